"""The face of the package."""

from __future__ import annotations

import subprocess
import sys

import pytest

import hindinews


def test_all_is_sorted_and_every_name_is_there() -> None:
    assert list(hindinews.__all__) == sorted(hindinews.__all__)
    assert dir(hindinews) == hindinews.__all__
    for name in hindinews.__all__:
        assert getattr(hindinews, name) is not None
    assert set(hindinews._HOMES) == set(hindinews.__all__) - {"__version__"}


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'analyse'"):
        hindinews.analyse  # noqa: B018


def test_every_public_name_is_documented() -> None:
    undocumented = [name for name in hindinews.__all__ if name not in ("__version__", "Entity") and not (getattr(hindinews, name).__doc__ or "").strip()]
    assert undocumented == []


def test_import_leaves_heavy_packages_alone() -> None:
    code = "import sys, hindinews; print([m for m in ('indic_transliteration.sanscript', 'pandas', 'spacy', 'pyarrow') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"


@pytest.mark.parametrize(("text", "hint"), [(b"\xe0\xa4\xb0", "decode"), (None, "pass the article as a str"), (7, "pass the article as a str"), (["a"], "pass the article as a str")])
def test_what_is_no_text_is_refused(text: object, hint: str) -> None:
    with pytest.raises(TypeError, match=hint):
        hindinews.analyze(text)  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["2023-09-15", 20230915])
def test_what_is_no_day_is_refused(day: object) -> None:
    with pytest.raises(TypeError, match="datetime.date"):
        hindinews.analyze("रूस", published=day)  # type: ignore[arg-type]
