"""One text as the rules of events see it: clauses, the units in them, the dates, and who is the subject."""

from __future__ import annotations

from hindinews.discourse.clauses import LONGEST, clauses_of
from hindinews.discourse.participants import Unit, find_units
from hindinews.linking.linker import Links
from hindinews.model import DateMention
from hindinews.recognition.draft import Draft, Reading, RoleDraft


class EventText:
    """A text cut into clauses.

    Attributes:
        reading: The text.
        keys: Token keys.
        units: What can take part, in text order.
        clauses: The clauses.
        clause_at: The clause of each token.
        clause_words: The words of each clause, spaced.
        units_in: The units of each clause.
        taken: Tokens of names.
        dates_in: The dates of each clause.
        date_tokens: Tokens of dates.
    """

    def __init__(self, reading: Reading, drafts: list[Draft], links: Links, dates: tuple[DateMention, ...], officials: list[tuple[RoleDraft, str | None]]) -> None:
        """Cut the text."""
        self.reading = reading
        self.keys = reading.keys
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
        self._place_dates(dates)
        self._sentence = (-1, "")

    def _place_dates(self, dates: tuple[DateMention, ...]) -> None:
        starts = self.reading.tokens.starts
        at = 0
        for found in sorted(dates, key=lambda d: d.start):
            while at < len(starts) and starts[at] < found.start:
                at += 1
            self.dates_in.setdefault(self.clause_at.get(at, -1), []).append(found)
            index = at
            while index < len(starts) and starts[index] < found.end:
                self.date_tokens.add(index)
                index += 1

    def sentence_of(self, unit: Unit) -> int:
        """The sentence of a unit, -1 if it stands in none."""
        return self.clauses[self.clause_at[unit.first]].sentence if unit.first in self.clause_at else -1

    def sentence_words(self, number: int) -> str:
        """The words of a sentence, spaced, for looking words up in it; no more than the longest clauses hold."""
        if self._sentence[0] != number:
            first, last = self.reading.sentences[number]
            self._sentence = (number, " " + " ".join(self.keys[first : min(last, first + 4 * LONGEST)]) + " ")
        return self._sentence[1]

    def subject(self, clause: int) -> list[Unit]:
        """The subject of a clause: marked with ने, else the first unmarked name."""
        units = self.units_in.get(clause, [])
        marked = [u for u in units if u.marker == "ने"] or [u for u in units if u.marker == "द्वारा"]
        if marked:
            return marked
        bare = [u for u in units if (u.marker == "" or (u.marker == "bare" and u.kind in ("person", "country"))) and not u.adjective and u.kind in ("person", "country", "body", "pronoun", "group", "place")]
        return [u for u in bare if u.kind != "place" or u.capital][:3] if bare else []

    def subject_after(self, number: int) -> list[Unit]:
        """The subject of the clause after a clause of time: (रूस में प्रवेश करने के बाद,) **किम** ने …."""
        if self.clauses[number].kind == "time" and number + 1 < len(self.clauses):
            return self.subject(number + 1)
        return []


__all__ = ["EventText"]
