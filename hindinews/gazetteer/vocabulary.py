"""The keys and closed vocabularies of gazetteer files: what an entry of each kind may say.

`docs/gazetteer-format.md` explains the keys to people; this table is what files are checked against.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_COMMON: Final = {
    "id": str, "name": str, "hindi": str, "strong": list, "weak": list, "aliases": list, "cues": list, "against": list, "qid": str, "source": str, "overrides": bool, "note": str,
}  # fmt: skip

PLACE_KINDS: Final = frozenset(
    "country territory capital city town village district state region continent sea strait gulf canal river lake mountain island desert pass border disputed-area "
    "facility base airport port test-range spaceport nuclear-site seat-of-power street park".split()
)
#: Kinds of places that were built: their mentions are of type FACILITY.
FACILITY_KINDS: Final = frozenset("facility base airport port test-range spaceport nuclear-site seat-of-power street park".split())

ORGANIZATION_KINDS: Final = frozenset(
    "government ministry parliament court armed-force military-unit intelligence police agency international alliance party armed-group company bank media university "
    "sports religious ngo union think-tank other".split()
)


@dataclass(frozen=True, slots=True)
class EntryKind:
    """What a table of a gazetteer file is.

    Attributes:
        table: Name of the TOML table.
        keys: The keys that it may have, with their types.
        required: The keys that it must have.
        closed: Keys whose value must come out of a set.
    """

    table: str
    keys: dict[str, type]
    required: frozenset[str]
    closed: dict[str, frozenset[str]]


LEADER: Final = EntryKind(
    "leader",
    {**_COMMON, "gender": str, "country": str, "offices": list, "verified": str, "died": str, "role": str},
    frozenset(("id", "name", "hindi", "source")),
    {"gender": frozenset("mf")},
)
WEAPON: Final = EntryKind(
    "weapon",
    {
        **_COMMON, "designations": list, "class": str, "family": str, "family_forms": list, "origin": list, "maker": str, "operators": list, "nato": str, "variant_of": str,
        "civil": bool,
    },
    frozenset(("id", "name", "class", "source")),
    {},
)  # fmt: skip
PLACE: Final = EntryKind(
    "place",
    {
        **_COMMON, "kind": str, "country": str, "iso": str, "adjectives": list, "weak_adjectives": list, "people": list, "capital": str, "stands_for": str, "geonames": int,
        "latitude": float, "longitude": float, "part_of": str,
    },
    frozenset(("id", "name", "hindi", "kind", "source")),
    {"kind": PLACE_KINDS},
)  # fmt: skip
ORGANIZATION: Final = EntryKind(
    "organization",
    {**_COMMON, "kind": str, "country": str, "abbreviations": list, "members": list, "part_of": str},
    frozenset(("id", "name", "hindi", "kind", "source")),
    {"kind": ORGANIZATION_KINDS},
)
KINDS: Final = {kind.table: kind for kind in (LEADER, WEAPON, PLACE, ORGANIZATION)}
