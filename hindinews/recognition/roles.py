"""Read titles: which office, of which country or body, in which way held.

A role phrase runs leftwards from the name: `[country or body] [के/का/की] [modifier…] title [rank…] NAME`, as in अमेरिकी **कार्यवाहक** रक्षा सचिव, नाटो के महासचिव,
पूर्व थलसेना प्रमुख जनरल. A title can stand alone (रूसी राष्ट्रपति ने).
"""

from __future__ import annotations

from typing import Any, Final

from hindinews.recognition.draft import Draft, Reading, RoleDraft

_GENITIVE: Final = frozenset(("के", "का", "की"))
#: How far to the left of a title the words that qualify it may stand, in tokens.
REACH: Final = 12


def role_before(reading: Reading, name: int, places: dict[int, Draft]) -> RoleDraft | None:
    """Read the role phrase that ends where a name starts; `places` are drafts of places, nationalities and bodies by the token after their last."""
    return _role_ending(reading, name, places)


def standalone_roles(reading: Reading, places: dict[int, Draft], taken: set[int]) -> list[RoleDraft]:
    """Read the role phrases that stand without a name: रूसी राष्ट्रपति ने कहा."""
    roles: list[RoleDraft] = []
    for hit in reading.hits:
        if hit.first in taken or " t" not in f" {hit.references}":
            continue
        if any(other.first == hit.first and other.last > hit.last for other in reading.by_first[hit.first]):
            continue
        role = _role_ending(reading, hit.last, places)
        if role is not None and role.kind == "office":
            roles.append(role)
    return roles


def _role_ending(reading: Reading, end: int, places: dict[int, Draft]) -> RoleDraft | None:
    at = end
    title: dict[str, Any] | None = None
    office: dict[str, Any] | None = None
    statuses: list[str] = []
    while at > 0 and end - at < REACH:
        found = reading.reference(at, "t", ending=True)
        if found is not None:
            row = reading.store.titles[found[2]]
            if row.get("after") and title is None:
                return None
            at = found[0].first
            title = title or row
            if row["kind"] == "office" and office is None:
                office = row
            continue
        found = reading.reference(at, "m", ending=True)
        if found is not None and title is not None and not _of_a_place(reading, at, found[0].first, places):
            statuses.append(reading.store.modifiers[found[2]]["status"])
            at = found[0].first
            continue
        break
    if title is None:
        return None
    chosen = office or title
    first = at
    scope = None
    kind = chosen["kind"]
    place = places.get(at)
    if place is None and reading.key(at - 1) in _GENITIVE:
        place = places.get(at - 1)
    if place is not None and end - place.first < REACH:
        scope = _scope(reading, place)
        first = place.first
        while first > 0 and (found := reading.reference(first, "m", ending=True)) is not None:
            statuses.append(reading.store.modifiers[found[2]]["status"])
            first = found[0].first
    status = next((s for s in _STATUS_ORDER if s in statuses), "current")
    country = scope[:2] if scope and scope[:1].isupper() else None
    post = chosen.get("post")
    english = chosen.get("english", "")
    if post is not None:
        english = reading.store.posts.get(post, {}).get("english_by_country", {}).get(country, english or reading.store.posts.get(post, {}).get("english", ""))
    return RoleDraft(first, end, english, post, status, scope, kind)


def _of_a_place(reading: Reading, at: int, first: int, places: dict[int, Draft]) -> bool:
    """Say whether what reads as a modifier is the end of a place's name: उत्तर **प्रदेश के** मुख्यमंत्री."""
    place = places.get(at)
    if place is None and reading.key(at - 1) in _GENITIVE:
        place = places.get(at - 1)
    return place is not None and place.first < first < place.last


_STATUS_ORDER: Final = ("former", "late", "ousted", "retired", "acting", "interim", "then", "outgoing", "elect", "nominee", "deputy", "vice", "assistant", "joint", "co", "exiled", "self-proclaimed")


def _scope(reading: Reading, place: Draft) -> str | None:
    """The ISO code of a place or nationality, or the id of a body."""
    if not place.entries:
        return place.country
    row = reading.store.row(place.entries[0])
    if row["table"] == "place":
        code = row.get("iso") or row.get("country")
        return str(code) if code else None
    return str(row["id"])
