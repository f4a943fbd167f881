"""A document as flat rows: for pandas, polars, a database, a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from hindinews.entities import Leader, Place, Weapon
from hindinews.model import Document, Event

Kind = Literal["mentions", "entities", "dates", "quotes", "events"]

#: What a spreadsheet takes for the start of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def to_records(doc: Document, kind: Kind = "mentions", **columns: Any) -> list[dict[str, Any]]:
    """Give what was found as a list of flat rows, all with the same keys, so that `pandas.DataFrame(rows)` and `polars.DataFrame(rows)` take it as it is.

    Args:
        doc: The document.
        kind: What a row is: `mentions` (with what is known of the entity), `entities`, `dates`, `quotes` or `events`.
        **columns: Further columns that are the same in every row, such as `article="a-17"`; they come first.

    Returns:
        The rows, in text order; entities in order of first mention. The people and things that take part in an event are joined by semicolons.

    Raises:
        ValueError: If the kind is none of these.

    >>> from hindinews import analyze
    >>> doc = analyze("रक्षा मंत्री राजनाथ सिंह दिल्ली पहुंचे।")
    >>> [(row["article"], row["text"], row["name"]) for row in to_records(doc, article="a-17")]
    [('a-17', 'राजनाथ सिंह', 'Rajnath Singh'), ('a-17', 'दिल्ली', 'Delhi')]
    """
    rows = _ROWS.get(kind)
    if rows is None:
        raise ValueError(f"kind must be one of {', '.join(_ROWS)}, not {kind!r}")
    return [{**columns, **row} for row in rows(doc)]


def to_csv(rows: Iterable[Mapping[str, Any]]) -> str:
    """Write rows as CSV that a spreadsheet can open safely: a text that it would run as a formula gets an apostrophe before it.

    Args:
        rows: Rows with the same keys, such as `to_records` gives.

    Returns:
        The CSV of RFC 4180: commas, lines that end in CR LF, a head of names. Write it with `newline=""`.

    >>> to_csv([{"name": "मोदी", "note": "=HYPERLINK(1)", "count": -3}]).splitlines()
    ['name,note,count', "मोदी,'=HYPERLINK(1),-3"]
    """
    out = io.StringIO()
    writer = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(out, list(row), lineterminator="\r\n")
            writer.writerow({key: guarded(key) for key in row})
        writer.writerow({key: guarded(value) for key, value in row.items()})
    return out.getvalue()


def guarded(value: Any) -> Any:
    """Put an apostrophe before a text that a spreadsheet would run as a formula; numbers stay.

    >>> guarded("@SUM(A1)"), guarded("+91"), guarded(-2.5), guarded("  =1")
    ("'@SUM(A1)", "'+91", -2.5, "'  =1")
    """
    if isinstance(value, str) and (value.startswith(_FORMULA) or value.lstrip().startswith(_FORMULA)):
        return "'" + value
    return value


def _mentions(doc: Document) -> Iterator[dict[str, Any]]:
    for mention in doc.mentions:
        entity = doc.entity(mention)
        yield {
            "start": mention.start,
            "end": mention.end,
            "text": mention.text,
            "type": mention.type.value,
            "entity_id": mention.entity_id,
            "name": entity.name if entity is not None else None,
            "qid": entity.qid if entity is not None else None,
            "country": entity.country if entity is not None else None,
            "role": mention.role.title if mention.role is not None else None,
            "status": mention.role.status if mention.role is not None else None,
            "count": mention.count,
            "rule": mention.rule,
        }


def _entities(doc: Document) -> Iterator[dict[str, Any]]:
    counts: dict[str, int] = {}
    for mention in doc.mentions:
        if mention.entity_id is not None:
            counts[mention.entity_id] = counts.get(mention.entity_id, 0) + 1
    for entity in doc.entities:
        place = entity if isinstance(entity, Place) else None
        yield {
            "id": entity.id,
            "kind": entity.kind,
            "name": entity.name,
            "hindi": entity.hindi,
            "qid": entity.qid,
            "country": entity.country,
            "mentions": counts.get(entity.id, 0),
            "known": entity.known,
            "office": entity.offices[0].title if isinstance(entity, Leader) and entity.offices else None,
            "weapon_class": entity.weapon_class.value if isinstance(entity, Weapon) else None,
            "generic": entity.generic if isinstance(entity, Weapon) else None,
            "place_kind": place.place_kind if place is not None else None,
            "latitude": place.latitude if place is not None else None,
            "longitude": place.longitude if place is not None else None,
        }


def _dates(doc: Document) -> Iterator[dict[str, Any]]:
    for found in doc.dates:
        yield {
            "start": found.start,
            "end": found.end,
            "text": found.text,
            "value": found.value,
            "granularity": found.granularity,
            "modifier": found.modifier,
            "anchor": found.anchor,
            "earliest": found.earliest,
            "latest": found.latest,
            "reason": found.reason,
        }


def _quotes(doc: Document) -> Iterator[dict[str, Any]]:
    for quote in doc.quotes:
        yield {
            "start": quote.start,
            "end": quote.end,
            "text": quote.text,
            "kind": quote.kind.value,
            "speaker": quote.speaker,
            "speaker_id": quote.speaker_id,
            "cue": quote.cue.text if quote.cue is not None else None,
            "stance": quote.stance,
        }


def _events(doc: Document) -> Iterator[dict[str, Any]]:
    for number, event in enumerate(doc.events):
        yield {
            "number": number,
            "start": event.start,
            "end": event.end,
            "text": event.text,
            "type": event.type,
            "agents": _names(event, "agents"),
            "targets": _names(event, "targets"),
            "items": _names(event, "items"),
            "place": event.place,
            "date": event.date,
            "factuality": event.factuality,
            "source": event.source,
            "same_as": event.same_as,
            "plover": event.plover,
            "cameo": event.cameo,
        }


def _names(event: Event, part: str) -> str | None:
    return "; ".join(p.name for p in getattr(event, part)) or None


_ROWS: Final = {"mentions": _mentions, "entities": _entities, "dates": _dates, "quotes": _quotes, "events": _events}
