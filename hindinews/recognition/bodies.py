"""Bodies and places that the gazetteer does not list, by their head noun: कोलंबिया विश्वविद्यालय, रूस की कैबिनेट, कोच्चि हवाई अड्डा.

==============================  ==============================================================
rule                            attested
==============================  ==============================================================
country and head noun, composed  **भारत सरकार**, **अमरीकी सेना**, **रूस की कैबिनेट**, **दिल्ली पुलिस**
modifiers and head noun          **ऑल इंडिया टीचर्स एसोसिएशन**, **कोलंबिया विश्वविद्यालय**
place and head noun, composed    **कोच्चि हवाई अड्डे**, **स्वात ज़िले**
abbreviation in brackets         रासायनिक हथियार निषेध संगठन (**ओपीसीडब्ल्यू**)
==============================  ==============================================================
"""

from __future__ import annotations

from typing import Final

from hindinews.gazetteer.store import FUNCTION_WORD, GIVEN_NAME, ORDINARY, SURNAME, VERB, WEAK_GIVEN_NAME, WEAK_SURNAME
from hindinews.gazetteer.vocabulary import FACILITY_KINDS
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.recognition.names import ACCEPT

_NAMES: Final = GIVEN_NAME | WEAK_GIVEN_NAME | SURNAME | WEAK_SURNAME
#: Ordinary words that begin names of places: न्यू बर्न, ग्रेटर नोएडा.
_NAME_PARTS: Final = frozenset("न्यू नया नई ग्रेटर सेंट ओल्ड साउथ नॉर्थ ईस्ट वेस्ट".split())
_GENITIVE: Final = frozenset(("के", "की", "का"))
#: Kinds of bodies that compose over a genitive: रूस **की** कैबिनेट.
_OVER_GENITIVE: Final = frozenset(("government", "armed-force", "parliament"))
#: Bodies of which a country has one, so that the genitive names it: रूस की कैबिनेट, यूक्रेन की वायुसेना; पाकिस्तान की सेना only describes.
_GENITIVE_HEADS: Final = frozenset("कैबिनेट मंत्रिमंडल संसद वायुसेना नौसेना थलसेना".split())
#: Natural things and counties keep their head noun in the name (स्वात घाटी, लेनोइर काउंटी); towns and provinces do not (यिचुन शहर).
_HEAD_IS_NAME: Final = frozenset("river mountain sea gulf strait island desert pass canal lake".split())
_HEADS_KEPT: Final = frozenset("काउंटी घाटी द्वीप द्वीप समूह द्वीपसमूह प्रायद्वीप पठार".split())


def composed_drafts(reading: Reading, known: list[Draft]) -> list[Draft]:
    """Compose bodies and places from a known place or nationality, or unknown modifiers, and a head noun."""
    ending: dict[int, Draft] = {}
    for d in known:
        if d.type in (MentionType.PLACE, MentionType.NORP) and d.score >= ACCEPT and len(d) >= len(ending.get(d.last, d)):
            ending[d.last] = d
    drafts: list[Draft] = []
    for hit in reading.hits:
        if reading.keys[hit.last - 1].endswith("ों"):
            continue  # a plural names no single body or place
        for reference in hit.references.split(" "):
            if reference[0] == "o":
                draft = _body(reading, hit.first, hit.last, reading.store.organization_heads[int(reference[1:])], ending)
            elif reference[0] == "p":
                draft = _place(reading, hit.first, hit.last, reading.store.place_heads[int(reference[1:])], ending)
            else:
                continue
            if draft is not None:
                drafts.append(draft)
                break
    return drafts


def without_descriptions(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Leave out bodies that only describe the one named right after them: पाकिस्तान की ख़ुफ़िया एजेंसी **आईएसआई**."""
    starting = {d.first for d in drafts if d.type is MentionType.ORGANIZATION}
    return [
        d
        for d in drafts
        if not (d.type is MentionType.ORGANIZATION and len(d) > 1 and d.last in starting and reading.keys[d.last - 1] in _DESCRIBING and reading.tokens.gap(d.last).isspace())
    ]


#: Head nouns of descriptions.
_DESCRIBING: Final = frozenset("एजेंसी संगठन गुट कंपनी पार्टी चैनल अखबार बैंक समूह वेबसाइट".split())


def _body(reading: Reading, first: int, last: int, head: dict[str, object], ending: dict[int, Draft]) -> Draft | None:
    owner = ending.get(first)
    over_genitive = False
    if owner is None and reading.key(first - 1) in _GENITIVE and (head["hindi"] in _GENITIVE_HEADS or (head["kind"] in _OVER_GENITIVE and not head.get("weak"))):
        owner = ending.get(first - 1)
        over_genitive = owner is not None and owner.type is MentionType.PLACE
        if not over_genitive:
            owner = None
    if owner is not None and head["kind"] in ("media", "company") and owner.type is MentionType.NORP:
        return None
    if owner is not None:
        draft = Draft(owner.first, last, MentionType.ORGANIZATION, "country and head noun, composed", score=0.9)
        draft.evidence.append(f"for: {reading.tokens.surface(owner.first, owner.last - 1)} and the head noun {head['hindi']}")
        draft.country = _country(reading, owner)
        draft.owner = owner.entries[0] if owner.entries else None
        draft.kind = str(head["kind"])
        return draft
    start = _modifiers(reading, first)
    if start == first or head.get("weak"):
        return None
    draft = Draft(start, last, MentionType.ORGANIZATION, "modifiers and head noun", score=0.7)
    draft.evidence.append(f"for: the head noun {head['hindi']} after unknown words")
    draft.kind = str(head["kind"])
    return draft


def _modifiers(reading: Reading, first: int) -> int:
    """Give the first of the run of unknown words, initials and names before a head noun, at most five."""
    start = first
    while start > 0 and first - start < 5:
        key = reading.keys[start - 1]
        flags = reading.store.words.get(key, 0)
        if not key[0].isalpha() or (flags & (FUNCTION_WORD | VERB | ORDINARY) and key not in _NAME_PARTS) or "\n" in reading.tokens.gap(start):
            break
        if reading.reference(start, "tm", ending=True) is not None:
            break
        start -= 1
    return start


def _place(reading: Reading, first: int, last: int, head: dict[str, object], ending: dict[int, Draft]) -> Draft | None:
    kind = str(head["kind"])
    facility = kind in FACILITY_KINDS
    owner = ending.get(first)
    if owner is not None and owner.type is MentionType.PLACE and facility and not head.get("weak"):
        draft = Draft(owner.first, last, MentionType.FACILITY, "place and head noun, composed", score=0.9)
        draft.country = _country(reading, owner)
        draft.owner = owner.entries[0] if owner.entries else None
        draft.kind = kind
        return draft
    kept = facility or kind in _HEAD_IS_NAME or str(head["hindi"]) in _HEADS_KEPT
    if owner is not None and owner.type is MentionType.PLACE and kept and not head.get("weak"):
        draft = Draft(owner.first, last, MentionType.PLACE, "place and head noun, composed", score=0.9)
        draft.country = _country(reading, owner)
        draft.owner = owner.entries[0] if owner.entries else None
        draft.kind = kind
        return draft
    if owner is not None or head.get("weak"):
        return None
    start = _modifiers(reading, first)
    if start == first or first - start > 3:
        return None
    if any(reading.store.words.get(reading.keys[i], 0) & _NAMES for i in range(start, first)) and reading.store.words.get(reading.keys[first], 0) & _NAMES:
        return None  # शहजाद खान: a name, not a mine
    draft = Draft(start, last if kept else first, MentionType.FACILITY if facility else MentionType.PLACE, "unknown words and place head noun", score=0.7)
    draft.evidence.append(f"for: the head noun {head['hindi']} after unknown words")
    draft.kind = kind
    return draft


def _country(reading: Reading, owner: Draft) -> str | None:
    if not owner.entries:
        return owner.country
    country = reading.store.row(owner.entries[0]).get("country")
    return str(country) if country else None
