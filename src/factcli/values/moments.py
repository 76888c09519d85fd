"""Dates in their sentence: ranges of dates, and "before", "since", "until" in front of one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from factcli.model import Value
from factcli.values import calendar, dates
from factcli.values.calendar import Days
from factcli.values.days import Date, year_at
from factcli.values.groups import joined
from factcli.values.reading import Reading
from factcli.values.scan import Scan

_YEAR = range(1500, 2200)


def read(scan: Scan, at: int, floor: int) -> Reading | int | None:
    """The date or range of dates that begins at token ``at``.

    For a date whose year is nowhere to be found: the token behind it.
    """
    before = scan.words[at - 1]
    if scan.glued(at) and scan.is_digits(at) and before.isalpha() and before not in scan.language.prefixes:
        return None
    ranged = _same_month(scan, at)
    found = ranged[0] if ranged else dates.read(scan, at)
    if found is None:
        return None
    other = ranged[1] if ranged else _other_end(scan, found, floor)
    if other and other.days and found.days is None:
        found = _with_year(found, other.days)
    days = found.days
    if days is None:
        if found.precision != "day":
            return None
        year = _only_year(scan) or scan.year
        dated = dates.read(scan, at, year) if year else None
        if dated is None or dated.days is None:
            return found.end
        found, days = dated, dated.days
    if other and other.days and days[0] <= other.days[1]:
        opener = scan.hit_before(at, "open", 3)
        start = opener[0] if opener and opener[0] >= floor else at
        value = _value(days[0], other.days[1], "range")._replace(comparator="between")
        return Reading(start, other.end, value, at, other.end)
    return _with_moment(scan, found, days, floor)


def _value(low: int, high: int, precision: str) -> Value:
    return Value("date", Decimal(low), Decimal(high), precision=precision)


def _with_moment(scan: Scan, found: Date, days: Days, floor: int) -> Reading:
    """Apply "before", "since" … in front of the date."""
    start, value = found.start, _value(*days, found.precision)
    if found.precision == "week":
        value = value._replace(precision="range", comparator="between")
    before = start
    for _ in range(3):
        if moment := scan.hit_before(before, "moment"):
            if moment[0] >= floor:
                return Reading(moment[0], found.end, moved(value, str(moment[1])), start, found.end)
            break
        filler = scan.hit_before(before, "year-word", 3)
        if filler is None or filler[0] < floor:
            break
        before = filler[0]
    approximate = scan.hit_before(start, "about") if found.precision in ("year", "month", "decade") else None
    if approximate and approximate[0] >= floor:
        return Reading(approximate[0], found.end, value._replace(approximate=True), start, found.end)
    return Reading(start, found.end, value, start, found.end)


def moved(value: Value, comparator: str) -> Value:
    """A date as the bound of an interval: "before 1970" ends where 1970 begins."""
    if comparator == "<":
        return value._replace(low=None, high=value.low, high_open=True, comparator="<")
    if comparator == "<=":
        return value._replace(low=None, comparator="<=")
    if comparator == ">":
        return value._replace(low=value.high, high=None, low_open=True, comparator=">")
    if comparator == ">=":
        return value._replace(high=None, comparator=">=")
    return value


def _same_month(scan: Scan, at: int) -> tuple[Date, Date] | None:
    """ "23-24 July 2023", "July 23-24, 2023"."""
    if scan.is_digits(at) and len(scan.words[at]) <= 2 and scan.words[at].isdecimal():
        behind = _separated(scan, at + 1)
        if behind is None:
            return None
        second = dates.read(scan, behind) if scan.is_digits(behind) else None
        if second is None or second.precision != "day" or not second.days:
            return None
        first = int(scan.words[at])
        if not 1 <= first < second.day:
            return None
        low = second.days[0] - second.day + first
        return Date(at, at + 1, (low, low), "day"), second
    month = scan.hit(at, "month")
    here = at + month[0] if month else at
    if not month or not scan.word(here).isdecimal() or len(scan.word(here)) > 2:
        return None
    behind = _separated(scan, here + 1)
    if behind is None or not scan.word(behind).isdecimal() or len(scan.word(behind)) > 2:
        return None
    year = year_at(scan, behind + 1 + (scan.word(behind + 1) == ","))
    if year is None:
        return None
    low_day = calendar.day(year[0], int(month[1]), int(scan.word(here)))
    high_day = calendar.day(year[0], int(month[1]), int(scan.word(behind)))
    if not low_day or not high_day or low_day >= high_day:
        return None
    return Date(at, here + 1, low_day, "day"), Date(behind, year[1], high_day, "day")


def _separated(scan: Scan, at: int) -> int | None:
    if scan.word(at) == "-":
        return at + 1 if at + 1 < scan.size else None
    to = scan.hit(at, "to")
    return at + to[0] if to and at + to[0] < scan.size else None


def _other_end(scan: Scan, first: Date, floor: int) -> Date | None:
    """The later end of "from 4 May to 2 June 2021", "between May 2023 and April 2024", "2021-23"."""
    opener = scan.hit_before(first.start, "open", 3)
    opened = str(opener[1]) if opener and opener[0] >= floor else ""
    at = first.end
    if opened == "and":
        link = joined(scan, at)
        conjunction = scan.language.traits["and_prefix"]
        attached = conjunction and scan.word(at).startswith(conjunction)
        behind = link[0] if link and (link[1] == "and" or attached) else None
    else:
        behind = _separated(scan, at)
        if behind is not None and first.days is not None and opened != "to" and scan.hit(at, "moment"):
            return None  # "in 2021 until"
    if behind is None or behind >= scan.size:
        return None
    for _ in range(2):
        if word := scan.hit(behind, "year-word") or scan.hit(behind, "link"):
            behind += word[0]
    if behind >= scan.size:
        return None
    short = scan.word(at) == "-" and scan.glued(behind) and len(scan.word(behind)) == 2
    if short and first.precision == "year" and first.days:
        century = (first.days[0] + 200) // 365  # the year's number, near enough for its century
        year = century // 100 * 100 + int(scan.word(behind)) if scan.word(behind).isdecimal() else 0
        days = calendar.year(year) if year else None
        return Date(behind, behind + 1, days, "year") if days and days > first.days else None
    other = dates.read(scan, behind)
    if other is None or other.days is None or (first.days is None and first.precision != other.precision):
        return None
    return other


def _with_year(first: Date, other: Days) -> Date:
    """The first date of a range takes its year from the second."""
    year = date.fromordinal(other[0]).year
    days = calendar.day(year, first.month, first.day) if first.day else calendar.month(year, first.month)
    return first._replace(days=days)


def _only_year(scan: Scan) -> int | None:
    """The year of the text, when every year in it is the same."""
    if scan.years is None:
        scan.years = frozenset(_years(scan))
    return next(iter(scan.years)) if len(scan.years) == 1 else None


def _years(scan: Scan) -> set[int]:
    return {int(word) for word in scan.words if len(word) == 4 and word.isdecimal() and int(word) in _YEAR}
