"""Read gazetteer files: TOML in, checked entries out, or an error that says file, line, entry and what to do."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import regex

from hindinews.errors import GazetteerError
from hindinews.gazetteer.offices import parse_office
from hindinews.gazetteer.vocabulary import KINDS, EntryKind
from hindinews.text.folding import fold_word
from hindinews.weapon_class import WeaponClass

_ID: Final = regex.compile("[a-z0-9]+(?:-[a-z0-9]+)*")
_QID: Final = regex.compile("Q[1-9][0-9]*")
_COUNTRY: Final = regex.compile("[A-Z]{2}")
_DAY: Final = regex.compile("[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?")
_DEVANAGARI_OR_LATIN: Final = regex.compile("\\p{Deva}|\\p{Latin}|\\p{Nd}")
_CLASSES: Final = frozenset(WeaponClass)

#: A file above this size is refused: a gazetteer of 100,000 entries has about 20 MB.
MAX_BYTES: Final = 64_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One checked entry of a gazetteer file.

    Attributes:
        kind: The table's name: `leader`, `weapon`, `place`, `organization`.
        id: Its id.
        fields: Its keys and values as written.
        file: Where it stands.
        line: Line of its `id`, counted from 1; None if it came from a mapping.
    """

    kind: str
    id: str
    fields: Mapping[str, Any]
    file: str | None = None
    line: int | None = None

    def forms(self, key: str) -> tuple[str, ...]:
        """The list under a key, empty if absent."""
        return tuple(self.fields.get(key, ()))


def read_entries(path: str | Path) -> list[Entry]:
    """Read and check one gazetteer file.

    Raises:
        GazetteerError: With file, line, entry and remedy, for anything that is not as `docs/gazetteer-format.md` says.
        OSError: If the file cannot be read.
    """
    path = Path(path)
    name = str(path)
    data = path.read_bytes()
    if len(data) > MAX_BYTES:
        raise GazetteerError(f"the file has {len(data)} bytes, more than {MAX_BYTES}; split it", file=name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise GazetteerError(f"not UTF-8 at byte {error.start}; save the file as UTF-8", file=name) from error
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = regex.search(r"at line (\d+)", str(error))
        raise GazetteerError(f"not TOML: {error}", file=name, line=int(found[1]) if found else None) from error
    except RecursionError as error:
        raise GazetteerError("nested too deeply; a gazetteer file has tables of plain values", file=name) from error
    lines = _lines_of_ids(text)
    entries: list[Entry] = []
    seen: dict[str, int | None] = {}
    for table, rows in document.items():
        kind = KINDS.get(table)
        if kind is None:
            raise GazetteerError(f"unknown table [[{table}]]; use one of {', '.join(f'[[{k}]]' for k in KINDS)}", file=name)
        if not isinstance(rows, list):
            raise GazetteerError(f"write [[{table}]] with two brackets: a file holds a list of entries", file=name)
        for row in rows:
            entry = check_entry(kind, row, file=name, line=lines.get(str(row.get("id"))) if isinstance(row, dict) else None)
            if entry.id in seen:
                raise GazetteerError(f"the id stands a second time (first in line {seen[entry.id]}); ids are unique", file=name, line=entry.line, entry=entry.id)
            seen[entry.id] = entry.line
            entries.append(entry)
    return entries


def check_entry(kind: EntryKind, row: object, *, file: str | None = None, line: int | None = None) -> Entry:
    """Check one table against the vocabulary of its kind."""

    def fail(message: str) -> GazetteerError:
        return GazetteerError(message, file=file, line=line, entry=str(row["id"]) if isinstance(row, dict) and "id" in row else None)

    if not isinstance(row, dict):
        raise fail("an entry is a table of keys and values")
    for key, value in row.items():
        if key not in kind.keys:
            raise fail(f"unknown key {key!r}; a [[{kind.table}]] may have {', '.join(kind.keys)}")
        wanted = kind.keys[key]
        if not isinstance(value, wanted) and not (wanted is float and isinstance(value, int)) or (isinstance(value, bool) and wanted is not bool):
            raise fail(f"{key} must be a {_TYPE_NAMES[wanted]}, not {value!r}")
        if isinstance(value, list) and not all(isinstance(v, str) for v in value):
            raise fail(f"{key} must be a list of strings")
    for key in sorted(kind.required):
        if key not in row:
            raise fail(f"{key} is missing")
    if not _ID.fullmatch(row["id"]):
        raise fail("the id must be lower-case ASCII letters, digits and single hyphens, such as 'narendra-modi'")
    if "qid" in row and not _QID.fullmatch(row["qid"]):
        raise fail(f"qid must look like 'Q1058', not {row['qid']!r}")
    if "country" in row and not _COUNTRY.fullmatch(row["country"]):
        raise fail(f"country must be an ISO 3166-1 alpha-2 code such as 'IN', not {row['country']!r}")
    for key in ("verified", "died"):
        if key in row and not _DAY.fullmatch(row[key]):
            raise fail(f"{key} must be an ISO date such as '2026-08-22', not {row[key]!r}")
    for key, allowed in kind.closed.items():
        if key in row and row[key] not in allowed:
            raise fail(f"unknown {key} {row[key]!r}; use one of {', '.join(sorted(allowed))}")
    if "class" in row and row["class"] not in _CLASSES:
        raise fail(f"unknown class {row['class']!r}; use one of {', '.join(sorted(_CLASSES))}")
    for key, low, high in (("latitude", -90, 90), ("longitude", -180, 180)):
        if key in row and not low <= row[key] <= high:
            raise fail(f"{key} must lie between {low} and {high}, not {row[key]}")
    for key in _FORM_KEYS & row.keys():
        for form in row[key] if isinstance(row[key], list) else [row[key]]:
            if not fold_word(form).strip() or not _DEVANAGARI_OR_LATIN.search(form):
                raise fail(f"an empty form in {key}: {form!r}; leave it out")
    for office in row.get("offices", ()):
        try:
            parse_office(office)
        except ValueError as error:
            raise fail(str(error)) from error
    return Entry(kind.table, row["id"], row, file, line)


_FORM_KEYS: Final = frozenset(("name", "hindi", "strong", "weak", "adjectives", "weak_adjectives", "people", "designations", "abbreviations", "family_forms"))
_TYPE_NAMES: Final = {str: "string", list: "list of strings", int: "whole number", float: "number", bool: "true or false"}


def _lines_of_ids(text: str) -> dict[str, int]:
    lines: dict[str, int] = {}
    for number, id_ in _id_lines(text):
        lines[id_] = number  # the last one, so that a duplicate is shown where it stands again
    return lines


def _id_lines(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), 1):
        found = regex.match(r"""\s*id\s*=\s*["']([^"']*)["']""", line)
        if found:
            yield number, found[1]
