"""What it costs to read one sound as another when two spellings are compared: 0 is the same, 1 is another name.

A row says: sounds, sounds, cost, an attested pair. Where rows overlap the first one holds.
"""

from __future__ import annotations

from itertools import product
from typing import Final

VOWELS: Final = "aAiIuUeEoOɔæəε"

_ROWS: Final[tuple[tuple[str, str, float, str], ...]] = (
    # vowels
    ("a", "əA", 0.03, "Manturov मंतुरोव, Obama ओबामा"),
    ("a", "æEɔ", 0.15, "Macron मैक्रों, Austin ऑस्टिन"),
    ("a", "e", 0.3, "Ahmad, Ahmed"),
    ("i", "I", 0.03, "पुतिन पूतीन"),
    ("u", "U", 0.03, "पुतिन पूतिन"),
    ("ɔ", "oOA", 0.06, "वॉशिंगटन वाशिंगटन"),
    ("æ", "EeA", 0.15, "हॅरी हैरी"),
    ("e", "E", 0.06, "पेट्रियट पैट्रियट"),
    ("o", "O", 0.06, "गोतम गौतम"),
    ("ə", "A", 0.1, "ट्रंप ट्रांप, नेतन्याहू नेतान्याहू"),
    ("ə", "æ", 0.25, "ट्रंप, Trump"),
    ("ə", "iu", 0.5, "रजित रजत are two"),
    ("ə", "IU", 0.8, "दमन दमीन are two"),
    ("ə", "eE", 0.15, "मिचल मिचेल"),
    ("ə", "oO", 0.22, "बसु बोस"),
    ("ə", "ɔ", 0.3, "जॉन, जन"),
    ("e", "iI", 0.3, "मोहसेन मोहसिन"),
    ("o", "uU", 0.3, "मोहम्मद मुहम्मद"),
    ("ε", "eEiIəAa", 0.08, "Abe आबे"),
    ("E", "AI", 0.25, "Biden बाइडेन, Reiter"),
    ("O", "Aau", 0.3, "Strauss स्ट्रॉस"),
    ("A", "eo", 0.3, "गगई गोगोई"),
    ("iI", "yj", 0.4, "Yan जान"),
    ("uUoO", "v", 0.4, "राव राऊ"),
    # one place of the mouth
    ("t", "w", 0.03, "मंतुरोव मंटुरोव"),
    ("T", "W", 0.06, ""),
    ("d", "q", 0.03, "दनियल डैनियल"),
    ("D", "Q", 0.06, ""),
    ("tw", "TW", 0.08, "Smith स्मिथ, Seth सेट"),
    ("dq", "DQT", 0.25, "Heath हीद"),
    ("k", "K", 0.2, "ख़ान कान"),
    ("g", "G", 0.2, "Ghani गनी"),
    ("c", "C", 0.2, ""),
    ("j", "J", 0.15, "Kinzhal किंजल"),
    ("b", "B", 0.2, ""),
    ("p", "F", 0.35, "Jafar, Jaspal"),
    ("Z", "jJ", 0.06, "ज़ेलेंस्की जेलेंस्की"),
    ("ĵ", "gjJZ", 0.05, "Giorgia जॉर्जिया"),
    ("q", "ɽ", 0.06, "लड़ाकू लडाकू"),
    ("ɽ", "rdD", 0.1, "Garhwal गढ़वाल"),
    ("s", "S", 0.06, "सियोल शियोल"),
    ("s", "ZJ", 0.3, "Jones जोंज़"),
    ("sS", "jc", 0.5, "ह्वासोंग"),
    ("S", "JZ", 0.5, "Jean ज़्यां"),
    ("v", "b", 0.15, "विकास बिकाश"),
    ("v", "B", 0.12, "क्लार्क्सविल क्लार्क्सभिल (Nepali)"),
    ("s", "C", 0.15, "हुसैन हुछैन (Assamese)"),
    ("v", "FBp", 0.6, "Ivanov इवानोफ"),
    ("n", "m", 0.4, "अंबाला अम्बाला"),
    ("n", "ng", 0.3, ""),
    ("k", "c", 0.45, "Bach बाख, चर्च"),
    ("K", "hcx", 0.4, "Mikhail मिहाइल"),
    ("k", "s", 0.6, "Celtic"),
    ("g", "j", 0.5, "Gerard"),
    ("h", "jKgG", 0.5, "San Jose सैन होसे"),
    ("kK", "gG", 0.55, "लेक लेग"),
    ("twTW", "dqDQ", 0.6, "मोदी मोती"),
    ("pF", "bB", 0.6, ""),
    ("cC", "jJ", 0.6, ""),
    ("y", "jJZ", 0.4, "Jung युंग"),
    ("r", "l", 0.8, ""),
)

#: Leaving a sound out, or putting one in.
_LOSS: Final[tuple[tuple[str, float, str], ...]] = (
    ("ε", 0.03, "Mike माइक"),
    ("ə", 0.2, "कमला कमल"),
    ("aiueo", 0.3, ""),
    ("A", 0.3, "थंगमणी थांगमानी"),
    ("IUEOɔæ", 0.35, ""),
    ("y", 0.06, "प्रिया प्रिआ"),
    ("h", 0.2, "Ahmad अमद"),
    ("v", 0.42, ""),
    ("nm", 0.5, ""),
    ("r", 0.65, "Carter काटर"),
    ("G", 0.5, "Baghdad, Kavanagh"),
    ("g", 0.7, "Xi'an शीआन"),
    ("tTdw", 0.75, "Schmidt श्मिट"),
)

#: The first sound weighs more: मोदी is not गोदी.
FIRST: Final = 1.5
#: Leaving out a vowel at the end costs this much more: अनिल, अनिला.
FINAL_LOSS: Final = 0.3


#: A vowel at the end of a name is a sound of its own here: अनिल is not अनिला, while the vowels inside a name are written loosely.
FINAL: Final = dict(zip(VOWELS, "áÁíÍúÚéÉóÓǒǎǝě", strict=True))
_PLAIN: Final = {final: vowel for vowel, final in FINAL.items()}


def _pairs() -> dict[tuple[str, str], float]:
    sounds = VOWELS + "kKgGcCjJwWqQtTdDnpFbBmyrlvSsZhɽĵ"
    cost: dict[tuple[str, str], float] = {}
    for one, other in product(sounds, repeat=2):
        both_vowels, both_consonants = one in VOWELS and other in VOWELS, one not in VOWELS and other not in VOWELS
        cost[one, other] = 0.0 if one == other else 0.5 if both_vowels else 1.0 if both_consonants else 1.3
    for ones, others, value, _ in reversed(_ROWS):
        for one, other in product(ones, others):
            if one != other:
                cost[one, other] = cost[other, one] = value
    for one, other in product([*sounds, *_PLAIN], repeat=2):
        if one in _PLAIN or other in _PLAIN:
            cost[one, other] = cost[_PLAIN.get(one, one), _PLAIN.get(other, other)] + (0.05 if (one in _PLAIN) != (other in _PLAIN) else 0.0)
    return cost


SUBSTITUTION: Final = _pairs()
LOSS: Final = {sound: value for sounds, value, _ in _LOSS for sound in sounds}
LOSS.update({FINAL[vowel]: LOSS[vowel] + FINAL_LOSS for vowel in VOWELS if vowel in LOSS})
OTHER_LOSS: Final = 0.9


def mark_final(sounds: str) -> str:
    """Write a vowel at the end as the sound of its own that it is.

    >>> mark_final("məmtA")
    'məmtÁ'
    """
    return sounds[:-1] + FINAL[sounds[-1]] if sounds and sounds[-1] in FINAL else sounds


def distance(one: str, other: str) -> float:
    """Give the least total cost of reading one string of sounds as the other.

    >>> distance("mənturov", "mənwurov")
    0.03
    """
    cost, loss = SUBSTITUTION, LOSS
    losses = [loss.get(sound, OTHER_LOSS) for sound in other]
    row = [0.0]
    for value in losses:
        row.append(row[-1] + (value * FIRST if len(row) == 1 else value))
    first = FIRST
    for sound in one:
        lost = loss.get(sound, OTHER_LOSS) * first
        diagonal = row[0]
        left = row[0] + lost
        row[0] = left
        factor = first
        for j, heard in enumerate(other, start=1):
            above = row[j]
            best = diagonal if sound == heard else diagonal + cost.get((sound, heard), 1.0) * factor
            if above + lost < best:
                best = above + lost
            inserted = left + losses[j - 1]
            if inserted < best:
                best = inserted
            diagonal = above
            left = best
            row[j] = best
            factor = 1.0
        first = 1.0
    return row[-1]


#: How sounds are shown to people.
_SHOWN: Final = {
    **dict(zip("aAiIuUeEoOɔæəε", "a ā i ī u ū e ai o au ô ê a e".split(), strict=True)),
    **dict(zip("KGCJwWqQTDFBSZɽĵ", "kh gh ch jh ṭ ṭh ḍ ḍh th dh f bh sh z ṛ g".split(), strict=True)),
    "c": "ch",
}


def edits(one: str, other: str) -> list[str]:
    """Say what the cheapest reading changes.

    >>> edits("məmtA", "mAmtAz")
    ['a = ā', '+z']
    """
    table = [[0.0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i in range(len(one) + 1):
        for j in range(len(other) + 1):
            table[i][j] = min((cost for cost, _, _ in _moves(table, one, other, i, j)), default=0.0)
    changes: list[str] = []
    i, j = len(one), len(other)
    while i or j:
        _, step_i, step_j = min(_moves(table, one, other, i, j))
        if step_i and step_j:
            if _show(one[i - 1]) != _show(other[j - 1]):
                changes.append(f"{_show(one[i - 1])} = {_show(other[j - 1])}")
        else:
            changes.append(f"-{_show(one[i - 1])}" if step_i else f"+{_show(other[j - 1])}")
        i, j = i - step_i, j - step_j
    return changes[::-1]


def _moves(table: list[list[float]], one: str, other: str, i: int, j: int) -> list[tuple[float, int, int]]:
    """The ways to come to a cell: cost, step in the first string, step in the second."""
    moves: list[tuple[float, int, int]] = []
    if i and j:
        factor = FIRST if i == j == 1 else 1.0
        moves.append((table[i - 1][j - 1] + (0.0 if one[i - 1] == other[j - 1] else SUBSTITUTION.get((one[i - 1], other[j - 1]), 1.0) * factor), 1, 1))
    if i:
        moves.append((table[i - 1][j] + LOSS.get(one[i - 1], OTHER_LOSS) * (FIRST if i == 1 else 1.0), 1, 0))
    if j:
        moves.append((table[i][j - 1] + LOSS.get(other[j - 1], OTHER_LOSS) * (FIRST if j == 1 else 1.0), 0, 1))
    return moves


def _show(sound: str) -> str:
    sound = _PLAIN.get(sound, sound)
    return _SHOWN.get(sound, sound)
