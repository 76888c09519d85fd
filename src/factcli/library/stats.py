"""Count what a library holds; showing it is the command line's job."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from factcli.library.load import LibraryData
from factcli.library.value_form import FORMS
from factcli.record import NamedTuple


class Stats(NamedTuple):
    """Totals, and counts by name in the order of names (topics: a claim counts in each of its own).

    ``oldest_review`` is an ISO date with the claim's id, ("", "") when nothing was reviewed.
    ``collections`` counts files of plain claims; what is in them is not counted.
    """

    claims: int
    withdrawn: int
    entities: int
    properties: int
    sources: int
    citations: int
    examples: int
    collections: int
    problems: int
    never_reviewed: int
    oldest_review: tuple[str, str]
    topics: dict[str, int]
    ratings: dict[str, int]
    languages: dict[str, int]
    values: dict[str, int]
    stances: dict[str, int]
    publishers: dict[str, int]
    source_languages: dict[str, int]


def stats(data: LibraryData) -> Stats:
    """The counts of a library as read. ``problems`` are those of reading, not of the checks."""
    files = [loaded.file for loaded in data.claims]
    reviews = sorted((loaded.file.reviewed, loaded.id) for loaded in data.claims if loaded.file.reviewed)
    cites = [cite for file in files for cite in file.citations]
    return Stats(
        claims=len(files),
        withdrawn=sum(file.withdrawn is not None for file in files),
        entities=len(data.entities),
        properties=len(data.properties),
        sources=len(data.sources),
        citations=len(cites),
        examples=sum(len(texts) for file in files for texts in (file.says or {}).values()),
        collections=len(data.collections),
        problems=len(data.problems),
        never_reviewed=len(files) - len(reviews),
        oldest_review=reviews[0] if reviews else ("", ""),
        topics=_counts(t for c in data.claims for t in {*filter(None, [c.topic]), *(c.file.topics or ())}),
        ratings=_counts(file.rating for file in files),
        languages=_counts(lang for file in files for lang in file.statement),
        values=_counts(form for file in files for form in FORMS if file.value and form in file.value.main()),
        stances=_counts(cite.stance for cite in cites),
        publishers=_counts(source["publisher"] for source in data.sources.values()),
        source_languages=_counts(source["language"] for source in data.sources.values()),
    )


def _counts(names: Iterable[str]) -> dict[str, int]:
    return dict(sorted(Counter(names).items()))
