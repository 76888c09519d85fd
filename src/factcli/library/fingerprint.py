"""Whether a library, or the code that compiles it, is still what it was: by stat calls, or by content.

A *scan* asks only for names, sizes, times and inodes; it is what a warm start pays for. The
*content* fingerprint reads every byte and is the same on every machine. Only what the loader
reads counts: no hidden files, no linked folders.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from factcli import __version__
from factcli.errors import LibraryError
from factcli.record import NamedTuple

SUFFIXES = (".yaml", ".yml", ".jsonl", ".jsonl.gz")

COLLECTIONS = (".jsonl", ".jsonl.gz")

CODE = ("model.py", "lang", "values", "analyze", "index", "library")
"""What shapes a compiled index, relative to the package: files, and folders with all below them."""


class File(NamedTuple):
    """A file as a stat call sees it. ``name`` is relative to its library, with forward slashes."""

    library: int
    name: str
    size: int
    mtime: int
    ctime: int
    inode: int
    path: str


def scan(paths: Sequence[Path]) -> tuple[File, ...]:
    """Every file of the libraries in a fixed order. Raises LibraryError when one of them is not there."""
    found: list[File] = []
    for number, path in enumerate(paths):
        where = os.fspath(path)
        try:
            status = path.stat()
            if stat.S_ISDIR(status.st_mode):
                found += sorted(_below(number, where, "", SUFFIXES))
            elif stat.S_ISREG(status.st_mode) and where.endswith(COLLECTIONS):
                found.append(_file(number, path.name, where, status))
            else:
                raise LibraryError(
                    f"the library {where} is neither a folder nor a .jsonl file",
                    "name a folder of claim files, or a collection with one JSON object a line",
                )
        except FileNotFoundError as error:
            raise LibraryError(f"the library {where} does not exist", "check the path") from error
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            raise LibraryError(f"the library {where} cannot be read: {why}", "check the path") from error
    return tuple(found)


def scan_code() -> tuple[File, ...]:
    """The source files that shape an index; none of them when the package lies in an archive."""
    root = Path(__file__).absolute().parent.parent
    found: list[File] = []
    for name in CODE:
        path = root / name
        try:
            status = path.stat()
            if stat.S_ISDIR(status.st_mode):
                found += sorted(_below(0, os.fspath(path), name + "/", (".py", ".json")))
            else:
                found.append(_file(0, name, os.fspath(path), status))
        except OSError:
            continue
    return tuple(found)


def signature(files: Iterable[File]) -> str:
    """The scan as text, a line a file: equal texts mean files that nobody has touched in between."""
    return "".join(
        [
            f"{library} {name!r} {size} {mtime} {ctime} {inode}\n"
            for library, name, size, mtime, ctime, inode, _ in files
        ]
    )


def last_change(files: Iterable[File]) -> int:
    """When the newest of the files changed, in ns since the epoch by the file system's clock; 0 for none.

    By change time, which no program can set back; Windows has only the modification time.
    """
    if os.name == "nt":
        return max((file.mtime for file in files), default=0)
    return max((file.ctime for file in files), default=0)


def content(files: Iterable[File]) -> str:
    """Fingerprint of names and bytes, 32 hexadecimal digits; unreadable files count as such."""
    from hashlib import blake2b

    whole = blake2b(digest_size=16)
    for file in files:
        one = blake2b(digest_size=16)
        try:
            with Path(file.path).open("rb") as data:
                while block := data.read(1 << 20):
                    one.update(block)
        except OSError:
            one.update(b"\0unreadable")
        whole.update(f"{file.library} {file.name!r} {one.hexdigest()}\n".encode())
    return whole.hexdigest()


def key(library: str, code: str, format_number: int) -> str:
    """The name of an index: what it holds, what made it, and how it is laid out; 32 hexadecimal digits."""
    from hashlib import blake2b

    import tantivy

    # Unicode tables come with Python, stemming and file format with the engines.
    engines = (__version__, sys.version.split()[0], str(getattr(tantivy, "__version__", "")), _stemmer())
    return blake2b(
        "\n".join((library, code, str(format_number), *engines)).encode(), digest_size=16
    ).hexdigest()


def _stemmer() -> str:
    import Stemmer

    return str(Stemmer.version())


def _below(library: int, folder: str, prefix: str, suffixes: tuple[str, ...]) -> list[File]:
    """Every file below a folder that is read, in no order. Written for speed: each start waits for it."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            name = entry.name
            if name.startswith("."):
                continue
            if name.endswith(suffixes) and not entry.is_dir(follow_symlinks=False):
                try:
                    status = entry.stat()
                except OSError:
                    continue
                if stat.S_ISREG(status.st_mode):
                    found.append(_file(library, prefix + name, entry.path, status))
            elif entry.is_dir(follow_symlinks=False):
                with suppress(PermissionError):
                    found += _below(library, entry.path, f"{prefix}{name}/", suffixes)
    return found


def _file(library: int, name: str, path: str, status: os.stat_result) -> File:
    return File(library, name, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, path)
