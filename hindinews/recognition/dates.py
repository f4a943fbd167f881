"""Expressions of time, as TIMEX3 values.

The rules are tried in order at each token that can start one; the first that fits decides and names itself. Nothing coarse is padded (`अप्रैल 2019` is `2019-04`), nothing
relative is resolved without a day to count from, and a designation (`Su-57`) or a count (`2000 सैनिक`) is no date. Conventions:

* a weekday is the last such day up to the publication day, which is itself meant on its own weekday (शुक्रवार on a Friday is that day), or the next one where the
  clause looks ahead (सोमवार को … मिलने वाले हैं);
* a month or day without a year is the last such up to publication, or the next one where the clause looks ahead; without a publication day its year is `XXXX`;
* the part of day beside a day is no part of the mention ([शुक्रवार] शाम); a clock time is a mention of its own ([शुक्रवार] [सुबह 10 बजे]);
* `X से दो दिन पहले`, `दो महीने बाद` count from the date before them in the text, else from nothing, with a reason.

Values are described in `date_values`, the words in `date_words`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, NamedTuple

from hindinews.model import DateMention
from hindinews.recognition.date_calendar import (
    CENTURIES,
    before_christ,
    day_and_month,
    days_of_one_month,
    decade_or_century,
    era_year,
    fiscal_year,
    month,
    month_and_day,
    numeric,
    saka_date,
    slashed,
    weekday_of_month,
    year,
    year_in_words,
)
from hindinews.recognition.date_clock import time_of_day
from hindinews.recognition.date_context import Context, Found
from hindinews.recognition.date_festivals import FIRST_WORDS
from hindinews.recognition.date_named import named_day, new_year
from hindinews.recognition.date_relative import (
    counted,
    day_by_tense,
    day_of_month,
    pointed_duration,
    pointed_month,
    pointed_part_of_day,
    pointed_unit,
    today,
    weekday,
    within,
)
from hindinews.recognition.date_values import bounds, shift
from hindinews.recognition.date_words import (
    AFTER,
    APPROX,
    BEFORE,
    BY_TENSE,
    COMING,
    ERAS,
    FISCAL,
    MONTHS,
    PART_UNITS,
    PARTS,
    PARTS_OF_DAY,
    PARTS_WITH_UNIT,
    POINTERS,
    SAME,
    SHORT_MONTHS,
    TODAY,
    WEEKDAYS,
    YEAR_WORDS,
    words,
)
from hindinews.text.numerals import STARTS
from hindinews.text.tokens import Tokens

#: The key under which rules are listed that start at a number in digits.
_DIGITS: Final = "0"
_NUMBERS: Final = STARTS | {_DIGITS}
_POINTERS: Final = frozenset((*POINTERS, COMING[0]))


class Rule(NamedTuple):
    """A rule and the keys at which it can start."""

    read: Callable[[Context, int], Found | None]
    starts: frozenset[str]


#: The rules, in the order in which they are asked.
RULES: Final = (
    Rule(time_of_day, _NUMBERS | frozenset(PARTS_OF_DAY)),
    Rule(numeric, frozenset((_DIGITS,))),
    Rule(slashed, frozenset((_DIGITS,))),
    Rule(before_christ, frozenset((_DIGITS,))),
    Rule(saka_date, _NUMBERS),
    Rule(day_and_month, _NUMBERS | words("पहली")),
    Rule(days_of_one_month, _NUMBERS),
    Rule(day_of_month, _NUMBERS | _POINTERS),
    Rule(pointed_month, _POINTERS),
    Rule(named_day, FIRST_WORDS | _POINTERS | {_DIGITS}),
    Rule(counted, _NUMBERS),
    Rule(within, _NUMBERS),
    Rule(decade_or_century, _NUMBERS | frozenset(CENTURIES)),
    Rule(month_and_day, frozenset((*MONTHS, *SHORT_MONTHS))),
    Rule(weekday_of_month, frozenset(MONTHS)),
    Rule(month, frozenset(MONTHS)),
    Rule(fiscal_year, FISCAL),
    Rule(era_year, frozenset(ERAS)),
    Rule(year, YEAR_WORDS | {_DIGITS}),
    Rule(year_in_words, _NUMBERS | YEAR_WORDS),
    Rule(weekday, _POINTERS | frozenset(WEEKDAYS)),
    Rule(pointed_duration, _POINTERS),
    Rule(pointed_part_of_day, frozenset(POINTERS)),
    Rule(pointed_unit, _POINTERS | SAME),
    Rule(new_year, words("नए नये नव")),
    Rule(today, frozenset((TODAY,))),
    Rule(day_by_tense, frozenset(BY_TENSE)),
)
_BY_START: Final = {key: tuple(rule.read for rule in RULES if key in rule.starts) for key in frozenset().union(*(rule.starts for rule in RULES))}


def find_dates(tokens: Tokens, sentences: list[tuple[int, int]], published: date | None) -> tuple[DateMention, ...]:
    """Find the expressions of time of a text, in text order.

    Args:
        tokens: The tokens.
        sentences: Token ranges of the sentences.
        published: The day of publication, None if not known.

    Returns:
        The mentions; they do not overlap.

    >>> tokens = Tokens("अप्रैल 2019 के बाद वह शुक्रवार को लौटे।")
    >>> [(d.text, d.value) for d in find_dates(tokens, [(0, len(tokens))], date(2023, 9, 15))]
    [('अप्रैल 2019', '2019-04'), ('शुक्रवार', '2023-09-15')]
    """
    context = Context(tokens, sentences, published)
    keys = context.keys
    at = 0
    while at < len(keys):
        key = keys[at]
        rules = _BY_START.get(_DIGITS if key[:1].isdecimal() else key)
        if rules is not None and not _inside_name(context, at):
            found = _ask(rules, context, at)
            if found is not None:
                context.add(found)
                at = found.last
                continue
        at += 1
    return tuple(_mention(context, found) for found in context.found)


def _ask(rules: tuple[Callable[[Context, int], Found | None], ...], context: Context, at: int) -> Found | None:
    """What the first rule that fits makes of a token; nothing if that is a day before the year 1 or after 9999."""
    try:
        for rule in rules:
            found = rule(context, at)
            if found is not None:
                return found
    except (OverflowError, ValueError):
        pass
    return None


def _inside_name(context: Context, at: int) -> bool:
    """Say whether a number hangs on letters or digits before it: Su-57, एस-400, पीके-450; a range hangs on a number that a rule has passed over."""
    if not context.keys[at][:1].isdecimal() or at == 0:
        return False
    gap = context.tokens.gap(at)
    if gap == "":
        return context.keys[at - 1][-1:].isalpha() or context.keys[at - 1] in ("/", "#", "₹", "$", "€", "£", "+")
    return not gap.isspace() and context.keys[at - 1][:1].isalpha() and context.keys[at - 1] not in MONTHS and context.keys[at - 1] not in WEEKDAYS


def _mention(context: Context, found: Found) -> DateMention:
    tokens = context.tokens
    start, end = tokens.starts[found.first], tokens.ends[found.last - 1]
    earliest, latest = bounds(found.value)
    modifier = found.modifier or _modifier(context, found)
    return DateMention(start, end, tokens.text[start:end], found.value, found.granularity, found.rule, found.anchor, modifier, found.reason, earliest, latest)


def _modifier(context: Context, found: Found) -> str | None:
    """What the words beside a date make of it: के बाद, से पहले, से, तक, के मध्य, की शुरुआत, करीब."""
    first, second, third = (context.key(found.last + i) for i in range(3))
    if first in ("के", "की") and second in PARTS and (second not in PARTS_WITH_UNIT or third in PART_UNITS):
        return PARTS[second]
    if first == "के" and second in AFTER:
        return "since" if third == "से" else "after"
    if first == "से" and (second in BEFORE or second == "ठीक" and third in BEFORE) or first == "के" and second == "पूर्व":
        return "before"
    if first == "से":
        return "since"
    if first == "तक":
        return "until"
    return "approx" if context.key(found.first - 1) in APPROX else None


__all__ = ["RULES", "Context", "Found", "bounds", "find_dates", "shift"]
