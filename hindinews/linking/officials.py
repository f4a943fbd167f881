"""Titles that stand without a name (रूसी राष्ट्रपति ने कहा) and who held the office."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from hindinews.entities import Leader
from hindinews.linking.linker import Links
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading, RoleDraft
from hindinews.recognition.roles import standalone_roles

_SCOPES: Final = frozenset((MentionType.PLACE, MentionType.NORP, MentionType.ORGANIZATION, MentionType.FACILITY))
#: What follows a title that names no person: राष्ट्रपति **चुनाव**, प्रधानमंत्री **कार्यालय**, राष्ट्रपति **पद** के लिए.
_NO_PERSON: Final = frozenset(
    "चुनाव चुनावों कार्यालय भवन पद पदों निवास आवास शासन पैलेस सचिवालय परिषद मंडल विमान योजना निर्वाचन उम्मीदवार प्रत्याशी चुने काल स्तर समूह संगठन पार्टी".split()
)
#: Ways of holding an office in which the holder is somebody else: उप विदेश मंत्री, पूर्व राष्ट्रपति.
_NOT_HOLDER: Final = frozenset("former late ousted retired elect nominee deputy vice assistant joint co exiled self-proclaimed then acting interim outgoing".split())

#: Posts that one Hindi title may mean: महासचिव of a party and of the United Nations.
_SAME_TITLE: Final = {"general-secretary": "secretary-general", "secretary-general": "general-secretary"}


def officials(reading: Reading, drafts: list[Draft], links: Links, day: str | None) -> list[tuple[RoleDraft, str | None]]:
    """Read the titles that stand alone and find the person that each means.

    A title whose country or body is named means its holder on the day (रूसी राष्ट्रपति, नाटो महासचिव). A title without one means the person of the article who is
    named with it (प्रधानमंत्री नरेंद्र मोदी …, then प्रधानमंत्री ने), or who is the only one of the article to hold such a post on the day.

    Args:
        reading: The text.
        drafts: The mentions that stand.
        links: Their entities.
        day: ISO day of publication.

    Returns:
        The roles in text order, each with the id of a person, or None where that is not certain. The person need not be among `links.entities`: it may be known to the
        gazetteer alone.

    >>> from hindinews.pipeline import Pipeline
    >>> Pipeline()("रूसी राष्ट्रपति ने कहा कि वार्ता जारी रहेगी।").quotes[0].speaker
    'Vladimir Putin'
    """
    places = {d.last: d for d in drafts if d.type in _SCOPES}
    taken = {i for d in drafts for i in range(d.role.first if d.role is not None else d.first, d.last) if d.type is MentionType.PERSON or len(d) > 1}
    people = [(d, id_) for d, id_ in zip(drafts, links.of, strict=True) if d.type is MentionType.PERSON and id_ is not None]
    found: list[tuple[RoleDraft, str | None]] = []
    for role in sorted(standalone_roles(reading, places, taken), key=lambda r: (r.last, r.first)):
        if reading.key(role.last) in _NO_PERSON or any(i in taken and i not in _scope_tokens(role, places) for i in range(role.first, role.last)):
            continue
        if role.scope is None:
            role = replace(role, scope=_inner_scope(reading, role))
        found.append((role, _holder(reading, role, people, links, day)))
    return found


def _inner_scope(reading: Reading, role: RoleDraft) -> str | None:
    """The body that a title names in itself: **नाटो** महासचिव."""
    found = reading.reference(role.first, "s")
    if found is None or found[0].last >= role.last:
        return None
    row = reading.store.row(found[2])
    return str(row["id"]) if row["table"] == "organization" else None


def _scope_tokens(role: RoleDraft, places: dict[int, Draft]) -> set[int]:
    """The tokens of the country or body at the start of a role phrase."""
    return {i for last, d in places.items() if role.first <= d.first < role.last and last <= role.last for i in range(d.first, last)}


def _holder(reading: Reading, role: RoleDraft, people: list[tuple[Draft, str]], links: Links, day: str | None) -> str | None:
    if role.post is None or role.status in _NOT_HOLDER:
        return None
    if role.scope is not None:
        return _by_office(reading, role, people, links, day)
    named = [(d, id_) for d, id_ in people if d.role is not None and d.role.post == role.post and d.role.status not in _NOT_HOLDER]
    ids = list(dict.fromkeys(id_ for _, id_ in named))
    if len(ids) == 1:
        return ids[0]
    if ids:
        home = [i for i in ids if getattr(links.entities.get(i), "country", None) == "IN"]
        before = [id_ for d, id_ in named if d.first < role.first]
        return home[0] if len(home) == 1 else before[-1] if before else None
    holding = [id_ for id_ in dict.fromkeys(id_ for _, id_ in people) if _holds(links, id_, role.post, day)]
    return holding[0] if len(holding) == 1 else None


def _by_office(reading: Reading, role: RoleDraft, people: list[tuple[Draft, str]], links: Links, day: str | None) -> str | None:
    """The holder by the dated offices; among several, the one that the article names."""
    scope = role.scope or ""
    post = role.post or ""
    numbers = reading.gazetteer.holder_numbers(post, scope, day) or reading.gazetteer.holder_numbers(_SAME_TITLE.get(post, post), scope, day)
    ids = [str(reading.store.row(n)["id"]) for n in numbers]
    here = [i for i in ids if i in links.entities]
    if len(here) == 1:
        return here[0]
    named = list(
        dict.fromkeys(
            id_
            for d, id_ in people
            if d.role is not None and d.role.post == role.post and d.role.status == role.status and (d.role.scope == scope or getattr(links.entities.get(id_), "country", None) == scope)
        )
    )
    if len(named) == 1:
        return named[0]
    return ids[0] if len(ids) == 1 else None


def _holds(links: Links, id_: str, post: str, day: str | None) -> bool:
    entity = links.entities.get(id_)
    if not isinstance(entity, Leader):
        return False
    return any(o.post == post and (o.current if day is None else _running(o.start, o.end, o.current, day)) for o in entity.offices)


def _running(start: str | None, end: str | None, current: bool, day: str) -> bool:
    if start is None or start > day:
        return False
    return current or (end is not None and day[: len(end)] <= end)
