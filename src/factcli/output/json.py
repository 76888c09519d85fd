"""JSON: one array, an object a line within it, written as the results come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcli.model import Claim
from factcli.output import jsonl
from factcli.output.page import Page
from factcli.output.records import Answer, Held, Hits, Sheet


def check(answers: Iterable[Answer], page: Page) -> Iterator[str]:
    return _array(jsonl.check(answers, page))


def search(results: Iterable[Hits], page: Page) -> Iterator[str]:
    return _array(jsonl.search(results, page))


def compare(results: Iterable[Held], page: Page) -> Iterator[str]:
    return _array(jsonl.compare(results, page))


def show(claims: Iterable[Claim], page: Page) -> Iterator[str]:
    return _array(jsonl.show(claims, page))


def sheet(sheet: Sheet, page: Page) -> Iterator[str]:
    return _array(jsonl.sheet(sheet, page))


def _array(lines: Iterator[str]) -> Iterator[str]:
    before = "[\n"
    for line in lines:
        yield before + line.rstrip("\n")
        before = ",\n"
    yield "[]\n" if before == "[\n" else "\n]\n"
