"""The compiled vocabulary on disk: tables of plain strings, each cut into its rows when it is looked up.

A start reads the whole vocabulary and a check needs a hundredth of it: text is read ten times as fast as
lists of lists. Blanks part the parts of a row, ``\\t`` its columns, ``\\n`` rows; no part holds any of them.

    aliases   first word → rows: words of the alias, entity id, "1" when weak
    raised    key of a word → the features it raises
    phrases   key of a first word → rows: the other keys, place of the gap, features
    patterns  rows: language, property, side, what is banned, then a column for each term
    anchors   language → feature → numbers of the patterns to try where it is found
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from factcli.record import NamedTuple

T = TypeVar("T")


class Alias(NamedTuple):
    """One name of an entity; ``words`` are folded."""

    words: tuple[str, ...]
    entity: str
    weak: bool


class Phrase(NamedTuple):
    """The keys behind the first one; a gap stands before the ``cut``-th of them, none when it is 0."""

    rest: tuple[str, ...]
    cut: int
    features: tuple[str, ...]


class Pattern(NamedTuple):
    """One row of ``words`` or ``opposite_words``; ``side`` is +1 or -1."""

    lang: str
    property: str
    side: int
    wanted: tuple[tuple[str, ...], ...]
    banned: tuple[str, ...]


class Rows(Generic[T]):
    """A table whose entries are cut when first asked for; it never outgrows the library."""

    def __init__(self, packed: Mapping[str, str], cut: Callable[[str], T]) -> None:
        self._packed = packed
        self._cut = cut
        self._done: dict[str, T] = {}

    def get(self, key: str) -> T | None:
        """The entry of a key, None when there is none."""
        found = self._done.get(key)
        if found is None and (text := self._packed.get(key)) is not None:
            found = self._done[key] = self._cut(text)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


def flat(table: Mapping[str, Any]) -> dict[str, Any]:
    """The table of ``vocabulary.build`` with its lists of lists as strings. Keys cannot collide across scripts."""
    words: dict[str, list[str]] = {**table["words"]["en"], **table["words"]["ar"]}
    phrases: dict[str, list[Any]] = {**table["phrases"]["en"], **table["phrases"]["ar"]}
    patterns = [Pattern(row[0], row[1], row[2], *_terms(row[3], row[4])) for row in table["patterns"]]
    anchors: dict[str, dict[str, list[str]]] = {}
    for number, pattern in enumerate(patterns):
        # Anchored at its term with the fewest alternatives: few lookups per text.
        for feature in min(pattern.wanted, key=lambda term: (any(f[0] == "@" for f in term), len(term))):
            anchors.setdefault(pattern.lang, {}).setdefault(feature, []).append(str(number))
    asked = {f for p in patterns for term in (*p.wanted, p.banned) for f in term}
    raised = {key: " ".join((*([f"w:{key}"] if f"w:{key}" in asked else []), *found)) for key, found in words.items()}
    raised |= {
        feature[2:]: feature
        for feature in sorted(asked)
        if feature.startswith("w:") and feature[2:] not in words and not {"_", "~"} & {*feature}
    }
    return {
        "entities": table["entities"],
        "properties": table["properties"],
        "aliases": {
            first: "\n".join("\t".join((" ".join(a[0]), a[1], "1" if a[2] else "")) for a in rows)
            for first, rows in table["aliases"].items()
        },
        "raised": raised,
        "phrases": {
            first: "\n".join("\t".join((" ".join(p[0]), str(p[1]), " ".join(p[2]))) for p in rows)
            for first, rows in phrases.items()
        },
        "patterns": [
            "\t".join((p.lang, p.property, str(p.side), " ".join(p.banned), *map(" ".join, p.wanted))) for p in patterns
        ],
        "anchors": {
            lang: {feature: " ".join(numbers) for feature, numbers in found.items()} for lang, found in anchors.items()
        },
    }


def _terms(wanted: list[list[str]], banned: list[str]) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    return tuple(tuple(dict.fromkeys(term)) for term in wanted), tuple(dict.fromkeys(banned))


def aliases(text: str) -> tuple[Alias, ...]:
    """The rows of an entry of ``aliases``."""
    return tuple(
        Alias(tuple(words.split(" ")), entity, bool(weak))
        for words, entity, weak in (row.split("\t") for row in text.split("\n"))
    )


def phrases(text: str) -> tuple[Phrase, ...]:
    """The rows of an entry of ``phrases``."""
    return tuple(
        Phrase(tuple(rest.split(" ")), int(cut), tuple(features.split(" ")))
        for rest, cut, features in (row.split("\t") for row in text.split("\n"))
    )


def pattern(text: str) -> Pattern:
    """A row of ``patterns``."""
    lang, name, side, banned, *terms = text.split("\t")
    return Pattern(lang, name, int(side), tuple(tuple(term.split(" ")) for term in terms), tuple(banned.split()))


def features(text: str) -> tuple[str, ...]:
    """An entry of ``raised``."""
    return tuple(text.split(" "))


def numbers(text: str) -> tuple[int, ...]:
    """An entry of ``anchors``."""
    return tuple(map(int, text.split(" ")))
