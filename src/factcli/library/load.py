"""Read a library folder: every claim, entity, property, source and topic, and every problem.

A bad file, or a bad entry of a file, costs itself and nothing else. The result is sorted, and
the same for the same files whatever order the file system lists them in.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from factcli.errors import LibraryError
from factcli.library.explain import place_in, problems_of
from factcli.library.fields import is_id, shown
from factcli.library.schema import ClaimFile, Entity, Source, Topic
from factcli.library.yaml_text import Place, Tree, read_file
from factcli.model import Problem, Where
from factcli.record import NamedTuple

TABLES: dict[str, type[BaseModel] | None] = {
    "entities.yaml": Entity,
    "properties.yaml": None,  # its inner form belongs to the analysis, which reads it as plain data
    "topics.yaml": Topic,
}
SOURCES = "sources"
COLLECTIONS = (".jsonl", ".jsonl.gz")

Table = dict[str, dict[str, Any]]


class LoadedClaim(NamedTuple):
    """A claim file that fits the schema. ``where`` is its first line."""

    file: ClaimFile
    id: str
    topic: str
    where: Where
    tree: Tree

    def at(self, *place: str | int, key: bool = False) -> Where:
        """Where a node of the file stands: ``at("citations", 0, "source")``."""
        return place_in(self.tree, self.where.path, place, key=key)


class LibraryData(NamedTuple):
    """A whole library as read.

    The tables map ids to plain data that fits the schema. ``places`` says where a node of a
    table stands, by ``(table, id, …)`` with the table names entities, properties, sources and
    topics. ``known`` holds ``(table, id)`` of broken entries too, so that a reference to one is
    not reported as dangling. ``collections`` are the ``*.jsonl`` files of the folder, unread.
    """

    root: Path
    claims: tuple[LoadedClaim, ...]
    entities: Table
    properties: Table
    sources: Table
    topics: Table
    problems: tuple[Problem, ...]
    places: Mapping[Place, Where] = {}
    known: frozenset[tuple[str, str]] = frozenset()
    collections: tuple[Path, ...] = ()


def load(path: Path) -> LibraryData:
    """The library at a folder. Raises LibraryError when it is not a folder that can be listed."""
    if not path.is_dir():
        what = "is a file, not a folder" if path.exists() else "does not exist"
        raise LibraryError(f"the library {path} {what}", "name a folder of claim files")
    state = _Loading(path)
    for file in _files(path):
        state.take(file)
    return state.result()


def root_of(path: Path) -> Path:
    """The library folder a file or subfolder belongs to: the nearest with entities or sources."""
    start = path if path.is_dir() else path.parent
    for folder in (start, *start.parents):
        if (folder / "entities.yaml").is_file() or (folder / SOURCES).is_dir():
            return folder
    return start


def ordered(problems: Iterator[Problem] | list[Problem] | tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Problems without repetition, by file, line, column and code."""
    return tuple(sorted(set(problems), key=lambda p: (p.where, p.code, p.message)))


def _files(root: Path) -> Iterator[Path]:
    """Every file below the root in a fixed order; hidden ones and linked folders are left out."""
    for folder, folders, names in os.walk(root, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder) / name
            # A pipe or a device would be waited for, perhaps for ever; a dangling link is a problem to report.
            if not name.startswith(".") and (path.is_file() or path.is_symlink()):
                yield path


class _Loading:
    """What has been read so far."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.claims: dict[str, LoadedClaim] = {}
        self.tables: dict[str, Table] = {name: {} for name in ("entities", "properties", "sources", "topics")}
        self.places: dict[Place, Where] = {}
        self.known: set[tuple[str, str]] = set()
        self.problems: list[Problem] = []
        self.collections: list[Path] = []

    def take(self, file: Path) -> None:
        parts = file.relative_to(self.root).parts
        if file.name.endswith(COLLECTIONS):
            self.collections.append(file)
        elif file.suffix == ".yml":
            self.problems.append(
                Problem(
                    "file-name",
                    Where(str(file), 1, 1),
                    f"{file.name} is not read",
                    f"rename it to {file.stem}.yaml",
                )
            )
        elif file.suffix != ".yaml":
            return
        elif len(parts) == 1 and parts[0] in TABLES:
            self.table(file, file.stem, TABLES[parts[0]])
        elif parts[0] == SOURCES:
            self.table(file, SOURCES, Source)
        else:
            self.claim(file, "/".join(parts[:-1]))

    def table(self, file: Path, table: str, model: type[BaseModel] | None) -> None:
        path = str(file)
        tree = self.tree(file)
        spots: dict[str, list[Place]] = {}
        for at in tree.values:
            spots.setdefault(str(at[0]) if at else "", []).append(at)
        for name, record in (tree.data or {}).items():
            key = place_in(tree, path, (name,), key=True)
            if (table, name) in self.known:
                first = self.places[table, name]
                message = f"the id {shown(name)} stands here and in {first.path}:{first.line}"
                self.problems.append(Problem("duplicate-id", key, message, "give one of them another id"))
                continue
            self.known.add((table, name))
            self.places.update({(table, *at): Where(path, *tree.values[at]) for at in spots.get(name, ())})
            self.places[table, name] = key
            plain = self.record(record, model, tree, path, (name,))
            if not is_id(name):
                self.problems.append(_bad_id(name, key))
            elif plain is not None:
                self.tables[table][name] = plain

    def record(
        self, record: Any, model: type[BaseModel] | None, tree: Tree, path: str, at: Place
    ) -> dict[str, Any] | None:
        if model is None:
            if isinstance(record, dict):
                return record
            self.problems.append(Problem("wrong-type", place_in(tree, path, at), "this must be a mapping"))
            return None
        try:
            return model.model_validate(record).model_dump(by_alias=True, exclude_unset=True)
        except ValidationError as error:
            self.problems.extend(problems_of(error, model, tree, path, at))
            return None

    def claim(self, file: Path, topic: str) -> None:
        path, name = str(file), file.stem
        start = Where(path, 1, 1)
        tree = self.tree(file)
        if not is_id(name):
            self.problems.append(_bad_id(name, start))
        self.known.add(("claims", name))
        if tree.data is None:
            return
        try:
            record = ClaimFile.model_validate(tree.data)
        except ValidationError as error:
            self.problems.extend(problems_of(error, ClaimFile, tree, path, ()))
            return
        if name in self.claims:
            message = f"the id {shown(name)} belongs to {self.claims[name].where.path} too"
            self.problems.append(Problem("duplicate-id", start, message, "rename one of the files"))
        elif is_id(name):
            self.claims[name] = LoadedClaim(record, name, topic, start, tree)

    def tree(self, file: Path) -> Tree:
        tree = read_file(file)
        self.problems.extend(tree.problems)
        if tree.data is not None and not isinstance(tree.data, dict):
            self.problems.append(
                Problem(
                    "not-a-mapping",
                    Where(str(file), 1, 1),
                    "the file is not a mapping of keys to values",
                    "begin with statement:, rating: and citations:",
                )
            )
            return tree._replace(data=None)
        return tree

    def result(self) -> LibraryData:
        def by_id(table: str) -> Table:
            return dict(sorted(self.tables[table].items()))

        return LibraryData(
            self.root,
            tuple(self.claims[name] for name in sorted(self.claims)),
            by_id("entities"),
            by_id("properties"),
            by_id("sources"),
            by_id("topics"),
            ordered(self.problems),
            self.places,
            frozenset(self.known),
            tuple(self.collections),
        )


def _bad_id(name: str, where: Where) -> Problem:
    return Problem(
        "bad-id",
        where,
        f"{shown(name)} is not an id",
        "lower-case letters and digits joined by hyphens: ts-launched-2022",
    )
