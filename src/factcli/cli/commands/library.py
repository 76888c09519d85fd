"""``factcli library``: the curator's commands. Slow and talkative; the only ones that load YAML."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from factcli import output
from factcli.cli import opening, request, terminal
from factcli.cli.request import Common
from factcli.cli.status import Status
from factcli.errors import FactcliError, LibraryError
from factcli.library import catalogue
from factcli.model import Problem
from factcli.output.page import Page
from factcli.output.records import Row, Sheet
from factcli.output.safe import terminal as safe

if TYPE_CHECKING:
    from factcli.checker import Checker

COLLECTIONS = (".jsonl", ".jsonl.gz")


def validate(stale_days: int, common: Common) -> int:
    """Writes every problem; the status says whether one of them is an error."""
    request.validated(common)
    problems: list[Problem] = []
    paths = _paths(common)
    for path in paths:
        problems += _problems(path, stale_days, common)
    graveness = Counter(catalogue.severity(problem.code) for problem in problems)
    page = terminal.page(common.color, "", table=True)
    if common.format == "text":
        terminal.write(_line(problem, page) for problem in problems)
    else:
        sheet = Sheet(("path", "line", "column", "severity", "code", "message", "hint"), map(_row, problems))
        terminal.write(output.load(common.format).sheet(sheet, page))
    if not common.quiet:
        found = [f"{count} {name}{'s' * (count > 1)}" for name, count in sorted(graveness.items())]
        terminal.say(f"factcli: {', '.join(found) or 'no problems'} in {', '.join(safe(str(path)) for path in paths)}")
    return Status.FOUND if graveness["error"] else Status.FINE


def _paths(common: Common) -> tuple[Path, ...]:
    return opening.library_paths(common.library, os.environ)


def _problems(path: Path, stale_days: int, common: Common) -> Iterable[Problem]:
    """The problems of a library, or of one file or folder of it."""
    if path.name.endswith(COLLECTIONS):
        return _of_collection(path)
    if path.is_file() and path.suffix != ".yaml":
        raise LibraryError(
            f"the library {path} is neither a folder nor a .jsonl file",
            "name a folder of claims, a claim file (.yaml), or a collection (.jsonl)",
        )
    from factcli.library.checks import validate as check_all
    from factcli.library.load import load, root_of

    root = root_of(path)
    data = load(root)
    found = check_all(data, date.fromisoformat(opening.today()), stale_days, _checker(root, common))
    found += tuple(problem for file in data.collections for problem in _of_collection(file))
    within = path.resolve()
    return [_placed(each) for each in found if root == path or _full(each).is_relative_to(within)]


def _full(problem: Problem) -> Path:
    return Path(problem.where.path).resolve()


def _placed(problem: Problem) -> Problem:
    return problem._replace(where=problem.where._replace(path=_shown(Path(problem.where.path))))


def _shown(path: Path) -> str:
    """The path as seen from here, where that is shorter to read and to click."""
    full, here = path.resolve(), Path.cwd()
    return str(full.relative_to(here) if full.is_relative_to(here) else path)


def _of_collection(path: Path) -> Iterator[Problem]:
    from factcli.library.collection import stream

    return (each for each in stream(path) if isinstance(each, Problem))


def _checker(root: Path, common: Common) -> Checker | None:
    """Who answers for the worked examples; nobody while the library cannot be compiled."""
    try:
        return opening.open_checker(common._replace(library=(str(root),), quiet=True))[0]
    except FactcliError:
        return None


def _row(problem: Problem) -> Row:
    where = problem.where
    record = {
        "path": where.path,
        "line": where.line,
        "column": where.column,
        "severity": catalogue.severity(problem.code),
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint or None,
    }
    return Row(tuple("" if value is None else str(value) for value in record.values()), record)


def _line(problem: Problem, page: Page) -> str:
    where = ":".join(str(part) for part in problem.where if part)
    grave = catalogue.severity(problem.code)
    style = {"error": "red", "warning": "yellow"}.get(grave, "dim")
    head = f"{safe(where)}: {page.paint(problem.code, style)}: {safe(problem.message)}"
    return f"{head}\n  {page.paint(safe(problem.hint), 'dim')}\n" if problem.hint else head + "\n"


def compile_index(common: Common) -> int:
    """Compiles if need be, and writes where the index is."""
    from factcli.library.compile import compile_library

    folder = compile_library(_paths(common), opening.cache_folder(os.environ))
    if not common.quiet:
        index = opening.open_index(common)
        terminal.say(f"factcli: {index.count} claims, fingerprint {index.fingerprint}")
    terminal.write([f"{folder}\n"])
    return Status.FINE


def schema() -> int:
    """Writes the JSON Schema of a claim file."""
    from factcli.library.schema import schema_text

    terminal.write([schema_text()])
    return Status.FINE


def format_files(check: bool, common: Common) -> int:
    """Writes files in canonical form and names those that changed, or with ``check`` would change."""
    from factcli.library.format import format_files as format_all

    changed = broken = 0
    for outcome in format_all(list(_paths(common)), check=check):
        for problem in outcome.problems:
            broken += 1
            terminal.say(_line(_placed(problem), Page()).rstrip())
        if outcome.changed:
            changed += 1
            terminal.write([f"{safe(_shown(outcome.path))}\n"])
    if not common.quiet:
        verb = "would change" if check else "changed"
        terminal.say(f"factcli: {changed} {'file' if changed == 1 else 'files'} {verb}")
    if broken:
        return Status.ERROR
    return Status.FOUND if check and changed else Status.FINE


def stats(common: Common) -> int:
    """Writes what each library holds, counted."""
    request.validated(common)
    rows = [row for path in _paths(common) for row in _counts(path)]
    page = terminal.page(common.color, "", table=True)
    terminal.write(output.load(common.format).sheet(Sheet(("of", "count", "name"), rows), page))
    return Status.FINE


def _counts(path: Path) -> Iterator[Row]:
    if path.name.endswith(COLLECTIONS):
        from factcli.library.collection import stream

        kinds = Counter("problems" if isinstance(each, Problem) else "claims" for each in stream(path))
        yield from (_count(what, count, "") for what, count in sorted(kinds.items()))
        return
    from factcli.library.load import load
    from factcli.library.stats import stats as count

    for what, found in count(load(path))._asdict().items():
        of = what.replace("_", " ")
        if isinstance(found, int):
            yield _count(of, found, "")
        elif isinstance(found, dict):
            yield from (_count(of, number, name) for name, number in found.items())
        elif found[0]:
            yield _count(of, found[0], found[1])


def _count(of: str, count: int | str, name: str) -> Row:
    return Row((of, str(count), name), {"of": of, "count": count, "name": name or None})


def new(where: str, statement: str, lang: str, common: Common) -> int:
    """Starts a claim file in the first of the libraries, and writes its path."""
    from factcli.library.new import create

    topic, _, name = where.rpartition("/")
    path = create(_paths(common)[0], topic or name, name if topic else "", statement, lang)
    terminal.write([f"{_shown(path)}\n"])
    return Status.FINE
