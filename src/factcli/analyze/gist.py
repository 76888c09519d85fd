"""What a claim's own words come to, read once when a library is compiled and kept beside the claim.

Reading a claim's statements and examples takes a millisecond; a check holds a statement against dozens
of claims, so that it must not read them again. The packed form is a few JSON-able strings and rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Analysis, read
from factcli.model import Claim, Mention, Value
from factcli.record import NamedTuple


class Gist(NamedTuple):
    """``values``, ``names`` (entity ids) and ``told`` (relations) come from the claim's statements;
    ``keys`` (of words) and ``concepts`` (relations) from its examples as well."""

    values: tuple[Value, ...]
    names: frozenset[str]
    told: frozenset[str]
    keys: frozenset[str]
    concepts: frozenset[str]


def statements(claim: Claim, vocabulary: Vocabulary) -> tuple[Analysis, ...]:
    """The statements of a claim, read, in the order of their languages."""
    return tuple(read(text, lang, vocabulary) for lang, text in sorted(claim.statement.items()))


def gist(claim: Claim, vocabulary: Vocabulary) -> Gist:
    """The gist of a claim: the one compiled with it, else read off its words now."""
    if claim.gist:
        return unpack(claim.gist)
    texts = statements(claim, vocabulary)
    says = tuple(read(text, "", vocabulary) for group in claim.says.values() for text in group)
    return Gist(
        tuple(until(mention, text.text).value for text in texts for mention in text.mentions),
        frozenset(entity.name for text in texts for entity in text.entities),
        frozenset(feature for text in texts for feature in text.features if feature[0] == "<"),
        frozenset(key for text in (*texts, *says) for word in text.words for key in word.keys),
        frozenset(feature for text in (*texts, *says) for feature in text.features if feature[0] == "<"),
    )


def compiled(claim: Claim, vocabulary: Vocabulary) -> Claim:
    """The claim with its gist; as it is when nothing will ever look for its property."""
    if "property" not in claim.about or claim.withdrawn:
        return claim
    return claim._replace(gist=pack(gist(claim._replace(gist={}), vocabulary)))


def pack(found: Gist) -> dict[str, Any]:
    """A gist as JSON-able data. Neither names nor keys hold blanks."""
    row: dict[str, Any] = {
        name: " ".join(sorted(getattr(found, name))) for name in ("names", "told", "keys", "concepts")
    }
    row["values"] = [
        [str(field) if isinstance(field, Decimal) else field for field in value] for value in found.values
    ]
    return row


def unpack(row: Mapping[str, Any]) -> Gist:
    """The gist again; raises KeyError or TypeError on other data."""
    names, told, keys, concepts = (
        frozenset(row[name].split(" ") if row[name] else ()) for name in ("names", "told", "keys", "concepts")
    )
    return Gist(tuple(map(_value, row["values"])), names, told, keys, concepts)


def _value(row: list[Any]) -> Value:
    made = Value(*row)
    low, high = made.low, made.high
    return made._replace(
        low=None if low is None else Decimal(low), high=None if high is None else Decimal(high), step=Decimal(made.step)
    )


def until(mention: Mention, text: str) -> Mention:
    """ "Until October 2022" read as the date on which something ends, where it is no bound of a figure."""
    value = mention.value
    if value.kind != "date" or value.low is not None or value.high is None:
        return mention
    if not text[mention.span.start : mention.span.end].lower().startswith(("until", "till", "up to", "حت")):
        return mention
    day = date.fromordinal(int(value.high))
    first = {"year": date(day.year, 1, 1), "month": day.replace(day=1)}.get(value.precision, day)
    return mention._replace(value=value._replace(low=Decimal(first.toordinal()), comparator=""))
