"""Fold the spellings of one Hindi word into one key.

Newsrooms write one word in many ways: हिन्दी and हिंदी, ज़ेलेंस्की and जेलेंस्की (and ज with a composed or a separate nukta), चाँद and चांद, पाकिस्‍तान with
a zero-width joiner inside. [`fold_word`][hindinews.text.folding.fold_word] gives all of them one key, used only to look words up. Spans that the library reports always
refer to the caller's own characters; where a pattern has to run over folded text, [`fold`][hindinews.text.folding.fold] keeps the way back.

The table, one phenomenon a row:

=======================  =====================  ==============  =======================================
phenomenon               attested               folded          why
=======================  =====================  ==============  =======================================
nukta                    ज़ेलेंस्की, जेलेंस्की       जेलेंस्की         feeds drop it at will
composed nukta letters   U+095C ड़, U+0921 093C   ड              Unicode writes them two ways
candrabindu              चाँद, चांद              चांद            headline fonts
homorganic nasal         हिन्दी, ट्रम्प            हिंदी, ट्रंप       both spellings are standard
joiners, soft hyphen     पाकिस्‍तान (ZWJ)         पाकिस्तान        rich-text editors
Devanagari digits        २०२३                   2023            some papers
letter case (Latin)      NATO, Nato             nato            headlines
apostrophe in a word     डी'सूज़ा                डीसूजा           optional in names
=======================  =====================  ==============  =======================================
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

import regex

NUKTA: Final = "\N{DEVANAGARI SIGN NUKTA}"
VIRAMA: Final = "\N{DEVANAGARI SIGN VIRAMA}"
ANUSVARA: Final = "\N{DEVANAGARI SIGN ANUSVARA}"
CANDRABINDU: Final = "\N{DEVANAGARI SIGN CANDRABINDU}"

#: Characters that are written inside words and mean nothing there.
INVISIBLE: Final = (
    "\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}"
)

_TABLE: Final = str.maketrans(
    {
        **dict.fromkeys(INVISIBLE),
        **dict.fromkeys("'’"),
        **{chr(c): None for c in range(0x300, 0x370)},
        NUKTA: None,
        CANDRABINDU: ANUSVARA,
        **{chr(0x0966 + d): str(d) for d in range(10)},
    }
)

#: A nasal consonant without a vowel before a stop of its own row: हिन्दी, ट्रम्प, शङ्कर, पञ्च, कण्ठ; न् before other rows and sibilants too (लन्डन, जेलेन्स्की).
_HOMORGANIC: Final = regex.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|[णन]्(?=[क-घच-झट-ढत-धप-भशषस])|म्(?=[प-भ])")

_NEEDS_FOLDING: Final = regex.compile(
    f"[{INVISIBLE}\\u0929\\u0931\\u0934\\u0958-\\u095f{NUKTA}{CANDRABINDU}०-९A-Z'’]|[ङञणनम]्|[^\\x00-\\x7f\\u0900-\\u097f\\u2010-\\u2027]"
)


#: A hyphen between two letters.
HYPHEN_IN_WORD: Final = regex.compile("(?<=[\\p{L}\\p{M}])[-\u2010\u2011\u2012\u2013\u2014\u2212](?=\\p{L})")


def fold_word(word: str) -> str:
    """Give the look-up key of a word.

    The key is the same for all spellings that the table of this module names; it is not meant for display.

    Args:
        word: A word, or a short phrase, in any script.

    Returns:
        The key. Folding a key again changes nothing.

    >>> fold_word("हिन्दी") == fold_word("हिंदी")
    True
    >>> fold_word("ज़ेलेंस्की") == fold_word("जेलेंस्की")
    True
    >>> fold_word("२०२३"), fold_word("NATO")
    ('2023', 'nato')
    """
    if _NEEDS_FOLDING.search(word) is None:
        return word
    if not word.isascii():
        word = unicodedata.normalize("NFKD", word).translate(_TABLE)
        word = _HOMORGANIC.sub(ANUSVARA, word)
    return word.casefold()


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text and the way back to the caller's offsets.

    Attributes:
        text: The folded text.
        offsets: For every position of the folded text, and one past its end, the code point offset in the original at which it starts.
    """

    text: str
    offsets: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Turn a half-open span of the folded text into the span of the original that it came from.

        >>> folded = fold("यह हिन्दी है")
        >>> folded.text[3:8]
        'हिंदी'
        >>> folded.original(3, 8)
        (3, 9)
        """
        return self.offsets[start], self.offsets[end]


#: One letter and the marks that hang on it, or a nasal with its virama: the least stretch that folds by itself.
_CLUSTER: Final = regex.compile(f"[ङञणनम]{VIRAMA}(?=[क-ह])|\\P{{M}}[\\p{{M}}{INVISIBLE}--{VIRAMA}]*|.", regex.V1 | regex.DOTALL)


def fold(text: str) -> Folded:
    """Fold a whole text and keep the way back to its offsets.

    Args:
        text: Any text.

    Returns:
        The folded text with one original offset for each of its positions.
    """
    pieces: list[str] = []
    offsets: list[int] = []
    for match in _CLUSTER.finditer(text):
        start = match.start()
        cluster = match.group()
        nasal = len(cluster) == 2 and cluster[1] == VIRAMA
        piece = fold_word(cluster + text[match.end()])[:-1] if nasal else fold_word(cluster)
        pieces.append(piece)
        offsets.extend([start] * len(piece))
    offsets.append(len(text))
    return Folded("".join(pieces), tuple(offsets))
