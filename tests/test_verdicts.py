"""What a verdict means, sentence by sentence, over the bundled claims: tests/cases/verdicts/README.md."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import pytest
from verdict_cases import AS_OF, CASE_KEYS, GROUP_KEYS, Case, cases, deciding, groups, lang_of

from factcli import Checker
from factcli.model import Verdict
from factcli.reasons import REASONS

ROOT = Path(__file__).resolve().parents[1]
ALL = cases()
ACCUSING = ("refuted", "misleading")


@pytest.fixture(scope="session")
def checker(cache: Path) -> Checker:
    """A checker over the bundled claims, compiled once."""
    return Checker.open(ROOT / "claims", cache=cache, as_of=AS_OF)


def known_failure(case: Case) -> list[pytest.MarkDecorator]:
    """Strict: the day a case comes out right, its ``fails`` has to go."""
    return [pytest.mark.xfail(strict=True, raises=AssertionError, reason=case.fails)] if case.fails else []


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{case.file}: {case.says}", marks=known_failure(case)) for case in ALL]
)
def test_verdict(checker: Checker, case: Case) -> None:
    """The verdict, the reason where it is the point, and one of the claims that should decide."""
    finding = checker.check(case.statement)
    assert finding.verdict == case.verdict, f"{finding.reason}: {finding.why}"
    if case.because:
        assert finding.reason == case.because
    if case.verdict == "no-match":
        assert not finding.claims
    else:
        named = deciding(finding)
        assert named
        assert not case.claims or named & case.claims
        assert finding.why
        assert all(candidate.claim.citations for candidate in finding.claims)


def test_the_cases_are_in_form() -> None:
    """No key is misspelt, no claim is unknown, no sentence stands twice."""
    library = {path.stem for path in (ROOT / "claims").glob("*/*.yaml")}
    for file, group in groups():
        assert group.keys() <= GROUP_KEYS, file
        assert group["why"], file
        assert all(case.keys() <= CASE_KEYS for case in group["cases"]), file
    said = [(case.says, case.as_of) for case in ALL]
    assert len(said) == len(set(said))
    for case in ALL:
        assert case.verdict in get_args(Verdict), case
        assert not case.because or case.because in REASONS, case
        assert case.claims <= library, case


@pytest.mark.parametrize("file", sorted({case.file for case in ALL}))
def test_rights_stand_beside_wrongs(file: str) -> None:
    """A file with one verdict only would also be passed by a program that always says so."""
    own = [case for case in ALL if case.file == file]
    assert {lang_of(case.says) for case in own} == {"en", "ar"}
    assert len({case.verdict for case in own}) > 1 or file == "unrelated"
