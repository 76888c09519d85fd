"""Two plain texts held against each other, and statements against plain claims: what decides, and what must not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import read
from factcli.analyze.vocabulary import build
from factcli.judge.collection import collection
from factcli.judge.names import same_name
from factcli.judge.text import compare_texts, hold
from factcli.judge.verdict import decide
from factcli.model import Candidate, Claim
from factcli.reasons import REASONS

VOCABULARY = Vocabulary(build({}, {}))

REFUTED = [
    # figures, to the letter
    ("The ferry carried 412 passengers in June.", "The ferry carried 530 passengers.", "number-differs"),
    (
        "The survey found that 48 % of farmers agreed.",
        "More than 48 % of farmers agreed in the survey.",
        "percent-differs",
    ),
    ("The tunnel cost 7.2 million euros.", "The tunnel cost less than 7 million euros.", "amount-differs"),
    ("The old mill burned down in May 1911.", "The old mill burned down before 1905.", "date-differs"),
    ("The crossing lasted 45 minutes.", "The crossing lasted 45 hours.", "duration-differs"),
    # opposites, negation, verbs that deny
    ("Wheat prices rise after the drought", "Wheat prices fall after the drought", "opposite"),
    ("ارتفاع أسعار القمح في الأسواق", "انخفاض أسعار القمح في الأسواق", "opposite"),
    ("The council has approved the new bridge.", "The council has not approved the new bridge.", "negated"),
    ("المجلس يناقش بناء الجسر الجديد", "المجلس يرفض بناء الجسر الجديد", "negated"),
    # another member of one kind in the same place
    ("مزارعو الكروم في إسبانيا يطالبون بالدعم", "مزارعو الكروم في اليونان يطالبون بالدعم", "entity-differs"),
]

SUPPORTED = [
    ("The ferry carried 412 passengers in June.", "The ferry carried more than 400 passengers."),
    ("The crossing lasted 90 minutes.", "The crossing lasted an hour and a half."),
    ("The old mill burned down in May 1911.", "The old mill burned down in 1911."),
    ("The cable is 30 kilometres long.", "The cable is about 19 miles long."),
    ("إغلاق مصنع الورق في شمال المدينة", "مصنع الورق في شمال المدينة يغلق"),
]

OPEN = [
    # nothing in common, or only a figure
    ("The library opened in 1932.", "The tunnel is closed for repairs."),
    ("The choir has 40 singers.", "The bakery sells 60 kinds of bread."),
    # says more than is known
    ("The painter lived in Ghent.", "The painter lived in Ghent with seven cats."),
    # another time: the figure may have changed
    ("The village had 900 inhabitants in 1950.", "The village had 700 inhabitants in 1980."),
    # who did what to whom may have changed places
    ("The mayor thanked the choir", "The choir thanked the mayor"),
    # one of several places named in a row
    ("The company sells tea in Kenya, Ghana and Egypt.", "The company sells tea in Sudan."),
]


@pytest.mark.parametrize(("known", "statement", "reason"), REFUTED)
def test_refutes(known: str, statement: str, reason: str) -> None:
    relation, found, why, _ = compare_texts(known, statement, VOCABULARY)
    assert (relation, found) == ("refutes", reason)
    assert why


@pytest.mark.parametrize(("known", "statement"), SUPPORTED)
def test_supports(known: str, statement: str) -> None:
    assert compare_texts(known, statement, VOCABULARY)[0] == "supports"


@pytest.mark.parametrize(("known", "statement"), OPEN)
def test_abstains(known: str, statement: str) -> None:
    relation, reason, _, _ = compare_texts(known, statement, VOCABULARY)
    assert relation == "unknown"
    assert reason in REASONS


@pytest.mark.parametrize(("known", "statement"), SUPPORTED[:3])
def test_two_negations_cancel(known: str, statement: str) -> None:
    aspects = hold(read(known, "", VOCABULARY), read(statement, "", VOCABULARY), VOCABULARY)
    assert any(a.relation == "agrees" for a in aspects)
    assert compare_texts(f"It is not true that {known}", f"It is not true that {statement}", VOCABULARY)[0] != "refutes"


@pytest.mark.parametrize("text", [known for known, *_ in (*REFUTED, *SUPPORTED)])
def test_a_text_never_refutes_itself(text: str) -> None:
    assert compare_texts(text, text, VOCABULARY)[0] == "supports"


@pytest.mark.parametrize("text", ["", " ", "؟", "12", "not not not", "!" * 500, "لم " * 200, "a-b " * 300])
def test_hostile_texts_are_unknown(text: str) -> None:
    assert compare_texts(text, "The mill burned down in 1911.", VOCABULARY)[0] == "unknown"
    assert compare_texts("The mill burned down in 1911.", text, VOCABULARY)[0] == "unknown"


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("barcelona", "برشلونه", True),
        ("napoleon", "نابليون", True),
        ("magellan", "ماجلان", True),
        ("drake", "ماجلان", False),
    ],
)
def test_names_in_two_scripts(left: str, right: str, same: bool) -> None:
    assert same_name(left, right) is same


CLAIMS = (
    ("first-around", "Ferdinand Drummel was the first person to sail around the Horn Islands.", "true"),
    ("mill", "The Karsten mill was built in 1840 and cost 3,000 crowns.", "true"),
    ("ghost", "The Karsten mill is haunted by a ghost.", "false"),
    ("ship", "سفينة مرجان غادرت الميناء في 3 مارس 1902.", "true"),
)


def _verdict(text: str, claims: Sequence[tuple[str, str, str]] = CLAIMS) -> str:
    candidates = [Candidate(Claim(name, {"": said}, rating), 1.0) for name, said, rating in claims]
    return decide(collection(read(text, "", VOCABULARY), candidates, VOCABULARY))[0]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Ferdinand Drummel was the first to sail around the Horn Islands", "supported"),
        ("Otto Walpert was the first person to sail around the Horn Islands.", "refuted"),
        ("Ferdinand Drummel was not the first person to sail around the Horn Islands.", "refuted"),
        ("The Karsten mill was built before 1850.", "supported"),
        ("The Karsten mill was built in 1860.", "refuted"),
        ("The Karsten mill is haunted by a ghost.", "refuted"),
        ("The Karsten mill is not haunted by a ghost.", "supported"),
        ("The Harwick mill was built in 1860.", "no-match"),
        ("The Karsten mill was sold in 1860.", "no-match"),
        ("غادرت سفينة مرجان الميناء عام 1902", "supported"),
        ("غادرت سفينة مرجان الميناء عام 1912", "refuted"),
    ],
)
def test_against_plain_claims(text: str, verdict: str) -> None:
    assert _verdict(text) == verdict


def test_an_unrelated_claim_changes_no_verdict() -> None:
    more = (*CLAIMS, ("other", "The Dorvin bridge was closed in 1977.", "true"))
    for text in (
        "The Karsten mill was built in 1860.",
        "Ferdinand Drummel was the first to sail around the Horn Islands",
    ):
        assert _verdict(text) == _verdict(text, more)
