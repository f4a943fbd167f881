"""Link drafts to entities: known ones of the gazetteer, or new ones that live in this document alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import regex

from hindinews.entities import Entity, Leader, Office, Organization, Person, Place, Weapon, WeaponClass
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.gazetteer.store import Store
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.text.folding import fold_word
from hindinews.transliteration.keys import name_key
from hindinews.transliteration.romanize import romanize
from hindinews.transliteration.similarity import same_name

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
    gazetteer = reading.gazetteer
    context = _countries(reading.store, drafts)
    people: list[tuple[tuple[str, ...], str]] = []
    for draft in drafts:
        surface = reading.tokens.surface(draft.first, draft.last - 1)
        match draft.type:
            case MentionType.PERSON:
                id_ = _person(reading, draft, surface, links, people, context, day)
            case MentionType.WEAPON if draft.weapon_class is not None:
                row = reading.store.classes[draft.weapon_class]
                id_ = links.add(
                    Weapon(f"class:{row['id']}", row["english"], row["hindi"], tuple(row.get("aliases", ())), WeaponClass(row["id"]), generic=True)
                )
            case _ if draft.entries:
                number = _best(reading.store, draft.entries, context, draft)
                id_ = links.add(gazetteer.entity(number))
            case MentionType.ORGANIZATION:
                id_ = links.add(_composed_body(reading, draft, surface))
            case _:
                name = romanize(surface)
                id_ = links.add(Place(_doc_id(name), name, surface, place_kind=draft.kind or "place", country=draft.country, known=False))
        links.of.append(id_)
    return links


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

    def weight(number: int) -> tuple[int, int]:
        row = store.row(number)
        rank = _RANK.get(str(row.get("kind")), 1)
        return rank, context.get(row.get("country") or "", 0)

    best = max(entries, key=weight)
    draft.evidence.append(f"chosen among {', '.join(store.row(n)['id'] for n in entries)}")
    return best


_RANK: Final = {"country": 4, "capital": 3, "territory": 3, "state": 2, "region": 2, "continent": 4, "city": 2}


def _person(
    reading: Reading,
    draft: Draft,
    surface: str,
    links: Links,
    people: list[tuple[tuple[str, ...], str]],
    context: dict[str, int],
    day: str | None,
) -> str:
    store = reading.store
    key = tuple(reading.keys[draft.first : draft.last])
    entries = list(draft.entries)
    if not entries and len(key) > 1:
        entries = [n for n in store.person_keys.get(name_key(surface), ()) if same_name(surface, store.row(n)["hindi"]) or same_name(surface, store.row(n)["name"])]
        if entries:
            draft.evidence.append("for: sounds like a known name")
    if entries:
        seen = [n for n in entries if store.row(n)["id"] in links.entities]
        number = seen[0] if seen else _best_person(store, entries, draft, context, day)
        id_ = links.add(reading.gazetteer.entity(number))
        people.append((key, id_))
        return id_
    for known, id_ in reversed(people):
        if _refers(key, known):
            draft.evidence.append(f"for: names {links.entities[id_].name}, met before")
            return id_
    name = romanize(surface)
    role = draft.role
    entity: Entity
    if role is not None and role.kind in ("office", "rank"):
        country = role.scope[:2] if role.scope and role.scope[:1].isupper() else None
        office = Office(role.post or "other", role.title, country, role.scope or "", current=role.status == "current", acting=role.status == "acting")
        entity = Leader(_doc_id(name), name, surface, country=country, known=False, offices=(office,))
    else:
        entity = Person(_doc_id(name), name, surface, known=False)
    people.append((key, entity.id))
    return links.add(entity)


def _refers(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a name can be the short form of another: its last word, its first, or the same words in another spelling."""
    if len(short) == 1:
        return len(full) > 1 and (same_name(short[0], full[-1]) or short[0] == full[0]) or (len(full) == 1 and same_name(short[0], full[0]))
    return len(short) == len(full) and all(same_name(a, b) for a, b in zip(short, full, strict=True))


def _best_person(store: Store, entries: list[int], draft: Draft, context: dict[str, int], day: str | None) -> int:
    """Among people of one name: who held the post named, then whose country is spoken of, then who held any office on the day, then the order of the gazetteer."""
    if len(entries) == 1:
        return entries[0]
    role = draft.role

    def weight(number: int) -> tuple[int, int, int, int]:
        row = store.row(number)
        offices = row.get("offices", ())
        post = role is not None and role.post is not None and any(o.startswith(f"{role.post} ") for o in offices)
        country = role is not None and role.scope is not None and row.get("country") == role.scope[:2]
        active = day is not None and any(o.endswith("..") or o.split("..")[-1] >= day for o in offices)
        return int(post), int(country), context.get(row.get("country") or "", 0), int(active)

    best = max(entries, key=weight)
    draft.evidence.append(f"chosen among {', '.join(store.row(n)['id'] for n in entries)}")
    return best


def _composed_body(reading: Reading, draft: Draft, surface: str) -> Organization:
    """The entity of a composed body: `Government of India` from its country and head noun, else the romanized name."""
    head = reading.reference(draft.last, "o", ending=True)
    owner = draft.country
    english = str(reading.store.organization_heads[head[2]].get("english", "")) if head else ""
    if owner is not None and english:
        country = _country_name(reading.gazetteer, owner)
        name = f"{english[:1].upper()}{english[1:]} of {country}" if country else romanize(surface)
    else:
        name = romanize(surface)
    return Organization(_doc_id(name), name, surface, organization_kind=draft.kind or "other", country=owner, known=False)


def _country_name(gazetteer: Gazetteer, code: str) -> str | None:
    number = gazetteer.store.ids.get(f"iso:{code}")
    return None if number is None else str(gazetteer.store.row(number)["name"])
