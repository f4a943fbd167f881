"""Read designations in raw text: start at a number, read backwards what it belongs to, then forwards its suffix.

Working from the number keeps the scan cheap (most words of an article are never looked at) and puts every trap in one place: the joint between the word and
the number. A hyphen or nothing joins (के-9, के9); a space joins only what cannot be anything else (एस 400, but not के 9, where के is a postposition).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

import regex

from hindinews.text.folding import fold_word
from hindinews.transliteration.designator_words import (
    CASING,
    CLASS_NOUNS,
    CONFIRMED_BY,
    FAMILY_WORDS,
    HYPHEN_ONLY,
    NEVER_SPACED,
    NUMBER_WORDS,
    ROMAN_NUMERALS,
    SPACED_LETTERS,
    SPACED_SUFFIXES,
    UNITS,
    WORD_LETTERS,
    WORDS_BEFORE_NUMBERS,
)
from hindinews.transliteration.keys import name_key
from hindinews.transliteration.letters import DOTS, read_letters

#: Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus: सी—17, फ़त्ताह‑1, सुखोई 30 –एमकेआई.
DASHES: Final = "\\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}"
_GAP: Final = "[ \N{NO-BREAK SPACE}]"
_DIGIT: Final = "[0-9०-९]"
_LETTER: Final = r"[\p{L}\p{M}\u200b-\u200d]"


#: Digits that are no part of a larger number, a share or an ordinal; or, after a separator, a word that may be a numeral, or a Roman numeral.
_NUMBER: Final = regex.compile(
    rf"(?<!{_DIGIT}|{_DIGIT}[.,:/])(?P<digits>{_DIGIT}{{1,4}})(?![.,:]?{_DIGIT})(?!{_GAP}?%|व(?:ां|ीं|ें|ाँ|ीँ))"
    rf"|(?<=[{DASHES} ])(?P<roman>[IVX]{{1,4}})(?!{_LETTER}|{_DIGIT})"
    rf"|(?<=[{DASHES}])(?P<word>[\u0900-\u097f\u200b-\u200d]{{2,6}})(?!{_LETTER})"
)
_SEPARATOR_BEFORE: Final = regex.compile(rf"(?r)(?:{_GAP}?[{DASHES}]{_GAP}?|{_GAP})")
_WORD_BEFORE: Final = regex.compile(rf"(?r)(?<!{_LETTER}|{_DIGIT})(?:{_LETTER}[{DOTS}/]?)+")
#: Letters joined to the number, perhaps with a number and a letter of their own: 9बी, 17वी5, M1A2T.
_JOINED_SUFFIX: Final = regex.compile(rf"[{DASHES}]?({_LETTER}+)(?:-?({_DIGIT}{{1,2}})({_LETTER}+)?)?(?!{_LETTER}|{_DIGIT})")
_SPACED_SUFFIX: Final = regex.compile(rf"(?:{_GAP}[{DASHES}]?|[{DASHES}]){_GAP}?({_LETTER}+)(?:{_GAP}?({_DIGIT}))?(?!{_LETTER}|{_DIGIT}|[{DASHES}]{_DIGIT})")
_LETTERS_AND_NUMBER: Final = regex.compile(rf"({_LETTER}+)[{DASHES}]?({_DIGIT}{{1,4}})({_LETTER}+)?(?!{_DIGIT}|{_LETTER})")
_SECOND_NUMBER: Final = regex.compile(rf"[{DASHES}]({_DIGIT}{{1,2}})(?!{_DIGIT}|{_LETTER}|[{DASHES}.])")
_NEXT_WORD: Final = regex.compile(rf"{_GAP}*({_LETTER}+)")


@dataclass(frozen=True, slots=True)
class _Word:
    """The word before a number and how it is joined to it."""

    start: int
    folded: str
    prefix: str  # its part of the key
    kind: str  # "letters", "family" or "name"
    joint: str  # "" | "-" | " " | " - "


def scan(text: str, names: Collection[str] = frozenset(), *, lenient: bool = False) -> Iterator[tuple[int, int, str]]:
    """Find designations.

    Args:
        text: Any text.
        names: Further names, folded, that take a number after a bare space.
        lenient: Whether every joint is accepted, for a text that is known to be one designation.

    Yields:
        Start, end and key.

    >>> list(scan("रूस का एसयू-57"))
    [(7, 14, 'SU57')]
    """
    done = 0
    for number in _NUMBER.finditer(text):
        if number.start() < done:
            continue
        found = _with_word(text, done, number, names, lenient) or _number_first(text, done, number)
        if found is not None:
            done = found[1]
            yield found


def _with_word(text: str, left: int, number: regex.Match[str], names: Collection[str], lenient: bool) -> tuple[int, int, str] | None:
    value = _value(number)
    word = _word_before(text, left, number.start(), names)
    if word is None or not value:
        return None
    end, suffix = _suffix(text, number, word, lenient)
    key = word.prefix + value + suffix
    start = word.start
    if word.prefix == "MK" and len(value) == 1 and (named := _name_before(text, left, start, key, names, any_joint=True))[0] < start:
        return named[0], end, named[1]
    joined = lenient or _is_joined(text, end, number, word, key)
    if word.kind == "letters":
        start, key = _spaced_letters(text, left, word, key, value, lenient)
    if not joined and start == word.start:
        return None
    if word.kind == "letters" and len(word.prefix) == 1 and word.joint == "" and len(value) <= 2:
        start, key = _name_before(text, left, start, key, names, any_joint=False)
    return start, end, key


def _word_before(text: str, left: int, end: int, names: Collection[str]) -> _Word | None:
    separator = _SEPARATOR_BEFORE.match(text, left, end)
    gap = separator.group() if separator is not None else ""
    match = _WORD_BEFORE.match(text, left, end - len(gap))
    if match is None:
        return None
    written = match.group()
    folded = fold_word(written)
    joint = gap if len(gap) < 2 else " - "
    if gap and not gap.isspace() and len(gap) == 1:
        joint = "-"
    if (family := FAMILY_WORDS.get(folded)) is not None:
        return _Word(match.start(), folded, family, "family", joint)
    if (letters := _letters(written)) is not None:
        return _Word(match.start(), folded, letters, "letters", joint)
    is_address = written.isascii() and (not written.isalpha() or written[0].islower())  # news.example/article-370
    if (len(folded) < 2 or folded[-1] in DOTS or is_address) and folded not in names:
        return None
    return _Word(match.start(), folded, name_prefix(folded), "family" if folded in names else "name", joint)


def _letters(written: str) -> str | None:
    """The letters of एमक्यू, MQ, F/A, or a prefix in its usual case: Kh, Su."""
    plain = written.replace("/", "")
    if plain.isascii():
        if plain.isupper() and len(plain) <= 6 or CASING.get(plain.upper()) == plain:
            return "".join(c for c in plain.upper() if c.isalpha())
        return None
    return read_letters(plain)


def name_prefix(folded: str) -> str:
    """The part of a key that stands for a name: from the table of families, else its sound, so that both scripts give one."""
    return FAMILY_WORDS.get(folded) or name_key(folded).replace(" ", "").upper()


def _is_joined(text: str, end: int, number: regex.Match[str], word: _Word, key: str) -> bool:
    """Whether word and number belong together; the traps are here."""
    if word.joint != "" and (unit := _NEXT_WORD.match(text, end)) is not None and word.joint == " " and fold_word(unit[1]) in UNITS:
        return False
    tight = word.joint in ("", "-")
    if word.kind == "name":
        return word.joint == "-" and word.folded not in WORDS_BEFORE_NUMBERS and number["word"] is None
    if word.kind == "family":
        if word.folded in HYPHEN_ONLY:  # प्रोजेक्ट 75आई, but not "का 5जी"
            return tight or (end > number.end() and word.folded not in WORDS_BEFORE_NUMBERS)
        return tight or number["word"] is None
    if number["roman"] is not None or (number["word"] is not None and word.joint != "-"):
        return False
    if word.folded not in WORD_LETTERS or tight:
        return True
    if word.joint != " ":
        return False
    following = _NEXT_WORD.match(text, end)
    after = fold_word(following[1]) if following is not None else ""
    if after in CONFIRMED_BY.get(key, ()):
        return True
    return word.folded not in NEVER_SPACED and (after in CLASS_NOUNS or end > number.end())


def _suffix(text: str, number: regex.Match[str], word: _Word, lenient: bool) -> tuple[int, str]:
    """Read what follows the number and belongs to it."""
    joined = _JOINED_SUFFIX.match(text, number.end())
    if joined is not None and (text[number.end()] not in DASHES or lenient or len(joined[1]) > 1 or joined[1].isascii()):
        letters = _spelt(joined[1])
        is_network = letters == "G" and word.joint == " " and word.folded in WORD_LETTERS  # "भारत के 5जी"
        if letters and not is_network:
            return joined.end(), letters + fold_word(joined[2] or "") + _spelt(joined[3])
    spaced = _SPACED_SUFFIX.match(text, number.end())
    if spaced is not None:
        letters = _spelt(spaced[1]) + fold_word(spaced[2] or "")
        if letters in SPACED_SUFFIXES or (lenient and letters):
            return spaced.end(), letters
    second = _SECOND_NUMBER.match(text, number.end())
    if second is not None and (lenient or (word.kind == "letters" and len(word.prefix) >= 3)):
        return second.end(), "-" + fold_word(second[1])
    return number.end(), ""


def _spaced_letters(text: str, left: int, word: _Word, key: str, value: str, lenient: bool) -> tuple[int, str]:
    """Take in letters that stand apart: एम क्यू-9बी, ए के 47."""
    start = word.start
    while start > left + 1 and text[start - 1] in " \N{NO-BREAK SPACE}":
        match = _WORD_BEFORE.match(text, left, start - 1)
        letters = read_letters(match.group()) if match is not None else None
        if match is None or letters is None or len(letters) != 1 or match.group().isascii():
            break
        apart = letters + key
        known = any(apart.startswith(prefix) and value in numbers for prefix, numbers in SPACED_LETTERS.items())
        if not (lenient or known or not (fold_word(match.group()) in WORD_LETTERS or word.folded in WORD_LETTERS)):
            break
        start, key = match.start(), apart
    return start, key


def _name_before(text: str, left: int, start: int, key: str, names: Collection[str], *, any_joint: bool) -> tuple[int, str]:
    """Take in the name before a mark or a lettered number: तेजस मार्क 1ए, तोर-एम1."""
    before = _word_before(text, left, start, names)
    if before is None or before.joint == "" or before.kind == "letters" or before.folded in WORDS_BEFORE_NUMBERS:
        return start, key
    if before.joint != "-" and not (any_joint and before.kind == "family"):
        return start, key
    return before.start, before.prefix + key


def _number_first(text: str, left: int, number: regex.Match[str]) -> tuple[int, int, str] | None:
    """Read 9M729, 9एम729, 2S19, 3एम-54."""
    if number["digits"] is None or len(number["digits"]) > 2 or _WORD_BEFORE.match(text, left, number.start()) is not None:
        return None
    rest = _LETTERS_AND_NUMBER.match(text, number.end())
    if rest is None or not (letters := _spelt(rest[1])):
        return None
    return number.start(), rest.end(), _value(number) + letters + fold_word(rest[2]) + _spelt(rest[3])


def _spelt(letters: str | None) -> str:
    """The capitals of letter names or Latin letters; nothing for what is neither."""
    if letters is None:
        return ""
    if letters.isascii():
        return letters.upper() if len(letters) <= 4 and (letters.isupper() or letters in ("a", "b", "i")) else ""
    return read_letters(letters) or ""


def _value(number: regex.Match[str]) -> str:
    if number["digits"] is not None:
        return fold_word(number["digits"])
    if number["word"] is not None:
        return NUMBER_WORDS.get(fold_word(number["word"]), "")
    return ROMAN_NUMERALS.get(number["roman"], "")
