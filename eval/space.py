"""Verdicts on a plain collection (text and rating only) and labelled statements about it, by kind of change.

    python eval/space.py FOLDER [--from N] [--to N] [--misses]

FOLDER holds ``claims.jsonl`` (a library) and ``cases.jsonl`` (``{"id","text","lang","verdict","claims","kind"}``);
without it: ``../shared/data/other/space``. The first 65 cases tune, the rest report.
"""

from __future__ import annotations

import argparse
import collections
import json
import sys
import tempfile
from pathlib import Path

from factcli.api import Checker
from factcli.model import Statement

ACCUSING = ("refuted", "misleading")
DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "data" / "other" / "space"


def main() -> int:
    """Scores the checker as it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--from", dest="first", type=int, default=0)
    parser.add_argument("--to", dest="last", type=int, default=None)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    if not (options.folder / "cases.jsonl").is_file():
        print(f"space: no collection at {options.folder}; pass its folder", file=sys.stderr)
        return 0
    cases = [json.loads(line) for line in (options.folder / "cases.jsonl").open(encoding="utf-8")]
    with tempfile.TemporaryDirectory() as cache:
        checker = Checker.open(options.folder / "claims.jsonl", cache=cache, as_of="2026-11-22")
        tally: collections.Counter[str] = collections.Counter()
        kinds: dict[str, list[bool]] = collections.defaultdict(list)
        for case in cases[options.first : options.last]:
            found = checker.check(Statement(case["text"], case.get("lang", "")))
            got, want = found.verdict, case["verdict"]
            tally["cases"] += 1
            tally["right"] += got == want
            tally["accused"] += got in ACCUSING
            tally["wrongly accused"] += got in ACCUSING and want not in ACCUSING
            tally["flips"] += (got in ACCUSING and want == "supported") or (got == "supported" and want in ACCUSING)
            kinds[case["kind"]].append(got == want)
            if options.misses and got != want:
                print(f"{case['id']}\t{case['kind']}\twant {want}\tgot {got} ({found.reason})\t{case['text']}")
    right, accused = tally["right"], tally["accused"]
    print(f"accuracy {right}/{tally['cases']} = {right / max(1, tally['cases']):.3f}")
    precision = 1 - tally["wrongly accused"] / max(1, accused)
    print(f"precision of accusing {precision:.3f} of {accused}; flips {tally['flips']}")
    for kind, rows in sorted(kinds.items()):
        print(f"  {kind:14s} {sum(rows)}/{len(rows)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
