"""Placeholder; see recognition/quantities."""

from __future__ import annotations


def number_ending_at(keys: list[str], last: int) -> tuple[int, float] | None:
    """Read the number whose last token is before `last`."""
    if last > 0 and keys[last - 1].replace(",", "").replace(".", "", 1).isdecimal():
        return last - 1, float(keys[last - 1].replace(",", ""))
    return None
