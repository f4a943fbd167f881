"""Rules for dates that are counted from another day: the publication day, or a date or event before them in the text."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from hindinews.recognition.date_calendar import day_and_month, day_number
from hindinews.recognition.date_context import NO_ANCHOR, NO_DAY, Context, Found
from hindinews.recognition.date_values import day_value, duration, fiscal_year, is_day, month_value, shift, week_value, weekday_near
from hindinews.recognition.date_words import (
    AFTER,
    ANCHORING,
    BEFORE,
    BY_TENSE,
    COMING,
    EVERY,
    FISCAL,
    GRANULARITY,
    MONTHS,
    OF_TIME,
    PARTS_OF_DAY,
    POINTERS,
    PRESENT,
    SAME,
    TODAY,
    UNITS,
    WEEKDAYS,
    WEEKDAYS_ALSO_WORDS,
    WITHIN,
)
from hindinews.text.folding import fold_word
from hindinews.text.numerals import read_number

_DATE_WORD: Final = fold_word("तारीख")
#: Further back (24,000 साल पहले) a count of years names no date.
_MOST: Final = 1000
HALF: Final = "a fraction of a day or decade names no day"


def pointer(context: Context, at: int) -> tuple[int, int] | None:
    """Where a word points and the token after it: पिछले −1, इसी 0, अगले 1, आने वाले 1."""
    step = POINTERS.get(context.key(at))
    if step is not None:
        return step, at + 1
    if context.key(at) == COMING[0] and context.key(at + 1) in COMING[1]:
        return 1, at + 2
    return None


def weekday(context: Context, at: int) -> Found | None:
    """शुक्रवार, बीते मंगलवार, आगामी सोमवार; गुरुवार, 24 फरवरी 2022 takes the date beside it."""
    pointed = pointer(context, at)
    step, index = pointed if pointed is not None else (None, at)
    name = context.key(index)
    target = WEEKDAYS.get(name)
    if target is None or context.key(at - 1) in _FASTS or (name in WEEKDAYS_ALSO_WORDS and context.key(index + 1) not in OF_TIME - {"की", "का", "के"}):
        return None
    beside = _date_beside(context, index + 1)
    if beside is not None and beside.value is not None and beside.value[:4].isdecimal() and date.fromisoformat(beside.value).weekday() == target:
        return Found(at, index + 1, beside.value, "day", "weekday beside its date", "text")
    if context.published is None:
        return Found(at, index + 1, None, "day", "weekday", None, None, NO_DAY)
    ahead = step is None and context.key(at - 1) != "ने" and context.ahead(index + 1)
    return Found(at, index + 1, weekday_near(context.published, target, step, ahead=ahead).isoformat(), "day", "weekday", "published")


#: सावन सोमवार, वट सावित्री शनिवार: fasts, not days of this week.
_FASTS: Final = frozenset(("सावन", "ब्लैक", "श्रावण"))


def _date_beside(context: Context, at: int) -> Found | None:
    """The day of the calendar that stands in apposition: गुरुवार, 24 फरवरी 2022; गुरुवार (24 नवंबर); गुरुवार यानी 24 नवंबर."""
    index = at + 1 if context.key(at) in (",", "(", "यानी", "-", "को") else at
    index += context.key(at) == "को" and context.key(index) in ("(", ",", "यानी")
    return day_and_month(context, index) if index < len(context.keys) else None


#: आज of an era, not of a day: आज **का** दौर, आज **के** जमाने में, आज **भी**.
_ERA: Final = frozenset(fold_word(w) for w in "दौर युग ज़माने जमाना ज़माना युवा समय वक्त भारत".split())
_FACTORIES: Final = frozenset(fold_word(w) for w in "कारखाने कारखानों कारख़ाना पुर्जे पुर्जों पुरजे".split())


def today(context: Context, at: int) -> Found | None:
    """आज, आज से; not आजतक चैनल, आज के दौर में, आज तक ऐसा नहीं हुआ, आज भी."""
    if context.key(at) != TODAY:
        return None
    first, second = context.key(at + 1), context.key(at + 2)
    if first == "तक" and (second in ("न्यूज", "चैनल", "के", "को", "ने") or context.key(at - 1) != "से" and _negated(context, at)):
        return None
    if first in ("भी", "टेलीविजन", "न्यूज") or first in ("के", "का", "की") and second in _ERA or first in ("कल", "टेलीविजन"):
        return None
    if first == "दुनिया" or context.joined(at + 1) and first == "कल":
        return None
    if context.published is None:
        return Found(at, at + 1, None, "day", "today", None, None, NO_DAY)
    return Found(at, at + 1, context.published.isoformat(), "day", "today", "published")


def _negated(context: Context, at: int) -> bool:
    return any(context.keys[i] in ("नहीं", "न", "ना", "कभी", "कोई") for i in range(at, min(context.sentence_end[at], at + 14)))


def day_by_tense(context: Context, at: int) -> Found | None:
    """कल and परसों: yesterday or tomorrow as the clause says; बीते कल."""
    distance = BY_TENSE.get(context.key(at))
    first = context.key(at + 1)
    if distance is None or first in _FACTORIES or context.key(at - 1) == TODAY and context.joined(at) or first == "कल" or context.key(at - 1) == "कल":
        return None
    if first in ("की", "का", "के") and context.key(at + 2) in ("चिंता", "भारत", "नेता", "फिक्र"):
        return None
    if context.published is None:
        return Found(at, at + 1, None, "day", "day by tense", None, None, NO_DAY)
    pointed = POINTERS.get(context.key(at - 1))
    past = context.past(at + 1)
    ahead = pointed == 1 or pointed is None and (context.ahead(at + 1) or not past and (first == "तक" or first != "से" and _present(context, at)))
    day = context.published + timedelta(days=distance if ahead else -distance)
    return Found(at, at + 1, day.isoformat(), "day", "day by tense", "published")


def _present(context: Context, at: int) -> bool:
    """Say whether the clause has a plain present: कल … जा रहे हैं, कल सुनवाई है; used of plans. Not कल की घटना पर दुख है."""
    if context.key(at + 1) in ("की", "का", "के"):
        return any(context.keys[i] in PRESENT and context.keys[i - 1].endswith(("ते", "ता", "ती")) for i in range(at + 1, min(context.sentence_end[at], at + 40)))
    return any(context.keys[i] in PRESENT for i in range(at + 1, min(context.sentence_end[at], at + 40)))


def pointed_month(context: Context, at: int) -> Found | None:
    """पिछले साल अगस्त, अगले वर्ष मई, इस साल 30 जून, बीती जुलाई, पिछले अक्टूबर; पिछले साल की 12 मार्च."""
    pointed = pointer(context, at)
    if pointed is None:
        return None
    step, index = pointed
    year_said = UNITS.get(context.key(index)) == "Y"
    if year_said:
        index += 1 + (context.key(index + 1) in ("की", "के") and (context.key(index + 2) in MONTHS or context.key(index + 3) in MONTHS))
    day = day_number(context, index) if context.key(index + 1) in MONTHS else None
    if day is not None and not year_said:
        return None
    index += day is not None
    number = MONTHS.get(context.key(index))
    if number is None or day is None and not year_said and context.key(index + 1).isdecimal():
        return None
    year = None
    if context.published is not None:
        year = context.published.year
        if year_said:
            year += step
        elif step < 0 and number >= context.published.month:
            year -= 1
        elif step > 0 and number <= context.published.month:
            year += 1
    anchor = "published" if year is not None else None
    if day is not None:
        return Found(at, index + 1, day_value(year, number, day), "day", "pointed day", anchor) if is_day(year, number, day) else None
    return Found(at, index + 1, month_value(year, number), "month", "pointed month", anchor)


def day_of_month(context: Context, at: int) -> Found | None:
    """12 तारीख को, इसी महीने की 25 तारीख, अगले महीने की 5 तारीख."""
    pointed = pointer(context, at)
    index = at
    if pointed is not None:
        if UNITS.get(context.key(pointed[1])) != "M" or context.key(pointed[1] + 1) != "की":
            return None
        index = pointed[1] + 2
    day = day_number(context, index)
    if day is None or context.key(index + 1) != _DATE_WORD:
        return None
    if context.published is None:
        return Found(at, index + 2, None, "day", "day of a month", None, None, NO_DAY)
    here = context.published
    if pointed is not None:
        step = pointed[0]
    elif day > here.day + 1 and not context.ahead(index + 2):
        step = -1
    else:
        step = int(day < here.day - 1 and context.ahead(index + 2))
    month = shift(here.isoformat(), step, "M")
    if month is None or not is_day(int(month[:4]), int(month[5:7]), day):
        return None
    return Found(at, index + 2, f"{month}-{day:02}", "day", "day of a month", "published")


def pointed_unit(context: Context, at: int) -> Found | None:
    """पिछले साल, बीते हफ्ते, इसी महीने, अगले वर्ष, चालू वित्त वर्ष, उसी साल, पिछले दशक."""
    same = context.key(at) in SAME
    pointed = (0, at + 1) if same else pointer(context, at)
    if pointed is None:
        return None
    step, index = pointed
    if context.key(index) in FISCAL and UNITS.get(context.key(index + 1)) == "Y":
        value = fiscal_year(context.published, step) if context.published is not None else None
        return Found(at, index + 2, value, "year", "pointed fiscal year", "published" if value else None, None, None if value else NO_DAY)
    letter = UNITS.get(context.key(index))
    if letter not in ("D", "W", "M", "Y", "Q") or context.key(index) in ("दिनों", "दिनो", "सालों", "वर्षों", "महीनों", "हफ्तों", "दिवस", "रोज", "मास"):
        return None
    if letter == "D":
        return _next_day(context, at, index, step, same=same)
    granularity = "month" if letter == "Q" else GRANULARITY[letter]
    if same:
        value = _coarser(context.last_value, letter)
        return Found(at, index + 1, value, granularity, "the same unit", "text") if value is not None else None
    if context.published is None:
        return Found(at, index + 1, None, granularity, "pointed unit", None, None, NO_DAY)
    if letter == "Q":
        quarter = context.published.year * 4 + (context.published.month - 1) // 3 + step
        return Found(at, index + 1, f"{quarter // 4:04}-Q{quarter % 4 + 1}", granularity, "pointed unit", "published")
    return Found(at, index + 1, shift(context.published.isoformat(), step, letter), granularity, "pointed unit", "published")


def _coarser(value: str | None, letter: str) -> str | None:
    """The year, month or week that a day lies in."""
    if value is None or "/" in value:
        return None
    if letter == "Y":
        return value[:4]
    if letter == "M":
        return value[:7] if len(value) >= 7 and value[5] != "W" else None
    return week_value(date.fromisoformat(value[:10])) if letter == "W" and len(value) >= 10 else None


def _next_day(context: Context, at: int, index: int, step: int, *, same: bool) -> Found | None:
    """अगले दिन, उसी दिन: from the day before it in the text, else from an event, with a reason."""
    if not same and step != 1 or context.key(at) not in ("अगले", "उसी") or context.key(at - 1) in ("हर", "आने"):
        return None
    base = context.last_value if context.last_value is not None and len(context.last_value) == 10 else None
    if base is None:
        return Found(at, index + 1, None, "day", "the next day" if not same else "the same day", "event", None, NO_ANCHOR)
    return Found(at, index + 1, shift(base, step, "D"), "day", "the next day" if not same else "the same day", "text")


def pointed_duration(context: Context, at: int) -> Found | None:
    """पिछले दो महीने, पिछले 24 घंटे, अगले पांच साल; not बीते एक दशक से अधिक."""
    pointed = pointer(context, at)
    if pointed is None:
        return None
    number = read_number(context.keys, pointed[1])
    if number is None or (letter := UNITS.get(context.key(number[0]))) is None:
        return None
    last = number[0] + 1
    if context.key(last) in ("से", "के") and context.key(last + 1) in ("अधिक", "ज्यादा", "कम", "करीब"):
        return None
    return Found(at, last, duration(number[1], letter), "duration", "pointed duration", "published" if context.published is not None else None)


def pointed_part_of_day(context: Context, at: int) -> Found | None:
    """बीती रात, पिछली शाम."""
    step = POINTERS.get(context.key(at))
    part = PARTS_OF_DAY.get(context.key(at + 1))
    if step != -1 or part not in ("NI", "EV"):
        return None
    if context.published is None:
        return Found(at, at + 2, None, "time", "pointed part of day", None, None, NO_DAY)
    return Found(at, at + 2, f"{(context.published - timedelta(days=1)).isoformat()}T{part}", "time", "pointed part of day", "published")


def counted(context: Context, at: int) -> Found | None:
    """दो महीने पहले, तीन दिन बाद; इससे एक दिन पहले, … रहने के दो महीने बाद count from the date before them in the text, else from an event, with a reason."""
    number = read_number(context.keys, at)
    if number is None or not EVERY.isdisjoint(context.keys[max(0, at - 3) : at]):
        return None
    unit, count = number
    letter = UNITS.get(context.key(unit))
    last = unit + 1
    if context.key(last) == "के" and context.key(last + 1) in AFTER | BEFORE:
        last += 1
    last += context.key(last) == "ही"
    direction = context.key(last)
    if letter not in GRANULARITY or not (direction in BEFORE or direction in AFTER) or count > _MOST:
        return None
    step = -count if direction in BEFORE else count
    granularity = "month" if letter == "Y" and count != int(count) else GRANULARITY[letter]
    anchored = context.key(at - 1) in ANCHORING
    if anchored or direction in AFTER:
        before = context.previous(at, 40)
        if not anchored and before is None and (letter not in ("D", "W", "M") or not context.ahead(last + 1)):
            return None if letter not in ("D", "W", "M") else Found(at, last + 1, None, granularity, "counted from an event", "event", None, NO_ANCHOR)
        if anchored or before is not None:
            value = shift(context.last_value, step, letter) if context.last_value is not None and _counts_from(context, at) else None
            if value is not None:
                return Found(at, last + 1, value, granularity, "counted from the text", "text")
            return Found(at, last + 1, None, granularity, "counted from an event", "event", None, NO_ANCHOR)
    if context.published is None:
        return Found(at, last + 1, None, granularity, "counted from publication", None, None, NO_DAY)
    value = shift(context.published.isoformat(), step, letter)
    half = count != int(count) and letter in ("W", "M")
    return Found(at, last + 1, value, granularity, "counted from publication", "published", "approx" if half else None, HALF if value is None else None)


#: How far back, in tokens, a date may stand that a count starts from.
_REACH: Final = 200


def _counts_from(context: Context, at: int) -> bool:
    """Say whether the last date is near enough to be what a count starts from."""
    return bool(context.found) and at - context.found[-1].last <= _REACH


def within(context: Context, at: int) -> Found | None:
    """एक साल के भीतर, 15 दिन के अंदर."""
    number = read_number(context.keys, at)
    if number is None or (letter := UNITS.get(context.key(number[0]))) is None:
        return None
    if context.key(number[0] + 1) != "के" or context.key(number[0] + 2) not in WITHIN:
        return None
    return Found(at, number[0] + 1, duration(number[1], letter), "duration", "within", None, "until")
