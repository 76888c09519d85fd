"""Turn a claim file into the claim the answering side knows; the only converter there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcli.library.load import LibraryData, LoadedClaim
from factcli.library.value_form import ValueForm
from factcli.model import Citation, Claim, Value
from factcli.values import from_record

# Forms that are no Value: they land in Claim.entity, Claim.truth and Claim.extra["text"].
_UNMEASURED = ("entity", "boolean", "text")


def to_claim(loaded: LoadedClaim, sources: Mapping[str, Mapping[str, Any]]) -> Claim:
    """The claim of a file. A citation of an unknown source keeps its quote and nothing else.

    A value for each of several entities becomes as many ``value``s, and ``extra["each"]`` lists
    the entities in the same order. Topics begin with the folder's. Raises nothing: a figure that
    cannot be read is left out here and reported by the checks.
    """
    file = loaded.file
    form = file.value
    main = form.main() if form else {}
    extra: dict[str, Any] = {}
    if "text" in main:
        extra["text"] = main["text"]
    if "each" in main:
        extra["each"] = [part["entity"] for part in main["each"]]
    topics = [loaded.topic] if loaded.topic else []
    return Claim(
        id=loaded.id,
        statement=dict(sorted(file.statement.items())),
        rating=file.rating,
        about=dict(file.about or {}),
        value=values_of(form)[0],
        also=values_of(form)[1],
        truth=main.get("boolean"),
        entity=main.get("entity", ""),
        valid_from=file.valid.from_ or "" if file.valid else "",
        valid_until=file.valid.until or "" if file.valid else "",
        as_of=file.as_of or "",
        topics=tuple(dict.fromkeys([*topics, *(file.topics or ())])),
        note=dict(sorted((file.note or {}).items())),
        says={verdict: tuple(texts) for verdict, texts in (file.says or {}).items()},
        citations=tuple(_citation(cite, sources.get(cite.source, {})) for cite in file.citations),
        reviewed=file.reviewed or "",
        withdrawn=file.withdrawn.on if file.withdrawn else "",
        extra=extra,
    )


def to_claims(data: LibraryData) -> tuple[Claim, ...]:
    """Every claim of a library in the order of ids, withdrawn ones included."""
    return tuple(to_claim(loaded, data.sources) for loaded in data.claims)


def values_of(form: ValueForm | None) -> tuple[tuple[Value, ...], tuple[Value, ...]]:
    """The value itself (several for ``each``) and the other right ones."""
    if form is None:
        return (), ()
    main = form.main()
    return _read(main.get("each", [main])), _read(form.others())


def unreadable(form: ValueForm) -> list[str]:
    """What ``values`` says of each figure of the form that it cannot read."""
    out: list[str] = []
    for record in (*form.main().get("each", [form.main()]), *form.others()):
        try:
            _figure(record)
        except ValueError as error:
            out.append(str(error))
    return out


def _read(records: list[dict[str, Any]]) -> tuple[Value, ...]:
    out: list[Value] = []
    for record in records:
        try:
            value = _figure(record)
        except ValueError:
            continue
        if value is not None:
            out.append(value)
    return tuple(out)


def _figure(record: Mapping[str, Any]) -> Value | None:
    """The value of one record without its entity; None for what is not measured."""
    figure = {key: part for key, part in record.items() if key not in _UNMEASURED}
    return from_record(figure) if set(figure) - {"approximate"} else None


def _citation(cite: Any, source: Mapping[str, Any]) -> Citation:
    return Citation(
        source=cite.source,
        stance=cite.stance,
        publisher=source.get("publisher", ""),
        title=source.get("title", ""),
        url=source.get("url", ""),
        archived=cite.archived or source.get("archived"),
        published=source.get("published", ""),
        language=source.get("language", ""),
        quote=cite.quote or "",
    )
