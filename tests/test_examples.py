"""Every example runs and prints what stands beside it. `python tests/test_examples.py` writes the outputs anew."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
SCRIPTS = sorted(p for p in EXAMPLES.glob("*.py") if p.name != "archive.py")


def output(script: Path) -> str:
    run = subprocess.run([sys.executable, "-W", "error", str(script)], cwd=EXAMPLES.parent, capture_output=True, check=False, env=environment())
    assert run.returncode == 0, run.stderr.decode("utf-8")
    return run.stdout.decode("utf-8")


def environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(EXAMPLES.parent), "PYTHONIOENCODING": "utf-8", "PYTHONDONTWRITEBYTECODE": "1"}


def test_there_are_examples() -> None:
    assert len(SCRIPTS) >= 8


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda p: p.stem)
def test_example(script: Path) -> None:
    assert output(script) == script.with_suffix(".out.txt").read_text(encoding="utf-8"), "run python tests/test_examples.py and look at the difference"


def test_the_articles_are_texts_of_a_newsroom() -> None:
    rows = [json.loads(line) for line in (EXAMPLES / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) >= 8
    assert len({row["id"] for row in rows}) == len(rows)
    for row in rows:
        assert 80 <= len(row["text"].split()) <= 150, row["id"]


if __name__ == "__main__":
    for each in SCRIPTS:
        each.with_suffix(".out.txt").write_text(output(each), encoding="utf-8")
