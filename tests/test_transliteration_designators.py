"""Letter names and designations: every regular spelling is read, postpositions before numbers are not."""

from __future__ import annotations

import tomllib
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hindinews.transliteration.designators import (
    base_designator,
    canonical_designator,
    designator_key,
    find_designators,
    letter_name_spellings,
    read_letters,
)

CASES = Path(__file__).parent / "cases"
WEAPONS = Path(__file__).parent.parent / "hindinews" / "gazetteer" / "data" / "weapons"
SPELLINGS = tomllib.loads((CASES / "designators.toml").read_text(encoding="utf-8"))["spelling"]
IN_TEXT = tomllib.loads((CASES / "designators_in_text.toml").read_text(encoding="utf-8"))["sentence"]
assert SPELLINGS and IN_TEXT


@pytest.mark.parametrize("case", SPELLINGS, ids=lambda case: case["key"])
def test_all_spellings_have_one_key_and_one_print(case: dict) -> None:
    assert {spelling: designator_key(spelling) for spelling in case["spellings"]} == dict.fromkeys(case["spellings"], case["key"])
    assert {canonical_designator(spelling) for spelling in case["spellings"]} == {case["prints"]}
    assert canonical_designator(case["key"]) == case["prints"]


@pytest.mark.parametrize("case", SPELLINGS, ids=lambda case: case["key"])
def test_spellings_are_found_in_a_sentence(case: dict) -> None:
    for spelling in case["spellings"]:
        text = f"रक्षा सौदा: {spelling} आज दिखा"
        start = text.index(spelling)
        assert list(find_designators(text)) == [(start, start + len(spelling), case["key"])], spelling


@pytest.mark.parametrize("case", IN_TEXT, ids=lambda case: case["text"])
def test_designators_in_text(case: dict) -> None:
    found = [[case["text"][start:end], key] for start, end, key in find_designators(case["text"])]
    assert found == case["found"]


def traps() -> list[str]:
    owners = "सेना भारत चीन पाकिस्तान नौसेना पुलिस रूस विभाग दल गठबंधन".split()
    things = ["9 सैनिक", "12 जवान", "47 टैंक", "15 विमान", "2 मिसाइल केंद्र", "203 लोग", "५ जहाज", "30 ठिकाने", "4 शहर", "400 किलोमीटर"]
    joints = ["के", "के ही", "जी के", "के कम से कम"]
    return [f"{owner} {joint} {thing} गिने गए।" for owner, thing, joint in product(owners, things, joints)]


def test_no_postposition_before_a_number_is_a_designation() -> None:
    sentences = traps()
    assert len(sentences) >= 200
    assert {sentence: list(find_designators(sentence)) for sentence in sentences if list(find_designators(sentence))} == {}


def test_every_system_of_the_gazetteer_is_found_from_every_regular_spelling() -> None:
    files = sorted(WEAPONS.glob("*.toml"))
    assert files
    missed = []
    for path in files:
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("weapon", ()):
            for designation in entry.get("designations", ()):
                key = designator_key(designation)
                for spelling in letter_name_spellings(designation) if key is not None else ():
                    text = f"सेना ने {spelling} दिखाए"
                    if list(find_designators(text)) != [(8, 8 + len(spelling), key)]:
                        missed.append((designation, spelling))
    assert missed == []


@pytest.mark.parametrize(
    ("word", "letters"),
    [
        ("एनएसए", "NSA"), ("डीआरडीओ", "DRDO"), ("आरडीएक्स", "RDX"), ("डब्ल्यूएचओ", "WHO"), ("डब्लूएचओ", "WHO"), ("पीटीआइ", "PTI"), ("एचएएल", "HAL"),
        ("आईएईए", "IAEA"), ("यू.एस.", "US"), ("ए॰के॰", "AK"), ("एन एस ए", "NSA"), ("एफ़", "F"), ("NSA", "NSA"), ("U.S.", "US"),
        ("नाटो", None), ("पुतिन", None), ("एक", None), ("", None), ("Nato", None), ("एमी", None), ("केन", None),
    ],
)  # fmt: skip
def test_read_letters(word: str, letters: str | None) -> None:
    assert read_letters(word) == letters


def test_letters_are_spelt_and_read_back() -> None:
    for letters in ("NSA", "DRDO", "WHO", "IAEA", "UN", "CRPF", "XYZ"):
        assert {read_letters(spelling) for spelling in letter_name_spellings(letters)} == {letters}


def test_a_variant_falls_back_on_its_base() -> None:
    assert (base_designator("SU30MKI"), base_designator("MQ9B"), base_designator("SU57")) == ("SU30", "MQ9", None)


def test_further_names_take_a_number_after_a_space() -> None:
    text = "आकाश 1 का परीक्षण"
    assert list(find_designators(text)) == []
    assert [(start, end) for start, end, _ in find_designators(text, names={"आकाश"})] == [(0, 6)]


@given(st.text(alphabet=st.sampled_from("केएसयूआईमिग-–— 0123456789०९.,%/वीं‍MKIBa्"), max_size=40))
def test_found_designations_lie_in_order_inside_the_text(text: str) -> None:
    last = 0
    for start, end, key in find_designators(text):
        assert last <= start < end <= len(text)
        assert key
        last = end
