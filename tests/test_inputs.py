"""Odd inputs of the world."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from hindinews import Document, Pipeline
from hindinews.__main__ import main

ARTICLE = Path(__file__).parent.parent / "examples" / "article.txt"


def test_empty_text(pipeline: Pipeline) -> None:
    assert pipeline("") == Document("")


def test_lone_surrogate_is_read_and_comes_back(pipeline: Pipeline) -> None:
    doc = pipeline("रूस \ud800 ने कहा")
    assert [p.name for p in doc.places] == ["Russia"]
    assert Document.from_json(doc.to_json()) == doc


def test_five_megabytes_in_linear_time(pipeline: Pipeline) -> None:
    article = ARTICLE.read_text(encoding="utf-8")
    pipeline(article)

    def per_character(text: str) -> float:
        started = time.perf_counter()
        doc = pipeline(text)
        assert doc.mentions[-1].end > len(text) - 2 * len(article), "nothing is cut off"
        return (time.perf_counter() - started) / len(text)

    small = min(per_character(article * 20) for _ in range(3))
    large = per_character(article * (5_000_000 // len(article) + 1))
    assert large < 3 * small


def test_command_line(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    assert main([str(ARTICLE), "--published", "2024-07-09"]) == 0
    doc = Document.from_json(capsysbinary.readouterr().out)
    assert doc.text == ARTICLE.read_text(encoding="utf-8")
    assert doc.leaders[0].name == "Narendra Modi"
    assert main([str(ARTICLE), "--format", "table"]) == 0
    assert b"Narendra Modi" in capsysbinary.readouterr().out
    assert main([str(ARTICLE), "--format", "html"]) == 0
    assert b'<html lang="hi">' in capsysbinary.readouterr().out


def test_command_line_says_which_file_failed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\xff")
    assert main([str(tmp_path / "absent.txt"), str(bad)]) == 1
    errors = capsys.readouterr().err
    assert "absent.txt" in errors
    assert "bad.txt: not UTF-8 at byte 0" in errors


def test_command_line_refuses_wrong_arguments(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["--published", "yesterday"])
    assert caught.value.code == 2
    assert "2023-09-15" in capsys.readouterr().err
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("[[leader]]\n", encoding="utf-8")
    assert main(["--gazetteer", str(wrong), str(ARTICLE)]) == 2
    assert "wrong.toml" in capsys.readouterr().err


def test_html_is_escaped(pipeline: Pipeline) -> None:
    page = pipeline('<script>alert("रूस")</script>').to_html()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
