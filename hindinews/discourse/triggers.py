"""Find the words that call up events: event nouns with and without their light verb (मुलाकात **की**), verbs, phrases."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import Final

from hindinews.discourse.clauses import AND, Clause
from hindinews.discourse.event_text import EventText
from hindinews.discourse.event_types import EventTable, Trigger
from hindinews.discourse.participants import GENITIVE, POSTPOSITIONS
from hindinews.text.folding import fold_word


def _keys(text: str) -> frozenset[str]:
    return frozenset(fold_word(w) for w in text.split())


_FILLERS: Final = _keys("भी ही नहीं न तक जमकर")
#: How many words may stand between a noun and its light verb.
_GAP: Final = 5
_STOP: Final = _keys("ने द्वारा बाद दौरान वाले वाली")
_LIGHT: Final = _keys("किया की किए किये कीं कर करके करने करना करनी करते करता करती करेगा करेंगे करेगी करूंगा करें करे हुआ हुई हुए हुईं होना होने होगा होगी होंगे होता होती होते हो दिया दी दिए दीं देने देना देगा देंगे देगी दे लिया ली लेने जारी शुरू")
_GET: Final = _keys("पाने पाना पाई पाया मिलने मिली मिला मिलेगी मांगने लेने लेंगे बढ़ाने बुलाने बुलाई बुलाएगा टालने रोकने")
HAPPEN: Final = _keys("हुआ हुई हुए हुईं होगा होगी होंगे होने हो होनी आयोजित शुरू संपन्न जारी")
_OF: Final = frozenset(("से", "पर", "को", "में"))
_TAKES_PART: Final = _keys("शामिल हिस्सा भाग")


@dataclass(slots=True)
class Call:
    """A trigger where it stands: tokens, and the verb that carries its tense."""

    trigger: Trigger
    first: int
    last: int
    clause: int
    verb: int
    predicate: bool


class Triggers:
    """The triggers of a table in one text."""

    def __init__(self, text: EventText, table: EventTable) -> None:
        """Take a text and a table."""
        self.text, self.table = text, table

    def find(self) -> list[Call]:
        """Every trigger whose words stand in the text, in text order; those of one token, the best first."""
        calls: list[Call] = []
        for at, key in enumerate(self.text.keys):
            group = self.table.by_first.get(key)
            if group is None or at in self.text.taken or at not in self.text.clause_at:
                continue
            for trigger in group:
                last = self._matches(trigger, at)
                if last is not None:
                    call = self._call(trigger, at, last)
                    if call is not None:
                        calls.append(call)
        return calls

    def _matches(self, trigger: Trigger, at: int) -> int | None:
        keys = self.text.keys
        limit = self.text.clauses[self.text.clause_at[at]].last
        for word in trigger.head:
            if at >= limit or keys[at] != word:
                return None
            at += 1
        if trigger.head and trigger.kind == "phrases":
            while at < limit and keys[at] in _FILLERS:
                at += 1
        if at >= limit or at in self.text.taken:
            return None
        if trigger.kind == "plain":
            return at + 1 if keys[at] in trigger.last else None
        return at + 1 if keys[at] in trigger.last else None

    def _call(self, trigger: Trigger, first: int, last: int) -> Call | None:
        number = self.text.clause_at[first]
        clause = self.text.clauses[number]
        words = self.text.clause_words[number]
        if any(f" {w} " in words for w in trigger.unless):
            return None
        if trigger.wanted and not any(f" {w} " in words or (w == "@weapon" and any(u.kind == "weapon" for u in self.text.units_in.get(number, ()))) for w in trigger.wanted):
            return None
        if trigger.context and not any(f" {w} " in self.text.sentence_words(clause.sentence) for w in trigger.context):
            return None
        if last < clause.last and self.text.keys[last] in trigger.not_before:
            return None
        if trigger.kind in ("verbs", "phrases"):
            if trigger.kind == "verbs" and self._no_verb(first, last, clause):
                return None
            return Call(trigger, first, last, number, last - 1, True)
        verb = self._light(last, clause, trigger.light or _LIGHT, trigger.light)
        if verb < 0 and (not trigger.light or trigger.light & HAPPEN):
            verb = self._happens(last, clause)
        if trigger.light and verb < 0:
            return None
        return Call(trigger, first, last, number, verb, verb >= 0)

    def _no_verb(self, first: int, last: int, clause: Clause) -> bool:
        """Say whether the form of a verb is here an auxiliary (किया **जा** रहा, कर **दिया**) or another word."""
        before = self.text.keys[first - 1] if first > clause.first else ""
        return before in _LIGHT or before in ("लगाया", "बताया", "मारे", "मारा", "मारी", "चला", "चले", "चली") and self.text.keys[first][:1] in "जग"

    def _light(self, at: int, clause: Clause, light: frozenset[str], own: frozenset[str]) -> int:
        """Find the verb that makes a predicate of a noun: मुलाकात **की**, हमला भी **किया**, चिंता **जताई**; -1 if there is none."""
        keys = self.text.keys
        if at + 1 < clause.last and keys[at] == "में" and keys[at + 1] in _TAKES_PART:
            return at + 1
        for index in range(at, min(clause.last, at + _GAP)):
            key = keys[index]
            if key in light and self._is_verb(index, clause):
                return index
            if index == at and not own and key in _GET:
                return index
            if key in GENITIVE or key in _OF:
                if not own or (index > at and key in GENITIVE):
                    return -1
                return next((i for i in range(index + 1, min(clause.last, index + 3)) if keys[i] in own and keys[i] not in _LIGHT), -1)
            if own and key not in own and any(t.light for t in self.table.by_first.get(key, ())):
                return -1
            if key in _STOP or key in AND or not key[:1].isalnum():
                return -1
            if index - at >= 2 and not own:
                return -1
        return -1

    def _happens(self, at: int, clause: Clause) -> int:
        """Find हुई, होगी at the end of a clause whose subject a noun is: **बैठक** मंगलवार को मॉस्को में **होगी**; -1 if there is none."""
        keys = self.text.keys
        if at >= clause.last or keys[at] in GENITIVE or keys[at] in POSTPOSITIONS or keys[at] in AND:
            return -1
        for index in range(clause.last - 1, max(at, clause.last - 5) - 1, -1):
            if keys[index] in HAPPEN:
                return index
        return -1

    def _is_verb(self, index: int, clause: Clause) -> bool:
        """Tell the verb की (मुलाकात **की**।) from the genitive (मुलाकात **की** संभावना)."""
        key = self.text.keys[index]
        if key not in ("की", "के", "का"):
            return True
        if key != "की" or index + 1 >= clause.last:
            return key == "की"
        after = self.text.keys[index + 1]
        return after in AND or after in ("है", "हैं", "थी", "थीं", "गई", "गयी", "जा", "जाएगी", "जाए", "कि", "जब", "जो", "लेकिन", "तो", "ताकि", "होगी", "गईं", "जानी", "जाने") or not after[:1].isalnum()

    def of_same(self, call: Call, calls: list[Call]) -> bool:
        """Say whether an event noun only qualifies another word for the same event: संधि **पर हस्ताक्षर**, वार्ता **की बैठक**."""
        if call.predicate and (call.trigger.kind != "nouns" or self.text.keys[call.verb] in _LIGHT):
            return False
        after = self.text.keys[call.last] if call.last < len(self.text.keys) else ""
        if after not in GENITIVE and after not in POSTPOSITIONS:
            return False
        at = bisect_left(calls, call.last, key=lambda c: c.first)
        return any(c.trigger.type is call.trigger.type and c.clause == call.clause and c.first <= call.last + 2 for c in calls[at : at + 4])


__all__ = ["HAPPEN", "Call", "Triggers"]
