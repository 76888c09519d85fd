"""The library itself: ``list``, ``show``, ``topics``, ``sources`` and ``entities``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any

from factcli import output
from factcli.cli import opening, request, terminal
from factcli.cli.request import Common
from factcli.cli.status import Status
from factcli.errors import UsageError
from factcli.model import Claim
from factcli.output import sheets
from factcli.output.records import Record, Row, Sheet, words
from factcli.record import NamedTuple

if TYPE_CHECKING:
    from factcli.index.base import Index


class Filters(NamedTuple):
    """What ``list`` keeps; "" and () keep all. Several topics, ratings …: any of them."""

    topics: tuple[str, ...] = ()
    ratings: tuple[str, ...] = ()
    entities: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    limit: int = 0


def list_claims(filters: Filters, common: Common) -> int:
    """Writes the claims that pass, by id."""
    request.validated(common)
    for rating in filters.ratings:
        request.choose("--rating", rating, request.RATINGS)
    for option, value in (("--since", filters.since), ("--until", filters.until)):
        if value:
            request.day(option, value)
    if filters.limit < 0:
        raise UsageError(f"--limit: {filters.limit} is less than 0")
    index = opening.open_index(common)
    _known("topic", filters.topics, lambda: {topic for claim in index.claims() for topic in claim.topics})
    _known("entity", filters.entities, lambda: dict(_entities(index)))
    _known("property", filters.properties, lambda: index.vocabulary.get("properties", {}))
    # What is withdrawn decides nothing any more; `show` still has it.
    current = (claim for claim in index.claims() if not claim.withdrawn)
    claims: Iterable[Claim] = (claim for claim in current if _passes(claim, filters))
    if filters.limit:
        claims = islice(claims, filters.limit)
    _write(sheets.claims(claims, common.lang), common)
    return Status.FINE


def _known(what: str, names: Iterable[str], known: Callable[[], Collection[str]]) -> None:
    """Raises ``UsageError`` for a name that the library does not have: a typing error finds nothing, quietly."""
    for name in names:
        if name not in known():
            from difflib import get_close_matches

            near = get_close_matches(name, known(), n=3)
            hint = f"did you mean {' or '.join(near)}?" if near else f"known are: {', '.join(sorted(known())[:20])}"
            raise UsageError(f"--{what}: {name!r} is not in the library", hint)


def _passes(claim: Claim, filters: Filters) -> bool:
    about = claim.about
    if filters.topics and not set(filters.topics) & set(claim.topics):
        return False
    if filters.ratings and claim.rating not in filters.ratings:
        return False
    if filters.entities and not set(filters.entities) & {claim.entity, *about.values()}:
        return False
    if filters.properties and about.get("property", "") not in filters.properties:
        return False
    if not (filters.since or filters.until):
        return True
    day = sheets.dated(claim)
    # "2022" and "2022-05" are compared as far as they go.
    since, until = filters.since[: len(day)], filters.until[: len(day)]
    return bool(day) and since <= day and (not until or day <= until)


def show(ids: tuple[str, ...], common: Common) -> int:
    """Writes whole claims, in the order asked for."""
    request.validated(common)
    index = opening.open_index(common)
    claims = [_get(index, name) for name in ids]
    page = terminal.page(common.color, common.lang, opening.mark(index))
    terminal.write(output.load(common.format).show(claims, page))
    return Status.FINE


def _get(index: Index, name: str) -> Claim:
    claim = index.get(name)
    if claim is None:
        from difflib import get_close_matches

        near = get_close_matches(name, (each.id for each in index.claims()), n=3)
        hint = f"did you mean {' or '.join(near)}?" if near else "factcli list shows all ids"
        raise UsageError(f"no claim has the id {name!r}", hint)
    return claim


def topics(common: Common) -> int:
    """Writes each topic with its number of claims."""
    index = _index(common)
    counts = Counter(topic for claim in index.claims() for topic in claim.topics)
    known = index.topics()
    _write(Sheet(("topic", "claims", "name"), _topic_rows(counts, known, common.lang)), common)
    return Status.FINE


def _topic_rows(counts: Counter[str], known: Mapping[str, Any], lang: str) -> Iterator[Row]:
    for topic in sorted({*counts, *known}):
        names = known.get(topic, {}).get("name", {})
        record = {"topic": topic, "claims": counts[topic], "name": names}
        yield Row((topic, str(counts[topic]), words(names, lang)), record)


def sources(common: Common) -> int:
    """Writes each source with the number of claims that cite it."""
    index = _index(common)
    cited = ({each.source for each in claim.citations} for claim in index.claims())
    counts = Counter(source for sources in cited for source in sources)
    rows = (_source_row(name, source, counts[name]) for name, source in sorted(index.sources().items()))
    _write(Sheet(("source", "claims", "published", "publisher", "title", "url"), rows), common)
    return Status.FINE


def _source_row(name: str, source: Record, count: int) -> Row:
    record = {"source": name, "claims": count, **source}
    cells = (str(source.get(key) or "") for key in ("published", "publisher", "title", "url"))
    return Row((name, str(count), *cells), record)


def entities(common: Common) -> int:
    """Writes each entity with its names and the number of claims about it."""
    index = _index(common)
    counts = Counter(who for claim in index.claims() for who in {claim.entity, *claim.about.values()})
    rows = (_entity_row(name, each, counts[name], common.lang) for name, each in _entities(index))
    _write(Sheet(("entity", "claims", "kind", "name"), rows), common)
    return Status.FINE


def _entities(index: Index) -> list[tuple[str, Record]]:
    found = index.vocabulary.get("entities", {})
    return sorted(found.items())


def _entity_row(name: str, entity: Record, count: int, lang: str) -> Row:
    record = {"entity": name, "claims": count, **entity}
    return Row((name, str(count), str(entity.get("kind") or ""), words(entity.get("name", {}), lang)), record)


def _index(common: Common) -> Index:
    request.validated(common)
    return opening.open_index(common)


def _write(sheet: Sheet, common: Common) -> None:
    page = terminal.page(common.color, common.lang, table=True)
    terminal.write(output.load(common.format).sheet(sheet, page))
