"""Packages that only some exports need."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def needs(module: str, extra: str) -> Any:
    """Import a module of an extra, or say how to install it.

    Args:
        module: The module, such as `spacy.tokens`.
        extra: The extra of hindinews that brings it.

    Raises:
        ImportError: If it is not installed.

    >>> needs("no_such_module", "spacy")
    Traceback (most recent call last):
    ImportError: this needs no_such_module, which is not installed; install it with: pip install "hindinews[spacy]"
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ImportError(f'this needs {package}, which is not installed; install it with: pip install "hindinews[{extra}]"') from error
