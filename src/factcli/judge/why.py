"""The one line that says why, naming both values where values decide."""

from __future__ import annotations

from collections.abc import Sequence

from factcli.model import Claim, Comparison, Finding

from .verdict import CONTRADICTS

_PLAIN = {
    "nothing-known": "the library holds nothing about this",
    "not-checkable": "not a statement of fact that can be checked",
    "period-unknown": "the library has no figure for that time",
    "more-than-known": "the statement says more than the library covers",
    "figure-between": "the figure agrees with none on file and is not far outside them",
    "other-value": "another value than the one reviewed",
    "unrated": "the matching claim carries no rating",
}


def line(verdict: str, reason: str, comparisons: Sequence[Comparison], claims: Sequence[Claim], lang: str) -> str:
    """Why in one line; lower case, no full stop."""
    if verdict == "no-match":
        open_value = next((a.ours for c in comparisons for a in c.aspects if a.reason == "not-covered"), "")
        if reason == "not-covered" and open_value:
            return f"no claim on file records {open_value}"
        return _PLAIN.get(reason, "the library holds nothing about this")
    for comparison in comparisons:
        for aspect in comparison.aspects:
            if aspect.relation == CONTRADICTS:
                if reason == "denial-holds":
                    return f"rightly denied: {aspect.ours}; the sources say {aspect.theirs}"
                if aspect.reason == "outdated":
                    return f"no longer so: {aspect.theirs}"
                return f"says {aspect.ours}; the sources say {aspect.theirs}"
    held = [a for c in comparisons for a in c.aspects if a.theirs and a.relation == "agrees" and a.reason != "negated"]
    told = _told(claims, lang)
    if reason in ("negated", "opposite"):
        return f"denied; the sources say: {told}"
    if reason == "denies-falsehood":
        return f"rightly denies: {told}"
    if reason.startswith("rated-"):
        return f"reviewed and rated {reason.removeprefix('rated-')}: {told}"
    if held:
        return f"says {held[0].ours}; the sources say {held[0].theirs}"
    return f"the sources say so: {told}" if told else "the sources say so"


def part(finding: Finding) -> str:
    """The line of the part that decides a compound statement, with its own words."""
    return f'"{finding.statement.text}": {finding.why}'


def _told(claims: Sequence[Claim], lang: str) -> str:
    if not claims:
        return ""
    statement = claims[0].statement
    return statement.get(lang) or statement.get("en") or next(iter(statement.values()), "")
