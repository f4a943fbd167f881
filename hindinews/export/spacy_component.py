"""The component that `nlp.add_pipe("hindinews")` adds. spaCy finds it by its entry point; nothing needs to be imported."""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any

from hindinews.export.extras import needs
from hindinews.export.spacy import annotate
from hindinews.gazetteer.gazetteer import Gazetteer
from hindinews.pipeline import Pipeline


class Component:
    """Reads each spaCy `Doc` and puts mentions, links and the document on it.

    Set `doc._.published` to a `datetime.date` before the component runs to have शुक्रवार resolved.
    """

    def __init__(self, name: str, gazetteer_files: Iterable[str] = ()) -> None:
        """Take the component's name and further gazetteer files."""
        self.name = name
        gazetteer = Gazetteer.default()
        for path in gazetteer_files:
            gazetteer = gazetteer.with_file(path)
        self.pipeline = Pipeline(gazetteer=gazetteer)

    def __call__(self, doc: Any) -> Any:
        """Read one spaCy `Doc`."""
        return annotate(doc, self.pipeline(doc.text, published=doc._.published))


def make_component(nlp: Any, name: str, gazetteer_files: list[str]) -> Component:
    """Make the component; spaCy calls this.

    Args:
        nlp: The spaCy pipeline.
        name: The component's name in it.
        gazetteer_files: Further gazetteer files, from the component's `config`.
    """
    document = needs("spacy.tokens", "spacy").Doc
    if not document.has_extension("published"):
        document.set_extension("published", default=None)
    return Component(name, gazetteer_files)


def register() -> None:
    """Make the factory known to spaCy.

    Raises:
        ImportError: If spaCy is not installed.
    """
    language = needs("spacy.language", "spacy").Language
    language.factory("hindinews", default_config={"gazetteer_files": []}, assigns=["doc.ents", "doc.spans"], func=make_component)


if find_spec("spacy") is not None:
    register()
