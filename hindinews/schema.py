"""The JSON Schema of a document, read off the dataclasses; the committed copy is docs/document.schema.json."""

from __future__ import annotations

import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Union, get_args, get_origin, get_type_hints

from hindinews.model import SCHEMA, Document


def document_schema() -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) of what `Document.to_json` writes.

    >>> document_schema()["title"]
    'Document'
    """
    definitions: dict[str, Any] = {}
    root = _of(Document, definitions)
    row = definitions.pop(root["$ref"].rsplit("/", 1)[-1])
    row["properties"]["schema"] = {"const": SCHEMA}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"https://hindinews.invalid/document-{SCHEMA}.json", **row, "$defs": dict(sorted(definitions.items()))}


_PLAIN = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def _of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    if kind in _PLAIN:
        return {"type": _PLAIN[kind]}
    if kind is date:
        return {"type": "string", "format": "date"}
    if get_origin(kind) in (Union, types.UnionType):
        return {"anyOf": [_of(k, definitions) for k in get_args(kind)]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _of(get_args(kind)[0], definitions)}
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        definitions[kind.__name__] = {"enum": [member.value for member in kind]}
    elif is_dataclass(kind):
        name = kind.__name__  # type: ignore[union-attr]
        if name not in definitions:
            definitions[name] = {}
            hints = get_type_hints(kind)
            properties = {_name(f): _of(hints[f.name], definitions) for f in fields(kind)}
            required = [_name(f) for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
            if "kind" in properties and name.lower() in ("person", "leader", "place", "organization", "weapon"):
                properties["kind"] = {"const": name.lower()}
            definitions[name] = {"title": name, "type": "object", "properties": properties, "required": required, "additionalProperties": False}
    else:
        raise TypeError(f"no JSON form for {kind!r}")
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _name(field: Any) -> str:
    rename = field.metadata.get("dataclasses_json", {}).get("letter_case")
    return str(rename(field.name)) if rename is not None else str(field.name)
