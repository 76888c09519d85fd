"""A part of a statement: a stretch of words judged on its own, with what it inherits from the parts before it."""

from __future__ import annotations

from factcli.analyze.patterns import Features, Match, Vocabulary
from factcli.analyze.read import Analysis, Entity, restrict
from factcli.model import Mention
from factcli.record import NamedTuple


class Part(NamedTuple):
    """Words ``first`` up to ``last`` (exclusive) of ``analysis``; ``dropped`` words count for nothing.

    ``inherited`` are entity ids named earlier; ``carried`` are the properties of the part before,
    used only where this part names none of its own ("… and 50 million in 2022").
    """

    analysis: Analysis
    first: int
    last: int
    features: Features
    entities: tuple[Entity, ...]
    inherited: tuple[str, ...] = ()
    carried: tuple[Match, ...] = ()
    dropped: frozenset[int] = frozenset()

    @property
    def text(self) -> str:
        """The part's own words, verbatim."""
        words = self.analysis.words[self.first : self.last]
        return self.analysis.text[words[0].start : words[-1].end] if words else ""

    @property
    def names(self) -> tuple[str, ...]:
        """Ids of the entities named in the part itself."""
        strong = {e.kind for e in self.entities if not e.weak}
        # "The 47th president" names nobody where a person is named outright.
        return tuple(dict.fromkeys(e.name for e in self.entities if not e.weak or e.kind not in strong))

    def mentions(self) -> list[tuple[Mention, tuple[int, ...]]]:
        """The values of the part with their word positions."""
        pairs = zip(self.analysis.mentions, self.analysis.mention_at, strict=True)
        return [
            (m, at)
            for m, at in pairs
            if at and self.first <= at[0] and at[-1] < self.last and not self.dropped.intersection(at)
        ]


def make(
    analysis: Analysis,
    first: int,
    last: int,
    *,
    inherited: tuple[str, ...] = (),
    carried: tuple[Match, ...] = (),
    dropped: frozenset[int] = frozenset(),
) -> Part:
    """A part of the given words, its features and entities cut out of the analysis."""
    features = restrict(analysis, first, last)
    entities = tuple(e for e in analysis.entities if first <= e.first and e.last <= last)
    if dropped:
        features = {
            name: kept
            for name, spots in features.items()
            if (kept := [s for s in spots if not dropped.intersection(s)])
        }
        entities = tuple(e for e in entities if not dropped.intersection(range(e.first, e.last)))
    return Part(analysis, first, last, features, entities, inherited, carried, dropped)


def given(part: Part, vocabulary: Vocabulary) -> list[str]:
    """Entity features a part may borrow from what was named before it."""
    found: list[str] = []
    for name in part.inherited:
        found += [f"@{name}", f"@{vocabulary.kind(name)}"]
    return found
