"""The public API: what ``factcli`` names, and a checker opened by one call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import factcli
from factcli import Checker, Statement
from factcli.errors import LibraryError


def test_the_names_are_sorted_and_all_there() -> None:
    assert sorted(factcli.__all__) == factcli.__all__
    for name in factcli.__all__:
        assert getattr(factcli, name)
        assert name in dir(factcli)
    with pytest.raises(AttributeError, match="no attribute 'Index'"):
        _ = factcli.Index


@pytest.mark.parametrize("form", [Path, str, lambda path: [path]], ids=["path", "text", "several"])
def test_a_checker_is_opened_over_a_library(
    form: Callable[[Path], Any], small_library: Path, cache: Path
) -> None:
    checker = Checker.open(form(small_library), cache=cache, as_of="2026-11-22")
    finding = checker.check(Statement("Elon Musk bought Twitter in 2022"))
    assert (finding.verdict, finding.as_of) == ("supported", "2026-11-22")
    assert [found.verdict for found in checker.check_many([Statement("Cats are mammals")])] == ["no-match"]


def test_a_library_that_is_not_there_is_an_error(cache: Path) -> None:
    with pytest.raises(LibraryError):
        Checker.open("no/such/folder", cache=cache)
