"""What a check loads. A set of modules, not a stopwatch: it cannot be flaky (the stopwatch is in bench/)."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {
    "typer", "click", "rich", "pydantic", "yaml", "numpy", "inspect", "dataclasses", "importlib.metadata",
    "platformdirs", "babel", "argparse", "subprocess", "tempfile", "difflib", "asyncio",
}  # fmt: skip
SCRIPT = """
import json, sys
from factcli.cli import main
status = main(sys.argv[1:])
print()
print(json.dumps([status, sorted(sys.modules)]))
"""
CHECKS = [
    ["check", "--fail-on", "never", "Truth Social had 3 million users"],
    ["check", "--fail-on", "never", "-f", "json", "أُطلقت منصة تروث سوشل في 21 فبراير 2022"],
    [
        "check",
        "--fail-on",
        "never",
        "--color",
        "always",
        "Cats are mammals",
        "It did not launch in March 2021",
    ],
]


def loaded(arguments: list[str], environment: dict[str, str]) -> set[str]:
    """The modules in memory after ``factcli`` with these arguments, its library compiled before."""
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, *arguments],
            env=environment, capture_output=True, encoding="utf-8", check=True, timeout=120,
        )  # fmt: skip
    status, modules = json.loads(done.stdout.splitlines()[-1])
    assert status == 0, done.stderr
    return set(modules)


@pytest.mark.parametrize("arguments", CHECKS, ids=["english", "arabic", "several"])
def test_a_check_loads_nothing_heavy(arguments: list[str], environment: dict[str, str]) -> None:
    assert loaded(arguments, environment) & HEAVY == set()


def test_importing_the_package_loads_nothing_of_it() -> None:
    script = "import sys, factcli; print([name for name in sys.modules if name.startswith('factcli.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, encoding="utf-8", check=True)
    assert done.stdout.strip() == "[]"
