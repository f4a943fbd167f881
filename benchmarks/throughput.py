r"""Measure what reading costs, as ratios to things that every machine has.

    python benchmarks/throughput.py                     on examples/article.txt
    python benchmarks/throughput.py --corpus FILE.jsonl on the `text` of each row

Rounds are interleaved (the floor, then the pipeline, and again), and medians are printed, so that the ratios hold on a noisy machine. The floor is the standard library's
`re.findall(r"\S+")` over the same texts. Start-up figures are whole processes, less an empty one.
"""

from __future__ import annotations

import argparse
import json
import re  # noqa: TID251  the floor is the standard library's own, on purpose
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def seconds(code: str, runs: int = 5) -> float:
    """The least time of a whole process."""
    best = float("inf")
    for _ in range(runs):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)
        best = min(best, time.perf_counter() - started)
    return best


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from hindinews import Pipeline
    from hindinews.gazetteer.store import load_store

    if options.corpus:
        texts = [json.loads(line)["text"] for line in options.corpus.read_text(encoding="utf-8").splitlines()][: options.documents]
    else:
        texts = [(ROOT / "examples" / "article.txt").read_text(encoding="utf-8")] * options.documents
    characters = sum(map(len, texts))
    pipeline = Pipeline()
    floor = re.compile(r"\S+")
    for text in texts:
        pipeline(text)
    floors, ours = [], []
    for _ in range(options.rounds):
        started = time.perf_counter()
        for text in texts:
            floor.findall(text)
        middle = time.perf_counter()
        for text in texts:
            pipeline(text)
        floors.append(middle - started)
        ours.append(time.perf_counter() - middle)
    ratio = statistics.median(o / f for o, f in zip(ours, floors, strict=True))
    print(f"{len(texts)} documents, {characters / len(texts):.0f} characters each")
    print(f"pipeline                          {statistics.median(ours) / len(texts) * 1e6:8.0f} µs a document, {statistics.median(ours) / characters * 1e6:.2f} µs a character")
    print(f"times re.findall(r'\\S+')          {ratio:8.1f}")
    loads = []
    for _ in range(5):
        started = time.perf_counter()
        load_store()
        loads.append(time.perf_counter() - started)
    print(f"gazetteer ready                   {min(loads) * 1e3:8.0f} ms")
    empty = seconds("pass")
    libraries = seconds("import regex, dataclasses_json") - empty
    print(f"import hindinews / dependencies   {(seconds('import hindinews') - empty) / libraries:8.2f}")
    print(f"import analyze / dependencies     {(seconds('from hindinews import analyze') - empty) / libraries:8.2f}")
    print(f"first result of a cold process    {(seconds('from hindinews import analyze; analyze(chr(2352))') - empty) * 1e3:8.0f} ms")


if __name__ == "__main__":
    main()
