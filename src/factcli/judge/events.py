"""Two recorded events or figures held against each other: before and after, so many times as much."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from ..analyze.patterns import Match, Vocabulary
from ..model import Aspect, Comparison, Mention, Value
from ..values import relate, show
from . import polarity, roles
from .known import Known
from .part import Part, given, make
from .split import foreign
from .verdict import AGREES, CONTRADICTS

About = Callable[[str], list[Known]]
Placed = tuple[Known, Value]


def compare(part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary, denied: bool) -> list[Comparison]:
    """Comparisons of order or ratio; empty when the part speaks of neither or the dates are not on file."""
    found = _ratio(part, matches, about, vocabulary) or _order(part, matches, about, vocabulary)
    if not found:
        return []
    flips = [Aspect("negated", AGREES, part.analysis.words[i].text) for i in polarity.negators(part, None)]
    if denied:
        flips.append(Aspect("negated", AGREES, "denied as a whole"))
    return [c._replace(aspects=(*c.aspects, *flips)) for c in found]


def _order(part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary) -> list[Comparison]:
    in_values = {i for at in part.analysis.mention_at for i in at}
    for marker in ("before", "after"):
        for spot in polarity.spots(part.features, marker):
            if in_values.intersection(spot) and not _gap_value(part, spot[0]):
                continue
            if any(m.words.intersection(spot) for m in matches if vocabulary.setting(m.property, "kind") == "text"):
                continue
            behind = tuple(dict.fromkeys((*part.inherited, *part.names)))
            left = _event(make(part.analysis, part.first, spot[0], inherited=behind), about, vocabulary)
            right = _event(make(part.analysis, spot[-1] + 1, part.last, inherited=behind), about, vocabulary)
            if left is None or right is None or left[0].claim.id == right[0].claim.id:
                continue
            gap = _gap_value(part, spot[0])
            if gap is not None and any(_measures_time(m, about) for m in matches):
                return []
            return _placed(left, right, marker, gap)
    return []


def _measures_time(match: Match, about: About) -> bool:
    return any(v.kind == "duration" for k in about(match.property) for v in k.values)


def _gap_value(part: Part, at: int) -> Mention | None:
    """The duration that stands right before the marker: "two days after"."""
    for mention, places in part.mentions():
        if mention.value.kind == "duration" and 0 <= at - places[-1] <= 2:
            return mention
    return None


def _event(side: Part, about: About, vocabulary: Vocabulary) -> Placed | None:
    """The dated claim that one side of the marker speaks of."""
    found = vocabulary.meant(side.features, given(side, vocabulary))
    for match in found:
        if match.words and (placed := _dated(side, match, about(match.property), vocabulary)):
            return placed
    if side.names and not any(m.words for m in found) and not foreign(side, vocabulary) and not _says_more(side):
        side = side._replace(inherited=())
        # A bare name stands for its beginning: "before Truth Social".
        for prop, settings in sorted(vocabulary.properties.items()):
            if settings.get("begins"):
                match = Match(prop, 1, frozenset(), 0, frozenset())
                if placed := _dated(side, match, about(prop), vocabulary):
                    return placed
    return None


def _says_more(side: Part) -> bool:
    """Whether a side holds relation words beside its names."""
    return any(name.startswith("<") for name in side.features)


def _dated(side: Part, match: Match, knowns: Sequence[Known], vocabulary: Vocabulary) -> Placed | None:
    for known in knowns:
        if known.claim.rating == "true" and known.dates and known.dates[0].low is not None:
            fit = roles.check(known, side, match, vocabulary)
            if fit.fits and not fit.aspects:
                return known, known.dates[0]
    return None


def _placed(left: Placed, right: Placed, marker: str, gap: Mention | None) -> list[Comparison]:
    (a, first), (b, second) = left, right
    assert first.low is not None and second.low is not None
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
    ours = f"{show(gap.value, 'en')} {marker}" if gap is not None else marker
    theirs = f"{show(first, 'en')} and {show(second, 'en')}"
    span = gap.span if gap is not None else None
    return [
        Comparison(known.claim.id, known.claim.rating, (Aspect(reason, relation, ours, theirs, span),), 1.0)
        for known in (a, b)
    ]


def _overlap(first: Value, second: Value) -> bool:
    return None not in (first.high, second.high) and first.low == second.low


def _ratio(part: Part, matches: Sequence[Match], about: About, vocabulary: Vocabulary) -> list[Comparison]:
    times = [m for m, _ in part.mentions() if m.value.kind == "multiple" or (m.value.kind == "percent" and m.value.low == m.value.high == 50)]
    dates = [m.value for m, _ in part.mentions() if m.value.kind == "date"]
    if len(times) != 1 or len(dates) != 2:
        return []
    for match in matches:
        if not vocabulary.setting(match.property, "changes"):
            continue
        knowns = [k for k in about(match.property) if k.period and k.values and k.claim.rating == "true"]
        pair = [next((k for k in knowns if roles.check(k, part, match, vocabulary).fits and _is(k, d)), None) for d in dates]
        if pair[0] is None or pair[1] is None:
            continue
        above, below = pair[0].values[0].low, pair[1].values[0].low
        if above is None or not below:
            continue
        known = Value("number", above / below, above / below, approximate=True)
        scale = Decimal(100) if times[0].value.kind == "percent" else Decimal(1)
        value = times[0].value
        stated = value._replace(
            kind="number",
            unit="",
            low=None if value.low is None else value.low / scale,
            high=None if value.high is None else value.high / scale,
        )
        held = relate(stated, known)
        if held == "cannot-say":
            continue
        relation = CONTRADICTS if held == "different" else AGREES
        reason = "ratio-differs" if relation == CONTRADICTS else "ratio-agrees"
        theirs = f"{show(pair[0].values[0], 'en')} against {show(pair[1].values[0], 'en')}"
        aspect = Aspect(reason, relation, show(value, "en"), theirs, times[0].core)
        return [Comparison(k.claim.id, k.claim.rating, (aspect,), 1.0) for k in pair if k is not None]
    return []


def _is(known: Known, stated: Value) -> bool:
    period = known.period
    return period is not None and (period.low, period.high) == (stated.low, stated.high)
