"""The records that flow through factcli, in the order in which they arise; no logic.

``NamedTuple`` rather than dataclass or pydantic: they cost half as much to define at
start-up and are immutable by construction (docs/decisions/002-namedtuples.md).
Spans are half-open code-point offsets into the original text, never into the folded one.
Numbers are ``Decimal``; dates are proleptic Gregorian day ordinals (``date.toordinal()``)
held in the same ``low``/``high`` fields, so that one interval algebra serves every kind.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from factcli.record import NamedTuple

Verdict = Literal["supported", "refuted", "misleading", "unproven", "no-match"]
Rating = Literal["true", "false", "misleading", "unproven"]
Relation = Literal["same", "within", "contains", "different", "cannot-say"]


class Span(NamedTuple):
    """``text[start:end]`` of the original text."""

    start: int
    end: int


class Where(NamedTuple):
    """A place in a file; line and column are 1-based code points, 0 when unknown."""

    path: str
    line: int = 0
    column: int = 0


class Statement(NamedTuple):
    """One thing somebody says. ``as_of`` is an ISO date; ``lang`` is "en", "ar" or "" (detect)."""

    text: str
    lang: str = ""
    as_of: str = ""
    id: str | None = None
    where: Where | None = None


class Value(NamedTuple):
    """A stated or recorded value: an interval with the precision of its writing.

    ``kind``: number, money, percent, points, date, duration, quantity, ordinal, multiple.
    ``low``/``high``: the written interval ("at least 5" is 5…None). Dates: day ordinals.
    ``unit``: ISO 4217 code, unit of time (durations are normalised to seconds in
    low/high, the unit is kept for showing), counted noun ("user"), or "".
    ``step``: the value of the last written digit ("88.7 million" → 100000); 0 when exact.
    ``approximate``: an approximator stood there ("about").
    ``per``: "share", "month", … for rates; "".
    """

    kind: str
    low: Decimal | None = None
    high: Decimal | None = None
    low_open: bool = False
    high_open: bool = False
    unit: str = ""
    step: Decimal = Decimal(0)
    approximate: bool = False
    comparator: str = ""
    per: str = ""
    precision: str = ""


class Mention(NamedTuple):
    """A value found in a text. ``span`` covers comparator and unit, ``core`` the bare figure."""

    span: Span
    value: Value
    core: Span


class Citation(NamedTuple):
    """Where a claim is supported, disputed or reported; ``quote`` is verbatim."""

    source: str
    stance: str
    publisher: str = ""
    title: str = ""
    url: str = ""
    archived: str | None = None
    published: str = ""
    language: str = ""
    quote: str = ""


class Claim(NamedTuple):
    """What the answering side knows of a claim. Mappings are keyed by language code.

    ``about`` holds ``subject``, ``property`` and any further role → entity id.
    ``value`` and ``also`` (other right values of the same event) are compiled values.
    ``says`` maps a verdict to example statements. ``extra`` keeps unknown keys as they were.
    ``gist`` is what compiling the library read off the claim's words (``analyze.gist``), {} before.
    """

    id: str
    statement: Mapping[str, str]
    rating: str = ""
    about: Mapping[str, str] = {}
    value: tuple[Value, ...] = ()
    also: tuple[Value, ...] = ()
    truth: bool | None = None
    entity: str = ""
    valid_from: str = ""
    valid_until: str = ""
    as_of: str = ""
    topics: tuple[str, ...] = ()
    note: Mapping[str, str] = {}
    says: Mapping[str, tuple[str, ...]] = {}
    citations: tuple[Citation, ...] = ()
    reviewed: str = ""
    withdrawn: str = ""
    title: str = ""
    extra: Mapping[str, Any] = {}
    gist: Mapping[str, Any] = {}


class Query(NamedTuple):
    """What retrieval is asked: stemmed words, character 4-grams, entity and property keys."""

    words: tuple[str, ...]
    grams: tuple[str, ...]
    keys: tuple[str, ...] = ()


class Candidate(NamedTuple):
    """A claim that may be about the statement, and its retrieval score in 0…1."""

    claim: Claim
    score: float


class Aspect(NamedTuple):
    """One comparison of one thing: the reason's id, the relation, both values in words.

    ``weight``: "decides" (enters the verdict) or "informs" (shown only).
    """

    reason: str
    relation: str
    ours: str = ""
    theirs: str = ""
    span: Span | None = None


class Comparison(NamedTuple):
    """A candidate held against one part of a statement, aspect by aspect."""

    claim: str
    rating: str
    aspects: tuple[Aspect, ...]
    score: float = 0.0


class Finding(NamedTuple):
    """The answer for a statement or for one of its parts.

    ``decide(finding.comparisons)`` gives ``(verdict, reason)`` again, always.
    """

    statement: Statement
    verdict: str
    reason: str
    why: str
    comparisons: tuple[Comparison, ...] = ()
    claims: tuple[Candidate, ...] = ()
    related: tuple[Candidate, ...] = ()
    parts: tuple[Finding, ...] = ()
    as_of: str = ""


class Problem(NamedTuple):
    """Something wrong in a library file. ``code`` is kebab-case and can be silenced."""

    code: str
    where: Where
    message: str
    hint: str = ""
