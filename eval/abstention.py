"""When to abstain: coverage against precision for the limits on words that nothing explains.

``judge/compare.py`` supports or accuses only while few words of a statement stay unexplained: at most
FREE_WORDS, or a share of its words (SUPPORT_SHARE, ACCUSE_SHARE). This runs the sets for tuning over a grid of
the three and writes eval/abstention.md. The held-out sets are never read here.

usage: python eval/abstention.py
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from verdicts import ACCUSING, TUNING, Case, Outcome, open_checker, read, run, table

from factcli import Checker
from factcli.judge import compare

OUT = Path(__file__).resolve().parent / "abstention.md"
FREE = (1, 2, 3)
SHARES = (0.1, 0.2, 0.3, 0.4)
OFF = 1.0
WRONG_REFUTED, WRONG_SUPPORTED, NEEDLESS = 10, 5, 1
"""What an error costs, in needless abstentions: a wrong refuted is the worst error, a wrong supported the
next, a needless no-match the mildest."""

INTRO = """\
# When to abstain

Written by `python eval/abstention.py` over the sets for tuning ({names}: {count} cases), never the held-out ones.

A statement may hold some words that nothing explains and still get a verdict: as many as `FREE_WORDS`, or a share
of its words, `SUPPORT_SHARE` for support and `ACCUSE_SHARE` for refuted, misleading and unproven. Fewer allowed
means less coverage, more allowed means wrong verdicts. *Coverage* is the share of all cases to be supported
(accused) that get that verdict; *precision* is the share of supports (accusations) that are right. *Cost* counts
{refuted} for a wrong accusation, {supported} for a wrong support, {needless} for a needless abstention.
"""


class Limits(NamedTuple):
    """One point of the grid."""

    free: int
    support: float
    accuse: float


CORNERS = tuple(Limits(0, support, accuse) for support in (0.0, OFF) for accuse in (0.0, OFF))


class Point(NamedTuple):
    """What comes of a point; shares are (part, whole) pairs."""

    limits: Limits
    supported: tuple[int, int]
    supporting: tuple[int, int]
    accused: tuple[int, int]
    accusing: tuple[int, int]
    cost: int


def in_use() -> Limits:
    """The point that the judge uses today."""
    return Limits(compare.FREE_WORDS, compare.SUPPORT_SHARE, compare.ACCUSE_SHARE)


def set_limits(limits: Limits) -> None:
    """Moves the judge of this process to another point."""
    compare.FREE_WORDS, compare.SUPPORT_SHARE, compare.ACCUSE_SHARE = limits


def outcomes_at(limits: Limits, cases: Sequence[Case], checker: Checker) -> list[Outcome]:
    """Runs cases at one point of the grid."""
    before = in_use()
    set_limits(limits)
    try:
        return run(cases, checker)
    finally:
        set_limits(before)


def parted(cases: Sequence[Case], checker: Checker) -> tuple[list[Outcome], list[Case]]:
    """Outcomes of the cases that no limit touches, and the cases that one does.

    Most have nothing unexplained: what comes out alike at all four corners of the grid is not run again.
    """
    corners = [outcomes_at(limits, cases, checker) for limits in CORNERS]
    alike = [len({o.verdict for o in each}) == 1 for each in zip(*corners, strict=True)]
    fixed = [o for o, same in zip(corners[0], alike, strict=True) if same]
    return fixed, [case for case, same in zip(cases, alike, strict=True) if not same]


def point(limits: Limits, outcomes: Sequence[Outcome]) -> Point:
    """Sums up the outcomes of all cases at one point of the grid."""
    supports = [o for o in outcomes if o.verdict == "supported"]
    accusations = [o for o in outcomes if o.verdict in ACCUSING]
    to_support = [o for o in outcomes if o.case.verdict == "supported"]
    to_accuse = [o for o in outcomes if o.case.verdict in ACCUSING]
    return Point(
        limits,
        (sum(o.verdict == "supported" for o in to_support), len(to_support)),
        (sum(o.case.verdict == "supported" for o in supports), len(supports)),
        (sum(o.verdict in ACCUSING for o in to_accuse), len(to_accuse)),
        (sum(o.case.verdict in ACCUSING for o in accusations), len(accusations)),
        sum(map(cost, outcomes)),
    )


def cost(outcome: Outcome) -> int:
    """The price of one outcome, 0 when it is right."""
    if outcome.right:
        return 0
    if outcome.verdict in ACCUSING:
        return WRONG_REFUTED if outcome.case.verdict not in ACCUSING else NEEDLESS
    if outcome.verdict == "supported":
        return WRONG_SUPPORTED
    return NEEDLESS


def percent(pair: tuple[int, int]) -> str:
    """A share in per cent."""
    return f"{100 * pair[0] / pair[1]:.1f} %" if pair[1] else "–"


def curve(points: Sequence[Point], used: Limits) -> str:
    """A row a point; the one in use is marked."""
    header = ("free", "support", "accuse", "support coverage", "precision", "accuse coverage", "precision", "cost")
    rows = []
    for each in points:
        mark = " ←" if each.limits == used else ""
        shares = map(percent, (each.supported, each.supporting, each.accused, each.accusing))
        limits = (each.limits.free, *("no limit" if s == OFF else s for s in each.limits[1:]))
        rows.append((*limits, *shares, f"{each.cost}{mark}"))
    return table(header, rows)


def report(cases: Sequence[Case], checker: Checker, names: str) -> str:
    """Two slices of the grid through the point in use, the cheapest point of all, and what is used and why."""
    used = in_use()
    done: dict[Limits, Point] = {}

    fixed, touched = parted(cases, checker)

    def at(limits: Limits) -> Point:
        if limits not in done:
            done[limits] = point(limits, [*fixed, *outcomes_at(limits, touched, checker)])
        return done[limits]

    supports = [at(Limits(used.free, share, used.accuse)) for share in (*SHARES, 0.6, OFF)]
    accuses = [at(Limits(used.free, used.support, share)) for share in (*SHARES, 0.6, OFF)]
    frees = [at(Limits(free, used.support, used.accuse)) for free in FREE]
    wide = [at(Limits(free, s, a)) for free in FREE for s in SHARES for a in SHARES]
    off = at(Limits(used.free, OFF, OFF))
    now = at(used)
    best = min((*wide, now), key=lambda each: (each.cost, each.limits))
    cheaper = sum(each.cost < now.cost for each in wide)
    why = (
        "It is the cheapest point of the grid."
        if now.cost == best.cost
        else f"{cheaper} of the {len(wide)} points of the grid cost less; the cheapest costs {best.cost}."
    )
    why += (
        f" The limits touch {len(touched)} of the {len(cases)} cases: points within some twenty of each other, two "
        "wrong accusations or four wrong supports, do not differ beyond chance, and a fit is not chased among them."
    )
    intro = INTRO.format(
        names=names, count=len(cases), refuted=WRONG_REFUTED, supported=WRONG_SUPPORTED, needless=NEEDLESS
    )
    blocks = (
        intro.rstrip(),
        (f"In use (←): FREE_WORDS {used.free}, SUPPORT_SHARE {used.support}, ACCUSE_SHARE {used.accuse}, cost "
         f"{now.cost}; without any limit the cost is {off.cost}. {why}"),
        "## How much may be unexplained in support\n\n" + curve(supports, used),
        "## How much may be unexplained in an accusation\n\n" + curve(accuses, used),
        "## How many words are free\n\n" + curve(frees, used),
        "## The ten cheapest points\n\n" + curve(sorted(wide, key=lambda p: (p.cost, p.limits))[:10], used),
    )
    return "\n\n".join(blocks)


def main() -> None:
    there = [path for path in TUNING if path.exists()]
    cases = [case for path in there for case in read(path)]
    text = report(cases, open_checker(), ", ".join(path.stem for path in there))
    OUT.write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
