"""One bad record, exactly these problems: the cases under tests/cases/library, and the catalogue of codes."""

from __future__ import annotations

import ast
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcli.library import catalogue
from factcli.library.checks import LIBRARY_CHECKS, RECORD_CHECKS, validate
from factcli.library.load import load
from factcli.model import Finding, Statement

CASES = Path(__file__).parent / "cases" / "library"
GOOD = CASES / "good"
TODAY = date(2026, 11, 22)
FILLED = {
    "LONG": "x" * 4_001,
    "FORTY-ONE WORDS": " ".join(["word"] * 41),
    "FORTY WORDS": " ".join(["word"] * 40),
}
# No small record can have these.
ELSEWHERE = {"file-too-large", "unreadable-file", "not-formatted", "long-line", "bad-json"}


def cases() -> list[Any]:
    return [
        pytest.param(case, id=f"{name}: {case['name']}")
        for name in ("reading", "checks")
        for case in yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
    ]


class Answers:
    """A checker that gives every worked example the verdict it expects, but for those named."""

    def __init__(self, other: dict[str, str]) -> None:
        self.other = other

    def check(self, statement: Statement) -> Finding:
        verdict = self.other.get(statement.text, "supported")
        return Finding(statement, verdict, "some-reason", "because")


@pytest.mark.parametrize("case", cases())
def test_case(case: dict[str, Any], tmp_path: Path) -> None:
    root = library(case, tmp_path)
    problems = validate(load(root), TODAY, 365, Answers(case.get("answers", {})))
    got = [
        f"{Path(p.where.path).relative_to(root).as_posix()}:{p.where.line}:{p.where.column} {p.code}"
        for p in problems
    ]
    if "codes" in case:
        assert {problem.code for problem in problems} == set(case["codes"])
    else:
        assert got == [line for line in case["problems"] if not line.startswith("|")]
    hints = {problem.hint for problem in problems}
    assert {line[2:] for line in case.get("problems", ()) if line.startswith("|")} <= hints
    assert all(problem.message and "\n" not in problem.message for problem in problems)


def library(case: dict[str, Any], folder: Path) -> Path:
    """The good library with a case's changes."""
    root = folder / "claims"
    shutil.copytree(GOOD, root)
    for name, pairs in case.get("replace", {}).items():
        text = (root / name).read_text(encoding="utf-8")
        for old, new in pairs:
            assert old in text, f"{name} has no {old!r}"
            text = text.replace(old, new)
        for word, long in FILLED.items():
            text = text.replace(word, long)
        (root / name).write_text(text, encoding="utf-8")
    for name, text in case.get("write", {}).items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    for name, digits in case.get("bytes", {}).items():
        (root / name).write_bytes(bytes.fromhex(digits))
    return root


def test_a_bad_claim_takes_nothing_else_down(tmp_path: Path) -> None:
    data = load(library({"write": {"musk/a.yaml": "statement: [", "sources/b.yaml": "x: y\n"}}, tmp_path))
    assert [loaded.id for loaded in data.claims] == ["price-44bn", "users-238m"]
    assert list(data.sources) == ["reuters-2022-10-28"]


def test_every_code_has_a_case() -> None:
    shown = {line.split()[-1] for p in cases() for line in p.values[0].get("problems", ()) if line[0] != "|"}
    shown |= {code for p in cases() for code in p.values[0].get("codes", ())}
    assert set(catalogue.codes()) - shown == ELSEWHERE


def test_every_code_that_is_given_stands_in_the_catalogue() -> None:
    """Read off the source: the first text of every Problem(…), fail(…), note(…) and bad line."""
    given: set[str] = set()
    for path in Path(catalogue.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in ("Problem", "fail", "note", "_BadLineError") and isinstance(first, ast.Constant):
                given.add(str(first.value))
    assert len(given) > 30
    assert given <= set(catalogue.codes())


def test_the_catalogue_is_whole() -> None:
    for code, entry in catalogue.codes().items():
        assert code == code.lower().replace("_", "-")
        assert entry.headline
        assert entry.why.endswith((".", "…"))
        assert entry.example
        assert not entry.headline.endswith(".")


def test_checks_are_listed_once() -> None:
    names = [check.__name__ for check in (*RECORD_CHECKS, *LIBRARY_CHECKS)]
    assert len(names) == len(set(names))


def test_examples_are_not_judged_without_a_checker(tmp_path: Path) -> None:
    change = {
        "replace": {
            "musk/price-44bn.yaml": [["reviewed:", "silence: [{code: example-fails, why: x}]\nreviewed:"]]
        }
    }
    root = library(change, tmp_path)
    assert validate(load(root), TODAY) == ()
    assert [problem.code for problem in validate(load(root), TODAY, checker=Answers({}))] == [
        "unused-silence"
    ]


def test_the_same_problems_whatever_the_order_of_files(tmp_path: Path) -> None:
    case = {"write": {"musk/a.yaml": "x: y\n", "musk/b.yaml": "- z\n"}}
    problems = validate(load(library(case, tmp_path)), TODAY)
    assert list(problems) == sorted(problems, key=lambda p: (p.where, p.code, p.message))
