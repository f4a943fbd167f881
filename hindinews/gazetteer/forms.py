"""Derive the forms under which an entry is found in text: every regular spelling of what the entry lists.

A form is kept as its tokens' keys joined by spaces, so that hyphen, space and nothing between letters and digits are one (सु-57, सु 57, सु57), and all that
`text.folding` folds is folded. What is derived here, a row each:

====================================  ==========================  =================================
from                                  written                     derived
====================================  ==========================  =================================
an abbreviation                       `DRDO`                      डीआरडीओ, डी.आर.डी.ओ., D.R.D.O.
a word of letter names                यूके                         यू.के., यू के
a designation                         `Su-57`                     सु-57, एसयू-57, सुखोई-57, SU 57
a hyphened form                       हो-जिन                       होजिन
initials                              ए.पी.जे. अब्दुल कलाम           एपीजे अब्दुल कलाम
a final number up to 12               अग्नि-5                       अग्नि-V
an adjective of nationality           रूसी                         रूसियों
a class noun of weapons               मिसाइल, गोला, पनडुब्बी          मिसाइलें, मिसाइलों, गोले, पनडुब्बियां
====================================  ==========================  =================================
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from hindinews.gazetteer.entries import Entry
from hindinews.text.folding import HYPHEN_IN_WORD, fold_word
from hindinews.text.tokens import LETTER_NAMES, Tokens

#: How surely a form names its entry. A grade is one letter in front of the entry's number in the compiled file.
STRONG: Final = "s"
WEAK: Final = "w"
FAMILY: Final = "f"
ADJECTIVE: Final = "a"
WEAK_ADJECTIVE: Final = "b"
#: A form of a place of the bulk tables: it needs more than a case marker behind it.
BULK: Final = "k"

_ROMAN: Final = dict(enumerate("i ii iii iv v vi vii viii ix x xi xii".split(), 1))


def form_key(form: str) -> str:
    """Give the key of a form: its tokens' keys joined by spaces.

    >>> form_key("हो-जिन"), form_key("Su-57"), form_key("डी.आर.डी.ओ.")
    ('हो जिन', 'su 57', 'डी आर डी ओ')
    """
    return " ".join(Tokens(form).keys)


def entry_forms(entry: Entry) -> dict[str, str]:
    """Give every form key under which an entry is found, with its grade; the surer grade wins where two give one key."""
    found: dict[str, str] = {}
    for grade, key in _graded(entry):
        if key and key not in found:
            found[key] = grade
    return found


def _graded(entry: Entry) -> Iterator[tuple[str, str]]:
    fields = entry.fields
    weak = {form_key(f) for f in entry.forms("weak")}
    strong = [f for f in (fields.get("hindi"), *entry.forms("strong")) if f is not None]
    for form in strong:
        for key in _spellings(form):
            yield (WEAK if key in weak else STRONG), key
    for abbreviation in entry.forms("abbreviations"):
        for key in abbreviation_keys(abbreviation):
            yield (WEAK if key in weak else STRONG), key
    for designation in entry.forms("designations"):
        for key in designation_keys(designation):
            yield (WEAK if key in weak else STRONG), key
    if entry.kind != "leader":
        name_key = form_key(fields["name"])
        if len(name_key) > 2:
            yield STRONG if name_key not in weak else WEAK, name_key
    for form in entry.forms("weak"):
        for key in _spellings(form):
            yield WEAK, key
    for form in entry.forms("family_forms"):
        for key in _spellings(form):
            yield FAMILY, key
    for form in (*entry.forms("adjectives"), *entry.forms("people")):
        for key in adjective_keys(form):
            yield ADJECTIVE, key
    for form in entry.forms("weak_adjectives"):
        for key in adjective_keys(form):
            yield WEAK_ADJECTIVE, key


def _spellings(form: str) -> Iterator[str]:
    """The keys of one form: as written, hyphens closed up, initials closed up, Roman numeral for a final number."""
    key = form_key(form)
    yield key
    if HYPHEN_IN_WORD.search(form):
        joined = form_key(HYPHEN_IN_WORD.sub("", form))
        if " ".join(key.split()) != joined:
            yield joined
    if " " not in key and (letters := letter_names(key)) is not None:
        yield " ".join(letters)
    parts = key.split(" ")
    initials = 0
    while initials < len(parts) and parts[initials] in LETTER_NAMES:
        initials += 1
    if initials >= 2:
        yield " ".join(("".join(parts[:initials]), *parts[initials:]))
    if len(parts) >= 2 and parts[-1].isdecimal() and int(parts[-1]) in _ROMAN:
        yield " ".join((*parts[:-1], _ROMAN[int(parts[-1])]))


_LETTER_RUN: Final = regex.compile(f"({'|'.join(sorted(LETTER_NAMES, key=len, reverse=True))}){{2,8}}")


def letter_names(key: str) -> list[str] | None:
    """Take a word of letter names apart, None if it is not wholly of them.

    >>> letter_names("यूके"), letter_names("रूस")
    (['यू', 'के'], None)
    """
    match = _LETTER_RUN.fullmatch(key)
    return match.captures(1) if match is not None else None


def abbreviation_keys(abbreviation: str) -> Iterator[str]:
    """The keys of a Latin abbreviation: Latin, dotted Latin, letter names together and apart.

    >>> list(abbreviation_keys("BJP"))
    ['bjp', 'b j p', 'बीजेपी', 'बी जे पी']
    """
    latin = form_key(abbreviation)
    yield latin
    letters = [c for c in abbreviation if c.isalnum()]
    if abbreviation.isalpha() and abbreviation.isupper() and len(letters) >= 2:
        names = [_FIRST_NAME[c] for c in letters]
        yield " ".join(c.casefold() for c in letters)
        yield "".join(names)
        yield " ".join(names)
        if "W" in letters:
            yield "".join(names).replace("डब्ल्यू", "डब्लू")
    else:
        yield from _letter_name_keys(abbreviation)


def designation_keys(designation: str) -> Iterator[str]:
    """The keys of a Latin designation in both scripts, the letters together and, as dots leave them (ए.के.-47), apart.

    >>> list(dict.fromkeys(designation_keys("AK-47")))
    ['ak 47', 'एके 47', 'ए के 47']
    """
    yield form_key(designation)
    for key in _letter_name_keys(designation):
        yield key
        first, _, rest = key.partition(" ")
        if rest and (letters := letter_names(first)) is not None:
            yield " ".join((*letters, rest))


def _letter_name_keys(latin: str) -> Iterator[str]:
    """The keys of the regular letter-name spellings; the grammar of designations is loaded only when an entry is compiled."""
    from hindinews.transliteration.designators import letter_name_spellings

    for spelling in letter_name_spellings(latin):
        yield form_key(spelling)


def adjective_keys(form: str) -> Iterator[str]:
    """The keys of an adjective of nationality or a noun for a people, with its plural.

    >>> list(adjective_keys("रूसी"))
    ['रूसी', 'रूसियों']
    """
    key = form_key(form)
    yield key
    if key.endswith("ी"):
        yield key[:-1] + "ियों"
    elif key.endswith("ा"):
        yield key[:-1] + "े"
        yield key[:-1] + "ों"
    elif not key.isascii():
        yield key + "ों"


def noun_keys(noun: str) -> Iterator[str]:
    """The keys of a common noun in its cases and numbers; feminine and masculine endings both, since the wrong ones do not occur.

    >>> list(noun_keys("पनडुब्बी"))
    ['पनडुब्बी', 'पनडुब्बियां', 'पनडुब्बियों']
    """
    key = form_key(noun)
    yield key
    if key.endswith("ी"):
        yield key[:-1] + "ियां"
        yield key[:-1] + "ियों"
    elif key.endswith("ा"):
        yield key[:-1] + "े"
        yield key[:-1] + "ों"
    elif key.endswith("ू"):
        yield key[:-1] + "ुओं"
    elif key and "ा" not in key[-1:] and not key.isascii() and not key[-1].isdecimal():
        yield key + "ें"
        yield key + "ों"
        yield key + "्स"


_FIRST_NAME: Final = {letter: name for name, letter in reversed(LETTER_NAMES.items())}
_FIRST_NAME.update({"Z": "जेड"})


def english_key(name: str) -> str:
    """The key of an English name, for searching: case, accents and punctuation folded.

    >>> english_key("Côte d'Ivoire")
    'cote divoire'
    """
    return " ".join(fold_word(name).replace("-", " ").replace(".", " ").replace(",", " ").split())
