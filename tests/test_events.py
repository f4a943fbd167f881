"""Events: the table, a table of one's own, records for event data sets, the article that the project started from, and time that grows with the text only."""

from __future__ import annotations

import time
import tomllib
from datetime import date
from pathlib import Path

import pytest

from hindinews import Document, Pipeline
from hindinews.discourse.event_types import EventTable
from hindinews.errors import GazetteerError
from hindinews.export.plover import to_plover

WALKOUT = """
[[type]]
id = "WALKOUT"
about = "Members leave the house in protest"
plover = "PROTEST"
cameo = "14"
example = "विपक्ष ने सदन से वॉकआउट किया।"
[type.frame]
"subject" = "agent"
"से" = "target"
[[type.trigger]]
nouns = ["वॉकआउट", "बहिर्गमन"]
"""
SENTENCE = "राहुल गांधी ने लोकसभा से वॉकआउट किया।"


@pytest.mark.parametrize("kind", EventTable.default().types.values(), ids=lambda t: t.id)
def test_the_example_of_every_type_gives_an_event_of_it(kind: object, pipeline: Pipeline) -> None:
    assert getattr(kind, "id", None) in {event.type for event in pipeline(getattr(kind, "example", "")).events}


def test_every_type_has_cases() -> None:
    rows = tomllib.loads((Path(__file__).parent / "cases" / "events_by_type.toml").read_text(encoding="utf-8"))["case"]
    assert set(EventTable.default().types) <= {event["type"] for row in rows for event in row["events"]}


def test_a_table_of_ones_own_adds_a_type(pipeline: Pipeline, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(WALKOUT, encoding="utf-8")
    own = Pipeline(gazetteer=pipeline.gazetteer, events=EventTable.default().with_file(tmp_path / "mine.toml"))
    event = own(SENTENCE).events[0]
    assert (event.type, event.agents[0].name, event.targets[0].name, event.plover) == ("WALKOUT", "Rahul Gandhi", "Lok Sabha", "PROTEST")
    assert pipeline(SENTENCE).events == ()


def test_a_table_of_ones_own_can_stand_alone(pipeline: Pipeline, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(WALKOUT, encoding="utf-8")
    alone = Pipeline(gazetteer=pipeline.gazetteer, events=EventTable.from_file(tmp_path / "mine.toml"))
    assert alone("रूस ने यूक्रेन पर हमला किया।").events == ()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[[type]]\nid = "A"\n', "trigger"),
        ('[[type]]\nid = "A"\nframe = { "ने" = "hero" }\ntrigger = [{ nouns = ["क"] }]', "hero"),
        ('[[type]]\nid = "A"\ncolour = "red"\ntrigger = [{ nouns = ["क"] }]', "colour"),
        ('[[type]]\nid = "A"\ntrigger = [{ noun = ["क"] }]', "unknown trigger key noun"),
        ('[[type]]\nid = "A"\ntrigger = [{ light = ["कर"] }]', "needs nouns"),
        ("[[type]", "not TOML"),
    ],
)
def test_a_wrong_row_is_named(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "wrong.toml").write_text(text, encoding="utf-8")
    with pytest.raises(GazetteerError, match=message):
        EventTable.from_file(tmp_path / "wrong.toml")


def test_events_survive_the_round_trip(pipeline: Pipeline) -> None:
    doc = pipeline("डोनाल्ड ट्रंप ने सोमवार को भारत पर टैरिफ लगाया।", published=date(2025, 6, 18))
    assert doc.events
    assert Document.from_json(doc.to_json()) == doc


def test_records_for_event_data_sets(pipeline: Pipeline) -> None:
    doc = pipeline("नरेंद्र मोदी ने शी जिनपिंग से मुलाकात की। मोदी और शी की मुलाकात दो घंटे चली।")
    assert doc.events[1].same_as == 0
    (record,) = to_plover(doc)
    assert (record["event_type"], record["cameo_root"], record["tellings"]) == ("CONSULT", "04", 2)
    assert [a["name"] for a in record["actor"]] == ["Narendra Modi"]


def test_spans(pipeline: Pipeline) -> None:
    doc = pipeline("रूस ने किंझल मिसाइल से कीव पर हमला किया। जर्मनी यूक्रेन को पैट्रियट प्रणाली देगा।")
    for event in doc.events:
        for span in (event, event.trigger, *event.agents, *event.targets, *event.items):
            assert doc.text[span.start : span.end] == span.text


@pytest.fixture(scope="module")
def article(pipeline: Pipeline, shared: Path) -> Document:
    return pipeline((shared / "data" / "article.txt").read_text(encoding="utf-8"), published=date(2023, 9, 15))


def _who(doc: Document, kind: str, trigger: str) -> list[tuple[list[str], list[str], str, str | None]]:
    return [([p.name for p in e.agents], [p.name for p in e.targets], e.factuality, e.date) for e in doc.events if e.type == kind and e.text == trigger]


def test_article_visit_entry_and_meeting(article: Document) -> None:
    assert (["Kim Jong Un"], [], "actual", "2023-09-15") in _who(article, "VISIT", "दौरा")
    assert _who(article, "TRAVEL", "प्रवेश") == [(["Kim Jong Un"], ["Russia"], "actual", "2023-09-12")]
    told = [e for e in article.events if e.type == "MEETING" and {p.name for p in (*e.agents, *e.targets)} == {"Kim Jong Un", "Vladimir Putin"}]
    first = article.events.index(told[0])
    assert [e.same_as for e in told if e.date == "2023-09-13"] == [first, first]


def test_article_arms_go_both_ways_and_none_is_a_fact(article: Document) -> None:
    transfers = [e for e in article.events if e.type == "ARMS_TRANSFER"]
    ways = {(a.name, t.name) for e in transfers for a in e.agents for t in e.targets}
    assert {("Kim Jong Un", "Russia"), ("Russia", "Kim Jong Un"), ("North Korea", "Russia")} <= ways
    assert all(e.factuality != "actual" for e in transfers)


def test_article_relief_accusation_condemnation_conditions(article: Document) -> None:
    assert _who(article, "SANCTION_RELIEF", "प्रतिबंधों से राहत")[0][:3] == (["Kim Jong Un"], ["United States"], "negated")
    assert _who(article, "ACCUSATION", "आरोप") == [(["United States"], ["North Korea"], "actual", "2022")]
    assert _who(article, "CONDEMNATION", "निंदा")[0][1] == ["Russia", "North Korea"]
    assert {e.text for e in article.events if e.factuality == "conditional"} >= {"सौदे", "मदद"}


@pytest.mark.parametrize("unit", ["रूस ने यूक्रेन पर हमला किया। ", "रूस ने यूक्रेन पर हमला किया और ", "उन्होंने कहा कि ", "मुलाकात की ", "आरोप ", "रूस के ", "उनसे दोनों "])
def test_time_grows_with_the_text_only(unit: str, pipeline: Pipeline) -> None:
    def seconds(times: int) -> float:
        text = unit * times
        best = float("inf")
        for _ in range(3):
            start = time.perf_counter()
            pipeline(text)
            best = min(best, time.perf_counter() - start)
        return best

    pipeline(unit)
    assert seconds(6000) < 9 * seconds(1500) + 0.1
