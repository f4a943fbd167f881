"""Give the units of a clause the roles that the frame of an event type foresees."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from hindinews.discourse.event_types import Trigger
from hindinews.discourse.participants import POSTPOSITIONS, Unit
from hindinews.discourse.word_forms import verb_forms
from hindinews.text.folding import fold_word

#: Verb forms after which वाले makes a participle that qualifies the next noun.
_WALA: Final = frozenset(("वाला", "वाले", "वाली"))
_BE: Final = frozenset(fold_word(w) for w in "है हैं था थे थी थीं ।".split())
_PASSIVE: Final = frozenset(fold_word(w) for w in "गया गई गए गयी गये गईं जाएगा जाएगी जाएंगे जाने जाना जाए जाता जाती जाते जा".split())
#: Markers of weapons that are not what is given or fired.
_NOT_ITEM: Final = frozenset(("में", "पर", "ने", "के लिए", "के बाद", "के खिलाफ", "के बारे में", "के दौरान"))
_TRANSITIVE: Final = frozenset(form for stem in "कर दे ले लगा बना गिरा मार हटा बुला ठहरा रख भेज दाग सौंप निकाल चुन बेच खरीद उठा".split() for form in verb_forms(stem))
_ACCUSE: Final = frozenset(fold_word(w) for w in "आरोप आरोपों इल्जाम".split())


@dataclass(slots=True)
class Roles:
    """The units of an event by role."""

    agents: list[Unit] = field(default_factory=list)
    targets: list[Unit] = field(default_factory=list)
    items: list[Unit] = field(default_factory=list)
    places: list[Unit] = field(default_factory=list)
    sources: list[Unit] = field(default_factory=list)
    possible: list[Unit] = field(default_factory=list)


@dataclass(slots=True)
class Found:
    """An event word with what it found."""

    trigger: Trigger
    first: int
    last: int
    clause: int
    verb: int
    predicate: bool
    roles: Roles = field(default_factory=Roles)
    participle: bool = False
    passive: bool = False
    alleged_by: Unit | None = None
    blamed: list[Unit] = field(default_factory=list)


def fill(found: Found, units: list[Unit], previous: Found | None, keys: list[str]) -> Roles:
    """Fill the roles of an event from the units of its clause.

    Args:
        found: The event word.
        units: The units of the clause.
        previous: The event before it in the clause; what that took is not taken again, but for the subject.
        keys: Token keys.
    """
    frame = found.trigger.frame
    roles = Roles()
    verb = keys[found.verb] if 0 <= found.verb < len(keys) else ""
    found.passive = found.predicate and verb in _TRANSITIVE and any(w in _PASSIVE for w in keys[found.verb + 1 : found.verb + 2])
    accused = _accused(found, keys)
    behind = _participle(found, keys)
    lists = {"agent": roles.agents, "target": roles.targets, "item": roles.items, "place": roles.places, "source": roles.sources}
    floor = previous.last if previous is not None else -1
    for unit in units:
        if unit.kind == "weapon":
            if "item" in frame and unit.marker not in _NOT_ITEM and (unit.marker != "से" or found.trigger.type.id == "ATTACK") and _near(unit, found):
                roles.items.append(unit)
            continue
        if unit.first >= found.first and not (found.predicate and (unit.marker == "ने" or (unit.last <= found.verb and unit.marker in ("में", "पर", "के बीच", "के साथ")))):
            continue
        role = _role(unit, found, frame)
        if unit.marker == "को" and not found.predicate and keys[found.last : found.last + 1] and keys[found.last] in ("की", "के", "का"):
            continue
        if role == "agent" and found.passive and unit.marker in ("", "bare") and not unit.adjective:
            role = "target"
        if role is None or (unit.used and unit.marker not in ("ने", "") and role != "place"):
            continue
        if role == "agent" and unit.marker in ("ने", "") and not found.predicate:
            continue
        if role in ("target", "source") and not found.predicate and unit.first < floor:
            continue
        lists[role].append(unit)
    subject = [u for u in units if u.marker == "ने"] or [u for u in units if u.marker == "" and not u.adjective and u.first < found.first]
    roles.possible = subject
    if accused and not [u for u in roles.agents if u.marker != "ने"]:
        blamed = [u for u in units if u.marker == "पर" and u.first < found.first]
        if blamed:
            roles.agents = blamed
            roles.targets = [u for u in roles.targets if u not in blamed]
            found.blamed = blamed
            found.alleged_by = subject[0] if subject else blamed[0]
    elif behind is not None:
        found.participle = True
        after = [u for u in units if behind <= u.first <= behind + 4 and u.kind in ("person", "country", "body", "place", "group") and not any(k in POSTPOSITIONS for k in keys[behind : u.first])][:1]
        roles.agents = after
    if not roles.agents and found.predicate and not subject and frame.get("subject") == "agent":
        end = max(found.last, found.verb + 1)
        roles.agents = [u for u in units if end <= u.first <= end + 1 and u.kind == "person" and u.marker == ""]
    _prefer_named(roles)
    return roles


def _role(unit: Unit, found: Found, frame: dict[str, str]) -> str | None:
    marker = unit.marker
    if marker in ("ने", ""):
        marker = "subject"
        if unit.adjective and unit.marker == "":
            return None
        if unit.kind == "place" and unit.capital is None and unit.marker == "":
            return None
    elif marker in ("का", "bare"):
        if not found.first <= unit.head <= found.first and not (marker == "का" and found.first - 3 <= unit.head <= found.first):
            return None
        if marker == "bare" and not unit.adjective and found.predicate and _look(frame, "bare", unit) is None:
            marker = "subject"
    elif marker in ("में", "पर") and unit.kind in ("place", "country"):
        given = _look(frame, marker, unit)
        if given == "target":
            return given
        return None if unit.adjective or (unit.through and not unit.placed) else "place"
    return _look(frame, marker, unit)


def _look(frame: dict[str, str], marker: str, unit: Unit) -> str | None:
    if unit.scope is not None and f"{marker}:office" in frame:
        return frame[f"{marker}:office"]
    kinds = {"country": ("country", "place"), "place": ("place",), "body": ("body",), "person": ("person",), "pronoun": ("person",), "group": ("group", "person")}
    for kind in kinds.get(unit.kind, ()):
        role = frame.get(f"{marker}:{kind}")
        if role is not None:
            return role
    return frame.get(marker)


def _near(unit: Unit, found: Found) -> bool:
    """Say whether a weapon stands near enough to be what is given, fired, tested: before the trigger, or (headlines) right after."""
    return unit.last <= found.first and found.first - unit.last <= 14 or 0 <= unit.first - found.last <= 3


def _accused(found: Found, keys: list[str]) -> bool:
    """Say whether the trigger is what somebody is accused of: … देने **का आरोप**."""
    at = max(found.last, found.verb + 1)
    return any(w in _ACCUSE for w in keys[at : at + 4]) and any(w in ("का", "के") for w in keys[at : at + 3]) and found.trigger.type.id != "ACCUSATION"


def _participle(found: Found, keys: list[str]) -> int | None:
    """The token after वाले, if it qualifies the next noun (हमला करने **वाले** आतंकी), not the subject (मिलने वाले हैं)."""
    if not found.predicate:
        return None
    at = max(found.last, found.verb + 1)
    for index in range(at - 1, at + 2):
        if index < len(keys) and keys[index] in _WALA:
            return index + 1 if index + 1 < len(keys) and keys[index + 1] not in _BE else None
    return None


def _prefer_named(roles: Roles) -> None:
    """Where a clause gives agents in several ways, the surest way counts: ने, द्वारा or के बीच, the bare subject, what is left."""
    for markers in (("ने",), ("द्वारा", "के बीच"), ("",)):
        surest = [u for u in roles.agents if u.marker in markers]
        if surest:
            if markers == ("",) and len(surest) > 1:
                surest = [u for i, u in enumerate(surest) if i == 0 or all(v.joined for v in surest[:i])]
            roles.agents = surest
            break
    specific = [u for u in roles.targets if u.marker in ("को", "से", "के साथ")]
    if specific:
        roles.targets = specific


__all__ = ["Found", "Roles", "fill"]
