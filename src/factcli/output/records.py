"""What the commands hand to a renderer, and the JSON shapes documented in docs/json.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from factcli import __version__
from factcli.model import Aspect, Candidate, Citation, Claim, Finding
from factcli.output.page import LibraryMark
from factcli.record import NamedTuple

SCHEMA = 1
Record = dict[str, Any]

# The verdict a claim gives to a statement which says the same.
_VERDICT_OF_RATING = {
    "true": "supported",
    "false": "refuted",
    "misleading": "misleading",
    "unproven": "unproven",
}
_ALWAYS = ("id", "statement", "rating", "citations")


class Failure(NamedTuple):
    """An input that could not be checked; ``code`` is kebab-case."""

    code: str
    message: str
    statement: str | None = None


class Answer(NamedTuple):
    """The result for one input. ``id`` is whatever JSON value the input carried."""

    id: Any
    result: Finding | Failure


class Hits(NamedTuple):
    """The nearest claims of one query, best first."""

    id: Any
    query: str
    lang: str = ""
    found: tuple[Candidate, ...] = ()
    failure: Failure | None = None


class Held(NamedTuple):
    """One statement held against one known text: ``relation`` is supports, refutes or unknown."""

    id: Any
    relation: str = "unknown"
    reason: str = ""
    why: str = ""
    aspects: tuple[Aspect, ...] = ()
    failure: Failure | None = None


class Row(NamedTuple):
    """A line of a table (``cells``) and the same as an object (``record``)."""

    cells: tuple[str, ...]
    record: Record


class Sheet(NamedTuple):
    """Rows under named columns; ``rows`` may be a stream."""

    columns: tuple[str, ...]
    rows: Iterable[Row]


def words(texts: Mapping[str, str], lang: str) -> str:
    """The text in ``lang``, else in English, else in the first language there is; "" when none."""
    for code in (lang, "en", *sorted(texts)):
        if texts.get(code):
            return texts[code]
    return ""


def relation(claim: Claim, verdict: str) -> str:
    """How the statement stands to the claim: a false claim said again agrees with it and is refuted."""
    return "agrees" if _VERDICT_OF_RATING.get(claim.rating) == verdict else "contradicts"


def check(answer: Answer, library: LibraryMark, *, explain: bool = False) -> Record:
    """The object of ``check``: keys and their order are a contract (docs/check.schema.json).

    ``explain`` adds ``derivation``: every claim held against the statement, and what each gave.
    """
    result = answer.result
    record: Record = {"schema": SCHEMA, "id": answer.id}
    if isinstance(result, Failure):
        record |= {"statement": result.statement, "error": error(result)}
    else:
        lang = result.statement.lang
        record |= {
            "statement": result.statement.text,
            "language": lang,
            "as_of": result.as_of or result.statement.as_of or None,
            "verdict": result.verdict,
            "reason": result.reason,
            "why": result.why,
            "claims": [_claim(candidate, _given(result, candidate), lang) for candidate in result.claims],
            "parts": [check(Answer(answer.id, part), library, explain=explain) for part in result.parts],
            "related": [_related(candidate, lang) for candidate in result.related],
        }
        if explain:
            from factcli.output import derivation

            record["derivation"] = derivation.record(result)
    record["library"] = {"fingerprint": library.fingerprint, "claims": library.claims}
    record["factcli"] = __version__
    return record


def _given(finding: Finding, candidate: Candidate) -> str:
    """The verdict that a claim decides: that of the finding, or of the only parts that it is about."""
    told = [part.verdict for part in finding.parts if any(each.claim.id == candidate.claim.id for each in part.claims)]
    return told[0] if told and finding.verdict not in told else finding.verdict


def _claim(candidate: Candidate, verdict: str, lang: str) -> Record:
    claim = candidate.claim
    return {
        "id": claim.id,
        "relation": relation(claim, verdict),
        "rating": claim.rating or None,
        "statement": words(claim.statement, lang),
        "note": words(claim.note, lang) or None,
        "valid": {"from": claim.valid_from or None, "until": claim.valid_until or None},
        "as_of": claim.as_of or None,
        "score": round(candidate.score, 4),
        "citations": [citation(each) for each in claim.citations],
    }


def _related(candidate: Candidate, lang: str) -> Record:
    claim = candidate.claim
    return {"id": claim.id, "statement": words(claim.statement, lang), "score": round(candidate.score, 4)}


def citation(each: Citation) -> Record:
    """A citation as an object, empty fields as null."""
    record: Record = {
        "source": each.source,
        "stance": each.stance,
        "publisher": each.publisher,
        "title": each.title,
        "url": each.url,
        "archived": each.archived,
        "published": each.published,
        "language": each.language,
        "quote": each.quote,
    }
    return {key: value or None for key, value in record.items()}


def error(failure: Failure) -> Record:
    """The ``error`` of a result which is one."""
    return {"code": failure.code, "message": failure.message}


def search(hits: Hits) -> Record:
    """The object of ``search``."""
    record: Record = {"schema": SCHEMA, "id": hits.id, "query": hits.query}
    if hits.failure is not None:
        return record | {"error": error(hits.failure)}
    return record | {
        "results": [
            {
                "id": claim.id,
                "score": round(score, 4),
                "statement": words(claim.statement, hits.lang),
                "title": claim.title or None,
            }
            for claim, score in hits.found
        ]
    }


def compare(held: Held) -> Record:
    """The object of ``compare``."""
    record: Record = {"schema": SCHEMA, "id": held.id}
    if held.failure is not None:
        return record | {"error": error(held.failure)}
    aspects = [aspect(each) for each in held.aspects]
    return record | {"relation": held.relation, "reason": held.reason, "why": held.why, "aspects": aspects}


def aspect(each: Aspect) -> Record:
    """One comparison of one thing; ``span`` is its place in the statement, in code points."""
    return {
        "reason": each.reason,
        "relation": each.relation,
        "ours": each.ours or None,
        "theirs": each.theirs or None,
        "span": list(each.span) if each.span is not None else None,
    }


def claim(each: Claim) -> Record:
    """A whole claim as an object, for ``list`` and ``show``; what the claim does not have is left out."""
    record: Record = {
        "id": each.id,
        "topics": list(each.topics),
        "title": each.title,
        "statement": dict(each.statement),
        "rating": each.rating,
        "about": dict(each.about),
        "valid": {"from": each.valid_from or None, "until": each.valid_until or None},
        "as_of": each.as_of,
        "note": dict(each.note),
        "says": {verdict: list(examples) for verdict, examples in sorted(each.says.items())},
        "citations": [citation(cited) for cited in each.citations],
        "reviewed": each.reviewed,
        "withdrawn": each.withdrawn,
        "extra": dict(each.extra),
    }
    if not (each.valid_from or each.valid_until):
        record["valid"] = None
    return {key: value for key, value in record.items() if value or key in _ALWAYS}
