"""Direct speech: which of the stretches in quotation marks are somebody's words, and what reports them.

=========================  ===============================================================
rule                       attested
=========================  ===============================================================
verb before the marks      मंतुरोव ने बयान में **कहा, "…"**
marks after कि             मंत्री ने **कहा कि "…"**, where the marks hold the whole clause
source before the marks    हगारी **के अनुसार, "…"**
name and colon             **ट्रंप: "…"**
verb after the marks       "…," पेस्कोव ने **बताया**
name after a dash          "…" **– नरेंद्र मोदी**
introduced                 उनका जवाब था**:** "…" (a whole sentence after a comma or colon)
a paragraph of its own     "…" between sentences: the words of who spoke before
never opened               X ने कहा, … है."
=========================  ===============================================================

Everything else in marks is a phrase: "गंभीर चिंता", titles, nicknames.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hindinews.discourse.cues import Cue, cue_before
from hindinews.discourse.marks import Marked
from hindinews.discourse.scene import OBLIQUE, Scene
from hindinews.discourse.speech_words import COPULA_FORMS, PRONOUN_AGENTS, SOURCE_WORDS, VERB_FORMS
from hindinews.model import MentionType
from hindinews.text.sentences import ENDS
from hindinews.text.tokens import QUOTES

_INTRODUCES: Final = frozenset((",", ":", ";", "-"))
#: What shows that the sentence goes on behind words in marks: कहा, 'मेक इन इंडिया' **का** दौर है.
_GOES_ON: Final = frozenset("का की के को से में पर ने है हैं था थी थे नहीं और या एक".split())
#: What says that words in marks are a name or slogan: '…' **नामक** फिल्म, "…" **के नारे**.
_NAMES: Final = frozenset("नामक नाम शीर्षक नारे नारा नारों फिल्म किताब पुस्तक गाना गीत गाने शो धारावाहिक अभियान ऑपरेशन योजना".split())
_SAYS_AFTER: Final = frozenset("बोले बोला बोली बोलीं कहा कहते कहती कहना".split())
#: Tokens that the clause after a quote may have.
MAX_AFTER: Final = 26
MAX_BEFORE: Final = 80


@dataclass(frozen=True, slots=True)
class Spoken:
    """A direct quote, before its speaker is read.

    Attributes:
        marked: The stretch.
        first: Index of the first token inside.
        last: Index after the last token inside.
        cue: The reporting words, if any.
        floor: Index of the first token of the clause that reports.
        end: Index after the last token of that clause, where it follows the quote.
        rule: The rule that found it.
        named: For a name and colon or dash, index after the name's last token.
    """

    marked: Marked
    first: int
    last: int
    cue: Cue | None
    floor: int
    end: int
    rule: str
    named: int | None = None


def direct_speech(scene: Scene) -> tuple[list[Spoken], list[Marked]]:
    """Divide what stands in marks into direct speech and phrases; the direct speech is covered in the scene."""
    found: list[Spoken] = []
    phrases: list[Marked] = []
    for marked in sorted((*scene.marks.enclosed, *_never_opened(scene)), key=lambda m: m.outer):
        spoken = _classify(scene, marked, found[-1] if found else None)
        if spoken is None:
            if marked.closed:
                phrases.append(marked)
        else:
            found.append(spoken)
            scene.cover(scene.token_at(marked.outer), scene.token_at(marked.after))
    return found, phrases


def _never_opened(scene: Scene) -> list[Marked]:
    """Rule `never opened`: a closing mark with `X ने कहा,` before it in its paragraph and no mark between."""
    text = scene.reading.tokens.text
    keys = scene.keys
    found: list[Marked] = []
    ends = sorted(m.after for m in scene.marks.enclosed)
    floor = done = 0
    for stray in scene.marks.strays[:200]:
        while done < len(ends) and ends[done] <= stray:
            floor = max(floor, ends[done])
            done += 1
        last = scene.token_at(stray)
        first = max(scene.token_at(max(floor, text.rfind("\n", 0, stray) + 1)), last - 300)
        for at in range(first + 2, last):
            if keys[at] in (",", ":") and (keys[at - 1] in VERB_FORMS or keys[at - 1] in COPULA_FORMS) and (cue := cue_before(scene.reading, at, first)) is not None and cue.kind == "verb":
                start = scene.reading.tokens.starts[at + 1]
                found.append(Marked(start, stray, start, stray + 1, True, ((start, stray),)))
                break
        floor = stray + 1
    return found


def _classify(scene: Scene, marked: Marked, previous: Spoken | None) -> Spoken | None:
    keys = scene.keys
    opening = scene.token_at(marked.outer)
    first, last, after = scene.token_at(marked.start), scene.token_at(marked.end), scene.token_at(marked.after)
    words = sum(keys[i][0].isalnum() for i in range(first, min(last, first + 12)))
    if not words:
        return None
    whole = keys[last - 1] in ENDS or keys[last - 1][0] == "." or any(keys[i] in ENDS for i in range(first, min(last, first + 60)))
    floor = _floor(scene, opening, previous)
    before = (
        _verb_before(scene, marked, opening, floor, first, last, whole, words)
        or _source_before(scene, marked, opening, floor, first, last, words)
        or _name_before(scene, marked, opening, floor, first, last, words)
    )
    if before is not None:
        return before
    if not marked.closed or (after < len(keys) and keys[after] in _NAMES) or keys[opening - 1 if opening else 0] in _NAMES:
        return None
    following = _verb_after(scene, marked, first, last, after, whole, words) or _name_after(scene, marked, first, last, after, words)
    if following is not None:
        return following
    if words < 4 or not whole:
        return None
    if opening > floor and keys[opening - 1] in _INTRODUCES:
        return Spoken(marked, first, last, None, floor, opening, "introduced")
    alone = opening == 0 or keys[opening - 1] == "\n" or keys[opening - 1] in ENDS or keys[opening - 1] in QUOTES or keys[opening - 1][0] == "."
    if alone and (keys[last - 1] in ENDS or keys[last - 1][0] == ".") and (previous is not None or opening > 0):
        return Spoken(marked, first, last, None, floor, opening, "a paragraph of its own")
    return None


def _floor(scene: Scene, opening: int, previous: Spoken | None) -> int:
    """The first token of the clause before a quote: the sentence's, or what follows the quote before."""
    if not opening:
        return 0
    first = scene.reading.sentences[scene.sentence(opening - 1)][0]
    if previous is not None:
        first = max(first, scene.token_at(previous.marked.after))
    return min(max(first, opening - MAX_BEFORE), opening)


def _verb_before(scene: Scene, marked: Marked, opening: int, floor: int, first: int, last: int, whole: bool, words: int) -> Spoken | None:
    keys = scene.keys
    at = opening
    while at > floor and keys[at - 1] in _INTRODUCES:
        at -= 1
    joined = at < opening
    that = at > floor and keys[at - 1] == "कि"
    cue = cue_before(scene.reading, at - 1 if that else at, floor)
    if cue is None or (cue.kind == "passive" and not that and not joined):
        return None
    if that:
        after = scene.token_at(marked.after)
        ends = after >= len(keys) or keys[after] in ENDS or keys[after] == "\n" or keys[last - 1] in ENDS
        if not ends or words < 3:
            return None
        return Spoken(marked, first, last, cue, floor, opening, "marks after कि")
    if not joined and not whole and words < 4:
        return None
    after = scene.token_at(marked.after)
    if marked.closed and not whole and words < 6 and after < len(keys) and keys[after][0].isalpha() and keys[after] in _GOES_ON:
        return None
    if not joined and cue.last - cue.first == 1 and cue.word in ("बताया", "माना") and not whole:
        return None
    return Spoken(marked, first, last, cue, floor, opening, "verb before the marks" if marked.closed else "verb before the marks, never closed")


def _source_before(scene: Scene, marked: Marked, opening: int, floor: int, first: int, last: int, words: int) -> Spoken | None:
    keys = scene.keys
    at = opening
    while at > floor and keys[at - 1] in _INTRODUCES:
        at -= 1
    name = next((n for n in scene.ending.get(at, ()) if keys[scene.drafts[n].first - 1] == "बकौल"), None) if at > floor + 1 else None
    if name is not None and words >= 3:
        first_name = scene.drafts[name].first
        return Spoken(marked, first, last, Cue(first_name - 1, first_name, "states", "source", "बकौल"), first_name, opening, "source before the marks", at)
    if at - 2 < floor or keys[at - 1] not in SOURCE_WORDS or keys[at - 2] not in ("के", "उनके", "उसके") or words < 3:
        return None
    cue = Cue(at - 2, at, "states", "source", f"के {keys[at - 1]}")
    return Spoken(marked, first, last, cue, floor, opening, "source before the marks", at - 2 if keys[at - 2] == "के" else at - 1)


def _name_before(scene: Scene, marked: Marked, opening: int, floor: int, first: int, last: int, words: int) -> Spoken | None:
    keys = scene.keys
    at = opening - 1
    if at <= floor or keys[at] not in (":", "-") or words < 2:
        return None
    if any(scene.drafts[n].type is MentionType.PERSON for n in scene.ending.get(at, ())) or at in scene.roles:
        return Spoken(marked, first, last, Cue(at, at + 1, "states", "named", ":"), floor, opening, "name and colon", at)
    return None


def _verb_after(scene: Scene, marked: Marked, first: int, last: int, after: int, whole: bool, words: int) -> Spoken | None:
    """"…," X ने बताया.

    The clause must begin with who speaks, hold one verb of saying and end with it; a verb that goes on (बताया कि …) reports something else: the sentence that follows a
    quote is not its speaker.
    """
    keys = scene.keys
    at = after
    while at < len(keys) and keys[at] in (",", "-") and at - after < 3:
        at += 1
    start = at
    if at < len(keys) and (keys[at] in OBLIQUE or keys[at] in ("और", "व", "या", "ने", "है", "हैं")):
        return None
    if at < len(keys) and keys[at] in ("यह", "ये", "ऐसा"):
        at += 1
    if at >= len(keys) or "\n" in keys[after:at]:
        return None
    terminal = keys[last - 1] in ENDS or keys[last - 1][0] == "."
    stop = next((i for i in range(at, min(len(keys), at + MAX_AFTER)) if keys[i] in ENDS or keys[i] == "\n" or keys[i] in QUOTES or keys[i][0] == "."), min(len(keys), at + MAX_AFTER))
    if keys[at] in _SAYS_AFTER:
        word = VERB_FORMS.get(keys[at])
        end = at + 1
        while end < stop and keys[end] in COPULA_FORMS:
            end += 1
        if "कि" in keys[at:stop] or end >= stop:
            return None
        cue = Cue(at, end, word.stance if word is not None else "states", "after", keys[at])
        named = next((i for i in range(end, min(stop, end + 12)) if scene.ending.get(i + 1) or i + 1 in scene.roles), None)
        if named is None and (keys[at] == "कहा" or words < 3):
            return None
        return Spoken(marked, first, last, cue, end, stop, "verb after the marks", named + 1 if named is not None else stop)
    if "कि" in keys[start:stop] or words < 2:
        return None
    end = stop
    while end > at and keys[end - 1] in (",", ":", "-"):
        end -= 1
    if stop < len(keys) and keys[stop] in QUOTES and end == stop:
        return None
    said = cue_before(scene.reading, end, at) or _inner_cue(scene, at, end, terminal)
    if said is None or said.kind not in ("verb", "owner"):
        return None
    agent = next((i for i in range(at, said.first + 1) if keys[i] == "ने" or keys[i] in PRONOUN_AGENTS), None)
    if agent is None and said.kind == "verb" and not any(scene.ending.get(i) for i in range(at + 1, said.first + 1)):
        return None
    if terminal and (end < stop or said.first - at > 12 or said.last != end):
        return None
    return Spoken(marked, first, last, said, at, said.last, "verb after the marks")


def _inner_cue(scene: Scene, at: int, end: int, terminal: bool) -> Cue | None:
    """The verb of saying before a comma in the clause after a quote that ended without a full stop: "…", मंत्री ने कहा, जो दिल्ली में थे."""
    if terminal:
        return None
    comma = next((i for i in range(at, end) if scene.keys[i] == ","), None)
    return cue_before(scene.reading, comma, at) if comma is not None else None


def _name_after(scene: Scene, marked: Marked, first: int, last: int, after: int, words: int) -> Spoken | None:
    keys = scene.keys
    if after + 1 >= len(keys) or keys[after] not in ("-", ":") or words < 3:
        return None
    for at in range(after + 2, min(len(keys), after + 10) + 1):
        if any(scene.drafts[n].type is MentionType.PERSON for n in scene.ending.get(at, ())):
            if at == len(keys) or keys[at] in ENDS or keys[at] in ("\n", ",", "("):
                return Spoken(marked, first, last, Cue(after, after + 1, "states", "named", keys[after]), after + 1, at, "name after a dash", at)
            return None
        if keys[at - 1] == "\n":
            return None
    return None
