"""Who met whom, and in which articles: the edges of a network, ready for Gephi or networkx."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations

from archive import documents

MEETINGS = {"MEETING", "TALKS", "VISIT"}
met: dict[tuple[str, str], set[str]] = defaultdict(set)
for id_, doc in documents():
    people = {person.id: person.name for person in doc.people}
    for event in doc.events:
        if event.type in MEETINGS and event.factuality == "actual":
            present = {p.entity_id for p in (*event.agents, *event.targets) if p.entity_id in people}
            for pair in combinations(sorted(people[p] for p in present if p is not None), 2):
                met[pair].add(id_)
for (one, other), articles in sorted(met.items(), key=lambda item: (-len(item[1]), item[0])):
    print(one, other, ", ".join(sorted(articles)), sep=" | ")
