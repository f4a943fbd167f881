"""What the examples share: the articles of `articles.jsonl`, read."""

from __future__ import annotations

from pathlib import Path

from hindinews import Document
from hindinews.corpus import analyze_corpus, corpus_rows

HERE = Path(__file__).resolve().parent


def documents() -> list[tuple[str, Document]]:
    """Every article's id and document, in the order of the file."""
    results = analyze_corpus(corpus_rows([HERE / "articles.jsonl"]))
    return [(str(result.id), result.document) for result in results if result.document is not None]
