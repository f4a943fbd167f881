"""What comes out of an analysis: a `Document` and the things found in it.

Every finding has `start`, `end` and `text`: a half-open span of Unicode code points of the caller's own string, so that `doc.text[x.start:x.end] == x.text`.
Every finding names the `rule` that made it.
"""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any, Final, Literal, TypeVar

from dataclasses_json import DataClassJsonMixin, config

from hindinews.entities import Entity, Leader, Organization, Person, Place, Weapon, entity_from_dict
from hindinews.errors import DocumentError
from hindinews.page import to_html

#: Version of the JSON that this release writes. It rises when a field changes its meaning or goes.
SCHEMA: Final = 1


class MentionType(StrEnum):
    """What a stretch of text names. NORP are adjectives of nationality (रूसी); FACILITY are places that were built (an airport, a seat of power)."""

    PERSON = "PERSON"
    PLACE = "PLACE"
    ORGANIZATION = "ORGANIZATION"
    WEAPON = "WEAPON"
    NORP = "NORP"
    FACILITY = "FACILITY"
    EVENT_NAME = "EVENT_NAME"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value is not None else None


_DATE: Final = config(encoder=_iso, decoder=_day)
_TUPLE: Final = config(decoder=tuple)
_T = TypeVar("_T", bound=DataClassJsonMixin)


def _rows(kind: type[_T]) -> dict[str, Any]:
    return config(decoder=lambda rows: tuple(kind.from_dict(r) for r in rows))


@dataclass(frozen=True, slots=True)
class Span(DataClassJsonMixin):
    """A stretch of the text: a sentence, a trigger, a cue."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Role(DataClassJsonMixin):
    """The office or capacity in which a mention names a person: `अमेरिकी कार्यवाहक रक्षा सचिव`.

    Attributes:
        start: Start of the whole role phrase.
        end: Its end.
        text: The phrase.
        title: English title, such as `Defence Secretary`.
        post: Id of the post, None for a title that is no office.
        status: `current`, `former`, `acting`, `then`, `elect`, `deputy` and so on.
        country: ISO 3166-1 alpha-2 code of the country that the phrase names.
        organization: Id of the organization that the phrase names.
    """

    start: int
    end: int
    text: str
    title: str
    post: str | None = None
    status: str = "current"
    country: str | None = None
    organization: str | None = None


@dataclass(frozen=True, slots=True)
class Mention(DataClassJsonMixin):
    """A stretch of text that names something.

    Attributes:
        start: Code point offset of the first character.
        end: Offset after the last.
        text: The characters between.
        type: What sort of thing it names.
        rule: The rule that found it.
        entity_id: Id of the entity it stands for, None if not linked.
        role: The office or capacity named with it, for people.
        head: The class noun beside a named weapon (किंझल **मिसाइल**).
        count: The number bound to it (`31 एमक्यू-9बी ड्रोन` → 31).
        stands_for: Id of the country or body that a place stands for here (`मॉस्को ने कहा`).
        evidence: What spoke for and against this reading, in words.
    """

    start: int
    end: int
    text: str
    type: MentionType = field(metadata=config(decoder=MentionType))
    rule: str
    entity_id: str | None = None
    role: Role | None = None
    head: Span | None = None
    count: float | None = None
    stands_for: str | None = None
    evidence: tuple[str, ...] = field(default=(), metadata=_TUPLE)


@dataclass(frozen=True, slots=True)
class DateMention(DataClassJsonMixin):
    """An expression of time.

    Attributes:
        value: ISO 8601 or TIMEX3 value such as `2023-09-15`, `2019-04`, `2019`, `XXXX-09-11`, `P2M`; None if it cannot be resolved.
        granularity: `day`, `week`, `month`, `season`, `year`, `decade`, `century`, `time`, `duration`.
        anchor: What the value was counted from: `published`, `text`, `event`, or None for a value that needs none.
        modifier: `before`, `after`, `since`, `until`, `approx`, `start`, `mid`, `end`, or None.
        reason: Why the value is None.
        earliest: First day that the value allows.
        latest: Last day that it allows.
    """

    start: int
    end: int
    text: str
    value: str | None
    granularity: str
    rule: str
    anchor: str | None = None
    modifier: str | None = None
    reason: str | None = None
    earliest: date | None = field(default=None, metadata=_DATE)
    latest: date | None = field(default=None, metadata=_DATE)


@dataclass(frozen=True, slots=True)
class Quantity(DataClassJsonMixin):
    """A number with its unit: money, distance, weight, people killed.

    Attributes:
        value: The number.
        unit: The unit, by the name that the `pint` package has for it where it has one (`kilometer`), an ISO 4217 code for money (`INR`), else an English noun.
        kind: `money`, `length`, `mass`, `speed`, `percent`, `casualties` and so on.
        modifier: `approx`, `more_than`, `less_than`, or None.
        upper: The upper number of a range.
    """

    start: int
    end: int
    text: str
    value: float
    unit: str
    kind: str
    rule: str
    modifier: str | None = None
    upper: float | None = None


class QuoteKind(StrEnum):
    """Direct speech in marks; indirect speech after कि or before के अनुसार; words in marks that are no speech."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    PHRASE = "phrase"


@dataclass(frozen=True, slots=True)
class Quote(DataClassJsonMixin):
    """Somebody's words.

    Attributes:
        start: Start of the words, without the marks.
        end: End of the words, without the marks.
        kind: Direct, indirect, or a phrase in marks that is no speech.
        speaker: Canonical English name, else a description (`experts`), else None.
        speaker_id: Id of the entity that speaks; a person meant by title alone (रूसी राष्ट्रपति) may be known to the gazetteer only and not be among `doc.entities`.
        cue: The words that report (कहा, के अनुसार).
        insertions: Bracketed words that are not the speaker's.
        continues: Index in `doc.quotes` of the quote that this one continues.
        stance: What the reporting words say of the speaker's commitment, as in `Attribution`.
        contents: The stretches of the words themselves, where marks that open further paragraphs stand between them; else empty.
    """

    start: int
    end: int
    text: str
    kind: QuoteKind = field(metadata=config(decoder=QuoteKind))
    rule: str
    speaker: str | None = None
    speaker_id: str | None = None
    cue: Span | None = None
    insertions: tuple[Span, ...] = field(default=(), metadata=_rows(Span))
    continues: int | None = None
    stance: str = "states"
    contents: tuple[Span, ...] = field(default=(), metadata=_rows(Span))


@dataclass(frozen=True, slots=True)
class Attribution(DataClassJsonMixin):
    """Who vouches for a stretch of text, and how surely.

    Attributes:
        start: Start of the stretch that the source or hedge covers.
        end: Its end.
        source: Canonical English name or description of the source; None for the writer's own hedge (संभवतः).
        source_id: Id of the entity.
        cue: The words that attribute or hedge.
        stance: `states`, `claims`, `alleges`, `denies`, `warns`, `asks`, `demands`, `estimates`, `hopes`, `supposes`, `conditional`.
        certainty: 1 for plain statements down to 0 for denied ones.
    """

    start: int
    end: int
    text: str
    source: str | None
    stance: str
    cue: Span
    rule: str
    source_id: str | None = None
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class Participant(DataClassJsonMixin):
    """Somebody or something that takes part in an event."""

    start: int
    end: int
    text: str
    name: str
    entity_id: str | None = None


@dataclass(frozen=True, slots=True)
class Event(DataClassJsonMixin):
    """What happened, by the words of the article.

    Attributes:
        start: Start of the trigger.
        end: End of the trigger.
        text: The trigger's words.
        type: Id of the event type, such as `MEETING`.
        agents: Who did it.
        targets: To whom, against whom, with whom.
        items: What was given, fired, tested.
        place: English name of the place.
        place_id: Its id.
        date: ISO value of the day.
        factuality: `actual`, `planned`, `alleged`, `denied`, `hypothetical`, `conditional`, `desired`, `attempted`, `negated`, `question`.
        source: Who says so.
        same_as: Index in `doc.events` of an earlier telling of the same event.
        plover: PLOVER category.
        cameo: CAMEO root code.
        mode: A finer label, such as `bombing` or `earthquake`.
        place_from: Where the place stands: `clause`, `target` (the place that was the target), `sentence`, or None.
        date_from: Where the day stands: `clause` or `sentence`, or None.
    """

    start: int
    end: int
    text: str
    type: str
    trigger: Span
    rule: str
    agents: tuple[Participant, ...] = field(default=(), metadata=_rows(Participant))
    targets: tuple[Participant, ...] = field(default=(), metadata=_rows(Participant))
    items: tuple[Participant, ...] = field(default=(), metadata=_rows(Participant))
    place: str | None = None
    place_id: str | None = None
    date: str | None = None
    factuality: str = "actual"
    source: str | None = None
    same_as: int | None = None
    plover: str | None = None
    cameo: str | None = None
    mode: str | None = None
    place_from: str | None = None
    date_from: str | None = None


def _entities(rows: list[dict[str, object]]) -> tuple[Entity, ...]:
    return tuple(entity_from_dict(row) for row in rows)


@dataclass(frozen=True, slots=True)
class Document(DataClassJsonMixin):
    """An article and what was found in it.

    Attributes:
        text: The caller's text, untouched.
        published: The day of publication that the caller gave.
        mentions: Every stretch that names something, in text order; they may nest (रूस inside रूस की कैबिनेट) and never cross.
        entities: The distinct things named, in order of first mention.
        sentences: The sentences; a closing quotation mark belongs to the sentence that it closes.
        dates: Expressions of time.
        quantities: Numbers with units.
        quotes: Direct and indirect speech.
        attributions: Sources and hedges.
        events: What happened.
        warnings: What the reader of the results should know about the text, such as `text is in a legacy font encoding`.
        schema_version: Version of the JSON, written as `schema`.
    """

    text: str
    published: date | None = field(default=None, metadata=_DATE)
    mentions: tuple[Mention, ...] = field(default=(), metadata=_rows(Mention))
    entities: tuple[Entity, ...] = field(default=(), metadata=config(decoder=_entities))
    sentences: tuple[Span, ...] = field(default=(), metadata=_rows(Span))
    dates: tuple[DateMention, ...] = field(default=(), metadata=_rows(DateMention))
    quantities: tuple[Quantity, ...] = field(default=(), metadata=_rows(Quantity))
    quotes: tuple[Quote, ...] = field(default=(), metadata=_rows(Quote))
    attributions: tuple[Attribution, ...] = field(default=(), metadata=_rows(Attribution))
    events: tuple[Event, ...] = field(default=(), metadata=_rows(Event))
    warnings: tuple[str, ...] = field(default=(), metadata=_TUPLE)
    schema_version: int = field(default=SCHEMA, metadata=config(field_name="schema"))

    def entity(self, mention: Mention) -> Entity | None:
        """Give the entity that a mention stands for, or None if it is not linked."""
        if mention.entity_id is None:
            return None
        return next((e for e in self.entities if e.id == mention.entity_id), None)

    def mentions_of(self, entity: Entity) -> tuple[Mention, ...]:
        """Give the mentions that stand for an entity, in text order."""
        return tuple(m for m in self.mentions if m.entity_id == entity.id)

    @property
    def ents(self) -> tuple[Mention, ...]:
        """The outermost mentions: a flat view without nesting."""
        flat: list[Mention] = []
        for mention in self.mentions:
            if not flat or mention.start >= flat[-1].end:
                flat.append(mention)
        return tuple(flat)

    @property
    def leaders(self) -> tuple[Leader, ...]:
        """The people of public office."""
        return tuple(e for e in self.entities if isinstance(e, Leader))

    @property
    def people(self) -> tuple[Person | Leader, ...]:
        """All people, leaders among them."""
        return tuple(e for e in self.entities if isinstance(e, (Person, Leader)))

    @property
    def weapons(self) -> tuple[Weapon, ...]:
        """The weapon systems and the generic classes of weapons."""
        return tuple(e for e in self.entities if isinstance(e, Weapon))

    @property
    def places(self) -> tuple[Place, ...]:
        """The places; a country named by its adjective alone (रूसी) is among them."""
        return tuple(e for e in self.entities if isinstance(e, Place))

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """The organizations."""
        return tuple(e for e in self.entities if isinstance(e, Organization))

    def offsets(self, unit: Literal["utf-16", "utf-8"]) -> Offsets:
        """Give a table that turns code point offsets into offsets of another unit.

        Args:
            unit: `utf-16` (JavaScript, Java, C#) or `utf-8` (Go, Rust, byte offsets).

        Returns:
            A table: `doc.offsets("utf-16")[mention.start]`.

        >>> Document("😀 दिल्ली").offsets("utf-16")[2]
        3
        """
        return Offsets(self.text, unit)

    def to_html(self) -> str:
        """The article as a page with its findings marked; what a notebook shows."""
        return to_html(self)

    def _repr_html_(self) -> str:
        return self.to_html()

    def explain(self) -> str:
        """Say in words, a line a finding, what was found, what it stands for, and by which rule and evidence."""
        lines = [
            f"{m.start}-{m.end} {m.text} {m.type.value} → {m.entity_id or 'not linked'} [{m.rule}]" + "".join(f"; {e}" for e in m.evidence)
            for m in self.mentions
        ]
        lines += [f"{d.start}-{d.end} {d.text} DATE → {d.value or d.reason} [{d.rule}]" for d in self.dates]
        return "\n".join(lines)

    def to_json(self, **options: Any) -> str:
        """Write the document as JSON; Devanagari is not escaped.

        Args:
            **options: Passed on to `json.dumps`, such as `indent=2`.
        """
        return json.dumps(self.to_dict(), **{"ensure_ascii": False, **options})

    @classmethod
    def from_json(cls, s: str | bytes | bytearray, **options: Any) -> Document:
        """Read a document that `to_json` wrote: equal to the one that was written.

        Raises:
            DocumentError: If the text is not JSON, not a document, or of a schema version that this release does not know.
        """
        try:
            row = json.loads(s, **options)
        except ValueError as error:
            raise DocumentError(f"not JSON: {error}; pass what Document.to_json wrote") from error
        if not isinstance(row, dict) or "text" not in row:
            raise DocumentError("the JSON is not an object with a 'text'; pass what Document.to_json wrote")
        if row.get("schema") != SCHEMA:
            raise DocumentError(f"schema version {row.get('schema')!r}; this release reads version {SCHEMA}: analyse the text again, or use the release that wrote it")
        try:
            return cls.from_dict(row)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise DocumentError(f"a field is missing or wrong: {error!r}") from error

    def __iter__(self) -> Iterator[Mention]:
        """Iterate over the mentions."""
        return iter(self.mentions)


class Offsets:
    """Code point offsets of a text in another unit. Only the places where the widths differ are kept."""

    __slots__ = ("_extra", "_positions", "unit")

    def __init__(self, text: str, unit: Literal["utf-16", "utf-8"]) -> None:
        """Build the table for one text."""
        if unit not in ("utf-16", "utf-8"):
            raise ValueError(f"unit must be 'utf-16' or 'utf-8', not {unit!r}")
        self.unit = unit
        self._positions: list[int] = []
        self._extra: list[int] = [0]
        for at, char in enumerate(text):
            code = ord(char)
            width = (2 if code > 0xFFFF else 1) if unit == "utf-16" else 1 + (code > 0x7F) + (code > 0x7FF) + (code > 0xFFFF)
            if width > 1:
                self._positions.append(at)
                self._extra.append(self._extra[-1] + width - 1)

    def __getitem__(self, offset: int) -> int:
        """Turn one code point offset."""
        return offset + self._extra[bisect.bisect_left(self._positions, offset)]
