"""Dates by hindinews and by dateparser, on the same cases in one run: accuracy, inventions, speed.

    pip install dateparser
    python benchmarks/dates.py

Every expression of tests/cases/dates.toml that names a day, month or year is asked of both, sentence by sentence in turn. `dateparser.search.search_dates` gives no offsets and no
granularity, so it is counted as right wherever it gives a date for words of the expression that agrees as far as the expression goes: for अप्रैल 2019 any day of that month. It is told
the publication day as its base and to prefer the past. Not asked of it: lengths, stretches, weeks, decades, seasons, festivals that move, times without a day, and what has no value.
Of the traps, every sentence in which a date is found is an invention. The cases are this project's own and its rules were mended on them, so its share of them is no estimate for
other texts; docs/dates.md has figures on articles. The dates that Babel writes (long, medium, full form of 200 days) favour neither.
"""

from __future__ import annotations

import random
import sys
import time
import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import regex

from hindinews.recognition.date_festivals import MOVABLE
from hindinews.recognition.dates import find_dates
from hindinews.text.folding import fold_word
from hindinews.text.sentences import sentence_ranges
from hindinews.text.tokens import Tokens

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases"
PLAIN = regex.compile(r"(\d{4}|XXXX)(-\d\d){0,2}")


def rows(name: str) -> list[dict[str, Any]]:
    return list(tomllib.loads((CASES / name).read_text(encoding="utf-8"))["case"])


def ours(text: str, published: date | None) -> list[tuple[str, str | None]]:
    tokens = Tokens(text)
    return [(found.text, found.value) for found in find_dates(tokens, sentence_ranges(tokens), published)]


def asked(surface: str, value: str) -> bool:
    names = {fold_word(" ".join(name)) for name in MOVABLE}
    return PLAIN.fullmatch(value) is not None and not any(name in fold_word(surface) for name in names)


def agrees(found: datetime, value: str) -> bool:
    said = found.date().isoformat()
    return said[4:10].startswith(value[4:]) if value.startswith("XXXX") else said.startswith(value)


def calendar_forms() -> list[tuple[date, str]]:
    """What Babel writes for 200 days, if it is installed."""
    try:
        from babel.dates import format_date
    except ImportError:
        return []
    days = [date(1970, 1, 1) + timedelta(days=n) for n in random.Random(7).sample(range(22_000), 200)]
    return [(day, format_date(day, format=form, locale="hi")) for day in days for form in ("long", "medium", "full")]


def main() -> int:
    try:
        import dateparser
        from dateparser.search import search_dates
    except ImportError:
        print("dateparser is not installed: pip install dateparser; nothing to compare with")
        return 0

    def theirs(text: str, published: date | None) -> list[tuple[str, datetime]]:
        settings: dict[str, Any] = {"PREFER_DATES_FROM": "past"}
        if published is not None:
            settings["RELATIVE_BASE"] = datetime.combine(published, datetime.min.time())
        return search_dates(text, languages=["hi"], settings=settings) or []

    total = {"asked": 0, "ours": 0, "ours with exact words": 0, "theirs": 0}
    seconds = {"ours": 0.0, "theirs": 0.0}
    spurious = {"ours": 0, "theirs": 0}
    sentences = rows("dates.toml")
    theirs("15 अगस्त 2023", None)
    for row in sentences:
        published = date.fromisoformat(row["published"]) if "published" in row else None
        begin = time.perf_counter()
        mine = ours(row["text"], published)
        middle = time.perf_counter()
        yours = theirs(row["text"], published)
        seconds["ours"] += middle - begin
        seconds["theirs"] += time.perf_counter() - middle
        for surface, value in row["dates"].items():
            if asked(surface, value):
                total["asked"] += 1
                total["ours"] += any(v == value and (s in surface or surface in s) for s, v in mine)
                total["ours with exact words"] += (surface, value) in mine
                words = set(surface.split())
                total["theirs"] += any(agrees(found, value) for said, found in yours if words & set(said.split()))
    traps = rows("date_traps.toml")
    for row in traps:
        published = date.fromisoformat(row["published"])
        spurious["ours"] += bool(ours(row["text"], published))
        spurious["theirs"] += bool(theirs(row["text"], published))
    written = calendar_forms()
    right = [sum(any(value == day.isoformat() for said, value in ours(text, None)) for day, text in written), sum(any(found.date() == day for said, found in theirs(text, None)) for day, text in written)]
    count = total["asked"]
    print(f"dateparser {dateparser.__version__}, Python {sys.version.split()[0]}; {len(sentences)} sentences, {count} expressions asked of both, {len(traps)} traps")
    print(f"right                 hindinews {total['ours']}/{count} = {total['ours'] / count:.1%}   dateparser {total['theirs']}/{count} = {total['theirs'] / count:.1%}")
    print(f"right to the letter   hindinews {total['ours with exact words']}/{count}   dateparser gives no offsets")
    print(f"dates invented        hindinews {spurious['ours']}/{len(traps)}   dateparser {spurious['theirs']}/{len(traps)}")
    if written:
        print(f"forms of CLDR         hindinews {right[0]}/{len(written)}   dateparser {right[1]}/{len(written)}")
    print(f"seconds               hindinews {seconds['ours']:.3f}   dateparser {seconds['theirs']:.3f}   ({seconds['theirs'] / seconds['ours']:.0f} times)")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
