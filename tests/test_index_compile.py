"""Compiling libraries: found again when unchanged, made again when changed, right whatever happens."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from factcli.analyze.words import terms
from factcli.errors import IndexFailure, LibraryError
from factcli.index import open_index
from factcli.index.base import Index
from factcli.library import cache as caches
from factcli.library import compile as compiling
from factcli.library.compile import compile_library, ensure, open_library
from factcli.library.fingerprint import content, scan, scan_code, signature
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


def test_a_second_start_builds_nothing(library: Path, cache: Path, builds: list[Path]) -> None:
    first = ensure([library], cache)
    assert ensure([library], cache) == first
    assert len(builds) == 1
    assert open_index(first).count == 3


def test_a_warm_start_reads_no_file_of_the_library(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_settle(library)
    monkeypatch.setattr(compiling, "SLACK", 0)  # the code may have been edited a second ago
    first = ensure([library], cache)
    monkeypatch.setattr(compiling, "compile_library", None)
    assert ensure([library], cache) == first


def test_a_warm_start_imports_nothing_heavy(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_settle(library)
    monkeypatch.setattr(compiling, "SLACK", 0)
    ensure([library], cache)
    out, err = process(OPEN_AND_SEARCH + "print(*sys.modules)", library, cache).communicate(timeout=60)
    heavy = {"yaml", "pydantic", "platformdirs", "inspect", "dataclasses", "numpy", "hashlib", "tempfile"}
    assert not heavy & set(out.split()), err


@pytest.mark.parametrize("same_size", [True, False])
def test_an_edit_is_seen(library: Path, cache: Path, same_size: bool) -> None:
    assert search(open_library([library], cache), "moon")
    write(library, lines(3, "The mars is made of cheese" if same_size else "The sun is hot"))
    index = open_library([library], cache)
    assert not search(index, "moon")
    assert search(index, "mars" if same_size else "sun")


def test_an_edit_that_leaves_size_and_time_is_seen(library: Path, cache: Path, builds: list[Path]) -> None:
    """Right after a compile (racy), and long after it, when only the change time tells."""
    for wait in (False, True):
        write(library, lines(3))
        ensure([library], cache)
        if wait:
            let_settle(library)
            ensure([library], cache)
        status = library.stat()
        write(library, lines(3, "The mars is made of cheese"))
        os.utime(library, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert library.stat().st_size == status.st_size
        assert search(open_library([library], cache), "mars")


def test_racy_files_are_compared_by_content_though_the_scan_is_equal(library: Path, cache: Path) -> None:
    """The file changed within the clock's resolution of the scan: no stat call can tell."""
    folder = ensure([library], cache)
    name = compiling._name([library])
    manifest = caches.read_manifest(cache, name)
    assert manifest is not None
    assert not manifest.settled
    write(library, lines(3, "The mars is made of cheese"))
    scanned = signature(scan([library])) + signature(scan_code())
    caches.write_manifest(cache, name, manifest._replace(scan=scanned))
    assert ensure([library], cache) != folder


def test_touching_a_file_compiles_nothing(library: Path, cache: Path, builds: list[Path]) -> None:
    first = ensure([library], cache)
    os.utime(library, (1, 1))
    assert ensure([library], cache) == first
    assert len(builds) == 1


def test_a_library_that_changes_while_it_is_read_is_read_again(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build, times = compiling._build_into, iter(range(9))

    def disturbed(*arguments: object) -> None:
        build(*arguments)  # type: ignore[arg-type]
        if next(times) == 0:
            write(library, lines(5))

    monkeypatch.setattr(compiling, "_build_into", disturbed)
    assert open_library([library], cache).count == 5
    assert len(compiled(cache)) == 1


def test_a_library_that_never_stands_still_is_one_clear_line(
    library: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build, counts = compiling._build_into, iter(range(4, 99))

    def disturbed(*arguments: object) -> None:
        build(*arguments)  # type: ignore[arg-type]
        write(library, lines(next(counts)))

    monkeypatch.setattr(compiling, "_build_into", disturbed)
    with pytest.raises(LibraryError, match="changes while it is being read"):
        ensure([library], cache)
    assert compiled(cache) == []


def test_copies_share_an_index_and_a_fingerprint(library: Path, cache: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    copy = Path(shutil.copy(library, tmp_path / "elsewhere"))
    assert ensure([library], cache) == ensure([copy], cache)
    assert content(scan([library])) == content(scan([copy]))
    copy.rename(copy.with_name("renamed.jsonl"))
    assert content(scan([library])) != content(scan([copy.with_name("renamed.jsonl")]))


def test_the_fingerprint_of_a_known_library_is_fixed(tmp_path: Path) -> None:
    """It stands in other people's records: it may not change with the machine, the path or the version."""
    (tmp_path / "topic").mkdir()
    (tmp_path / "topic" / "a.yaml").write_bytes(b"statement: {en: A.}\n")
    (tmp_path / "entities.yaml").write_bytes(b"{}\n")
    (tmp_path / "notes.txt").write_bytes(b"not read")
    (tmp_path / ".hidden.yaml").write_bytes(b"not read")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_bytes(b"not read")
    assert [file.name for file in scan([tmp_path])] == ["entities.yaml", "topic/a.yaml"]
    assert content(scan([tmp_path])) == "e668fdac1b58882deecbca1b5a36a127"


def test_several_libraries_in_one_index_the_first_of_equal_ids_counts(
    library: Path, cache: Path, tmp_path: Path
) -> None:
    more = write(tmp_path / "more.jsonl", [{"id": "claim-1", "text": "taken"}, {"id": "new", "text": "free"}])
    index = open_library([library, more], cache)
    assert [claim.id for claim in index.claims()] == ["claim-0", "claim-1", "claim-2", "new"]
    assert not search(index, "taken")
    assert index.meta.problems == 1
    assert index.meta.first_problems[0].code == "duplicate-id"
    assert "claim-1" in index.meta.first_problems[0].message


def test_bad_lines_are_skipped_counted_and_named_relative_to_the_library(cache: Path, tmp_path: Path) -> None:
    library = tmp_path / "bad.jsonl"
    library.write_bytes(b'{"id": "a", "text": "good"}\n' + b"nonsense\n" * 50)
    meta = open_library([library], cache).meta
    assert (meta.claims, meta.problems, len(meta.first_problems)) == (1, 50, 20)
    assert meta.first_problems[0].where[:2] == ("bad.jsonl", 2)


def test_a_folder_of_claim_files_with_a_collection_in_it(cache: Path, tmp_path: Path) -> None:
    root = tmp_path / "library"
    (root / "moon").mkdir(parents=True)
    (root / "sources").mkdir()
    (root / "entities.yaml").write_text("luna: {kind: place, name: {en: Luna}}\n")
    (root / "sources" / "s.yaml").write_text(
        "nasa: {title: T, publisher: NASA, url: 'https://example.org', published: 2020-01-01,"
        " language: en, kind: report}\n"
    )
    for name, more in (("good", ""), ("gone", "withdrawn: {on: 2022-01-01, why: {en: wrong}}\n")):
        (root / "moon" / f"{name}.yaml").write_text(
            f"statement: {{en: 'Luna is round ({name}).'}}\nrating: 'true'\n"
            f"citations: [{{source: nasa, stance: supports, quote: round}}]\n{more}"
        )
    (root / "moon" / "bad.yaml").write_text("statement: [\n")
    write(root / "plain.jsonl", lines(1))
    index = open_library([root], cache)
    assert {"claim-0", "good"} <= {claim.id for claim in index.claims()}
    assert "nasa" in index.sources()
    assert index.by_key("e:luna")[0].citations[0].publisher == "NASA"
    assert {problem.where.path for problem in index.meta.first_problems} >= {"moon/bad.yaml"}
    assert "gone" not in search(index, "Luna round gone")


def test_a_compressed_collection(cache: Path, tmp_path: Path) -> None:
    library = tmp_path / "claims.jsonl.gz"
    with gzip.open(library, "wt") as file:
        file.write("".join(json.dumps(row) + "\n" for row in lines(2)))
    assert open_library([library], cache).count == 2


@pytest.mark.parametrize("kind", ["missing", "empty", "folder", "device", "other"])
def test_what_is_no_library_is_one_clear_line(cache: Path, tmp_path: Path, kind: str) -> None:
    path = {
        "missing": tmp_path / "no.jsonl",
        "empty": tmp_path / "empty.jsonl",
        "folder": tmp_path / "folder",
    }.get(kind, Path("/dev/null") if kind == "device" else tmp_path / "x.txt")
    if kind in ("empty", "other"):
        path.touch()
    elif kind == "folder":
        path.mkdir()
    with pytest.raises(LibraryError) as caught:
        open_library([path], cache)
    assert path.name in str(caught.value)
    assert caught.value.hint
    assert "\n" not in str(caught.value)


# Damage


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
