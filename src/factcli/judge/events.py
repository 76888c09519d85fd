"""Two recorded events or figures held against each other: before and after, so many times as much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from factcli.analyze.patterns import Match, Vocabulary
from factcli.lang.phrases import phrase
from factcli.model import Aspect, Comparison, Mention, Value
from factcli.values import relate, show

from . import polarity, roles
from .known import Known, same_period
from .part import Part, given, make
from .split import foreign
from .verdict import AGREES, CONTRADICTS

About = Callable[[str], list[Known]]
Placed = tuple[Known, Value]


def compare(
    part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary, denied: bool
) -> list[Comparison]:
    """Comparisons of order or ratio; empty when the part speaks of neither or the dates are not on file."""
    found = (
        _ratio(part, matches, about, vocabulary)
        or _order(part, matches, about, vocabulary)
        or _apart(part, matches, about, vocabulary)
    )
    if not found:
        return []
    flips = [Aspect("negated", AGREES, part.analysis.words[i].text) for i in polarity.negators(part, None)]
    if denied:
        flips.append(Aspect("negated", AGREES, "denied as a whole"))
    return [c._replace(aspects=(*c.aspects, *flips)) for c in found]


def _order(part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary) -> list[Comparison]:
    if any(m.value.kind not in ("date", "duration", "ordinal") for m, _ in part.mentions()):
        return []
    in_values = {i for at in part.analysis.mention_at for i in at}
    for marker in ("before", "after"):
        for spot in polarity.spots(part.features, marker):
            gap = _gap_value(part, spot[0])
            if in_values.intersection(spot) and gap is None:
                continue
            if any(m.words.intersection(spot) for m in matches if vocabulary.setting(m.property, "kind") == "text"):
                continue
            if gap is not None and any(_measures_time(m, about) for m in matches):
                continue
            behind = tuple(dict.fromkeys((*part.inherited, *part.names)))
            left = make(part.analysis, part.first, spot[0], inherited=behind, dropped=part.dropped)
            right = make(part.analysis, spot[-1] + 1, part.last, inherited=behind, dropped=part.dropped)
            first = _events(left, [], about, vocabulary)
            second = _events(right, said(left, vocabulary), about, vocabulary)
            found = [
                _placed(a, b, marker, gap, part.analysis.lang)
                for a in first
                for b in second
                if a[0].claim.id != b[0].claim.id
            ]
            found = [rows for rows in found if rows]
            if found:
                # Several claims may fit a side; the order is wrong only where no pair bears it out.
                return next((rows for rows in found if rows[0].aspects[0].relation == AGREES), found[0])
    return []


def _measures_time(match: Match, about: About) -> bool:
    return any(v.kind == "duration" for k in about(match.property) for v in k.values)


def _gap_value(part: Part, at: int) -> Mention | None:
    """The duration that stands right before the marker: "two days after"."""
    for mention, places in part.mentions():
        if mention.value.kind == "duration" and 0 <= at - places[-1] <= 2:
            return mention
    return None


def _apart(part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary) -> list[Comparison]:
    """The time between two events: "four months lay between its announcement and its launch"."""
    lengths = [m for m, _ in part.mentions() if m.value.kind == "duration"]
    words = {part.analysis.words[i].text for i in range(part.first, part.last)}
    if len(lengths) != 1 or not words & _APART:
        return []
    placed = [
        found[0]
        for match in matches
        if vocabulary.setting(match.property, "kind") == "event"
        and (found := _dated(part, about(match.property), vocabulary))
    ]
    if len(placed) != 2:
        return []
    first, second = sorted(placed, key=lambda p: p[1].low or Decimal(0))
    return _placed(first, second, "before", lengths[0], part.analysis.lang)


_APART = frozenset(
    [
        "between",
        "separated",
        "separate",
        "apart",
        "elapsed",
        "passed",
        "بين",
        "فصلت",
        "يفصل",
        "مرت",
        "مضت",
        "تفصل",
    ]
)


def said(part: Part, vocabulary: Vocabulary) -> list[str]:
    """The features by which a part says its properties; what follows may leave them unsaid ("… before it closed")."""
    matches = vocabulary.meant(part.features, given(part, vocabulary))
    return [
        name
        for name, places in part.features.items()
        if name[0] in "<w" and any(m.words.intersection(s) for m in matches for s in places)
    ]


def _events(side: Part, extra: list[str], about: About, vocabulary: Vocabulary) -> list[Placed]:
    """The dated claims that one side of the marker may speak of."""
    found = [m for m in vocabulary.meant(side.features, given(side, vocabulary)) if m.places]
    if not found and extra:
        found = [m for m in vocabulary.meant(side.features, [*given(side, vocabulary), *extra]) if m.places]
    for match in found:
        if vocabulary.setting(match.property, "kind") in ("event", "state", "relation") and (
            placed := _dated(side, about(match.property), vocabulary)
        ):
            return placed
    if side.names and not found and not foreign(side) and not _says_more(side):
        # A bare name stands for its beginning: "before Truth Social".
        bare = side._replace(inherited=())
        for prop, settings in sorted(vocabulary.properties.items()):
            if not settings.get("begins"):
                continue
            if placed := _dated(bare, [k for k in about(prop) if k.roles.get("subject") in bare.names], vocabulary):
                return placed
    return []


def _says_more(side: Part) -> bool:
    """Whether a side holds relation words beside its names."""
    return any(name.startswith("<") for name in side.features)


def _dated(side: Part, knowns: Sequence[Known], vocabulary: Vocabulary) -> list[Placed]:
    """Claims rated true with a date of their own, or else one in their sentences."""
    fits = [
        known
        for known in knowns
        if known.claim.rating == "true"
        and known.dates
        and known.dates[0].low is not None
        and (fit := roles.check(known, side, vocabulary)).fits
        and not fit.aspects
    ]
    own = [known for known in fits if any(v.kind == "date" for v in known.values)]
    return [(known, known.dates[0]) for known in own or fits]


def _placed(left: Placed, right: Placed, marker: str, gap: Mention | None, lang: str) -> list[Comparison]:
    (a, first), (b, second) = left, right
    if first.low is None or second.low is None:
        return []
    distance = first.low - second.low if marker == "after" else second.low - first.low
    if distance == 0 or (distance > 0 and _overlap(first, second)):
        return []
    right_order = distance > 0
    relation = AGREES if right_order else CONTRADICTS
    if right_order and gap is not None:
        seconds = Value("duration", distance * 86400, distance * 86400, unit="day", approximate=True)
        held = relate(gap.value, seconds)
        relation = CONTRADICTS if held == "different" else AGREES
    reason = "order-agrees" if relation == AGREES else "order-differs"
    ours = f"{show(gap.value, lang)} {phrase(marker, lang)}" if gap is not None else phrase(marker, lang)
    theirs = phrase("and", lang, show(first, lang), show(second, lang))
    span = gap.span if gap is not None else None
    return [
        Comparison(known.claim.id, known.claim.rating, (Aspect(reason, relation, ours, theirs, span),), 1.0)
        for known in (a, b)
    ]


def _overlap(first: Value, second: Value) -> bool:
    return None not in (first.high, second.high) and first.low == second.low


def _ratio(part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary) -> list[Comparison]:
    times = [
        m
        for m, _ in part.mentions()
        if m.value.kind == "multiple" or (m.value.kind == "percent" and m.value.low == m.value.high == 50)
    ]
    dates = [m.value for m, _ in part.mentions() if m.value.kind == "date"]
    if len(dates) == 1 and dates[0].comparator == "between":
        # "Tenfold between April 2022 and August 2023": the later figure over the earlier one.
        low, high = dates[0].low, dates[0].high
        dates = [dates[0]._replace(low=high, comparator=""), dates[0]._replace(high=low, comparator="")]
    if len(times) != 1 or len(dates) != 2:
        return []
    for match in matches:
        if not vocabulary.setting(match.property, "changes"):
            continue
        knowns = [k for k in about(match.property) if k.period and k.values and k.claim.rating == "true"]
        knowns = [k for k in knowns if roles.check(k, part, vocabulary).fits]
        above = next((k for k in knowns if same_period(dates[0], k.period)), None)
        below = next((k for k in knowns if same_period(dates[1], k.period) and k is not above), None)
        if above is None or below is None:
            continue
        if held := _times(times[0], above, below, part.analysis.lang):
            return held
    return []


def _times(stated: Mention, above: Known, below: Known, lang: str) -> list[Comparison]:
    """Both claims with the ratio of their figures held against the stated one."""
    top, bottom = above.values[0].low, below.values[0].low
    if top is None or not bottom:
        return []
    known = Value("number", top / bottom, top / bottom, approximate=True)
    value = stated.value
    scale = Decimal(100) if value.kind == "percent" else Decimal(1)
    plain = value._replace(
        kind="number",
        unit="",
        low=None if value.low is None else value.low / scale,
        high=None if value.high is None else value.high / scale,
    )
    held = relate(plain, known)
    if held == "cannot-say":
        return []
    relation = CONTRADICTS if held == "different" else AGREES
    reason = "ratio-differs" if relation == CONTRADICTS else "ratio-agrees"
    theirs = f"{show(above.values[0], lang)} against {show(below.values[0], lang)}"
    aspect = Aspect(reason, relation, show(value, lang), theirs, stated.core)
    return [Comparison(k.claim.id, k.claim.rating, (aspect,), 1.0) for k in (above, below)]
