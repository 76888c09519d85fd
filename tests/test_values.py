"""Every spelling of a value is read whole and one way; the laws of reading, relating and writing hold."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from factcli.lang import LANGUAGES, load
from factcli.lang.folding import fold, span
from factcli.model import Value
from factcli.values import KINDS, explain, find, from_record, relate, show
from factcli.values.bounds import bounded
from factcli.values.moments import moved
from factcli.values.record import date_value

CASES = Path(__file__).parent / "cases" / "values"
ROOT = Path(__file__).parent.parent


def lang_of(text: str) -> str:
    return "ar" if any("\u0600" <= character <= "\u06ff" for character in text) else "en"


def expected(entry: dict[str, Any]) -> Value:
    """The value an entry describes, as far as its form says: step and precision are not compared."""
    record = dict(entry["value"])
    if "days" in record:
        low, high = (date_value(day).low for day in record["days"])
        return Value("date", low, high)
    value = from_record(record)
    unit = entry.get("unit")
    if unit:
        value = value._replace(unit=unit, kind="number" if unit.startswith("/") else "quantity")
    bound = entry.get("bound", "")
    value = moved(value, bound) if value.kind == "date" else bounded(value, bound) if bound else value
    return value._replace(approximate=bool(entry.get("about")))


def bare(value: Value) -> Value:
    """A value without what a spelling may change: step, precision, and the unit a duration was written in."""
    unit = "" if value.kind == "duration" else value.unit
    return value._replace(step=Decimal(0), precision="", unit=unit)


def entries() -> list[tuple[str, dict[str, Any]]]:
    return [
        (path.stem, entry)
        for path in sorted(CASES.glob("*.yaml"))
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def known_failure(text: str, entry: dict[str, Any]) -> list[pytest.MarkDecorator]:
    """Strict: the day a spelling is read, its line under ``fails`` has to go."""
    return [pytest.mark.xfail(strict=True)] if text in entry.get("fails", []) else []


SPELLINGS = [
    pytest.param(text, entry, id=f"{name}: {text}", marks=known_failure(text, entry))
    for name, entry in entries()
    for text in entry.get("spellings", [])
]


@pytest.mark.parametrize(("text", "entry"), SPELLINGS)
def test_spelling(text: str, entry: dict[str, Any]) -> None:
    """Read whole, exactly once, as the value of its entry."""
    found = find(text, lang_of(text))
    assert [(text[m.span.start : m.span.end], bare(m.value)) for m in found] == [
        (text, bare(expected(entry)))
    ]


@pytest.mark.parametrize("text", [text for _, entry in entries() for text in entry.get("nothing", [])])
def test_nothing(text: str) -> None:
    assert find(text, lang_of(text)) == ()


@pytest.mark.parametrize("text", [text for _, entry in entries() for text in entry.get("ordinal", [])])
def test_label(text: str) -> None:
    assert {mention.value.kind for mention in find(text, lang_of(text))} == {"ordinal"}


@pytest.mark.parametrize(("text", "entry"), SPELLINGS)
def test_written_again(text: str, entry: dict[str, Any]) -> None:
    """What is read can be written, and reads back as the same value, step and precision included."""
    for mention in find(text, lang_of(text)):
        again = find(show(mention.value, lang_of(text)), lang_of(text))
        assert [m.value for m in again] == [mention.value]


RELATIONS = [
    ("about 30 million", "31.6 million", "same"),
    ("32 million", "31.6 million", "same"),
    ("31 million", "31.6 million", "different"),
    ("73 million", "31.6 million", "different"),
    ("almost 89 million", "88.7 million", "same"),
    ("2 million", "1.5 million", "cannot-say"),
    ("more than 40 billion", "44 billion", "contains"),
    ("over 50 billion", "44 billion", "different"),
    ("under 50 billion", "44 billion", "contains"),
    ("between 40 and 45 billion", "44 billion", "contains"),
    ("between 50 and 60 billion", "44 billion", "different"),
    ("$44 billion", "€44 billion", "different"),
    ("$44 billion", "€41 billion", "cannot-say"),
    ("$44 million", "$44 billion", "different"),
    ("44%", "44", "cannot-say"),
    ("44 million dollars", "44%", "cannot-say"),
    ("12 percentage points", "12%", "cannot-say"),
    ("early 2022", "21 February 2022", "contains"),
    ("2022", "21 February 2022", "contains"),
    ("February 2022", "21 February 2022", "contains"),
    ("March 2022", "21 February 2022", "different"),
    ("21 February 2022", "February 2022", "within"),
    ("before 1985", "19 January 1980", "contains"),
    ("after 2021", "21 February 2022", "contains"),
    ("since 2023", "21 February 2022", "different"),
    ("87 million", "more than 86 million", "within"),
    ("200 million", "more than 86 million", "cannot-say"),
    ("50 million", "more than 86 million", "different"),
    ("more than 80 million", "more than 86 million", "contains"),
    ("more than 90 million", "more than 86 million", "cannot-say"),
    ("10 million dollars", "between 5 and 25 million dollars", "within"),
    ("three weeks", "23 days", "same"),
    ("two months", "23 days", "different"),
    ("less than two hours", "108 minutes", "contains"),
    ("1 hour and 48 minutes", "108 minutes", "same"),
    ("a year and a half", "18 months", "same"),
    ("384,400 miles", "384,400 km", "different"),
    ("239,000 miles", "384,400 km", "same"),
    ("about 239,000 miles", "384,400 km", "same"),
    ("3 million downloads", "3 million users", "cannot-say"),
    ("3 million users", "3 million users", "same"),
    ("6 times", "half", "cannot-say"),
    ("45th", "47th", "different"),
]


@pytest.mark.parametrize(("stated", "known", "relation"), RELATIONS)
def test_relation(stated: str, known: str, relation: str) -> None:
    ours, theirs = (find(text, "en")[0].value for text in (stated, known))
    assert relate(ours, theirs) == relation
    assert all(explain(ours, theirs, lang) for lang in LANGUAGES)


@pytest.mark.parametrize("year", [None, 2020])
def test_year_of_a_day(year: int | None) -> None:
    """A day without a year takes the year given, or the only one of its text."""
    alone = find("on 6 January", "en", year=year)
    assert [m.value.low for m in alone] == ([] if year is None else [Decimal(date(2020, 1, 6).toordinal())])
    inherited = find("on 6 January, as in May 2021", "en", year=year)
    assert inherited[0].value.low == Decimal(date(2021, 1, 6).toordinal())


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"number": "many"}, "number is not a figure"),
        ({"date": "2022-13"}, "no such date"),
        ({"date": "soon"}, "not a date"),
        ({"duration": 3, "unit": "moons"}, "unknown unit"),
        ({"mass": 3}, "unknown key"),
        ({"approximate": True}, "none of the known forms"),
        ({"range": {"min": 3, "max": 2}}, "min above max"),
        ({"interval": {"from": 2022, "until": 2021}}, "ends before it begins"),
    ],
)
def test_bad_record(record: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_record(record)


# Laws

figures = st.decimals(min_value=Decimal("0.1"), max_value=Decimal("9e12"), places=1).filter(
    lambda figure: figure > 0
)
SAID = st.sampled_from(
    ["", "about ", "more than ", "at least ", "less than ", "up to ", "just over ", "nearly "]
)
COUNTED = st.sampled_from(
    ["{}", "${}", "{}%", "{} users", "{} days", "{} km", "€{} a month", "{} percentage points", "{} years"]
)


@given(figure=figures, scale=st.sampled_from(["", " million", " billion", "k"]), said=SAID, counted=COUNTED)
def test_reading_what_was_written(figure: Decimal, scale: str, said: str, counted: str) -> None:
    """find(show(v)) == v, in both languages, for whatever find can produce."""
    text = said + counted.format(f"{figure.normalize():,f}{scale}")
    for mention in find(text, "en"):
        for lang in LANGUAGES:
            value = mention.value
            if lang == "ar" and value.kind == "quantity" and value.unit == "users":
                value = value._replace(unit="مستخدم")
            assert [m.value for m in find(show(value, lang), lang)] == [value]


dates = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
MOMENTS = st.sampled_from(["", "before ", "after ", "since ", "until "])
DATED = st.sampled_from(
    ["{0:%d} {0:%B} {0:%Y}", "{0:%B} {0:%Y}", "{0:%Y}", "early {0:%Y}", "late {0:%B} {0:%Y}", "summer {0:%Y}"]
)


@given(day=dates, said=MOMENTS, form=DATED)
def test_reading_dates_that_were_written(day: date, said: str, form: str) -> None:
    for mention in find(said + form.format(day), "en"):
        for lang in LANGUAGES:
            assert [m.value for m in find(show(mention.value, lang), lang)] == [mention.value]


@given(low=figures, high=figures, about=st.booleans())
def test_a_value_is_the_same_as_itself(low: Decimal, high: Decimal, about: bool) -> None:
    low, high = sorted((low, high))
    for value in (
        Value("number", low, low, approximate=about),
        Value("number", low, high, comparator="between", approximate=about),
    ):
        assert relate(value, value) == "same"


@given(one=figures, other=figures)
def test_disjoint_is_different(one: Decimal, other: Decimal) -> None:
    """Ranges without a common number differ, whichever is stated."""
    low, high = sorted((one, other))
    if low < high:
        below, above = (
            Value("number", None, low, comparator="<="),
            Value("number", high, None, comparator=">="),
        )
        assert relate(below, above) == relate(above, below) == "different"


@given(st.text(max_size=200))
def test_folding_keeps_spans_true(text: str) -> None:
    """Every folded character comes from the original character its span names."""
    folded = fold(text)
    assert len(folded.starts) == len(folded.text) + 1
    assert folded.starts[-1] == len(text)
    assert list(folded.starts) == sorted(folded.starts)
    for at in range(len(folded.text)):
        start, end = span(folded, at, at + 1)
        assert folded.text[at] in fold(text[start:end]).text


@given(
    st.text(alphabet=st.sampled_from("0123456789., -$%/ ابتملو ونصفيmilontad\u200f\u064b٣½—"), max_size=120)
)
def test_hostile_text(text: str) -> None:
    """Any text is read without an error; mentions are in order and do not overlap."""
    for lang in LANGUAGES:
        last = 0
        for mention in find(text, lang):
            assert last <= mention.span.start < mention.span.end <= len(text)
            assert mention.span.start <= mention.core.start < mention.core.end <= mention.span.end
            last = mention.span.end


def test_tables_are_folded_once() -> None:
    """No phrase of a language is unreachable because it is not in its folded form."""
    for code in LANGUAGES:
        for first in load(code).phrases:
            assert fold(first).text == first


def test_kinds_name_their_modules() -> None:
    from importlib import import_module

    assert all(import_module(module) for module in KINDS.values())


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_ready_tables_are_current(code: str) -> None:
    """The committed ready tables are what the tables make: run tools/tables.py when this fails."""
    from importlib import import_module

    from factcli.lang.language import build

    assert load(code) == build(code, vars(import_module(LANGUAGES[code])))._replace(memo=load(code).memo)
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        text = import_module("tables").render(code)
    finally:
        sys.path.pop(0)
    assert (ROOT / "src" / "factcli" / "lang" / f"ready_{code}.py").read_text(encoding="utf-8") == text


def test_cldr_is_current() -> None:
    """The committed CLDR tables are what Babel says today: run tools/cldr.py when this fails."""
    pytest.importorskip("babel")
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools" / "cldr.py"), "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
