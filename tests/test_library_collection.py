"""Plain collections: one JSON object a line, streamed, whatever the lines hold."""

from __future__ import annotations

import gzip
import io
import json
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcli.errors import LibraryError
from factcli.library.collection import MAX_LINE, MAX_TEXT, read, stream
from factcli.library.ratings import normalise
from factcli.model import Citation, Claim, Problem

CASES = yaml.safe_load((Path(__file__).parent / "cases/library/collections.yaml").read_text(encoding="utf-8"))
FILLED = {"LONG TEXT": "x" * (MAX_TEXT + 1), "LONG LINE": "x" * (MAX_LINE + 1), "NESTED": "[" * 100_000}
FULL = {
    "id": "apollo", "text": "Apollo 11 landed on the Moon in 1969.", "rating": "True", "title": "Apollo 11",
    "url": "https://example.org/a", "publisher": "Example", "published": "2024-07-20", "lang": "en",
    "topics": ["moon"], "speaker": "NASA",
}  # fmt: skip


def claim(**changes: object) -> Claim:
    record = {key: value for key, value in {**FULL, **changes}.items() if value is not None}
    (found,) = read(io.BytesIO(json.dumps(record).encode()), "c.jsonl")
    assert isinstance(found, Claim), found
    return found


@pytest.mark.parametrize("case", CASES, ids=[f"{case['problem']}: {case['line'][:40]}" for case in CASES])
def test_a_bad_line_is_a_problem_and_is_skipped(case: dict[str, str]) -> None:
    line = case["line"]
    for word, long in FILLED.items():
        line = line.replace(word, long)
    text = f'{{"id": "first", "text": "t"}}\n{line}\n{{"id": "last", "text": "t"}}'
    before, problem, after = read(io.BytesIO(text.encode()), "c.jsonl")
    assert isinstance(problem, Problem)
    assert f"{problem.where.line}:{problem.where.column} {problem.code}" == case["problem"]
    assert [item.id for item in (before, after) if isinstance(item, Claim)] == ["first", "last"]


def test_a_line_in_another_encoding() -> None:
    (problem,) = read(io.BytesIO('{"id": "é'.encode() + b'\xff"}'), "c.jsonl")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.where.column) == ("not-utf8", 10)


def test_every_field_of_a_claim_lands_in_its_place() -> None:
    """The record is made by position; this holds the order to that of the names."""
    assert claim() == Claim(
        id="apollo",
        statement={"en": "Apollo 11 landed on the Moon in 1969."},
        rating="true",
        topics=("moon",),
        citations=(
            Citation(
                source="apollo", stance="supports", publisher="Example", title="Apollo 11",
                url="https://example.org/a", published="2024-07-20", language="en",
            ),
        ),
        title="Apollo 11",
        extra={"speaker": "NASA"},
    )  # fmt: skip


def test_a_false_claim_is_disputed_by_its_page_and_an_unrated_one_reported() -> None:
    assert claim(rating="False").citations[0].stance == "disputes"
    assert claim(rating=None).citations[0].stance == "reports"


def test_an_unknown_rating_is_kept_as_it_is() -> None:
    found = claim(rating="Four Pinocchios")
    assert (found.rating, found.extra["rating"]) == ("", "Four Pinocchios")


def test_without_publisher_and_address_there_is_no_citation() -> None:
    found = claim(url=None, publisher=None)
    assert found.citations == ()
    assert found.extra["published"] == "2024-07-20"


def test_statement_is_another_word_for_text_and_may_hold_languages() -> None:
    assert claim(text=None, statement="A").statement == {"en": "A"}
    assert claim(text={"en": "A", "ar": "ب"}).statement == {"en": "A", "ar": "ب"}


def test_the_script_tells_the_language_when_nobody_does() -> None:
    assert list(claim(lang=None, text="هبطت أبولو 11 على القمر").statement) == ["ar"]
    assert list(claim(lang=None, text="Apollo").statement) == ["en"]
    assert list(claim(lang="../en").statement) == ["en"]


def test_an_id_may_be_a_number_and_blank_lines_are_none() -> None:
    items = list(read(io.BytesIO(b'\xef\xbb\xbf{"id": 7, "text": "t"}\n\n  \n{"id": 8, "text": "t"}\n'), "c"))
    assert [item.id for item in items if isinstance(item, Claim)] == ["7", "8"]


def test_packed_and_plain_files_give_the_same(tmp_path: Path) -> None:
    text = "".join(json.dumps({**FULL, "id": f"c{number}"}) + "\n" for number in range(50))
    (tmp_path / "c.jsonl").write_text(text)
    with gzip.open(tmp_path / "c.jsonl.gz", "wt") as file:
        file.write(text)
    assert list(stream(tmp_path / "c.jsonl.gz")) == list(stream(tmp_path / "c.jsonl"))


@pytest.mark.parametrize("broken", [b"not packed", b"cut"])
def test_a_damaged_packed_file_gives_what_it_has_and_a_problem(tmp_path: Path, broken: bytes) -> None:
    whole = gzip.compress(b'{"id": "a", "text": "t"}\n' * 5_000)
    (tmp_path / "c.jsonl.gz").write_bytes(whole[:-20] if broken == b"cut" else broken)
    *_, last = stream(tmp_path / "c.jsonl.gz")
    assert isinstance(last, Problem)
    assert last.code == "unreadable-file"


def test_a_missing_file_ends_it(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="none"):
        list(stream(tmp_path / "none.jsonl"))


class Endless(io.RawIOBase):
    """A file of that many lines which is never whole in memory."""

    def __init__(self, lines: int) -> None:
        self.lines = self.source(lines)

    def source(self, lines: int) -> Iterator[bytes]:
        for number in range(lines):
            yield json.dumps({**FULL, "id": f"c{number}"}).encode() + b"\n"

    def readline(self, size: int | None = -1, /) -> bytes:
        return next(self.lines, b"")


def test_memory_stays_flat() -> None:
    tracemalloc.start()
    try:
        lines: Any = Endless(5_000)
        count = len([None for _ in read(lines, "c")])
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == 5_000
    assert peak < 300_000  # a claim takes some 2 kB: all of them would be 10 MB


@pytest.mark.parametrize(
    ("word", "rating"),
    [
        ("TRUE", "true"), ("False.", "false"), ("pants-fire", "false"), ("Half True", "misleading"),
        ("missing_context", "misleading"), ("Unproven", "unproven"), ("خطأ", "false"), ("مضلل", "misleading"),
        ("mostly true", ""), ("Three Pinocchios", ""), ("", ""), ("not true", ""),
    ],
)  # fmt: skip
def test_rating_words(word: str, rating: str) -> None:
    assert normalise(word) == rating
