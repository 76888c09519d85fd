"""Exit status of the command: what scripts rely on (docs/decisions/001-exit-codes.md)."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """0 fine, 1 something was found, 2 usage, input or library error, 3 our bug, 130 interrupted."""

    FINE = 0
    FOUND = 1
    ERROR = 2
    BUG = 3
    INTERRUPTED = 130
