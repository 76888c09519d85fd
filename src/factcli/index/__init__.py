"""The compiled library as the answering side reads it: retrieval behind one small Protocol.

A backend is a module of its own and one line in ``BACKENDS``; ``base.Backend`` says what it offers.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from factcli.index.layout import read_meta, read_tables

if TYPE_CHECKING:
    from factcli.index.base import Backend, Index

BACKENDS: dict[str, str] = {
    "lexical": "factcli.index.lexical",
}


def backend(name: str) -> Backend:
    """The backend's module; KeyError when ``BACKENDS`` does not name it."""
    return cast("Backend", import_module(BACKENDS[name]))


def open_index(folder: Path) -> Index:
    """Open a compiled library; takes the same time for a hundred claims as for a million.

    Raises IndexFailure when the folder is missing, of another format, damaged or unreadable.
    """
    meta = read_meta(folder, known=BACKENDS)
    return backend(meta.backend).read(folder, meta, read_tables(folder))
