"""Read one hostile YAML text into plain data, with a place for every key and value.

The parser's events are walked directly instead of composing a document first: size, depth and
number of nodes are bounded before memory is spent, and nothing is ever constructed from a tag.
The language is YAML 1.2 without what a claim file does not need: no anchors, aliases, tags or
second documents. Dates stay strings, ``yes`` and ``on`` are words, fractions are ``Decimal``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from factcli.model import Problem, Where
from factcli.record import NamedTuple

Place = tuple[str | int, ...]

MAX_BYTES = 8_000_000  # a sources file of some 15 000 entries; a claim file has some 3 kB
MAX_DEPTH = 16  # the schema needs 5
MAX_NODES = 400_000

# libyaml when there; the pure reader gives the same events, ten times more slowly.
LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# Bounded digits: longer ones would cost quadratic time, or an exception, in int().
_INTEGER = re.compile(r"[-+]?[0-9]{1,40}\Z")
_FRACTION = re.compile(r"[-+]?[0-9]{1,40}(?:\.[0-9]{0,40})?(?:[eE][-+]?[0-9]{1,2})?\Z")
# NEL, LS and PS end a line for some YAML readers and for others not, so that they would disagree
# on what the file says and on which line.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_WORDS: dict[str, bool | None] = {
    "": None,
    "~": None,
    "null": None,
    "Null": None,
    "NULL": None,
    "true": True,
    "True": True,
    "TRUE": True,
    "false": False,
    "False": False,
    "FALSE": False,
}


class Tree(NamedTuple):
    """Plain data (dict, list, str, int, Decimal, bool) and where each part of it stands.

    ``keys`` and ``values`` map a path such as ``("citations", 0, "source")`` to (line, column),
    1-based code points. ``data`` is None when the text could not be read at all.
    """

    data: Any
    keys: Mapping[Place, tuple[int, int]]
    values: Mapping[Place, tuple[int, int]]
    problems: tuple[Problem, ...]


class _StopError(Exception):
    """The rest of the text cannot be read; the problem is already noted."""


def read_file(path: Path) -> Tree:
    """The tree of a file; whatever is wrong with it is in ``problems``, never raised."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        return _failed(Problem("unreadable-file", Where(str(path)), f"cannot read the file: {reason}"))
    return read_bytes(raw, str(path))


def read_bytes(raw: bytes, path: str) -> Tree:
    """As :func:`read_file`, for bytes already there; ``path`` only names them."""
    if len(raw) > MAX_BYTES:
        return _failed(
            Problem(
                "file-too-large",
                Where(path),
                f"the file is larger than {MAX_BYTES:,} bytes",
                "split it: one claim a file, sources by topic or year",
            )
        )
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        what = "UTF-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else f"byte 0x{raw[error.start]:02x}"
        return _failed(
            Problem(
                "not-utf8", Where(path, line, column), f"the file is not UTF-8 ({what})", "save it as UTF-8"
            )
        )
    return read_text(text, path)


def read_text(text: str, path: str) -> Tree:
    """As :func:`read_file`, for text already there."""
    if bad := _CONTROL.search(text):
        return _failed(
            Problem(
                "bad-character",
                Where(path, *line_column(text, bad.start())),
                f"the character U+{ord(bad[0]):04X} in the file",
                "remove it",
            )
        )
    reader = _Reader(text, path)
    try:
        data = reader.document()
    except _StopError:
        data = None
    except yaml.YAMLError as error:
        reader.problems.append(_syntax(error, text, path))
        data = None
    return Tree(data, reader.keys, reader.values, tuple(reader.problems))


def line_column(text: str, offset: int) -> tuple[int, int]:
    """The 1-based line and column of an offset into a text."""
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - start + 1


def _failed(problem: Problem) -> Tree:
    return Tree(None, {}, {}, (problem,))


def _syntax(error: yaml.YAMLError, text: str, path: str) -> Problem:
    mark: Any = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    where = Where(path, mark.line + 1, mark.column + 1) if mark else Where(path)
    what = getattr(error, "problem", None) or "cannot be read"
    # The parser names a tab in some places and in others only what it expected instead.
    lines = text.split("\n")
    line = lines[mark.line] if mark and mark.line < len(lines) else ""
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Problem("yaml-tab", where, "a tab where YAML wants spaces", "indent with spaces")
    context = getattr(error, "context", None)
    message = f"not valid YAML: {what}" + (f" ({context})" if context else "")
    return Problem(
        "yaml-syntax",
        where,
        message,
        'a text with ": " or " #" in it, or one that starts with a sign, needs quotes',
    )


class _Reader:
    """One pass over the events of one text."""

    def __init__(self, text: str, path: str) -> None:
        self.path = path
        self.events: Iterator[Any] = iter(yaml.parse(text, Loader=LOADER))
        self.keys: dict[Place, tuple[int, int]] = {}
        self.values: dict[Place, tuple[int, int]] = {}
        self.problems: list[Problem] = []
        self.nodes = 0

    def document(self) -> Any:
        next(self.events)  # stream start
        first = next(self.events)
        if isinstance(first, yaml.StreamEndEvent):
            self.problems.append(
                Problem(
                    "empty-file",
                    Where(self.path, 1, 1),
                    "the file is empty",
                    "write the record or delete the file",
                )
            )
            return None
        data = self.node(next(self.events), ())
        if data is None and not self.problems:
            self.problems.append(
                Problem(
                    "empty-file",
                    Where(self.path, 1, 1),
                    "the file holds no data",
                    "write the record or delete the file",
                )
            )
        next(self.events)  # document end
        after = next(self.events)
        if not isinstance(after, yaml.StreamEndEvent):
            self.note(
                "yaml-documents", after, "a second document in one file", "one record a file: remove the ---"
            )
        return data

    def node(self, event: Any, place: Place) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES or len(place) > MAX_DEPTH:
            what = "too many values" if self.nodes > MAX_NODES else f"nested deeper than {MAX_DEPTH} levels"
            self.note("yaml-too-deep", event, what, "this is not a claim library's file")
            raise _StopError
        self.values[place] = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.AliasEvent) or event.anchor:
            kind = "alias *" if isinstance(event, yaml.AliasEvent) else "anchor &"
            self.note("yaml-alias", event, f"{kind}{event.anchor[:60]} in the file", "write the value out")
            if isinstance(event, yaml.AliasEvent):
                return None
        if getattr(event, "tag", None) and event.tag != "!":
            self.note("yaml-tag", event, f"the tag {event.tag[:60]} has no meaning here", "remove the tag")
        if isinstance(event, yaml.MappingStartEvent):
            return self.mapping(place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self.sequence(place)
        return _scalar(event.value) if event.implicit[0] else event.value

    def mapping(self, place: Place) -> dict[str, Any]:
        out: dict[str, Any] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                self.note("yaml-key", event, "a key must be a word", "write key: value")
                self.node(event, (*place, "?"))
                self.node(next(self.events), (*place, "?"))
                continue
            key = event.value
            inner = (*place, key)
            if key in out or inner in self.keys:
                line = self.keys[inner][0]
                self.note(
                    "duplicate-key",
                    event,
                    f'the key "{key}" stands here twice (first in line {line})',
                    "keep one of them",
                )
                self.node(next(self.events), (*inner, "?"))
                continue
            mark: Any = event.start_mark
            self.keys[inner] = (mark.line + 1, mark.column + 1)
            before = len(self.problems)
            value = self.node(next(self.events), inner)
            if value is not None:
                out[key] = value
            elif len(self.problems) == before:
                self.note(
                    "empty-value", event, f'the key "{key}" has no value', "give it one or remove the key"
                )
        return out

    def sequence(self, place: Place) -> list[Any]:
        out: list[Any] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            before = len(self.problems)
            value = self.node(event, (*place, len(out)))
            if value is not None:
                out.append(value)
            elif len(self.problems) == before:
                self.note("empty-value", event, "a list item has no value", "give it one or remove the dash")
        return out

    def note(self, code: str, event: Any, message: str, hint: str) -> None:
        mark: Any = event.start_mark
        where = Where(self.path, mark.line + 1, mark.column + 1)
        self.problems.append(Problem(code, where, message, hint))


def _scalar(text: str) -> Any:
    """A plain scalar by the core schema of YAML 1.2, without octal, hexadecimal, .inf and .nan."""
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    if _FRACTION.match(text):
        return Decimal(text)
    return text
