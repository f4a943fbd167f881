"""The places of a year's articles as one GeoJSON file, which QGIS, geojson.io and GitHub draw as it is."""

from __future__ import annotations

import json

from archive import documents

from hindinews.export.geojson import to_geojson

features = [feature for id_, doc in documents() if doc.published and doc.published.year == 2025 for feature in to_geojson(doc, article=id_)["features"]]
for feature in features:
    # Unique in the file; the place itself is in the properties.
    feature["id"] = f"{feature['properties']['article']}/{feature['id']}"
print(json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1))
