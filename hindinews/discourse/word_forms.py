"""The forms of Hindi nouns and verbs, derived from a stem, as look-up keys: हमला → हमले, हमलों; लगा → लगाया, लगाई, लगाएगा, लगाने."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from hindinews.text.folding import fold_word

#: Verbs whose past, future and subjunctive are not regular.
_IRREGULAR: Final[dict[str, str]] = {
    "कर": "किया की किए किये कीं करो कीजिए",
    "दे": "दिया दी दिए दिये दीं देगा देंगे देगी देंगी दूंगा दूंगी दें दो देना देने देनी देता देते देती देतीं देकर दे",
    "ले": "लिया ली लिए लिये लीं लेगा लेंगे लेगी लेंगी लूंगा लें लो लेना लेने लेनी लेता लेते लेती लेतीं लेकर ले",
    "हो": "हुआ हुई हुए हुये हुईं होगा होंगे होगी होंगी हो होना होने होनी होता होते होती होतीं होकर हों होवे",
    "जा": "गया गई गए गयी गये गईं",
    "पी": "पिया पी पिए",
}
_CONSONANT: Final = " ा े ी ीं ना ने नी ता ते ती तीं ेगा ेंगे ेगी ेंगी ूंगा ूंगी कर के करके ें ूं ो िए".split(" ")
_VOWEL: Final = " या ए ये ई यी ईं यीं ना ने नी ता ते ती तीं एगा येगा एंगे येंगे एगी येगी एंगी ऊंगा ऊंगी कर के करके एं यें ऊं ओ इए".split(" ")
_WHOLE: Final = frozenset(("दे", "ले", "हो"))


@lru_cache(maxsize=2_000)
def verb_forms(stem: str) -> frozenset[str]:
    """Give the forms of a verb.

    Args:
        stem: The stem, such as लगा or मिल.

    >>> sorted(verb_forms("मिल") & {"मिले", "मिलेंगे", "मिलकर", "मिला"}) == sorted({"मिले", "मिलेंगे", "मिलकर", "मिला"})
    True
    """
    stem = fold_word(stem)
    forms = set(_IRREGULAR.get(stem, "").split())
    if stem not in _WHOLE:
        vowel = stem.endswith(("ा", "ी", "ो"))
        skip = ("या", "ई", "ए", "यी", "ये", "ईं", "यीं", "ा", "े", "ी", "ीं") if stem in _IRREGULAR else ()
        forms.update(stem + ending for ending in (_VOWEL if vowel else _CONSONANT) if ending not in skip)
        if stem == "कर":
            forms.update(("करे", "करेगा"))
        if stem == "जा":
            forms.update(("जाए", "जाये"))
    return frozenset(fold_word(form) for form in forms)


@lru_cache(maxsize=5_000)
def noun_forms(noun: str) -> frozenset[str]:
    """Give the forms of the last word of a noun: singular and plural, direct and oblique.

    >>> sorted(noun_forms("धमकी") & {"धमकियों", "धमकियां"})
    ['धमकियां', 'धमकियों']
    """
    word = fold_word(noun)
    forms = {word}
    if word.endswith("ा"):
        forms |= {word[:-1] + "े", word[:-1] + "ों", word + "एं", word + "ओं"}
    elif word.endswith("ी"):
        forms |= {word[:-1] + "ियों", word[:-1] + "ियां"}
    elif word.endswith(("ू", "ु")):
        forms |= {word[:-1] + "ुओं", word[:-1] + "ुएं"}
    elif word.endswith("े"):
        forms |= {word[:-1] + "ों"}
    else:
        forms |= {word + "ों", word + "ें"}
    return frozenset(fold_word(form) for form in forms)


__all__ = ["noun_forms", "verb_forms"]
