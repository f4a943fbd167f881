"""The writer's own hedges and how far they reach.

==================  ============================================================  ==========================
scope               attested                                                      reaches
==================  ============================================================  ==========================
sentence            यह स्थान **संभवतः** परियोजना से जुड़ा है                             the clause it stands in
after               **माना जा रहा है कि** बैठक टलेगी                                     the clause after कि
before              वार्ता **हो सकती है**; बारिश की **आशंका है**                            the clause before it
word                **कथित** घोटाले में                                                the words it describes
condition           **अगर** रूस आगे बढ़ा **तो** प्रतिबंध लगेंगे                             the condition and what follows
==================  ============================================================  ==========================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hindinews.discourse.scene import Scene
from hindinews.text.folding import fold_word
from hindinews.text.sentences import ENDS


@dataclass(frozen=True, slots=True)
class Hedge:
    """A hedge: the tokens that it covers and its own."""

    first: int
    last: int
    cue_first: int
    cue_last: int
    stance: str
    certainty: float
    rule: str


def _table(scope: str, stance: str, certainty: float, rows: str) -> list[tuple[tuple[str, ...], str, str, float]]:
    return [(tuple(fold_word(w) for w in row.split()), scope, stance, certainty) for row in rows.strip().splitlines()]


_HEDGES: Final = [
    *_table("sentence", "supposes", 0.5, """
संभवतः
संभवत:
संभवत
शायद
कदाचित
मुमकिन है
हो न हो
लगता है
जाहिर तौर पर
"""),
    *_table("sentence", "alleges", 0.4, """
कथित तौर पर
कथित रूप से
तथाकथित तौर पर
"""),
    *_table("after", "supposes", 0.5, """
माना जा रहा है कि
माना जाता है कि
समझा जाता है कि
समझा जा रहा है कि
कयास लगाए जा रहे हैं कि
अटकलें हैं कि
अटकलें यह भी थीं कि
आशंका है कि
आशंका जताई जा रही है कि
संभावना है कि
हो सकता है कि
ऐसा लगता है कि
डर है कि
खबर है कि
"""),
    *_table("after", "states", 0.6, """
बताया जा रहा है कि
बताया जाता है कि
कहा जा रहा है कि
कहा जाता है कि
बताया गया है कि
कहा गया है कि
"""),
    *_table("after", "claims", 0.5, """
दावा किया जा रहा है कि
दावा किया गया है कि
दावा है कि
"""),
    *_table("after", "alleges", 0.4, """
आरोप है कि
आरोप लगाया गया है कि
आरोप लग रहे हैं कि
"""),
    *_table("after", "estimates", 0.6, """
अनुमान है कि
अनुमान लगाया जा रहा है कि
अनुमान जताया गया है कि
"""),
    *_table("after", "hopes", 0.5, """
उम्मीद है कि
उम्मीद की जा रही है कि
उम्मीद जताई जा रही है कि
"""),
    *_table("before", "supposes", 0.5, """
हो सकता है
हो सकती है
हो सकते हैं
की संभावना है
की आशंका है
की आशंका जताई जा रही है
का अंदेशा है
का खतरा है
"""),
    *_table("before", "estimates", 0.6, """
का अनुमान है
का अनुमान लगाया गया है
"""),
    *_table("before", "hopes", 0.5, """
की उम्मीद है
की उम्मीद जताई जा रही है
"""),
    *_table("before", "supposes", 0.5, """
माना जा रहा है
माना जाता है
"""),
    *_table("word", "alleges", 0.4, """
कथित
तथाकथित
"""),
    *_table("word", "supposes", 0.5, """
संदिग्ध
संभावित
"""),
    *_table("condition", "conditional", 0.3, """
अगर
यदि
"""),
]  # fmt: skip
_BY_FIRST: Final[dict[str, list[tuple[tuple[str, ...], str, str, float]]]] = {}
for _row in sorted(_HEDGES, key=lambda r: -len(r[0])):
    _BY_FIRST.setdefault(_row[0][0], []).append(_row)

#: Tokens that a hedge may reach.
MAX_REACH: Final = 120
_WORD_REACH: Final = 3
_CASE: Final = frozenset("का की के को से में पर ने और व".split())


def find_hedges(scene: Scene) -> list[Hedge]:
    """Find the hedges of the article's own sentences, in text order."""
    found: list[Hedge] = []
    for first, last in scene.reading.sentences:
        at = first
        while at < last:
            row = _row_at(scene, at, last)
            if row is None or scene.is_quoted(at):
                at += 1
                continue
            hedge = _hedge(scene, at, at + len(row[0]), row, first, last)
            if hedge is not None:
                found.append(hedge)
            at += len(row[0])
    return found


def _row_at(scene: Scene, at: int, last: int) -> tuple[tuple[str, ...], str, str, float] | None:
    for row in _BY_FIRST.get(scene.keys[at], ()):
        if at + len(row[0]) <= last and tuple(scene.keys[at : at + len(row[0])]) == row[0]:
            return row
    return None


def _hedge(scene: Scene, at: int, end: int, row: tuple[tuple[str, ...], str, str, float], first: int, last: int) -> Hedge | None:
    keys = scene.keys
    _, scope, stance, certainty = row
    low, high = max(first, at - MAX_REACH), min(last, end + MAX_REACH)
    while high > end and (keys[high - 1] in ENDS or keys[high - 1][0] == "."):
        high -= 1
    rule = f"hedge: {scope}"
    if scope == "after":
        owned = at > first and keys[at - 1] in ("का", "की", "को", "पर", "में", "भी")
        return None if owned or high - end < 2 else Hedge(end, high, at, end, stance, certainty, rule)
    if scope == "before":
        if end < last and keys[end] == "कि":
            return None
        begin = _clause_start(scene, at, low)
        return Hedge(begin, at, at, end, stance, certainty, rule) if at > begin else None
    if scope == "word":
        stop = end
        while stop < high and stop - end < _WORD_REACH and keys[stop] not in _CASE and keys[stop][0].isalpha():
            stop += 1
        return Hedge(end, stop, at, end, stance, certainty, rule) if stop > end else None
    if scope == "condition":
        then = next((i for i in range(end, high) if keys[i] in ("तो", "तब")), None)
        return Hedge(at, high, at, end, stance, certainty, rule) if then is not None or high - end > 2 else None
    begin = _clause_start(scene, at, low)
    stop = next((i for i in range(end, high) if keys[i] in (";", "लेकिन", "मगर", "जबकि")), high)
    return Hedge(begin, stop, at, end, stance, certainty, rule)


def _clause_start(scene: Scene, at: int, low: int) -> int:
    """The first token of the clause: after कि, a semicolon, or a conjunction against what came before."""
    return next((i + 1 for i in range(at - 1, low - 1, -1) if scene.keys[i] in ("कि", ";", "लेकिन", "मगर", "जबकि") or scene.is_quoted(i)), low)
