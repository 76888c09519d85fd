"""The options that commands share, as Typer sees them; and what the shell may complete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from factcli.cli.request import COLOURS, FAIL_ON, INPUTS, RATINGS, Common


def print_version(asked: bool) -> None:
    """Writes the version and ends the command."""
    if asked:
        from factcli import __version__

        typer.echo(f"factcli {__version__}")
        raise typer.Exit


def _one_of(choices: tuple[str, ...]) -> Callable[[str], list[str]]:
    def complete(incomplete: str) -> list[str]:
        return [choice for choice in choices if choice.startswith(incomplete)]

    return complete


def _formats(incomplete: str) -> list[str]:
    from factcli.output import FORMATS

    return _one_of(tuple(FORMATS))(incomplete)


def _languages(incomplete: str) -> list[str]:
    from factcli.lang import LANGUAGES

    return _one_of(tuple(LANGUAGES))(incomplete)


def _reasons(incomplete: str) -> list[str]:
    from factcli.reasons import REASONS

    return _one_of(tuple(REASONS))(incomplete)


def claim_ids(incomplete: str) -> list[str]:
    """Ids of the selected library for the shell, none if it cannot be opened."""
    from factcli.cli.opening import open_index
    from factcli.errors import FactcliError

    try:
        index = open_index(Common(quiet=True))
        return [claim.id for claim in index.claims() if claim.id.startswith(incomplete)]
    except (FactcliError, OSError):
        return []


def _option(*names: str, metavar: str = "", help: str, complete: Any = None) -> Any:
    return typer.Option(
        *names, metavar=metavar or None, help=help, autocompletion=complete, show_default=False
    )


Library = Annotated[
    list[str] | None,
    _option(
        "--library", metavar="PATH",
        help="Folder of claims or .jsonl file; repeatable. Else FACTCLI_LIBRARY, else the bundled.",
    ),
]  # fmt: skip
Format = Annotated[
    str,
    _option("--format", "-f", metavar="FORMAT", complete=_formats,
            help="text (default), json, jsonl, csv, tsv or markdown."),
]  # fmt: skip
AsOf = Annotated[
    str, _option("--as-of", metavar="DATE", help="Judge as of this day, YYYY-MM-DD; else today.")
]
Lang = Annotated[
    str,
    _option("--lang", metavar="CODE", complete=_languages, help="Language, en or ar; else detected."),
]
ShowLang = Annotated[
    str,
    _option("--lang", metavar="CODE", complete=_languages, help="Language to show, en or ar; else English."),
]
Color = Annotated[
    str,
    _option("--color", metavar="WHEN", complete=_one_of(COLOURS), help="auto (default), always or never."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No hints, progress or summary on stderr.")]
Version = Annotated[
    bool, typer.Option("--version", callback=print_version, is_eager=True, help="Show the version and exit.")
]
Input = Annotated[
    str,
    _option("--input", metavar="KIND", complete=_one_of(INPUTS),
            help="What standard input holds: lines (default) or jsonl."),
]  # fmt: skip
FailOn = Annotated[
    str,
    _option("--fail-on", metavar="VERDICT", complete=_one_of(FAIL_ON),
            help="Exit 1 from this verdict on: refuted, misleading (default), unproven, no-match; or never."),
]  # fmt: skip
Explain = Annotated[
    bool, typer.Option("--explain", help="Add how each verdict came about: claims held, and what each gave.")
]
Ratings = Annotated[
    list[str] | None,
    _option("--rating", metavar="RATING", complete=_one_of(RATINGS), help="Only this rating; repeatable."),
]
Ids = Annotated[list[str], typer.Argument(metavar="ID...", autocompletion=claim_ids, help="Ids of claims.")]
Reason = Annotated[
    str | None,
    typer.Argument(
        metavar="[REASON]", autocompletion=_reasons, show_default=False, help="Else all are listed."
    ),
]


def repeated(names: str, metavar: str, help: str) -> Any:
    """An option that may be given several times."""
    return _option(names, metavar=metavar, help=help)
