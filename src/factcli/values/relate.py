"""How a stated value stands to a known one: exact interval arithmetic, three-valued at the edges.

``same``, ``contains`` (stated is less precise and true), ``within`` (stated is more precise than what is
known), ``different``, and ``cannot-say``, which never turns into a verdict.
"""

from __future__ import annotations

from decimal import Decimal

from factcli.model import Relation, Value
from factcli.record import NamedTuple
from factcli.values import units

# What "about" allows a speaker, and what it leaves open in a source (verdicts: some 10 %).
STATED_ABOUT = Decimal("0.1")
KNOWN_ABOUT = Decimal("0.01")
# A rounded source ("88.7 million") leaves open its last digit, but never more than this share.
KNOWN_ROUNDING = Decimal("0.005")
# Rounding to one digit may move a figure far (1.5 to 2); beyond this share it is no longer plainly the same.
FAR = Decimal("0.1")
_HALF = Decimal("0.5")
_INFINITY = Decimal("Infinity")


class Interval(NamedTuple):
    """An interval of numbers; infinite ends are open."""

    low: Decimal
    high: Decimal
    low_open: bool = False
    high_open: bool = False

    def covers(self, other: Interval) -> bool:
        """Whether every number of ``other`` lies in this one."""
        low = self.low < other.low or (self.low == other.low and (not self.low_open or other.low_open))
        high = self.high > other.high or (self.high == other.high and (not self.high_open or other.high_open))
        return low and high

    def meets(self, other: Interval) -> bool:
        """Whether the two share a number."""
        if self.low > other.high or other.low > self.high:
            return False
        if self.low == other.high and (self.low_open or other.high_open):
            return False
        return not (other.low == self.high and (other.low_open or self.high_open))


def relate(stated: Value, known: Value, *, same_unit: bool | None = None) -> Relation:
    """The relation of a stated value to a known one.

    ``same_unit`` overrules the comparison of counted nouns when the caller knows better (a metric named
    elsewhere in the sentence, a noun in another language).

    >>> known = Value("number", Decimal("31.6"), Decimal("31.6"))
    >>> relate(Value("number", Decimal(32), Decimal(32), step=Decimal(1)), known)
    'same'
    """
    match = units.match(stated, known, same_unit)
    if match.verdict == "cannot-say":
        return "cannot-say"
    stated, known = match.stated, match.known
    found = _relate(stated, known)
    if match.verdict == "other-currency":
        # The same figure in another currency is wrong; any other figure may be a conversion.
        return (
            "different"
            if found in ("same", "within", "contains") or _other_scale(stated, known)
            else "cannot-say"
        )
    if match.verdict == "overlap-only" and found == "different":
        return "cannot-say"
    return found


def _other_scale(stated: Value, known: Value) -> bool:
    low, high = sorted((abs(point(stated)), abs(point(known))))
    return low > 0 and high / low in (Decimal(1000), Decimal(10**6))


def point(value: Value) -> Decimal:
    """One number that stands for the value: the figure, the bound, or the middle of a range."""
    if value.low is None:
        return value.high if value.high is not None else Decimal(0)
    if value.high is None:
        return value.low
    return (value.low + value.high) / 2


def interval(value: Value) -> Interval:
    """The written interval, without any tolerance."""
    return Interval(
        -_INFINITY if value.low is None else value.low,
        _INFINITY if value.high is None else value.high,
        value.low is None or value.low_open,
        value.high is None or value.high_open,
    )


def _is_point(value: Value) -> bool:
    return value.low is not None and value.low == value.high


def _relate(stated: Value, known: Value) -> Relation:
    if stated.kind == "date":
        return _relate_dates(stated, known)
    if _is_point(stated) and _is_point(known):
        return _relate_points(stated, known)
    ours, theirs = interval(stated), interval(known)
    if stated == known or ours == theirs:
        return "same"
    if _is_point(stated):
        return _point_in_range(stated, known)
    if stated.approximate:
        ours = _widened(ours, STATED_ABOUT)
    rounded = _loose(known)
    if ours.covers(rounded):
        return "contains"
    if not ours.meets(rounded):
        return "different"
    if _is_point(known):
        # The bound lies inside what rounding leaves open: a coarser one was drawn with the figure in view.
        return "contains" if stated.step > known.step > 0 and ours.covers(interval(known)) else "cannot-say"
    if theirs.covers(ours) and known.low is not None and known.high is not None:
        return "within"
    return "cannot-say"


def _relate_points(stated: Value, known: Value) -> Relation:
    ours, theirs = point(stated), point(known)
    gap = abs(ours - theirs)
    if gap == 0:
        return "same"
    if stated.kind == "ordinal":
        return "different"
    share = STATED_ABOUT * abs(theirs)
    rounding = stated.step * _HALF
    if stated.kind == "duration":
        rounding = min(rounding, share)
    allowed = max(rounding, share if stated.approximate else Decimal(0)) + _slack(known)
    if gap > allowed:
        return "different"
    return "same" if gap <= max(FAR * abs(theirs), known.step * _HALF) or stated.approximate else "cannot-say"


def _point_in_range(stated: Value, known: Value) -> Relation:
    ours = interval(stated)
    around = stated.step * _HALF
    if stated.approximate:
        around = max(around, STATED_ABOUT * abs(point(stated)))
    wide = Interval(ours.low - around, ours.high + around)
    theirs = interval(known)
    if theirs.covers(ours):
        if known.low is not None and known.high is not None:
            return "within"
        bound = point(known)
        return "within" if abs(point(stated) - bound) <= FAR * abs(bound) else "cannot-say"
    if theirs.meets(wide):
        # "40 million" where "more than 40 million" is known: the bound, rounded
        return "within" if abs(point(stated) - _nearest(theirs, point(stated))) <= around else "cannot-say"
    return "different"


def _nearest(found: Interval, to: Decimal) -> Decimal:
    return min(max(found.low, to), found.high)


def _slack(known: Value) -> Decimal:
    size = abs(point(known))
    return KNOWN_ABOUT * size if known.approximate else min(known.step * _HALF, KNOWN_ROUNDING * size)


def _loose(known: Value) -> Interval:
    """The known interval with what its rounding or its "about" leaves open, if it is a point."""
    found = interval(known)
    slack = _slack(known)
    if _is_point(known) and slack:
        return Interval(found.low - slack, found.high + slack)
    return found


def _widened(found: Interval, share: Decimal) -> Interval:
    low = found.low - share * abs(found.low) if found.low.is_finite() else found.low
    high = found.high + share * abs(found.high) if found.high.is_finite() else found.high
    return Interval(low, high, found.low_open, found.high_open)


def _relate_dates(stated: Value, known: Value) -> Relation:
    ours, theirs = interval(stated), interval(known)
    if stated.approximate and stated.low is not None and stated.high is not None:
        size = stated.high - stated.low + 1
        ours = Interval(stated.low - size, stated.high + size)
    if ours == theirs:
        return "same"
    if ours.covers(theirs):
        return "contains"
    if not ours.meets(theirs):
        return "different"
    if known.approximate:
        return "cannot-say"
    return (
        "within" if theirs.covers(ours) and known.low is not None and known.high is not None else "cannot-say"
    )
