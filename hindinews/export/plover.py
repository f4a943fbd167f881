"""Events as records with the names that event data sets use: PLOVER categories, CAMEO root codes, actor and recipient."""

from __future__ import annotations

from typing import Any

from hindinews.model import Document, Event, Participant


def to_plover(doc: Document) -> list[dict[str, Any]]:
    """Give the events that have a PLOVER category or a CAMEO code as flat records, in text order.

    Events told again are given once: `tellings` counts them. Ids and categories are PLOVER's (CC BY-SA 4.0, openeventdata); the records are ours.

    >>> from hindinews import analyze
    >>> record = to_plover(analyze("ईरान ने इजरायल पर हमला किया।"))[0]
    >>> record["event_type"], [a["name"] for a in record["actor"]], [r["name"] for r in record["recipient"]]
    ('ASSAULT', ['Iran'], ['Israel'])
    """
    countries = {e.id: getattr(e, "country", None) for e in doc.entities}
    tellings: dict[int, int] = {}
    for index, event in enumerate(doc.events):
        first = index if event.same_as is None else event.same_as
        tellings[first] = tellings.get(first, 0) + 1
    return [_record(index, event, countries, tellings[index]) for index, event in enumerate(doc.events) if event.same_as is None and (event.plover or event.cameo)]


def _record(index: int, event: Event, countries: dict[str, str | None], tellings: int) -> dict[str, Any]:
    def parties(rows: tuple[Participant, ...]) -> list[dict[str, str | None]]:
        return [{"name": r.name, "id": r.entity_id, "country": countries.get(r.entity_id or ""), "text": r.text} for r in rows]

    return {
        "id": index,
        "event_type": event.plover,
        "mode": event.mode,
        "cameo_root": event.cameo,
        "hindinews_type": event.type,
        "actor": parties(event.agents),
        "recipient": parties(event.targets),
        "item": parties(event.items),
        "location": event.place,
        "event_date": event.date,
        "factuality": event.factuality,
        "source": event.source,
        "event_text": event.text,
        "start": event.start,
        "end": event.end,
        "tellings": tellings,
    }


__all__ = ["to_plover"]
