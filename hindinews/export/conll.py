"""A document as CoNLL columns: labels for training a tagger."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from hindinews.model import Document, Mention
from hindinews.text.sentences import sentence_ranges
from hindinews.text.tokens import Tokens


def to_conll(doc: Document, *, links: bool = False, offsets: bool = False) -> str:
    r"""Write a document in the columns of CoNLL-2003: a token a line, an empty line after a sentence, the outermost mentions as BIO tags.

    The text between two tabs is never altered; open such a file as text, not in a spreadsheet.

    Args:
        doc: The document.
        links: Whether a column with the entity's Wikidata identifier, else its id, else `_`, follows the tag.
        offsets: Whether two columns with the token's start and end in the text come last.

    Returns:
        The lines, the columns separated by tabs.

    >>> from hindinews import analyze
    >>> print(to_conll(analyze("व्लादिमीर पुतिन दिल्ली आए।")).replace("\t", " "), end="")
    व्लादिमीर B-PERSON
    पुतिन I-PERSON
    दिल्ली B-PLACE
    आए O
    । O
    <BLANKLINE>
    """
    out: list[str] = []
    tokens = Tokens(doc.text)
    mentions = doc.ents
    cuts = [edge for m in mentions for edge in (m.start, m.end)]
    starts = [m.start for m in mentions]
    for first, last in sentence_ranges(tokens):
        for index in range(first, last):
            for start, end in _pieces(tokens.starts[index], tokens.ends[index], cuts):
                row = [doc.text[start:end].replace("\t", " "), *_tag(doc, mentions, starts, start, links=links)]
                out.append("\t".join(row + ([str(start), str(end)] if offsets else [])))
        out.append("")
    return "".join(f"{line}\n" for line in out)


def _pieces(start: int, end: int, cuts: list[int]) -> Iterator[tuple[int, int]]:
    """Cut a token where a mention begins or ends inside it."""
    for cut in cuts[bisect.bisect_right(cuts, start) :]:
        if cut >= end:
            break
        if cut > start:
            yield start, cut
            start = cut
    yield start, end


def _tag(doc: Document, mentions: tuple[Mention, ...], starts: list[int], start: int, *, links: bool) -> list[str]:
    at = bisect.bisect_right(starts, start) - 1
    if at < 0 or start >= mentions[at].end:
        return ["O", "_"] if links else ["O"]
    mention = mentions[at]
    tag = ("B-" if start == mention.start else "I-") + mention.type.value
    entity = doc.entity(mention)
    return [tag, (entity.qid or entity.id) if entity is not None else "_"] if links else [tag]
