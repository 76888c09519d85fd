"""The two records readers hand on: a unit found behind a figure, and a finished reading in tokens."""

from __future__ import annotations

from decimal import Decimal

from factcli.model import Value
from factcli.record import NamedTuple


class Unit(NamedTuple):
    """What a figure counts: the value is the figure times ``factor`` plus ``add``; ``end`` is behind it."""

    kind: str
    end: int
    unit: str = ""
    factor: Decimal = Decimal(1)
    add: Decimal = Decimal(0)
    per: str = ""
    step: Decimal | None = None


class Reading(NamedTuple):
    """A value in tokens ``start:end``; ``core`` is the figure alone, ``core_start:core_end``."""

    start: int
    end: int
    value: Value
    core_start: int
    core_end: int
