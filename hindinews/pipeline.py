"""The way through the house: text in, `Document` out.

`STAGES` is the table of contents. A stage reads what the stages before it left on the `Analysis` and adds its own part; nothing reaches back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from hindinews.discourse.attribution import find_attributions
from hindinews.discourse.event_types import EventTable
from hindinews.discourse.events import find_events
from hindinews.discourse.quotes import find_quotes
from hindinews.discourse.scene import Scene
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.gazetteer.matcher import find_forms
from hindinews.linking.coreference import repeated_names
from hindinews.linking.linker import Links, link
from hindinews.linking.metonymy import acting_places, seats_of_power
from hindinews.linking.officials import officials
from hindinews.model import Attribution, DateMention, Document, Event, Mention, MentionType, Quantity, Quote, Role, Span
from hindinews.recognition.bodies import composed_drafts, without_descriptions
from hindinews.recognition.dates import find_dates
from hindinews.recognition.draft import Draft, Reading
from hindinews.recognition.furniture import furniture
from hindinews.recognition.names import gazetteer_drafts
from hindinews.recognition.namesakes import without_namesakes
from hindinews.recognition.overlaps import resolve_overlaps
from hindinews.recognition.people import people_drafts
from hindinews.recognition.places import places_by_sound
from hindinews.recognition.quantities import find_quantities
from hindinews.recognition.weapons import weapon_drafts
from hindinews.text.sentences import sentence_ranges
from hindinews.text.tokens import Tokens


@dataclass(slots=True)
class Analysis:
    """One text on its way: each stage fills in its part."""

    text: str
    published: date | None
    gazetteer: Gazetteer
    reading: Reading = field(init=False)
    drafts: list[Draft] = field(default_factory=list)
    links: Links = field(default_factory=Links)
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    events: tuple[Event, ...] = ()
    event_table: EventTable = field(default_factory=EventTable.default)
    warnings: list[str] = field(default_factory=list)

    @property
    def day(self) -> str | None:
        """The ISO day of publication."""
        return self.published.isoformat() if self.published is not None else None


def read_text(analysis: Analysis) -> None:
    """Cut the text into tokens and sentences and find every gazetteer form."""
    tokens = Tokens(analysis.text)
    analysis.reading = Reading(tokens, find_forms(tokens, analysis.gazetteer.store), sentence_ranges(tokens), analysis.gazetteer)


def recognize_names(analysis: Analysis) -> None:
    """Decide which forms are mentions, find the names that no gazetteer has, and choose between overlapping readings."""
    reading = analysis.reading
    known = seats_of_power(reading, gazetteer_drafts(reading))
    known += places_by_sound(reading, known)
    weapons = weapon_drafts(reading, known)
    craft = [d for d in known if d.type is MentionType.WEAPON]  # civil craft too, so that they are no people
    known = [d for d in known if d.type is not MentionType.WEAPON]
    composed = composed_drafts(reading, known)
    people = without_namesakes(reading, people_drafts(reading, [*known, *weapons, *craft]))
    known = [d for d in known if d.type is not MentionType.PERSON]
    drafts = resolve_overlaps(without_descriptions(reading, [*people, *weapons, *composed, *known]))
    drafts = resolve_overlaps([*drafts, *repeated_names(reading, drafts)])
    aside = furniture(reading.tokens, reading.sentences)
    for first, last in aside:
        analysis.warnings.append(f"page furniture at {reading.tokens.starts[first]}-{reading.tokens.ends[last - 1]}: its names are left out")
    left_out = {at for first, last in aside for at in range(first, last)}
    analysis.drafts = [d for d in drafts if d.first not in left_out]


def link_names(analysis: Analysis) -> None:
    """Link every mention to an entity, and see which places act."""
    analysis.links = link(analysis.reading, analysis.drafts, analysis.day)
    acting_places(analysis.reading, analysis.drafts)


def recognize_times(analysis: Analysis) -> None:
    """Find the expressions of time and resolve them."""
    analysis.dates = find_dates(analysis.reading.tokens, analysis.reading.sentences, analysis.published)


def recognize_quantities(analysis: Analysis) -> None:
    """Find the numbers with units that are no dates."""
    analysis.quantities = find_quantities(analysis.reading.tokens, analysis.reading.sentences, analysis.dates)


def recognize_speech(analysis: Analysis) -> None:
    """Find who says what, in direct and indirect speech, and the writer's hedges."""
    scene = Scene(analysis.reading, analysis.drafts, analysis.links, analysis.day)
    statements = find_quotes(scene)
    analysis.quotes = tuple(s.quote for s in statements)
    analysis.attributions = tuple(find_attributions(scene, statements))


def recognize_events(analysis: Analysis) -> None:
    """Find what happened, who took part, where and when, and how surely."""
    a = analysis
    titles = officials(a.reading, a.drafts, a.links, a.day)
    a.events = find_events(a.reading, a.drafts, a.links, a.dates, a.event_table, officials=titles, quotes=a.quotes, attributions=a.attributions)


#: The stages, in order.
STAGES: Final[tuple[Callable[[Analysis], None], ...]] = (read_text, recognize_times, recognize_quantities, recognize_names, link_names, recognize_speech, recognize_events)


class Pipeline:
    """Reads texts with one gazetteer.

    A pipeline holds no state of the texts that it reads; it can be shared between threads.

    Args:
        gazetteer: What is known; the shipped gazetteer if not given.
        events: The table of event types; the shipped one if not given.

    >>> pipeline = Pipeline()
    >>> [place.name for place in pipeline("रूस और यूक्रेन के बीच युद्ध जारी है।").places]
    ['Russia', 'Ukraine']
    """

    __slots__ = ("events", "gazetteer")

    def __init__(self, *, gazetteer: Gazetteer | None = None, events: EventTable | None = None) -> None:
        """Take a gazetteer and a table of event types."""
        self.gazetteer = Gazetteer.default() if gazetteer is None else gazetteer
        self.events = EventTable.default() if events is None else events

    def __call__(self, text: str, /, *, published: date | None = None) -> Document:
        """Read one text; see `analyze`."""
        _check(text, published)
        analysis = Analysis(text, published, self.gazetteer, event_table=self.events)
        for stage in STAGES:
            stage(analysis)
        return _document(analysis)

    def pipe(self, texts: Iterable[str | tuple[str, date | None]]) -> Iterator[Document]:
        """Read many texts, lazily and in order.

        Args:
            texts: Texts, or pairs of a text and its day of publication.

        >>> [len(doc.places) for doc in Pipeline().pipe(["दिल्ली में बैठक।", "कोई नाम नहीं।"])]
        [1, 0]
        """
        for item in texts:
            if isinstance(item, tuple):
                yield self(item[0], published=item[1])
            else:
                yield self(item)


def analyze(text: str, /, *, published: date | None = None) -> Document:
    """Read a Hindi news text with the shipped gazetteer.

    Args:
        text: The article. Any string is read, however odd; nothing is cut off.
        published: The day of publication, against which शुक्रवार and पिछले साल are resolved; without it they stay unresolved, with a reason. The clock is never asked.

    Returns:
        The document: mentions, entities, dates, quotes, events, with offsets in code points of `text`.

    Raises:
        TypeError: If `text` is not a `str` or `published` not a `datetime.date`.

    >>> doc = analyze("रूस के उपप्रधानमंत्री डेनिस मंटुरोव ने Su-57 दिखाया। मंतुरोव ने धन्यवाद दिया।")
    >>> [leader.name for leader in doc.leaders], [weapon.name for weapon in doc.weapons]
    (['Denis Manturov'], ['Su-57'])
    """
    return Pipeline()(text, published=published)


def _check(text: object, published: object) -> None:
    if not isinstance(text, str):
        hint = "decode it first: text.decode('utf-8')" if isinstance(text, (bytes, bytearray)) else "pass the article as a str"
        raise TypeError(f"analyze reads a str, not {type(text).__name__}; {hint}")
    if published is not None and (not isinstance(published, date) or isinstance(published, datetime)):
        raise TypeError(f"published must be a datetime.date, not {type(published).__name__}; write datetime.date(2023, 9, 15), or call .date() on a datetime")


def _document(analysis: Analysis) -> Document:
    reading = analysis.reading
    tokens = reading.tokens
    text = analysis.text

    def span(first: int, last: int) -> tuple[int, int, str]:
        start, end = tokens.starts[first], tokens.ends[last - 1]
        return start, end, text[start:end]

    mentions = []
    for draft, id_ in zip(analysis.drafts, analysis.links.of, strict=True):
        role = None
        if draft.role is not None:
            r = draft.role
            country = r.scope[:2] if r.scope and r.scope[:1].isupper() else None
            role = Role(*span(r.first, r.last), r.title, r.post, r.status, country, r.scope if country is None else None)
        mentions.append(
            Mention(
                *span(draft.first, draft.last),
                draft.type,
                draft.rule,
                id_,
                role,
                Span(*span(*draft.head)) if draft.head is not None else None,
                draft.count,
                draft.stands_for,
                tuple(draft.evidence),
            )
        )
    return Document(
        text,
        analysis.published,
        tuple(mentions),
        tuple(analysis.links.entities.values()),
        tuple(Span(*span(a, b)) for a, b in reading.sentences),
        analysis.dates,
        analysis.quantities,
        analysis.quotes,
        analysis.attributions,
        analysis.events,
        warnings=tuple(analysis.warnings),
    )


__all__ = ["STAGES", "Analysis", "Pipeline", "analyze"]
