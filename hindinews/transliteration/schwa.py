"""Say which inherent vowels of a Hindi word are not spoken.

कमलनाथ is written ka-ma-la-nā-tha and spoken kamalnāth. The rules go back to Ohala (1983) and Narasimhan et al. (2004); what is added for names is the third row:

=======================================  =========================================  =====================================================
rule                                     as spoken                                  except
=======================================  =========================================  =====================================================
a final schwa is dropped                 राजनाथ Rajnath, आनंद Anand, पार्क Park           after a conjunct that ends in य र व न म ल: चंद्र Chandra
between VC and CV it is dropped, from    कमलनाथ Kamalnath, जगदीश Jagdish,             two in a row: only the right-hand one
right to left                            मनमोहन Manmohan, ममता Mamta
but it stays before the last syllable    पद्मावती Padmavati, सुनयना Sunayana,
of a word of four or more                अनुपमा Anupama
and before a last या                      विजया Vijaya, उदया Udaya
=======================================  =========================================  =====================================================
"""

from __future__ import annotations

from typing import Final

import regex

from hindinews.transliteration.aksharas import CONSONANTS, NASALS, VOWELS

_VOWELS: Final = frozenset(VOWELS)
_CONSONANTS: Final = frozenset(CONSONANTS)
#: A conjunct that ends in one of these is not spoken without its vowel: चंद्र, सत्य, विश्व, रत्न, पद्म, अम्ल …
_SONORANTS: Final = frozenset("yrvωnRmlɽ")
#: … but these conjuncts are: कर्ण Karn, धर्म Dharm, फ़िल्म Film, अन्न Ann.
_SPOKEN_CONJUNCTS: Final = frozenset(one + other for ones, others in (("rl", "mnRl"), ("r", "v"), ("mn", "mn")) for one in ones for other in others)
_MEDIAL: Final = regex.compile(f"(?r)(?<=[{VOWELS}][{CONSONANTS}])ə([{CONSONANTS}][{VOWELS}])")


def delete_schwas(sounds: str) -> str:
    """Drop the inherent vowels that are not spoken.

    Args:
        sounds: Sounds, as [`phonemes`][hindinews.transliteration.aksharas.phonemes] gives them.

    Returns:
        The same without the silent ``ə``; the ones spoken stay ``ə``.

    >>> from hindinews.transliteration.aksharas import phonemes
    >>> delete_schwas(phonemes("राजनाथ")), delete_schwas(phonemes("चंद्र")), delete_schwas(phonemes("कमलनाथ"))
    ('rAjnAT', 'cəMdrə', 'kəməlnAT')
    >>> delete_schwas(phonemes("पद्मावती")), delete_schwas(phonemes("ममता"))
    ('pədmAvətI', 'məmtA')
    """
    if sounds.endswith("ə") and _is_silent_at_end(sounds):
        sounds = sounds[:-1]
    if "ə" not in sounds:
        return sounds
    if _keeps_penultimate(sounds):
        return _MEDIAL.sub(r"\1", sounds[:-2]) + sounds[-2:]
    return _MEDIAL.sub(r"\1", sounds)


def _is_silent_at_end(sounds: str) -> bool:
    if len(sounds) < 3 or sounds[-2] not in _CONSONANTS:
        return False
    before, last = sounds[-3], sounds[-2]
    if before in _VOWELS:
        return True
    if before in NASALS and sounds[-4:-3] and sounds[-4] in _VOWELS:
        return True
    return last not in _SONORANTS or before + last in _SPOKEN_CONJUNCTS


def _keeps_penultimate(sounds: str) -> bool:
    """Whether the schwa before the last syllable stays: पद्मावती, विजया."""
    if sounds[-3:-2] != "ə" or sounds[-1] not in _VOWELS or sounds[-2] not in _CONSONANTS:
        return False
    if sounds[-2:] == "yA":
        return True
    return sounds[-4:-3] in _CONSONANTS and sounds[-5:-4] in _VOWELS and not _VOWELS.isdisjoint(sounds[:-5])
