"""The folder of compiled libraries, shared by any number of processes: locks, publishing, cleaning up.

    manifests/<name>       which index answers for a library, and the scan that says so
    manifests/<name>.lock  held by the process that compiles that library
    <key>/                 a finished index (see ``index.layout``)
    tmp-…/                 one being written, or one being thrown away

No lock is needed for right answers: an index appears by one rename, complete or not at all.
Locks only save work, so where they do not work (some network drives) everything goes on without.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from factcli.errors import IndexFailure
from factcli.index.layout import META, USE, read_meta
from factcli.record import NamedTuple

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

TEMPORARY = "tmp-"
MANIFESTS = "manifests"
PATIENCE = 10.0
"""Seconds a waiting process gives a lock holder that shows no sign of life."""

_BEAT = 1.0
_DAY = 86400.0
_UNUSED = 30 * _DAY
"""Seconds after which an index that nobody asked for may go; ``use`` is touched once a day."""

_HEADER = "factcli manifest 1"
_IN_USE: dict[str, IO[bytes]] = {}


class Manifest(NamedTuple):
    """What was found out about a library last time.

    ``settled``: no file had changed just before the scan, so that an equal scan is proof. Else a
    later edit may have left the same size and time, and the content has to be compared (git calls
    such files racily clean).
    """

    key: str
    settled: bool
    scan: str


def read_manifest(cache: Path, name: str) -> Manifest | None:
    """The manifest of a library, or None when there is none that can be read."""
    try:
        with (cache / MANIFESTS / name).open(encoding="utf-8", errors="surrogateescape") as file:
            header, key, settled, scan = file.read().split("\n", 3)
    except (OSError, ValueError):
        return None
    if header != _HEADER or not key.isalnum() or settled not in ("settled", "fresh"):
        return None
    return Manifest(key, settled == "settled", scan)


def write_manifest(cache: Path, name: str, manifest: Manifest) -> None:
    """Replace a library's manifest in one step; raises OSError."""
    folder = cache / MANIFESTS
    folder.mkdir(parents=True, exist_ok=True)
    temporary = folder / f"{TEMPORARY}{_unique()}"
    text = "\n".join((_HEADER, manifest.key, "settled" if manifest.settled else "fresh", manifest.scan))
    try:
        temporary.write_text(text, encoding="utf-8", errors="surrogateescape")
        temporary.replace(folder / name)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def hold(folder: Path, backends: dict[str, str]) -> bool:
    """Claim an index for this process until it ends; False when it is not whole (any longer)."""
    where = os.fspath(folder)
    try:
        # First the lock, then the look: who cleans up does it the other way round.
        _claim(folder)
        read_meta(folder, backends)
    except (OSError, IndexFailure):
        if where in _IN_USE:
            _IN_USE.pop(where).close()
        return False
    return True


def _claim(folder: Path) -> None:
    where, path = os.fspath(folder), folder / USE
    status = path.stat()
    if where not in _IN_USE or os.fstat(_IN_USE[where].fileno()).st_ino != status.st_ino:
        file = path.open("rb")
        _lock(file, shared=True)
        _IN_USE[where] = file
    if time.time() - status.st_mtime > _DAY:
        with suppress(OSError):
            os.utime(path)


@contextmanager
def exclusively(cache: Path, name: str) -> Iterator[None]:
    """Wait for other processes that compile the same library, unless they seem dead; then go ahead."""
    folder = cache / MANIFESTS
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.lock"
    with path.open("ab") as file:
        locked = _lock(file)
        beat, since = 0.0, time.monotonic()
        while locked is False and time.monotonic() - since < PATIENCE:
            time.sleep(0.02)
            seen = _mtime(path)
            if seen != beat:
                beat, since = seen, time.monotonic()
            locked = _lock(file)
        with _alive(path):
            yield


@contextmanager
def temporary_folder(cache: Path) -> Iterator[Path]:
    """A new folder beside the finished ones, marked as in use; removed at the end if it is still there."""
    folder = cache / f"{TEMPORARY}{_unique()}"
    folder.mkdir(parents=True)
    try:
        with (folder / USE).open("wb") as file:
            _lock(file, shared=True)
            yield folder
    finally:
        _remove(folder)


def publish(temporary: Path, folder: Path, backends: dict[str, str], force: bool = False) -> None:
    """Give a finished folder its name. One that is there and whole is kept unless forced; others make way.

    Raises OSError.
    """
    for _ in range(5):
        try:
            temporary.rename(folder)
            return
        except OSError as error:
            failure = error
            if not folder.exists():
                raise
        try:
            read_meta(folder, backends)
            if not force:
                return
        except IndexFailure:
            pass
        _discard(folder)
    raise failure


def clean(cache: Path) -> None:
    """Remove what killed processes left and indexes that no manifest names; never one in use."""
    try:
        wanted = set()
        for path in (cache / MANIFESTS).iterdir():
            if path.name.startswith(TEMPORARY):
                if _age(path) > 60:
                    path.unlink(missing_ok=True)
            elif path.suffix != ".lock" and (manifest := read_manifest(cache, path.name)):
                if _age(cache / manifest.key / USE) > _UNUSED and _age(path) > _UNUSED:
                    path.unlink(missing_ok=True)
                else:
                    wanted.add(manifest.key)
        for folder in cache.iterdir():
            if folder.name.startswith(TEMPORARY) or (_is_key(folder.name) and folder.name not in wanted):
                _remove_unused(folder)
    except OSError:
        return


def _remove_unused(folder: Path) -> None:
    try:
        with (folder / USE).open("rb") as file:
            locked = _lock(file)
            # A moment's grace: a new folder is locked only after it was made. Without locks, age alone tells.
            if locked is not False and _age(folder) > (5 if locked else _UNUSED):
                _discard(folder)
    except OSError:
        if _age(folder) > 3600:
            _discard(folder)


def _discard(folder: Path) -> None:
    """Take a folder out of the way in one step, then remove it."""
    aside = folder.parent / f"{TEMPORARY}{_unique()}"
    try:
        folder.rename(aside)
    except OSError:
        return
    _remove(aside)


def _remove(folder: Path) -> None:
    if folder.exists():
        from shutil import rmtree

        (folder / META).unlink(missing_ok=True)
        rmtree(folder, ignore_errors=True)


def _is_key(name: str) -> bool:
    return len(name) == 32 and set(name) <= set("0123456789abcdef")


def _lock(file: IO[bytes], shared: bool = False) -> bool | None:
    """Try to lock without waiting: True, False (somebody else has it), None (locks do not work here)."""
    if fcntl is None:
        return None
    try:
        fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False
    except OSError:
        return None


@contextmanager
def _alive(path: Path) -> Iterator[None]:
    """Touch a file every second, to tell a slow process from a dead one."""
    from threading import Event, Thread

    done = Event()

    def beat() -> None:
        while not done.wait(_BEAT):
            try:
                os.utime(path)
            except OSError:
                return

    thread = Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _mtime(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _age(path: Path) -> float:
    return time.time() - _mtime(path)


def _unique() -> str:
    return f"{os.getpid()}-{os.urandom(6).hex()}"
