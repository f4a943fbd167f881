"""Who said what, for a fact-checker: direct speech by speaker, with the place of the words in the article."""

from __future__ import annotations

from archive import documents

from hindinews import QuoteKind

for id_, doc in documents():
    for quote in doc.quotes:
        if quote.kind is QuoteKind.DIRECT:
            print(f"{quote.speaker or 'unnamed'} | {quote.text} | {id_} [{quote.start}:{quote.end}]")
