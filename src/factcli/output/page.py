"""What a renderer knows beside its data: how wide, whether colour, whether links, which library.

Colour and links are decided once, in ``cli``; nothing here looks at the environment.
"""

from __future__ import annotations

from factcli.output import safe
from factcli.record import NamedTuple

_STYLES = {
    "bold": "1",
    "dim": "2",
    "red": "1;31",
    "green": "1;32",
    "yellow": "1;33",
    "magenta": "1;35",
    "cyan": "36",
}


class LibraryMark(NamedTuple):
    """Which library answered: fingerprint of its content, and how many claims it holds."""

    fingerprint: str = ""
    claims: int = 0


class Page(NamedTuple):
    """``width`` in columns; ``terminal``: a person is reading it there, not a program.

    ``explain``: each verdict is followed by how it came about.
    """

    width: int = 80
    colour: bool = False
    links: bool = False
    terminal: bool = False
    lang: str = ""
    library: LibraryMark = LibraryMark()
    explain: bool = False

    def paint(self, text: str, style: str) -> str:
        """``text`` in a style of ``_STYLES``, or as it is when colour is off."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.colour and text else text

    def link(self, url: str) -> str:
        """The address, clickable (OSC 8) where that is allowed and the address is a web address."""
        shown = safe.terminal(url)
        if self.links and safe.web_address(url):
            return f"\x1b]8;;{url}\x1b\\{shown}\x1b]8;;\x1b\\"
        return shown
