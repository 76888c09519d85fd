"""Durations: "23 days", "two and a half years", "8 minutes and 20 seconds", عامين ونصف; in seconds."""

from __future__ import annotations

from decimal import Decimal

from factcli.values import groups
from factcli.values.groups import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan

_DAY = Decimal(86400)
# A year is 365.25 days and a month its twelfth, so that 18 months are a year and a half.
SECONDS = {
    "second": Decimal(1),
    "minute": Decimal(60),
    "hour": Decimal(3600),
    "day": _DAY,
    "week": 7 * _DAY,
    "fortnight": 14 * _DAY,
    "month": Decimal("30.4375") * _DAY,
    "year": Decimal("365.25") * _DAY,
    "decade": Decimal("3652.5") * _DAY,
    "century": Decimal("36525") * _DAY,
}


def behind(scan: Scan, numeral: Numeral) -> Unit | None:
    """A unit of time behind the figure, with what is joined to it."""
    at = scan.behind(numeral.end)
    if numeral.fraction and scan.hit(at, "article"):
        at += 1
    hit = scan.hit(at, "time")
    if hit is None or hit[1][1] == 2 or scan.conjoined(hit[2]) or scan.hit(at, "not-time"):
        return None
    if numeral.scale >= 10**6 and not scan.language.traits["articles"] and scan.noun_at(at + hit[0]):
        return None  # ثلاثة ملايين يوم افتتاحها: three million on the day of its opening
    return _with_more(scan, str(hit[1][0]), at + hit[0])


def alone(scan: Scan, at: int) -> tuple[Numeral, Unit] | None:
    """A unit that counts itself: عامين is two years; "a week" is one where a duration is expected."""
    hit = scan.hit(at, "time")
    if hit and hit[1][1] == 2:
        numeral = Numeral(at, at + hit[0], Decimal(2), Decimal(1), words=True)
        return numeral, _with_more(scan, str(hit[1][0]), at + hit[0])
    article = scan.hit(at, "article")
    here = at + 1 if article else at
    hit = scan.hit(here, "time")
    if hit is None or hit[1][1] != 1 or bool(article) != bool(scan.language.traits["articles"]) or hit[2]:
        return None
    if scan.hit(here, "ordinal"):
        return None  # "a second"
    numeral = Numeral(at, here + hit[0], Decimal(1), Decimal(1), words=True)
    unit = _with_more(scan, str(hit[1][0]), here + hit[0])
    expected = scan.hit_before(at, "lasting") or scan.hit(numeral.end, "ago") or unit.end > numeral.end
    follows = scan.word(unit.end)
    # Without an article the noun must end its phrase: قبل عام من الحرب, but not قبل عام 2020, خلال شهر رمضان
    ended = not follows.isalnum() or scan.hit(unit.end, "halt") is not None
    if not expected or not (article or ended):
        return None
    return numeral, unit


def _with_more(scan: Scan, unit: str, end: int) -> Unit:
    """ "years and a half", "minutes and 20 seconds", "2 years, 3 months"."""
    factor = SECONDS[unit]
    joined = groups.joined(scan, end)
    if joined and joined[1] == "and":
        here = joined[0]
        half = scan.hit(here + 1 if scan.hit(here, "article") else here, "frac")
        if half and half[2] in ("", scan.language.traits["and_prefix"]):
            here += 1 if scan.hit(here, "article") else 0
            add = factor * half[1][0] / half[1][1]
            again = scan.hit(here + half[0], "time")
            if again and again[2] in scan.language.traits["definite"] and again[2]:
                half = (half[0] + again[0], half[1], half[2])
            if not again or again[2]:
                return Unit("duration", here + half[0], unit, factor, add, step=factor / 10)
    here = joined[0] if joined and joined[1] == "and" else end + (scan.word(end) in (",", "،"))
    lower = groups.simple(scan, here) if here < scan.size else None
    if lower:
        time = scan.hit(lower.end, "time")
    else:
        time = scan.hit(here, "time") if joined and joined[1] == "and" else None
    if time and SECONDS[time[1][0]] < factor:
        amount = lower.value if lower else Decimal(time[1][1])
        if amount and amount * SECONDS[time[1][0]] < factor:
            smaller, behind_it = SECONDS[time[1][0]], (lower.end if lower else here) + time[0]
            return Unit("duration", behind_it, str(time[1][0]), factor, amount * smaller, step=smaller)
    return Unit("duration", end, unit, factor)
