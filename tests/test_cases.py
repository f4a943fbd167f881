"""The cases of tests/cases: own sentences, each with what it must give."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cases_check import problems_of

from hindinews import Pipeline

FOLDER = Path(__file__).parent / "cases"
#: Files of sentences; files of names and designations have their own tests.
FILES = [path for path in sorted(FOLDER.glob("*.toml")) if "text" in tomllib.loads(path.read_text(encoding="utf-8")).get("case", [{}])[0]]
CASES = [
    pytest.param(case, id=f"{path.stem}-{number}", marks=[pytest.mark.xfail(strict=True, reason=case["known_failure"])] if "known_failure" in case else [])
    for path in FILES
    for number, case in enumerate(tomllib.loads(path.read_text(encoding="utf-8")).get("case", []), 1)
]


def test_there_are_cases() -> None:
    assert len(CASES) >= 40


@pytest.mark.parametrize("case", CASES)
def test_case(case: dict[str, Any], pipeline: Pipeline) -> None:
    day = date.fromisoformat(case["published"]) if "published" in case else None
    assert problems_of(pipeline(case["text"], published=day), case) == []


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_no_sentence_twice(path: Path) -> None:
    texts = [case["text"] for case in tomllib.loads(path.read_text(encoding="utf-8")).get("case", [])]
    assert len(texts) == len(set(texts))
