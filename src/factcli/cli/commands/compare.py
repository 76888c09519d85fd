"""``factcli compare``: one statement held against one known text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Protocol, cast

from factcli import output
from factcli.checker import Checker
from factcli.cli import inputs, opening, request, terminal
from factcli.cli.request import Common
from factcli.cli.status import Status
from factcli.errors import UsageError
from factcli.model import Aspect, Statement
from factcli.output.records import Failure, Held


class Compares(Protocol):
    """What ``compare`` asks of a checker."""

    def compare(self, known: Statement, statement: Statement) -> tuple[str, str, str, Sequence[Aspect]]:
        """Relation (supports, refutes, unknown), the reason's id, why in a line, and the aspects."""


Pair = tuple[Any, Statement | Failure, Statement | Failure]


def run(known: str, statement: str | None, common: Common) -> int:
    """Compares the two texts, or each pair on standard input when ``known`` is "-" and alone."""
    request.validated(common)
    if statement is None:
        if known != "-":
            raise UsageError("missing STATEMENT", "see factcli compare --help")
        pairs = _pairs(common.lang)
    else:
        pairs = iter([(None, inputs.statement(known, common.lang), inputs.statement(statement, common.lang))])
    checker, library = opening.open_checker(common)
    broken: list[None] = []
    page = terminal.page(common.color, common.lang, library)
    terminal.write(output.load(common.format).compare(_held(pairs, checker, broken), page))
    return Status.ERROR if broken else Status.FINE


def _pairs(lang: str) -> Iterator[Pair]:
    for number, given in inputs.objects(inputs.standard_input()):
        if isinstance(given, Failure):
            yield None, given, given
            continue
        known, statement = (_side(number, given, key, lang) for key in ("known", "statement"))
        yield given.get("id"), known, statement


def _side(number: int, given: dict[str, Any], key: str, lang: str) -> Statement | Failure:
    text = given.get(key)
    if not isinstance(text, str):
        return Failure("no-text", f"line {number}: the object has no string '{key}'")
    return inputs.statement(text, lang)


def _held(pairs: Iterable[Pair], checker: Checker, broken: list[None]) -> Iterator[Held]:
    for name, known, statement in pairs:
        failure = next((side for side in (known, statement) if isinstance(side, Failure)), None)
        if failure is not None or isinstance(known, Failure) or isinstance(statement, Failure):
            broken.append(None)
            yield Held(name, failure=failure)
            continue
        relation, reason, why, aspects = cast("Compares", checker).compare(known, statement)
        yield Held(name, relation, reason, why, tuple(aspects))
