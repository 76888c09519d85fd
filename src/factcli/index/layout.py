"""The files of a compiled library: their names, what ``meta.json`` says, and whether they are whole.

    meta.json         written last; says what the other files must be
    vocabulary.json   sources.json   topics.json
    terms/            the retrieval backend's own files
    use               empty; a reader holds a shared lock on it for as long as it lives

Nothing here grows with the number of claims except ``terms/``.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Container, Iterator, Mapping
from pathlib import Path
from typing import Any

from factcli.errors import IndexFailure
from factcli.model import Problem, Where
from factcli.record import NamedTuple

FORMAT = 1
"""Raise it whenever the files change in a way that the code's own fingerprint does not show."""

META = "meta.json"
TERMS = "terms"
USE = "use"
FIRST_PROBLEMS = 20
_TABLES = ("vocabulary", "sources", "topics")
_HINT = "compile the library again: factcli library compile"


class Meta(NamedTuple):
    """What is known of a compiled library without opening it.

    ``key`` names the index (content, code and format), ``fingerprint`` the content alone.
    ``claims`` counts withdrawn ones too, ``problems`` what was skipped while compiling;
    ``first_problems`` are the first of them, with paths relative to their library.
    ``files``: name → size, mtime in ns, CRC-32.
    """

    backend: str
    key: str
    fingerprint: str
    claims: int
    withdrawn: int = 0
    problems: int = 0
    first_problems: tuple[Problem, ...] = ()
    files: Mapping[str, tuple[int, int, int]] = {}


class Tables(NamedTuple):
    """The small tables beside the claims, JSON-able."""

    vocabulary: Mapping[str, Any]
    sources: Mapping[str, Any]
    topics: Mapping[str, Any]


def write_tables(folder: Path, tables: Tables) -> None:
    """Write the three tables; raises OSError."""
    for name, table in zip(_TABLES, tables, strict=True):
        (folder / f"{name}.json").write_bytes(_dump(table))


class LazyTables:
    """The tables of a folder, each read when first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Mapping[str, Any]] = {}

    def __getattr__(self, name: str) -> Mapping[str, Any]:
        if name not in _TABLES:
            raise AttributeError(name)
        if name not in self._read:
            path = self._folder / f"{name}.json"
            try:
                self._read[name] = json.loads(path.read_bytes())
            except (OSError, ValueError) as error:
                raise IndexFailure(f"{path}: cannot be read: {error}", _HINT) from error
        return self._read[name]


def read_tables(folder: Path) -> Tables:
    """The tables, read lazily; an attribute raises IndexFailure when its file is damaged."""
    return LazyTables(folder)  # type: ignore[return-value]


def write_meta(folder: Path, meta: Meta) -> None:
    """Seal a finished folder: record every file as it is now. Raises OSError."""
    files = {}
    for name in sorted(_files(folder)):
        path = folder / name
        # The backend makes its files private; a cache may be shared between users.
        path.chmod(0o644)
        stat = path.stat()
        files[name] = (stat.st_size, stat.st_mtime_ns, _crc(path))
    row = meta._replace(files=files, first_problems=meta.first_problems[:FIRST_PROBLEMS])
    (folder / USE).touch()
    (folder / META).write_bytes(_dump({"format": FORMAT, **row._asdict()}))


def read_meta(folder: Path, known: Container[str]) -> Meta:
    """Read and check a folder's meta data: stat calls only, however large the library.

    Raises IndexFailure for a missing folder, another format or backend, or files that are not
    those that were written.
    """
    path = folder / META
    try:
        row = json.loads(path.read_bytes())
        written = row.pop("format") if isinstance(row, dict) else None
        if written != FORMAT:
            raise IndexFailure(f"{folder}: a compiled library of format {written}, not {FORMAT}", _HINT)
        row["first_problems"] = tuple(
            Problem(code, Where(*where), message, hint)
            for code, where, message, hint in row["first_problems"]
        )
        meta = Meta(**row)
        if meta.backend not in known:
            raise IndexFailure(f"{folder}: made by the unknown backend {meta.backend!r}", _HINT)
        damaged = next(_damaged(folder, meta), None)
    except FileNotFoundError as error:
        raise IndexFailure(f"{folder}: no compiled library here", _HINT) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise IndexFailure(f"{path}: cannot be read: {error}", _HINT) from error
    if damaged:
        raise IndexFailure(f"{folder / damaged}: missing or damaged", _HINT)
    return meta


def _damaged(folder: Path, meta: Meta) -> Iterator[str]:
    if not meta.files:
        yield META
    for name, (size, mtime, crc) in meta.files.items():
        try:
            stat = (folder / name).stat()
        except OSError:
            yield name
            continue
        # A copied cache keeps its bytes but not its times: only then is the content read.
        if stat.st_size != size or (stat.st_mtime_ns != mtime and _crc(folder / name) != crc):
            yield name


def _files(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in (META, USE) and not name.endswith(".lock"):
            yield name


def _crc(path: Path) -> int:
    value = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            value = zlib.crc32(block, value)
    return value


def _dump(table: object) -> bytes:
    text = json.dumps(table, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    # Half a character of a hostile file, which JSON reads back as it was.
    return text.encode("utf-8", "surrogatepass")
