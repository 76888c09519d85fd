"""The documents tell the truth: README commands print what is shown, every command is described."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from shutil import which
from typing import Any, NamedTuple

import pytest
import typer.main

from factcli import output
from factcli.cli import app
from factcli.reasons import REASONS

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"


class Example(NamedTuple):
    """A command of a ```console block, and what is shown below it; further lines of a command begin with "> "."""

    command: str
    shown: str
    source: str


def blocks(text: str) -> list[list[Example]]:
    """The examples of each block; what one command writes the next of its block may read."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        examples = []
        for each in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            first, *rest = each.rstrip("\n").split("\n")
            more = list(takewhile(lambda line: line.startswith("> "), rest))
            command = "\n".join([first, *(line.removeprefix("> ") for line in more)])
            examples.append(Example(command, "\n".join(rest[len(more) :]), "\n".join([first, *more])))
        found.append(examples)
    return found


BLOCKS = [(path, block) for path in (README, ROOT / "docs" / "json.md") for block in blocks(path.read_text("utf-8"))]


def test_the_readme_has_examples() -> None:
    assert len(BLOCKS) >= 6


@pytest.mark.parametrize(("path", "examples"), BLOCKS, ids=[examples[0].command[:60] for _, examples in BLOCKS])
def test_a_documented_command_prints_what_is_shown(
    path: Path, examples: list[Example], environment: dict[str, str], tmp_path: Path, update: bool
) -> None:
    """ "…" at the end stands for the lines left out. ``--update`` writes anew as many lines as are shown."""
    factcli = tmp_path / "bin" / "factcli"
    factcli.parent.mkdir()
    factcli.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m factcli "$@"\n')
    factcli.chmod(0o755)
    for example in examples:
        if "| jq " in example.command and not which("jq"):
            pytest.skip("jq is not installed")
        done = subprocess.run(
            ["bash", "-c", example.command],
            env=environment | {"PATH": f"{factcli.parent}:{environment['PATH']}"},
            cwd=tmp_path, capture_output=True, encoding="utf-8", timeout=120, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        assert done.returncode in (0, 1), done.stderr
        got = done.stdout.rstrip("\n")
        if example.shown.endswith("…"):
            got = "\n".join([*got.split("\n")[: example.shown.count("\n")], "…"])
        if update:
            old, new = (f"$ {example.source}\n" + f"{text}\n" * bool(text) for text in (example.shown, got))
            path.write_text(path.read_text("utf-8").replace(old, new), encoding="utf-8")
        else:
            assert got == example.shown


def test_the_python_of_the_readme_runs(environment: dict[str, str]) -> None:
    found = re.findall(r"^```python\n(.*?)^```", README.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found
    for block in found:
        done = subprocess.run(
            [sys.executable, "-c", block], env=environment, capture_output=True, encoding="utf-8", timeout=120
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout


def commands(group: Any, before: str = "") -> list[tuple[str, Any]]:
    """Every command with its full name."""
    found: list[tuple[str, Any]] = []
    for name, command in group.commands.items():
        found += (
            commands(command, f"{before}{name} ")
            if hasattr(command, "commands")
            else [(before + name, command)]
        )
    return found


COMMANDS = commands(typer.main.get_command(app.app))


@pytest.mark.parametrize(("name", "command"), COMMANDS, ids=[name for name, _ in COMMANDS])
def test_a_command_has_help_and_stands_in_the_readme(name: str, command: Any) -> None:
    assert command.help
    last = name.split()[-1]
    assert re.search(rf"\b{last}\b", README.read_text("utf-8")), f"the README does not mention {name}"
    for param in command.params:
        assert getattr(param, "help", None), f"{name}: {param.name} has no help"


def test_every_format_stands_in_the_readme_and_in_the_help() -> None:
    listed = next(param.help for name, command in COMMANDS if name == "check" for param in command.params
                  if param.name == "format")  # fmt: skip
    for name in output.FORMATS:
        assert f"`{name}`" in README.read_text("utf-8")
        assert name in listed


def test_there_are_reasons() -> None:
    assert len(REASONS) >= 10
