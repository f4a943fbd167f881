"""Score event spans against EDNIL 2020 (FIRE track, Hindi), whose labels are man-made and natural disasters and violence.

    python tools/evaluate_ednil.py path/to/dev.jsonl [--errors]

Rows: {"text", "spans": [{"label": "MAN_MADE_EVENT" | "NATURAL_EVENT" | …-ARG, "type", "start", "end"}]}. Our types are mapped by `LABELS`; what is no violence and no disaster is
not counted. A span is right where it overlaps a gold span of the same label (each gold span once); `exact` asks for the same characters, marks and spaces at the ends aside.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from hindinews import Pipeline
from hindinews.model import Event

NATURAL_MODES = frozenset(("earthquake", "flood", "storm", "slide", "weather", "temperature", "volcano", "disaster"))
_FOREST = ("जंगल", "वन ", "वनों")


def label(event: Event, text: str) -> str | None:
    """The EDNIL label of an event of ours, None if theirs have none for it."""
    if event.type == "ATTACK":
        return "MAN_MADE_EVENT"
    if event.type == "DISASTER":
        if event.mode == "fire":
            return "NATURAL_EVENT" if any(w in text for w in _FOREST) else "MAN_MADE_EVENT"
        return "NATURAL_EVENT" if event.mode in NATURAL_MODES else "MAN_MADE_EVENT"
    return None


def score(rows: list[dict[str, Any]], *, errors: bool = False) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 by overlap and by exact span."""
    pipeline = Pipeline()
    counts: Counter[str] = Counter()
    for row in rows:
        gold = [(s["start"], s["end"], s["label"]) for s in row["spans"] if s["label"].endswith("_EVENT")]
        found = [(e.start, e.end, kind) for e in pipeline(row["text"]).events if (kind := label(e, row["text"])) is not None]
        counts["gold"] += len(gold)
        counts["found"] += len(found)
        open_gold = set(gold)
        for start, end, kind in found:
            hit = next((g for g in sorted(open_gold) if g[2] == kind and g[0] < end and start < g[1]), None)
            if hit is not None:
                open_gold.discard(hit)
                counts["overlap"] += 1
                counts["exact"] += _trim(row["text"], *hit[:2]) == (start, end)
            elif errors:
                print("wrong", kind, row["text"][max(0, start - 40) : start] + "[" + row["text"][start:end] + "]" + row["text"][end : end + 30])
        if errors:
            for start, end, kind in sorted(open_gold):
                print("missed", kind, row["text"][max(0, start - 40) : start] + "[" + row["text"][start:end] + "]" + row["text"][end : end + 30])
    return {way: _prf(counts[way], counts["found"], counts["gold"]) for way in ("overlap", "exact")}


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or "\u0900" <= text[end - 1] <= "\u0963"):
        end -= 1
    return start, end


def _prf(right: int, found: int, gold: int) -> tuple[float, float, float]:
    precision, recall = right / max(1, found), right / max(1, gold)
    return round(precision, 4), round(recall, 4), round(2 * precision * recall / max(1e-9, precision + recall), 4)


def main() -> None:
    """Score a file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    rows = [json.loads(line) for line in options.path.read_text(encoding="utf-8").splitlines() if line.strip()]
    for way, (precision, recall, f1) in score(rows, errors=options.errors).items():
        print(f"{way:<8} P {precision}  R {recall}  F1 {f1}  ({len(rows)} articles)")


if __name__ == "__main__":
    main()
