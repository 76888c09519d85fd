"""Read libraries and write them into an index: merge their tables, find each claim's terms, skip doubles."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from factcli.analyze import vocabulary as vocabularies
from factcli.analyze.gist import compiled
from factcli.analyze.patterns import Vocabulary
from factcli.errors import LibraryError
from factcli.index.base import Writer
from factcli.index.layout import FIRST_PROBLEMS, Tables
from factcli.index.record import Entry
from factcli.library.workers import collection, entry_of
from factcli.model import Problem, Where
from factcli.record import NamedTuple

if TYPE_CHECKING:
    from factcli.library.load import LibraryData

Progress = Callable[[int], None]
"""Called now and then with the number of claims done."""

_EVERY = 1000


class Built(NamedTuple):
    """What came of it. ``problems`` counts all, ``first_problems`` are the first, with relative paths."""

    tables: Tables
    claims: int
    withdrawn: int
    problems: int
    first_problems: tuple[Problem, ...]


def build(paths: Sequence[Path], writer: Writer, progress: Progress | None = None) -> Built:
    """Add every claim of the libraries to the writer; of several with one id the first counts.

    Raises LibraryError when there is not one valid claim, IndexFailure when it cannot be written.
    """
    claims, tables = _read(paths)
    seen = _Seen()
    count = withdrawn = problems = 0
    first: list[Problem] = []
    for item in claims:
        if isinstance(item, Entry) and not seen.new(item.id):
            item = _duplicate(item)
        if isinstance(item, Problem):
            problems += 1
            if len(first) < FIRST_PROBLEMS:
                first.append(item)
            continue
        writer.add(item)
        count += 1
        withdrawn += bool(item.withdrawn)
        if progress and count % _EVERY == 0:
            progress(count)
    if not count:
        names = " and ".join(str(path) for path in paths)
        why = f": {first[0].where.path}:{first[0].where.line}: {first[0].message}" if first else ""
        raise LibraryError(f"no valid claim in {names}{why}", "see factcli library validate for all problems")
    if progress:
        progress(count)
    return Built(tables, count, withdrawn, problems, tuple(first))


def _read(paths: Sequence[Path]) -> tuple[Iterator[Entry | Problem], Tables]:
    libraries: list[tuple[Path, LibraryData | None]] = []
    merged: list[dict[str, Any]] = [{}, {}, {}, {}]
    for path in paths:
        if not path.is_dir():
            libraries.append((path, None))
            continue
        from factcli.library.load import load

        data = load(path)
        libraries.append((path, data))
        tables_of = (data.entities, data.properties, data.sources, data.topics)
        for table, more in zip(merged, tables_of, strict=True):
            for name, record in more.items():
                table.setdefault(name, record)
    entities, properties, sources, topics = merged
    tables = Tables(vocabularies.build(entities, properties), sources, topics)
    return _items(libraries, tables), tables


def _items(libraries: list[tuple[Path, LibraryData | None]], tables: Tables) -> Iterator[Entry | Problem]:
    for path, data in libraries:
        if data is None:
            for item in collection(path, tables.vocabulary):
                yield _relative(item, path.parent)
            continue
        for problem in data.problems:
            yield _relative(problem, path)
        from factcli.library.convert import to_claim

        vocabulary = Vocabulary(tables.vocabulary)
        for loaded in data.claims:
            yield entry_of(compiled(to_claim(loaded, data.sources), vocabulary), tables.vocabulary)
        for file in data.collections:
            for item in collection(file, tables.vocabulary):
                yield _relative(item, path)


def _relative(item: Entry | Problem, root: Path) -> Entry | Problem:
    """The same index may serve copies of a library, so that no place in it may name one of them."""
    if isinstance(item, Problem) and Path(item.where.path).is_relative_to(root):
        path = Path(item.where.path).relative_to(root).as_posix()
        return item._replace(where=item.where._replace(path=path))
    return item


def _duplicate(claim: Entry) -> Problem:
    message = f"the id {claim.id!r} is taken by an earlier claim"
    return Problem("duplicate-id", Where(""), message, "give every claim its own id")


class _Seen:
    """A set of ids in 8 to 16 bytes each; a Python set would take ten times that.

    Open addressing over 64-bit hashes: two of a million different ids are taken for equal once in
    some thirty million libraries.
    """

    def __init__(self) -> None:
        self._slots = array("Q", bytes(8 << 10))
        self._count = 0

    def new(self, text: str) -> bool:
        """Whether the text has not been seen before; it has from now on."""
        digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        if 2 * self._count >= len(self._slots):
            old, self._slots = self._slots, array("Q", bytes(16 * len(self._slots)))
            for value in old:
                if value:
                    self._put(value)
        if not self._put(int.from_bytes(digest, "little") or 1):
            return False
        self._count += 1
        return True

    def _put(self, value: int) -> bool:
        slots = self._slots
        mask = len(slots) - 1
        place = value & mask
        while slots[place]:
            if slots[place] == value:
                return False
            place = (place + 1) & mask
        slots[place] = value
        return True
