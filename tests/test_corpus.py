"""Archives: order, bad articles, several processes, and runs that are killed and resumed."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from hindinews import Document, Gazetteer, Pipeline
from hindinews.__main__ import main
from hindinews.corpus import analyze_corpus, corpus_rows, write_corpus
from hindinews.errors import CorpusError

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = [json.loads(line) for line in (ROOT / "examples" / "articles.jsonl").read_text(encoding="utf-8").splitlines()]


def archive(path: Path, size: int) -> Path:
    rows = [{**ARTICLES[n % len(ARTICLES)], "id": f"n-{n}"} for n in range(size)]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path


def test_results_are_those_of_the_pipeline(pipeline: Pipeline) -> None:
    results = list(analyze_corpus(["दिल्ली में बैठक।", ("मॉस्को में बैठक।", None), {"id": "x", "text": "कीव में बैठक।"}], pipeline=pipeline))
    assert [r.id for r in results] == [0, 1, "x"]
    assert [r.document for r in results] == [pipeline(t) for t in ("दिल्ली में बैठक।", "मॉस्को में बैठक।", "कीव में बैठक।")]


def test_a_bad_article_is_reported_and_stops_nothing(pipeline: Pipeline) -> None:
    items: list[Any] = ["दिल्ली", {"id": "a", "text": None}, {"id": "b", "text": "दिल्ली", "published": "yesterday"}, 7, "दिल्ली"]
    results = list(analyze_corpus(items, pipeline=pipeline))
    assert [r.error is None for r in results] == [True, False, False, False, True]
    assert "pass the article as a str" in str(results[1].error)


def test_processes_keep_the_order_and_give_the_same() -> None:
    gazetteer = Gazetteer.default().add("organization", id="acme-labs", name="Acme Labs", hindi="एक्मे लैब्स", kind="company", source="editorial")
    own = Pipeline(gazetteer=gazetteer)
    items: list[Any] = [*({"id": n, "text": f"{n} लोग एक्मे लैब्स पहुंचे।"} for n in range(40)), {"id": "bad", "text": 1}]
    assert list(analyze_corpus(items, processes=2, pipeline=own)) == list(analyze_corpus(items, pipeline=own))


def test_an_endless_archive_is_read_lazily() -> None:
    results = analyze_corpus((f"{n} दिल्ली" for n in count()), processes=2)
    assert [next(results).id for _ in range(20)] == list(range(20))
    results.close()  # type: ignore[attr-defined]


def test_processes_must_be_one_at_least() -> None:
    with pytest.raises(ValueError, match="at least 1"):
        analyze_corpus([], processes=0)


def test_rows_of_files_and_folders(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": 1, "text": "दिल्ली", "published": "2024-07-09"}\n\n{"text": "x"}\nnot json\n[1]\n{"id": 2}\n', encoding="utf-8")
    (tmp_path / "b.txt").write_text("मॉस्को", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.txt").write_bytes(b"\xff")
    (tmp_path / "out.jsonl").write_text("{}\n", encoding="utf-8")
    rows = list(corpus_rows([tmp_path], leave_out=tmp_path / "out.jsonl"))
    assert [row["id"] for row in rows] == [1, "a.jsonl:3", "a.jsonl:4", "a.jsonl:5", "a.jsonl:6", "b.txt", "sub/b.txt"]
    assert ["error" in row for row in rows] == [False, False, True, True, True, False, True]


def test_lines_are_documents(tmp_path: Path, pipeline: Pipeline) -> None:
    out = tmp_path / "out.jsonl"
    assert write_corpus([*ARTICLES[:2], {"id": "bad", "text": 3}], out, pipeline=pipeline) == 1
    lines = out.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == [ARTICLES[0]["id"], ARTICLES[1]["id"], "bad"]
    assert Document.from_json(lines[0]).text == ARTICLES[0]["text"]


@pytest.mark.parametrize("cut", [1, 40, 5000])
def test_a_half_written_line_is_done_again(tmp_path: Path, pipeline: Pipeline, cut: int) -> None:
    out = tmp_path / "out.jsonl"
    write_corpus(ARTICLES, out, pipeline=pipeline)
    whole = out.read_bytes()
    out.write_bytes(whole[:-cut])
    write_corpus(ARTICLES, out, pipeline=pipeline)
    assert out.read_bytes() == whole
    write_corpus(ARTICLES, out, pipeline=pipeline)
    assert out.read_bytes() == whole


def test_results_of_another_archive_are_not_added_to(tmp_path: Path, pipeline: Pipeline) -> None:
    out = tmp_path / "out.jsonl"
    write_corpus(ARTICLES[:2], out, pipeline=pipeline)
    before = out.read_bytes()
    with pytest.raises(CorpusError, match="2 lines"):
        write_corpus(ARTICLES[5:], out, pipeline=pipeline)
    with pytest.raises(CorpusError, match="2 lines"):
        write_corpus(ARTICLES[:1], out, pipeline=pipeline)
    assert out.read_bytes() == before
    other = tmp_path / "notes.jsonl"
    other.write_text("hello\n", encoding="utf-8")
    with pytest.raises(CorpusError, match="no file of results"):
        write_corpus(ARTICLES, other, pipeline=pipeline)
    assert other.read_text(encoding="utf-8") == "hello\n"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
@pytest.mark.parametrize("processes", [1, 2])
def test_killed_and_resumed(tmp_path: Path, processes: int) -> None:
    source = archive(tmp_path / "corpus.jsonl", 200)
    whole, broken = tmp_path / "whole.jsonl", tmp_path / "broken.jsonl"
    command = [sys.executable, "-m", "hindinews", str(source), "--processes", str(processes), "-o"]
    assert subprocess.run([*command, str(whole)], cwd=ROOT, check=False).returncode == 0
    for kills in range(1, 4):
        run = subprocess.Popen([*command, str(broken)], cwd=ROOT)
        wanted = kills * whole.stat().st_size // 5
        while run.poll() is None and (not broken.exists() or broken.stat().st_size < wanted):
            time.sleep(0.005)
        run.kill()
        run.wait()
    assert broken.stat().st_size < whole.stat().st_size, "killed before it was done"
    with broken.open("ab") as out:
        out.write(b'{"id": "n-')
    assert subprocess.run([*command, str(broken)], cwd=ROOT, check=False).returncode == 0
    assert broken.read_bytes() == whole.read_bytes()


def test_command_line(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    source = tmp_path / "corpus.jsonl"
    source.write_text('{"id": "a", "text": "बैठक शुक्रवार को हुई।"}\n{"id": "b"}\n', encoding="utf-8")
    assert main([str(source), "--published", "2023-09-15"]) == 1
    captured = capsysbinary.readouterr()
    first, second = captured.out.splitlines()
    assert Document.from_json(first).dates[0].value == "2023-09-15"
    assert json.loads(second) == {"id": "corpus.jsonl:2", "error": "the line is not an object with a 'text'"}
    assert b"article 2" in captured.err
    out = tmp_path / "out.jsonl"
    assert main([str(tmp_path), "-o", str(out), "--published", "2023-09-15"]) == 1
    assert out.read_bytes() == captured.out
    out.write_text('{"id": "z"}\n', encoding="utf-8")
    assert main([str(source), "-o", str(out)]) == 2
    assert main([str(tmp_path / "absent.jsonl")]) == 1
    with pytest.raises(SystemExit):
        main([str(source), "--format", "html"])
    with pytest.raises(SystemExit):
        main([str(source), "--processes", "0"])
