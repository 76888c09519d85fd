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
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from factcli.analyze.words import detect
from factcli.errors import LibraryError
from factcli.library.ratings import normalise
from factcli.model import Citation, Claim, Problem, Where

MAX_LINE = 1_000_000  # bytes; a long fact-check with its article has some 30 000
MAX_ID = 300
MAX_TEXT = 20_000

_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")
_NONE: dict[str, Any] = {}
_new = tuple.__new__
_STANCES = {"true": "supports", "false": "disputes"}
_rating = lru_cache(maxsize=1_000)(normalise)


@lru_cache(maxsize=1_000)
def _is_language(code: str) -> bool:
    return _LANGUAGE.match(code) is not None


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
        record = _DECODER.decode(raw.rstrip(b"\r\n").decode("utf-8"))
        if b"\\ud" in raw or b"\\uD" in raw:  # the only way half a character gets in
            json.dumps(record, ensure_ascii=False).encode()
        return _build(record)
    except _BadLineError as bad:
        code, message, hint = bad.args
    except UnicodeDecodeError as error:
        code, message, hint = (
            "not-utf8",
            f"the line is not UTF-8 (byte 0x{raw[error.start]:02x})",
            "save it as UTF-8",
        )
        column = len(raw[: error.start].decode("utf-8", "replace")) + 1
    except UnicodeEncodeError:
        code, message, hint = (
            "bad-character",
            "half a character (a lone surrogate)",
            "write the character itself",
        )
    except json.JSONDecodeError as error:
        code, message, hint = "bad-json", f"not JSON: {error.msg}", 'one object a line: {"id": …, "text": …}'
        column = error.colno
    except (ValueError, RecursionError):
        code, message, hint = "bad-json", "a number or a nesting in the line is out of bounds", ""
    return Problem(code, Where(name, number, column), message, hint)


def _build(record: Any) -> Claim:
    """The claim of a decoded line. Known keys are taken out of the record; what is left is ``extra``.

    Written for speed: some 5 µs a line, a tenth of what a schema would cost.
    """
    if type(record) is not dict:
        raise _BadLineError("bad-json", "the line is not an object", 'write {"id": …, "text": …}')
    pop = record.pop
    name = pop("id", None)
    if type(name) is int:
        name = str(name)
    if type(name) is not str or not name or len(name) > MAX_ID or not name.isprintable():
        what = f'"id" must be a text of 1 to {MAX_ID} printable characters'
        raise _BadLineError("bad-id", what, "give every claim its own id")
    text, statement, lang = pop("text", None), pop("statement", None), pop("lang", None)
    by_language = _by_language(text or statement, lang)
    title, url, publisher = pop("title", None) or "", pop("url", None) or "", pop("publisher", None) or ""
    if not (type(title) is type(url) is type(publisher) is str):
        raise _BadLineError(
            "wrong-type", '"title", "url" and "publisher" must be texts', "put them in quotes"
        )
    word = pop("rating", None)
    rating = _rating(word) if type(word) is str else ""
    if word is not None and not rating:
        record["rating"] = word
    published = pop("published", None) or ""
    if type(published) is not str:
        published = str(published)
    citations: tuple[Citation, ...] = ()
    if publisher or url:
        stance = _STANCES.get(rating, "reports")
        language = lang if type(lang) is str else ""
        citations = (_new(Citation, (name, stance, publisher, title, url, None, published, language, "")),)
    elif published:
        record["published"] = published
    topics = pop("topics", None) or ()
    if type(topics) is str:
        topics = (topics,)
    elif topics and (type(topics) is not list or {type(topic) for topic in topics} != {str}):
        raise _BadLineError("wrong-type", '"topics" must be a list of texts', 'write ["space"]')
    # Straight to the tuple: a call with twenty arguments costs four times as much. The order is
    # that of model.Claim, the empty mappings are shared as its defaults are.
    return _new(Claim, (
        name, by_language, rating, _NONE, (), (), None, "", "", "", "",
        tuple(topics), _NONE, _NONE, citations, "", "", title, record, _NONE,
    ))  # fmt: skip


def _by_language(text: Any, lang: Any) -> dict[str, str]:
    """The statement by language; without a code the script decides between Arabic and the rest."""
    if type(text) is str:
        if len(text) > MAX_TEXT:
            raise _too_long(text)
        if text and not text.isspace():
            return {lang if type(lang) is str and _is_language(lang) else _script(text): text}
    elif type(text) is dict and text and {type(value) for value in text.values()} == {str}:
        for value in text.values():
            if len(value) > MAX_TEXT:
                raise _too_long(value)
        return text
    raise _BadLineError("missing-key", 'the line has no "text"', "write the claim in one sentence")


def _too_long(text: str) -> _BadLineError:
    what = f"the text has {len(text):,} characters, at most {MAX_TEXT:,} are allowed"
    return _BadLineError("long-text", what, "the claim alone, without the article")


def _script(text: str) -> str:
    return "en" if text.isascii() else detect(text)


def _skip_line(file: BinaryIO, raw: bytes) -> None:
    while raw and not raw.endswith(b"\n"):
        raw = file.readline(MAX_LINE)


def _no_constant(name: str) -> None:
    raise ValueError(name)  # NaN and Infinity are not JSON, and nothing can be compared with them


_DECODER = json.JSONDecoder(parse_constant=_no_constant)
