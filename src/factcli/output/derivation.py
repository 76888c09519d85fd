"""How a verdict came about, rule by rule: what ``check --explain`` shows. Loaded only when asked for.

Nothing is decided here: the decision table (``judge.verdict``) is run again over the comparisons that a
finding carries, so what is shown is what was applied.
"""

from __future__ import annotations

from typing import NamedTuple

from factcli.judge import verdict as table
from factcli.model import Aspect, Comparison, Finding
from factcli.output.records import Record, aspect


class Step(NamedTuple):
    """One claim held against the statement: the relation that follows, and the verdict it alone gives."""

    comparison: Comparison
    relation: str
    verdict: str
    reason: str


def steps(finding: Finding) -> tuple[Step, ...]:
    """A step for each claim held; none for a finding with parts, which carry their own."""
    if finding.parts:
        return ()
    return tuple(Step(held, table.outcome(held)[0], *table.weigh(held)) for held in finding.comparisons)


def record(finding: Finding) -> list[Record]:
    """The value of the key ``derivation`` (docs/json.md)."""
    return [
        {
            "claim": step.comparison.claim,
            "rating": step.comparison.rating or None,
            "aspects": [aspect(each) for each in step.comparison.aspects],
            "gives": {"relation": step.relation, "verdict": step.verdict, "reason": step.reason},
        }
        for step in steps(finding)
    ]


def blocks(finding: Finding) -> list[list[str]]:
    """The same in words: the first line of each block names a claim, the last block draws the conclusion."""
    told = [_block(step) for step in steps(finding)]
    return [*told, [_conclusion(finding, len(told))]]


def _block(step: Step) -> list[str]:
    held = step.comparison
    lines = [f"{held.claim} (rated {held.rating})" if held.rating else f"{held.claim} (not rated)"]
    lines += [_aspect(each) for each in held.aspects]
    if not held.aspects:
        lines.append("the same subject and property, and no value to compare")
    return [*lines, f"→ {step.relation}, which gives {step.verdict} ({step.reason})"]


def _aspect(each: Aspect) -> str:
    # The decision table counts these: whatever else comes out is turned around by each.
    effect = "turns the outcome around" if each.reason in ("negated", "opposite") else each.relation
    values = [f"{who} “{text}”" for who, text in (("statement", each.ours), ("claim", each.theirs)) if text]
    return ": ".join([each.reason, *([", ".join(values)] if values else []), effect])


def _conclusion(finding: Finding, held: int) -> str:
    result = f"{finding.verdict} ({finding.reason})"
    if finding.parts:
        return f"{result}: the worst of {len(finding.parts)} parts, in the order {', '.join(table.ORDER)}"
    if held > 1:
        return f"{result}: the worst that any of {held} claims gives"
    return f"{result}: what this claim gives" if held else f"{result}: held against no claim"
