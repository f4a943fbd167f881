"""Choose between drafts that overlap: mentions may nest, never cross, and no stretch is two things."""

from __future__ import annotations

from hindinews.recognition.draft import Draft


def resolve_overlaps(drafts: list[Draft]) -> list[Draft]:
    """Keep the best drafts, in text order, outer before inner.

    Of two drafts on one stretch, or that cross, the longer wins, then the surer, then the one that came first in the list. A draft inside another stays if the types differ and it is
    a place, a nationality or a body inside a body or facility (रूस in रूस की कैबिनेट, कोच्चि in कोच्चि हवाई अड्डा); a name inside a person's name goes.
    """
    order = sorted(range(len(drafts)), key=lambda i: (-len(drafts[i]) if drafts[i].score >= 0.5 else 0, -drafts[i].score, i))
    kept: list[Draft] = []
    over: dict[int, list[Draft]] = {}
    for index in order:
        draft = drafts[index]
        if all(_compatible(draft, other) for at in {draft.first, draft.last - 1} for other in over.get(at, ())):
            kept.append(draft)
            for at in range(draft.first, draft.last):
                over.setdefault(at, []).append(draft)
    kept.sort(key=lambda d: (d.first, -d.last))
    return kept


#: What may stay inside what: inner type, outer type.
_NESTS = {
    ("PLACE", "ORGANIZATION"), ("NORP", "ORGANIZATION"), ("NORP", "FACILITY"), ("ORGANIZATION", "FACILITY"), ("PERSON", "ORGANIZATION"),
    ("PERSON", "FACILITY"), ("PLACE", "EVENT_NAME"), ("ORGANIZATION", "EVENT_NAME"), ("WEAPON", "ORGANIZATION"), ("NORP", "PLACE"),
}  # fmt: skip


def _compatible(draft: Draft, other: Draft) -> bool:
    """Say whether a draft can stand with a kept one that overlaps it and is at least as long."""
    inside = other.first <= draft.first and draft.last <= other.last and len(draft) < len(other)
    if not inside:
        return False
    if (draft.type.value, other.type.value) not in _NESTS:
        return False
    return "head noun" in other.rule or other.kind in _OF_A_COUNTRY


#: Kinds of bodies whose name may begin with the country or place that they belong to, which is then named too (भारत in भारत सरकार); a party's or company's is not (भारतीय जनता पार्टी).
_OF_A_COUNTRY = frozenset(("government", "ministry", "parliament", "court", "armed-force", "police", "intelligence", "agency"))
