"""Designations made of letters and numbers: Su-57, सु-57, एसयू-57 and सुखोई 57 are one thing.

A designation is a prefix, a number and perhaps a suffix: MQ-9B, एमक्यू-9बी; Kh-47M2, केएच-47एम2; or a name and a number: अग्नि-5, Agni-V, बराक ८; or, Soviet fashion,
begins with a number: 9M729, 9एम729. Hindi newsrooms write the letters in Latin or by their names, join the parts by any hyphen, a space or nothing, and
use either kind of digits. [`designator_key`][hindinews.transliteration.designators.designator_key] gives all spellings one key;
[`find_designators`][hindinews.transliteration.designators.find_designators] finds them in a text. Whether a designation is a weapon, a summit (जी-20), a road
(एनएच-44) or a telephone is for the gazetteer to say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

import regex

from hindinews.text.folding import fold_word
from hindinews.transliteration.designator_scan import name_prefix, scan
from hindinews.transliteration.designator_words import CASING, FAMILY_WORDS, HYPHEN_ONLY, JOINT, WORD_LETTERS
from hindinews.transliteration.letters import read_letters, spell_letters
from hindinews.transliteration.romanize import romanize

__all__ = [
    "base_designator",
    "canonical_designator",
    "designator_key",
    "find_designators",
    "letter_name_spellings",
    "read_letters",
]

_KEY: Final = regex.compile(
    r"(?P<prefix>[A-Z]+)(?P<number>[0-9]+)(?P<suffix>(?:[A-Z]+[0-9]*[A-Z]*)?(?:-[0-9]+)?)|(?P<first>[0-9]+)(?P<letters>[A-Z]+)(?P<second>[0-9]+)(?P<last>[A-Z]*)"
)
_FIRST_WORD: Final = regex.compile(r"[\p{L}\p{M}\u200b-\u200d]+")
_FAMILIES: Final = frozenset(FAMILY_WORDS.values())
_DEVANAGARI_DIGITS: Final = str.maketrans("0123456789", "०१२३४५६७८९")


def find_designators(text: str, *, names: Collection[str] = frozenset()) -> Iterator[tuple[int, int, str]]:
    """Find the designations in a text.

    Args:
        text: Any text; it need not be normalised.
        names: Further names, folded, that take a number after a bare space (आकाश 1). Names of a family that the grammar knows need not be given.

    Yields:
        Start, end and key of every designation, in text order, without overlaps. Offsets are those of ``text``.

    >>> list(find_designators("भारत ने सुखोई 30 MKI, एस-400 और के-9 वज्र दिखाए।"))
    [(8, 20, 'SU30MKI'), (22, 28, 'S400'), (32, 36, 'K9')]
    >>> list(find_designators("सेना के 9 सैनिक"))
    []
    """
    return scan(text, names)


def designator_key(text: str) -> str | None:
    """Give the key of a text that is wholly a designation.

    Args:
        text: A designation in any spelling.

    Returns:
        Capitals and ASCII digits without separators, or None where the text is something else.

    >>> {designator_key(s) for s in ("Su-57", "SU 57", "सु-57", "एसयू-57", "एसयू 57", "सुखोई-57")}
    {'SU57'}
    >>> designator_key("एमक्यू-9बी"), designator_key("के-नौ"), designator_key("अग्नि-V"), designator_key("बराक ८")
    ('MQ9B', 'K9', 'AGNI5', 'BARAK8')
    >>> designator_key("मिसाइल") is None
    True
    """
    text = text.strip()
    for start, end, key in scan(text, lenient=True):
        if start == 0 and end == len(text):
            return key
    return None


def canonical_designator(designator: str) -> str:
    """Print a designation the way English-language sources do.

    Args:
        designator: A key, or a designation in any spelling. Other text comes back romanized.

    >>> canonical_designator("एसयू-57"), canonical_designator("एमक्यू-9बी"), canonical_designator("केएच-101")
    ('Su-57', 'MQ-9B', 'Kh-101')
    >>> canonical_designator("MIG29K"), canonical_designator("अग्नि-V"), canonical_designator("एम-777")
    ('MiG-29K', 'Agni-5', 'M777')
    """
    designator = designator.strip()
    key = designator if _KEY.fullmatch(designator) else designator_key(designator)
    if key is None or (match := _KEY.fullmatch(key)) is None:
        return romanize(designator)
    if match["prefix"] is None:
        return "".join(match.group("first", "letters", "second", "last"))
    prefix, number, suffix = match.group("prefix", "number", "suffix")
    word = _FIRST_WORD.match(designator)
    if word is not None and prefix not in _FAMILIES and read_letters(word.group()) is None and name_prefix(fold_word(word.group())) == prefix:
        return f"{romanize(word.group())}-{number}{suffix}"
    for tail, joint in (("MK", " Mk"), *((letter, "-" + letter) for letter in "MSK")):  # Tejas Mk1A, Tor-M1, Pantsir-S1
        if prefix.endswith(tail) and len(prefix.removesuffix(tail)) > 2 and prefix.removesuffix(tail) in _FAMILIES:
            return f"{_print_prefix(prefix.removesuffix(tail))}{joint}{number}{suffix}"
    return f"{_print_prefix(prefix)}{JOINT.get(prefix, '-')}{number}{suffix}"


def base_designator(key: str) -> str | None:
    """Give the key without its suffix, for a variant that the gazetteer does not list.

    >>> base_designator("SU30MKI"), base_designator("SU30")
    ('SU30', None)
    """
    match = _KEY.fullmatch(key)
    return match["prefix"] + match["number"] if match and match["prefix"] and match["suffix"] else None


def letter_name_spellings(latin: str) -> tuple[str, ...]:
    """Give the regular spellings of an abbreviation or a designation in both scripts.

    Args:
        latin: The Latin form: ``NSA``, ``MQ-9B``.

    Returns:
        Spellings, the usual ones first. [`read_letters`][hindinews.transliteration.letters.read_letters] or
        [`designator_key`][hindinews.transliteration.designators.designator_key] reads every one of them back.

    >>> letter_name_spellings("NSA")
    ('NSA', 'N.S.A.', 'एनएसए', 'एन.एस.ए.', 'एन एस ए')
    >>> letter_name_spellings("MQ-9B")[:4]
    ('MQ-9B', 'MQ 9B', 'MQ9B', 'एमक्यू-9बी')
    """
    key = designator_key(latin)
    match = _KEY.fullmatch(key) if key else None
    if match is None:
        letters = read_letters(latin.upper())
        return () if letters is None else _letter_spellings(letters)
    if match["prefix"] is None:
        first, letters, second, last = match.group("first", "letters", "second", "last")
        forms = [(letters, last), *((spelt, _spell_suffix(last)) for spelt in spell_letters(letters))]
        return tuple(f"{first}{spelt}{joint}{second}{tail}" for spelt, tail in forms for joint in ("", "-"))
    prefix, number, suffix = match.group("prefix", "number", "suffix")
    return tuple(
        dict.fromkeys(
            f"{spelt}{joint}{digits}{tail}"
            for digits in (number, number.translate(_DEVANAGARI_DIGITS))
            for spelt in _prefix_spellings(prefix)
            if not (spelt.isascii() and not digits.isascii())
            for tail in dict.fromkeys((suffix,) if spelt.isascii() else (_spell_suffix(suffix), suffix))
            for joint in ("-", " ", "")
            if joint != " " or not (spelt in WORD_LETTERS or spelt in HYPHEN_ONLY)
        )
    )


def _letter_spellings(letters: str) -> tuple[str, ...]:
    spelt = [spell_letters(letter)[0] for letter in letters]
    usual = [letters, ".".join(letters) + ".", "".join(spelt), ".".join(spelt) + ".", " ".join(spelt)]
    return tuple(dict.fromkeys((*usual, *spell_letters(letters, variants=5)[1:])))


def _prefix_spellings(prefix: str) -> list[str]:
    families = [word for word, key in FAMILY_WORDS.items() if key == prefix and not word.isascii()]
    if len(prefix) > 3 and prefix in FAMILY_WORDS.values():
        return [_print_prefix(prefix), *families]
    return [_print_prefix(prefix), prefix, *spell_letters(prefix, variants=3), *families]


def _spell_suffix(suffix: str) -> str:
    letters = suffix.rstrip("0123456789")
    return spell_letters(letters)[0] + suffix[len(letters) :] if letters.isalpha() else suffix


def _print_prefix(prefix: str) -> str:
    return CASING.get(prefix) or (prefix.capitalize() if prefix in _FAMILIES else prefix)
