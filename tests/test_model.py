"""The document: JSON, offsets, views."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest

import hindinews
from hindinews import Document, DocumentError, Event, Mention, MentionType, Participant, Pipeline, Quote, QuoteKind, Role, Span
from hindinews.entities import ENTITY_CLASSES, Leader, Office, Organization, Person, Place, Weapon, WeaponClass
from hindinews.model import SCHEMA, Attribution, DateMention, Quantity
from hindinews.schema import document_schema

SPAN = Span(0, 3, "रूस")
EVERYTHING = Document(
    "रूस 😀",
    date(2023, 9, 15),
    (Mention(0, 3, "रूस", MentionType.PLACE, "strong form", "russia", Role(0, 3, "रूस", "President", "president", "acting", "RU"), SPAN, 31.0, "russia", ("for: x",)),),
    (
        Place("russia", "Russia", "रूस", ("Russian Federation",), "country", "RU", "RU", 60.0, 100.0, 2017370, "Q159", None),
        Leader("a", "A", "अ", ("B",), "RU", "m", "Q1", True, (Office("president", "President", "RU", "RU", "2012-05-07", None, True, False),)),
        Person("b", "B"),
        Organization("c", "C", "सी", (), "ministry", "IN"),
        Weapon("d", "D", "डी", (), WeaponClass.FIGHTER_AIRCRAFT, ("RU",), "sukhoi", "Felon", "su", False),
    ),
    (SPAN,),
    (DateMention(0, 3, "रूस", "2019-04", "month", "rule", "published", "after", None, date(2019, 4, 1), date(2019, 4, 30)),),
    (Quantity(0, 3, "रूस", 2.5, "kilometer", "length", "rule", "approx", 3.0),),
    (Quote(0, 3, "रूस", QuoteKind.DIRECT, "rule", "A", "a", SPAN, (SPAN,), 0, "warns", (SPAN,)),),
    (Attribution(0, 3, "रूस", "A", "alleges", SPAN, "rule", "a", 0.5),),
    (Event(0, 3, "रूस", "MEETING", SPAN, "rule", (Participant(0, 3, "रूस", "Russia", "russia"),), (), (), "Moscow", "moscow", "2023-09-13", "alleged", "A", 0, "CONSULT", "04"),),
    ("a warning",),
)


def test_json_round_trip_of_every_class() -> None:
    assert Document.from_json(EVERYTHING.to_json()) == EVERYTHING


def test_json_does_not_escape_devanagari_and_names_its_schema() -> None:
    text = EVERYTHING.to_json()
    assert "रूस" in text
    assert json.loads(text)["schema"] == SCHEMA


@pytest.mark.parametrize("entity", EVERYTHING.entities, ids=lambda e: e.kind)
def test_entities_come_back_as_their_own_class(entity: hindinews.Entity) -> None:
    assert type(Document.from_json(Document("", entities=(entity,)).to_json()).entities[0]) is ENTITY_CLASSES[entity.kind]


def test_round_trip_of_a_real_analysis(pipeline: Pipeline) -> None:
    text = Path(__file__).parent.parent.joinpath("examples", "article.txt").read_text(encoding="utf-8")
    doc = pipeline(text, published=date(2024, 7, 9))
    assert len(doc.mentions) > 30
    assert Document.from_json(doc.to_json()) == doc


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "not JSON"), ("[]", "not an object"), ('{"a": 1}', "not an object"), ('{"text": "x"}', "schema version"), ('{"text": "x", "schema": 99}', "schema version 99"), ('{"text": "x", "schema": 1, "mentions": [{}]}', "missing or wrong")],
)
def test_bad_json_is_refused_with_the_reason(text: str, message: str) -> None:
    with pytest.raises(DocumentError, match=message) as caught:
        Document.from_json(text)
    assert isinstance(caught.value, ValueError)


def test_dataclasses_are_frozen_and_slotted() -> None:
    for name in hindinews.__all__:
        kind = getattr(hindinews, name)
        if isinstance(kind, type) and is_dataclass(kind):
            assert kind.__dataclass_params__.frozen, name  # type: ignore[attr-defined]
            assert set(kind.__slots__) >= {f.name for f in fields(kind)}, name  # type: ignore[attr-defined]


@pytest.mark.parametrize(("unit", "expected"), [("utf-16", [0, 1, 3, 4]), ("utf-8", [0, 3, 7, 8])])
def test_offsets_in_other_units(unit: str, expected: list[int]) -> None:
    table = Document("र😀a").offsets(unit)  # type: ignore[arg-type]
    assert [table[i] for i in range(4)] == expected
    encoding = {"utf-16": "utf-16-le", "utf-8": "utf-8"}[unit]
    width = 2 if unit == "utf-16" else 1
    assert [len("र😀a"[:i].encode(encoding)) // width for i in range(4)] == expected


def test_unknown_unit_is_refused() -> None:
    with pytest.raises(ValueError, match="utf-16"):
        Document("a").offsets("utf-32")  # type: ignore[arg-type]


def test_ents_are_flat_and_outermost(pipeline: Pipeline) -> None:
    doc = pipeline("भारत सरकार ने दिल्ली पुलिस को आदेश दिया।")
    assert [m.text for m in doc.ents] == ["भारत सरकार", "दिल्ली पुलिस"]
    assert "भारत" in [m.text for m in doc.mentions]


def test_explain_names_rule_and_entity(pipeline: Pipeline) -> None:
    assert "रूस PLACE → russia [strong form]" in pipeline("रूस में बैठक हुई।").explain()


def test_committed_schema_is_the_models() -> None:
    committed = Path(__file__).parent.parent / "docs" / "document.schema.json"
    assert json.loads(committed.read_text(encoding="utf-8")) == document_schema()


def test_documents_fit_the_schema(pipeline: Pipeline) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    for doc in (EVERYTHING, pipeline("रूस ने 15 सितंबर 2023 को Su-57 दिखाया।")):
        jsonschema.validate(json.loads(doc.to_json()), document_schema())
