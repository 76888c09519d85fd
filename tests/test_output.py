"""The output formats over hand-made findings: what a person sees, what a program reads, what cannot hurt."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import jsonschema
import pytest
from made import ANSWERS, COMPOUND, HOSTILE, IN_ARABIC, LAUNCH, LIBRARY, REFUTED, UNPROVEN, USERS

from factcli import output
from factcli.model import Aspect, Candidate, Claim, Comparison, Span
from factcli.output import layout, records, safe, sheets
from factcli.output.page import Page
from factcli.output.records import Answer, Failure, Held, Hits

DOCS = Path(__file__).resolve().parents[1] / "docs"
PLAIN = Page(library=LIBRARY)
SCREEN = Page(colour=True, links=True, terminal=True, library=LIBRARY)


def written(name: str, *answers: Answer, page: Page = PLAIN) -> str:
    return "".join(output.load(name).check(answers or ANSWERS, page))


# --- what a person sees


def test_the_verdict_comes_first_then_why_then_the_claim_and_its_citations() -> None:
    assert written("text", Answer(None, REFUTED)) == (
        "✗ REFUTED  Truth Social was launched in March 2021\n"
        "  Why    says March 2021; launched on 21 February 2022\n"
        "  Claim  Truth Social was launched on 21 February 2022.\n"
        "         rated true, valid from 2022-02-21 · ts-launched-2022-02-21\n"
        "  Note   In the United States, for iPhones; the web version and Android came in\n"
        "         May and October 2022.\n"
        "  [1]    Example Wire, 2022-02-21, supports: The app goes live in the App Store\n"
        "         “The application became available late on Sunday in the App Store, and\n"
        "         was the most downloaded free application there by Monday morning.”\n"
        "         https://news.example.org/2022/02/21/app-goes-live-in-the-app-store-and-tops-the-charts\n"
        "  [2]    صحيفة المثال, 2022-02-21, reports: إطلاق تطبيق «تروث سوشل»\n"
        "         “أُطلق التطبيق يوم 21 فبراير 2022 في متجر آب ستور”\n"
        "         https://sahifa.example.org/%D8%AA%D8%B1%D9%88%D8%AB\n"
    )


def test_each_part_has_its_verdict_and_a_claim_is_cited_once() -> None:
    text = written("text", Answer(None, COMPOUND))
    assert re.findall(r"^ *[✗✓] [A-Z]+", text, re.MULTILINE) == ["✗ REFUTED", "  ✓ SUPPORTED", "  ✗ REFUTED"]
    assert text.count("Example Wire") == 1
    assert "ts-launched-2022-02-21 (above)" in text


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("page", [PLAIN, SCREEN], ids=["plain", "screen"])
def test_no_line_but_an_address_is_wider_than_the_page(columns: int, page: Page) -> None:
    for line in written("text", page=page._replace(width=columns)).splitlines():
        bare = re.sub(r"\x1b\[[0-9;]*m|\x1b]8;;[^\x1b]*\x1b\\", "", line)
        assert layout.width(bare) <= columns or "https://" in bare


def test_colour_only_repeats_what_the_words_say() -> None:
    bare = re.sub(r"\x1b\[[0-9;]*m", "", written("text", page=PLAIN._replace(colour=True)))
    assert bare == written("text")


def test_arabic_stays_in_logical_order_and_is_isolated_on_a_terminal() -> None:
    assert IN_ARABIC.statement.text in written("text", Answer(None, IN_ARABIC))
    assert f"\u2068{IN_ARABIC.statement.text}\u2069" in written("text", Answer(None, IN_ARABIC), page=SCREEN)
    assert "\u2068" not in written("text", Answer(None, IN_ARABIC))


def test_wrapping_loses_nothing() -> None:
    text = "one two " + "x" * 50 + " https://example.org/" + "y" * 60 + " ثلاثة أربعة خمسة"
    assert "".join(layout.wrap(text, 20)).replace(" ", "") == text.replace(" ", "")
    assert any("https://example.org/" + "y" * 60 in line for line in layout.wrap(text, 20))


def test_the_relation_of_a_claim_is_that_of_its_part() -> None:
    """A part may repeat a claim rated true while another part is refuted: the claim is not contradicted."""
    whole = REFUTED._replace(claims=(*REFUTED.claims, Candidate(USERS, 0.5)), parts=(REFUTED, UNPROVEN))
    told = json.loads(written("jsonl", Answer(None, whole)))
    relations = {claim["id"]: claim["relation"] for claim in told["claims"]}
    assert relations == {LAUNCH.id: "contradicts", USERS.id: "agrees"}


# --- what cannot hurt

STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def bare_of_ours(text: str) -> str:
    """Without what the text format itself writes: styles, well-formed links and isolates."""
    text = re.sub(r"\x1b\[[0-9;]*m|\x1b]8;;(?:https?://[!-~]+)?\x1b\\", "", text)
    return re.sub("\u2068([^\u2068\u2069\n]*)\u2069", r"\1", text)


@pytest.mark.parametrize("name", output.FORMATS)
def test_no_format_lets_a_control_or_override_through(name: str) -> None:
    text = written(name)
    allowed = "\t" if name in ("tsv", "csv") else ""
    assert [character for character in STEERING.findall(text) if character not in allowed] == []


def test_on_a_terminal_only_our_own_sequences_are_left() -> None:
    assert STEERING.findall(bare_of_ours(written("text", page=SCREEN))) == []


def test_only_a_web_address_becomes_a_link() -> None:
    assert "\x1b]8;;https://a.example/b\x1b\\" in SCREEN.link("https://a.example/b")
    for address in (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://a\x1b\\b",
        "https://a b",
        "https://ا",
    ):
        assert "\x1b" not in SCREEN.link(address)
    assert "\x1b" not in PLAIN.link("https://a.example/b")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_no_cell_is_a_formula(name: str, start: str) -> None:
    text = written(name, Answer(start + "1", Failure("code", "message", start + "1+1")))
    rows = list(csv.reader(io.StringIO(text), dialect="excel" if name == "csv" else "excel-tab"))
    assert not [cell for row in rows[1:] for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_markdown_shows_the_characters_themselves() -> None:
    text = written("markdown", Answer(None, HOSTILE))
    assert "<b>" not in text
    assert "](javascript:1)" not in text.replace("\\]", "")


# --- what a program reads


def test_json_lines_are_the_documented_shape() -> None:
    schema = json.loads((DOCS / "check.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    objects = [json.loads(line) for line in written("jsonl").splitlines()]
    assert len(objects) == len(ANSWERS)
    for each in objects:
        validator.validate(each)


def test_explained_json_is_the_documented_shape_too() -> None:
    schema = json.loads((DOCS / "check.schema.json").read_text(encoding="utf-8"))
    held = Comparison(LAUNCH.id, "true", (Aspect("date-differs", "contradicts", "2021", "2022", Span(4, 8)),))
    denied = Comparison(USERS.id, "", (Aspect("negated", "agrees"), Aspect("more-than-known", "beyond")))
    whole = Answer(None, REFUTED._replace(comparisons=(held, denied)))
    (text,) = written("jsonl", whole, page=PLAIN._replace(explain=True)).splitlines()
    jsonschema.Draft202012Validator(schema).validate(json.loads(text))
    first, second = json.loads(text)["derivation"]
    assert first["gives"] == {"relation": "contradicts", "verdict": "refuted", "reason": "date-differs"}
    assert second["gives"] == {"relation": "unknown", "verdict": "no-match", "reason": "more-than-known"}
    assert "derivation" not in json.loads(written("jsonl", whole))


def test_the_order_of_keys_is_part_of_the_contract() -> None:
    (refuted,) = [json.loads(line) for line in written("jsonl", Answer("a1", REFUTED)).splitlines()]
    assert ",".join(refuted) == (
        "schema,id,statement,language,as_of,verdict,reason,why,claims,parts,related,library,factcli"
    )
    claim = refuted["claims"][0]
    assert ",".join(claim) == "id,relation,rating,statement,note,valid,as_of,score,citations"
    assert ",".join(claim["citations"][0]) == (
        "source,stance,publisher,title,url,archived,published,language,quote"
    )
    assert claim["relation"] == "contradicts"


def test_json_is_one_array_of_the_same_objects() -> None:
    assert json.loads(written("json")) == [json.loads(line) for line in written("jsonl").splitlines()]
    assert json.loads("".join(output.load("json").check([], PLAIN))) == []


def test_hostile_text_survives_json_unchanged() -> None:
    assert json.loads(written("jsonl", Answer(None, HOSTILE)))["statement"] == HOSTILE.statement.text


def test_an_error_takes_the_place_of_the_verdict() -> None:
    failed = json.loads(written("jsonl", ANSWERS[-1]))
    assert failed["error"] == {"code": "bad-json", "message": ANSWERS[-1].result.message}  # type: ignore[union-attr]
    assert "verdict" not in failed


@pytest.mark.parametrize(("name", "dialect"), [("csv", "excel"), ("tsv", "excel-tab")])
def test_flat_formats_have_one_header_and_one_row_per_input(name: str, dialect: str) -> None:
    header, *rows = csv.reader(io.StringIO(written(name)), dialect=dialect)
    assert tuple(header) == sheets.CHECK_COLUMNS
    assert len(rows) == len(ANSWERS)
    assert {len(row) for row in rows} == {len(header)}
    assert rows[0][4:8] == ["refuted", "date-differs", REFUTED.why, LAUNCH.id]


def test_results_are_a_stream() -> None:
    """The first result is out before the second input is read, in every format."""
    for name in output.FORMATS:
        taken: list[int] = []

        def answers(taken: list[int] = taken) -> Iterator[Answer]:
            for number, answer in enumerate(ANSWERS[:3]):
                taken.append(number)
                yield answer

        pieces = output.load(name).check(answers(), PLAIN)
        text = next(pieces)
        if name in ("csv", "tsv"):
            text = next(pieces)
        assert REFUTED.statement.text in text, name
        assert taken == [0], name


@pytest.mark.parametrize("name", output.FORMATS)
def test_every_format_does_every_kind_of_result(name: str) -> None:
    made = output.load(name)
    hits = [Hits("q1", "launch", "en", (Candidate(LAUNCH, 0.9), Candidate(USERS, 0.5))), Hits(None, "x")]
    held = [
        Held("p1", "supports", "date-agrees", "both say 2022"),
        Held(2, failure=Failure("no-text", "none")),
    ]
    assert LAUNCH.id in "".join(made.search(hits, PLAIN))
    assert "both say 2022" in "".join(made.compare(held, PLAIN))
    assert LAUNCH.id in "".join(made.show([LAUNCH, USERS], PLAIN))
    assert LAUNCH.id in "".join(made.sheet(sheets.claims([LAUNCH, USERS], ""), PLAIN))


def test_the_shape_of_search_and_compare() -> None:
    hits = records.search(Hits("q1", "launch", "en", (Candidate(LAUNCH, 0.91234567),)))
    statement = LAUNCH.statement["en"]
    result = {"id": LAUNCH.id, "score": 0.9123, "statement": statement, "title": None}
    assert hits == {"schema": 1, "id": "q1", "query": "launch", "results": [result]}
    assert list(records.compare(Held("p1"))) == ["schema", "id", "relation", "reason", "why", "aspects"]


# --- tables


def table(claims: list[Claim], page: Page) -> list[str]:
    return "".join(output.load("text").sheet(sheets.claims(claims, ""), page)).splitlines()


def test_in_a_pipe_a_claim_is_one_line_with_its_whole_id() -> None:
    assert table([LAUNCH, USERS], PLAIN) == [
        "ts-launched-2022-02-21\ttrue\t2022-02-21\tTruth Social was launched on 21 February 2022.",
        "ts-users-3m\tunproven\t2022-04\tTruth Social had 3 million users.",
    ]


@pytest.mark.parametrize("length", [5, 22, 60])
def test_on_a_terminal_the_table_fits_and_keeps_ids_whole(length: int) -> None:
    claim = LAUNCH._replace(id="i" * length, statement={"en": "A rather long statement. " * 8})
    rows = table([claim], Page(width=80, terminal=True))
    assert all(layout.width(row) <= 80 for row in rows)
    assert any("i" * length in row for row in rows)


def test_terminal_text_is_one_line() -> None:
    assert safe.terminal(" a\n\t b \u2028c ") == "a b c"
