"""Text of others on a page: escaped, and without power over what stands around it."""

from __future__ import annotations

from html import escape
from typing import Final

import regex

#: Characters that turn the direction of writing, and other controls that a page must not obey.
_CONTROL: Final = regex.compile("[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]")
_SURROGATE: Final = regex.compile("[\\ud800-\\udfff]")
#: Controls that HTML cannot hold at all; their picture or U+FFFD stands for them.
_UNWRITABLE: Final = regex.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]")


def shown(text: str) -> str:
    r"""Escape text for the page; a control character is kept, shown by its number, and cannot act beyond itself.

    >>> shown("<b> & \u202e")
    '&lt;b&gt; &amp; <span class="ctl" data-u="U+202E">\u202e</span>'
    """
    return _CONTROL.sub(_control, escape(_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text))).replace("\r", "&#13;")


def isolated(text: str) -> str:
    """Escape a name or other short text and set it apart, so that its direction of writing ends with it.

    >>> isolated('a"b')
    '<bdi>a&quot;b</bdi>'
    """
    return f"<bdi>{shown(text)}</bdi>"


def attribute(text: str) -> str:
    r"""Escape text for an attribute or title, where control characters are left out.

    >>> attribute('"x"\u202e')
    '&quot;x&quot;'
    """
    return escape(_CONTROL.sub("", _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)))


def _control(match: regex.Match[str]) -> str:
    char = match.group()
    written = "\N{REPLACEMENT CHARACTER}" if _UNWRITABLE.fullmatch(char) else char
    return f'<span class="ctl" data-u="U+{ord(char):04X}">{written}</span>'
