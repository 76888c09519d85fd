"""The phrases of a language as lines of text: a start reads one string, and cuts the lines it looks up.

A line is the first word, then behind tabs each phrase that begins with it: its further words, its
category and its meaning as JSON, between bars. ``tools/tables.py`` writes the lines of each language
into ``ready_*.py``; building them from the tables takes ten times as long as reading them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

Phrase = tuple[tuple[str, ...], str, Any]
"""The words behind the first one, the category, the meaning."""


def pack(phrases: Mapping[str, Sequence[Phrase]]) -> str:
    """All phrases of a language, by first word, as lines."""
    return "\n".join(
        "\t".join((first, *("|".join((" ".join(rest), category, _text(m))) for rest, category, m in rows)))
        for first, rows in phrases.items()
    )


def lines(packed: str) -> dict[str, str]:
    """First word → its phrases, still packed."""
    return dict(line.split("\t", 1) for line in packed.split("\n"))


def cut(packed: str) -> tuple[Phrase, ...]:
    """The phrases of one first word.

    >>> cut("in|time|[\\"day\\", 2]\\t|num|7")
    ((('in',), 'time', ('day', 2)), ((), 'num', 7))
    """
    found = []
    for row in packed.split("\t"):
        rest, category, meaning = row.split("|")
        found.append((tuple(rest.split()), category, _meaning(json.loads(meaning))))
    return tuple(found)


def _text(meaning: Any) -> str:
    if isinstance(meaning, Decimal):
        meaning = {"decimal": str(meaning)}
    return json.dumps(meaning, ensure_ascii=False)


def _meaning(read: Any) -> Any:
    if isinstance(read, dict):
        return Decimal(read["decimal"])
    return tuple(read) if isinstance(read, list) else read
