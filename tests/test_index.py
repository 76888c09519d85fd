"""What every retrieval backend has to do: find, order, keep and give back claims. Run over all of them."""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcli import index as indexes
from factcli.analyze.words import terms
from factcli.errors import IndexFailure
from factcli.index import BACKENDS, open_index
from factcli.index.base import Index
from factcli.index.layout import META, Meta, Tables, write_meta, write_tables
from factcli.index.record import decode, encode, entry
from factcli.model import Citation, Claim, Query, Value

TABLES = Tables(
    {"aliases": {"x": [[["x"], "x", False]]}}, {"reuters": {"publisher": "Reuters"}}, {"a-topic": {}}
)

FULL = Claim(
    id="full",
    statement={"en": "Truth Social was launched in February 2022", "ar": "أُطلقت تروث سوشال في فبراير 2022"},
    rating="true",
    about={"subject": "truth-social", "property": "launch"},
    value=(Value("date", Decimal(738207), Decimal(738207), precision="day"),),
    also=(Value("money", Decimal("1E+3"), None, low_open=True, unit="USD", step=Decimal("0.10")),),
    truth=False,
    topics=("launch-dates",),
    note={"en": "iOS only"},
    says={"refuted": ("It was launched in 2021", "…")},
    citations=(Citation("reuters", "supports", url="https://example.org", quote="“launched”"),),
    extra={"kept": [1, None, {"as": "it is"}], "half": "\ud83d"},
)


def plain(name: str, text: str, *keys: str, withdrawn: str = "") -> tuple[Claim, Query]:
    words, grams = terms(text, "en")
    return Claim(name, {"en": text}, withdrawn=withdrawn), Query(words, grams, keys)


def made(backend: str, folder: Path | None, claims: list[tuple[Claim, Query]]) -> Index:
    """An index of the claims, written and sealed, then opened again (or kept in memory)."""
    writer = indexes.backend(backend).write(folder)
    for claim, query in claims:
        writer.add(entry(claim, query))
    writer.finish()
    meta = Meta(backend, "key", "fingerprint", len(claims))
    if folder is None:
        return writer.index(meta, TABLES)
    write_tables(folder, TABLES)
    write_meta(folder, meta)
    return open_index(folder)


def asked(text: str, *keys: str) -> Query:
    words, grams = terms(text, "en")
    return Query(words, grams, keys)


@pytest.fixture(params=sorted(BACKENDS))
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=["disk", "memory"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path | None:
    return tmp_path if request.param == "disk" else None


SMALL = [
    plain("b-moon", "The moon is made of green cheese", "e:moon"),
    plain("a-mars", "Mars has two small moons", "e:mars", "p:count"),
    plain("c-tax", "The governor raised the income tax twice", "e:governor"),
    plain("d-gone", "The moon is made of green cheese", "e:moon", withdrawn="2022-01-01"),
]


def test_the_claim_with_the_words_comes_first(backend: str, folder: Path | None) -> None:
    found = made(backend, folder, SMALL).search(asked("is the moon green cheese"), 5)
    assert found[0].claim == SMALL[0][0]
    assert all(0 < candidate.score <= 1 for candidate in found)
    assert [c.score for c in found] == sorted((c.score for c in found), reverse=True)


def test_a_misspelt_name_is_found_by_its_grams(backend: str, folder: Path | None) -> None:
    assert made(backend, folder, SMALL).search(asked("governer"), 1)[0].claim.id == "c-tax"


def test_keys_find_without_any_word_and_add_to_words(backend: str, folder: Path | None) -> None:
    index = made(backend, folder, SMALL)
    assert [c.claim.id for c in index.search(asked("", "e:mars"), 5)] == ["a-mars"]
    without, with_key = (index.search(asked("moons", *keys), 1)[0].score for keys in ((), ("e:mars",)))
    assert with_key > without


def test_nothing_in_common_finds_nothing(backend: str, folder: Path | None) -> None:
    index = made(backend, folder, SMALL)
    for query in (asked("xyzzy"), asked(""), Query((), (), ("e:unknown",))):
        assert index.search(query, 5) == []
    assert index.search(asked("moon"), 0) == []


def test_a_withdrawn_claim_is_kept_but_never_found(backend: str, folder: Path | None) -> None:
    index = made(backend, folder, SMALL)
    gone = index.get("d-gone")
    assert gone is not None
    assert gone.withdrawn == "2022-01-01"
    assert gone in list(index.claims())
    assert gone not in [c.claim for c in index.search(asked("moon green cheese", "e:moon"), 9)]
    assert [claim.id for claim in index.by_key("e:moon")] == ["b-moon"]


def test_claims_come_in_the_order_of_ids(backend: str, folder: Path | None) -> None:
    index = made(backend, folder, SMALL)
    assert [claim.id for claim in index.claims()] == ["a-mars", "b-moon", "c-tax", "d-gone"]
    assert index.count == 4


def test_equal_scores_are_ordered_by_id_at_any_limit(backend: str, folder: Path | None) -> None:
    names = [f"same-{number:03d}" for number in range(60)]
    index = made(backend, folder, [plain(name, "One and the same text") for name in reversed(names)])
    for limit in (1, 7, 60):
        assert [c.claim.id for c in index.search(asked("the same text"), limit)] == names[:limit]


def test_a_claim_comes_back_whole(backend: str, folder: Path | None) -> None:
    index = made(backend, folder, [(FULL, asked("launched"))])
    assert index.get("full") == FULL
    assert index.get("none") is None
    assert index.search(asked("launched"), 1)[0].claim == FULL


def test_tables_and_meta_come_back(backend: str, folder: Path | None) -> None:
    index = made(backend, folder, SMALL)
    assert (index.vocabulary, index.sources(), index.topics()) == tuple(TABLES)
    assert index.fingerprint == index.meta.fingerprint == "fingerprint"


def test_terms_and_ids_may_hold_anything(backend: str, folder: Path | None) -> None:
    odd = [
        "a b",
        "\u00a0",
        "\u2003x\u2003y",
        "e:x-y/z",
        '"+AND(',
        "\x00",
        "\ud83d",
        "ا\u064bب",
        "x" * 70_000,
        "\x0b\x1cz",
    ]
    index = made(
        backend, folder, [(Claim(f"id {name[:9]}", {"en": "."}), Query((name,), (), (name,))) for name in odd]
    )
    for name in odd:
        if not name.strip() or len(name) > 65_000:
            continue
        assert [claim.id for claim in index.by_key(name)] == [f"id {name[:9]}"]
        assert [c.claim.id for c in index.search(Query((name,), ()), 3)] == [f"id {name[:9]}"]
        assert index.get(f"id {name[:9]}") is not None


def test_a_long_text_is_answered_in_bounded_time(backend: str) -> None:
    index = made(backend, None, SMALL)
    text = " ".join(f"word{number}" for number in range(20_000)) + " moon cheese"
    assert index.search(asked(text), 3)[0].claim.id == "b-moon"


@pytest.mark.parametrize("harm", ["empty", "truncate", "remove", "garbage"])
def test_a_damaged_file_is_noticed_on_opening(backend: str, tmp_path: Path, harm: str) -> None:
    made(backend, tmp_path, SMALL)
    files = [
        path
        for path in tmp_path.rglob("*")
        if path.is_file() and path.name not in ("use", ".tantivy-meta.lock", ".tantivy-writer.lock")
    ]
    assert len(files) > 6
    for path in files:
        whole, status = path.read_bytes(), path.stat()
        if harm == "remove":
            path.unlink()
        else:
            path.write_bytes({"empty": b"", "truncate": whole[:-1], "garbage": b"\xff" * len(whole)}[harm])
        with pytest.raises(IndexFailure) as caught:
            open_index(tmp_path)
        assert caught.value.hint
        path.write_bytes(whole)
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert open_index(tmp_path).count == 4


@pytest.mark.parametrize(
    "text", ["[]", "{}", '{"format":1}', '{"format":99}', "null", '{"format":1,"backend":"none"}']
)
def test_a_foreign_folder_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / META).write_text(text)
    with pytest.raises(IndexFailure):
        open_index(tmp_path)
    with pytest.raises(IndexFailure, match="no compiled library"):
        open_index(tmp_path / "nowhere")


def test_a_copied_index_is_still_good(backend: str, tmp_path: Path) -> None:
    """A copy has other times: its content is compared instead."""
    (tmp_path / "one").mkdir()
    made(backend, tmp_path / "one", SMALL)
    (tmp_path / "one").rename(tmp_path / "two")
    for path in (tmp_path / "two").rglob("*"):
        os.utime(path, (1, 1))
    assert open_index(tmp_path / "two").count == 4


DECIMALS = st.decimals(allow_nan=False, allow_infinity=False)
VALUES = st.tuples(
    st.text(), st.none() | DECIMALS, st.none() | DECIMALS, st.booleans(), st.booleans(), st.text(), DECIMALS
).map(lambda fields: Value(*fields))
CITATIONS = st.tuples(st.text(), st.text(), st.text(), st.text(), st.text(), st.none() | st.text()).map(
    lambda fields: Citation(*fields)
)
CLAIMS = st.fixed_dictionaries(
    {"id": st.text(), "statement": st.dictionaries(st.text(), st.text())},
    optional={
        "value": st.lists(VALUES).map(tuple),
        "truth": st.none() | st.booleans(),
        "topics": st.lists(st.text()).map(tuple),
        "says": st.dictionaries(st.text(), st.lists(st.text()).map(tuple)),
        "citations": st.lists(CITATIONS).map(tuple),
    },
)


@given(CLAIMS)
def test_any_claim_survives_the_record(fields: dict[str, Any]) -> None:
    claim = Claim(**fields)
    assert decode(encode(claim)) == claim


@pytest.mark.parametrize(
    "data", [b"", b"\xff", b"[]", b"{}", b'{"id":"x","statement":{},"unknown":1}', b"null"]
)
def test_another_record_is_refused_by_a_plain_exception(data: bytes) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        decode(data)
