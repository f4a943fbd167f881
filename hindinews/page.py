"""A document as a page: the article with its findings marked.

The page is written from the attributes of a `Document` alone; this module imports nothing of ours, so that `Document.to_html` can call it.
"""

from __future__ import annotations

from html import escape
from typing import Any


def to_html(doc: Any) -> str:
    """Write the article as a self-contained page, every mention marked with its type and English name; everything is escaped."""
    parts: list[str] = []
    at = 0
    for mention in doc.ents:
        entity = doc.entity(mention)
        name = entity.name if entity is not None else ""
        parts.append(escape(doc.text[at : mention.start]))
        parts.append(
            f'<mark class="{mention.type.value.lower()}" title="{escape(mention.type.value)}: {escape(name)} [{escape(mention.rule)}]">{escape(mention.text)}</mark>'
        )
        at = mention.end
    parts.append(escape(doc.text[at:]))
    body = "".join(parts).replace("\n", "<br>\n")
    return f'<!DOCTYPE html>\n<html lang="hi"><head><meta charset="utf-8"><title>hindinews</title><style>{_STYLE}</style></head><body><article>{body}</article></body></html>'


_STYLE = (
    "body{font-family:'Noto Sans Devanagari','Nirmala UI',Mangal,sans-serif;line-height:1.9;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}"
    "mark{padding:.1em .25em;border-radius:.25em;color:inherit}"
    ".person{background:#ffe3b3}.place,.facility{background:#c9ecc9}.organization{background:#cfe0ff}.weapon{background:#ffd0d0}.norp{background:#e8f5d0}.event_name{background:#ead6ff}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#16181c}.person{background:#6b4b12}.place,.facility{background:#1f5a2a}.organization{background:#28447f}"
    ".weapon{background:#7a2626}.norp{background:#46561c}.event_name{background:#54307a}}"
)
