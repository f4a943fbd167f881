"""The names of the Latin letters as Hindi newsrooms write them.

एनएसए is NSA spelt out, डीआरडीओ is DRDO, and the एसयू of एसयू-57 is SU. Every letter has a fixed name, so that a spelt-out abbreviation can be read back
letter by letter; the names that begin alike (ए, एच, एफ, एल, एम, एन, एस, एक्स) are tried longest first.
"""

from __future__ import annotations

from itertools import islice, product
from typing import Final

import regex

from hindinews.text.folding import fold_word

#: Latin letter -> its names, the usual one first, each without nukta. Attested: एफ़-35, ऐके-47, पीटीआइ, वाय श्रेणी, डब्लूएचओ, डबल्यूटीओ, आइईडी.
LETTER_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "A": ("ए",),  # एके-47
    "B": ("बी",),  # बीजेपी
    "C": ("सी",),  # सीबीआई
    "D": ("डी",),  # डीआरडीओ
    "E": ("ई", "इ"),  # ईडी; आइइडी
    "F": ("एफ", "ऐफ"),  # एफ-16; ऐफ-16
    "G": ("जी",),  # जी-20
    "H": ("एच", "ऐच"),  # एचएएल
    "I": ("आई", "आइ"),  # आईएमएफ; पीटीआइ
    "J": ("जे",),  # जेएफ-17
    "K": ("के",),  # केसी-135
    "L": ("एल", "ऐल"),  # एलओसी
    "M": ("एम", "ऐम"),  # एमक्यू-9बी
    "N": ("एन", "ऐन"),  # एनएसए
    "O": ("ओ",),  # ओआईसी
    "P": ("पी",),  # पीएम
    "Q": ("क्यू",),  # एमक्यू-9
    "R": ("आर",),  # आरबीआई
    "S": ("एस", "ऐस"),  # एस-400
    "T": ("टी",),  # टी-90
    "U": ("यू",),  # यूएन
    "V": ("वी",),  # टीवी
    "W": ("डब्ल्यू", "डब्लू", "डबल्यू", "डबलू"),  # डब्ल्यूएचओ
    "X": ("एक्स", "ऐक्स"),  # आरडीएक्स
    "Y": ("वाई", "वाय"),  # वाई-20
    "Z": ("जेड",),  # जेडएसयू-23-4
}

#: Further names of a first letter, too rare inside an abbreviation to be read there: ऐके-47.
FIRST_LETTER_NAMES: Final = {"ऐ": "A"}

#: Name without nukta -> letter.
LETTER_OF: Final[dict[str, str]] = {name: letter for letter, names in LETTER_NAMES.items() for name in names}

#: The dots of यू.एस. and ए॰के॰.
DOTS: Final = ".\N{DEVANAGARI ABBREVIATION SIGN}"

_NAMES: Final = "|".join(sorted(LETTER_OF, key=lambda name: (-len(name), name)))
#: A word of letter names, folded; the longest name first, none cut off from its vowel sign.
_LETTERS: Final = regex.compile(rf"(?P<first>{'|'.join(FIRST_LETTER_NAMES)})?[{DOTS}]?(?:(?P<letter>{_NAMES})(?!\p{{M}})[{DOTS} ]*)+")
_LATIN: Final = regex.compile(rf"[A-Z]+|(?:[A-Z][{DOTS}] ?)+[A-Z]?")


def read_letters(word: str) -> str | None:
    """Read a word that spells out Latin letters.

    Args:
        word: A word, with or without dots between the letters. It may also be Latin capitals.

    Returns:
        The letters, or None where the word is not wholly made of letter names. The reading is possible, not certain: के is a letter name and a postposition,
        सीटी is C, T and a whistle.

    >>> read_letters("एनएसए"), read_letters("डीआरडीओ"), read_letters("यू.एस.")
    ('NSA', 'DRDO', 'US')
    >>> read_letters("नाटो") is None
    True
    """
    if word.isascii():
        return "".join([c for c in word if c.isalpha()]) if _LATIN.fullmatch(word) is not None else None
    match = _LETTERS.fullmatch(fold_word(word))
    if match is None:
        return None
    first = FIRST_LETTER_NAMES[match["first"]] if match["first"] is not None else ""
    return first + "".join([LETTER_OF[name] for name in match.captures("letter")])


def spell_letters(letters: str, *, variants: int = 1) -> tuple[str, ...]:
    """Write Latin letters out in Hindi, the usual names first.

    Args:
        letters: Latin letters, without separators.
        variants: The largest number of spellings.

    >>> spell_letters("MQ")
    ('एमक्यू',)
    >>> spell_letters("IED", variants=3)
    ('आईईडी', 'आइईडी', 'आईइडी')
    """
    choices = [[name for name in LETTER_NAMES[letter][:2] if name[0] != "ऐ"] for letter in letters.upper() if letter in LETTER_NAMES]
    ranked = sorted(islice(product(*(range(len(c)) for c in choices)), 4096), key=lambda pick: (sum(pick), pick[::-1]))
    # Unusual names are not mixed freely: at most one letter of a spelling departs from the usual.
    return tuple("".join(c[i] for c, i in zip(choices, pick, strict=True)) for pick in ranked if sum(pick) <= 1)[:variants]
