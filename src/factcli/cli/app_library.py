"""``factcli library …`` as Typer sees it: the curator's commands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from factcli.cli import options
from factcli.cli.request import Common

Work = Callable[[], int]

app = typer.Typer(
    rich_markup_mode=None,
    help="The curator's side: check, tidy, compile and grow a library.",
)
Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PATH]...", show_default=False, help="Libraries; else the selected one."),
]


def _common(
    paths: list[str] | None,
    library: list[str] | None,
    format: str = "text",
    color: str = "auto",
    quiet: bool = False,
) -> Common:
    """A path given as an argument counts as ``--library`` does."""
    return Common((*(paths or ()), *(library or ())), format=format, color=color, quiet=quiet)


@app.callback(invoke_without_command=True)
def root(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(2)


@app.command()
def validate(
    paths: Paths = None,
    stale_days: Annotated[
        int, typer.Option("--stale-days", metavar="N", help="A review older than this many days is stale.")
    ] = 365,
    library: options.Library = None,
    format: options.Format = "text",
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """Report every problem of a library.

    Each as path:line:column: code: message. Exit status 1 when there is one.
    """
    from factcli.cli.commands import library as command

    return partial(command.validate, stale_days, _common(paths, library, format, color, quiet))


@app.command("format")
def format_files(
    paths: Paths = None,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit 1 if a file would change.")
    ] = False,
    library: options.Library = None,
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """Write claim files in their one canonical form."""
    from factcli.cli.commands import library as command

    return partial(command.format_files, check, _common(paths, library, quiet=quiet))


@app.command("compile")
def compile_index(
    paths: Paths = None,
    library: options.Library = None,
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """Compile now, and say where the index is."""
    from factcli.cli.commands import library as command

    return partial(command.compile_index, _common(paths, library, quiet=quiet))


@app.command()
def stats(
    paths: Paths = None,
    library: options.Library = None,
    format: options.Format = "text",
    color: options.Color = "auto",
    version: options.Version = False,
) -> Work:
    """What the library holds, counted."""
    from factcli.cli.commands import library as command

    return partial(command.stats, _common(paths, library, format, color))


@app.command()
def new(
    claim: Annotated[
        str,
        typer.Argument(metavar="TOPIC[/ID]", help="Where it goes; without an ID the statement gives one."),
    ],
    statement: Annotated[
        str, typer.Argument(metavar="[STATEMENT]", show_default=False, help="What is claimed, in a sentence.")
    ] = "",
    library: options.Library = None,
    lang: options.Lang = "",
    version: options.Version = False,
) -> Work:
    """Start a claim file, and print its path."""
    from factcli.cli.commands import library as command

    return partial(command.new, claim, statement, lang, _common(None, library))


@app.command()
def schema(version: options.Version = False) -> Work:
    """The JSON Schema of a claim file, for editors."""
    from factcli.cli.commands import library as command

    return command.schema
