"""Pair the quotation marks of a text.

Newsrooms use every mark there is, and mix them: " “ ” ‘ ’ ' ‘‘ ’’ '' « ». A quote that opens with “ may close with "; a quote that goes on in the next paragraph opens
again there and is closed once, at its end. Double marks pair with double marks, single ones with single ones; a mark between two letters is an apostrophe. A mark that is
never closed ends with its sentence, so that it swallows nothing; a mark that was never opened is handed on as a stray.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import regex

_MARK: Final = regex.compile("''|‘‘|’’|[\"“”„‟«»'‘’‚‛‹›`]")
_DOUBLE: Final = frozenset(("''", "‘‘", "’’", *'"“”„‟«»'))
_OPENS: Final = frozenset(("‘‘", *"“„‟«‘‚‛‹"))
_CLOSES: Final = frozenset(("’’", *"”»’›"))
_SENTENCE_END: Final = regex.compile(r"[।॥?!|\n]|\.(?!\p{N})")
_AFTER: Final = ",।॥.?!;:)]}|-–—"
_INTRODUCES: Final = ",:;-–—"
_ENDS: Final = "।॥.?!…|"
#: Paragraphs over which one quote may go on.
MAX_PARAGRAPHS: Final = 12
#: Characters that an unclosed quote may have before the end of its sentence.
MAX_UNCLOSED: Final = 600


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch in marks.

    Attributes:
        start: Offset of the first character inside.
        end: Offset after the last inside.
        outer: Offset of the opening mark.
        after: Offset after the closing mark.
        closed: False where no mark closes it.
        parts: The stretches inside, one a paragraph, without the marks that open the paragraphs.
    """

    start: int
    end: int
    outer: int
    after: int
    closed: bool
    parts: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class _Mark:
    start: int
    end: int
    double: bool
    paragraph: int
    first: bool
    can_open: bool
    can_close: bool
    strong_open: bool


@dataclass(slots=True)
class Marks:
    """The marks of one text: what they enclose, and closing marks that nothing opened."""

    enclosed: list[Marked] = field(default_factory=list)
    strays: list[int] = field(default_factory=list)


def pair_marks(text: str) -> Marks:
    """Find what stands in quotation marks; linear in the length of the text.

    >>> text = 'पुतिन ने कहा: “हम यहां आए हैं।" उन्होंने ‘एक्स’ पर लिखा।'
    >>> [text[m.start:m.end] for m in pair_marks(text).enclosed]
    ['हम यहां आए हैं।', 'एक्स']
    """
    marks = _marks(text)
    following = _following(marks)
    closers = _closers(marks)
    openings = {m.paragraph: i for i, m in reversed(list(enumerate(marks))) if m.first and m.can_open}
    found = Marks()
    at = 0
    while at < len(marks):
        mark = marks[at]
        if not mark.can_open:
            if mark.can_close and mark.double:
                found.strays.append(mark.start)
            at += 1
            continue
        close, parts = _closing(marks, at, following, closers, openings)
        if close is not None:
            spans = _spans(marks, parts, marks[close].start)
            found.enclosed.append(Marked(spans[0][0], spans[-1][1], mark.start, marks[close].end, True, spans))
            at = close + 1
            continue
        if mark.double or _introduced(text, mark.start):
            limit = min(mark.end + MAX_UNCLOSED, marks[at + 1].start if at + 1 < len(marks) else len(text))
            end = _SENTENCE_END.search(text, mark.end, limit)
            stop = end.start() + (end.group() != "\n") if end is not None else limit
            if stop > mark.end:
                found.enclosed.append(Marked(mark.end, stop, mark.start, stop, False, ((mark.end, stop),)))
        at += 1
    return found


def _introduced(text: str, at: int) -> bool:
    return text[max(0, at - 2) : at].strip()[-1:] in tuple(_INTRODUCES)


def _marks(text: str) -> list[_Mark]:
    marks: list[_Mark] = []
    paragraph = 0
    line = 0
    for match in _MARK.finditer(text):
        start, end = match.span()
        while (newline := text.find("\n", line, start)) != -1:
            paragraph += not breaks_softly(text, newline)
            line = newline + 1
        before, after = text[start - 1 : start], text[end : end + 1]
        shape = match.group()
        double = shape in _DOUBLE
        space_before = not before or before.isspace() or before in "([{"
        space_after = not after or after.isspace() or after in _AFTER
        if not double and _letter(before) and _letter(after):
            continue
        strong_open = space_before and not space_after
        strong_close = space_after and not space_before
        if shape in _OPENS:
            can_open, can_close = not strong_close or before in _INTRODUCES, strong_close or (not space_before and before in _ENDS)
        elif shape in _CLOSES:
            can_open, can_close = strong_open or (before in _INTRODUCES and strong_close), not strong_open or text[max(0, start - 2) : start - 1] in tuple(_ENDS)
        else:
            neither = not space_before and not space_after
            can_open = strong_open or (strong_close and before in ",:") or (space_before and space_after and bool(after)) or (neither and before not in _ENDS)
            can_close = not strong_open
        marks.append(_Mark(start, end, double, paragraph, not text[line:start].strip() if start - line < 8 else False, can_open, can_close, strong_open))
    return marks


def breaks_softly(text: str, newline: int) -> bool:
    """Say whether a line break stands inside a sentence: web pages break lines around links, and leave a space before."""
    at = newline
    while at > 0 and text[at - 1] == "\n":
        at -= 1
        if newline - at > 8:
            return False
    return at > 1 and text[at - 1] in " \u00a0" and not text[at - 2].isspace() and text[at - 2] not in _ENDS and text[at - 2] not in "\"”’'»"


def _letter(char: str) -> bool:
    return char.isalnum() or ("\u0900" <= char <= "\u0963")


def _following(marks: list[_Mark]) -> list[int | None]:
    """For each mark the next of its class in its paragraph."""
    following: list[int | None] = [None] * len(marks)
    last: dict[bool, int] = {}
    for at in range(len(marks) - 1, -1, -1):
        mark = marks[at]
        after = last.get(mark.double)
        if after is not None and marks[after].paragraph == mark.paragraph:
            following[at] = after
        last[mark.double] = at
    return following


def _closers(marks: list[_Mark]) -> list[int | None]:
    """For each mark the next one of any class in its paragraph that only closes."""
    closers: list[int | None] = [None] * len(marks)
    last: int | None = None
    for at in range(len(marks) - 1, -1, -1):
        if last is not None and marks[last].paragraph == marks[at].paragraph:
            closers[at] = last
        if marks[at].can_close and not marks[at].can_open and not marks[at].strong_open:
            last = at
    return closers


def _closing(
    marks: list[_Mark], at: int, following: list[int | None], closers: list[int | None], openings: dict[int, int]
) -> tuple[int | None, list[int]]:
    """Give the mark that closes a mark, None if there is none, and the marks that open its paragraphs."""
    parts = [at]
    for _ in range(MAX_PARAGRAPHS):
        first = parts[-1]
        close = _close_here(marks, first, following)
        if close is not None:
            return close, parts
        if following[first] is not None or not marks[at].double:
            break
        ahead = next((openings[p] for p in (marks[first].paragraph + 1, marks[first].paragraph + 2) if p in openings), None)
        if ahead is None or not marks[ahead].double or any(m.paragraph == marks[ahead].paragraph - 1 and m.paragraph != marks[first].paragraph for m in marks[first + 1 : ahead]):
            break
        parts.append(ahead)
    other = closers[at]  # ‘‘ … ’: closed by a mark of the other class
    if other is not None and following[at] is None and not any(marks[i].strong_open for i in range(at + 1, min(other, at + 8))):
        return other, [at]
    return None, [at]


def _close_here(marks: list[_Mark], first: int, following: list[int | None]) -> int | None:
    """The closing mark in the paragraph; one pair of the same marks may stand inside."""
    second = following[first]
    if second is None:
        return None
    if marks[second].can_close:
        return second
    third = following[second]
    fourth = following[third] if third is not None else None
    if third is not None and fourth is not None and marks[third].can_close and marks[fourth].can_close and not marks[fourth].can_open:
        return fourth
    return None


def _spans(marks: list[_Mark], parts: list[int], end: int) -> tuple[tuple[int, int], ...]:
    starts = [marks[i].end for i in parts]
    ends = [*(marks[i].start for i in parts[1:]), end]
    return tuple(zip(starts, ends, strict=True))
