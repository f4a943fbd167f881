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

_FINAL: Final = regex.compile(f"(?<=[{VOWELS}][{NASALS}]?[{CONSONANTS}]|[{CONSONANTS}{NASALS}][{CONSONANTS}--yrvnRmlɽ])ə$", regex.V1)
#: Conjuncts that end a word although their last sound is a sonorant: कर्ण Karn, धर्म Dharm, फ़िल्म Film.
_FINAL_SONORANT: Final = regex.compile("(?<=[rl][mnRl]|rv|[mn][mn])ə$")
_MEDIAL: Final = regex.compile(f"(?r)(?<=[{VOWELS}][{CONSONANTS}])ə([{CONSONANTS}][{VOWELS}])")
#: The schwa that stays before the last syllable.
_PENULTIMATE: Final = regex.compile(f"(?<=[{VOWELS}][{CONSONANTS}{NASALS}]+[{VOWELS}][{CONSONANTS}])ə(?=[{CONSONANTS}][{VOWELS}]$)|ə(?=yA$)")


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
    if sounds.endswith("ə"):
        sounds = _FINAL.sub("", sounds)
        if sounds.endswith("ə"):
            sounds = _FINAL_SONORANT.sub("", sounds)
    if "ə" not in sounds:
        return sounds
    stays = _PENULTIMATE.search(sounds)
    if stays is not None:
        return _MEDIAL.sub(r"\1", sounds[: stays.end()]) + sounds[stays.end() :]
    return _MEDIAL.sub(r"\1", sounds)
