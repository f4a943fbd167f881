"""A document as a spaCy `Doc`, and as what displaCy draws. Needs the extra `spacy`."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, Final

from hindinews.export.extras import needs
from hindinews.model import Document
from hindinews.text.tokens import Tokens

#: Key under which a spaCy `Doc` keeps all mentions, the nested ones too: `doc.spans["hindinews"]`.
SPANS: Final = "hindinews"

#: Colours for displaCy: `displacy.render(to_displacy(doc), style="ent", manual=True, options=DISPLACY_OPTIONS)`.
DISPLACY_OPTIONS: Final[dict[str, Any]] = {
    "colors": {
        "PERSON": "#ffe7b8",
        "PLACE": "#cdeed3",
        "ORGANIZATION": "#d5e3ff",
        "WEAPON": "#ffd6d6",
        "NORP": "#e3f0c0",
        "FACILITY": "#c8f0ee",
        "EVENT_NAME": "#ecdcff",
    }
}


def to_spacy(doc: Document, nlp: Any) -> Any:
    """Give a document as a spaCy `Doc` of the same text, whose tokens never cut a mention.

    Args:
        doc: The document.
        nlp: A spaCy pipeline, such as `spacy.blank("hi")`, or a `Vocab`; its vocabulary is used, its tokenizer is not.

    Returns:
        A `spacy.tokens.Doc`: the outermost mentions are its `ents`, with the Wikidata identifier, else our id, as `kb_id_`; all mentions are in `doc.spans["hindinews"]`;
        the sentences are ours; `doc._.hindinews` is the document.

    Raises:
        ImportError: If spaCy is not installed.
        ValueError: If the text holds lone surrogates, which spaCy cannot store.

    Example: `to_spacy(analyze(text), spacy.blank("hi")).ents`.
    """
    tokens_module = needs("spacy.tokens", "spacy")
    if any("\ud800" <= char <= "\udfff" for char in doc.text):
        raise ValueError("the text holds lone surrogates, which spaCy cannot store; replace them before you analyse it")
    words, spaces = split_words(doc)
    built = tokens_module.Doc(getattr(nlp, "vocab", nlp), words=words, spaces=spaces)
    starts = {token.idx for token in built}
    boundaries = {s.start for s in doc.sentences} & starts
    for token in built:
        token.is_sent_start = token.i == 0 or token.idx in boundaries
    return annotate(built, doc)


def annotate(built: Any, doc: Document) -> Any:
    """Put the findings of a document on a spaCy `Doc` of the same text; a mention that the tokens cut is widened to whole tokens.

    Args:
        built: The spaCy `Doc`.
        doc: The document.

    Returns:
        The spaCy `Doc` that was given.
    """
    tokens_module = needs("spacy.tokens", "spacy")
    for owner, name in ((tokens_module.Doc, "hindinews"), (tokens_module.Span, "rule"), (tokens_module.Span, "english")):
        if not owner.has_extension(name):
            owner.set_extension(name, default=None)
    spans = []
    for mention in doc.mentions:
        entity = doc.entity(mention)
        link = "" if entity is None else entity.qid or entity.id
        span = built.char_span(mention.start, mention.end, label=mention.type.value, kb_id=link, alignment_mode="expand")
        if span is not None:
            span._.rule = mention.rule
            span._.english = entity.name if entity is not None else None
            spans.append((mention, span))
    built._.hindinews = doc
    built.spans[SPANS] = [span for _, span in spans]
    flat: list[Any] = []
    outermost = set(doc.ents)
    for mention, span in spans:
        if mention in outermost and (not flat or span.start >= flat[-1].end):
            flat.append(span)
    built.ents = flat
    return built


def to_displacy(doc: Document, *, title: str | None = None) -> dict[str, Any]:
    """Give what displaCy's entity view draws with `manual=True`; spaCy need not be installed for it.

    Args:
        doc: The document.
        title: A title above the text.

    >>> from hindinews import analyze
    >>> to_displacy(analyze("पुतिन दिल्ली आए।"))["ents"][0]
    {'start': 0, 'end': 5, 'label': 'PERSON', 'kb_id': 'Q7747', 'kb_url': 'https://www.wikidata.org/wiki/Q7747'}
    """
    rows = []
    for mention in doc.ents:
        entity = doc.entity(mention)
        qid = entity.qid if entity is not None else None
        rows.append(
            {"start": mention.start, "end": mention.end, "label": mention.type.value, "kb_id": qid or "", "kb_url": f"https://www.wikidata.org/wiki/{qid}" if qid else "#"}
        )
    return {"text": doc.text, "ents": rows, "title": title}


def split_words(doc: Document) -> tuple[list[str], list[bool]]:
    """Cut a text into words, and say after which a single space stands, so that the text can be put together again.

    >>> from hindinews import analyze
    >>> split_words(analyze("दिल्ली, भारत।"))
    (['दिल्ली', ',', 'भारत', '।'], [False, True, False, False])
    """
    tokens = Tokens(doc.text)
    edges = {0, len(doc.text), *tokens.starts, *tokens.ends}
    for mention in doc.mentions:
        edges |= {mention.start, mention.end}
    cuts = sorted(edges)
    words: list[str] = []
    spaces: list[bool] = []
    for start, end in pairwise(cuts):
        piece = doc.text[start:end]
        if piece.startswith(" ") and words and not spaces[-1] and not words[-1].isspace():
            spaces[-1] = True
            piece = piece[1:]
        if piece:
            words.append(piece)
            spaces.append(False)
    return words, spaces
