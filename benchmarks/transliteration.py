"""Romanize the same names with this library and with what one would install instead, in one run.

    python benchmarks/transliteration.py PAIRS.tsv [--sample 1500] [--link 300]

PAIRS.tsv has the columns hi, en, kind. Exact = equal to an English spelling of the same Hindi word in the file, case and diacritics folded. Link = the right English name
is nearest, by normalized Levenshtein distance of the romanization, among 6,000 (ties shared); this library's own comparison is measured too. Libraries that are not
installed are left out: ``pip install indic-transliteration aksharamukha anyascii Unidecode uroman PyICU``.
"""

from __future__ import annotations

import argparse
import csv
import random
import time
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from hindinews.transliteration.romanize import by_rule, romanizations, romanize
from hindinews.transliteration.similarity import rank

Romanizer = Callable[[str], str]


def fold(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if c.isascii() and c.isalnum())


def romanizers() -> Iterator[tuple[str, Romanizer]]:
    yield "hindinews", romanize
    yield "hindinews, rules only", by_rule
    for name, make in OTHERS.items():
        try:
            yield name, make()
        except ImportError:
            print(f"{name}: not installed")


def _sanscript() -> Romanizer:
    from indic_transliteration import sanscript

    return lambda word: str(sanscript.transliterate(word, sanscript.DEVANAGARI, sanscript.OPTITRANS))


def _aksharamukha() -> Romanizer:
    from aksharamukha import transliterate

    return lambda word: str(transliterate.process("Devanagari", "RomanColloquial", word, pre_options=["RemoveSchwaHindi"]))


def _anyascii() -> Romanizer:
    from anyascii import anyascii

    return anyascii


def _unidecode() -> Romanizer:
    from unidecode import unidecode

    return unidecode


def _uroman() -> Romanizer:
    import uroman

    instance = uroman.Uroman()
    return lambda word: str(instance.romanize_string(word, lcode="hin"))


def _icu() -> Romanizer:
    import icu

    transform = icu.Transliterator.createInstance("Devanagari-Latin; Latin-ASCII")
    return lambda word: str(transform.transliterate(word))


OTHERS: dict[str, Callable[[], Romanizer]] = {
    "indic-transliteration (OPTITRANS)": _sanscript,
    "aksharamukha (RomanColloquial, RemoveSchwaHindi)": _aksharamukha,
    "anyascii": _anyascii,
    "Unidecode": _unidecode,
    "uroman": _uroman,
    "PyICU": _icu,
}


def levenshtein(one: str, other: str) -> float:
    row = list(range(len(other) + 1))
    for i, x in enumerate(one, start=1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(other, start=1):
            diagonal, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, diagonal + (x != y))
    return row[-1] / max(len(one), len(other), 1)


def first_right(romanized: str, right: set[str], names: list[str]) -> float:
    distances = [(levenshtein(romanized, name), name) for name in names if abs(len(name) - len(romanized)) <= 5] or [(1.0, "")]
    least = min(distances)[0]
    best = [name for distance, name in distances if distance <= least + 1e-9]
    return sum(name in right for name in best) / len(best)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pairs", type=Path)
    parser.add_argument("--sample", type=int, default=1500)
    parser.add_argument("--link", type=int, default=300)
    options = parser.parse_args()
    spellings: defaultdict[str, set[str]] = defaultdict(set)
    with options.pairs.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            spellings[row["hi"]].add(fold(row["en"]))
    chance = random.Random(1)
    words = chance.sample(sorted(spellings), min(options.sample, len(spellings)))
    linked = words[: options.link]
    names = {name for word in linked for name in spellings[word]}
    others = sorted({name for right in spellings.values() for name in right} - names)
    candidates = sorted(names | set(chance.sample(others, min(len(others), 6000 - len(names)))))
    print(f"{len(words)} names; {len(linked)} of them linked among {len(candidates)}")
    for label, romanizer in romanizers():
        started = time.perf_counter()
        results = [fold(romanizer(word)) for word in words]
        speed = len(words) / (time.perf_counter() - started)
        exact = sum(result in spellings[word] for word, result in zip(words, results, strict=True)) / len(words)
        link = sum(first_right(result, spellings[word], candidates) for word, result in zip(linked, results, strict=False)) / max(len(linked), 1)
        print(f"{label:50} exact {exact:6.1%}  link {link:6.1%}  {speed:10,.0f} names/s")
    five = sum(any(fold(r) in spellings[word] for r in romanizations(word)) for word in words) / len(words)
    own = sum(rank(word, candidates, n=1)[0].name in spellings[word] for word in linked) / max(len(linked), 1)
    print(f"hindinews: right among the first five {five:.1%}; link by its own comparison {own:.1%}")


if __name__ == "__main__":
    main()
