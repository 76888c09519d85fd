"""Finds every value of a text: dates first, then figures, each token read at most once."""

from __future__ import annotations

from factcli.lang import load
from factcli.lang.folding import Folded, fold, span
from factcli.model import Mention
from factcli.values import figures, moments
from factcli.values.reading import Reading
from factcli.values.scan import Scan


def find(
    text: str, lang: str, folded: Folded | None = None, *, year: int | None = None
) -> tuple[Mention, ...]:
    """All values of a text, in text order, none overlapping.

    ``folded`` saves folding twice. A day or month without a year gets the only year of the text, else
    ``year``, else it is left out. Raises ``KeyError`` for an unknown language.

    >>> [mention.value.high for mention in find("up to 25 million users", "en")]
    [Decimal('25000000')]
    """
    folded = fold(text) if folded is None else folded
    scan = Scan(text, folded, load(lang))
    if not scan.read():
        return ()
    scan.year = year
    mentions: list[Mention] = []
    at = floor = 0
    opens = scan.open
    while at < scan.size:
        if not opens[at]:
            at += 1
            continue
        moment = moments.read(scan, at, floor)
        if isinstance(moment, int):
            at = floor = moment
            continue
        reading: Reading | None = moment
        if reading is None:
            reading, at = figures.read(scan, at, floor)
        if reading is not None:
            mentions.append(_mention(scan, reading))
            at = floor = reading.end
    return tuple(mentions)


def _mention(scan: Scan, reading: Reading) -> Mention:
    whole = span(scan.folded, scan.starts[reading.start], scan.ends[reading.end - 1])
    core = span(scan.folded, scan.starts[reading.core_start], scan.ends[reading.core_end - 1])
    return Mention(whole, reading.value, core)
