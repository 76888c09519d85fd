"""Reads figures written in digits, with grouping and decimal signs, and says how exact they are."""

from __future__ import annotations

import re
from decimal import Decimal

_ONE = Decimal(1)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,20})?")
_PLAIN = re.compile(r"\d{1,40}(?:\.\d{1,20})?")
_DECIMAL_COMMA = re.compile(r"\d{1,6},\d{1,2}")
_LONGEST = 48  # characters of one figure; no quantity in the world needs more


def written_step(value: Decimal) -> Decimal:
    """What the last digit of a whole number counts, seen as a writer would.

    Trailing zeros are taken for rounding as long as three digits remain: 872,000 is exact to a thousand,
    384,400 to a hundred, 500 to one.

    >>> [int(written_step(Decimal(figure))) for figure in (872000, 500, 400000)]
    [1000, 1, 1000]
    """
    if value == 0:
        return _ONE
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    # A single zero says nothing: one figure in ten ends in it.
    return _ONE.scaleb(max(0, min(zeros, len(digits) - 3))) if zeros > 1 else _ONE


def parse_digits(written: str, decimal_comma: bool) -> tuple[Decimal, Decimal] | None:
    """Value and step of a written figure; None when it can be read in two ways: "1.470.000", "4,1".

    >>> parse_digits("44,000.5", False)
    (Decimal('44000.5'), Decimal('0.1'))
    """
    if len(written) > _LONGEST:
        return None
    if _GROUPED.fullmatch(written):
        written = written.replace(",", "")
    elif decimal_comma and _DECIMAL_COMMA.fullmatch(written):
        written = written.replace(",", ".")
    elif not _PLAIN.fullmatch(written):
        return None
    value = Decimal(written)
    if "." in written:
        return value, _ONE.scaleb(-len(written.partition(".")[2]))
    return value, written_step(value)
