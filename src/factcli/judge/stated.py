"""The values of a statement as comparisons take them: with their places, and read by their setting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from factcli.analyze.patterns import Vocabulary
from factcli.judge.verdict import AGREES, BEYOND, CONTRADICTS, UNKNOWN
from factcli.model import Aspect, Comparison, Mention, Value
from factcli.record import NamedTuple
from factcli.values import show

from .part import Part

_SECONDS = {"day": Decimal(86400), "hour": Decimal(3600), "minute": Decimal(60), "week": Decimal(604800)}
_THOUSAND_YEARS = Decimal(86400) * 365250


class Context(NamedTuple):
    """What a comparison needs beside the two texts.

    ``today`` is a day ordinal; ``covered`` tells whether any claim of the library names an entity.
    """

    vocabulary: Vocabulary
    today: Decimal
    lang: str
    covered: Callable[[str], bool] = lambda _: True


class Stated(NamedTuple):
    """A value of the statement and where it stands."""

    mention: Mention
    at: tuple[int, ...]


def relative(item: Stated, part: Part, anchor: Value | None) -> Stated:
    """ "Two days later" as a date, counted from the last date named before; as it is where there is none."""
    value, words = item.mention.value, part.analysis.words
    behind = words[item.at[-1] + 1].text if item.at[-1] + 1 < len(words) else ""
    if value.kind != "duration" or anchor is None or anchor.low is None or value.low is None or value.low != value.high:
        return item
    if behind not in ("later", "afterwards") and not (item.at[0] and words[item.at[0] - 1].text == "بعد"):
        return item
    days = value.low / 86400
    high = anchor.high if anchor.high is not None else anchor.low
    moved = Value("date", anchor.low + days, high + days, precision=anchor.precision)
    return Stated(item.mention._replace(value=moved), item.at)


def covered(rows: list[Comparison], stated: Sequence[Stated], lang: str) -> list[Comparison]:
    """Comparisons with a note for every figure that none of them takes up: nothing is supported around it."""
    sound = [c for c in rows if all(a.relation != BEYOND for a in c.aspects)]
    spans = {a.span for c in sound for a in c.aspects if a.span is not None and a.relation == AGREES}
    left = [
        s
        for s in map(plausible, stated)
        if s.mention.value.kind not in ("date", "ordinal", "number")
        and s.mention.core not in spans
        and s.mention.span not in spans
    ]
    if not left or not rows:
        return rows
    notes = tuple(open_aspect(s, lang) for s in left)
    return [
        c if any(a.relation == CONTRADICTS for a in c.aspects) else c._replace(aspects=(*c.aspects, *notes))
        for c in rows
    ]


def plausible(item: Stated) -> Stated:
    """Thousands of years are no duration: "3 million on the day of …" reads as a number."""
    value = item.mention.value
    if value.kind == "multiple" and value.low is not None and value.low >= 1000:
        # "Installed 12 million times" counts, it compares nothing.
        return Stated(item.mention._replace(value=value._replace(kind="number", unit="")), item.at)
    if value.kind == "duration" and value.low is not None and value.low > _THOUSAND_YEARS:
        unit_seconds = _SECONDS.get(value.unit, Decimal(1))
        value = value._replace(
            kind="number",
            unit="",
            low=value.low / unit_seconds,
            high=None if value.high is None else value.high / unit_seconds,
            step=value.step / unit_seconds,
        )
        return Stated(item.mention._replace(value=value), item.at)
    return item


def open_aspect(item: Stated, lang: str) -> Aspect:
    return Aspect("not-covered", UNKNOWN, show(item.mention.value, lang), "", item.mention.span)
