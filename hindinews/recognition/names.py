"""Gazetteer forms in the text: which of the forms found are mentions, of what, and how surely.

A strong form is a mention unless something speaks against it; a weak form needs a cue. Each rule below adds to or takes from a score and says so in words; a form becomes a
mention at `ACCEPT`. The rules are in the order in which they are asked.

================  ======  ====================================================================================
rule              weight  attested
================  ======  ====================================================================================
strong form       +1      रूस, व्लादिमीर पुतिन, नाटो
weak form         0       जॉर्डन, शाह, पाक
entry's own cue   +0.6    **मिसाइल** near आकाश
entry's against   −1      **बादल** near आकाश
coordination      +0.6    weak place joined to a strong one: भारत-**पाक**, सीरिया और **जॉर्डन**
place head        +0.6    **जॉर्डन** घाटी, **ओमान** की खाड़ी
postposition      +0.5    weak place before में, से, को, ने, पर: **ओमान** में
title before      +0.8    weak person after a title: प्रधानमंत्री **शाह**
name before       −1      a place or body after a given name: जॉर्ज **वाशिंगटन**
class noun        +0.7    weak weapon near a class noun: **आकाश** मिसाइल
================  ======  ====================================================================================
"""

from __future__ import annotations

from typing import Final

from hindinews.gazetteer.store import ENTRY_GRADES, GIVEN_NAME, ORDINARY
from hindinews.gazetteer.vocabulary import FACILITY_KINDS
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading

ACCEPT: Final = 0.5
WINDOW: Final = 6

_TYPES: Final = {"leader": MentionType.PERSON, "weapon": MentionType.WEAPON, "place": MentionType.PLACE, "organization": MentionType.ORGANIZATION}
_LOCATIVE: Final = frozenset("में से को ने पर के की का तक द्वारा".split())
_JOINING: Final = frozenset(("और", "व", "तथा", "एवं", ",", "-", "या"))


def gazetteer_drafts(reading: Reading) -> list[Draft]:
    """Give a draft for every gazetteer form that is accepted, of every type that it may have, the likeliest type first."""
    drafts: list[Draft] = []
    store = reading.store
    strong_places = {
        i
        for hit in reading.hits
        if "s" in hit.references or "a" in hit.references
        for reference in hit.references.split(" ")
        if reference[0] in "sa" and store.row(int(reference[1:]))["table"] == "place"
        for i in (hit.first, hit.last - 1)
    }
    for hit in reading.hits:
        by_type: dict[MentionType, Draft] = {}
        for reference in hit.references.split(" "):
            grade = reference[0]
            if grade not in ENTRY_GRADES:
                continue
            number = int(reference[1:])
            row = store.row(number)
            type_ = _TYPES[row["table"]]
            rule = "strong form" if grade in "saf" else "weak form"
            if grade in "ab":
                type_ = MentionType.NORP
                rule = "adjective of nationality"
            elif row["table"] == "place" and row["kind"] in FACILITY_KINDS:
                type_ = MentionType.FACILITY
            score, evidence = _weigh(reading, hit.first, hit.last, grade, row, strong_places)
            draft = by_type.get(type_)
            if draft is None:
                by_type[type_] = Draft(hit.first, hit.last, type_, rule, [number], score, evidence)
            elif score > draft.score:
                draft.entries.insert(0, number)
                draft.score, draft.evidence, draft.rule = score, evidence, rule
            else:
                draft.entries.append(number)
        drafts += [d for d in by_type.values() if d.score >= ACCEPT or d.type is MentionType.PERSON]
    return drafts


def _weigh(reading: Reading, first: int, last: int, grade: str, row: dict[str, object], strong_places: set[int]) -> tuple[float, list[str]]:
    """Score one entry for one form; the evidence says what counted."""
    evidence: list[str] = []
    score = 1.0 if grade in "saf" else 0.0
    keys = reading.keys
    window: frozenset[str] | None = None
    cues, against = row.get("cues"), row.get("against")
    if cues or against:
        window = frozenset(keys[max(0, first - WINDOW) : first] + keys[last : last + WINDOW])
        near = " ".join((*keys[max(0, first - WINDOW) : first], "|", *keys[last : last + WINDOW]))
        if cues and grade not in "saf" and (word := _found(cues, window, near)):
            score += 0.6
            evidence.append(f"for: {word}")
        if against and (word := _found(against, window, near)):
            score -= 1.0
            evidence.append(f"against: {word}")
    table = row["table"]
    following = reading.key(last)
    previous = reading.key(first - 1)
    if table == "place":
        flags = reading.store.words.get(previous, 0)
        if last - first == 1 and flags & GIVEN_NAME and not flags & ORDINARY and first - 1 not in strong_places and previous not in _JOINING:
            score -= 1.0
            evidence.append(f"against: the name {previous} before it")
        if grade in "wb":
            if (previous in _JOINING and first - 2 in strong_places) or (first - 1 in strong_places and _hyphen(reading, first)):
                score += 0.6
                evidence.append("for: joined to a place")
            elif (following in _JOINING and last + 1 in strong_places) or (last in strong_places and _hyphen(reading, last)):
                score += 0.6
                evidence.append("for: joined to a place")
            if reading.reference(last, "p"):
                score += 0.6
                evidence.append(f"for: {following} after it")
            if following in _LOCATIVE and not reading.store.words.get(keys[first], 0) & ORDINARY and grade == "w":
                score += 0.5
                evidence.append(f"for: {following} after it")
    elif table == "leader":
        if grade == "w" and reading.reference(first, "t", ending=True):
            score += 0.8
            evidence.append(f"for: the title {previous} before it")
    elif table == "weapon":
        if grade in "wf" and _class_noun_near(reading, first, last):
            score += 0.7
            evidence.append("for: a class noun of weapons near it")
        if grade == "s" and last - first == 2 and len(keys[first]) <= 2 and keys[last - 1].isdecimal() and not keys[first].isascii() and _spaced(reading, first + 1):
            score -= 1.0 if not _class_noun_near(reading, first, last) else 0.0
            evidence.append("a single letter name and a number")
    elif table == "organization" and grade == "w":
        if reading.reference(first, "ab", ending=True) or (previous in ("के", "की", "का") and first - 2 in strong_places):
            score += 0.6
            evidence.append("for: its country before it")
    return score, evidence


def _found(words: object, window: frozenset[str], near: str) -> str | None:
    from hindinews.gazetteer.forms import form_key

    assert isinstance(words, list)
    for word in words:
        key = form_key(word)
        if key in window or (" " in key and key in near):
            return str(word)
    return None


def _hyphen(reading: Reading, index: int) -> bool:
    """Say whether a token is joined to the one before it by something other than a space."""
    return reading.tokens.gap(index).strip() != ""


def _spaced(reading: Reading, index: int) -> bool:
    return reading.tokens.gap(index).isspace()


def _class_noun_near(reading: Reading, first: int, last: int, reach: int = 4) -> bool:
    for at in range(max(0, first - reach), min(len(reading.keys), last + reach)):
        if at < first or at >= last:
            for hit in reading.by_first.get(at, ()):
                if hit.last <= first or hit.first >= last:
                    if " c" in f" {hit.references}" or " d" in f" {hit.references}":
                        return True
    return False
