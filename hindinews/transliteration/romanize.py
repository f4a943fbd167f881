"""Write Hindi names in Latin letters: मंतुरोव is Manturov.

Three styles. ``newsroom`` is the English that international agencies print, without diacritics: spelling by rule, by likelihood where names follow several habits
(Kennedy, Zelensky, Macron), and by a dictionary that the caller may lay on top. ``hunterian`` is India's official system, ``iso15919`` the reversible standard.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final, Literal, get_args

import regex

from hindinews.text.folding import INVISIBLE, fold_word
from hindinews.transliteration.aksharas import phonemes
from hindinews.transliteration.graphones import ranked_spellings
from hindinews.transliteration.letters import DOTS, LETTER_OF, read_letters
from hindinews.transliteration.spelling import spell, spell_hunterian, spelling_variants

Style = Literal["newsroom", "iso15919", "hunterian"]

#: A Devanagari word; letter names with dots between them hang together: ए.पी.जे.
_WORD: Final = regex.compile(rf"(?:[\u0900-\u0963\u0971-\u097f{INVISIBLE}]+[{DOTS}])+(?=[\u0900-\u0963]|\s|$)|[\u0900-\u0963\u0971-\u097f{INVISIBLE}]+")
_DIGITS: Final = str.maketrans("०१२३४५६७८९", "0123456789")

#: Small words inside a name, printed as they are: मोहम्मद बिन सलमान, उर्सुला वॉन डेर लेयेन, लुला दा सिल्वा.
_PARTICLES: Final[dict[str, str]] = {
    "बिन": "bin",
    "बिंत": "bint",
    "इब्न": "ibn",
    "अल": "al",
    "एल": "el",
    "उल": "ul",
    "उर": "ur",
    "वॉन": "von",
    "वान": "van",
    "फॉन": "von",
    "फोन": "von",
    "डेर": "der",
    "डी": "de",
    "दे": "de",
    "दा": "da",
    "डा": "da",
    "डेल": "del",
    "डॉस": "dos",
    "दी": "di",
    "ला": "la",
}
#: Words that could be read as letters and are names: बीबी नेतन्याहू, अल-सीसी, एमी, दीदी.
_NOT_LETTERS: Final = frozenset({"बीबी", "सीसी", "जीजी", "टीटी", "केके", "ईवी", "जेवी", "ओवी", "जीवी", "सीटी"})
#: Letter names that begin names of other countries and are no initials there: यू सोंग, जी चांगवूक.
_NOT_INITIALS: Final = frozenset({"यू", "ई", "इ", "ऐ"})


def romanize(name: str, *, style: Style = "newsroom", names: Mapping[str, str] | None = None) -> str:
    """Write a Hindi name in Latin letters.

    Args:
        name: A name of one word or several. What is not Devanagari stays as it is.
        style: ``newsroom`` (Manturov), ``hunterian`` (Rājnāth: long vowels marked) or ``iso15919`` (maṁturōva).
        names: Spellings to look up first, of the whole name or of its words; a key may be as written or folded
            ([`fold_word`][hindinews.text.folding.fold_word]). Only the newsroom style asks it.

    Raises:
        ValueError: The style is none of the three.

    >>> romanize("मंतुरोव"), romanize("व्लादिमीर पुतिन"), romanize("चांग हो-जिन")
    ('Manturov', 'Vladimir Putin', 'Chang Ho-jin')
    >>> romanize("एस. जयशंकर"), romanize("एनएसए"), romanize("नरेंद्र मोदी")
    ('S. Jaishankar', 'NSA', 'Narendra Modi')
    >>> romanize("राजनाथ सिंह", style="hunterian"), romanize("ऑस्टिन", style="iso15919")
    ('Rājnāth Sinh', 'ôsṭina')
    >>> romanize("ट्रंप", names={"ट्रंप": "Trump"})
    'Trump'
    """
    if style == "newsroom":
        if names is not None and (known := names.get(name) or names.get(fold_word(name))) is not None:
            return known
        return _replace_words(name, lambda word: (names and (names.get(word) or names.get(fold_word(word)))) or _newsroom(word))
    if style == "hunterian":
        return _replace_words(name, lambda word: capital(spell_hunterian(phonemes(word))))
    if style == "iso15919":
        return _iso15919(name)
    raise ValueError(f"style {style!r} is not known; choose one of {', '.join(get_args(Style))}")


def romanizations(name: str, n: int = 5) -> tuple[str, ...]:
    """Give the likeliest newsroom spellings of a name, best first.

    Args:
        name: A name of one word or several.
        n: The largest number of spellings.

    >>> "Kennedy" in romanizations("केनेडी")
    True
    """
    combined: list[tuple[str, float]] = [("", 1.0)]
    end = 0
    for match, spelt in _words(name):
        between = name[end : match.start()].translate(_DIGITS)
        choices = [(spelt, 1.0)] if spelt is not None else [(capital(s), p) for s, p in _ranked_wide(match.group())[: n + 1]]
        if between.endswith(("-", "\N{HYPHEN}", "\N{NON-BREAKING HYPHEN}")) and end and spelt is None:
            choices = [(_after_hyphen(name, match.start(), s), p) for s, p in choices]
        merged: dict[str, float] = {}
        for head, weight in combined:
            for tail, share in choices:
                merged[head + between + tail] = max(merged.get(head + between + tail, 0.0), weight * share)
        combined = sorted(merged.items(), key=lambda item: (-item[1], item[0]))[:n]
        end = match.end()
    rest = name[end:].translate(_DIGITS)
    return tuple(spelt + rest for spelt, _ in combined)[:n]


def capital(word: str) -> str:
    """Write a capital at the beginning of a word; `str.capitalize` would lower the rest."""
    return word[:1].upper() + word[1:]


def by_rule(word: str) -> str:
    """Spell one Devanagari word by the rules alone, in small letters.

    >>> by_rule("मंतुरोव")
    'manturov'
    """
    return spell(phonemes(word))


@lru_cache(maxsize=16384)
def _ranked(word: str) -> tuple[tuple[str, float], ...]:
    sounds = phonemes(word)
    return tuple(ranked_spellings(sounds, spell(sounds))[:12]) if sounds else ((word, 1.0),)


@lru_cache(maxsize=4096)
def _ranked_wide(word: str) -> tuple[tuple[str, float], ...]:
    sounds = phonemes(word)
    return tuple(ranked_spellings(sounds, spell(sounds), spelling_variants(sounds))[:24]) if sounds else ((word, 1.0),)


def _newsroom(word: str) -> str:
    return capital(_ranked(word)[0][0])


def _words(name: str) -> list[tuple[regex.Match[str], str | None]]:
    """The Devanagari words of a name, with the spelling of those that are settled: initials, letter names, particles."""
    found: list[tuple[regex.Match[str], str | None]] = []
    matches = list(_WORD.finditer(name))
    initial = True
    for number, match in enumerate(matches):
        word = match.group()
        folded = fold_word(word)
        letters = read_letters(word)
        settled: str | None = None
        if word[-1] in DOTS:
            settled = ".".join(letters) + "." if letters is not None else capital(_ranked(word[:-1])[0][0]) + "."
        elif letters is not None and len(letters) > 1 and folded not in _NOT_LETTERS:
            settled = letters
        elif number and folded in _PARTICLES:
            settled = _PARTICLES[folded]
        elif letters is not None and initial and number + 1 < len(matches) and folded in LETTER_OF and folded not in _NOT_INITIALS:
            settled = letters if not name.startswith(("-", "\N{HYPHEN}"), match.end()) else None
        initial = initial and letters is not None
        found.append((match, settled))
    return found


def _replace_words(name: str, one: Callable[[str], str]) -> str:
    pieces: list[str] = []
    end = 0
    for match, settled in _words(name):
        pieces.append(name[end : match.start()].translate(_DIGITS))
        pieces.append(settled if settled is not None else _after_hyphen(name, match.start(), one(match.group())))
        end = match.end()
    return "".join(pieces) + name[end:].translate(_DIGITS)


def _after_hyphen(name: str, start: int, spelt: str) -> str:
    """Keep the second half of a Korean or Chinese given name small: Ho-jin, but Jean-Luc and al-Assad stay."""
    if start == 0 or name[start - 1] not in "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}":
        return spelt
    before = regex.search(r"[\u0900-\u0963]+$", name[: start - 1])
    first = phonemes(before.group()) if before is not None else ""
    second = regex.match(r"[\u0900-\u0963]+", name[start:])
    short = second is not None and _syllables(first) == 1 and _syllables(phonemes(second.group())) == 1
    return spelt[:1].lower() + spelt[1:] if short and before is not None and fold_word(before.group()) not in _PARTICLES else spelt


def _syllables(sounds: str) -> int:
    return len(regex.findall("[aAiIuUeEoOɔæfə]", sounds.removesuffix("ə") if len(sounds) > 2 else sounds))


def _iso15919(name: str) -> str:
    from indic_transliteration import sanscript

    return _WORD.sub(lambda match: str(sanscript.transliterate(match.group(), sanscript.DEVANAGARI, sanscript.ISO)), name.translate(_DIGITS).replace("ॲ", "ऍ"))
