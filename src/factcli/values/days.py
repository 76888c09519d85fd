"""Reads days and months: "21 February 2022", "Feb. 2022", 2022-02-21, شباط/فبراير 2022."""

from __future__ import annotations

from factcli.record import NamedTuple
from factcli.values import calendar, ordinals
from factcli.values.calendar import Days
from factcli.values.scan import Scan


class Date(NamedTuple):
    """A date in tokens ``start:end``; without a year ``days`` is None, month and day say what is known."""

    start: int
    end: int
    days: Days | None
    precision: str
    month: int = 0
    day: int = 0


def year_at(scan: Scan, at: int) -> tuple[int, int] | None:
    """A year written at token ``at`` in a date: the year and the token behind it.

    Four digits with an optional era sign ("2022م"), or an apostrophe and two ("'21").
    """
    word = scan.word(at)
    if word == "'" and scan.glued(at + 1) and len(scan.word(at + 1)) == 2 and scan.word(at + 1).isdecimal():
        short = int(scan.word(at + 1))
        return short + (2000 if short < 70 else 1900), at + 2
    if len(word) != 4 or not word.isdecimal() or not "1000" <= word <= "2199":
        return None
    end = at + 1
    if scan.word(end) in scan.language.traits["hijri"]:
        return None
    if scan.word(end) in scan.language.traits["eras"]:
        return int(word), end + 1
    if scan.glued(end) and scan.word(end).isalpha():
        return None
    return int(word), end


def link(scan: Scan, at: int) -> int:
    """Past the words that stand between the parts of a date: "of", a comma, من عام."""
    for _ in range(3):
        hit = scan.hit(at, "link")
        if hit is None:
            break
        at += hit[0]
    return at


def linked_year(scan: Scan, at: int) -> tuple[int, int] | None:
    return year_at(scan, at) or year_at(scan, link(scan, at))


def month_at(scan: Scan, at: int) -> tuple[int, int] | None:
    """A month name, perhaps said twice (تشرين الأول/أكتوبر): its number and the token behind it."""
    if hit := scan.hit(at, "month-word"):
        at += hit[0]
    hit = scan.hit(at, "month")
    if hit is None:
        return None
    number, end = int(hit[1]), at + hit[0]
    if scan.word(end) == "." and scan.glued(end) and len(scan.words[end - 1]) <= 4:
        end += 1
    again = scan.hit(end + 1, "month")
    if again and again[1] == number:
        if scan.word(end) in ("/", "-"):
            return number, end + 1 + again[0]
        if scan.word(end) == "(" and scan.word(end + 1 + again[0]) == ")":
            return number, end + 2 + again[0]
    return number, end


def _day_number(scan: Scan, at: int) -> tuple[int, int] | None:
    """A day of the month: "21", "21st", "twenty-first", الحادي والعشرين."""
    word = scan.word(at)
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        end = at + 1
        if scan.glued(end) and scan.word(end) in scan.language.traits["ordinal_endings"]:
            end += 1
        return int(word), end
    ordinal = ordinals.read_word(scan, at)
    return ordinal if ordinal and 1 <= ordinal[0] <= 31 else None


def _complete(start: int, end: int, year: int | None, month: int, number: int) -> Date | None:
    if year is None:
        return Date(start, end, None, "day" if number else "month", month, number)
    days = calendar.day(year, month, number) if number else calendar.month(year, month)
    return Date(start, end, days, "day" if number else "month", month, number) if days else None


def day_month(scan: Scan, at: int, year: int | None) -> Date | None:
    """ "21 February 2022", "21st of February, 2022", "21 من فبراير 2022"; "4 July" takes the year given."""
    day = _day_number(scan, at)
    if day is None:
        return None
    here = day[1]
    if scan.word(here) == "-" and scan.glued(here) and scan.hit(here + 1, "month"):
        here += 1
    of = scan.hit(here, "of")
    month = month_at(scan, here) or (of and month_at(scan, here + of[0]))
    if not month:
        return None
    here = month[1]
    if scan.word(here) == "-" and scan.glued(here) and scan.glued(here + 1):
        here += 1
    written = linked_year(scan, here)
    if written:
        return _complete(at, written[1], written[0], month[0], day[0])
    return _complete(at, month[1], year, month[0], day[0])


def month_first(scan: Scan, at: int, year: int | None) -> Date | None:
    """ "February 21, 2022", "Feb. 2022", "شباط/فبراير 2022"."""
    month = month_at(scan, at)
    if month is None:
        return None
    number, end = month
    written = linked_year(scan, end)
    if written:
        return _complete(at, written[1], written[0], number, 0)
    here = end + 1 if scan.word(end) in scan.language.traits["articles"] else end
    day = _day_number(scan, here)
    if day is None or scan.hit(day[1], "scale") or scan.hit(day[1], "percent"):
        return Date(at, end, None, "month", number)
    written = linked_year(scan, day[1])
    if written:
        return _complete(at, written[1], written[0], number, day[0])
    return _complete(at, day[1], year, number, day[0])


def after_weekday(scan: Scan, at: int, year: int | None) -> Date | None:
    """ "Monday, 21 February 2022": the weekday is part of the date and adds nothing."""
    hit = scan.hits[at]["weekday"]
    here = at + hit[0]
    here += scan.word(here) in (".", ",", "،", "(")
    here += scan.word(here) in (",", "،")
    if here >= scan.size:
        return None
    found = day_month(scan, here, year) or (scan.hit(here, "month") and month_first(scan, here, year)) or None
    return found._replace(start=at) if found and found.precision == "day" else None


def numeric(scan: Scan, at: int) -> Date | None:
    """ "2022-02-21", "21/2/2022", "21.2.2022"; the day comes first unless that gives no date."""
    words = scan.words
    short = scan.word(at + 2)
    year = year_at(scan, at) if scan.word(at + 1) == "-" and scan.behind_sign(at + 1) else None
    if year and len(short) == 2 and "01" <= short <= min("12", words[at][2:]) and scan.word(at + 3) != "-":
        # "2022-12" is a month; "2010-12" may be three years and is left to the reader of ranges
        return _complete(at, at + 3, year[0], int(short), 0)
    pieces = words[at].split(".")
    if len(pieces) == 3 and len(pieces[2]) == 4:
        end = at + 1
    elif (
        scan.word(at + 1) in ("-", "/") and scan.word(at + 3) == scan.word(at + 1) and scan.is_digits(at + 4)
    ):
        pieces, end = [words[at], words[at + 2], words[at + 4]], at + 5
        if any(not scan.glued(here) for here in range(at + 1, end)):
            return None
    else:
        return None
    if not all(piece.isdecimal() and len(piece) in (1, 2, 4) for piece in pieces):
        return None
    first, second, third = (int(piece) for piece in pieces)
    if len(pieces[0]) == 4 and len(pieces[2]) <= 2:
        days = calendar.day(first, second, third)
    elif len(pieces[2]) == 4 and len(pieces[0]) <= 2:
        days = calendar.day(third, second, first) or calendar.day(third, first, second)
        end += scan.word(end) in scan.language.traits["eras"] and scan.glued(end)
    else:
        return None
    return Date(at, end, days, "day") if days else None
