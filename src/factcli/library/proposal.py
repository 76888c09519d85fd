"""Write a value found in a text the way a claim file holds it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from factcli.model import Value
from factcli.values.durations import SECONDS

Record = dict[str, Any]


def record_of(value: Value) -> Record | None:
    """The ``value:`` mapping, or None for a kind or an interval that claim files have no form for."""
    record = _dated(value) if value.kind == "date" else _measured(value)
    if record is not None and value.approximate:
        record["approximate"] = True
    return record


def _dated(value: Value) -> Record | None:
    if value.low is None and value.high is None:
        return None
    first = date.fromordinal(int(value.low)).isoformat() if value.low is not None else None
    last = date.fromordinal(int(value.high)).isoformat() if value.high is not None else None
    if first and last and value.precision in ("day", "month", "year") and first[:4] == last[:4]:
        return {"date": first[: {"day": 10, "month": 7, "year": 4}[value.precision]]}
    return {"interval": {key: day for key, day in (("from", first), ("until", last)) if day}}


def _measured(value: Value) -> Record | None:
    beside: Record = {}
    factor = Decimal(1)
    if value.kind == "money":
        form, beside["currency"] = "money", value.unit
    elif value.kind == "percent":
        form = "percent"
    elif value.kind == "duration" and value.unit in SECONDS:
        form, factor, beside["unit"] = "duration", SECONDS[value.unit], f"{value.unit}s"
    elif value.kind in ("number", "quantity"):
        form = "number"
        if value.unit:
            beside["unit"] = value.unit
    else:
        return None
    if value.per:
        beside["per"] = value.per
    if value.low is not None and value.low == value.high:
        return {form: _short(value.low / factor), **beside}
    if value.low is None and value.high is None:
        return None
    if form == "percent":
        beside["unit"] = "percent"
    ends = {
        key: _short(end / factor) for key, end in (("min", value.low), ("max", value.high)) if end is not None
    }
    return {"range": ends, **beside}


def _short(figure: Decimal) -> Decimal:
    """Without an exponent and without idle zeros."""
    return Decimal(f"{figure.normalize():f}")
