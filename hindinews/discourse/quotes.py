"""Quotes: who said what, in direct and indirect speech.

`Document.quotes` holds speech: what stands in quotation marks and is somebody's words (`direct`), and reported clauses (`indirect`), each with who says it as far as the text
tells. Words in marks that are no speech (scare quotes, titles of works, names, nicknames) are left out, except where they stand inside a reported clause: those are the
speaker's own words there, and are quotes of the kind `phrase`. Reported clauses may nest: what X says that Y said is a quote of each.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from hindinews.discourse.cues import Cue
from hindinews.discourse.direct import Spoken, direct_speech
from hindinews.discourse.indirect import Reported, reported_clauses
from hindinews.discourse.marks import Marked
from hindinews.discourse.reporting import ACCUSERS, agent_after, denier, owner_of_words, source_phrase, speaker_of
from hindinews.discourse.scene import NOBODY, Scene, Speaker
from hindinews.discourse.speakers import phrase, pronoun
from hindinews.model import Quote, QuoteKind, Span

#: Paragraphs between a quote and one that goes on without a word about who speaks.
_GOES_ON: Final = 2
#: Words that marks inside a reported clause must hold to be speech and not a phrase.
_MIXED: Final = 6


@dataclass(frozen=True, slots=True)
class Statement:
    """A quote with what attribution needs to know of it beyond what the user sees."""

    quote: Quote
    cue: Cue | None
    denier: Speaker = NOBODY


def find_quotes(scene: Scene) -> list[Statement]:
    """Find the quotes of a text.

    Args:
        scene: The text, its mentions and marks.

    Returns:
        The quotes in text order; a nested one after the one around it.

    >>> from hindinews import analyze
    >>> doc = analyze('पुतिन ने कहा: “हम यहां आए हैं।" विशेषज्ञों का कहना है कि खतरा टला नहीं है।')
    >>> [(q.kind.value, q.speaker, q.text) for q in doc.quotes]
    [('direct', 'Vladimir Putin', 'हम यहां आए हैं।'), ('indirect', 'experts', 'खतरा टला नहीं है')]
    """
    spoken, phrases = direct_speech(scene)
    for marked in phrases:
        scene.bracketed.update(range(scene.token_at(marked.start), scene.token_at(marked.end)))
    direct = sorted(spoken, key=lambda s: s.cue.first if s.cue is not None else s.first)
    statements: list[tuple[int, Statement]] = []
    waiting = list(reversed(direct))
    previous: tuple[Spoken, Speaker] | None = None
    for reported in [*reported_clauses(scene), None]:
        while waiting and (reported is None or _place(waiting[-1]) < reported.cue.first):
            item = waiting.pop()
            speaker = _direct_speaker(scene, item, previous)
            previous = (item, speaker)
            scene.spoken.append((_place(item), speaker))
            statements.append((item.marked.start, Statement(_direct_quote(scene, item, speaker), item.cue)))
        if reported is None:
            break
        speaker = _reported_speaker(scene, reported)
        if speaker.name is None and reported.cue.kind in ("passive", "verb") and not reported.rule.startswith("headline"):
            continue
        if speaker is not ACCUSERS and speaker.name is not None:
            scene.spoken.append((reported.cue.first, speaker))
            if len(scene.spoken) > 1 and scene.spoken[-2][0] > reported.cue.first:
                scene.spoken.sort(key=lambda s: s[0])
        scene.cover_clause(reported.first, reported.last)
        refused = denier(scene, reported.cue, reported.floor) if speaker is ACCUSERS and reported.cue.stance == "denies" else NOBODY
        statements.append((scene.reading.tokens.starts[reported.first], Statement(_indirect_quote(scene, reported, speaker), reported.cue, refused)))
    statements.extend(_phrases(scene, phrases, statements))
    statements.sort(key=lambda s: (s[1].quote.start, -s[1].quote.end))
    return _continued(scene, [s for _, s in statements])


def _place(item: Spoken) -> int:
    return item.cue.first if item.cue is not None else item.first


def _direct_speaker(scene: Scene, item: Spoken, previous: tuple[Spoken, Speaker] | None) -> Speaker:
    cue = item.cue
    if item.named is not None:
        if cue is not None and cue.kind == "source":
            return source_phrase(scene, item.named, item.floor)
        found = phrase(scene, item.named, item.floor)
        return found
    if cue is not None:
        return speaker_of(scene, cue, item.floor)
    if item.rule == "a paragraph of its own":
        if previous is not None and _paragraphs_between(scene, previous[0], item) <= _GOES_ON and previous[1].name is not None:
            return previous[1]
        return pronoun(scene, item.first)
    if item.end > item.floor and (owner := owner_of_words(scene, item.end, item.floor)) is not None:
        return owner
    return speaker_of(scene, Cue(item.end, item.end, "states", "verb", "कहा"), item.floor) if item.end > item.floor else pronoun(scene, item.first)


def _paragraphs_between(scene: Scene, before: Spoken, item: Spoken) -> int:
    """Paragraph breaks between two quotes; more than any limit where other sentences of the article stand between."""
    text = scene.reading.tokens.text
    if item.marked.outer - before.marked.after > 400:
        return 99
    between = text[before.marked.after : item.marked.outer]
    if before.rule == "verb after the marks" and between.strip():
        return 0
    return sum(1 for line in between.splitlines() if not line.strip()) if not between.strip(" \n,।.-") else 99


def _reported_speaker(scene: Scene, reported: Reported) -> Speaker:
    if reported.source is not None:
        if reported.cue.kind == "named":
            return phrase(scene, reported.source, reported.floor)
        return source_phrase(scene, reported.source, reported.floor)
    if scene.keys[reported.cue.last - 1] == "हुए":
        return agent_after(scene, reported.last) or speaker_of(scene, reported.cue, reported.floor)
    return speaker_of(scene, reported.cue, reported.floor)


def _span(scene: Scene, first: int, last: int) -> Span | None:
    if last <= first:
        return None
    tokens = scene.reading.tokens
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return Span(start, end, tokens.text[start:end])


def _direct_quote(scene: Scene, item: Spoken, speaker: Speaker) -> Quote:
    text = scene.reading.tokens.text
    start, end = item.marked.start, item.marked.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    contents = tuple(_trimmed(text, a, b) for a, b in item.marked.parts)
    cue = item.cue
    return Quote(
        start,
        end,
        text[start:end],
        QuoteKind.DIRECT,
        item.rule,
        speaker.name,
        speaker.id,
        _span(scene, cue.first, cue.last) if cue is not None else None,
        _insertions(scene, item.first, item.last),
        None,
        cue.stance if cue is not None else "states",
        contents if len(contents) > 1 else (),
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end, text[start:end])


def _insertions(scene: Scene, first: int, last: int) -> tuple[Span, ...]:
    """Bracketed words: the reporter's, not the speaker's."""
    keys = scene.keys
    found: list[Span] = []
    opening: int | None = None
    for at in range(first, last):
        if keys[at] in ("(", "["):
            opening = at
        elif keys[at] in (")", "]") and opening is not None:
            span = _span(scene, opening, at + 1)
            if span is not None:
                found.append(span)
            opening = None
    return tuple(found)


def _indirect_quote(scene: Scene, reported: Reported, speaker: Speaker) -> Quote:
    tokens = scene.reading.tokens
    start, end = tokens.starts[reported.first], tokens.ends[reported.last - 1]
    cue = reported.cue
    return Quote(
        start, end, tokens.text[start:end], QuoteKind.INDIRECT, reported.rule, speaker.name, speaker.id, _span(scene, cue.first, cue.last), (), None, cue.stance
    )  # fmt: skip


def _phrases(scene: Scene, phrases: list[Marked], statements: list[tuple[int, Statement]]) -> list[tuple[int, Statement]]:
    """Words in marks inside a reported clause: the speaker's own."""
    text = scene.reading.tokens.text
    around = sorted((s.quote.start, s.quote.end, n) for n, (_, s) in enumerate(statements) if s.quote.kind is QuoteKind.INDIRECT)
    found: list[tuple[int, Statement]] = []
    at = 0
    open_: list[tuple[int, int, int]] = []
    for marked in phrases:
        while at < len(around) and around[at][0] <= marked.outer:
            open_.append(around[at])
            at += 1
        open_ = [o for o in open_ if o[1] >= marked.end]
        if not open_ or not text[marked.start : marked.end].strip():
            continue
        outer = statements[open_[-1][2]][1].quote
        span = _trimmed(text, marked.start, marked.end)
        kind = QuoteKind.DIRECT if len(span.text.split()) >= _MIXED else QuoteKind.PHRASE
        found.append((span.start, Statement(Quote(span.start, span.end, span.text, kind, "marks in a reported clause", outer.speaker, outer.speaker_id, outer.cue, (), None, outer.stance), None)))
    return found


def _continued(scene: Scene, statements: list[Statement]) -> list[Statement]:
    """Join direct quotes that go on: a paragraph of its own after a quote, or the second half of one that its cue interrupts."""
    linked: list[Statement] = []
    last: int | None = None
    text = scene.reading.tokens.text
    for number, statement in enumerate(statements):
        quote = statement.quote
        if quote.kind is QuoteKind.DIRECT:
            if last is not None and (before := linked[last].quote).speaker == quote.speaker:
                between = text[before.end : quote.start]
                alone = quote.rule == "a paragraph of its own" and len(between) < 500
                cut = before.rule == "verb after the marks" and len(between) < 120 and not any(mark in between for mark in "।?!\n") and before.cue == quote.cue
                if alone or cut:
                    statement = Statement(replace(quote, continues=last), statement.cue, statement.denier)
            last = number
        linked.append(statement)
    return linked
