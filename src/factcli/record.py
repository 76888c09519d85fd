"""``NamedTuple`` as ``typing`` has it, made in a tenth of the time: an answer defines some sixty of them.

Type checkers see ``typing.NamedTuple``. At run time the fields, defaults and methods are the same; the
constructor is compiled when the first record of its kind is made, and annotations are never evaluated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from _collections import _tuplegetter

    class _Record(tuple):
        """What all records can do."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes):
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            fields = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({fields})"

        def __getnewargs__(self):
            return tuple(self)

    def _constructor(cls):
        names = ", ".join(cls._fields)
        source = f"lambda _cls, {names}: _new(_cls, ({names}{',' if names else ''}))"
        made = eval(source, {"_new": tuple.__new__, "__builtins__": {}})  # noqa: S307 (field names only)
        made.__name__, made.__qualname__ = "__new__", f"{cls.__qualname__}.__new__"
        made.__defaults__ = tuple(cls._field_defaults.values()) or None
        return made

    class _Maker(type):
        """Makes the class from its annotations; the class itself is a plain one."""

        def __new__(mcs, name, bases, namespace):
            if not bases:
                return type.__new__(mcs, name, bases, namespace)
            fields = tuple(namespace.get("__annotations__", ()))
            defaults = {field: namespace[field] for field in fields if field in namespace}
            if tuple(defaults) != fields[len(fields) - len(defaults) :]:
                raise TypeError(f"{name}: a field without a default follows one with a default")

            def first(cls, *values, **named):
                if cls.__new__ is first:
                    cls.__new__ = _constructor(cls)
                return cls.__new__(cls, *values, **named)

            for place, field in enumerate(fields):
                namespace[field] = _tuplegetter(place, f"Alias for field number {place}")
            namespace |= {
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
                "__new__": first,
            }
            return type(name, (_Record,), namespace)

    class NamedTuple(metaclass=_Maker):
        """The base that the class statement names; it is no base of the finished class."""


__all__ = ["NamedTuple"]
