"""Rules for days with a name: गणतंत्र दिवस पर, दीवाली से पहले, स्वतंत्रता दिवस की पूर्व संध्या, नए वर्ष के पहले दिन."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hindinews.recognition.date_calendar import year_number
from hindinews.recognition.date_context import NO_DAY, Context, Found
from hindinews.recognition.date_festivals import ABROAD, AT_HOME, FIRST_YEAR, FIXED, LONGEST, MOVABLE
from hindinews.recognition.date_relative import pointer
from hindinews.recognition.date_words import UNITS
from hindinews.text.folding import fold_word

NO_TABLE: Final = "the day moves from year to year, and the table has no such year"

#: What shows that the day is meant, not a feast that is wished, played or sung: होली **पर**, ईद **के** दिन, दीवाली **तक**.
_OF_TIME: Final = frozenset(fold_word(w) for w in "पर को से तक में".split())
_AFTER_KE: Final = frozenset(fold_word(w) for w in "दिन मौके अवसर बाद पहले आसपास दौरान रोज़ मद्देनजर उपलक्ष्य ठीक".split())
_AFTER_KI: Final = frozenset(fold_word(w) for w in "रात शाम सुबह दोपहर पूर्व पूर्वसंध्या".split())


def named_day(context: Context, at: int) -> Found | None:
    """गणतंत्र दिवस पर, 2024 की दीवाली से, अगली होली तक; not गणतंत्र दिवस परेड, ईद की मुबारकबाद."""
    pointed = pointer(context, at)
    step, index = pointed if pointed is not None else (None, at)
    year = year_number(context.key(index)) if pointed is None else None
    if year is not None:
        index += 2 if context.key(index + 1) in ("की", "के", "का") else 1
    for length in range(min(LONGEST, len(context.keys) - index), 0, -1):
        name = tuple(context.keys[index : index + length])
        if name in FIXED or name in MOVABLE:
            break
    else:
        return None
    last = index + length
    if year is None and (year := year_number(context.key(last))) is not None:
        last += 1
    eve = context.key(last) == "की" and (context.key(last + 1) == "पूर्वसंध्या" or context.key(last + 1) == "पूर्व" and context.key(last + 2) == "संध्या")
    if not eve and not _is_time(context, last) or not eve and context.key(index) == "होली" and context.key(last) == "से" and context.key(last + 1) != "पहले":
        return None
    if eve:
        last += 2 + (context.key(last + 1) == "पूर्व")
    value, anchor, reason = _fixed(context, index, last, name, year, step) if name in FIXED else _movable(context, last, MOVABLE[name], year, step)
    if eve and value is not None:
        value = (date.fromisoformat(value) - timedelta(days=1)).isoformat() if value[0] != "X" else None
        reason = None if value is not None else NO_DAY
    if value is None and reason is None:
        return None
    return Found(at, last, value, "day", "named day", anchor, None, reason)


def _is_time(context: Context, last: int) -> bool:
    after, beyond = context.key(last), context.key(last + 1)
    if after in ("के", "की"):
        return beyond in (_AFTER_KE if after == "के" else _AFTER_KI)
    return after in _OF_TIME


def _fixed(context: Context, index: int, last: int, name: tuple[str, ...], year: int | None, step: int | None) -> tuple[str | None, str | None, str | None]:
    month, day = FIXED[name]
    if name[0] in ("स्वतंत्रता", "गणतंत्र", "सेना", "नौसेना", "वायुसेना"):
        possessor = context.key(index - 2) if context.key(index - 1) == "के" else context.key(index - 1)
        foreign = ABROAD.get(possessor)
        if foreign is not None and name[0] == "स्वतंत्रता":
            month, day = foreign
        elif foreign is not None or context.key(index - 1) == "के" and possessor not in AT_HOME and not possessor.endswith("वें") and possessor != "वें":
            return None, None, None
    if year is None and step is not None and context.published is not None:
        here = (context.published.month, context.published.day)
        year = context.published.year + ((month, day) <= here) * (step > 0) - ((month, day) >= here) * (step < 0)
        return context.full(last, year, month, day)[0], "published", None
    return (*context.full(last, year, month, day), None)


def _movable(context: Context, last: int, days: tuple[tuple[int, int], ...], year: int | None, step: int | None) -> tuple[str | None, str | None, str | None]:
    table = [date(FIRST_YEAR + i, *day) for i, day in enumerate(days)]
    if year is not None:
        value = next((day.isoformat() for day in table if day.year == year), None)
        return value, None, None if value else NO_TABLE
    here = context.published
    if here is None:
        return None, None, NO_DAY
    before = [day for day in table if day <= here]
    after = [day for day in table if day > here]
    if not before and not after or here.year < FIRST_YEAR or not after and here.year > table[-1].year:
        return None, None, NO_TABLE
    near = after[:1] and (after[0] - here).days < 60 and not context.past(last)
    chosen = after[:1] if step == 1 or step != -1 and (context.ahead(last) or near) else before[-1:]
    if step == 0:
        chosen = [day for day in table if day.year == here.year]
    return (chosen[0].isoformat(), "published", None) if chosen else (None, None, NO_TABLE)


_NEW: Final = frozenset(fold_word(w) for w in ("नए", "नये", "नव"))
_FIRST: Final = frozenset(fold_word(w) for w in ("पहले", "प्रथम"))


def new_year(context: Context, at: int) -> Found | None:
    """नए वर्ष के पहले दिन is 1 January of a year that is not said; नए साल में is next year, without a publication day unresolved."""
    if context.key(at) not in _NEW or UNITS.get(context.key(at + 1)) != "Y":
        return None
    if context.key(at + 2) == "के" and context.key(at + 3) in _FIRST and UNITS.get(context.key(at + 4)) == "D":
        return Found(at, at + 5, "XXXX-01-01", "day", "new year's day")
    if context.key(at + 2) not in ("में", "से", "तक"):
        return None
    here = context.published
    if here is None:
        return Found(at, at + 2, None, "year", "new year", None, None, NO_DAY)
    return Found(at, at + 2, f"{here.year + (here.month > 3)}", "year", "new year", "published")
