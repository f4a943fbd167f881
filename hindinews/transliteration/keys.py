"""One key for a name in both scripts: मंतुरोव, मंटुरोव and Manturov are all mntrv.

The key keeps the consonants that survive every change of spelling, in classes (त, ट, थ, t and th are one), the fact that the name begins with a vowel, and
drops the rest. It is made for finding candidates: equal keys are a hint, never proof (पटना and पुतिन share one). Two names are weighed by
[`similarity`][hindinews.transliteration.similarity.similarity].
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

import regex

from hindinews.text.folding import fold_word

#: Devanagari consonant (folded: no nukta) -> class.
_CONSONANT_CLASSES: Final[dict[str, str]] = {
    **dict.fromkeys("कख", "k"),  # ख़ान, कान, Qatar
    **dict.fromkeys("गघ", "g"),
    **dict.fromkeys("चछ", "c"),
    **dict.fromkeys("जझ", "j"),  # जेलेंस्की, किंझल
    **dict.fromkeys("टठतथ", "t"),  # मंटुरोव, मंतुरोव
    **dict.fromkeys("डढदध", "d"),
    **dict.fromkeys("ङञणनंँ", "n"),
    **dict.fromkeys("प", "p"),
    **dict.fromkeys("फ", "f"),
    **dict.fromkeys("बभ", "b"),
    "म": "m",
    "य": "",  # येवगेनी, एवगेनी
    **dict.fromkeys("रऋृ", "r"),
    **dict.fromkeys("लळ", "l"),
    "व": "v",
    **dict.fromkeys("शषस", "s"),
    "ह": "",  # kept at the beginning: see _DEVANAGARI_RULES
    **dict.fromkeys("अआइईउऊएऐओऔऑऍऒऎ", ""),
    **dict.fromkeys("ािीुूेैोौॉॅॊॆः्ऽ", ""),
}
_DEVANAGARI: Final = str.maketrans({character: value or None for character, value in _CONSONANT_CLASSES.items()})

#: Spellings whose sound is not the sum of their letters, before the classes are read.
_DEVANAGARI_RULES: Final[tuple[tuple[str, str], ...]] = (
    ("ज्ञ", "ग"),  # ज्ञानेश, Gyanesh
    ("ंह", "ंग"),  # सिंह, Singh
    ("क्ज", "क्स"),  # अलेक्जेंडर, Alexander
    ("ग्ज", "क्स"),  # एग्जिट, exit
    ("क्व", "क"),  # क्वेंटिन, Quentin
    ("ग्व", "ग"),  # ग्वाटेमाला, Guatemala
    ("म्प", "ंप"),
    ("म्ब", "ंब"),
    ("गढ$", "गर"),  # बहादुरगढ़, Bahadurgarh
    ("गांव", "गान"),  # गुड़गांव, Gurgaon
)
_DEVANAGARI_SPECIAL: Final = regex.compile("|".join(pattern for pattern, _ in _DEVANAGARI_RULES))
_DEVANAGARI_REPLACEMENT: Final = {pattern.rstrip("$"): replacement for pattern, replacement in _DEVANAGARI_RULES}

#: Latin letters that lose more than a mark when they lose their diacritics.
_LATIN_LETTERS: Final = str.maketrans(
    {
        "č": "ch",  # Vučić वुचिच
        "ć": "ch",
        "ç": "ch",  # Çavuşoğlu चावुशोग्लू
        "š": "sh",
        "ş": "sh",
        "ș": "sh",
        "ś": "sh",
        "ž": "zh",
        "ğ": "g",
        "ł": "l",  # Wałęsa
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "ø": "o",
        "ı": "i",
        "æ": "ae",
        "œ": "oe",
    }
)

#: The same for Latin, tried in this order at every place.
_LATIN_RULES: Final[tuple[tuple[str, str], ...]] = (
    ("^kn", "n"),  # Knight नाइट
    ("^wr", "r"),  # Wright राइट
    ("^ps(?=y)", "s"),  # Psy साई
    ("^x", "s"),  # Xi शी
    ("(?<=au|ou|[aeiou]i|i)gh(?=t|s?$)", ""),  # Wright, Kavanaugh
    ("sch", "s"),  # Schröder श्रोडर
    ("tch", "c"),  # Mitchell मिचेल
    ("chh?(?=r)", "k"),  # Christian क्रिश्चियन
    ("chh?", "c"),  # Chang चांग
    ("ck", "k"),
    ("c(?=[eiy])", "s"),  # Francis फ्रांसिस
    ("[ck]h?", "k"),
    ("x", "ks"),  # Alexander, Laxman
    ("qu?|kw", "k"),  # Quentin, Qatar
    ("g[wu](?=[aeio])|gh?", "g"),
    ("dg(?=e)", "j"),  # Bridget ब्रिजेट
    ("zh|[jz]h?", "j"),  # Zhukov झुकोव, Zelensky ज़ेलेंस्की
    ("dh?", "d"),
    ("th?", "t"),
    ("ph|f", "f"),
    ("bh?", "b"),
    ("m(?=[pb])", "n"),  # Trump ट्रंप
    ("s[hs]?", "s"),
    ("[vw](?=[aeiouy])", "v"),
    ("(?<=[aeiou])w", ""),  # Lawrence लॉरेंस
    ("[vw]", "v"),
    ("^h", "h"),
    ("h", ""),
    ("rh?", "r"),
    ("[aeiouy]", ""),
    ("[nmlp]", r"\0"),
)
_LATIN: Final = regex.compile("|".join(f"({pattern})" for pattern, _ in _LATIN_RULES))
_LATIN_REPLACEMENT: Final = tuple(replacement for _, replacement in _LATIN_RULES)
_DOUBLED: Final = regex.compile(r"(.)\1+")
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
    return " ".join(_word_key(part) for part in _PART.findall(name))


@lru_cache(maxsize=65536)
def _word_key(word: str) -> str:
    folded = fold_word(word)
    if folded.isascii() or "a" <= folded[0] <= "\u024f":
        return _latin_key(folded)
    first = folded[0]
    folded = _DEVANAGARI_SPECIAL.sub(lambda match: _DEVANAGARI_REPLACEMENT[match.group()], folded)
    key = _DOUBLED.sub(r"\1", folded.translate(_DEVANAGARI))
    if first == "ह":
        return "h" + key
    return key if _CONSONANT_CLASSES.get(first, "x") else "a" + key


def _latin_key(word: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", word.translate(_LATIN_LETTERS)) if c.isascii() and c.isalnum())
    key = _DOUBLED.sub(r"\1", _LATIN.sub(_latin_class, plain))
    return "a" + key if plain[:1] in {*"aeiouy"} else key


def _latin_class(match: regex.Match[str]) -> str:
    replacement = _LATIN_REPLACEMENT[match.lastindex - 1] if match.lastindex else match.group()
    return match.group() if replacement == r"\0" else replacement
