"""The gazetteer: what is known, how to look it up, and how to add to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from hindinews.entities import Entity, Leader, Office, Organization, Person, Place, Weapon, WeaponClass
from hindinews.errors import GazetteerError
from hindinews.gazetteer.entries import check_entry, read_entries
from hindinews.gazetteer.forms import english_key, form_key
from hindinews.gazetteer.offices import Term, parse_office
from hindinews.gazetteer.store import ENTRY_GRADES, Store, load_store
from hindinews.gazetteer.vocabulary import KINDS
from hindinews.transliteration.keys import name_key


class Gazetteer:
    """What the library knows of leaders, weapons, places and organizations.

    A gazetteer never changes; `with_file` and `add` give a new one.

    >>> Gazetteer.default().get("Q7747").name
    'Vladimir Putin'
    >>> [e.name for e in Gazetteer.default().search("मंटुरोव")]
    ['Denis Manturov']
    """

    __slots__ = ("_entities", "_names", "store")

    def __init__(self, store: Store) -> None:
        """Take a store; users call `default`, `empty` or `from_file`."""
        self.store = store
        self._entities: dict[int, Entity] = {}
        self._names: dict[str, list[int]] | None = None

    @classmethod
    def default(cls) -> Gazetteer:
        """Give the shipped gazetteer; it is loaded once for a process."""
        return _default()

    def with_file(self, path: str | Path) -> Gazetteer:
        """Give a gazetteer with the entries of a file added.

        Args:
            path: A TOML file in the format of `docs/gazetteer-format.md`.

        Raises:
            GazetteerError: If the file or an entry is wrong, with file, line, entry and remedy.
            OSError: If the file cannot be read.
        """
        store = self.store.copy()
        store.add(read_entries(path))
        return Gazetteer(store)

    def add(self, table: str, **fields: Any) -> Gazetteer:
        """Give a gazetteer with one entry added.

        Args:
            table: `leader`, `weapon`, `place` or `organization`.
            **fields: The keys of the entry, as a file would write them; `class` as `class_`.

        Raises:
            GazetteerError: If the entry is wrong.

        >>> known = Gazetteer.default().add("organization", id="acme-labs", name="Acme Labs", hindi="एक्मे लैब्स", kind="company", source="editorial")
        >>> known.get("acme-labs").name
        'Acme Labs'
        """
        kind = KINDS.get(table)
        if kind is None:
            raise GazetteerError(f"unknown table {table!r}; use one of {', '.join(KINDS)}")
        row = {key.rstrip("_"): list(value) if isinstance(value, tuple) else value for key, value in fields.items()}
        row.setdefault("source", "user")
        store = self.store.copy()
        store.add([check_entry(kind, row)])
        return Gazetteer(store)

    def get(self, key: str) -> Entity | None:
        """Give the entity of an id (`vladimir-putin`) or Wikidata identifier (`Q7747`), None if there is none."""
        number = self.store.ids.get(key)
        return None if number is None else self.entity(number)

    def search(self, name: str, *, limit: int = 10) -> tuple[Entity, ...]:
        """Find entities by an English or Hindi name, surest first: equal names, then Hindi forms, then names that sound alike, then names that contain the words.

        >>> [e.name for e in Gazetteer.default().search("Putin", limit=1)]
        ['Vladimir Putin']
        """
        store = self.store
        if self._names is None:
            self._names = store.names()
        found: dict[int, None] = dict.fromkeys(self._names.get(english_key(name), ()))
        for grade in "swfabk":
            for reference in store.forms.get(form_key(name), "").split():
                if reference[0] == grade:
                    found.setdefault(int(reference[1:]))
        for number in store.person_keys.get(name_key(name), ()) if name.strip() else ():
            found.setdefault(number)
        words = set(english_key(name).split())
        if words and len(found) < limit:
            for key, numbers in self._names.items():
                if words <= set(key.split()):
                    for number in numbers:
                        found.setdefault(number)
        return tuple(self.entity(number) for number in list(found)[:limit])

    def holders(self, post: str, scope: str, *, on: date | None = None) -> tuple[Leader, ...]:
        """Give who held an office.

        Args:
            post: Id of the post: `president`, `prime-minister`, `foreign-minister` and so on.
            scope: ISO 3166 code of the country or subdivision, or id of the organization.
            on: The day; None for all holders that are known.

        Returns:
            The holders, latest first; an acting holder after the holder. Terms whose dates are unknown count only where `on` is None.

        >>> [p.name for p in Gazetteer.default().holders("president", "US", on=date(2019, 2, 27))]
        ['Donald Trump']
        """
        terms = self.store.offices.get(f"{post} {scope}", ())
        if on is not None:
            terms = [t for t in terms if _held(t, on.isoformat())]
        ordered = sorted(terms, key=lambda t: (not t[4], t[1] or ""), reverse=True)
        people = dict.fromkeys(t[0] for t in ordered)
        return tuple(p for p in (self.entity(n) for n in people) if isinstance(p, Leader))

    def holder_numbers(self, post: str, scope: str, day: str | None) -> list[int]:
        """Give the entry numbers of who held an office on an ISO day, or holds it now where no day is given."""
        terms = self.store.offices.get(f"{post} {scope}", ())
        if day is None:
            return list(dict.fromkeys(t[0] for t in terms if t[3]))
        return list(dict.fromkeys(t[0] for t in terms if _held(t, day)))

    def entity(self, number: int) -> Entity:
        """Give the entity of an entry number."""
        entity = self._entities.get(number)
        if entity is None:
            entity = self._entities[number] = _entity(self.store.row(number), self.store)
        return entity

    def __len__(self) -> int:
        """The number of entries."""
        return len(self.store.entries)

    def __iter__(self) -> Iterator[Entity]:
        """Iterate over the entities."""
        return (self.entity(n) for n in range(len(self.store.entries)) if self.store.row(n)["id"])

    def forms(self, id_: str) -> tuple[str, ...]:
        """Give the form keys under which an entity is found, for looking into why a word was or was not linked."""
        number = self.store.ids[id_]
        return tuple(k for k, refs in self.store.forms.items() if any(r[1:] == str(number) and r[0] in ENTRY_GRADES for r in refs.split(" ")))


@cache
def _default() -> Gazetteer:
    return Gazetteer(load_store())


def _held(term: list[Any], day: str) -> bool:
    _, start, end, current, _ = term
    if start is None or start > day and not day.startswith(start):
        return False
    return current or (end is not None and day[: len(end)] <= end)


def _office(term: Term, posts: Mapping[str, Mapping[str, Any]]) -> Office:
    post = posts.get(term.post, {})
    title = post.get("english_by_country", {}).get(term.country, post.get("english", term.post.replace("-", " ").title()))
    return Office(term.post, title, term.country, term.scope, term.start, term.end, term.current, term.acting)


def _entity(row: dict[str, Any], store: Store) -> Entity:
    get = row.get
    aliases = tuple(get("aliases", ()))
    match row["table"]:
        case "leader":
            if get("person"):
                return Person(row["id"], row["name"], get("hindi"), aliases, get("country"), get("gender"), get("qid"))
            offices = [_office(parse_office(o), store.posts) for o in get("offices", ())]
            offices.sort(key=lambda o: (o.current, o.start or ""), reverse=True)
            return Leader(row["id"], row["name"], get("hindi"), aliases, get("country"), get("gender"), get("qid"), True, tuple(offices))
        case "weapon":
            return Weapon(
                row["id"], row["name"], get("hindi"), aliases, WeaponClass(row["class"]), tuple(get("origin", ())), get("maker"), get("nato"), get("family"), False, get("qid"),
                get("origin", [None])[0] if len(get("origin", ())) == 1 else None,
            )  # fmt: skip
        case "place":
            return Place(
                row["id"], row["name"], get("hindi"), aliases, row["kind"], get("country"), get("iso"), get("latitude"), get("longitude"), get("geonames"), get("qid"),
                get("stands_for"),
            )  # fmt: skip
        case _:
            return Organization(row["id"], row["name"], get("hindi"), aliases, row.get("kind", "other"), get("country"), get("qid"))
