"""Money: a figure with a currency before or behind it, and cents."""

from __future__ import annotations

from decimal import Decimal

from factcli.values import groups, rates
from factcli.values.groups import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan

_CENT = Decimal("0.01")


def before(scan: Scan, at: int) -> tuple[int, str] | None:
    """The currency sign or code that ends right before token ``at``: where it begins and its code."""
    prefixed = scan.hit_before(at, "prefixed")
    if prefixed and all(scan.glued(here) for here in range(prefixed[0] + 1, at)):
        return prefixed
    found = scan.hit_before(at, "money", 4)
    if found is None:
        return None
    word = scan.words[at - 1]
    if (
        not word.isalpha() or word == str(found[1]).lower()
    ):  # a sign, or a code; names stand behind the figure
        return found if _is_code(scan, at - 1, found[1]) else None
    return None


def _is_code(scan: Scan, at: int, code: str) -> bool:
    """Codes are written in capitals: "try 5 times" is not Turkish lira."""
    word = scan.words[at]
    return word != code.lower() or scan.original[scan.folded.starts[scan.starts[at]] :][:3].isupper()


def behind(scan: Scan, numeral: Numeral, code: str = "") -> Unit | None:
    """A currency behind the figure, or the rest of the phrase when ``code`` already stood before it."""
    at = scan.behind(numeral.end)
    hit = scan.hit(at, "money") or scan.hit(at, "prefixed")
    if hit is None and not code and scan.hit(at, "of") and (hit := scan.hit(at + 1, "money")):
        at += 1  # 44 مليارا من الدولارات
    if hit and at > numeral.end and not scan.words[at].isalpha():
        hit = None  # "$5-$10": the sign belongs to the next figure
    if hit and (scan.conjoined(hit[2]) or not _is_code(scan, at, hit[1])):
        hit = None
    if hit is None and not code:
        minor = scan.hit(at, "minor")
        if minor and minor[1] and not scan.capital(at):
            per, end = rates.read(scan, at + minor[0])
            return Unit("money", end, str(minor[1]), _CENT, per=per)
        return None
    end = numeral.end
    if hit and (not code or hit[1] == code or not scan.words[at].isalpha()):
        code, end = code or str(hit[1]), at + hit[0]
    add, step = Decimal(0), None
    cents = _cents(scan, end) if hit and numeral.scale == 1 else None
    if cents:
        add, end, step = cents[0], cents[1], _CENT
    per, end = rates.read(scan, end)
    return Unit("money", end, code, add=add, per=per, step=step)


def _cents(scan: Scan, at: int) -> tuple[Decimal, int] | None:
    """ "and 20 cents"."""
    link = groups.joined(scan, at)
    if link is None or link[1] != "and":
        return None
    number = groups.simple(scan, link[0])
    hit = scan.hit(number.end, "minor") if number else None
    if number is None or hit is None or number.value >= 100:
        return None
    return number.value * _CENT, number.end + hit[0]
