"""The forms that other tools read: each is read back by that tool's own reader where it is installed, else by the letter of its format."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import regex

from hindinews import Document, Pipeline
from hindinews.export.annotation import to_annotations
from hindinews.export.brat import SPAN_LABELS, brat_configuration, to_brat
from hindinews.export.conll import to_conll
from hindinews.export.geojson import to_geojson
from hindinews.export.records import to_csv, to_records
from hindinews.export.spacy import split_words, to_displacy

ROOT = Path(__file__).resolve().parent.parent
ARTICLES = [json.loads(line) for line in (ROOT / "examples" / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
HOSTILE = (
    '<script>alert("रूस")</script> "व्लादिमीर पुतिन\'s" </mark></article> \u202eदिल्ली\u202c\u2066 & &amp; किम\tजोंग उन,\r\nमॉस्को  \u200fमें   बैठक।\n\n'
    "=HYPERLINK(1) ]]> -->\x00\x07 कीव %ID% 😀 सु-57\n"
)


@pytest.fixture(scope="module")
def docs(pipeline: Pipeline) -> list[Document]:
    article = (ROOT / "examples" / "article.txt").read_text(encoding="utf-8")
    texts = [(row["text"], date.fromisoformat(row["published"])) for row in ARTICLES]
    return [*pipeline.pipe([*texts, (article, date(2024, 7, 9)), (HOSTILE, date(2024, 7, 9)), "", "\n"])]


class Reader(HTMLParser):
    """Reads a page: what each mark holds, the text of the article, the tags and attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[dict[str, Any]] = []
        self.marks: list[dict[str, Any]] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.stack: list[tuple[str, dict[str, str | None]]] = []
        self.article = ""
        self.ids: list[str] = []
        self.described: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        row = dict(attrs)
        if tag not in ("meta", "br", "circle", "path") or tag == "circle":
            self.stack.append((tag, row))
        self.ids += [v for k, v in attrs if k == "id" and v]
        self.described += [v for k, v in attrs if k == "aria-describedby" and v]
        if tag == "mark":
            self.open.append({**row, "held": ""})

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop()[0] == tag, "tags are closed in order"
        if tag == "mark":
            self.marks.append(self.open.pop())

    def handle_data(self, data: str) -> None:
        if any("card" in (row.get("class") or "").split() for _, row in self.stack):
            return
        for mark in self.open:
            mark["held"] += data
        if any(tag == "p" for tag, _ in self.stack) and any(tag == "article" for tag, _ in self.stack):
            self.article += data


def read_page(doc: Document) -> Reader:
    reader = Reader()
    reader.feed(doc.to_html())
    reader.close()
    assert not reader.stack
    return reader


def test_each_mark_of_the_page_holds_its_text(docs: list[Document]) -> None:
    for doc in docs:
        page = read_page(doc)
        for mark in page.marks:
            assert mark["held"] == doc.text[int(mark["data-start"]) : int(mark["data-end"])]
        found = {(int(m["data-start"]), int(m["data-end"])) for m in page.marks}
        assert found >= {(m.start, m.end) for m in doc.mentions}
        assert "".join(page.article.split()) == "".join(doc.text.translate({0: "\ufffd", 7: "\ufffd"}).split())


def test_the_page_is_self_contained_and_accessible(docs: list[Document]) -> None:
    for doc in docs:
        html = doc.to_html()
        page = read_page(doc)
        assert html.startswith('<!DOCTYPE html>\n<html lang="hi">')
        assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
        assert not any(key.startswith("on") or key == "src" for key, _ in page.attributes)
        assert all(str(value).startswith("https://www.wikidata.org/wiki/Q") for key, value in page.attributes if key == "href")
        assert "url(" not in html and "@import" not in html
        assert len(page.ids) == len(set(page.ids))
        assert set(page.described) <= set(page.ids)
        assert page.tags.count("main") == page.tags.count("article") == 1
        assert "prefers-color-scheme:dark" in html and "viewport" in html


def test_hostile_text_is_text(docs: list[Document]) -> None:
    html = next(doc for doc in docs if doc.text == HOSTILE).to_html()
    assert "<script" not in html
    assert "&lt;script&gt;alert(&quot;" in html
    assert '<span class="ctl" data-u="U+202E">\u202e</span>' in html
    assert all(f">{control}</span>" in html for control in "\u202e\u202c\u2066\u200f")
    body = html[html.index("<body>") :]
    assert not regex.search("(?<!>)[\\u202a-\\u202e\\u2066-\\u2069\\u200f]", body), "controls stand alone in an isolate"
    assert "\x00" not in html


def test_a_page_of_lone_surrogates_can_be_written(pipeline: Pipeline) -> None:
    assert pipeline("रूस \ud800 ने कहा").to_html().encode("utf-8")


def test_names_of_entries_are_escaped(pipeline: Pipeline) -> None:
    gazetteer = pipeline.gazetteer.add("organization", id="acme-labs", name="<img src=x> & Co", hindi="एक्मे लैब्स", kind="company", source="editorial")
    doc = Pipeline(gazetteer=gazetteer)("एक्मे लैब्स ने कहा।")
    assert doc.organizations[0].name == "<img src=x> & Co"
    assert "<img" not in doc.to_html()


CHROMIUM = next((path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None)


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
def test_the_page_in_a_browser(docs: list[Document], tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    doc = docs[-4]
    page.write_text(doc.to_html(), encoding="utf-8")
    base = [str(CHROMIUM), "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", f"--user-data-dir={tmp_path / 'profile'}"]
    run = subprocess.run([*base, "--dump-dom", page.as_uri()], capture_output=True, check=False, timeout=120)
    if run.returncode:
        pytest.skip(f"Chromium does not run here: exit code {run.returncode}")
    dom = run.stdout.decode("utf-8")
    assert dom.count("<mark") == len(doc.mentions) + dom.count('<mark class="DATE"')
    assert b"CONSOLE" not in run.stderr
    # The keyboard: put the focus on a mark, as the tab key does, and ask whether its card is drawn and those of others are not.
    probe = tmp_path / "probe.html"
    script = (
        "<script>addEventListener('load',()=>{const m=[...document.querySelectorAll('mark[tabindex]')];m[2].focus();"
        "const shown=e=>getComputedStyle(document.getElementById(e.getAttribute('aria-describedby'))).display!=='none';"
        "document.title=[document.activeElement===m[2],shown(m[2]),shown(m[0]),document.documentElement.scrollWidth<=innerWidth].join()})</script></body>"
    )
    probe.write_text(doc.to_html().replace("</body>", script), encoding="utf-8")
    run = subprocess.run([*base, "--window-size=390,800", "--virtual-time-budget=2000", "--dump-dom", probe.as_uri()], capture_output=True, check=False, timeout=120)
    assert "<title>true,true,false,true</title>" in run.stdout.decode("utf-8")


def read_brat(annotations: str) -> dict[str, list[str]]:
    """Read an `.ann` file by the letter of brat's manual: an id, a tab, a typed body, perhaps a tab and text."""
    rows: dict[str, list[str]] = {}
    for line in annotations.splitlines():
        number, *fields = line.split("\t")
        assert regex.fullmatch("[TENA#][0-9]+", number) and number not in rows
        rows[number] = fields
    return rows


def test_brat_is_read_back(docs: list[Document]) -> None:
    for doc in docs:
        standoff = to_brat(doc)
        assert standoff.text == doc.text
        rows = read_brat(standoff.annotations)
        configured = brat_configuration([doc])
        spans = []
        for number, fields in rows.items():
            label, _, where = fields[0].partition(" ")
            if number[0] == "T":
                parts = [tuple(map(int, part.split(" "))) for part in where.split(";")]
                assert " ".join(doc.text[a:b] for a, b in parts) == fields[1]
                assert "\n" not in fields[1]
                assert label in SPAN_LABELS or f"\n{label}\t" in configured
                spans.append((parts[0][0], parts[-1][1]))
            elif number[0] == "E":
                for argument in fields[0].split(" "):
                    assert argument.rpartition(":")[2] in rows
            else:
                assert where.split(" ")[0] in rows
        assert {(m.start, m.end) for m in doc.mentions} <= set(spans)
        assert sum(number[0] == "E" for number in rows) == len(doc.events)


def test_brat_files_are_saved_as_they_are(docs: list[Document], tmp_path: Path) -> None:
    doc = docs[-3]
    to_brat(doc).save(tmp_path, "a")
    assert (tmp_path / "a.txt").read_bytes().decode("utf-8") == doc.text == HOSTILE
    assert (tmp_path / "a.ann").is_file()


def test_conll_gives_the_outermost_mentions(docs: list[Document]) -> None:
    for doc in docs:
        found: list[list[Any]] = []
        for line in to_conll(doc, links=True, offsets=True).split("\n"):
            if not line:
                continue
            token, tag, link, start, end = line.split("\t")
            assert token == doc.text[int(start) : int(end)]
            if tag.startswith("B-"):
                found.append([int(start), int(end), tag[2:], link])
            elif tag.startswith("I-"):
                assert found[-1][2:] == [tag[2:], link]
                found[-1][1] = int(end)
        entities = [doc.entity(m) for m in doc.ents]
        assert found == [[m.start, m.end, m.type.value, (e.qid or e.id) if e else "_"] for m, e in zip(doc.ents, entities, strict=True)]
        assert all(len(line.split("\t")) == 2 for line in to_conll(doc).splitlines() if line)


GEOJSON = {
    "type": "object",
    "required": ["type", "features"],
    "properties": {
        "type": {"const": "FeatureCollection"},
        "features": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["type", "geometry", "properties"],
                "properties": {
                    "type": {"const": "Feature"},
                    "id": {"type": "string"},
                    "properties": {"type": ["object", "null"]},
                    "geometry": {
                        "type": ["object", "null"],
                        "required": ["type", "coordinates"],
                        "properties": {
                            "type": {"const": "Point"},
                            "coordinates": {
                                "type": "array",
                                "prefixItems": [{"type": "number", "minimum": -180, "maximum": 180}, {"type": "number", "minimum": -90, "maximum": 90}],
                                "minItems": 2,
                                "maxItems": 2,
                            },
                        },
                    },
                },
            },
        },
    },
}


def test_geojson_is_valid(docs: list[Document]) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    for doc in docs:
        for unlocated in (False, True):
            collection = json.loads(json.dumps(to_geojson(doc, unlocated=unlocated, article="a")))
            jsonschema.validate(collection, GEOJSON)
        assert len(collection["features"]) == len(doc.places)


#: The terms of the W3C context that the annotations use, so that no network is needed to expand them.
TERMS = {
    "oa": "http://www.w3.org/ns/oa#",
    "as": "http://www.w3.org/ns/activitystreams#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@vocab"},
    **{name: f"oa:{name}" for name in ("Annotation", "SpecificResource", "TextualBody", "TextPositionSelector", "TextQuoteSelector")},
    "AnnotationPage": "as:OrderedCollectionPage",
    **{name: {"@id": f"oa:{name}", "@type": "@id"} for name in ("describing", "identifying", "classifying", "tagging")},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": {"@id": "oa:hasTarget", "@type": "@id"},
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": {"@id": "oa:hasSelector", "@type": "@id"},
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "value": "rdf:value",
    "format": "dc:format",
    "language": "dc:language",
}


def test_annotations_point_at_their_words(docs: list[Document]) -> None:
    for doc in docs:
        page = json.loads(json.dumps(to_annotations(doc, "https://example.org/news/17")))
        assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert len(page["items"]) == len(doc.mentions) + len(doc.quotes)
        assert len({item["id"] for item in page["items"]}) == len(page["items"])
        for item in page["items"]:
            position, words = item["target"]["selector"]
            assert doc.text[position["start"] : position["end"]] == words["exact"]
            assert words["prefix"] + words["exact"] + words["suffix"] in doc.text
    with pytest.raises(ValueError, match="absolute IRI"):
        to_annotations(docs[0], "news 17")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_annotations_are_json_ld(docs: list[Document]) -> None:
    rdflib = pytest.importorskip("rdflib")
    for doc in docs:
        page = to_annotations(doc, "https://example.org/news/17")
        known = set(TERMS)
        used = {key for item in page["items"] for part in (item, item["target"], *item["body"], *item["target"]["selector"]) for key in part}
        assert used <= known
        graph = rdflib.Graph().parse(data=json.dumps({**page, "@context": TERMS}), format="json-ld")
        oa = rdflib.Namespace("http://www.w3.org/ns/oa#")
        assert len(list(graph.subjects(rdflib.RDF.type, oa.Annotation))) == len(page["items"])
        starts = sorted(int(value) for value in graph.objects(None, oa.start))
        assert starts == sorted(x.start for x in (*doc.mentions, *doc.quotes))


def test_records_have_the_same_keys(docs: list[Document]) -> None:
    for kind in ("mentions", "entities", "dates", "quotes", "events"):
        rows = [row for doc in docs for row in to_records(doc, kind, article="a")]
        assert rows
        assert len({tuple(row) for row in rows}) == 1
        assert all(isinstance(value, (str, int, float, bool, date, type(None))) for row in rows for value in row.values())
    with pytest.raises(ValueError, match="mentions, entities"):
        to_records(docs[0], "people")  # type: ignore[arg-type]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_records_are_a_data_frame(docs: list[Document]) -> None:
    pandas = pytest.importorskip("pandas")
    rows = to_records(docs[0], "mentions")
    frame = pandas.DataFrame(rows)
    assert list(frame["text"]) == [m.text for m in docs[0].mentions]


def test_csv_is_no_formula() -> None:
    bad = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1"]
    rows = list(csv.reader(io.StringIO(to_csv([{"name": value, "count": -1} for value in bad]), newline="")))
    assert [row[0] for row in rows[1:]] == ["'" + value for value in bad]
    assert {row[1] for row in rows[1:]} == {"-1"}
    assert to_csv([]) == ""


def test_words_make_the_text_again(docs: list[Document]) -> None:
    for doc in docs:
        words, spaces = split_words(doc)
        assert "".join(word + " " * space for word, space in zip(words, spaces, strict=True)) == doc.text


@pytest.mark.filterwarnings("ignore")
def test_spacy(docs: list[Document]) -> None:
    spacy = pytest.importorskip("spacy")
    from hindinews.export.spacy import to_spacy

    nlp = spacy.blank("hi")
    for doc in docs:
        built = to_spacy(doc, nlp)
        assert built.text == doc.text
        assert [(e.start_char, e.end_char, e.label_) for e in built.ents] == [(m.start, m.end, m.type.value) for m in doc.ents]
        assert [(s.start_char, s.end_char) for s in built.spans["hindinews"]] == [(m.start, m.end) for m in doc.mentions]
        assert built._.hindinews is doc
    with pytest.raises(ValueError, match="surrogates"):
        to_spacy(Document("\ud800"), nlp)


@pytest.mark.filterwarnings("ignore")
def test_spacy_component(docs: list[Document]) -> None:
    spacy = pytest.importorskip("spacy")
    from importlib.metadata import entry_points

    if not entry_points(group="spacy_factories", name="hindinews"):
        import hindinews.export.spacy_component  # noqa: F401  # run from a checkout that is not installed

    nlp = spacy.blank("hi")
    nlp.add_pipe("hindinews", config={"gazetteer_files": [str(ROOT / "examples" / "my-leaders.toml")]})
    doc = nlp.make_doc("महापौर मेहर चंदानी शुक्रवार को मॉस्को पहुंचीं।")
    doc._.published = date(2023, 9, 15)
    doc = nlp(doc)
    assert [(e.text, e.label_, e.kb_id_) for e in doc.ents] == [("मेहर चंदानी", "PERSON", "mehar-chandani"), ("मॉस्को", "PLACE", "Q649")]
    assert doc._.hindinews.dates[0].value == "2023-09-15"
    assert [e._.english for e in doc.ents] == ["Mehar Chandani", "Moscow"]


@pytest.mark.filterwarnings("ignore")
def test_displacy_draws_it(docs: list[Document]) -> None:
    displacy = pytest.importorskip("spacy.displacy")
    drawn = displacy.render(to_displacy(docs[0]), style="ent", manual=True, page=True, jupyter=False)
    assert drawn.count("<mark") == len(docs[0].ents)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_arrow(pipeline: Pipeline, docs: list[Document]) -> None:
    pa = pytest.importorskip("pyarrow")
    from hindinews.export.arrow import analyze_batches, analyze_table, analyzed_schema

    texts = [doc.text for doc in docs]
    days = [doc.published for doc in docs]
    table = pa.table({"key": list(range(len(docs))), "text": texts, "day": pa.array(days, pa.date32())})
    out = analyze_table(table, published="day", pipeline=pipeline)
    assert out.schema == analyzed_schema(table.schema)
    out.validate(full=True)
    assert out.column("key").to_pylist() == list(range(len(docs)))
    for kind in ("mentions", "entities", "dates", "quotes", "events"):
        assert out.column(kind).to_pylist() == [to_records(doc, kind) for doc in docs]
    batches = list(analyze_batches(iter(table.to_batches(max_chunksize=3)), published="day", pipeline=pipeline))
    assert pa.Table.from_batches(batches).equals(pa.Table.from_batches(out.combine_chunks().to_batches()))
    odd = pa.RecordBatch.from_pydict({"text": ["दिल्ली", None, "दिल्ली"], "day": ["2024-07-09", None, "soon"]})
    rows = analyze_table(odd, published="day", pipeline=pipeline).to_pylist()
    assert [row["error"] is None for row in rows] == [True, True, False]
    assert [row["mentions"] is None for row in rows] == [False, True, True]
    with pytest.raises(ValueError, match="no column 'body'"):
        analyze_table(odd, text="body")
    with pytest.raises(ValueError, match="rename"):
        analyze_table(pa.table({"text": ["x"], "events": [1]}))
