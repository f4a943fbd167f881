"""Numbers with their units: money, lengths, weights, speeds, percentages, people killed and hurt, things counted.

A quantity is a number in digits or words, or a range of two, and the unit after it; a sign of money may stand before it. Not read: what a date has already taken, ordinals,
the numbers of designations (Su-57, एस-400, 15वीं बटालियन), and एक before a noun, where it is an article. The span runs from the number to the unit, with what stands between them
(500 **से अधिक** लोग); करीब before it is not part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from hindinews.model import DateMention, Quantity
from hindinews.recognition.quantity_words import ABOUT, COUNTED, FATES, LESS, LONGEST, MEASURES, MORE, NEAR, SIGNS, TOLL, Unit
from hindinews.text.numerals import STARTS, VAGUE, read_number
from hindinews.text.tokens import Tokens

_FIRST_WORDS: Final = frozenset(words[0] for words in (*MEASURES, *COUNTED))
#: After a number that makes it an ordinal or part of a name: 21वीं, 5जी, 17 वें.
_NO_COUNT: Final = frozenset(("वीं", "वें", "वां", "वे", "वी", "जी", "नंबर", "बजे", "बजकर", "तारीख", "एक्स"))
#: What a length is of, by the word after it: 10 किमी **की ऊंचाई**; and before it: **मारक क्षमता** 2000 किमी.
_HEIGHT: Final = frozenset(("ऊंचाई", "ऊंची", "ऊंचा", "ऊंचे", "ऊंचाइ"))
_RANGE: Final = frozenset(("मारक", "रेंज", "मार"))
_FATE_REACH: Final = 6
_FATE_STOPS: Final = frozenset(("।", ".", ",", "और", "जबकि", "|", ";", "\n", "तथा", "व", "ने"))


class _Number(NamedTuple):
    last: int
    value: float
    upper: float | None
    modifier: str | None


def find_quantities(tokens: Tokens, sentences: Sequence[tuple[int, int]], dates: Sequence[DateMention]) -> tuple[Quantity, ...]:
    """Find the quantities of a text, in text order.

    Args:
        tokens: The tokens.
        sentences: Token ranges of the sentences.
        dates: The expressions of time already found; no quantity is read inside one.

    Returns:
        The quantities; they do not overlap.

    >>> tokens = Tokens("हमले में कम से कम 12 लोग मारे गए; सौदा 2.5 अरब डॉलर का है।")
    >>> [(q.text, q.value, q.unit, q.kind) for q in find_quantities(tokens, [(0, len(tokens))], ())]
    [('12 लोग', 12.0, 'killed', 'casualties'), ('2.5 अरब डॉलर', 2500000000.0, 'USD', 'money')]
    """
    found: list[Quantity] = []
    keys = tokens.keys
    taken = iter(dates)
    date = next(taken, None)
    for first, last in sentences:
        at = first
        while at < last:
            while date is not None and date.end <= tokens.starts[at]:
                date = next(taken, None)
            if date is not None and date.start < tokens.ends[at]:
                at += 1
                continue
            key = keys[at]
            if key[:1].isdecimal() or key in STARTS or key in VAGUE or key in SIGNS:
                read = _quantity(tokens, at, last, first, date.start if date is not None else len(tokens.text))
                if read is not None:
                    found.append(read[1])
                    at = read[0]
                    continue
                at = _after_number(keys, at)
                continue
            at += 1
    return tuple(found)


def _after_number(keys: Sequence[str], at: int) -> int:
    number = read_number(keys, at)
    return number[0] if number is not None else at + 1


def _quantity(tokens: Tokens, at: int, end: int, begin: int, limit: int) -> tuple[int, Quantity] | None:
    """Read the quantity that starts at a token, and the token after it."""
    keys = tokens.keys
    sign = SIGNS.get(keys[at])
    number = _number(tokens, at + (sign is not None), end)
    if number is None or _designates(tokens, at, sign):
        return None
    if sign is not None:
        last, unit, rule = number.last, Unit(sign, "money"), "sign and number"
        if last < end and (named := _unit(keys, last, end, MEASURES)) is not None and named[1].kind == "money":
            last = named[0]
    else:
        read = _measured(tokens, at, number, end) or _casualties(keys, at, begin, number, end)
        if read is None:
            return None
        last, unit, rule = read
    if tokens.ends[last - 1] > limit:
        return None
    if unit.kind == "temperature" and at > begin and keys[at - 1] == "माइनस":
        number = number._replace(value=-number.value)
    modifier = number.modifier or _before(keys, at, begin) or _after(keys, last, end)
    if unit.kind == "people":
        fate = _fate(keys, last, end)
        if fate is None and keys[at] == "एक" and number.last == at + 1:
            return None
        if fate is not None:
            unit, rule = Unit(fate, "casualties"), "people and their fate"
    elif unit.kind == "length":
        unit = Unit(unit.name, _length_of(keys, at, last, begin, end))
    start, stop = tokens.starts[at], tokens.ends[last - 1]
    return last, Quantity(start, stop, tokens.text[start:stop], number.value, unit.name, unit.kind, rule, modifier, number.upper)


def _designates(tokens: Tokens, at: int, sign: str | None) -> bool:
    """Su-57, एस-400, टी-90, 24/7: the number hangs on what stands before it."""
    if at == 0 or sign is not None:
        return False
    gap = tokens.gap(at)
    before = tokens.keys[at - 1]
    if gap == "":
        return before[-1:].isalpha() or before in ("/", "#", ":", "+")
    return not gap.isspace()


def _number(tokens: Tokens, at: int, end: int) -> _Number | None:
    """A number, or a range of two: 500, दो-तीन, 40 से 50, 5 से 7 हजार, दर्जनों."""
    keys = tokens.keys
    if at >= end:
        return None
    vague = VAGUE.get(keys[at])
    if vague is not None:
        return _Number(at + 1, float(vague), None, "approx")
    first = read_number(keys, at)
    if first is None:
        return None
    last, value = first
    upper = None
    if last < end and (keys[last] == "से" or tokens.gap(last) not in ("", " ", "\N{NO-BREAK SPACE}") and not tokens.gap(last).isspace() or keys[last] == "-"):
        second = read_number(keys, last + (keys[last] in ("से", "-")))
        if second is not None and keys[last] == keys[at] and last == at + 1:
            return _Number(second[0], second[1], None, None)  # दो-दो लाख रुपये
        if second is not None and second[0] <= end and second[1] > value:
            last, upper = second
            bare = read_number(keys[: at + 1], at)
            if bare is not None and bare[0] == first[0] and upper >= 1000 and value < 1000:
                value = _scaled(value, keys[last - 1], upper)
    if last < end and (keys[last] in _NO_COUNT and not tokens.gap(last).isspace() or keys[last] in ("वीं", "वें", "वां", "बजे", "बजकर", "/")):
        return None
    return _Number(last, value, upper, None)


def _scaled(value: float, multiplier: str, upper: float) -> float:
    """5 से 7 हजार is from 5,000: the first number shares the multiplier of the second."""
    scale = read_number(("एक", multiplier), 0)
    return value * scale[1] if scale is not None and scale[0] == 2 and value * scale[1] < upper else value


def _unit(keys: Sequence[str], at: int, end: int, table: dict[tuple[str, ...], Unit]) -> tuple[int, Unit] | None:
    """The longest unit at a token."""
    if at >= end or keys[at] not in _FIRST_WORDS:
        return None
    for length in range(min(LONGEST, end - at), 0, -1):
        unit = table.get(tuple(keys[at : at + length]))
        if unit is not None:
            return at + length, unit
    return None


def _measured(tokens: Tokens, at: int, number: _Number, end: int) -> tuple[int, Unit, str] | None:
    """The unit or noun after a number, with से अधिक between them, or an adjective or two."""
    keys = tokens.keys
    index = number.last
    if index + 1 < end and keys[index] in ("से", "के") and (keys[index + 1] in MORE or keys[index + 1] in LESS or keys[index + 1] in NEAR):
        index += 2
    measure = _unit(keys, index, end, MEASURES)
    if measure is not None:
        return *measure, "number and unit"
    for skip in range(3):
        counted = _unit(keys, index + skip, end, COUNTED)
        if counted is not None:
            article = keys[at] == "एक" and number.last == at + 1 and counted[1].kind != "people"
            return None if article else (*counted, "number and noun")
        if index + skip >= end or keys[index + skip] in _CUTS or keys[index + skip][:1].isdecimal() or not keys[index + skip][:1].isalpha():
            return None
    return None


#: Words that part a number from the noun after it: 12 **में से** लोग, 5 **और** देश.
_CUTS: Final = frozenset("में से के का की को ने पर तक और या कि तथा व हो है हैं भी ही नहीं जो बजे साल था थे".split())


def _casualties(keys: Sequence[str], at: int, begin: int, number: _Number, end: int) -> tuple[int, Unit, str] | None:
    """A bare number that counts the dead or hurt: सात की मौत, 40 घायल; मरने वालों की संख्या 741."""
    index = number.last
    if keys[at] == "एक" and number.last == at + 1 and keys[index : index + 1] != ["की"]:
        return None
    if index < end and keys[index] in FATES and FATES[keys[index]] != "captured" and keys[index] not in ("मौत", "जान", "हत्या"):
        return index, Unit(FATES[keys[index]], "casualties"), "number and fate"
    if index + 1 < end and keys[index] == "की" and keys[index + 1] in ("मौत", "मृत्यु", "जान", "हत्या"):
        return index, Unit("killed", "casualties"), "number and fate"
    for back in range(at - 1, max(begin, at - 7) - 1, -1):
        if keys[back] in TOLL and "संख्या" in keys[back:at]:
            return index, Unit("injured" if keys[back].startswith("घायल") else "killed", "casualties"), "toll"
    return None


def _fate(keys: Sequence[str], last: int, end: int) -> str | None:
    """What befell the people: मारे गए, की मौत, घायल; up to the next clause or number."""
    for index in range(last, min(end, last + _FATE_REACH)):
        key = keys[index]
        if key in _FATE_STOPS or key[:1].isdecimal() or key in STARTS and key != "एक":
            return None
        after = keys[index + 1] if index + 1 < end else ""
        if key in FATES and (key not in _NEEDS or after in _NEEDS[key]):
            return FATES[key]
    return None


#: Words that tell a fate only with a certain word after them: मारा **गया**, जान **गई**, मार **गिराया**.
_NEEDS: Final = {"मारा": ("गया", "गए"), "जान": ("गई", "चली", "गंवाई", "ली", "ले", "जा"), "मार": ("गिराया", "गिराए", "डाला", "डाले")}


def _before(keys: Sequence[str], at: int, begin: int) -> str | None:
    one, two, three = (keys[at - back] if at - back >= begin else "" for back in (1, 2, 3))
    if one in ABOUT:
        return "approx"
    if two == "से" and (one, three) == ("कम", "कम"):
        return "more_than"
    if two == "से" and one in MORE and three in MORE or one in ("अधिकतम", "अधिकाधिक"):
        return "less_than"
    return None


def _after(keys: Sequence[str], last: int, end: int) -> str | None:
    """से अधिक, से कम, के करीब: inside the span or right after it."""
    for index in range(max(0, last - 3), min(end - 1, last + 1)):
        if keys[index] == "से" and keys[index + 1] in MORE:
            return "more_than"
        if keys[index] == "से" and keys[index + 1] in LESS and keys[index - 1] != "कम":
            return "less_than"
        if keys[index] == "के" and keys[index + 1] in NEAR:
            return "approx"
    return None


def _length_of(keys: Sequence[str], at: int, last: int, begin: int, end: int) -> str:
    """A length of its own, a height, or the reach of a weapon: 10 किमी की ऊंचाई, 2000 किमी तक मार करने वाली, मारक क्षमता 400 किमी."""
    after = keys[last : min(end, last + 3)]
    if any(key in _HEIGHT for key in after[:2]):
        return "altitude"
    if "मार" in after or "मारक" in after or "रेंज" in after or any(key in _RANGE for key in keys[max(begin, at - 5) : at]):
        return "range"
    return "length"
