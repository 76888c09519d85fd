"""The house rules: who may import whom, where heavy packages live, how long a file may be, who prints."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "src" / "factcli"
FILES = sorted(PACKAGE.rglob("*.py"))
OPEN_TO_ALL = {"model", "record", "errors", "reasons", "factcli"}

# part of the program → parts it may import, beside itself and those open to all (docs/design.md).
# `library` compiles what `analyze` and `index` read, so that they need not know it.
MAY_IMPORT = {
    "lang": set(),
    "values": {"lang"},
    "analyze": {"lang", "values"},
    "index": {"lang"},
    "judge": {"analyze", "lang", "values"},
    "checker": {"analyze", "index", "judge", "lang", "values"},
    "library": {"analyze", "index", "lang", "values"},
    "output": {"judge"},  # the decision table, run again for --explain
    "cli": {"checker", "index", "lang", "library", "output"},
    "api": {"checker", "cli", "library"},
    "__main__": {"cli"},
    "factcli": {"api"},
    "model": set(),
    "record": set(),
    "errors": set(),
    "reasons": set(),
}
# heavy package → the only places that may import it when they are loaded.
HOMES = {
    "typer": ("cli/app.py", "cli/app_library.py", "cli/options.py"),
    "pydantic": ("library/",),
    "yaml": ("library/",),
    "rich": (),
    "numpy": (),
    "babel": (),
    "platformdirs": (),
    "dataclasses": (),
    "inspect": (),
    "importlib.metadata": (),
}


def part_of(path: Path) -> str:
    """The part of the program that a file belongs to: its folder below the package, or its name."""
    first = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "factcli" if first == "__init__" else first


def imports(path: Path, *, everywhere: bool) -> Iterator[tuple[str, int]]:
    """Absolute names a file imports, with line; ``everywhere``: within functions too, else at start-up."""
    package = ("factcli", *path.relative_to(PACKAGE).parent.parts)
    module = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(module) if everywhere else at_start(module.body):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            name = ".".join((*base, *filter(None, [node.module])))
            yield from ((f"{name}.{alias.name}", node.lineno) for alias in node.names)


def at_start(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements that run when a module is loaded: not those of functions, nor those for type checkers."""
    for node in body:
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            yield from at_start(node.orelse)
        elif not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for name in ("body", "orelse", "finalbody"):
                yield from at_start(getattr(node, name, []))
            for handler in getattr(node, "handlers", []):
                yield from at_start(handler.body)


def forbidden(path: Path) -> list[str]:
    """The imports of a file that the table does not allow."""
    part = part_of(path)
    wrong = []
    for name, line in imports(path, everywhere=True):
        words = name.split(".")
        if words[0] != "factcli":
            continue
        target = words[1] if len(words) > 1 and (words[1] in MAY_IMPORT) else "factcli"
        if target != part and target not in OPEN_TO_ALL and target not in MAY_IMPORT[part]:
            wrong.append(f"{path.relative_to(PACKAGE)}:{line}: {part} may not import {target}")
    return wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    assert part_of(path) in MAY_IMPORT, "a new part of the program needs a row in the table"
    assert forbidden(path) == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_heavy_packages_have_one_home(path: Path) -> None:
    here = path.relative_to(PACKAGE).as_posix()
    for name, line in imports(path, everywhere=False):
        for heavy, homes in HOMES.items():
            if name == heavy or name.startswith(heavy + "."):
                assert here.startswith(homes) if homes else False, f"{here}:{line} loads {heavy} at start-up"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_is_short_and_says_its_job(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    generated = path.name.startswith(("cldr", "ready"))
    assert generated or text.count("\n") <= 300, "past 300 lines a file answers two questions: split it"
    assert ast.get_docstring(ast.parse(text)), "the first line of a module says what it is for"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_only_cli_and_output_print(path: Path) -> None:
    if part_of(path) in ("cli", "output"):
        return
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        assert name != "print", f"line {getattr(node, 'lineno', 0)} prints"
        assert not name.startswith(("sys.stdout", "sys.stderr")), f"line {getattr(node, 'lineno', 0)} prints"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_below_cli_nobody_asks_the_clock_or_the_environment(path: Path) -> None:
    if part_of(path) in ("cli", "api", "__main__"):
        return
    text = path.read_text(encoding="utf-8")
    found = re.findall(r"\b(?:date\.today|datetime\.now|os\.environ|os\.getenv|os\.getcwd|Path\.cwd)\b", text)
    assert found == [], "take it as an argument"


def test_names_that_say_nothing_are_not_used() -> None:
    nothing = {"utils", "util", "helpers", "helper", "manager", "core", "misc", "common"}
    assert not [path for path in FILES if path.stem in nothing or path.parent.name in nothing]


DISTRIBUTION = {
    "yaml": "PyYAML",
    "Stemmer": "PyStemmer",
    "ruamel": "ruamel.yaml",
    "pydantic_core": "pydantic",
}


def test_what_is_imported_is_what_is_declared() -> None:
    project = tomllib.loads((PACKAGE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {re.split(r"[<>=]", line)[0].lower() for line in project["dependencies"]}
    names = {name.split(".")[0] for path in FILES for name, _ in imports(path, everywhere=True)}
    foreign = names - sys.stdlib_module_names - {"factcli", "__future__"}
    assert {DISTRIBUTION.get(name, name).lower() for name in foreign} == declared
