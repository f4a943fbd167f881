"""Archives of articles: many texts on several processes, in order, in bounded memory; and files of JSON lines that a run can be resumed on."""

from __future__ import annotations

import json
import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeVar

from hindinews.errors import CorpusError
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.model import Document
from hindinews.pipeline import Pipeline

#: Articles that are under way at once, for each process.
_AHEAD: Final = 16
#: Articles that are handed to a process at a time.
_CHUNK: Final = 8
_T = TypeVar("_T")

#: An article: its text, or a text and its day, or a row with `text` and, where known, `id` and `published` (a date or an ISO string).
Item = str | tuple[str, date | None] | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one article.

    Attributes:
        id: The id of the article's row, else its place in the archive, from 0.
        document: The document, None if the article could not be read.
        error: Why not, in words; None if it was read.
    """

    id: str | int
    document: Document | None = None
    error: str | None = None


def analyze_corpus(items: Iterable[Item], *, processes: int = 1, pipeline: Pipeline | None = None) -> Iterator[Result]:
    """Read many articles; lazily, in their order, with as many under way as the processes need and no more.

    Args:
        items: The articles: texts, pairs of a text and its day of publication, or rows with `text` and, where known, `id` and `published`.
        processes: How many processes read; 1 reads in this one. A script that asks for more must keep its own work under `if __name__ == "__main__":`, because each process
            imports it.
        pipeline: The pipeline that reads; one with the shipped gazetteer if not given.

    Yields:
        A result for each article. One that cannot be read is reported in `error` and does not stop the others.

    Raises:
        ValueError: If `processes` is less than 1.

    >>> rows = [{"id": "a-1", "text": "दिल्ली में बैठक।", "published": "2024-07-09"}, {"id": "a-2", "text": None}]
    >>> [(r.id, len(r.document.places) if r.document else r.error) for r in analyze_corpus(rows)]
    [('a-1', 1), ('a-2', 'TypeError: analyze reads a str, not NoneType; pass the article as a str')]
    """
    return _ordered(_result, items, processes, pipeline)


def corpus_rows(paths: Iterable[str | Path], *, leave_out: str | Path | None = None) -> Iterator[dict[str, Any]]:
    """Give the articles of files and folders as rows, one at a time.

    Args:
        paths: `.jsonl` files with a row `{"id", "text", "published"}` a line; text files, whose name is their id; folders, of which all `.txt` and `.jsonl` files are read in
            the order of their names.
        leave_out: A file that is not read, such as the one that the results go to.

    Yields:
        The rows. A line that is no row, or a file that is not UTF-8, gives a row with `error`. Empty lines are left out.

    Raises:
        OSError: If a path cannot be read.
    """
    for path in map(Path, paths):
        if path.is_dir():
            not_this = Path(leave_out).resolve() if leave_out is not None else None
            found = sorted(p for p in path.rglob("*") if p.suffix in (".txt", ".jsonl") and p.is_file() and p.resolve() != not_this)
            yield from ({**row, "id": f"{file.relative_to(path).parent.as_posix()}/{row['id']}".removeprefix("./")} if file.suffix == ".txt" else row
                        for file in found for row in corpus_rows([file]))  # fmt: skip
        elif path.suffix == ".jsonl":
            with path.open("rb") as lines:
                for number, line in enumerate(lines, 1):
                    if line.strip():
                        yield _row(line, f"{path.name}:{number}")
        else:
            try:
                yield {"id": path.name, "text": path.read_bytes().decode("utf-8")}
            except UnicodeDecodeError as error:
                yield {"id": path.name, "error": f"not UTF-8 at byte {error.start}; convert it first, for instance with iconv"}


def write_corpus(
    items: Iterable[Mapping[str, Any]],
    output: str | Path,
    *,
    processes: int = 1,
    pipeline: Pipeline | None = None,
    progress: Callable[[int, str | None], None] | None = None,
) -> int:
    """Read an archive into a file of JSON lines; a run that was broken off, however hard, goes on where it stopped.

    The file is only ever added to, a whole line at a time and in order. Of a file that is there already, a half-written last line is cut off, and as many articles as it has
    lines are passed over. A line is the document's JSON with the article's `id` before it, which `Document.from_json` reads; or `{"id": …, "error": …}`.

    Args:
        items: The rows of the archive, the same and in the same order at each run, as `corpus_rows` gives them.
        output: The file.
        processes: How many processes read.
        pipeline: The pipeline that reads; one with the shipped gazetteer if not given.
        progress: Called after each article with the number of lines that the file has, and the error of that article or None.

    Returns:
        How many articles could not be read, of those of this run.

    Raises:
        CorpusError: If the file holds the results of another archive.
        OSError: If the file cannot be written.
    """
    path = Path(output)
    numbered = ({"id": number, **item} for number, item in enumerate(items))
    path.touch(exist_ok=True)
    failed = 0
    with path.open("r+b") as out:
        done, last = _done(out)
        passed = deque(islice(numbered, done), maxlen=1)
        if done and (not passed or passed[0]["id"] != last):
            raise CorpusError(f"{path} has {done} lines, the last of article {last!r}, which is not where this archive would have it; name another file, or delete this one")
        for number, (line, error) in enumerate(_ordered(_line, numbered, processes, pipeline), done + 1):
            out.write(line)
            out.flush()
            failed += error is not None
            if progress is not None:
                progress(number, error)
        os.fsync(out.fileno())
    return failed


def _done(out: BinaryIO) -> tuple[int, Any]:
    """Cut a half-written last line off a file of results; count its lines, and give the id of the last."""
    count, end, last = 0, 0, b""
    for line in out:
        if not line.endswith(b"\n"):
            break
        count, end, last = count + 1, end + len(line), line
    out.truncate(end)
    out.seek(end)
    if not count:
        return 0, None
    try:
        return count, json.loads(last)["id"]
    except (ValueError, KeyError, TypeError) as error:
        raise CorpusError("the file is no file of results: its last line has no 'id'; name another file") from error


def _row(line: bytes, where: str) -> dict[str, Any]:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except ValueError as error:
        return {"id": where, "error": f"not a line of JSON: {error}"}
    if not isinstance(row, dict) or "text" not in row:
        return {"id": where, "error": "the line is not an object with a 'text'"}
    kept = {key: row[key] for key in ("text", "published") if key in row}
    id_ = row.get("id")
    return {"id": id_ if isinstance(id_, (str, int)) else where, **kept}


def _read(pipeline: Pipeline, item: Item, number: int) -> Result:
    """Read one article; whatever goes wrong with it is said in its result."""
    id_: str | int = number
    try:
        text: Any = item
        published: Any = None
        if isinstance(item, Mapping):
            given = item.get("id")
            id_ = number if given is None else given
            if "error" in item:
                return Result(id_, None, str(item["error"]))
            text, published = item.get("text"), item.get("published") or None
        elif isinstance(item, tuple):
            text, published = item
        if isinstance(published, str):
            published = date.fromisoformat(published[:10])
        return Result(id_, pipeline(text, published=published))
    except Exception as error:
        return Result(id_, None, f"{type(error).__name__}: {error}")


def corpus_lines(items: Iterable[Item], *, processes: int = 1, pipeline: Pipeline | None = None) -> Iterator[tuple[bytes, str | None]]:
    """Read many articles as `write_corpus` does, and give the lines instead of writing them.

    Args:
        items: As in `analyze_corpus`.
        processes: As there.
        pipeline: As there.

    Yields:
        The line, in UTF-8 with its line break, and the article's error or None.
    """
    return _ordered(_line, items, processes, pipeline)


def _result(pipeline: Pipeline, item: Item, number: int) -> Result:
    return _read(pipeline, item, number)


def _line(pipeline: Pipeline, item: Item, number: int) -> tuple[bytes, str | None]:
    """The line of the file of results, and the error; made where the article is read, so that the writing process only writes."""
    result = _read(pipeline, item, number)
    row = {"id": result.id, "error": result.error} if result.document is None else {"id": result.id, **result.document.to_dict()}
    return json.dumps(row, ensure_ascii=False).encode("utf-8", errors="surrogatepass") + b"\n", result.error


def _ordered(work: Callable[[Pipeline, Item, int], _T], items: Iterable[Item], processes: int, pipeline: Pipeline | None) -> Iterator[_T]:
    if processes < 1:
        raise ValueError(f"processes must be at least 1, not {processes}")
    if processes == 1:
        return _serial(work, items, pipeline)
    return _parallel(work, items, processes, pipeline)


def _serial(work: Callable[[Pipeline, Item, int], _T], items: Iterable[Item], pipeline: Pipeline | None) -> Iterator[_T]:
    reader = Pipeline() if pipeline is None else pipeline
    for number, item in enumerate(items):
        yield work(reader, item, number)


def _parallel(work: Callable[[Pipeline, Item, int], _T], items: Iterable[Item], processes: int, pipeline: Pipeline | None) -> Iterator[_T]:
    gazetteer = None if pipeline is None or pipeline.gazetteer is Gazetteer.default() else pipeline.gazetteer
    events = None if pipeline is None else pipeline.events
    numbered = enumerate(items)
    # A fresh interpreter for each process: forking one that has threads can hang it.
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(processes, context, _start, (gazetteer, events)) as pool:
        under_way: deque[Future[list[_T]]] = deque()
        try:
            while True:
                while len(under_way) * _CHUNK < processes * _AHEAD:
                    chunk = list(islice(numbered, _CHUNK))
                    if not chunk:
                        break
                    under_way.append(pool.submit(_chunk, work, chunk))
                if not under_way:
                    return
                yield from under_way.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


_READER: list[Pipeline] = []


def _start(gazetteer: Gazetteer | None, events: Any) -> None:
    """Build the pipeline of a process, once."""
    _READER[:] = [Pipeline(gazetteer=gazetteer, events=events)]
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """End this process when the one that it reads for is gone, even killed."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _chunk(work: Callable[[Pipeline, Item, int], _T], chunk: list[tuple[int, Item]]) -> list[_T]:
    return [work(_READER[0], item, number) for number, item in chunk]
