"""Decides what standard output is: how wide, whether colour, whether links; and writes to it."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import NoReturn, TextIO

from factcli.output.page import LibraryMark, Page

_DEFAULT_WIDTH = 80
# Longer lines than this are hard to read, however wide the window is.
_READABLE = 100


def page(color: str, lang: str, library: LibraryMark | None = None, *, table: bool = False) -> Page:
    """The page for standard output. ``table``: columns may use the whole width."""
    terminal = is_terminal(sys.stdout)
    dumb = os.environ.get("TERM") == "dumb"
    width = _width(sys.stdout, os.environ, terminal=terminal)
    return Page(
        width=width if table else min(width, _READABLE),
        colour=wants_colour(color, os.environ, terminal=terminal),
        links=terminal and not dumb and color != "never",
        terminal=terminal,
        lang=lang,
        library=library or LibraryMark(),
    )


def wants_colour(color: str, environ: Mapping[str, str], *, terminal: bool) -> bool:
    """``--color``, then ``NO_COLOR``, then ``FORCE_COLOR``, then whether it is a capable terminal."""
    if color != "auto":
        return color == "always"
    if environ.get("NO_COLOR"):
        return False
    if environ.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return terminal and environ.get("TERM") != "dumb"


def _width(stream: TextIO, environ: Mapping[str, str], *, terminal: bool) -> int:
    given = environ.get("COLUMNS", "")
    if given.isdecimal() and given.isascii() and int(given[:6]) >= 20:
        return int(given[:6])
    if terminal:
        with suppress(OSError, ValueError):
            return max(20, os.get_terminal_size(stream.fileno()).columns or _DEFAULT_WIDTH)
    return _DEFAULT_WIDTH


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person is at the other end; a closed stream has nobody there."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def prepare() -> None:
    """UTF-8 and bare line feeds on every system; what cannot be encoded becomes an escape."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def write(pieces: Iterable[str]) -> None:
    """Each piece on standard output as soon as it is there."""
    out = sys.stdout
    if out is None:
        for _ in pieces:
            pass
        return
    for piece in pieces:
        out.write(piece)
        out.flush()


def say(message: str, end: str = "\n") -> None:
    """A message on standard error; nowhere if that is closed."""
    if sys.stderr is None:
        return
    with suppress(OSError, ValueError):
        sys.stderr.write(message + end)
        sys.stderr.flush()


def leave(status: int) -> NoReturn:
    """Ends the process at once: taking a library apart again costs a tenth of a check.

    Where anything is left to be done at exit, or cannot be written, it ends as every program does.
    """
    if not atexit._ncallbacks():
        with suppress(OSError, ValueError):
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
            os._exit(status)
    sys.exit(status)


def hush() -> None:
    """Sends what is left for standard output nowhere: its reader has gone."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
