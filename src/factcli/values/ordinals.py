"""Ordinals: "45th", "forty-fifth", السابع والأربعين."""

from __future__ import annotations

from decimal import Decimal

from factcli.lang.language import Hit
from factcli.values.groups import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan


def read_word(scan: Scan, at: int) -> tuple[int, int] | None:
    """An ordinal in words that begins at token ``at``: the number and the token behind it."""
    ordinal = scan.hit(at, "ordinal")
    one = scan.hit(at, "before-ten")
    ten = scan.hit(at + one[0], "num") if one else None
    if one and ten and one[2] and one[2] in scan.language.traits["definite"] and _is_ten(scan, ten):
        return int(one[1]) + int(ten[1]), at + one[0] + ten[0]
    if ordinal:
        number, end = int(ordinal[1]), at + ordinal[0]
        ten = scan.hit(end, "num")
        # السابع والأربعين: the unit is the ordinal, the ten follows
        if ten and number < 10 and _is_ten(scan, ten):
            return number + int(ten[1]), end + ten[0]
        return number, end
    ten = scan.hit(at, "num")
    if ten and 20 <= ten[1] <= 90 and ten[1] % 10 == 0:
        end = at + ten[0]
        end += scan.word(end) == "-"
        last = scan.hit(end, "ordinal")
        if last and last[1] < 10:
            return int(ten[1]) + int(last[1]), end + last[0]
    return None


def _is_ten(scan: Scan, hit: Hit) -> bool:
    return scan.conjoined(hit[2]) and 20 <= hit[1] <= 90


def behind(scan: Scan, numeral: Numeral) -> Unit | None:
    """ "45th": the ending touches the digits."""
    endings = scan.language.traits["ordinal_endings"]
    if numeral.bare and scan.glued(numeral.end) and scan.word(numeral.end) in endings:
        return Unit("ordinal", numeral.end + 1, step=Decimal(1))
    return None
