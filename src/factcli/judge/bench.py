"""Judges one part: the properties it means, the claims about them, the values that belong to each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from factcli.analyze.patterns import Match, Vocabulary
from factcli.judge import events, roles
from factcli.judge.compare import Context, Stated, comparable, compare, covered, relative
from factcli.judge.known import Known, know
from factcli.judge.part import Part
from factcli.judge.settle import settled
from factcli.judge.split import foreground, meant
from factcli.judge.verdict import UNKNOWN, weigh
from factcli.model import Claim, Comparison, Value
from factcli.values import relate


class Claims(Protocol):
    """Where claims come from: an index, by key."""

    def by_key(self, key: str) -> tuple[Claim, ...]:
        """Claims with a key such as ``p:launch``."""


class _Siblings:
    """Claims about neighbouring matters, found when somebody asks for them: few parts need any."""

    def __init__(self, find: Callable[[], list[Known]]) -> None:
        self._find = find
        self._found: list[Known] | None = None

    def __iter__(self) -> Iterator[Known]:
        if self._found is None:
            self._found = self._find()
        return iter(self._found)


class Bench:
    """Holds parts against the claims of one library; keeps what it has learnt of claims.

    ``begin`` is called before each statement: dates said once are carried from part to part.
    """

    def __init__(self, claims: Claims, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.known: dict[str, Known] = {}
        self._claims = claims
        self._about: dict[str, list[Known]] = {}
        self._named: dict[str, bool] = {}
        self.begin()

    def begin(self) -> None:
        """Forget the dates of the statement before."""
        self._anchor: Value | None = None
        self._dates: list[Stated] = []

    def names(self, entity: str) -> bool:
        """Whether any claim names an entity."""
        if entity not in self._named:
            self._named[entity] = bool(self._claims.by_key(f"e:{entity}"))
        return self._named[entity]

    def hold(self, part: Part, context: Context, *, denied: bool = False) -> list[Comparison]:
        """Comparisons of a part with every claim that is about what it says."""
        matches = foreground(part, meant(part, self.vocabulary))
        own = {m.property for m in matches}
        near = {m.property for m in self.vocabulary.matches(part.features)}
        near |= {name for prop in own for name in self.vocabulary.setting(prop, "covers", ())}
        siblings = _Siblings(
            lambda: [
                known
                for name in sorted(near - own)
                for known in self.about(name)
                if matches and roles.check(known, part, self.vocabulary).fits
            ]
        )
        placed = events.compare(part, matches, self.about, self.vocabulary, denied)
        if placed:
            return placed
        stated = [relative(Stated(m, at), part, self._anchor) for m, at in part.mentions()]
        if part.carried and self._dates and not any(s.mention.value.kind == "date" for s in stated):
            # "In August 2023 he had 86 million on X and 6 million on Truth Social": the date is said once.
            stated += self._dates
        self._dates = [s for s in stated if s.mention.value.kind == "date"] or self._dates
        self._anchor = next((s.mention.value for s in stated if s.mention.value.kind == "date"), self._anchor)
        found = covered(self._held(part, matches, siblings, stated, context, denied), stated, context.lang)
        if all(any(a.relation == UNKNOWN for a in c.aspects) for c in found):
            # Nobody named fits what is meant, or a figure belongs elsewhere: a covered reading may have a claim.
            others = [
                m
                for m in self.vocabulary.matches(part.features)
                if m.weight >= 2 and m.property not in {x.property for x in matches}
            ]
            for other in foreground(part, others):
                again = self._held(part, [other], [], stated, context, denied, bounded=False)
                if again:
                    found = again
                    break
        return settled(found, self.known)

    def _held(
        self,
        part: Part,
        matches: list[Match],
        siblings: Iterable[Known],
        stated: list[Stated],
        context: Context,
        denied: bool,
        bounded: bool = True,
    ) -> list[Comparison]:
        """Comparisons with the claims of some properties; ``bounded``: neighbouring figures bound an unknown one."""
        found: list[Comparison] = []
        silent: set[str] = set()
        for match in matches:
            knowns = self.about(match.property)
            opposites = self.about(str(self.vocabulary.setting(match.property, "opposite", "")))
            own = [s for s in stated if self._owner(s, matches, part) in (None, match.property)]
            rows = compare(
                part,
                match,
                knowns,
                opposites,
                own,
                context,
                excluded=[
                    k for name in self.vocabulary.setting(match.property, "excludes", ()) for k in self.about(name)
                ],
                siblings=siblings,
                denied=denied,
            )
            beside = self.vocabulary.setting(match.property, "figures", ()) if bounded else ()
            bounds = [k for name in beside for k in self.about(name)]
            if bounds and not rows and not any(map(_dated, own)):
                # No claim has such a figure; far outside what neighbouring figures say it is wrong all the same.
                near = compare(part, match, bounds, (), own, context, denied=denied)
                rows = [c for c in near if weigh(c)[0] == "refuted"]
                if {c.claim for c in rows} < {k.claim.id for k in bounds if k.claim.rating == "true"}:
                    rows = []
            found += rows
            if not rows and any(self._owner(s, matches, part) == match.property for s in stated if not _dated(s)):
                silent.add(match.property)
        if silent:
            # The figure belongs to a matter on which nobody named here has a claim: nothing else accuses.
            found = [c for c in found if weigh(c)[0] != "refuted"]
        return found

    def _owner(self, stated: Stated, matches: list[Match], part: Part) -> str | None:
        """The property a figure belongs to when a part means several: the nearest that measures its kind."""
        if len(matches) < 2:
            return None
        value = stated.mention.value
        if value.kind != "date" and (beside := self._beside(stated, matches, part)):
            return beside
        for match in matches:
            fitting = [
                k
                for k in self.about(match.property)
                if (fit := roles.check(k, part, self.vocabulary)).fits and not fit.aspects
            ]
            if any(relate(value, v) in ("same", "contains") for k in fitting for v in (*k.values, *k.others)):
                return match.property
        if value.kind == "date":
            return None
        ranked = self._ranked(stated, matches, part)
        return ranked[0][1] if ranked else None

    def _beside(self, stated: Stated, matches: list[Match], part: Part) -> str | None:
        """The property whose word stands right beside a figure while the others' stand apart."""
        ranked = self._ranked(stated, matches, part)
        if not ranked or ranked[0][0] > 2:
            return None
        return ranked[0][1] if len(ranked) == 1 or ranked[1][0] - ranked[0][0] >= 3 else None

    def _ranked(self, stated: Stated, matches: list[Match], part: Part) -> list[tuple[int, str]]:
        """The properties that measure a figure's kind, nearest first; those with a fitting claim before all others."""
        value = stated.mention.value
        measuring = [
            m for m in matches if any(comparable(value, v, k) for k in self.about(m.property) for v in k.values)
        ]
        named = [
            m for m in measuring if any(roles.check(k, part, self.vocabulary).fits for k in self.about(m.property))
        ]
        return sorted(
            (min((abs(i - at) for i in m.words for at in (stated.at[0], stated.at[-1])), default=99), m.property)
            for m in named or measuring
        )

    def about(self, prop: str) -> list[Known]:
        """Claims with a property or a narrower one."""
        if not prop:
            return []
        if prop not in self._about:
            names = [prop, *(n for n, s in self.vocabulary.properties.items() if s.get("broader") == prop)]
            self._about[prop] = [self.know(claim) for name in names for claim in self._claims.by_key(f"p:{name}")]
        return self._about[prop]

    def know(self, claim: Claim) -> Known:
        if claim.id not in self.known:
            self.known[claim.id] = know(claim, self.vocabulary)
        return self.known[claim.id]


def _dated(stated: Stated) -> bool:
    return stated.mention.value.kind in ("date", "ordinal")
