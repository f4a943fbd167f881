"""From reporting words to who reports: the agent before ने, the subject of बोले, the owner of कहना, the source before के अनुसार."""

from __future__ import annotations

from typing import Final

from hindinews.discourse.cues import Cue
from hindinews.discourse.scene import NOBODY, OBLIQUE, Scene, Speaker
from hindinews.discourse.speaker_words import BODIES, DOCUMENTS, PEOPLE
from hindinews.discourse.speakers import document_before, is_place_pronoun, known_by_surname, owner_before, phrase, pronoun
from hindinews.discourse.speech_words import PRONOUN_AGENTS, PRONOUN_SUBJECTS
from hindinews.gazetteer.store import FUNCTION_WORD, ORDINARY, VERB
from hindinews.model import MentionType

#: The source of an accusation that nobody makes by name: पुलिस पर आरोप है कि; उन्होंने इस आरोप को खारिज किया कि.
ACCUSERS: Final = Speaker("unnamed accusers")
_RELATIVE: Final = frozenset("जो जिसे जिन्हें जिसने जिन्होंने जिससे जिसका जिसकी जिसके जिनका जिनकी जिनके जिसमें जिनमें जहां जब".split())
_WITHOUT_NE: Final = frozenset("बोले बोला बोली बोलीं बोलते".split())
_BY: Final = frozenset(("द्वारा",))


def speaker_of(scene: Scene, cue: Cue, floor: int) -> Speaker:
    """Read who speaks by a cue; `NOBODY` where the clause does not say.

    Args:
        scene: The text.
        cue: The reporting words.
        floor: Index of the first token of their clause or sentence.
    """
    if cue.kind == "target" or (cue.stance == "denies" and _denied_charge(scene, cue, floor)):
        return ACCUSERS
    if cue.kind == "asked":
        return NOBODY
    if cue.kind in ("owner", "felt"):
        return owner_before(scene, cue.first, floor)
    if cue.kind == "passive":
        return _passive(scene, cue, floor)
    return _quoted_from(scene, cue, floor) or _agent(scene, cue, floor)


def denier(scene: Scene, cue: Cue, floor: int) -> Speaker:
    """Who denies a charge of others: उन्होंने in उन्होंने इस आरोप को खारिज किया कि."""
    return _agent(scene, cue, floor)


def _denied_charge(scene: Scene, cue: Cue, floor: int) -> bool:
    return any(scene.keys[i] in ("आरोप", "आरोपों", "दावे", "दावों") for i in range(max(floor, cue.first - 3), cue.first))


def _quoted_from(scene: Scene, cue: Cue, floor: int) -> Speaker | None:
    """X के हवाले से: the source, though somebody else wrote it."""
    for at in range(cue.first - 1, floor, -1):
        if scene.keys[at] == "हवाले" and scene.keys[at - 1] == "के":
            found = phrase(scene, at - 1, floor)
            return found if found.name is not None else None
    return None


def _agent(scene: Scene, cue: Cue, floor: int) -> Speaker:
    keys = scene.keys
    imperfective = keys[cue.first] in _WITHOUT_NE or keys[cue.first].endswith(("ते", "ती", "ता", "तीं")) or any(k in ("चुके", "चुकी", "चुका", "रहे", "रही", "रहा") for k in keys[cue.first : cue.last])
    if imperfective:
        found = _subject(scene, cue.first, floor)
        if found is not None:
            return found
    at = cue.first - 1
    while at >= floor:
        if keys[at] in PRONOUN_AGENTS and not scene.is_quoted(at):
            return pronoun(scene, at)
        if keys[at] == "ने" and not scene.is_quoted(at):
            comma = next((i for i in range(at - 1, max(floor, at - 12) - 1, -1) if keys[i] in (",", "-")), None)
            if comma is not None and keys[comma + 1] in _RELATIVE:
                at = comma - 1
                continue
            return phrase(scene, at, floor)
        at -= 1
    if keys[cue.first] in _WITHOUT_NE and cue.first > floor and (named := known_by_surname(scene, cue.first)) is not None:
        return named
    if imperfective and (named := _new_subject(scene, cue.first, floor)) is not None:
        return named
    found = None if imperfective else _subject(scene, cue.first, floor)
    if found is not None:
        return found
    written = _passive(scene, cue, floor)
    if written.name is not None:
        return written
    if all(not scene.is_quoted(i) for i in range(floor, cue.first)) and scene.spoken and cue.first - floor < 8:
        return pronoun(scene, cue.first)
    return NOBODY


def _subject(scene: Scene, end: int, floor: int) -> Speaker | None:
    """The nearest person, body, title or pronoun before a verb that has no postposition behind it."""
    keys = scene.keys
    for at in range(end, floor, -1):
        if scene.is_quoted(at - 1):
            continue
        following = keys[at] if at < len(keys) else ""
        if keys[at - 1] in PRONOUN_SUBJECTS:
            if any(keys[i] in _RELATIVE for i in range(floor, at - 1)):
                return NOBODY  # जो …, वह: the pronoun takes up the relative clause
            return pronoun(scene, at - 1)
        if following in OBLIQUE or following in ("ने", "और", "व", "तथा"):
            continue
        if (keys[at - 1] in PEOPLE or keys[at - 1] in BODIES) and at - 1 not in scene.roles and at - floor < 30:
            return phrase(scene, at, floor)
        if at in scene.roles and at - scene.roles[at][0].first > 0:
            return phrase(scene, at, floor)
        for number in scene.ending.get(at, ()):
            if scene.drafts[number].first >= floor and scene.drafts[number].type in (MentionType.PERSON, MentionType.ORGANIZATION):
                return phrase(scene, at, floor)
    return None


def _new_subject(scene: Scene, end: int, floor: int) -> Speaker | None:
    """The subject of कहते हैं that is no mention: a name met before, or an unknown word that opens the clause."""
    keys = scene.keys
    for at in range(end - 1, floor - 1, -1):
        if keys[at] in scene.names and (at + 1 == end or keys[at + 1] not in OBLIQUE):
            id_ = scene.names[keys[at]]
            return Speaker(scene.name(id_), id_, at, at + 1, person=True)
    if 0 < end - floor <= 3 and not any(scene.reading.store.words.get(keys[i], 0) & (ORDINARY | FUNCTION_WORD | VERB) for i in range(floor, end)):
        found = phrase(scene, end, floor)
        return found if found.name is not None else None
    return None


def _passive(scene: Scene, cue: Cue, floor: int) -> Speaker:
    """X में कहा गया है, X की ओर से बताया गया, X द्वारा कहा गया; nobody where the source is not said."""
    keys = scene.keys
    for at in range(cue.first - 1, floor - 1, -1):
        key = keys[at]
        if is_place_pronoun(key):
            return document_before(scene, at)
        if key == "में" and at > floor:
            if keys[at - 1] in DOCUMENTS:
                found = phrase(scene, at, floor)
                return _as_document(scene, found, at)
            continue
        if key in _BY:
            return phrase(scene, at, floor)
        if key == "से" and at - 2 > floor and keys[at - 1] in ("ओर", "तरफ", "हवाले"):
            return phrase(scene, at - 2, floor)
    return NOBODY


def _as_document(scene: Scene, found: Speaker, at: int) -> Speaker:
    """A bare रिपोर्ट is the one told of before, by whose it is."""
    if found.id is None and found.first == at - 1:
        before = document_before(scene, found.first)
        if before.id is not None:
            return before
    return found


def source_phrase(scene: Scene, last: int, floor: int) -> Speaker:
    """Read the source before के अनुसार."""
    keys = scene.keys
    if last > floor and keys[last - 1] in ("उनके", "इनके", "उसके", "इसके", "जिनके", "जिसके"):
        return pronoun(scene, last - 1)
    found = phrase(scene, last, floor)
    if keys[last - 1] in DOCUMENTS:
        return _as_document(scene, found, last)
    return found


def agent_after(scene: Scene, start: int) -> Speaker | None:
    """Who acts in the main clause behind a participle's: जोर देते हुए कि …, **मोदी** ने कहा."""
    for at in range(start, min(len(scene.keys), start + 14)):
        if scene.keys[at] in PRONOUN_AGENTS:
            return pronoun(scene, at)
        if scene.keys[at] == "ने":
            found = phrase(scene, at, start)
            return found if found.name is not None else None
    return None


def owner_of_words(scene: Scene, end: int, floor: int) -> Speaker | None:
    """Whose answer or words are introduced: **एर्दोगन का** जवाब छोटा था."""
    for at in range(floor + 1, end):
        if scene.keys[at] in _WORDS and scene.keys[at - 1] in ("का", "की", "के", "उनका", "उनकी", "उनके"):
            found = owner_before(scene, at, floor)
            return found if found.name is not None else None
    return None


_WORDS: Final = frozenset("जवाब उत्तर बयान संदेश प्रतिक्रिया राय शब्दों शब्द सवाल टिप्पणी दलील तर्क सलाह".split())
