"""The real article that the project started from, published on 15 September 2023; it is kept beside the repository, not in it."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from hindinews import Document, Pipeline


@pytest.fixture(scope="module")
def doc(shared: Path, pipeline: Pipeline) -> Document:
    return pipeline((shared / "data" / "article.txt").read_text(encoding="utf-8"), published=date(2023, 9, 15))


def test_people(doc: Document) -> None:
    assert [p.name for p in doc.people][:4] == ["Kim Jong Un", "Vladimir Putin", "Denis Manturov", "Donald Trump"]
    surfaces = {m.text: doc.entity(m).id for m in doc.mentions if m.type == "PERSON"}  # type: ignore[union-attr]
    assert surfaces["मंटुरोव"] == surfaces["मंतुरोव"] == "denis-manturov" if "मंटुरोव" in surfaces else surfaces["डेनिस मंटुरोव"] == surfaces["मंतुरोव"] == "denis-manturov"
    assert {surfaces["किम"], surfaces["किम जोंग उन"]} == {"kim-jong-un"}
    assert Counter(m.text for m in doc.mentions)["किम"] >= 16


def test_officials_of_no_gazetteer(doc: Document) -> None:
    baker = next(m for m in doc.mentions if m.text == "साशा बेकर")
    assert baker.role is not None
    assert (baker.role.status, baker.role.country) == ("acting", "US")
    assert doc.entity(baker).known is False  # type: ignore[union-attr]
    chang = next(m for m in doc.mentions if m.text == "चांग हो-जिन")
    assert chang.role is not None
    assert (chang.role.text, chang.role.post, chang.role.country) == ("दक्षिण कोरिया के उप विदेश मंत्री", "deputy-foreign-minister", "KR")
    assert "-" in doc.entity(chang).name  # type: ignore[union-attr]


def test_weapons_are_arms(doc: Document) -> None:
    named = [w.name for w in doc.weapons if not w.generic]
    assert named == ["Su-57", "Su-35"], "the airliner SJ-100 is none"


def test_places_and_bodies(doc: Document) -> None:
    places = {p.name for p in doc.places}
    assert {
        "North Korea", "Russia", "Ukraine", "Komsomolsk-on-Amur", "Vladivostok", "Vietnam", "United States", "South Korea", "Japan", "Korean Peninsula", "Seoul", "Washington, D.C.", "Moscow",
        "Pyongyang",
    } <= places  # fmt: skip
    assert any("Vostochny" in name for name in places)
    bodies = {o.name for o in doc.organizations}
    assert {"White House", "United Nations Security Council"} <= bodies
    assert "Cabinet of Russia" in bodies
    acting = {m.text: m.stands_for for m in doc.mentions if m.text in ("मॉस्को", "सियोल", "वाशिंगटन")}
    assert set(acting) == {"मॉस्को", "सियोल", "वाशिंगटन"}


def test_dates(doc: Document) -> None:
    assert [(d.text, d.value) for d in doc.dates] == [
        ("शुक्रवार", "2023-09-15"),
        ("मंगलवार", "2023-09-12"),
        ("शुक्रवार", "2023-09-15"),
        ("बुधवार", "2023-09-13"),
        ("अप्रैल 2019", "2019-04"),
        ("2019", "2019"),
        ("दो महीने बाद", None),
        ("बुधवार", "2023-09-13"),
        ("पिछले साल", "2022"),
        ("गुरुवार", "2023-09-14"),
        ("शुक्रवार", "2023-09-15"),
    ]
    assert doc.dates[6].reason is not None


def test_round_trip(doc: Document) -> None:
    assert Document.from_json(doc.to_json()) == doc
