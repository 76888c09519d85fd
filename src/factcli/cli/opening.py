"""Finds the library and its compiled index, and opens them."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from factcli.cli import terminal
from factcli.cli.request import Common
from factcli.errors import LibraryError
from factcli.output.page import LibraryMark

if TYPE_CHECKING:
    from factcli.checker import Checker
    from factcli.index.base import Index

_LONG = 0.5


def library_paths(given: tuple[str, ...], environ: Mapping[str, str]) -> tuple[Path, ...]:
    """``--library``, else ``FACTCLI_LIBRARY`` (several joined as in PATH), else the bundled one.

    Raises ``LibraryError`` for a path which does not exist.
    """
    named = given or tuple(path for path in environ.get("FACTCLI_LIBRARY", "").split(os.pathsep) if path)
    if not named:
        return (bundled(),)
    paths = tuple(Path(path).expanduser() for path in named)
    for path in paths:
        if not path.exists():
            raise LibraryError(f"library not found: {path}", "give a folder of claims or a .jsonl file")
    return paths


def bundled() -> Path:
    """The claims that came with the package, or those of the checkout it runs from."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "_claims", package.parents[1] / "claims"):
        if folder.is_dir():
            return folder
    raise LibraryError("the bundled library is missing", "install factcli again, or give --library PATH")


def cache_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """``FACTCLI_CACHE_DIR``, else the user's cache folder as the platform has it.

    Where that is the XDG rule it is applied here: importing platformdirs would cost each call 5 ms.
    """
    given = environ.get("FACTCLI_CACHE_DIR")
    if given:
        return Path(given).expanduser()
    if platform in ("win32", "darwin", "android"):
        import platformdirs

        return Path(platformdirs.user_cache_dir("factcli", appauthor=False))
    home = environ.get("XDG_CACHE_HOME", "").strip() or "~/.cache"
    return Path(home).expanduser() / "factcli"


def open_index(common: Common) -> Index:
    """The index of the selected library, compiled first if it is not up to date."""
    from factcli.library.compile import open_library

    paths = library_paths(common.library, os.environ)
    progress = _Progress()
    try:
        index = open_library(paths, cache_folder(os.environ), None if common.quiet else progress)
    finally:
        progress.clear()
    skipped = index.meta.problems
    if skipped and not common.quiet:
        problems = "1 problem" if skipped == 1 else f"{skipped} problems"
        terminal.say(f"factcli: {problems} in the library; what is concerned is left out")
        terminal.say("  factcli library validate lists them")
    return index


class _Progress:
    """Counts claims on a terminal while a library is compiled, if that takes a while; leaves no trace."""

    def __init__(self) -> None:
        self._started = 0.0
        self._width = 0

    def __call__(self, done: int) -> None:
        from time import monotonic

        self._started = self._started or monotonic()
        if monotonic() - self._started > _LONG and terminal.is_terminal(sys.stderr):
            line = f"factcli: compiling the library, {done} claims"
            self._width = len(line)
            terminal.say("\r" + line, end="")

    def clear(self) -> None:
        """Takes the line away again."""
        if self._width:
            terminal.say("\r" + " " * self._width + "\r", end="")


def mark(index: Index) -> LibraryMark:
    """Which library this is, for the machine-readable formats."""
    return LibraryMark(index.fingerprint, index.count)


def open_checker(common: Common) -> tuple[Checker, LibraryMark]:
    """A checker over the selected library, as of the given day or else today."""
    from factcli.checker import Checker

    index = open_index(common)
    return Checker(index, as_of=common.as_of or today()), mark(index)


def today() -> str:
    """Today's ISO date: the only place that reads the clock."""
    from datetime import date

    return date.today().isoformat()  # noqa: DTZ011 (the day where the user is)
