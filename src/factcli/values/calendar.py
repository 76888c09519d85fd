"""Days as ordinals, and the spans of days that people name: months, quarters, seasons, "early 2022"."""

from __future__ import annotations

from datetime import date

Days = tuple[int, int]
"""First and last day, inclusive, as ``date.toordinal()``."""

# How long "early" is: wide enough for any fair use, narrow enough that early and late never meet.
YEAR_PARTS = {"early": (1, 4), "mid": (5, 8), "late": (9, 12), "start": (1, 3), "end": (10, 12)}
MONTH_PARTS = {"early": (1, 10), "mid": (11, 20), "late": (21, 31), "start": (1, 10), "end": (21, 31)}
# Northern seasons, meteorological and astronomical taken together; winter ends in the next year.
SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "winter": (12, 15)}


def day(year: int, month: int, number: int) -> Days | None:
    """One day; None when there is no such day."""
    try:
        ordinal = date(year, month, number).toordinal()
    except ValueError:
        return None
    return ordinal, ordinal


def months(year: int, first: int, last: int) -> Days | None:
    """Whole months, 1-based; ``last`` may run into the next year (13 is its January)."""
    after = year * 12 + last
    if not 1 <= year <= 9997:
        return None
    return date(year, first, 1).toordinal(), date(after // 12, after % 12 + 1, 1).toordinal() - 1


def month(year: int, number: int) -> Days | None:
    """A month."""
    return months(year, number, number)


def year(number: int) -> Days | None:
    """A calendar year."""
    return months(number, 1, 12)


def quarter(of_year: int, number: int) -> Days | None:
    """A quarter, 1…4."""
    return months(of_year, 3 * number - 2, 3 * number) if 1 <= number <= 4 else None


def half(of_year: int, number: int) -> Days | None:
    """A half-year, 1 or 2."""
    return months(of_year, 6 * number - 5, 6 * number) if 1 <= number <= 2 else None


def season(of_year: int, name: str) -> Days | None:
    """A season."""
    return months(of_year, *SEASONS[name])


def part(days: Days, name: str, precision: str) -> Days:
    """The early, middle or late part of a span; a year and a month have parts of their own.

    >>> part((date(2022, 1, 1).toordinal(), date(2022, 12, 31).toordinal()), "early", "year")[1] - 738156
    119
    """
    first, last = date.fromordinal(days[0]), date.fromordinal(days[1])
    if precision == "year":
        found = months(first.year, *YEAR_PARTS[name])
        return found if found is not None else days
    if precision == "month":
        low, high = MONTH_PARTS[name]
        return days[0] + low - 1, min(days[0] + high - 1, last.toordinal())
    third = (days[1] - days[0] + 1) // 3
    bounds = {"early": (0, 1), "start": (0, 1), "mid": (1, 2), "late": (2, 3), "end": (2, 3)}[name]
    return days[0] + third * bounds[0], days[1] if bounds[1] == 3 else days[0] + third * bounds[1] - 1
