"""``factcli explain``: what a reason for a verdict means."""

from __future__ import annotations

from factcli.cli import request
from factcli.cli.request import Common
from factcli.cli.status import Status


def run(reason: str | None, common: Common) -> int:
    """Writes the entry of ``reason``, or a line for each reason there is."""
    request.validated(common)
    return Status.FINE
