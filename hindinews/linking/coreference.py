"""The same person again: a surname or given name after the full name (मंटुरोव, then मंतुरोव), in any spelling of it."""

from __future__ import annotations

from typing import Final

from hindinews.gazetteer.store import FUNCTION_WORD, GIVEN_NAME, ORDINARY, SURNAME, VERB
from hindinews.model import MentionType
from hindinews.recognition.draft import Draft, Reading
from hindinews.text.tokens import LETTER_NAMES
from hindinews.transliteration.keys import name_key
from hindinews.transliteration.similarity import same_name

_CASE: Final = frozenset("ने को का की के से".split())
_SURE: Final = GIVEN_NAME | SURNAME
#: Last words of names that say little by themselves.
_NO_SURNAME: Final = frozenset("सिंह कुमार कुमारी खान अली अहमद मोहम्मद देवी बेगम शाह".split())


def repeated_names(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Find the single names that repeat a longer one of the article.

    Args:
        reading: The text.
        drafts: All drafts that stand, of every type.

    Returns:
        New drafts of people, for tokens that no surer draft covers.
    """
    exact: dict[str, Draft] = {}
    sounds: dict[str, list[str]] = {}
    for draft in drafts:
        if draft.type is not MentionType.PERSON or draft.score < 0.5 or len(draft) < 2:
            continue
        first, last = reading.keys[draft.first], reading.keys[draft.last - 1]
        for word in (last, first):
            if word in LETTER_NAMES or (word in _NO_SURNAME and word == last) or len(word) < 2:
                continue
            if word == first and len(draft) == 2 and reading.store.words.get(word, 0) & ORDINARY:
                continue
            exact.setdefault(word, draft)
            sounds.setdefault(name_key(word), []).append(word)
    if not exact:
        return []
    covered = {i for d in drafts if d.score >= 0.5 for i in range(d.first, d.last)}
    found: list[Draft] = []
    memo: dict[str, str | None] = {}
    for at, key in enumerate(reading.keys):
        if at in covered or key in LETTER_NAMES:
            continue
        flags = reading.store.words.get(key, 0)
        if key in exact:
            if flags & (FUNCTION_WORD | VERB) or (flags & ORDINARY and reading.key(at + 1) not in _CASE):
                continue
            found.append(Draft(at, at + 1, MentionType.PERSON, "same name again", score=0.8))
        elif (not flags or flags & _SURE) and len(key) > 3:
            if key not in memo:
                memo[key] = next((w for w in sounds.get(name_key(key), ()) if same_name(w, key)), None)
            if memo[key] is not None:
                found.append(Draft(at, at + 1, MentionType.PERSON, "same name again", score=0.7, evidence=[f"for: sounds like {memo[key]}"]))
    return found
