"""The documents tell the truth: README commands print what is shown, every command is described."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import typer.main

from factcli import output
from factcli.cli import app
from factcli.reasons import REASONS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


class Example(NamedTuple):
    """A command of a ```console block, and what is shown below it."""

    command: str
    shown: str


def examples(text: str) -> list[Example]:
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        for command in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, _, shown = command.partition("\n")
            found.append(Example(line, shown.rstrip("\n")))
    return found


EXAMPLES = examples(README)


def test_the_readme_has_examples() -> None:
    assert len(EXAMPLES) >= 4


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.command[:60])
def test_a_readme_command_prints_what_the_readme_shows(
    example: Example, environment: dict[str, str], tmp_path: Path, update: bool
) -> None:
    """ "…" at the end stands for the lines left out. ``--update`` writes anew as many lines as are shown."""
    factcli = tmp_path / "factcli"
    factcli.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m factcli "$@"\n')
    factcli.chmod(0o755)
    done = subprocess.run(
        ["bash", "-c", example.command],
        env=environment | {"PATH": f"{tmp_path}:{environment['PATH']}"},
        cwd=ROOT, capture_output=True, encoding="utf-8", timeout=120, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert done.returncode in (0, 1), done.stderr
    got = done.stdout.rstrip("\n")
    if example.shown.endswith("\n…"):
        got = "\n".join([*got.split("\n")[: example.shown.count("\n")], "…"])
    if update:
        path = ROOT / "README.md"
        old, new = (f"$ {example.command}\n{text}\n" for text in (example.shown, got))
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        return
    assert got == example.shown


def test_the_python_of_the_readme_runs(environment: dict[str, str]) -> None:
    blocks = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert blocks
    for block in blocks:
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
    assert re.search(rf"\b{last}\b", README), f"the README does not mention {name}"
    for param in command.params:
        assert getattr(param, "help", None), f"{name}: {param.name} has no help"


def test_every_format_stands_in_the_readme_and_in_the_help() -> None:
    listed = next(param.help for name, command in COMMANDS if name == "check" for param in command.params
                  if param.name == "format")  # fmt: skip
    for name in output.FORMATS:
        assert f"`{name}`" in README
        assert name in listed


def test_there_are_reasons() -> None:
    assert len(REASONS) >= 10
