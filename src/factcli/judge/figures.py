"""One stated value against all that the claims know: agreeing, differing, or beside the point."""

from __future__ import annotations

from collections.abc import Iterable

from factcli.model import Aspect, Value
from factcli.values import relate, show

from .comparable import MONTH, as_rate, comparable, reason
from .comparable import secondary as find_secondary
from .known import Known
from .part import Part
from .stated import Context, Stated
from .verdict import AGREES, CONTRADICTS


def hold(part: Part, item: Stated, knowns: list[Known], changes: bool, context: Context) -> list[tuple[Known, Aspect]]:
    """What the claims say to one stated value: those that agree, else those that differ."""
    value, span = item.mention.value, item.mention.core
    each = "<each-share>" in part.features and any(v.per == "share" for k in knowns for v in k.values)
    agree: list[tuple[Known, Aspect]] = []
    differ: list[tuple[Known, Value]] = []
    for known in knowns:
        relations = [
            (
                v,
                _ends(as_rate(value, v, each), v) if value.kind == "date" else _counts(as_rate(value, v, each), v),
            )
            for v in _own(known, part)
            if comparable(value, v, known, each)
        ]
        hit = next(
            (
                v
                for v, r in relations
                if r == "same"
                or (r == "contains" and (known.claim.rating == "true" or _bounded_in(value, v)))
                or (r == "within" and value.kind != "date")
            ),
            None,
        )
        if hit is not None:
            ours, theirs = show(value, context.lang), show(hit, context.lang)
            agree.append((known, Aspect(f"{value.kind}-agrees", AGREES, ours, theirs, span)))
        elif relations and all(r == "different" for _, r in relations):
            differ.append((known, relations[0][0]))
    if any(k.claim.rating == "true" for k, _ in agree):
        return agree
    if agree:
        # A figure that only a rejected claim has is refuted by the true one as well.
        return agree + [
            (k, Aspect(reason(value, v), CONTRADICTS, show(value, context.lang), show(v, context.lang), span))
            for k, v in differ
            if k.claim.rating == "true" and agree[0][0].claim.rating == "false"
        ]
    secondary = find_secondary(item, knowns, bool(differ), context)
    if secondary and (not differ or _overrides(value, secondary[0])):
        return secondary
    differ = [(k, v) for k, v in differ if k.claim.rating == "true"]
    if not differ:
        return []
    if changes and not any(_dated(part)):
        differ = _far_outside(value, differ)
    return [
        (k, Aspect(reason(value, v), CONTRADICTS, show(value, context.lang), show(v, context.lang), span))
        for k, v in differ
    ]


def told_elsewhere(item: Stated, siblings: Iterable[Known], lang: str) -> Aspect | None:
    """The known value of a neighbouring matter the part also speaks of, where it is this one."""
    value = item.mention.value
    for known in siblings:
        if known.claim.rating != "true":
            continue
        for other in known.values:
            if not value.comparator and relate(value, other) == "same" and (value.kind != "date"):
                return Aspect(f"{value.kind}-agrees", AGREES, show(value, lang), show(other, lang), item.mention.core)
    return None


def _counts(stated: Value, known: Value) -> str:
    """How two figures already found to count the same thing stand to each other, whatever they call it."""
    return relate(stated, known, same_unit=True if {stated.kind, known.kind} <= {"number", "quantity"} else None)


def _bounded_in(stated: Value, known: Value) -> bool:
    """Whether a stated span ends or begins in a known value: a wide one ("before March 2022") takes in
    true values and false ones alike, and repeats none of the false."""
    if known.low is None or known.high is None:
        return False
    return any(end is not None and known.low <= end <= known.high for end in (stated.low, stated.high))


def _own(known: Known, part: Part) -> tuple[Value, ...]:
    """A claim's values; where each belongs to somebody, those of the ones the part names."""
    if len(known.each) != len(known.values):
        return known.values
    return tuple(v for v, name in zip(known.values, known.each, strict=True) if name in part.names)


def _ends(stated: Value, known: Value) -> str:
    """From–to against from–to: both ends count, not only that one span lies in the other."""
    if known.low is None or known.high is None or known.high - known.low < 20 or stated.comparator != "between":
        return relate(stated, known)
    near = all(a is not None and abs(a - b) <= MONTH for a, b in ((stated.low, known.low), (stated.high, known.high)))
    return "same" if near else "different"


def _overrides(value: Value, held: tuple[Known, Aspect]) -> bool:
    """A second figure of the claim's own sentence beats its first one only where it is stated as such."""
    known, aspect = held
    return aspect.relation == AGREES and (not value.comparator or any(relate(value, v) == "same" for v in known.others))


def _dated(part: Part) -> list[bool]:
    return [m.value.kind == "date" for m, _ in part.mentions() if m.value.kind == "date"]


def _far_outside(value: Value, differ: list[tuple[Known, Value]]) -> list[tuple[Known, Value]]:
    """verdicts.md, rule 7: an undated figure is refuted only twofold or more beyond all that is known."""
    lows = [v.low for _, v in differ if v.low is not None]
    highs = [v.high for _, v in differ if v.high is not None]
    if not lows or not highs:
        return []
    if (value.low is not None and value.low >= 2 * max(highs)) or (
        value.high is not None and 2 * value.high <= min(lows)
    ):
        return differ
    return []
