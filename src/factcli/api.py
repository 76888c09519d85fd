"""The public ``Checker``: the pipeline, opened over a library by one call.

    checker = Checker.open()
    finding = checker.check(Statement("Truth Social had 3 million users"))

Like ``cli`` it is an entrance: defaults come from the environment and the clock here, and nowhere below.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from factcli import checker
from factcli.cli import opening


class Checker(checker.Checker):
    """Checks statements against one library; made by ``open``."""

    @classmethod
    def open(
        cls,
        library: str | Path | Iterable[str | Path] | None = None,
        *,
        cache: str | Path | None = None,
        as_of: str = "",
    ) -> Self:
        """A checker over one or more libraries (folders or ``.jsonl`` files), compiled first if need be.

        Without ``library``: what ``FACTCLI_LIBRARY`` names, else the bundled one. ``cache`` is where the
        compiled library is kept, else ``FACTCLI_CACHE_DIR`` or the user's cache folder. ``as_of`` is the ISO
        date taken for today. Raises LibraryError when a library is missing or holds no valid claim.
        """
        from factcli.library.compile import open_library

        if library is None:
            given: tuple[str, ...] = ()
        elif isinstance(library, str | Path):
            given = (str(library),)
        else:
            given = tuple(map(str, library))
        folder = Path(cache) if cache else opening.cache_folder(os.environ)
        index = open_library(opening.library_paths(given, os.environ), folder)
        return cls(index, as_of=as_of or opening.today())
