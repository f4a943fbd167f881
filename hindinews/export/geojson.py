"""A document's places as GeoJSON (RFC 7946)."""

from __future__ import annotations

from typing import Any

from hindinews.entities import Place
from hindinews.model import Document


def to_geojson(doc: Document, *, unlocated: bool = False, **properties: Any) -> dict[str, Any]:
    """Give the places of a document as a GeoJSON FeatureCollection, one point a place, with where the text names it and what happened there.

    Args:
        doc: The document.
        unlocated: Whether a place without certain coordinates is a feature too, with `"geometry": null`.
        **properties: Further properties of every feature, such as `article="a-17"`.

    Returns:
        A FeatureCollection, ready for `json.dumps`; coordinates are longitude, latitude (WGS 84).

    >>> from hindinews import analyze
    >>> places = to_geojson(analyze("व्लादिवोस्तोक में बैठक हुई।"), article="a-17")
    >>> [(f["properties"]["name"], f["properties"]["article"], f["geometry"]["type"]) for f in places["features"]]
    [('Vladivostok', 'a-17', 'Point')]
    """
    return {"type": "FeatureCollection", "features": [_feature(doc, place, properties) for place in doc.places if unlocated or _point(place) is not None]}


def _point(place: Place) -> dict[str, Any] | None:
    if place.latitude is None or place.longitude is None:
        return None
    return {"type": "Point", "coordinates": [place.longitude, place.latitude]}


def _feature(doc: Document, place: Place, properties: dict[str, Any]) -> dict[str, Any]:
    events = [
        {"type": event.type, "date": event.date, "factuality": event.factuality, "start": event.start, "end": event.end, "text": event.text}
        for event in doc.events
        if event.place_id == place.id and event.same_as is None
    ]
    return {
        "type": "Feature",
        "id": place.id,
        "geometry": _point(place),
        "properties": {
            **properties,
            "name": place.name,
            "hindi": place.hindi,
            "kind": place.place_kind,
            "country": place.country,
            "iso": place.iso,
            "qid": place.qid,
            "geonames_id": place.geonames_id,
            "mentions": [{"start": m.start, "end": m.end, "text": m.text} for m in doc.mentions_of(place)],
            "events": events,
        },
    }
