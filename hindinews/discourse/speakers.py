"""Who speaks: the noun phrase before ने, का कहना है or के अनुसार, read from its end leftwards; pronouns by who acted before.

The ways, in the order in which they are tried on the end of a phrase:

==================  ================================================  =============================
way                 attested                                          gives
==================  ================================================  =============================
a mention           **व्लादिमीर पुतिन** ने, **नाटो** ने                    its entity's name
people together     **मोदी और सांचेज** ने                                both names
a title             **रूसी राष्ट्रपति** ने                                 its holder on the day
a description       **स्थानीय अधिकारियों** ने, **शिन्हुआ की रिपोर्ट** के     English words, or whose it is
an unknown word     **हंटन** ने                                          the word romanized
==================  ================================================  =============================
"""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from hindinews.discourse.scene import NOBODY, OBLIQUE, Scene, Speaker
from hindinews.discourse.speaker_words import ADJECTIVES, BODIES, DEMONYMS, DOCUMENTS, EMPTY, PEOPLE
from hindinews.discourse.speech_words import PRONOUN_AGENTS, PRONOUN_OWNERS, PRONOUN_PLACES, PRONOUN_SUBJECTS
from hindinews.gazetteer.store import FUNCTION_WORD, VERB
from hindinews.model import MentionType
from hindinews.text.tokens import QUOTES
from hindinews.transliteration.romanize import romanize

_PARTICLES: Final = frozenset("भी ही तो खुद स्वयं तक".split())
_AND: Final = frozenset("और व तथा एवं".split())
_GENITIVE: Final = frozenset("का की के".split())
_ISSUED: Final = frozenset("जारी प्रकाशित प्रसारित मिली प्राप्त".split())
_CLOSE: Final = frozenset("नजदीकी करीबी".split())
#: How many sentences back a pronoun is looked up.
SENTENCES_BACK: Final = 12
#: Tokens of a sentence that are looked at for who acts in it.
MAX_SENTENCE: Final = 300
_STOP: Final = frozenset(",;:।.?!|()\n\"'“”‘’".strip()) | {"\n", "कि"}
#: Titles that take a person of before: the head, the chair.
_HEADS: Final = frozenset("प्रमुख अध्यक्ष मुखिया".split())
#: Bodies that take one of their kind of before.
_KINDS: Final[dict[str, frozenset[str]]] = {
    "company": frozenset(("company",)),
    "party": frozenset(("party",)),
    "agency": frozenset(("news-agency", "agency", "media", "intelligence-agency")),
    "ministry": frozenset(("ministry",)),
    "newspaper": frozenset(("media", "newspaper")),
    "channel": frozenset(("media", "broadcaster")),
    "bank": frozenset(("bank", "central-bank")),
}
_BODY_BACK: Final = 400
_WORDLIKE: Final = frozenset(("प्रमुख", "अध्यक्ष", "नेता", "मंत्री"))


def phrase(scene: Scene, last: int, floor: int) -> Speaker:
    """Read who is named by the noun phrase that ends before a token; `NOBODY` if none is.

    Args:
        scene: The text.
        last: Index after the phrase's last token.
        floor: Index of the first token that may belong to it.
    """
    keys = scene.keys
    while last > floor and keys[last - 1] in _PARTICLES:
        last -= 1
    if last > floor and keys[last - 1] == ")":
        opening = next((i for i in range(last - 2, max(floor, last - 14) - 1, -1) if keys[i] == "("), None)
        if opening is not None:
            last = opening
    while last > floor and keys[last - 1] in QUOTES:
        last -= 1
    if last <= floor:
        return NOBODY
    if keys[last - 1] in PRONOUN_AGENTS or keys[last - 1] in PRONOUN_SUBJECTS:
        return pronoun(scene, last - 1)
    found = _mention(scene, last, floor)
    described = _description(scene, last, floor) or _met(scene, last)
    role = scene.roles.get(last)
    if role is not None and role[0].first >= floor and (found is None or role[0].first < found.first):
        if role[1] is not None:
            return Speaker(scene.name(role[1]), role[1], role[0].first, last, person=True)
        if described is None or described.first > role[0].first:
            return _title(scene, last)
    if found is not None and (described is None or found.first <= described.first or found.person):
        return _together(scene, found, floor)
    if described is not None:
        return _together(scene, _the_one(scene, described, last) or described, floor)
    return known_by_surname(scene, last) or _unknown(scene, last, floor)


def _mention(scene: Scene, last: int, floor: int) -> Speaker | None:
    for number in scene.ending.get(last, ()):
        draft = scene.drafts[number]
        id_ = scene.ids[number]
        if draft.first < floor or id_ is None or draft.type in (MentionType.NORP, MentionType.WEAPON):
            continue
        person = draft.type is MentionType.PERSON
        first = draft.role.first if draft.role is not None and draft.role.first >= floor else draft.first
        return Speaker(scene.name(id_), id_, first, last, person)
    return None


def _together(scene: Scene, found: Speaker, floor: int) -> Speaker:
    """मोदी और सांचेज ने: both."""
    at = found.first
    names = [found.name]
    while at - 2 >= floor and len(names) < 5 and (scene.keys[at - 1] in _AND or (scene.keys[at - 1] == "," and len(names) > 1)):
        other = _mention(scene, at - 1, floor) or (_description(scene, at - 1, floor) if not found.person else None)
        if other is None or (found.person and not other.person):
            break
        names.append(other.name)
        at = other.first
    if len(names) == 1:
        return found
    names.reverse()
    return Speaker(f"{', '.join(str(n) for n in names[:-1])} and {names[-1]}", None, at, found.last, found.person, group=True)


def _title(scene: Scene, last: int) -> Speaker:
    """A title whose holder is not known: `Russian deputy Defence Minister`; a bare one means who held it last in the article."""
    role = scene.roles[last][0]
    if role.scope is None and role.first == last - 1 or role.status == "new":
        before = _last_speaker(scene, last)
        if before is not None and scene.keys[last - 1] in _WORDLIKE:
            return before
    owner = ""
    if role.scope:
        owner = DEMONYMS.get(role.scope, "").replace("_", " ") or _owner(scene, role.first, last) or role.scope
    status = "" if role.status in ("current", "chief", "senior") else role.status
    name = " ".join(word for word in (owner, status, role.title.split(",")[0]) if word)
    return Speaker(name or None, None, role.first, last)


def _owner(scene: Scene, first: int, last: int) -> str:
    number = scene.starting.get(first)
    if number is None or scene.drafts[number].last > last:
        return ""
    id_ = scene.ids[number]
    return scene.name(id_) if id_ is not None else ""


def _last_speaker(scene: Scene, before: int) -> Speaker | None:
    return next((s for at, s in reversed(scene.spoken[-8:]) if at < before and s.person), None)


def _met(scene: Scene, last: int) -> Speaker | None:
    """A single word that is part of a name of the article, though no mention here."""
    id_ = scene.names.get(scene.keys[last - 1])
    return Speaker(scene.name(id_), id_, last - 1, last, person=True) if id_ is not None else None


def known_by_surname(scene: Scene, last: int) -> Speaker | None:
    """A single word under which the gazetteer knows one person, where it is no mention for want of context: **मोदी** बोले."""
    found = scene.reading.reference(last, "w", ending=True)
    if found is None or found[0].last - found[0].first != 1:
        return None
    row = scene.reading.store.row(found[2])
    if row["table"] != "leader" or sum(r[0] == "w" for r in found[0].references.split(" ")) > 1:
        return None
    return Speaker(str(row["name"]), str(row["id"]), last - 1, last, person=True)


def _the_one(scene: Scene, described: Speaker, last: int) -> Speaker | None:
    """A definite description of somebody named before: कंपनी, गठबंधन के नए प्रमुख."""
    key = scene.keys[last - 1]
    if described.id is not None:
        return None
    if key in _HEADS and all(not scene.ending.get(i) for i in range(described.first + 1, last)):
        return _last_speaker(scene, last)
    kinds = _KINDS.get(described.name or "")
    if kinds is None:
        return None
    for number in range(bisect_left(scene.firsts, described.first) - 1, -1, -1):
        draft = scene.drafts[number]
        if described.first - draft.first > _BODY_BACK:
            return None
        id_ = scene.ids[number]
        if draft.type is MentionType.ORGANIZATION and id_ is not None and getattr(scene.links.entities.get(id_), "organization_kind", "") in kinds:
            return Speaker(scene.name(id_), id_, draft.first, draft.last)
    return None


def _description(scene: Scene, last: int, floor: int) -> Speaker | None:
    """अमेरिकी अधिकारियों, टेलीविजन रपटों, शिन्हुआ की रिपोर्ट."""
    keys = scene.keys
    key = keys[last - 1]
    noun = PEOPLE.get(key) or BODIES.get(key) or DOCUMENTS.get(key) or _occupation(scene, last)
    if noun is None:
        return None
    document = key in DOCUMENTS and key not in PEOPLE and key not in BODIES
    words: list[str] = [noun]
    at = last - 1
    owner: Speaker | None = None
    reach = max(floor, last - 12)
    while at > reach:
        word = keys[at - 1]
        if scene.ending.get(at) and (found := _owner_mention(scene, at, reach)) is not None:
            owner = found
            at = found.first
            owners = _owners(scene, found, max(floor, last - 24))
            if owners is not None and not document:
                return Speaker(f"{' '.join(words)} of {owners[0]}", None, owners[1], last, group=True)
            break
        if word in _ISSUED and document and at - 2 > reach and keys[at - 2] in (("से",) if word in ("मिली", "प्राप्त") else ("से", "द्वारा", "में", "पर")):
            at -= 2
            owner = phrase(scene, at, reach)
            at = owner.first if owner.name else at
            break
        if word in _AND or word in _STOP or (word in OBLIQUE and word not in _GENITIVE and word not in _CLOSE):
            break
        if word in _GENITIVE and at - 1 > reach and scene.ending.get(at - 1) and _owner_mention(scene, at - 1, reach) is not None:
            at -= 1
            continue
        if word in _GENITIVE and at - 1 > reach:
            inner = _description(scene, at - 1, reach)
            if inner is not None and document and keys[at - 2] not in DOCUMENTS:
                return inner
            if inner is not None and inner.name is not None:
                words.insert(0, inner.name)
                at = inner.first
                break
            if not scene.ending.get(at - 1) and keys[at - 2] not in ADJECTIVES and keys[at - 2] not in EMPTY:
                break
            at -= 1
            continue
        english = ADJECTIVES.get(word)
        if english is not None:
            if english not in words:
                words.insert(0, english)
        elif word not in EMPTY:
            break
        at -= 1
    while at < last - 1 and keys[at] in _GENITIVE:
        at += 1
    if words[0] == "close" and owner is not None:
        return Speaker(f"{' '.join(words[1:])} close to {owner.name}", None, at, last, group=True)
    if document and owner is not None and owner.name and not (len(words) > 1 and noun == "resolution"):
        return Speaker(owner.name, owner.id, at, last, owner.person)
    if owner is not None and owner.name:
        words.insert(0, f"{owner.name}'s" if owner.person and key not in BODIES else owner.name)
    if noun in ("information", "news") and owner is None:
        return None
    group = key in PEOPLE and noun.endswith(("s", "people", "police", "women"))
    return Speaker(" ".join(words), None, at, last, group=group)


def _occupation(scene: Scene, last: int) -> str | None:
    """The English of a title that is a common noun: अभिनेत्री."""
    found = scene.reading.reference(last, "t", ending=True)
    if found is None or len(scene.keys[found[0].first : last]) > 1:
        return None
    row = scene.reading.store.titles[found[2]]
    return str(row.get("english", "")).split(",")[0] or None if row["kind"] in ("occupation", "office", "rank") else None


def _owners(scene: Scene, found: Speaker, floor: int) -> tuple[str, int] | None:
    """Several countries or bodies: अमेरिका, दक्षिण कोरिया और जापान **के** सलाहकारों."""
    at = found.first
    names = [found.id and scene.name(found.id)]
    while at - 2 >= floor and scene.keys[at - 1] in (*_AND, ",") and (other := _mention(scene, at - 1, floor)) is not None:
        names.append(other.name)
        at = other.first
    if len(names) < 2:
        return None
    names.reverse()
    return f"{', '.join(str(n) for n in names[:-1])} and {names[-1]}", at


def _owner_mention(scene: Scene, last: int, floor: int) -> Speaker | None:
    """The country, body, place or person that a description belongs to."""
    for number in scene.ending[last]:
        draft = scene.drafts[number]
        id_ = scene.ids[number]
        if draft.first < floor or id_ is None or draft.type is MentionType.WEAPON:
            continue
        name = scene.name(id_)
        if draft.type is MentionType.NORP or (draft.type is MentionType.PLACE and draft.entries and scene.reading.store.row(draft.entries[0]).get("kind") == "country"):
            country = getattr(scene.links.entities.get(id_), "country", None) or ""
            name = DEMONYMS.get(country, name).replace("_", " ")
            if draft.type is not MentionType.NORP:
                id_ = scene.ids[number]
        return Speaker(name, id_, draft.first, last, draft.type is MentionType.PERSON)
    return None


def _unknown(scene: Scene, last: int, floor: int) -> Speaker:
    """The run of words before ने that no table knows, romanized."""
    first = last
    while first > floor and last - first < 3 and scene.keys[first - 1] not in _STOP and scene.keys[first - 1] not in OBLIQUE and scene.keys[first - 1] not in _AND:
        flags = scene.reading.store.words.get(scene.keys[first - 1], 0)
        if flags & (FUNCTION_WORD | (VERB if first < last else 0)) or not scene.keys[first - 1][0].isalpha():
            break
        first -= 1
    if first == last or scene.keys[last - 1] in DOCUMENTS:
        return NOBODY
    return Speaker(romanize(scene.reading.tokens.surface(first, last - 1)), None, first, last)


def pronoun(scene: Scene, at: int) -> Speaker:
    """Resolve उन्होंने, वह, उनका: who acted or spoke last, a person before a group; at the start of an article, the first person after."""
    key = scene.keys[at]
    if key in ("जिन्होंने", "जिसने", "जिनका", "जिसका"):
        return next((s for end in range(at, max(0, at - 6), -1) if (s := _mention(scene, end, 0)) is not None), NOBODY)
    things = key in ("उसने", "इसने", "उसका", "इसका", "उसके", "इसके")
    number = scene.sentence(at)
    objects: Speaker | None = None
    counted = 0
    for back in range(number, max(-1, number - 4 * SENTENCES_BACK), -1):
        first, last = scene.reading.sentences[back]
        if back < number and scene.is_quoted(first) and scene.is_quoted(last - 1):
            continue
        counted += 1
        stop = min(last, at)
        actor, other = _actors(scene, max(first, stop - MAX_SENTENCE), stop, things)
        if actor is not None:
            return actor
        objects = objects or other
        if counted > SENTENCES_BACK or (objects is not None and counted > 7):
            break
    return objects or next((s for where, s in reversed(scene.spoken[-6:]) if where < at and s.name is not None), None) or _after(scene, at) or NOBODY


def _actors(scene: Scene, first: int, last: int, things: bool) -> tuple[Speaker | None, Speaker | None]:
    """The one who acts in a stretch, and somebody who is only spoken of in it."""
    spoken = next((s for at, s in reversed(scene.spoken[-40:]) if first <= at < last and s.name is not None and (s.person or s.group or things)), None)
    if spoken is not None:
        return spoken, None
    actor: Speaker | None = None
    other: Speaker | None = None
    for number in scene.people_in(first, last):
        draft = scene.drafts[number]
        id_ = scene.ids[number]
        if scene.is_reported(draft.first) or id_ is None or draft.first in scene.bracketed:
            continue
        who = Speaker(scene.name(id_), id_, draft.first, draft.last, person=True)
        following = scene.keys[draft.last] if draft.last < len(scene.keys) else ""
        if following == "से" and any(k in ("पूछा", "पूछे", "सवाल") for k in scene.keys[draft.last : draft.last + 8]):
            return who, other  # जब X से पूछा गया तो उन्होंने
        if following == "ने" or (following not in OBLIQUE and following not in _AND and actor is None):
            actor = actor or _together(scene, who, first)
        elif following in OBLIQUE or following in _AND:
            other = who
    if actor is None:
        for at in range(first, last):
            if (scene.keys[at] in PRONOUN_AGENTS or scene.keys[at] in ("वह", "वो")) and not scene.is_reported(at):
                return None, None  # who acts is told further back
            if scene.keys[at] == "ने" and not scene.is_reported(at):
                role = scene.roles.get(at)
                if role is not None and role[1] is not None:
                    return Speaker(scene.name(role[1]), role[1], role[0].first, at, person=True), other
                described = _description(scene, at, first)
                if described is not None and (described.group or things):
                    return described, other
                if things and (named := _mention(scene, at, first)) is not None:
                    return named, other
    return actor, other


def _after(scene: Scene, at: int) -> Speaker | None:
    """The first person named after a pronoun that nothing stands before."""
    for number in scene.people_in(at, len(scene.keys))[:20]:
        draft = scene.drafts[number]
        id_ = scene.ids[number]
        if id_ is not None and not scene.is_reported(draft.first):
            return Speaker(scene.name(id_), id_, draft.first, draft.last, person=True)
    return None


def owner_before(scene: Scene, end: int, floor: int) -> Speaker:
    """Read who owns a noun: X **का** कहना है, **उनका** कहना है."""
    for at in range(end - 1, max(floor, end - 9) - 1, -1):
        key = scene.keys[at]
        if key in PRONOUN_OWNERS:
            return pronoun(scene, at)
        if key in _GENITIVE or key in ("को", "पर"):
            return phrase(scene, at, floor)
    return NOBODY


def document_before(scene: Scene, at: int) -> Speaker:
    """Resolve इसमें and a bare रिपोर्ट: the report or statement named last, by whose it is."""
    for index in range(at - 1, max(-1, at - 120), -1):
        if scene.keys[index] in DOCUMENTS and not scene.is_reported(index):
            found = _description(scene, index + 1, scene.reading.sentences[scene.sentence(index)][0])
            if found is not None:
                return found
    return NOBODY


def is_place_pronoun(key: str) -> bool:
    """Say whether a word is इसमें, जिसमें and so on."""
    return key in PRONOUN_PLACES
