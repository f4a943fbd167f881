"""Page furniture: calls to follow, download or click that scraped articles carry along.

The names in such lines (आप हमें फ़ेसबुक और ट्विटर पर फ़ॉलो कर सकते हैं) are not what the article is about; they are left out, and the document's warnings say where.
"""

from __future__ import annotations

from typing import Final

from hindinews.text.sentences import ENDS
from hindinews.text.tokens import Tokens

#: Word sequences that mark a sentence as furniture. Attested: "ऐप के लिए यहां क्लिक करें", "फ़ेसबुक और ट्विटर पर फ़ॉलो भी कर सकते हैं", "चैनल को सब्सक्राइब करें", "यह भी पढ़ें".
_CALLS: Final = tuple(
    tuple(call.split())
    for call in ("क्लिक कर", "क्लिक करें", "फालो कर", "फॉलो कर", "फॉलो भी कर", "फालो भी कर", "फोलो कर", "फॉलो करें", "सब्सक्राइब कर", "सब्सक्राइब करें", "डाउनलोड करें", "डाउनलोड कर", "यह भी पढें", "ये भी पढें", "यहां पढें", "ऐप के लिए", "एप के लिए")
)
#: Furniture is short; a long sentence with such words is prose.
_LONGEST: Final = 32
#: A scrap beside it has at most so many tokens.
_SCRAP: Final = 5


def furniture(tokens: Tokens, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the sentences that are page furniture, as token ranges.

    >>> tokens = Tokens("बैठक खत्म हुई। आप हमें फ़ेसबुक पर फ़ॉलो कर सकते हैं।")
    >>> [tokens.surface(a, b - 1) for a, b in furniture(tokens, [(0, 4), (4, len(tokens))])]
    ['आप हमें फ़ेसबुक पर फ़ॉलो कर सकते हैं।']
    """
    found = []
    firsts = {call[0] for call in _CALLS}
    for first, last in sentences:
        if last - first > _LONGEST:
            continue
        for at in range(first, last):
            if tokens.keys[at] in firsts and any(tuple(tokens.keys[at : at + len(call)]) == call for call in _CALLS):
                found.append((first, last))
                break
    return _with_scraps(tokens, found, sentences)


def _with_scraps(tokens: Tokens, found: list[tuple[int, int]], sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Add the scraps of lines beside furniture: links that scraping put on lines of their own, a few words without an end mark."""
    kept = set(found)
    for order in (range(len(sentences)), range(len(sentences) - 1, -1, -1)):
        beside = False
        for index in order:
            first, last = sentences[index]
            beside = (first, last) in kept or (beside and last - first <= _SCRAP and (tokens.keys[last - 1] not in ENDS or last - first <= 2))
            if beside:
                kept.add((first, last))
    return sorted(kept)
