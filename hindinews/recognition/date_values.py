"""TIMEX3 values and the arithmetic on them.

=====================  =========================  ======================================
value                  said of                    example
=====================  =========================  ======================================
`2023-09-15`           a day                      15 सितंबर 2023, शुक्रवार
`XXXX-09-11`           a day of no known year     11 सितंबर, without a publication day
`2023-W37`             a week                     इसी हफ्ते
`2019-04`              a month                    अप्रैल 2019
`2023-Q1` `2023-H2`    a quarter, a half          2023 की पहली तिमाही
`2012-SU`              a season                   2012 की गर्मियों
`2019`                 a year                     साल 2019
`2022/2023`            a year over two calendars  वित्त वर्ष 2022-23
`2014/2019`            a stretch of years         2014-2019
`199X` `20XX`          a decade, a century        1990 के दशक, 21वीं सदी
`2023-05-03/2023-05-05`  a stretch of days        3-5 मई
`2023-09-15T10:30`     a time of day              शुक्रवार सुबह साढ़े 10 बजे
`2023-09-14TNI`        a part of a day            बीती रात
`P2M` `PT24H`          a length of time           पिछले दो महीने, पिछले 24 घंटे
`BC0300`               a year before Christ       300 ईसा पूर्व
=====================  =========================  ======================================
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from typing import Final

import regex

#: A day or month of no stated year, up to this far ahead, is the coming one unless the clause tells the past: published on 29 May, जून में is next month.
COMING_DAYS: Final = 45
#: A future verb does not push a day that is only just past into the next year.
JUST_PAST_DAYS: Final = 20


def day_value(year: int | None, month: int, day: int) -> str:
    """The value of a day, whose year may be unknown.

    >>> day_value(None, 9, 11)
    'XXXX-09-11'
    """
    return f"{year:04}-{month:02}-{day:02}" if year is not None else f"XXXX-{month:02}-{day:02}"


def month_value(year: int | None, month: int) -> str:
    """The value of a month, whose year may be unknown."""
    return f"{year:04}-{month:02}" if year is not None else f"XXXX-{month:02}"


def is_day(year: int | None, month: int, day: int) -> bool:
    """Say whether there is such a day; 29 February is one while the year is unknown."""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year or 2024, month)[1]


def year_near(published: date, month: int, day: int | None, *, ahead: bool, past: bool) -> int:
    """The year of a day or month that is said without one.

    Args:
        published: The day of publication.
        month: The month.
        day: The day of the month, None if a month is said.
        ahead: Whether the clause looks ahead.
        past: Whether the clause tells the past.

    Returns:
        The year of the last such day up to publication; of the next one where the clause looks ahead, or where it is near and the clause does not tell the past.

    >>> year_near(date(2024, 5, 29), 6, None, ahead=False, past=False), year_near(date(2024, 5, 29), 6, None, ahead=False, past=True)
    (2024, 2023)
    """
    year = published.year
    there = date(year, month, min(day or 1, calendar.monthrange(year, month)[1]))
    here = published if day is not None else published.replace(day=1)
    days = (there - here).days
    if days > 1 and not ahead and (past or days > COMING_DAYS):
        return year - 1
    if days < 0:
        next_year = (there.replace(year=year + 1, day=min(there.day, 28)) - here).days
        if ahead and -days > JUST_PAST_DAYS or next_year <= COMING_DAYS and not past:
            return year + 1
    return year


def weekday_near(published: date, target: int, step: int | None, *, ahead: bool) -> date:
    """The day that a weekday means: the last one up to publication, which is itself meant on its own weekday, or the next one.

    Args:
        published: The day of publication.
        target: The weekday, 0 for Monday.
        step: −1 for पिछले, 1 for अगले, 0 for इसी, None if nothing points.
        ahead: Whether the clause looks ahead.

    >>> weekday_near(date(2023, 9, 15), 4, None, ahead=False), weekday_near(date(2023, 9, 15), 0, None, ahead=True)
    (datetime.date(2023, 9, 15), datetime.date(2023, 9, 18))
    """
    back = (published.weekday() - target) % 7
    if step == 1 or (step != -1 and ahead):
        return published + timedelta(days=(-back) % 7 or (7 if step == 1 else 0))
    return published - timedelta(days=back or (7 if step == -1 else 0))


_BOUNDS: Final = regex.compile(
    r"(?P<year>\d{4})(?:-W(?P<week>\d{2})|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<month>\d{2})(?:-(?P<day>\d{2})(?:T.*)?)?)?|(?P<decade>\d{3})X|(?P<century>\d{2})XX"
)


def bounds(value: str | None) -> tuple[date | None, date | None]:
    """The first and last day that a value allows; a year over two calendar years runs from April to March.

    >>> bounds("2019-04")
    (datetime.date(2019, 4, 1), datetime.date(2019, 4, 30))
    >>> bounds("2022/2023")
    (datetime.date(2022, 4, 1), datetime.date(2023, 3, 31))
    """
    if value is None:
        return None, None
    if "/" in value:
        first, last = value.split("/")
        if len(first) == len(last) == 4 and int(last) == int(first) + 1:
            return date(int(first), 4, 1), date(int(last), 3, 31)
        return bounds(first)[0], bounds(last)[1]
    found = _BOUNDS.fullmatch(value)
    if found is None:
        return None, None
    if found["decade"] or found["century"]:
        first_year = int(found["decade"] or 0) * 10 or int(found["century"] or 0) * 100
        return (date(first_year, 1, 1), date(first_year + (9 if found["decade"] else 99), 12, 31)) if first_year else (None, None)
    year = int(found["year"])
    if not 1 <= year < 9999:
        return None, None
    if found["week"]:
        monday = date.fromisocalendar(year, int(found["week"]), 1)
        return monday, monday + timedelta(days=6)
    if found["day"]:
        day = date(year, int(found["month"]), int(found["day"]))
        return day, day
    if found["month"]:
        first_month = last_month = int(found["month"])
    elif found["quarter"]:
        first_month, last_month = int(found["quarter"]) * 3 - 2, int(found["quarter"]) * 3
    elif found["half"]:
        first_month, last_month = int(found["half"]) * 6 - 5, int(found["half"]) * 6
    else:
        first_month, last_month = 1, 12
    return date(year, first_month, 1), date(year, last_month, calendar.monthrange(year, last_month)[1])


def week_value(day: date) -> str:
    """The ISO week of a day.

    >>> week_value(date(2024, 12, 30))
    '2025-W01'
    """
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def shift(value: str, number: float, letter: str) -> str | None:
    """Count units on from a value; the result is as coarse as the coarser of both.

    Args:
        value: A day, week, month or year.
        number: How many units; half years are counted as six months, half months and weeks in days.
        letter: The unit: D, W, M, Y, DE, C.

    >>> shift("2023-09-15", -2, "M"), shift("2023-09-15", -2.5, "Y")
    ('2023-07', '2021-03')
    >>> shift("2019-04", 2, "M"), shift("2019-04", -3, "D")
    ('2019-06', None)
    """
    low, _ = bounds(value)
    if low is None or "/" in value:
        return None
    day_known = len(value) >= 10 and value[:10].count("-") == 2
    try:
        if number != int(number) and letter == "Y" and number * 12 == int(number * 12):
            number, letter = number * 12, "M"
        elif number != int(number):
            days = round(number * _DAYS.get(letter, 0))
            return _coarse(low + timedelta(days=days), letter) if days and day_known else None
        count = int(number)
        if letter == "D":
            return (low + timedelta(days=count)).isoformat() if day_known else None
        if letter == "W":
            return week_value(low + timedelta(weeks=count)) if day_known or "W" in value else None
        if letter == "M":
            months = low.year * 12 + low.month - 1 + count
            return month_value(months // 12, months % 12 + 1) if len(value) >= 7 and 12 <= months < 120_000 else None
        if letter in ("Y", "DE", "C"):
            year = low.year + count * {"Y": 1, "DE": 10, "C": 100}[letter]
            return f"{year:04}" if 1 <= year <= 9999 else None
    except OverflowError:
        return None
    return None


_DAYS: Final = {"W": 7, "M": 30.44}


def _coarse(day: date, letter: str) -> str:
    return week_value(day) if letter == "W" else month_value(day.year, day.month)


def duration(number: float, letter: str) -> str:
    """The value of a length of time.

    >>> duration(2, "M"), duration(24, "H"), duration(1.5, "Y"), duration(2, "DE")
    ('P2M', 'PT24H', 'P1.5Y', 'P20Y')
    """
    many = {"DE": 10, "C": 100, "Q": 3, "H6": 6}.get(letter, 1) * number
    amount = f"{int(many) if many == int(many) else many}"
    return {"H": f"PT{amount}H", "MIN": f"PT{amount}M", "S": f"PT{amount}S", "DE": f"P{amount}Y", "C": f"P{amount}Y", "Q": f"P{amount}M", "H6": f"P{amount}M"}.get(letter, f"P{amount}{letter}")


def fiscal_year(day: date, step: int = 0) -> str:
    """The fiscal year of a day, April to March.

    >>> fiscal_year(date(2023, 2, 1)), fiscal_year(date(2023, 4, 1), -1)
    ('2022/2023', '2022/2023')
    """
    first = day.year - (day.month < 4) + step
    return f"{first}/{first + 1}"


def saka_day(year: int, month: int, day: int) -> date | None:
    """The day of a date of the Indian national calendar.

    >>> saka_day(1945, 1, 1), saka_day(1946, 1, 1)
    (datetime.date(2023, 3, 22), datetime.date(2024, 3, 21))
    """
    leap = calendar.isleap(year + 78)
    lengths = [31 if leap else 30, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]
    if not (1 <= month <= 12 and 1 <= day <= lengths[month - 1] and 1 <= year < 9000):
        return None
    return date(year + 78, 3, 21 if leap else 22) + timedelta(days=sum(lengths[: month - 1]) + day - 1)
