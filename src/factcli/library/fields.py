"""The kinds of field a library file has: texts, ids, dates, addresses, numbers.

Each is a pydantic annotation with three sides: the check, the problem code it fails with, and
what the JSON Schema tells an editor. Failing raises ``PydanticCustomError`` whose type *is* the
problem code and whose context may hold a ``hint``.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LANGUAGE_PATTERN = r"^[a-z]{2,3}$"
DATE_PATTERN = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
MAX_ID = 100
MAX_TEXT = 4_000
MAX_URL = 2_000

_ID = re.compile(ID_PATTERN)
_LANGUAGE = re.compile(LANGUAGE_PATTERN)
_DATE = re.compile(DATE_PATTERN)
# Control characters, lone surrogates, and the bidi overrides and isolates that let a reviewer
# see another order than the one stored (Unicode TR 36, 3.1). Line feeds may stay.
HOSTILE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Strict(BaseModel):
    """Unknown keys are errors, no value is bent into another type, records do not change."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=False)


def described(description: str, **more: Any) -> Any:
    """An optional key; None stands for "not written" (an explicit null is refused on reading)."""
    return Field(default=None, description=description, **more)


def fail(code: str, message: str, hint: str = "") -> PydanticCustomError:
    """An error that becomes ``Problem(code, …, message, hint)``."""
    # Braces would be read as fields of pydantic's own template.
    return PydanticCustomError(code, "{text}", {"text": message, "hint": hint})


def is_id(text: str) -> bool:
    """Whether a text is lower-case words joined by single hyphens, at most 100 characters."""
    return len(text) <= MAX_ID and _ID.match(text) is not None


def days(text: str) -> tuple[date, date]:
    """First and last day of ``2022``, ``2022-02`` or ``2022-02-21``; ValueError when not one."""
    parts = [int(part) for part in text.split("-")]
    year = parts[0]
    month = parts[1] if len(parts) > 1 else 0
    if len(parts) == 3:
        day = date(year, month, parts[2])
        return day, day
    first = date(year, month or 1, 1)
    if not month or month == 12:
        return first, date(year, 12, 31)
    return first, date.fromordinal(date(year, month + 1, 1).toordinal() - 1)


def shown(value: Any) -> str:
    """A value as a message shows it: quoted, short, on one line."""
    text = " ".join(str(value).split())
    return f'"{text[:57]}…"' if len(text) > 60 else f'"{text}"'


def _text(value: str) -> str:
    if not value.strip():
        raise fail("empty-value", "the text is empty", "write it or remove the key")
    if bad := HOSTILE.search(value):
        raise fail(
            "bad-character", f"the text holds U+{ord(bad[0]):04X}, which must not be in a text", "remove it"
        )
    if len(value) > MAX_TEXT:
        raise fail("long-text", f"the text has {len(value):,} characters, at most {MAX_TEXT:,} are allowed")
    return value


def _id(value: str) -> str:
    if not is_id(value):
        raise fail(
            "bad-id",
            f"{shown(value)} is not an id",
            "lower-case letters and digits joined by hyphens: ts-launched-2022",
        )
    return value


def _language(value: str) -> str:
    if not _LANGUAGE.match(value):
        raise fail("bad-language", f"{shown(value)} is not a language code", "two or three letters: en, ar")
    return value


def _word(value: Any) -> Any:
    """A date's year alone reads as a number in YAML; take it as the text it is."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _date(value: str) -> str:
    try:
        if _DATE.match(value):
            days(value)
            return value
    except ValueError:
        pass
    raise fail("bad-date", f"{shown(value)} is not a date", "write 2022-02-21, 2022-02 or 2022")


def _full_date(value: str) -> str:
    if len(_date(value)) != 10:
        raise fail("bad-date", f"{shown(value)} is not a full date", "write the day too: 2022-02-21")
    return value


def _number(value: Any) -> Any:
    return Decimal(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _url(value: str) -> str:
    try:
        parts = urlsplit(value)
        scheme, host = parts.scheme, parts.hostname or ""
    except ValueError:
        scheme, host = "", ""
    if scheme not in ("http", "https"):
        raise fail("bad-url", f"{shown(value)} is not an http or https address", "begin it with https://")
    if "." not in host or len(value) > MAX_URL or any(c.isspace() or ord(c) < 33 for c in value):
        raise fail(
            "bad-url", f"{shown(value)} is not a whole address", "copy it from the browser's address bar"
        )
    return value


Text = Annotated[str, AfterValidator(_text), WithJsonSchema({"type": "string", "minLength": 1})]
Id = Annotated[
    str, AfterValidator(_id), WithJsonSchema({"type": "string", "pattern": ID_PATTERN, "maxLength": MAX_ID})
]
Language = Annotated[
    str, AfterValidator(_language), WithJsonSchema({"type": "string", "pattern": LANGUAGE_PATTERN})
]
Day = Annotated[
    str,
    BeforeValidator(_word),
    AfterValidator(_full_date),
    WithJsonSchema({"type": "string", "format": "date"}),
]
PartialDate = Annotated[
    str,
    BeforeValidator(_word),
    AfterValidator(_date),
    WithJsonSchema({"type": ["string", "integer"], "pattern": DATE_PATTERN}),
]
Number = Annotated[Decimal, BeforeValidator(_number), WithJsonSchema({"type": "number"})]
Url = Annotated[
    str,
    AfterValidator(_url),
    WithJsonSchema({"type": "string", "format": "uri", "pattern": "^https?://", "maxLength": MAX_URL}),
]
Words = dict[Language, Text]
