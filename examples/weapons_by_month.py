"""The weapon systems that the articles of each month name, with their class and how often; generic words such as मिसाइल are left out."""

from __future__ import annotations

from collections import Counter

from archive import documents

months: dict[str, Counter[tuple[str, str]]] = {}
for _, doc in documents():
    if doc.published is None:
        continue
    count = months.setdefault(f"{doc.published:%Y-%m}", Counter())
    for weapon in doc.weapons:
        if not weapon.generic:
            count[weapon.name, weapon.weapon_class.english] += len(doc.mentions_of(weapon))
for month, count in sorted(months.items()):
    for (name, kind), times in sorted(count.items()):
        print(f"{month}  {times}  {name} ({kind})")
