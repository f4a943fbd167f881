"""Weapons: named systems with the class noun and the number bound to them, and generic weapons.

One noun phrase is one mention: in `31 एमक्यू-9बी ड्रोन` the mention is एमक्यू-9बी, its head ड्रोन, its count 31. A class noun without a name is a mention of its class
(`30 क्रूज मिसाइलें`). Idioms (हथियार डालना, to surrender) and units (असम राइफल्स) are no weapons.
"""

from __future__ import annotations

from typing import Final

from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.text.numerals import number_ending_at
from hindinews.weapon_class import WeaponClass

#: How the word after a class noun begins that makes it something else: हथियार **डाल** दिए (surrendered), रॉकेट **साइंस**, बम **बम** भोले.
_IDIOMS: Final[dict[str, tuple[str, ...]]] = {
    "हथियार": ("डाल",),
    "रॉकेट": ("साइंस", "साइंटिस्ट", "विज्ञान", "सिंह"),
    "राकेट": ("साइंस", "साइंटिस्ट", "विज्ञान", "सिंह"),
    "बम": ("बम", "भोले"),
}
#: Words that may stand inside an idiom: हथियार **नहीं** डालेंगे.
_NEGATIONS: Final = frozenset("नहीं न ना मत भी तक".split())
#: Words that show arms to be meant by a word that often means something else (टैंक, गोली, रॉकेट).
_MILITARY: Final = frozenset(
    "सेना सैनिक सैनिकों सैन्य युद्ध जंग हमला हमले हमलों दागा दागे दागी दागीं दागने रक्षा मिसाइल मिसाइलों परमाणु नौसेना वायुसेना आतंकी आतंकवादी चरमपंथी विद्रोही जवान जवानों सीमा "
    "मोर्चे तैनात बरामद मारकर मार मारी चलाई चलाईं चलीं चली चलाने फायरिंग मुठभेड बंदूक बंदूकें बम धमाका विस्फोट हथियार हथियारों गोला बारूद ड्रोन टैंक रॉकेट गोलीबारी".split()
)
#: Words before the noun that make it no weapon.
_CIVIL: Final = frozenset("पानी तेल सेप्टिक वाटर फ्यूल पेट्रोल डीजल ओवरहेड जल दवा नींद की_गोली यात्री घरेलू ब्रिक".split())
#: Words after a class noun of which it is only the modifier of a body or unit: राइफल्स as a regiment.
_UNIT_BEFORE: Final = frozenset("असम राष्ट्रीय गोरखा राजपूताना गढवाल बांग्लादेश सिख जम्मू".split())


def weapon_drafts(reading: Reading, known: list[Draft]) -> list[Draft]:
    """Bind heads and numbers to the named weapons among the drafts, and find the generic ones.

    Args:
        reading: The text.
        known: Drafts of gazetteer forms; civil things that look like weapons are among them and bar the nouns beside them.

    Returns:
        The named and the generic weapons; a civil craft is left out.
    """
    drafts: list[Draft] = []
    heads: set[int] = set()
    named: list[Draft] = []
    for draft in known:
        if draft.type is not MentionType.WEAPON:
            continue
        row = reading.store.row(draft.entries[0])
        if len(draft) > 1 and reading.keys[draft.last - 1] in _CLASS_WORDS:
            draft.last -= 1
        noun = _head(reading, draft.last, str(row["class"]))
        if noun is not None:
            draft.head = noun
            heads.update(range(*noun))
        if row.get("civil"):
            continue
        if noun is None and (before := _class_noun_ending(reading, draft.first)) is not None:
            draft.head = before
            heads.update(range(*before))
        draft.count = _count(reading, draft.first)
        named.append(draft)
    classes = {str(reading.store.row(d.entries[0])["class"]) for d in named}
    covered = {i for d in known if d.score >= 1 for i in range(d.first, d.last)}
    at = 0
    while at < len(reading.keys):
        noun = _class_noun(reading, at)
        if noun is None or noun[0] in heads:
            at += 1
            continue
        first, last = noun
        if not any(i in covered for i in range(first, last)) and _is_arms(reading, first, last, classes, named):
            found = reading.reference(first, "cd")
            assert found is not None
            draft = Draft(first, last, MentionType.WEAPON, "class noun", score=0.7, evidence=["for: a class noun of weapons"])
            draft.weapon_class = found[2]
            draft.count = _count(reading, first)
            drafts.append(draft)
        at = last
    return named + drafts


def _class_noun(reading: Reading, first: int) -> tuple[int, int] | None:
    found = reading.reference(first, "cd")
    return None if found is None else (found[0].first, found[0].last)


def _head(reading: Reading, first: int, name: str) -> tuple[int, int] | None:
    """The class noun behind a named weapon: the longest of its own line of classes (अग्नि-5 **मिसाइल** पनडुब्बी से), else of its own root, else the longest."""
    line = _line(name)
    best: tuple[int, int] | None = None
    for hit in reading.by_first.get(first, ()):
        for reference in hit.references.split(" "):
            if reference[0] not in "cd":
                continue
            other = _line(str(reading.store.classes[int(reference[1:])]["id"]))
            if other[0] in line or line[0] in other:
                return hit.first, hit.last
            if best is None and other[-1] == line[-1]:
                best = hit.first, hit.last
    if best is None and _class_noun_ending(reading, first) is None:
        return _class_noun(reading, first)
    return best


def _line(name: str) -> list[str]:
    """A class and the classes above it, the root last."""
    line = []
    weapon_class: WeaponClass | None = WeaponClass(name)
    while weapon_class is not None:
        line.append(weapon_class.value)
        weapon_class = weapon_class.parent
    return line


def _class_noun_ending(reading: Reading, last: int) -> tuple[int, int] | None:
    found = reading.reference(last, "cd", ending=True)
    return None if found is None else (found[0].first, found[0].last)


def _is_arms(reading: Reading, first: int, last: int, classes: set[str], named: list[Draft]) -> bool:
    """Say whether a class noun means arms here; `named` are the named weapons of the text, `classes` their classes."""
    keys = reading.keys
    following = reading.key(last + 1) if reading.key(last) in _NEGATIONS else reading.key(last)
    if following.startswith(_IDIOMS.get(keys[last - 1], ())):
        return False
    before = keys[max(0, first - 3) : first]
    if any(word in _CIVIL for word in before):
        return False
    if keys[first].startswith("राइफल") and reading.key(first - 1) in _UNIT_BEFORE:
        return False
    found = reading.reference(first, "cd")
    if found is not None and found[1] == "c":
        return True
    if found is not None and any(_within(reading, name, found[2]) for name in classes):
        return True  # विमान in a text on the C-295
    if reading.reference(first, "a", ending=True) is not None:
        return True  # रूसी हेलीकॉप्टरों ने
    if any(first - _NEAR <= draft.last <= first or last <= draft.first <= last + _NEAR for draft in named):
        return True  # हिमार्स के लिए नए रॉकेट
    window = keys[max(0, first - 8) : first] + keys[last : last + 8]
    return any(word in _MILITARY for word in window)


#: Within so many tokens a named weapon shows a class noun to mean arms.
_NEAR: Final = 6


def _within(reading: Reading, name: str, number: int) -> bool:
    """Say whether a class is the class of a number, or below it."""
    return str(reading.store.classes[number]["id"]) in _line(name)


#: Words after the name of a class of ships: स्कॉर्पीन **श्रेणी** की पनडुब्बी; the name is without them.
_CLASS_WORDS: Final = frozenset("श्रेणी क्लास वर्ग".split())


def _count(reading: Reading, first: int) -> float | None:
    """The number that stands before a weapon, over one or two adjectives (97 **नए** तेजस)."""
    for skip in range(3):
        found = number_ending_at(reading.keys, first - skip)
        if found is not None:
            return found[1]
        previous = reading.key(first - skip - 1)
        if previous not in _COUNTED_ADJECTIVES and reading.reference(first - skip, "ab", ending=True) is None:
            return None
    return None


_COUNTED_ADJECTIVES: Final = frozenset("नए नये नई और अतिरिक्त अधिक ज्यादा से रूसी अमेरिकी स्वदेशी उन्नत बडे बडी छोटे".split())
