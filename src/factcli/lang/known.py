"""Plain word lists of a language for those who ask whether a word is known at all."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any


@cache
def logic(code: str) -> Any:
    """The table of function words, joints, titles and markers of a language; English for one that has none."""
    return import_module(f".logic_{'ar' if code == 'ar' else 'en'}", __package__)


def function_words(code: str) -> frozenset[str]:
    """Words without content of their own, folded."""
    words: frozenset[str] = logic(code).FUNCTION
    return words


@cache
def months(code: str) -> frozenset[str]:
    """Names of the months, folded."""
    table = import_module(f".cldr_{code}", __package__)
    return frozenset(word for names in table.MONTHS.values() for word in str(names).lower().split())
