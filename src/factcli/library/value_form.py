"""The forms a claim's value may have: exactly one of them, with what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import ConfigDict, Field, ValidationError, WithJsonSchema, model_validator

from factcli.library.fields import Id, Number, PartialDate, Strict, Text, described, fail

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


class Between(Strict):
    """A span of time; one end may be open."""

    from_: PartialDate = described("First day, month or year.", alias="from")
    until: PartialDate = described("Last day, month or year.")

    @model_validator(mode="after")
    def _one_end(self) -> Between:
        if self.from_ is None and self.until is None:
            raise fail("missing-key", "neither from nor until is given", "write at least one of them")
        return self


class Range(Strict):
    """A span of figures; one end may be open."""

    min: Number = described("Lowest figure.")
    max: Number = described("Highest figure.")

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

    date: PartialDate = described("A day, month or year: 2022-02-21, 2022-02, 2022.")
    number: Number = described("A count or a plain number; `unit` says of what.")
    money: Number = described("An amount; `currency` is required.")
    percent: Number = described("A percentage: 58 is 58 %.")
    duration: Number = described("A length of time; `unit` is required.")
    interval: Between = described("A span of time that is itself the value.")
    range: Range = described("A span of figures that is itself the value.")
    entity: Id = described("The id of the entity that is the value.")
    boolean: bool = described("Whether it is so.")
    text: Text = described("A value in words. It is shown, never compared.")
    unit: Text = described("What is counted (daily active users), or the unit of time.")
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")] = described("ISO 4217 code: USD.")
    per: Text = described("What the figure is per: share, month.")
    approximate: bool = described("The sources themselves say “about”.")

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
    each: list[Each] = described("One value for each of several entities.", min_length=2)
    also: list[Annotated[Any, WithJsonSchema({})]] = described(
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
