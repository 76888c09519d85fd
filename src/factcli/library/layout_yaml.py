"""The rules of the canonical form: order of keys, what is folded, what stays in braces, comments."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import yaml
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    LiteralScalarString,
    PlainScalarString,
    SingleQuotedScalarString,
)

from factcli.library.schema import field_model, field_names
from factcli.library.yaml_text import LOADER, Place, read_text

WIDTH = 100
# What YAML, or one of its versions, ends a line at. A no-break space is none of these, so spaces
# are stripped by name everywhere here.
_BREAK = re.compile("[\t\n\r\x85\u2028\u2029]")


def order_blocks(text: str, keys: Mapping[Place, tuple[int, int]], order: list[str]) -> str:
    """The lines of a text with its top-level blocks in an order; unknown keys last, as they stood.

    A block is a key's lines with the comment lines at the margin right above it. Moving lines,
    not nodes, is what keeps comments with their keys.
    """
    lines = text.rstrip("\n").split("\n")
    starts = sorted((line - 1, str(place[0])) for place, (line, _) in keys.items() if len(place) == 1)
    if not starts or any(keys[(name,)][1] != 1 for _, name in starts):
        return text  # the whole record in braces: there are no blocks to move
    begins: list[int] = []
    for line, _ in starts:
        while line > 1 and lines[line - 1].startswith("#"):  # the file's first line stays the first
            line -= 1
        begins.append(line)
    head = lines[: begins[0]]
    blocks = [
        (order.index(name) if name in order else len(order), number, lines[begin:end])
        for number, ((_, name), begin, end) in enumerate(
            zip(starts, begins, [*begins[1:], len(lines)], strict=True)
        )
    ]
    return "\n".join([*head, *(line for _, _, block in sorted(blocks) for line in block)]) + "\n"


def arrange(node: Any, model: Any, indent: int = 0) -> None:
    """Set order and style of every node below a mapping or list whose children stand at ``indent``.

    ``model`` is the pydantic class that gives a mapping's keys their order, None for any order.
    """
    if isinstance(node, CommentedMap):
        _order_keys(node, model)
        for key in list(node):
            node[key] = _styled(node[key], indent, len(str(key)) + 2)
            deeper = indent + (4 if isinstance(node[key], CommentedSeq) else 2)
            arrange(node[key], field_model(model, str(key)), deeper)
    elif isinstance(node, CommentedSeq):
        for number, item in enumerate(node):
            node[number] = _styled(item, indent - 2, 2)
            arrange(node[number], model, indent)


def _order_keys(node: CommentedMap, model: Any) -> None:
    """Unless a comment stands among the keys: it hangs on the key before it and would move along."""
    order = list(field_names(model))
    if not node.ca.items and all(key in order for key in node):
        for key in sorted(node, key=order.index):
            node.move_to_end(key)


def _styled(value: Any, indent: int, before: int) -> Any:
    """A value in the style that fits a line on which ``indent + before`` characters are taken."""
    if isinstance(value, str) and not isinstance(value, LiteralScalarString):
        return _text(value, indent, before)
    braces = isinstance(value, (CommentedMap, CommentedSeq)) and value.fa.flow_style()
    if braces and indent + before + len(_in_braces(value)) > WIDTH:
        value.fa.set_block_style()
    return value


def _text(value: str, indent: int, before: int) -> Any:
    plain = str(value)
    # Two for quotes, written or not: else a text would flip between two forms.
    if indent + before + len(plain) + 2 > WIDTH and _may_fold(plain):
        return _folded(plain, max(WIDTH - indent - 2, 40))
    if isinstance(value, (FoldedScalarString, SingleQuotedScalarString)) and not _plain_safe(plain):
        return DoubleQuotedScalarString(plain)
    # A bare str would take over the style of what it replaces.
    return (
        PlainScalarString(plain)
        if isinstance(value, (FoldedScalarString, SingleQuotedScalarString))
        else value
    )


def _folded(text: str, width: int) -> Any:
    lines = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    out: Any = FoldedScalarString(text)
    positions: list[int] = []
    at = 0
    for line in lines[:-1]:
        at += len(line)
        positions.append(at)
        at += 1
    out.fold_pos = positions
    return out


def _may_fold(text: str) -> bool:
    """Whether folding gives the same text back: single spaces only, none at the ends, no other breaks."""
    return " " in text and "" not in text.split(" ") and not _BREAK.search(text)


def _plain_safe(text: str) -> bool:
    """Whether a text can stand without quotes and still be this text, in a list, too."""
    if not text or text != text.strip() or _BREAK.search(text):
        return False
    for frame in ("k: {}\n", "- {}\n"):
        tree = read_text(frame.replace("{}", text), "")
        if tree.problems or tree.data not in ({"k": text}, [text]):
            return False
    # What other YAML readers take for something else: yes, on, 12:30, 2022-02-21.
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    return node is not None and node.tag == "tag:yaml.org,2002:str"


def _in_braces(value: Any) -> str:
    """About what a collection looks like on one line."""
    if isinstance(value, CommentedMap):
        return "{" + ", ".join(f"{key}: {_in_braces(part)}" for key, part in value.items()) + "}"
    if isinstance(value, CommentedSeq):
        return "[" + ", ".join(map(_in_braces, value)) + "]"
    return str(value) if type(value) is not DoubleQuotedScalarString else f'"{value}"'


def tidy_comments(text: str) -> str:
    """Comment lines stand as deep as what they are about; at most one blank line; no space at ends."""
    inside = _inside_scalars(text)
    lines = text.rstrip(" \n").split("\n")
    depth = [
        None if _is_aside(line) and i not in inside else len(line) - len(line.lstrip(" "))
        for i, line in enumerate(lines)
    ]
    out: list[str] = []
    before = 0
    for number, line in enumerate(lines):
        if number in inside:
            out.append(line)
            continue
        stripped = line.strip(" ")
        own = depth[number]
        if own is not None:
            before = own
            out.append(line.rstrip(" "))
        elif stripped:
            after = next((d for d in depth[number:] if d is not None), 0)
            mine = len(line) - len(line.lstrip(" "))
            out.append(" " * (max(before, after) if mine > after else after) + stripped)
        elif out and out[-1]:
            out.append("")
    return "\n".join(out) + "\n"


def _is_aside(line: str) -> bool:
    stripped = line.strip(" ")
    return not stripped or stripped.startswith("#")


def comments(text: str) -> list[str]:
    """Every comment of a text, sorted: what formatting must not lose."""
    out: list[str] = []
    at = 0
    for start, end in [*((s.index, e.index) for s, e in _scalars(text)), (len(text), len(text))]:
        for line in text[at:start].split("\n"):
            _, mark, comment = line.partition("#")
            if mark:
                out.append(comment.strip())
        at = max(at, end)
    return sorted(out)


def _inside_scalars(text: str) -> set[int]:
    """The lines that belong to a text of several lines, where a # is no comment."""
    out: set[int] = set()
    for start, end in _scalars(text):
        out.update(range(start.line + 1, end.line + (1 if end.column else 0)))
    return out


def _scalars(text: str) -> Iterator[tuple[Any, Any]]:
    """Start and end of every text and key. A block text ends where the next line begins."""
    events: Iterable[Any] = yaml.parse(text, Loader=LOADER)
    for event in events:
        if isinstance(event, yaml.ScalarEvent):
            yield event.start_mark, event.end_mark
