"""What every check of a library is given, and what a check is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Protocol

from factcli.library.load import LibraryData, LoadedClaim
from factcli.model import Claim, Finding, Problem, Statement
from factcli.record import NamedTuple


class Judge(Protocol):
    """Whoever can answer for a worked example; ``factcli.checker.Checker`` is one."""

    def check(self, statement: Statement) -> Finding: ...


class Context(NamedTuple):
    """The library as read, its claims as converted (by id), and the day on which it is checked."""

    data: LibraryData
    claims: Mapping[str, Claim]
    today: date
    stale_days: int
    checker: Judge | None = None


RecordCheck = Callable[[LoadedClaim, Context], Iterator[Problem]]
LibraryCheck = Callable[[Context], Iterator[Problem]]
