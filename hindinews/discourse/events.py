"""What happened: event words, who took part by which postposition, where, when, and how surely.

The types are rows of a table (`event_types`). A clause keeps its participants (`clauses`, `participants`); an event without a subject of its own takes that of the clause
before it in the sentence (मोदी ने बात की **और अपील की**), a pronoun the one last spoken of.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from hindinews.discourse.clauses import AND, LONGEST, Clause, clauses_of
from hindinews.discourse.event_types import EventTable, Trigger
from hindinews.discourse.factuality import factuality_of, under
from hindinews.discourse.frames import Found, Roles, fill
from hindinews.discourse.participants import GENITIVE, POSTPOSITIONS, Unit, find_units, mark_units
from hindinews.discourse.sameness import earlier_tellings
from hindinews.gazetteer.store import Store
from hindinews.linking.linker import Links
from hindinews.model import Attribution, DateMention, Event, Participant, Quote, Span
from hindinews.recognition.draft import Draft, Reading, RoleDraft
from hindinews.text.folding import fold_word


def _keys(text: str) -> frozenset[str]:
    return frozenset(fold_word(w) for w in text.split())


_FILLERS: Final = _keys("भी ही नहीं न तक जमकर")
#: How many words may stand between a noun and its light verb.
_GAP: Final = 5
_STOP: Final = _keys("ने द्वारा बाद दौरान वाले वाली")
_LIGHT: Final = _keys("किया की किए किये कीं कर करके करने करना करनी करते करता करती करेगा करेंगे करेगी करूंगा करें करे हुआ हुई हुए हुईं होना होने होगा होगी होंगे होता होती होते हो दिया दी दिए दीं देने देना देगा देंगे देगी दे लिया ली लेने जारी शुरू")
_GET: Final = _keys("पाने पाना पाई पाया मिलने मिली मिला मिलेगी मांगने लेने लेंगे बढ़ाने")
_HAPPEN: Final = _keys("हुआ हुई हुए हुईं होगा होगी होंगे होने हो होनी आयोजित शुरू संपन्न जारी")
#: Words that tell one event of a kind from another: the **first** visit, the **second** summit.
_ORDER: Final = _keys("पहला पहली पहले दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी पिछला पिछली पिछले अगला अगली अगले आगामी अंतिम आखिरी")
_TAKES_PART: Final = _keys("शामिल हिस्सा भाग")


@dataclass(slots=True)
class _Call:
    """A trigger where it stands: tokens, and the verb that carries its tense."""

    trigger: Trigger
    first: int
    last: int
    clause: int
    verb: int
    predicate: bool


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
        self.reading, self.links, self.dates, self.table = reading, links, dates, table
        self.quotes, self.attributions = quotes, attributions
        self.keys = reading.keys
        self.store: Store = reading.store
        self.units = find_units(reading, drafts, links, officials)
        self.clauses = clauses_of(self.keys, reading.sentences)
        self.clause_at = {i: n for n, c in enumerate(self.clauses) for i in range(c.first, c.last)}
        self.clause_words = [" " + " ".join(self.keys[c.first : c.last]) + " " for c in self.clauses]
        self.units_in: dict[int, list[Unit]] = {}
        for unit in self.units:
            self.units_in.setdefault(self.clause_at.get(unit.first, -1), []).append(unit)
        self.taken = {i for u in self.units if u.kind != "pronoun" for i in range(u.first, u.last)}
        self.dates_in: dict[int, list[DateMention]] = {}
        self.date_tokens: set[int] = set()
        self._place_dates()
        self._sentence = (-1, "")

    def _place_dates(self) -> None:
        starts = self.reading.tokens.starts
        at = 0
        for found in sorted(self.dates, key=lambda d: d.start):
            while at < len(starts) and starts[at] < found.start:
                at += 1
            self.dates_in.setdefault(self.clause_at.get(at, -1), []).append(found)
            index = at
            while index < len(starts) and starts[index] < found.end:
                self.date_tokens.add(index)
                index += 1

    def read(self) -> tuple[Event, ...]:
        calls = self._calls()
        titles = {h.last - 1 for h in self.reading.hits if " t" in f" {h.references}"}
        limits = {u.first: self.clauses[self.clause_at[u.first]].last for u in self.units if u.first in self.clause_at}
        mark_units(self.keys, self.units, {c.first for c in calls}, self.date_tokens, titles, limits)
        self._resolve_pronouns()
        chosen = self._choose(calls)
        events = [self._event(found) for found in chosen]
        orders = [next((k[:2] for k in self.keys[max(0, f.first - 3) : f.first] if k in _ORDER), "") for f in chosen]
        return tuple(replace(e, same_as=same) for e, same in zip(events, earlier_tellings(events, orders), strict=True))

    def sentence_words(self, number: int) -> str:
        """The words of a sentence, spaced, for looking words up in it; no more than the longest clauses hold."""
        if self._sentence[0] != number:
            first, last = self.reading.sentences[number]
            self._sentence = (number, " " + " ".join(self.keys[first : min(last, first + 4 * LONGEST)]) + " ")
        return self._sentence[1]

    # -- triggers

    def _calls(self) -> list[_Call]:
        """Every trigger whose words stand in the text, in text order; those of one token, the best first."""
        calls: list[_Call] = []
        for at, key in enumerate(self.keys):
            group = self.table.by_first.get(key)
            if group is None or at in self.taken or at not in self.clause_at:
                continue
            for trigger in group:
                last = self._matches(trigger, at)
                if last is not None:
                    call = self._call(trigger, at, last)
                    if call is not None:
                        calls.append(call)
        return calls

    def _matches(self, trigger: Trigger, at: int) -> int | None:
        keys = self.keys
        limit = self.clauses[self.clause_at[at]].last
        for word in trigger.head:
            if at >= limit or keys[at] != word:
                return None
            at += 1
        if trigger.head and trigger.kind == "phrases":
            while at < limit and keys[at] in _FILLERS:
                at += 1
        if at >= limit or at in self.taken:
            return None
        if trigger.kind == "plain":
            return at + 1 if keys[at] in trigger.last else None
        return at + 1 if keys[at] in trigger.last else None

    def _call(self, trigger: Trigger, first: int, last: int) -> _Call | None:
        number = self.clause_at[first]
        clause = self.clauses[number]
        words = self.clause_words[number]
        if any(f" {w} " in words for w in trigger.unless):
            return None
        if trigger.wanted and not any(f" {w} " in words or (w == "@weapon" and any(u.kind == "weapon" for u in self.units_in.get(number, ()))) for w in trigger.wanted):
            return None
        if trigger.context and not any(f" {w} " in self.sentence_words(clause.sentence) for w in trigger.context):
            return None
        if last < clause.last and self.keys[last] in trigger.not_before:
            return None
        if trigger.kind in ("verbs", "phrases"):
            if trigger.kind == "verbs" and self._no_verb(first, last, clause):
                return None
            return _Call(trigger, first, last, number, last - 1, True)
        verb = self._light(last, clause, trigger.light or _LIGHT, trigger.light)
        if verb < 0 and (not trigger.light or trigger.light & _HAPPEN):
            verb = self._happens(last, clause)
        if trigger.light and verb < 0:
            return None
        return _Call(trigger, first, last, number, verb, verb >= 0)

    def _no_verb(self, first: int, last: int, clause: Clause) -> bool:
        """Say whether the form of a verb is here an auxiliary (किया **जा** रहा, कर **दिया**) or another word."""
        before = self.keys[first - 1] if first > clause.first else ""
        return before in _LIGHT or before in ("लगाया", "बताया", "मारे", "मारा", "मारी", "चला", "चले", "चली") and self.keys[first][:1] in "जग"

    def _light(self, at: int, clause: Clause, light: frozenset[str], own: frozenset[str]) -> int:
        """Find the verb that makes a predicate of a noun: मुलाकात **की**, हमला भी **किया**, चिंता **जताई**; -1 if there is none."""
        keys = self.keys
        for index in range(at, min(clause.last, at + _GAP)):
            key = keys[index]
            if key in light and self._is_verb(index, clause):
                return index
            if key in _TAKES_PART and index - at <= 2 and keys[index - 1] == "में":
                return index
            if index == at and not own and key in _GET:
                return index
            if key in GENITIVE:
                if not own or index > at:
                    return -1
                of = keys[index + 1] if index + 1 < clause.last else ""
                return index + 1 if of in own and of not in _LIGHT else -1
            if key in _STOP or key in AND or not key[:1].isalnum():
                return -1
            if index > at and not own and key in ("से", "पर", "को", "में"):
                return -1
            if index == at and not own and key in ("से", "पर", "को"):
                return -1
            if index - at >= 2 and not own:
                return -1
        return -1

    def _happens(self, at: int, clause: Clause) -> int:
        """Find हुई, होगी at the end of a clause whose subject a noun is: **बैठक** मंगलवार को मॉस्को में **होगी**; -1 if there is none."""
        keys = self.keys
        if at >= clause.last or keys[at] in GENITIVE or keys[at] in POSTPOSITIONS or keys[at] in AND:
            return -1
        for index in range(clause.last - 1, max(at, clause.last - 5) - 1, -1):
            if keys[index] in _HAPPEN:
                return index
        return -1

    def _is_verb(self, index: int, clause: Clause) -> bool:
        """Tell the verb की (मुलाकात **की**।) from the genitive (मुलाकात **की** संभावना)."""
        key = self.keys[index]
        if key not in ("की", "के", "का"):
            return True
        if key != "की" or index + 1 >= clause.last:
            return key == "की"
        after = self.keys[index + 1]
        return after in AND or after in ("है", "हैं", "थी", "थीं", "गई", "गयी", "जा", "जाएगी", "जाए", "कि", "जब", "जो", "लेकिन", "तो", "ताकि", "होगी", "गईं", "जानी", "जाने") or not after[:1].isalnum()

    def _choose(self, calls: list[_Call]) -> list[Found]:
        """Of the triggers of each stretch the first whose needs are met; then give every participant to its event."""
        chosen: list[Found] = []
        end = -1
        for call in calls:
            if call.first < end:
                continue
            found = Found(call.trigger, call.first, call.last, call.clause, call.verb, call.predicate)
            previous = chosen[-1] if chosen and chosen[-1].clause == call.clause else None
            roles = fill(found, self.units_in.get(call.clause, []), previous, self.keys)
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
        return chosen

    # -- participants

    def subject(self, clause: int) -> list[Unit]:
        """The subject of a clause: marked with ने, else the first unmarked name."""
        units = self.units_in.get(clause, [])
        marked = [u for u in units if u.marker == "ने"] or [u for u in units if u.marker == "द्वारा"]
        if marked:
            return marked
        bare = [u for u in units if (u.marker == "" or (u.marker == "bare" and u.kind in ("person", "country"))) and not u.adjective and u.kind in ("person", "country", "body", "pronoun", "group", "place")]
        return [u for u in bare if u.kind != "place" or u.capital][:3] if bare else []

    def _share_subjects(self, chosen: list[Found]) -> None:
        """Give predicates without a subject that of the clause before them in the sentence."""
        last: list[Unit] = []
        sentence = -1
        at = 0
        for number, clause in enumerate(self.clauses):
            if clause.sentence != sentence:
                last, sentence = [], clause.sentence
            own = self.subject(number)
            while at < len(chosen) and chosen[at].clause == number:
                found = chosen[at]
                at += 1
                self._give_subject(found, own or last or self.subject_after(number))
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
        if found.predicate or (found.trigger.type.noun_subject and self.keys[found.last : found.last + 1] and self.keys[found.last] in ("के", "पर", "से", "में", "की")):
            if found.predicate and found.verb >= 0 and self.keys[found.verb].endswith(("नी", "ना")):
                must = [u for u in self.units_in.get(found.clause, ()) if u.marker == "को" and u.kind in ("person", "country", "body", "pronoun") and u.first < found.first]
                subject = must[:1] or subject
                found.roles.targets = [u for u in found.roles.targets if u not in must[:1]]
            others = [*found.roles.targets, *found.roles.agents]
            given = [u for u in subject if u.kind != "group" and u not in others]
            if role == "agent":
                found.roles.agents = given
            else:
                found.roles.targets = given

    def subject_after(self, number: int) -> list[Unit]:
        """The subject of the clause after a clause of time: (रूस में प्रवेश करने के बाद,) **किम** ने …"""
        if self.clauses[number].kind == "time" and number + 1 < len(self.clauses):
            return self.subject(number + 1)
        return []

    def _look_ahead(self, found: Found) -> None:
        """Take from the clause that follows what it says of this one: whom the accusation is about, what was fired."""
        number = found.clause + 1
        if number >= len(self.clauses) or self.clauses[number].sentence != self.clauses[found.clause].sentence:
            return
        after = self.clauses[number]
        if (after.kind in ("that", "if") and after.parent == found.clause) or after.kind == "relative":
            if "item" in found.trigger.frame and not found.roles.items:
                found.roles.items = [u for u in self.units_in.get(number, ()) if u.kind == "weapon"]
            if found.trigger.type.that_subject and not found.roles.targets and after.kind != "relative":
                agents = {u.entity for u in found.roles.agents}
                found.roles.targets = [u for u in self.subject(number) if u.kind != "pronoun" and u.entity not in agents]

    def _resolve_pronouns(self) -> None:
        """Give he, they, both and I somebody to stand for: the subject last spoken of, another, the two most spoken of, the speaker."""
        subject: list[Unit] = []
        recent: list[Unit] = []
        counts: dict[str, int] = {}
        for unit in self.units:
            number = self.clause_at.get(unit.first, -1)
            clause = self.clauses[number] if number >= 0 else None
            if unit.kind != "pronoun":
                if unit.kind in ("person", "country", "body") and unit.entity is not None:
                    counts[unit.entity] = counts.get(unit.entity, 0) + 1
                    recent = [u for u in recent if u.entity != unit.entity][-9:]
                    recent.append(unit)
                    acts = unit.marker == "ने" or (unit.marker in ("", "का") and unit.kind == "person")
                    if acts and clause is not None and clause.kind in ("main", "then", "time") and (unit.marker == "ने" or not subject or self._sentence_of(subject[-1]) != clause.sentence):
                        listed = subject and unit.first - subject[-1].last <= 6 and subject[-1].joined
                        subject = [*subject, unit] if listed else [unit]
                continue
            if unit.pronoun == "I":
                start = self.reading.tokens.starts[unit.first]
                unit.entity = next((q.speaker_id for q in self.quotes if q.start <= start < q.end), None)
            elif unit.pronoun == "both":
                kind = "country" if self._lands(unit) else "person"
                here = [u for u in recent if u.kind == kind and clause is not None and self._sentence_of(u) == clause.sentence]
                pair = here[-2:] if len(here) > 1 else sorted((u for u in recent if u.kind == kind), key=lambda u: -counts[u.entity or ""])[:2]
                unit.partners = [u.entity for u in sorted(pair, key=lambda u: u.first) if u.entity is not None]
            else:
                unit.partners = self._antecedent(unit, clause, subject, recent, counts)
            if len(unit.partners) == 1:
                unit.entity = unit.partners[0]

    def _sentence_of(self, unit: Unit) -> int:
        return self.clauses[self.clause_at[unit.first]].sentence if unit.first in self.clause_at else -1

    def _antecedent(self, unit: Unit, clause: Clause | None, subject: list[Unit], recent: list[Unit], counts: dict[str, int]) -> list[str]:
        """Whom he (the subject) or him (another than the subject of his clause) means."""
        people = [u for u in recent if u.kind == "person"]
        if unit.pronoun == "he":
            here = [u for u in people if clause is not None and self._sentence_of(u) == clause.sentence]
            who = here[:1] if len(here) == 1 and clause is not None and clause.kind in ("relative", "that") else subject or people[-1:]
            if who and not here and self._paragraph_between(who[-1], unit):
                first = max(people, key=lambda u: counts[u.entity or ""], default=None)
                if first is not None and counts[first.entity or ""] >= 3 and counts[who[0].entity or ""] <= 1:
                    who = [first]
            return [u.entity for u in who if u.entity is not None]
        own = {u.entity for u in self.subject(self.clause_at.get(unit.first, -1)) if u.entity is not None and u.first < unit.first}
        main = [u for u in subject if u.kind == "person" and u.entity not in own]
        if own and len(main) == 1 and main[0] in subject and clause is not None and clause.kind != "main":
            return [main[0].entity or ""]
        subjects = {u.entity for u in subject}
        others = [u for u in people if u.entity not in own and (own or u.entity not in subjects)]
        return [u.entity for u in others[-1:] if u.entity is not None]

    def _paragraph_between(self, one: Unit, other: Unit) -> bool:
        tokens = self.reading.tokens
        return "\n" in tokens.text[tokens.ends[one.last - 1] : tokens.starts[other.first]][-1500:]

    def _lands(self, unit: Unit) -> bool:
        return self.keys[unit.last : unit.last + 1] in (["देशों"], ["देश"], ["पक्षों"], ["सेनाओं"])

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
        clause = self.clauses[found.clause]
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
            governor = self.clauses[parent]
            own = under(own, self.keys[governor.first : governor.last])
            names = self.participants([u for u in self.subject(parent) if u.kind != "group"], as_body=True)
            source = names[0].name if names else None
        start = self.reading.tokens.starts[found.first]
        for attribution in self.attributions:
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
        sentence = self.clauses[found.clause].sentence
        number = found.clause
        while number > 0 and self.clauses[number - 1].sentence == sentence:
            number -= 1
        while number < len(self.clauses) and self.clauses[number].sentence == sentence and number <= found.clause + 6:
            for unit in self.units_in.get(number, ()):
                if unit.kind in ("place", "country") and unit.marker == "में" and not unit.adjective and (unit.placed or not unit.through) and unit.entity is not None and number != found.clause:
                    return self._name(unit.entity), unit.entity, "sentence"
            number += 1
        return None, None, None

    def _day(self, number: int) -> tuple[str | None, str | None]:
        """The day of the clause, else of the clauses of the sentence before it."""
        sentence = self.clauses[number].sentence
        for at, where in ((number, "clause"), *((n, "sentence") for n in range(number - 1, max(-1, number - 7), -1))):
            if self.clauses[at].sentence != sentence:
                break
            if at != number and self.clauses[at].kind == "time":
                continue
            values = [d for d in self.dates_in.get(at, ()) if d.value is not None and not d.value.startswith("P") and d.modifier not in ("after", "before", "until")]
            if values:
                best = max(values, key=lambda d: len(d.value or ""))
                return (best.value or "").split("T")[0], where
        return None, None


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
        agents = roles.agents or roles.possible or reader.subject_after(clause)
        return any(u.is_a(trigger.needs_agent) or u.kind == "pronoun" for u in agents)
    return True


__all__ = ["find_events"]
