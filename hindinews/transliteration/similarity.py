"""Weigh two spellings of a name against each other (first version)."""
from __future__ import annotations

from dataclasses import dataclass

import regex

from hindinews.transliteration.keys import name_key
from hindinews.transliteration.romanize import romanize


@dataclass(frozen=True, slots=True)
class Similarity:
    """How alike two names are."""
    value: float
    reasons: tuple[str, ...] = ()

def _norm(s: str) -> str:
    s = romanize(s).casefold()
    for a, b in (("sh","s"),("ph","f"),("w","v"),("ee","i"),("oo","u"),("y","i"),("kh","k"),("th","t"),("dh","d"),("gh","g"),("bh","b"),("ck","k"),("c","k"),("z","j"),("x","ks")):
        s = s.replace(a, b)
    return regex.sub(r"(.)\1+", r"\1", regex.sub("[^a-z0-9]", "", s))

def _lev(a: str, b: str) -> float:
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (0 if x == y else .4 if x in "aeiou" and y in "aeiou" else 1)))
        prev = cur
    return 1 - prev[-1] / max(len(a), len(b), 1)

def similarity(a: str, b: str) -> Similarity:
    """Compare two names in any script."""
    same = name_key(a) == name_key(b)
    return Similarity(round(min(1.0, .75 * _lev(_norm(a), _norm(b)) + .25 * same), 3), ("same key",) if same else ())

def same_name(a: str, b: str) -> bool:
    """Say whether two spellings are of one name."""
    return similarity(a, b).value >= .8
