"""Reads the ``value`` of a claim file into the same form as a value found in text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from factcli.model import Value
from factcli.values import calendar
from factcli.values.digits import written_step
from factcli.values.durations import SECONDS

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_KNOWN = {"approximate", "currency", "date", "duration", "interval", "money", "multiple", "number", "ordinal"}
_KNOWN |= {"per", "percent", "points", "range", "unit", "units"}


def from_record(record: Mapping[str, Any], approximate: bool = False) -> Value:
    """The value of a mapping such as ``{money: 44000000000, currency: USD}``.

    Forms: date, number (+unit), money (+currency, per), percent, points, multiple, ordinal, duration (+unit),
    interval (from, until: dates), range (min, max, with unit, currency or percent: true).
    Raises ``ValueError`` when the form is not known or a figure cannot be read; the message says which.
    """
    unknown = sorted(set(record) - _KNOWN)
    if unknown:
        raise ValueError(f"value has the unknown key {unknown[0]!r}")
    about = approximate or bool(record.get("approximate"))
    unit, per = str(record.get("unit", record.get("units", ""))), str(record.get("per", ""))
    for kind in ("number", "percent", "points", "multiple", "ordinal"):
        if kind in record and not isinstance(record[kind], bool):
            figure = _figure(record[kind], kind)
            kind = "quantity" if kind == "number" and unit else kind
            return Value(
                kind, figure, figure, unit=unit.lower(), step=_step(figure, about), approximate=about, per=per
            )
    if "date" in record:
        return date_value(record["date"])._replace(approximate=about)
    if "money" in record:
        figure, code = _figure(record["money"], "money"), str(record.get("currency", ""))
        return Value(
            "money", figure, figure, unit=code, step=_step(figure, about), approximate=about, per=per
        )
    if "duration" in record:
        figure, name = _figure(record["duration"], "duration"), unit.rstrip("s")
        if name not in SECONDS:
            raise ValueError(f"duration has the unknown unit {unit!r}")
        seconds = figure * SECONDS[name]
        return Value("duration", seconds, seconds, unit=name, approximate=about, per=per)
    if "interval" in record:
        return _interval(record["interval"], about)
    if "range" in record:
        return _range(record, unit, per, about)
    raise ValueError("value has none of the known forms")


def _figure(written: Any, kind: str) -> Decimal:
    try:
        figure = Decimal(str(written).replace("_", "").replace(",", ""))
    except InvalidOperation:
        raise ValueError(f"{kind} is not a figure: {written!r}") from None
    if not figure.is_finite():
        raise ValueError(f"{kind} is not a figure: {written!r}")
    return figure


def _step(figure: Decimal, approximate: bool) -> Decimal:
    """Recorded figures are exact, except for those marked as approximate, which are as exact as written."""
    if not approximate or figure != int(figure):
        return Decimal(0)
    return written_step(abs(figure))


def date_value(written: Any) -> Value:
    """A date of day, month or year precision, from ISO text or what YAML made of it.

    Raises ``ValueError`` when there is no such date.
    """
    text = written.isoformat() if isinstance(written, date) else str(written).strip()
    match = _DATE.fullmatch(text)
    if not match:
        raise ValueError(f"not a date (YYYY, YYYY-MM or YYYY-MM-DD): {text!r}")
    year, month, day = match.groups()
    if day:
        days, precision = calendar.day(int(year), int(month), int(day)), "day"
    elif month:
        days, precision = (calendar.month(int(year), int(month)) if 1 <= int(month) <= 12 else None), "month"
    else:
        days, precision = calendar.year(int(year)), "year"
    if days is None:
        raise ValueError(f"no such date: {text!r}")
    return Value("date", Decimal(days[0]), Decimal(days[1]), precision=precision)


def _interval(ends: Any, about: bool) -> Value:
    if not isinstance(ends, Mapping) or not ends:
        raise ValueError("interval needs from, until, or both")
    low = date_value(ends["from"]).low if ends.get("from") is not None else None
    high = date_value(ends["until"]).high if ends.get("until") is not None else None
    if low is not None and high is not None:
        if low > high:
            raise ValueError("interval ends before it begins")
        return Value("date", low, high, comparator="between", precision="range", approximate=about)
    return Value(
        "date", low, high, comparator="<=" if low is None else ">=", precision="day", approximate=about
    )


def _range(record: Mapping[str, Any], unit: str, per: str, about: bool) -> Value:
    ends = record["range"]
    if not isinstance(ends, Mapping) or not ends:
        raise ValueError("range needs min, max, or both")
    low = _figure(ends["min"], "min") if ends.get("min") is not None else None
    high = _figure(ends["max"], "max") if ends.get("max") is not None else None
    if low is not None and high is not None and low > high:
        raise ValueError("range has min above max")
    code = str(record.get("currency", ""))
    percent = record.get("percent") is True or unit == "percent"
    kind = "money" if code else "percent" if percent else "quantity" if unit else "number"
    factor = Decimal(1)
    if unit.rstrip("s") in SECONDS:
        kind, unit = "duration", unit.rstrip("s")
        factor = SECONDS[unit]
    comparator = "between" if low is not None and high is not None else ">=" if high is None else "<="
    return Value(
        kind,
        None if low is None else low * factor,
        None if high is None else high * factor,
        unit=code or ("" if kind == "percent" else unit.lower()),
        approximate=about,
        comparator=comparator,
        per=per,
    )
