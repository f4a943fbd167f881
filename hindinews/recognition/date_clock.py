"""Rules for times of day: सुबह 10 बजे, शाम साढ़े चार बजे, रात 11.45 बजे, 18:30 बजे, 1400 जीएमटी.

A time belongs to the day that its sentence names before it, else stands alone (`T10:00`); without a part of the day, five o'clock may be either and has no value. A zone is
written where the text names one that keeps one offset all year.
"""

from __future__ import annotations

from typing import Final

import regex

from hindinews.recognition.date_context import Context, Found
from hindinews.recognition.date_words import APPROX, PARTS_OF_DAY, table
from hindinews.text.numerals import read_number

AMBIGUOUS: Final = "morning or evening is not said"

#: Attested: भारतीय समयानुसार रात आठ बजे, 1400 जीएमटी. Zones with summer time have two offsets and are left out.
ZONES: Final = table({"Z": "जीएमटी यूटीसी gmt utc", "+05:30": "आईएसटी ist"})
ZONES_OF: Final = table({"+05:30": "भारतीय", "+05:45": "नेपाली", "+05:00": "पाकिस्तानी", "+06:00": "बांग्लादेशी", "+09:00": "जापानी", "+08:00": "चीनी", "+03:00": "मॉस्को"})
_BY_TIME: Final = frozenset(("समयानुसार", "समय"))
_CLOCK: Final = regex.compile(r"(\p{Nd}{1,2})[:.](\p{Nd}{2})(?!\p{Nd}|[:.]\p{Nd})")


def time_of_day(context: Context, at: int) -> Found | None:
    """सुबह 10 बजे, देर रात करीब डेढ़ बजे, 18:30 बजे, शाम 6:20; 3 बजे दोपहर; not ढोल बजे."""
    part = PARTS_OF_DAY.get(context.key(at))
    index = at + 1 if part is not None else at
    index += part is not None and context.key(index) in ("में", "को", "के")
    approx = context.key(index) in APPROX
    index += approx
    if approx and part is None:
        return None
    if part == "DT" and index == at + 1:
        return None
    read = _hour(context, index)
    if read is None:
        return None
    last, hour, minute, said = read
    until = _hour(context, last + (context.key(last) == "से")) if context.key(last) == "से" or context.joined(last) else None
    if until is not None and context.key(until[0]) == "बजे" and (part is not None or until[1] > 12):
        return _stretch(context, at, until, hour, minute, part)
    if context.key(last) == "बजे":
        last += 1
    elif context.key(last) == "बजकर" and (minutes := read_number(context.keys, last + 1)) is not None and context.key(minutes[0]).startswith("मिनट"):
        last, minute = minutes[0] + 1, int(minutes[1])
    elif not (part is not None and said) and context.key(last) not in ZONES:
        return None
    if part is None and (later := PARTS_OF_DAY.get(context.key(last))) is not None and context.key(last - 1) == "बजे" and context.key(last + 1) != "के":
        part, last = later, last + 1
    if not 0 <= hour <= 24 or not 0 <= minute < 60:
        return None
    zone = ZONES.get(context.key(last))
    last += zone is not None
    return _found(context, at, last, hour, minute, part, zone or _zone_before(context, at), approx)


def _hour(context: Context, at: int) -> tuple[int, int, int, bool] | None:
    """The token after an hour, the hour, its minutes, and whether it was written with minutes."""
    key = context.key(at)
    if key[:1].isdecimal():
        match = _CLOCK.match(context.tokens.text, context.tokens.starts[at])
        if match is not None:
            last = at
            while last < len(context.keys) and context.tokens.ends[last] <= match.end():
                last += 1
            return last, int(match[1]), int(match[2]), ":" in match[0]
        if key.isdecimal() and len(key) == 4 and context.key(at + 1) in ZONES:
            return at + 1, int(key[:2]), int(key[2:]), True
        return (at + 1, int(key), 0, False) if key.isdecimal() and len(key) <= 2 else None
    number = read_number(context.keys, at) if key else None
    if number is None or not 0 < number[1] <= 24:
        return None
    return number[0], int(number[1]), round(number[1] % 1 * 60), False


def _zone_before(context: Context, at: int) -> str | None:
    """The zone of भारतीय समयानुसार, मॉस्को समय के अनुसार."""
    for index in range(at - 1, max(at - 6, context.sentence_start[at]) - 1, -1):
        if context.keys[index] in _BY_TIME:
            return ZONES_OF.get(context.key(index - 1))
    return None


def _found(context: Context, first: int, last: int, hour: int, minute: int, part: str | None, zone: str | None, approx: bool) -> Found | None:
    if part is None:
        said = (PARTS_OF_DAY.get(key) for key in reversed(context.keys[max(first - 4, context.sentence_start[first]) : first]))
        part = next((name for name in said if name not in (None, "DT")), None)
    near = context.key(last) == "के" and context.key(last + 1) in ("आसपास", "करीब", "लगभग")
    modifier = "approx" if approx or context.key(first - 1) in APPROX or near else None
    day, anchor = _day(context, first)
    if part is None and 1 <= hour <= 12 and not zone:
        before = context.previous(first, 3)
        if before is None or before.granularity != "time" or before.value is None or "T" not in before.value or not before.value.split("T")[1][:2].isdecimal():
            return Found(first, last, None, "time", "time of day", anchor, modifier, AMBIGUOUS)
        hour = _later(hour, int(before.value.split("T")[1][:2]))
    return Found(first, last, f"{day}T{_hour_of_day(hour, part):02}:{minute:02}{zone or ''}", "time", "time of day", anchor, modifier)


def _stretch(context: Context, first: int, until: tuple[int, int, int, bool], hour: int, minute: int, part: str | None) -> Found | None:
    """सुबह 7 से 8 बजे, शाम 5-7 बजे."""
    last, hour_until, minute_until, _said = until
    if not (0 <= hour <= 24 and 0 <= hour_until <= 24 and minute < 60 and minute_until < 60):
        return None
    day, anchor = _day(context, first)
    start = _hour_of_day(hour, part)
    end = _later(hour_until, start)
    return Found(first, last + 1, f"{day}T{start:02}:{minute:02}/{day}T{end:02}:{minute_until:02}", "time", "time of day", anchor)


def _later(hour: int, start: int) -> int:
    """The hour, of the two that a clock face shows, that comes first after another.

    >>> _later(8, 18), _later(11, 9)
    (20, 11)
    """
    return hour if hour > start or hour > 12 else (hour % 12 + 12 if hour % 12 + 12 > start else hour % 12)


def _day(context: Context, first: int) -> tuple[str, str | None]:
    """The day that the sentence names before a time, and that it is from the text."""
    before = context.previous(first, 8)
    known = before is not None and before.value is not None and before.granularity in ("day", "time") and before.value[:4].isdecimal() and "/" not in before.value
    return (before.value[:10], "text") if known and before is not None and before.value is not None else ("", None)


def _hour_of_day(hour: int, part: str | None) -> int:
    """The hour from 0 to 23: शाम पांच is 17, रात बारह is 0, रात दो is 2.

    >>> _hour_of_day(5, "EV"), _hour_of_day(12, "NI"), _hour_of_day(2, "NI"), _hour_of_day(1, "MI")
    (17, 0, 2, 13)
    """
    if part == "NI":
        return hour + 12 if 6 <= hour < 12 else hour % 12 if hour <= 12 else hour % 24
    if part == "EV" and hour < 12 or part in ("MI", "DT") and hour <= 6:
        return hour + 12
    return 0 if part == "MO" and hour == 12 else hour % 24
