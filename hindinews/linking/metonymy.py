"""Places that stand for bodies: capitals for governments, seats of power for who sits there.

A capital acts when it is the agent of a verb of saying or doing (`मॉस्को ने कहा`), and is a place when one is in it or travels to it (`मॉस्को में`, `मॉस्को से उड़ान`).
A seat of power (व्हाइट हाउस, क्रेमलिन) is the body unless one is there.
"""

from __future__ import annotations

from typing import Final

from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading

#: What follows a seat of power where it is a building: व्हाइट हाउस **में** मुलाकात, क्रेमलिन **पहुंचे**.
_THERE: Final = frozenset("में पर पहुंचे पहुंची पहुंचा पहुंचने परिसर स्थित बाहर".split())
_ACTS: Final = frozenset(("ने", "द्वारा"))


def seats_of_power(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Where one stretch may be a body or its building, keep the one that the words after it speak for."""
    bodies = {(d.first, d.last) for d in drafts if d.type is MentionType.ORGANIZATION}
    kept: list[Draft] = []
    facilities = {(d.first, d.last) for d in drafts if d.type is MentionType.FACILITY}
    for draft in drafts:
        span = (draft.first, draft.last)
        if span in bodies and span in facilities:
            there = reading.key(draft.last) in _THERE or (reading.key(draft.last) == "के" and reading.key(draft.last + 1) in _THERE)
            if (draft.type is MentionType.FACILITY) is not there and draft.type in (MentionType.FACILITY, MentionType.ORGANIZATION):
                continue
            draft.evidence.append("a building: one is there" if there else "a body: it acts")
        kept.append(draft)
    return kept


def acting_places(reading: Reading, drafts: list[Draft]) -> None:
    """Mark the capitals that stand for their governments."""
    for draft in drafts:
        if draft.type is not MentionType.PLACE or not draft.entries:
            continue
        stands_for = reading.store.row(draft.entries[0]).get("stands_for")
        if stands_for and reading.key(draft.last) in _ACTS:
            draft.stands_for = str(stands_for)
            draft.evidence.append(f"acts: {reading.key(draft.last)} after it")
