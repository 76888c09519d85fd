"""What the parsers hand to the commands, and the checks on option values which both doors share."""

from __future__ import annotations

from factcli.errors import UsageError
from factcli.record import NamedTuple

INPUTS = ("lines", "jsonl")
COLOURS = ("auto", "always", "never")
# From worst to mildest; `--fail-on X` is X and everything before it.
SEVERITY = ("refuted", "misleading", "unproven", "no-match")
FAIL_ON = (*SEVERITY, "never")
RATINGS = ("true", "false", "misleading", "unproven")


class Common(NamedTuple):
    """The options nearly every command has; "" means not given."""

    library: tuple[str, ...] = ()
    format: str = "text"
    as_of: str = ""
    lang: str = ""
    color: str = "auto"
    quiet: bool = False


class CheckRequest(NamedTuple):
    """``factcli check``: no statements, or the single one "-", means standard input."""

    statements: tuple[str, ...]
    input: str = "lines"
    fail_on: str = "misleading"
    common: Common = Common()
    explain: bool = False


def validated(common: Common) -> Common:
    """``common`` if its values are known; raises ``UsageError`` saying which ones are."""
    from factcli.lang import LANGUAGES
    from factcli.output import FORMATS

    choose("--format", common.format, tuple(FORMATS))
    choose("--color", common.color, COLOURS)
    if common.lang:
        choose("--lang", common.lang, tuple(LANGUAGES))
    if common.as_of:
        day("--as-of", common.as_of)
    return common


def choose(option: str, value: str, choices: tuple[str, ...]) -> str:
    """``value`` if it is one of ``choices``; else raises ``UsageError``."""
    if value not in choices:
        raise UsageError(f"{option}: {value!r} is not known", f"choose one of: {', '.join(choices)}")
    return value


def day(option: str, value: str) -> str:
    """``value`` if it is a date of the calendar as YYYY-MM-DD; else raises ``UsageError``."""
    if not is_day(value):
        raise UsageError(f"{option}: {value!r} is not a date", "write it as YYYY-MM-DD, such as 2022-02-21")
    return value


def is_day(value: str) -> bool:
    """Whether ``value`` is a date of the calendar, written YYYY-MM-DD."""
    # date.fromisoformat takes weeks and forms without dashes, too.
    if len(value) != 10 or not value.isascii() or not value[4] == value[7] == "-" or "W" in value:
        return False
    from datetime import date

    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True
