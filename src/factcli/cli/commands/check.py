"""``factcli check``: a verdict for each statement, as a stream."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

from factcli import output
from factcli.checker import Checker
from factcli.cli import crash, inputs, opening, request, terminal
from factcli.cli.inputs import Item
from factcli.cli.request import CheckRequest
from factcli.cli.status import Status
from factcli.errors import UsageError
from factcli.lang import LANGUAGES
from factcli.output import safe
from factcli.output.records import Answer, Failure

_BUG = "internal-error"


def run(asked: CheckRequest) -> int:
    """Checks what ``asked`` names and writes one result per input, in order."""
    common = request.validated(asked.common)
    request.choose("--input", asked.input, request.INPUTS)
    request.choose("--fail-on", asked.fail_on, request.FAIL_ON)
    if asked.explain and common.format in ("csv", "tsv"):
        raise UsageError(f"--explain: {common.format} has no place for it", "choose text, markdown, json or jsonl")
    items = _items(asked)
    checker, library = opening.open_checker(common)
    tally: Counter[str] = Counter()
    answers = _counted(_answers(items, checker), tally)
    # `--lang` is the language of the statements; claims are shown in that of each statement.
    page = terminal.page(common.color, "", library)._replace(explain=asked.explain)
    terminal.write(output.load(common.format).check(answers, page))
    _report(asked, tally)
    return _status(tally, asked.fail_on)


def _items(asked: CheckRequest) -> Iterator[Item]:
    lang = asked.common.lang
    given = asked.statements
    if not given and terminal.is_terminal(sys.stdin):
        raise UsageError("nothing to check", 'give a statement: factcli check "…", or pipe some in')
    if given and given != ("-",):
        if "-" in given:
            raise UsageError("'-' (standard input) goes with no other statement")
        if asked.input != "lines":
            raise UsageError("--input is about standard input, but statements were given", "leave one out")
        _hint_at_paths(given, quiet=asked.common.quiet)
        return inputs.from_arguments(given, lang)
    stream = inputs.standard_input()
    if asked.input == "jsonl":
        return inputs.from_json_lines(stream, lang, LANGUAGES)
    return inputs.from_lines(stream, lang)


def _hint_at_paths(texts: Iterable[str], *, quiet: bool) -> None:
    for text in texts:
        if not quiet and len(text) < 256 and "\0" not in text and os.path.isfile(text):  # noqa: PTH113 (start-up)
            shown = safe.terminal(text)
            terminal.say(f"factcli: {shown!r} is checked as a statement, though a file has that name")
            terminal.say(f"  to check each of its lines: factcli check - < {shown}")


def _answers(items: Iterable[Item], checker: Checker) -> Iterator[Answer]:
    for name, statement in items:
        if isinstance(statement, Failure):
            yield Answer(name, statement)
            continue
        # One bad statement must not stop the stream, nor pass as clean.
        try:
            finding = checker.check(statement)
        except Exception as error:
            where = crash.record(error)
            yield Answer(name, Failure(_BUG, f"a bug in factcli; details are in {where}", statement.text))
        else:
            yield Answer(name, finding)


def _counted(answers: Iterable[Answer], tally: Counter[str]) -> Iterator[Answer]:
    for answer in answers:
        result = answer.result
        if isinstance(result, Failure):
            tally[_BUG if result.code == _BUG else "error"] += 1
        else:
            tally[result.verdict] += 1
        yield answer


def _report(asked: CheckRequest, tally: Counter[str]) -> None:
    total = tally.total()
    broken = tally["error"] + tally[_BUG]
    if broken:
        terminal.say(f"factcli: {broken} of {total} could not be checked")
    if asked.common.quiet:
        return
    if not total:
        terminal.say("factcli: standard input held no statement")
    elif total > 1 and asked.common.format == "text":
        order = (*request.SEVERITY, "supported")
        counts = [f"{tally[verdict]} {verdict}" for verdict in order if tally[verdict]]
        terminal.say(f"\n{total} statements: {', '.join(counts) or 'none checked'}")


def _status(tally: Counter[str], fail_on: str) -> Status:
    if tally[_BUG]:
        return Status.BUG
    if tally["error"]:
        return Status.ERROR
    bad = () if fail_on == "never" else request.SEVERITY[: request.SEVERITY.index(fail_on) + 1]
    return Status.FOUND if any(tally[verdict] for verdict in bad) else Status.FINE
