"""Comparators and approximators around a figure, and what they make of it."""

from __future__ import annotations

from decimal import Decimal

from factcli.model import Value
from factcli.record import NamedTuple
from factcli.values.scan import Scan

# "just over 40": at most a tenth more; the same tenth that "about" allows.
NEAR = Decimal("0.1")
FLIPPED = {">": "<=", "<": ">=", ">=": "<", "<=": ">", "+>": "<=", "-<": ">="}
_FAR = 8  # tokens between a verb and the figure it compares, when the verb comes first
_NEGATION = 3  # tokens between a negation and its verb


class Frame(NamedTuple):
    """The words around a figure: where they begin and end, and what they say."""

    start: int
    end: int
    comparator: str = ""
    approximate: bool = False


def read(scan: Scan, start: int, end: int, floor: int) -> Frame:
    """The frame of the figure in tokens ``start:end``; it begins no earlier than ``floor``."""
    comparator, approximate = "", False
    for _ in range(4):
        moved = _before(scan, start, floor)
        if moved is None:
            break
        start, said, about = moved
        comparator = said or comparator
        approximate = approximate or about
    if not comparator and scan.language.traits["far_verbs"]:
        comparator = _far(scan, start, floor)
    behind = scan.hit(end, "behind")
    if behind and not scan.is_digits(end + behind[0]) and (scan.word(end) != "+" or scan.glued(end)):
        comparator, end = comparator or behind[1], end + behind[0]
    behind = scan.hit(end, "about-behind")
    if behind and not scan.is_digits(end + behind[0]):
        approximate, end = True, end + behind[0]
    return Frame(start, end, comparator, approximate)


def _before(scan: Scan, at: int, floor: int) -> tuple[int, str, bool] | None:
    """One comparator or approximator that ends right before ``at``, perhaps with an article between."""
    starts: list[tuple[int, tuple[str, ...]]] = [(at, ("below", "verb", "about"))]
    article = scan.word(at - 1)
    if at and (
        article in scan.language.traits["definite"] or (scan.glued(at) and article in scan.language.prefixes)
    ):
        starts.append((at - 1, ("below", "verb", "about")))  # فوق الـ40
    starts += [(start, ("verb",)) for start in _past_filler(scan, at)]
    for start, categories in starts:
        for category in categories:
            found = scan.hit_before(start, category)
            if found is None or found[0] < floor:
                continue
            if category == "about":
                return found[0], "", True
            if category == "below":
                return found[0], str(found[1]), False
            negation = _negation(scan, found[0], floor)
            if negation is not None:
                return negation, FLIPPED[found[1]], False
            return found[0], str(found[1]), False
    return None


def _past_filler(scan: Scan, at: int) -> tuple[int, ...]:
    filler = scan.hit_before(at, "filler", 4)
    return (filler[0],) if filler else ()


def _negation(scan: Scan, verb: int, floor: int) -> int | None:
    """Where a negation of the verb at ``verb`` begins: "did not exceed", "has never topped", لم يتجاوز."""
    first = verb
    while first > max(floor, verb - _NEGATION) and scan.words[first - 1][:1].isalpha():
        first -= 1
    for start in range(first, verb):
        if scan.hit(start, "not"):
            return start
    far = range(max(floor, verb - 1 - _FAR), max(floor, verb - 1 - _NEGATION))
    return verb if any(scan.hit(start, "not-far") for start in far) else None


def _far(scan: Scan, at: int, floor: int) -> str:
    """The comparator of a verb some words before: تجاوز عدد المستخدمين 3 ملايين."""
    for start in range(at - 1, max(floor, at - _FAR) - 1, -1):
        if not scan.words[start][:1].isalpha():
            return ""
        hit = scan.hit(start, "far")
        if hit:
            negated = any(scan.hit(before, "not") for before in range(max(floor, start - 4), start))
            return FLIPPED[hit[1]] if negated else str(hit[1])
        if scan.hit(start, "about") or scan.hit(start, "below"):
            return ""
    return ""


def bounded(value: Value, comparator: str) -> Value:
    """A point value turned into the interval a comparator makes of it.

    >>> bounded(Value("number", Decimal(40), Decimal(40)), ">").high is None
    True
    """
    point = value.low
    if not comparator or point is None:
        return value
    if comparator == "+>":
        return value._replace(high=point + point * NEAR, low_open=True, comparator=">")
    if comparator == "-<":
        return value._replace(low=point - point * NEAR, high_open=True, comparator="<")
    if comparator[0] == ">":
        return value._replace(high=None, low_open=comparator == ">", comparator=comparator)
    return value._replace(low=None, high_open=comparator == "<", comparator=comparator)
