"""What happened: event words, who took part by which postposition, where, when, and how surely.

The types are rows of a table (`event_types`). A clause keeps its participants (`clauses`, `participants`); an event without a subject of its own takes that of the clause
before it in the sentence (मोदी ने बात की **और अपील की**), a pronoun the one last spoken of.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from typing import Final

from hindinews.discourse.clauses import Clause
from hindinews.discourse.event_text import EventText
from hindinews.discourse.event_types import EventTable, Trigger
from hindinews.discourse.factuality import factuality_of, under
from hindinews.discourse.frames import Found, Roles, fill
from hindinews.discourse.participants import Unit, mark_units
from hindinews.discourse.pronouns import Pronouns
from hindinews.discourse.sameness import earlier_tellings
from hindinews.discourse.triggers import HAPPEN, Call, Triggers
from hindinews.linking.linker import Links
from hindinews.model import Attribution, DateMention, Event, Participant, Quote, Span
from hindinews.recognition.draft import Draft, Reading, RoleDraft
from hindinews.text.folding import fold_word


def _keys(text: str) -> frozenset[str]:
    return frozenset(fold_word(w) for w in text.split())


#: How many attributions that begin before an event are looked at.
_NEAR: Final = 20
#: Words that tell one event of a kind from another: the **first** visit, the **second** summit.
_ORDER: Final = _keys("पहला पहली पहले दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी पिछला पिछली पिछले अगला अगली अगले आगामी अंतिम आखिरी")


def find_events(
    reading: Reading,
    drafts: list[Draft],
    links: Links,
    dates: tuple[DateMention, ...],
    table: EventTable,
    *,
    officials: list[tuple[RoleDraft, str | None]] | None = None,
    quotes: tuple[Quote, ...] = (),
    attributions: tuple[Attribution, ...] = (),
) -> tuple[Event, ...]:
    """Find the events of a text.

    Args:
        reading: The text.
        drafts: The mentions that stand.
        links: Their entities.
        dates: The expressions of time.
        table: The types.
        officials: Titles without a name, and who is meant.
        quotes: Direct and indirect speech, for मैं and हम.
        attributions: Who vouches for what.

    >>> from hindinews.pipeline import Pipeline
    >>> event = Pipeline()("भारत के प्रधानमंत्री नरेंद्र मोदी ने व्लादिमीर पुतिन से मुलाकात की।").events[0]
    >>> event.type, event.agents[0].name, event.targets[0].name, event.factuality
    ('MEETING', 'Narendra Modi', 'Vladimir Putin', 'actual')
    """
    return _Reader(reading, drafts, links, dates, table, officials or [], quotes, attributions).read()


class _Reader:
    """One text on its way to events."""

    def __init__(
        self, reading: Reading, drafts: list[Draft], links: Links, dates: tuple[DateMention, ...], table: EventTable,
        officials: list[tuple[RoleDraft, str | None]], quotes: tuple[Quote, ...], attributions: tuple[Attribution, ...],
    ) -> None:  # fmt: skip
        self.text = EventText(reading, drafts, links, dates, officials)
        self.reading, self.links = reading, links
        self.attributions = sorted(attributions, key=lambda a: a.start)
        self.attribution_starts = [a.start for a in self.attributions]
        self.keys = reading.keys
        self.triggers = Triggers(self.text, table)
        self.pronouns = Pronouns(self.text, quotes)

    def read(self) -> tuple[Event, ...]:
        calls = self.triggers.find()
        titles = {h.last - 1 for h in self.reading.hits if " t" in f" {h.references}"}
        limits = {u.first: self.text.clauses[self.text.clause_at[u.first]].last for u in self.text.units if u.first in self.text.clause_at}
        mark_units(self.keys, self.text.units, {c.first for c in calls}, self.text.date_tokens, titles, limits)
        self.pronouns.resolve()
        chosen = self._choose(calls)
        events = [self._event(found) for found in chosen]
        orders = [next((k[:2] for k in self.keys[max(0, f.first - 3) : f.first] if k in _ORDER), "") for f in chosen]
        return tuple(replace(e, same_as=same) for e, same in zip(events, earlier_tellings(events, orders), strict=True))

    def _choose(self, calls: list[Call]) -> list[Found]:
        """Of the triggers of each stretch the first whose needs are met; then give every participant to its event."""
        chosen: list[Found] = []
        end = -1
        for call in calls:
            if call.first < end:
                continue
            found = Found(call.trigger, call.first, call.last, call.clause, call.verb, call.predicate)
            previous = chosen[-1] if chosen and chosen[-1].clause == call.clause else None
            roles = fill(found, self.text.units_in.get(call.clause, []), previous, self.keys)
            if self.triggers.of_same(call, calls):
                continue
            if not _satisfied(call.trigger, roles, call.clause, self):
                continue
            found.roles = roles
            for unit in (*roles.agents, *roles.targets, *roles.items):
                unit.used = 0 if unit in found.blamed else call.last
            chosen.append(found)
            end = call.last
        self._share_subjects(chosen)
        for found in chosen:
            self._look_ahead(found)
        _blame_doers(chosen)
        return chosen

    # -- participants

    def _share_subjects(self, chosen: list[Found]) -> None:
        """Give predicates without a subject that of the clause before them in the sentence."""
        last: list[Unit] = []
        sentence = -1
        at = 0
        for number, clause in enumerate(self.text.clauses):
            if clause.sentence != sentence:
                last, sentence = [], clause.sentence
            own = self.text.subject(number)
            while at < len(chosen) and chosen[at].clause == number:
                found = chosen[at]
                at += 1
                self._give_subject(found, own or ([] if clause.kind == "relative" else last) or self.text.subject_after(number))
            if own and clause.kind in ("main", "then", "time"):
                last = own
            elif clause.kind in ("that", "quote"):
                last = own or ([] if clause.kind == "that" and not own else last)

    def _give_subject(self, found: Found, subject: list[Unit]) -> None:
        """Give a predicate, or the noun of a type that has it so, the subject of its clause, or who has to (किम **को** यात्रा करनी है)."""
        role = found.trigger.frame.get("subject")
        mine = found.roles.agents if role == "agent" else found.roles.targets
        if mine or role not in ("agent", "target") or found.participle or found.passive:
            return
        if found.trigger.kind == "nouns" and found.verb >= 0 and self.keys[found.verb] in HAPPEN:
            return
        if found.predicate or (found.trigger.type.noun_subject and self.keys[found.last : found.last + 1] and self.keys[found.last] in ("के", "पर", "से", "में", "की")):
            if found.predicate and found.verb >= 0 and self.keys[found.verb].endswith(("नी", "ना")):
                must = [u for u in self.text.units_in.get(found.clause, ()) if u.marker == "को" and u.kind in ("person", "country", "body", "pronoun") and u.first < found.first]
                subject = must[:1] or subject
                found.roles.targets = [u for u in found.roles.targets if u not in must[:1]]
            others = [*found.roles.targets, *found.roles.agents]
            given = [u for u in subject if u.kind != "group" and u not in others]
            if role == "agent":
                found.roles.agents = given
            else:
                found.roles.targets = given

    def _look_ahead(self, found: Found) -> None:
        """Take from the clause that follows what it says of this one: whom the accusation is about, what was fired."""
        number = found.clause + 1
        if number >= len(self.text.clauses) or self.text.clauses[number].sentence != self.text.clauses[found.clause].sentence:
            return
        after = self.text.clauses[number]
        if (after.kind in ("that", "if") and after.parent == found.clause) or after.kind == "relative":
            if "item" in found.trigger.frame and not found.roles.items:
                found.roles.items = [u for u in self.text.units_in.get(number, ()) if u.kind == "weapon"]
            if found.trigger.type.that_subject and not found.roles.targets and after.kind != "relative":
                agents = {u.entity for u in found.roles.agents}
                found.roles.targets = [u for u in self.text.subject(number) if u.kind != "pronoun" and u.entity not in agents]

    def participants(self, units: list[Unit], *, as_body: bool, office: bool = False, with_country: bool = False) -> tuple[Participant, ...]:
        """Units as participants with the names of their entities."""
        rows: list[Participant] = []
        tokens = self.reading.tokens
        for unit in units:
            ids = unit.partners or ([unit.entity] if unit.entity else [])
            if as_body and unit.capital is not None and unit.kind == "place":
                ids = [unit.capital]
            elif with_country and unit.capital is not None:
                ids = [*ids, unit.capital]
            elif office and unit.scope is not None and unit.marker == "का":
                ids = [unit.scope]
            for id_ in ids:
                name = self._name(id_)
                if name is not None and all(r.entity_id != id_ for r in rows):
                    start, end = tokens.starts[unit.first], tokens.ends[unit.last - 1]
                    rows.append(Participant(start, end, tokens.text[start:end], name, id_))
        return tuple(rows)

    def _name(self, id_: str) -> str | None:
        entity = self.links.entities.get(id_)
        if entity is not None:
            return entity.name
        known = self.reading.gazetteer.get(id_)
        return known.name if known is not None else None

    # -- the event

    def _event(self, found: Found) -> Event:
        tokens = self.reading.tokens
        kind = found.trigger.type
        clause = self.text.clauses[found.clause]
        start, end = tokens.starts[found.first], tokens.ends[found.last - 1]
        surface = tokens.text[start:end]
        factuality, source = self._sureness(found, clause)
        physical = kind.place_is_target
        office = "का:office" in found.trigger.frame
        agents = self.participants(found.roles.agents, as_body=True, office=office)
        targets = self.participants(found.roles.targets, as_body=not physical, with_country=kind.id == "VISIT")
        targets = tuple(t for t in targets if all(t.entity_id != a.entity_id for a in agents))
        items = self.participants(found.roles.items, as_body=False)
        place, place_id, place_from = self._place(found)
        day, day_from = self._day(found.clause)
        return Event(
            start, end, surface, kind.id, Span(start, end, surface), f"{found.trigger.kind} {surface}", agents, targets, items, place, place_id, day, factuality, source, None,
            kind.plover or None, kind.cameo or None, found.trigger.mode, place_from, day_from,
        )  # fmt: skip

    def _sureness(self, found: Found, clause: Clause) -> tuple[str, str | None]:
        own = factuality_of(self.keys, found.last, found.verb, clause, predicate=found.predicate, first=found.first)
        source: str | None = None
        if found.alleged_by is not None:
            own = "alleged"
        parent = clause.parent
        if parent is not None and clause.kind != "main":
            governor = self.text.clauses[parent]
            own = under(own, self.keys[governor.first : governor.last])
            names = self.participants([u for u in self.text.subject(parent) if u.kind != "group"], as_body=True)
            source = names[0].name if names else None
        start = self.reading.tokens.starts[found.first]
        at = bisect_right(self.attribution_starts, start)
        for attribution in self.attributions[max(0, at - _NEAR) : at]:
            if attribution.start <= start < attribution.end and attribution.source:
                source = attribution.source
        return own, source

    def _place(self, found: Found) -> tuple[str | None, str | None, str | None]:
        """The place of the clause, else the place that is the target, else the last place that the sentence gives with में."""
        here = [u for u in found.roles.places if u.entity is not None and not u.adjective]
        if here:
            near = [u for u in here if u.kind == "place"] or here
            unit = near[-1]
            return self._name(unit.entity or ""), unit.entity, "clause"
        if found.trigger.type.place_is_target:
            for unit in found.roles.targets:
                if unit.kind in ("place", "country") and unit.entity is not None:
                    return self._name(unit.entity), unit.entity, "target"
        sentence = self.text.clauses[found.clause].sentence
        number = found.clause
        while number > 0 and found.clause - number < 6 and self.text.clauses[number - 1].sentence == sentence:
            number -= 1
        while number < len(self.text.clauses) and self.text.clauses[number].sentence == sentence and number <= found.clause + 6:
            for unit in self.text.units_in.get(number, ()):
                if unit.kind in ("place", "country") and unit.marker == "में" and not unit.adjective and (unit.placed or not unit.through) and unit.entity is not None and number != found.clause:
                    return self._name(unit.entity), unit.entity, "sentence"
            number += 1
        return None, None, None

    def _day(self, number: int) -> tuple[str | None, str | None]:
        """The day of the clause, else of the clauses of the sentence before it."""
        sentence = self.text.clauses[number].sentence
        for at, where in ((number, "clause"), *((n, "sentence") for n in range(number - 1, max(-1, number - 7), -1))):
            if self.text.clauses[at].sentence != sentence:
                break
            if at != number and self.text.clauses[at].kind == "time":
                continue
            values = [d for d in self.text.dates_in.get(at, ()) if d.value is not None and not d.value.startswith("P") and d.modifier not in ("after", "before", "until")]
            if values:
                best = max(values, key=lambda d: len(d.value or ""))
                return (best.value or "").split("T")[0], where
        return None, None


def _blame_doers(chosen: list[Found]) -> None:
    """Who condemns an attack condemns who did it: (रूस ने कीव पर हमला किया।) फ्रांस ने **हमले की निंदा** की."""
    doers: list[Unit] = []
    before: Found | None = None
    for found in chosen:
        if found.trigger.type.id == "CONDEMNATION" and not found.roles.targets and before is not None and before.clause == found.clause and before.trigger.type.id == "ATTACK":
            mine = {u.entity for u in found.roles.agents}
            found.roles.targets = [u for u in before.roles.agents or doers if u.entity not in mine]
        if found.trigger.type.id == "ATTACK" and found.roles.agents:
            doers = found.roles.agents
        before = found


def _satisfied(trigger: Trigger, roles: Roles, clause: int, reader: _Reader) -> bool:
    if trigger.needs:
        met = False
        for need in trigger.needs:
            if need == "pair":
                met = met or len(roles.possible) > 1 or any(u.pronoun == "both" for u in roles.possible)
                continue
            role, _, kind = need.partition(":")
            units = {"agent": roles.agents, "target": roles.targets, "item": roles.items, "place": roles.places}.get(role, [])
            met = met or any(u.is_a(kind) or (kind == "person" and u.kind == "pronoun") for u in units)
        if not met:
            return False
    if trigger.needs_agent:
        agents = roles.agents or roles.possible or reader.text.subject_after(clause)
        return any(u.is_a(trigger.needs_agent) or u.kind == "pronoun" for u in agents)
    return True


__all__ = ["find_events"]
