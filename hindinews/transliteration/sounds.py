"""The sounds of a name in either script, in one alphabet, so that a Hindi and a Latin spelling can be laid side by side.

The alphabet is that of `aksharas`, reduced: nasals are n or m, ऋ is ri, doubled consonants are single, nukta letters fold into what they are written for when the
dot is lost (फ़ and फ), silent schwas are gone. Latin spelling says less: ``a`` stays ``a`` (ə or ā), a final ``e`` that may be silent is ``ε``.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

import regex

from hindinews.transliteration.aksharas import phonemes
from hindinews.transliteration.schwa import delete_schwas

#: Conjuncts whose sound is not that of their parts.
_HINDI_RULES: Final[tuple[tuple[str, str], ...]] = (
    ("jY", "gy"),  # ज्ञानेश, Gyanesh
    ("(?<=gA)[M~]v$", "n"),  # गुड़गांव, Gurgaon
    ("[M~](?=[pPbBmF])", "m"),  # ट्रंप, Trump
    ("[M~NYR]h", "ng"),  # सिंह, Singh
    ("[M~NYR]", "n"),
    ("[kg][Zj]", "ks"),  # अलेक्ज़ेंडर, Alexander
    ("f", "ri"),  # कृष्ण, Krishna
    ("H", ""),
    ("gə[ɽⱤ]$", "gər"),  # बहादुरगढ़, Bahadurgarh
)
#: Vowels in a row that are one glide or diphthong however they are written, in both scripts.
_GLIDES: Final[tuple[tuple[str, str], ...]] = (
    ("(?<=[iI])y(?=[aAeoəU])", ""),  # प्रिया, प्रिआ, Pria
    ("[Aaə]y?[iI]", "E"),  # दुरैसामी, दुराईसामी
    ("[Aaə][uU]", "O"),  # राउत, रौत
    ("(?<=[uU])v(?=[aAə])", ""),  # कठुआ, कठुवा
    ("(?<=e)y(?=[aAə])", ""),
)
_GLIDE: Final = regex.compile("|".join(f"({pattern})" for pattern, _ in _GLIDES))
_GLIDE_SOUNDS: Final = tuple(sounds for _, sounds in _GLIDES)
_HINDI: Final = regex.compile("|".join(f"({pattern})" for pattern, _ in _HINDI_RULES))
_HINDI_SOUNDS: Final = tuple(sounds for _, sounds in _HINDI_RULES)
_HINDI_LETTERS: Final = str.maketrans("κxγʒPzLɽⱤaω", "kKgZFSlɽɽəv")
_DOUBLED: Final = regex.compile(r"([^aAiIuUeEoOə])\1+|k(?=K)|t(?=T)|c(?=C)|d(?=D)|w(?=W)|q(?=Q)|p(?=F)|j(?=J)|g(?=G)|b(?=B)")

#: Letters that lose more than a mark when they lose their diacritics.
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
        "ł": "l",  # Wałęsa वालेंसा
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

#: Latin spelling -> sounds, the first that fits at a place.
_LATIN_RULES: Final[tuple[tuple[str, str], ...]] = (
    ("^kn", "n"),  # Knight नाइट
    ("^wr", "r"),  # Wright राइट
    ("^ps(?=[ay])", "s"),  # Psaki साकी
    ("^mc(?=[^aeiouyhk])", "mæk"),  # McDonald मैकडॉनल्ड
    ("^mc(?=k)", "mæ"),  # McKinley मैकिनले
    ("^x", "S"),  # Xi शी
    ("^ts(?=[aeiou])", "s"),  # Tsai साई
    ("igh(?=t|s?$)", "Ai"),  # Wright राइट
    ("(?:au|ou)gh(?=t|s?$)", "ɔ"),  # Kavanaugh कवानॉ
    ("tsch|tch", "c"),  # Mitchell मिचेल
    ("shch", "Sc"),
    ("sch(?=[aeiou])|sch(?=[mnlrw])|sh", "S"),  # Schröder श्रोडर
    ("ch(?=[rl])", "k"),  # Christian क्रिश्चियन
    ("chh?", "c"),  # Chang चांग
    ("ck|cqu", "k"),
    ("cc(?=[ei])", "c"),
    ("sc(?=[eiy])|c(?=[eiy])", "s"),  # Francis फ्रांसिस
    ("kh", "K"),  # Khan ख़ान
    ("qu(?=[ei])", "k"),  # Enrique एनरिक
    ("qu", "kv"),
    ("[ckq]", "k"),
    ("x", "ks"),  # Alexander, Laxman
    ("g[u](?=[ei])", "g"),
    ("gh", "G"),
    ("dge?(?=$|[eiy])", "j"),  # Bridget ब्रिजेट
    ("g(?=e[or]|i[aon])", "ĵ"),  # George जॉर्ज, but Gerhard गेरहार्ट
    ("ge$", "j"),
    ("g", "g"),
    ("zh", "J"),  # Zhukov झुकोव
    ("tz", "ts"),
    ("z", "Z"),
    ("jh", "J"),
    ("j", "j"),
    ("dh", "D"),
    ("th", "T"),
    ("ph|f", "F"),
    ("bh", "B"),
    ("m(?=[pb])", "m"),
    ("n(?=[pb])", "m"),  # Istanbul इस्तांबुल
    ("[vw]h", "v"),
    ("(?<=[eiu])w(?=[^aeiouy]|$)", "u"),  # Andrew एंड्र्यू
    ("[vw]", "v"),
    ("rh", "r"),
    ("ee|ea(?=[^u])|ie(?=[^aeiou])", "I"),  # Reagan, Lee
    ("(?<=[^aeiou])(?:ey|ie|y)$", "I"),  # Kennedy केनेडी
    ("oo|ou", "U"),  # Trudeau, Rouhani
    ("eau", "o"),
    ("au|[ao]w(?=[^aeiouy]|$)", "O"),
    ("a[iy]|e[iy]", "E"),  # Biden, Reiter, Wayne
    ("aa|ah(?=$|[^aeiou])", "A"),
    ("oa|oe", "o"),
    ("eu|ew", "yu"),
    ("ia", "ia"),
    ("y(?=[aeiou])", "y"),
    ("y", "i"),
    ("(?<=[^aeiouy])e$", "ε"),  # Mike, but Abe आबे
    ("(?<=[^aeiouy])es$", "εs"),
    ("æ", "æ"),
    ("[abdehilmnoprstu]", r"\0"),
    (".", ""),
)
_LATIN: Final = regex.compile("|".join(f"({pattern})" for pattern, _ in _LATIN_RULES))
_LATIN_SOUNDS: Final = tuple(sounds for _, sounds in _LATIN_RULES)


@lru_cache(maxsize=65536)
def sounds(word: str) -> str:
    """Give the sounds of one word of either script.

    >>> sounds("मंतुरोव"), sounds("Manturov")
    ('mənturov', 'manturov')
    >>> sounds("ट्रम्प"), sounds("ट्रंप"), sounds("Trump")
    ('wrəmp', 'wrəmp', 'trump')
    """
    spoken = phonemes(word)
    if spoken:
        spoken = _HINDI.sub(_hindi_sound, delete_schwas(spoken)).translate(_HINDI_LETTERS)
        return _smooth(spoken)
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_LATIN_LETTERS))
    plain = "".join([c for c in plain if "a" <= c <= "z"])
    return _smooth(_LATIN.sub(_latin_sound, plain))


def _smooth(spoken: str) -> str:
    spoken = _DOUBLED.sub(r"\1", spoken)
    return _GLIDE.sub(lambda match: _GLIDE_SOUNDS[(match.lastindex or 1) - 1], spoken)


def _hindi_sound(match: regex.Match[str]) -> str:
    return _HINDI_SOUNDS[(match.lastindex or 1) - 1]


def _latin_sound(match: regex.Match[str]) -> str:
    found = _LATIN_SOUNDS[(match.lastindex or 1) - 1]
    return match.group() if found == r"\0" else found
