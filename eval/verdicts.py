"""Verdicts held against labelled sets: accuracy, precision of accusing, flips, false matches, right claim.

Every statement goes through ``Checker.check``, as ``factcli check --input jsonl`` sends it. Prints Markdown.

usage: python eval/verdicts.py [SET.jsonl …] [--misses] [--as-of DATE]
"""

from __future__ import annotations

import argparse
import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from factcli import Checker, Statement
from factcli.model import Finding

HERE = Path(__file__).resolve().parent
SHARED = HERE.parents[1] / "shared"
TUNING = (*sorted((HERE / "cases").glob("tuning-*.jsonl")), SHARED / "data" / "cases" / "dev.jsonl")
HELD_OUT = tuple(sorted((HERE / "cases").glob("held-out-*.jsonl")))
ACCUSING = ("refuted", "misleading")


class Case(NamedTuple):
    """A labelled statement. ``claims``: one of them should decide it; empty where nothing is known of it."""

    id: str
    text: str
    lang: str
    verdict: str
    claims: tuple[str, ...]
    kind: str
    as_of: str


class Outcome(NamedTuple):
    """What came of one case; ``deciding`` are the ids of the claims named for the verdict."""

    case: Case
    verdict: str
    reason: str
    deciding: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.verdict == self.case.verdict


def read(path: Path) -> list[Case]:
    """The cases of a set: JSON Lines of id, text, lang, verdict, claims, kind and maybe as_of."""
    with path.open(encoding="utf-8") as lines:
        return [_case(json.loads(line)) for line in lines if line.strip()]


def _case(row: dict[str, Any]) -> Case:
    return Case(
        row["id"],
        row["text"],
        row["lang"],
        row["verdict"],
        tuple(row["claims"]),
        row.get("kind", "other"),
        row.get("as_of", ""),
    )


def open_checker(as_of: str = "") -> Checker:
    """A checker over the library of this checkout, whatever the environment names."""
    return Checker.open(HERE.parent / "claims", as_of=as_of)


def run(cases: Iterable[Case], checker: Checker) -> list[Outcome]:
    """Checks every case, in order."""
    outcomes = []
    for case in cases:
        found = checker.check(Statement(case.text, case.lang, case.as_of, case.id))
        outcomes.append(Outcome(case, found.verdict, found.reason, deciding(found)))
    return outcomes


def deciding(finding: Finding) -> tuple[str, ...]:
    """Ids of the claims that a finding and its parts name for their verdicts."""
    found = [candidate.claim.id for candidate in finding.claims]
    for part in finding.parts:
        found += deciding(part)
    return tuple(dict.fromkeys(found))


class Measures(NamedTuple):
    """Shares are (part, whole) pairs."""

    accuracy: tuple[int, int]
    accusing: tuple[int, int]
    supporting: tuple[int, int]
    flips: int
    false_matches: tuple[int, int]
    right_claim: tuple[int, int]


def measure(outcomes: Sequence[Outcome]) -> Measures:
    """A flip is an accusation of what is supported, or support of what should be accused."""
    accused = [o for o in outcomes if o.verdict in ACCUSING]
    supported = [o for o in outcomes if o.verdict == "supported"]
    absent = [o for o in outcomes if o.case.verdict == "no-match"]
    matched = [o for o in outcomes if o.right and o.case.claims and o.case.verdict != "no-match"]
    return Measures(
        accuracy=(sum(o.right for o in outcomes), len(outcomes)),
        accusing=(sum(o.case.verdict in ACCUSING for o in accused), len(accused)),
        supporting=(sum(o.case.verdict == "supported" for o in supported), len(supported)),
        flips=sum(o.case.verdict == "supported" for o in accused)
        + sum(o.case.verdict in ACCUSING for o in supported),
        false_matches=(sum(o.verdict != "no-match" for o in absent), len(absent)),
        right_claim=(sum(bool(set(o.deciding) & set(o.case.claims)) for o in matched), len(matched)),
    )


def share(pair: tuple[int, int]) -> str:
    """A share in per cent with its counts."""
    part, whole = pair
    return f"{100 * part / whole:.1f} % ({part}/{whole})" if whole else "–"


def interval(pair: tuple[int, int]) -> str:
    """The 95 % interval of a share (Wilson's): how far it may be chance."""
    part, whole = pair
    if not whole:
        return "–"
    z, rate = 1.96, part / whole
    middle = (rate + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * math.sqrt(rate * (1 - rate) / whole + z * z / (4 * whole * whole)) / (1 + z * z / whole)
    return f"{100 * (middle - half):.1f}–{100 * (middle + half):.1f}"


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in (header, ["---"] * len(header), *rows)]
    return "\n".join(lines)


def summary(sets: dict[str, list[Outcome]]) -> str:
    """One row a set."""
    header = ("set", "accuracy", "95 %", "accusing right", "supporting right", "flips", "false matches", "right claim")
    rows = []
    for name, outcomes in sets.items():
        m = measure(outcomes)
        shares = (share(m.accusing), share(m.supporting), m.flips, share(m.false_matches), share(m.right_claim))
        rows.append((name, share(m.accuracy), interval(m.accuracy), *shares))
    return table(header, rows)


def groups(sets: dict[str, list[Outcome]], field: str) -> str:
    """Right of all by language or kind, a column a set."""
    names = sorted({getattr(o.case, field) for outcomes in sets.values() for o in outcomes})
    rows = []
    for name in names:
        cells = []
        for outcomes in sets.values():
            own = [o.right for o in outcomes if getattr(o.case, field) == name]
            cells.append(f"{sum(own)}/{len(own)}" if own else "–")
        rows.append((name, *cells))
    return table((field, *sets), rows)


def causes(outcomes: Iterable[Outcome]) -> str:
    """Misses counted by what came out and why, against what was expected."""
    missed = Counter((o.verdict, o.reason, o.case.verdict) for o in outcomes if not o.right)
    ranked = sorted(missed.items(), key=lambda item: (-item[1], item[0]))
    return table(("got", "reason", "expected", "cases"), [(*key, count) for key, count in ranked])


def misses(outcomes: Iterable[Outcome]) -> str:
    """Every miss with its text."""
    rows = [
        (o.case.id, o.case.kind, o.case.verdict, o.verdict, o.reason, o.case.text.replace("|", "\\|"))
        for o in outcomes
        if not o.right
    ]
    return table(("id", "kind", "expected", "got", "reason", "text"), rows)


def report(paths: Sequence[Path], checker: Checker, *, texts: bool = False) -> str:
    """All tables. Misses of held-out sets are not told by cause or text: who knows them tunes to them."""
    there = [path for path in paths if path.exists()]
    sets = {path.stem: run(read(path), checker) for path in there}
    tuned = [o for path in there if path not in HELD_OUT for o in sets[path.stem]]
    blocks = [summary(sets), groups(sets, "lang"), groups(sets, "kind")]
    if tuned:
        blocks += ["Misses in the sets for tuning, by cause:", causes(tuned)]
        if texts:
            blocks.append(misses(tuned))
    blocks += [f"Not here, left out: {path.stem}." for path in paths if not path.exists()]
    return "\n\n".join(blocks)


def main() -> None:
    parser = argparse.ArgumentParser(description="verdicts held against labelled sets")
    parser.add_argument("sets", nargs="*", type=Path, default=[*HELD_OUT, *TUNING])
    parser.add_argument("--misses", action="store_true", help="list the misses of the sets for tuning")
    parser.add_argument("--as-of", default="", metavar="DATE", help="the day taken for today")
    asked = parser.parse_args()
    paths = [path.resolve() for path in asked.sets]
    print(report(paths, open_checker(asked.as_of), texts=asked.misses))


if __name__ == "__main__":
    main()
