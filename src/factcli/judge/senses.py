"""What a word may mean beside itself: everyday notions, countries, and the side of an opposite it stands on.

The tables of ``lang`` are turned into one lookup by stem, once, when two texts are first compared.
"""

from __future__ import annotations

from functools import lru_cache

from factcli.analyze.words import bare_forms, stem
from factcli.lang.concepts import CONCEPTS, KINDS
from factcli.lang.countries import COUNTRIES, PEOPLES
from factcli.lang.folding import fold
from factcli.lang.opposites import DENIERS, OPPOSITES
from factcli.record import NamedTuple


class Sense(NamedTuple):
    """``notions``: ids of everyday notions; ``places``: countries,
    peoples and other kinds of which one is not the other, each as "kind:member"; ``sides``: (pair, +1 or -1)."""

    notions: frozenset[str]
    places: frozenset[str]
    sides: frozenset[tuple[int, int]]


NOTHING = Sense(frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=1)
def deniers() -> frozenset[str]:
    """Stems of the verbs that take back what they govern."""
    return frozenset(key for word in DENIERS.split() for key in stems_of(word))


def excludes(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether two sets of members are of one kind and have none in common.

    >>> excludes(frozenset(["country:egypt"]), frozenset(["country:china"]))
    True
    """
    if not left or not right or left & right:
        return False
    return bool({member.split(":")[0] for member in left} & {member.split(":")[0] for member in right})


def stems_of(word: str) -> tuple[str, ...]:
    """The stems under which a word of a table is filed: its own and, in Arabic, those without an article."""
    folded = fold(word.replace("_", " ")).text
    lang = "en" if folded.isascii() else "ar"
    found = [stem(folded, lang)]
    if folded.startswith("ال") and len(folded) > 5:
        found.append(stem(folded[2:], lang))
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, set[str]], dict[str, set[str]], dict[str, set[tuple[int, int]]]]:
    notions: dict[str, set[str]] = {}
    places: dict[str, set[str]] = {}
    sides: dict[str, set[tuple[int, int]]] = {}
    for row in CONCEPTS:
        words = row.split()
        for word in words:
            for key in stems_of(word):
                notions.setdefault(key, set()).add(words[0])
    for row in COUNTRIES:
        words = row.split()
        for word in words:
            for key in stems_of(word):
                places.setdefault(key, set()).add(f"country:{words[0]}")
    for number, row in enumerate(KINDS):
        for member in row.split("|"):
            for word in member.split():
                for key in stems_of(word):
                    places.setdefault(key, set()).add(f"{number}:{member.split()[0]}")
    for row in PEOPLES:
        for word in row.split():
            for key in stems_of(word):
                places.setdefault(key, set()).add(f"people:{row.split()[0]}")
    for number, row in enumerate(OPPOSITES):
        for sign, half in zip((1, -1), row.split("|"), strict=True):
            for word in half.split():
                for key in stems_of(word):
                    sides.setdefault(key, set()).add((number, sign))
    return notions, places, sides


@lru_cache(maxsize=32768)
def sense(text: str, keys: tuple[str, ...]) -> Sense:
    """The sense of a folded word with its match keys (``words.Word``)."""
    notions, places, sides = _tables()
    plain = [key for key in keys if key[0] != "="]
    if not plain:
        return NOTHING
    if len(plain) > 1 and not bare_forms(text):
        plain = plain[:1]
    # The word as it stands decides where it is in a table; a form without its particle only where it is not.
    found_notions: set[str] = set()
    found_places: set[str] = set()
    found_sides: set[tuple[int, int]] = set()
    for key in plain:
        found_notions |= notions.get(key, set())
        found_places |= places.get(key, set())
        found_sides |= sides.get(key, set())
        if found_notions or found_places or found_sides:
            break
    both = {number for number, sign in found_sides if (number, -sign) in found_sides}
    return Sense(
        frozenset(found_notions),
        frozenset(found_places),
        frozenset(side for side in found_sides if side[0] not in both),
    )


@lru_cache(maxsize=8192)
def abroad(notion: str, lang: str) -> tuple[str, ...]:
    """The stems of the words of ``lang`` for a notion or a country: what a query in another language asks for."""
    rows = (row.split() for row in (*CONCEPTS, *COUNTRIES))
    notion = notion.rpartition(":")[2]
    found = [word for words in rows if words[0] == notion for word in words if word.isascii() == (lang == "en")]
    return tuple(dict.fromkeys(stems_of(word)[-1] for word in found))
