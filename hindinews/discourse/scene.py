"""One text as the rules of discourse see it: who is named where, who acts, and which tokens are inside quotation marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Final

from hindinews.discourse.marks import Marks, pair_marks
from hindinews.linking.linker import Links
from hindinews.linking.officials import officials
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading, RoleDraft

#: Words of quantity, case and emphasis that no subject has behind it.
OBLIQUE: Final = frozenset("का की के को से में पर द्वारा तक वाला वाले वाली जैसे".split())


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: a name or description, the entity's id, and the tokens that say so (for a pronoun, the tokens of the one it stands for)."""

    name: str | None
    id: str | None = None
    first: int = -1
    last: int = -1
    person: bool = False
    group: bool = False


NOBODY: Final = Speaker(None)


class Scene:
    """The text, its mentions by where they end, its titles without names, its quotation marks.

    Attributes:
        reading: The text.
        links: The entities.
        marks: What stands in quotation marks.
        ids: The entity id of each draft.
        names: Ids of people by the last word of their names.
        bracketed: Tokens inside brackets or phrases in marks, in which nobody acts.
        ending: For a token index, the numbers of the drafts that end before it, the longest first.
        roles: For a token index, the title without a name that ends before it, with its holder.
        quoted: Token ranges of direct speech, filled by the rules for quotes.
        spoken: Speakers found so far, by the token of their cue.
    """

    def __init__(self, reading: Reading, drafts: list[Draft], links: Links, day: str | None) -> None:
        """Order the mentions."""
        self.reading = reading
        self.keys = reading.keys
        self.drafts = drafts
        self.links = links
        self.marks: Marks = pair_marks(reading.tokens.text)
        self.ending: dict[int, list[int]] = {}
        self.starting: dict[int, int] = {}
        for number in sorted(range(len(drafts)), key=lambda n: -len(drafts[n])):
            self.ending.setdefault(drafts[number].last, []).append(number)
            self.starting.setdefault(drafts[number].first, number)
        self.roles: dict[int, tuple[RoleDraft, str | None]] = {}
        for role, id_ in officials(reading, drafts, links, day):
            known = self.roles.get(role.last)
            if known is None or role.first < known[0].first:
                self.roles[role.last] = (role, id_)
        self.people = [n for n, d in enumerate(drafts) if d.type is MentionType.PERSON]
        self._people_firsts = [drafts[n].first for n in self.people]
        self._sentence_firsts = [first for first, _ in reading.sentences]
        self.firsts = [d.first for d in drafts]
        self.names, self.ids = self._names()
        self.bracketed = _bracketed(reading)
        self.quoted: list[tuple[int, int]] = []
        self._covered: set[int] = set()
        self._reported: set[int] = set()
        self.spoken: list[tuple[int, Speaker]] = []

    def _names(self) -> tuple[dict[str, str], list[str | None]]:
        """The people by the words of their longer names, and the id of each mention: a given name means who bears it in full in the article."""
        by_word: dict[str, str] = {}
        given: dict[str, str] = {}
        full: set[str] = set()
        for number in self.people:
            draft, id_ = self.drafts[number], self.links.of[number]
            if id_ is None or len(draft) < 2:
                continue
            full.add(id_)
            by_word.setdefault(self.keys[draft.last - 1], id_)
            given.setdefault(self.keys[draft.first], id_)
        ids = list(self.links.of)
        for number in self.people:
            draft, id_ = self.drafts[number], ids[number]
            if id_ is not None and len(draft) == 1 and id_ not in full:
                ids[number] = given.get(self.keys[draft.first], id_)
        return by_word, ids

    def name(self, id_: str) -> str:
        """The English name of an entity of the document or the gazetteer."""
        entity = self.links.entities.get(id_) or self.reading.gazetteer.get(id_)
        return entity.name if entity is not None else id_

    def token_at(self, offset: int) -> int:
        """The first token that starts at an offset or after it."""
        return bisect_left(self.reading.tokens.starts, offset)

    def sentence(self, token: int) -> int:
        """The number of the sentence in which a token stands, or of the last one before it."""
        return max(0, bisect_right(self._sentence_firsts, token) - 1)

    def cover(self, first: int, last: int) -> None:
        """Mark tokens as direct speech."""
        self.quoted.append((first, last))
        self._covered.update(range(first, last))

    def cover_clause(self, first: int, last: int) -> None:
        """Mark tokens as a reported clause: who acts there does not act in the article's own sentence."""
        self._reported.update(range(first, last))

    def is_quoted(self, token: int) -> bool:
        """Say whether a token is inside direct speech."""
        return token in self._covered

    def is_reported(self, token: int) -> bool:
        """Say whether a token is inside direct speech or a reported clause."""
        return token in self._covered or token in self._reported

    def people_in(self, first: int, last: int) -> list[int]:
        """The numbers of the drafts of people that start in a range of tokens."""
        return self.people[bisect_left(self._people_firsts, first) : bisect_left(self._people_firsts, last)]


def _bracketed(reading: Reading) -> set[int]:
    """Tokens inside round brackets that close within the next tokens."""
    inside: set[int] = set()
    opening: int | None = None
    for at, key in enumerate(reading.keys):
        if key == "(":
            opening = at
        elif key == ")" and opening is not None:
            if at - opening < 40:
                inside.update(range(opening, at))
            opening = None
    return inside
