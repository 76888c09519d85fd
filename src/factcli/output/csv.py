"""CSV (RFC 4180, but lines end in a bare line feed): one header, one row per result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcli.model import Claim
from factcli.output import safe, sheets
from factcli.output.page import Page
from factcli.output.records import Answer, Held, Hits, Sheet


def check(answers: Iterable[Answer], page: Page) -> Iterator[str]:
    return sheet(sheets.check(answers), page)


def search(results: Iterable[Hits], page: Page) -> Iterator[str]:
    return sheet(sheets.search(results), page)


def compare(results: Iterable[Held], page: Page) -> Iterator[str]:
    return sheet(sheets.compare(results), page)


def show(claims: Iterable[Claim], page: Page) -> Iterator[str]:
    return sheet(sheets.claims(claims, page.lang), page)


def sheet(sheet: Sheet, page: Page) -> Iterator[str]:
    yield _row(sheet.columns)
    for row in sheet.rows:
        yield _row(row.cells)


def _row(cells: tuple[str, ...]) -> str:
    return ",".join(_quoted(safe.cell(cell)) for cell in cells) + "\n"


def _quoted(cell: str) -> str:
    if any(mark in cell for mark in ',"\n\r'):
        return '"' + cell.replace('"', '""') + '"'
    return cell
