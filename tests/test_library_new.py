"""Starting claims, counting them, converting them, and the schema that editors are given."""

from __future__ import annotations

import json
import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.errors import LibraryError, UsageError
from factcli.library.checks import validate
from factcli.library.convert import to_claim, to_claims
from factcli.library.format import format_text
from factcli.library.load import LibraryData, load, root_of
from factcli.library.new import create, skeleton, slug
from factcli.library.proposal import record_of
from factcli.library.schema import ClaimFile, schema_text
from factcli.library.stats import stats
from factcli.library.value_form import ValueForm
from factcli.library.yaml_text import MAX_BYTES, read_bytes, read_file, read_text
from factcli.model import Claim
from factcli.values import find, from_record

GOOD = Path(__file__).parent / "cases" / "library" / "good"
CLAIMS = Path(__file__).parents[1] / "claims"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(GOOD, tmp_path / "claims")
    return tmp_path / "claims"


def converted(root: Path, **changes: str) -> Claim:
    """The price claim with some lines replaced: ``value="value: …"``."""
    path = root / "musk" / "price-44bn.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    for key, line in changes.items():
        lines = [line if old.startswith(f"{key}:") else old for old in lines]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    data = load(root)
    assert data.problems == ()
    return to_claim(data.claims[0], data.sources)


def test_a_started_claim_is_valid_and_canonical(root: Path) -> None:
    path = create(root, "musk", statement="Musk bought Twitter for about $44 billion in October 2022: done.")
    assert path == root / "musk" / "musk-bought-twitter-about-44-billion-october-2022-done.yaml"
    text = path.read_text(encoding="utf-8")
    assert "about: {subject: elon-musk, property: to-do}" in text
    assert (
        "value: {money: 44000000000, currency: USD, approximate: true}\n# or value: {date: 2022-10}" in text
    )
    assert format_text(text).text == text
    data = load(root)
    assert data.problems == ()
    assert {p.code for p in validate(data, date(2026, 11, 22))} == {
        "dangling-property", "dangling-source", "missing-language",
    }  # fmt: skip


def test_a_started_claim_names_the_schema_that_is_there(root: Path) -> None:
    (root / "claim.schema.json").write_text("{}")
    text = create(root, "musk/early", "x").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../../claim.schema.json\n")


@pytest.mark.parametrize(
    ("topic", "name", "statement"),
    [
        ("musk", "price-44bn", ""),  # is there
        ("twitter", "price-44bn", ""),  # is there under another topic
        ("..", "x", ""),
        ("musk", "../x", ""),
        ("Musk", "x", ""),
        ("musk", "", "اشترى ماسك تويتر"),  # no id in it
        ("musk", "", "44"),
        ("musk", "x", "a\x1bb"),
        ("musk", "x", "a" * 5_000),
    ],
)
def test_what_cannot_be_started_leaves_everything_as_it_was(
    root: Path, topic: str, name: str, statement: str
) -> None:
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    with pytest.raises(UsageError) as caught:
        create(root, topic, name, statement)
    assert caught.value.hint
    assert {path: path.read_bytes() for path in root.parent.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("Truth Social was launched on 21 February 2022.", "truth-social-launched-21-february-2022"),
        ("Trump’s café — “news”!", "trumps-cafe-news"),
        ("It is.", ""),
        ("تويتر Twitter", "twitter"),
    ],
)
def test_slug(statement: str, expected: str) -> None:
    assert slug(statement) == expected


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_a_started_claim_is_valid_whatever_it_says(statement: str) -> None:
    from factcli.library.fields import HOSTILE

    if HOSTILE.search(statement):
        return
    tree = read_text(skeleton(statement, "", EMPTY), "")
    assert tree.problems == ()
    ClaimFile.model_validate(tree.data)
    assert len(slug(statement)) <= 60


EMPTY = LibraryData(Path(), (), {}, {}, {}, {}, ())


@pytest.mark.parametrize(
    "text",
    [
        "on 21 February 2022", "in 2022", "in March 2022", "$44 billion", "about €3.5 million", "58%",
        "23 days", "more than 40 million dollars", "between 5 and 10 million users", "40-45%",
        "from 4 May to 2 June 2021",
    ],
)  # fmt: skip
def test_a_proposed_value_is_the_value_that_was_found(text: str) -> None:
    (mention,) = find(text, "en")
    record = record_of(mention.value)
    assert record is not None
    ValueForm.model_validate(record)
    proposed = from_record(record)
    assert proposed[:3] == mention.value[:3]  # kind, low, high


def test_stats(root: Path) -> None:
    (root / "more.jsonl").write_text("")
    counts = stats(load(root))
    assert (counts.claims, counts.entities, counts.sources, counts.citations, counts.examples) == (
        2,
        2,
        1,
        2,
        1,
    )
    assert counts.topics == {"musk": 2}
    assert counts.ratings == {"true": 2}
    assert counts.languages == {"ar": 2, "en": 2}
    assert counts.values == {"money": 1, "number": 1}
    assert counts.oldest_review == ("2026-11-01", "price-44bn")
    assert counts.collections == 1


def test_conversion_fills_in_the_source(root: Path) -> None:
    claim = converted(root)
    assert claim.topics == ("musk",)
    assert claim.value[0][:3] == ("money", Decimal(44_000_000_000), Decimal(44_000_000_000))
    assert claim.citations[0].publisher == "Reuters"
    assert claim.citations[0].quote == "he paid $44 billion"
    assert (claim.valid_from, claim.valid_until, claim.reviewed) == ("2022-10-27", "", "2026-11-01")
    assert claim.says == {"supported": ("Musk paid more than $40 billion.",)}


def test_conversion_of_an_unknown_source_keeps_the_quote(root: Path) -> None:
    data = load(root)
    claim = to_claim(data.claims[0], {})
    assert (claim.citations[0].source, claim.citations[0].url) == ("reuters-2022-10-28", "")
    assert claim.citations[0].quote


@pytest.mark.parametrize("also", ["[2022-10-28]", "[{date: 2022-10-28}]"])
def test_other_right_values_bare_or_in_full(root: Path, also: str) -> None:
    claim = converted(root, value=f"value: {{date: 2022-10-27, also: {also}}}")
    assert [value.low for value in (*claim.value, *claim.also)] == [
        Decimal(date(2022, 10, day).toordinal()) for day in (27, 28)
    ]


def test_values_that_are_not_measured(root: Path) -> None:
    assert converted(root, value="value: {boolean: false}").truth is False
    assert converted(root, value="value: {boolean: false}").value == ()


def test_a_value_for_each_of_several(root: Path) -> None:
    each = "[{entity: twitter, money: 25, currency: USD}, {entity: elon-musk, money: 10, currency: USD}]"
    claim = converted(root, value=f"value: {{each: {each}}}")
    assert [value.low for value in claim.value] == [25, 10]
    assert claim.extra["each"] == ["twitter", "elon-musk"]


def test_claims_come_in_the_order_of_ids(root: Path) -> None:
    assert [claim.id for claim in to_claims(load(root))] == ["price-44bn", "users-238m"]


def test_the_committed_schema_is_the_one_the_program_has(update: bool) -> None:
    path = CLAIMS / "claim.schema.json"
    if update:
        path.write_text(schema_text(), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == schema_text()


def test_the_schema_refuses_unknown_keys_and_demands_what_is_required() -> None:
    schema = json.loads(schema_text())
    assert schema["additionalProperties"] is False
    assert schema["required"] == ["statement", "rating", "citations"]
    assert '"default": null' not in schema_text()


def test_the_library_that_comes_with_the_program_is_in_order() -> None:
    """Every problem but staleness, which the calendar decides; examples have their own test."""
    data = load(CLAIMS)
    problems = validate(data, date(2026, 11, 22), 36_500)
    assert [str(problem) for problem in problems if grave(problem.code)] == []


def grave(code: str) -> bool:
    from factcli.library.catalogue import severity

    return severity(code) == "error"


def test_a_library_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(LibraryError, match="does not exist"):
        load(tmp_path / "none")
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryError, match="not a folder"):
        load(tmp_path / "file")


def test_the_root_is_found_from_within(root: Path) -> None:
    assert root_of(root / "musk" / "price-44bn.yaml") == root
    assert root_of(root) == root


def test_linked_folders_are_not_followed(root: Path) -> None:
    (root / "again").symlink_to(root, target_is_directory=True)
    assert len(load(root).claims) == 2


def test_a_file_beyond_all_measure_is_not_read(tmp_path: Path) -> None:
    (problem,) = read_bytes(b"x" * (MAX_BYTES + 1), "big.yaml").problems
    assert problem.code == "file-too-large"


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (problem,) = read_file(tmp_path / "none.yaml").problems
    assert problem.code == "unreadable-file"


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from("ab: \n-[]{},#&*!|>'\"%@?~<=\t\\\u2028\x85٣ب"), max_size=60))
def test_no_text_is_too_hostile_to_read(text: str) -> None:
    tree = read_text(text, "x.yaml")
    assert tree.problems or tree.data is not None
    assert all(problem.where.line >= 1 for problem in tree.problems)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("yes", "yes"), ("on", "on"), ("2022-02-21", "2022-02-21"), ("12:30", "12:30"),
        ("0x1F", "0x1F"), ("1_000", "1_000"), (".inf", ".inf"), ("007", 7), ("1.50", Decimal("1.50")),
        ("44e9", Decimal("44e9")), ("true", True), ("'true'", "true"), ("9" * 5_000, "9" * 5_000),
    ],
)  # fmt: skip
def test_plain_words_mean_what_they_say(written: str, value: object) -> None:
    data = read_text(f"k: {written}", "").data
    assert data == {"k": value}
    assert type(data["k"]) is type(value)
