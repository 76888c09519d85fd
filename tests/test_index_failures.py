"""Compiling against the odds: damage, nowhere to write, killed, hung and many processes at once."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from indexed import OPEN_AND_SEARCH, compiled, lines, process, search, write

from factcli.errors import IndexFailure
from factcli.index import open_index
from factcli.library import cache as caches
from factcli.library import compile as compiling
from factcli.library.compile import compile_library, ensure, open_library
from factcli.library.fingerprint import content, scan


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write(tmp_path / "claims.jsonl", lines(3))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def private(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """No temporary cache from another test, and none left behind."""
    places: list[Path] = []
    monkeypatch.setattr(compiling, "_private", places)
    yield places
    for place in places:
        shutil.rmtree(place, ignore_errors=True)


@pytest.fixture
def builds(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every folder built from now on."""
    seen: list[Path] = []
    build = compiling._build_into

    def counted(folder: Path, *rest: object) -> None:
        seen.append(folder)
        build(folder, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(compiling, "_build_into", counted)
    return seen


@pytest.mark.parametrize("harm", ["empty", "garbage", "remove", "no meta", "manifest"])
def test_a_damaged_cache_heals_itself(library: Path, cache: Path, harm: str) -> None:
    folder = ensure([library], cache)
    victims = {
        "no meta": [folder / "meta.json"],
        "manifest": list((cache / caches.MANIFESTS).iterdir()),
    }.get(harm, sorted((folder / "terms").glob("*.*")) + sorted(folder.glob("*.json")))
    for path in victims:
        if harm in ("remove", "no meta"):
            path.unlink()
        else:
            path.write_bytes(b"" if harm == "empty" else b"\0garbage" * 9)
    assert search(open_library([library], cache), "moon")
    assert compiled(cache) == [folder.name]


def test_an_index_made_by_other_code_is_not_used(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ensure([library], cache)
    monkeypatch.setattr(compiling, "FORMAT", 999)
    assert compile_library([library], cache) != first


# Nowhere to write


@pytest.mark.parametrize("place", ["a file", "below a file", "forbidden"])
def test_a_cache_that_cannot_be_written_is_replaced(
    library: Path, tmp_path: Path, private: list[Path], builds: list[Path], place: str
) -> None:
    (tmp_path / "file").touch()
    cache = {"a file": tmp_path / "file", "below a file": tmp_path / "file" / "cache"}.get(
        place, Path("/proc/none")
    )
    assert search(open_library([library], cache), "moon")
    assert search(open_library([library], cache), "moon")
    assert len(builds) <= 3
    assert len(private) == 1


def test_the_replacement_is_removed_at_exit(library: Path, tmp_path: Path) -> None:
    (tmp_path / "tmp").mkdir()
    (tmp_path / "file").touch()
    one = process(
        OPEN_AND_SEARCH, library, tmp_path / "file", env=os.environ | {"TMPDIR": str(tmp_path / "tmp")}
    )
    assert one.communicate(timeout=60)[0].split() == ["3", "claim-0"]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_without_any_place_the_index_is_kept_in_memory(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(compiling, "_temporary_cache", lambda: tmp_path / "file" / "either")
    index = open_library([library], tmp_path / "file")
    assert search(index, "moon")
    assert index.fingerprint == content(scan([library]))
    with pytest.raises(IndexFailure) as caught:
        ensure([library], tmp_path / "file")
    assert "FACTCLI_CACHE_DIR" in caught.value.hint


FULL_DISK = """
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
"""


@pytest.mark.parametrize("size", [0, 100, 700, 3000])
def test_a_full_disk_costs_time_only(library: Path, cache: Path, size: int) -> None:
    """No file may grow past so many bytes, in whatever folder."""
    pytest.importorskip("resource")
    one = process(FULL_DISK.format(size=size) + OPEN_AND_SEARCH, library, cache)
    out, err = one.communicate(timeout=60)
    assert out.split() == ["3", "claim-0"], err
    assert not [path for path in compiled(cache) if path.startswith(caches.TEMPORARY)]
    assert search(open_library([library], cache), "moon")


# What is imported later might lie where nobody may look.
BECOME_NOBODY = """
import os, hashlib, tempfile, Stemmer, factcli.index.lexical, factcli.library.cache
os.geteuid() or os.setuid(65534)
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="users as Unix has them")
def test_a_cache_that_can_only_be_read_is_used() -> None:
    script = OPEN_AND_SEARCH.replace("index =", BECOME_NOBODY + "index =", 1)
    script += "from factcli.library import compile\nprint(compile._private)\n"
    # Not in tmp_path, which is closed to the other user that root has to become.
    with TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        library, cache = write(Path(place) / "claims.jsonl", lines(3)), Path(place) / "cache"
        ensure([library], cache)
        for path in cache.rglob("*.lock"):
            path.unlink()
        everything = [cache, *cache.rglob("*")]
        for path in everything:
            path.chmod(0o555 if path.is_dir() else 0o444)
        out, err = process(script, library, cache).communicate(timeout=60)
        for path in everything:
            path.chmod(0o755 if path.is_dir() else 0o644)
    assert out.split() == ["3", "claim-0", "[]"], err


# Many processes


def test_many_processes_compile_at_the_same_time(library: Path, cache: Path) -> None:
    write(library, lines(400))
    several = [process(OPEN_AND_SEARCH, library, cache) for _ in range(6)]
    for one in several:
        out, err = one.communicate(timeout=120)
        assert out.split()[:1] == ["400"], err
    assert len(compiled(cache)) == 1


def test_they_do_without_locks_too(library: Path, cache: Path) -> None:
    write(library, lines(400))
    script = "from factcli.library import cache\ncache.fcntl = None\n" + OPEN_AND_SEARCH
    several = [process(script, library, cache) for _ in range(4)]
    for one in several:
        out, err = one.communicate(timeout=120)
        assert out.split()[:1] == ["400"], err
    assert len(compiled(cache)) == 1


def test_a_killed_compile_leaves_nothing_that_counts(library: Path, cache: Path) -> None:
    script = OPEN_AND_SEARCH.replace(
        "index =",
        "import os, signal\n"
        "from factcli.library import compile\n"
        "compile.write_meta = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "index =",
    )
    one = process(script, library, cache)
    one.communicate(timeout=60)
    assert one.returncode == -signal.SIGKILL
    left = compiled(cache)
    assert len(left) == 1
    assert left[0].startswith(caches.TEMPORARY)
    os.utime(cache / left[0], (1, 1))
    assert search(open_library([library], cache), "moon")
    assert left[0] not in compiled(cache)


HOLD_LOCK = """
import fcntl, sys, time
file = open(sys.argv[1], "ab")
fcntl.flock(file, fcntl.LOCK_EX)
print("held", flush=True)
time.sleep(60)
"""


def test_a_hung_compile_is_not_waited_for_forever(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caches, "PATIENCE", 0.5)
    (cache / caches.MANIFESTS).mkdir(parents=True)
    lock = cache / caches.MANIFESTS / f"{compiling._name([library])}.lock"
    hung = process(HOLD_LOCK, lock)
    try:
        assert hung.stdout is not None
        assert hung.stdout.readline() == "held\n"
        assert search(open_library([library], cache), "moon")
    finally:
        hung.kill()
        hung.communicate()


SEARCH_AGAIN = """
print("ready", flush=True)
sys.stdin.readline()
print(index.search(Query(*terms("moon", "en")), 1)[0].claim.id)
"""


def test_an_old_index_goes_but_not_while_somebody_reads_it(library: Path, cache: Path) -> None:
    reader = process(OPEN_AND_SEARCH + SEARCH_AGAIN, library, cache, stdin=subprocess.PIPE)
    assert reader.stdout is not None
    assert [reader.stdout.readline() for _ in range(2)][1] == "ready\n"
    (old,) = compiled(cache)
    for number in (4, 5):
        write(library, lines(number))
        os.utime(cache / old, (1, 1))
        ensure([library], cache)
        assert old in compiled(cache)
    assert reader.communicate("go\n", timeout=60)[0] == "claim-0\n"
    write(library, lines(6))
    os.utime(cache / old, (1, 1))
    ensure([library], cache)
    assert old not in compiled(cache)


def test_the_index_of_another_library_stays(library: Path, cache: Path, tmp_path: Path) -> None:
    other = ensure([write(tmp_path / "other.jsonl", lines(9))], cache)
    caches._IN_USE.pop(os.fspath(other)).close()
    os.utime(other, (1, 1))
    ensure([library], cache)
    assert open_index(other).count == 9
