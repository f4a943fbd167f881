"""Read numbers: digits with Indian grouping, number words with their spellings, multipliers and fractions.

`1,00,000`, `2.5 लाख`, `डेढ़ करोड़`, `साढ़े तीन हज़ार`, `सवा सौ`, `एक सौ पच्चीस`, `20 हजार करोड़`, `दो दर्जन`. Words are looked up by their folded keys, so that nukta and
candrabindu do not matter.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hindinews.text.folding import fold_word

#: 0 to 99, a row of ten to a line, the usual spelling first; between bars the spellings of one number. Attested: उन्यासी and उनासी लोग, इक्यानवे and इक्यानबे फीसदी.
_WORDS: Final = (
    "शून्य ज़ीरो सिफ़र|एक|दो|तीन|चार|पांच पाँच पान्च|छह छः छ छे छै|सात|आठ|नौ",
    "दस|ग्यारह ग्यारा|बारह|तेरह|चौदह|पंद्रह पन्द्रह पंदरह|सोलह|सत्रह सतरह सत्तरह|अठारह अट्ठारह अठ्ठारह|उन्नीस उन्निस",
    "बीस|इक्कीस इक्किस|बाईस बाइस|तेईस तेइस|चौबीस चौबिस|पच्चीस पचीस|छब्बीस छब्बिस|सत्ताईस सत्ताइस सताईस|अट्ठाईस अठ्ठाईस अट्ठाइस अठाईस अठाइस|उनतीस उन्तीस उनत्तीस",
    "तीस|इकतीस इकत्तीस इक्तीस|बत्तीस|तैंतीस तेंतीस तैतीस तेतीस|चौंतीस चौतीस|पैंतीस पैतीस|छत्तीस|सैंतीस सैतीस|अड़तीस अड़तिस|उनतालीस उन्तालीस उनचालीस",
    "चालीस|इकतालीस इकतालिस|बयालीस बयालिस ब्यालीस|तैंतालीस तेंतालीस तैतालीस|चौवालीस चवालीस चौंवालीस चौआलीस|पैंतालीस पैतालीस|छियालीस छयालीस|सैंतालीस सैतालीस|अड़तालीस|उनचास उन्चास उनंचास",
    "पचास|इक्यावन इक्यावान इकावन|बावन|तिरपन तिरेपन तरेपन|चौवन चौअन|पचपन|छप्पन|सत्तावन सतावन|अट्ठावन अठावन अठ्ठावन|उनसठ उन्सठ",
    "साठ|इकसठ इकसट|बासठ|तिरसठ तिरेसठ तरेसठ|चौंसठ चौसठ|पैंसठ पैसठ|छियासठ छासठ|सड़सठ सरसठ|अड़सठ अरसठ|उनहत्तर उन्हत्तर",
    "सत्तर|इकहत्तर इकहतर|बहत्तर|तिहत्तर|चौहत्तर|पचहत्तर पिचहत्तर|छिहत्तर छियत्तर|सतहत्तर|अठहत्तर|उन्यासी उनासी उन्नासी",
    "अस्सी|इक्यासी|बयासी|तिरासी|चौरासी|पचासी पिचासी|छियासी|सत्तासी सतासी|अट्ठासी अठासी अठ्ठासी|नवासी",
    "नब्बे नव्वे|इक्यानवे इक्यानबे|बानवे बानबे|तिरानवे तिरानबे|चौरानवे चौरानबे|पंचानवे पचानवे पंचानबे पचानबे|छियानवे छियानबे|सत्तानवे सत्तानबे|अट्ठानवे अठानवे अट्ठानबे अठानबे|निन्यानवे निन्यानबे निन्नानवे",
)
UNITS: Final = {fold_word(w): 10 * ten + one for ten, row in enumerate(_WORDS) for one, words in enumerate(row.split("|")) for w in words.split()}

#: Larger powers; one may multiply another: 20 हज़ार करोड़, दो लाख करोड़. दर्जन counts by twelve: दो दर्जन टैंक.
MULTIPLIERS: Final = {
    fold_word(w): n
    for n, words in {
        12: "दर्जन", 100: "सौ सैकड़ा", 1_000: "हज़ार सहस्र", 100_000: "लाख", 1_000_000: "मिलियन", 10_000_000: "करोड़", 1_000_000_000: "अरब बिलियन", 100_000_000_000: "खरब",
        1_000_000_000_000: "ट्रिलियन",
    }.items()
    for w in words.split()
}  # fmt: skip
#: Alone or before a multiplier: डेढ़ करोड़, ढाई लाख, सवा सौ, आधा दर्जन.
FRACTIONS: Final = {fold_word(w): v for w, v in {"डेढ़": 1.5, "ढाई": 2.5, "अढ़ाई": 2.5, "आधा": 0.5, "आधे": 0.5, "आधी": 0.5, "पौन": 0.75, "पौना": 0.75, "सवा": 1.25}.items()}
#: Before a number: साढ़े तीन is 3.5, पौने दो 1.75, सवा दो 2.25.
SHIFTS: Final = {fold_word(w): v for w, v in {"साढ़े": 0.5, "पौने": -0.25, "सवा": 0.25}.items()}
#: Ordinals as places in a row: दूसरे चरण, चौथी तिमाही.
ORDINALS: Final = {
    fold_word(w): n
    for n, words in enumerate(
        "पहला पहली पहले प्रथम|दूसरा दूसरी दूसरे द्वितीय|तीसरा तीसरी तीसरे तृतीय|चौथा चौथी चौथे चतुर्थ|पांचवां पांचवीं पांचवें|छठा छठी छठे छठवीं|सातवां सातवीं सातवें|"
        "आठवां आठवीं आठवें|नौवां नौवीं नौवें नवीं|दसवां दसवीं दसवें".split("|"),
        1,
    )
    for w in words.split()
}
#: Numbers that name no figure, by the power they speak of: दर्जनों घर, सैकड़ों लोग, हज़ारों छात्र.
VAGUE: Final = {fold_word(w): n for w, n in {"दर्जनों": 12, "सैकड़ों": 100, "हज़ारों": 1_000, "लाखों": 100_000, "करोड़ों": 10_000_000, "अरबों": 1_000_000_000}.items()}

#: All the keys with which a number in words can start.
STARTS: Final = frozenset((*UNITS, *FRACTIONS, *SHIFTS, "सौ"))


def digits(key: str) -> float | None:
    """The value of a number token (`1,00,000`, `2.5`), None if it is none.

    >>> digits("1,00,000"), digits("2.5"), digits("su")
    (100000.0, 2.5, None)
    """
    if not key[:1].isdecimal() or len(key) > _MOST_DIGITS:
        return None
    plain = key.replace(",", "")
    return float(plain) if plain.replace(".", "", 1).isdecimal() else None


#: Longer runs of digits are account numbers, not numbers.
_MOST_DIGITS: Final = 24


def read_number(keys: Sequence[str], first: int) -> tuple[int, float] | None:
    """Read the longest number that starts at a token.

    Args:
        keys: Token keys.
        first: Index of the first token.

    Returns:
        The index after its last token and its value, or None.

    >>> read_number("एक सौ पच्चीस लोग".split(), 0)
    (3, 125.0)
    >>> read_number("साढे तीन लाख रुपये".split(), 0)
    (3, 350000.0)
    >>> read_number("20 हजार करोड रुपये".split(), 0)
    (3, 200000000000.0)
    """
    count = len(keys)
    total = 0.0
    at = first
    smallest = float("inf")
    while at < count:
        group = _group(keys, at)
        if group is None or group[1] >= smallest:
            break
        after, value = group
        multiplier = MULTIPLIERS.get(keys[after]) if after < count else None
        if multiplier is None:
            return after, total + value
        if multiplier > smallest:  # 21 हज़ार 935 करोड़
            at, total, smallest = after + 1, (total + value) * multiplier, multiplier
            continue
        if multiplier == smallest:
            break
        at, total, smallest = after + 1, total + value * multiplier, multiplier
        while at < count and (multiplier := MULTIPLIERS.get(keys[at], 0)) > 100:
            at, total, smallest = at + 1, total * multiplier, multiplier
    return (at, round(total, 6)) if at > first else None


def _group(keys: Sequence[str], at: int) -> tuple[int, float] | None:
    """Read what stands before a multiplier: साढ़े तीन, डेढ़, 12.5, दो सौ पचास, सौ."""
    shift = SHIFTS.get(keys[at])
    if shift is not None and at + 1 < len(keys) and (base := _plain(keys[at + 1])) is not None:
        at, value = at + 2, base + shift
    elif (fraction := FRACTIONS.get(keys[at])) is not None:
        at, value = at + 1, fraction
    elif keys[at] == "सौ":
        value = 1.0
    elif (base := _plain(keys[at])) is not None:
        at, value = at + 1, base
    else:
        return None
    if value < 100 and at < len(keys) and MULTIPLIERS.get(keys[at]) == 100:
        at, value = at + 1, value * 100
        if at < len(keys) and (rest := UNITS.get(keys[at], 0)) > 0:
            at, value = at + 1, value + rest
    return at, value


def _plain(key: str) -> float | None:
    value = UNITS.get(key)
    return digits(key) if value is None else float(value)


def number_ending_at(keys: Sequence[str], last: int) -> tuple[int, float] | None:
    """Read the longest number whose last token stands before an index.

    Returns:
        The index of its first token and its value, or None.

    >>> number_ending_at("भारत ने एक सौ बीस टैंक".split(), 5)
    (2, 120.0)
    """
    for first in range(max(0, last - 5), last):
        found = read_number(keys, first)
        if found is not None and found[0] == last:
            return first, found[1]
    return None
