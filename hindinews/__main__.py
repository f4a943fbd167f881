"""Read files from the command line: `python -m hindinews FILE…`, or standard input.

A thin door to the library. One JSON document a line by default; `--format table` for people, `--format html` for a page. An archive, of JSON lines or a folder, is read with
`python -m hindinews corpus.jsonl -o out.jsonl`, which goes on where it stopped.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from hindinews import __version__
from hindinews.corpus import corpus_lines, corpus_rows, write_corpus
from hindinews.errors import HindiNewsError
from hindinews.export.table import to_table
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.model import Document
from hindinews.pipeline import Pipeline

#: Exit codes: all read; some file could not be read; the arguments or a gazetteer file are wrong.
OK, FAILED, USAGE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give the exit code.

    Args:
        arguments: The arguments after the program's name; those of the process if not given.
    """
    parser = argparse.ArgumentParser(prog="hindinews", description="Read Hindi news: leaders, weapons, places, organizations, dates, quotes, events.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="UTF-8 text files, .jsonl files of rows {id, text, published}, or folders of them; '-' or nothing reads standard input")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT.jsonl", help="read an archive into this file; a run that was broken off goes on where it stopped")
    parser.add_argument("--processes", type=_number, default=1, metavar="N", help="how many processes read an archive (default 1)")
    parser.add_argument("--published", type=_day, metavar="YYYY-MM-DD", help="day of publication, for शुक्रवार and पिछले साल")
    parser.add_argument("--format", choices=("json", "table", "html"), default="json", help="JSON lines (default), a table for people, or a page")
    parser.add_argument("--gazetteer", action="append", default=[], metavar="FILE.toml", help="further entries; may be given more than once")
    parser.add_argument("--version", action="version", version=f"hindinews {__version__}")
    options = parser.parse_args(arguments)
    gazetteer = Gazetteer.default()
    try:
        for path in options.gazetteer:
            gazetteer = gazetteer.with_file(path)
    except (HindiNewsError, OSError) as error:
        print(f"hindinews: {error}", file=sys.stderr)
        return USAGE
    pipeline = Pipeline(gazetteer=gazetteer)
    files = options.files or ["-"]
    if options.output is not None or any(name.endswith(".jsonl") or Path(name).is_dir() for name in files):
        if options.format != "json" or "-" in files:
            parser.error("an archive is read from files or folders and written as JSON lines")
        return _archive(files, pipeline, options)
    code = OK
    for number, name in enumerate(files, 1):
        if len(files) > 1:
            print(f"{number}/{len(files)} {name}", file=sys.stderr)
        try:
            text = sys.stdin.buffer.read().decode("utf-8") if name == "-" else Path(name).read_text(encoding="utf-8")
        except UnicodeDecodeError as error:
            print(f"hindinews: {name}: not UTF-8 at byte {error.start}; convert it first, for instance with iconv", file=sys.stderr)
            code = FAILED
            continue
        except OSError as error:
            print(f"hindinews: {name}: {error.strerror}", file=sys.stderr)
            code = FAILED
            continue
        _write(pipeline(text, published=options.published), options.format)
    return code


def _archive(files: list[str], pipeline: Pipeline, options: argparse.Namespace) -> int:
    day = {} if options.published is None else {"published": options.published.isoformat()}
    rows = ({**day, **row} for row in corpus_rows(files, leave_out=options.output))
    failed = 0
    try:
        if options.output is not None:
            failed = write_corpus(rows, options.output, processes=options.processes, pipeline=pipeline, progress=_progress)
            return FAILED if failed else OK
        for number, (line, error) in enumerate(corpus_lines(rows, processes=options.processes, pipeline=pipeline), 1):
            sys.stdout.buffer.write(line)
            failed += error is not None
            _progress(number, error)
    except (HindiNewsError, OSError) as error:
        print(f"hindinews: {error}", file=sys.stderr)
        return USAGE if isinstance(error, HindiNewsError) else FAILED
    return FAILED if failed else OK


def _progress(number: int, error: str | None) -> None:
    if error is not None:
        print(f"hindinews: article {number}: {error}", file=sys.stderr)
    elif number % 1000 == 0:
        print(f"{number} articles", file=sys.stderr)


def _number(value: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is not a number of processes such as 4")
    return int(value)


def _write(doc: Document, form: str) -> None:
    match form:
        case "table":
            text = to_table(doc)
        case "html":
            text = doc.to_html()
        case _:
            text = doc.to_json()
    sys.stdout.buffer.write(text.encode("utf-8", errors="surrogatepass") + b"\n")


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{value!r} is not a day such as 2023-09-15") from error


if __name__ == "__main__":
    sys.exit(main())
