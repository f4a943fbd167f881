"""Dates and quantities beyond the case files: the calendar of CLDR, all numerals, what holds of every date, and that no text is slow."""

from __future__ import annotations

import random
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from hindinews.model import DateMention
from hindinews.recognition.date_festivals import FIRST_YEAR, MOVABLE
from hindinews.recognition.date_values import bounds, saka_day, shift
from hindinews.recognition.date_words import MONTHS, WEEKDAYS
from hindinews.recognition.dates import RULES, find_dates
from hindinews.recognition.quantities import find_quantities
from hindinews.recognition.quantity_words import COUNTED, MEASURES
from hindinews.text.numerals import FRACTIONS, MULTIPLIERS, STARTS, UNITS, read_number
from hindinews.text.sentences import sentence_ranges
from hindinews.text.tokens import Tokens

CASES = Path(__file__).parent / "cases"
PUBLISHED = date(2023, 9, 15)


def dates_of(text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    tokens = Tokens(text)
    return find_dates(tokens, sentence_ranges(tokens), published)


def rows(name: str) -> list[dict[str, object]]:
    return tomllib.loads((CASES / name).read_text(encoding="utf-8"))["case"]


def test_there_are_as_many_cases_as_promised() -> None:
    assert sum(len(row["dates"]) for row in rows("dates.toml")) >= 400  # type: ignore[arg-type]
    assert len(rows("date_traps.toml")) >= 150
    assert all(row["dates"] == {} for row in rows("date_traps.toml"))
    assert len(rows("quantities.toml")) >= 120
    assert all("known_failure" in row for row in rows("date_known_failures.toml"))


DAYS = [date(1950, 1, 1) + timedelta(days=n) for n in random.Random(20231).sample(range(365 * 100), 1000)]


@pytest.mark.parametrize("width", ["long", "medium", "full"])
def test_every_form_of_cldr_parses_back_to_its_day(width: str) -> None:
    wrong = []
    for day in DAYS:
        text = format_date(day, format=width, locale="hi")
        found = dates_of(text, None)
        if not found or found[-1].value != day.isoformat() or any(d.value != day.isoformat() for d in found):
            wrong.append((text, [(d.text, d.value) for d in found]))
    assert wrong == []


@pytest.mark.parametrize("form", ["d MMMM y", "d MMMM, y", "MMMM d, y", "dd/MM/y", "dd-MM-y", "dd.MM.y", "y-MM-dd", "EEEE, d MMMM y"])
def test_orders_that_papers_use(form: str) -> None:
    for day in DAYS[:200]:
        text = f"बैठक {format_date(day, format=form, locale='hi')} को हुई थी।"
        assert {d.value for d in dates_of(text)} == {day.isoformat()}, text


def test_devanagari_digits_mean_the_same() -> None:
    digits = str.maketrans("0123456789", "०१२३४५६७८९")
    for row in rows("dates.toml"):
        text = str(row["text"])
        published = date.fromisoformat(str(row["published"])) if "published" in row else None
        values = [d.value for d in dates_of(text, published)]
        assert [d.value for d in dates_of(text.translate(digits), published)] == values, text


@pytest.mark.parametrize("name", ["dates.toml", "date_traps.toml"])
def test_nothing_is_resolved_without_a_day(name: str) -> None:
    for row in rows(name):
        for found in dates_of(str(row["text"]), None):
            assert found.anchor != "published" or found.granularity == "duration", row["text"]
            assert found.value is not None or found.reason, row["text"]


def test_what_holds_of_every_date() -> None:
    for row in rows("dates.toml"):
        text = str(row["text"])
        end = 0
        for found in dates_of(text):
            assert text[found.start : found.end] == found.text
            assert found.start >= end
            end = found.end
            assert (found.value is None) == (found.reason is not None)
            assert (found.earliest is None) == (found.latest is None)
            if found.earliest is not None and found.latest is not None:
                assert found.earliest <= found.latest
                assert found.granularity != "day" or "/" in (found.value or "") or found.earliest == found.latest
            if found.granularity == "month" and found.value is not None and "/" not in found.value:
                assert len(found.value) == 7


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.sampled_from(sorted(WEEKDAYS)))
def test_a_weekday_is_within_a_week_and_never_after_publication_when_past(published: date, name: str) -> None:
    (found,) = dates_of(f"{name} को सेना पहुंची थी।", published) or (None,)
    if found is None:  # जुमा is a weekday only with a postposition of time
        return
    day = date.fromisoformat(found.value or "")
    assert day.weekday() == WEEKDAYS[name]
    assert 0 <= (published - day).days < 7


@given(st.dates(min_value=date(1900, 2, 1), max_value=date(2100, 1, 1)), st.integers(1, 400), st.sampled_from("DWMY"))
def test_counting_back_undoes_counting_on(day: date, count: int, unit: str) -> None:
    value = {"D": day.isoformat(), "W": day.isoformat(), "M": day.isoformat()[:7], "Y": day.isoformat()[:4]}[unit]
    there = shift(value, count, unit)
    assert there is not None
    back = shift(there, -count, unit)
    assert back is not None
    low, high = bounds(back)
    assert low is not None and high is not None and low <= date(day.year, day.month if unit != "Y" else low.month, day.day if unit in "DW" else 1) <= high


@given(st.text(alphabet="0123456789०-/.,: सालमेंदिकपबीत\n₹एसजून", max_size=60), st.none() | st.dates())
def test_no_text_breaks_it(text: str, published: date | None) -> None:
    tokens = Tokens(text)
    sentences = sentence_ranges(tokens)
    find_quantities(tokens, sentences, find_dates(tokens, sentences, published))


@pytest.mark.parametrize("published", [date.min, date(1, 12, 31), date(9999, 12, 31)])
def test_the_ends_of_the_calendar(published: date) -> None:
    for row in rows("dates.toml"):
        dates_of(str(row["text"]), published)


@pytest.mark.parametrize("piece", ["15 से ", "शुक्रवार को ", "दो दिन बाद ", "2000 ", "3, ", "पिछले दो ", "कल ", "सुबह करीब 10 ", "साढ़े "])
def test_time_grows_with_the_text_alone(piece: str) -> None:
    tokens = Tokens(piece * 4_000)
    sentences = sentence_ranges(tokens)
    find_quantities(tokens, sentences, find_dates(tokens, sentences, PUBLISHED))


def test_every_rule_is_attested_by_a_case() -> None:
    made = {
        d.rule for name in ("dates.toml", "date_fields.toml") for row in rows(name) for d in dates_of(str(row["text"]), date.fromisoformat(str(row["published"])) if "published" in row else None)
    }
    assert len(made) >= len(RULES)


# Numerals


def test_all_numbers_to_ninety_nine_are_there() -> None:
    assert sorted(set(UNITS.values())) == list(range(100))


@pytest.mark.parametrize("word", sorted(UNITS))
def test_number_words(word: str) -> None:
    value = UNITS[word]
    assert read_number([word], 0) == (1, value)
    assert read_number([word, "लोग"], 0) == (1, value)
    if value:
        assert read_number(["एक", "सौ", word], 0) == (3, 100 + value)
        assert read_number([word, "हजार"], 0) == (2, 1000 * value)
        assert read_number(["दो", "करोड", word, "लाख"], 0) == (4, 20_000_000 + 100_000 * value)


@pytest.mark.parametrize("word", sorted(MULTIPLIERS))
def test_multipliers(word: str) -> None:
    keys = Tokens(f"तीन {word}").keys
    assert read_number(keys, 0) == (2, 3 * MULTIPLIERS[word])
    assert read_number(Tokens(f"2.5 {word}").keys, 0) == (2, 2.5 * MULTIPLIERS[word])
    assert read_number(Tokens(f"डेढ़ {word}").keys, 0) == (2, 1.5 * MULTIPLIERS[word])


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("20 हज़ार करोड़", 2e11), ("21 हज़ार 935 करोड़", 21_935e7), ("दो लाख करोड़", 2e12), ("ढाई सौ", 250), ("साढ़े सात सौ", 750), ("सवा दो सौ", 225), ("पौने दो", 1.75), ("आधा दर्जन", 6),
        ("दो दर्जन", 24), ("१,२५,०००", 125_000), ("1.4 अरब", 1.4e9), ("तीन करोड़ पच्चीस लाख चालीस हज़ार छह सौ बारह", 32_540_612), ("पांच सौ करोड़", 5e9), ("साढ़े तीन", 3.5),
    ],
)  # fmt: skip
def test_numbers_of_several_words(words: str, value: float) -> None:
    keys = Tokens(words).keys
    assert read_number(keys, 0) == (len(keys), value)


def test_a_number_starts_where_the_table_says() -> None:
    for word in (*UNITS, *FRACTIONS, "सौ"):
        assert word in STARTS
    for word in ("लाख", "करोड", "और", "दर्जनों", ""):
        assert read_number([word], 0) is None


# Tables


@pytest.mark.parametrize("name", sorted(MONTHS))
def test_months(name: str) -> None:
    (found,) = dates_of(f"5 {name} 2021 को हमला हुआ।")
    assert found.value == f"2021-{MONTHS[name]:02}-05"


def test_festivals_stay_in_their_season() -> None:
    for days in MOVABLE.values():
        assert 8 <= len(days) <= 12
        for year, day in enumerate(days, FIRST_YEAR):
            date(year, *day)
    holi = MOVABLE[("होली",)]
    dahan = MOVABLE[("होलिका", "दहन")]
    for year, (fire, colour) in enumerate(zip(dahan, holi, strict=True), FIRST_YEAR):
        assert date(year, *colour) - date(year, *fire) == timedelta(days=1)
    for year, (friday, sunday) in enumerate(zip(MOVABLE[("गुड", "फ्राइडे")], MOVABLE[("ईस्टर",)], strict=True), FIRST_YEAR):
        assert date(year, *friday).weekday() == 4
        assert date(year, *sunday) - date(year, *friday) == timedelta(days=2)


def test_the_saka_calendar() -> None:
    assert saka_day(1879, 1, 1) == date(1957, 3, 22)  # the day on which it came into force
    assert saka_day(1945, 11, 6) == date(2024, 1, 26)
    assert saka_day(1945, 13, 1) is None


def test_no_unit_is_two_things() -> None:
    assert not MEASURES.keys() & COUNTED.keys()
