"""Puts text into columns: display width, wrapping, and Arabic beside English.

Arabic stays in logical order; the terminal orders it. A stretch with right-to-left letters in a line
of the page's own is wrapped in a first-strong isolate, so that the digits and commas behind it stay there.
"""

from __future__ import annotations

import re

from factcli.output import safe

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_ISOLATE, _END = "\u2068", "\u2069"


def width(text: str) -> int:
    """Columns that ``text`` takes: marks none, wide East Asian characters two."""
    if text.isascii():
        return len(text)
    import unicodedata  # loaded only for text that needs it

    total = 0
    for character in text:
        if unicodedata.category(character) in ("Mn", "Me", "Cf"):
            continue
        total += 2 if unicodedata.east_asian_width(character) in "WF" else 1
    return total


def isolate(text: str, *, on: bool) -> str:
    """``text`` in a first-strong isolate when it has right-to-left letters and ``on``."""
    return f"{_ISOLATE}{text}{_END}" if on and _RIGHT_TO_LEFT.search(text) else text


def wrap(text: str, columns: int, first: int | None = None) -> list[str]:
    """Lines of at most ``columns`` columns (the first of at most ``first``), broken between words.

    ``text`` is on one line and safe already (``safe.terminal``).

    Web addresses are never broken, so that they can be copied; other overlong words are.

    >>> wrap("one two three", 7)
    ['one two', 'three']
    """
    columns = max(columns, 10)
    room = columns if first is None else max(first, 10)
    lines: list[str] = []
    line = ""
    used = 0
    for word in text.split(" "):
        need = width(word)
        if used and used + 1 + need <= room:
            line, used = f"{line} {word}", used + 1 + need
            continue
        if used:
            lines.append(line)
            room = columns
        while need > room and not word.startswith(("http://", "https://")):
            head = fit(word, room)
            lines.append(head)
            word, room = word[len(head) :], columns
            need = width(word)
        line, used = word, need
    lines.append(line)
    return lines


def fit(text: str, columns: int) -> str:
    """The longest beginning of ``text`` that takes at most ``columns`` columns, at least one character."""
    if width(text) <= columns:
        return text
    end = min(len(text), columns)
    while end > 1 and width(text[:end]) > columns:
        end -= 1
    return text[:end]


def shorten(text: str, columns: int) -> str:
    """``text`` on one line, cut with "…" when it takes more than ``columns`` columns."""
    line = safe.terminal(text)
    return line if width(line) <= columns else fit(line, columns - 1).rstrip() + "…"


def pad(text: str, columns: int) -> str:
    """``text`` filled up with blanks to ``columns`` columns."""
    return text + " " * max(0, columns - width(text))
