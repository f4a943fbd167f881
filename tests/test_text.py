"""Tokens and sentences."""

from __future__ import annotations

import pytest

from hindinews.text.numerals import digits, number_ending_at, read_number
from hindinews.text.sentences import sentence_ranges
from hindinews.text.tokens import Tokens

SENTENCES = [
    'मंत्री ने कहा, "हम पीछे नहीं हटेंगे।"| बैठक देर रात तक चली।',
    "डॉ. मेहता ने एस. के. सिन्हा से बात की।| वह आई।",
    "अ.भा. कांग्रेस कमेटी की बैठक में 2.5 लाख रुपये मंजूर हुए.| सब लौट गए.",
    "डी.आर.डी.ओ. ने परीक्षण किया।| मिसाइल 5 कि.मी. दूर गिरी।",
    "जंग लंबी खिंची थी.|रूस ने हमला तेज़ कर दिया.",
    "ब्योरा pib.gov.in पर है।| वहां देखें।",
    "क्या वे आएंगे?!| पता नहीं…| शायद।",
    "पहला पैरा\n|दूसरा पैरा।",
    "तारीख 24.02.2022 तय हुई।| फिर टली।",
    "वह देर से आई.| उसने माफी मांगी.",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentences_end_where_marked(marked: str) -> None:
    text = marked.replace("|", "")
    tokens = Tokens(text)
    found = [tokens.surface(a, b - 1) for a, b in sentence_ranges(tokens)]
    assert found == [part.strip() for part in marked.split("|")]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("जी-20", ["जी", "20"]), ("जी20", ["जी", "20"]), ("21वीं", ["21", "वीं"]), ("हो-जिन", ["हो", "जिन"]), ("मिग -29", ["मिग", "-", "29"]), ("पुतिन बोले- हां", ["पुतिन", "बोले", "-", "हां"]),
        ("1,00,000", ["1,00,000"]), ("3,4 मई", ["3", ",", "4", "मई"]), ("2.5", ["2.5"]), ("10.", ["10", "."]), ("डी'सूज़ा", ["डीसूजा"]), ("कहा:", ["कहा", ":"]), ("डॉ॰ राय", ["डॉ", "राय"]),
        ("ए.पी.जे. अब्दुल", ["ए", "पी", "जे", "अब्दुल"]), ("पाकिस्‍तान", ["पाकिस्तान"]),
    ],
)  # fmt: skip
def test_tokens(text: str, keys: list[str]) -> None:
    assert Tokens(text).keys == keys


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("डेढ़ करोड़", 15_000_000), ("ढाई लाख", 250_000), ("साढ़े तीन हज़ार", 3_500), ("सवा सौ", 125), ("पौने दो लाख", 175_000), ("2.5 लाख", 250_000), ("दो हज़ार तीन सौ", 2_300), ("सौ", 100),
        ("एक लाख पांच हज़ार", 105_000), ("दो सौ करोड़", 2_000_000_000), ("सवा दो", 2.25), ("निन्यानवे", 99), ("पाँच", 5), ("१२", 12), ("एक सौ पच्चीस", 125),
    ],
)  # fmt: skip
def test_numbers(words: str, value: float) -> None:
    keys = Tokens(words).keys
    assert read_number(keys, 0) == (len(keys), value)
    assert number_ending_at(keys, len(keys)) == (0, value)


@pytest.mark.parametrize("words", ["लाख लोग", "और", "सिंह"])
def test_no_number(words: str) -> None:
    assert read_number(Tokens(words).keys, 0) is None
    assert digits(words) is None
