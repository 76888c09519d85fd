"""Every code a problem can have: what it means, why it matters, an example, how grave it is."""

from __future__ import annotations

from typing import Literal

from factcli.record import NamedTuple

Severity = Literal["error", "warning", "info"]


class Entry(NamedTuple):
    """One code. ``example`` is a piece of a file that has the problem."""

    headline: str
    why: str
    example: str
    severity: Severity = "error"
    silent: bool = True  # whether a claim file may silence it; not when the file cannot be read


def codes() -> dict[str, Entry]:
    """All entries by code, sorted."""
    from factcli.library import codes_checks, codes_reading

    return dict(sorted({**codes_reading.ENTRIES, **codes_checks.ENTRIES}.items()))


def severity(code: str) -> Severity:
    """How grave a problem with this code is; an unknown code is an error."""
    entry = codes().get(code)
    return entry.severity if entry else "error"
