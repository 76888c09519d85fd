"""A claim as the index stores it: compact JSON without fields at their default, Decimals as text.

With it go the terms it is found by, joined by spaces, which is how an index can take them in
without knowing anything of languages.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from factcli.model import Citation, Claim, Query, Value
from factcli.record import NamedTuple

_DECIMALS = ("low", "high", "step")
_VALUES = ("value", "also")


class Entry(NamedTuple):
    """A claim ready to be written: ``record`` by ``encode``, the rest terms joined by ``joined``."""

    id: str
    record: bytes
    words: str
    grams: str
    keys: str
    withdrawn: bool


def entry(claim: Claim, terms: Query) -> Entry:
    """A claim with the terms it is to be found by; a withdrawn one is not to be found."""
    words, grams, keys = map(_joined, Query((), ()) if claim.withdrawn else terms)
    return Entry(sound(claim.id), encode(claim), words, grams, keys, bool(claim.withdrawn))


def tokens(terms: Iterable[str]) -> list[str]:
    """The terms as an index has them: white space, which would split them, becomes ``_``."""
    return _joined(tuple(terms)).split()


def _joined(terms: tuple[str, ...]) -> str:
    plain = sound(" ".join(terms))
    # Nearly always no term holds white space or half a character; looking once is cheaper than asking each.
    if plain.split() == list(terms):
        return plain
    return " ".join(token for term in terms if (token := "_".join(sound(term).split())))


def sound(text: str) -> str:
    """The text without lone surrogates, which have no UTF-8 form."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode()


def encode(claim: Claim) -> bytes:
    """The claim as UTF-8 JSON. Lone surrogates, which UTF-8 cannot hold, stay as JSON escapes."""
    row = _changed(claim)
    for name in _VALUES:
        if name in row:
            row[name] = [_value(value) for value in row[name]]
    if "citations" in row:
        row["citations"] = [_changed(citation) for citation in row["citations"]]
    try:
        return _COMPACT.encode(row).encode()
    except UnicodeEncodeError:
        return _ESCAPED.encode(row).encode()


def decode(data: bytes) -> Claim:
    """The claim again, equal to the one encoded; raises ValueError, KeyError or TypeError on other data."""
    row: dict[str, Any] = json.loads(data)
    for name in _VALUES:
        if name in row:
            row[name] = tuple(_known(value) for value in row[name])
    if "citations" in row:
        row["citations"] = tuple(Citation(**citation) for citation in row["citations"])
    if "topics" in row:
        row["topics"] = tuple(row["topics"])
    if "says" in row:
        row["says"] = {verdict: tuple(texts) for verdict, texts in row["says"].items()}
    return Claim(**row)


def _changed(record: Any) -> dict[str, Any]:
    defaults = record._field_defaults
    return {
        name: value
        for name, value in zip(record._fields, record, strict=True)
        if name not in defaults or value != defaults[name]
    }


def _value(value: Value) -> dict[str, Any]:
    row = _changed(value)
    for name in _DECIMALS:
        if row.get(name) is not None:
            row[name] = str(row[name])
    return row


def _known(row: dict[str, Any]) -> Value:
    for name in _DECIMALS:
        if row.get(name) is not None:
            row[name] = Decimal(row[name])
    return Value(**row)


def _plain(value: object) -> Any:
    """What JSON does not know but a library's mappings and unknown keys may hold."""
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value, key=str)
    return str(value)


_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=_plain)
_ESCAPED = json.JSONEncoder(separators=(",", ":"), default=_plain)
