"""A newsroom's own entries: the mayor of `my-leaders.toml` is known by id, also by her surname alone."""

from __future__ import annotations

from datetime import date

from archive import HERE, documents

from hindinews import Gazetteer, Pipeline

text = next(doc.text for id_, doc in documents() if id_ == "2026-02-surat")
own = Pipeline(gazetteer=Gazetteer.default().with_file(HERE / "my-leaders.toml"))
for title, pipeline in (("As it ships", Pipeline()), ("With my-leaders.toml", own)):
    doc = pipeline(text, published=date(2026, 2, 3))
    print(title)
    for person in doc.people:
        forms = ", ".join(mention.text for mention in doc.mentions_of(person))
        print(f"  {person.id} | {person.name} | {'known' if person.known else 'not known'} | {forms}")
