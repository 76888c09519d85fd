"""The command line as users and scripts see it: one folder of tests/golden a case, one runner.

``cmd.yaml`` holds ``args``, and perhaps ``stdin``, ``env`` and ``why``; then ``status``, ``stdout`` and
``stderr`` as they are to be. ``pytest --update`` writes the latter three anew: read the diff.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcli import __version__

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/cmd.yaml"))


class _Block(yaml.SafeDumper):
    """Writes texts of several lines as blocks, so that a diff can be read."""


_Block.add_representer(
    str,
    lambda dumper, text: dumper.represent_scalar(
        "tag:yaml.org,2002:str", text, style="|" if "\n" in text else None
    ),
)


def result(case: dict[str, Any], folder: Path, environment: dict[str, str]) -> dict[str, Any]:
    """What factcli does now, in the same form as the case says it should."""
    done = subprocess.run(
        [sys.executable, "-m", "factcli", *case["args"]],
        input=case.get("stdin", "").encode("utf-8", "surrogateescape"),
        env=environment | case.get("env", {}),
        cwd=folder,
        capture_output=True,
        timeout=120,
    )
    texts = {
        name: getattr(done, name).decode().replace(__version__, "VERSION") for name in ("stdout", "stderr")
    }
    return {"status": done.returncode, **texts}


@pytest.mark.parametrize("name", CASES)
def test_golden(name: str, environment: dict[str, str], update: bool) -> None:
    path = GOLDEN / name / "cmd.yaml"
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    got = result(case, path.parent, environment)
    if update:
        case |= got
        text = yaml.dump(case, Dumper=_Block, allow_unicode=True, sort_keys=False, width=110)
        path.write_text(text, encoding="utf-8")
        return
    assert got["stdout"] == case["stdout"]
    assert got["stderr"] == case["stderr"]
    assert got["status"] == case["status"]


def test_there_are_cases() -> None:
    assert len(CASES) >= 20
