"""Places that need more than their form: those of the bulk tables, and those that are known by their English name alone.

A form of a bulk table is a mention only with evidence of a place, a row each:

==========================  ===================================================
evidence                    attested
==========================  ===================================================
a place head beside it      **वडोदरा** शहर, कस्बे **अकोट** में
joined to a sure place      दिल्ली और **अकोट**
in its country or state     गुजरात के **वडोदरा** में
its country after it        **पोटेंजा**, इटली
==========================  ===================================================

A name that no form has is looked for by its sound among the towns and divisions of the country whose town it is said to be: रूस के शहर **नोवोकुज़नेत्स्क** में.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

from hindinews.gazetteer.store import FUNCTION_WORD, ORDINARY, VERB
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.transliteration.keys import name_key
from hindinews.transliteration.similarity import similarity

_JOINING: Final = frozenset(("और", "व", "तथा", "एवं", ",", "-", "या"))
_GENITIVE: Final = frozenset(("के", "की", "का"))
#: What stands before a name as its sort: कस्बे **अकोट**, शहर **पोटेंजा**.
_SORTS: Final = frozenset("शहर शहरों नगर कस्बे कस्बा गांव गाँव गांवों प्रांत प्रान्त राज्य जिले जिला राजधानी प्रदेश सूबे क्षेत्र काउंटी टाउन बंदरगाह महानगर उपनगर".split())
#: A spelling at least so like the English name is a spelling of it: with an equal key, and with a key that differs in one sound.
_ALIKE: Final = 0.5
_ALIKE_NEARLY: Final = 0.7
_LONGEST: Final = 4
_INSIDE: Final = frozenset(("में", "से", "पर", "स्थित"))
_TOWNS: Final = frozenset(("city", "town", "capital", "village"))
_END: Final = frozenset("में से को ने पर के की का तक और व तथा , । - ( ) ; या".split())


def weigh_bulk(reading: Reading, first: int, last: int, row: dict[str, Any], strong_places: set[int]) -> tuple[float, str | None]:
    """Say how much speaks for a bulk form being a place here, and what."""
    keys, country = reading.keys, row.get("country")
    previous, following = reading.key(first - 1), reading.key(last)
    head = reading.reference(last, "p")
    if head is not None and not reading.store.place_heads[head[2]].get("weak"):
        return 0.6, f"for: {following} after it"
    if previous in _SORTS:
        return 0.6, f"for: {previous} before it"
    if following == "," and last + 1 in strong_places and country in _countries_of(reading, last + 1, ending=False):
        return 0.6, f"for: {keys[last + 1]} after it"
    if previous in _GENITIVE and country in _countries_of(reading, first - 1, ending=True):
        return 0.6, f"for: {reading.key(first - 2)} {previous} before it"
    if (previous in _JOINING and first - 2 in strong_places) or (following in _JOINING and last + 1 in strong_places):
        return 0.6, "for: joined to a place"
    return 0.0, None


def _countries_of(reading: Reading, index: int, *, ending: bool) -> set[object]:
    """The countries of the sure places, or the adjectives of nationality, that start (or end) at a token."""
    return {
        reading.store.row(int(reference[1:])).get("country")
        for hit in (reading.by_last if ending else reading.by_first).get(index, ())
        for reference in hit.references.split(" ")
        if reference[0] in "sa" and reading.store.row(int(reference[1:]))["table"] == "place"
    }


def places_by_sound(reading: Reading, known: list[Draft]) -> list[Draft]:
    """Find the towns and divisions of a country that are known by their English name alone."""
    found: list[Draft] = []
    spans = {(d.first, d.last): d for d in known if d.type is MentionType.PLACE}
    for owner in known:
        if owner.type is not MentionType.PLACE or owner.score < 0.5 or not owner.entries or reading.key(owner.last) not in _GENITIVE:
            continue
        row = reading.store.row(owner.entries[0])
        country = row.get("country")
        if row["kind"] not in ("country", "territory", "state") or country not in reading.store.place_sounds:
            continue
        for first, last in _named_as_town(reading, owner.last + 1):
            numbers = _sounding(reading, first, last, str(country))
            if not numbers or (_word(reading, first, last) and reading.key(last) not in _INSIDE):
                continue
            there = spans.get((first, last))
            if there is None:
                draft = Draft(first, last, MentionType.PLACE, "place by sound", numbers, 0.75)
                draft.evidence.append(f"for: said to be in {row['name']}, and sounds like {reading.store.row(numbers[0])['name']}")
                found.append(draft)
            elif not any(reading.store.row(n).get("country") == country for n in there.entries):
                there.entries[:0] = numbers
                there.country = str(country)
                there.evidence.append(f"for: said to be in {row['name']}")
            break
    return found


def _named_as_town(reading: Reading, at: int) -> list[tuple[int, int]]:
    """The stretches that may be the name in `के … शहर NAME` or `के NAME शहर`, the longest first."""
    sort = next((i for i in range(at, min(at + 5, len(reading.keys))) if reading.keys[i] in _SORTS), None)
    if sort is None or any(reading.keys[i] in _END for i in range(at, sort)):
        return []
    stretches = _stretches(reading, sort + 1, len(reading.keys))
    if sort > at and not stretches:
        stretches = [s for s in _stretches(reading, at, sort) if s[1] == sort]
    return stretches


def _word(reading: Reading, first: int, last: int) -> bool:
    """Say whether a stretch is one word that is an ordinary one too: इटली के शहर **बारी** में."""
    return last - first == 1 and reading.store.words.get(reading.keys[first], 0) & ORDINARY != 0


def _stretches(reading: Reading, first: int, stop: int) -> list[tuple[int, int]]:
    flags = reading.store.words.get(reading.key(first), 0)
    if first >= stop or flags & (FUNCTION_WORD | VERB) or (flags & ORDINARY and reading.key(first + 1) not in _INSIDE):
        return []
    last = first
    while last < stop and last - first < _LONGEST and reading.keys[last] not in _END and reading.keys[last][0].isalpha() and "\n" not in reading.tokens.gap(last):
        last += 1
    return [(first, end) for end in range(last, first, -1)]


def _sounding(reading: Reading, first: int, last: int, country: str) -> list[int]:
    """The entries of a country whose name a stretch spells, the likest first."""
    store = reading.store
    surface = reading.tokens.surface(first, last - 1)
    table = _table(store.place_sounds[country])
    bare = surface.removesuffix(" सिटी")
    key = name_key(bare)
    least = _ALIKE
    numbers = table.get(key, ())
    scored = {n: _likeness(bare, store.row(n)) for n in numbers}
    if not any(value >= least for value in scored.values()) and len(key) > 3:
        least = _ALIKE_NEARLY
        scored = {n: _likeness(bare, store.row(n)) for other, others in table.items() if other[0] == key[0] and _one_apart(key, other) for n in others}
    fitting = [n for n in scored if scored[n] >= least]
    return sorted(fitting, key=lambda n: (store.row(n)["kind"] not in _TOWNS, -scored[n], n))[:3]


def _likeness(surface: str, row: dict[str, Any]) -> float:
    names = [row["name"], row["name"].removesuffix(" City"), *([row["hindi"]] if "hindi" in row else [])]
    return max(similarity(surface, name).value for name in names)


def _one_apart(a: str, b: str) -> bool:
    """Say whether two keys differ in one letter at most."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = 0
    while start < min(len(a), len(b)) and a[start] == b[start]:
        start += 1
    return a[start + 1 :] == b[start + 1 :] or a[start:] == b[start + 1 :] or a[start + 1 :] == b[start:]


@lru_cache(maxsize=64)
def _table(text: str) -> dict[str, tuple[int, ...]]:
    """The cross-script keys of a country with their entry numbers."""
    rows = (row.rpartition(" ") for row in text.split(";"))
    return {key: tuple(map(int, numbers.split(","))) for key, _, numbers in rows}
