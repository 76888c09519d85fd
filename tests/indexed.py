"""Small collections and the processes that ask them, for the tests of compiling."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from factcli.analyze.words import terms
from factcli.index.base import Index
from factcli.library import cache as caches
from factcli.library import compile as compiling
from factcli.model import Query

Lines = list[dict[str, object]]

OPEN_AND_SEARCH = """
import sys
from pathlib import Path
from factcli.library.compile import open_library
from factcli.analyze.words import terms
from factcli.model import Query
index = open_library([Path(sys.argv[1])], Path(sys.argv[2]))
found = index.search(Query(*terms("moon cheese", "en")), 1)
print(index.count, found[0].claim.id)
"""


def lines(count: int, text: str = "The moon is made of cheese") -> Lines:
    return [{"id": f"claim-{number}", "text": f"{text} number {number}"} for number in range(count)]


def write(path: Path, rows: Lines) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def search(index: Index, text: str) -> list[str]:
    return [candidate.claim.id for candidate in index.search(Query(*terms(text, "en")), 3)]


def compiled(cache: Path) -> list[str]:
    """Names of the finished indexes in a cache."""
    return sorted(path.name for path in cache.iterdir() if path.name != caches.MANIFESTS)


def let_settle(path: Path) -> None:
    """Wait until a change just made is old enough to be seen by its time alone."""
    time.sleep(max(0.0, (path.stat().st_ctime_ns + compiling.SLACK) / 1e9 - time.time()) + 0.05)


def process(
    script: str, *arguments: object, env: dict[str, str] | None = None, stdin: int | None = None
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
        stdin=stdin,
    )
