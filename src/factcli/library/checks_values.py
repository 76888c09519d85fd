"""Checks of the values of claims: readable, present in the statements, free of contradiction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import combinations

from factcli.lang.folding import fold
from factcli.library.context import Context
from factcli.library.convert import unreadable
from factcli.library.fields import days
from factcli.library.load import LoadedClaim, Table
from factcli.library.names import first_name
from factcli.model import Claim, Mention, Problem, Value
from factcli.values import find, relate, show

_PRESENT = frozenset({"same", "contains", "within"})


def unreadable_values(loaded: LoadedClaim, _: Context) -> Iterator[Problem]:
    """Every figure is one that can be compared."""
    for message in unreadable(loaded.file.value) if loaded.file.value else ():
        hint = "compare it with the form in the schema"
        yield Problem("bad-value", loaded.at("value"), f"the value cannot be read: {message}", hint)


def value_in_statement(loaded: LoadedClaim, context: Context) -> Iterator[Problem]:
    """The value stands in the statements: an error when in none, a remark when not in all."""
    claim = context.claims[loaded.id]
    entities = _entities(loaded, claim)
    if not claim.value and not entities:
        return
    without = [
        lang
        for lang, text in sorted(claim.statement.items())
        if not _has_values(text, lang, claim) or not _has_names(text, entities, context.data.entities)
    ]
    if not without:
        return
    what = _words(claim, entities)
    hint = "is there a slip in the value, or in the statement?"
    if len(without) == len(claim.statement):
        message = f"the value ({what}) does not appear in the statement"
        yield Problem("value-not-in-statement", loaded.at("value"), message, hint)
    else:
        for lang in without:
            message = f"the value ({what}) does not appear in the statement in {lang}"
            yield Problem("value-not-in-translation", loaded.at("statement", lang), message, hint)


def contradicting_claims(context: Context) -> Iterator[Problem]:
    """No two true claims give one property of one subject two values at one time."""
    groups: dict[tuple[tuple[str, str], ...], list[LoadedClaim]] = {}
    for loaded in context.data.claims:
        file = loaded.file
        if file.rating == "true" and file.about and file.value and not file.withdrawn:
            groups.setdefault(tuple(sorted(file.about.items())), []).append(loaded)
    for about, group in sorted(groups.items()):
        record = context.data.properties.get(dict(about)["property"], {})
        for first, second in combinations(group, 2):
            ours, theirs = context.claims[first.id], context.claims[second.id]
            if _same_time(ours, theirs, changes=bool(record.get("changes"))) and _apart(ours, theirs):
                values = f"{_words(ours, [])} there, {_words(theirs, [])} here"
                yield Problem(
                    "contradicting-claims",
                    second.at("value"),
                    f"contradicts {first.id}: {values}",
                    "tell them apart by valid, as_of or a role, or put a second right value under also",
                )


def _entities(loaded: LoadedClaim, claim: Claim) -> list[str]:
    if claim.entity:
        return [claim.entity]
    each = loaded.file.value.each if loaded.file.value else None
    return [part.entity for part in each or ()]


def _has_values(text: str, lang: str, claim: Claim) -> bool:
    """Whether every value stands in the text; one of ``also`` will do for a single value."""
    if not claim.value:
        return True
    mentions = find(text, lang)
    if len(claim.value) == 1 and any(_stands(known, mentions) for known in claim.also):
        return True
    return all(_stands(known, mentions) for known in claim.value)


def _stands(known: Value, mentions: Iterable[Mention]) -> bool:
    stated = [mention.value for mention in mentions]
    if any(relate(value, known) in _PRESENT or _same_figure(value, known) for value in stated):
        return True
    if known.low is None or known.high is None or known.low == known.high:
        return False
    # "from 22 December 2021 to June 2023" may be read as two dates, each one end of the interval.
    kind = [value for value in stated if value.kind == known.kind and None not in (value.low, value.high)]
    return all(any(_covers(value, end) for value in kind) for end in (known.low, known.high))


def _same_figure(value: Value, known: Value) -> bool:
    """The figure alone: "more than 86 million people" is no slip where 86 million users are recorded."""
    if "date" in (value.kind, known.kind):
        return False
    return bool({value.low, value.high} & {known.low, known.high} - {None})


def _covers(value: Value, end: Decimal) -> bool:
    return value.low is not None and value.high is not None and value.low <= end <= value.high


def _has_names(text: str, entities: Iterable[str], table: Table) -> bool:
    folded = fold(text).text
    return all(first_name(folded, table[entity]) >= 0 for entity in entities if entity in table)


def _same_time(ours: Claim, theirs: Claim, *, changes: bool) -> bool:
    """Whether both are said of one time. Of what changes: of the same day, or of the same period."""
    first, second = _period(ours), _period(theirs)
    return first == second if changes else first[0] <= second[1] and second[0] <= first[1]


def _period(claim: Claim) -> tuple[date, date]:
    if claim.as_of:
        return days(claim.as_of)
    start = days(claim.valid_from)[0] if claim.valid_from else date.min
    return start, days(claim.valid_until)[1] if claim.valid_until else date.max


def _apart(ours: Claim, theirs: Claim) -> bool:
    if ours.truth is not None and theirs.truth is not None:
        return ours.truth != theirs.truth
    if len(ours.value) != 1 or len(theirs.value) != 1:
        return False
    pairs = [(a, b) for a in (*ours.value, *ours.also) for b in (*theirs.value, *theirs.also)]
    return all(relate(a, b) == relate(b, a) == "different" for a, b in pairs)


def _words(claim: Claim, entities: list[str]) -> str:
    if claim.truth is not None:
        return "true" if claim.truth else "false"
    return " and ".join([*entities, *(show(value, "en") for value in claim.value)])
