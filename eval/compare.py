"""Pairs of texts with a label (SUPPORTS, REFUTES, NEI): precision, coverage and flips of ``factcli compare``.

    python eval/compare.py PAIRS.jsonl … [--half first|second] [--reasons]

Each line: ``{"id","known","statement","label","lang"}``. Without files: the sets under ``../shared/data/compare``.
``--half`` keeps the pairs whose id (less its last "_n") hashes to that half, so that one half can be looked at
and the other reported.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import sys
import time
from pathlib import Path

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.vocabulary import build
from factcli.judge.text import compare_texts

NAMES = {"supports": "SUPPORTS", "refutes": "REFUTES", "unknown": "NEI"}
DEFAULT = Path(__file__).resolve().parents[2] / "shared" / "data" / "compare"


def half(name: str) -> str:
    """The half a pair belongs to: all pairs of one page edit fall into the same."""
    digest = hashlib.sha256(name.rsplit("_", 1)[0].encode()).hexdigest()
    return "second" if int(digest, 16) % 2 else "first"


def score(path: Path, only: str, reasons: bool, vocabulary: Vocabulary) -> None:
    """Prints the figures of one file."""
    rows = [json.loads(line) for line in path.open(encoding="utf-8")]
    rows = [row for row in rows if not only or half(row["id"]) == only]
    tally: collections.Counter[tuple[str, str]] = collections.Counter()
    why: collections.Counter[tuple[str, str, str]] = collections.Counter()
    start = time.perf_counter()
    for row in rows:
        relation, reason, _, _ = compare_texts(row["known"], row["statement"], vocabulary, row.get("lang", ""))
        tally[row["label"], NAMES[relation]] += 1
        why[NAMES[relation], reason, row["label"]] += 1
    took = (time.perf_counter() - start) * 1000 / max(1, len(rows))
    print(f"{path.name} {only}: {len(rows)} pairs, {took:.2f} ms a pair")
    for label in ("SUPPORTS", "REFUTES"):
        said = sum(n for (_, got), n in tally.items() if got == label)
        gold = sum(n for (want, _), n in tally.items() if want == label)
        hits = tally[label, label]
        print(f"  {label:8s} said {said}, precision {hits / max(1, said):.3f}, recall {hits / max(1, gold):.3f}")
    decided = sum(n for (_, got), n in tally.items() if got != "NEI")
    gold = sum(n for (want, _), n in tally.items() if want != "NEI")
    covered = sum(n for (want, got), n in tally.items() if "NEI" not in (want, got))
    right = tally["SUPPORTS", "SUPPORTS"] + tally["REFUTES", "REFUTES"]
    flips = tally["SUPPORTS", "REFUTES"] + tally["REFUTES", "SUPPORTS"]
    shares = f"precision {right / max(1, decided):.3f}, coverage {covered / max(1, gold):.3f}"
    print(f"  decided {decided}, {shares}, flips {flips}")
    if reasons:
        for (got, reason, want), n in sorted(why.items()):
            print(f"    {got:8s} {reason:18s} {want:8s} {n}")


def main() -> int:
    """Scores every file given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--half", choices=("first", "second"), default="")
    parser.add_argument("--reasons", action="store_true")
    options = parser.parse_args()
    files = options.files or sorted(DEFAULT.glob("*.jsonl"))
    if not files:
        print(f"compare: no pairs at {DEFAULT}; pass files", file=sys.stderr)
    vocabulary = Vocabulary(build({}, {}))
    for path in files:
        score(path, options.half, options.reasons, vocabulary)
    return 0


if __name__ == "__main__":
    sys.exit(main())
