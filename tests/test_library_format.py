"""The canonical form: one text for one meaning, comments kept, nothing lost."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcli.library.format import format_files, format_text
from factcli.library.load import load
from factcli.library.yaml_text import read_text

GOOD = Path(__file__).parent / "cases" / "library" / "good"
LONG = "Musk said on Twitter, then the world’s best-known short message service, that he might buy it one day"
FRENCH = (
    "Musk a dit «\u00a0je l’achète\u00a0» et il l’a acheté en octobre 2022 "
    "pour\u00a0:\u00a044\u00a0milliards de dollars, net"
)
ARABIC = (
    "قال ماسك على تويتر إنه قد يشتريها يوما ما وكانت آنذاك أشهر خدمة للرسائل القصيرة في العالم كله بلا منازع"
)


def formatted(text: str) -> str:
    done = format_text(textwrap.dedent(text))
    assert done.problems == ()
    assert format_text(done.text).text == done.text
    assert read_text(done.text, "").data == read_text(textwrap.dedent(text), "").data
    return done.text


def test_keys_stand_in_the_order_of_the_schema_and_comments_move_along() -> None:
    text = """\
        # first line

        reviewed: 2026-11-01
        # where it stands
        citations: # all of them
        - quote: x
          stance: supports
          source: a # the filing
        rating: 'true'
        # who says so
        statement:
            ar: ب
            # the English one
            en: A
        """
    assert formatted(text) == textwrap.dedent("""\
        # first line

        # who says so
        statement:
          ar: ب
          # the English one
          en: A
        rating: "true"
        # where it stands
        citations: # all of them
          - quote: x
            stance: supports
            source: a # the filing
        reviewed: 2026-11-01
        """)


def test_keys_of_inner_mappings_are_ordered_where_no_comment_hangs_on_them() -> None:
    text = "value: {currency: USD, money: 44}\ncitations:\n  - {quote: x, source: a, stance: reports}\n"
    assert (
        formatted(text)
        == "value: {money: 44, currency: USD}\ncitations:\n  - {source: a, stance: reports, quote: x}\n"
    )


@pytest.mark.parametrize("long", [LONG, FRENCH, ARABIC])
@pytest.mark.parametrize("form", ["{}", '"{}"', "'{}'", ">-\n    {}"])
def test_a_long_text_is_folded_at_spaces_however_it_was_written(long: str, form: str) -> None:
    text = formatted("note:\n  xx: " + form.format(long) + "\n")
    assert text.startswith("note:\n  xx: >-\n    ")
    lines = [line.strip(" ") for line in text.rstrip("\n").split("\n")]
    assert " ".join(lines[2:]) == long
    assert max(map(len, text.splitlines())) <= 100
    assert "\\" not in text


def test_a_short_text_is_not_folded_and_keeps_its_quotes() -> None:
    assert formatted('note:\n  en: >-\n    short\n  ar: "ب"\n') == 'note:\n  en: short\n  ar: "ب"\n'


def test_folding_turns_what_needs_quotes_into_quotes() -> None:
    assert formatted("note:\n  en: >-\n    Reuters: no # yes\n") == 'note:\n  en: "Reuters: no # yes"\n'


@pytest.mark.parametrize(
    "word", ["2022-02-30", "yes", "=", "<<", "12:30", "~", "1_000", "0x1F", "[", "- a", "a: b"]
)
def test_what_other_readers_take_for_something_else_keeps_its_quotes(word: str) -> None:
    assert formatted(f"note:\n  en: '{word}'\n") == f'note:\n  en: "{word}"\n'


def test_braces_stay_where_they_fit() -> None:
    short = "about: {subject: truth-social, property: launch}\n"
    assert formatted(short) == short
    long = "topics: [" + ", ".join(f"topic-{n}" for n in range(20)) + "]\n"
    assert formatted(long).startswith("topics:\n  - topic-0\n  - topic-1\n")


def test_lists_are_indented_and_blank_lines_single() -> None:
    assert formatted("topics:\n- a\n\n\n\n- b   \n\n\n") == "topics:\n  - a\n\n  - b\n"


def test_texts_of_several_lines_stay_as_they_are() -> None:
    text = "note:\n  en: |\n    one\n\n\n    # no comment\n      two\n  ar: x\n"
    assert formatted(text) == text


def test_line_ends_of_other_systems_are_made_plain() -> None:
    assert formatted("topics: [a]\r\nrating: unproven\r\n") == "rating: unproven\ntopics: [a]\n"


def test_dates_and_figures_stay_as_written() -> None:
    text = "value: {number: 1.50}\nvalid: {from: 2022-02, until: 2022}\nas_of: 2022-02-21\n"
    assert formatted(text) == text


@pytest.mark.parametrize(
    "text", ["a: b: c\n", "- x\n", "", "a: &x 1\n", "a: 1\na: 2\n", "a:\n\tb: c\n", "a: \x1b\n"]
)
def test_what_cannot_be_read_is_left_as_it_was(text: str) -> None:
    done = format_text(text)
    assert done.text == text
    assert done.problems


def test_a_comment_is_never_lost() -> None:
    """Comments in braces are where the YAML library drops some: then nothing is changed at all."""
    text = (
        "topics: [\n  a, # first\n  b, # second\n"
        + "".join(f"  topic-number-{n},\n" for n in range(9))
        + "]\nrating: unproven\n"
    )
    done = format_text(text)
    kept = done.text.count("# first") + done.text.count("# second")
    assert kept == 2
    assert done.text != text or [problem.code for problem in done.problems] == ["not-formatted"]


def test_the_schema_is_named_in_the_first_line() -> None:
    text = "rating: unproven\n"
    first = format_text(text, schema="../claim.schema.json").text
    assert first == "# yaml-language-server: $schema=../claim.schema.json\n" + text
    assert format_text(first, schema="../claim.schema.json").text == first
    assert format_text(first, schema="claim.schema.json").text.count("$schema") == 1


WORDS = st.text(
    st.sampled_from("ab :#-'\"{}[],&*!|>%@`?\\.0~٣ب\u200f\u200c\u00a0=<"), min_size=1, max_size=130
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=3), st.sampled_from(["note", "statement"]))
def test_whatever_the_texts_hold_they_come_back(texts: list[str], key: str) -> None:
    quoted = ["'" + text.replace("'", "''") + "'" for text in texts]
    text = "topics:\n" + "".join(f"- {one}\n" for one in quoted) + f"{key}:\n  en: {quoted[0]} # why\n"
    before = read_text(text, "")
    done = format_text(text)
    assert done.problems == ()
    assert read_text(done.text, "").data == before.data
    assert format_text(done.text).text == done.text
    assert "# why" in done.text


def test_files_are_rewritten_unless_checked(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    claim, other = tmp_path / "musk" / "a.yaml", tmp_path / "properties.yaml"
    claim.parent.mkdir()
    claim.write_text("topics: [a]\nrating: unproven\n")
    claim.chmod(0o640)
    other.write_text("x:   {y:   z}\n")
    (checked,) = format_files([tmp_path], check=True)
    assert (checked.path, checked.changed) == (claim, True)
    assert claim.read_text().startswith("topics")
    (done,) = format_files([claim])
    assert done.changed
    assert claim.read_text() == "rating: unproven\ntopics: [a]\n"
    assert claim.stat().st_mode & 0o777 == 0o640
    assert not next(iter(format_files([claim]))).changed
    assert other.read_text() == "x:   {y:   z}\n"
    assert sorted(path.name for path in claim.parent.iterdir()) == ["a.yaml"]


def test_tables_keep_the_order_of_their_keys(tmp_path: Path) -> None:
    (tmp_path / "entities.yaml").write_text("b:\n  name: {en: B}\n  kind: person\na:\n  kind: person\n")
    assert not next(iter(format_files([tmp_path]))).changed


def test_formatting_a_library_does_not_change_what_it_says(tmp_path: Path) -> None:
    import shutil

    root = tmp_path / "claims"
    shutil.copytree(GOOD, root)
    before = load(root)
    assert all(not outcome.problems for outcome in format_files([root]))
    after = load(root)
    assert [c.file for c in after.claims] == [c.file for c in before.claims]
    assert after[2:6] == before[2:6]
