"""What remains of comparisons when several properties of a part were held, the deciding ones first."""

from __future__ import annotations

from collections.abc import Iterable

from factcli.judge.known import Known
from factcli.judge.verdict import outcome
from factcli.model import Candidate, Comparison


def settled(found: list[Comparison], known: dict[str, Known]) -> list[Comparison]:
    """Comparisons less those that clash only over a name which an agreeing claim has in its own role."""
    names: set[str] = set()
    for comparison in found:
        if outcome(comparison)[0] == "agrees":
            names |= known[comparison.claim].names
    return [
        c
        for c in found
        if not any(a.reason in ("entity-differs", "direction-reversed") and a.ours in names for a in c.aspects)
    ]


def strongest(comparisons: list[Comparison]) -> list[Comparison]:
    """Deciding comparisons first: a rejected claim repeated to the letter, values before mere mention, then by id."""

    def rank(comparison: Comparison) -> tuple[bool, int, str]:
        values = [a for a in comparison.aspects if a.theirs]
        repeated = comparison.rating != "true" and any(a.ours == a.theirs for a in values)
        return (not repeated, -len(values), comparison.claim)

    return sorted({c.claim: c for c in comparisons}.values(), key=rank)


def unique(candidates: Iterable[Candidate]) -> list[Candidate]:
    return list({c.claim.id: c for c in candidates}.values())
