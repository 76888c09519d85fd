"""Makes text from anywhere safe to show: in a terminal, a spreadsheet cell, Markdown or JSON.

Claims, quotes and statements are written by strangers. An escape sequence in a quote must not
colour, clear or retitle the reader's terminal, a bidi override must not make a sentence read as
its opposite, and a cell must not become a formula.
"""

from __future__ import annotations

import re

# C0, DEL and C1 controls; line and paragraph separators; embeddings, overrides and isolates (which
# reorder what is shown); tags (invisible letters); surrogates (bytes that were not UTF-8).
# The marks U+061C, U+200E, U+200F stay: Arabic text needs them, and they cannot reverse a letter.
_HOSTILE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0000-\U000e007f]"
)
_NOT_PRINTABLE_ASCII = re.compile(r"[^ -~]")
_WEB_ADDRESS = re.compile(r"https?://[!-~]+", re.IGNORECASE)
# What has a meaning inside a line; marks that count only at the start of one are never put there.
_MARKDOWN = re.compile(r"([\\`*_\[\]<>|~&$])")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def terminal(text: str) -> str:
    """``text`` on one line, with everything that could steer a terminal made visible.

    >>> terminal("a\\x1b[31mb\\n c")
    'a␛[31mb c'
    >>> terminal("1\\u202e23")
    '1<U+202E>23'
    """
    if _NOT_PRINTABLE_ASCII.search(text) is None:
        return " ".join(text.split())
    return " ".join(_HOSTILE.sub(_visible, text).split())


def _visible(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code in (0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029):
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
    return _HOSTILE.sub(_visible_but_breaks, guarded)


def _visible_but_breaks(match: re.Match[str]) -> str:
    return match.group() if match.group() in "\n\r\t" else _visible(match)


def markdown(text: str) -> str:
    """``text`` as Markdown that shows exactly these characters, on one line.

    >>> markdown("*a* <b>")
    '\\\\*a\\\\* \\\\<b\\\\>'
    """
    return _MARKDOWN.sub(r"\\\1", terminal(text))


def json_text(encoded: str) -> str:
    """``encoded`` JSON with invisible and steering characters as escapes; it decodes to the same.

    >>> json_text('"a\\u202eb"')
    '"a\\\\u202eb"'
    """
    return encoded if encoded.isascii() else _HOSTILE.sub(_json_escape, encoded)


def _json_escape(match: re.Match[str]) -> str:
    character = match.group()
    if character < " ":
        return character  # between values, where json has put it; within strings json escapes it
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))


def web_address(url: str) -> str:
    """``url`` when it is http(s) and plain ASCII without blanks, else "": what may become a link."""
    return url if _WEB_ADDRESS.fullmatch(url) else ""
