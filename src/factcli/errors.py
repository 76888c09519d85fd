"""The errors that end a command. Findings and problems are data, not exceptions.

Message grammar: what, where, why; ``hint`` says what now. Raised anywhere, caught once in ``cli``.
"""

from __future__ import annotations


class FactcliError(Exception):
    """Cannot go on. ``hint`` is the next thing for the user to do, or ""."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class UsageError(FactcliError):
    """The call itself is off: an unknown option value, a missing file."""


class LibraryError(FactcliError):
    """A library cannot be used: missing, unreadable, or nothing valid in it."""


class IndexFailure(FactcliError):  # noqa: N818 (IndexError means something else)
    """The compiled index cannot be written or read, and no other way was left."""
