"""Rates over different times brought to one ("28,000 km/h" and "7.8 km per second"), and counts to one measure."""

from __future__ import annotations

from decimal import Decimal

from factcli.model import Value

_TIMES = {
    "second": Decimal(1),
    "minute": Decimal(60),
    "hour": Decimal(3600),
    "day": Decimal(86400),
    "week": Decimal(604800),
    "month": Decimal(2629800),
    "year": Decimal(31557600),
}


def one_rate(value: Value, to: str) -> Value:
    """``value`` per the time ``to``; as it is where its own rate or ``to`` is no time.

    >>> one_rate(Value("quantity", Decimal(1), Decimal(1), unit="km", per="minute"), "hour").low
    Decimal('60')
    """
    mine, other = _TIMES.get(value.per), _TIMES.get(to)
    if mine is None or other is None or mine == other:
        return value
    factor = other / mine
    return value._replace(
        low=None if value.low is None else value.low * factor,
        high=None if value.high is None else value.high * factor,
        step=value.step * factor,
        per=to,
    )
