"""Parse a Devanagari word into its sounds, one character a sound.

A Devanagari consonant carries a vowel that is written only when it is not the inherent *a*. Rules about sounds are far simpler over a string in which every
sound is one character, so the word is parsed once into such a string and all that follows (schwa deletion, spelling, comparison) works on it:

===============  ==================================================================================================
vowels           a A i I u U e E o O for अ आ इ ई उ ऊ ए ऐ ओ औ; ɔ for ऑ, æ for ऍ, f for ऋ; ə for a vowel that is only inherent
k row … p row    kKgGN  cCjJY  wWqQR  tTdDn  pPbBm  (capital = aspirated; wWqQ = ट ठ ड ढ, NYR = ङ ञ ण)
others           y r l v S z s h L for य र ल व श ष स ह ळ
with nukta       κ x γ Z ɽ Ɽ F ʒ for क़ ख़ ग़ ज़ ड़ ढ़ फ़ झ़
marks            M for anusvara, ~ for candrabindu, H for visarga
===============  ==================================================================================================
"""

from __future__ import annotations

from typing import Final

import regex

from hindinews.text.folding import INVISIBLE, NUKTA, VIRAMA

#: Independent vowel, vowel sign, symbol.
_VOWELS: Final = (
    ("अ", "", "a"),
    ("आ", "ा", "A"),
    ("इ", "ि", "i"),
    ("ई", "ी", "I"),
    ("उ", "ु", "u"),
    ("ऊ", "ू", "U"),
    ("ऋ", "ृ", "f"),
    ("ए", "े", "e"),
    ("ऐ", "ै", "E"),
    ("ओ", "ो", "o"),
    ("औ", "ौ", "O"),
    ("ऑ", "ॉ", "ɔ"),
    ("ऍ", "ॅ", "æ"),
    ("ॲ", "", "æ"),  # Marathi: ॲलन
    ("ऒ", "ॊ", "o"),  # southern short o
    ("ऎ", "ॆ", "e"),
    ("ॠ", "ॄ", "f"),
    ("ऌ", "ॢ", "l"),
)
_CONSONANTS: Final = dict(zip("कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहळऩऱऴ", "kKgGNcCjJYwWqQRtTdDnpPbBmyrlvSzshLnrL", strict=True))
_WITH_NUKTA: Final = {"क": "κ", "ख": "x", "ग": "γ", "ज": "Z", "ड": "ɽ", "ढ": "Ɽ", "फ": "F", "झ": "ʒ", "य": "y", "न": "n", "र": "r", "ळ": "L"}
_PRECOMPOSED: Final = {"क़": "κ", "ख़": "x", "ग़": "γ", "ज़": "Z", "ड़": "ɽ", "ढ़": "Ɽ", "फ़": "F", "य़": "y"}
_MARKS: Final = {
    "\N{DEVANAGARI SIGN ANUSVARA}": "M",
    "\N{DEVANAGARI SIGN CANDRABINDU}": "~",
    "\N{DEVANAGARI SIGN VISARGA}": "H",
    "\N{DEVANAGARI SIGN AVAGRAHA}": "",
    "\N{DEVANAGARI OM}": "oM",
}

VOWELS: Final = "aAiIuUeEoOɔæfə"
CONSONANTS: Final = "kKgGNcCjJYwWqQRtTdDnpPbBmyrlvSzshLκxγZɽⱤFʒω"
NASALS: Final = "M~"


def _units() -> dict[str, str]:
    """Every consonant with every vowel sign, and the rest: one look-up an akshara."""
    letters = {
        **_CONSONANTS,
        **{letter + NUKTA: sound for letter, sound in _WITH_NUKTA.items()},
        **_PRECOMPOSED,
    }
    units = {vowel: sound for vowel, _, sound in _VOWELS} | _MARKS
    for letter, sound in letters.items():
        units[letter] = sound + "ə"
        units[letter + VIRAMA] = sound
        for _, sign, vowel in _VOWELS:
            if sign:
                units[letter + sign] = sound + vowel
    units |= {sign: vowel for _, sign, vowel in _VOWELS if sign}  # a sign astray
    return units


_UNITS: Final = _units()
_UNIT: Final = regex.compile(f"[\u0900-\u097f]{NUKTA}?[\u093e-\u094d\u0962\u0944]?")
_IGNORED: Final = regex.compile(f"[{INVISIBLE}]")


def phonemes(word: str) -> str:
    """Give the sounds of a Devanagari word, one character each; the table is in the docstring of the module.

    Args:
        word: A word. Joiners are skipped; characters that are not Devanagari are left out.

    >>> phonemes("मंतुरोव")
    'məMturovə'
    >>> phonemes("ज़ेलेंस्की"), phonemes("ऑस्टिन")
    ('ZeleMskI', 'ɔswinə')
    """
    units = _UNITS
    found: list[str] = _UNIT.findall(word)
    try:
        return "".join([units[unit] for unit in found])
    except KeyError:
        found = _UNIT.findall(_IGNORED.sub("", word))
        return "".join([units.get(unit) or "".join(units.get(character, "") for character in unit) for unit in found])
