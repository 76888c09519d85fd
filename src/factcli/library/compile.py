"""Libraries in, an index out: found in the cache when nothing has changed, compiled when something has.

A warm start makes stat calls only and imports nothing that reads claim files. Whatever is wrong
with the cache (read-only, full, damaged, another process at work) costs time, never the answer.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from factcli.errors import FactcliError, IndexFailure, LibraryError
from factcli.index import BACKENDS, backend, open_index
from factcli.index.layout import FORMAT, Meta, write_meta, write_tables
from factcli.library import cache as caches
from factcli.library.fingerprint import File, content, key, last_change, scan, scan_code, signature
from factcli.record import NamedTuple

if TYPE_CHECKING:
    from factcli.index.base import Index

Progress = Callable[[int], None]
"""Called now and then with the number of claims done."""

BACKEND = "lexical"
SLACK = 2_000_000_000
"""Nanoseconds: the coarsest file times in use (FAT) are that far apart."""

_ATTEMPTS = 3
_HINT = "name a folder that can be written with FACTCLI_CACHE_DIR"
_private: list[Path] = []


def open_library(paths: Sequence[Path], cache: Path, progress: Progress | None = None) -> Index:
    """The libraries as an open index, by whatever way is left; in memory when no disk can be written.

    Raises LibraryError when a library is missing or holds no valid claim, IndexFailure when
    even memory does not do.
    """
    try:
        folder = ensure(paths, cache, progress)
    except IndexFailure:
        return _in_memory(paths, progress)
    try:
        return open_index(folder)
    except IndexFailure:
        # Damage that only opening shows, or cleaned away since.
        return open_index(compile_library(paths, cache, progress=progress, force=True))


def ensure(paths: Sequence[Path], cache: Path, progress: Progress | None = None) -> Path:
    """The folder of an index that is up to date with the libraries, compiled if need be.

    It stays valid while this process lives. Raises LibraryError when a library is missing or
    holds no valid claim, IndexFailure when there is nowhere to write.
    """
    name = _name(paths)
    scanned = signature(scan(paths)) + signature(scan_code())
    for place in (cache, *_private):
        manifest = caches.read_manifest(place, name)
        if manifest and manifest.settled and manifest.scan == scanned:
            folder = place / manifest.key
            if caches.hold(folder, BACKENDS):
                return folder
    return compile_library(paths, cache, progress=progress)


def compile_library(
    paths: Sequence[Path], cache: Path, *, progress: Progress | None = None, force: bool = False
) -> Path:
    """As ``ensure``, comparing by content; ``force`` compiles even when the result is there already.

    A cache that cannot be written is replaced by a temporary folder, which is removed at exit.
    """
    try:
        return _compile_into(cache, paths, progress, force)
    except LibraryError:
        raise
    except (OSError, IndexFailure) as error:
        failure = error
    try:
        return _compile_into(_temporary_cache(), paths, progress, force)
    except LibraryError:
        raise
    except (OSError, IndexFailure) as error:
        why = failure if isinstance(failure, FactcliError) else f"{cache}: {failure.strerror or failure}"
        raise IndexFailure(f"the compiled library cannot be written: {why}", _HINT) from error


def _compile_into(cache: Path, paths: Sequence[Path], progress: Progress | None, force: bool) -> Path:
    name = _name(paths)
    # A cache that can only be read may hold the answer all the same, so look before locking.
    if not force and (folder := _found(cache, name, _State.of(paths))):
        return folder
    with caches.exclusively(cache, name):
        for _ in range(_ATTEMPTS):
            state = _State.of(paths)
            if not force and (folder := _found(cache, name, state)):
                return folder
            with caches.temporary_folder(cache) as temporary:
                _build_into(temporary, paths, progress, state)
                # What was read may not be what was fingerprinted: then all of it is void.
                if state.changed(paths):
                    continue
                caches.publish(temporary, cache / state.key, BACKENDS, force)
                folder = _found(cache, name, state)
            if folder is None:
                raise IndexFailure(f"{cache / state.key}: damaged as soon as it was written")
            caches.clean(cache)
            return folder
    raise LibraryError(
        f"the library {' and '.join(map(str, paths))} changes while it is being read",
        "try again when nothing writes to it",
    )


def _found(cache: Path, name: str, state: _State) -> Path | None:
    """The index of that state if the cache has it; remembers it for the next start."""
    folder = cache / state.key
    if not caches.hold(folder, BACKENDS):
        return None
    settled = last_change((*state.files, *state.code)) < state.started - SLACK
    manifest = caches.Manifest(state.key, settled, signature(state.files) + signature(state.code))
    # If it cannot be written, the next start compares contents again, that is all.
    with suppress(OSError):
        caches.write_manifest(cache, name, manifest)
    return folder


class _State(NamedTuple):
    """Libraries and code as they were found at a moment."""

    started: int
    files: tuple[File, ...]
    code: tuple[File, ...]
    fingerprint: str
    key: str

    @classmethod
    def of(cls, paths: Sequence[Path]) -> _State:
        started = time.time_ns()
        files, code = scan(paths), scan_code()
        fingerprint = content(files)
        return cls(started, files, code, fingerprint, key(fingerprint, content(code), FORMAT))

    def changed(self, paths: Sequence[Path]) -> bool:
        """Whether the libraries are not any longer what was fingerprinted."""
        now = scan(paths)
        if now != self.files:
            return True
        return last_change(now) >= self.started - SLACK and content(now) != self.fingerprint


def _build_into(folder: Path, paths: Sequence[Path], progress: Progress | None, state: _State) -> None:
    from factcli.library.build import build

    writer = backend(BACKEND).write(folder, _threads(state.files))
    try:
        built = build(paths, writer, progress)
        writer.finish()
    except BaseException:
        writer.abandon()
        raise
    write_tables(folder, built.tables)
    write_meta(folder, Meta(BACKEND, state.key, state.fingerprint, *built[1:]))


def _in_memory(paths: Sequence[Path], progress: Progress | None) -> Index:
    from factcli.library.build import build

    fingerprint = content(scan(paths))
    writer = backend(BACKEND).write(None)
    built = build(paths, writer, progress)
    writer.finish()
    return writer.index(Meta(BACKEND, "", fingerprint, *built[1:]), built.tables)


def _threads(files: Sequence[File]) -> int:
    """Indexing threads: one for what is done in a moment, so that its index is one segment."""
    size = sum(file.size for file in files)
    return 1 if size < 16_000_000 else max(1, min(4, os.cpu_count() or 1))


def _temporary_cache() -> Path:
    if not _private:
        import atexit
        from shutil import rmtree
        from tempfile import mkdtemp

        owner, folder = os.getpid(), Path(mkdtemp(prefix="factcli-"))

        def remove() -> None:
            # A forked child inherits this but not the folder.
            if os.getpid() == owner:
                rmtree(folder, ignore_errors=True)

        atexit.register(remove)
        _private.append(folder)
    return _private[0]


def _name(paths: Sequence[Path]) -> str:
    """The manifest's name. Two lists of libraries with one name would only take turns in compiling."""
    where = "\n".join(os.fspath(path.absolute()) for path in paths)
    code = os.fspath(Path(__file__).absolute())
    return "".join(f"{crc32(os.fsencode(text)):08x}" for text in (where, code))
