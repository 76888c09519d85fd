"""Turn claims into index entries: here, or for a large collection on every core, in the collection's order.

Worker processes get blocks of lines and give back entries, both as length-prefixed JSON on their
standard streams. They save time only: what a worker that is gone would have done is done here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import IO, Any

from factcli.analyze import vocabulary as vocabularies
from factcli.analyze.words import detect, terms
from factcli.errors import LibraryError
from factcli.index.record import Entry, entry
from factcli.library.collection import MAX_LINE, read, stream
from factcli.model import Claim, Problem, Query, Where
from factcli.record import NamedTuple

LARGE = 4_000_000
"""Bytes from which on a collection is worth starting processes for."""

BLOCK = 250_000
"""Bytes of lines a worker gets at a time."""

MOST = 16

_LENGTH = 4
_MAIN = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from factcli.library.workers import work
work()
"""


def entry_of(claim: Claim, vocabulary: Mapping[str, Any]) -> Entry:
    """A claim with what it is to be found by: all of its statements, its title, its examples, its keys."""
    words: list[str] = []
    grams: list[str] = []
    rest = chain((claim.title,) if claim.title else (), *claim.says.values())
    for lang, text in chain(claim.statement.items(), ((detect(text), text) for text in rest)):
        more_words, more_grams = terms(text, lang)
        words += more_words
        grams += more_grams
    # Without names to look for, spare a plain collection the second reading of every text.
    named = claim if vocabulary.get("aliases") else claim._replace(statement={})
    keys = tuple(dict.fromkeys(vocabularies.keys_of(named, vocabulary)))
    return entry(claim, Query(tuple(words), tuple(grams), keys))


def collection(path: Path, vocabulary: Mapping[str, Any]) -> Iterator[Entry | Problem]:
    """The entries of a collection in its own order. Raises LibraryError when it cannot be opened."""
    count = min(MOST, _cores())
    if count < 2 or path.suffix == ".gz" or path.stat().st_size < LARGE:
        return _entries(stream(path), vocabulary)
    return _together(path, vocabulary, count)


def work() -> None:
    """A worker's whole life: the vocabulary first, then blocks, until standard input ends."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    with suppress(OSError, EOFError):
        vocabulary = json.loads(_receive(source))
        while True:
            name, before = json.loads(_receive(source))
            block = Block(name, before, _receive(source))
            _send(target, json.dumps([_row(item) for item in _done(block, vocabulary)]).encode())


class Block(NamedTuple):
    """Whole lines of the collection ``name``; ``before`` lines stand above them."""

    name: str
    before: int
    lines: bytes


def _together(path: Path, vocabulary: Mapping[str, Any], count: int) -> Iterator[Entry | Problem]:
    blocks = _blocks(path)
    workers = [_Worker(vocabulary) for _ in range(count)]
    under_way: deque[tuple[_Worker, Block]] = deque()

    def employ(worker: _Worker) -> None:
        if block := next(blocks, None):
            worker.take(block)
            under_way.append((worker, block))

    try:
        for worker in workers:
            employ(worker)
        while under_way:
            worker, block = under_way.popleft()
            done = worker.give(block)
            employ(worker)
            yield from done
    finally:
        for worker in workers:
            worker.end()


class _Worker:
    """A worker process, or a stand-in for one that could not be started or has died."""

    def __init__(self, vocabulary: Mapping[str, Any]) -> None:
        self._vocabulary = vocabulary
        self._process: subprocess.Popen[bytes] | None = None
        with suppress(OSError, ValueError):
            self._process = subprocess.Popen(
                [sys.executable, "-c", _MAIN, json.dumps(sys.path)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
            self._tell(json.dumps(vocabulary).encode())

    def take(self, block: Block) -> None:
        """Begin with a block; it is read at once, so that writing never waits for long."""
        self._tell(json.dumps(block[:2]).encode(), block.lines)

    def give(self, block: Block) -> Iterable[Entry | Problem]:
        """What came of the block taken last."""
        if self._process and self._process.stdout:
            try:
                return [_item(row) for row in json.loads(_receive(self._process.stdout))]
            except (OSError, EOFError, ValueError):
                self.end()
        return _done(block, self._vocabulary)

    def end(self) -> None:
        """Stop the process; from now on the blocks are done here."""
        if self._process:
            self._process.kill()
            with suppress(OSError, ValueError):
                self._process.communicate()
            self._process = None

    def _tell(self, *messages: bytes) -> None:
        if self._process and self._process.stdin:
            try:
                for message in messages:
                    _send(self._process.stdin, message)
            except OSError:
                self.end()


def _blocks(path: Path) -> Iterator[Block]:
    name, before = str(path), 0
    try:
        with path.open("rb") as file:
            while lines := file.read(BLOCK):
                lines += file.readline(MAX_LINE + 1)
                start = lines.rfind(b"\n", 0, -1) + 1
                if len(lines) - start > MAX_LINE:
                    # Too long a line: enough of it to be reported, and on with the next.
                    yield Block(name, before, lines[: start + MAX_LINE + 1])
                    before += lines.count(b"\n", 0, start) + 1
                    while lines and not lines.endswith(b"\n"):
                        lines = file.readline(MAX_LINE)
                    continue
                yield Block(name, before, lines)
                before += lines.count(b"\n")
    except OSError as error:
        raise LibraryError(
            f"cannot read the collection {name}: {error.strerror}", "check the file"
        ) from error


def _done(block: Block, vocabulary: Mapping[str, Any]) -> Iterator[Entry | Problem]:
    for item in _entries(read(BytesIO(block.lines), block.name), vocabulary):
        if isinstance(item, Problem):
            item = item._replace(where=item.where._replace(line=item.where.line + block.before))
        yield item


def _entries(claims: Iterable[Claim | Problem], vocabulary: Mapping[str, Any]) -> Iterator[Entry | Problem]:
    for item in claims:
        yield entry_of(item, vocabulary) if isinstance(item, Claim) else item


def _row(item: Entry | Problem) -> list[Any]:
    if isinstance(item, Problem):
        return [0, item.code, item.where, item.message, item.hint]
    return [1, item.id, item.record.decode(), *item[2:]]


def _item(row: list[Any]) -> Entry | Problem:
    kind, first, second, *rest = row
    return Entry(first, second.encode(), *rest) if kind else Problem(first, Where(*second), *rest)


def _send(stream: IO[bytes], message: bytes) -> None:
    stream.write(len(message).to_bytes(_LENGTH, "big") + message)
    stream.flush()


def _receive(stream: IO[bytes]) -> bytes:
    header = stream.read(_LENGTH)
    message = stream.read(int.from_bytes(header, "big"))
    if len(header) < _LENGTH or len(message) < int.from_bytes(header, "big"):
        raise EOFError
    return message


def _cores() -> int:
    """Cores this process may use; one where another Python cannot be started (a frozen program)."""
    if not sys.executable or getattr(sys, "frozen", False):
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
