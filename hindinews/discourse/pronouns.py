"""Who is meant by he, they, both and I, for the participants of events."""

from __future__ import annotations

from bisect import bisect_right

from hindinews.discourse.clauses import Clause
from hindinews.discourse.event_text import EventText
from hindinews.discourse.participants import Unit
from hindinews.model import Quote


class Pronouns:
    """The pronouns of one text."""

    def __init__(self, text: EventText, quotes: tuple[Quote, ...]) -> None:
        """Take a text, and who says what in it."""
        self.text = text
        self.quotes = sorted(quotes, key=lambda q: q.start)
        self.quote_starts = [q.start for q in self.quotes]

    def resolve(self) -> None:
        """Give he, they, both and I somebody to stand for: the subject last spoken of, another, the two most spoken of, the speaker."""
        subject: list[Unit] = []
        recent: list[Unit] = []
        counts: dict[str, int] = {}
        for unit in self.text.units:
            number = self.text.clause_at.get(unit.first, -1)
            clause = self.text.clauses[number] if number >= 0 else None
            if unit.kind != "pronoun":
                if unit.kind in ("person", "country", "body") and unit.entity is not None:
                    counts[unit.entity] = counts.get(unit.entity, 0) + 1
                    recent = [u for u in recent if u.entity != unit.entity][-9:]
                    recent.append(unit)
                    acts = unit.marker == "ने" or (unit.marker in ("", "का") and unit.kind == "person")
                    if acts and clause is not None and clause.kind in ("main", "then", "time") and (unit.marker == "ने" or not subject or self.text.sentence_of(subject[-1]) != clause.sentence):
                        listed = subject and unit.first - subject[-1].last <= 6 and subject[-1].joined
                        subject = [*subject, unit] if listed else [unit]
                continue
            if unit.pronoun == "I":
                start = self.text.reading.tokens.starts[unit.first]
                unit.entity = self._speaker(start)
            elif unit.pronoun == "both":
                kind = "country" if self._lands(unit) else "person"
                here = [u for u in recent if u.kind == kind and clause is not None and self.text.sentence_of(u) == clause.sentence]
                pair = here[-2:] if len(here) > 1 else sorted((u for u in recent if u.kind == kind), key=lambda u: -counts[u.entity or ""])[:2]
                unit.partners = [u.entity for u in sorted(pair, key=lambda u: u.first) if u.entity is not None]
            else:
                unit.partners = self._antecedent(unit, clause, subject, recent, counts)
            if len(unit.partners) == 1:
                unit.entity = unit.partners[0]

    def _speaker(self, start: int) -> str | None:
        """Whose words stand at an offset."""
        at = bisect_right(self.quote_starts, start)
        return next((q.speaker_id for q in reversed(self.quotes[max(0, at - 5) : at]) if start < q.end), None)

    def _antecedent(self, unit: Unit, clause: Clause | None, subject: list[Unit], recent: list[Unit], counts: dict[str, int]) -> list[str]:
        """Whom he (the subject) or him (another than the subject of his clause) means."""
        people = [u for u in recent if u.kind == "person"]
        if unit.pronoun == "he":
            here = [u for u in people if clause is not None and self.text.sentence_of(u) == clause.sentence]
            who = here[:1] if len(here) == 1 and clause is not None and clause.kind in ("relative", "that") else subject or people[-1:]
            if who and not here and self._paragraph_between(who[-1], unit):
                first = max(people, key=lambda u: counts[u.entity or ""], default=None)
                if first is not None and counts[first.entity or ""] >= 3 and counts[who[0].entity or ""] <= 1:
                    who = [first]
            return [u.entity for u in who if u.entity is not None]
        own = {u.entity for u in self.text.subject(self.text.clause_at.get(unit.first, -1)) if u.entity is not None and u.first < unit.first}
        main = [u for u in subject if u.kind == "person" and u.entity not in own]
        if own and len(main) == 1 and main[0] in subject and clause is not None and clause.kind != "main":
            return [main[0].entity or ""]
        subjects = {u.entity for u in subject}
        others = [u for u in people if u.entity not in own and (own or u.entity not in subjects)]
        return [u.entity for u in others[-1:] if u.entity is not None]

    def _paragraph_between(self, one: Unit, other: Unit) -> bool:
        tokens = self.text.reading.tokens
        return "\n" in tokens.text[tokens.ends[one.last - 1] : tokens.starts[other.first]][-1500:]

    def _lands(self, unit: Unit) -> bool:
        return self.text.keys[unit.last : unit.last + 1] in (["देशों"], ["देश"], ["पक्षों"], ["सेनाओं"])


__all__ = ["Pronouns"]
