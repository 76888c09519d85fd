"""The blocks that plain text is made of: a headline, a labelled field, a numbered citation."""

from __future__ import annotations

from factcli.model import Citation
from factcli.output import layout, safe
from factcli.output.page import Page

GUTTER = 7
_INDENT = "  "


def headline(label: str, style: str, text: str, page: Page, indent: str = "") -> list[str]:
    """``label`` and, beside it, ``text``; further lines hang by four."""
    room = page.width - len(indent)
    first, *rest = layout.wrap(safe.terminal(text), room - 4, room - layout.width(label) - 2)
    lines = [f"{indent}{page.paint(label, style)}  {_strong(first, page)}"]
    return lines + [f"{indent}    {_strong(line, page)}" for line in rest]


def _strong(line: str, page: Page) -> str:
    return page.paint(layout.isolate(line, on=page.terminal), "bold")


def field(label: str, text: str, page: Page, indent: str = "", *, dim: bool = False) -> list[str]:
    """``label`` in the gutter and ``text`` wrapped beside it; nothing when there is no text."""
    lines = layout.wrap(safe.terminal(text), page.width - len(indent) - len(_INDENT) - GUTTER)
    return _beside(label, [layout.isolate(line, on=page.terminal) for line in lines], page, indent, dim=dim)


def cite(number: int, cited: Citation, page: Page, indent: str = "") -> list[str]:
    """A numbered citation: who, when, stance and title; the quote; the address."""
    who = layout.isolate(safe.terminal(cited.publisher or cited.source), on=page.terminal)
    known = (who, safe.terminal(cited.published), safe.terminal(cited.stance))
    head = ", ".join(part for part in known if part)
    if cited.title:
        head += ": " + layout.isolate(safe.terminal(cited.title), on=page.terminal)
    room = page.width - len(indent) - len(_INDENT) - GUTTER
    lines = _beside(f"[{number}]", layout.wrap(head, room), page, indent)
    if cited.quote:
        lines += field("", f"“{cited.quote}”", page, indent)
    address = cited.url or cited.archived or ""
    if address:
        lines += _beside("", [page.paint(page.link(address), "cyan")], page, indent)
    return lines


def _beside(label: str, lines: list[str], page: Page, indent: str, *, dim: bool = False) -> list[str]:
    """Finished lines, the first with ``label`` in front, the others with blanks."""
    if lines == [""]:
        return []
    gutter = page.paint(label, "dim") + " " * (GUTTER - len(label))
    blank = " " * GUTTER
    return [
        f"{indent}{_INDENT}{blank if at else gutter}{page.paint(line, 'dim') if dim else line}"
        for at, line in enumerate(lines)
    ]
