"""The errors that the library raises.

::

    HindiNewsError
    ├── GazetteerError   (also a ValueError)   a gazetteer file or entry is wrong; says file, line, entry and what to do
    ├── DocumentError    (also a ValueError)   a JSON document cannot be read
    └── CorpusError      (also a ValueError)   a file of results does not belong to the archive that is read

Analysing a text raises nothing but `TypeError`, for what is not a `str` or not a `datetime.date`.
"""

from __future__ import annotations


class HindiNewsError(Exception):
    """Base of all errors of the library."""


class GazetteerError(HindiNewsError, ValueError):
    """A gazetteer file or entry is wrong.

    Attributes:
        message: What is wrong and what to do.
        file: The file, if the entry came from one.
        line: Line in the file, counted from 1, if known.
        entry: Id of the entry, if known.
    """

    def __init__(self, message: str, *, file: str | None = None, line: int | None = None, entry: str | None = None) -> None:
        """Put the place in front of the message."""
        self.message = message
        self.file = file
        self.line = line
        self.entry = entry
        place = ":".join(str(part) for part in (file, line) if part is not None)
        of = f"entry {entry!r}: " if entry is not None else ""
        super().__init__(f"{place}: {of}{message}" if place else f"{of}{message}")


class DocumentError(HindiNewsError, ValueError):
    """A JSON document cannot be read: not JSON, not a document, or of a schema version that this release does not know."""


class CorpusError(HindiNewsError, ValueError):
    """A file of results does not belong to the archive that is read."""
