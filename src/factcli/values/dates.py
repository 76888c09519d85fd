"""Reads dates of every precision: days, months, quarters, halves, seasons, years, decades and their parts."""

from __future__ import annotations

from typing import NamedTuple

from factcli.values import calendar
from factcli.values.calendar import Days
from factcli.values.scan import Scan


class Date(NamedTuple):
    """A date in tokens ``start:end``; without a year ``days`` is None, and month and day say what is known."""

    start: int
    end: int
    days: Days | None
    precision: str
    month: int = 0
    day: int = 0


def read(scan: Scan, at: int, year: int | None = None) -> Date | None:
    """The date that begins at token ``at``; ``year`` completes a day or month that has none."""
    hits = scan.hits[at]
    if "part" in hits:
        found = _part(scan, at)
        if found:
            return found
    if scan.is_digits(at):
        return _numeric(scan, at) or _day_month(scan, at, year) or _bare_year(scan, at)
    if not hits and scan.words[at] not in scan.language.traits["letters"]:
        return None
    if "weekday" in hits:
        found = _after_weekday(scan, at, year)
        if found:
            return found
    if "month" in hits:
        found = _month_first(scan, at, year)
        if found:
            return found
    if "ordinal" in hits or "period" in hits or "last" in hits:
        found = _period(scan, at) or ("ordinal" in hits and _day_month(scan, at, year)) or None
        if found:
            return found
    if ("num" in hits or "before-ten" in hits) and (found := _day_month(scan, at, year)):
        return found
    if "season" in hits:
        return _season(scan, at)
    return _lettered(scan, at)


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


def _link(scan: Scan, at: int) -> int:
    """Past the words that stand between the parts of a date: "of", a comma, من عام."""
    for _ in range(3):
        hit = scan.hit(at, "link")
        if hit is None:
            break
        at += hit[0]
    return at


def _linked_year(scan: Scan, at: int) -> tuple[int, int] | None:
    return year_at(scan, at) or year_at(scan, _link(scan, at))


def _month_at(scan: Scan, at: int) -> tuple[int, int] | None:
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
    from factcli.values.ordinals import read_word

    ordinal = read_word(scan, at)
    return ordinal if ordinal and 1 <= ordinal[0] <= 31 else None


def _complete(start: int, end: int, year: int | None, month: int, number: int) -> Date | None:
    if year is None:
        return Date(start, end, None, "day" if number else "month", month, number)
    days = calendar.day(year, month, number) if number else calendar.month(year, month)
    return Date(start, end, days, "day" if number else "month", month, number) if days else None


def _day_month(scan: Scan, at: int, year: int | None) -> Date | None:
    """ "21 February 2022", "21st of February, 2022", "21 من فبراير 2022"; "4 July" takes the year given."""
    day = _day_number(scan, at)
    if day is None:
        return None
    here = day[1]
    if scan.word(here) == "-" and scan.glued(here) and scan.hit(here + 1, "month"):
        here += 1
    of = scan.hit(here, "of")
    month = _month_at(scan, here) or (of and _month_at(scan, here + of[0]))
    if not month:
        return None
    here = month[1]
    if scan.word(here) == "-" and scan.glued(here) and scan.glued(here + 1):
        here += 1
    written = _linked_year(scan, here)
    if written:
        return _complete(at, written[1], written[0], month[0], day[0])
    return _complete(at, month[1], year, month[0], day[0])


def _month_first(scan: Scan, at: int, year: int | None) -> Date | None:
    """ "February 21, 2022", "Feb. 2022", "شباط/فبراير 2022"."""
    month = _month_at(scan, at)
    if month is None:
        return None
    number, end = month
    written = _linked_year(scan, end)
    if written:
        return _complete(at, written[1], written[0], number, 0)
    here = end + 1 if scan.word(end) in scan.language.traits["articles"] else end
    day = _day_number(scan, here)
    if day is None or scan.hit(day[1], "scale") or scan.hit(day[1], "percent"):
        return Date(at, end, None, "month", number)
    written = _linked_year(scan, day[1])
    if written:
        return _complete(at, written[1], written[0], number, day[0])
    return _complete(at, day[1], year, number, day[0])


def _after_weekday(scan: Scan, at: int, year: int | None) -> Date | None:
    """ "Monday, 21 February 2022": the weekday is part of the date and adds nothing."""
    hit = scan.hits[at]["weekday"]
    here = at + hit[0]
    here += scan.word(here) in (".", ",", "،", "(")
    here += scan.word(here) in (",", "،")
    if here >= scan.size:
        return None
    found = _day_month(scan, here, year) or (scan.hit(here, "month") and _month_first(scan, here, year)) or None
    return found._replace(start=at) if found and found.precision == "day" else None


def _numeric(scan: Scan, at: int) -> Date | None:
    """ "2022-02-21", "21/2/2022", "21.2.2022"; the day comes first unless that gives no date."""
    words = scan.words
    pieces = words[at].split(".")
    if len(pieces) == 3 and len(pieces[2]) == 4:
        end = at + 1
    elif scan.word(at + 1) in ("-", "/") and scan.word(at + 3) == scan.word(at + 1) and scan.is_digits(at + 4):
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


def _part(scan: Scan, at: int) -> Date | None:
    """ "early 2022", "the end of March 2021", "أواخر عام 2021"."""
    hit = scan.hits[at]["part"]
    here = at + hit[0]
    here += scan.word(here) == "-" and scan.glued(here)
    for _ in range(2):
        if scan.hit(here, "month") is None and (link := scan.hit(here, "link") or scan.hit(here, "year-word")):
            here += link[0]
    if here >= scan.size:
        return None
    inner = _season(scan, here) if scan.hit(here, "season") else None
    if inner is None and _month_at(scan, here):
        inner = _month_first(scan, here, None)
    if inner is None and (scan.hit(here, "ordinal") or scan.hit(here, "period")):
        inner = _period(scan, here)
    if inner is None:
        year = year_at(scan, here)
        days = calendar.year(year[0]) if year else None
        inner = Date(here, year[1], days, "year") if year and days else None
    if inner is None or inner.days is None or inner.precision == "day":
        return None
    return Date(at, inner.end, calendar.part(inner.days, hit[1], inner.precision), "part")


def _period(scan: Scan, at: int) -> Date | None:
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
    here = _link(scan, here)
    if year_word := scan.hit(here, "year-word"):
        here += year_word[0]
    if name == "week":
        inner = _month_first(scan, here, None) if _month_at(scan, here) else None
        if inner is None or inner.days is None or inner.precision != "month" or number > 4:
            return None
        first, end = inner.days
        days = (end - 6, end) if number == 0 else (first + 7 * number - 7, first + 7 * number - 1)
        return Date(at, inner.end, days, "week")
    year = year_at(scan, here) or _linked_year(scan, here)
    if year is None:
        return None
    sizes = {"quarter": 3, "third": 4, "half": 6, "nine": 9}
    size = sizes[name]
    number = number or 12 // size
    if not 1 <= number <= 12 // size:
        return None
    found = calendar.months(year[0], size * (number - 1) + 1, size * number)
    return Date(at, year[1], found, name) if found else None


def _season(scan: Scan, at: int) -> Date | None:
    hit = scan.hits[at]["season"]
    year = _linked_year(scan, at + hit[0]) or (
        (word := scan.hit(at + hit[0], "year-word")) and year_at(scan, at + hit[0] + word[0])
    )
    if not year:
        return None
    end = year[1]
    # "winter 2021-22" is one winter
    following = str(year[0] + 1)
    if hit[1] == "winter" and scan.word(end) in ("-", "/") and scan.word(end + 1) in (following, following[2:]):
        end += 2
    days = calendar.season(year[0], hit[1])
    return Date(at, end, days, "season") if days else None


def _lettered(scan: Scan, at: int) -> Date | None:
    """ "Q3 2022", "H1 2023"."""
    traits = scan.language.traits
    name = {traits["quarter_letter"]: "quarter", traits["half_letter"]: "half"}.get(scan.words[at])
    number = scan.word(at + 1)
    if name is None or not scan.glued(at + 1) or number not in ("1", "2", "3", "4"):
        return None
    here = _link(scan, at + 2)
    here += scan.word(here) == "-"
    year = year_at(scan, here)
    if year is None:
        return None
    days = (calendar.quarter if name == "quarter" else calendar.half)(year[0], int(number))
    return Date(at, year[1], days, name) if days else None


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
    if scan.hit_before(at, "label") and not scan.hit_before(at, "year"):
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
        from factcli.values.quantities import counted

        if counted(scan, at + 1) and (not scan.language.traits["round_years"] or word[2:] == "00"):
            return None
    days = calendar.year(year[0])
    return Date(at, year[1], days, "year") if days else None
