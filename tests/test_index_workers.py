"""Worker processes change how long a collection takes, and nothing else."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from factcli.errors import LibraryError
from factcli.index.record import Entry
from factcli.library import workers
from factcli.library.collection import MAX_LINE, stream
from factcli.library.compile import open_library
from factcli.model import Problem

VOCABULARY: dict[str, object] = {}


@pytest.fixture
def together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two workers for any collection, in blocks of a few lines."""
    monkeypatch.setattr(workers, "LARGE", 0)
    monkeypatch.setattr(workers, "BLOCK", 2_000)
    monkeypatch.setattr(workers, "_cores", lambda: 2)


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """Three hundred lines, some of them bad in every way a line can be."""
    dice = random.Random(1)
    rows = []
    for number in range(300):
        text = " ".join(dice.choices(["moon", "cheese", "ضريبة", "tax", "“quoted”", "😀"], k=20))
        rows.append(
            json.dumps({"id": f"c-{number}", "text": text, "title": text[:30]}, ensure_ascii=False).encode()
        )
    bad = {
        0: b"\xef\xbb\xbf" + rows[0],
        17: b"nonsense",
        18: b"",
        40: b"\xff\xfe",
        99: b"[]",
        150: b'{"id": "x"}',
    }
    bad[160] = b'{"id": "half", "text": "\\ud83d"}'
    bad[200] = b'{"id": "long", "text": "' + b"x" * (MAX_LINE + 5_000) + b'"}'
    bad[201] = b'{"id": "long", "text": "' + b"y" * 2 * MAX_LINE + b'"}'
    for number, line in bad.items():
        rows[number] = line
    path = tmp_path / "claims.jsonl"
    path.write_bytes(b"\r\n".join(rows))
    return path


def alone(path: Path) -> list[Entry | Problem]:
    return list(workers._entries(stream(path), VOCABULARY))


@pytest.mark.usefixtures("together")
def test_workers_give_what_one_process_gives(collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = alone(collection)
    assert sum(isinstance(item, Problem) for item in expected) == 7
    with monkeypatch.context() as patch:
        # Were a block done here after all, the workers would not have been tried.
        patch.setattr(workers, "_done", None)
        assert list(workers.collection(collection, VOCABULARY)) == expected


@pytest.mark.usefixtures("together")
@pytest.mark.parametrize(
    "script", ["", "import sys; sys.exit(3)", "print('x' * 99)", "import time; time.sleep(0.5)"]
)
def test_broken_workers_are_done_without(
    collection: Path, monkeypatch: pytest.MonkeyPatch, script: str
) -> None:
    monkeypatch.setattr(workers, "_MAIN", script)
    assert list(workers.collection(collection, VOCABULARY)) == alone(collection)


@pytest.mark.usefixtures("together")
def test_workers_that_cannot_be_started_are_done_without(
    collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers.sys, "executable", "/no/such/python")  # type: ignore[attr-defined]
    assert list(workers.collection(collection, VOCABULARY)) == alone(collection)


@pytest.mark.usefixtures("together")
def test_a_worker_that_dies_on_the_way_costs_nothing(
    collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    give, calls = workers._Worker.give, iter(range(99_999))

    def deadly(worker: workers._Worker, block: workers.Block) -> object:
        if next(calls) == 3 and worker._process:
            worker._process.kill()
        return give(worker, block)

    monkeypatch.setattr(workers._Worker, "give", deadly)
    assert list(workers.collection(collection, VOCABULARY)) == alone(collection)


@pytest.mark.usefixtures("together")
def test_no_worker_outlives_the_reading(collection: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = []
    start = workers.subprocess.Popen  # type: ignore[attr-defined]

    def counted(*arguments: object, **options: object) -> object:
        started.append(start(*arguments, **options))
        return started[-1]

    monkeypatch.setattr(workers.subprocess, "Popen", counted)  # type: ignore[attr-defined]
    reading = iter(workers.collection(collection, VOCABULARY))
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    assert len(started) == 2
    assert all(process.poll() is not None for process in started)


@pytest.mark.usefixtures("together")
def test_an_index_by_workers_answers(collection: Path, tmp_path: Path) -> None:
    index = open_library([collection], tmp_path / "cache")
    assert (index.count, index.meta.problems) == (292, 7)
    assert [claim.id for claim in index.claims()] == sorted(claim.id for claim in index.claims())


@pytest.mark.usefixtures("together")
def test_a_collection_that_cannot_be_read_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises((LibraryError, OSError)):
        list(workers.collection(tmp_path, VOCABULARY))
