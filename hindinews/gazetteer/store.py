"""The compiled knowledge: what the matcher and the linker look things up in, as plain dictionaries that load fast.

`tools/build_gazetteer.py` writes the store of the shipped gazetteer; `Gazetteer.with_file` puts a user's entries on top of a copy.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.resources import files
from typing import Any, Final

import regex

from hindinews.errors import GazetteerError
from hindinews.gazetteer.entries import Entry
from hindinews.gazetteer.forms import english_key, entry_forms
from hindinews.gazetteer.offices import parse_office
from hindinews.transliteration.keys import name_key

COMPILED: Final = "compiled.txt.gz"

#: Bits of a word's flags.
GIVEN_NAME: Final = 1
WEAK_GIVEN_NAME: Final = 2
SURNAME: Final = 4
WEAK_SURNAME: Final = 8
ORDINARY: Final = 16
FUNCTION_WORD: Final = 32
VERB: Final = 64


@dataclass(slots=True)
class Store:
    """Entries and the ways to them.

    Attributes:
        entries: One row an entry: its kind and fields, as JSON text until first used.
        ids: Entry number by id, and by QID.
        forms: References by form key: a grade letter and a number each, joined by spaces (`s12 w45 t3`).
        starts: For the first token of a form of several tokens, the number of tokens of the longest.
        person_keys: Entry numbers of people by cross-script key of the whole name.
        offices: Terms by `POST SCOPE`: entry number, start, end, current, acting.
        words: Flags by key of an ordinary or name word.
        titles: The titles, modifiers, heads and classes that forms refer to by letter `t`, `m`, `o`, `p`, `c` and `d`.
        posts: English titles of offices.
        adjectives: English adjectives of nationality by ISO code.
        name_parts: English spelling by key of a Hindi name word, as most people of the gazetteer who bear it write it.
        place_sounds: By ISO code of the country, the cross-script keys of its towns and divisions with their entry numbers, as text (`lnd 12;nvkjntsk 40 51`).
    """

    entries: list[Any] = field(default_factory=list)
    ids: dict[str, int] = field(default_factory=dict)
    forms: dict[str, str] = field(default_factory=dict)
    starts: dict[str, int] = field(default_factory=dict)
    person_keys: dict[str, list[int]] = field(default_factory=dict)
    offices: dict[str, list[list[Any]]] = field(default_factory=dict)
    words: dict[str, int] = field(default_factory=dict)
    titles: list[dict[str, Any]] = field(default_factory=list)
    modifiers: list[dict[str, Any]] = field(default_factory=list)
    organization_heads: list[dict[str, Any]] = field(default_factory=list)
    place_heads: list[dict[str, Any]] = field(default_factory=list)
    classes: list[dict[str, Any]] = field(default_factory=list)
    posts: dict[str, dict[str, Any]] = field(default_factory=dict)
    adjectives: dict[str, str] = field(default_factory=dict)
    name_parts: dict[str, str] = field(default_factory=dict)
    place_sounds: dict[str, str] = field(default_factory=dict)

    def copy(self) -> Store:
        """A store that can be added to without touching this one."""
        return Store(
            list(self.entries),
            dict(self.ids),
            dict(self.forms),
            dict(self.starts),
            {k: list(v) for k, v in self.person_keys.items()},
            {k: list(v) for k, v in self.offices.items()},
            self.words,
            self.titles,
            self.modifiers,
            self.organization_heads,
            self.place_heads,
            self.classes,
            self.posts,
            self.adjectives,
            self.name_parts,
            self.place_sounds,
        )

    def row(self, number: int) -> dict[str, Any]:
        """The kind and fields of an entry."""
        row = self.entries[number]
        if isinstance(row, str):
            row = self.entries[number] = _bulk_row(row) if row[0] == "\t" else json.loads(row)
        return row  # type: ignore[no-any-return]

    def names(self) -> dict[str, list[int]]:
        """Entry numbers by English key of their names and aliases, for searching; built anew at each call."""
        found: dict[str, list[int]] = {}
        for number in range(len(self.entries)):
            row = self.row(number)
            for name in (row.get("name", ""), *row.get("aliases", ())):
                found.setdefault(english_key(name), []).append(number)
        return found

    def add(self, entries: Iterable[Entry]) -> None:
        """Add checked entries.

        Raises:
            GazetteerError: If an id is there already and the entry does not say `overrides = true`.
        """
        for entry in entries:
            if entry.id in self.ids and not entry.fields.get("overrides"):
                raise GazetteerError(
                    "the id is in the gazetteer already; choose another id, or write overrides = true to replace that entry",
                    file=entry.file,
                    line=entry.line,
                    entry=entry.id,
                )
            if entry.id in self.ids:
                self._forget(self.ids[entry.id])
            self._add(entry)

    def add_form(self, key: str, grade: str, number: int) -> None:
        """Let a form key refer to something."""
        reference = f"{grade}{number}"
        known = self.forms.get(key)
        if known is None:
            self.forms[key] = reference
        elif reference not in known.split(" "):
            self.forms[key] = f"{known} {reference}"
        first, _, rest = key.partition(" ")
        length = 1 + rest.count(" ") + (rest != "")
        if length > self.starts.get(first, 0):
            self.starts[first] = length

    def _add(self, entry: Entry) -> None:
        number = len(self.entries)
        fields = entry.fields
        kept = {k: v for k, v in fields.items() if k not in _COMPILED_AWAY}
        if entry.kind == "leader" and not fields.get("offices") and _PUBLIC_ROLE.search(str(fields.get("role", ""))) is None:
            kept["person"] = True
        self.entries.append({"table": entry.kind, **kept})
        self.ids[entry.id] = number
        if fields.get("kind") == "country" and "iso" in fields:
            self.ids.setdefault(f"iso:{fields['iso']}", number)
        if "qid" in fields:
            self.ids.setdefault(fields["qid"], number)
        for key, grade in entry_forms(entry).items():
            self.add_form(key, grade, number)
        if entry.kind == "leader":
            for name in (fields["name"], fields["hindi"], *fields.get("strong", ())):
                if len(name.split()) > 1:
                    keyed = self.person_keys.setdefault(name_key(name), [])
                    if number not in keyed:
                        keyed.append(number)
            for office in fields.get("offices", ()):
                term = parse_office(office)
                self.offices.setdefault(f"{term.post} {term.scope}", []).append([number, term.start, term.end, term.current, term.acting])

    def _forget(self, number: int) -> None:
        """Drop every way to an entry; its number stays unused."""
        for key in [k for k, v in self.person_keys.items() if number in v]:
            self.person_keys[key] = [n for n in self.person_keys[key] if n != number]
        for key, terms in self.offices.items():
            self.offices[key] = [t for t in terms if t[0] != number]
        for key, references in list(self.forms.items()):
            if str(number) in references:
                kept = [r for r in references.split(" ") if r[1:] != str(number) or r[0] not in ENTRY_GRADES]
                if kept:
                    self.forms[key] = " ".join(kept)
                else:
                    del self.forms[key]
        for key in [k for k, n in self.ids.items() if n == number]:
            del self.ids[key]
        self.entries[number] = {"table": "", "id": ""}


#: What makes somebody without a listed office a leader by `role`; a player, an actor or a relative is a person.
_PUBLIC_ROLE: Final = regex.compile(
    r"(?i)\b(?:leader|politician|minister|president|prime|member|secretary|spokes\w*|diplomat|envoy|ambassador|commander|general|chief|head of|governor|senator|candidate|deputy|administrator)\b"
)

#: Grades whose number is an entry's.
ENTRY_GRADES: Final = frozenset("swfabk")
#: Keys of an entry that the forms already hold, or that nothing asks for when a text is read.
_COMPILED_AWAY: Final = frozenset(("strong", "abbreviations", "operators", "part_of", "members", "capital", "variant_of", "died", "role", "weak", "designations", "adjectives", "weak_adjectives", "people", "family_forms", "source", "overrides", "note", "verified"))


#: Tables of a store that are small: one line of JSON.
_SMALL: Final = ("titles", "modifiers", "organization_heads", "place_heads", "classes", "posts", "adjectives", "offices")
#: Tables from a key to a string or number: one block of keys, one of values, line by line.
_COLUMNS: Final = ("ids", "forms", "starts", "name_parts", "place_sounds")
_BLOCK: Final = "\n\x1d\n"


#: Keys of a row of the bulk tables, in the order in which they are written; a tab stands before each.
_BULK_KEYS: Final = ("id", "name", "hindi", "kind", "country", "iso", "qid", "latitude", "longitude")


def _row_text(row: dict[str, Any]) -> str:
    """A row as one line: JSON, or the bare values for a row of the bulk tables."""
    if row.get("bulk"):
        return "".join(f"\t{row.get(key, '')}" for key in _BULK_KEYS)
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _bulk_row(line: str) -> dict[str, Any]:
    """The row of a line of bare values; the GeoNames identifier is in the id."""
    row: dict[str, Any] = {"table": "place", "bulk": True}
    row.update((key, value) for key, value in zip(_BULK_KEYS, line[1:].split("\t"), strict=True) if value)
    row.update((key, float(row[key])) for key in ("latitude", "longitude") if key in row)
    if row["id"].startswith("gn-"):
        row["geonames"] = int(row["id"][3:])
    return row


def dump_store(store: Store) -> str:
    """Write a store as text: blocks of lines, so that reading is splitting, and JSON only where a table is small."""
    blocks = [json.dumps({name: getattr(store, name) for name in _SMALL}, ensure_ascii=False, sort_keys=True)]
    blocks.append("\n".join(_row_text(store.row(n)) for n in range(len(store.entries))))
    for name in _COLUMNS:
        table: dict[str, Any] = getattr(store, name)
        blocks += ["\n".join(table), "\n".join(str(v) for v in table.values())]
    blocks += ["\n".join(store.person_keys), "\n".join(" ".join(map(str, v)) for v in store.person_keys.values())]
    by_flags: dict[int, list[str]] = {}
    for word, flags in store.words.items():
        by_flags.setdefault(flags, []).append(word)
    blocks.append("\n".join(f"{flags}\t{' '.join(sorted(words))}" for flags, words in sorted(by_flags.items())))
    return _BLOCK.join(blocks) + "\n"


def read_store(text: str) -> Store:
    """Read what `dump_store` wrote."""
    small, entries, *columns, words = text.removesuffix("\n").split(_BLOCK)
    store = Store(**json.loads(small))
    store.entries = entries.split("\n") if entries else []
    pairs = [dict(zip(keys.split("\n"), values.split("\n"), strict=True)) if keys else {} for keys, values in zip(columns[::2], columns[1::2], strict=True)]
    ids, store.forms, starts, store.name_parts, store.place_sounds, person_keys = pairs
    store.ids = {key: int(number) for key, number in ids.items()}
    store.starts = {key: int(length) for key, length in starts.items()}
    store.person_keys = {key: [int(n) for n in numbers.split(" ")] for key, numbers in person_keys.items()}
    for line in words.split("\n") if words else ():
        flags, _, listed = line.partition("\t")
        store.words.update(dict.fromkeys(listed.split(" "), int(flags)))
    return store


def load_store() -> Store:
    """Read the shipped store."""
    return read_store(gzip.decompress(files("hindinews.gazetteer").joinpath("data", COMPILED).read_bytes()).decode("utf-8"))
