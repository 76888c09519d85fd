"""The command line as Typer sees it: names, options, help. Each body returns the work to be done.

Typer only parses. The work runs outside of it, so that its own handling of closed pipes and
interrupts (status 1, "Aborted!") never meets ours.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Annotated

import typer

from factcli.cli import app_library, options
from factcli.cli.options import repeated
from factcli.cli.request import CheckRequest, Common
from factcli.errors import UsageError

Work = Callable[[], int]

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
app = typer.Typer(
    name="factcli",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings=_SETTINGS,
    help="Hold statements against a reviewed library of claims, offline, and cite the sources.",
    epilog="Exit status: 0 fine, 1 something was found, 2 usage or input error, 3 a bug, 130 interrupted.",
)
app.add_typer(app_library.app, name="library")


def main(argv: Sequence[str]) -> int:
    """Parses ``argv`` and runs the command; raises ``UsageError`` for what Typer cannot parse."""
    try:
        work = app(list(argv), prog_name="factcli", standalone_mode=False)
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        raise _usage(error) from None
    return work() if callable(work) else int(work or 0)


def _usage(error: Exception) -> UsageError:
    context = getattr(error, "ctx", None)
    where = context.command_path if context is not None else "factcli"
    message = str(error.format_message())  # type: ignore[attr-defined]
    return UsageError(message.rstrip(".").replace("\n", " "), f"see {where} --help")


@app.callback(invoke_without_command=True)
def root(context: typer.Context, version: options.Version = False) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help(), err=True)
        raise typer.Exit(2)


def _common(
    library: list[str] | None, format: str = "text", as_of: str = "", lang: str = "", color: str = "auto",
    quiet: bool = False,
) -> Common:  # fmt: skip
    return Common(tuple(library or ()), format, as_of, lang, color, quiet)


@app.command()
def check(
    statements: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[STATEMENT]...", show_default=False, help="'-', or none in a pipe: one a line."
        ),
    ] = None,
    input: options.Input = "lines",
    fail_on: options.FailOn = "misleading",
    explain: options.Explain = False,
    library: options.Library = None,
    format: options.Format = "text",
    as_of: options.AsOf = "",
    lang: options.Lang = "",
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """A verdict, with citations, for each statement.

    With '-', or a pipe on standard input and no argument: one statement a line.
    """
    from factcli.cli.commands import check as command

    common = _common(library, format, as_of, lang, color, quiet)
    return partial(command.run, CheckRequest(tuple(statements or ()), input, fail_on, common, explain))


@app.command()
def compare(
    known: Annotated[str, typer.Argument(metavar="KNOWN", help="The text that is known to be right.")],
    statement: Annotated[
        str | None,
        typer.Argument(metavar="STATEMENT", show_default=False, help="The statement to hold against it."),
    ] = None,
    library: options.Library = None,
    format: options.Format = "text",
    as_of: options.AsOf = "",
    lang: options.Lang = "",
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """Hold one statement against one known text.

    Says whether the known text supports or refutes it, or that this cannot be known, and why.

    '-' alone: JSON Lines of {"id", "known", "statement"} on standard input.
    """
    from factcli.cli.commands import compare as command

    return partial(command.run, known, statement, _common(library, format, as_of, lang, color, quiet))


@app.command()
def search(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="'-': one query a line on standard input.")],
    limit: Annotated[int, typer.Option("--limit", metavar="N", help="At most this many claims.")] = 10,
    input: options.Input = "lines",
    library: options.Library = None,
    format: options.Format = "text",
    lang: options.Lang = "",
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """The nearest claims, ranked, without a verdict."""
    from factcli.cli.commands import search as command

    return partial(command.run, query, input, limit, _common(library, format, "", lang, color, quiet))


@app.command("list")
def list_claims(
    topic: Annotated[list[str] | None, repeated("--topic", "TOPIC", "Only this topic; repeatable.")] = None,
    rating: options.Ratings = None,
    entity: Annotated[
        list[str] | None, repeated("--entity", "ID", "Only about this entity; repeatable.")
    ] = None,
    property: Annotated[
        list[str] | None, repeated("--property", "ID", "Only this property; repeatable.")
    ] = None,
    since: Annotated[
        str,
        typer.Option(
            "--since", metavar="DATE", help="Only claims about this day or later.", show_default=False
        ),
    ] = "",
    until: Annotated[
        str,
        typer.Option(
            "--until", metavar="DATE", help="Only claims about this day or earlier.", show_default=False
        ),
    ] = "",
    limit: Annotated[int, typer.Option("--limit", metavar="N", help="At most N claims; 0: all.")] = 0,
    library: options.Library = None,
    format: options.Format = "text",
    lang: options.ShowLang = "",
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """The claims of the library, one a line.

    The day of a claim is the one from which it holds, else as of which it holds, else the date that it
    states, else that of its first citation.
    """
    from factcli.cli.commands import browse

    filters = browse.Filters(
        tuple(topic or ()),
        tuple(rating or ()),
        tuple(entity or ()),
        tuple(property or ()),
        since,
        until,
        limit,
    )
    return partial(browse.list_claims, filters, _common(library, format, "", lang, color, quiet))


@app.command()
def show(
    ids: options.Ids,
    library: options.Library = None,
    format: options.Format = "text",
    lang: options.ShowLang = "",
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    version: options.Version = False,
) -> Work:
    """Whole claims, with every citation."""
    from factcli.cli.commands import browse

    return partial(browse.show, tuple(ids), _common(library, format, "", lang, color, quiet))


def _table(name: str, help: str) -> None:
    def command(
        library: options.Library = None,
        format: options.Format = "text",
        lang: options.ShowLang = "",
        color: options.Color = "auto",
        quiet: options.Quiet = False,
        version: options.Version = False,
    ) -> Work:
        from factcli.cli.commands import browse

        return partial(getattr(browse, name), _common(library, format, "", lang, color, quiet))

    app.command(name, help=help)(command)


_table("topics", "The topics, with their number of claims.")
_table("sources", "The sources that claims cite.")
_table("entities", "Who and what the claims are about.")


@app.command()
def explain(
    reason: options.Reason = None,
    format: options.Format = "text",
    color: options.Color = "auto",
    version: options.Version = False,
) -> Work:
    """What a reason means, why it exists, and an example."""
    from factcli.cli.commands import explain as command

    return partial(command.run, reason, Common(format=format, color=color))
