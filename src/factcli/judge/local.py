"""Finds, in a long part that says too much to be judged whole, the short stretches that each say one thing."""

from __future__ import annotations

from collections.abc import Iterator

from factcli.analyze.patterns import Match, Vocabulary
from factcli.judge.part import Part, given, make

LONG, VERY_LONG = 16, 26
"""Words from which a part counts as long; as too long to be borne out as a whole."""
_WIDEST = 16
_BEFORE, _AFTER = 4, 5


def stretches(part: Part, vocabulary: Vocabulary, *, least: int = LONG) -> Iterator[Part]:
    """For every property the part may mean, the shortest stretch that still means it, with a margin of words.

    What the rest of the part names is inherited, so that a subject may stand further off.
    """
    if part.last - part.first < least:
        return
    taken: set[tuple[int, int]] = set()
    for match in vocabulary.matches(part.features, given(part, vocabulary)):
        window = _shortest(part, match, vocabulary)
        if window is None:
            continue
        first, last = _widened(part, *window)
        if (first, last) not in taken and last - first < part.last - part.first:
            taken.add((first, last))
            names = tuple(dict.fromkeys((*part.inherited, *part.names)))
            yield make(part.analysis, first, last, inherited=names, dropped=part.dropped)


def _shortest(part: Part, match: Match, vocabulary: Vocabulary) -> tuple[int, int] | None:
    """The narrowest run of words in which the property's row is complete, None when it is too wide."""
    places = sorted(i for i in match.places if part.first <= i < part.last)
    best: tuple[int, int] | None = None
    for n, first in enumerate(places):
        for last in places[n:]:
            if last - first >= _WIDEST or (best is not None and last - first >= best[1] - best[0]):
                break
            piece = make(part.analysis, first, last + 1, inherited=part.inherited, dropped=part.dropped)
            if any(m.property == match.property for m in vocabulary.matches(piece.features)):
                best = (first, last)
                break
    return best


def _widened(part: Part, first: int, last: int) -> tuple[int, int]:
    """The run with a margin on both sides that stops at marks, and whole names and values."""
    words = part.analysis.words
    start = first
    while start > max(part.first, first - _BEFORE) and words[start - 1].keys:
        start -= 1
    end = last + 1
    while end < min(part.last, last + 1 + _AFTER) and words[end].keys:
        end += 1
    spans = [(e.first, e.last) for e in part.analysis.entities]
    spans += [(at[0], at[-1] + 1) for at in part.analysis.mention_at if at]
    for a, b in spans:
        if a < start < b:
            start = a
        if a < end < b:
            end = b
    return max(start, part.first), min(end, part.last)
