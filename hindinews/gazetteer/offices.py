"""Dated offices: who held what, when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

import regex

_OFFICE: Final = regex.compile(
    r"(?P<post>[a-z][a-z-]*) (?P<scope>[A-Z]{2}(?:-[A-Z0-9]{1,3})?|[a-z0-9]+(?:-[a-z0-9]+)*) (?P<start>\?|[0-9-]+)\.\.(?P<end>\?|[0-9-]*)(?P<acting> acting)?"
)


@dataclass(frozen=True, slots=True)
class Term:
    """One term of office, as an entry writes it: `prime-minister IN 2014-05-26..`.

    Attributes:
        post: Id of the post.
        scope: ISO 3166 code, or the id of an organization.
        start: ISO day, month or year; None if unknown.
        end: Likewise; None if unknown or still running.
        current: True if it was running when the entry was verified.
        acting: True for an acting holder.
    """

    post: str
    scope: str
    start: str | None
    end: str | None
    current: bool
    acting: bool

    @property
    def country(self) -> str | None:
        """ISO 3166-1 code of the scope, None for an organization."""
        return self.scope[:2] if self.scope[:1].isupper() else None


def parse_office(text: str) -> Term:
    """Read one line of an entry's `offices`.

    Raises:
        ValueError: If the line is not `POST SCOPE START..END`, with what to write instead.

    >>> parse_office("president US 2017-01-20..2021-01-20")
    Term(post='president', scope='US', start='2017-01-20', end='2021-01-20', current=False, acting=False)
    """
    found = _OFFICE.fullmatch(text)
    if found is None:
        raise ValueError(f"office {text!r} is not 'POST SCOPE START..END', such as 'prime-minister IN 2014-05-26..' (dates ISO, '?' where unknown, nothing after '..' = current)")
    start = _day(found["start"], text)
    end = _day(found["end"], text)
    if start is not None and end is not None and start[: len(end)] > end[: len(start)]:
        raise ValueError(f"office {text!r} ends before it starts")
    return Term(found["post"], found["scope"], start, end, found["end"] == "", found["acting"] is not None)


def _day(value: str, text: str) -> str | None:
    if value in ("?", ""):
        return None
    try:
        date.fromisoformat((value + "-01-01")[:10] if len(value) in (4, 7, 10) else value)
    except ValueError as error:
        raise ValueError(f"office {text!r}: {value!r} is not an ISO date such as '2014', '2014-05' or '2014-05-26'") from error
    return value
