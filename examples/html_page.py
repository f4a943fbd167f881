"""An article as a page for the browser: `python examples/html_page.py article.html` writes it."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from archive import HERE

from hindinews import analyze

doc = analyze((HERE / "article.txt").read_text(encoding="utf-8"), published=date(2024, 7, 9))
html = doc.to_html()
for name in sys.argv[1:2]:
    Path(name).write_text(html, encoding="utf-8")
print(f"{html.count('<mark ')} marks, {html.count('<circle ')} places on the map, {html.count('<blockquote')} quotes")
