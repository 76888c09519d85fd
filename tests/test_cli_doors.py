"""The fast door and Typer come to the same request, and the fast door declines the rest."""

from __future__ import annotations

import functools
from typing import Any

import pytest

from factcli.cli import app, fast
from factcli.cli.request import CheckRequest, Common

PLAIN = [
    ["a statement"],
    [],
    ["-"],
    ["one", "two"],
    ["--format", "json", "one"],
    ["one", "--format=jsonl", "two"],
    ["-f", "csv", "one"],
    ["--lang", "ar", "--as-of", "2022-02-21", "--color", "never", "-q", "one"],
    ["--library", "a", "one", "--library=b", "--library", "c d"],
    ["--input", "jsonl", "--fail-on", "never", "-"],
    ["--quiet", "--format", "text", "--format", "tsv", "one"],
    ["--explain", "one"],
    ["one", "--explain", "-q", "--format", "json", "--explain"],
    ["--", "--format", "-q"],
    ["one", "--", "-"],
    ["--format=", "one"],
    ["--format", "no such format", "one"],
    ["a=b", "=", ""],
    ["--as-of=2022=01", "one"],
    ["أُطلقت منصة تروث سوشل", "--lang=ar"],
]
DECLINED = [
    [],
    ["list"],
    ["--version"],
    ["check", "--help"],
    ["check", "-h"],
    ["check", "--version"],
    ["check", "one", "--no-such-option"],
    ["check", "one", "--format"],
    ["check", "--format", "--lang", "ar"],
    ["check", "-fjson", "one"],
    ["check", "-f=json", "one"],
    ["check", "-qf", "json", "one"],
    ["check", "--quiet=yes", "one"],
    ["check", "--explain=yes", "one"],
    ["check", "--form", "json"],
    ["check", "-5 degrees"],
    ["chec", "one"],
]


def by_typer(argv: list[str]) -> CheckRequest:
    """The request that Typer makes of the arguments of ``check``."""
    work: Any = app.app(["check", *argv], standalone_mode=False)
    assert isinstance(work, functools.partial)
    (request,) = work.args
    assert isinstance(request, CheckRequest)
    return request


@pytest.mark.parametrize("argv", PLAIN, ids=" ".join)
def test_both_doors_come_to_the_same_request(argv: list[str]) -> None:
    assert fast.request(["check", *argv]) == by_typer(argv)


@pytest.mark.parametrize("argv", DECLINED, ids=" ".join)
def test_the_fast_door_declines(argv: list[str]) -> None:
    assert fast.request(argv) is None


def test_every_option_of_check_is_known_to_the_fast_door() -> None:
    """An option added to Typer only would silently take the slow way."""
    import typer.main

    command: Any = typer.main.get_command(app.app)
    options = {name for param in command.commands["check"].params for name in getattr(param, "opts", ())}
    spelled = {name for name in options if name.startswith("-")} - {"--version", "--help", "-h"}
    assert spelled == {*fast.VALUES, *fast.QUIET, fast.EXPLAIN}


def test_defaults_are_the_same() -> None:
    assert fast.request(["check", "x"]) == CheckRequest(("x",), common=Common())
