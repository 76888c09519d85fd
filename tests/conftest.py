"""What all tests share: the ``--update`` switch and a place for compiled libraries."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite golden files and generated schemas")


@pytest.fixture(scope="session")
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def cache() -> Path:
    """Compiled libraries outlive a run and are shared by its workers: they are named by content."""
    return ROOT / ".pytest_cache" / "factcli"


@pytest.fixture(scope="session")
def environment(cache: Path) -> dict[str, str]:
    """A plain environment for a factcli process: nothing of the user's own settings."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("FACTCLI_", "_FACTCLI"))
    }
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        kept.pop(name, None)
    return kept | {"FACTCLI_CACHE_DIR": str(cache), "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}


@pytest.fixture(scope="session")
def small_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine claims of tests/golden/library; their properties are those of claims/, in today's form."""
    folder = tmp_path_factory.mktemp("small") / "library"
    shutil.copytree(ROOT / "tests" / "golden" / "library", folder)
    shutil.copy(ROOT / "claims" / "properties.yaml", folder)
    return folder
