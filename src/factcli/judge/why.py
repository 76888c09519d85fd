"""The one line that says why, naming both values where values decide."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factcli.judge.verdict import AGREES, CONTRADICTS
from factcli.lang.phrases import phrase
from factcli.model import Aspect, Claim, Comparison, Finding

_FLIPS = frozenset(("negated", "opposite"))


def line(
    verdict: str,
    reason: str,
    comparisons: Sequence[Comparison],
    claims: Sequence[Claim],
    lang: str,
    told_by: str = "",
    label: Callable[[str, str], str] = lambda name, _: name,
) -> str:
    """Why in one line, in the statement's language.

    ``told_by`` names whoever the statement quotes, ``label`` gives the name of an entity or property.
    """
    text = _line(verdict, reason, comparisons, claims, lang, label)
    return phrase("told-by", lang, text, told_by) if told_by and verdict != "no-match" else text


def _line(
    verdict: str,
    reason: str,
    comparisons: Sequence[Comparison],
    claims: Sequence[Claim],
    lang: str,
    label: Callable[[str, str], str],
) -> str:
    if verdict == "no-match":
        open_value = next((a.ours for c in comparisons for a in c.aspects if a.reason == "not-covered"), "")
        if reason == "not-covered":
            return phrase("not-covered", lang, open_value) if open_value else phrase("nothing-known", lang)
        return phrase(reason, lang)
    clash = next((a for c in comparisons for a in c.aspects if a.relation == CONTRADICTS), None)
    if clash is not None and reason != "rated-false":
        if clash.reason == "outdated":
            return phrase("no-longer", lang, _said(clash.theirs, lang))
        name = "rightly-denied" if reason == "denial-holds" else "says"
        return phrase(name, lang, label(_said(clash.ours, lang), lang), label(_said(clash.theirs, lang), lang))
    told = _told(claims, lang)
    if reason in _FLIPS:
        return phrase("denied", lang, told)
    if reason == "denies-falsehood":
        return phrase("denies", lang, told)
    if reason.startswith("rated-"):
        return phrase(reason, lang, told)
    held = _values(comparisons)
    if held:
        return phrase("says", lang, held[0].ours, held[0].theirs)
    return phrase("agrees", lang, told)


def part(finding: Finding) -> str:
    """The line of the part that decides a compound statement, with its own words."""
    return phrase("part", finding.statement.lang, finding.statement.text, finding.why)


def _values(comparisons: Sequence[Comparison]) -> list[Aspect]:
    return [
        a
        for c in comparisons
        for a in c.aspects
        if a.relation == AGREES and a.reason.endswith("-agrees") and a.ours and a.theirs
    ]


def _said(text: str, lang: str) -> str:
    """A word of an aspect in the language of the statement, as it is when it is no such word."""
    return phrase(text, lang) if text in ("ended", "still", "before", "after", "rise", "fall") else text


def _told(claims: Sequence[Claim], lang: str) -> str:
    if not claims:
        return ""
    statement = claims[0].statement
    return statement.get(lang) or statement.get("en") or next(iter(statement.values()), "")
