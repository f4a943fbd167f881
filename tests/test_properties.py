"""What holds for any text whatever."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hindinews import Document, Pipeline
from hindinews.text.folding import fold, fold_word

PIPELINE = Pipeline()
WORDS = st.sampled_from(
    "रूस किम जोंग उन ने को के की में राष्ट्रपति पुतिन ने कहा , । . \" “ ” ( ) Su-57 सु-57 एसयू-57 15 सितंबर २०२३ शुक्रवार पिछले साल दो महीने बाद अमेरिकी प्रवक्ता डॉ. ए.पी.जे. हो-जिन "
    "भारत सरकार दिल्ली पुलिस मिसाइल 31 ड्रोन अग्नि-V पाकिस्‍तान \n - — ’ 24/02/2022 हजार लाख एक सौ".split(" ")
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.text(alphabet=st.characters(min_codepoint=0x900, max_codepoint=0x97F), max_size=60),
    st.lists(WORDS, max_size=40).map(" ".join),
    st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=25).map("".join),
)
SETTINGS = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def spans(doc: Document):  # type: ignore[no-untyped-def]
    for group in (doc.mentions, doc.sentences, doc.dates, doc.quantities, doc.quotes, doc.attributions, doc.events):
        yield from group
    for mention in doc.mentions:
        yield from (s for s in (mention.role, mention.head) if s is not None)
    for quote in doc.quotes:
        yield from (s for s in (quote.cue, *quote.insertions) if s is not None)
    for attribution in doc.attributions:
        yield attribution.cue
    for event in doc.events:
        yield from (event.trigger, *event.agents, *event.targets, *event.items)


@SETTINGS
@given(TEXTS, st.sampled_from([None, date(2023, 9, 15), date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31)]))
def test_any_text_is_read_and_every_span_is_exact(text: str, published: date | None) -> None:
    doc = PIPELINE(text, published=published)
    for span in spans(doc):
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
    for mention in doc.mentions:
        assert mention.entity_id is None or doc.entity(mention) is not None
    for a, b in zip(doc.mentions, doc.mentions[1:], strict=False):
        assert a.start <= b.start
        assert b.start >= a.end or b.end <= a.end, "mentions may nest, never cross"
    assert Document.from_json(doc.to_json()) == doc
    assert PIPELINE(text, published=published) == doc


@SETTINGS
@given(TEXTS)
def test_folding_is_idempotent_and_maps_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)
    key = fold_word(text)
    assert fold_word(key) == key


@SETTINGS
@given(st.lists(st.sampled_from("रूस पाकिस्‍तान हिन्दी ट्रम्प ज़ेलेंस्की २०२३ चाँद लड़ाकू Élysée".split()), min_size=1, max_size=6))
def test_folding_a_text_folds_its_words(words: list[str]) -> None:
    assert fold(" ".join(words)).text == " ".join(fold_word(w) for w in words)


@SETTINGS
@given(st.text(max_size=200))
def test_offset_units_agree_with_the_encoders(text: str) -> None:
    doc = Document(text)
    for unit, encoding, width in (("utf-16", "utf-16-le", 2), ("utf-8", "utf-8", 1)):
        table = doc.offsets(unit)  # type: ignore[arg-type]
        assert [table[i] for i in range(len(text) + 1)] == [len(text[:i].encode(encoding, "surrogatepass")) // width for i in range(len(text) + 1)]
