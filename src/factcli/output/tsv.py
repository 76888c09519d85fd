"""TSV: one header, one row per result; tabs and line breaks within a cell become blanks."""

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
    return "\t".join(safe.cell(safe.terminal(cell)) for cell in cells) + "\n"
