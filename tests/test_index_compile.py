"""Compiling libraries: found again when unchanged, made again when changed, problems counted."""

from __future__ import annotations

import gzip
import json
import os
import shutil
from pathlib import Path

import pytest
from indexed import OPEN_AND_SEARCH, compiled, let_settle, lines, process, search, write

from factcli.errors import LibraryError
from factcli.index import open_index
from factcli.library import cache as caches
from factcli.library import compile as compiling
from factcli.library.compile import ensure, open_library
from factcli.library.fingerprint import content, scan, scan_code, signature


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return write(tmp_path / "claims.jsonl", lines(3))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


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
