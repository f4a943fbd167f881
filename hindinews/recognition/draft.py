"""What recognizers hand on: a stretch of tokens that may name something, with what it may stand for and what speaks for it."""

from __future__ import annotations

from dataclasses import dataclass, field

from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.gazetteer.matcher import Hit
from hindinews.gazetteer.store import Store
from hindinews.model import MentionType
from hindinews.text.tokens import Tokens


@dataclass(slots=True)
class RoleDraft:
    """A title with its country and modifiers, found beside a name or standing alone.

    Attributes:
        first: Index of its first token.
        last: Index after its last.
        title: English title.
        post: Id of the post.
        status: As in `model.Role`.
        scope: ISO 3166 code or organization id that the phrase names.
        kind: `office`, `rank`, `honorific`, `occupation` or `relation`.
    """

    first: int
    last: int
    title: str
    post: str | None
    status: str
    scope: str | None
    kind: str


@dataclass(slots=True)
class Draft:
    """A mention in the making.

    Attributes:
        first: Index of its first token.
        last: Index after its last.
        type: What sort of thing it names.
        rule: The rule that found it.
        entries: Numbers of the gazetteer entries that it may stand for, the likeliest first.
        score: How surely it is a mention of this type; 1 is a strong gazetteer form.
        evidence: What spoke for and against, in words.
        role: The role beside a person's name.
        head: Token range of the class noun beside a named weapon.
        count: The number bound to it.
        weapon_class: Number of the class, for a generic weapon.
        country: ISO code that the words themselves give an unlisted thing.
        owner: Number of the entry of the place or nationality that a composed body or place begins with.
        stands_for: Id of what a place stands for.
        kind: Kind of place or organization that the words themselves give.
    """

    first: int
    last: int
    type: MentionType
    rule: str
    entries: list[int] = field(default_factory=list)
    score: float = 1.0
    evidence: list[str] = field(default_factory=list)
    role: RoleDraft | None = None
    head: tuple[int, int] | None = None
    count: float | None = None
    weapon_class: int | None = None
    country: str | None = None
    owner: int | None = None
    stands_for: str | None = None
    kind: str | None = None

    def __len__(self) -> int:
        """The number of tokens."""
        return self.last - self.first


class Reading:
    """One text as the recognizers see it: tokens, gazetteer hits by where they start and end, and the gazetteer.

    Attributes:
        tokens: The tokens.
        keys: Their keys.
        hits: Every gazetteer form found.
        by_first: Hits by first token, the longest first.
        by_last: Hits by the token after their last, the longest first.
        sentences: Token ranges of the sentences.
    """

    __slots__ = ("by_first", "by_last", "gazetteer", "hits", "keys", "sentences", "store", "tokens")

    def __init__(self, tokens: Tokens, hits: list[Hit], sentences: list[tuple[int, int]], gazetteer: Gazetteer) -> None:
        """Order the hits."""
        self.tokens = tokens
        self.keys = tokens.keys
        self.hits = hits
        self.sentences = sentences
        self.gazetteer = gazetteer
        self.store: Store = gazetteer.store
        self.by_first: dict[int, list[Hit]] = {}
        self.by_last: dict[int, list[Hit]] = {}
        for hit in hits:
            self.by_first.setdefault(hit.first, []).append(hit)
            self.by_last.setdefault(hit.last, []).append(hit)
        for group in self.by_last.values():
            group.sort(key=lambda h: h.first)

    def key(self, index: int) -> str:
        """The key of a token; empty outside the text."""
        return self.keys[index] if 0 <= index < len(self.keys) else ""

    def reference(self, index: int, grades: str, *, ending: bool = False) -> tuple[Hit, str, int] | None:
        """The longest hit that starts (or ends) at a token and refers to something of one of the grades."""
        for hit in (self.by_last if ending else self.by_first).get(index, ()):
            for reference in hit.references.split(" "):
                if reference[0] in grades:
                    return hit, reference[0], int(reference[1:])
        return None
