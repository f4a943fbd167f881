"""A document as a table for people to read in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from hindinews.entities import Leader, Place, Weapon
from hindinews.model import Document


def to_table(doc: Document) -> str:
    """Write what was found, a line each, in groups.

    >>> from hindinews import analyze
    >>> print(to_table(analyze("रूस ने यूक्रेन पर हमला किया।")).splitlines()[1])
      Russia                          country, RU                     रूस
    """
    return "\n".join(_lines(doc))


def _lines(doc: Document) -> Iterator[str]:
    forms: dict[str, list[str]] = {}
    for mention in doc.mentions:
        if mention.entity_id is not None and mention.text not in forms.setdefault(mention.entity_id, []):
            forms[mention.entity_id].append(mention.text)
    groups = (("Leaders", doc.leaders), ("Other people", tuple(p for p in doc.people if not isinstance(p, Leader))), ("Weapons", doc.weapons), ("Places", doc.places), ("Organizations", doc.organizations))
    for title, entities in groups:
        if entities:
            yield title
        for entity in entities:
            yield f"  {entity.name:<30}  {_about(entity):<30}  {', '.join(forms.get(entity.id, ()))}"
    if doc.dates:
        yield "Dates"
    for found in doc.dates:
        yield f"  {found.value or '?':<30}  {found.modifier or found.granularity:<30}  {found.text}"
    if doc.quotes:
        yield "Quotes"
    for quote in doc.quotes:
        yield f"  {quote.speaker or '?':<30}  {quote.kind.value:<30}  {quote.text}"
    if doc.events:
        yield "Events"
    for event in doc.events:
        who = ", ".join(p.name for p in event.agents) or "?"
        whom = ", ".join(p.name for p in event.targets)
        what = ", ".join(p.name for p in event.items)
        yield f"  {event.type:<30}  {event.factuality:<30}  {who}" + (f" → {whom}" if whom else "") + (f" ({what})" if what else "") + (f", {event.date}" if event.date else "")


def _about(entity: object) -> str:
    match entity:
        case Leader(offices=(office, *_)):
            return f"{office.title}, {office.country or office.scope}"
        case Leader(country=str(country)):
            return country
        case Weapon(weapon_class=weapon_class):
            return weapon_class.english
        case Place(place_kind=kind, country=country):
            return f"{kind}, {country}" if country else kind
        case _:
            return str(getattr(entity, "country", None) or "")
