"""Turn what pydantic says of a record into problems in the words of a curator."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from factcli.library.fields import shown
from factcli.library.schema import field_model, field_names
from factcli.library.yaml_text import Place, Tree
from factcli.model import Problem, Where

if TYPE_CHECKING:
    from pydantic import BaseModel, ValidationError

_KINDS = {
    "string_type": "a text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "list_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "model_attributes_type": "a mapping",
    "is_instance_of": "a number",
}
_FIRST_MISSING = {"citations": ("no-citation", "the claim has no citation")}


def problems_of(
    error: ValidationError, model: type[BaseModel], tree: Tree, path: str, root: Place
) -> list[Problem]:
    """One problem for each thing wrong with the record at ``root`` of a tree."""
    seen: dict[Problem, None] = {}
    for detail in error.errors(include_url=False):
        seen.setdefault(_problem(detail, model, tree, path, root))
    return list(seen)


def place_in(tree: Tree, path: str, place: Place, *, key: bool = False) -> Where:
    """Where the node at ``place`` stands, or the nearest one around it."""
    while True:
        if key and place in tree.keys:
            return Where(path, *tree.keys[place])
        if place in tree.values:
            return Where(path, *tree.values[place])
        if not place:
            return Where(path, 1, 1)
        place = place[:-1]


def _problem(
    detail: Mapping[str, Any], model: type[BaseModel], tree: Tree, path: str, root: Place
) -> Problem:
    kind: str = detail["type"]
    loc: Place = detail["loc"]
    context: Mapping[str, Any] = detail.get("ctx") or {}
    of_key = bool(loc) and loc[-1] == "[key]"
    place: Place = (*root, *(loc[:-1] if of_key else loc))
    name = str(loc[-1]) if loc else ""
    where = place_in(tree, path, place, key=of_key)
    value = detail.get("input")
    if kind == "extra_forbidden":
        where = place_in(tree, path, place, key=True)
        return Problem("unknown-key", where, f"unknown key {shown(name)}", _nearest(name, _keys(model, loc)))
    if kind == "missing":
        code, message = _FIRST_MISSING.get(name, ("missing-key", f'the key "{name}" is missing'))
        return Problem(code, place_in(tree, path, place[:-1]), message, f"add {name}:")
    if kind == "too_short" and name in _FIRST_MISSING:
        return Problem(_FIRST_MISSING[name][0], where, _FIRST_MISSING[name][1], "quote a source that says so")
    if kind == "too_short":
        return Problem(
            "empty-value",
            where,
            f"{shown(name)} holds too little",
            f"at least {context.get('min_length', 1)}",
        )
    if kind == "literal_error" and of_key:
        return Problem(
            "unknown-key", where, f"unknown key {shown(value)}", f"one of {_plain(context.get('expected'))}"
        )
    if kind == "literal_error" and isinstance(value, bool):
        word = "true" if value else "false"
        return Problem(
            "wrong-type",
            where,
            f"{name} must be a text, and a bare {word} is not one",
            f'put it in quotes: {name}: "{word}"',
        )
    if kind == "literal_error":
        return Problem(
            "unknown-word",
            where,
            f"{shown(value)} is not a {name}",
            f"one of {_plain(context.get('expected'))}",
        )
    if kind == "string_pattern_mismatch":
        return Problem(
            "bad-value", where, f"{shown(value)} is not a {name}", f"it must match {context.get('pattern')}"
        )
    if kind in _KINDS:
        label = (
            f"{shown(name)} must be"
            if isinstance(name, str) and name and not name.isdigit()
            else "this must be"
        )
        return Problem(
            "wrong-type", where, f"{label} {_KINDS[kind]}, not {_described(value)}", _type_hint(kind, value)
        )
    if "text" in context:
        return Problem(kind, where, str(context["text"]), str(context.get("hint", "")))
    return Problem("bad-value", where, str(detail["msg"])[:200])


def _plain(expected: Any) -> str:
    return str(expected or "").replace("'", "")


def _described(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return f"the text {shown(value)}" if isinstance(value, str) else f"the number {value}"


def _type_hint(kind: str, value: Any) -> str:
    if kind == "is_instance_of":
        return "digits without quotes, grouping or unit: 44000000000"
    if kind == "string_type" and not isinstance(value, (dict, list)):
        return "put it in quotes"
    if kind == "string_type" and isinstance(value, dict):
        return 'a text with ": " in it needs quotes'
    if kind == "list_type":
        return "begin each item with a dash"
    return ""


def _nearest(name: str, keys: list[str]) -> str:
    near = get_close_matches(name.lower(), keys, n=1)
    return f"did you mean {near[0]}?" if near else f"allowed here: {', '.join(keys)}" if keys else ""


def _keys(model: Any, loc: Place) -> list[str]:
    """The keys that the model at a location allows."""
    for step in loc[:-1]:
        if not isinstance(step, int):
            model = field_model(model, step)
    return list(field_names(model))
