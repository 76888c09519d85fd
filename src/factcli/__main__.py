"""``python -m factcli``."""

from __future__ import annotations

from factcli.cli import run

run()
