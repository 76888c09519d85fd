"""Findings and claims → text. One file per format, named here; loaded when used.

A format is a module with the functions of ``Format``. Each yields pieces of text which the caller
writes and flushes one by one: a stream of a million results stays a stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Protocol, cast

from factcli.errors import UsageError
from factcli.model import Claim
from factcli.output.page import Page
from factcli.output.records import Answer, Held, Hits, Sheet

FORMATS = {
    "text": "factcli.output.text",
    "json": "factcli.output.json",
    "jsonl": "factcli.output.jsonl",
    "csv": "factcli.output.csv",
    "tsv": "factcli.output.tsv",
    "markdown": "factcli.output.markdown",
}


class Format(Protocol):
    """What a format offers: one function for each kind of result."""

    def check(self, answers: Iterable[Answer], page: Page) -> Iterator[str]:
        """Verdicts, one piece of text per answer."""

    def search(self, results: Iterable[Hits], page: Page) -> Iterator[str]:
        """The nearest claims, one piece of text per query."""

    def compare(self, results: Iterable[Held], page: Page) -> Iterator[str]:
        """Comparisons, one piece of text per pair."""

    def show(self, claims: Iterable[Claim], page: Page) -> Iterator[str]:
        """Whole claims."""

    def sheet(self, sheet: Sheet, page: Page) -> Iterator[str]:
        """A table, such as ``list`` and ``sources`` print."""


def load(name: str) -> Format:
    """The format of that name; raises ``UsageError`` naming those there are."""
    if name not in FORMATS:
        raise UsageError(f"unknown format {name!r}", f"choose one of: {', '.join(FORMATS)}")
    return cast("Format", import_module(FORMATS[name]))
