"""A document as a page: the article with its findings marked, and beside it what was found.

The page is one file that needs nothing from elsewhere: no script, no font, no picture. It is written from the attributes of a `Document` alone; this module imports nothing of
the model, so that `Document.to_html` can call it. All styles are bound to the class `hindinews`, so that a notebook that shows the page keeps its own look.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from hindinews.page_parts import place_map, timeline
from hindinews.page_text import attribute, isolated, shown

#: The types in the order of the legend, with their English and Hindi names.
TYPES: Final[dict[str, tuple[str, str]]] = {
    "PERSON": ("Person", "व्यक्ति"),
    "PLACE": ("Place", "स्थान"),
    "ORGANIZATION": ("Organization", "संगठन"),
    "WEAPON": ("Weapon", "हथियार"),
    "NORP": ("Nationality", "राष्ट्रीयता"),
    "FACILITY": ("Facility", "परिसर"),
    "EVENT_NAME": ("Named event", "नामित घटना"),
}


def to_html(doc: Any) -> str:
    """Write a document as a self-contained page.

    Every outermost mention is a `<mark>` that holds exactly its text; a mention inside another is a `<mark>` inside. A mark can be hovered over, tapped or reached with the
    tab key, and then shows a card with the English name, id, role and rule. Everything that comes from the text is escaped, and characters that turn the direction of
    writing are shown by number and have no effect on what stands around them.

    Args:
        doc: A `Document`.

    Returns:
        The page, to be written as UTF-8.

    >>> from hindinews import analyze
    >>> page = to_html(analyze("रूस ने <b>यूक्रेन</b> पर हमला किया।"))
    >>> '<mark class="PLACE"' in page, "&lt;b&gt;" in page
    (True, True)
    """
    title = shown_title(doc.text)
    side = "".join((_entities(doc), place_map(doc.places), timeline(doc), _quotes(doc), _warnings(doc)))
    return (
        '<!DOCTYPE html>\n<html lang="hi">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="color-scheme" content="light dark">\n<meta name="generator" content="hindinews">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n'
        f'<div class="hindinews" lang="hi">\n<main>\n{_head(doc)}<article>\n{"".join(_article(doc))}</article>\n</main>\n<aside lang="en" aria-label="What was found">\n{side}</aside>\n'
        "</div>\n</body>\n</html>\n"
    )


def shown_title(text: str) -> str:
    r"""Give the first line of a text as a title, escaped.

    >>> shown_title("दिल्ली में बैठक\n\nनई दिल्ली। …")
    'दिल्ली में बैठक'
    """
    line = next((line.strip() for line in text.split("\n") if line.strip()), "")
    return attribute(line[:120]) or "hindinews"


def _head(doc: Any) -> str:
    used = {m.type.value for m in doc.mentions}
    keys = "".join(f'<li><span class="key {name}">{english}</span> <span lang="hi">{hindi}</span></li>' for name, (english, hindi) in TYPES.items() if name in used)
    if doc.dates:
        keys += '<li><span class="key DATE">Date</span> <span lang="hi">समय</span></li>'
    day = f'<p class="day">Published <time datetime="{doc.published.isoformat()}">{doc.published.isoformat()}</time></p>\n' if doc.published is not None else ""
    legend = f'<ul class="legend" aria-label="Legend">{keys}</ul>\n' if keys else ""
    return f'<header lang="en">{day}{legend}</header>\n' if day or legend else ""


def _article(doc: Any) -> Iterator[str]:
    """The text in paragraphs, with its marks; the characters of a paragraph are those of the text."""
    at = 0
    yield "<p>"
    for number, (start, end, html) in enumerate(_marks(doc)):
        yield _paragraphs(doc.text[at:start])
        yield f'<span class="m">{html.replace("%ID%", f"hn{number}")}</span>'
        at = end
    yield _paragraphs(doc.text[at:])
    yield "</p>\n"


def _paragraphs(text: str) -> str:
    lines = [shown(line) for line in text.split("\n")]
    return "</p>\n<p>".join([lines[0], *(line for line in lines[1:-1] if line.strip()), lines[-1]]) if len(lines) > 1 else lines[0]


def _marks(doc: Any) -> Iterator[tuple[int, int, str]]:
    """The outermost mentions and the dates that touch none of them, in text order, each with its mark and card."""
    groups: list[list[Any]] = []
    for mention in doc.mentions:
        if groups and mention.start < groups[-1][0].end:
            groups[-1].append(mention)
        else:
            groups.append([mention])
    found: list[tuple[int, int, str]] = [(g[0].start, g[0].end, _mark(doc, g)) for g in groups]
    taken = [(start, end) for start, end, _ in found]
    for date in doc.dates:
        if not any(start < date.end and date.start < end for start, end in taken):
            taken.append((date.start, date.end))
            found.append((date.start, date.end, _date_mark(date)))
    yield from sorted(found)


def _mark(doc: Any, group: list[Any]) -> str:
    outer = group[0]
    cards = "".join(_card(doc, mention, nested=mention is not outer) for mention in group)
    return f'{_nested(doc, outer, group[1:], outermost=True)}<span class="card" id="%ID%" role="tooltip" lang="en">{cards}</span>'


def _nested(doc: Any, mention: Any, inside: list[Any], *, outermost: bool = False) -> str:
    """One mark, with the marks of the mentions inside it."""
    parts: list[str] = []
    at = mention.start
    index = 0
    while index < len(inside):
        child = inside[index]
        within = [m for m in inside[index + 1 :] if m.start < child.end]
        parts += [shown(doc.text[at : child.start]), _nested(doc, child, within)]
        at = child.end
        index += 1 + len(within)
    parts.append(shown(doc.text[at : mention.end]))
    focus = ' tabindex="0" aria-describedby="%ID%"' if outermost else ""
    return f'<mark class="{mention.type.value}" data-start="{mention.start}" data-end="{mention.end}"{focus}>{"".join(parts)}</mark>'


def _date_mark(date: Any) -> str:
    value = attribute(date.value) if date.value else "unresolved"
    how = attribute(" · ".join(str(part) for part in (date.modifier, date.granularity, date.anchor and f"counted from {date.anchor}", date.reason) if part))
    card = f'<span class="name">{value}</span><span class="about">{how}</span><span class="rule">{attribute(date.rule)}</span>'
    return (
        f'<mark class="DATE" data-start="{date.start}" data-end="{date.end}" tabindex="0" aria-describedby="%ID%">{shown(date.text)}</mark>'
        f'<span class="card" id="%ID%" role="tooltip" lang="en"><span class="one">{card}</span></span>'
    )


def _card(doc: Any, mention: Any, *, nested: bool) -> str:
    entity = doc.entity(mention)
    english = TYPES.get(mention.type.value, (mention.type.value, ""))[0]
    rows = [f'<span class="type"><span class="key {mention.type.value}">{english}</span>{f" {isolated(mention.text)}" if nested else ""}</span>']
    if entity is None:
        rows.append('<span class="name">not linked</span>')
    else:
        rows.append(f'<span class="name">{isolated(entity.name)}</span>')
        about = [entity.id, entity.qid, _about(entity)] if entity.known else [_about(entity), "known from this text alone"]
        rows.append(f'<span class="about">{" · ".join(isolated(str(part)) for part in about if part)}</span>')
    if mention.role is not None:
        status = f" ({mention.role.status})" if mention.role.status != "current" else ""
        rows.append(f'<span class="about">as {isolated(mention.role.title)}{attribute(status)}</span>')
    if mention.count is not None:
        rows.append(f'<span class="about">count {mention.count:g}</span>')
    if mention.stands_for is not None:
        rows.append(f'<span class="about">stands for {isolated(mention.stands_for)}</span>')
    rows.append(f'<span class="rule">{attribute(mention.rule)}</span>')
    return f'<span class="one">{"".join(rows)}</span>'


def _about(entity: Any) -> str:
    """What an entity is, in a few words."""
    match entity.kind:
        case "leader" if entity.offices:
            return f"{entity.offices[0].title}, {entity.offices[0].country or entity.offices[0].scope}"
        case "weapon":
            return str(entity.weapon_class.english)
        case "place":
            return f"{entity.place_kind}, {entity.country}" if entity.country else str(entity.place_kind)
        case _:
            return str(entity.country or "")


def _entities(doc: Any) -> str:
    groups = (
        ("People", "PERSON", doc.people),
        ("Weapons", "WEAPON", doc.weapons),
        ("Places", "PLACE", doc.places),
        ("Organizations", "ORGANIZATION", doc.organizations),
    )
    forms: dict[str, dict[str, None]] = {}
    for mention in doc.mentions:
        if mention.entity_id is not None:
            forms.setdefault(mention.entity_id, {})[mention.text] = None
    parts: list[str] = []
    for title, type_, entities in groups:
        if entities:
            rows = "".join(_entity(entity, type_, list(forms.get(entity.id, ()))) for entity in entities)
            parts.append(f"<details open><summary>{title} <span class=\"n\">{len(entities)}</span></summary>\n<ul>{rows}</ul></details>\n")
    return "".join(parts)


def _entity(entity: Any, type_: str, forms: list[str]) -> str:
    name = isolated(entity.name)
    if entity.qid:
        name = f'<a href="https://www.wikidata.org/wiki/{attribute(entity.qid)}" rel="noreferrer">{name}</a>'
    about = _about(entity)
    said = ", ".join(isolated(form) for form in forms)
    return f'<li class="{type_}">{name}{f" <small>{attribute(about)}</small>" if about else ""} <span class="forms" lang="hi">{said}</span></li>\n'


def _quotes(doc: Any) -> str:
    quotes = [q for q in doc.quotes if q.kind.value != "phrase"]
    if not quotes:
        return ""
    rows = []
    for quote in quotes:
        marks = ("“", "”") if quote.kind.value == "direct" else ("", "")
        speaker = isolated(quote.speaker) if quote.speaker else "unnamed"
        rows.append(
            f'<li><strong>{speaker}</strong> <small>{quote.kind.value}, {attribute(quote.stance)}</small>'
            f'<blockquote lang="hi">{marks[0]}{isolated(quote.text)}{marks[1]}</blockquote></li>\n'
        )
    return f'<details open><summary>Quotes <span class="n">{len(rows)}</span></summary>\n<ul class="quotes">{"".join(rows)}</ul></details>\n'


def _warnings(doc: Any) -> str:
    if not doc.warnings:
        return ""
    rows = "".join(f"<li>{isolated(warning)}</li>" for warning in doc.warnings)
    return f'<details><summary>Warnings <span class="n">{len(doc.warnings)}</span></summary>\n<ul>{rows}</ul></details>\n'


_COLOURS: Final = {
    #              light     line      dark      line
    "PERSON": ("#ffe7b8", "#b87700", "#4d3a10", "#e8b04b"),
    "PLACE": ("#cdeed3", "#2a8440", "#173f24", "#67c481"),
    "ORGANIZATION": ("#d5e3ff", "#2f62c9", "#1b3260", "#86aef7"),
    "WEAPON": ("#ffd6d6", "#c73838", "#561f1f", "#f28b8b"),
    "NORP": ("#e3f0c0", "#66860f", "#36430f", "#b4d158"),
    "FACILITY": ("#c8f0ee", "#138580", "#0f4341", "#5fcac4"),
    "EVENT_NAME": ("#ecdcff", "#7c45c4", "#3c2463", "#be98f2"),
    "DATE": ("#eceae4", "#77705f", "#33312b", "#aca694"),
}
_LIGHT: Final = "".join(f"--{name}:{colours[0]};--{name}-l:{colours[1]};" for name, colours in _COLOURS.items())
_DARK: Final = "".join(f"--{name}:{colours[2]};--{name}-l:{colours[3]};" for name, colours in _COLOURS.items())
_TYPED: Final = "".join(
    f".hindinews .{name}{{--c:var(--{name});--l:var(--{name}-l)}}" for name in _COLOURS
)

STYLE: Final = (
    f".hindinews{{--ink:#1d1d1f;--soft:#5c5c63;--paper:#fff;--card:#fff;--line:#dcdce0;{_LIGHT}color-scheme:light dark;"
    "font-family:'Noto Sans Devanagari','Kohinoor Devanagari','Nirmala UI',Mangal,'Noto Sans',system-ui,sans-serif;color:var(--ink);background:var(--paper);"
    "max-width:78rem;margin:0 auto;padding:1rem;display:grid;grid-template-columns:minmax(0,1fr) minmax(0,23rem);gap:2.5rem;overflow-wrap:anywhere}"
    ".hindinews *{box-sizing:border-box}"
    ".hindinews header{font-size:.85rem;color:var(--soft);border-bottom:1px solid var(--line);margin-bottom:1rem;padding-bottom:.6rem}"
    ".hindinews header .day{margin:0 0 .4rem}"
    ".hindinews ul{list-style:none;margin:0;padding:0}"
    ".hindinews .legend{display:flex;flex-wrap:wrap;gap:.35rem 1rem}"
    ".hindinews .key{display:inline-block;background:var(--c);color:var(--ink);border-bottom:2px solid var(--l);padding:0 .45em;border-radius:.2em;font-size:.92em;line-height:1.6}"
    ".hindinews article{font-size:1.14rem;line-height:2}"
    ".hindinews article p{margin:0 0 1.1em;max-width:44rem;white-space:pre-wrap;unicode-bidi:isolate}.hindinews article p:empty{display:none}"
    ".hindinews .m{position:relative}"
    ".hindinews mark{background:var(--c);color:inherit;border-bottom:2px solid var(--l);border-radius:.2em;padding:.08em .12em;cursor:help;-webkit-box-decoration-break:clone;"
    "box-decoration-break:clone}"
    ".hindinews mark mark{padding:0 .08em}"
    ".hindinews mark:focus-visible,.hindinews summary:focus-visible,.hindinews a:focus-visible{outline:3px solid var(--l,currentColor);outline-offset:2px}"
    ".hindinews .card{display:none;position:absolute;left:0;top:calc(100% + .3rem);z-index:9;width:max-content;max-width:19rem;background:var(--card);color:var(--ink);"
    "border:1px solid var(--line);border-radius:.5rem;box-shadow:0 .4rem 1.4rem rgb(0 0 0/.22);padding:.6rem .8rem;font-size:.84rem;line-height:1.5;white-space:normal;"
    "unicode-bidi:isolate}"
    ".hindinews .m:hover>.card,.hindinews .m:focus-within>.card{display:block}"
    ".hindinews .card span{unicode-bidi:isolate}.hindinews .card .one,.hindinews .card .type,.hindinews .card .name,.hindinews .card .about,.hindinews .card .rule{display:block}"
    ".hindinews .one+.one{border-top:1px solid var(--line);margin-top:.5rem;padding-top:.5rem}"
    ".hindinews .card .name{font-weight:700;font-size:1.1em}"
    ".hindinews .card .about,.hindinews small,.hindinews .forms{color:var(--soft)}"
    ".hindinews .card .rule{color:var(--soft);font-family:ui-monospace,'DejaVu Sans Mono',monospace;font-size:.85em}"
    ".hindinews aside{font-size:.92rem;line-height:1.55}"
    ".hindinews details{border-bottom:1px solid var(--line);padding:.5rem 0}"
    ".hindinews summary{cursor:pointer;font-weight:700;padding:.25rem 0}"
    ".hindinews .n{font-weight:400;color:var(--soft)}"
    ".hindinews details li{padding:.05rem 0 .05rem .6rem;border-left:3px solid var(--l,var(--line));margin:.3rem 0}.hindinews .quotes li{margin:.7rem 0}"
    ".hindinews a{color:inherit;text-decoration-color:var(--l,currentColor);text-underline-offset:.15em}"
    ".hindinews blockquote{margin:.15rem 0 0;line-height:1.7}"
    ".hindinews time{font-variant-numeric:tabular-nums}"
    ".hindinews svg{display:block;width:100%;height:auto;margin:.4rem 0;border:1px solid var(--line);border-radius:.4rem}"
    ".hindinews svg .sea{fill:none}.hindinews svg .grid{stroke:var(--line);stroke-width:1;fill:none}.hindinews svg .tick{fill:var(--soft);font-size:10px}"
    ".hindinews svg circle{fill:var(--PLACE);stroke:var(--PLACE-l);stroke-width:2}.hindinews svg .label{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--paper);"
    "stroke-width:3px}"
    ".hindinews .ctl{unicode-bidi:isolate}.hindinews .ctl::before{content:attr(data-u);font:.6em ui-monospace,monospace;border:1px dotted;padding:0 .2em;vertical-align:middle}"
    f"{_TYPED}"
    "html:has(>body>.hindinews){background:#fff}html:has(>body>.hindinews) body{margin:0}"
    "@media(max-width:60rem){.hindinews{display:block}.hindinews aside{margin-top:1.5rem;border-top:1px solid var(--line)}"
    ".hindinews .card{position:fixed;left:.6rem;right:.6rem;top:auto;bottom:.6rem;width:auto;max-width:none;font-size:.95rem}}"
    f"@media(prefers-color-scheme:dark){{.hindinews{{--ink:#ececf0;--soft:#a5a5ae;--paper:#141518;--card:#23252a;--line:#383a41;{_DARK}}}"
    "html:has(>body>.hindinews){background:#141518}}"
    "@media print{.hindinews{display:block}.hindinews .card{display:none!important}.hindinews mark{background:none}}"
)
