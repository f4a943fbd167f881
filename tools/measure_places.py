"""Measure how many named places of a reference table `analyze` finds in a carrier sentence and links to the right identifier.

    python tools/measure_places.py PATH [--verbose]

PATH is a folder of Natural Earth tables as tab-separated text: `admin0_countries*.tsv` (wikidata, iso_a2, name_hi, name_en) and `populated_places*.tsv` with a column
`name_hi` (wikidata, geonameid, name_hi, name_en, iso_a2). A country counts as found where its Hindi name links to its Wikidata identifier or ISO code; a city where it links to
its Wikidata or GeoNames identifier.
"""

from __future__ import annotations

import argparse
import csv
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from hindinews import Document, Gazetteer, Pipeline, Place

GOALS = {"countries": 0.99, "cities": 0.95}


def rows(folder: Path, pattern: str) -> list[dict[str, str]]:
    """The rows with a Hindi name, one a Wikidata identifier."""
    found: dict[str, dict[str, str]] = {}
    for path in sorted(folder.glob(pattern)):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row.get("name_hi"):
                    found.setdefault(row["wikidata"] or row.get("geonameid") or row["name_hi"], row)
    return list(found.values())


def places_at(doc: Document, start: int, end: int) -> list[Place]:
    """The places that mentions within a span link to."""
    by_id = {e.id: e for e in doc.entities if isinstance(e, Place)}
    return [by_id[m.entity_id] for m in doc.mentions if m.entity_id in by_id and start <= m.start and m.end <= end]


def main() -> int:
    """Measure and report; exit 1 below the goals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("path", type=Path)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    countries = rows(arguments.path, "admin0_countries*.tsv")
    cities = rows(arguments.path, "populated_places*.tsv")
    if not countries or not cities:
        parser.error(f"no tables with Hindi names in {arguments.path}")
    known = {e.iso: e.hindi for e in Gazetteer.default() if isinstance(e, Place) and e.iso and e.hindi and e.place_kind in ("country", "territory")}
    reader = Pipeline()
    short = False
    for what, table in (("countries", countries), ("cities", cities)):
        found, missed = 0, []
        for row in table:
            form = row["name_hi"].strip()
            country = known.get(row["iso_a2"]) if what == "cities" else None
            before = f"{country} के शहर " if country and country != form else ("भारत और " if what == "countries" else "शहर ")
            after = "के बीच बैठक" if what == "countries" else "में बैठक"
            doc = reader(f"{before}{form} {after} हुई।")
            linked = places_at(doc, len(before), len(before) + len(form))
            wanted = {row["wikidata"], row.get("geonameid") or ""} - {""}
            if any({p.qid or "", str(p.geonames_id or "")} & wanted or (what == "countries" and p.iso == row["iso_a2"]) for p in linked):
                found += 1
            else:
                missed.append(f"{form} ({row['name_en']}, {row['iso_a2']}): {', '.join(p.id for p in linked) or 'not found'}")
        share = found / len(table)
        short = short or share < GOALS[what]
        print(f"{what:<10} {found:>5} of {len(table):>5}  {share:.4f}  goal {GOALS[what]:.2f}")
        if arguments.verbose:
            print("\n".join(f"    {line}" for line in missed))
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
