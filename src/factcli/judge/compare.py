"""Holds one part of a statement against the claims about the property it means, value by value."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from ..analyze.patterns import Match, Vocabulary
from ..analyze.words import keys
from ..model import Aspect, Comparison, Mention, Value
from ..values import relate, show
from . import labels, polarity, quotes, roles
from .known import Known, same_period, until
from .part import Part
from .split import foreign
from .verdict import AGREES, BEYOND, CONTRADICTS, UNKNOWN, weigh

_AGREEING = frozenset(("same", "contains", "within"))
_MONTH = 31
_YEAR = 366
_SECONDS = {"day": Decimal(86400), "hour": Decimal(3600), "minute": Decimal(60), "week": Decimal(604800)}
_THOUSAND_YEARS = Decimal(86400) * 365250
FREE_WORDS = 2
SUPPORT_SHARE, ACCUSE_SHARE = 0.3, 0.2
"""A statement may hold this many words that nothing explains, or this share of its words, and still be supported
or refuted; beyond that the answer is no match (fitted: eval/abstention.md)."""


class Context(NamedTuple):
    """What a comparison needs beside the two texts. ``today`` is a day ordinal."""

    vocabulary: Vocabulary
    today: Decimal
    lang: str


class Stated(NamedTuple):
    """A value of the statement and where it stands."""

    mention: Mention
    at: tuple[int, ...]


def relative(item: Stated, part: Part, anchor: Value | None) -> Stated:
    """ "Two days later" as a date, counted from the last date named before; as it is where there is none."""
    value, words = item.mention.value, part.analysis.words
    behind = words[item.at[-1] + 1].text if item.at[-1] + 1 < len(words) else ""
    if value.kind != "duration" or anchor is None or anchor.low is None or value.low is None or value.low != value.high:
        return item
    if behind not in ("later", "afterwards") and not (item.at[0] and words[item.at[0] - 1].text == "بعد"):
        return item
    days = value.low / 86400
    high = anchor.high if anchor.high is not None else anchor.low
    moved = Value("date", anchor.low + days, high + days, precision=anchor.precision)
    return Stated(item.mention._replace(value=moved), item.at)


def covered(rows: list[Comparison], stated: Sequence[Stated], lang: str) -> list[Comparison]:
    """Comparisons with a note for every figure that none of them takes up: nothing is supported around it."""
    spans = {a.span for c in rows for a in c.aspects if a.span is not None}
    left = [
        s
        for s in map(_plausible, stated)
        if s.mention.value.kind not in ("date", "ordinal", "number")
        and s.mention.core not in spans
        and s.mention.span not in spans
    ]
    if not left or not rows:
        return rows
    notes = tuple(_open(s, lang) for s in left)
    return [
        c if any(a.relation == CONTRADICTS for a in c.aspects) else c._replace(aspects=(*c.aspects, *notes)) for c in rows
    ]


def compare(
    part: Part,
    match: Match,
    knowns: Sequence[Known],
    opposites: Sequence[Known],
    stated: Sequence[Stated],
    context: Context,
    *,
    excluded: Sequence[Known] = (),
    siblings: Sequence[Known] = (),
    denied: bool = False,
) -> list[Comparison]:
    """Comparisons with every claim that is about what the part says; empty when none is."""
    vocabulary = context.vocabulary
    fitting: list[tuple[Known, list[Aspect]]] = []
    for known in knowns:
        found = roles.check(known, part, match, vocabulary)
        if found.fits:
            fitting.append((known, list(found.aspects)))
    if any(not aspects for _, aspects in fitting):
        # Where one claim has this very name in the role, another claim's other name is no clash.
        fitting = [(k, a) for k, a in fitting if not a]
    ended = bool(polarity.spots(part.features, "ended")) and any(k.claim.valid_until for k, _ in fitting)
    if ended and vocabulary.setting(match.property, "kind") == "state":
        return _ended(part, match, fitting, context)
    found_negators = polarity.negators(part, match, ended=False)
    if polarity.restricted(part, found_negators):
        stated = [Stated(polarity.no_earlier(s.mention), s.at) for s in stated]
        found_negators = found_negators[1:]
    dates = [s._replace(mention=until(s.mention, part.analysis.text)) for s in stated if s.mention.value.kind == "date"]
    figures = [s for s in map(_plausible, stated) if s.mention.value.kind not in ("date", "ordinal", "multiple")]
    changes = bool(vocabulary.setting(match.property, "changes"))
    if vocabulary.setting(match.property, "fixed-negation"):
        # Doubts are told with many a "not"; the vocabulary's opposite words alone deny them.
        found_negators = []
    elif vocabulary.setting(match.property, "kind") == "text":
        # What is told may itself be a negation ("he had never been"); only a negated telling is a denial.
        found_negators = polarity.direct(part, match, found_negators)
    flips = _flips(part, match, found_negators, denied)
    if found_negators and not stated and vocabulary.setting(match.property, "kind") == "event" and _back_then(part, match):
        # "When it started there was no web version": not yet is no never.
        return []
    if changes and dates:
        dated = [(k, a) for k, a in fitting if _period_fits(k, dates)]
        for date in dates:
            if not any(_period_fits(k, [date]) for k, _ in dated):
                # "Lost money in 2021 and again in 2022": every period named must bear it out.
                return _opposed(part, match, opposites, [date], flips, vocabulary)
        fitting = dated
        dates = []
    if not fitting:
        return _opposed(part, match, excluded, (), flips, vocabulary)
    rows = _hold(part, match, fitting, siblings, figures, dates, changes, context)
    left = unexplained(part, match, [k for k, _ in rows], vocabulary)
    size = sum(1 for word in part.analysis.words[part.first : part.last] if word.keys)
    rows_out = [
        _bounded(Comparison(known.claim.id, known.claim.rating, (*aspects, *_sign(known, flips)), 1.0), left, size)
        for known, aspects in rows
    ]
    if dates and any(a.relation == CONTRADICTS for c in rows_out for a in c.aspects):
        rows_out += _opposed(part, match, opposites, dates, flips, vocabulary)
    return rows_out


def _back_then(part: Part, match: Match) -> bool:
    return any(
        not match.words.intersection(spot) for name in ("!background", "<first>") for spot in part.features.get(name, ())
    )


def _bounded(comparison: Comparison, left: tuple[str, ...], size: int) -> Comparison:
    """A comparison that cannot say where the statement holds more than is explained: less is allowed for an accusation."""
    verdict, _ = weigh(comparison)
    rivals = {a.ours for a in comparison.aspects}
    left = tuple(word for word in left if word not in rivals)
    share = {"supported": SUPPORT_SHARE, "no-match": 1.0}.get(verdict, ACCUSE_SHARE)
    if len(left) <= max(FREE_WORDS, share * size):
        return comparison
    note = Aspect("more-than-known", BEYOND, " ".join(left[:5]))
    return comparison._replace(aspects=(*comparison.aspects, note))


def _ended(part: Part, match: Match, fitting: list[tuple[Known, list[Aspect]]], context: Context) -> list[Comparison]:
    """A state said to have ended: true when the claim's validity is over, else false."""
    found = []
    for known, aspects in fitting:
        if known.claim.valid_until and known.period is not None and known.period.high is not None and not aspects:
            over = known.period.high < context.today
            theirs = f"until {known.claim.valid_until}"
            aspect = Aspect("agrees", AGREES, "ended", theirs) if over else Aspect("date-differs", CONTRADICTS, "ended", theirs)
            found.append(Comparison(known.claim.id, known.claim.rating, (aspect,), 1.0))
    return found


def _sign(known: Known, flips: list[Aspect]) -> list[Aspect]:
    if known.sign < 0:
        return [*flips, Aspect("negated", AGREES, "", "is not so")]
    return flips


def _flips(part: Part, match: Match, found: list[int], denied: bool) -> list[Aspect]:
    """One aspect for each thing that turns the statement around."""
    words = part.analysis.words
    aspects = []
    for i in found:
        aspects.append(Aspect("negated", AGREES, words[i].text))
    if denied:
        aspects.append(Aspect("negated", AGREES, "denied as a whole"))
    if match.side < 0:
        aspects.append(Aspect("opposite", AGREES, "the opposite"))
    return aspects


def _opposed(
    part: Part,
    match: Match,
    opposites: Sequence[Known],
    dates: Sequence[Stated],
    flips: list[Aspect],
    vocabulary: Vocabulary,
) -> list[Comparison]:
    """Claims of the opposite property for the same period: a profit where a loss is stated."""
    found = []
    for known in opposites:
        fit = roles.check(known, part, match, vocabulary)
        if fit.fits and not fit.aspects and known.claim.rating == "true" and (not dates or _period_fits(known, dates)):
            theirs = show(known.values[0], "en") if known.values else ""
            reason = "opposite-holds" if dates else "excluded"
            aspect = Aspect(reason, CONTRADICTS, match.property, f"{known.property} {theirs}".strip())
            found.append(Comparison(known.claim.id, known.claim.rating, (aspect, *flips), 1.0))
    return found


def _period_fits(known: Known, dates: Sequence[Stated]) -> bool:
    """Whether any stated date names the period the claim's figure holds for."""
    spans = [known.period] if known.period is not None else []
    if known.period is None or known.period.precision != "interval":
        spans += known.dates
    return any(same_period(s.mention.value, span) for s in dates for span in spans)


def _hold(
    part: Part,
    match: Match,
    fitting: list[tuple[Known, list[Aspect]]],
    siblings: Sequence[Known],
    figures: Sequence[Stated],
    dates: Sequence[Stated],
    changes: bool,
    context: Context,
) -> list[tuple[Known, list[Aspect]]]:
    """Each claim with its aspects; values decide where they are stated."""
    rows: dict[str, tuple[Known, list[Aspect]]] = {}
    open_values: list[Aspect] = []
    told: list[Aspect] = []
    decided = False

    def row(known: Known) -> list[Aspect]:
        start = next(list(a) for k, a in fitting if k is known)
        return rows.setdefault(known.claim.id, (known, start))[1]

    for item in (*figures, *dates):
        results = _value(part, item, [k for k, _ in fitting], changes, context)
        if not results:
            if item.mention.value.kind == "number":
                continue
            if elsewhere := _told_elsewhere(item, siblings, context.lang):
                told.append(elsewhere)
            else:
                open_values.append(_open(item, context.lang))
        for known, aspect in results:
            row(known).append(aspect)
            decided = True
    if not decided:
        for known, aspects in fitting:
            if known.claim.rating in ("false", "unproven", "misleading") and _has_figure(known) and not aspects:
                continue
            if changes and known.values and not aspects and figures:
                continue
            row(known)
        for known, aspects in list(rows.values()):
            aspects += _time(part, known, context)
    if figures:
        # A rejected claim is repeated only by its own figure, not by its date.
        rows = {
            name: (k, a)
            for name, (k, a) in rows.items()
            if k.claim.rating == "true"
            or not any(v.kind != "date" for v in k.values)
            or any(x.reason.endswith("-agrees") and x.reason != "date-agrees" for x in a)
            or any(x.relation == CONTRADICTS for x in a)
        }
    for known, aspects in rows.values():
        aspects += _direction(part, known, match)
        aspects += quotes.compare(part, known)
        aspects += _compared(part, known, match, context.vocabulary)
        if not any(a.relation == CONTRADICTS for a in aspects):
            aspects += open_values
            aspects += told
            aspects += labels.compare(part, known)
    return list(rows.values())


def _told_elsewhere(item: Stated, siblings: Sequence[Known], lang: str) -> Aspect | None:
    """The known value of a neighbouring matter the part also speaks of, where it is this one."""
    value = item.mention.value
    for known in siblings:
        for other in known.values:
            if not value.comparator and relate(value, other) == "same" and (value.kind != "date"):
                return Aspect(f"{value.kind}-agrees", AGREES, show(value, lang), show(other, lang), item.mention.core)
    return None


def _plausible(item: Stated) -> Stated:
    """Thousands of years are no duration: "3 million on the day of …" reads as a number."""
    value = item.mention.value
    if value.kind == "multiple" and value.low is not None and value.low >= 1000:
        # "Installed 12 million times" counts, it compares nothing.
        return Stated(item.mention._replace(value=value._replace(kind="number", unit="")), item.at)
    if value.kind == "duration" and value.low is not None and value.low > _THOUSAND_YEARS:
        unit_seconds = _SECONDS.get(value.unit, Decimal(1))
        value = value._replace(
            kind="number",
            unit="",
            low=value.low / unit_seconds,
            high=None if value.high is None else value.high / unit_seconds,
            step=value.step / unit_seconds,
        )
        return Stated(item.mention._replace(value=value), item.at)
    return item


def _has_figure(known: Known) -> bool:
    return any(v.kind not in ("text",) for v in known.values)


def _open(item: Stated, lang: str) -> Aspect:
    return Aspect("not-covered", UNKNOWN, show(item.mention.value, lang), "", item.mention.span)


def _value(
    part: Part, item: Stated, knowns: list[Known], changes: bool, context: Context
) -> list[tuple[Known, Aspect]]:
    """What the claims say to one stated value: those that agree, else those that differ."""
    value, span = item.mention.value, item.mention.core
    each = "<each-share>" in part.features and any(v.per == "share" for k in knowns for v in k.values)
    agree: list[tuple[Known, Aspect]] = []
    differ: list[tuple[Known, Value]] = []
    for known in knowns:
        relations = [
            (v, _ends(_rated(value, v, each), v) if value.kind == "date" else relate(_rated(value, v, each), v))
            for v in _own(known, part)
            if comparable(value, v, known, context.lang, each)
        ]
        hit = next((v for v, r in relations if r in ("same", "contains") or (r == "within" and value.kind != "date")), None)
        if hit is not None:
            ours, theirs = show(value, context.lang), show(hit, context.lang)
            agree.append((known, Aspect(f"{value.kind}-agrees", AGREES, ours, theirs, span)))
        elif relations and all(r == "different" for _, r in relations):
            differ.append((known, relations[0][0]))
    if any(k.claim.rating == "true" for k, _ in agree):
        return agree
    if agree:
        # A figure that only a rejected claim has is refuted by the true one as well.
        return agree + [
            (k, Aspect(_reason(value, v), CONTRADICTS, show(value, context.lang), show(v, context.lang), span))
            for k, v in differ
            if k.claim.rating == "true" and agree[0][0].claim.rating == "false"
        ]
    secondary = _secondary(item, knowns, bool(differ), context)
    if secondary and (not differ or _overrides(value, secondary[0])):
        return secondary
    differ = [(k, v) for k, v in differ if k.claim.rating == "true"]
    if not differ:
        return []
    if changes and not any(_dated(part)):
        differ = _far_outside(value, differ)
    return [
        (k, Aspect(_reason(value, v), CONTRADICTS, show(value, context.lang), show(v, context.lang), span))
        for k, v in differ
    ]


def _own(known: Known, part: Part) -> tuple[Value, ...]:
    """A claim's values; where each belongs to somebody, those of the ones the part names."""
    if len(known.each) != len(known.values):
        return known.values
    named = tuple(v for v, name in zip(known.values, known.each, strict=True) if name in part.names)
    return named or known.values


def _ends(stated: Value, known: Value) -> str:
    """From–to against from–to: both ends count, not only that one span lies in the other."""
    if known.low is None or known.high is None or known.high - known.low < 20 or stated.comparator != "between":
        return relate(stated, known)
    near = all(a is not None and abs(a - b) <= _MONTH for a, b in ((stated.low, known.low), (stated.high, known.high)))
    return "same" if near else "different"


def _overrides(value: Value, held: tuple[Known, Aspect]) -> bool:
    """A second figure of the claim's own sentence beats its first one only where it is stated as such."""
    known, aspect = held
    return aspect.relation == AGREES and (not value.comparator or any(relate(value, v) == "same" for v in known.others))


def _dated(part: Part) -> list[bool]:
    return [m.value.kind == "date" for m, _ in part.mentions() if m.value.kind == "date"]


def _far_outside(value: Value, differ: list[tuple[Known, Value]]) -> list[tuple[Known, Value]]:
    """verdicts.md, rule 7: an undated figure is refuted only twofold or more beyond all that is known."""
    lows = [v.low for _, v in differ if v.low is not None]
    highs = [v.high for _, v in differ if v.high is not None]
    if not lows or not highs:
        return []
    if (value.low is not None and value.low >= 2 * max(highs)) or (value.high is not None and 2 * value.high <= min(lows)):
        return differ
    return []


def comparable(stated: Value, known: Value, claim: Known, lang: str, claim_share: bool = False) -> bool:
    """Whether two values measure the same thing: kind, rate, and the noun that is counted."""
    kinds = {stated.kind, known.kind}
    if known.per == "share" and not stated.per and claim_share:
        stated = stated._replace(per="share")
    elif not known.per and not stated.per and claim_share and stated.kind == "money":
        return False
    if stated.per != known.per and (stated.per or known.per) and not _rate(stated, known):
        return False
    if stated.kind == known.kind and stated.kind not in ("quantity", "number"):
        return True
    if kinds == {"number", "money"} and stated.kind == "number":
        # "A loss of 3.6 million and revenue of 400 million dollars": the currency comes once.
        return stated.low is not None and stated.low >= 1000
    if kinds <= {"number", "quantity"}:
        return not stated.unit or _counted(stated.unit, claim, lang)
    return False


def _rate(stated: Value, known: Value) -> bool:
    return "month" in (stated.per, known.per) or "day" in (stated.per, known.per)


def _rated(stated: Value, known: Value, each: bool) -> Value:
    """The stated amount as a price per share where the part says so in its own words."""
    if stated.kind == "number" and known.kind == "money":
        stated = stated._replace(kind="money", unit=known.unit)
    return stated._replace(per="share") if each and known.per == "share" and not stated.per else stated


def _counted(unit: str, claim: Known, lang: str) -> bool:
    return any(key in claim.keys for word in unit.split() for key in keys(word, "ar" if not word.isascii() else "en"))


def _secondary(item: Stated, knowns: list[Known], primary: bool, context: Context) -> list[tuple[Known, Aspect]]:
    """Values that stand in a claim's own sentences beside the one it is about."""
    value, span = item.mention.value, item.mention.core
    differ: list[tuple[Known, Aspect]] = []
    for known in knowns:
        extra = [known.period] if known.period and value.kind == "date" and not primary and known.period.high else []
        others = [v for v in (*known.others, *extra, *_lead(known, value)) if v.kind == value.kind or {v.kind, value.kind} <= {"number", "quantity"}]
        if value.kind == "quantity":
            others = [v for v in others if _same_noun(value, v) or relate(value, v) == "same"]
        if value.kind == "date":
            hit = next((v for v in others if relate(value, v) in ("same", "contains") or _touches(value, v) or _ends_in(value, v)), None)
        else:
            hit = next((v for v in others if (relate(value, v) in _AGREEING or _bound(value, v)) and value.per == v.per), None)
        if hit is not None:
            return [(known, Aspect(f"{value.kind}-agrees", AGREES, show(value, context.lang), show(hit, context.lang), span))]
        if others and not primary and known.claim.rating == "true" and value.kind != "date":
            same = [v for v in others if v.per == value.per]
            if same and all(relate(value, v) == "different" for v in same):
                differ.append((known, Aspect(_reason(value, same[0]), CONTRADICTS, show(value, context.lang), show(same[0], context.lang), span)))
        elif others and not primary and value.kind == "date" and known.claim.rating == "true":
            exact = [v for v in others if v.low is not None and v.high is not None and v.high - v.low <= _YEAR]
            if exact and len(exact) == len(others) and all(relate(value, v) == "different" for v in others):
                differ.append((known, Aspect("date-differs", CONTRADICTS, show(value, context.lang), show(exact[0], context.lang), span)))
    return differ


def _lead(known: Known, value: Value) -> list[Value]:
    """The distance in points between the two shares a claim states."""
    shares = sorted({v.low for v in known.others if v.kind == "percent" and v.low is not None and v.low == v.high})
    if value.kind != "points" or len(shares) != 2:
        return []
    gap = shares[1] - shares[0]
    return [Value("points", gap, gap, step=Decimal("0.1"))]


def _bound(stated: Value, known: Value) -> bool:
    """ "over $8m loans": the very figure behind an open comparator that may be a preposition."""
    return stated.low_open and stated.high is None and stated.low == known.low == known.high


def _ends_in(stated: Value, known: Value) -> bool:
    """A stated date that holds the end of a known interval: "until October 2022"."""
    if known.precision != "interval" or None in (stated.low, stated.high, known.high):
        return False
    assert stated.low is not None and stated.high is not None and known.high is not None
    return stated.low <= known.high <= stated.high


def _touches(stated: Value, known: Value) -> bool:
    """A stated bound of an interval ("until June 2023") that is the interval's own."""
    if known.precision != "interval" or known.low is None or known.high is None:
        return False
    low, high = stated.low, stated.high
    if low is None and high is None:
        return False
    return (low is None or known.low - _MONTH <= low) and (high is None or high <= known.high + _MONTH)


def _same_noun(stated: Value, known: Value) -> bool:
    mine = {k for w in stated.unit.split() for k in keys(w, "en" if w.isascii() else "ar")}
    theirs = {k for w in known.unit.split() for k in keys(w, "en" if w.isascii() else "ar")}
    return not mine or not theirs or bool(mine & theirs)


def _reason(stated: Value, known: Value) -> str:
    if stated.kind == "money":
        return "currency-differs" if stated.unit != known.unit else "amount-differs"
    if stated.kind == "date":
        return "date-differs"
    return {"percent": "percent-differs", "duration": "duration-differs"}.get(stated.kind, "number-differs")


def _time(part: Part, known: Known, context: Context) -> list[Aspect]:
    """A state said to last that has ended, or said to have ended."""
    until = known.period.high if known.period is not None and known.claim.valid_until else None
    still = polarity.spots(part.features, "still")
    if until is not None and still and context.vocabulary.setting(known.property, "kind") == "state":
        if until < context.today:
            return [Aspect("outdated", CONTRADICTS, "still", f"until {known.claim.valid_until}")]
    return []


def _direction(part: Part, known: Known, match: Match) -> list[Aspect]:
    """Rose against fell, where the claim's own words say which."""
    if not any(v.kind in ("money", "number", "quantity", "percent") for v in known.values):
        return []
    mine = {d for d in ("rise", "fall") if _moves(part.features, d, match)}
    theirs = {d for d in ("rise", "fall") for t in known.texts if f"<{d}>" in t.features}
    if len(mine) == 1 and len(theirs) == 1 and mine != theirs and known.claim.rating == "true":
        said = next(iter(mine))
        return [Aspect("direction-differs", CONTRADICTS, said, next(iter(theirs)))]
    return []


def _compared(part: Part, known: Known, match: Match, vocabulary: Vocabulary) -> list[Aspect]:
    """ "A is smaller than B": the one named first is the one compared; another there turns it around."""
    if not vocabulary.setting(match.property, "compared") or not part.entities:
        return []
    first = part.entities[0].name
    if vocabulary.same(first, known.roles.get("subject", "")):
        return []
    return [Aspect("opposite", AGREES, first, known.roles.get("subject", ""))]


def _moves(features: dict[str, list[tuple[int, ...]]], direction: str, match: Match) -> bool:
    return any(not match.words.intersection(spot) for spot in features.get(f"<{direction}>", ()))


def unexplained(part: Part, match: Match, knowns: Sequence[Known], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Content words that neither the claims nor the property's words explain."""
    known_keys = frozenset().union(*(k.keys for k in knowns)) if knowns else frozenset()
    concepts = frozenset().union(*(k.concepts for k in knowns)) if knowns else frozenset()
    words = part.analysis.words
    left = [i for i in foreign(part, vocabulary, concepts) if i not in match.words and not known_keys.intersection(words[i].keys)]
    names = frozenset().union(*(k.names for k in knowns)) if knowns else frozenset()
    strangers = [e.name for e in part.entities if not e.weak and not any(vocabulary.same(e.name, n) for n in names)]
    return tuple(words[i].text for i in left) + tuple(dict.fromkeys(strangers))
