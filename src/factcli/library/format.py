"""Write library files in their one canonical form; comments stay where they belong.

Keys of a claim stand in the order of the schema, lists are indented, a text too long for its line
is folded at spaces (so that Arabic stays readable and a changed word is a changed line), and a
collection in braces that does not fit becomes a block. The meaning never changes: the result is
read again and compared, and what would come out different is left as it was.
"""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from factcli.library.layout_yaml import arrange, comments, order_blocks, tidy_comments
from factcli.library.load import SOURCES, TABLES, root_of
from factcli.library.schema import ClaimFile, field_names
from factcli.library.yaml_text import read_bytes, read_text
from factcli.model import Problem, Where
from factcli.record import NamedTuple

SCHEMA = "claim.schema.json"
_MODELINE = "# yaml-language-server: $schema="


class Formatted(NamedTuple):
    """A text in canonical form; as it was, with the problems, when it cannot be formatted."""

    text: str
    problems: tuple[Problem, ...] = ()


class Outcome(NamedTuple):
    """What formatting did, or with ``check`` would do, to one file."""

    path: Path
    changed: bool
    problems: tuple[Problem, ...] = ()


def format_text(text: str, name: str = "", *, claim: bool = True, schema: str = "") -> Formatted:
    """The canonical form of a file's text; formatting it again changes nothing.

    ``claim`` files are put in the schema's order; ``schema`` is the relative path of the JSON
    Schema that their first line names, "" to leave that line alone. ``name`` stands in problems.
    """
    before = read_text(text, name)
    if before.problems or not isinstance(before.data, dict):
        what = Problem("not-a-mapping", Where(name, 1, 1), "the file is not a mapping of keys to values")
        return Formatted(text, before.problems or (what,))
    try:
        result = _rewritten(text, before.keys, claim=claim)
    except (YAMLError, ValueError) as error:
        return Formatted(text, (_refused(name, " ".join(str(error).split())[:200]),))
    if comments(result) != comments(text):
        return Formatted(text, (_refused(name, "a comment would be lost"),))
    if claim and schema:
        lines = result.split("\n")
        rest = lines[1:] if lines[0].startswith(_MODELINE) else lines
        result = "\n".join([_MODELINE + schema, *rest])
    after = read_text(result, name)
    if after.problems or after.data != before.data:
        return Formatted(text, (_refused(name, "its meaning would change"),))
    return Formatted(result)


def format_files(paths: list[Path], *, check: bool = False) -> Iterator[Outcome]:
    """Format the ``.yaml`` files among and below the paths, sorted; with ``check`` none is written.

    ``properties.yaml`` is left out: its rows of words belong to the analysis.
    """
    for path in _files(paths):
        root = root_of(path)
        if path == root / "properties.yaml":
            continue
        is_claim = (
            not (path.parent == root and path.name in TABLES) and path.relative_to(root).parts[0] != SOURCES
        )
        schema = os.path.relpath(root / SCHEMA, path.parent) if is_claim and (root / SCHEMA).is_file() else ""
        tree = read_bytes(raw := path.read_bytes(), str(path))
        if tree.problems:
            yield Outcome(path, False, tree.problems)
            continue
        text = raw.decode("utf-8-sig")
        done = format_text(text, str(path), claim=is_claim, schema=schema.replace(os.sep, "/"))
        changed = done.text.encode() != raw and not done.problems
        if changed and not check:
            _replace(path, done.text)
        yield Outcome(path, changed, done.problems)


def _rewritten(text: str, keys: Any, *, claim: bool) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if claim:
        text = order_blocks(text, keys, list(field_names(ClaimFile)))
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.allow_unicode = True
    yaml.width = 1_000_000  # lines are folded by `arrange`, at spaces only
    yaml.indent(mapping=2, sequence=4, offset=2)
    data = yaml.load(text)
    arrange(data, ClaimFile if claim else None)
    out = io.StringIO()
    yaml.dump(data, out)
    return tidy_comments(out.getvalue())


def _refused(name: str, why: str) -> Problem:
    return Problem("not-formatted", Where(name, 1, 1), f"left as it was: {why}", "format it by hand")


def _files(paths: list[Path]) -> list[Path]:
    found: set[Path] = set()
    for path in paths:
        if path.is_dir():
            below = path.rglob("*.yaml")
            found |= {
                file
                for file in below
                if file.is_file() and not any(p.startswith(".") for p in file.relative_to(path).parts)
            }
        else:
            found.add(path)
    return sorted(found)


def _replace(path: Path, text: str) -> None:
    """Write beside the file and move over it, so that a crash leaves the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(name).chmod(path.stat().st_mode & 0o777)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
