"""The cases of tests/cases/verdicts, read once for the tests that go over all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from factcli.model import Finding, Statement

CASES = Path(__file__).parent / "cases" / "verdicts"
AS_OF = "2026-11-22"
GROUP_KEYS = {"why", "claims", "cases"}
CASE_KEYS = {"says", "verdict", "because", "claims", "as_of", "fails"}


class Case(NamedTuple):
    """One sentence and what must come of it; ``claims`` is empty where any may decide."""

    file: str
    says: str
    verdict: str
    because: str
    claims: frozenset[str]
    as_of: str
    fails: str

    @property
    def statement(self) -> Statement:
        return Statement(self.says, lang_of(self.says), self.as_of)


def lang_of(text: str) -> str:
    return "ar" if any("\u0600" <= character <= "\u06ff" for character in text) else "en"


def groups() -> list[tuple[str, dict[str, Any]]]:
    """Every group of every file, with the file's name."""
    return [
        (path.stem, group)
        for path in sorted(CASES.glob("*.yaml"))
        for group in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def cases() -> list[Case]:
    """Every case, with what its group says for all."""
    return [
        Case(
            file,
            case["says"],
            case["verdict"],
            case.get("because", ""),
            frozenset(case.get("claims", group.get("claims", ()))),
            case.get("as_of", ""),
            case.get("fails", ""),
        )
        for file, group in groups()
        for case in group["cases"]
    ]


def deciding(finding: Finding) -> frozenset[str]:
    """The claims that a finding and its parts name for their verdicts."""
    own = {candidate.claim.id for candidate in finding.claims}
    return frozenset(own.union(*(deciding(part) for part in finding.parts)))
