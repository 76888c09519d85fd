"""Makes text from anywhere safe to show: in a terminal, a spreadsheet cell, Markdown or JSON.

Claims, quotes and statements are written by strangers. An escape sequence in a quote must not
colour, clear or retitle the reader's terminal, a bidi override must not make a sentence read as
its opposite, and a cell must not become a formula.
"""

from __future__ import annotations

import re
from functools import cache

# C0, DEL and C1 controls; line and paragraph separators; embeddings, overrides and isolates (which
# reorder what is shown); tags (invisible letters); surrogates (bytes that were not UTF-8).
# The marks U+061C, U+200E, U+200F stay: Arabic text needs them, and they cannot reverse a letter.
# None of these is printable in the sense of str.isprintable, which is the quick way past them.
_HOSTILE = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
_BREAKS = frozenset("\t\n\x0b\x0c\r\x85\u2028\u2029")
# What has a meaning inside a line; marks that count only at the start of one are never put there.
_MARKDOWN = str.maketrans({mark: "\\" + mark for mark in "\\`*_[]<>|~&$"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@cache
def _hostile() -> re.Pattern[str]:
    """Compiled when first needed: most texts have nothing hostile, and start-up counts."""
    return re.compile(_HOSTILE)


def terminal(text: str) -> str:
    """``text`` on one line, with everything that could steer a terminal made visible.

    >>> terminal("a\\x1b[31mb\\n c")
    'a␛[31mb c'
    >>> terminal("1\\u202e23")
    '1<U+202E>23'
    """
    return " ".join((text if text.isprintable() else _hostile().sub(_visible, text)).split())


def _visible(match: re.Match[str]) -> str:
    code = ord(match.group())
    if match.group() in _BREAKS:
        return " "
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"


def cell(text: str) -> str:
    """``text`` for a spreadsheet: no formula, no control characters; line breaks stay.

    A cell that would start a formula gets a leading apostrophe, as OWASP advises.

    >>> cell("=1+1")
    "'=1+1"
    """
    guarded = "'" + text if text.startswith(_FORMULA) else text
    return guarded if guarded.isprintable() else _hostile().sub(_visible_but_breaks, guarded)


def _visible_but_breaks(match: re.Match[str]) -> str:
    return match.group() if match.group() in "\n\r\t" else _visible(match)


def markdown(text: str) -> str:
    """``text`` as Markdown that shows exactly these characters, on one line.

    >>> markdown("*a* <b>")
    '\\\\*a\\\\* \\\\<b\\\\>'
    """
    return terminal(text).translate(_MARKDOWN)


def json_text(encoded: str) -> str:
    """``encoded`` JSON with invisible and steering characters as escapes; it decodes to the same.

    >>> json_text('"a\\u202eb"')
    '"a\\\\u202eb"'
    """
    return encoded if encoded.isprintable() else _hostile().sub(_json_escape, encoded)


def _json_escape(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def web_address(url: str) -> str:
    """``url`` when it is http(s) and plain ASCII without blanks, else "": what may become a link."""
    plain = url.isascii() and url.isprintable() and " " not in url
    return url if plain and url.lower().startswith(("http://", "https://")) and len(url) > 8 else ""
