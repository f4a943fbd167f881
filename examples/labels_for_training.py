"""Silver labels for training a tagger: CoNLL columns with links, an article after another."""

from __future__ import annotations

from archive import documents

from hindinews.export.conll import to_conll

for id_, doc in documents()[:2]:
    print(f"-DOCSTART- ({id_})\tO\t_\n")
    print(to_conll(doc, links=True), end="")
