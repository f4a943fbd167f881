"""What a mention can stand for: people, places, organizations, weapons.

An entity is one thing in the world. Its `id` is a stable slug of ours; `qid` and the other identifiers are there only where a source gives them. Entities that the gazetteer
does not know, such as an official introduced by a title, are made for one document: their `id` starts with `doc:` and `known` is false.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from dataclasses_json import DataClassJsonMixin, config

from hindinews.weapon_class import WeaponClass

__all__ = ["ENTITY_CLASSES", "Entity", "Leader", "Office", "Organization", "Person", "Place", "Weapon", "WeaponClass", "entity_from_dict"]


class EntityKind(StrEnum):
    """The classes of entities, as the JSON names them."""

    PERSON = "person"
    LEADER = "leader"
    PLACE = "place"
    ORGANIZATION = "organization"
    WEAPON = "weapon"


def _strings(value: object) -> tuple[str, ...]:
    return tuple(str(v) for v in value) if isinstance(value, (list, tuple)) else ()


@dataclass(frozen=True, slots=True)
class Office(DataClassJsonMixin):
    """A post that a leader held.

    Attributes:
        post: Id of the post, such as `president`.
        title: English title in that country, such as `Secretary of State`.
        country: ISO 3166-1 alpha-2 code, if the post belongs to a country or a part of one.
        scope: ISO 3166 code of the country or subdivision, or the id of the organization.
        start: First day, as precise as the source gives it (`2014`, `2014-05` or `2014-05-26`); None if unknown.
        end: Last day, likewise; None if unknown or still running.
        current: True if held on the day on which the entry was last verified.
        acting: True for an acting holder.
    """

    post: str
    title: str
    country: str | None
    scope: str
    start: str | None = None
    end: str | None = None
    current: bool = False
    acting: bool = False

    def held_on(self, day: str) -> bool | None:
        """Say whether the office was held on a day (ISO); None where the dates are too coarse or unknown to tell.

        >>> Office("president", "President", "US", "US", "2017-01-20", "2021-01-20").held_on("2019-02-27")
        True
        >>> Office("president", "President", "US", "US", "2017", "2021-01-20").held_on("2017-01-05") is None
        True
        """
        if self.start is None and self.end is None and not self.current:
            return None
        if self.start is not None and day < self.start:
            return False
        if self.end is not None and day[: len(self.end)] > self.end:
            return False
        unsure = (
            self.start is None
            or (len(self.start) < 10 and day.startswith(self.start))
            or (self.end is None and not self.current)
            or (self.end is not None and len(self.end) < 10 and day.startswith(self.end))
        )
        return None if unsure else True


_TUPLE: Final = config(decoder=_strings)


@dataclass(frozen=True, slots=True)
class Person(DataClassJsonMixin):
    """A person.

    Attributes:
        id: Stable slug of the gazetteer, or `doc:…` for a person known from this document alone.
        name: Canonical English name, or the romanized name.
        hindi: Canonical Hindi form, or the form met first.
        aliases: Other English names.
        country: ISO 3166-1 alpha-2 code, None if not known.
        gender: `m`, `f` or None.
        qid: Wikidata identifier, None if not certain.
        known: False if the person is known from this document alone.
        kind: `person`.
    """

    id: str
    name: str
    hindi: str | None = None
    aliases: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    country: str | None = None
    gender: str | None = None
    qid: str | None = None
    known: bool = True
    kind: str = EntityKind.PERSON.value


@dataclass(frozen=True, slots=True)
class Leader(DataClassJsonMixin):
    """A person of public office: a head of state, minister, officer, spokesperson, party or group leader.

    Attributes:
        offices: The dated offices that the gazetteer knows, latest first; for a person known from this document alone, the office it names.

    The other attributes are those of `Person`.
    """

    id: str
    name: str
    hindi: str | None = None
    aliases: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    country: str | None = None
    gender: str | None = None
    qid: str | None = None
    known: bool = True
    offices: tuple[Office, ...] = field(default=(), metadata=config(decoder=lambda rows: tuple(Office.from_dict(r) for r in rows)))
    kind: str = EntityKind.LEADER.value


@dataclass(frozen=True, slots=True)
class Place(DataClassJsonMixin):
    """A place: country, city, region, water, mountain, facility.

    Attributes:
        place_kind: What sort of place, such as `country`, `city`, `state`, `strait`, `airport`.
        country: ISO 3166-1 alpha-2 code of the country it lies in; None for what belongs to no one country (the Korean Peninsula).
        iso: The place's own ISO 3166 code (`RU`, `IN-UP`), if it has one.
        latitude: Degrees north, None if not certain.
        longitude: Degrees east, None if not certain.
        geonames_id: GeoNames identifier.
        stands_for: Id of the country or organization that a capital or seat of power can stand for.

    The other attributes are those of `Person`.
    """

    id: str
    name: str
    hindi: str | None = None
    aliases: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    place_kind: str = "place"
    country: str | None = None
    iso: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    geonames_id: int | None = None
    qid: str | None = None
    stands_for: str | None = None
    known: bool = True
    kind: str = EntityKind.PLACE.value


@dataclass(frozen=True, slots=True)
class Organization(DataClassJsonMixin):
    """An organization: government, ministry, court, force, party, company, medium.

    Attributes:
        organization_kind: What sort of organization, such as `ministry`, `armed-force`, `party`.
        country: ISO 3166-1 alpha-2 code of its country; None for international ones.

    The other attributes are those of `Person`.
    """

    id: str
    name: str
    hindi: str | None = None
    aliases: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    organization_kind: str = "other"
    country: str | None = None
    qid: str | None = None
    known: bool = True
    kind: str = EntityKind.ORGANIZATION.value


@dataclass(frozen=True, slots=True)
class Weapon(DataClassJsonMixin):
    """A weapon system, or a generic class of weapons (`generic=True`: मिसाइल, ड्रोन).

    Attributes:
        weapon_class: The class, a node of the taxonomy.
        origin: ISO 3166-1 alpha-2 codes of the countries of origin.
        maker: Id or name of the maker.
        nato_name: NATO reporting name.
        family: Id of the family that the system belongs to.
        generic: True for a class of weapons named by a common noun.

    The other attributes are those of `Person`.
    """

    id: str
    name: str
    hindi: str | None = None
    aliases: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    weapon_class: WeaponClass = field(default=WeaponClass.WEAPON, metadata=config(decoder=WeaponClass))
    origin: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    maker: str | None = None
    nato_name: str | None = None
    family: str | None = None
    generic: bool = False
    qid: str | None = None
    country: str | None = None
    known: bool = True
    kind: str = EntityKind.WEAPON.value


Entity = Person | Leader | Place | Organization | Weapon

#: `dataclasses_json` decodes a union of like-shaped classes to the first that fits; this table decides by `kind` instead.
ENTITY_CLASSES: Final[dict[str, type[Entity]]] = {
    "person": Person,
    "leader": Leader,
    "place": Place,
    "organization": Organization,
    "weapon": Weapon,
}


def entity_from_dict(row: dict[str, object]) -> Entity:
    """Build the entity that a JSON object describes, by its `kind`."""
    return ENTITY_CLASSES[str(row["kind"])].from_dict(row)
