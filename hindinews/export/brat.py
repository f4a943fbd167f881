"""A document as brat standoff: a `.txt` and an `.ann` file, and the configuration that draws them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import regex

from hindinews.model import Document, Event, MentionType

#: Labels of spans, as brat shows them: `EVENT_NAME` is `Event_name`.
SPAN_LABELS: Final = (*(t.value.capitalize() for t in MentionType), "Date", "Quantity", "Quote", "Participant")
_ROLES: Final = (("Agent", "agents"), ("Target", "targets"), ("Item", "items"))
_LINES: Final = regex.compile("[^\\r\\n\\t]+")


@dataclass(frozen=True, slots=True)
class Standoff:
    """The two files of a brat document.

    Attributes:
        text: What the `.txt` file holds: the text, untouched.
        annotations: What the `.ann` file holds.
    """

    text: str
    annotations: str

    def save(self, folder: str | Path, name: str) -> None:
        """Write `name.txt` and `name.ann` into a folder."""
        for suffix, content in ((".txt", self.text), (".ann", self.annotations)):
            (Path(folder) / (name + suffix)).write_bytes(content.encode("utf-8"))


def to_brat(doc: Document) -> Standoff:
    r"""Write a document as brat standoff.

    Mentions, dates, quantities and quotes are text-bound annotations (a nested mention is one of its own), Wikidata links are
    normalizations, events have their triggers and arguments, factuality is an attribute; the value of a date, the unit of a quantity and the speaker of a quote are notes.

    Args:
        doc: The document.

    >>> from hindinews import analyze
    >>> print(to_brat(analyze("व्लादिमीर पुतिन आए।")).annotations.replace("\t", " "), end="")
    T1 Person 0 15 व्लादिमीर पुतिन
    N1 Reference T1 Wikidata:Q7747 Vladimir Putin
    """
    writer = _Writer(doc.text)
    for mention in doc.mentions:
        number = writer.span(mention.type.value.capitalize(), mention.start, mention.end)
        entity = doc.entity(mention)
        if entity is not None and entity.qid is not None:
            writer.line("N", f"Reference {number} Wikidata:{entity.qid}\t{_one_line(entity.name)}")
        elif entity is not None:
            writer.note(number, f"{entity.id}: {entity.name}")
    for date in doc.dates:
        writer.note(writer.span("Date", date.start, date.end), date.value or date.reason or "")
    for quantity in doc.quantities:
        writer.note(writer.span("Quantity", quantity.start, quantity.end), f"{quantity.value:g} {quantity.unit}")
    for quote in doc.quotes:
        writer.note(writer.span("Quote", quote.start, quote.end), f"{quote.kind.value}: {quote.speaker or 'unnamed'}")
    for event in doc.events:
        writer.event(event)
    return Standoff(doc.text, "".join(f"{line}\n" for line in writer.lines))


def brat_configuration(docs: Sequence[Document]) -> str:
    """Give the `annotation.conf` under which brat shows these documents.

    >>> brat_configuration([]).splitlines()[0]
    '[entities]'
    """
    types = sorted({_label(e.type) for doc in docs for e in doc.events})
    events = [f"{name}\tAgent*:<ENTITY>, Target*:<ENTITY>, Item*:<ENTITY>" for name in types]
    values = "|".join(sorted({e.factuality for doc in docs for e in doc.events} | {"actual"}))
    groups: dict[str, list[str]] = {"entities": list(SPAN_LABELS), "relations": [], "events": events, "attributes": [f"Factuality\tArg:<EVENT>, Value:{values}"]}
    return "\n".join(line for name, lines in groups.items() for line in (f"[{name}]", *lines, ""))


@dataclass(slots=True)
class _Writer:
    text: str
    lines: list[str] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    spans: dict[tuple[int, int], str] = field(default_factory=dict)

    def line(self, letter: str, content: str) -> str:
        self.counts[letter] = self.counts.get(letter, 0) + 1
        number = f"{letter}{self.counts[letter]}"
        self.lines.append(f"{number}\t{content}")
        return number

    def span(self, label: str, start: int, end: int) -> str:
        """Write a span; one that runs over a line break or tab is written in parts, as brat asks."""
        parts = [(start + m.start(), start + m.end()) for m in _LINES.finditer(self.text[start:end])] or [(start, end)]
        where = ";".join(f"{a} {b}" for a, b in parts)
        number = self.line("T", f"{label} {where}\t{' '.join(self.text[a:b] for a, b in parts)}")
        self.spans.setdefault((start, end), number)
        return number

    def note(self, number: str, content: str) -> None:
        if content:
            self.line("#", f"AnnotatorNotes {number}\t{_one_line(content)}")

    def event(self, event: Event) -> None:
        label = _label(event.type)
        arguments = []
        for role, attribute in _ROLES:
            for index, one in enumerate(getattr(event, attribute)):
                number = self.spans.get((one.start, one.end)) or self.span("Participant", one.start, one.end)
                arguments.append(f" {role}{index + 1 if index else ''}:{number}")
        trigger = self.span(label, event.trigger.start, event.trigger.end)
        number = self.line("E", f"{label}:{trigger}{''.join(arguments)}")
        self.line("A", f"Factuality {number} {event.factuality}")


def _label(type_: str) -> str:
    return type_.capitalize()


def _one_line(text: str) -> str:
    return " ".join(text.split())
