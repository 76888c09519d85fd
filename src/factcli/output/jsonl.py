"""JSON Lines: one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from factcli.model import Claim
from factcli.output import records, safe
from factcli.output.page import Page
from factcli.output.records import Answer, Held, Hits, Record, Sheet


def line(record: Record) -> str:
    """``record`` as JSON on one line, without the line's end."""
    return safe.json_text(json.dumps(record, ensure_ascii=False, allow_nan=False, default=str))


def check(answers: Iterable[Answer], page: Page) -> Iterator[str]:
    for answer in answers:
        yield line(records.check(answer, page.library, explain=page.explain)) + "\n"


def search(results: Iterable[Hits], page: Page) -> Iterator[str]:
    for hits in results:
        yield line(records.search(hits)) + "\n"


def compare(results: Iterable[Held], page: Page) -> Iterator[str]:
    for held in results:
        yield line(records.compare(held)) + "\n"


def show(claims: Iterable[Claim], page: Page) -> Iterator[str]:
    for claim in claims:
        yield line(records.claim(claim)) + "\n"


def sheet(sheet: Sheet, page: Page) -> Iterator[str]:
    for row in sheet.rows:
        yield line(row.record) + "\n"
