"""Standard input and arguments → statements, one at a time; what cannot be read is a ``Failure``.

Nothing is ever held but the current line, and a line has a limit: a million lines, or one line
without an end, take the memory of one statement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import IO, Any, NoReturn

from factcli.cli.request import is_day
from factcli.errors import UsageError
from factcli.model import Statement
from factcli.output.records import Failure
from factcli.record import NamedTuple

# The longest sentence in the labelled sets has some 700 characters.
MAX_STATEMENT = 20_000
MAX_LINE = 1 << 20


class Item(NamedTuple):
    """One input: its id (any JSON value) and the statement, or why there is none."""

    id: Any
    statement: Statement | Failure


def from_arguments(texts: Iterable[str], lang: str) -> Iterator[Item]:
    """Each argument is one statement, line breaks and all."""
    for text in texts:
        yield Item(None, statement(text, lang))


def from_lines(stream: IO[bytes], lang: str) -> Iterator[Item]:
    """Each line that is not blank is one statement."""
    for number, line in _lines(stream):
        if isinstance(line, Failure):
            yield Item(None, line)
        elif line.strip():
            yield Item(None, _at(number, statement(line, lang)))


def from_json_lines(stream: IO[bytes], lang: str, languages: Iterable[str]) -> Iterator[Item]:
    """Each line that is not blank is an object with ``text`` and perhaps ``id``, ``lang``, ``as_of``."""
    known = tuple(languages)
    for number, given in objects(stream):
        if isinstance(given, Failure):
            yield Item(None, given)
            continue
        name = given.get("id")
        yield Item(name, _at(number, _from_object(given, lang, known)))


def _from_object(given: dict[str, Any], lang: str, languages: tuple[str, ...]) -> Statement | Failure:
    text = given.get("text")
    if not isinstance(text, str):
        return Failure("no-text", "the object has no string 'text'")
    spoken = given.get("lang") or lang
    if spoken and spoken not in languages:
        return Failure("unknown-language", f"'lang' is {spoken!r}; known are {', '.join(languages)}", text)
    day = given.get("as_of") or ""
    if day and not (isinstance(day, str) and is_day(day)):
        return Failure("bad-date", f"'as_of' is {day!r}, not a date as YYYY-MM-DD", text)
    name = given.get("id")
    return statement(text, spoken, as_of=day, name=name if isinstance(name, str) else None)


def objects(stream: IO[bytes]) -> Iterator[tuple[int, dict[str, Any] | Failure]]:
    """Line number and object for each line that is not blank."""
    for number, line in _lines(stream):
        if isinstance(line, Failure):
            yield number, line
        elif line.strip():
            given = _object(line)
            yield number, _placed(number, given) if isinstance(given, Failure) else given


def _object(line: str) -> dict[str, Any] | Failure:
    try:
        given = json.loads(line, parse_constant=_not_json)
    except (ValueError, RecursionError) as error:
        return Failure("bad-json", f"not JSON: {error}", line[:200])
    if not isinstance(given, dict):
        return Failure("bad-json", "not a JSON object", line[:200])
    return given


def _not_json(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not JSON")


def statement(text: str, lang: str, *, as_of: str = "", name: str | None = None) -> Statement | Failure:
    """A statement to check, or why ``text`` is none."""
    if not text.strip():
        return Failure("empty-statement", "the statement is empty", text)
    if len(text) > MAX_STATEMENT:
        return Failure("too-long", f"longer than {MAX_STATEMENT} characters", text[:200])
    try:
        text.encode()
    except UnicodeEncodeError:
        return Failure("not-unicode", "not valid Unicode text", text)
    return Statement(text, lang, as_of, name)


def _lines(stream: IO[bytes]) -> Iterator[tuple[int, str | Failure]]:
    """Numbered lines without their ends; one that is too long or not UTF-8 is a ``Failure``."""
    number = 0
    while raw := stream.readline(MAX_LINE):
        number += 1
        if len(raw) == MAX_LINE and not raw.endswith(b"\n"):
            while (rest := stream.readline(MAX_LINE)) and not rest.endswith(b"\n"):
                pass
            yield number, _placed(number, Failure("too-long", f"the line is longer than {MAX_LINE} bytes"))
            continue
        try:
            line = raw.decode()
        except UnicodeDecodeError as error:
            shown = raw[:200].decode(errors="replace").rstrip("\r\n")
            yield number, _placed(number, Failure("not-utf-8", f"not UTF-8 at byte {error.start + 1}", shown))
            continue
        if number == 1:
            line = line.removeprefix("\ufeff")
        yield number, line.rstrip("\r\n")


def _at(number: int, result: Statement | Failure) -> Statement | Failure:
    """``result``; a failure says in which line."""
    return _placed(number, result) if isinstance(result, Failure) else result


def _placed(number: int, failure: Failure) -> Failure:
    return failure._replace(message=f"line {number}: {failure.message}")


def standard_input() -> IO[bytes]:
    """Standard input as bytes; raises ``UsageError`` when it is closed."""
    import sys

    if sys.stdin is None:
        raise UsageError("standard input is closed", "give the statement as an argument")
    return sys.stdin.buffer
