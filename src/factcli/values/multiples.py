"""Multiples: "twice", "six times", "threefold", ستة أضعاف."""

from __future__ import annotations

from decimal import Decimal

from factcli.values.groups import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan

_MANY = Decimal(1000)


def behind(scan: Scan, numeral: Numeral) -> Unit | None:
    """ "6 times", "3x", "five-fold"."""
    at = scan.behind(numeral.end)
    hit = scan.hit(at, "times")
    if hit and not scan.conjoined(hit[2]) and (scan.words[at] not in ("x", "×") or scan.glued(at)):
        if numeral.value >= _MANY:  # "installed 12 million times" counts, it compares nothing
            return Unit("quantity", at + hit[0], scan.words[at])
        return Unit("multiple", at + hit[0])
    return None
