"""Writes a value as a person would, so that reading it again gives the same value."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from factcli.lang import load
from factcli.model import Value
from factcli.values import calendar
from factcli.values.bounds import NEAR
from factcli.values.digits import written_step
from factcli.values.durations import SECONDS
from factcli.values.percents import FRACTION_STEP

_ONE = Decimal(1)
_MANTISSA_DECIMALS = 3  # "8.725 million"; more digits than that are written out


def show(value: Value, lang: str) -> str:
    """The value in a language: "about $44 billion", "21 February 2022", أكثر من 3 ملايين.

    Raises ``KeyError`` for an unknown language.
    """
    words = load(lang).show
    text = _date(value, words) if value.kind == "date" else _figure(value, words)
    return str(words["about"]).format(text) if value.approximate else text


def amount(value: Decimal, step: Decimal, words: Any) -> str:
    """A figure with its scale: "44 billion", "872,000", "8.9 million"; as exact as ``step`` says."""
    sign, value = ("-", -value) if value < 0 else ("", value)
    plain = _grouped(value, step)
    if value == 0 or (value < 10**6 and (not step or step == written_step(value) or step < 1)):
        return sign + plain
    sizes = [(size, word) for size, word in words["scales"] if value >= size]
    sizes += [
        (size, word) for size, word in reversed(words["scales"]) if value < size and step
    ]  # "0.5 million"
    for size, word in sizes:
        mantissa = value / size
        decimals = _decimals(mantissa) if not step else max(0, -(step / size).adjusted())
        exact = decimals <= _MANTISSA_DECIMALS and round(mantissa, decimals) == mantissa
        if exact and (step <= size if step else size > 1000):
            return f"{sign}{mantissa:,.{decimals}f} {_scale_word(mantissa, decimals, word, words)}"
    return sign + plain


def _scale_word(mantissa: Decimal, decimals: int, word: str, words: Any) -> str:
    """The scale in the form its number asks for: 3 ملايين but 44 مليونا."""
    plurals = words.get("plural_scales", {})
    return str(plurals.get(word, word)) if 3 <= mantissa <= 10 and decimals == 0 else word


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _grouped(value: Decimal, step: Decimal) -> str:
    decimals = max(0, -step.adjusted()) if 0 < step < 1 else _decimals(value) if not step else 0
    return f"{value:,.{min(decimals, 12)}f}"


def _figure(value: Value, words: Any) -> str:
    low, high = value.low, value.high
    if value.comparator == "between" and low is not None and high is not None:
        return str(words["between"]).format(_counted(low, value, words), _counted(high, value, words))
    edge = low if value.comparator.startswith(">") or high is None else high
    if edge is None:
        return ""
    text = _counted(edge, value, words)
    if value.comparator in (">", "<") and low is not None and high is not None:
        # "just over": the other end is a tenth away
        return str(words["+>" if value.comparator == ">" else "-<"]).format(text)
    return str(words[value.comparator]).format(text) if value.comparator in (">", ">=", "<", "<=") else text


def _counted(edge: Decimal, value: Value, words: Any) -> str:
    """The figure with its unit."""
    factor = SECONDS.get(value.unit, _ONE) if value.kind == "duration" else _ONE
    if value.kind == "duration":
        return _duration(edge, value, factor, words)
    if value.kind == "percent" and value.step == FRACTION_STEP and int(edge) in words["fractions"]:
        return str(words["fractions"][int(edge)])
    text = amount(edge, value.step, words)
    if value.kind == "money":
        text = _money(text, value.unit, words)
    elif value.kind in ("percent", "points"):
        text = str(words["point" if value.kind == "points" and edge == 1 else value.kind]).format(text)
    elif value.kind == "ordinal":
        text = _ordinal(str(int(edge)), words)
    elif value.kind == "multiple":
        text = str(words["multiple"]).format(text)
    elif value.unit.startswith("/"):
        text += value.unit
    elif value.unit:
        text = f"{text} {words['measures'].get(value.unit, value.unit)}"
    if value.per:
        text = str(words["rates"].get(value.per, words["per"])).format(text, value.per)
    return text


def _money(text: str, unit: str, words: Any) -> str:
    if sign := words["signs"].get(unit):
        return f"{sign}{text}"
    return f"{text} {words.get('currencies', {}).get(unit, unit)}".strip()


def _ordinal(text: str, words: Any) -> str:
    endings: tuple[str, ...] = words["ordinal_endings"]
    if not endings:
        return str(words["ordinal"]).format(text)
    teen = text[-2:-1] == "1"
    return text + (endings[int(text[-1])] if text[-1] in "123" and not teen else endings[0])


def _duration(edge: Decimal, value: Value, factor: Decimal, words: Any) -> str:
    forms = words["durations"].get(value.unit)
    if forms is None:
        return amount(edge, value.step, words)
    smaller = words["finer"].get(value.unit)
    if smaller and edge >= 2 * SECONDS[smaller] and edge % SECONDS[smaller] and edge < 3600:
        whole = edge // SECONDS[smaller]
        rest = (edge - whole * SECONDS[smaller]) / factor
        if rest == int(rest):
            first = _unit_form(whole, words["durations"][smaller])
            return str(words["joined"]).format(first, _unit_form(rest, forms))
    shown = edge / factor
    step = value.step / factor if value.step else Decimal(0)
    if _decimals(shown) > _MANTISSA_DECIMALS:
        shown, step = round(shown, 2), Decimal(0)
    text = amount(shown, step, words)
    return f"{text} {_form(shown, forms)}"


def _unit_form(number: Decimal, forms: tuple[str, ...]) -> str:
    return f"{int(number)} {_form(number, forms)}"


def _form(number: Decimal, forms: tuple[str, ...]) -> str:
    """Singular, plural, and for Arabic the form from eleven on."""
    if number == 1:
        return forms[0]
    return forms[2] if len(forms) > 2 and not 2 <= number <= 10 else forms[1]


def _date(value: Value, words: Any) -> str:
    low, high, comparator = value.low, value.high, value.comparator
    if comparator in words["moment"]:
        text = _bound(value, words)
        return str(words["moment"][comparator]).format(text)
    if low is None or high is None:
        return ""
    if comparator == "between" or value.precision == "range":
        first, last = (int(low), int(low)), (int(high), int(high))
        begin, finish = date.fromordinal(int(low)), date.fromordinal(int(high))
        years, whole = calendar.year(begin.year), calendar.year(finish.year)
        if years and whole and years[0] == int(low) and whole[1] == int(high):
            return str(words["range"]).format(begin.year, finish.year)
        months, last_month = (
            calendar.month(begin.year, begin.month),
            calendar.month(finish.year, finish.month),
        )
        if months and last_month and months[0] == int(low) and last_month[1] == int(high):
            return str(words["range"]).format(
                _days(months, "month", words), _days(last_month, "month", words)
            )
        return str(words["range"]).format(_days(first, "day", words), _days(last, "day", words))
    return _days((int(low), int(high)), value.precision, words)


def _bound(value: Value, words: Any) -> str:
    """The date that bounds an open interval, as precise as it was written."""
    at_start = value.comparator in ("<", ">=")
    edge = value.high if value.comparator in ("<", "<=") else value.low
    if edge is None:
        return ""
    moment = date.fromordinal(int(edge))
    for days, precision in _spans(moment, value.precision):
        if days and days[0 if at_start else 1] == int(edge):
            text = _days(days, precision, words)
            if text:
                return text
    return _days((int(edge), int(edge)), "day", words)


def _spans(moment: date, precision: str) -> list[tuple[calendar.Days | None, str]]:
    """The named spans of one precision around a day."""
    year, month = moment.year, moment.month
    if precision == "year":
        return [(calendar.year(year), precision)]
    if precision == "month":
        return [(calendar.month(year, month), precision)]
    if precision == "quarter":
        return [(calendar.quarter(year, (month + 2) // 3), precision)]
    if precision == "half":
        return [(calendar.half(year, (month + 5) // 6), precision)]
    if precision == "season":
        return [
            (calendar.season(at, name), precision) for at in (year, year - 1) for name in calendar.SEASONS
        ]
    if precision == "decade":
        return [(calendar.months(year // 10 * 10, 1, 120), precision)]
    if precision == "part":
        return [(days, precision) for days, _, _ in _parts(year, month)]
    return []


def _parts(year: int, month: int) -> list[tuple[calendar.Days, str, tuple[calendar.Days, str]]]:
    """Early, middle and late of the spans around a month: the days, the name, the span and its precision."""
    wholes = [(calendar.month(year, month), "month"), (calendar.year(year), "year")]
    wholes += [(calendar.quarter(year, number), "quarter") for number in (1, 2, 3, 4)]
    wholes += [(calendar.half(year, number), "half") for number in (1, 2)]
    wholes += [(calendar.season(at, name), "season") for at in (year, year - 1) for name in calendar.SEASONS]
    return [
        (calendar.part(days, name, precision), name, (days, precision))
        for days, precision in wholes
        if days
        for name in calendar.YEAR_PARTS
    ]


def _days(days: calendar.Days, precision: str, words: Any) -> str:
    """A named span of days."""
    first = date.fromordinal(days[0])
    month, year = words["months"][first.month - 1], first.year
    if precision == "year":
        return str(year) if 1900 <= year <= 2099 else str(words["old_year"]).format(year)
    if precision == "month":
        return str(words["month"]).format(month=month, year=year)
    if precision in ("quarter", "half"):
        number = (first.month - 1) // (3 if precision == "quarter" else 6)
        return str(words[precision][number]).format(year)
    if precision == "season":
        names = [name for name in calendar.SEASONS if calendar.season(year, name) == days]
        return str(words["season"][names[0]]).format(year) if names else ""
    if precision == "decade" and words["decade"]:
        return str(words["decade"]).format(year)
    if precision == "part":
        for found, name, (whole, inner) in _parts(year, first.month):
            if found == days:
                return str(words[name]).format(_days(whole, inner, words))
    if days[0] == days[1]:
        return str(words["date"]).format(day=first.day, month=month, year=year)
    return str(words["range"]).format(
        _days((days[0],) * 2, "day", words), _days((days[1],) * 2, "day", words)
    )


def explain(stated: Value, known: Value, lang: str) -> str:
    """The arithmetic of ``relate`` in one line: "31.6 million rounds to 32 million".

    Signs are the same in every language; words come from the language's table.
    """
    from factcli.values.relate import relate

    words = load(lang).show["explain"]
    relation = relate(stated, known)
    ours, theirs = show(stated, lang), show(known, lang)
    if relation == "same" and stated.low == known.low and stated.high == known.high:
        return str(words["equal"]).format(ours, theirs)
    if relation == "same":
        return str(words["about" if stated.approximate else "rounds"]).format(theirs, ours)
    return str(words[relation]).format(ours, theirs)


__all__ = ["NEAR", "amount", "explain", "show"]
