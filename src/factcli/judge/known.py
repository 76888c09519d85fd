"""What is known from a claim, in the form comparisons need it: values, period, names and words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from factcli.analyze.gist import gist, statements
from factcli.analyze.gist import until as until
from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Analysis
from factcli.model import Claim, Value
from factcli.record import NamedTuple


class Texts:
    """The statements of a claim, read when first asked for: few comparisons need more than their gist."""

    def __init__(self, claim: Claim, vocabulary: Vocabulary) -> None:
        self._claim = claim
        self._vocabulary = vocabulary
        self._read: tuple[Analysis, ...] | None = None

    def __iter__(self) -> Iterator[Analysis]:
        if self._read is None:
            self._read = statements(self._claim, self._vocabulary)
        return iter(self._read)


class Known(NamedTuple):
    """A claim ready for comparison. ``values`` are primary; ``others`` stand in its own statements.

    ``period`` is the date interval it speaks of, None when it names none; ``roles`` maps a role to
    an entity id; ``sign`` is -1 for a claim that says a thing is not so; ``told`` are the relations
    in its statements, ``concepts`` those of its examples too.
    """

    claim: Claim
    property: str
    roles: dict[str, str]
    values: tuple[Value, ...]
    others: tuple[Value, ...]
    period: Value | None
    dates: tuple[Value, ...]
    names: frozenset[str]
    keys: frozenset[str]
    concepts: frozenset[str]
    each: tuple[str, ...]
    sign: int
    told: frozenset[str]
    texts: Texts


def know(claim: Claim, vocabulary: Vocabulary) -> Known:
    """Everything comparisons ask of a claim; callers keep the result, which for a claim
    that was not compiled costs a reading of its statements."""
    roles = {role: name for role, name in claim.about.items() if role != "property"}
    found = gist(claim, vocabulary)
    prop = claim.about.get("property", "")
    primary = claim.value + claim.also
    others = tuple(
        v._replace(kind="number", unit="") if v.kind == "multiple" and (v.low or 0) >= 1000 else v for v in found.values
    )
    others += _lengths([v for v in (*primary, *others) if v.kind == "date"])
    each = tuple(claim.extra.get("each", ()))
    sign = -1 if claim.truth is False and not vocabulary.setting(prop, "affirmative", False) else 1
    dates = tuple(v for v in primary if v.kind == "date") or tuple(v for v in others if v.kind == "date")
    return Known(
        claim,
        prop,
        roles,
        primary,
        others,
        period_of(claim),
        dates,
        found.names | set(roles.values()),
        found.keys,
        found.concepts,
        each,
        sign,
        found.told,
        Texts(claim, vocabulary),
    )


def _lengths(dates: list[Value]) -> tuple[Value, ...]:
    """The times that lie between a claim's own dates: "broke two years of silence"."""
    days = sorted({d.low for d in dates if d.low is not None} | {d.high for d in dates if d.high is not None})[:6]
    gaps = {b - a for i, a in enumerate(days) for b in days[i + 1 :]}
    return tuple(Value("duration", gap * 86400, gap * 86400, unit="day", approximate=True) for gap in sorted(gaps))


def period_of(claim: Claim) -> Value | None:
    """The time a claim's figure holds for: its ``valid`` interval, else its ``as_of``."""
    if claim.valid_from or claim.valid_until:
        low = _first(claim.valid_from) if claim.valid_from else None
        high = _last(claim.valid_until) if claim.valid_until else None
        return Value("date", low, high, precision="interval")
    if claim.as_of:
        return Value(
            "date",
            _first(claim.as_of),
            _last(claim.as_of),
            precision="day" if len(claim.as_of) > 7 else "month",
        )
    return None


def _parts(iso: str) -> tuple[int, int, int]:
    year, month, day = (*(int(n) for n in iso.split("-")), 0, 0)[:3]
    return year, month, day


def _first(iso: str) -> Decimal:
    """Ordinal of the first day of "2022", "2022-04" or "2022-04-30"."""
    year, month, day = _parts(iso)
    return Decimal(date(year, month or 1, day or 1).toordinal())


def _last(iso: str) -> Decimal:
    """Ordinal of the last day of "2022", "2022-04" or "2022-04-30"."""
    year, month, day = _parts(iso)
    if day:
        return _first(iso)
    after = date(year + 1, 1, 1) if month in (0, 12) else date(year, month + 1, 1)
    return Decimal((after - timedelta(days=1)).toordinal())


_MONTH = 31


def same_period(stated: Value, known: Value | None) -> bool:
    """Whether a stated date names the period or the day a figure holds for, give or take half a month."""
    if known is None:
        return False
    if known.low is not None and known.high is not None and known.high - known.low <= _MONTH:
        low = stated.low if stated.low is not None else known.low - 1
        high = stated.high if stated.high is not None else known.high + 1
        if stated.low is None and stated.high is not None:
            # "By the end of March": the figure as it stood then.
            return abs(stated.high - known.high) <= _MONTH
        if stated.low is None or stated.high is None:
            return False
        slack = 15 if high - low <= _MONTH else 0
        return low - slack <= known.low and known.high <= high + slack
    for mine, theirs in ((stated.low, known.low), (stated.high, known.high)):
        if mine is not None and theirs is not None and abs(mine - theirs) > _MONTH + 15:
            return False
    return not (stated.low is None and stated.high is None)
