"""Values in text: find them, relate two of them, write them down again.

A kind of value is a file of this package; ``KINDS`` names the kinds and the file each lives in.
The words stand in ``factcli.lang``; nothing here knows a language.
"""

from __future__ import annotations

from factcli.values.find import find as find
from factcli.values.record import from_record as from_record
from factcli.values.relate import relate as relate
from factcli.values.show import explain as explain
from factcli.values.show import show as show

KINDS: dict[str, str] = {
    "date": "factcli.values.dates",
    "duration": "factcli.values.durations",
    "money": "factcli.values.money",
    "multiple": "factcli.values.multiples",
    "number": "factcli.values.numerals",
    "ordinal": "factcli.values.ordinals",
    "percent": "factcli.values.percents",
    "points": "factcli.values.percents",
    "quantity": "factcli.values.quantities",
}
