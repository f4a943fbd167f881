"""Parts of the page that are drawn: the timeline and the map. They read the attributes of what they are given and import nothing of the model."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from hindinews.page_text import attribute, isolated

_WIDTH: Final = 360.0
_STEPS: Final = (1, 2, 5, 10, 15, 30, 45, 60)


def timeline(doc: Any) -> str:
    """Write the dates of a document and the events that have a day, in order of time.

    >>> from datetime import date
    >>> from hindinews import analyze
    >>> '2023-09-15' in timeline(analyze("बैठक शुक्रवार को हुई।", published=date(2023, 9, 15)))
    True
    """
    rows: dict[tuple[str, str, str], None] = {}
    for event in doc.events:
        if event.date and event.same_as is None:
            who = ", ".join(isolated(p.name) for p in event.agents)
            whom = ", ".join(isolated(p.name) for p in (*event.targets, *event.items))
            said = " → ".join(part for part in (who, whom) if part)
            kind = attribute(event.type.replace("_", " ").lower())
            unsure = f" <small>{attribute(event.factuality)}</small>" if event.factuality != "actual" else ""
            rows[(event.date, "0", f"<strong>{kind}</strong>{unsure}{f' · {said}' if said else ''}")] = None
    for date in doc.dates:
        if date.value and date.value[:1].isdigit():
            modifier = f" <small>{attribute(date.modifier)}</small>" if date.modifier else ""
            rows[(date.value, "1", f'<span lang="hi">{isolated(date.text)}</span>{modifier}')] = None
    if not rows:
        return ""
    items = "".join(f'<li class="DATE"><time>{attribute(value)}</time> {html}</li>\n' for value, _, html in sorted(rows))
    return f'<details open><summary>Timeline <span class="n">{len(rows)}</span></summary>\n<ul class="timeline">{items}</ul></details>\n'


def place_map(places: Sequence[Any]) -> str:
    """Draw the places that have coordinates on a grid of latitudes and longitudes, as inline SVG.

    >>> from hindinews import analyze
    >>> place_map(analyze("मॉस्को और दिल्ली के बीच बातचीत हुई।").places).count("<circle")
    2
    >>> place_map(())
    ''
    """
    points = [(p, float(p.longitude), float(p.latitude)) for p in places if p.latitude is not None and p.longitude is not None]
    if not points:
        return ""
    west, east = _padded(min(x for _, x, _ in points), max(x for _, x, _ in points), 6.0, 180.0)
    south, north = _padded(min(y for _, _, y in points), max(y for _, _, y in points), 6.0, 90.0)
    middle = math.cos(math.radians((south + north) / 2))
    # A map is neither a strip nor a tower: the shorter side is widened to at least half of the longer.
    wide, high = (east - west) * middle, north - south
    if high < wide * 0.5:
        south, north = _padded((south + north) / 2, (south + north) / 2, wide * 0.25, 90.0)
    elif wide < high * 1.2:
        west, east = _padded((west + east) / 2, (west + east) / 2, high * 0.6 / middle, 180.0)
    scale = _WIDTH / (east - west)
    height = max(120.0, (north - south) * scale / max(middle, 0.2))
    tall = height / (north - south)

    def xy(longitude: float, latitude: float) -> tuple[float, float]:
        return (longitude - west) * scale, (north - latitude) * tall

    names = ", ".join(attribute(p.name) for p, _, _ in points)
    parts = [f'<svg viewBox="0 0 {_WIDTH:.0f} {height:.0f}" role="img" aria-label="Map: {names}">', _grid(west, east, south, north, xy, height)]
    dots = [(p, *xy(x, y)) for p, x, y in points]
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"><title>{attribute(p.name)}</title></circle>' for p, x, y in dots]
    parts += _labels(dots, height)
    count = f'<span class="n">{len(points)}</span>'
    return f"<details open><summary>Map {count}</summary>\n{''.join(parts)}</svg></details>\n"


def _padded(low: float, high: float, least: float, limit: float) -> tuple[float, float]:
    """Widen a range by a margin, inside the globe."""
    margin = max((high - low) * 0.15, least)
    return max(low - margin, -limit), min(high + margin, limit)


def _grid(west: float, east: float, south: float, north: float, xy: Any, height: float) -> str:
    step = next((s for s in _STEPS if (east - west) / s <= 6), 60)
    parts: list[str] = []
    for longitude in range(math.ceil(west / step) * step, math.floor(east) + 1, step):
        x, _ = xy(longitude, north)
        parts.append(f'<path class="grid" d="M{x:.1f} 0V{height:.0f}"/>')
        if 12 < x < _WIDTH - 12:
            parts.append(f'<text class="tick" x="{x:.1f}" y="{height - 4:.0f}" text-anchor="middle">{_degrees(longitude, "E", "W")}</text>')
    for latitude in range(math.ceil(south / step) * step, math.floor(north) + 1, step):
        _, y = xy(west, latitude)
        parts.append(f'<path class="grid" d="M0 {y:.1f}H{_WIDTH:.0f}"/>')
        if 10 < y < height - 18:
            parts.append(f'<text class="tick" x="3" y="{y - 2:.1f}">{_degrees(latitude, "N", "S")}</text>')
    return "".join(parts)


def _degrees(value: int, plus: str, minus: str) -> str:
    return f"{abs(value)}°{plus if value > 0 else minus if value < 0 else ''}"


def _labels(dots: list[tuple[Any, float, float]], height: float) -> list[str]:
    """Name the points where there is room; a name that would cover another is left to the list of places."""
    taken = [(x - 5, y - 5, x + 5, y + 5) for _, x, y in dots]
    parts: list[str] = []
    for place, x, y in dots:
        length = len(place.name) * 6.6
        for anchor, dx, dy in (("start", 8, 4), ("end", -8, 4), ("middle", 0, -9), ("middle", 0, 18), ("start", 6, -7), ("start", 6, 16), ("end", -6, -7), ("end", -6, 16)):
            left = x + dx - (length if anchor == "end" else length / 2 if anchor == "middle" else 0)
            box = (left, y + dy - 10, left + length, y + dy + 3)
            if box[0] < 0 or box[2] > _WIDTH or box[1] < 0 or box[3] > height - 14:
                continue
            if all(box[2] <= t[0] or t[2] <= box[0] or box[3] <= t[1] or t[3] <= box[1] for t in taken):
                taken.append(box)
                parts.append(f'<text class="label" x="{x + dx:.1f}" y="{y + dy:.1f}" text-anchor="{anchor}">{attribute(place.name)}</text>')
                break
    return parts
