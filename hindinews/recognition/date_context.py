"""The text as the rules of dates see it: tokens, the publication day, the dates found so far, and what the clause says of time."""

from __future__ import annotations

from datetime import date
from typing import Final, NamedTuple

from hindinews.recognition.date_values import day_value, year_near
from hindinews.recognition.date_words import FUTURE_ENDINGS, PAST, PLANNED, POSSIBLE, PRESENT, UNTIL
from hindinews.text.tokens import QUOTES, Tokens

NO_DAY: Final = "no publication day was given"
NO_ANCHOR: Final = "counted from an event whose date the text does not give"
#: How many tokens of a sentence are asked for its tense.
HORIZON: Final = 40


class Found(NamedTuple):
    """What a rule made of a stretch: tokens, value, granularity, rule, and what it was counted from."""

    first: int
    last: int
    value: str | None
    granularity: str
    rule: str
    anchor: str | None = None
    modifier: str | None = None
    reason: str | None = None


class Context:
    """What a rule may ask.

    Attributes:
        keys: The token keys.
        published: The day of publication, None if not known.
        found: The dates found so far, in text order.
        last_value: The last full day, else coarser value, that the text gave.
    """

    def __init__(self, tokens: Tokens, sentences: list[tuple[int, int]], published: date | None) -> None:
        """Keep what the rules ask for."""
        self.tokens = tokens
        self.keys = tokens.keys
        self.published = published
        self.sentence_start = list(range(len(tokens) + 1))
        self.sentence_end = list(range(1, len(tokens) + 2))
        for first, last in sentences:
            self.sentence_start[first:last] = [first] * (last - first)
            self.sentence_end[first:last] = [last] * (last - first)
        self.found: list[Found] = []
        self.last_value: str | None = None

    def add(self, found: Found) -> None:
        """Keep a date."""
        self.found.append(found)
        if found.value is not None and found.granularity in ("day", "month", "year", "week") and "X" not in found.value and "/" not in found.value:
            self.last_value = found.value

    def key(self, at: int) -> str:
        """The key of a token; empty outside the text."""
        return self.keys[at] if 0 <= at < len(self.keys) else ""

    def joined(self, at: int) -> bool:
        """Say whether a token hangs on the one before it by a hyphen (2014-15), spaced or not."""
        return self.joint(at) > 0

    def joint(self, at: int) -> int:
        """How many tokens of hyphen stand at a place plus one: 0 if none joins, 1 for 2014-15, 2 for 2014 - 15 (whose hyphen is a token)."""
        if 0 < at < len(self.keys):
            gap = self.tokens.gap(at)
            if gap and not gap.isspace():
                return 1
            if self.keys[at] == "-" and at + 1 < len(self.keys):
                return 2
        return 0

    def same_sentence(self, one: int, other: int) -> bool:
        """Say whether two tokens stand in one sentence."""
        return self.sentence_start[one] == self.sentence_start[other]

    def previous(self, at: int, within: int) -> Found | None:
        """The date that ended at most so many tokens before, in the same sentence."""
        if not self.found:
            return None
        last = self.found[-1]
        return last if at - last.last <= within and self.same_sentence(last.first, at) else None

    def ahead(self, at: int) -> bool:
        """Say whether the clause after a token looks ahead: a future verb, a plan or a demand before any word of the past."""
        return self._tense(at) > 0

    def past(self, at: int) -> bool:
        """Say whether the clause after a token tells the past."""
        return self._tense(at) < 0

    def _tense(self, at: int) -> int:
        """1 for a clause that looks ahead, −1 for one that tells the past, 0 if nothing says."""
        if at >= len(self.keys):
            return 0
        end = min(self.sentence_end[at], at + HORIZON)
        for index in range(at, end):
            key = self.keys[index]
            if key in QUOTES:
                return 0
            if key.endswith(FUTURE_ENDINGS) and len(key) > 3:
                return 1
            after = self.key(index + 1)
            if key in PLANNED and index > at and self._plans(index, at):
                return 1
            if key in POSSIBLE and self.key(index + 2) != "था" and after not in ("था", "थी", "थे"):
                return 1
            if key.endswith(("ना", "नी", "ने")) and len(key) > 2 and after in PRESENT and key not in ("अपना", "अपनी", "अपने", "इतना", "कितना", "पुराना", "पुरानी"):
                return 1
            if key.endswith("ने") and len(key) > 2 and after == "को" and self.key(index + 2).startswith(("कह", "कहा")):
                return 1
            if self.keys[at] == "तक" and (index == at + 1 and key.endswith("ने") and len(key) > 2 or index <= at + 5 and key in UNTIL):
                return 1
            if key in ("रहा", "रही", "रहे"):
                if after in PRESENT and self._begins(index, at):
                    return 1
                continue
            if key in PAST and after.endswith(FUTURE_ENDINGS):
                return 1
            if key in PAST and not (after.startswith("जा") and after != "जारी") and (key != "की" or after in ("।", ".", "है", "थी", "और", ",", "|")) and (key != "ने" or index > at):
                return -1
        return 0

    def _plans(self, index: int, at: int) -> bool:
        """होने वाले चुनाव, किए जाने वाले, मिलने वाले हैं; not यात्रा करने वाले पहले भारतीय."""
        before, after = self.key(index - 1), self.key(index + 1)
        if before.endswith("ने") and after in PRESENT:
            return True
        return before in ("होने", "जाने") and index - at <= 5 and self.key(index + 2) not in ("था", "थे", "थी")

    def _begins(self, index: int, at: int) -> bool:
        """शुक्रवार को रिलीज हो रही है, सोमवार से शुरू हो रहा है; not सोमवार से लगातार बारिश हो रही है."""
        if self.keys[index - 1] not in ("हो", "आ", "होने", "खुल"):
            return False
        return "शुरू" in self.keys[at:index] or "लगातार" not in self.keys[at:index] and "से" not in self.keys[at : at + 6]

    def full(self, at: int, year: int | None, month: int, day: int) -> tuple[str, str | None]:
        """The value of a day without or with a year, and what it was counted from.

        Args:
            at: The token after it.
            year: The year, None if not said.
            month: The month.
            day: The day of the month.
        """
        if year is not None:
            return day_value(year, month, day), None
        year, anchor = self.year_of(at, month, day)
        if month == 2 and day == 29 and year is not None and year % 4:
            year -= year % 4
        return day_value(year, month, day), anchor

    def year_of(self, at: int, month: int, day: int | None) -> tuple[int | None, str | None]:
        """The year of a day or month that is said without one, and what it was counted from: the date it is coordinated with, else the publication day."""
        before = self.previous(at, 6)
        if before is not None and before.value is not None and before.granularity in ("day", "month") and before.value[:4].isdecimal() and self._coordinates(before.last):
            year = int(before.value[:4])
            return year + ((month, day or 31) < (int(before.value[5:7]), int(before.value[8:10] or 1))), "text"
        if self.published is None:
            return None, None
        return year_near(self.published, month, day, ahead=self.ahead(at), past=self.past(at)), "published"

    def _coordinates(self, at: int) -> bool:
        return self.key(at) in ("से", "या", "-") or self.joined(at) or (self.key(at) == "से" and self.key(at + 1) == "लेकर")
