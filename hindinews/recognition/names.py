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
evidence of place +0.6    a form of the bulk tables, see `places`: गुजरात के **वडोदरा** में
postposition      +0.5    weak place before में, से, को, ने, पर: **ओमान** में
title before      +0.8    weak person after a title: प्रधानमंत्री **शाह**
name before       −1      a place or body after a given name: जॉर्ज **वाशिंगटन**
class noun        +0.7    weak weapon near a class noun: **ट्राइटन** ड्रोन; beside it, if the word is a common word or a name: **आकाश** मिसाइल
joined to one     +0.7    common word joined to a weapon: अग्नि-5 और **पृथ्वी**
name after        −1      a given name that weapons bear too: **किरण** खेर, कप्तान **अर्जुन**
numbered thing    −1      a letter and a number that count something else: कोच **एस-5**, **S200** फोन; Latin prose; codes
================  ======  ====================================================================================
"""

from __future__ import annotations

from typing import Final

import regex

from hindinews.gazetteer.matcher import Hit
from hindinews.gazetteer.store import ENTRY_GRADES, FUNCTION_WORD, GIVEN_NAME, ORDINARY, SURNAME, VERB, WEAK_GIVEN_NAME, WEAK_SURNAME
from hindinews.gazetteer.vocabulary import FACILITY_KINDS
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.recognition.places import weigh_bulk
from hindinews.text.tokens import LETTER_NAMES

ACCEPT: Final = 0.5
WINDOW: Final = 6

_TYPES: Final = {"leader": MentionType.PERSON, "weapon": MentionType.WEAPON, "place": MentionType.PLACE, "organization": MentionType.ORGANIZATION}
_CASE: Final = frozenset("ने को का की के से".split())
_NAMES: Final = GIVEN_NAME | WEAK_GIVEN_NAME | SURNAME | WEAK_SURNAME
_LOCATIVE: Final = frozenset("में से को ने पर के की का तक द्वारा".split())
#: Storms bear the names of people and places: तूफान **फ्लोरेंस**.
_STORMS: Final = frozenset("तूफान तूफ़ान चक्रवात हरिकेन टाइफून".split())
#: Words after the name of a news medium: डॉन **की रपट** के मुताबिक.
_NEWS: Final = frozenset("रिपोर्ट रपट खबर खबरों मुताबिक अनुसार हवाले संवाददाता चैनल अखबार".split())
_JOINING: Final = frozenset(("और", "व", "तथा", "एवं", ",", "-", "या"))
#: Web and e-mail addresses name nothing: https://khabar.example/U2-D20.html.
_ADDRESS: Final = regex.compile(r"https?://\S++|www\.\S++|[\w.+-]++@[\w-]++\.\S++")
_COMMON_WORD: Final = ORDINARY | FUNCTION_WORD | VERB | _NAMES
#: What may stand between a weapon's name and its class noun: आकाश **नाम की** मिसाइल, तेजस **हल्का** लड़ाकू विमान, मिसाइल **"**आकाश**"**.
_BRIDGES: Final = frozenset("नाम नामक नामी की का के जैसी जैसे जैसा हल्का हल्के हल्की उन्नत स्वदेशी आधुनिक सुपरसोनिक सबसोनिक मुख्य मार्क श्रेणी ( ) \" ' ‘ ’ “ ” :".split())
#: Things that are counted by a letter and a number: **कोच** एस-5, S200 **फोन**, **विटामिन** डी-3.
_LETTERED_THINGS: Final = frozenset(
    "कोच बोगी डिब्बा डिब्बे सीट सेक्टर ब्लॉक टावर फ्लैट गेट टर्मिनल प्लॉट विटामिन फोन स्मार्टफोन मोबाइल ग्रेड वीजा हाईवे राजमार्ग बैंड एल्बम गैलेक्सी कक्षा लोगो बस रूट कार बाइक ईवीएम".split()
)


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
    addresses = [match.span() for match in _ADDRESS.finditer(reading.tokens.text)]
    for hit in reading.hits:
        if addresses and any(start <= reading.tokens.starts[hit.first] < end for start, end in addresses):
            continue
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
                draft = by_type[type_] = Draft(hit.first, hit.last, type_, rule, [number], score, evidence)
                if row["table"] == "organization":
                    draft.kind = row.get("kind")
            elif score > draft.score:
                draft.entries.insert(0, number)
                draft.score, draft.evidence, draft.rule = score, evidence, rule
            else:
                draft.entries.append(number)
        drafts += by_type.values()
    _countries_before(reading, drafts)
    storms = {d.entries[0] for d in drafts if any(e.startswith("against: a storm") for e in d.evidence)}
    return [d for d in drafts if d.type is MentionType.PERSON or (d.score >= ACCEPT and not (storms and storms & set(d.entries)))]


def _countries_before(reading: Reading, drafts: list[Draft]) -> None:
    """Give bodies named by a weak form the country that stands before them: **रूसी** रक्षा मंत्रालय, **पाकिस्तान के** विदेश मंत्रालय."""
    ending = {d.last: d for d in drafts if d.type in (MentionType.PLACE, MentionType.NORP) and d.score >= ACCEPT}
    for draft in drafts:
        if draft.type is MentionType.ORGANIZATION and draft.rule == "weak form":
            owner = ending.get(draft.first)
            if owner is None and reading.key(draft.first - 1) in ("के", "की", "का"):
                owner = ending.get(draft.first - 1)
            if owner is not None and owner.entries:
                draft.country = reading.store.row(owner.entries[0]).get("country")


def _weigh(reading: Reading, first: int, last: int, grade: str, row: dict[str, object], strong_places: set[int]) -> tuple[float, list[str]]:
    """Score one entry for one form; the evidence says what counted."""
    evidence: list[str] = []
    keys = reading.keys
    if grade == "s" and last - first == 1 and reading.store.words.get(keys[first], 0) & (VERB | FUNCTION_WORD) and row["table"] != "leader":
        grade = "v"  # गया the town, or went
        evidence.append("also a verb or function word")
    score = 1.0 if grade in "saf" else 0.0
    window: frozenset[str] | None = None
    cues, against = row.get("cues"), row.get("against")
    common = row["table"] == "weapon" and grade == "w" and all(reading.store.words.get(keys[i], 0) & _COMMON_WORD for i in range(first, last))
    if cues or against:
        left, right = keys[max(0, first - WINDOW) : first], keys[last : last + WINDOW]
        window = frozenset(left + right)
        near = " ".join((*left, "|", *right))
        speaking = window
        if common:  # a class noun speaks for a common word only from beside it
            nouns = _class_noun_words(reading, max(0, first - WINDOW), last + WINDOW)
            speaking = frozenset(w for w in window if w not in nouns)
        if cues and grade not in "saf" and (word := _found(cues, speaking, near)):
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
        if grade == "k":
            weight, reason = weigh_bulk(reading, first, last, row, strong_places)
            score += weight
            evidence += [reason] if reason is not None else []
        if grade in "wbv":
            if (previous in _JOINING and first - 2 in strong_places) or (first - 1 in strong_places and _hyphen(reading, first)) or (following in _JOINING and last + 1 in strong_places) or (last in strong_places and _hyphen(reading, last)):
                score += 0.6
                evidence.append("for: joined to a place")
            if reading.reference(last, "p"):
                score += 0.6
                evidence.append(f"for: {following} after it")
            if following in _LOCATIVE and not reading.store.words.get(keys[first], 0) & ORDINARY and grade == "w":
                score += 0.5
                evidence.append(f"for: {following} after it")
            if grade == "v" and following in _LOCATIVE and not keys[first].endswith("ने"):
                score += 0.7
                evidence.append(f"for: {following} after it")
            if grade == "w" and reading.reference(last, "to") is not None:
                score += 0.6
                evidence.append(f"for: the office or body {following} after it")
        if following in _STORMS or previous in _STORMS:
            score -= 1.0
            evidence.append("against: a storm of that name")
    elif table == "leader":
        flags = reading.store.words.get(keys[first], 0)
        if grade == "w" and reading.reference(first, "t", ending=True):
            score += 0.8
            evidence.append(f"for: the title {previous} before it")
        elif grade == "w" and not flags & ORDINARY and len(keys[first]) > 2 and following in _CASE and not reading.store.words.get(previous, 0) & _NAMES:
            score += 0.6
            evidence.append(f"for: {following} after a word that is nothing but a name")
    elif table == "weapon":
        beside = common and _class_noun_beside(reading, first, last)
        if beside or (grade in "wf" and not common and _class_noun_near(reading, first, last)):
            score += 0.7
            evidence.append("for: a class noun of weapons near it")
        elif common and (other := _joined_weapon(reading, first, last)) is not None:
            score += 0.7
            evidence.append(f"for: joined to the weapon {other}")
        if common and not beside and (reason := _a_name_here(reading, first, last)) is not None:
            score -= 1.0
            evidence.append(f"against: {reason}")
        parts = [k for k in keys[first:last] if k != "-"]
        if grade == "s" and 2 <= len(parts) <= 3 and parts[1].isdecimal() and all(k in LETTER_NAMES or len(k) == 1 for k in (parts[0], *parts[2:])):
            score += _letter_and_number(reading, first, last, evidence)
    elif table == "organization" and grade == "w":
        kind = row.get("kind")
        if reading.reference(first, "ab", ending=True) or (previous in ("के", "की", "का") and first - 2 in strong_places):
            score += 0.6
            evidence.append("for: its country before it")
        elif kind == "ministry" and last - first > 1:
            score += 0.6
            evidence.append("for: a ministry by its whole name")
        elif kind == "media" and (previous == "(" and following == ")" or any(word in _NEWS for word in keys[last : last + 3])):
            score += 0.6
            evidence.append("for: news is ascribed to it")
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


def _is_class_noun(hit: Hit) -> bool:
    return any(reference[0] in "cd" for reference in hit.references.split(" "))


def _class_noun_words(reading: Reading, first: int, last: int) -> set[str]:
    """The keys of the tokens of class nouns in a stretch."""
    return {
        reading.keys[i] for at in range(first, min(last, len(reading.keys))) for hit in reading.by_first.get(at, ()) if _is_class_noun(hit) for i in range(hit.first, hit.last)
    }


def _strong_weapon(reading: Reading, index: int, *, ending: bool = False) -> Hit | None:
    """The longest strong form of a weapon that starts (or ends) at a token."""
    for hit in (reading.by_last if ending else reading.by_first).get(index, ()):
        if any(r[0] in "sf" and reading.store.row(int(r[1:]))["table"] == "weapon" for r in hit.references.split(" ")):
            return hit
    return None


def _weapon(reading: Reading, index: int, *, ending: bool = False) -> Hit | None:
    """The longest form of a weapon, strong or weak, that starts (or ends) at a token."""
    for hit in (reading.by_last if ending else reading.by_first).get(index, ()):
        if any(r[0] in ENTRY_GRADES and reading.store.row(int(r[1:]))["table"] == "weapon" for r in hit.references.split(" ")):
            return hit
    return None


def _class_noun_beside(reading: Reading, first: int, last: int) -> bool:
    """Say whether a class noun stands right before or after, over a few words that belong to the same phrase and over other weapons coordinated with this one."""
    at = last
    while at < len(reading.keys) and at - last < _REACH:
        if any(_is_class_noun(hit) for hit in reading.by_first.get(at, ())):
            return True
        if reading.keys[at] in _JOINING and (other := _weapon(reading, at + 1)) is not None:
            at = other.last
        elif (reading.keys[at] in _BRIDGES or reading.keys[at].isdecimal()) and at - last < 4:
            at += 1
        else:
            break
    at = first
    listed = False
    while at > 0 and first - at < _REACH:
        if any(_is_class_noun(hit) for hit in reading.by_last.get(at, ())):
            return True
        if reading.keys[at - 1] in _JOINING and (other := _weapon(reading, at - 1, ending=True)) is not None:
            at = other.first
            listed = True
        elif (reading.keys[at - 1] in _BRIDGES and first - at < 4 and reading.keys[at - 1] not in ("की", "के")) or (listed and reading.keys[at - 1] == "में"):
            at -= 1
        else:
            break
    return False


_REACH: Final = 14


def _joined_weapon(reading: Reading, first: int, last: int) -> str | None:
    """The strong weapon that a word is joined to: अग्नि-5 **और** पृथ्वी."""
    if reading.key(first - 1) in _JOINING and (other := _strong_weapon(reading, first - 1, ending=True)) is not None:
        return reading.tokens.surface(other.first, other.last - 1)
    if reading.key(last) in _JOINING and (other := _strong_weapon(reading, last + 1)) is not None:
        return reading.tokens.surface(other.first, other.last - 1)
    return None


def _a_name_here(reading: Reading, first: int, last: int) -> str | None:
    """Say by what a word is seen to be a person's name here: a surname after it, a title or a given name before it."""
    words = reading.store.words
    if not words.get(reading.keys[first], 0) & _NAMES:
        return None
    after = words.get(reading.key(last), 0)
    if after & (SURNAME | GIVEN_NAME) and not after & (ORDINARY | FUNCTION_WORD) and _weapon(reading, last) is None:
        return f"the name {reading.key(last)} after it"
    before = words.get(reading.key(first - 1), 0)
    if before & GIVEN_NAME and not before & (ORDINARY | FUNCTION_WORD) and _weapon(reading, first, ending=True) is None:
        return f"the name {reading.key(first - 1)} before it"
    if (title := reading.reference(first, "t", ending=True)) is not None and not reading.store.titles[title[2]].get("after"):
        return f"the title {reading.key(first - 1)} before it"
    return None


def _letter_and_number(reading: Reading, first: int, last: int, evidence: list[str]) -> float:
    """What speaks against a designation of one letter and a number: many other things are called so."""
    keys = reading.keys
    tokens = reading.tokens
    near = _class_noun_near(reading, first, last)
    beside = _class_noun_beside(reading, first, last)
    spaced = _spaced(reading, first + 1)
    if keys[first] == "के" and spaced and first > 0 and keys[first - 1][0].isalnum() and keys[first - 1] not in _LOCATIVE:
        evidence.append("against: के after a noun is the postposition")
        return -1.0
    if not keys[first].isascii() and spaced and not near:
        evidence.append("against: a single letter name and a number")
        return -1.0
    if not beside and _LETTERED_THINGS & {*keys[max(0, first - 4) : first], *keys[last : last + 4]}:
        evidence.append("against: other things are counted so")
        return -1.0
    if keys[first].isascii() and not near:
        code = first > 0 and _hyphen(reading, first) and keys[first - 1].isascii()
        following = reading.key(last)
        prose = len(following) > 2 and following.isascii() and following.isalpha() and tokens.text[tokens.starts[last]].islower()
        if code or prose:
            evidence.append("against: part of a code or of Latin prose")
            return -1.0
    return 0.0


def _class_noun_near(reading: Reading, first: int, last: int, reach: int = 4) -> bool:
    for at in range(max(0, first - reach), min(len(reading.keys), last + reach)):
        if at < first or at >= last:
            for hit in reading.by_first.get(at, ()):
                apart = hit.last <= first or hit.first >= last
                if apart and (" c" in f" {hit.references}" or " d" in f" {hit.references}"):
                    return True
    return False
