"""The same event told twice: one type, the same people, days and places that agree."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from hindinews.model import Event, Participant

#: Types that can tell of one event.
_GROUPS: Final = {"TRAVEL": "VISIT", "CALL": "MEETING"}
#: How many earlier events of a type are compared, so that the work stays linear.
_LOOK_BACK: Final = 40
#: What people do again and again: only a telling with the same day, place or target is the same.
_COMMON: Final = frozenset(("STATEMENT", "SUPPORT", "REQUEST", "REJECTION"))
_MADE: Final = frozenset(("actual",))


def earlier_tellings(events: Sequence[Event], orders: Sequence[str] = ()) -> list[int | None]:
    """For each event, give the index of the first earlier event that it tells again, or None.

    Args:
        events: The events.
        orders: For each, the word that tells it from others of its kind (the **first** visit), or an empty string.

    >>> earlier_tellings([])
    []
    """
    found: list[int | None] = []
    by_type: dict[str, list[int]] = {}
    for index, event in enumerate(events):
        group = by_type.setdefault(_GROUPS.get(event.type, event.type), [])
        order = orders[index] if orders else ""
        same = next((i for i in group[-_LOOK_BACK:] if (not orders or orders[i] == order) and same_event(events[i], event)), None)
        root = same
        while root is not None and found[root] is not None:
            root = found[root]
        found.append(root)
        group.append(index)
    return found


def same_event(one: Event, other: Event) -> bool:
    """Say whether two tellings can be of one event.

    Args:
        one: The earlier.
        other: The later.
    """
    if (one.factuality in _MADE) != (other.factuality in _MADE):
        return False
    if not _days_agree(one.date, other.date) or (one.place_id and other.place_id and one.place_id != other.place_id and not _nested(one, other)):
        return False
    people, others = _ids((*one.agents, *one.targets)), _ids((*other.agents, *other.targets))
    if one.type in ("MEETING", "CALL", "WAR", "AGREEMENT", "CEASEFIRE", "EXERCISE"):
        if one.type != other.type:
            return False
        shared = people & others
        return len(shared) >= 2 or (bool(shared) and (people <= others or others <= people) and (len(people) == 1 or len(others) == 1) and bool(one.date or one.place_id))
    agents, other_agents = _ids(one.agents), _ids(other.agents)
    targets, other_targets = _ids(one.targets), _ids(other.targets)
    if agents and other_agents and not agents & other_agents:
        return False
    if targets and other_targets and not targets & other_targets:
        return False
    items, other_items = _ids(one.items), _ids(other.items)
    if items and other_items and not items & other_items:
        return False
    if one.type in ("DISASTER", "PROTEST", "ELECTION", "DEATH", "ATTACK"):
        return bool(people & others or (one.place_id and one.place_id == other.place_id)) or (one.type == "DISASTER" and one.type == other.type and one.plover == other.plover and one.mode == other.mode and not (one.place_id and other.place_id))
    if one.type in ("VISIT", "TRAVEL"):
        return bool(agents & other_agents) and bool(targets & other_targets)
    shared_all = bool(agents & other_agents) and (bool(targets & other_targets) or not targets or not other_targets)
    if one.type in _COMMON:
        return shared_all and bool(targets & other_targets) and one.text == other.text
    return shared_all and (bool(targets & other_targets) or bool(one.date and one.date == other.date) or bool(items & other_items))


def _nested(one: Event, other: Event) -> bool:
    """Say whether places that differ may be one inside the other: a target of one is the place of the other."""
    return one.place_id in _ids(other.targets) or other.place_id in _ids(one.targets)


def _ids(participants: Sequence[Participant]) -> set[str]:
    return {p.entity_id for p in participants if p.entity_id is not None}


def _days_agree(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    return one.startswith(other) or other.startswith(one)


__all__ = ["earlier_tellings", "same_event"]
