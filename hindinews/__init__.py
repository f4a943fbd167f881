"""hindinews reads Hindi news and returns typed, linked dataclasses: leaders, weapons, places, organizations, dates, quotes, events.

The names below are the public face. Each is imported from its module when it is first asked for, so that `import hindinews` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

#: The module that each public name lives in.
_HOMES = {
    "Attribution": "model",
    "DateMention": "model",
    "Document": "model",
    "DocumentError": "errors",
    "Entity": "entities",
    "Event": "model",
    "Gazetteer": "gazetteer.gazetteer",
    "GazetteerError": "errors",
    "HindiNewsError": "errors",
    "Leader": "entities",
    "Mention": "model",
    "MentionType": "model",
    "Office": "entities",
    "Organization": "entities",
    "Participant": "model",
    "Person": "entities",
    "Pipeline": "pipeline",
    "Place": "entities",
    "Quantity": "model",
    "Quote": "model",
    "QuoteKind": "model",
    "Role": "model",
    "Span": "model",
    "Weapon": "entities",
    "WeaponClass": "entities",
    "analyze": "pipeline",
    "romanize": "transliteration.romanize",
    "same_name": "transliteration.similarity",
    "similarity": "transliteration.similarity",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """The public names."""
    return __all__
