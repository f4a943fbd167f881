"""Find every gazetteer form in a token list: whole words, all lengths, in one pass.

A multi-pattern automaton's own leftmost-longest choice followed by a word-boundary check loses matches (राम मंदि would hide राम in राम मंदिर). Here the unit is the token, so
a match ends at word boundaries by construction; all lengths are given, the longest first, and the choice between them is the recognizers'.
"""

from __future__ import annotations

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
    hits: list[Hit] = []
    for at, key in enumerate(keys):
        longest = starts.get(key)
        if longest is None:
            continue
        for length in range(min(longest, count - at), 1, -1):
            references = forms.get(" ".join(keys[at : at + length]))
            if references is not None:
                hits.append(Hit(at, at + length, references))
        references = forms.get(key)
        if references is not None:
            hits.append(Hit(at, at + 1, references))
    return hits
