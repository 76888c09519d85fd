"""Reads number words up to a thousand, and how the parts of a number are joined."""

from __future__ import annotations

from decimal import Decimal

from factcli.record import NamedTuple
from factcli.values.digits import parse_digits, written_step
from factcli.values.scan import Scan

_ONE = Decimal(1)


class Numeral(NamedTuple):
    """A figure in tokens ``start:end``. ``bare`` digits have neither scale nor separators nor decimals."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    bare: bool = False
    words: bool = False
    scale: Decimal = _ONE
    fraction: bool = False


def joined(scan: Scan, at: int) -> tuple[int, str] | None:
    """How the next part of a number is joined at ``at``: the index of the part, and "", "-" or "and"."""
    if at >= scan.size:
        return None
    if scan.words[at] == "-" and scan.glued(at) and scan.glued(at + 1):
        return at + 1, "-"
    if scan.hit(at, "and"):
        return at + 1, "and"
    if scan.conjoined(scan.language.look(scan.words[at]).prefix):
        return at, "and"
    return at, ""


def simple(scan: Scan, at: int) -> Numeral | None:
    """A figure with at most one scale behind it."""
    if scan.is_digits(at):
        parsed = parse_digits(scan.words[at], bool(scan.language.traits["decimal_comma"]))
        if parsed is None:
            return None
        value, step, end, words = *parsed, at + 1, False
    else:
        found = group(scan, at)
        if found is None:
            return None
        value, end, words = found[0], found[1], True
        step = written_step(value)
    scale = scan.hit(end, "scale")
    if scale and scale[1][1] < 2 and scale[1][0] >= 1000 and scale[2] == "":
        size = Decimal(scale[1][0])
        return Numeral(at, end + scale[0], value * size, size, words=words, scale=size)
    single = scan.hit(at, "scale")
    if words and single and end == at + single[0] and single[1][0] >= 1000:
        size = Decimal(single[1][0])
        return Numeral(at, end, value, size, words=True, scale=size)
    return Numeral(at, end, value, step, words=words)


def group(scan: Scan, at: int, total: int = 0) -> tuple[Decimal, int] | None:
    """Number words up to 999, or one scale word that counts itself (ألف، مليونان): value and end."""
    before_ten = scan.language.traits["unit_before_ten"]
    end, first = at, total == 0
    while True:
        link = (end, "") if first or end == at else joined(scan, end)
        if link is None:
            break
        here, how = link
        number, scale = scan.hit(here, "num"), scan.hit(here, "scale")
        if scale and scale[1][0] == 100 and number is None:
            count = scale[1][1]
            if first or (how == "and" and total >= 1000):
                if not count:
                    break
                total, end = total + 100 * count, here + scale[0]
            elif how != "and" and 0 < total < 10 and count < 2:
                total, end = total * 100, here + scale[0]
            else:
                break
            first = False
            continue
        if scale and number is None and first:
            if not scale[1][1]:
                return None
            count = 2 if scan.hit(here, "dual") and scan.noun_at(here + scale[0]) else scale[1][1]
            return Decimal(scale[1][0] * count), here + scale[0]
        if number is None:
            break
        amount: int = number[1]
        if not first:
            descending = total > 0 and amount < int(power_below(total))
            if how == "and":
                ascending = before_ten and 0 < total % 100 < 10 and 20 <= amount < 100 and amount % 10 == 0
                if not (ascending or (descending and total >= scan.language.traits["and_after"])):
                    break
            elif before_ten or not descending or (how == "" and amount > 9 and total < 100):
                break
        total, end, first = total + amount, here + number[0], False
    return (Decimal(total), end) if not first else None


def power_below(total: int) -> int:
    """The place of the lowest digit that is not zero: 440 → 10."""
    digits = str(total)
    return int(10 ** (len(digits) - len(digits.rstrip("0"))))
