"""What a retrieval backend offers: the Protocols of its reading and its writing side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from factcli.index.layout import Meta, Tables
from factcli.index.record import Entry
from factcli.model import Candidate, Claim, Query


class Index(Protocol):
    """A compiled library, opened for reading. Every method raises IndexFailure when the files are damaged."""

    @property
    def meta(self) -> Meta:
        """Counts, problems met while compiling, and the two fingerprints."""

    @property
    def count(self) -> int:
        """Number of claims, withdrawn ones included."""

    @property
    def fingerprint(self) -> str:
        """Fingerprint of the library's content; the same on every machine."""

    @property
    def vocabulary(self) -> Mapping[str, Any]:
        """What ``analyze.vocabulary.build`` made of the library's entities and properties."""

    def sources(self) -> Mapping[str, Any]:
        """Source id → its record, as the library gives it."""

    def topics(self) -> Mapping[str, Any]:
        """Topic id → its record, as the library gives it."""

    def search(self, query: Query, limit: int) -> list[Candidate]:
        """The nearest claims, best first, equal scores by id; withdrawn claims are never among them."""

    def get(self, claim_id: str) -> Claim | None:
        """The claim of that id, withdrawn or not."""

    def claims(self) -> Iterator[Claim]:
        """Every claim in the order of ids, withdrawn ones included; memory does not grow."""

    def by_key(self, key: str) -> tuple[Claim, ...]:
        """Claims with a key (``e:entity``, ``p:property``, ``t:topic``) by id, without withdrawn ones."""


class Writer(Protocol):
    """A compiled library being written."""

    def add(self, entry: Entry) -> None:
        """Take a claim with what it is to be found by. Raises IndexFailure when it cannot be written."""

    def finish(self) -> None:
        """Write all that is left. Raises IndexFailure when it cannot, for example on a full disk."""

    def abandon(self) -> None:
        """Stop and let go of everything; the folder's content is void."""

    def index(self, meta: Meta, tables: Tables) -> Index:
        """The finished index, opened without its folder; the only way to read one held in memory."""


class Backend(Protocol):
    """A module that is a retrieval backend."""

    def write(self, folder: Path | None, threads: int = 1) -> Writer:
        """Begin an index in an existing, empty folder, or in memory; raises IndexFailure when it cannot."""

    def read(self, folder: Path, meta: Meta, tables: Tables) -> Index:
        """Open the index in a folder; raises IndexFailure when it cannot."""
