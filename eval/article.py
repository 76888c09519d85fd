"""The article the library grew from: are the claims in its fifteen sentences judged as they were labelled?

Needs the labelled sentences (``article_sentences`` of a dossier in YAML), which are not part of this project.
A labelled claim is right when a part of its sentence has the labelled verdict by one of the claims that should
decide it. Where no claim should decide it, it is right when no part of the sentence is accused by claims that
belong to none of the labels. Prints Markdown.

usage: python eval/article.py [DOSSIER.yaml] [--parts] [--as-of DATE]
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from verdicts import ACCUSING, SHARED, open_checker, table

from factcli import Checker, Statement
from factcli.model import Finding

DOSSIER = SHARED / "research" / "dossier.yaml"
NOT_ENOUGH = "not enough evidence"
AS_OF = "2024-03-15"
"""The article is of mid-March 2024; its present tense is that of those days."""


class Leaf(NamedTuple):
    """A finding on one part: the claims that decide it, and all that were held against it."""

    text: str
    verdict: str
    reason: str
    claims: frozenset[str]
    held: frozenset[str]


class Judged(NamedTuple):
    """A labelled claim, the parts that got it right, and the part that says the contrary."""

    label: dict[str, Any]
    right: bool
    by: Leaf | None
    flip: Leaf | None


def leaves(finding: Finding) -> list[Leaf]:
    """The parts of a finding, or itself when it has none."""
    if finding.parts:
        return [leaf for part in finding.parts for leaf in leaves(part)]
    claims = frozenset(candidate.claim.id for candidate in finding.claims)
    held = claims | {comparison.claim for comparison in finding.comparisons}
    return [Leaf(finding.statement.text, finding.verdict, finding.reason, claims, held)]


def named(leaf: Leaf) -> str:
    """The deciding claims of a part in one line."""
    return ", ".join(sorted(leaf.claims)) or "no claim"


def fits(leaf: Leaf, label: dict[str, Any]) -> bool:
    """Whether a part has the labelled verdict by one of the deciding claims."""
    wanted = set(label["decided_by"])
    if label["verdict"] == NOT_ENOUGH:
        return leaf.verdict in ("unproven", "no-match") and bool(wanted & leaf.held)
    return leaf.verdict == label["verdict"] and bool(wanted & leaf.claims)


def strays(found: list[Leaf], labels: list[dict[str, Any]]) -> list[Leaf]:
    """Accusations by claims that no labelled claim of the sentence to be accused names."""
    named = {c for label in labels if label["verdict"] in ACCUSING for c in label["decided_by"]}
    return [leaf for leaf in found if leaf.verdict in ACCUSING and not leaf.claims & named]


def judge(found: list[Leaf], labels: list[dict[str, Any]]) -> list[Judged]:
    """Each labelled claim of a sentence with what came of it."""
    judged = []
    used = {leaf for label in labels for leaf in found if fits(leaf, label)}
    for label in labels:
        by = next((leaf for leaf in found if fits(leaf, label)), None)
        right = by is not None or not (label["decided_by"] or strays(found, labels))
        contrary = {"supported": ACCUSING, "refuted": ("supported",), "misleading": ("supported",)}
        flip = next(
            (
                leaf
                for leaf in found
                if not right
                and leaf not in used
                and leaf.verdict in contrary.get(label["verdict"], ())
                and leaf.claims & set(label["decided_by"])
            ),
            None,
        )
        judged.append(Judged(label, right, by, flip))
    return judged


def report(dossier: Path, checker: Checker, as_of: str = AS_OF, *, parts: bool = False) -> str:
    """A row a labelled claim, and the total; with ``parts`` a row a part of every sentence too."""
    if not dossier.exists():
        return f"The labelled article ({dossier.name}) is not here: left out."
    sentences = yaml.safe_load(dossier.read_text(encoding="utf-8"))["article_sentences"]
    rows, summary, cut = [], [], []
    total = whole = flips = stray = count = 0
    for sentence in sentences:
        finding = checker.check(Statement(sentence["sentence_ar"], "ar", as_of))
        found = leaves(finding)
        judged = judge(found, sentence["claims"])
        cut += [(sentence["id"], each.text, each.verdict, each.reason, named(each)) for each in found]
        stray += len(strays(found, sentence["claims"]))
        right = sum(each.right for each in judged)
        for each in judged:
            by = f"{each.by.verdict}: {named(each.by)}" if each.by else "–"
            mark = "FLIP" if each.flip else "yes" if each.right else "no"
            rows.append((sentence["id"], each.label["claim_en"], each.label["verdict"], mark, by))
        summary.append((sentence["id"], sentence["verdict"], finding.verdict, f"{right}/{len(judged)}"))
        total, count = total + right, count + len(judged)
        flips += sum(each.flip is not None for each in judged)
        whole += finding.verdict == sentence["verdict"]
    told = (
        f"As of {as_of}: **{total} of {count}** labelled claims right, {flips} flips, {stray} accusations of "
        f"something no label accuses; {whole} of {len(sentences)} sentences have the labelled verdict as a whole."
    )
    blocks = [
        told,
        table(("sentence", "expected", "got", "claims right"), summary),
        table(("sentence", "claim", "expected", "right", "by"), rows),
    ]
    if parts:
        blocks.append(table(("sentence", "part", "verdict", "reason", "claims"), cut))
    return "\n\n".join(blocks)


def main() -> None:
    parser = argparse.ArgumentParser(description="the labelled article sentences")
    parser.add_argument("dossier", nargs="?", type=Path, default=DOSSIER)
    parser.add_argument("--as-of", default=AS_OF, metavar="DATE", help="the day taken for today")
    parser.add_argument("--parts", action="store_true", help="list the parts of every sentence with their verdicts")
    asked = parser.parse_args()
    print(report(asked.dossier, open_checker(asked.as_of), asked.as_of, parts=asked.parts))


if __name__ == "__main__":
    main()
