"""Archives as Arrow tables: text in, typed list columns out. Needs the extra `arrow`.

`analyze_batches` takes and gives an iterator of record batches: the shape that PySpark's `mapInArrow`, Ray Data's `map_batches`, Dask, Polars and DuckDB pass around.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final

from hindinews.export.extras import needs
from hindinews.export.records import Kind, to_records
from hindinews.model import Document
from hindinews.pipeline import Pipeline

#: The columns that are added, in this order, and the fields of a row of each list: name and Arrow type.
COLUMNS: Final[dict[Kind, dict[str, str]]] = {
    "mentions": {
        "start": "int32", "end": "int32", "text": "string", "type": "string", "entity_id": "string", "name": "string", "qid": "string", "country": "string",
        "role": "string", "status": "string", "count": "float64", "rule": "string",
    },
    "entities": {
        "id": "string", "kind": "string", "name": "string", "hindi": "string", "qid": "string", "country": "string", "mentions": "int32", "known": "bool_",
        "office": "string", "weapon_class": "string", "generic": "bool_", "place_kind": "string", "latitude": "float64", "longitude": "float64",
    },
    "dates": {
        "start": "int32", "end": "int32", "text": "string", "value": "string", "granularity": "string", "modifier": "string", "anchor": "string",
        "earliest": "date32", "latest": "date32", "reason": "string",
    },
    "quotes": {
        "start": "int32", "end": "int32", "text": "string", "kind": "string", "speaker": "string", "speaker_id": "string", "cue": "string", "stance": "string",
    },
    "events": {
        "number": "int32", "start": "int32", "end": "int32", "text": "string", "type": "string", "agents": "string", "targets": "string", "items": "string",
        "place": "string", "date": "string", "factuality": "string", "source": "string", "same_as": "int32", "plover": "string", "cameo": "string",
    },
}  # fmt: skip

#: The column that says why a row could not be read; null where it was read.
ERROR: Final = "error"


def added_fields() -> list[Any]:
    """Give the Arrow fields that are added to each table: a list of structs for each of `COLUMNS`, then `error`.

    Returns:
        A list of `pyarrow.Field`.

    Raises:
        ImportError: If pyarrow is not installed.
    """
    pa = needs("pyarrow", "arrow")
    lists = [pa.field(kind, pa.list_(pa.struct([(name, getattr(pa, type_)()) for name, type_ in fields.items()]))) for kind, fields in COLUMNS.items()]
    return [*lists, pa.field(ERROR, pa.string())]


def analyzed_schema(schema: Any) -> Any:
    """Give the schema that `analyze_batches` makes of a schema, as PySpark's `mapInArrow` and Dask's `meta` ask for it beforehand.

    Args:
        schema: The `pyarrow.Schema` of the batches that go in.

    Returns:
        The same fields with the added ones after them.

    Raises:
        ValueError: If a column that would be added is there already.
    """
    pa = needs("pyarrow", "arrow")
    fields = added_fields()
    taken = sorted({f.name for f in fields} & set(schema.names))
    if taken:
        raise ValueError(f"the table has a column {taken[0]!r} already; rename it first")
    return pa.schema([*schema, *fields], metadata=schema.metadata)


def analyze_batches(batches: Iterable[Any], *, text: str = "text", published: str | None = None, pipeline: Pipeline | None = None) -> Iterator[Any]:
    """Read the texts of record batches, one batch at a time.

    Args:
        batches: `pyarrow.RecordBatch` objects.
        text: Name of the column of texts. A null text gives null lists.
        published: Name of the column of publication days: dates, timestamps, or ISO strings; None if there is none.
        pipeline: The pipeline that reads; one with the shipped gazetteer if not given.

    Yields:
        The batches with the columns of `added_fields`. A row that cannot be read has null lists and says why in `error`; the others are not held up.

    Raises:
        ImportError: If pyarrow is not installed.
        ValueError: If a column is missing, or one that would be added is there already.
    """
    pa = needs("pyarrow", "arrow")
    reader = Pipeline() if pipeline is None else pipeline
    fields = added_fields()
    for batch in batches:
        schema = analyzed_schema(batch.schema)
        for name in (text, published):
            if name is not None and name not in batch.schema.names:
                raise ValueError(f"no column {name!r}; the columns are {', '.join(batch.schema.names)}")
        days = batch.column(published).to_pylist() if published is not None else [None] * batch.num_rows
        read = [_read(reader, value, day) for value, day in zip(batch.column(text).to_pylist(), days, strict=True)]
        arrays: list[Any] = []
        for field, kind in zip(fields, COLUMNS, strict=False):
            arrays.append(pa.array([to_records(doc, kind) if isinstance(doc, Document) else None for doc in read], type=field.type))
        arrays.append(pa.array([doc if isinstance(doc, str) else None for doc in read], type=pa.string()))
        yield pa.RecordBatch.from_arrays([*batch.columns, *arrays], schema=schema)


def analyze_table(table: Any, *, text: str = "text", published: str | None = None, pipeline: Pipeline | None = None) -> Any:
    """Read the texts of a table.

    Args:
        table: A `pyarrow.Table` or `pyarrow.RecordBatch`.
        text: As in `analyze_batches`.
        published: As in `analyze_batches`.
        pipeline: As in `analyze_batches`.

    Returns:
        A `pyarrow.Table` with the added columns, rows in the same order.
    """
    pa = needs("pyarrow", "arrow")
    batches = [table] if isinstance(table, pa.RecordBatch) else table.to_batches(max_chunksize=256)
    return pa.Table.from_batches(analyze_batches(batches, text=text, published=published, pipeline=pipeline), schema=analyzed_schema(table.schema))


def _read(pipeline: Pipeline, text: object, published: object) -> Document | str | None:
    """The document of a row, None for a null text, or in words why it could not be read."""
    if text is None:
        return None
    try:
        if isinstance(published, datetime):
            published = published.date()
        elif isinstance(published, str):
            published = date.fromisoformat(published[:10])
        return pipeline(text, published=published)  # type: ignore[arg-type]
    except Exception as error:
        return f"{type(error).__name__}: {error}"
