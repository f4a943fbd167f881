"""Compare a document with a case of tests/cases; tests/cases/README.md says what a case may ask for."""

from __future__ import annotations

from typing import Any


def problems_of(doc: Any, case: dict[str, Any]) -> list[str]:
    """Say what in a document is not as the case wants it; an empty list if all is."""
    problems = []
    for group in ("leaders", "people", "weapons", "places", "organizations"):
        if group in case:
            got = [entity.name for entity in getattr(doc, group)]
            if sorted(got) != sorted(case[group]):
                problems.append(f"{group}: wanted {case[group]}, got {got}")
    for group in ("no_people", "no_weapons", "no_places", "no_organizations"):
        kind = group[3:]
        if case.get(group) and getattr(doc, kind):
            problems.append(f"{kind}: wanted none, got {[e.name for e in getattr(doc, kind)]}")
    for surface, name in case.get("links", {}).items():
        found = [doc.entity(m) for m in doc.mentions if m.text == surface]
        if not found:
            problems.append(f"no mention {surface!r}; mentions: {[m.text for m in doc.mentions]}")
        elif any(e is None or e.name != name for e in found):
            problems.append(f"{surface!r}: wanted {name}, got {[e.name if e else None for e in found]}")
    for surface, kind in case.get("types", {}).items():
        found = [m.type.value for m in doc.mentions if m.text == surface]
        if kind not in found or len(set(found)) != 1:
            problems.append(f"{surface!r}: wanted {kind}, got {found}")
    for surface, wanted in case.get("roles", {}).items():
        found = [m.role for m in doc.mentions if m.text == surface]
        text = [f"{r.status} {r.title} {r.country or r.organization or '-'}" if r else None for r in found]
        if wanted not in text:
            problems.append(f"role of {surface!r}: wanted {wanted!r}, got {text}")
    for surface, count in case.get("counts", {}).items():
        got = [m.count for m in doc.mentions if m.text == surface]
        if count not in got:
            problems.append(f"count of {surface!r}: wanted {count}, got {got}")
    for surface, head in case.get("heads", {}).items():
        got = [m.head.text if m.head else None for m in doc.mentions if m.text == surface]
        if head not in got:
            problems.append(f"head of {surface!r}: wanted {head!r}, got {got}")
    if "quotes" in case:
        got_quotes = [{"kind": q.kind.value, "speaker": q.speaker or "", "text": q.text} for q in doc.quotes]
        if got_quotes != case["quotes"]:
            problems.append(f"quotes: wanted {case['quotes']}, got {got_quotes}")
    if "attributions" in case:
        got_sources = [{"source": a.source or "", "stance": a.stance, "text": a.text} for a in doc.attributions]
        if not case["attributions"] and got_sources:
            problems.append(f"attributions: wanted none, got {got_sources}")
        problems += [f"no attribution {wanted}; got {got_sources}" for wanted in case["attributions"] if wanted not in got_sources]
    problems += problems_of_events(doc, case)
    if "dates" in case:
        got_dates = {d.text: d.value or "" for d in doc.dates}
        if got_dates != case["dates"]:
            problems.append(f"dates: wanted {case['dates']}, got {got_dates}")
    for field in ("granularity", "modifier", "anchor"):
        wanted = case.get(f"date_{field}", {})
        got_fields = {d.text: getattr(d, field) or "" for d in doc.dates if d.text in wanted}
        if got_fields != wanted:
            problems.append(f"{field} of dates: wanted {wanted}, got {got_fields}")
    if "quantities" in case:
        got_quantities = {q.text: quantity_in_words(q) for q in doc.quantities}
        if got_quantities != case["quantities"]:
            problems.append(f"quantities: wanted {case['quantities']}, got {got_quantities}")
    return problems


def quantity_in_words(quantity: Any) -> str:
    """`500-700 kilometer range approx`."""
    number = f"{quantity.value:g}" if quantity.value < 1e5 else f"{quantity.value:.0f}"
    upper = "" if quantity.upper is None else f"-{quantity.upper:g}" if quantity.upper < 1e5 else f"-{quantity.upper:.0f}"
    return f"{number}{upper} {quantity.unit} {quantity.kind}{' ' + quantity.modifier if quantity.modifier else ''}"


def event_in_words(event: Any) -> dict[str, Any]:
    """An event as a case writes it."""
    return {
        "type": event.type,
        "trigger": event.text,
        "agents": sorted(p.name for p in event.agents),
        "targets": sorted(p.name for p in event.targets),
        "items": sorted(p.name for p in event.items),
        "factuality": event.factuality,
        "place": event.place or "",
        "date": event.date or "",
        "source": event.source or "",
        "mode": event.mode or "",
        "same_as": -1 if event.same_as is None else event.same_as,
    }


def problems_of_events(doc: Any, case: dict[str, Any]) -> list[str]:
    """Compare the events that a case names, each with one of the document's; only the keys that are given are compared."""
    got = [event_in_words(event) for event in doc.events]
    problems, left = [], list(got)
    for wanted in case.get("events", ()):
        asked = {k: sorted(v) if isinstance(v, list) else v for k, v in wanted.items()}
        hit = next((e for e in left if all(e[k] == v for k, v in asked.items())), None)
        if hit is None:
            problems.append(f"no event {asked}; got {got}")
        else:
            left.remove(hit)
    if case.get("events_complete") and left:
        problems.append(f"events beyond those wanted: {left}")
    return problems
