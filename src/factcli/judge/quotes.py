"""Words given as somebody's very words: two quotations of the same saying must have something in common."""

from __future__ import annotations

import re

from factcli.analyze.words import words_of
from factcli.model import Aspect

from .known import Known
from .part import Part
from .verdict import CONTRADICTS

_QUOTED = re.compile(r"[\"“«„]([^\"“”«»„]{4,300})[\"”»]")
_LEAST = 2


def compare(part: Part, known: Known) -> list[Aspect]:
    """A clash when the part and the claim both quote and share no word, in the same script."""
    ours = [set(_keys(q)) for q in _QUOTED.findall(part.text)]
    if not ours:
        return []
    theirs = [(q, set(_keys(q))) for text in known.claim.statement.values() for q in _QUOTED.findall(text)]
    theirs = [(q, keys) for q, keys in theirs if len(keys) >= _LEAST]
    for mine in ours:
        same = [(q, keys) for q, keys in theirs if any(k.isascii() for k in keys) == any(k.isascii() for k in mine)]
        if len(mine) >= _LEAST and same and all(not mine & keys for _, keys in same):
            return [Aspect("quote-differs", CONTRADICTS, "other words", f"“{same[0][0]}”")]
    return []


def _keys(text: str) -> list[str]:
    return [key for word in words_of(text, "ar" if not text.isascii() else "en") for key in word.keys]
