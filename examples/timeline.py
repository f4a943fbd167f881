"""A timeline of what happened, by the day it happened and not by the day it was printed; what is only alleged or planned says so."""

from __future__ import annotations

from archive import documents

rows = set()
for id_, doc in documents():
    for event in doc.events:
        if event.date is not None and event.same_as is None:
            who = ", ".join(p.name for p in event.agents) or "?"
            whom = ", ".join(p.name for p in (*event.targets, *event.items))
            rows.add((event.date, event.type, event.factuality, who + (f" → {whom}" if whom else ""), id_))
for row in sorted(rows):
    print(*row, sep=" | ")
