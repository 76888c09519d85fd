"""Hold a library against every check and give all problems at once, those silenced with a reason left out.

A check is a generator of problems; a new one is a function here or in a ``checks_*`` file, a line in
one of the two tuples, and an entry in ``codes_checks``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from factcli.library import catalogue
from factcli.library.checks_library import (
    dangling_references,
    missing_languages,
    shared_aliases,
    unused_sources,
)
from factcli.library.checks_record import (
    dates,
    examples,
    quotes,
    repeated_citations,
    reversed_intervals,
    support,
)
from factcli.library.checks_values import contradicting_claims, unreadable_values, value_in_statement
from factcli.library.context import Context, Judge, LibraryCheck, RecordCheck
from factcli.library.convert import to_claim
from factcli.library.load import LibraryData, LoadedClaim, ordered
from factcli.model import Problem

RECORD_CHECKS: tuple[RecordCheck, ...] = (
    quotes,
    repeated_citations,
    reversed_intervals,
    support,
    dates,
    unreadable_values,
    value_in_statement,
    examples,
)
LIBRARY_CHECKS: tuple[LibraryCheck, ...] = (
    dangling_references,
    contradicting_claims,
    shared_aliases,
    unused_sources,
    missing_languages,
)


def validate(
    data: LibraryData, today: date, stale_days: int = 365, checker: Judge | None = None
) -> tuple[Problem, ...]:
    """Every problem of a library, those found on reading included, by path, line and column.

    ``checker`` answers for the worked examples under ``says``; without one they are not looked at.
    """
    claims = {loaded.id: to_claim(loaded, data.sources) for loaded in data.claims}
    context = Context(data, claims, today, stale_days, checker)
    found: list[Problem] = []
    for loaded in data.claims:
        for record_check in RECORD_CHECKS:
            found.extend(record_check(loaded, context))
    for library_check in LIBRARY_CHECKS:
        found.extend(library_check(context))
    return ordered([*data.problems, *_spoken(found, data.claims, examined=checker is not None)])


def _spoken(found: list[Problem], claims: Iterable[LoadedClaim], *, examined: bool) -> Iterator[Problem]:
    """The problems that no file silences, and what is wrong with the silences themselves."""
    silenced: set[tuple[str, str]] = set()
    occurring = {(problem.where.path, problem.code) for problem in found}
    known = catalogue.codes()
    for loaded in claims:
        for number, silence in enumerate(loaded.file.silence or ()):
            key = (loaded.where.path, silence.code)
            where = loaded.at("silence", number, "code")
            if not silence.why.strip():
                yield Problem(
                    "silence-without-reason",
                    loaded.at("silence", number, "why"),
                    f"{silence.code} is silenced without a reason",
                    "say why it is no problem here, or remove the entry",
                )
            elif silence.code not in known or not known[silence.code].silent:
                what = "cannot be silenced" if silence.code in known else "is not a code"
                near = get_close_matches(silence.code, [code for code in known if known[code].silent], n=1)
                hint = f"did you mean {near[0]}?" if near else "remove the entry"
                yield Problem("unused-silence", where, f'"{silence.code[:60]}" {what}', hint)
            elif key in occurring:
                silenced.add(key)
            elif examined or silence.code != "example-fails":
                yield Problem("unused-silence", where, f"there is no {silence.code} here", "remove the entry")
    yield from (problem for problem in found if (problem.where.path, problem.code) not in silenced)
