"""Link drafts to entities: known ones of the gazetteer, or new ones that live in this document alone."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

import regex

from hindinews.entities import Entity, Leader, Office, Organization, Person, Place, Weapon, WeaponClass
from hindinews.gazetteer.forms import form_key
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.gazetteer.store import Store
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.text.folding import fold_word
from hindinews.text.tokens import DOTS, HYPHENS, LETTER_NAMES
from hindinews.transliteration.keys import name_key
from hindinews.transliteration.romanize import romanize
from hindinews.transliteration.similarity import same_name, similarity

_NOT_ID: Final = regex.compile("[^a-z0-9]+")


@dataclass(slots=True)
class Links:
    """The entities of one document.

    Attributes:
        entities: By id, in order of first mention.
        of: Entity id of each draft, by the draft's position in the list.
    """

    entities: dict[str, Entity] = field(default_factory=dict)
    of: list[str | None] = field(default_factory=list)

    def add(self, entity: Entity) -> str:
        """Keep an entity and give its id."""
        return self.entities.setdefault(entity.id, entity).id


def link(reading: Reading, drafts: list[Draft], day: str | None) -> Links:
    """Choose an entity for every draft.

    Args:
        reading: The text.
        drafts: The mentions, in text order.
        day: ISO day of publication; among people of one name the one in office then is preferred.
    """
    links = Links()
    context = _countries(reading.store, drafts)
    people = People(reading, links, context, day)
    ids: dict[int, str] = {}
    persons = [(i, d) for i, d in enumerate(drafts) if d.type is MentionType.PERSON]
    for full in (True, False):  # full names first, so that a headline's surname finds the full name below it
        for index, draft in persons:
            if (len(draft) > 1) is full:
                ids[index] = people.link(draft)
    for index, draft in enumerate(drafts):
        if index not in ids:
            ids[index] = _thing(reading, draft, links, context)
    links.of = [ids[index] for index in range(len(drafts))]
    links.entities = {id_: links.entities[id_] for id_ in dict.fromkeys(links.of) if id_ is not None}
    return links


def _thing(reading: Reading, draft: Draft, links: Links, context: dict[str, int]) -> str:
    surface = reading.tokens.surface(draft.first, draft.last - 1)
    if draft.weapon_class is not None:
        row = reading.store.classes[draft.weapon_class]
        return links.add(Weapon(f"class:{row['id']}", row["english"], row["hindi"], tuple(row.get("aliases", ())), WeaponClass(row["id"]), generic=True))
    if draft.type is MentionType.ORGANIZATION and draft.rule == "weak form" and draft.country is not None:
        entries = [n for n in draft.entries if reading.store.row(n).get("country") in (draft.country, None)]
        if not entries:
            return links.add(_foreign_body(reading, draft, surface))
        draft.entries = entries
    if draft.entries:
        return links.add(reading.gazetteer.entity(_best(reading.store, draft.entries, context, draft)))
    if draft.type is MentionType.ORGANIZATION:
        return links.add(_composed_body(reading, draft, surface))
    return links.add(_composed_place(reading, draft, surface))


def _foreign_body(reading: Reading, draft: Draft, surface: str) -> Organization:
    """A body that is known by this name in one country, named here as another's: रूसी **रक्षा मंत्रालय**."""
    store = reading.store
    row = store.row(draft.entries[0])
    country = _country_name(reading.gazetteer, draft.country or "") or ""
    own = _country_name(reading.gazetteer, str(row.get("country", "")))
    english = regex.sub(rf" ?\((?:{own})\)| of {own}|^{store.adjectives.get(str(row.get('country', '')), own)} ", "", str(row["name"])).replace("External Affairs", "Foreign Affairs")
    adjective = store.adjectives.get(draft.country or "", country)
    name = f"{english} of {country}" if country else english
    return Organization(_doc_id(name), name, surface, (f"{adjective} {english}", f"{english} ({country})", f"{country} {english}"), str(row.get("kind", "other")), draft.country, known=False)


def english_name(reading: Reading, draft: Draft) -> str:
    """Write a name that the gazetteer does not know in English: each word as the people of the gazetteer who bear it write it, else romanized; initials as letters.

    `पीटर` is Peter because the Peters of the gazetteer are; a word that nobody there bears follows the rules of `romanize`.
    """
    tokens = reading.tokens
    pieces: list[str] = []
    for at in range(draft.first, draft.last):
        key = tokens.keys[at]
        surface = tokens.text[tokens.starts[at] : tokens.ends[at]]
        if key in LETTER_NAMES and (surface[-1] in DOTS or len(draft) > 1):
            piece = LETTER_NAMES[key] + "."
        else:
            piece = reading.store.name_parts.get(key) or romanize(surface)
        gap = tokens.gap(at) if at > draft.first else ""
        pieces.append(("-" if gap.strip() and gap.strip() in HYPHENS else " " if at > draft.first else "") + piece)
    return "".join(pieces)


def _doc_id(name: str) -> str:
    return "doc:" + (_NOT_ID.sub("-", fold_word(name)).strip("-") or "unnamed")


def _countries(store: Store, drafts: list[Draft]) -> dict[str, int]:
    """How often each country is spoken of, by its places, adjectives and people of one reading."""
    counts: dict[str, int] = {}
    for draft in drafts:
        if len(draft.entries) == 1:
            country = store.row(draft.entries[0]).get("country")
            if country:
                counts[country] = counts.get(country, 0) + 1
    return counts


def _best(store: Store, entries: list[int], context: dict[str, int], draft: Draft) -> int:
    """Among entries of one form: the one whose country the article speaks of, then countries and capitals before towns, then the order of the gazetteer."""
    if len(entries) == 1:
        return entries[0]

    def weight(number: int) -> tuple[bool, int, int]:
        row = store.row(number)
        rank = _RANK.get(str(row.get("kind")), 1)
        return draft.country is not None and row.get("country") == draft.country, rank, context.get(row.get("country") or "", 0)

    best = max(entries, key=weight)
    draft.evidence.append(f"chosen among {', '.join(store.row(n)['id'] for n in entries)}")
    return best


_RANK: Final = {"country": 4, "capital": 3, "territory": 3, "state": 2, "region": 2, "continent": 4, "city": 2}


class People:
    """The people of one document, by the names met so far.

    Attributes:
        met: Where each name was met: by whole name, by last and first word, and by how these sound; lists of (first token, words, id) in text order.
    """

    def __init__(self, reading: Reading, links: Links, context: dict[str, int], day: str | None) -> None:
        """Start with nobody."""
        self.reading = reading
        self.links = links
        self.context = context
        self.day = day
        self.met: dict[str, list[tuple[int, tuple[str, ...], str]]] = {}

    def link(self, draft: Draft) -> str:
        """Give the id of the person that a name stands for."""
        key = tuple(self.reading.keys[draft.first : draft.last])
        id_ = self._known(draft, key) or self._met(draft, key) or self._new(draft)
        for way in dict.fromkeys((f"={key[-1]}", f"={key[0]}", *_sounds(key))):
            insort(self.met.setdefault(way, []), (draft.first, key, id_))
        return id_

    def _known(self, draft: Draft, key: tuple[str, ...]) -> str | None:
        """A person of the gazetteer, by form or by sound."""
        store = self.reading.store
        entries = list(draft.entries)
        if len(key) == 1 and draft.rule != "strong form" and not any(store.row(n)["id"] in self.links.entities for n in entries):
            if (met := self._met(draft, key)) is not None:
                return met
            # a given name alone, without a title, may be anybody's: डिंपल ने कहा
            entries = [n for n in entries if draft.role is not None or key[0] not in form_key(store.row(n)["hindi"]).split(" ")[:-1]]
        if not entries and len(key) > 1:
            surface = self.reading.tokens.surface(draft.first, draft.last - 1)
            entries = [n for n in store.person_keys.get(name_key(surface), ()) if self._sounds_like(surface, store.row(n))]
            if entries:
                draft.evidence.append("for: sounds like a known name")
        if not entries:
            return None
        seen = [n for n in entries if store.row(n)["id"] in self.links.entities]
        if not seen and len(entries) > 1 and (met := self._met(draft, key)) is not None:
            return met
        number = seen[0] if len(seen) == 1 else _best_person(store, seen or entries, draft, self.context, self.day)
        return self.links.add(self.reading.gazetteer.entity(number))

    def _sounds_like(self, surface: str, row: dict[str, Any]) -> bool:
        """Say whether a name is a known name in another spelling: word for word, in Hindi or, for a Hindi word by an English one, as a whole."""
        words, known = surface.split(), str(row["hindi"]).split()
        if len(words) == len(known):
            return all(similarity(a, b).value >= _WORD_ALIKE for a, b in zip(words, known, strict=True))
        return similarity(surface, row["name"]).value >= _NAME_ALIKE

    def _met(self, draft: Draft, key: tuple[str, ...]) -> str | None:
        """Somebody met in this document under a fuller name: the nearest before, else the first after."""
        ways = (f"={key[0]}", *_sounds(key)) if len(key) == 1 else _sounds(key)[:1]
        before: tuple[int, tuple[str, ...], str] | None = None
        after: tuple[int, tuple[str, ...], str] | None = None
        for way in ways:
            met = self.met.get(way, [])
            at = bisect_left(met, (draft.first,))
            for row in reversed(met[max(0, at - _NEAR) : at]):
                if _refers(key, row[1]):
                    before = row if before is None else max(before, row)
                    break
            for row in met[at : at + _NEAR]:
                if _refers(key, row[1]):
                    after = row if after is None else min(after, row)
                    break
        found = before or after
        if found is None:
            return None
        draft.evidence.append(f"for: names {self.links.entities[found[2]].name} elsewhere in the text")
        return found[2]

    def _new(self, draft: Draft) -> str:
        """Somebody that this document alone knows."""
        surface = self.reading.tokens.surface(draft.first, draft.last - 1)
        name = english_name(self.reading, draft)
        role = draft.role
        if role is None or role.kind not in ("office", "rank"):
            return self.links.add(Person(_doc_id(name), name, surface, known=False))
        country = role.scope[:2] if role.scope and role.scope[:1].isupper() else None
        office = Office(role.post or "other", role.title, country, role.scope or "", current=role.status == "current", acting=role.status == "acting")
        return self.links.add(Leader(_doc_id(name), name, surface, country=country, known=False, offices=(office,)))


#: From how much similarity on two words, and two whole names, are taken for one.
_WORD_ALIKE: Final = 0.86
_NAME_ALIKE: Final = 0.9

#: How many mentions of the same sound are looked at on either side.
_NEAR: Final = 30


def _sounds(key: tuple[str, ...]) -> tuple[str, ...]:
    """The ways to a name by sound: the whole name, its last word, its first."""
    return f"~{' '.join(_sound(word) for word in key)}", f"~{_sound(key[-1])}"


@lru_cache(maxsize=50_000)
def _sound(word: str) -> str:
    return name_key(word)


@lru_cache(maxsize=50_000)
def _same(a: str, b: str) -> bool:
    return a == b or same_name(a, b)


def _refers(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a name can be the short form of another: its last word, its first, or the same words in another spelling."""
    if len(short) == 1:
        return _same(short[0], full[-1]) or (len(full) > 1 and short[0] == full[0])
    return len(short) == len(full) and all(_same(a, b) for a, b in zip(short, full, strict=True))


#: How prominent a post makes its holders, where nothing else tells people of one surname apart.
_PROMINENCE: Final = {"president": 5, "prime-minister": 5, "supreme-leader": 5, "chancellor": 4, "vice-president": 3, "foreign-minister": 3, "home-minister": 3, "chief-minister": 3, "defence-minister": 3, "party-leader": 2}


def _best_person(store: Store, entries: list[int], draft: Draft, context: dict[str, int], day: str | None) -> int:
    """Among people of one name: who held the post named, then whose country is spoken of, then who held any office on the day, then the order of the gazetteer."""
    if len(entries) == 1:
        return entries[0]
    role = draft.role

    def weight(number: int) -> tuple[int, int, int, int, int]:
        row = store.row(number)
        offices = row.get("offices", ())
        post = role is not None and role.post is not None and any(o.startswith(f"{role.post} ") for o in offices)
        country = role is not None and role.scope is not None and row.get("country") == role.scope[:2]
        active = day is not None and any(o.endswith("..") or o.split("..")[-1] >= day for o in offices)
        return int(post), int(country), context.get(row.get("country") or "", 0), int(active), max((_PROMINENCE.get(o.split(" ")[0], 1) for o in offices), default=0)

    best = max(entries, key=weight)
    draft.evidence.append(f"chosen among {', '.join(store.row(n)['id'] for n in entries)}")
    return best


def _composed_body(reading: Reading, draft: Draft, surface: str) -> Organization:
    """The entity of a composed body: `Government of India` from its country and head noun, `Delhi Police` from its town, else the romanized name."""
    english = _head_english(reading, draft, "o")
    store = reading.store
    owner = store.row(draft.owner) if draft.owner is not None else None
    if english is None or (owner is None and draft.country is None):
        name = english_name(reading, draft)
        return Organization(_doc_id(name), name, surface, organization_kind=draft.kind or "other", country=draft.country, known=False)
    if owner is not None and owner.get("kind") not in ("country", "territory"):
        name = f"{owner['name']} {english}"
        aliases: tuple[str, ...] = (f"{english} of {owner['name']}",)
    else:
        country = _country_name(reading.gazetteer, draft.country or "") or str(owner["name"] if owner else "")
        adjective = store.adjectives.get(draft.country or "", country)
        name, aliases = f"{english} of {country}", (f"{adjective} {english}", f"{country} {english}", f"{english} ({country})")
    return Organization(_doc_id(name), name, surface, tuple(dict.fromkeys(aliases)), draft.kind or "other", draft.country, known=False)


def _composed_place(reading: Reading, draft: Draft, surface: str) -> Place:
    """The entity of a composed place or facility: `Hostomel Airport`."""
    english = _head_english(reading, draft, "p")
    found = reading.reference(draft.last, "p", ending=True)
    name = english_name(reading, draft)
    if english is not None and found is not None and found[0].first > draft.first:
        owner = reading.store.row(draft.owner)["name"] if draft.owner is not None else english_name(reading, Draft(draft.first, found[0].first, draft.type, draft.rule))
        name = f"{owner} {english}"
    return Place(_doc_id(name), name, surface, place_kind=draft.kind or "place", country=draft.country, known=False)


def _head_english(reading: Reading, draft: Draft, letter: str) -> str | None:
    """The English of the head noun that a draft ends in, as a name writes it."""
    found = reading.reference(draft.last, letter, ending=True)
    if found is None:
        return None
    heads = reading.store.organization_heads if letter == "o" else reading.store.place_heads
    english = str(heads[found[2]].get("english", ""))
    return " ".join(w if w in ("of", "and", "the", "for") else w[:1].upper() + w[1:] for w in english.split()) or None


def _country_name(gazetteer: Gazetteer, code: str) -> str | None:
    number = gazetteer.store.ids.get(f"iso:{code}")
    return None if number is None else str(gazetteer.store.row(number)["name"])
