"""Reads parts of years and months: quarters, halves, seasons, weeks, "early 2022"."""

from __future__ import annotations

from factcli.values import calendar
from factcli.values.days import Date, link, linked_year, month_at, month_first, year_at
from factcli.values.scan import Scan


def part(scan: Scan, at: int) -> Date | None:
    """ "early 2022", "the end of March 2021", "أواخر عام 2021"."""
    hit = scan.hits[at]["part"]
    here = at + hit[0]
    here += scan.word(here) == "-" and scan.glued(here)
    for _ in range(2):
        if scan.hit(here, "month") is None and (
            word := scan.hit(here, "link") or scan.hit(here, "year-word")
        ):
            here += word[0]
    if here >= scan.size:
        return None
    inner = season(scan, here) if scan.hit(here, "season") else None
    if inner is None and month_at(scan, here):
        inner = month_first(scan, here, None)
    if inner is None and (scan.hit(here, "ordinal") or scan.hit(here, "period")):
        inner = period(scan, here)
    if inner is None:
        year = year_at(scan, here)
        days = calendar.year(year[0]) if year else None
        inner = Date(here, year[1], days, "year") if year and days else None
    if inner is None or inner.days is None or inner.precision == "day":
        return None
    return Date(at, inner.end, calendar.part(inner.days, hit[1], inner.precision), "part")


def period(scan: Scan, at: int) -> Date | None:
    """ "third quarter of 2022", "first six months of 2023", الربع الثالث من 2022, "last week of May 2021"."""
    ordinal, last, period = scan.hit(at, "ordinal"), scan.hit(at, "last"), scan.hit(at, "period")
    if period and (behind := scan.hit(at + period[0], "ordinal") or scan.hit(at + period[0], "last")):
        number = 0 if scan.hit(at + period[0], "last") else int(behind[1])
        here, name = at + period[0] + behind[0], str(period[1])
    elif (ordinal or last) and (period := scan.hit(at + (ordinal or last or (0,))[0], "period")):
        number = 0 if last else int(ordinal[1] if ordinal else 0)
        here, name = at + (ordinal or last or (0,))[0] + period[0], str(period[1])
    else:
        return None
    here = link(scan, here)
    if year_word := scan.hit(here, "year-word"):
        here += year_word[0]
    if name == "week":
        inner = month_first(scan, here, None) if month_at(scan, here) else None
        if inner is None or inner.days is None or inner.precision != "month" or number > 4:
            return None
        first, end = inner.days
        days = (end - 6, end) if number == 0 else (first + 7 * number - 7, first + 7 * number - 1)
        return Date(at, inner.end, days, "week")
    year = year_at(scan, here) or linked_year(scan, here)
    if year is None:
        return None
    sizes = {"quarter": 3, "third": 4, "half": 6, "nine": 9}
    size = sizes[name]
    number = number or 12 // size
    if not 1 <= number <= 12 // size:
        return None
    found = calendar.months(year[0], size * (number - 1) + 1, size * number)
    return Date(at, year[1], found, name) if found else None


def season(scan: Scan, at: int) -> Date | None:
    hit = scan.hits[at]["season"]
    year = linked_year(scan, at + hit[0]) or (
        (word := scan.hit(at + hit[0], "year-word")) and year_at(scan, at + hit[0] + word[0])
    )
    if not year:
        return None
    end = year[1]
    # "winter 2021-22" is one winter
    following = str(year[0] + 1)
    if (
        hit[1] == "winter"
        and scan.word(end) in ("-", "/")
        and scan.word(end + 1) in (following, following[2:])
    ):
        end += 2
    days = calendar.season(year[0], hit[1])
    return Date(at, end, days, "season") if days else None


def lettered(scan: Scan, at: int) -> Date | None:
    """ "Q3 2022", "H1 2023"."""
    traits = scan.language.traits
    name = {traits["quarter_letter"]: "quarter", traits["half_letter"]: "half"}.get(scan.words[at])
    number = scan.word(at + 1)
    if name is None or not scan.glued(at + 1) or number not in ("1", "2", "3", "4"):
        return None
    here = link(scan, at + 2)
    here += scan.word(here) == "-"
    year = year_at(scan, here)
    if year is None:
        return None
    days = (calendar.quarter if name == "quarter" else calendar.half)(year[0], int(number))
    return Date(at, year[1], days, name) if days else None
