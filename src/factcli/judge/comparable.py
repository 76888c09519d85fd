"""Which two values measure the same thing, and how a claim's second figures and spans are met."""

from __future__ import annotations

from decimal import Decimal

from factcli.analyze.words import keys
from factcli.model import Aspect, Value
from factcli.values import relate, show

from .known import Known
from .stated import Context, Stated
from .verdict import AGREES, CONTRADICTS

AGREEING = frozenset(("same", "contains", "within"))
MONTH = 31
_YEAR = 366


def comparable(stated: Value, known: Value, claim: Known, claim_share: bool = False) -> bool:
    """Whether two values measure the same thing: kind, rate, and the noun that is counted."""
    kinds = {stated.kind, known.kind}
    if known.per == "share" and not stated.per and claim_share:
        stated = stated._replace(per="share")
    elif not known.per and not stated.per and claim_share and stated.kind == "money":
        return False
    if stated.per != known.per and (stated.per or known.per) and not _rate(stated, known):
        return False
    if stated.kind == known.kind and stated.kind not in ("quantity", "number"):
        return True
    if kinds == {"number", "money"} and stated.kind == "number":
        # "A loss of 3.6 million and revenue of 400 million dollars": the currency comes once.
        return stated.low is not None and stated.low >= 1000
    if kinds <= {"number", "quantity"}:
        return not stated.unit or _counted(stated.unit, claim)
    return False


def _rate(stated: Value, known: Value) -> bool:
    return "month" in (stated.per, known.per) or "day" in (stated.per, known.per)


def as_rate(stated: Value, known: Value, each: bool) -> Value:
    """The stated amount as a price per share where the part says so in its own words."""
    if stated.kind == "number" and known.kind == "money":
        stated = stated._replace(kind="money", unit=known.unit)
    return stated._replace(per="share") if each and known.per == "share" and not stated.per else stated


def _counted(unit: str, claim: Known) -> bool:
    return any(key in claim.keys for word in unit.split() for key in keys(word, "ar" if not word.isascii() else "en"))


def secondary(item: Stated, knowns: list[Known], primary: bool, context: Context) -> list[tuple[Known, Aspect]]:
    """Values that stand in a claim's own sentences beside the one it is about."""
    value, span = item.mention.value, item.mention.core
    differ: list[tuple[Known, Aspect]] = []
    for known in knowns:
        extra = [known.period] if known.period and value.kind == "date" and not primary and known.period.high else []
        others = [
            v
            for v in (*known.others, *extra, *_lead(known, value))
            if v.kind == value.kind or {v.kind, value.kind} <= {"number", "quantity"}
        ]
        if value.kind == "quantity":
            others = [v for v in others if _same_noun(value, v) or relate(value, v) == "same"]
        if value.kind == "date":
            hit = next(
                (
                    v
                    for v in others
                    if relate(value, v) in ("same", "contains") or _touches(value, v) or _ends_in(value, v)
                ),
                None,
            )
        else:
            hit = next(
                (v for v in others if (relate(value, v) in AGREEING or _bound(value, v)) and value.per == v.per),
                None,
            )
        if hit is not None:
            return [
                (
                    known,
                    Aspect(
                        f"{value.kind}-agrees",
                        AGREES,
                        show(value, context.lang),
                        show(hit, context.lang),
                        span,
                    ),
                )
            ]
        if others and not primary and known.claim.rating == "true" and value.kind not in ("date", "duration"):
            same = [v for v in others if v.per == value.per]
            if same and all(relate(value, v) == "different" for v in same):
                differ.append(
                    (
                        known,
                        Aspect(
                            reason(value, same[0]),
                            CONTRADICTS,
                            show(value, context.lang),
                            show(same[0], context.lang),
                            span,
                        ),
                    )
                )
        elif others and not primary and value.kind == "date" and known.claim.rating == "true":
            exact = [v for v in others if v.low is not None and v.high is not None and v.high - v.low <= _YEAR]
            if exact and len(exact) == len(others) and all(relate(value, v) == "different" for v in others):
                differ.append(
                    (
                        known,
                        Aspect(
                            "date-differs",
                            CONTRADICTS,
                            show(value, context.lang),
                            show(exact[0], context.lang),
                            span,
                        ),
                    )
                )
    return differ


def _lead(known: Known, value: Value) -> list[Value]:
    """The distance in points between the two shares a claim states."""
    shares = sorted({v.low for v in known.others if v.kind == "percent" and v.low is not None and v.low == v.high})
    if value.kind != "points" or len(shares) != 2:
        return []
    gap = shares[1] - shares[0]
    return [Value("points", gap, gap, step=Decimal("0.1"))]


def _bound(stated: Value, known: Value) -> bool:
    """ "over $8m loans": the very figure behind an open comparator that may be a preposition."""
    return stated.low_open and stated.high is None and stated.low == known.low == known.high


def _ends_in(stated: Value, known: Value) -> bool:
    """A stated date that holds the end of a known interval: "until October 2022"."""
    if known.precision != "interval" or stated.low is None or stated.high is None or known.high is None:
        return False
    return stated.low <= known.high <= stated.high


def _touches(stated: Value, known: Value) -> bool:
    """A stated bound of an interval ("until June 2023") that is the interval's own."""
    if known.precision != "interval" or known.low is None or known.high is None:
        return False
    low, high = stated.low, stated.high
    if low is None and high is None:
        return False
    return (low is None or known.low - MONTH <= low) and (high is None or high <= known.high + MONTH)


def _same_noun(stated: Value, known: Value) -> bool:
    mine = {k for w in stated.unit.split() for k in keys(w, "en" if w.isascii() else "ar")}
    theirs = {k for w in known.unit.split() for k in keys(w, "en" if w.isascii() else "ar")}
    return not mine or not theirs or bool(mine & theirs)


def reason(stated: Value, known: Value) -> str:
    if stated.kind == "money":
        return "currency-differs" if stated.unit != known.unit else "amount-differs"
    if stated.kind == "date":
        return "date-differs"
    return {"percent": "percent-differs", "duration": "duration-differs"}.get(stated.kind, "number-differs")
