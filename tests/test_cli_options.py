"""Where the library and the cache are, when there is colour, and what option values are refused."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from factcli.cli import opening, request, terminal
from factcli.cli.request import Common
from factcli.errors import LibraryError, UsageError


def test_the_library_is_the_option_then_the_environment_then_the_bundled_one(tmp_path: Path) -> None:
    given, set_, other = (tmp_path / name for name in ("given", "set", "other"))
    for folder in (given, set_, other):
        folder.mkdir()
    environ = {"FACTCLI_LIBRARY": f"{set_}:{other}"}
    assert opening.library_paths((str(given), str(other)), environ) == (given, other)
    assert opening.library_paths((), environ) == (set_, other)
    assert opening.library_paths((), {}) == (opening.bundled(),)
    assert opening.library_paths((), {"FACTCLI_LIBRARY": ""}) == (opening.bundled(),)


def test_a_library_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="no-such"):
        opening.library_paths((str(tmp_path / "no-such"),), {})


def test_the_cache_is_the_option_then_where_the_platform_has_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert opening.cache_folder({"FACTCLI_CACHE_DIR": "/a/b"}) == Path("/a/b")
    for given in (str(tmp_path), "", " "):
        monkeypatch.setenv("XDG_CACHE_HOME", given)
        here = Path(platformdirs.user_cache_dir("factcli", appauthor=False))
        assert opening.cache_folder({"XDG_CACHE_HOME": given}, sys.platform) == here


@pytest.mark.parametrize(
    ("color", "environ", "at_terminal", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, False, False),
        ("auto", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("auto", {"TERM": "dumb", "FORCE_COLOR": "1"}, True, True),
        ("always", {"NO_COLOR": "1", "TERM": "dumb"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_colour(color: str, environ: dict[str, str], at_terminal: bool, expected: bool) -> None:
    assert terminal.wants_colour(color, environ, terminal=at_terminal) is expected


@pytest.mark.parametrize(
    "wrong",
    [
        Common(format="xml"),
        Common(color="yes"),
        Common(lang="xx"),
        Common(as_of="yesterday"),
        Common(as_of="2022-2-1"),
        Common(as_of="2022-02-30"),
        Common(as_of="٢٠٢٢-٠٢-٢١"),
    ],
)
def test_an_unknown_value_is_refused_with_what_to_write(wrong: Common) -> None:
    with pytest.raises(UsageError) as caught:
        request.validated(wrong)
    assert caught.value.hint
