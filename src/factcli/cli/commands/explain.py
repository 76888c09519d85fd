"""``factcli explain``: what a reason for a verdict means, or what a problem of a library is."""

from __future__ import annotations

from factcli import output
from factcli.cli import request, terminal
from factcli.cli.request import Common
from factcli.cli.status import Status
from factcli.errors import UsageError
from factcli.output.records import Row, Sheet
from factcli.output.text_blocks import field
from factcli.reasons import REASONS

COLUMNS = ("reason", "what", "why", "example")


def run(reason: str | None, common: Common) -> int:
    """Writes the entry of ``reason``, or a line for each reason there is."""
    request.validated(common)
    if reason is None:
        rows = [_row(name, entry.what, entry.why, entry.example) for name, entry in sorted(REASONS.items())]
        shown = Sheet(COLUMNS, rows)
        if common.format == "text":
            shown = Sheet(COLUMNS[:2], (row._replace(cells=row.cells[:2]) for row in rows))
        page = terminal.page(common.color, "", table=True)
        terminal.write(output.load(common.format).sheet(shown, page))
        return Status.FINE
    entry = _entry(reason)
    page = terminal.page(common.color, "")
    if common.format != "text":
        terminal.write(output.load(common.format).sheet(Sheet(COLUMNS, [entry]), page))
        return Status.FINE
    lines = [page.paint(reason, "bold")]
    for label, text in zip(("What", "Why", "E.g."), entry.cells[1:], strict=True):
        lines += field(label, text, page)
    terminal.write(["\n".join(lines) + "\n"])
    return Status.FINE


def _entry(name: str) -> Row:
    if name in REASONS:
        reason = REASONS[name]
        return _row(name, reason.what, reason.why, reason.example)
    from factcli.library.catalogue import codes

    known = codes()
    if name in known:
        code = known[name]
        return _row(name, f"{code.severity} in a library: {code.headline}", code.why, code.example)
    from difflib import get_close_matches

    near = get_close_matches(name, [*REASONS, *known], n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else "factcli explain lists all reasons"
    raise UsageError(f"no reason has the id {name!r}", hint)


def _row(*cells: str) -> Row:
    return Row(cells, dict(zip(COLUMNS, cells, strict=True)))
