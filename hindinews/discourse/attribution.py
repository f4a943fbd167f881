"""Attributions: who vouches for a stretch of the article, and how surely; the writer's own hedges with their scope.

Every quote with a source is an attribution of its words. Besides, an accusation or denial told as a noun (`हथियार देने का आरोप लगाया`) attributes what it is about, and hedges
(संभवतः, कथित, माना जा रहा है, हो सकता है, अगर … तो) take certainty from the clause or words that they stand in; their source is None.
"""

from __future__ import annotations

from typing import Final

from hindinews.discourse.cues import Cue
from hindinews.discourse.hedges import find_hedges
from hindinews.discourse.quotes import Statement
from hindinews.discourse.reporting import denier, speaker_of
from hindinews.discourse.scene import Scene
from hindinews.discourse.speech_words import CERTAINTY, LIGHT, NOUN_FORMS, PRONOUN_AGENTS
from hindinews.model import Attribution, QuoteKind, Span

_GENITIVE: Final = frozenset("का की के से".split())
_ABOUT: Final = frozenset("alleges denies claims warns demands hopes supposes estimates".split())
#: Tokens of what an accusation told as a noun is about.
MAX_SCOPE: Final = 40


def find_attributions(scene: Scene, statements: list[Statement]) -> list[Attribution]:
    """Find the attributions of a text.

    Args:
        scene: The text.
        statements: Its quotes.

    Returns:
        The attributions in text order.

    >>> from hindinews import analyze
    >>> [(a.source, a.stance, a.text) for a in analyze("अमेरिका ने ईरान पर हथियार देने का आरोप लगाया।").attributions]
    [('United States', 'alleges', 'ईरान पर हथियार देने')]
    """
    found = [a for s in statements if s.quote.kind is not QuoteKind.PHRASE for a in _of_quote(s)]
    found += _of_nouns(scene)
    found += [
        Attribution(*_span(scene, h.first, h.last), None, h.stance, Span(*_span(scene, h.cue_first, h.cue_last)), h.rule, None, h.certainty) for h in find_hedges(scene)
    ]  # fmt: skip
    found.sort(key=lambda a: (a.start, -a.end, a.cue.start))
    return found


def _span(scene: Scene, first: int, last: int) -> tuple[int, int, str]:
    tokens = scene.reading.tokens
    start, end = tokens.starts[first], tokens.ends[last - 1]
    return start, end, tokens.text[start:end]


def _of_quote(statement: Statement) -> list[Attribution]:
    quote = statement.quote
    if quote.cue is None or (quote.speaker is None and quote.stance != "asks"):
        return []
    stance = quote.stance
    rows: list[Attribution] = []
    if statement.denier.name is not None:
        rows.append(Attribution(quote.start, quote.end, quote.text, statement.denier.name, "denies", quote.cue, quote.rule, statement.denier.id, CERTAINTY["denies"]))
        stance = "alleges"
    rows.append(Attribution(quote.start, quote.end, quote.text, quote.speaker, stance, quote.cue, quote.rule, quote.speaker_id, CERTAINTY[stance]))
    return rows


def _of_nouns(scene: Scene) -> list[Attribution]:
    """X ने Y पर … का आरोप लगाया: what stands between the one who says so and the noun."""
    keys = scene.keys
    found: list[Attribution] = []
    for first, last in scene.reading.sentences:
        for at in range(first + 2, last - 1):
            word = NOUN_FORMS.get(keys[at])
            if word is None or word.stance not in _ABOUT or keys[at - 1] not in _GENITIVE or scene.is_quoted(at):
                continue
            light = next((i for i in range(at + 1, min(last, at + 4)) if keys[i] in LIGHT), None)
            if light is None or (light + 1 < last and any(k == "कि" for k in keys[light + 1 : light + 4])) or any(k in ("नहीं", "न") for k in keys[at + 1 : light]):
                continue
            floor = max(first, at - MAX_SCOPE)
            cue = Cue(at, light + 1, word.stance, "verb", keys[at])
            speaker = denier(scene, cue, floor) if word.stance == "denies" else speaker_of(scene, cue, floor)
            begin = next((i + 1 for i in range(at - 2, floor - 1, -1) if keys[i] == "ने" or keys[i] in PRONOUN_AGENTS), None)
            if speaker.name is None or begin is None or at - 1 - begin < 2:
                continue
            found.append(
                Attribution(*_span(scene, begin, at - 1), speaker.name, word.stance, Span(*_span(scene, at, light + 1)), "noun of saying", speaker.id, CERTAINTY[word.stance])
            )
    return found
