"""Counted things ("3 million users") and measures ("384,400 km")."""

from __future__ import annotations

from decimal import Decimal

from factcli.values import rates
from factcli.values.numerals import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan

_METRE, _GRAM = Decimal(1), Decimal(1)
# unit: dimension, and how many of the dimension's first unit it makes
MEASURES: dict[str, tuple[str, Decimal]] = {
    "m": ("length", Decimal(1)),
    "mm": ("length", Decimal("0.001")),
    "cm": ("length", Decimal("0.01")),
    "km": ("length", Decimal(1000)),
    "in": ("length", Decimal("0.0254")),
    "ft": ("length", Decimal("0.3048")),
    "yd": ("length", Decimal("0.9144")),
    "mi": ("length", Decimal("1609.344")),
    "ly": ("length", Decimal(9460730472580800)),
    "g": ("mass", Decimal(1)),
    "kg": ("mass", Decimal(1000)),
    "t": ("mass", Decimal(1000000)),
    "lb": ("mass", Decimal("453.59237")),
    "m2": ("area", Decimal(1)),
    "km2": ("area", Decimal(1000000)),
    "ha": ("area", Decimal(10000)),
    "ac": ("area", Decimal("4046.8564224")),
    "mi2": ("area", Decimal("2589988.110336")),
    "ft2": ("area", Decimal("0.09290304")),
    "l": ("volume", Decimal(1)),
}
_REACH = 4  # words of a counted noun phrase


def measure(scan: Scan, numeral: Numeral) -> Unit | None:
    """A unit of measure behind the figure."""
    at = scan.behind(numeral.end)
    hit = scan.hit(at, "measure")
    if hit is None or scan.conjoined(hit[2]):
        return None
    unit, _, per = str(hit[1]).partition("/")
    end = at + hit[0]
    if not per:
        per, end = rates.read(scan, end)
    return Unit("quantity", end, unit, per={"h": "hour"}.get(per, per))


def behind(scan: Scan, numeral: Numeral) -> Unit | None:
    """A counted noun behind the figure."""
    found = counted(scan, numeral.end)
    if found is None:
        return None
    per, end = rates.read(scan, found[1])
    return Unit("quantity", end, found[0], per=per)


def counted(scan: Scan, at: int) -> tuple[str, int] | None:
    """The counted noun phrase that begins at token ``at``: its folded words and the token behind it."""
    if scan.language.traits["head"] == "first":
        return _head_first(scan, at)
    return _head_last(scan, at)


def _is_noun(scan: Scan, at: int) -> bool:
    word = scan.word(at)
    if not word[:1].isalpha() or scan.glued(at):
        return False
    hits = scan.hits[at]
    return not hits or not any(
        kind in hits for kind in ("halt", "num", "scale", "month", "percent", "money", "below", "verb", "to", "year", "clock")
    )


def _head_last(scan: Scan, at: int) -> tuple[str, int] | None:
    """The head is the first plural: "daily active users"; a singular counts only when nothing follows it."""
    if scan.hit(at, "of") and scan.hit(at + 1, "determiner"):
        at += 2
    end = at
    while end < at + _REACH and _is_noun(scan, end):
        end += 1
        word = scan.words[end - 1]
        if word in ("news",):
            continue
        if scan.hit(end - 1, "people") or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))):
            return " ".join(scan.words[at:end]), end
    if end == at:
        return None
    if end == at + 1 and not scan.words[at].endswith(("ed", "ing", "ly")):
        return scan.words[at], end
    return None


def _head_first(scan: Scan, at: int) -> tuple[str, int] | None:
    """The noun follows the number at once, or behind من with the article."""
    definite = [prefix for prefix in scan.language.traits["definite"]]
    if scan.hit(at, "of") and scan.word(at + 1).startswith(tuple(definite)):
        word = scan.word(at + 1)
        return (word[2:], at + 2) if _is_noun(scan, at + 1) and len(word) > 4 else None
    word = scan.word(at)
    if len(word) < 2 or not _is_noun(scan, at) or word.startswith(("ال", "وال", "لل", "بال", "ولل")):
        return None
    prefix, phrases = scan.language.look(word)
    if phrases and scan.conjoined(prefix):
        return None
    return word, at + 1
