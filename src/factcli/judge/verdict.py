"""The decision table: comparisons in, verdict and reason out. Pure; replayed by a test on everything serialised."""

from __future__ import annotations

from collections.abc import Sequence

from factcli.model import Comparison

AGREES, CONTRADICTS, UNKNOWN = "agrees", "contradicts", "unknown"
# Outweighs all: too much is said that nothing explains.
BEYOND = "beyond"
# Worst first: the order in which parts weigh (verdicts.md, rule 9).
ORDER = ("refuted", "misleading", "unproven", "no-match", "supported")


def outcome(comparison: Comparison) -> tuple[str, str]:
    """How the statement relates to one claim's content: (relation, reason of the deciding aspect).

    An aspect that contradicts outweighs all; one that cannot say leaves the whole open; a
    ``negated`` aspect turns the result around.
    """
    relation, reason = AGREES, "agrees"
    flips = 0
    for aspect in comparison.aspects:
        if aspect.relation == BEYOND:
            return UNKNOWN, aspect.reason
        if aspect.reason in ("negated", "opposite"):
            flips += 1
        elif aspect.relation == CONTRADICTS and relation != CONTRADICTS:
            relation, reason = CONTRADICTS, aspect.reason
        elif aspect.relation == UNKNOWN and relation == AGREES:
            relation, reason = UNKNOWN, aspect.reason
    if flips % 2 and relation != UNKNOWN:
        if relation == CONTRADICTS:
            return AGREES, "denial-holds"
        return CONTRADICTS, next(a.reason for a in comparison.aspects if a.reason in ("negated", "opposite"))
    return relation, reason


def weigh(comparison: Comparison) -> tuple[str, str]:
    """The verdict one claim alone gives."""
    relation, reason = outcome(comparison)
    if relation == UNKNOWN:
        return "no-match", reason
    if comparison.rating == "true":
        return ("supported", reason) if relation == AGREES else ("refuted", reason)
    if comparison.rating == "false":
        if relation == AGREES:
            return "refuted", "rated-false"
        # Only a denial of a falsehood is true; another value than the false one proves nothing.
        return ("supported", "denies-falsehood") if reason in ("negated", "opposite") else ("no-match", "other-value")
    if comparison.rating in ("misleading", "unproven") and relation == AGREES:
        return comparison.rating, f"rated-{comparison.rating}"
    return "no-match", "other-value" if relation == CONTRADICTS else "unrated"


def decide(comparisons: Sequence[Comparison]) -> tuple[str, str]:
    """The verdict of all comparisons of one part: the worst that any claim gives."""
    verdicts = [weigh(comparison) for comparison in comparisons]
    for wanted in ("refuted", "misleading", "unproven", "supported"):
        for verdict, reason in verdicts:
            if verdict == wanted:
                return verdict, reason
    return "no-match", verdicts[0][1] if verdicts else "nothing-known"


def worst(verdicts: Sequence[str]) -> str:
    """The verdict of a compound statement."""
    return min(verdicts, key=ORDER.index) if verdicts else "no-match"
