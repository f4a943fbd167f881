"""Who and what stands in a clause, and which postposition marks it: किम **ने**, रूस **को**, पुतिन **के साथ**."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from hindinews.discourse.clauses import AND, is_finite
from hindinews.linking.linker import Links
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading, RoleDraft
from hindinews.text.folding import fold_word


def _keys(text: str) -> frozenset[str]:
    return frozenset(fold_word(w) for w in text.split())


GENITIVE: Final = frozenset(("का", "के", "की"))
POSTPOSITIONS: Final = _keys("ने को से पर में तक द्वारा")
#: The words after के or की with which it makes one postposition.
_COMPOUND: Final[dict[str, str]] = {
    fold_word(word): fold_word(marker)
    for word, marker in (
        *((w, f"के {w}") for w in "साथ बीच लिए प्रति सामने बाद पहले दौरान अनुसार मुताबिक नेतृत्व समक्ष बदले कारण मध्य पास बारे जरिए संग निकट बावजूद चलते अलावा ऊपर भीतर अंदर बाहर जैसे समय करीब".split()),
        *((w, "के खिलाफ") for w in ("खिलाफ", "विरुद्ध", "विरोध")),
        ("साथ-साथ", "के साथ"),
    )
}
_SAME_AS: Final = {fold_word(a): fold_word(b) for a, b in (("के मध्य", "के बीच"), ("के संग", "के साथ"), ("के समक्ष", "के सामने"), ("के बारे", "के बारे में"))}
_SKIP: Final = _keys("भी ही जी साहब तो स्वयं खुद समेत सहित")
#: Words at which a noun phrase cannot go on: what follows is something else.
_BARRIER: Final = _keys(
    "किसी इस उस एक यह वह इन उन कई दो तीन दोनों अपने अपनी अपना उन्हें उसे उन्होंने आज कल अब जल्द पहले फिर वहां यहां तब जब पिछले अगले हाल हालिया कभी नहीं न बहुत कुछ सभी सब ऐसे ऐसी ऐसा इसके इससे "
    "लगातार तुरंत अभी बार पूरी पूरे बिना शायद संभवतः कथित सीधे पहली पहला दूसरी दूसरे जमकर फोन कड़ी क्या लंबी नए नई नया"
)
#: Nouns for people: a genitive before them stands for them (यूक्रेन **के सैनिकों** को).
HUMAN: Final = _keys(
    "सेना सेनाओं सैनिक सैनिकों सैन्य फौज बल बलों अधिकारी अधिकारियों नेता नेताओं मंत्री मंत्रियों सरकार सरकारों प्रतिनिधि प्रतिनिधियों प्रतिनिधिमंडल समकक्ष राष्ट्रपति प्रधानमंत्री पुलिस लोगों नागरिक नागरिकों "
    "राजनयिक राजनयिकों राजदूत प्रवक्ता मंत्रालय वायुसेना नौसेना थलसेना सुरक्षाबलों जनता सांसदों सांसद संसद विपक्ष पार्टी दल दूतावास उच्चायुक्त महासचिव प्रमुख अध्यक्ष सलाहकार सलाहकारों सचिव विदेशमंत्री पत्रकारों प्रशासन राज्य देश शहर शहरों राजधानी"
)
#: Words for a place: a genitive before them says where it is.
_PLACES: Final = _keys("शहर शहरों राजधानी इलाके इलाकों क्षेत्र क्षेत्रों सीमा प्रांत प्रांतों जिले जिलों राज्य राज्यों तट गांव गांवों हिस्सों हिस्से केंद्र बंदरगाह हवाईअड्डे अड्डे एयरपोर्ट कोस्मोड्रोम दूतावास परिसर मुख्यालय द्वीप द्वीपों घाटी सेक्टर कस्बे")
_RELATIVE: Final = _keys("जो जिस जिसे जिसने जिसमें जिनमें जिनसे जहां जब")
#: Groups without a name.
GROUPS: Final = _keys("लोगों नेताओं अधिकारियों मंत्रियों प्रतिनिधियों समकक्ष परिजनों परिवार छात्रों किसानों प्रतिनिधिमंडल समकक्षों व्यापारियों उद्योगपतियों प्रवासियों समुदाय खिलाड़ियों सांसदों विधायकों")
_FUSED: Final[dict[str, tuple[str, str]]] = {
    fold_word(w): value
    for w, value in (
        ("उन्होंने", ("he", "ने")), ("उसने", ("he", "ने")), ("इन्होंने", ("he", "ने")), ("इसने", ("he", "ने")), ("वह", ("he", "")), ("वे", ("he", "")), ("उनका", ("he", "का")), ("उनकी", ("he", "का")), ("उनके", ("he", "का")),
        ("उन्हें", ("other", "को")), ("उसे", ("other", "को")), ("उनसे", ("other", "से")), ("उससे", ("other", "से")), ("दोनों", ("both", "")), ("मैंने", ("I", "ने")), ("मैं", ("I", "")), ("हमने", ("I", "ने")), ("हम", ("I", "")),
        ("जिसने", ("he", "ने")), ("जिन्होंने", ("he", "ने")),
    )
}  # fmt: skip
_REACH: Final = 5


@dataclass(slots=True)
class Unit:
    """A name, a title or a pronoun that can take part.

    Attributes:
        first: Index of its first token.
        last: Index after its last.
        kind: `person`, `country`, `place`, `body`, `weapon`, `group`, `pronoun`.
        entity: Id of its entity.
        pronoun: `he`, `other`, `both`, `I`.
        marker: The postposition that marks it; empty for none, `का` for a genitive.
        head: For a genitive and a bare name: index of the token that it stands before.
        through: The marker is that of the noun that it qualifies.
        adjective: It is an adjective of nationality.
        capital: Id of the country that it can stand for.
        count: The number bound to a weapon.
        joined: It is a member of a list that goes on.
        used: Where the event stands that took it, 0 for none.
        partners: Ids that a pronoun stands for.
        placed: It qualifies a word for a place (यूक्रेन के **शहरों** में).
        scope: For an office, the id of its country or body.
    """

    first: int
    last: int
    kind: str
    entity: str | None = None
    pronoun: str = ""
    marker: str = ""
    head: int = -1
    through: bool = False
    adjective: bool = False
    capital: str | None = None
    count: float | None = None
    joined: bool = False
    used: int = 0
    placed: bool = False
    scope: str | None = None
    partners: list[str] = field(default_factory=list)

    def is_a(self, kind: str) -> bool:
        """Say whether it is of a kind that a frame speaks of."""
        if not kind:
            return True
        if kind == "place":
            return self.kind in ("country", "place")
        return self.kind == kind


_KINDS: Final = {MentionType.PERSON: "person", MentionType.PLACE: "place", MentionType.NORP: "country", MentionType.ORGANIZATION: "body", MentionType.FACILITY: "place", MentionType.WEAPON: "weapon"}


def find_units(reading: Reading, drafts: list[Draft], links: Links, officials: list[tuple[RoleDraft, str | None]]) -> list[Unit]:
    """Give everything that can take part in an event, in text order, without names inside names and without the countries of titles."""
    keys = reading.keys
    covered: set[int] = set()
    units: list[Unit] = []
    for draft in drafts:
        if draft.type is MentionType.PERSON and draft.role is not None:
            covered.update(range(draft.role.first, draft.first))
    roles: dict[int, tuple[RoleDraft, str | None]] = {}
    scopes: dict[int, list[tuple[int, str]]] = {}
    for draft, id_ in zip(drafts, links.of, strict=True):
        if id_ is not None:
            scopes.setdefault(draft.first, []).append((draft.last, id_))
    for role, id_ in officials:
        if role.first in covered or any(i in covered for i in range(role.first, role.last)):
            continue
        inside = [i for a in range(role.first, role.last) for b, i in scopes.get(a, ()) if b <= role.last] if role.last - role.first > 1 else []
        if id_ is None:
            if not inside:
                continue
            id_ = inside[0]
        roles[role.first] = (role, id_)
        covered.update(range(role.first, role.last))
        units.append(Unit(role.first, role.last, "person", id_, scope=inside[0] if inside else None))
    at = -1
    for draft, id_ in sorted(zip(drafts, links.of, strict=True), key=lambda pair: (pair[0].first, -pair[0].last)):
        if draft.first in covered or draft.last <= at or draft.type not in _KINDS:
            continue
        at = draft.last
        kind = _KINDS[draft.type]
        capital = None
        if kind == "place" and id_ is not None:
            place_kind = getattr(links.entities.get(id_), "place_kind", "")
            kind = "country" if place_kind == "country" else "place"
            if draft.entries:
                stands_for = reading.store.row(draft.entries[0]).get("stands_for")
                capital = str(stands_for) if stands_for else None
        first = draft.first
        units.append(Unit(first, draft.last, kind, id_, adjective=draft.type is MentionType.NORP, capital=capital, count=draft.count))
        covered.update(range(draft.first, draft.last))
    for index, key in enumerate(keys):
        if key in _FUSED and index not in covered:
            pronoun, marker = _FUSED[key]
            units.append(Unit(index, index + 1, "pronoun", pronoun=pronoun, marker=marker))
        elif key in GROUPS and index not in covered:
            units.append(Unit(index, index + 1, "group"))
    units.sort(key=lambda u: u.first)
    return units


def mark_units(keys: list[str], units: list[Unit], triggers: set[int], dates: set[int], titles: set[int], limits: dict[int, int]) -> None:
    """Find the marker of every unit, from right to left, so that the members of a list take the marker of its last.

    Args:
        keys: Token keys.
        units: The units in text order.
        triggers: Tokens at which an event word stands.
        dates: Tokens of dates.
        titles: Tokens of titles.
        limits: By the first token of each unit, the end of its clause.
    """
    starts = {u.first: n for n, u in enumerate(units)}
    for number in range(len(units) - 1, -1, -1):
        _mark(keys, units, number, starts, triggers, dates, titles, limits.get(units[number].first, len(keys)))


def _mark(keys: list[str], units: list[Unit], number: int, starts: dict[int, int], triggers: set[int], dates: set[int], titles: set[int], limit: int) -> None:
    unit = units[number]
    if unit.kind == "pronoun" and unit.pronoun != "both":
        if unit.marker == "का" and unit.last < limit and keys[unit.last] in _COMPOUND:
            unit.marker = _compound(keys[unit.last])
        unit.head = unit.last
        return
    at = unit.last
    genitive = False
    words = 0
    while at < limit and words <= _REACH:
        key = keys[at]
        if at in dates:
            break
        if key in _SKIP or key == ")":
            at += 1
            continue
        if key == "(" and ")" in keys[at + 1 : min(limit, at + 7)]:
            at = keys.index(")", at) + 1
            continue
        if key in GENITIVE:
            following = keys[at + 1] if at + 1 < limit else ""
            if key == "की" and following in ("ओर", "तरफ"):
                unit.marker = "ने" if at + 2 < limit and keys[at + 2] == "से" else "की ओर"
                return
            if following in _COMPOUND and following != "बाहर":
                unit.marker = _compound(following)
                unit.through = genitive
                return
            if key == "की" and (at + 1 >= limit or following in AND or not following[:1].isalpha()):
                break
            genitive = True
            at += 1
            words = 0
            unit.head = at
            if at in triggers:
                unit.marker = "का"
                return
            continue
        if key in POSTPOSITIONS:
            if not genitive or key in ("ने", "पर", "में", "द्वारा") or keys[at - 1] in HUMAN or at - 1 in titles:
                unit.marker = key
                unit.through = genitive
                unit.placed = keys[at - 1] in _PLACES
            else:
                unit.marker = "का"
            return
        other = starts.get(at)
        if key in AND or key == ",":
            nearest = _next_member(keys, units, at + 1, starts, limit)
            if nearest is not None and not is_finite(keys, at - 1) and (nearest.marker or key != ",") and _alike(unit, nearest):
                unit.marker, unit.head, unit.through, unit.joined = nearest.marker, nearest.head, nearest.through, True
                return
            if unit.kind != "person" and not genitive and not (at + 1 < limit and keys[at + 1] in _RELATIVE):
                unit.marker = "list"
            break
        if other is not None:
            if genitive or unit.adjective:
                unit.marker = "का"
                unit.head = at
            return
        if at in triggers:
            unit.head = at
            unit.marker = "का" if genitive else "bare"
            return
        if key in _BARRIER and not genitive:
            break
        if not genitive and (unit.kind == "person" or (unit.kind in ("country", "place") and not unit.adjective and key not in HUMAN and at not in titles and key not in _PLACES)):
            break
        if not key[:1].isalpha() and not key.isdigit():
            break
        words += 1
        at += 1
    if genitive and not unit.marker:
        unit.marker = "का"


def _compound(word: str) -> str:
    marker = _COMPOUND[word]
    return _SAME_AS.get(marker, marker)


def _alike(a: Unit, b: Unit) -> bool:
    groups = {"person": 0, "pronoun": 0, "country": 1, "place": 1, "body": 1, "weapon": 2, "group": 0}
    return groups[a.kind] == groups[b.kind] or {groups[a.kind], groups[b.kind]} == {0, 1}


def _next_member(keys: list[str], units: list[Unit], at: int, starts: dict[int, int], limit: int) -> Unit | None:
    """The next name of a list, if no postposition or verb stands between."""
    for index in range(at, min(limit, at + _REACH + 4)):
        if index in starts:
            return units[starts[index]]
        if keys[index] in POSTPOSITIONS or is_finite(keys, index) or keys[index] in AND:
            return None
    return None


__all__ = ["GENITIVE", "GROUPS", "HUMAN", "POSTPOSITIONS", "Unit", "find_units", "mark_units"]
