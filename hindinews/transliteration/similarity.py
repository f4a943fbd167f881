"""Weigh two spellings of a name against each other, in one script or across two.

Both are turned into sounds and laid side by side at the least cost (`costs`: मंतुरोव and मंटुरोव cost next to nothing, मोदी and मोती much). A Hindi and a Latin
spelling are compared as spellings too: how near the Latin one is to the likeliest romanizations of the Hindi one. A logistic function turns cost and length into the
likelihood that the two are one name. Its few coefficients were fitted on pairs of the gazetteer and of GeoNames, with near names of other things as counter-examples.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

import regex

from hindinews.text.folding import fold_word
from hindinews.transliteration.costs import distance, edits, mark_final
from hindinews.transliteration.letters import DOTS, read_letters
from hindinews.transliteration.romanize import romanizations
from hindinews.transliteration.sounds import sounds

#: Two names are held to be one from this likelihood on.
SAME: Final = 0.5
#: Intercept; cost; logarithm of the mean length, its square; shorter name of three sounds or less; equal sounds.
_ONE_SCRIPT: Final = (-1.59, -6.0, -2.14, 3.13, 1.29, 2.18)
#: Latin spellings vary less than Hindi ones: what differs between two of them counts more.
_LATIN_STRICTER: Final = 1.5
#: Intercept; cost a sound; nearness to a romanization; logarithm of the total length; shorter name of three sounds or less.
_TWO_SCRIPTS: Final = (-14.3, -70.7, 12.6, 2.61, 1.25)
#: Each romanization after the best counts this much less.
_LATER: Final = 0.03
_PART: Final = regex.compile(rf"[\p{{L}}\p{{M}}\p{{N}}'’\u200b-\u200d]+[{DOTS}]?")
_DEVANAGARI: Final = regex.compile(r"[\u0900-\u097f]")


@dataclass(frozen=True, slots=True)
class Similarity:
    """How surely two spellings are of one name.

    Attributes:
        value: The likelihood, from 0 to 1.
        sounds: The sounds that were compared.
    """

    value: float
    sounds: tuple[str, str] = field(default=("", ""), repr=False)

    @property
    def reasons(self) -> tuple[str, ...]:
        """What differs, sound by sound.

        >>> similarity("मंतुरोव", "मंटुरोव").reasons
        ('t = ṭ',)
        """
        if self.sounds[0] == self.sounds[1]:
            return ("same sounds",)
        return tuple(edits(*self.sounds)) or ("same sounds",)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A candidate and how surely it is the name that was looked for."""

    name: str
    value: float


def similarity(a: str, b: str) -> Similarity:
    """Compare two spellings of a name.

    Args:
        a: A name in Devanagari or Latin letters, of one word or several.
        b: Another, in the same script or the other.

    >>> similarity("मंतुरोव", "Manturov").value > 0.9
    True
    >>> similarity("मोदी", "मोती").value < 0.2
    True
    """
    one, other = _parts(a), _parts(b)
    if not one or not other:
        return Similarity(0.0)
    if one == other:
        return Similarity(1.0, (" ".join(one), " ".join(one)))
    value, compared = _compare("".join(one), "".join(other))
    if len(one) == len(other) > 1:
        initials = [_initial(x) is not None or _initial(y) is not None for x, y in zip(one, other, strict=True)]
        if any(initials):
            return _with_initials(one, other)
        value = min(value, *(2 * _compare(x, y)[0] for x, y in zip(one, other, strict=True)))
    return Similarity(round(value, 3), compared)


def same_name(a: str, b: str) -> bool:
    """Say whether two spellings are of one name.

    >>> same_name("मंटुरोव", "मंतुरोव"), same_name("ज़ेलेंस्की", "Zelenskyy"), same_name("शी", "सी")
    (True, True, False)
    """
    return similarity(a, b).value >= SAME


def rank(name: str, candidates: Iterable[str], *, n: int = 5) -> tuple[Ranked, ...]:
    """Order candidates by how surely they are the name.

    Args:
        name: A name in either script.
        candidates: Names in either script. Of thousands, pass those with a near [`name_key`][hindinews.transliteration.keys.name_key] only, or have patience.
        n: The largest number of results.

    >>> [r.name for r in rank("पुतिन", ["Putin", "Patna", "Pushkin"], n=1)]
    ['Putin']
    """
    whole = _sounds("".join(_parts(name)))
    near = sorted((_gap(whole, _sounds("".join(_parts(candidate)))), candidate) for candidate in dict.fromkeys(candidates))
    weighed = [Ranked(candidate, similarity(name, candidate).value) for _, candidate in near[: max(24, 2 * n)]]
    weighed.sort(key=lambda ranked: -ranked.value)
    return tuple(weighed[:n])


def best_match(name: str, candidates: Iterable[str], *, threshold: float = SAME) -> Ranked | None:
    """Give the candidate that is the name, or None where none is likely enough.

    >>> best_match("पुतिन", ["Patna", "Pushkin"]) is None
    True
    """
    ranked = rank(name, candidates, n=1)
    return ranked[0] if ranked and ranked[0].value >= threshold else None


@lru_cache(maxsize=32768)
def _parts(name: str) -> tuple[str, ...]:
    return tuple([fold_word(part) for part in _PART.findall(name)])


@lru_cache(maxsize=65536)
def _sounds(word: str) -> str:
    return mark_final(sounds(word))


def _gap(one: str, other: str) -> float:
    if abs(len(one) - len(other)) > 5:
        return 1.0
    return distance(one, other) / (len(one) + len(other) + 4)


def _compare(a: str, b: str) -> tuple[float, tuple[str, str]]:
    """The likelihood that two words without spaces are one, and their sounds."""
    one, other = _sounds(a), _sounds(b)
    if not one or not other:
        return float(a == b), (a, b)
    first, second = sorted((one, other))
    short = min(len(one), len(other)) <= 3
    hindi = _DEVANAGARI.search(a) is not None
    if hindi == (_DEVANAGARI.search(b) is not None):
        intercept, cost, length, square, brief, equal = _ONE_SCRIPT
        size = math.log((len(one) + len(other)) / 2)
        cost *= 1.0 if hindi else _LATIN_STRICTER
        score = intercept + cost * distance(first, second) + length * size + square * size * size + brief * short + equal * (one == other)
    else:
        intercept, cost, near, length, brief = _TWO_SCRIPTS
        score = intercept + cost * _gap(first, second) + length * math.log(len(one) + len(other)) + brief * short
        if score + near > -4:  # a romanization could still make them one
            score += near * (_nearness(a, b) if hindi else _nearness(b, a))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score)))), (one, other)


@lru_cache(maxsize=4096)
def _romanized(word: str) -> tuple[str, ...]:
    return tuple([_plain(spelling) for spelling in romanizations(word, 6)])


@lru_cache(maxsize=32768)
def _plain(latin: str) -> str:
    return "".join([c for c in unicodedata.normalize("NFKD", latin.casefold()) if c.isascii() and c.isalnum()])


@lru_cache(maxsize=8192)
def _nearness(hindi: str, latin: str) -> float:
    """How near a Latin spelling is to a romanization of the Hindi one: 1 is equal to the best."""
    plain = _plain(latin)
    best = 0.0
    for place, spelling in enumerate(_romanized(hindi)):
        reachable = 1 - abs(len(spelling) - len(plain)) / max(len(spelling), len(plain), 1) - _LATER * place
        if reachable > best:
            best = max(best, 1 - _levenshtein(spelling, plain) / max(len(spelling), len(plain)) - _LATER * place)
    return best


def _levenshtein(one: str, other: str) -> int:
    if one == other:
        return 0
    row = list(range(len(other) + 1))
    for i, x in enumerate(one, start=1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(other, start=1):
            above = row[j]
            row[j] = min(above + 1, row[j - 1] + 1, diagonal + (x != y))
            diagonal = above
    return row[-1]


def _initial(part: str) -> str | None:
    """The letter of an initial: S., एस., ए."""
    bare = part.rstrip(DOTS)
    if bare != part or (len(bare) == 1 and bare.isascii()):
        letters = read_letters(bare.upper() if bare.isascii() else bare)
        return letters if letters is not None and len(letters) == 1 else None
    return None


def _with_initials(one: tuple[str, ...], other: tuple[str, ...]) -> Similarity:
    """Compare names of which parts are initials: एस. जयशंकर, Subrahmanyam Jaishankar."""
    value = 1.0
    for x, y in zip(one, other, strict=True):
        first, second = _initial(x), _initial(y)
        if first is None and second is None:
            value = min(value, _compare(x, y)[0])
        else:
            letter = first or _begins(x)
            value = min(value, 0.8 if letter == (second or _begins(y)) else 0.05)
    return Similarity(round(value, 3), (_sounds("".join(one)), _sounds("".join(other))))


def _begins(part: str) -> str:
    return _plain(romanizations(part, 1)[0])[:1].upper()
