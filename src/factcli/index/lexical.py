"""The lexical backend: BM25 of stemmed words, of character 4-grams and of keys, summed; by tantivy.

Documents lie sorted by id within a segment, and the engine breaks ties by document number, so
equal claims come out in the order of their ids however many segments there are.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from heapq import merge
from itertools import repeat
from math import exp, log
from pathlib import Path
from typing import Any, TypeVar

import tantivy

from factcli.errors import IndexFailure
from factcli.index.layout import TERMS, Meta, Tables
from factcli.index.record import Entry, decode, sound, tokens
from factcli.model import Candidate, Claim, Query

BOOSTS = {"words": 1.0, "grams": 1.0, "keys": 0.7}
"""Weight of each field's BM25 in the sum."""

MAX_TERMS = {"words": 64, "grams": 128, "keys": 32}
"""Terms of a query that are looked up, the rarest first: a long text must not cost seconds."""

_HEAP = 48_000_000
_SPARE = 8
_MOST_SPARE = 1024
_CACHED = 4096
_TERMS = 20_000
_TOKENIZER = "terms"
_DAMAGED = "compile the library again: factcli library compile"
_T = TypeVar("_T")


def write(folder: Path | None, threads: int = 1) -> LexicalWriter:
    """Begin an index in a folder, or in memory when it is None; raises IndexFailure."""
    return LexicalWriter(folder, threads)


def read(folder: Path, meta: Meta, tables: Tables) -> LexicalIndex:
    """Open the index of a folder; raises IndexFailure."""
    terms = folder / TERMS
    try:
        index = tantivy.Index.open(os.fspath(terms))
    except ValueError as error:
        # Opening creates a lock file, which a read-only folder refuses.
        if os.access(terms, os.W_OK) and "Lockfile" not in str(error):
            raise IndexFailure(f"{terms}: cannot be opened: {error}", _DAMAGED) from error
        index = _open_read_only(terms)
    return LexicalIndex(index, meta, tables, os.fspath(folder))


def _open_read_only(terms: Path) -> tantivy.Index:
    """Open through a temporary folder of links, where the engine may have its lock file."""
    from tempfile import TemporaryDirectory

    try:
        with TemporaryDirectory(prefix="factcli-") as shadow:
            for file in terms.iterdir():
                if not file.name.endswith(".lock"):
                    Path(shadow, file.name).symlink_to(file.absolute())
            # Every file is mapped once opened, so that the links are not needed any longer.
            return tantivy.Index.open(shadow)
    except (OSError, ValueError) as error:
        raise IndexFailure(f"{terms}: cannot be opened: {error}", _DAMAGED) from error


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("id", fast=True, tokenizer_name="raw", index_option="basic")
    for field in BOOSTS:
        # "freq" in all three: the engine skips low-scoring documents only when every term has frequencies.
        builder.add_text_field(field, tokenizer_name=_TOKENIZER, index_option="freq")
    builder.add_bytes_field("record", stored=True)
    return builder.build()


class LexicalWriter:
    """Writes one index; not to be shared between threads, though it uses several itself."""

    def __init__(self, folder: Path | None, threads: int) -> None:
        terms = None
        if folder is not None:
            (folder / TERMS).mkdir()
            terms = os.fspath(folder / TERMS)
        self._where = os.fspath(folder or "memory")
        self._index = self._try(lambda: tantivy.Index(_schema(), path=terms, sort_by_field="id"))
        analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer(_TOKENIZER, analyzer)
        self._writer = self._try(lambda: self._index.writer(_HEAP * threads, threads))

    def add(self, entry: Entry) -> None:
        """Take a claim; raises IndexFailure when the disk is full."""
        document = tantivy.Document()
        document.add_text("id", entry.id)
        document.add_bytes("record", entry.record)
        if not entry.withdrawn:
            document.add_text("words", entry.words)
            document.add_text("grams", entry.grams)
            document.add_text("keys", entry.keys)
        self._try(lambda: self._writer.add_document(document))

    def finish(self) -> None:
        """Commit and wait for the engine's threads."""
        self._try(self._writer.commit)
        self._try(self._writer.wait_merging_threads)
        self._index.reload()

    def abandon(self) -> None:
        """Drop what was added and stop the engine's threads."""
        with suppress(ValueError):
            self._writer.wait_merging_threads()

    def index(self, meta: Meta, tables: Tables) -> LexicalIndex:
        """The finished index, open."""
        return LexicalIndex(self._index, meta, tables, self._where)

    def _try(self, action: Callable[[], _T]) -> _T:
        try:
            return action()
        except (OSError, ValueError) as error:
            raise IndexFailure(f"{self._where}: the compiled library cannot be written: {error}") from error


class LexicalIndex:
    """Reads one index; safe to share between threads."""

    def __init__(self, index: tantivy.Index, meta: Meta, tables: Tables, where: str) -> None:
        self.meta = meta
        self._tables = tables
        self._where = where
        self._schema = index.schema
        self._searcher = index.searcher()
        self._claims: dict[tuple[int, int], Claim] = {}
        self._rarities: dict[tuple[str, str], tuple[int, str, float, tantivy.Query | None]] = {}

    @property
    def count(self) -> int:
        """Number of claims, withdrawn ones included."""
        return self.meta.claims

    @property
    def fingerprint(self) -> str:
        """Fingerprint of the library's content."""
        return self.meta.fingerprint

    @property
    def vocabulary(self) -> Mapping[str, Any]:
        """The compiled vocabulary; read when first asked for."""
        return self._tables.vocabulary

    def sources(self) -> Mapping[str, Any]:
        """Source id → record."""
        return self._tables.sources

    def topics(self) -> Mapping[str, Any]:
        """Topic id → record."""
        return self._tables.topics

    def search(self, query: Query, limit: int) -> list[Candidate]:
        """The nearest claims. A score says how much of the query's weight a claim holds, 0…1."""
        terms, weight = self._weigh(query)
        if not terms or limit < 1:
            return []
        wanted = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
        spare = _SPARE
        while True:
            hits = self._hits(wanted, limit + spare)
            # The sum of many 32-bit scores is exact to about five digits: closer than that is equal.
            scores = [round(score, 3) for score, _ in hits]
            # Equals may go on past the end; all must be seen before the id can order them.
            if len(hits) < limit + spare or scores[limit - 1] != scores[-1] or spare >= _MOST_SPARE:
                break
            spare *= 4
        least = scores[min(limit, len(scores)) - 1] if scores else 0.0
        rows = [
            (score, self._claim(address))
            for score, (_, address) in zip(scores, hits, strict=True)
            if score >= least
        ]
        rows.sort(key=lambda row: (-row[0], row[1].id))
        return [Candidate(claim, _share(score, weight)) for score, claim in rows[:limit]]

    def get(self, claim_id: str) -> Claim | None:
        """The claim of that id."""
        hits = self._hits(tantivy.Query.term_query(self._schema, "id", sound(claim_id), "basic"), 1)
        return self._claim(hits[0][1]) if hits else None

    def by_key(self, key: str) -> tuple[Claim, ...]:
        """Claims with a key, in the order of ids."""
        term = "".join(tokens([key]))
        count = self._guard(lambda: self._searcher.doc_freq("keys", term))
        if not count:
            return ()
        hits = self._hits(tantivy.Query.term_query(self._schema, "keys", term, "freq"), count)
        return tuple(sorted((self._claim(address) for _, address in hits), key=lambda claim: claim.id))

    def claims(self) -> Iterator[Claim]:
        """Every claim in the order of ids."""
        segments = [self._segment(number) for number in range(self._searcher.num_segments)]
        seen = 0
        for claim in merge(*segments, key=lambda claim: claim.id):
            seen += 1
            yield claim
        if seen != self.count:
            raise IndexFailure(f"{self._where}: {seen} of {self.count} claims could be read", _DAMAGED)

    def _segment(self, number: int) -> Iterator[Claim]:
        document = 0
        while True:
            try:
                stored = self._searcher.doc(tantivy.DocAddress(number, document)).get_first("record")
            except ValueError:
                return
            yield self._guard(lambda data=stored: decode(data))  # type: ignore[misc]
            document += 1

    def _weigh(self, query: Query) -> tuple[list[tantivy.Query], float]:
        """The query's terms, rarest first and at most ``MAX_TERMS``, and the sum of all their weights."""
        weights, terms = {}, []
        for field, given in zip(BOOSTS, query, strict=True):
            rows = sorted(map(self._rarity, repeat(field), dict.fromkeys(tokens(given))))
            most = MAX_TERMS[field]
            weights[field] = BOOSTS[field] * sum(rarity for _, _, rarity, _ in rows[:most])
            terms += [found for _, _, _, found in rows if found is not None][:most]
        # Keys are a bonus: a text's own words are what a claim has to share. Without any, keys count.
        return terms, weights["words"] + weights["grams"] or weights["keys"]

    def _rarity(self, field: str, term: str) -> tuple[int, str, float, tantivy.Query | None]:
        """How many claims have a term, the term, the engine's own inverse document frequency, the query for it."""
        row = self._rarities.get((field, term))
        if row is None:
            if len(self._rarities) >= _TERMS:
                self._rarities.clear()
            documents = self._searcher.num_docs
            count = self._searcher.doc_freq(field, term)
            found = tantivy.Query.term_query(self._schema, field, term, "freq") if count else None
            if found and BOOSTS[field] != 1:
                found = tantivy.Query.boost_query(found, BOOSTS[field])
            row = (count, term, log(1 + (documents - count + 0.5) / (count + 0.5)), found)
            self._rarities[field, term] = row
        return row

    def _hits(self, query: tantivy.Query, limit: int) -> list[tuple[float, tantivy.DocAddress]]:
        return self._guard(lambda: self._searcher.search(query, limit, count=False).hits)

    def _claim(self, address: tantivy.DocAddress) -> Claim:
        place = (address.segment_ord, address.doc)
        claim = self._claims.get(place)
        if claim is None:
            if len(self._claims) >= _CACHED:
                self._claims.clear()
            claim = self._guard(lambda: decode(self._searcher.doc(address)["record"][0]))
            self._claims[place] = claim
        return claim

    def _guard(self, action: Callable[[], _T]) -> _T:
        try:
            return action()
        except (ValueError, OSError, KeyError, TypeError, IndexError) as error:
            raise IndexFailure(f"{self._where}: damaged: {error}", _DAMAGED) from error
        except BaseException as error:
            # The engine's own way to end on data it cannot have written is not an Exception.
            if type(error).__name__ != "PanicException":
                raise
            raise IndexFailure(f"{self._where}: damaged: {error}", _DAMAGED) from error


def _share(score: float, weight: float) -> float:
    """A BM25 sum as 0…1: all of the query's terms once each in a text of average length gives 0.86."""
    return round(1 - exp(-2 * score / weight), 6) if weight > 0 else 0.0
