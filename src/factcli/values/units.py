"""Whether two values count the same thing, and brings them to one unit when they do."""

from __future__ import annotations

from decimal import Decimal

from factcli.lang.nouns import stem
from factcli.model import Value
from factcli.record import NamedTuple
from factcli.values.quantities import MEASURES

_COUNTS = ("number", "quantity")


class Match(NamedTuple):
    """``verdict``: comparable, overlap-only (agreement says something, a difference does not), other-currency
    or cannot-say; and both values in one unit."""

    verdict: str
    stated: Value
    known: Value


def match(stated: Value, known: Value, same_unit: bool | None = None) -> Match:
    """Compare kinds, currencies, units and rates of two values."""
    return Match(_verdict(stated, known, same_unit), *_one_measure(stated, known))


def _verdict(stated: Value, known: Value, same_unit: bool | None) -> str:
    if stated.kind != known.kind:
        kinds = {stated.kind, known.kind}
        if kinds != {"number", "quantity"} and kinds != {"number", "money"}:
            return "cannot-say"
        # A bare small number may count anything.
        return "comparable" if same_unit or _plain(stated, known) else "overlap-only"
    if stated.per and known.per and stated.per != known.per:
        return "cannot-say"
    loose = stated.per != known.per
    if stated.kind == "money" and stated.unit != known.unit:
        return "other-currency" if stated.unit and known.unit else "overlap-only"
    if stated.kind == "number" and stated.unit != known.unit:
        return "cannot-say" if stated.unit and known.unit else "overlap-only"
    if stated.kind == "quantity" and same_unit is None and not _same_noun(stated.unit, known.unit):
        return "cannot-say"
    if stated.kind == "quantity" and same_unit is False:
        return "cannot-say"
    return "overlap-only" if loose else "comparable"


def _plain(stated: Value, known: Value) -> bool:
    """Whether the value without a unit is large enough to be told from a count of something else."""
    bare = stated if stated.kind == "number" else known
    edges = [edge for edge in (bare.low, bare.high) if edge is not None]
    return any(abs(edge) >= 1000 for edge in edges)


def _one_measure(stated: Value, known: Value) -> tuple[Value, Value]:
    """Both values in the base unit of their dimension, when both are measures."""
    ours, theirs = MEASURES.get(stated.unit), MEASURES.get(known.unit)
    if (
        stated.kind != "quantity"
        or not ours
        or not theirs
        or ours[0] != theirs[0]
        or stated.unit == known.unit
    ):
        return stated, known
    return _scaled(stated, ours[1]), _scaled(known, theirs[1])


def _scaled(value: Value, factor: Decimal) -> Value:
    return value._replace(
        low=None if value.low is None else value.low * factor,
        high=None if value.high is None else value.high * factor,
        step=value.step * factor,
    )


def _same_noun(ours: str, theirs: str) -> bool:
    """Whether two counted nouns may be one: equal up to endings, unknown on one side, or in two scripts."""
    if not ours or not theirs or ours == theirs:
        return True
    if ours in MEASURES or theirs in MEASURES:
        return ours in MEASURES and theirs in MEASURES and MEASURES[ours][0] == MEASURES[theirs][0]
    if ours.isascii() != theirs.isascii():
        return True  # another language: the noun cannot tell
    heads = (
        {stem(ours.split()[-1]), stem(theirs.split()[-1])} if ours.isascii() else {stem(ours), stem(theirs)}
    )
    return len(heads) == 1
