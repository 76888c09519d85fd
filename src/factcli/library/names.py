"""Look for an entity's names in a text; for curators' checks, not for verdicts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from factcli.lang.folding import fold

ALL = ("name", "aliases", "weak", "former")
STRONG = ("name", "aliases")


def names_of(record: Mapping[str, Any], kinds: tuple[str, ...] = ALL) -> list[str]:
    """The names an entity goes by, of the given kinds, in file order."""
    out: list[str] = []
    for kind in kinds:
        for value in (record.get(kind) or {}).values():
            out.extend([value] if isinstance(value, str) else value)
    return out


def first_name(folded: str, record: Mapping[str, Any], kinds: tuple[str, ...] = ALL) -> int:
    """Where the first name of an entity begins in a folded text; -1 when there is none.

    A Latin name stands as a word of its own; an Arabic one may carry a particle in front.
    """
    found: list[int] = []
    for name in names_of(record, kinds):
        plain = fold(name).text
        if plain not in folded:
            continue
        pattern = rf"(?<!\w){re.escape(plain)}(?!\w)" if plain.isascii() else re.escape(plain)
        if match := re.search(pattern, folded):
            found.append(match.start())
    return min(found, default=-1)
