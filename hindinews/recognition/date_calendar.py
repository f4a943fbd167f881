"""Rules for dates of the calendar: days, months, years, decades, in every order and script."""

from __future__ import annotations

from datetime import date
from typing import Final

import regex

from hindinews.recognition.date_context import NO_DAY, Context, Found
from hindinews.recognition.date_values import day_value, is_day, month_value, saka_day
from hindinews.recognition.date_words import (
    AFTER_MONTH,
    ERA_WORD,
    ERAS,
    EVENT_AFTER_YEAR,
    FISCAL,
    MONTHS,
    MONTHS_ALSO_WORDS,
    NOT_A_MONTH_AFTER,
    NOT_A_MONTH_BEFORE,
    NOT_A_YEAR,
    NOT_A_YEAR_AFTER,
    OF_TIME,
    SAKA_MONTHS,
    SEASONS,
    SHORT_MONTHS,
    UNITS,
    WEEKDAYS,
    YEAR_WORDS,
)
from hindinews.text.folding import fold_word
from hindinews.text.numerals import ORDINALS, digits, read_number

_FIRST_OF_MONTH: Final = frozenset(fold_word(w) for w in ("पहली",))
_OF: Final = ("के", "की", "का")
_DATE_WORD: Final = fold_word("तारीख")


def year_number(key: str, lowest: int = 1000) -> int | None:
    """A year in four digits."""
    return int(key) if len(key) == 4 and key.isdecimal() and lowest <= int(key) <= 2199 else None


def day_number(context: Context, at: int) -> int | None:
    """A day of the month at one token, in digits or words: 24, २४, पांच, पहली."""
    key = context.key(at)
    if key[:1].isdecimal():
        value = digits(key) if key.isdecimal() and len(key) <= 2 else None
    elif key in _FIRST_OF_MONTH:
        value = 1
    else:
        found = read_number(context.keys, at) if key else None
        value = found[1] if found is not None and found[0] == at + 1 else None
    return int(value) if value is not None and value == int(value) and 1 <= value <= 31 else None


def month_number(context: Context, at: int) -> int | None:
    """A month at a token: its name, or beside a day its short form."""
    month = MONTHS.get(context.key(at))
    return month if month is not None else SHORT_MONTHS.get(context.key(at))


def after_year(context: Context, at: int) -> tuple[int | None, int]:
    """A year where a day or month leaves off (24 फरवरी **2022**, सितंबर**, 2021**, मई **सन् 1999**), and the token after it."""
    for skip in (0, 1, 2):
        if skip and context.key(at + skip - 1) not in (",", "-") and context.key(at + skip - 1) not in YEAR_WORDS:
            break
        value = year_number(context.key(at + skip))
        if value is not None and context.key(at + skip + 1) not in NOT_A_YEAR:
            return value, at + skip + 1
    return None, at


_NUMERIC: Final = regex.compile(
    r"(?<![\p{L}\p{M}\p{Nd}./:-])(?:(?P<y>\p{Nd}{4})(?P<t>[-/.])(?P<m>\p{Nd}{1,2})(?P=t)(?P<d>\p{Nd}{1,2})|(?P<d2>\p{Nd}{1,2})(?P<s>[-/.])(?P<m2>\p{Nd}{1,2})(?P=s)(?P<y2>\p{Nd}{4}|\p{Nd}{2}))"
    r"(?![\p{L}\p{M}\p{Nd}/-]|\.\p{Nd})"
)


def numeric(context: Context, at: int) -> Found | None:
    """24/02/2022, 24-2-22, 24.02.2022, 2022-02-24; not the score 6-4-12 nor the version 10.2.22."""
    match = _NUMERIC.match(context.tokens.text, context.tokens.starts[at])
    if match is None:
        return None
    year, month, day = (int(match[group] or match[f"{group}2"]) for group in "ymd")
    if year < 100:
        if match["s"] == "." and not (len(match["d2"]) == len(match["m2"]) == 2) or match["s"] == "-" and len(match["d2"]) == len(match["m2"]) == 1 and year < 13:
            return None
        year += 2000 if year < 70 else 1900
    if not is_day(year, month, day) or not 1000 <= year <= 2199:
        return None
    last = at
    while last < len(context.keys) and context.tokens.ends[last] <= match.end():
        last += 1
    return Found(at, last, day_value(year, month, day), "day", "numeric")


#: Days that stand for what happened on them, month and day; those that are also fractions need a word of it near.
_SLASHED: Final = {"26/11": (11, 26), "9/11": (9, 11)}
_SLASHED_NEAR: Final = {"7/7": (7, 7), "7/11": (7, 11), "13/12": (12, 13), "13/7": (7, 13), "26/7": (7, 26)}
_ATTACK: Final = regex.compile("हमल|धमाक|बम|बाढ|आतंक")


def slashed(context: Context, at: int) -> Found | None:
    """26/11 के हमले, 9/11 के बाद; 7/7 के धमाके."""
    if context.key(at + 1) != "/" or context.key(at - 1) == "/" or context.key(at + 3) == "/":
        return None
    written = f"{context.key(at)}/{context.key(at + 2)}"
    named = _SLASHED.get(written)
    if named is None and written in _SLASHED_NEAR and any(_ATTACK.match(context.key(at + i)) for i in range(3, 7)):
        named = _SLASHED_NEAR[written]
    return Found(at, at + 3, day_value(None, *named), "day", "slashed") if named is not None and context.tokens.surface(at, at + 2).count(" ") == 0 else None


def day_and_month(context: Context, at: int) -> Found | None:
    """24 फरवरी 2022, एक अक्टूबर, ३१ जनवरी, २००६, पहली जुलाई, 12 जन॰ 2023, 5 वीं मई."""
    day = day_number(context, at)
    if day is None:
        return None
    index = at + 2 if context.key(at + 1) in ("वीं", "ली", "री", "थी") else at + 1
    if context.key(index) == "-":
        index += 1
    month = month_number(context, index)
    if month is None:
        return None
    if context.key(index) not in MONTHS:
        index += context.key(index + 1) == "."
        if year_number(context.key(index + 1)) is None:
            return None
    if context.key(index) in MONTHS_ALSO_WORDS and context.key(index + 1) in NOT_A_MONTH_AFTER and context.key(index + 1) != "ने":
        return None
    year, last = after_year(context, index + 1)
    if not is_day(year, month, day):
        return None
    value, anchor = context.full(last, year, month, day)
    return Found(at, last, value, "day", "day and month", anchor)


def month_and_day(context: Context, at: int) -> Found | None:
    """फरवरी 24, 2022, जुलाई 1 को, अगस्त की 15 तारीख, जनवरी की पहली तारीख."""
    month = month_number(context, at)
    if month is None or (context.key(at) not in MONTHS and year_number(context.key(at + 3)) is None):
        return None
    if context.key(at + 1) == "की" and context.key(at + 3) == _DATE_WORD:
        day = day_number(context, at + 2) or ORDINALS.get(context.key(at + 2))
        if day is None or not is_day(None, month, day):
            return None
        if context.key(at - 1) in UNITS and context.key(at - 2) in ("हर", "प्रत्येक"):
            return Found(at, at + 4, day_value(None, month, day), "day", "day of every year")
        value, anchor = context.full(at + 4, None, month, day)
        return Found(at, at + 4, value, "day", "month and day", anchor)
    day = day_number(context, at + 1) if context.key(at + 1).isdecimal() else None
    if day is None or day_number(context, at - 1) is not None and context.key(at - 1).isdecimal():
        return None
    year, last = after_year(context, at + 2)
    if year is None and context.key(at + 2) not in ("को", "के", "से", "तक", "की") or not is_day(year, month, day):
        return None
    value, anchor = context.full(last, year, month, day)
    return Found(at, last, value, "day", "month and day", anchor)


def days_of_one_month(context: Context, at: int) -> Found | None:
    """3-5 मई, नौ से 23 जुलाई तक: a stretch; 5 और 6 सितंबर, 3, 5 और 7 मई: each its own day."""
    first = day_number(context, at)
    if first is None:
        return None
    index = at + 1
    stretch = context.joined(index) or context.key(index) == "से"
    if stretch:
        index += 1 if context.key(index) in ("से", "-") else 0
        second, month = day_number(context, index), MONTHS.get(context.key(index + 1))
        if second is None or month is None or second <= first:
            return None
        year, last = after_year(context, index + 2)
        if not is_day(year, month, second):
            return None
        value, anchor = context.full(last, year, month, second)
        return Found(at, last, f"{value[:8]}{first:02}/{value}", "day", "days of one month", anchor)
    for _ in range(5):
        if context.key(index) not in (",", "और", "व", "या", "तथा", "एवं") or (second := day_number(context, index + 1)) is None:
            return None
        month = MONTHS.get(context.key(index + 2))
        if month is not None:
            year, last = after_year(context, index + 3)
            if not is_day(year, month, first) or not is_day(year, month, second):
                return None
            value, anchor = context.full(last, year, month, second)
            return Found(at, at + 1, f"{value[:8]}{first:02}", "day", "listed day", anchor)
        index += 2
    return None


def weekday_of_month(context: Context, at: int) -> Found | None:
    """मार्च के पहले सोमवार को, मई के दूसरे रविवार को: the day itself."""
    number, nth, target = MONTHS.get(context.key(at)), ORDINALS.get(context.key(at + 2)), WEEKDAYS.get(context.key(at + 3))
    if number is None or nth is None or target is None or context.key(at + 1) != "के" or nth > 5:
        return None
    year, anchor = context.year_of(at + 4, number, None)
    if year is None:
        return Found(at, at + 4, None, "day", "weekday of a month", None, None, NO_DAY)
    day = 1 + (target - date(year, number, 1).weekday()) % 7 + 7 * (nth - 1)
    return Found(at, at + 4, day_value(year, number, day), "day", "weekday of a month", anchor) if is_day(year, number, day) else None


def month(context: Context, at: int) -> Found | None:
    """अप्रैल 2019, सितंबर, 2021, नवंबर में, मई माह, मार्च-अप्रैल, दिसंबर-जनवरी 2023."""
    name = context.key(at)
    number = MONTHS.get(name)
    if number is None or context.key(at - 1) in NOT_A_MONTH_BEFORE:
        return None
    second = at + context.joint(at + 1)
    if second > at and (other := MONTHS.get(context.key(second))) is not None:
        year, last = after_year(context, second + 1)
        anchor = None
        if year is None:
            year, anchor = context.year_of(last, other, None)
        before = year - 1 if year is not None and number > other else year
        last += UNITS.get(context.key(last)) == "M"
        return Found(at, last, f"{month_value(before, number)}/{month_value(year, other)}", "month", "months", anchor)
    year, last = after_year(context, at + 1)
    if year is not None:
        return Found(at, last, month_value(year, number), "month", "month and year")
    if context.key(at + 1) in NOT_A_MONTH_AFTER or (name in MONTHS_ALSO_WORDS and not _is_time(context, at)):
        return None
    last = at + 1 + (UNITS.get(context.key(at + 1)) == "M")
    year, anchor = context.year_of(last, number, None)
    return Found(at, last, month_value(year, number), "month", "month", anchor)


def _is_time(context: Context, at: int) -> bool:
    """मार्च में, जून के अंत; not दोंग जून के साथ, पैदल मार्च को."""
    after = context.key(at + 1)
    if after in ("के", "की") and context.key(at + 2) in ("साथ", "पास", "खिलाफ", "लिए", "नेतृत्व", "दौरान", "साझा"):
        return context.key(at) != "मार्च" and context.key(at + 2) == "दौरान"
    if context.key(at) == "मार्च":
        return after in ("में", "से", "तक", "के", "की", "माह", "महीने", "और", "या", ",") and context.key(at - 1) not in ("का", "की", "के", "इस", "यह")
    return after in AFTER_MONTH or after in UNITS


def decade_or_century(context: Context, at: int) -> Found | None:
    """1990 के दशक, 90 का दशक, साठ के दशक, 80 के दौर, 21वीं सदी, बीसवीं शताब्दी."""
    number = read_number(context.keys, at)
    if number is not None and number[1] == int(number[1]):
        last, value = number[0], int(number[1])
        last += context.key(last) in ("वें", "वे", "ई")
        if context.key(last) in ("के", "का") and context.key(last + 1) in ("दशक", "दशकों", "दौर") and value % 10 == 0 and (10 <= value <= 90 or 1500 <= value <= 2090):
            return Found(at, last + 2, f"{(1900 + value if value < 100 else value) // 10}X", "decade", "decade")
        if context.key(last) in ("वीं", "वी") and UNITS.get(context.key(last + 1)) == "C" and 10 <= value <= 22:
            return Found(at, last + 2, f"{value - 1}XX", "century", "century")
    value = CENTURIES.get(context.key(at), 0)
    return Found(at, at + 2, f"{value - 1}XX", "century", "century") if value and UNITS.get(context.key(at + 1)) == "C" else None


#: Centuries in words: बीसवीं सदी.
CENTURIES: Final = {
    fold_word(w): n
    for n, w in {15: "पंद्रहवीं", 16: "सोलहवीं", 17: "सत्रहवीं", 18: "अठारहवीं", 19: "उन्नीसवीं", 20: "बीसवीं", 21: "इक्कीसवीं", 22: "बाईसवीं"}.items()
}


def fiscal_year(context: Context, at: int) -> Found | None:
    """वित्त वर्ष 2022-23, वित्तीय वर्ष 2023-24, वित्त वर्ष 2023."""
    if context.key(at) not in FISCAL:
        return None
    index = at + 1 + (UNITS.get(context.key(at + 1)) == "Y")
    if context.key(index) == "(":
        return None
    value = year_number(context.key(index), 1850)
    if value is None:
        return None
    two = _two_years(context, index, value)
    return Found(at, two[0], two[1], "year", "fiscal year") if two is not None else Found(at, index + 1, f"{value - 1}/{value}", "year", "fiscal year")


def era_year(context: Context, at: int) -> Found | None:
    """विक्रम संवत 2080, शक संवत 1945."""
    offset = ERAS.get(context.key(at))
    index = at + 1 + (context.key(at + 1) in ERA_WORD)
    value = year_number(context.key(index))
    if offset is None or value is None:
        return None
    return Found(at, index + 1, f"{value + offset}/{value + offset + 1}", "year", "year of an Indian era")


def saka_date(context: Context, at: int) -> Found | None:
    """15 आषाढ़ 1945 (शक), 1 चैत्र, शक संवत 1945."""
    day, number = day_number(context, at), SAKA_MONTHS.get(context.key(at + 1))
    if day is None or number is None:
        return None
    index = at + 2 + (context.key(at + 2) == ",")
    era = context.key(index) in ERAS and ERAS[context.key(index)] == 78
    if era:
        index += 1 + (context.key(index + 1) in ERA_WORD)
    value = year_number(context.key(index))
    if value is None or not (era or context.key(index + 1) == "(" and context.key(index + 2) == "शक" or context.key(index + 1) == "शक"):
        return None
    found = saka_day(value, number, day)
    return Found(at, index + 1, found.isoformat(), "day", "date of the national calendar") if found is not None else None


def before_christ(context: Context, at: int) -> Found | None:
    """300 ईसा पूर्व, 287 ई.पू."""
    value = digits(context.key(at))
    if value is None or value != int(value) or not 1 <= value <= 9999:
        return None
    first, second = context.key(at + 1), context.key(at + 2)
    last = at + 3 if (first, second) in (("ईसा", "पूर्व"), ("ई", "पू")) else 0
    return Found(at, last, f"BC{int(value):04}", "year", "year before Christ") if last else None


def year(context: Context, at: int) -> Found | None:
    """साल 2022, सन् 1999, 2011 में, 2019 की, 2012 की गर्मियों, 2014-19, वर्ष 2008-09; not 2000 सैनिक."""
    named = context.key(at) in YEAR_WORDS
    index = at + 1 if named else at
    value = year_number(context.key(index), 1000 if named else 1800)
    if value is None:
        return None
    two = _two_years(context, index, value)
    if not named:
        if not _may_be_year(context, at) or (two is None and not _is_year(context, at)):
            return None
    elif context.key(index + 1) in NOT_A_YEAR and context.key(index + 1) not in ("के", "की"):
        return None
    if two is not None:
        return Found(at, two[0], two[1], "year", two[2])
    last = index + 1
    if context.key(last) in _OF:
        if (season := SEASONS.get(context.key(last + 1))) is not None:
            return Found(at, last + 2, f"{value}-{season}", "season", "season of a year")
        part = UNITS.get(context.key(last + 2))
        nth = ORDINALS.get(context.key(last + 1), 9)
        if part == "Q" and nth <= 4 or part == "H6" and nth <= 2:
            return Found(at, last + 3, f"{value}-{'Q' if part == 'Q' else 'H'}{nth}", "month", "part of a year")
    return Found(at, last, f"{value}", "year", "year")


def year_in_words(context: Context, at: int) -> Found | None:
    """सन् उन्नीस सौ सैंतालीस, अठारह सौ सत्तावन की क्रांति; not उन्नीस सौ लोग."""
    named = context.key(at) in YEAR_WORDS
    index = at + named
    if context.key(index) not in _HUNDREDS or context.key(index + 1) != "सौ":
        return None
    number = read_number(context.keys, index)
    if number is None or not 1700 < number[1] <= 2100 or not (named or context.key(number[0]) in OF_TIME) or context.key(number[0] + 1) in NOT_A_YEAR:
        return None
    return Found(at, number[0], f"{int(number[1])}", "year", "year in words")


#: The hundreds of a year in words.
_HUNDREDS: Final = frozenset(fold_word(w) for w in "सत्रह अठारह अट्ठारह उन्नीस बीस".split())


def _two_years(context: Context, at: int, value: int) -> tuple[int, str, str] | None:
    """The years of 2022-23 or 1914-1918, and the token after them."""
    index = at + context.joint(at + 1)
    key = context.key(index)
    if index == at or not key.isdecimal() or len(key) not in (2, 4) or context.joined(index + 1) and context.key(index + 1).isdecimal():
        return None
    second = int(key) if len(key) == 4 else value // 100 * 100 + int(key)
    second += 100 * (len(key) == 2 and value % 100 == 99 and second < value)
    if not value < second <= value + 200 or second > 2199:
        return None
    return index + 1, f"{value}/{second}", "year over two" if second == value + 1 else "years"


def _may_be_year(context: Context, at: int) -> bool:
    before, after = context.key(at - 1), context.key(at + 1)
    gap = context.tokens.gap(at)
    if gap and not gap.isspace() and at and context.key(at - 1) not in ("(", ","):
        return False
    return before not in NOT_A_YEAR_AFTER and before not in ("/", ".", "+", ":") and after not in NOT_A_YEAR and after not in ("/", ":", "%") and not (after == "." and context.key(at + 2).isdecimal())


def _is_year(context: Context, at: int) -> bool:
    after, beyond = context.key(at + 1), context.key(at + 2)
    if context.joined(at + 1) and after != "-":
        return False
    if beyond in NOT_A_YEAR and after not in ("में", "तक") and not (after in _OF and beyond == "आसपास"):
        return False
    if context.keys[at].endswith("00") and after in ("से", "का", "को", "और", "या", "की", "पर") and after != "में":
        return context.keys[at] in ("1900", "2000") and after in ("से", "और") and context.key(at + 2) != "कम"
    if after in OF_TIME or after in EVENT_AFTER_YEAR or after == "," and year_number(beyond, 1800) is not None:
        return True
    return context.key(at - 1) in ("(", ",") and after in (")", ",")
