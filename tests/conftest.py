"""Shared fixtures: the pipeline, and the material outside the repository that some tests measure on."""

from __future__ import annotations

from pathlib import Path

import pytest

from hindinews import Pipeline

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def pipeline() -> Pipeline:
    return Pipeline()


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of measuring material beside the repository, which licences keep out of it."""
    if not (SHARED / "data").is_dir():
        pytest.skip("the measuring material is not beside this checkout; licences keep it out of the repository")
    return SHARED
