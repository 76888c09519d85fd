"""The contract with editors: what may stand in a claim file, a source, an entity, a topic.

Every key's description here is what an editor program shows; ``library schema`` prints it all
as JSON Schema. Reading files is ``load``'s job, rules across keys or files are ``checks``'.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, ConfigDict, Field, WithJsonSchema

from factcli.library.fields import (
    Day,
    Id,
    Language,
    PartialDate,
    Strict,
    Text,
    Url,
    Words,
    described,
    fail,
)
from factcli.library.value_form import Between, ValueForm
from factcli.model import Rating, Verdict

Stance = Literal["supports", "disputes", "reports"]


class Cite(Strict):
    """A source, where it stands to the claim, and its own words."""

    source: Id = Field(description="The id of a source under sources/.")
    stance: Stance = Field(description="Whether the source supports, disputes or only reports the claim.")
    quote: Text = described("Verbatim from the source, at most 40 words.")
    note: Text = described("Where in the source, or what the quote leaves out.")
    archived: Url = described("A copy of the page that does not change.")


class Withdrawn(Strict):
    """A claim is withdrawn, not deleted, so that its id keeps its meaning."""

    on: Day = Field(description="The day.")
    why: Text = Field(description="The reason.")


class Silence(Strict):
    """A check that is right in general and wrong here."""

    code: Annotated[str, WithJsonSchema({"type": "string"})] = Field(description="The problem's code.")
    why: Annotated[str, WithJsonSchema({"type": "string", "minLength": 1})] = Field(
        description="Why not here."
    )


def _whole(about: dict[str, str]) -> dict[str, str]:
    for key in ("subject", "property"):
        if key not in about:
            raise fail(
                "missing-key", f'"about" has no {key}', "about: {subject: truth-social, property: launch}"
            )
    return about


About = Annotated[
    dict[Id, Id], AfterValidator(_whole), Field(json_schema_extra={"required": ["subject", "property"]})
]


class ClaimFile(Strict):
    """One claim. Its folder gives the topic, its file name the id."""

    model_config = ConfigDict(title="Claim")

    statement: Words = Field(description="The claim in one sentence, by language.", min_length=1)
    rating: Rating = Field(description="What the sources together say of it.")
    about: About = described(
        "Who or what and which property: {subject: truth-social, property: launch}, and any further role."
    )
    value: ValueForm = described("What it says of the property, in a form that can be compared.")
    valid: Between = described("When it holds; what ceased to hold has an `until`.")
    as_of: PartialDate = described("The date of a figure that changes over time.")
    topics: list[Id] = described("Topics beside the folder's own.")
    note: Words = described("Context a reader needs; shown with the verdict.")
    says: dict[Verdict, list[Text]] = described("Example statements by the verdict they must get.")
    citations: list[Cite] = Field(description="Where it stands. At least one.", min_length=1)
    reviewed: Day = described("The day on which somebody last held it against its sources.")
    withdrawn: Withdrawn = described("Set when the claim should no longer be used.")
    silence: list[Silence] = described("Problems of this file that are none, each with the reason.")


class Source(Strict):
    """One document somebody published."""

    title: Text
    publisher: Text
    url: Url = described("Where it was read; left out where no address is known.")
    archived: Url = described("A copy of the page that does not change.")
    published: PartialDate
    language: Language
    kind: Text = described("article, filing, press release, post, …")
    author: Text = described("Who wrote it.")
    note: Text = described("What a reader should know of it.")


class Entity(Strict):
    """Somebody or something that claims are about."""

    kind: Text
    name: Words = Field(min_length=1)
    aliases: dict[Language, list[Text]] = described("Other names; each stands for this entity alone.")
    weak: dict[Language, list[Text]] = described(
        "Names that are ordinary words too; they count beside other evidence."
    )
    former: dict[Language, list[Text]] = described("Names it had before.")
    stands_for: list[Text] = described("Entities that people mean by its name: a platform for its company.")
    wikidata: Annotated[str, Field(pattern=r"^Q[1-9][0-9]{0,11}$")] = described("Wikidata id: Q918.")
    note: Text = described("What tells it apart.")


class Topic(Strict):
    """A subject under which claims are filed."""

    name: Words = Field(min_length=1)


VERDICTS: tuple[str, ...] = get_args(Verdict)
RATINGS: tuple[str, ...] = get_args(Rating)


def field_names(model: Any) -> Iterator[str]:
    """The keys of a model as files write them, in the canonical order; none for None."""
    for name, field in getattr(model, "model_fields", {}).items():
        yield field.alias or name


def field_model(model: Any, key: str) -> Any:
    """The model of what stands under a key, alone or in a list; None when that is no model."""
    for name, field in getattr(model, "model_fields", {}).items():
        if (field.alias or name) == key:
            found = field.annotation
            while arguments := get_args(found):
                found = arguments[-1]
            return found if hasattr(found, "model_fields") else None
    return None


def schema_text() -> str:
    """The JSON Schema of a claim file, as ``claim.schema.json`` holds it."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **ClaimFile.model_json_schema(by_alias=True),
    }
    _drop_null_defaults(schema)
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _drop_null_defaults(node: Any) -> None:
    """``default: null`` would make editors offer a value that is refused on reading."""
    if isinstance(node, dict):
        if "default" in node and node["default"] is None:
            del node["default"]
        for child in node.values():
            _drop_null_defaults(child)
    elif isinstance(node, list):
        for child in node:
            _drop_null_defaults(child)
