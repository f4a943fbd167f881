"""Cut a text into words, numbers and marks, with their look-up keys.

A token never mixes letters and digits (`जी20` is जी + 20, `21वीं` is 21 + वीं), so that जी-20, जी 20 and जी20 are the same tokens. A hyphen between two letters or digits is no
token: what it joins are two tokens beside each other. The dot of an abbreviation or initial (डॉ. सिंह, ए.पी.जे. अब्दुल कलाम) belongs to its token; the dot that ends a
sentence, even unspaced (थी.रूस), is a token of its own.
"""

from __future__ import annotations

from typing import Final

import regex

from hindinews.text.folding import INVISIBLE, fold_word

#: Names of the Latin letters in Devanagari, as newsrooms spell them.
LETTER_NAMES: Final[dict[str, str]] = {
    **{name: letter for letter, names in {
        "A": "ए", "B": "बी", "C": "सी", "D": "डी", "E": "ई", "F": "एफ ऐफ", "G": "जी", "H": "एच ऐच", "I": "आई आइ", "J": "जे", "K": "के", "L": "एल", "M": "एम",
        "N": "एन", "O": "ओ", "P": "पी", "Q": "क्यू", "R": "आर", "S": "एस", "T": "टी", "U": "यू", "V": "वी", "W": "डब्ल्यू डब्लू", "X": "एक्स", "Y": "वाई वाय",
        "Z": "जेड जी",
    }.items() for name in names.split() if name != "जी" or letter == "G"},
}  # fmt: skip

#: Letter names that are also words which end sentences (वह आई. गांधी जी.): their dot is an initial's only inside a run of initials.
_AMBIGUOUS_LETTERS: Final = frozenset(("जी", "आई", "आइ", "ई"))

#: Abbreviations written with a dot. Attested: डॉ. मनमोहन सिंह, प्रो. शर्मा, पं. नेहरू, स्व. राजीव गांधी, लेफ्टि. जनरल, कु. मायावती, 5 कि.मी., अ.भा. कांग्रेस कमेटी, रु. 500.
ABBREVIATIONS: Final = frozenset(
    fold_word(w)
    for w in "डॉ डा प्रो श्री पं स्व मो कु सुश्री लेफ्टि ले कर्न इं इंजी एड अ भा कि मी सें ग्रा मि से रु नं सं उ म प्र ई पू वि सा मा रि जू सी dr mr mrs ms prof gen lt col sr jr st no vs u s k a b c d e f g h i j l m n o p q r t v w x y z".split()
)
#: Of these, words that also end sentences: only inside a run (अ.भा., कि.मी.) is the dot an abbreviation's.
_ONLY_IN_RUNS: Final = frozenset("से सं म मी प्र भा कि मा सा अ उ ई पू वि ग्रा no".split())

HYPHENS: Final = "-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{FIGURE DASH}\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}"
DOTS: Final = ".\N{DEVANAGARI ABBREVIATION SIGN}"
_DOUBLE_QUOTES: Final = "\"“”„‟«»"
_SINGLE_QUOTES: Final = "'‘’‚‛‹›`"
QUOTES: Final = _DOUBLE_QUOTES + _SINGLE_QUOTES

_LETTER: Final = f"\\p{{L}}\\p{{M}}{INVISIBLE}"
_TOKEN: Final = regex.compile(
    f"[{_LETTER}]++(?:['’](?=\\p{{L}})[{_LETTER}]++)*+"
    "|\\p{Nd}++(?:,\\p{Nd}{2,3}(?!\\p{Nd}))*+(?:(?<!\\.\\p{Nd}{1,2})\\.\\p{Nd}++(?!\\.?\\p{Nd}))?+"
    "|\\.{2,}|\\n|[^\\s]"
)


class Tokens:
    """The tokens of one text, as parallel lists.

    Attributes:
        text: The text.
        starts: Offset of each token's first code point.
        ends: Offset after its last.
        keys: Look-up key of each token (`fold_word` of it); a mark is its own key.
    """

    __slots__ = ("ends", "keys", "starts", "text")

    def __init__(self, text: str) -> None:
        """Cut the text."""
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.keys: list[str] = []
        starts, ends, keys = self.starts, self.ends, self.keys
        memo = _MEMO
        for match in _TOKEN.finditer(text):
            raw = match.group()
            key = memo.get(raw)
            if key is None:
                key = _remember(raw)
            if key in _SPECIAL:
                start, end = match.span()
                if key == "-" and _joins(text, start, end):
                    continue
                if key == "." and keys and ends[-1] == start and self._abbreviates(keys[-1], end):
                    ends[-1] = end
                    continue
                starts.append(start)
                ends.append(end)
            else:
                starts.append(match.start())
                ends.append(match.end())
            keys.append(key)

    def __len__(self) -> int:
        """The number of tokens."""
        return len(self.keys)

    def surface(self, first: int, last: int) -> str:
        """The text from one token to another, both included."""
        return self.text[self.starts[first] : self.ends[last]]

    def gap(self, index: int) -> str:
        """What stands between a token and the one before it."""
        return self.text[self.ends[index - 1] : self.starts[index]] if index else self.text[: self.starts[0]]

    def _abbreviates(self, key: str, end: int) -> bool:
        """Say whether a dot after a token is an abbreviation's."""
        letter = key in LETTER_NAMES
        if not letter and key not in ABBREVIATIONS:
            return False
        following = _FOLLOWING.match(self.text, end)
        if following is None:
            return len(self.keys) > 1 and self._in_run()
        if following["run"] is not None or self._in_run():
            return True
        return key not in _AMBIGUOUS_LETTERS and key not in _ONLY_IN_RUNS

    def _in_run(self) -> bool:
        """Say whether the last token follows an abbreviation's dot directly."""
        start = self.starts[-1]
        return start > 0 and self.text[start - 1] in DOTS and len(self.ends) > 1 and self.ends[-2] == start


_FOLLOWING: Final = regex.compile(
    f"(?P<run>(?:{'|'.join(sorted((*LETTER_NAMES, 'भा', 'मी', 'पू', 'प्र', 'ग्रा'), key=len, reverse=True))})[{DOTS}])|[ \\u00a0]?(?=[\\p{{L}}\\p{{Nd}}{HYPHENS}(\"“])"
)


def _joins(text: str, start: int, end: int) -> bool:
    """Say whether a hyphen stands directly between two letters or digits."""
    return start > 0 and end < len(text) and _WORDLIKE.match(text[start - 1]) is not None and _WORDLIKE.match(text[end]) is not None


_WORDLIKE: Final = regex.compile(f"[{_LETTER}\\p{{Nd}}]")
_SPECIAL: Final = frozenset("-.")
_MEMO: Final[dict[str, str]] = {}
_MEMO_LIMIT: Final = 200_000


def _remember(raw: str) -> str:
    """Fold a token and keep its key; the memory is emptied when full, so that it cannot grow without end."""
    if len(_MEMO) >= _MEMO_LIMIT:
        _MEMO.clear()
    if raw in HYPHENS:
        key = "-"
    elif raw in DOTS:
        key = "."
    else:
        key = fold_word(raw) or raw
    if len(raw) < 64:
        _MEMO[raw] = key
    return key
