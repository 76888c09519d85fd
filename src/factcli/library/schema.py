"""The contract with editors: what may stand in a claim file, a source, an entity, a topic.

Every key's description here is what an editor program shows; ``library schema`` prints it all
as JSON Schema. Reading files is ``load``'s job, rules across keys or files are ``checks``'.
"""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal, get_args

from pydantic import AfterValidator, ConfigDict, Field, ValidationError, WithJsonSchema, model_validator

from factcli.library.fields import (
    Day,
    Id,
    Language,
    Number,
    PartialDate,
    Strict,
    Text,
    Url,
    Words,
    fail,
)
from factcli.model import Rating, Verdict

Stance = Literal["supports", "disputes", "reports"]

# What a value is, and which keys may stand beside it.
FORMS: dict[str, frozenset[str]] = {
    "date": frozenset(),
    "number": frozenset({"unit", "per"}),
    "money": frozenset({"currency", "per"}),
    "percent": frozenset({"per"}),
    "duration": frozenset({"unit"}),
    "interval": frozenset(),
    "range": frozenset({"unit", "currency", "per"}),
    "entity": frozenset(),
    "boolean": frozenset(),
    "text": frozenset(),
    "each": frozenset(),
}
NEEDS = {"money": "currency", "duration": "unit"}
ANYWHERE = frozenset({"approximate", "also"})
TIME_UNITS = ("seconds", "minutes", "hours", "days", "weeks", "months", "years")


def _described(description: str, **more: Any) -> Any:
    """An optional key; None stands for "not written" (an explicit null is refused on reading)."""
    return Field(default=None, description=description, **more)


class Between(Strict):
    """A span of time; one end may be open."""

    from_: PartialDate = _described("First day, month or year.", alias="from")
    until: PartialDate = _described("Last day, month or year.")

    @model_validator(mode="after")
    def _one_end(self) -> Between:
        if self.from_ is None and self.until is None:
            raise fail("missing-key", "neither from nor until is given", "write at least one of them")
        return self


class Range(Strict):
    """A span of figures; one end may be open."""

    min: Number = _described("Lowest figure.")
    max: Number = _described("Highest figure.")

    @model_validator(mode="after")
    def _one_end(self) -> Range:
        if self.min is None and self.max is None:
            raise fail("missing-key", "neither min nor max is given", "write at least one of them")
        return self


class Figure(Strict):
    """One value in exactly one form: a date, a figure with its unit, an entity, yes or no, a text."""

    model_config = ConfigDict(
        json_schema_extra={"oneOf": [{"required": [form]} for form in FORMS if form != "each"]}
    )

    date: PartialDate = _described("A day, month or year: 2022-02-21, 2022-02, 2022.")
    number: Number = _described("A count or a plain number; `unit` says of what.")
    money: Number = _described("An amount; `currency` is required.")
    percent: Number = _described("A percentage: 58 is 58 %.")
    duration: Number = _described("A length of time; `unit` is required.")
    interval: Between = _described("A span of time that is itself the value.")
    range: Range = _described("A span of figures that is itself the value.")
    entity: Id = _described("The id of the entity that is the value.")
    boolean: bool = _described("Whether it is so.")
    text: Text = _described("A value in words. It is shown, never compared.")
    unit: Text = _described("What is counted (daily active users), or the unit of time.")
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = _described("ISO 4217 code: USD.")
    per: Text = _described("What the figure is per: share, month.")
    approximate: bool = _described("The sources themselves say “about”.")

    @model_validator(mode="after")
    def _one_form(self) -> Figure:
        written = self.model_fields_set
        forms = [form for form in FORMS if form in written]
        if len(forms) != 1:
            what = f"holds {' and '.join(forms)} at once" if forms else "says of no kind which it is"
            raise fail("bad-value", f"the value {what}", f"write exactly one of {', '.join(FORMS)}")
        form = forms[0]
        if astray := sorted(written - FORMS[form] - ANYWHERE - {form}):
            allowed = ", ".join(sorted(FORMS[form])) or "only approximate and also"
            raise fail("bad-value", f"{astray[0]} does not go with {form}", f"beside {form}: {allowed}")
        needed = NEEDS.get(form)
        if needed and needed not in written:
            raise fail("bad-value", f"{form} needs {needed}", f"write {needed} beside {form}")
        if form == "duration" and self.unit not in TIME_UNITS:
            raise fail("bad-value", f'"{self.unit}" is not a unit of time', f"one of {', '.join(TIME_UNITS)}")
        return self


class Each(Figure):
    """A value that belongs to one entity among several."""

    model_config = ConfigDict(json_schema_extra={"required": ["entity"]})
    entity: Id = Field(description="Whose value this is.")

    @model_validator(mode="after")
    def _one_form(self) -> Each:
        rest = self.model_fields_set - {"entity"}
        if len([form for form in FORMS if form in rest]) != 1:
            raise fail(
                "bad-value",
                "each entity needs exactly one value",
                "{entity: meta, money: 25000000, currency: USD}",
            )
        Figure.model_validate({key: value for key, value in self.written().items() if key != "entity"})
        return self

    def written(self) -> dict[str, Any]:
        """The keys that were written, as plain data."""
        return self.model_dump(by_alias=True, exclude_unset=True)


class ValueForm(Figure):
    """What the claim says of its subject's property."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": [form]} for form in FORMS]})
    each: list[Each] = _described("One value for each of several entities.", min_length=2)
    also: list[Annotated[Any, WithJsonSchema({})]] = _described(
        "Other right values of the same event: a date in another time zone. Bare, or in full form.",
        min_length=1,
    )

    @model_validator(mode="after")
    def _others(self) -> ValueForm:
        for record in self.others():
            try:
                Figure.model_validate(record)
            except ValidationError as error:
                what = error.errors(include_url=False, include_input=False)[0]["msg"]
                raise fail("bad-value", f"also: {what}", "write it as the value itself is written") from None
        return self

    def main(self) -> dict[str, Any]:
        """The value itself as plain data, in the form that ``values.from_record`` takes."""
        return self.model_dump(by_alias=True, exclude_unset=True, exclude={"also"})

    def others(self) -> list[dict[str, Any]]:
        """The values under ``also`` in full form; a bare one takes form and unit of the main value."""
        main = self.main()
        form = next((form for form in FORMS if form in main), "text")
        return [
            dict(other) if isinstance(other, dict) else {**main, form: other} for other in self.also or ()
        ]


class Cite(Strict):
    """A source, where it stands to the claim, and its own words."""

    source: Id = Field(description="The id of a source under sources/.")
    stance: Stance = Field(description="Whether the source supports, disputes or only reports the claim.")
    quote: Text = _described("Verbatim from the source, at most 40 words.")
    note: Text = _described("Where in the source, or what the quote leaves out.")
    archived: Url = _described("A copy of the page that does not change.")


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
    about: About = _described(
        "Who or what and which property: {subject: truth-social, property: launch}, and any further role."
    )
    value: ValueForm = _described("What it says of the property, in a form that can be compared.")
    valid: Between = _described("When it holds; what ceased to hold has an `until`.")
    as_of: PartialDate = _described("The date of a figure that changes over time.")
    topics: list[Id] = _described("Topics beside the folder's own.")
    note: Words = _described("Context a reader needs; shown with the verdict.")
    says: dict[Verdict, list[Text]] = _described("Example statements by the verdict they must get.")
    citations: list[Cite] = Field(description="Where it stands. At least one.", min_length=1)
    reviewed: Day = _described("The day on which somebody last held it against its sources.")
    withdrawn: Withdrawn = _described("Set when the claim should no longer be used.")
    silence: list[Silence] = _described("Problems of this file that are none, each with the reason.")


class Source(Strict):
    """One document somebody published."""

    title: Text
    publisher: Text
    url: Url
    archived: Url = _described("A copy of the page that does not change.")
    published: PartialDate
    language: Language
    kind: Text = _described("article, filing, press release, post, …")
    author: Text = _described("Who wrote it.")
    note: Text = _described("What a reader should know of it.")


class Entity(Strict):
    """Somebody or something that claims are about."""

    kind: Text
    name: Words = Field(min_length=1)
    aliases: dict[Language, list[Text]] = _described("Other names; each stands for this entity alone.")
    weak: dict[Language, list[Text]] = _described(
        "Names that are ordinary words too; they count beside other evidence."
    )
    former: dict[Language, list[Text]] = _described("Names it had before.")
    wikidata: Annotated[str, Field(pattern=r"^Q[1-9][0-9]{0,11}$")] = _described("Wikidata id: Q918.")
    note: Text = _described("What tells it apart.")


class Topic(Strict):
    """A subject under which claims are filed."""

    name: Words = Field(min_length=1)


VERDICTS: tuple[str, ...] = get_args(Verdict)
RATINGS: tuple[str, ...] = get_args(Rating)


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
