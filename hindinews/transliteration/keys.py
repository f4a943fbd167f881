"""One key for a name in both scripts: मंतुरोव, मंटुरोव and Manturov are all mntrv.

The key keeps the consonants that survive every change of spelling, in classes (त, ट, थ, t and th are one), the fact that the name begins with a vowel, and
drops the rest. It is made for finding candidates: equal keys are a hint, never proof (पटना and पुतिन share one). Two names are weighed by
[`similarity`][hindinews.transliteration.similarity.similarity].
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from hindinews.transliteration.sounds import sounds

#: Sounds -> class. Vowels and glides are in none; h counts only at the beginning.
_CLASSES: Final[dict[str, str]] = {
    **dict.fromkeys("kK", "k"),  # ख़ान, कान, Khan, Qatar
    **dict.fromkeys("gGĵ", "g"),  # जॉर्जिया and Georgia differ: English g before e and i is g here
    **dict.fromkeys("cC", "c"),
    **dict.fromkeys("jJZ", "j"),  # ज़ेलेंस्की, Zelensky; किंझल, Kinzhal
    **dict.fromkeys("tTwW", "t"),  # मंटुरोव, मंतुरोव
    **dict.fromkeys("dDqQɽ", "d"),
    "n": "n",
    "m": "m",
    "p": "p",
    "F": "f",
    **dict.fromkeys("bB", "b"),
    "r": "r",
    "l": "l",
    "v": "v",
    **dict.fromkeys("sS", "s"),
}
_KEY: Final = str.maketrans({**dict.fromkeys("aAiIuUeEoOɔæəεyh"), **_CLASSES})
_VOWELS: Final = frozenset("aAiIuUeEoOɔæəεy")
#: After the classes: sounds that are one where they meet, in both scripts.
_MERGED: Final = regex.compile(r"(.)\1+|m(?=[pb])|([kg])v")
_PART: Final = regex.compile(r"[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*")


def name_key(name: str) -> str:
    """Give the look-up key of a name, the same for its Devanagari and Latin spellings.

    Args:
        name: One word or several. Hyphens count as spaces, case and diacritics do not count.

    Returns:
        The keys of the words, joined by spaces; empty for a text without letters.

    >>> name_key("मंतुरोव"), name_key("मंटुरोव"), name_key("Manturov")
    ('mntrv', 'mntrv', 'mntrv')
    >>> name_key("ट्रम्प") == name_key("ट्रंप") == name_key("Trump")
    True
    >>> name_key("चांग हो-जिन") == name_key("Chang Ho-jin")
    True
    """
    return " ".join([key for part in _PART.findall(name) if (key := _word_key(part))])


@lru_cache(maxsize=65536)
def _word_key(word: str) -> str:
    spoken = sounds(word)
    key = _MERGED.sub(_merge, spoken.translate(_KEY))
    first = spoken[:1]
    return "a" + key if first in _VOWELS else "h" + key if first == "h" else key


def _merge(match: regex.Match[str]) -> str:
    return match[1] or match[2] or "n"
