"""Checks across files: references, names, sources, languages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from difflib import get_close_matches

from factcli.lang.folding import fold
from factcli.library.context import Context
from factcli.library.load import LoadedClaim
from factcli.library.yaml_text import Place
from factcli.model import Problem, Where


def dangling_references(context: Context) -> Iterator[Problem]:
    """Every id a claim names exists. Topics are only checked where topics.yaml is."""
    for loaded in context.data.claims:
        for table, name, place in _references(loaded):
            yield from _dangling(context, table, name, loaded.at(*place))
        if loaded.topic:
            for part in loaded.topic.split("/"):
                yield from _dangling(context, "topics", part, loaded.where)


def _references(loaded: LoadedClaim) -> Iterator[tuple[str, str, Place]]:
    file = loaded.file
    for role, name in (file.about or {}).items():
        yield "properties" if role == "property" else "entities", name, ("about", role)
    if file.value and file.value.entity:
        yield "entities", file.value.entity, ("value", "entity")
    for number, part in enumerate((file.value and file.value.each) or ()):
        yield "entities", part.entity, ("value", "each", number, "entity")
    for number, topic in enumerate(file.topics or ()):
        yield "topics", topic, ("topics", number)
    for number, cite in enumerate(file.citations):
        yield "sources", cite.source, ("citations", number, "source")


_CODES = {
    "entities": ("dangling-entity", "entity", "entities.yaml"),
    "properties": ("dangling-property", "property", "properties.yaml"),
    "topics": ("dangling-topic", "topic", "topics.yaml"),
    "sources": ("dangling-source", "source", "a file under sources/"),
}


def _dangling(context: Context, table: str, name: str, where: Where) -> Iterator[Problem]:
    known = context.data.known
    if (table, name) in known:
        return
    ids = sorted(other for kind, other in known if kind == table)
    if table == "topics" and not ids:
        return
    code, noun, home = _CODES[table]
    near = get_close_matches(name, ids, n=1, cutoff=0.75)
    hint = f"did you mean {near[0]}?" if near else f"add it to {home}"
    yield Problem(code, where, f'there is no {noun} "{name}"', hint)


def shared_aliases(context: Context) -> Iterator[Problem]:
    """A strong name stands for one entity; one that does not belongs under ``weak``."""
    owners: dict[str, str] = {}
    for entity in context.data.entities:
        mine: dict[str, Where] = {}
        for key in ("name", "aliases", "former"):
            for name, where in _placed(context, entity, key):
                mine.setdefault(" ".join(fold(name).text.split()), where)
        for name, where in mine.items():
            owner = owners.setdefault(name, entity)
            if owner != entity:
                message = f'"{name}" is a name of {owner} too'
                yield Problem("shared-alias", where, message, "put it under weak in both")


def _placed(context: Context, entity: str, key: str) -> Iterator[tuple[str, Where]]:
    """The names of one kind, each with its place."""
    table = context.data.entities[entity].get(key) or {}
    for lang, value in table.items():
        for number, name in enumerate([value] if isinstance(value, str) else value):
            place: Place = ("entities", entity, key, lang, *(() if isinstance(value, str) else (number,)))
            yield name, context.data.places.get(place, context.data.places["entities", entity])


def unused_sources(context: Context) -> Iterator[Problem]:
    """Every source is cited. Claims that could not be read may cite any, so then nothing is said."""
    read = {loaded.id for loaded in context.data.claims}
    if any(table == "claims" and name not in read for table, name in context.data.known):
        return
    cited = {cite.source for loaded in context.data.claims for cite in loaded.file.citations}
    for source in context.data.sources:
        if source not in cited:
            where = context.data.places["sources", source]
            yield Problem("unused-source", where, f"no claim cites {source}", "cite it or remove it")


def missing_languages(context: Context) -> Iterator[Problem]:
    """Every statement is there in the languages that at least half of the claims have."""
    claims = context.data.claims
    counts = Counter(lang for loaded in claims for lang in loaded.file.statement)
    for lang in sorted(lang for lang, count in counts.items() if 2 * count >= len(claims) > 1):
        for loaded in claims:
            if lang not in loaded.file.statement:
                where = loaded.at("statement", key=True)
                yield Problem("missing-language", where, f"there is no statement in {lang}", f"add {lang}: …")
