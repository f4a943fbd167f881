"""The table of event types: read, checked, and made ready to be looked up.

The table that ships is `data/event_types.toml`; docs/events.md teaches its rows.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, NamedTuple

from hindinews.discourse.word_forms import noun_forms, verb_forms
from hindinews.errors import GazetteerError
from hindinews.text.folding import fold_word

_ROLES: Final = ("agent", "target", "item", "place", "source")
_TYPE_KEYS: Final = frozenset("id about plover cameo place noun_subject that_subject example frame trigger".split())
_TRIGGER_KEYS: Final = frozenset("nouns verbs phrases plain light needs needs_agent with context unless not_before mode frame".split())


@dataclass(frozen=True, slots=True)
class EventType:
    """A kind of event.

    Attributes:
        id: Its name, such as `MEETING`.
        about: What it covers.
        plover: PLOVER category, empty if none.
        cameo: CAMEO root code, empty if none.
        frame: Role by the words that mark it.
        place_is_target: A place that is the target is also where it happened.
        noun_subject: Its bare noun, too, has the subject of the clause for its agent (किम ने **मुलाकात** के बाद बताया).
        that_subject: Its target can be the subject of the कि clause that follows (आरोप लगाया कि **चीन** …).
        example: A sentence.
    """

    id: str
    about: str
    plover: str
    cameo: str
    frame: dict[str, str] = field(hash=False)
    place_is_target: bool
    noun_subject: bool
    that_subject: bool
    example: str


class Trigger(NamedTuple):
    """What calls up an event type: a sequence of words and the conditions on the clause around it."""

    type: EventType
    head: tuple[str, ...]
    last: frozenset[str]
    kind: str
    frame: dict[str, str]
    light: frozenset[str]
    needs: tuple[str, ...]
    needs_agent: str
    wanted: tuple[str, ...]
    context: tuple[str, ...]
    unless: tuple[str, ...]
    not_before: frozenset[str]
    mode: str | None
    order: int


class EventTable:
    """Event types and what calls them up.

    Attributes:
        types: The types by id.
        by_first: Triggers by their first word, the longest first.

    >>> EventTable.default().types["CALL"].plover
    'CONSULT'
    """

    __slots__ = ("by_first", "rows", "types")

    def __init__(self, rows: list[dict[str, Any]], *, file: str = "<rows>") -> None:
        """Read rows as `tomllib` gives them.

        Raises:
            GazetteerError: If a row is wrong; the message names it.
        """
        self.rows = rows
        self.types: dict[str, EventType] = {}
        found: list[Trigger] = []
        for row in rows:
            kind = _type(row, file)
            self.types[kind.id] = kind
            for trigger in row.get("trigger", ()):
                found.extend(_triggers(kind, trigger, len(found), file))
        self.by_first: dict[str, list[Trigger]] = {}
        for item in found:
            for key in {item.head[0]} if item.head else item.last:
                self.by_first.setdefault(key, []).append(item)
        for group in self.by_first.values():
            group.sort(key=lambda t: (-len(t.head), not (t.wanted or t.context), t.order))

    @staticmethod
    def default() -> EventTable:
        """The table that ships."""
        return _default()

    @classmethod
    def from_file(cls, path: str | Path) -> EventTable:
        """Read a table of one's own, which stands alone.

        Args:
            path: A TOML file of `[[type]]` tables.
        """
        return cls(_rows(Path(path).read_text(encoding="utf-8"), str(path)), file=str(path))

    def with_rows(self, rows: list[dict[str, Any]], *, file: str = "<rows>") -> EventTable:
        """Give a table with further rows; a row whose id is known replaces that type.

        Args:
            rows: Rows as `tomllib` reads them from a table of types.
            file: What to call them in error messages.

        >>> strike = {"id": "WALKOUT", "about": "members leave the house", "example": "विपक्ष ने सदन से वॉकआउट किया।",
        ...           "frame": {"subject": "agent", "से": "target"}, "trigger": [{"nouns": ["वॉकआउट"]}]}
        >>> "WALKOUT" in EventTable.default().with_rows([strike]).types
        True
        """
        known = {row.get("id") for row in rows}
        return EventTable([*(r for r in self.rows if r["id"] not in known), *rows], file=file)

    def with_file(self, path: str | Path) -> EventTable:
        """Give a table with the types of a TOML file added.

        Args:
            path: The file.
        """
        return self.with_rows(_rows(Path(path).read_text(encoding="utf-8"), str(path)), file=str(path))


@cache
def _default() -> EventTable:
    text = files("hindinews.discourse").joinpath("data/event_types.toml").read_text(encoding="utf-8")
    return EventTable(_rows(text, "event_types.toml"), file="event_types.toml")


def _rows(text: str, file: str) -> list[dict[str, Any]]:
    try:
        rows = tomllib.loads(text).get("type", [])
    except tomllib.TOMLDecodeError as error:
        raise GazetteerError(f"{file}: not TOML: {error}") from error
    return list(rows)


def _wrong(file: str, row: dict[str, Any], what: str) -> GazetteerError:
    return GazetteerError(f"{file}: event type {row.get('id', '(without id)')}: {what}")


def _type(row: dict[str, Any], file: str) -> EventType:
    unknown = set(row) - _TYPE_KEYS
    if unknown:
        raise _wrong(file, row, f"unknown key {', '.join(sorted(unknown))}; keys are {', '.join(sorted(_TYPE_KEYS))}")
    if not row.get("id") or not row.get("trigger"):
        raise _wrong(file, row, "needs an id and at least one [[type.trigger]]")
    frame = _frame(row.get("frame", {}), row, file)
    return EventType(
        row["id"], row.get("about", ""), row.get("plover", ""), row.get("cameo", ""), frame, row.get("place") == "target",
        bool(row.get("noun_subject")), bool(row.get("that_subject")), row.get("example", ""),
    )  # fmt: skip


def _frame(rows: dict[str, str], row: dict[str, Any], file: str) -> dict[str, str]:
    frame: dict[str, str] = {}
    for marker, role in rows.items():
        if role not in _ROLES:
            raise _wrong(file, row, f"role {role!r} of {marker!r}; roles are {', '.join(_ROLES)}")
        word, _, kind = marker.partition(":")
        frame[" ".join(fold_word(w) for w in word.split()) + (f":{kind}" if kind else "")] = role
    frame.setdefault("subject", "agent")
    frame.setdefault(fold_word("द्वारा"), frame["subject"])
    return frame


def _words(phrases: list[str]) -> tuple[str, ...]:
    return tuple(" ".join(fold_word(w) for w in phrase.split()) for phrase in phrases)


def _triggers(kind: EventType, row: dict[str, Any], order: int, file: str) -> list[Trigger]:
    unknown = set(row) - _TRIGGER_KEYS
    if unknown:
        raise _wrong(file, {"id": kind.id}, f"unknown trigger key {', '.join(sorted(unknown))}; keys are {', '.join(sorted(_TRIGGER_KEYS))}")
    light: frozenset[str] = frozenset().union(*(verb_forms(w) | noun_forms(w) for w in row.get("light", ())))
    frame = _frame(row["frame"], {"id": kind.id}, file) if "frame" in row else kind.frame
    rest = (frame, light, tuple(row.get("needs", ())), row.get("needs_agent", ""), _words(row.get("with", [])), _words(row.get("context", [])), _words(row.get("unless", [])), frozenset(_words(row.get("not_before", []))), row.get("mode"))
    found: list[Trigger] = []
    for key, forms in (("nouns", noun_forms), ("verbs", verb_forms), ("phrases", verb_forms), ("plain", lambda w: frozenset((w,)))):
        for phrase in _words(row.get(key, [])):
            *head, last = phrase.split()
            found.append(Trigger(kind, tuple(head), forms(last), key, *rest, order + len(found)))
    if not found:
        raise _wrong(file, {"id": kind.id}, "a trigger needs nouns, verbs, phrases or plain")
    return found


__all__ = ["EventTable", "EventType", "Trigger"]
