"""Spellings of a word by likelihood: which of its habits English follows for *this* name.

A graphone is a sound together with the letters that spell it (क → c in Cameron, k in Kim). The shipped table holds, for Indian and South Asian names and for all others,
how likely a graphone is after the four before it; ``tools/train_romanizer.py`` counts it from the pairs of Hindi and English names in the gazetteer and from the
places of GeoNames. A word is decoded under both halves; how well each explains its sounds says how Indian the name looks. The spelling by rule is one candidate
among the others, trusted far more for Indian names, whose spelling follows sound, than for foreign ones.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

from hindinews.transliteration.schwa import delete_schwas

#: Hypotheses kept at each sound, and how far the worst of them may be behind the best: for the one best spelling, and for several.
_NARROW: Final = (6, 5.0)
_WIDE: Final = (20, 8.0)
_UNSEEN: Final = -14.0
#: How far the spelling by rule is trusted: for names of South Asia, for others.
RULE_WEIGHT: Final = (0.9, 0.2)
#: The logarithm of the odds that a name is South Asian before its sounds are looked at, and the weight of what they say.
PRIOR: Final = 1.0
EVIDENCE: Final = 0.6
#: How much all regular variants of the spelling by rule together weigh (Deepa, Dipa).
_VARIANT_WEIGHT: Final = 0.08
#: A silent schwa, as the table writes it.
SILENT: Final = "_"
END: Final = "$"


#: The character of the likelihood 1; every tenth of a logarithm down is the next one.
_ONE: Final = 0x100


def _number(character: str) -> float:
    return (_ONE - ord(character)) / 10


def _character(logarithm: float) -> str:
    return chr(_ONE + max(0, round(-10 * logarithm)))


def table_row(backoff: float, scores: Mapping[str, float]) -> str:
    """Write a row of the table: the logarithm of the weight of the shorter context, and of the likelihood of every graphone."""
    return _character(backoff) + "".join(graphone + _character(score) for graphone, score in sorted(scores.items()))


def marked(sounds: str) -> str:
    """Mark the silent schwas instead of dropping them; a name may be spelt with them (Yashawant) all the same.

    >>> marked("rAjənATə")
    'rAj_nAT_'
    """
    spoken = delete_schwas(sounds)
    if len(spoken) == len(sounds):
        return sounds
    result = []
    at = 0
    for sound in sounds:
        if at < len(spoken) and spoken[at] == sound:
            result.append(sound)
            at += 1
        else:
            result.append(SILENT)
    return "".join(result)


class Graphones:
    """One half of the table.

    A row is kept as the text it was read as until it is asked for: the weight of the next shorter context, then graphone and likelihood in turn, each a character.

    Args:
        letters: One character for a graphone -> the letters that it spells.
        of_sound: Sound -> the graphones that spell it, as characters.
        rows: Context (a string of up to four graphones) -> row.
    """

    def __init__(self, letters: Mapping[str, str], of_sound: Mapping[str, str], rows: Mapping[str, str]) -> None:
        self._letters = letters
        self._of_sound = of_sound
        self._rows = rows
        self._memo: dict[tuple[str, str], list[tuple[str, str, float]]] = {}

    def choices(self, context: str, sound: str) -> list[tuple[str, str, float]]:
        """The graphones of a sound after a context: character, letters, logarithm of the likelihood."""
        found = self._memo.get((context, sound))
        if found is None:
            chain: list[tuple[str, float]] = []
            penalty = 0.0
            for start in range(len(context) + 1):
                row = self._rows.get(context[start:])
                if row is not None:
                    chain.append((row, penalty))
                    penalty += _number(row[0])
            found = []
            for graphone in self._of_sound.get(sound, ""):
                score = _UNSEEN
                for row, lost in chain:
                    at = row.find(graphone, 1)
                    if at > 0:
                        score = lost + _number(row[at + 1])
                        break
                found.append((graphone, self._letters[graphone], score))
            found.sort(key=lambda choice: -choice[2])
            found = [choice for choice in found[:8] if choice[2] > found[0][2] - _WIDE[1]]
            self._memo[context, sound] = found
        return found

    def spell(self, sounds: str, order: int, beam: tuple[int, float] = _NARROW) -> dict[str, float]:
        """Decode marked sounds: spelling -> logarithm of the likelihood of sounds and spelling together."""
        hypotheses: dict[tuple[str, str], float] = {("^", ""): 0.0}
        memo = self._memo
        width, margin = beam
        for sound in sounds + END:
            grown: dict[tuple[str, str], float] = {}
            for (context, spelt), score in hypotheses.items():
                for graphone, letters, gain in memo.get((context, sound)) or self.choices(context, sound):
                    key = ((context + graphone)[-order:], spelt + letters)
                    total = score + gain
                    if key not in grown or total > grown[key]:
                        grown[key] = total
            if not grown:
                return {}
            scores = sorted(grown.values(), reverse=True)
            limit = max(scores[min(width, len(scores)) - 1], scores[0] - margin)
            hypotheses = {key: score for key, score in grown.items() if score >= limit}
        spellings: dict[str, float] = {}
        for (_, spelt), score in hypotheses.items():
            spellings[spelt] = max(score, spellings.get(spelt, -math.inf))
        return spellings


@cache
def _table() -> tuple[int, Graphones, Graphones]:
    data = json.loads(gzip.decompress((files(__package__) / "graphones.json.gz").read_bytes()))
    halves = [Graphones(data["letters"], data["of_sound"], rows) for rows in data["halves"]]
    return data["order"] - 1, halves[0], halves[1]


def ranked_spellings(sounds: str, by_rule: str, variants: Collection[str] | None = None) -> list[tuple[str, float]]:
    """Give the spellings of a word, the likeliest first, with probabilities.

    Args:
        sounds: Sounds, as [`phonemes`][hindinews.transliteration.aksharas.phonemes] gives them.
        by_rule: The spelling by rule.
        variants: Other spellings that rules allow. Given, the search is wider too.
    """
    order, *halves = _table()
    source = marked(sounds)
    spelt = [half.spell(source, order, _NARROW if variants is None else _WIDE) for half in halves]
    if not all(spelt):
        return [(by_rule, 1.0)]
    totals = [_log_sum(candidates.values()) for candidates in spelt]
    indian = 1 / (1 + math.exp(max(-50.0, min(50.0, EVIDENCE * (totals[1] - totals[0]) - PRIOR))))
    weights = {by_rule: indian * RULE_WEIGHT[0] + (1 - indian) * RULE_WEIGHT[1]}
    for candidates, total, share in zip(spelt, totals, (indian * (1 - RULE_WEIGHT[0]), (1 - indian) * (1 - RULE_WEIGHT[1])), strict=True):
        for letters, score in candidates.items():
            weights[letters] = weights.get(letters, 0.0) + share * math.exp(score - total)
    for variant in variants or ():
        weights[variant] = weights.get(variant, 0.0) + indian * _VARIANT_WEIGHT / len(variants or ())
    return sorted(weights.items(), key=lambda item: (-item[1], item[0]))


def _log_sum(scores: Collection[float]) -> float:
    top = max(scores)
    return top + math.log(sum(math.exp(score - top) for score in scores))
