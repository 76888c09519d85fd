"""Standard input: lines and JSON Lines, and everything that can be wrong with one."""

from __future__ import annotations

import io
import json

import pytest

from factcli.cli import inputs
from factcli.cli.inputs import Item
from factcli.model import Statement
from factcli.output.records import Failure

LANGUAGES = ("ar", "en")


def lines(data: bytes) -> list[Item]:
    return list(inputs.from_lines(io.BytesIO(data), ""))


def objects(data: bytes) -> list[Item]:
    return list(inputs.from_json_lines(io.BytesIO(data), "", LANGUAGES))


def code(item: Item) -> str:
    assert isinstance(item.statement, Failure), item
    return item.statement.code


def test_each_line_is_a_statement_and_blank_lines_are_none() -> None:
    assert [item.statement for item in lines("one\r\n\n  \nاثنان\nlast".encode())] == [
        Statement("one"),
        Statement("اثنان"),
        Statement("last"),
    ]


def test_a_byte_order_mark_is_not_text() -> None:
    assert lines(b"\xef\xbb\xbfone\n")[0].statement == Statement("one")


def test_a_line_that_is_not_utf_8_is_a_failure_and_the_next_one_is_read() -> None:
    bad, good = lines(b"caf\xe9\ngood\n")
    assert code(bad) == "not-utf-8"
    assert good.statement == Statement("good")


def test_a_line_without_end_takes_no_memory_and_the_next_one_is_read() -> None:
    huge, good = lines(b"x" * (3 * inputs.MAX_LINE + 5) + b"\ngood\n")
    assert code(huge) == "too-long"
    assert good.statement == Statement("good")


def test_a_line_of_exactly_the_limit_is_read_whole() -> None:
    (item,) = lines(b" " * (inputs.MAX_LINE - 4) + b"one\n")
    assert code(item) == "too-long"  # as a statement, not as a line: nothing is lost behind it
    assert len(lines(b" " * (inputs.MAX_LINE - 4) + b"one\ntwo\n")) == 2


def test_an_object_carries_id_language_and_day() -> None:
    (item,) = objects(b'{"id": "a", "text": "one", "lang": "ar", "as_of": "2022-02-21", "other": 1}\n')
    assert item == Item("a", Statement("one", "ar", "2022-02-21", "a"))


@pytest.mark.parametrize("name", [7, 1.5, True, None, ["x"], {"k": "v"}])
def test_any_json_value_can_be_an_id(name: object) -> None:
    (item,) = objects(json.dumps({"id": name, "text": "one"}).encode())
    assert item.id == name
    assert item.statement == Statement("one")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"nonsense", "bad-json"),
        (b'"text"', "bad-json"),
        (b'{"text": NaN}', "bad-json"),
        (b"[" * 100_000, "bad-json"),
        (b'{"id": 1}', "no-text"),
        (b'{"id": 1, "text": 5}', "no-text"),
        (b'{"id": 1, "text": " "}', "empty-statement"),
        (b'{"id": 1, "text": "x", "lang": "xx"}', "unknown-language"),
        (b'{"id": 1, "text": "x", "lang": ["en"]}', "unknown-language"),
        (b'{"id": 1, "text": "x", "as_of": "2022"}', "bad-date"),
        (b'{"id": 1, "text": "x", "as_of": "2022-02-30"}', "bad-date"),
        (b'{"id": 1, "text": "\\ud800"}', "not-unicode"),
        (b"\xff", "not-utf-8"),
    ],
)
def test_a_bad_line_is_a_failure_and_the_next_one_is_read(line: bytes, expected: str) -> None:
    bad, good = objects(line + b'\n{"id": 2, "text": "good"}\n')
    assert code(bad) == expected
    assert "line 1" in str(bad.statement)
    assert bad.id == (1 if b'"id"' in line else None)
    assert good == Item(2, Statement("good"))


def test_a_statement_has_a_limit() -> None:
    assert isinstance(inputs.statement("x" * inputs.MAX_STATEMENT, ""), Statement)
    assert isinstance(inputs.statement("x" * (inputs.MAX_STATEMENT + 1), ""), Failure)


def test_an_argument_that_was_not_utf_8_is_a_failure() -> None:
    (item,) = inputs.from_arguments(["caf\udce9"], "")
    assert code(item) == "not-unicode"
