"""Find every gazetteer form in a token list: whole words, all lengths, in one pass.

A multi-pattern automaton's own leftmost-longest choice followed by a word-boundary check loses matches (राम मंदि would hide राम in राम मंदिर). Here the unit is the token, so
a match ends at word boundaries by construction; all lengths are given, the longest first, and the choice between them is the recognizers'.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from hindinews.gazetteer.store import Store
from hindinews.text.tokens import Tokens


class Hit(NamedTuple):
    """A form found.

    Attributes:
        first: Index of its first token.
        last: Index after its last token.
        references: What it refers to, as the store writes it.
    """

    first: int
    last: int
    references: str


def find_forms(tokens: Tokens, store: Store) -> list[Hit]:
    """Give every form in the tokens, in text order, the longest first at each token."""
    keys = tokens.keys
    starts, forms = store.starts, store.forms
    count = len(keys)
    loose = {at for at in range(1, count - 1) if keys[at] == "-" and keys[at + 1].isdecimal()}
    hits: list[Hit] = []
    for at, key in enumerate(keys):
        longest = starts.get(key)
        if longest is None:
            continue
        if loose and (found := _over_loose_hyphen(keys, at, longest, loose, forms)) is not None:
            hits.append(found)
        for length in range(min(longest, count - at), 1, -1):
            references = forms.get(" ".join(keys[at : at + length]))
            if references is not None:
                hits.append(Hit(at, at + length, references))
        references = forms.get(key)
        if references is not None:
            hits.append(Hit(at, at + 1, references))
    return hits


def _over_loose_hyphen(keys: list[str], at: int, longest: int, loose: set[int], forms: Mapping[str, str]) -> Hit | None:
    """The longest form across a hyphen that has come loose before a number: मिग **-** 29, डीएफ **-**17, ए.के.**-**47."""
    for hyphen in range(at + 1, min(at + 4, len(keys))):
        if hyphen in loose:
            parts = keys[at:hyphen] + keys[hyphen + 1 : at + longest + 1]
            for length in range(len(parts), hyphen - at, -1):
                references = forms.get(" ".join(parts[:length]))
                if references is not None:
                    return Hit(at, at + length + 1, references)
    return None
