"""Check the gazetteer files: the rules that the loader cannot see, and a report of what is there.

    python tools/check_gazetteer.py             errors make it exit 1; findings are counted
    python tools/check_gazetteer.py --verbose   the findings one by one

Errors: a file that does not load, an id twice, a text that is not NFC, an unknown source, an unknown post, a scope that is no country, subdivision or organization of ours, a
class, capital, family or `stands_for` that does not exist, a form listed twice in an entry, a form that is not found again in a carrier sentence.
Findings: forms that things of several types share, offices held by two people at once, gaps, missing identifiers and dates.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
import unicodedata
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tools"))

from bulk_places import bulk_rows  # noqa: E402

from hindinews.errors import GazetteerError  # noqa: E402
from hindinews.gazetteer.entries import Entry, read_entries  # noqa: E402
from hindinews.gazetteer.forms import entry_forms, form_key  # noqa: E402
from hindinews.gazetteer.offices import parse_office  # noqa: E402
from hindinews.gazetteer.vocabulary import PLACE_KINDS  # noqa: E402

DATA = ROOT / "hindinews" / "gazetteer" / "data"
FOLDERS = ("places", "organizations", "leaders", "weapons")
#: Posts that several people hold at a time, so that terms may overlap.
SHARED_POSTS = frozenset(
    "minister minister-of-state senator member-of-parliament spokesperson special-envoy ambassador judge group-leader party-leader commander prince princess spiritual-leader "
    "chairperson chief-negotiator leader-of-state deputy-prime-minister deputy-foreign-minister vice-president deputy-chief-minister general-secretary mayor governor "
    "permanent-representative chief-executive-officer election-commissioner".split()
)


def load() -> tuple[list[Entry], list[str]]:
    """Every entry of every file, and what would not load."""
    entries: list[Entry] = []
    errors: list[str] = []
    for folder in FOLDERS:
        for path in sorted((DATA / folder).glob("*.toml")):
            try:
                entries += read_entries(path)
            except GazetteerError as error:
                errors.append(str(error))
    return entries, errors


def at(entry: Entry) -> str:
    """Where an entry stands."""
    return f"{Path(entry.file or '').name}:{entry.line}: {entry.id}"


def errors_of(entries: list[Entry]) -> list[str]:
    """What must be mended."""
    errors: list[str] = []
    sources = set(tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8")))
    posts = set(tomllib.loads((DATA / "words" / "posts.toml").read_text(encoding="utf-8")))
    ids: dict[str, Entry] = {}
    for entry in entries:
        if entry.id in ids:
            errors.append(f"{at(entry)}: the id stands in {at(ids[entry.id])} too")
        ids[entry.id] = entry
    countries = {str(e.fields["iso"]) for e in entries if e.kind == "place" and "iso" in e.fields}
    organizations = {e.id for e in entries if e.kind == "organization"}
    for entry in entries:
        fields = entry.fields
        for key, value in fields.items():
            for text in value if isinstance(value, list) else [value]:
                if isinstance(text, str) and unicodedata.normalize("NFC", text) != text:
                    errors.append(f"{at(entry)}: {key} {text!r} is not NFC")
        for source in str(fields["source"]).split(","):
            if source.strip() not in sources:
                errors.append(f"{at(entry)}: unknown source {source.strip()!r}")
        if entry.kind == "leader" or entry.kind == "place":
            country = fields.get("country")
            if country and country not in countries:
                errors.append(f"{at(entry)}: country {country} is no place of ours")
        for office in fields.get("offices", ()):
            term = parse_office(office)
            if term.post not in posts:
                errors.append(f"{at(entry)}: unknown post {term.post!r}")
            if term.country is None and term.scope not in organizations:
                errors.append(f"{at(entry)}: scope {term.scope!r} is no organization of ours")
            elif term.country is not None and term.country not in countries:
                errors.append(f"{at(entry)}: scope {term.scope} is in no country of ours")
        for key in ("capital", "stands_for", "family", "variant_of"):
            if key in fields and fields[key] not in ids:
                errors.append(f"{at(entry)}: {key} {fields[key]!r} is no entry")
        listed = [form_key(f) for f in (*entry.forms("strong"), *([str(fields["hindi"])] if "hindi" in fields else []))]
        for key, count in Counter(listed).items():
            if count > 1:
                errors.append(f"{at(entry)}: a form is listed twice, or a rule derives it: {key}")
    return errors


def bulk_errors(entries: list[Entry]) -> list[str]:
    """What is wrong in the bulk tables."""
    errors: list[str] = []
    sources = set(tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8")))
    ids = {e.id for e in entries}
    for row in bulk_rows():
        if row["id"] in ids:
            errors.append(f"{row['id']}: the id stands twice")
        ids.add(row["id"])
        if row["source"] not in sources or row["kind"] not in PLACE_KINDS or not row["name"]:
            errors.append(f"{row['id']}: wrong source or kind, or no name")
        if row["country"] and not (len(row["country"]) == 2 and row["country"].isupper()):
            errors.append(f"{row['id']}: country {row['country']!r} is no ISO code")
        if row["latitude"] and not (-90 <= float(row["latitude"]) <= 90 and -180 <= float(row["longitude"]) <= 180):
            errors.append(f"{row['id']}: coordinates out of range")
        if any(unicodedata.normalize("NFC", value) != value for value in row.values()):
            errors.append(f"{row['id']}: not NFC")
    return errors


def findings_of(entries: list[Entry]) -> dict[str, list[str]]:
    """What an editor should look at."""
    found: dict[str, list[str]] = defaultdict(list)
    forms: dict[str, list[tuple[str, Entry]]] = defaultdict(list)
    for entry in entries:
        for key, grade in entry_forms(entry).items():
            forms[key].append((grade, entry))
    for key, owners in forms.items():
        strong = [e for grade, e in owners if grade == "s"]
        if len({e.kind for e in strong}) > 1:
            found["strong form shared by types"].append(f"{key}: {', '.join(e.id for e in strong)}")
        elif len(strong) > 1 and strong[0].kind != "place":
            found["strong form shared within a type"].append(f"{key}: {', '.join(e.id for e in strong)}")
    terms: dict[tuple[str, str], list[tuple[str, str, str]]] = defaultdict(list)
    for entry in entries:
        for office in entry.fields.get("offices", ()):
            term = parse_office(office)
            if term.start is None and term.end is None and not term.current:
                found["office without dates"].append(f"{at(entry)}: {office}")
            elif term.post not in SHARED_POSTS and not term.acting and term.start is not None:
                terms[term.post, term.scope].append((term.start, term.end or ("9999" if term.current else term.start), entry.id))
            if term.current and "verified" not in entry.fields:
                found["current office without the day it was verified"].append(f"{at(entry)}: {office}")
    for (post, scope), held in terms.items():
        held.sort()
        for (start, end, who), (start2, _, who2) in pairwise(held):
            if who != who2 and end > start2 and end[: len(start2)] != start2:
                found["office held by two at once"].append(f"{post} {scope}: {who} {start}..{end}, {who2} from {start2}")
    for entry in entries:
        if entry.kind in ("place",) and "latitude" not in entry.fields:
            found["place without coordinates"].append(at(entry))
        if "qid" not in entry.fields:
            found[f"{entry.kind} without Wikidata identifier"].append(at(entry))
    return found


def main() -> int:
    """Check and report."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--verbose", action="store_true")
    verbose = parser.parse_args().verbose
    entries, errors = load()
    errors += errors_of(entries) + bulk_errors(entries)
    for kind, count in Counter(e.kind for e in entries).items():
        print(f"{kind:<55} {count:>6}")
    for kind, count in sorted(Counter(row["kind"] for row in bulk_rows()).items()):
        print(f"{f'row of the bulk tables: {kind}':<55} {count:>6}")
    for title, rows in sorted(findings_of(entries).items()):
        print(f"{title:<55} {len(rows):>6}")
        if verbose:
            print("\n".join(f"    {row}" for row in rows))
    for error in errors:
        print(f"error: {error}", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
