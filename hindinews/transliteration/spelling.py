"""Spell the sounds of a name in English letters, by rules: the habits of Indian newsrooms, a row each.

The rules know what holds for most names; which of several habits a given name follows (Kennedy, not Kenedi) is what `graphones` adds.
"""

from __future__ import annotations

from typing import Final

import regex

from hindinews.transliteration.aksharas import CONSONANTS
from hindinews.transliteration.schwa import delete_schwas

#: Sound -> letters, where no rule below says otherwise. ω is a व that is spelt w.
_LETTERS: Final = dict(
    zip(
        "aAiIuUeEoOɔæfə" + "kKgGN" + "cCjJY" + "wWqQR" + "tTdDn" + "pPbBm" + "yrlvω" + "SzshL" + "κxγZɽⱤFʒ" + "M~H",
        "a a i i u u e ai o au o a ri a k kh g gh n ch chh j jh n t th d dh n t th d dh n p f b bh m y r l v w sh sh s h l q kh gh z d rh f zh n n h".split(),
        strict=True,
    )
)
_SPELLING: Final = str.maketrans(_LETTERS)
#: The same in the Hunterian system, the official one of India: long vowels marked, nothing else (Rājnāth, Phūl).
_HUNTERIAN: Final = str.maketrans(_LETTERS | dict(zip("AIUɔæPωɽ", ["ā", "ī", "ū", "o", "e", "ph", "w", "r"], strict=True)))

#: On the written word, before silent vowels are dropped: what a conjunct decides.
_WRITTEN: Final[tuple[tuple[str, str], ...]] = (
    ("jY", "gy"),  # ज्ञानेश Gyanesh
    ("v(?<=[sSzjtdTDkgh]v)", "ω"),  # द्विवेदी Dwivedi, ईश्वर Ishwar, स्वामी Swami
    ("v(?=əMtə$)", "ω"),  # यशवंत Yashwant, जसवंत Jaswant
    ("v(?<=[~M]v)", "ω"),  # कुंवर Kunwar
    ("P(?<=sP)", "ph"),  # स्फूर्ति Sphurti
    ("Mh", "MG"),  # सिंह Singh
)
#: On the spoken word: what the neighbours decide.
_SPOKEN: Final[tuple[tuple[str, str], ...]] = (
    ("[M~](?=[pPbBmF])", "m"),  # ट्रंप Trump
    ("I(?=[ptdk]$)(?<=[bcdgjklmnprstvDSKGBNRw]I)", "ee"),  # हरजीत Harjeet, संदीप Sandeep, रशीद Rasheed
    ("I(?=r$)(?<=[vω]I)", "ee"),  # रणवीर Ranveer
    ("I(?=$)(?<=^SrI)", "ee"),  # श्री Shree
    ("ə(?=r$)(?<=[ie][Mn]də)", "e"),  # अमरिंदर Amarinder
    ("əy(?=[kpdrSBsmv])(?<=^jəy)", "ai"),  # जयशंकर Jaishankar, जयराम Jairam
    ("əy(?=pur)", "ai"),  # उदयपुर Udaipur
    (f"E(?=[M~]|[{CONSONANTS}][kKgcCjJwWqQtTdDpPbBsSzZnml])", "a"),  # मैक्रों Macron, जैक्सन Jackson
    ("E(?=y)", "ai"),  # सुमैया Sumaiya
    ("ɽ(?=A$)(?<=pɽ)", "r"),  # चोपड़ा Chopra
)


def _compile(rules: tuple[tuple[str, str], ...]) -> tuple[regex.Pattern[str], tuple[str, ...]]:
    return regex.compile("|".join(f"({pattern})" for pattern, _ in rules)), tuple(replacement for _, replacement in rules)


_WRITTEN_PATTERN, _WRITTEN_LETTERS = _compile(_WRITTEN)
_SPOKEN_PATTERN, _SPOKEN_LETTERS = _compile(_SPOKEN)


def spell_hunterian(sounds: str) -> str:
    """Spell the sounds of a word in the Hunterian system.

    >>> from hindinews.transliteration.aksharas import phonemes
    >>> spell_hunterian(phonemes("राजनाथ"))
    'rājnāth'
    """
    return _NASAL_BEFORE_LABIAL.sub("m", delete_schwas(sounds.replace("jY", "gy"))).translate(_HUNTERIAN)


_NASAL_BEFORE_LABIAL: Final = regex.compile("[M~](?=[pPbBm])")


def written(sounds: str) -> str:
    """Apply what conjuncts decide, before vowels are dropped."""
    return _WRITTEN_PATTERN.sub(lambda match: _WRITTEN_LETTERS[(match.lastindex or 1) - 1], sounds)


def spell(sounds: str) -> str:
    """Spell the sounds of a word.

    Args:
        sounds: Sounds, as [`phonemes`][hindinews.transliteration.aksharas.phonemes] gives them.

    Returns:
        The word in small Latin letters.

    >>> from hindinews.transliteration.aksharas import phonemes
    >>> spell(phonemes("मंतुरोव")), spell(phonemes("जयशंकर")), spell(phonemes("यशवंत"))
    ('manturov', 'jaishankar', 'yashwant')
    """
    return _finish(delete_schwas(written(sounds)))


#: What else a spoken or silent sound of an Indian name may be spelt as, the likelier first.
_VARIANTS: Final[tuple[tuple[regex.Pattern[str], str], ...]] = tuple(
    (regex.compile(pattern), replacement)
    for pattern, replacement in (
        ("(?<!^)I(?!$)", "ee"),  # दीपा Deepa
        ("(?<!^)U(?!$)", "oo"),  # पूनम Poonam
        ("(?<=[a-zA-Zɽω])ə(?=[a-zA-Zɽω][aAiIuUeEoOə])", ""),  # a schwa more or less: रजनी Rajani
        ("v", "w"),  # पवार Pawar
        ("^A", "aa"),  # आरती Aarti
        ("ω", "v"),  # स्वामी Svami
        ("t(?=[aAiIuUəe]|$)", "th"),  # वसंत Vasanth
        ("Z", "j"),
        ("j", "z"),  # फारुक Faruq, ज written for ज़
        ("iyA", "ia"),  # प्रिया Pria
        ("O", "ou"),  # सौरव Sourav
        ("O", "ow"),  # गौड़ा Gowda
        ("ɽ", "r"),  # खेड़ा Khera
        ("(?<=[aAiIuUeo])A", "aa"),
        ("k(?=$|[aA])", "q"),  # सादिक Sadiq
        ("E", "ei"),
    )
)


def spelling_variants(sounds: str) -> tuple[str, ...]:
    """Give other regular spellings of a word, each one habit away from [`spell`][hindinews.transliteration.spelling.spell].

    >>> from hindinews.transliteration.aksharas import phonemes
    >>> spelling_variants(phonemes("पूनम"))
    ('poonam', 'punama')
    """
    whole = written(sounds)
    spoken = delete_schwas(whole)
    found: dict[str, None] = {}
    for pattern, replacement in _VARIANTS:
        for match in pattern.finditer(spoken):
            found[_finish(spoken[: match.start()] + replacement + spoken[match.end() :])] = None
        everywhere = pattern.sub(replacement, spoken)
        if everywhere != spoken:
            found[_finish(everywhere)] = None
    at = 0  # a schwa that the rules drop, spoken after all
    for place, sound in enumerate(whole):
        if at < len(spoken) and spoken[at] == sound:
            at += 1
        elif place < len(whole) - 1 or len(spoken) > 3:
            found[_finish(spoken[:at] + "ə" + spoken[at:])] = None
    found.pop(_finish(spoken), None)
    return tuple(found)


def _finish(spoken: str) -> str:
    return _SPOKEN_PATTERN.sub(lambda match: _SPOKEN_LETTERS[(match.lastindex or 1) - 1], spoken).translate(_SPELLING)
