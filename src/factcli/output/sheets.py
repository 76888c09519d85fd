"""Results as rows under named columns, for the flat formats and for tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcli.model import Citation, Claim
from factcli.output import records
from factcli.output.records import Answer, Failure, Held, Hits, Row, Sheet, words

CHECK_COLUMNS = (
    "id", "statement", "language", "as_of", "verdict", "reason", "why", "claim", "rating",
    "claim_statement", "publisher", "published", "url", "quote", "error",
)  # fmt: skip
SEARCH_COLUMNS = ("id", "query", "rank", "score", "claim", "statement", "error")
COMPARE_COLUMNS = ("id", "relation", "reason", "why", "error")


def check(answers: Iterable[Answer]) -> Sheet:
    """One row per statement: the deciding claim and its first citation."""
    return Sheet(CHECK_COLUMNS, (Row(_check_cells(answer), {}) for answer in answers))


def _check_cells(answer: Answer) -> tuple[str, ...]:
    result = answer.result
    if isinstance(result, Failure):
        return (_id(answer.id), result.statement or "", *[""] * 12, f"{result.code}: {result.message}")
    lang = result.statement.lang
    claim = result.claims[0].claim if result.claims else Claim("", {})
    cited = claim.citations[0] if claim.citations else Citation("", "")
    return (
        _id(answer.id), result.statement.text, lang, result.as_of, result.verdict, result.reason, result.why,
        claim.id, claim.rating, words(claim.statement, lang),
        cited.publisher, cited.published, cited.url, cited.quote, "",
    )  # fmt: skip


def search(results: Iterable[Hits]) -> Sheet:
    """One row per claim found; a query that found none has no row."""
    return Sheet(SEARCH_COLUMNS, _search_rows(results))


def _search_rows(results: Iterable[Hits]) -> Iterator[Row]:
    for hits in results:
        given = (_id(hits.id), hits.query)
        if hits.failure is not None:
            yield Row((*given, "", "", "", "", f"{hits.failure.code}: {hits.failure.message}"), {})
        for rank, (claim, score) in enumerate(hits.found, 1):
            cells = (str(rank), f"{score:.4f}", claim.id, words(claim.statement, hits.lang), "")
            yield Row((*given, *cells), {})


def compare(results: Iterable[Held]) -> Sheet:
    """One row per pair."""
    return Sheet(COMPARE_COLUMNS, (Row(_compare_cells(held), {}) for held in results))


def _compare_cells(held: Held) -> tuple[str, ...]:
    if held.failure is not None:
        return (_id(held.id), "", "", "", f"{held.failure.code}: {held.failure.message}")
    return (_id(held.id), held.relation, held.reason, held.why, "")


def claims(each: Iterable[Claim], lang: str) -> Sheet:
    """One row per claim, as ``list`` prints them; the records are whole."""
    rows = (
        Row((claim.id, claim.rating, dated(claim), words(claim.statement, lang)), records.claim(claim))
        for claim in each
    )
    return Sheet(("id", "rating", "date", "statement"), rows)


def dated(claim: Claim) -> str:
    """The ISO date (or year, or month) that ``list`` shows and filters by: from when the claim holds, else
    as of when, else its own date, else when its first citation was published; "" when none is known."""
    return claim.valid_from or claim.as_of or _own_date(claim) or _published(claim)


def _own_date(claim: Claim) -> str:
    value = claim.value[0] if claim.value else None
    if value is None or value.kind != "date" or value.low is None:
        return ""
    from datetime import date

    day = date.fromordinal(int(value.low)).isoformat()
    return day[: {"day": 10, "month": 7}.get(value.precision, 4)]


def _published(claim: Claim) -> str:
    return min((cited.published for cited in claim.citations if cited.published), default="")


def _id(given: object) -> str:
    return "" if given is None else str(given)
