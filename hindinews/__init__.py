"""hindinews reads Hindi news and returns typed, linked dataclasses: leaders, weapons, places, organizations, dates, quotes, events."""

from hindinews.entities import Entity, Leader, Office, Organization, Person, Place, Weapon, WeaponClass
from hindinews.errors import DocumentError, GazetteerError, HindiNewsError
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.model import (
    Attribution,
    DateMention,
    Document,
    Event,
    Mention,
    MentionType,
    Participant,
    Quantity,
    Quote,
    QuoteKind,
    Role,
    Span,
)
from hindinews.pipeline import Pipeline, analyze
from hindinews.transliteration.romanize import romanize
from hindinews.transliteration.similarity import same_name, similarity

__version__ = "0.1.0"

__all__ = [
    "Attribution",
    "DateMention",
    "Document",
    "DocumentError",
    "Entity",
    "Event",
    "Gazetteer",
    "GazetteerError",
    "HindiNewsError",
    "Leader",
    "Mention",
    "MentionType",
    "Office",
    "Organization",
    "Participant",
    "Person",
    "Pipeline",
    "Place",
    "Quantity",
    "Quote",
    "QuoteKind",
    "Role",
    "Span",
    "Weapon",
    "WeaponClass",
    "__version__",
    "analyze",
    "romanize",
    "same_name",
    "similarity",
]
