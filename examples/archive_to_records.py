"""A newsroom's archive as flat rows: for pandas, polars, a database or a spreadsheet."""

from __future__ import annotations

from archive import documents

from hindinews.export.records import to_csv, to_records

rows = [row for id_, doc in documents() for row in to_records(doc, "entities", article=id_, published=doc.published)]
columns = ("article", "published", "kind", "name", "qid", "country", "mentions")
# With pandas: pandas.DataFrame(rows).groupby("name")["mentions"].sum()
print("\n".join(to_csv({name: row[name] for name in columns} for row in rows).splitlines()))
