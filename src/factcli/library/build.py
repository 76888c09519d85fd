"""Read libraries and write them into an index: merge their tables, find each claim's terms, skip doubles."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from factcli.analyze import vocabulary as vocabularies
from factcli.analyze.words import detect, terms
from factcli.errors import LibraryError
from factcli.index.base import Writer
from factcli.index.layout import FIRST_PROBLEMS, Tables
from factcli.index.record import entry
from factcli.library.collection import stream
from factcli.model import Claim, Problem, Query, Where

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


class _Libraries(NamedTuple):
    """The folders as loaded, the merged tables, and every collection with its library's root."""

    claims: Iterator[Claim | Problem]
    tables: Tables


def build(paths: Sequence[Path], writer: Writer, progress: Progress | None = None) -> Built:
    """Add every claim of the libraries to the writer; of several with one id the first counts.

    Raises LibraryError when there is not one valid claim, IndexFailure when it cannot be written.
    """
    claims, tables = _read(paths)
    seen = _Seen()
    count = withdrawn = problems = 0
    first: list[Problem] = []
    for item in claims:
        if isinstance(item, Claim) and not seen.new(item.id):
            item = _duplicate(item)
        if isinstance(item, Problem):
            problems += 1
            if len(first) < FIRST_PROBLEMS:
                first.append(item)
            continue
        writer.add(entry(item, terms_of(item, tables.vocabulary)))
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


def terms_of(claim: Claim, vocabulary: Mapping[str, Any]) -> Query:
    """What a claim is to be found by: all of its statements, its title, its worked examples, its keys."""
    words: list[str] = []
    grams: list[str] = []
    rest = chain((claim.title,) if claim.title else (), *claim.says.values())
    for lang, text in chain(claim.statement.items(), ((detect(text), text) for text in rest)):
        more_words, more_grams = terms(text, lang)
        words += more_words
        grams += more_grams
    if not vocabulary.get("aliases"):
        # No name to look for: spare a plain collection the second reading of every text.
        claim = claim._replace(statement={})
    return Query(tuple(words), tuple(grams), tuple(dict.fromkeys(vocabularies.keys_of(claim, vocabulary))))


def _read(paths: Sequence[Path]) -> _Libraries:
    parts: list[Iterator[Claim | Problem]] = []
    merged: list[dict[str, Any]] = [{}, {}, {}, {}]
    for path in paths:
        if not path.is_dir():
            parts.append(_collection(path, path.parent))
            continue
        from factcli.library.load import load

        data = load(path)
        tables_of = (data.entities, data.properties, data.sources, data.topics)
        for table, more in zip(merged, tables_of, strict=True):
            for name, record in more.items():
                table.setdefault(name, record)
        parts.append(_relative(problem, path) for problem in data.problems)
        parts.append(_converted(data))
        parts.extend(_collection(file, path) for file in data.collections)
    entities, properties, sources, topics = merged
    tables = Tables(vocabularies.build(entities, properties), sources, topics)
    return _Libraries(chain.from_iterable(parts), tables)


def _converted(data: Any) -> Iterator[Claim | Problem]:
    from factcli.library.convert import to_claim

    for loaded in data.claims:
        yield to_claim(loaded, data.sources)


def _collection(file: Path, root: Path) -> Iterator[Claim | Problem]:
    for item in stream(file):
        yield _relative(item, root) if isinstance(item, Problem) else item


def _relative(problem: Problem, root: Path) -> Problem:
    """The same index may serve copies of a library, so that no place in it may name one of them."""
    path = Path(problem.where.path)
    if not path.is_relative_to(root):
        return problem
    return problem._replace(where=problem.where._replace(path=path.relative_to(root).as_posix()))


def _duplicate(claim: Claim) -> Problem:
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
