"""Designations made of letters and numbers: Su-57, सु-57, एसयू-57 and सुखोई 57 are one thing.

A designation is a prefix, a number and perhaps a suffix: MQ-9B, एमक्यू-9बी; Kh-47M2, केएच-47एम2; or a name and a number: अग्नि-5, Agni-V, बराक ८; or, Soviet fashion,
begins with a number: 9M729, 9एम729. Hindi newsrooms write the letters in Latin or by their names, join the parts by any hyphen, a space or nothing, and
use either kind of digits. [`designator_key`][hindinews.transliteration.designators.designator_key] gives all spellings one key;
[`find_designators`][hindinews.transliteration.designators.find_designators] finds them in a text. Whether a designation is a weapon, a summit (जी-20), a road
(एनएच-44) or a telephone is for the gazetteer to say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

import regex

from hindinews.text.folding import fold_word
from hindinews.transliteration.designator_words import (
    CASING,
    CLASS_NOUNS,
    CONFIRMED_BY,
    FAMILY_WORDS,
    HYPHEN_ONLY,
    NO_HYPHEN,
    NUMBER_WORDS,
    POSTPOSITIONS,
    ROMAN_NUMERALS,
    SPACED_SUFFIXES,
    WORD_LETTERS,
)
from hindinews.transliteration.keys import name_key
from hindinews.transliteration.letters import DOTS, LETTER_NAME_PATTERN, loose, read_letters, spell_letters

__all__ = [
    "base_designator",
    "canonical_designator",
    "designator_key",
    "find_designators",
    "letter_name_spellings",
    "read_letters",
]

#: Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus: सी—17, फ़त्ताह‑1, सुखोई 30 –एमकेआई.
DASHES: Final = "\\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}"
_GAP: Final = "[ \N{NO-BREAK SPACE}]"
_DIGIT: Final = "[0-9०-९]"
_LETTER: Final = r"[\p{L}\p{M}\u200b-\u200d]"


def _any_of(words: Iterable[str]) -> str:
    return "|".join(loose(word) for word in sorted(words, key=lambda word: (-len(word), word)))


#: What a designation has in its middle: digits that are no part of a larger number, or, after a separator, a numeral word or a Roman numeral.
_NUMBER: Final = regex.compile(
    rf"(?<!{_DIGIT}[.,:/]?)(?P<digits>{_DIGIT}{{1,4}})(?![.,:]?{_DIGIT})(?!{_GAP}?%)(?!व[ांीेा])"
    rf"|(?<=[{DASHES} ])(?:(?P<word>{_any_of(NUMBER_WORDS)})|(?P<roman>[IVX]{{1,4}}))(?!{_LETTER}|{_DIGIT})"
)
#: Read backwards from the number: separator, then word.
_SEPARATOR_BEFORE: Final = regex.compile(rf"(?r)(?:{_GAP}?[{DASHES}]{_GAP}?|{_GAP})")
_WORD_BEFORE: Final = regex.compile(rf"(?r)(?<!{_DIGIT})(?:{_LETTER}|(?<={_LETTER})[{DOTS}/])+")
_SUFFIX_LETTERS: Final = f"(?:(?:{LETTER_NAME_PATTERN}){{1,4}}|[A-Z]{{1,4}}(?![a-z]))"
_JOINED_SUFFIX: Final = regex.compile(rf"[{DASHES}]?({_SUFFIX_LETTERS})(?:-?({_DIGIT}{{1,2}}))?(?!{_LETTER}|{_DIGIT})")
_SPACED_SUFFIX: Final = regex.compile(rf"{_GAP}?[{DASHES}]?{_GAP}?({_SUFFIX_LETTERS})(?:{_GAP}?({_DIGIT}))?(?!{_LETTER}|{_DIGIT}|[{DASHES}])")
_AFTER_NUMBER: Final = regex.compile(rf"({_SUFFIX_LETTERS})[{DASHES}]?({_DIGIT}{{1,4}})(?!{_DIGIT})")
_SECOND_NUMBER: Final = regex.compile(rf"[{DASHES}]({_DIGIT}{{1,2}})(?!{_DIGIT}|{_LETTER})")
_NEXT_WORD: Final = regex.compile(rf"{_GAP}?({_LETTER}+)")
_KEY: Final = regex.compile(r"(?P<prefix>[A-Z]+)(?P<number>[0-9]+)(?P<suffix>[A-Z]*[0-9]*)|(?P<first>[0-9]+)(?P<letters>[A-Z]+)(?P<second>[0-9]+)")


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
    return _scan(text, names, lenient=False)


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
    for start, end, key in _scan(text, frozenset(), lenient=True):
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
    key = designator.strip() if _KEY.fullmatch(designator.strip()) else designator_key(designator)
    if key is None or (match := _KEY.fullmatch(key)) is None:
        return designator.strip()
    if match["prefix"] is None:
        return "".join(match.group("first", "letters", "second"))
    prefix, number, suffix = match.group("prefix", "number", "suffix")
    if prefix.endswith("MK") and len(prefix) > 3:
        return f"{_print_prefix(prefix[:-2])} Mk{number}{suffix}"
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
        first, letters, second = match.group("first", "letters", "second")
        return tuple(f"{first}{spelt}{joint}{second}" for spelt in (letters, *spell_letters(letters)) for joint in ("", "-"))
    prefix, number, suffix = match.group("prefix", "number", "suffix")
    return tuple(
        dict.fromkeys(
            f"{spelt}{joint}{digits}{tail}"
            for spelt in _prefix_spellings(prefix)
            for tail in dict.fromkeys((suffix, _spell_suffix(suffix)))
            if not (spelt.isascii() and not tail.isascii())
            for digits in (number, number.translate(_DEVANAGARI_DIGITS))
            if not (spelt.isascii() and not digits.isascii())
            for joint in ("-", " ", "")
            if joint != " " or not (spelt in WORD_LETTERS or spelt in HYPHEN_ONLY)
        )
    )


_DEVANAGARI_DIGITS: Final = str.maketrans("0123456789", "०१२३४५६७८९")


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
    return spell_letters(letters)[0] + suffix[len(letters) :] if letters else suffix


def _print_prefix(prefix: str) -> str:
    return CASING.get(prefix) or (prefix if len(prefix) <= 3 else prefix.capitalize())


def _scan(text: str, names: Collection[str], *, lenient: bool) -> Iterator[tuple[int, int, str]]:
    done = 0
    for number in _NUMBER.finditer(text):
        if number.start() < done:
            continue
        found = _read_prefix(text, done, number, names, lenient) or _read_number_first(text, number)
        if found is None:
            continue
        start, end, key = found
        done = end
        yield found


def _read_number_first(text: str, number: regex.Match[str]) -> tuple[int, int, str] | None:
    """Read 9M729, 9एम729, 2S19: a number, letters and a number, all joined."""
    if number["digits"] is None or len(number["digits"]) > 2 or _WORD_BEFORE.match(text, 0, number.start()):
        return None
    rest = _AFTER_NUMBER.match(text, number.end())
    if rest is None:
        return None
    letters = read_letters(rest[1])
    return None if letters is None else (number.start(), rest.end(), f"{_value(number)}{letters}{fold_word(rest[2])}")


def _value(number: regex.Match[str]) -> str:
    if number["digits"] is not None:
        return fold_word(number["digits"])
    if number["word"] is not None:
        return NUMBER_WORDS[fold_word(number["word"])]
    return ROMAN_NUMERALS.get(number["roman"], "")


def _read_prefix(text: str, left: int, number: regex.Match[str], names: Collection[str], lenient: bool) -> tuple[int, int, str] | None:
    """Read what stands before the number, and if it makes a designation, what stands after it."""
    value = _value(number)
    separator = _SEPARATOR_BEFORE.match(text, left, number.start())
    gap = separator.group() if separator else ""
    word = _WORD_BEFORE.match(text, left, number.start() - len(gap))
    if word is None or not value:
        return None
    start = word.start()
    folded = fold_word(word.group())
    kind, prefix = _classify(word.group(), folded, names)
    if not prefix:
        return None
    is_digits = number["digits"] is not None
    joined = bool(gap) and not gap.isspace() and len(gap) == 1
    if kind == "name":
        accepted = joined and is_digits and folded not in POSTPOSITIONS or joined and number["roman"] is not None
    elif kind == "family":
        accepted = gap != " " or folded not in HYPHEN_ONLY
        accepted = accepted and (is_digits or number["roman"] is not None or joined)
    else:
        accepted = is_digits or (number["word"] is not None and gap != " ")
    if not (accepted or (lenient and is_digits)):
        return None
    end, suffix = _read_suffix(text, number, lenient)
    key = prefix + value + suffix
    if kind == "letters" and not lenient:
        if folded in WORD_LETTERS and len(gap) != 1 - (gap == "") and gap != "":
            return None
        if folded in WORD_LETTERS and gap == " " and not _is_confirmed(text, end, key, folded):
            return None
    if kind == "letters":
        start, key = _read_spaced_letters(text, left, start, prefix, key, value, lenient)
    if prefix == "MK" or (kind == "letters" and len(prefix) == 1 and len(value) <= 2 and gap == ""):
        start, key = _read_name_before(text, left, start, key, any_gap=prefix == "MK" and len(value) == 1, names=names)
    return start, end, key
