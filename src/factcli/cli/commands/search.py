"""``factcli search``: the nearest claims for each query, ranked, without a verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcli import output
from factcli.checker import Checker
from factcli.cli import inputs, opening, request, terminal
from factcli.cli.inputs import Item
from factcli.cli.request import Common
from factcli.cli.status import Status
from factcli.errors import UsageError
from factcli.lang import LANGUAGES
from factcli.output.records import Failure, Hits


def run(query: str, given_as: str, limit: int, common: Common) -> int:
    """Searches for ``query``, or for each query on standard input when it is "-"."""
    request.validated(common)
    request.choose("--input", given_as, request.INPUTS)
    if limit < 1:
        raise UsageError(f"--limit: {limit} is less than 1")
    items = _items(query, given_as, common.lang)
    checker, library = opening.open_checker(common)
    broken: list[None] = []
    page = terminal.page(common.color, common.lang, library)
    # No more than there are: a backend need not cope with any number.
    results = _results(items, checker, min(limit, max(1, checker.index.count)), broken)
    terminal.write(output.load(common.format).search(results, page))
    return Status.ERROR if broken else Status.FINE


def _items(query: str, given_as: str, lang: str) -> Iterable[Item]:
    if query != "-":
        return inputs.from_arguments([query], lang)
    stream = inputs.standard_input()
    if given_as == "jsonl":
        return inputs.from_json_lines(stream, lang, LANGUAGES)
    return inputs.from_lines(stream, lang)


def _results(items: Iterable[Item], checker: Checker, limit: int, broken: list[None]) -> Iterator[Hits]:
    for name, asked in items:
        if isinstance(asked, Failure):
            broken.append(None)
            yield Hits(name, asked.statement or "", failure=asked)
        else:
            found = checker.search(asked.text, asked.lang, limit)
            yield Hits(name, asked.text, asked.lang, tuple(found))
