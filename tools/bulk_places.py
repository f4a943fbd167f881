"""Put the bulk tables of places into a store: what is new becomes an entry, what is written by hand wins, and each form is graded.

A row is the hand-written place that has its GeoNames identifier, ISO code, Wikidata identifier, or its name in the same country close by. Then only such of its forms as
nothing else has are added to that place. Any other row becomes an entry of its own behind all that is written by hand.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hindinews.gazetteer.store import Store

BULK = Path(__file__).resolve().parent.parent / "hindinews" / "gazetteer" / "data" / "bulk"
FILES = ("cities.tsv", "subdivisions.tsv", "territories.tsv")
#: From how many people on a city is known by its name alone.
KNOWN_ALONE = 300_000
#: A form less like the name than this is another name, a translation or a slip, and is left out; a form alone needs more.
ANOTHER, ALIKE = 0.02, 0.3

#: Letters and signs from which on a city's form is known alone; a shorter one needs a cue.
SURE_LENGTH = 6

SETTLEMENTS = frozenset("capital city town village".split())
DIVISIONS = frozenset("state region territory district island country disputed-area city capital".split())
HINDI_TYPES = frozenset(
    "प्रांत प्रान्त नगरपालिका पल्ली क्षेत्र गवर्नरेट जिला ज़िला ज़िले जिले काउंटी काउन्टी विभाग रायोन प्रदेश राज्य ओब्लास्त ओब्लास्ट क्राय स्वायत्त प्रशासनिक अमीरात मण्डल मंडल नगर शहर पैरिश कम्यून "
    "परगना गणराज्य गणतंत्र ऑक्रुग कैंटन केंटन प्रीफेक्चर प्रीफ़ेक्चर परिषद द्वीप द्वीपसमूह महानगर संघीय सिटी".split()
)
ENGLISH_TYPES = frozenset(
    "province municipality parish region governorate district county department rayon state oblast krai autonomous emirate city commune republic okrug canton prefecture council island "
    "islands metropolitan federal the of division territory community voivodeship capital administrative urban".split()
)
DIRECTIONS = frozenset("उत्तर उत्तरी दक्षिण दक्षिणी पूर्व पूर्वी पश्चिम पश्चिमी मध्य केंद्रीय केन्द्रीय ऊपरी निचला निचली north northern south southern east eastern west western central upper lower".split())


def bulk_rows() -> Iterator[dict[str, str]]:
    """The rows of all tables, in order."""
    for name in FILES:
        path = BULK / name
        if path.exists():
            with path.open(encoding="utf-8", newline="") as file:
                yield from csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)


def without(words: frozenset[str], name: str) -> str:
    """A name without some words."""
    return " ".join(w for w in name.split() if w.casefold() not in words)


class BulkPlaces:
    """The merging of the tables into one store.

    Attributes:
        added: How many entries were added, by kind.
        met: How many rows are written by hand already.
    """

    def __init__(self, store: Store) -> None:
        """Index what is written by hand."""
        self.store = store
        self.added: dict[str, int] = {}
        self.met = 0
        self._by_hand = len(store.entries)
        self._by_key: dict[tuple[str, Any], int] = {}
        self._by_name: dict[tuple[str, str], list[int]] = {}
        from hindinews.gazetteer.forms import english_key

        for number in range(len(store.entries)):
            row = store.row(number)
            if row["table"] != "place":
                continue
            for key in ("geonames", "iso", "qid"):
                if key in row:
                    self._by_key.setdefault((key, str(row[key])), number)
            for name in (row["name"], *row.get("aliases", ())):
                self._by_name.setdefault((row.get("country", ""), english_key(name)), []).append(number)

    def merge(self) -> None:
        """Add all rows, then the cross-script keys of all towns and divisions."""
        for row in bulk_rows():
            self._add(row)
        self._sounds()

    def _add(self, row: dict[str, str]) -> None:
        store = self.store
        number = self._met(row)
        forms = list(self._forms(row))
        if number is None:
            number = len(store.entries)
            labels = {form for form, _ in forms}
            label = next((form for form in (row["hindi"], without(HINDI_TYPES, row["hindi"])) if form in labels), None)
            entry: dict[str, Any] = {"table": "place", "bulk": True, "id": row["id"], "name": row["name"]}
            if label is not None:
                entry["hindi"] = label
            entry |= {key: row[key] for key in ("kind", "country", "iso", "qid") if row[key]}
            entry |= {key: float(row[key]) for key in ("latitude", "longitude") if row[key]}
            if row["geonames"]:
                entry["geonames"] = int(row["geonames"])
            store.entries.append(entry)
            store.ids[row["id"]] = number
            if row["qid"]:
                store.ids.setdefault(row["qid"], number)
            self.added[row["kind"]] = self.added.get(row["kind"], 0) + 1
        else:
            self.met += 1
        for form, grade in forms:
            self._add_form(form, grade, number, large=int(row["population"] or 0) >= KNOWN_ALONE)

    def _met(self, row: dict[str, str]) -> int | None:
        """The hand-written place that a row is."""
        from hindinews.gazetteer.forms import english_key

        for key in ("geonames", "iso", "qid"):
            if row[key] and (number := self._by_key.get((key, row[key]))) is not None:
                return number
        kinds = SETTLEMENTS if row["geonames"] else DIVISIONS
        plain = without(ENGLISH_TYPES, row["name"]) if not row["geonames"] else row["name"]
        for name in dict.fromkeys((row["name"], plain)):
            for number in self._by_name.get((row["country"], english_key(name)), ()):
                known = self.store.row(number)
                if known["kind"] in kinds and (not row["latitude"] or "latitude" not in known or near(known, row)):
                    if row["iso"] and known.get("iso", row["iso"]) != row["iso"]:
                        continue
                    if not row["geonames"] and known["kind"] in SETTLEMENTS and name != row["name"]:
                        continue
                    return number
        return None

    def _forms(self, row: dict[str, str]) -> Iterator[tuple[str, str]]:
        """The Hindi forms of a row that are names of it, with their grades."""
        from hindinews.gazetteer.forms import BULK as WITH_EVIDENCE
        from hindinews.gazetteer.forms import STRONG
        from hindinews.transliteration.similarity import similarity

        if row["qid"]:
            yield row["hindi"], STRONG
            return
        for form in dict.fromkeys((row["hindi"], *row["forms"].split("|"))):
            if not form:
                continue
            if row["geonames"]:
                alike = max(similarity(form, name).value for name in {row["name"], without(ENGLISH_TYPES, row["name"]) or row["name"]})
                if alike >= ANOTHER or int(row["population"]) >= KNOWN_ALONE:
                    yield form, STRONG if int(row["population"]) >= KNOWN_ALONE and alike >= ALIKE else WITH_EVIDENCE
                continue
            base = without(HINDI_TYPES, form)
            core, english = without(DIRECTIONS, base), without(DIRECTIONS, without(ENGLISH_TYPES, row["name"]))
            alike = similarity(core, english).value if core and english else 1.0
            if alike < ANOTHER:
                continue
            yield (base if core and len(base) >= 3 else form), WITH_EVIDENCE  # the mention is the name without its sort

    def _add_form(self, form: str, grade: str, number: int, *, large: bool) -> None:
        """Let a form refer to a place, unless it is a word, a name or a form of something written by hand."""
        from hindinews.gazetteer.forms import BULK as WITH_EVIDENCE
        from hindinews.gazetteer.forms import STRONG, WEAK, form_key
        from hindinews.gazetteer.store import FUNCTION_WORD, GIVEN_NAME, ORDINARY, SURNAME, VERB, WEAK_GIVEN_NAME, WEAK_SURNAME

        store = self.store
        key = form_key(form)
        if len(key) < 3 or any(r[0] not in "swk" or int(r[1:]) < self._by_hand for r in store.forms.get(key, "").split()):
            return
        flags = [store.words.get(word, 0) for word in key.split(" ")]
        names = GIVEN_NAME | WEAK_GIVEN_NAME | SURNAME | WEAK_SURNAME
        words = ORDINARY | FUNCTION_WORD | VERB
        if all(f & words for f in flags) or (len(flags) == 1 and flags[0] & names and not large):
            return
        if len(key) < 4 or all(f & (names | words) for f in flags):
            grade = WITH_EVIDENCE
        elif grade == STRONG and len(key) < SURE_LENGTH and large:
            grade = WEAK  # तांगा the city, or the cart
        store.add_form(key, grade, number)

    def _sounds(self) -> None:
        """Fill `place_sounds`."""
        from hindinews.transliteration.keys import name_key

        tables: dict[str, dict[str, list[int]]] = {}
        for number in range(len(self.store.entries)):
            row = self.store.row(number)
            if row["table"] != "place" or "country" not in row or row["kind"] not in SETTLEMENTS | {"state", "region", "territory", "district"}:
                continue
            name = without(ENGLISH_TYPES, row["name"]) or row["name"]
            for key in dict.fromkeys((name_key(name), name_key(row.get("hindi", "")))):
                if key:
                    tables.setdefault(row["country"], {}).setdefault(key, []).append(number)
        self.store.place_sounds = {
            country: ";".join(f"{key} {','.join(map(str, numbers))}" for key, numbers in sorted(table.items())) for country, table in sorted(tables.items())
        }


def near(known: dict[str, Any], row: dict[str, str]) -> bool:
    """Say whether two places are within about half a degree of each other."""
    return abs(known["latitude"] - float(row["latitude"])) < 0.5 and abs(known["longitude"] - float(row["longitude"])) < 0.7
