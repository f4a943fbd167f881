"""A document as W3C Web Annotations (JSON-LD)."""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import quote

from hindinews.model import Document, Mention

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
WIKIDATA: Final = "http://www.wikidata.org/entity/"
#: Characters of context before and after the words, by which they are found again in a text that has changed.
_AROUND: Final = 32


def to_annotations(doc: Document, source: str) -> dict[str, Any]:
    """Give the mentions and quotes of a document as an AnnotationPage of the W3C Web Annotation model.

    A mention is found again by its offsets in code points (TextPositionSelector) or by its words and what stands around them (TextQuoteSelector). Its body identifies the
    Wikidata item, where one is known, and names type and English name; a quote's body names the speaker.

    Args:
        doc: The document.
        source: IRI of the article, such as `https://example.org/news/17`; the page and its annotations are named after it.

    Returns:
        The page, ready for `json.dumps`.

    Raises:
        ValueError: If the source is not an absolute IRI.

    >>> from hindinews import analyze
    >>> page = to_annotations(analyze("पुतिन ने किया फोन।"), "https://example.org/news/17")
    >>> page["items"][0]["body"][0]["source"], page["items"][0]["target"]["selector"][0]
    ('http://www.wikidata.org/entity/Q7747', {'type': 'TextPositionSelector', 'start': 0, 'end': 5})
    """
    scheme, colon, rest = source.partition(":")
    if not colon or not rest or not scheme.isascii() or not scheme[:1].isalpha() or any(c.isspace() for c in source):
        raise ValueError(f"source must be an absolute IRI such as 'https://example.org/news/17', not {source!r}")
    base = source.partition("#")[0]
    items = [
        _annotation(doc, f"{base}#mention-{number}", source, m.start, m.end, "identifying", _bodies(doc, m)) for number, m in enumerate(doc.mentions, 1)
    ]
    items += [
        _annotation(doc, f"{base}#quote-{number}", source, q.start, q.end, "describing", [_words(f"{q.kind.value} speech: {q.speaker or 'unnamed'}", "describing")])
        for number, q in enumerate(doc.quotes, 1)
    ]
    return {"@context": CONTEXT, "id": f"{base}#hindinews", "type": "AnnotationPage", "startIndex": 0, "items": items}


def _bodies(doc: Document, mention: Mention) -> list[dict[str, Any]]:
    entity = doc.entity(mention)
    bodies: list[dict[str, Any]] = []
    if entity is not None and entity.qid is not None:
        bodies.append({"type": "SpecificResource", "source": WIKIDATA + quote(entity.qid), "purpose": "identifying"})
    bodies.append(_words(mention.type.value, "classifying"))
    if entity is not None:
        bodies.append(_words(entity.name, "tagging"))
    if mention.role is not None:
        bodies.append(_words(mention.role.title, "describing"))
    return bodies


def _words(value: str, purpose: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": value, "format": "text/plain", "language": "en", "purpose": purpose}


def _annotation(doc: Document, id_: str, source: str, start: int, end: int, motivation: str, body: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": id_,
        "type": "Annotation",
        "motivation": motivation,
        "body": body,
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": start, "end": end},
                {"type": "TextQuoteSelector", "exact": doc.text[start:end], "prefix": doc.text[max(0, start - _AROUND) : start], "suffix": doc.text[end : end + _AROUND]},
            ],
        },
    }
