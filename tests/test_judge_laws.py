"""What must hold of every finding, whatever the claims and the sentence: replay, sameness, independence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from verdict_cases import AS_OF, cases, deciding

from factcli import Checker, Statement
from factcli.judge.verdict import decide, worst
from factcli.model import Aspect, Comparison, Finding, Span, Verdict
from factcli.output import derivation, records
from factcli.output.page import LibraryMark
from factcli.output.records import Answer
from factcli.reasons import REASONS

ROOT = Path(__file__).resolve().parents[1]
STATEMENTS = tuple(case.statement for case in cases())
MARK = LibraryMark("0", 0)
RELAXED = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="session")
def checker(cache: Path) -> Checker:
    """A checker over the bundled claims, compiled once."""
    return Checker.open(ROOT / "claims", cache=cache, as_of=AS_OF)


@pytest.fixture(scope="session")
def findings(checker: Checker) -> tuple[Finding, ...]:
    """The finding of every case."""
    return tuple(checker.check_many(STATEMENTS))


def leaves(finding: Finding) -> Iterator[Finding]:
    """The parts of a finding, or itself when it has none."""
    if not finding.parts:
        yield finding
    for part in finding.parts:
        yield from leaves(part)


def written(finding: Finding) -> str:
    """A finding as ``check --format jsonl --explain`` writes it."""
    return json.dumps(records.check(Answer(None, finding), MARK, explain=True), ensure_ascii=False)


class Told(NamedTuple):
    """What a user acts on."""

    verdict: str
    reason: str
    claims: frozenset[str]


def told(checker: Checker, statement: Statement) -> Told:
    finding = checker.check(statement)
    return Told(finding.verdict, finding.reason, deciding(finding))


# Replay


def test_the_comparisons_of_a_part_give_its_verdict_again(findings: tuple[Finding, ...]) -> None:
    held = [leaf for finding in findings for leaf in leaves(finding)]
    for leaf in held:
        if leaf.comparisons:
            assert decide(leaf.comparisons) == (leaf.verdict, leaf.reason), leaf.statement.text
        else:
            assert leaf.verdict == "no-match", leaf.statement.text
    assert sum(bool(leaf.comparisons) for leaf in held) > len(held) / 2


def test_so_do_the_comparisons_that_were_written(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        for leaf in leaves(finding):
            told = json.loads(json.dumps(derivation.record(leaf)))
            again = [_read(step) for step in told]
            assert again == [c._replace(score=0.0) for c in leaf.comparisons]
            if again:
                assert decide(again) == (leaf.verdict, leaf.reason), leaf.statement.text
            for step, comparison in zip(told, again, strict=True):
                assert (step["gives"]["verdict"], step["gives"]["reason"]) == decide([comparison])


def _read(step: records.Record) -> Comparison:
    """A comparison out of the JSON of its derivation."""
    aspects = tuple(
        Aspect(
            each["reason"],
            each["relation"],
            each["ours"] or "",
            each["theirs"] or "",
            Span(*each["span"]) if each["span"] else None,
        )
        for each in step["aspects"]
    )
    return Comparison(step["claim"], step["rating"] or "", aspects)


def test_a_whole_has_the_verdict_of_its_worst_part(findings: tuple[Finding, ...]) -> None:
    compound = [finding for finding in findings if finding.parts]
    assert compound
    for finding in compound:
        assert finding.verdict == worst([part.verdict for part in finding.parts]), finding.statement.text


def test_the_order_of_comparisons_does_not_matter(findings: tuple[Finding, ...]) -> None:
    several = [leaf for f in findings for leaf in leaves(f) if len(leaf.comparisons) > 1]
    assert several
    for leaf in several:
        assert decide(leaf.comparisons[::-1])[0] == leaf.verdict
        assert decide(leaf.comparisons * 2) == (leaf.verdict, leaf.reason)


def test_parts_and_places_are_of_the_text(findings: tuple[Finding, ...]) -> None:
    for finding in findings:
        text = finding.statement.text
        for leaf in leaves(finding):
            assert leaf.statement.text in text
            spans = [a.span for c in leaf.comparisons for a in c.aspects if a.span]
            assert all(0 <= span.start < span.end <= len(text) for span in spans), text


# Sameness


def test_twice_the_same_bytes(checker: Checker, cache: Path, findings: tuple[Finding, ...]) -> None:
    """From the same checker, and from a new one that is asked in another order."""
    first = [written(finding) for finding in findings]
    assert [written(finding) for finding in checker.check_many(STATEMENTS)] == first
    other = Checker.open(ROOT / "claims", cache=cache, as_of=AS_OF)
    assert [written(finding) for finding in other.check_many(STATEMENTS[::-1])] == first[::-1]


def test_space_around_a_statement_does_not_matter(checker: Checker) -> None:
    for statement in STATEMENTS:
        padded = statement._replace(text=f"  {statement.text}\n")
        assert told(checker, padded) == told(checker, statement), statement.text


# Independence

KETTLE = """\
# yaml-language-server: $schema=../../../../claims/claim.schema.json
statement:
  en: Kettlewhistle was launched to the public on 4 July 2019.
  ar: أُطلق تطبيق كتلويسل للجمهور في 4 يوليو 2019.
rating: "{rating}"
about: {{subject: kettlewhistle, property: launch}}
value: {{date: 2019-07-04}}
topics: [launch-dates]
citations:
  - source: kettle-news
    stance: supports
    quote: Kettlewhistle opened to everyone on Thursday.
reviewed: 2026-11-22
"""
KETTLE_ENTITY = """
kettlewhistle:
  kind: platform
  name: {en: Kettlewhistle, ar: كتلويسل}
"""
KETTLE_SOURCE = """
kettle-news:
  title: Kettlewhistle opens
  publisher: Kettle News
  url: https://kettle.example.org/opens
  published: 2019-07-05
  language: en
  kind: secondary
"""


def with_kettle(library: Path, folder: Path, rating: str = "true") -> Path:
    """A copy of a library with one more claim: the same property, another subject."""
    copy = Path(shutil.copytree(library, folder / f"kettle-{rating}"))
    (copy / "truth-social" / "kettlewhistle-launched.yaml").write_text(KETTLE.format(rating=rating), encoding="utf-8")
    for name, text in (("entities.yaml", KETTLE_ENTITY), ("sources/all.yaml", KETTLE_SOURCE)):
        with (copy / name).open("a", encoding="utf-8") as file:
            file.write(text)
    return copy


@pytest.mark.parametrize("rating", ["true", "false"])
def test_an_unrelated_claim_changes_no_verdict(rating: str, small_library: Path, cache: Path, tmp_path: Path) -> None:
    without = Checker.open(small_library, cache=cache, as_of=AS_OF)
    more = Checker.open(with_kettle(small_library, tmp_path, rating), cache=cache, as_of=AS_OF)
    assert more.index.count == without.index.count + 1
    own = told(more, Statement("Kettlewhistle was launched in July 2019.", "en"))
    assert own.verdict == ("supported" if rating == "true" else "refuted")
    assert own.claims == {"kettlewhistle-launched"}
    for statement in STATEMENTS:
        assert told(more, statement) == told(without, statement), statement.text


def test_an_unrelated_collection_changes_no_verdict(small_library: Path, cache: Path, tmp_path: Path) -> None:
    plain = tmp_path / "bridges.jsonl"
    rows = [
        {"id": "bridge-cost", "text": "The bridge over the Lena cost 120 million roubles.", "rating": "true"},
        {"id": "bridge-length", "text": "The bridge at Kerch is nineteen kilometres long.", "rating": "false"},
    ]
    plain.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    without = Checker.open(small_library, cache=cache, as_of=AS_OF)
    more = Checker.open([small_library, plain], cache=cache, as_of=AS_OF)
    assert more.index.count == without.index.count + 2
    for statement in STATEMENTS:
        assert told(more, statement) == told(without, statement), statement.text


def test_the_order_of_libraries_does_not_matter(small_library: Path, cache: Path, tmp_path: Path) -> None:
    """The claims of one library, as two libraries in either order."""
    halves = []
    for name, gone in (("first", ("twitter",)), ("second", ("truth-social", "tmtg"))):
        half = Path(shutil.copytree(small_library, tmp_path / name))
        for topic in gone:
            shutil.rmtree(half / topic)
        halves.append(half)
    whole = Checker.open(small_library, cache=cache, as_of=AS_OF)
    forth = Checker.open(halves, cache=cache, as_of=AS_OF)
    back = Checker.open(halves[::-1], cache=cache, as_of=AS_OF)
    assert whole.index.count == forth.index.count == back.index.count
    for statement in STATEMENTS:
        assert told(forth, statement) == told(back, statement) == told(whole, statement), statement.text


# Negation

OPPOSITE = {"supported": "refuted", "refuted": "supported"}
DENIALS = [
    ("Musk bought Twitter in 2022.", "Musk did not buy Twitter in 2022."),
    ("Musk bought Twitter in 2019.", "Musk did not buy Twitter in 2019."),
    ("Truth Social was launched in February 2022.", "Truth Social was not launched in February 2022."),
    ("Truth Social was launched in May 2020.", "Truth Social was not launched in May 2020."),
    ("Twitter permanently suspended Trump.", "Twitter never permanently suspended Trump."),
    ("اشترى ماسك تويتر في 2022.", "لم يشتر ماسك تويتر في 2022."),
    ("أُطلقت تروث سوشيال في فبراير 2022.", "لم تُطلق تروث سوشيال في فبراير 2022."),
]
FRAMES = {"en": ("It is not true that {}", "It is false that {}"), "ar": ("ليس صحيحا أن {}", "غير صحيح أن {}")}


@pytest.mark.parametrize(("said", "denied"), DENIALS)
def test_negating_twice_gives_back_the_verdict(checker: Checker, said: str, denied: str) -> None:
    lang = "en" if said.isascii() else "ar"
    verdict = checker.check(Statement(said, lang)).verdict
    assert checker.check(Statement(denied, lang)).verdict == OPPOSITE[verdict]
    for frame in FRAMES[lang]:
        assert checker.check(Statement(frame.format(said), lang)).verdict == OPPOSITE[verdict], frame
        assert checker.check(Statement(frame.format(denied), lang)).verdict == verdict, frame


# The day taken for today

STATES = [
    ("Trump is still suspended from Twitter.", "twitter-permanent-ban-2021-01-08"),
    ("Trump is still banned from Facebook.", "facebook-instagram-block-2021-01-07"),
    ("ما زال ترامب محظورا على تويتر.", "twitter-permanent-ban-2021-01-08"),
]


@pytest.mark.parametrize(("text", "claim"), STATES)
def test_a_day_before_the_end_turns_outdated_around(checker: Checker, text: str, claim: str) -> None:
    known = checker.index.get(claim)
    assert known is not None
    start, end = known.valid_from, (known.valid_until + "-28")[:10]
    assert start < end < AS_OF
    assert told(checker, Statement(text, as_of="2021-03-01")).verdict == "supported"
    after = told(checker, Statement(text))
    assert (after.verdict, after.reason) == ("refuted", "outdated")
    assert claim in after.claims


# Reasons

MORE = ("Facebook banned Trump for life.",)
UNREACHED = {
    "figure-between": "such a figure ends as nothing-known today",
    "not-comparable": "said of two plain texts only",
    "number-agrees": "a figure is checked as a quantity, with what it counts",
    "multiple-agrees": "a multiple is checked as a ratio",
    "points-agrees": "no bundled claim is about percentage points",
    "ordinal-agrees": "ordinals decide nothing yet",
    "other-value": "a rejected claim with another figure is left out before it is weighed",
    "period-unknown": "said of two plain texts only; over claims it ends as nothing-known today",
    "unrated": "bundled claims are all rated; a plain collection need not be",
    "worst-part": "a compound takes the reason of its worst part",
}
"""Reasons that no case gives, with why. Whoever makes one reachable by a case takes it away here."""


def test_every_reason_is_given_by_a_case_or_listed(checker: Checker, findings: tuple[Finding, ...]) -> None:
    every = [*findings, *map(checker.check, map(Statement, MORE))]
    held = [leaf for finding in every for leaf in leaves(finding)]
    given = {leaf.reason for leaf in held} | {a.reason for f in held for c in f.comparisons for a in c.aspects}
    assert given <= REASONS.keys()
    assert REASONS.keys() - given == UNREACHED.keys()


# Any text

SIGNS = {"not", "never", ",", "and", "؛", "و", "\u200f", "«", '"', "(", "?", "$", "%", "-", "0", "2022", "١٢"}
WORDS = st.sampled_from(sorted(SIGNS.union(*(statement.text.split() for statement in STATEMENTS))))
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=30).map(" ".join))


@RELAXED
@given(text=TEXTS, lang=st.sampled_from(["", "en", "ar"]))
def test_any_text_gets_a_verdict(checker: Checker, text: str, lang: str) -> None:
    finding = checker.check(Statement(text, lang))
    assert finding.verdict in get_args(Verdict)
    assert finding.reason in REASONS
    assert finding.claims or finding.verdict == "no-match"
    for leaf in leaves(finding):
        assert leaf.statement.text in text
        assert bool(leaf.claims) == (leaf.verdict != "no-match")
        if leaf.comparisons:
            assert decide(leaf.comparisons) == (leaf.verdict, leaf.reason)
    assert json.loads(written(finding))["verdict"] == finding.verdict
