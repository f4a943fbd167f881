"""Every Python snippet of the documentation runs, and gives what the comment beside it says."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
import regex

ROOT = Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", ROOT / "README.hi.md", *sorted((ROOT / "docs").glob("*.md"))]
_BLOCK = regex.compile(r"^```python\n(.*?)^```", regex.DOTALL | regex.MULTILINE)


def snippets(page: Path) -> list[str]:
    return _BLOCK.findall(page.read_text(encoding="utf-8"))


def promised(line: str) -> object | None:
    """The literal in the comment that ends a line of a snippet, if it is one."""
    _, found, comment = line.partition("  # ")
    if not found:
        return None
    try:
        return ast.literal_eval(comment.strip())
    except (ValueError, SyntaxError):
        return None


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_snippets(page: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    names: dict[str, object] = {}
    for code in snippets(page):
        lines = code.splitlines()
        for node in ast.parse(code).body:
            source = ast.get_source_segment(code, node) or ""
            wanted = promised(lines[(node.end_lineno or 1) - 1]) if isinstance(node, ast.Expr) else None
            if isinstance(node, ast.Expr):
                value = eval(compile(source.strip(), str(page), "eval"), names)
                if wanted is not None:
                    assert value == wanted, source
            else:
                exec(compile(ast.Module([node], []), str(page), "exec"), names)
    capsys.readouterr()


def test_the_readmes_have_snippets() -> None:
    assert snippets(ROOT / "README.md")
    assert snippets(ROOT / "README.hi.md")


def test_both_readmes_have_the_same_commands() -> None:
    commands = [[line for line in (ROOT / name).read_text(encoding="utf-8").splitlines() if line.startswith("    python3 -m venv")] for name in ("README.md", "README.hi.md")]
    assert commands[0] == commands[1]
    assert len(commands[0]) == 2
