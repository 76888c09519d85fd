"""The command line as users and scripts see it: one folder of tests/golden a case, one runner.

``cmd.yaml`` holds ``args``, and perhaps ``stdin``, ``env`` and ``why``; then ``status``, ``stdout`` and
``stderr`` as they are to be. ``pytest --update`` writes the latter three anew: read the diff.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcli import __version__

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/cmd.yaml"))


def block(text: str) -> str:
    """``text`` as a YAML value that can be read in a diff: a literal block where YAML allows it."""
    plain = text.replace("\n", "").replace("\t", "")
    if "\n" not in text or not plain.isprintable():
        return json.dumps(text, ensure_ascii=not plain.isprintable())
    keep = "" if text.endswith("\n") and not text.endswith("\n\n") else "+" if text.endswith("\n") else "-"
    lines = text.removesuffix("\n").split("\n")
    return f"|2{keep}\n" + "\n".join(f"  {line}" if line else "" for line in lines)


def rewritten(path: Path, got: dict[str, Any]) -> str:
    """The case with its head as it was written and its results anew."""
    head, _, _ = path.read_text(encoding="utf-8").partition("status:")
    return f"{head}status: {got['status']}\nstdout: {block(got['stdout'])}\nstderr: {block(got['stderr'])}\n"


def result(case: dict[str, Any], folder: Path, library: Path, environment: dict[str, str]) -> dict[str, Any]:
    """What factcli does now, in the same form as the case says it should."""
    done = subprocess.run(
        [sys.executable, "-m", "factcli", *case["args"]],
        input=case.get("stdin", "").encode("utf-8", "surrogateescape"),
        env=environment | {"FACTCLI_LIBRARY": str(library)} | case.get("env", {}),
        cwd=folder,
        capture_output=True,
        timeout=120,
    )
    return {"status": done.returncode, "stdout": masked(done.stdout), "stderr": masked(done.stderr)}


def masked(output: bytes) -> str:
    """Output without what changes from release to release."""
    text = output.decode().replace(f'"factcli": "{__version__}"', '"factcli": "VERSION"')
    text = text.replace(f"factcli {__version__}\n", "factcli VERSION\n")
    return re.sub(r'"fingerprint": "[0-9a-f]+"', '"fingerprint": "FINGERPRINT"', text)


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str, small_library: Path, environment: dict[str, str], update: bool) -> None:
    path = GOLDEN / name / "cmd.yaml"
    got = result(yaml.safe_load(path.read_text(encoding="utf-8")), path.parent, small_library, environment)
    assert got["status"] != 3, got["stderr"]
    if update:
        path.write_text(rewritten(path, got), encoding="utf-8")
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert got["stdout"] == case["stdout"]
    assert got["stderr"] == case["stderr"]
    assert got["status"] == case["status"]


def test_there_are_cases() -> None:
    assert len(CASES) >= 20
