"""The gazetteer: look-ups, own files, and what is said of wrong files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from hindinews import Gazetteer, GazetteerError, Pipeline

GAZETTEER = Gazetteer.default()
OWN = """
[[leader]]
id = "mehar-chandani"
name = "Mehar Chandani"
hindi = "मेहर चंदानी"
country = "IN"
offices = ["mayor IN-GJ 2021-03-01.."]
source = "editorial"
"""


def test_get_by_id_and_qid() -> None:
    russia = GAZETTEER.get("russia")
    assert russia is not None
    assert russia.name == "Russia"
    assert GAZETTEER.get("Q159") is russia
    assert GAZETTEER.get("no-such-thing") is None


@pytest.mark.parametrize(("name", "id_"), [("Putin", "vladimir-putin"), ("पुतिन", "vladimir-putin"), ("Manturov", "denis-manturov"), ("डेनिस मंतुरोव", "denis-manturov"), ("Su-57", "su-57"), ("एसयू-57", "su-57")])
def test_search(name: str, id_: str) -> None:
    assert id_ in [e.id for e in GAZETTEER.search(name)]


def test_search_of_nothing() -> None:
    assert GAZETTEER.search("") == ()
    assert GAZETTEER.search("zzzzqqq") == ()


@pytest.mark.parametrize(
    ("post", "scope", "day", "name"),
    [
        ("president", "US", date(2019, 2, 27), "Donald Trump"), ("president", "US", date(2023, 9, 15), "Joe Biden"), ("prime-minister", "IN", date(2010, 1, 1), "Manmohan Singh"),
        ("prime-minister", "IN", date(2020, 1, 1), "Narendra Modi"), ("president", "RU", date(2010, 1, 1), "Dmitry Medvedev"), ("secretary-general", "united-nations", date(2020, 1, 1), "Antonio Guterres"),
    ],
)  # fmt: skip
def test_holders(post: str, scope: str, day: date, name: str) -> None:
    assert [p.name for p in GAZETTEER.holders(post, scope, on=day)] == [name]


def test_own_file_is_found_in_text(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    gazetteer = GAZETTEER.with_file(path)
    doc = Pipeline(gazetteer=gazetteer)("महापौर मेहर चंदानी ने उद्घाटन किया।")
    assert [leader.id for leader in doc.leaders] == ["mehar-chandani"]
    assert GAZETTEER.get("mehar-chandani") is None, "the shipped gazetteer stays as it is"


def test_add_and_override() -> None:
    with pytest.raises(GazetteerError, match="overrides = true"):
        GAZETTEER.add("place", id="russia", name="Rus", hindi="रूस", kind="country", source="editorial")
    changed = GAZETTEER.add("place", id="russia", name="Rus", hindi="रूस", kind="country", source="editorial", overrides=True)
    assert [p.name for p in Pipeline(gazetteer=changed)("रूस में बैठक").places] == ["Rus"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("[[leader]\n", 1, "not TOML"),
        ("[[person]]\nid='a'\n", None, r"unknown table \[\[person\]\]"),
        ("[leader]\nid='a'\n", None, "two brackets"),
        (OWN.replace("country", "countri"), 3, "unknown key 'countri'"),
        (OWN.replace("2021-03-01", "2021-13-01"), 3, "not an ISO date"),
        (OWN.replace("mayor IN-GJ 2021-03-01..", "mayor"), 3, "POST SCOPE START..END"),
        (OWN.replace("2021-03-01..", "2021-03-01..2019"), 3, "ends before it starts"),
        (OWN + OWN, 11, "a second time"),
        (OWN.replace("मेहर चंदानी", " "), 3, "empty form in hindi"),
        (OWN.replace('hindi = "मेहर चंदानी"\n', ""), 3, "hindi is missing"),
        (OWN.replace('"IN"', '"India"'), 3, "ISO 3166-1"),
        (OWN.replace('"IN"', "7"), 3, "country must be a string"),
        (OWN.replace('source = "editorial"', 'source = "editorial"\nqid = "42"'), 3, "qid must look like"),
        (OWN.replace("mehar-chandani", "Mehar Chandani"), 3, "lower-case ASCII"),
        ("[[weapon]]\nid='x-1'\nname='X-1'\nclass='laser-sword'\nsource='editorial'\n", 2, "unknown class 'laser-sword'"),
        ("[[place]]\nid='x'\nname='X'\nhindi='क्ष'\nkind='moon'\nsource='editorial'\n", 2, "unknown kind 'moon'"),
        ("[[place]]\nid='x'\nname='X'\nhindi='क्ष'\nkind='city'\nlatitude=91.0\nsource='editorial'\n", 2, "between -90 and 90"),
        ("[[weapon]]\nid='x-1'\nname='X-1'\nclass='uav'\nweak='x'\nsource='editorial'\n", 2, "list of strings"),
    ],
)
def test_wrong_files_say_what_where_and_what_to_do(tmp_path: Path, text: str, line: int | None, message: str) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GazetteerError, match=message) as caught:
        GAZETTEER.with_file(path)
    assert caught.value.file == str(path)
    assert caught.value.line == line
    assert isinstance(caught.value, ValueError)


def test_a_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_bytes(b"\xff\xfe[")
    with pytest.raises(GazetteerError, match="not UTF-8 at byte 0"):
        GAZETTEER.with_file(path)


def test_a_file_nested_too_deeply(tmp_path: Path) -> None:
    path = tmp_path / "deep.toml"
    path.write_text("a = " + "[" * 5000 + "]" * 5000, encoding="utf-8")
    with pytest.raises(GazetteerError, match="nested too deeply|unknown table|not TOML"):
        GAZETTEER.with_file(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="absent"):
        GAZETTEER.with_file(tmp_path / "absent.toml")


def test_unknown_table_in_add() -> None:
    with pytest.raises(GazetteerError, match="unknown table 'city'"):
        GAZETTEER.add("city", id="x", name="X")
