"""Counted things ("3 million users") and measures ("384,400 km")."""

from __future__ import annotations

from decimal import Decimal

from factcli.values import rates
from factcli.values.groups import Numeral
from factcli.values.reading import Unit
from factcli.values.scan import Scan

_METRE, _GRAM = Decimal(1), Decimal(1)
# unit: dimension, and how many of the dimension's first unit it makes
MEASURES: dict[str, tuple[str, Decimal]] = {
    "m": ("length", Decimal(1)),
    "mm": ("length", Decimal("0.001")),
    "cm": ("length", Decimal("0.01")),
    "km": ("length", Decimal(1000)),
    "in": ("length", Decimal("0.0254")),
    "ft": ("length", Decimal("0.3048")),
    "yd": ("length", Decimal("0.9144")),
    "mi": ("length", Decimal("1609.344")),
    "ly": ("length", Decimal(9460730472580800)),
    "g": ("mass", Decimal(1)),
    "kg": ("mass", Decimal(1000)),
    "t": ("mass", Decimal(1000000)),
    "lb": ("mass", Decimal("453.59237")),
    "m2": ("area", Decimal(1)),
    "km2": ("area", Decimal(1000000)),
    "ha": ("area", Decimal(10000)),
    "ac": ("area", Decimal("4046.8564224")),
    "mi2": ("area", Decimal("2589988.110336")),
    "ft2": ("area", Decimal("0.09290304")),
    "l": ("volume", Decimal(1)),
}
# The scales that scores are given on; "25 out of 28" is no score.
SCORES = ("5", "10", "20", "100")
# What a counted noun may mean besides; any other word of the grammar ends the phrase.
_NOUNS = frozenset(
    (
        "noun",
        "people",
        "share",
        "ordinal",
        "label",
        "counting",
        "rate",
        "vague",
        "season",
        "period",
        "last",
        "change",
    )
)
_REACH = 4  # words of a counted noun phrase


def measure(scan: Scan, numeral: Numeral) -> Unit | None:
    """A unit of measure behind the figure."""
    at = scan.behind(numeral.end)
    hit = scan.hit(at, "measure")
    if hit is None or scan.conjoined(hit[2]):
        return None
    unit, _, per = str(hit[1]).partition("/")
    end = at + hit[0]
    if not per:
        per, end = rates.read(scan, end)
    return Unit("quantity", end, unit, per={"h": "hour"}.get(per, per))


def score(scan: Scan, numeral: Numeral) -> Unit | None:
    """ "8.4 out of 10", "79/100": a number whose unit is the scale it was given on."""
    hit = scan.hit(numeral.end, "score")
    if hit is None:
        return None
    top = scan.word(numeral.end + hit[0])
    end = numeral.end + hit[0] + 1
    if top not in SCORES or numeral.value > int(top) or scan.word(end) in ("/", "-"):
        return None
    if not scan.words[numeral.end].isalpha() and not (scan.glued(numeral.end) and scan.glued(end - 1)):
        return None
    return Unit("number", end, "/" + top)


def behind(scan: Scan, numeral: Numeral) -> Unit | None:
    """A counted noun behind the figure."""
    found = counted(scan, numeral.end)
    if found is None:
        return None
    per, end = rates.read(scan, found[1])
    return Unit("quantity", end, found[0], per=per)


def counted(scan: Scan, at: int) -> tuple[str, int] | None:
    """The counted noun phrase that begins at token ``at``: its folded words and the token behind it."""
    if scan.language.traits["head"] == "first":
        return _head_first(scan, at)
    return _head_last(scan, at)


def _is_noun(scan: Scan, at: int) -> bool:
    word = scan.word(at)
    if not word[:1].isalpha() or (scan.glued(at) and scan.language.traits["articles"]):
        return False
    hits = scan.hits[at]
    return not hits or _NOUNS.issuperset(hits)


def _head_last(scan: Scan, at: int) -> tuple[str, int] | None:
    """The head is the first plural: "daily active users"; a singular counts only when nothing follows it."""
    if scan.hit(at, "of") and scan.hit(at + 1, "determiner"):
        at += 2
    end, reach = at, at + _REACH
    while end < reach and _is_noun(scan, end):
        end += 1
        word = scan.words[end - 1]
        if scan.word(end) == "-" and scan.behind(end) > end and scan.word(end + 1).isalnum():
            end += 2  # "COVID-19 cases", "sign-ups"
            word = _phrase(scan, end - 3, end)
        if word in scan.language.traits["not_plural"]:
            continue
        if scan.hit(end - 1, "people") or is_plural(scan, word):
            return _phrase(scan, at, end), end
        if scan.hit(end, "and") and not scan.hit(end + 1, "article") and _is_noun(scan, end + 1):
            end, reach = end + 1, reach + 2  # "active mobile and web users"
    if end == at:
        return None
    single = end == at + 1 or (end == at + 3 and scan.word(at + 1) == "-")
    if single and not scan.words[at].endswith(scan.language.traits["not_nouns"]):
        return _phrase(scan, at, end), end
    return None


def is_plural(scan: Scan, word: str) -> bool:
    """Whether a word looks like a plural: long enough, with a plural's ending and no look-alike's."""
    endings = scan.language.traits["plurals"]
    return len(word) > 3 and word.endswith(endings[0]) and not word.endswith(endings[1])


def _phrase(scan: Scan, at: int, end: int) -> str:
    return " ".join(scan.text[scan.starts[at] : scan.ends[end - 1]].split())


def _head_first(scan: Scan, at: int) -> tuple[str, int] | None:
    """The noun follows the number at once, or behind من with the article."""
    definite: tuple[str, ...] = scan.language.traits["definite"]
    if scan.hit(at, "of") and scan.word(at + 1).startswith(definite[0]):
        word = scan.word(at + 1)
        return (word.removeprefix(definite[0]), at + 2) if _is_noun(scan, at + 1) and len(word) > 4 else None
    word = scan.word(at)
    if len(word) < 2 or not _is_noun(scan, at) or scan.hit(at, "rate") or word.startswith(definite):
        return None
    if scan.conjoined(word) and not scan.hit(at, "noun"):
        return None
    shapes = scan.language.traits["verb_shapes"]
    if any(word.startswith(first) and word.endswith(last) for first, last in shapes):
        return None
    return word, at + 1
