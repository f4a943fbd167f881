"""People: names that the gazetteer knows, and names that it does not, by what stands around them.

The rules, in the order in which they are asked (each names itself on the mention):

=====================  ===============================================================================
rule                   attested
=====================  ===============================================================================
gazetteer name         **व्लादिमीर पुतिन** ने; extended to the left by a given name (**ल्यूडमिला पुतिन**: another person)
title and name         उप विदेश मंत्री **चांग हो-जिन**; प्रवक्ता **रिज़वान क़ुरैशी**
given name             **राजेश वर्मा** ने बताया; **एस. के. मेहता**
age and name            25 साल की **मीरा सोलंकर**; 78 वर्षीय **वाल्टर ब्लेक**
unknown before ने       **तोशिरो मिनामी** ने कहा
same name again        **मेहता** after एस. के. मेहता
=====================  ===============================================================================
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from hindinews.gazetteer.store import (
    FUNCTION_WORD,
    GIVEN_NAME,
    ORDINARY,
    SURNAME,
    VERB,
    WEAK_GIVEN_NAME,
    WEAK_SURNAME,
)
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.recognition.names import ACCEPT
from hindinews.recognition.roles import role_before
from hindinews.text.tokens import DOTS, HYPHENS, LETTER_NAMES

MAX_NAME: Final = 6
_STRONG_NAME: Final = GIVEN_NAME | SURNAME
_ANY_NAME: Final = _STRONG_NAME | WEAK_GIVEN_NAME | WEAK_SURNAME
_NAME_SHAPE: Final = regex.compile(r"[\p{L}\p{M}]{2,}")
_AFTER_NAME: Final = frozenset("ने को का की के से और व तथा एवं द्वारा पर भी जी सहित समेत बनाम".split())
_REPORTING: Final = frozenset("कहा बताया बताते कहते लिखा पूछा माना बोले जोड़ा जोडा दोहराया".split())
_CASE: Final = frozenset("ने को का की के से".split())
_MARKS: Final = frozenset(",।.()\n\"”’'!?;:-")
_PARTICLES: Final = frozenset("अल बिन इब्न वान वॉन फॉन डी डे डा द ला एल ऊ उल दा बेन".split())


def strength(reading: Reading, index: int, blocked: set[int]) -> int:
    """How much a token looks like part of a name: 3 surely, 2 perhaps (also another word), 1 unknown word or initial, 0 not at all."""
    if not 0 <= index < len(reading.keys) or index in blocked:
        return 0
    key = reading.keys[index]
    if _NAME_SHAPE.fullmatch(key) is None:
        return _initial(reading, index, key)
    if key in LETTER_NAMES and (initial := _initial(reading, index, key)):
        return initial
    flags = reading.store.words.get(key, 0)
    if flags & _ANY_NAME and not flags & ORDINARY and len(key) > 2:
        return 3
    if flags & _STRONG_NAME and not flags & FUNCTION_WORD:
        return 3 if not flags & ORDINARY else 2
    if flags & _ANY_NAME and not flags & (FUNCTION_WORD | VERB):
        return 2
    if flags & (GIVEN_NAME | WEAK_GIVEN_NAME) and not flags & FUNCTION_WORD and _sure_surname(reading, index + 1):
        return 2  # राज कपूर, though राज is a word too
    if flags & WEAK_SURNAME and key not in ("की", "के") and reading.key(index + 1) == "ने" and reading.store.words.get(reading.key(index - 1), 0) & GIVEN_NAME:
        return 2  # ब्रेट ली ने, though ली is a verb too
    if flags:
        return 1 if _hyphenated(reading, index) else 0
    if key.endswith(_PLURAL):
        return 0
    if key.isascii():
        return 1 if reading.tokens.text[reading.tokens.starts[index]].isupper() else 0
    return 1


def _sure_surname(reading: Reading, index: int) -> bool:
    flags = reading.store.words.get(reading.key(index), 0)
    return bool(flags & (SURNAME | WEAK_SURNAME)) and not flags & ORDINARY


#: Oblique plurals: an unknown word that ends so names no single person (शोधकर्ताओं).
_PLURAL: Final = ("ओं", "ियों", "ांओं", "्यों", "ाों", "कों", "रों", "तों", "नों", "लों")


def _hyphenated(reading: Reading, index: int) -> bool:
    """Say whether a word is joined by a hyphen to one that is no ordinary word: हो in हो-जिन."""
    words = reading.store.words
    for left in (index, index + 1):
        if 0 < left < len(reading.keys) and reading.tokens.gap(left) in HYPHENS and reading.tokens.gap(left):
            other = reading.keys[left - 1 if left == index else left]
            if _NAME_SHAPE.fullmatch(other) is not None and (not words.get(other) or words.get(other, 0) & _ANY_NAME):
                return True
    return False


def _initial(reading: Reading, index: int, key: str) -> int:
    """1 for an initial: a letter name, and for those that are postpositions too (के) only with its dot."""
    if key not in LETTER_NAMES:
        return 0
    return 1 if key != "के" or reading.tokens.text[reading.tokens.ends[index] - 1] in DOTS else 0


def people_drafts(reading: Reading, known: list[Draft]) -> list[Draft]:
    """Find the people.

    Args:
        reading: The text.
        known: Drafts of gazetteer forms of every type; those of people are taken up here, those of strong places and bodies bar a token from being a name.
    """
    blocked = {
        i
        for d in known
        if d.type is not MentionType.PERSON and d.score >= 1.0
        for i in range(d.first, d.last)
        if len(d) > 1 or not _surname_here(reading, i)
    }
    blocked |= _title_words(reading)
    places: dict[int, Draft] = {}
    for d in known:
        if d.type in _SCOPES and d.score >= ACCEPT and (d.last not in places or len(d) > len(places[d.last])):
            places[d.last] = d
    gazetteer = _longest(d for d in known if d.type is MentionType.PERSON and d.score >= ACCEPT)
    weak = _longest(d for d in known if d.type is MentionType.PERSON and d.score < ACCEPT)
    drafts: list[Draft] = []
    at = 0
    count = len(reading.keys)
    while at < count:
        draft = (
            _gazetteer_name(reading, at, gazetteer, blocked)
            or _titled_name(reading, at, blocked, weak)
            or _aged_name(reading, at, blocked)
            or _given_name(reading, at, blocked)
            or _unknown_speaker(reading, at, blocked)
        )
        if draft is None:
            at += 1
            continue
        draft.role = role_before(reading, draft.first, places)
        if not draft.entries:
            same = [d for d in (gazetteer.get(draft.first), weak.get(draft.first)) if d is not None and d.last == draft.last]
            if same:
                draft.entries = list(same[-1].entries)
        drafts.append(draft)
        at = draft.last
    return drafts


def _surname_here(reading: Reading, index: int) -> bool:
    """Say whether a word of another kind is a name here: a sure name by itself, a possible surname after a given name (शहजाद **खान**), or any after title and given name."""
    flags = reading.store.words.get(reading.keys[index], 0)
    if flags & _STRONG_NAME:
        return True
    before = reading.store.words.get(reading.key(index - 1), 0)
    if not before & (GIVEN_NAME | WEAK_GIVEN_NAME) or before & FUNCTION_WORD:
        return False
    if flags & WEAK_SURNAME:
        return True
    return bool(before & GIVEN_NAME) and reading.reference(index - 1, "t", ending=True) is not None and reading.key(index + 1) in ("ने", "को", "का", "की", "के", "से", "और")


def _longest(drafts: Iterable[Draft]) -> dict[int, Draft]:
    """By first token, the longest draft."""
    best: dict[int, Draft] = {}
    for draft in drafts:
        if draft.first not in best or len(draft) > len(best[draft.first]):
            best[draft.first] = draft
    return best


def _title_words(reading: Reading) -> set[int]:
    """The tokens of titles, their modifiers and head nouns: no names, unless they are names beyond doubt."""
    return {
        i
        for hit in reading.hits
        if any(reference[0] in "tmopcd" for reference in hit.references.split(" "))
        for i in range(hit.first, hit.last)
        if not _surname_here(reading, i)
        and reading.keys[i] not in LETTER_NAMES
        and not (hit.last - hit.first == 1 and reading.store.words.get(reading.keys[i], 0) & WEAK_GIVEN_NAME and reading.store.words.get(reading.key(i + 1), 0) & SURNAME)
    }


_SCOPES: Final = frozenset((MentionType.PLACE, MentionType.NORP, MentionType.ORGANIZATION, MentionType.FACILITY))


def _grow(reading: Reading, start: int, blocked: set[int], least: int, first_least: int) -> int:
    """Give the token after the last of the run of name-like tokens that starts here."""
    end = start
    while end < len(reading.keys) and end - start < MAX_NAME:
        if end > start and ("\n" in reading.tokens.gap(end) or "," in reading.tokens.gap(end)):
            break
        if end > start and reading.tokens.gap(end) in HYPHENS and reading.tokens.gap(end) and _known_name(reading, end) and _known_name(reading, end - 1):
            break  # मोदी-पुतिन: two people
        value = strength(reading, end, blocked)
        particle = reading.keys[end] in _PARTICLES and end > start and strength(reading, end + 1, blocked) >= 1
        if value < (first_least if end == start else least) and not particle:
            break
        if end > start and reading.reference(end, "t") is not None and value < 3:
            break
        end += 1
    while end > start and reading.keys[end - 1] in LETTER_NAMES and end - start > 1 and reading.tokens.text[reading.tokens.ends[end - 1] - 1] not in ".॰":
        end -= 1
    return end


def _known_name(reading: Reading, index: int) -> bool:
    """Say whether a token by itself is a form of somebody in the gazetteer."""
    return any(
        hit.last == index + 1 and any(r[0] in "sw" and reading.store.row(int(r[1:]))["table"] == "leader" for r in hit.references.split(" ")) for hit in reading.by_first.get(index, ())
    )


def _gazetteer_name(reading: Reading, at: int, gazetteer: dict[int, Draft], blocked: set[int]) -> Draft | None:
    draft = gazetteer.get(at)
    if draft is None:
        return None
    if len(draft) == 1 and draft.rule == "weak form" and (end := _grow(reading, draft.last, blocked, 1, 1)) > draft.last and (reading.key(end) in _AFTER_NAME or end - at > 2):
        # साशा बेकर is not the Sasha that is known by her first name
        return Draft(at, end, MentionType.PERSON, "title and name" if reading.reference(at, "t", ending=True) else "given name", score=0.8, evidence=["for: a known first name and a further name"])
    while len(draft) > 1 and (found := reading.reference(draft.first, "t")) is not None and found[0].last < draft.last:
        row = reading.store.titles[found[2]]
        if row.get("after") or not (row.get("post") in _ROYAL or (row["kind"] in ("rank", "office") and not row.get("weak"))):
            break
        draft.first = found[0].last
    return draft


#: Posts whose title stands before the name even where it is a common part of names elsewhere: प्रिंस हैरी, but शेख हसीना.
_ROYAL: Final = frozenset("prince princess king queen emperor crown-prince pope".split())


def _titled_name(reading: Reading, at: int, blocked: set[int], weak: dict[int, Draft]) -> Draft | None:
    found = reading.reference(at, "t", ending=True)
    if found is None:
        return None
    row = reading.store.titles[found[2]]
    if row.get("after"):
        return None
    surname = weak.get(at)
    common = bool(row.get("weak")) or row["kind"] in ("relation", "occupation")
    end = _grow(reading, at, blocked, 1, 1)
    if surname is not None and surname.last >= end:
        surname.score = 1.0
        surname.rule = "title and name"
        return surname
    if end == at or all(reading.keys[i] in LETTER_NAMES for i in range(at, end)):
        return None
    best = max(strength(reading, i, blocked) for i in range(at, end))
    closed = reading.key(end) in _AFTER_NAME or reading.key(end) in _MARKS
    if not closed and (best == 1 or (common and end - at == 1 and best == 2)):
        return None
    if common and best == 1 and end - at == 1 and (reading.key(end) not in _CASE or len(reading.keys[at]) < 3):
        return None
    return Draft(at, end, MentionType.PERSON, "title and name", score=1.0, evidence=[f"for: the title {row['hindi']} before it"])


def _given_name(reading: Reading, at: int, blocked: set[int]) -> Draft | None:
    value = strength(reading, at, blocked)
    initial = reading.keys[at] in LETTER_NAMES and value == 1
    if value < 2 and not initial:
        return None
    end = _grow(reading, at, blocked, 1, 1)
    length = end - at
    best = max(strength(reading, i, blocked) for i in range(at, max(end, at + 1)))
    sure = sum(strength(reading, i, blocked) == 3 for i in range(at, end))
    if initial:
        dotted = reading.tokens.text[reading.tokens.ends[at] - 1] in DOTS
        if length < 2 or (best < 2 and not (dotted and reading.key(end) in _AFTER_NAME)) or not any(reading.keys[i] not in LETTER_NAMES for i in range(at, end)):
            return None
        return Draft(at, end, MentionType.PERSON, "given name", score=0.9, evidence=["for: initials and a name"])
    if value == 3 and length >= 2:
        return Draft(at, end, MentionType.PERSON, "given name", score=0.9, evidence=["for: a given name and a further name"])
    if value == 2 and length >= 2 and not sure and _given_and_surname(reading, at, end):
        return Draft(at, end, MentionType.PERSON, "given name", score=0.7, evidence=["for: a possible given name and a possible surname"])
    if value == 2 and length >= 2 and sure:
        return Draft(at, end, MentionType.PERSON, "given name", score=0.8, evidence=["for: a possible name and a sure one"])
    if length == 1 and value == 3 and (reading.key(end) in _AFTER_NAME or reading.key(at - 1) in ("और", "व", "तथा", ",")):
        return Draft(at, end, MentionType.PERSON, "given name", score=0.6, evidence=[f"for: a name before {reading.key(end)}"])
    return None


def _given_and_surname(reading: Reading, first: int, last: int) -> bool:
    """Say whether words that are names and other words too make a name together: ऋषि कपूर; आकाश दीप **ने**."""
    flags = [reading.store.words.get(reading.keys[i], 0) for i in range(first, last)]
    if not flags[0] & (GIVEN_NAME | WEAK_GIVEN_NAME):
        return False
    return bool(flags[-1] & SURNAME) or (bool(flags[-1] & (WEAK_SURNAME | WEAK_GIVEN_NAME)) and reading.key(last) == "ने")


def _aged_name(reading: Reading, at: int, blocked: set[int]) -> Draft | None:
    """25 साल की क्रेसिडा बोनस, 78 वर्षीय X."""
    if strength(reading, at, blocked) < 1 or reading.keys[at] in LETTER_NAMES:
        return None
    aged = reading.key(at - 1) == "वर्षीय" or (reading.key(at - 1) in ("के", "की") and reading.key(at - 2) in ("साल", "वर्ष", "बरस") and reading.key(at - 3)[:1].isdecimal())
    if not aged:
        return None
    end = _grow(reading, at, blocked, 1, 1)
    return Draft(at, end, MentionType.PERSON, "age and name", score=0.8, evidence=["for: an age before it"]) if end > at else None


def _unknown_speaker(reading: Reading, at: int, blocked: set[int]) -> Draft | None:
    if strength(reading, at, blocked) != 1 or reading.keys[at] in LETTER_NAMES or strength(reading, at - 1, blocked):
        return None
    end = _grow(reading, at, blocked, 1, 1)
    if reading.key(end) != "ने" or end - at > 4:
        return None
    ahead = reading.keys[end + 1 : end + 14]
    if end - at >= 2 or any(word in _REPORTING for word in ahead):
        return Draft(at, end, MentionType.PERSON, "unknown before ने", score=0.6, evidence=["for: an unknown word before ने and a verb of saying"])
    return None
