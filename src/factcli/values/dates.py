"""Reads dates of every precision: days, months, quarters, halves, seasons, years, decades and their parts."""

from __future__ import annotations

from factcli.values import calendar, quantities
from factcli.values.days import Date, after_weekday, day_month, month_first, numeric, year_at
from factcli.values.periods import lettered, part, period, season
from factcli.values.scan import Scan


def read(scan: Scan, at: int, year: int | None = None) -> Date | None:
    """The date that begins at token ``at``; ``year`` completes a day or month that has none."""
    hits = scan.hits[at]
    if "part" in hits:
        found = part(scan, at)
        if found:
            return found
    if scan.is_digits(at):
        return numeric(scan, at) or day_month(scan, at, year) or _bare_year(scan, at)
    if not hits and scan.words[at] not in scan.language.traits["letters"]:
        return None
    if "weekday" in hits:
        found = after_weekday(scan, at, year)
        if found:
            return found
    if "month" in hits:
        found = month_first(scan, at, year)
        if found:
            return found
    if "ordinal" in hits or "period" in hits or "last" in hits:
        found = period(scan, at) or ("ordinal" in hits and day_month(scan, at, year)) or None
        if found:
            return found
    if ("num" in hits or "before-ten" in hits) and (found := day_month(scan, at, year)):
        return found
    if "season" in hits:
        return season(scan, at)
    return lettered(scan, at)


def _bare_year(scan: Scan, at: int) -> Date | None:
    """A year alone: four digits that a preposition introduces or that nothing else explains."""
    word = scan.words[at]
    if len(word) != 4 or not word.isdecimal():
        return None
    if scan.word(at + 1) in scan.language.traits["decade_endings"] and scan.glued(at + 1) and word[3] == "0":
        found = calendar.months(int(word), 1, 120)
        return Date(at, at + 2, found, "decade") if found else None
    year = year_at(scan, at)
    if year is None or (scan.glued(year[1]) and scan.word(year[1]) == "%"):
        return None
    label = scan.hit_before(at, "label")
    if label and label[1] and not scan.hit_before(at, "year"):
        return None
    licence = scan.hit_before(at, "year") is not None or year[1] > at + 1
    if not licence and not "1900" <= word <= "2099":
        return None
    if any(scan.hit(at + 1, kind) for kind in ("scale", "percent", "money", "measure", "times", "time")):
        return None
    if scan.hit_before(at, "money") or scan.hit_before(at, "prefixed"):
        return None
    if not licence:
        if scan.hit_before(at, "below") or scan.hit_before(at, "about") or scan.hit_before(at, "verb"):
            return None
        if quantities.counted(scan, at + 1) and (not scan.language.traits["round_years"] or word[2:] == "00"):
            return None
    days = calendar.year(year[0])
    return Date(at, year[1], days, "year") if days else None
