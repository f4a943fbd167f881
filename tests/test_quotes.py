"""Quotes: the article that the project started from, marks that do not balance, spans, time."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hindinews import Pipeline, QuoteKind
from hindinews.discourse.cues import cue_before
from hindinews.discourse.marks import MAX_UNCLOSED, pair_marks
from hindinews.discourse.speech_words import CERTAINTY, COPULAS, NOUNS, VERBS
from hindinews.text.folding import fold_word
from hindinews.text.tokens import Tokens

OPENING = ['"', "“", "‘", "'", "‘‘", "''", "«", "„", "‹", "`", "”", "’", "»"]
REST = "बैठक शाम को खत्म हुई। नेता दिल्ली लौट गए। अगली बैठक सोमवार को होगी।\n" * 20
ARTICLE = (Path(__file__).parent.parent / "examples" / "article.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("mark", OPENING)
@pytest.mark.parametrize("cue", ["राजनाथ सिंह ने कहा, ", "राजनाथ सिंह ने कहा: ", "उन्होंने पोस्टर पर लिखा देखा "])
def test_an_unclosed_mark_swallows_nothing(pipeline: Pipeline, mark: str, cue: str) -> None:
    text = f"{cue}{mark}हम तैयार हैं। {REST}"
    for quote in pipeline(text).quotes:
        assert quote.end - quote.start < 60, quote
        assert "बैठक" not in quote.text


@pytest.mark.parametrize("mark", [*OPENING, "’’"])
def test_an_unopened_mark_swallows_nothing(pipeline: Pipeline, mark: str) -> None:
    text = f"राजनाथ सिंह ने बैठक की। {REST}हम तैयार हैं{mark} मंत्री लौट गए। {REST}"
    assert all(quote.end - quote.start < 100 for quote in pipeline(text).quotes)


@pytest.mark.parametrize("unit", ['"', "“", "‘‘क", ' "', '"क ', "“क ”क ", '\n"', "\n‘‘क ", "' ", "’क", "कहा, \"", "ने कहा कि ", "के अनुसार, ", "(", "और ने ", "का के की ", "सरकार के ", "यह पूछे जाने पर कि "])
def test_time_is_linear_on_adversarial_text(pipeline: Pipeline, unit: str) -> None:
    def seconds(count: int) -> float:
        text = unit * count
        start = time.perf_counter()
        pipeline(text)
        return time.perf_counter() - start

    seconds(10)
    short, long = seconds(2_500), seconds(20_000)
    assert long < 30 * short + 2.0, (short, long)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*OPENING, "’’", "हम तैयार हैं।", "मंत्री ने कहा,", "कहा कि", "पुलिस के अनुसार,", "\n", " ", "(", ")", "मोदी", ":", "-", "उन्होंने", "?", "ने"]), max_size=40))
def test_spans_hold_on_any_mixture(pipeline: Pipeline, parts: list[str]) -> None:
    text = " ".join(parts)
    doc = pipeline(text)
    for thing in (*doc.quotes, *doc.attributions):
        assert text[thing.start : thing.end] == thing.text
        assert thing.text.strip()
        if thing.cue is not None:
            assert text[thing.cue.start : thing.cue.end] == thing.cue.text
    for index, quote in enumerate(doc.quotes):
        assert quote.continues is None or quote.continues < index
        assert all(text[s.start : s.end] == s.text for s in (*quote.insertions, *quote.contents))
    assert all(0 <= a.certainty <= 1 and a.stance in CERTAINTY for a in doc.attributions)


@given(st.text(alphabet='"“”‘’\'«» \nकख।,:.', max_size=60))
def test_pairs_lie_in_order_and_inside_the_text(text: str) -> None:
    last = 0
    for marked in sorted(pair_marks(text).enclosed, key=lambda m: m.outer):
        assert last <= marked.outer <= marked.start <= marked.end <= marked.after <= len(text)
        assert marked.closed or marked.end - marked.start <= MAX_UNCLOSED + 1
        last = marked.after


def test_a_quote_over_two_paragraphs_keeps_its_contents(pipeline: Pipeline) -> None:
    quote = pipeline("प्रधानमंत्री नरेंद्र मोदी ने कहा, ‘‘पुल जल्द खुलेगा।\n\n‘‘इससे समय बचेगा।’’").quotes[0]
    assert [span.text for span in quote.contents] == ["पुल जल्द खुलेगा।", "इससे समय बचेगा।"]


def test_a_bracketed_insertion_is_kept_and_marked(pipeline: Pipeline) -> None:
    quote = pipeline("पुतिन ने कहा: “(किम) तकनीक में रुचि दिखाते हैं।\" बैठक लंबी चली।").quotes[0]
    assert quote.text == "(किम) तकनीक में रुचि दिखाते हैं।"
    assert [span.text for span in quote.insertions] == ["(किम)"]


def test_a_quote_that_goes_on_says_so(pipeline: Pipeline) -> None:
    first, second = pipeline('"हमने कोशिश की", जो बाइडेन ने कहा, "लेकिन समय कम था।"').quotes
    assert (first.continues, second.continues) == (None, 0)


def test_the_denier_of_a_charge_is_an_attribution_of_its_own(pipeline: Pipeline) -> None:
    rows = [(a.source, a.stance, a.certainty) for a in pipeline("रणधीर जायसवाल ने इस आरोप को खारिज किया कि भारत ने संधि तोड़ी है।").attributions]
    assert ("Randhir Jaiswal", "denies", 0.0) in rows
    assert ("unnamed accusers", "alleges", 0.5) in rows


def test_quotes_are_in_text_order_and_the_example_has_them(pipeline: Pipeline) -> None:
    doc = pipeline(ARTICLE, published=date(2024, 7, 9))
    assert doc.quotes
    assert list(doc.quotes) == sorted(doc.quotes, key=lambda q: (q.start, -q.end))


def test_the_article_that_the_project_started_from(pipeline: Pipeline, shared: Path) -> None:
    doc = pipeline((shared / "data" / "article.txt").read_text(encoding="utf-8"), published=date(2023, 9, 15))
    direct = [q for q in doc.quotes if q.kind is QuoteKind.DIRECT]
    indirect = [q for q in doc.quotes if q.kind is QuoteKind.INDIRECT]
    first, second, third = direct[:3]
    assert (first.speaker, second.speaker) == ("Denis Manturov", "Denis Manturov")
    assert doc.quotes[second.continues or 0] == first
    assert third.speaker == "Vladimir Putin"
    assert [s.text for s in third.insertions] == ["(किम)"]
    assert third.text.endswith("हैं।")
    assert not any(q.speaker == "Vladimir Putin" and q.start == second.start for q in doc.quotes)
    speakers = [q.speaker for q in indirect]
    for wanted in ("foreign governments and experts", "Vladimir Putin", "experts", "South Korean officials", "South Korean presidential office", "White House"):
        assert wanted in speakers, speakers
    assert any(q.stance == "asks" for q in indirect)
    assert not any(q.text == "गंभीर चिंता" for q in doc.quotes)


@pytest.mark.parametrize("word", [*VERBS, *NOUNS, *COPULAS], ids=lambda w: w.forms[0])
def test_every_row_of_the_tables_has_an_example_that_holds_it(word: object) -> None:
    assert any(form in Tokens(word.example).keys for form in word.forms), word  # type: ignore[attr-defined]
    assert all(form == fold_word(form) for form in word.forms)  # type: ignore[attr-defined]
    assert word.stance in CERTAINTY  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("words", "kind"),
    [("मंत्री ने कहा", "verb"), ("मंत्री कह चुके हैं", "verb"), ("विपक्ष का आरोप है", "owner"), ("पुलिस पर आरोप है", "target"), ("रिपोर्ट में कहा गया है", "passive"), ("मंत्री को उम्मीद है", "felt")],
)
def test_cues_by_kind(pipeline: Pipeline, words: str, kind: str) -> None:
    class Keys:
        keys = Tokens(words).keys

    cue = cue_before(Keys(), len(Keys.keys), 0)  # type: ignore[arg-type]
    assert cue is not None
    assert cue.kind == kind


@pytest.mark.parametrize("words", ["मंत्री ने नहीं कहा", "मंत्री ने यह नहीं बताया है", "यह कहना मुश्किल है", "उन्हें बताना चाहिए", "मंत्री घर गए"])
def test_no_cue(words: str) -> None:
    class Keys:
        keys = Tokens(words).keys

    assert cue_before(Keys(), len(Keys.keys), 0) is None  # type: ignore[arg-type]
