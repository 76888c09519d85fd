"""The compiled vocabulary: what is packed into strings comes out again, and what is looked up is there."""

from __future__ import annotations

from factcli.analyze import flat, vocabulary
from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import read

ENTITIES = {
    "acme": {"kind": "company", "name": {"en": "Acme Works"}, "aliases": {"ar": ["أكمي"]}, "weak": {"en": ["Works"]}},
    "post": {"kind": "newspaper", "name": {"en": "The Post"}},
}
PROPERTIES = {
    "opening": {"words": {"en": ["open|went_live @company !beta", "zig~zag"], "ar": ["افتتح @company"]}},
    "closing": {"opposite_words": {"en": ["open @company #date"]}},
}
TABLE = vocabulary.build(ENTITIES, PROPERTIES)
USED = Vocabulary(TABLE)


def test_aliases_come_out_longest_first_and_know_whether_they_are_weak() -> None:
    assert USED.aliases.get("acme") == (flat.Alias(("acme", "works"), "acme", False),)
    assert USED.aliases.get("works") == (flat.Alias(("works",), "acme", True),)
    assert USED.aliases.get("اكمي") == (flat.Alias(("اكمي",), "acme", False),)
    assert USED.aliases.get("nobody") is None


def test_patterns_come_out_as_they_were_written() -> None:
    patterns = [flat.pattern(row) for row in TABLE["patterns"]]
    assert [(p.lang, p.property, p.side) for p in patterns] == [
        ("en", "closing", -1), ("ar", "opening", 1), ("en", "opening", 1), ("en", "opening", 1),
    ]  # fmt: skip
    assert patterns[2].wanted == (("w:open", "w:went_live"), ("@company",))
    assert patterns[2].banned == ("w:beta",)
    assert patterns[0].wanted[-1] == ("#date",)
    assert patterns[0].banned == ()


def test_a_phrase_keeps_its_gap() -> None:
    rows = USED.phrases.get("zig")
    assert rows is not None
    assert rows == (flat.Phrase(("zag",), 1, ("w:zig~zag",)),)


def test_words_raise_what_a_pattern_asks_for_and_nothing_else() -> None:
    assert "w:open" in (USED.raised.get("open") or ())
    assert "w:zebra" not in (USED.raised.get("zebra") or ())
    features = read("Acme Works opened its zebra park", "en", USED).features
    assert "w:open" in features
    assert not any("zebra" in feature for feature in features)


def test_a_pattern_is_met_in_its_own_language_only() -> None:
    def meant(text: str, lang: str) -> set[str]:
        return {match.property for match in USED.matches(read(text, lang, USED).features)}

    assert meant("Acme Works opened", "en") == {"opening"}
    assert meant("Acme Works opened a beta", "en") == set()
    assert meant("Acme Works opened in March 2021", "en") == {"opening", "closing"}
    assert meant("افتتح أكمي", "ar") == {"opening"}
    assert meant("Acme Works opened", "ar") == set()


def test_asking_twice_gives_equal_answers_that_are_the_callers_own() -> None:
    features = read("Acme Works opened", "en", USED).features
    first = USED.matches(features)
    second = USED.matches(features)
    assert first == second
    first.clear()
    assert USED.matches(features) == second
    assert USED.matches(features, ["#date"]) != second
