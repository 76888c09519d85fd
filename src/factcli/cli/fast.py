"""The fast door: reads the plain forms of ``factcli check`` without loading Typer.

It saves half of the start-up time, and is safe because it only ever declines: whatever it does not
fully understand goes to Typer, which explains, completes and complains. A test holds that both
doors come to the same request.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcli.cli.request import CheckRequest, Common

VALUES = {
    "--library": "library",
    "--format": "format",
    "-f": "format",
    "--as-of": "as_of",
    "--lang": "lang",
    "--color": "color",
    "--input": "input",
    "--fail-on": "fail_on",
}
QUIET = ("-q", "--quiet")
EXPLAIN = "--explain"


def request(argv: Sequence[str]) -> CheckRequest | None:
    """The request of ``argv`` (without the program's name), or None when it is not a plain check."""
    if not argv or argv[0] != "check":
        return None
    values: dict[str, str] = {}
    libraries: list[str] = []
    statements: list[str] = []
    quiet = explain = False
    words = iter(argv[1:])
    for word in words:
        if word == "--":
            statements += words
        elif not word.startswith("-") or word == "-":
            statements.append(word)
        elif word in QUIET:
            quiet = True
        elif word == EXPLAIN:
            explain = True
        else:
            name, sign, value = word.partition("=")
            if not word.startswith("--") and sign:
                return None
            if name not in VALUES:
                return None
            if not sign:
                value = next(words, "-")
                if value.startswith("-"):
                    return None
            if name == "--library":
                libraries.append(value)
            else:
                values[VALUES[name]] = value
    common = Common(
        library=tuple(libraries),
        format=values.get("format", "text"),
        as_of=values.get("as_of", ""),
        lang=values.get("lang", ""),
        color=values.get("color", "auto"),
        quiet=quiet,
    )
    return CheckRequest(
        tuple(statements), values.get("input", "lines"), values.get("fail_on", "misleading"), common, explain
    )
