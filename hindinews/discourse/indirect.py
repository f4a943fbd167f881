"""Indirect speech: the clause after कि, the words after `X ने कहा,` without marks, the sentence with `X के अनुसार`, headlines `X: …`.

Each rule gives the token range of the words, the cue and who speaks, or abstains.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from hindinews.discourse.cues import Cue, cue_before
from hindinews.discourse.marks import breaks_softly
from hindinews.discourse.reporting import source_phrase
from hindinews.discourse.scene import Scene
from hindinews.discourse.speaker_words import BODIES, DOCUMENTS, PEOPLE
from hindinews.discourse.speech_words import ADVERSATIVES, CONNECTIVES, NO_SOURCE, PRONOUN_AGENTS, SOURCE_WORDS
from hindinews.gazetteer.store import ORDINARY, VERB
from hindinews.model import MentionType
from hindinews.text.sentences import ENDS
from hindinews.text.tokens import QUOTES

_BREAKS: Final = frozenset(",;")
_HEDGED: Final = frozenset("जो जब जैसा जैसे जितना अगर यदि जिसने जिन्होंने जैसाकि".split())
_NOT_SPEECH: Final = ADVERSATIVES | frozenset("और जबकि वहीं तो पर क्योंकि जिस जिसके जिसमें जिससे जिसे जो जिन्हें जिनमें जिसका जिसकी ताकि तब इसलिए कि".split())
_SWITCH: Final = ADVERSATIVES | frozenset("वहीं जबकि और तो पर".split())
_PLAIN: Final = frozenset("कहा बताया बोले बोला बोली बोलीं लिखा पूछा चेताया कहते कहती कहना जोड़ा जोडा".split())
_NEAR_AGENT: Final = frozenset("ने को से में पर हुए आज कल भी बाद दौरान समय".split()) | frozenset(PRONOUN_AGENTS)
#: Tokens of a source phrase.
MAX_SOURCE: Final = 16
#: Tokens of reported words, and of the clause that reports them.
MAX_WORDS: Final = 400
MAX_CLAUSE: Final = 80
MAX_HEADLINE: Final = 25
MIN_WORDS: Final = 3


@dataclass(frozen=True, slots=True)
class Reported:
    """A stretch of reported words, before its speaker is read.

    Attributes:
        first: Index of its first token.
        last: Index after its last.
        cue: The reporting words.
        floor: Index of the first token of the clause that reports.
        rule: The rule that found it.
        source: For के अनुसार, index after the last token of the source.
    """

    first: int
    last: int
    cue: Cue
    floor: int
    rule: str
    source: int | None = None


def reported_clauses(scene: Scene) -> Iterator[Reported]:
    """Find the indirect speech of a text, in text order; `scene.cover` must know the direct speech already."""
    for first, last in _whole_sentences(scene):
        yield from sorted(_sentence(scene, first, last), key=lambda r: r.cue.first)


def _whole_sentences(scene: Scene) -> Iterator[tuple[int, int]]:
    """The sentences, those joined again that a soft line break cuts."""
    tokens = scene.reading.tokens
    begin: int | None = None
    for number, (first, last) in enumerate(scene.reading.sentences):
        begin = first if begin is None else begin
        soft = (
            last < len(tokens)
            and tokens.keys[last] == "\n"
            and number + 1 < len(scene.reading.sentences)
            and last - begin < MAX_WORDS
            and breaks_softly(tokens.text, tokens.starts[last])
        )
        if not soft:
            yield begin, last
            begin = None


def _sentence(scene: Scene, first: int, last: int) -> Iterator[Reported]:
    keys = scene.keys
    bare, done = True, first
    for at in range(first, last):
        if scene.is_quoted(at):
            continue
        key = keys[at]
        floor, end = max(first, at - MAX_CLAUSE), min(last, at + MAX_WORDS)
        if key == "कि":
            found = _clause(scene, at, floor, end)
        elif key in (",", ":", "-"):
            found = _unmarked(scene, at, floor, end)
        elif key in SOURCE_WORDS and at > first and keys[at - 1] in ("के", *_FUSED):
            found = _according(scene, at, floor, end)
        elif key == "मानें" and at + 1 < last and keys[at - 1] == "की" and keys[at + 1] == "तो":
            found = _source(scene, at - 1, at + 2, floor, end, "की मानें तो")
        elif key == "बकौल" and at + 1 in scene.starting:
            found = _bakaul(scene, at, end)
        elif key == "कहा" and at >= done:
            found = _without_comma(scene, at, floor, end)
        else:
            continue
        if found is not None:
            bare, done = False, max(done, found.last)
            yield found
    if bare:
        headline = _headline(scene, first, last)
        if headline is not None:
            yield headline


#: Before a source, these show that it stands inside the clause of somebody else: **उन्हें** कानून के मुताबिक सजा मिले.
_OTHER_SUBJECT: Final = frozenset("ने उन्हें उसे इसे हमें मुझे वह वे".split())
_FUSED: Final = ("उनके", "इनके", "उसके", "इसके")


def _trim(scene: Scene, first: int, last: int) -> int:
    """Leave out the marks that end the sentence, and a closing mark whose partner is outside."""
    keys = scene.keys
    while last > first and (keys[last - 1] in ENDS or keys[last - 1][0] == "." or keys[last - 1] in _BREAKS or keys[last - 1] in (":", "-")):
        last -= 1
    if last > first and keys[last - 1] in QUOTES and sum(k in QUOTES for k in keys[first:last]) % 2 == 1:
        last = _trim(scene, first, last - 1)
    return last


def _make(scene: Scene, first: int, last: int, cue: Cue, floor: int, rule: str, source: int | None = None) -> Reported | None:
    last = _trim(scene, first, last)
    if last - first < (2 if rule == "clause after कि" else MIN_WORDS) or all(scene.is_quoted(i) for i in range(first, last)):
        return None
    return Reported(first, last, cue, floor, rule, source)


def _clause(scene: Scene, at: int, first: int, last: int) -> Reported | None:
    """X ने कहा **कि** ….

    Rule `clause after कि`: to the end of the sentence, but not over a further clause with its own reporting (…, मगर पुतिन ने कहा कि), nor, for a participle
    (जोर देते हुए कि, यह पूछे जाने पर कि), over the main clause behind its comma.
    """
    floor = _floor(scene, at, first)
    cue = cue_before(scene.reading, at, floor)
    if cue is None or at + 1 >= last or scene.is_quoted(at + 1) or (cue.kind == "passive" and cue.stance == "demands"):
        return None
    side = cue.kind == "asked" or any(k in ("हुए", "हुई") for k in scene.keys[cue.first : cue.last])
    end = _main_clause(scene, at + 1, last) if side else _next_report(scene, at + 1, last)
    return _make(scene, at + 1, end, cue, floor, "clause after कि")


def _floor(scene: Scene, at: int, first: int) -> int:
    """The first token of the clause: after direct speech in the same sentence."""
    return next((i + 1 for i in range(at - 1, first - 1, -1) if scene.is_quoted(i)), first)


def _main_clause(scene: Scene, first: int, last: int) -> int:
    """Where the main clause behind a participle's clause starts: the comma before somebody who speaks."""
    keys = scene.keys
    comma = None
    for at in range(first, last):
        if scene.is_quoted(at):
            break
        if keys[at] == ",":
            comma = at
        elif comma is not None and (keys[at] == "ने" or keys[at] in PRONOUN_AGENTS) and at - comma < 10:
            return comma
    return last


def _next_report(scene: Scene, first: int, last: int) -> int:
    """Where a coordinate clause starts that has its own speaker: the comma or conjunction before it."""
    keys = scene.keys
    start: int | None = None
    agent = False
    for at in range(first, last):
        key = keys[at]
        if scene.is_quoted(at):
            cue = cue_before(scene.reading, at - 1 if keys[at - 1] in QUOTES else at, start) if start is not None else None
            return start if start is not None and cue is not None else last
        if key in _SWITCH and (keys[at - 1] in _BREAKS or key in ADVERSATIVES or key == "और"):
            start = at - 1 if keys[at - 1] in _BREAKS else at
            agent = False
        elif start is not None and (key == "ने" or key in PRONOUN_AGENTS):
            agent = True
        elif start is not None and key == "कि":
            cue = cue_before(scene.reading, at, start)
            if cue is not None and (agent or cue.kind == "owner" or cue.first - start <= 3):
                return start
    return last


def _unmarked(scene: Scene, at: int, first: int, last: int) -> Reported | None:
    """X ने कहा**,** …; X बोले **-** …; rule `after the verb, without marks`."""
    keys = scene.keys
    if at + 1 >= last or keys[at + 1] in _NOT_SPEECH or scene.is_quoted(at + 1):
        return None
    floor = _floor(scene, at, first)
    cue = cue_before(scene.reading, at, floor)
    if cue is None or cue.word not in _PLAIN or cue.kind not in ("verb", "owner"):
        return None
    if any(keys[i] in _HEDGED for i in range(floor, cue.first)):
        return None
    if cue.word == "बताया" and keys[cue.first - 1] not in _NEAR_AGENT:
        return None
    if keys[at] == "," and keys[cue.last - 1] in ("हुए",):
        return None
    return _make(scene, at + 1, last, cue, floor, "after the verb, without marks")


def _without_comma(scene: Scene, at: int, first: int, last: int) -> Reported | None:
    """आडवाणी ने **कहा** …, with nothing between; rule `after the verb, without comma`."""
    keys = scene.keys
    end = at + 1
    while end < last and keys[end] in ("है", "हैं", "था"):
        end += 1
    if end + MIN_WORDS >= last or not (keys[at - 1] == "ने" or keys[at - 1] in PRONOUN_AGENTS) or at == first:
        return None
    if keys[end] in _NOT_SPEECH or not keys[end][0].isalpha() or keys[end] in ("गया", "जाता", "जा", "सुना", "नहीं"):
        return None
    if any(keys[i] in _HEDGED for i in range(first, at)) or "कि" in keys[end : end + 4]:
        return None
    return _make(scene, end, last, Cue(at, end, "states", "verb", "कहा"), first, "after the verb, without comma")


def _according(scene: Scene, at: int, first: int, last: int) -> Reported | None:
    """X के **अनुसार**, …."""
    fused = scene.keys[at - 1] in _FUSED
    return _source(scene, at if fused else at - 1, at + 1, first, last, f"के {scene.keys[at]}")


def _source(scene: Scene, end: int, after: int, first: int, last: int, word: str) -> Reported | None:
    """Rule `source phrase`: the sentence behind it; where it stands inside the sentence, the whole sentence, but then only for one who can speak."""
    keys = scene.keys
    floor = first
    while floor < end and keys[floor] in CONNECTIVES or keys[floor] in QUOTES:
        floor += 1
    start = next((i + 1 for i in range(end - 1, max(floor, end - MAX_SOURCE) - 1, -1) if keys[i] in (",", ";", "कि") or scene.is_quoted(i)), floor)
    if end - start > MAX_SOURCE or end <= start or keys[end - 1] in NO_SOURCE:
        return None
    known = keys[end - 1] in PEOPLE or keys[end - 1] in BODIES or end in scene.roles or bool(scene.ending.get(end)) or keys[end - 1] in _FUSED
    if not known and keys[end - 1] not in DOCUMENTS and start != floor:
        return None
    speaker = source_phrase(scene, end, start)
    unknown = speaker.id is None and not known and keys[end - 1] not in DOCUMENTS
    if speaker.name is None or (unknown and scene.reading.store.words.get(keys[end - 1], 0) & (ORDINARY | VERB)) or (speaker.first > start + 8 and start == floor and not known):
        return None
    if any(keys[i] in _OTHER_SUBJECT for i in range(start, speaker.first)):
        return None
    cue = Cue(end, after, "states", "source", word)
    inner = start > floor and keys[start - 1] != "कि"
    if inner or speaker.first - start > 6:
        if not known:
            return None
        return _make(scene, floor, last, cue, start, "source phrase inside the sentence", end)
    begin = after + (after < last and keys[after] in (",", ":", "-"))
    if begin < last and (scene.is_quoted(begin) or keys[begin] in QUOTES and begin + 1 < last and scene.is_quoted(begin + 1)):
        return None
    stop = next((i for i in range(begin, last) if keys[i] == "," and i + 1 < last and keys[i + 1] in ADVERSATIVES), last)
    return _make(scene, begin, min(stop, _next_report(scene, begin, last)), cue, start, "source phrase", end)


def _bakaul(scene: Scene, at: int, last: int) -> Reported | None:
    """**बकौल** मंत्री, …; rule `source phrase`."""
    end = scene.drafts[scene.starting[at + 1]].last
    begin = end + (end < last and scene.keys[end] in (",", ":", "-"))
    if begin >= last or scene.is_quoted(begin) or scene.keys[begin] in QUOTES:
        return None
    return _make(scene, begin, last, Cue(at, at + 1, "states", "source", "बकौल"), at + 1, "source phrase", end)


def _headline(scene: Scene, first: int, last: int) -> Reported | None:
    """पुतिन**:** …, and … **: आडवाणी** as a line of its own; rule `headline`."""
    keys = scene.keys
    colon = next((i for i in range(first, min(last, first + 40)) if keys[i] == ":"), None)
    if colon is None or scene.is_quoted(colon) or any(scene.is_quoted(i) for i in range(first, last)):
        return None
    number = next((n for n in scene.ending.get(colon, ()) if scene.drafts[n].type is MentionType.PERSON), None)
    if number is not None:
        draft = scene.drafts[number]
        start = draft.role.first if draft.role is not None else draft.first
        if start == first and MIN_WORDS < last - colon < MAX_HEADLINE and keys[colon + 1] not in QUOTES:
            return _make(scene, colon + 1, last, Cue(colon, colon + 1, "states", "named", ":"), first, "headline", colon)
        return None
    number = scene.starting.get(colon + 1)
    ends_line = last >= len(keys) or keys[last] == "\n"
    if number is not None and scene.drafts[number].type is MentionType.PERSON and scene.drafts[number].last == last and ends_line and colon - first >= 4:
        return _make(scene, first, colon, Cue(colon, colon + 1, "states", "named", ":"), colon + 1, "headline", last)
    return None
