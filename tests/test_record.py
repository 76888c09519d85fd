"""``factcli.record.NamedTuple`` behaves as ``typing.NamedTuple`` does."""

from __future__ import annotations

import copy
import pickle
from typing import Any
from typing import NamedTuple as Typed

import pytest

from factcli import record


class Ours(record.NamedTuple):
    """A record."""

    name: str
    size: int = 3
    rest: tuple[NoSuchType, ...] = ()  # type: ignore[name-defined]  # noqa: F821 (never evaluated)

    @property
    def loud(self) -> str:
        return self.name.upper()


class Theirs(Typed):
    """A record."""

    name: str
    size: int = 3
    rest: tuple[object, ...] = ()

    @property
    def loud(self) -> str:
        return self.name.upper()


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_record_is_a_tuple_with_names(kind: Any) -> None:
    one: Any = kind("a", size=4)
    assert one == ("a", 4, ())
    assert hash(one) == hash(("a", 4, ()))
    assert (one.name, one.size, one.rest, one.loud) == ("a", 4, (), "A")
    assert (kind._fields, kind._field_defaults) == (("name", "size", "rest"), {"size": 3, "rest": ()})
    assert one._asdict() == {"name": "a", "size": 4, "rest": ()}
    assert repr(one) == f"{kind.__name__}(name='a', size=4, rest=())"
    assert kind.__doc__ == "A record."


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_a_record_is_copied_with_changes(kind: Any) -> None:
    one = kind("a")
    assert one._replace(size=9) == ("a", 9, ())
    assert type(one._replace(size=9)) is kind
    assert kind._make(["b", 1, ()]) == kind("b", 1)
    assert pickle.loads(pickle.dumps(one)) == copy.copy(one) == one
    assert type(pickle.loads(pickle.dumps(one))) is kind
    with pytest.raises(ValueError, match="unexpected field names"):
        one._replace(colour=1)


@pytest.mark.parametrize("kind", [Ours, Theirs])
def test_wrong_arguments_and_assignment_are_errors(kind: Any) -> None:
    for values, named in (((), {}), (("a", 1, (), 2), {}), (("a",), {"colour": 1}), (("a",), {"name": "b"})):
        with pytest.raises(TypeError):
            kind(*values, **named)
    with pytest.raises(AttributeError):
        kind("a").name = "b"
    with pytest.raises(AttributeError):
        kind("a").colour = "b"
    match kind("a"):
        case kind(name, 3):
            assert name == "a"
        case _:
            pytest.fail("a record does not match its own kind")


def test_a_field_without_default_behind_one_with_is_an_error() -> None:
    with pytest.raises(TypeError, match="without a default"):

        class Wrong(record.NamedTuple):
            first: int = 1
            second: int  # type: ignore[misc]
