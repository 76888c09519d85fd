"""Tables in plain text: columns that fit the screen for people, one tabbed line a row for pipes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice

from factcli.output import layout, safe
from factcli.output.page import Page
from factcli.output.records import Hits, Row, Sheet, words

_GAP = 2
# Widths are taken from the first rows, so that a million of them can still be streamed.
_SAMPLE = 500
# With less room than this for the last column, it goes on lines of its own.
_LEAST = 30


def table(sheet: Sheet, page: Page) -> Iterator[str]:
    """The sheet; ids and other short columns are never cut, the last column is wrapped."""
    if not page.terminal:
        for row in sheet.rows:
            yield "\t".join(safe.terminal(cell) for cell in row.cells) + "\n"
        return
    rows = iter(sheet.rows)
    sample = list(islice(rows, _SAMPLE))
    if not sample:
        return
    widths = _widths(sheet.columns, sample)
    left = page.width - sum(widths) - _GAP * len(widths)
    if left < 0:
        for row in chain(sample, rows):
            yield _stack(row, page)
        return
    yield _line(sheet.columns[:-1], widths, page, "dim") + page.paint(sheet.columns[-1], "dim") + "\n"
    for row in chain(sample, rows):
        yield _row(row, widths, left, page)


def _widths(columns: tuple[str, ...], sample: Iterable[Row]) -> list[int]:
    widths = [len(name) for name in columns[:-1]]
    for row in sample:
        for at, cell in enumerate(row.cells[:-1]):
            widths[at] = max(widths[at], layout.width(safe.terminal(cell)))
    return widths


def _line(cells: tuple[str, ...], widths: list[int], page: Page, style: str = "") -> str:
    padded = (
        layout.isolate(layout.pad(safe.terminal(cell), width), on=page.terminal) + " " * _GAP
        for cell, width in zip(cells, widths, strict=True)
    )
    line = "".join(padded)
    return page.paint(line, style) if style else line


def _row(row: Row, widths: list[int], left: int, page: Page) -> str:
    head = _line(row.cells[:-1], widths, page)
    if left < _LEAST:
        return "\n".join([head.rstrip(), *_below(row.cells[-1], page)]) + "\n"
    lines = _wrapped(row.cells[-1], left, page)
    hang = " " * (sum(widths) + _GAP * len(widths))
    return "\n".join([head + lines[0], *(hang + line for line in lines[1:])]).rstrip() + "\n"


def _stack(row: Row, page: Page) -> str:
    """A row too wide for columns: its first cell, and the others below."""
    first, *others, last = row.cells
    return "\n".join([safe.terminal(first), *_below("  ".join(others), page), *_below(last, page)]) + "\n"


def _below(cell: str, page: Page) -> list[str]:
    return [f"    {line}" for line in _wrapped(cell, page.width - 4, page)]


def _wrapped(cell: str, columns: int, page: Page) -> list[str]:
    return [layout.isolate(line, on=page.terminal) for line in layout.wrap(safe.terminal(cell), columns)]


def hits(result: Hits, page: Page) -> list[str]:
    """The nearest claims of one query: score, id, and the statement below them."""
    if result.failure is not None:
        return [f"! ERROR  {safe.terminal(result.failure.message)}"]
    if not result.found:
        return ["nothing found"]
    if not page.terminal:
        rows = ((f"{score:.3f}", near.id, words(near.statement, result.lang)) for near, score in result.found)
        return ["\t".join(safe.terminal(cell) for cell in row) for row in rows]
    lines: list[str] = []
    for claim, score in result.found:
        lines.append(f"{page.paint(f'{score:.3f}', 'dim')}  {page.paint(safe.terminal(claim.id), 'bold')}")
        wrapped = layout.wrap(safe.terminal(words(claim.statement, result.lang)), page.width - 7)
        lines += [" " * 7 + layout.isolate(line, on=page.terminal) for line in wrapped]
    return lines
