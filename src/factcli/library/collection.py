"""Stream a plain collection, one JSON object a line, as claims.

Made for millions of lines: one line is in memory at a time, nothing is validated by a schema,
and a bad line is a problem and is skipped. Ids are not compared across lines; the index does.
"""

from __future__ import annotations

import gzip
import json
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from factcli.errors import LibraryError
from factcli.library.ratings import normalise
from factcli.model import Citation, Claim, Problem, Where

MAX_LINE = 1_000_000  # bytes; a long fact-check with its article has some 30 000
MAX_ID = 300
MAX_TEXT = 20_000

_ARABIC = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_LATIN = re.compile("[A-Za-z]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
_OWN = frozenset(
    {"id", "text", "statement", "title", "rating", "url", "publisher", "published", "lang", "topics"}
)


def stream(path: Path) -> Iterator[Claim | Problem]:
    """The claims of a ``.jsonl`` or ``.jsonl.gz`` file in order. LibraryError when it cannot be opened."""
    name = str(path)
    try:
        opened: Any = gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb")  # noqa: SIM115
    except OSError as error:
        raise LibraryError(
            f"cannot read the collection {name}: {error.strerror}", "check the path"
        ) from error
    with opened as file:
        yield from read(file, name)


def read(file: BinaryIO, name: str) -> Iterator[Claim | Problem]:
    """As :func:`stream`, from an open binary file; ``name`` stands in the problems."""
    number = 0
    try:
        while raw := file.readline(MAX_LINE + 1):
            number += 1
            if number == 1 and raw.startswith(b"\xef\xbb\xbf"):
                raw = raw[3:]
            if len(raw) > MAX_LINE:
                _skip_line(file, raw)
                yield Problem(
                    "long-line",
                    Where(name, number, 1),
                    f"the line has more than {MAX_LINE:,} bytes",
                    "one claim a line, without the article's text",
                )
            elif not raw.isspace():
                yield _claim(raw, name, number)
    except (OSError, EOFError, zlib.error) as error:
        yield Problem(
            "unreadable-file", Where(name, number + 1, 1), f"cannot read on: {error}", "fetch the file again"
        )


class _BadLineError(Exception):
    """What is wrong with a line: code, message, hint."""


def _claim(raw: bytes, name: str, number: int) -> Claim | Problem:
    column = 1
    try:
        return _build(_DECODER.decode(raw.decode("utf-8")))
    except _BadLineError as bad:
        code, message, hint = bad.args
    except UnicodeDecodeError as error:
        code, message, hint = (
            "not-utf8",
            f"the line is not UTF-8 (byte 0x{raw[error.start]:02x})",
            "save it as UTF-8",
        )
        column = len(raw[: error.start].decode("utf-8", "replace")) + 1
    except json.JSONDecodeError as error:
        code, message, hint = "bad-json", f"not JSON: {error.msg}", 'one object a line: {"id": …, "text": …}'
        column = error.colno
    except (ValueError, RecursionError):
        code, message, hint = "bad-json", "a number or a nesting in the line is out of bounds", ""
    return Problem(code, Where(name, number, column), message, hint)


def _build(record: Any) -> Claim:
    if type(record) is not dict:
        raise _BadLineError("bad-json", "the line is not an object", 'write {"id": …, "text": …}')
    get = record.get
    name = get("id")
    if type(name) is int:
        name = str(name)
    if type(name) is not str or not name or len(name) > MAX_ID or not name.isprintable():
        raise _BadLineError(
            "bad-id",
            f'"id" must be a text of 1 to {MAX_ID} printable characters',
            "give every claim its own id",
        )
    text = get("text") or get("statement")
    statement = _by_language(text, get("lang"))
    extra = {key: value for key, value in record.items() if key not in _OWN}
    word = get("rating")
    rating = normalise(word) if type(word) is str else ""
    if word is not None and not rating:
        extra["rating"] = word
    title = _text(record, "title")
    publisher, url = _text(record, "publisher"), _text(record, "url")
    published = get("published")
    if type(published) is not str:
        published = "" if published is None else str(published)
    citations: tuple[Citation, ...] = ()
    if publisher or url:
        lang = get("lang")
        stance = "supports" if rating == "true" else "disputes" if rating == "false" else "reports"
        citations = (
            Citation(name, stance, publisher, title, url, None, published, lang if type(lang) is str else ""),
        )
    elif published:
        extra["published"] = published
    topics = get("topics")
    if topics is None:
        topics = ()
    elif type(topics) is str:
        topics = (topics,)
    elif type(topics) is not list or not all(type(topic) is str for topic in topics):
        raise _BadLineError("wrong-type", '"topics" must be a list of texts', "")
    return Claim(name, statement, rating, topics=tuple(topics), citations=citations, title=title, extra=extra)


def _by_language(text: Any, lang: Any) -> dict[str, str]:
    """The statement by language; without a code the script decides between Arabic and the rest."""
    if type(text) is dict and text and all(type(value) is str for value in text.values()):
        pairs = text
    elif type(text) is str and text.strip():
        code = lang if type(lang) is str and _LANGUAGE.match(lang) else _script(text)
        pairs = {code: text}
    else:
        raise _BadLineError("missing-key", 'the line has no "text"', "write the claim in one sentence")
    for value in pairs.values():
        if len(value) > MAX_TEXT:
            raise _BadLineError(
                "long-text", f"the text has {len(value):,} characters, at most {MAX_TEXT:,} are allowed", ""
            )
        if not value.isascii() and _SURROGATE.search(value):
            raise _BadLineError(
                "bad-character",
                "the text holds half a character (a lone surrogate)",
                "write the character itself",
            )
    return pairs


def _script(text: str) -> str:
    if text.isascii() or not _ARABIC.search(text):
        return "en"
    return "ar" if len(_ARABIC.findall(text)) >= len(_LATIN.findall(text)) else "en"


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if value is None:
        return ""
    if type(value) is not str:
        raise _BadLineError("wrong-type", f'"{key}" must be a text', "put it in quotes")
    return value if value.isascii() else _SURROGATE.sub("\ufffd", value)


def _skip_line(file: BinaryIO, raw: bytes) -> None:
    while raw and not raw.endswith(b"\n"):
        raw = file.readline(MAX_LINE)


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are not JSON, and nothing can be compared with them


_DECODER = json.JSONDecoder(parse_constant=_no_constant)
