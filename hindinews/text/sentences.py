"""Find the sentences of a text.

A sentence ends at a danda, full stop, question or exclamation mark, or a line break. Closing quotation marks and brackets after the mark belong to the sentence they close
(`… दिखाया है।"`). The dot of an abbreviation, initial or decimal is no end (`text.tokens` has bound it to its token), nor is the dot of a Latin address (`pib.gov.in`).
"""

from __future__ import annotations

from typing import Final

from hindinews.text.tokens import QUOTES, Tokens

ENDS: Final = frozenset("।॥.?!…|")
_CLOSING: Final = frozenset(QUOTES + ")]}")
_LINE: Final = "\n"


def sentence_ranges(tokens: Tokens) -> list[tuple[int, int]]:
    """Give the sentences as half-open ranges of token indexes; line breaks belong to none.

    >>> tokens = Tokens('मंत्री ने कहा, "हम तैयार हैं।" बैठक डॉ. सिंह के घर हुई.')
    >>> [tokens.surface(a, b - 1) for a, b in sentence_ranges(tokens)]
    ['मंत्री ने कहा, "हम तैयार हैं।"', 'बैठक डॉ. सिंह के घर हुई.']
    """
    keys, starts, ends, text = tokens.keys, tokens.starts, tokens.ends, tokens.text
    ranges: list[tuple[int, int]] = []
    begin = 0
    at = 0
    count = len(keys)
    while at < count:
        key = keys[at]
        if key == _LINE:
            if at > begin:
                ranges.append((begin, at))
            begin = at + 1
        elif key in ENDS or key[0] == ".":
            if key == "." and at + 1 < count and starts[at + 1] == ends[at] and at > begin and keys[at + 1].isascii() and keys[at + 1].isalnum() and keys[at - 1].isascii():
                at += 1
                continue
            at += 1
            while at < count and (keys[at] in ENDS or (keys[at] in _CLOSING and _closes(text, starts[at], ends[at - 1]))):
                at += 1
            ranges.append((begin, at))
            begin = at
            continue
        at += 1
    if count > begin:
        ranges.append((begin, count))
    return ranges


def _closes(text: str, start: int, end_before: int) -> bool:
    """Say whether a mark after an end of sentence closes: it touches the end, or (typed `है. "` ) is followed by a space or nothing."""
    if start == end_before:
        return True
    return start + 1 >= len(text) or text[start + 1].isspace()
