"""Run the project's own cases, and gold files where they are given, and print the figures that docs/accuracy.md quotes.

    python tools/evaluate.py                        the cases under tests/cases
    python tools/evaluate.py --scorer SCORE.py GOLD.jsonl …   the same, then the scorer on each file

The gold files hold texts under other licences and are no part of the project; the scorer reads the library through its public face alone.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def run_cases() -> int:
    """Check every case file; print a line a file and the cases that fail. Give the number of failures that are not known ones."""
    from hindinews import analyze

    failures = 0
    for path in sorted((ROOT / "tests" / "cases").glob("*.toml")):
        rows = tomllib.loads(path.read_text(encoding="utf-8")).get("case", [])
        counts: Counter[str] = Counter()
        for row in rows:
            published = row.get("published")
            doc = analyze(row["text"], published=date.fromisoformat(published) if published else None)
            problems = check(doc, row)
            counts["wrong" if problems else "right"] += 1
            for problem in problems:
                print(f"  {path.name}: {row['text']!r}: {problem}")
            failures += bool(problems) and not row.get("known_failure")
        if rows:
            print(f"{path.name:<40} {counts['right']:>4} of {len(rows)}")
    return failures


def check(doc: object, row: dict[str, object]) -> list[str]:
    """Compare a document with a case; see tests/cases/README.md for the keys of a case."""
    sys.path.insert(0, str(ROOT / "tests"))
    from cases_check import problems_of

    return problems_of(doc, row)


def main() -> int:
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scorer", type=Path, help="a program that scores the library on a gold file")
    parser.add_argument("gold", nargs="*", help="gold files; prefix 'conll:' or 'silver:' for those forms")
    options = parser.parse_args()
    failures = run_cases()
    for item in options.gold:
        mode, _, path = item.rpartition(":")
        print(f"\n{Path(path).name}")
        subprocess.run([sys.executable, str(options.scorer), *([mode] if mode else []), path], check=True, env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"})
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
