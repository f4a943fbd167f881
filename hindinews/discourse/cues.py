"""Find the words that report: कहा, आरोप लगाया है, का कहना है, कहा गया है, पूछे जाने पर.

The functions read leftwards from where speech begins (before कि, a comma, a colon, a quotation mark) and abstain where the words report nothing: a negation (नहीं कहा), a
wish (कहना चाहिए), a relative (जो कहा).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hindinews.discourse.speech_words import (
    AUXILIARIES,
    BETWEEN,
    COPULA_FORMS,
    COPULA_NOUNS,
    GIVE,
    LIGHT,
    NEGATIONS,
    NOUN_FORMS,
    PASSIVE,
    STEMS,
    VERB_FORMS,
)
from hindinews.recognition.draft import Reading

_PUNCTUATION: Final = frozenset(",:;-–—")
_GENITIVE: Final = frozenset("का की के को".split())
_SKIPPED: Final = frozenset("यह ये भी ही तो साफ साफतौर तौर पर स्पष्ट सीधा एक यही".split())
#: Nouns that report with को … है: मंत्री **को उम्मीद है** कि.
#: Verbal nouns, between which and their owner other words may stand: डॉक्टरों **का** इस बारे में **कहना** है.
_VERBAL: Final = frozenset("कहना मानना बताना सोचना".split())
_FELT: Final = frozenset("उम्मीद आशा आशंका विश्वास यकीन भरोसा डर संदेह शक अंदेशा अपेक्षा".split())
_OWNED: Final = frozenset("उनका उनकी उनके उसका उसकी इनका इनकी इसका इसकी जिनका जिसका हमारा मेरा".split())


@dataclass(frozen=True, slots=True)
class Cue:
    """Reporting words.

    Attributes:
        first: Index of their first token.
        last: Index after their last.
        stance: What they say of the speaker's commitment.
        kind: How they name the speaker: `verb` (X ने कहा, X बोले), `owner` (X का कहना है), `felt` (X को उम्मीद है), `target` (X पर आरोप है), `passive` (X में कहा गया है).
        word: The verb or noun that reports.
    """

    first: int
    last: int
    stance: str
    kind: str
    word: str


def cue_before(reading: Reading, end: int, floor: int) -> Cue | None:
    """Read the reporting words that end at a token.

    Args:
        reading: The text.
        end: Index after their last token, or after the commas and dashes that follow them.
        floor: Index of the first token that may belong to them.
    """
    keys = reading.keys
    at = end
    while at > floor and keys[at - 1] in _PUNCTUATION:
        at -= 1
    last = at
    passive = False
    while at > floor and last - at < 5 and (keys[at - 1] in AUXILIARIES or keys[at - 1] in PASSIVE):
        passive = passive or keys[at - 1] in PASSIVE or (keys[at - 1] == "जा" and at < last and keys[at] in ("रहा", "रही", "रहे"))
        at -= 1
    if at <= floor:
        return None
    if keys[at - 1] == "पर" and at - 2 >= floor and keys[at - 2] in ("जाने", "पूछने") and keys[at - 2 if keys[at - 2] == "पूछने" else at - 3] in ("पूछे", "पूछने"):
        return Cue(at - (2 if keys[at - 2] == "पूछने" else 3), last, "asks", "asked", "पूछा")
    found = _light(reading, at, last, floor, passive) or _plain(reading, at, last, floor, passive) or _copula(reading, at, last, floor)
    if found is None or _negated(reading, found.first, floor):
        return None
    return found


def _negated(reading: Reading, first: int, floor: int) -> bool:
    return first - 1 >= floor and reading.keys[first - 1] in NEGATIONS


def _plain(reading: Reading, at: int, last: int, floor: int, passive: bool) -> Cue | None:
    """कहा है, कह दिया, बता चुके हैं."""
    keys = reading.keys
    first = at - 1
    if keys[first] in GIVE and first > floor and keys[first - 1] in STEMS:
        first -= 1
    elif keys[first] in STEMS and last == at:
        return None
    word = VERB_FORMS.get(keys[first])
    return Cue(first, last, word.stance, "passive" if passive else "verb", keys[first]) if word is not None else None


def _light(reading: Reading, at: int, last: int, floor: int, passive: bool) -> Cue | None:
    """आरोप लगाया है, उम्मीद व्यक्त की, चेतावनी दे चुके हैं."""
    keys = reading.keys
    first = at - 1
    if keys[first] not in LIGHT:
        return None
    if first > floor and keys[first] in GIVE and keys[first - 1] in ("कर", "दे"):
        first -= 1
    noun = first - 1
    while noun > floor and first - noun < 4 and keys[noun] in BETWEEN:
        noun -= 1
    if noun < floor or keys[noun] in NEGATIONS:
        return None
    word = NOUN_FORMS.get(keys[noun])
    return Cue(noun, last, word.stance, "passive" if passive else "verb", keys[noun]) if word is not None else None


def _copula(reading: Reading, at: int, last: int, floor: int) -> Cue | None:
    """X का कहना है, X को उम्मीद है, X पर आरोप है."""
    keys = reading.keys
    noun = at - 1
    word = COPULA_NOUNS.get(keys[noun])
    if word is None or not any(keys[i] in COPULA_FORMS for i in range(at, last)):
        return None
    before = noun - 1
    if keys[noun] in _VERBAL:
        before = next((i for i in range(noun - 1, max(floor, noun - 9) - 1, -1) if keys[i] == "का" or keys[i] in _OWNED), before)
    while before > floor and noun - before < 5 and keys[before] in _SKIPPED:
        if keys[before] == "पर" and keys[before - 1] not in ("तौर",):
            break
        before -= 1
    if before < floor:
        return None
    key = keys[before]
    if key in _OWNED:
        return Cue(noun, last, word.stance, "owner", keys[noun])
    if key == "को":
        return Cue(noun, last, word.stance, "felt", keys[noun]) if keys[noun] in _FELT else None
    if key in _GENITIVE and keys[before - 1] not in ("बात", "तथ्य"):
        return Cue(noun, last, word.stance, "owner", keys[noun])
    if key == "पर" and word.stance == "alleges":
        return Cue(noun, last, word.stance, "target", keys[noun])
    return None
