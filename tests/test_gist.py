"""What compiling reads off a claim's words is what reading them at the time of a check would give."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcli.analyze.gist import compiled, gist, pack, statements, unpack
from factcli.analyze.patterns import Vocabulary
from factcli.index.base import Index
from factcli.library.compile import open_library

CLAIMS = Path(__file__).resolve().parents[1] / "claims"


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return open_library([CLAIMS], tmp_path_factory.mktemp("cache"))


def test_every_claim_with_a_property_carries_its_gist(index: Index) -> None:
    vocabulary = Vocabulary(index.vocabulary)
    claims = list(index.claims())
    carrying = [claim for claim in claims if claim.gist]
    assert {c.id for c in carrying} == {c.id for c in claims if "property" in c.about and not c.withdrawn}
    for claim in carrying[::9]:
        plain = claim._replace(gist={})
        assert gist(claim, vocabulary) == gist(plain, vocabulary)
        assert compiled(plain, vocabulary) == claim


def test_a_gist_packs_and_unpacks(index: Index) -> None:
    vocabulary = Vocabulary(index.vocabulary)
    found = [gist(claim._replace(gist={}), vocabulary) for claim in list(index.claims())[::9]]
    assert [unpack(pack(each)) for each in found] == found


def test_statements_are_read_in_the_order_of_languages(index: Index) -> None:
    claim = next(claim for claim in index.claims() if set(claim.statement) == {"en", "ar"})
    assert [text.lang for text in statements(claim, Vocabulary(index.vocabulary))] == ["ar", "en"]
