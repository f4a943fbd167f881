"""Romanization, keys, similarity."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hindinews.transliteration.keys import name_key
from hindinews.transliteration.romanize import romanizations, romanize
from hindinews.transliteration.similarity import best_match, rank, same_name, similarity

CASES = Path(__file__).parent / "cases"
NAMES = tomllib.loads((CASES / "transliteration_names.toml").read_text(encoding="utf-8"))["name"]
PAIRS = tomllib.loads((CASES / "transliteration_pairs.toml").read_text(encoding="utf-8"))
assert NAMES and PAIRS["same"]["pairs"] and PAIRS["different"]["pairs"]
DEVANAGARI = st.text(alphabet=st.sampled_from([*map(chr, range(0x0900, 0x0980)), " ", "-", ".", "‍", "a", "Z"]), max_size=24)


@pytest.mark.parametrize("case", NAMES, ids=lambda case: case["english"])
def test_names_are_romanized(case: dict) -> None:
    if case.get("first"):
        assert romanize(case["hindi"]) == case["english"]
    for hindi, english in zip(case["hindi"].split(), case["english"].split(), strict=True):
        assert english in (romanize(case["hindi"]).split() if len(case["hindi"].split()) > 1 and english in romanize(case["hindi"]) else romanizations(hindi))


@pytest.mark.parametrize("pair", PAIRS["same"]["pairs"], ids="=".join)
def test_spellings_of_one_name(pair: list[str]) -> None:
    assert same_name(*pair) and same_name(*reversed(pair))


@pytest.mark.parametrize("pair", PAIRS["different"]["pairs"], ids="≠".join)
def test_different_names(pair: list[str]) -> None:
    assert not same_name(*pair) and not same_name(*reversed(pair))


def test_styles() -> None:
    assert romanize("राजनाथ", style="hunterian") == "Rājnāth"
    assert romanize("मंतुरोव", style="iso15919") == "maṁturōva"
    assert "ऑ" not in romanize("ऑस्टिन", style="iso15919")
    with pytest.raises(ValueError, match="newsroom"):
        romanize("मंतुरोव", style="itrans")  # type: ignore[arg-type]


def test_names_are_looked_up_first() -> None:
    assert romanize("जो बाइडेन", names={"जो": "Joe"}) == "Joe Biden"
    assert romanize("हिन्दी", names={"हिंदी": "Hindi!"}) == "Hindi!"


def test_what_is_not_devanagari_stays() -> None:
    assert romanize("Su-57") == "Su-57"
    assert romanize("") == ""
    assert romanize("१९ मई").startswith("19 ")


@pytest.mark.parametrize(
    "spellings",
    [("मंतुरोव", "मंटुरोव", "Manturov"), ("ज़ेलेंस्की", "जेलेंस्की", "Zelensky"), ("ख़ान", "खान", "Khan"), ("ट्रंप", "ट्रम्प", "Trump"), ("सिंह", "Singh"), ("वुचिच", "Vučić"), ("बहादुरगढ़", "Bahadurgarh")],
)  # fmt: skip
def test_one_key_for_both_scripts(spellings: tuple[str, ...]) -> None:
    assert len({name_key(spelling) for spelling in spellings}) == 1


def test_reasons_say_what_differs() -> None:
    assert similarity("मंतुरोव", "मंटुरोव").reasons == ("t = ṭ",)
    assert similarity("ट्रंप", "ट्रम्प").reasons == ("same sounds",)


def test_linking_knows_none() -> None:
    names = ["Vladimir Putin", "Kim Jong-un", "Denis Manturov", "Sergei Shoigu"]
    assert [r.name for r in rank("किम जोंग उन", names)][0] == "Kim Jong-un"
    assert best_match("डेनिस मंटुरोव", names) is not None
    assert best_match("नरेंद्र मोदी", names) is None
    assert rank("पुतिन", []) == ()


@given(DEVANAGARI, DEVANAGARI)
def test_any_text_is_compared(a: str, b: str) -> None:
    value = similarity(a, b).value
    assert 0 <= value <= 1
    assert abs(value - similarity(b, a).value) < 1e-6
    assert similarity(a, b).reasons


@given(DEVANAGARI)
def test_any_text_is_romanized(text: str) -> None:
    for style in ("newsroom", "hunterian"):
        assert isinstance(romanize(text, style=style), str)  # type: ignore[arg-type]
    assert isinstance(name_key(text), str)
    assert len(romanizations(text, 3)) <= 3
