"""For or against: a share must carry the side that the claim gives it."""

from __future__ import annotations

from factcli.analyze.read import Analysis
from factcli.model import Aspect, Value

from .known import Known
from .part import Part
from .verdict import CONTRADICTS

_FOR = frozenset(
    [
        "favour",
        "favor",
        "favoured",
        "favored",
        "yes",
        "back",
        "for",
        "support",
        "supported",
        "backed",
        "approve",
        "approved",
        "تاييد",
        "ايد",
        "ايدوا",
        "مع",
        "لصالح",
        "نعم",
        "بتاييد",
    ]
)
_AGAINST = frozenset(
    [
        "against",
        "no",
        "oppose",
        "opposed",
        "reject",
        "rejected",
        "معارضه",
        "عارض",
        "عارضوا",
        "ضد",
        "رفض",
        "رفضوا",
        "بمعارضه",
        "لا",
    ]
)
_REACH = 3


def compare(part: Part, known: Known) -> list[Aspect]:
    """A clash when a share stands on the other side than in the claim, where the claim names both sides."""
    ours = _sides(part.analysis, part.first, part.last)
    theirs = [side for text in known.texts for side in _sides(text, 0, len(text.words))] if ours else []
    if len({side for _, side in theirs}) < 2:
        return []
    for value, side in ours:
        same = [other for known_value, other in theirs if known_value.low == value.low and value.low == value.high]
        if same and side not in same:
            return [Aspect("opposite-holds", CONTRADICTS, side, same[0])]
    return []


def _sides(text: Analysis, first: int, last: int) -> list[tuple[Value, str]]:
    """Shares with the side word that stands nearest to them."""
    found = []
    for mention, at in zip(text.mentions, text.mention_at, strict=True):
        if mention.value.kind != "percent" or not at or not first <= at[0] < last:
            continue
        near: list[tuple[int, str]] = []
        for i in range(max(first, at[0] - _REACH), min(last, at[-1] + _REACH + 1)):
            gap = min(abs(i - at[0]), abs(i - at[-1]))
            # What follows a share names its side more often than what precedes it.
            rank = 2 * gap + (i < at[0])
            if text.words[i].text in _FOR:
                near.append((rank, "for"))
            elif text.words[i].text in _AGAINST:
                near.append((rank, "against"))
        if near:
            found.append((mention.value, min(near)[1]))
    return found
