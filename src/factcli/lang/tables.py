"""How tables of words are written down: phrases side by side, their meaning once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning")


def spread(table: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Phrase → meaning, from meaning → phrases between bars.

    >>> spread({">": "more than | over", "<": "under"})
    {'more than': '>', 'over': '>', 'under': '<'}
    """
    return {phrase.strip(): meaning for meaning, phrases in table.items() for phrase in phrases.split("|")}


def phrases(text: str) -> dict[str, bool]:
    """Phrases that have no meaning but to be of their category."""
    return {phrase.strip(): True for phrase in text.split("|")}


def words(text: str) -> list[str]:
    """Words between spaces."""
    return text.split()
