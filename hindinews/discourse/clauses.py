"""Cut sentences into clauses, well enough to keep participants with their own verb.

A clause starts after कि, at लेकिन, जबकि, क्योंकि, अगर, at a relative जो, जिस…, जब, जहां, at और or a comma that follows a finite verb, and at quotation marks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hindinews.discourse.word_forms import verb_forms
from hindinews.text.folding import fold_word
from hindinews.text.sentences import ENDS
from hindinews.text.tokens import QUOTES


def _keys(text: str) -> frozenset[str]:
    return frozenset(fold_word(w) for w in text.split())


AND: Final = _keys("और तथा एवं व औ या एवम्")
_BUT: Final = _keys("लेकिन मगर किंतु परंतु जबकि हालांकि क्योंकि बल्कि ताकि चूंकि वहीं")
_RELATIVE: Final = _keys("जो जिस जिसे जिसने जिसमें जिनमें जिनसे जिससे जिसके जिसकी जिसका जिनके जिनकी जिन्हें जिन्होंने जिन जिनका जहां जब जिनपर जिसपर")
IF: Final = _keys("अगर यदि")
THEN: Final = _keys("तो")
THAT: Final = "कि"
_AFTER_TIME: Final = _keys("बाद से पहले दौरान समय साथ")
#: Longest clause, in tokens: what is longer is no clause, and work on it stays bounded.
LONGEST: Final = 60

_PAST: Final = frozenset(form for stem in "लगा बता जता उठा बढ़ा चला दोहरा ठहरा हटा बना सुना दिखा गिरा करा अपना चेता बुला मना जुटा ठुकरा".split() for form in verb_forms(stem) if form.endswith(("या", "ई", "ए", "ये", "यी")))
_FINITE: Final = _PAST | _keys(
    "है हैं था थे थी थीं हूं हुआ हुई हुए हुईं किया की किए किये कीं गया गई गए गयी गये गईं दिया दी दिए दीं लिया ली लीं कहा बोले बोला बोली रहा रही रहे चुका चुकी चुके "
    "सका सकी सके रखा रखी रखे मिला मिले मिली पहुंचे पहुंचा पहुंची लौटे लौटा लौटी आया आए आई आये बने बना बनी मारे मारा दागी दागे दागीं जाए जाएं करे करें चाहिए पड़ा पड़ी पड़े संभाला डाला डाली माना मांगा मांगी पूछा सौंपा सौंपी भेजा भेजे भेजी छोड़ा "
    "खरीदे खरीदा बेचे निकला निकले मरे फैला फटा उतरा उतरे जीता जीती हारे भिड़े करें सकता सकते सकती"
)
_FUTURE: Final = ("ेगा", "ेंगे", "ेगी", "ेंगी", "एगा", "एंगे", "एगी", "एंगी", "ूंगा", "होगा", "होगी", "होंगे", "ऊंगा")


def is_finite(keys: list[str], at: int) -> bool:
    """Say whether a token can be the verb that ends a clause: किया, है, जाएगा; `लिए` after के and `की` before a noun are none, which the caller sees to."""
    if at < 0:
        return False
    return keys[at] in _FINITE or keys[at].endswith(_FUTURE)


@dataclass(slots=True)
class Clause:
    """A clause.

    Attributes:
        first: Index of its first token.
        last: Index after its last.
        kind: `main`, `that` (after कि), `relative`, `if`, `then`, `quote`, `time` (प्रवेश करने के बाद, …).
        parent: Index of the clause that governs it, in the list of all clauses.
        sentence: Index of its sentence.
    """

    first: int
    last: int
    kind: str
    parent: int | None
    sentence: int


def clauses_of(keys: list[str], sentences: list[tuple[int, int]]) -> list[Clause]:
    """Cut sentences into clauses.

    Args:
        keys: Token keys.
        sentences: Token ranges.

    >>> from hindinews.text.tokens import Tokens
    >>> tokens = Tokens("मंत्री ने कहा कि सेना तैयार है और जवाब दिया जाएगा।")
    >>> [tokens.surface(c.first, c.last - 1) for c in clauses_of(tokens.keys, [(0, len(tokens))])]
    ['मंत्री ने कहा कि', 'सेना तैयार है', 'और जवाब दिया जाएगा।']
    """
    clauses: list[Clause] = []
    for number, (first, last) in enumerate(sentences):
        _cut(keys, first, last, number, clauses)
    return clauses


def _cut(keys: list[str], first: int, last: int, number: int, clauses: list[Clause]) -> None:
    begin = first
    kind = "main"
    governor: int | None = None
    in_quote = False

    def close(end: int, next_kind: str) -> None:
        nonlocal begin, kind
        if end > begin:
            clauses.append(Clause(begin, end, kind, governor, number))
            begin = end
        kind = next_kind

    at = first
    while at < last:
        key = keys[at]
        base = "that" if governor is not None else "main"
        if key == THAT:
            close(at + 1, "that")
            governor = len(clauses) - 1 if clauses and clauses[-1].sentence == number else None
        elif key in IF:
            close(at, "if")
        elif key in THEN and is_finite(keys, at - 1) and at - begin > 2:
            kind = "if" if kind in ("main", "if", "that") else kind
            close(at, "then")
        elif key in _BUT and at > begin:
            close(at, base)
        elif key in _RELATIVE and at > begin and (not _wordy(keys[at - 1]) or is_finite(keys, at - 1)):
            close(at, "relative")
        elif (key in AND or key in (",", ";")) and not (at + 1 < last and (keys[at + 1] in _BUT or keys[at + 1] in _RELATIVE or keys[at + 1] == THAT)) and at > begin + 1 and is_finite(keys, at - 1) and not (keys[at - 1] == "लिए" and keys[at - 2] in ("के", "की")):
            close(at, "then" if kind == "then" else base)
        elif key in QUOTES and len(key) == 1:
            in_quote = not in_quote
            close(at, "quote" if in_quote else base)
        elif key == "," and keys[at - 1] in _AFTER_TIME and at > begin + 2 and any(keys[i].endswith("ने") and len(keys[i]) > 2 for i in range(max(begin, at - 5), at)):
            kind = "time"
            close(at + 1, base)
        elif key == ":" and at > begin + 1 or at - begin >= LONGEST:
            close(at, base)
        at += 1
    close(last, "main")


def _wordy(key: str) -> bool:
    return key not in (",", "(", ")", "-", ":") and key not in ENDS and key not in QUOTES


__all__ = ["AND", "IF", "LONGEST", "Clause", "clauses_of", "is_finite"]
