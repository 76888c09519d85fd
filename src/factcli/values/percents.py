"""Percentages, percentage points, and fractions of a group ("half of the votes" is 50 %)."""

from __future__ import annotations

from decimal import Decimal

from factcli.values.groups import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan

# "A third" is seldom exact: read as written to the nearest five percent.
FRACTION_STEP = Decimal(5)
_BEFORE_HALF = frozenset(("ordinal", "last", "not-half"))


def behind(scan: Scan, numeral: Numeral) -> Unit | None:
    """ "44%", "44 per cent", "12 percentage points"."""
    at = scan.behind(numeral.end)
    hit = scan.hit(at, "percent")
    if hit and not scan.conjoined(hit[2]) and not numeral.fraction:
        return Unit(str(hit[1]), at + hit[0])
    return None


def fraction(scan: Scan, numeral: Numeral, bounded: bool) -> Unit | None:
    """A fraction of a group: something it is a fraction of, a comparator, or nothing at all follows."""
    at = numeral.end
    article = scan.hit(numeral.start, "article") or scan.hit(numeral.start, "num")
    single = numeral.value == Decimal("0.5")
    if scan.language.traits["head"] == "first":
        definite = scan.language.look(scan.word(numeral.start))[0]
        word = scan.word(at)
        if (definite and definite in scan.language.traits["definite"]) or scan.hit(at, "not-fraction"):
            return None
        licensed = not word.isalpha() or (len(word) > 2 and not scan.hit(at, "and"))
    else:
        if not (article or single or scan.words[numeral.end - 1].endswith("s")):
            return None
        before = scan.hits[numeral.start - 1]
        if not bounded and not _BEFORE_HALF.isdisjoint(before):
            return None  # "the second half", "in half"
        follows = scan.word(at)
        named = scan.hit(at, "of") or scan.hit(at, "determiner") or (bounded and not scan.hit(at, "time"))
        licensed = bool(named) or not (follows.isalnum() or follows == "-")
    if not licensed:
        return None
    percent = (numeral.value * 100).quantize(Decimal(1))
    return Unit("percent", at, factor=Decimal(0), add=percent, step=FRACTION_STEP)
