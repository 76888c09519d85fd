"""Holds one part of a statement against the claims about the property it means, value by value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcli.analyze.patterns import Match, Vocabulary
from factcli.model import Aspect, Comparison
from factcli.values import relate, show

from . import labels, polarity, quotes, roles, traits
from .comparable import comparable
from .figures import hold, told_elsewhere
from .known import Known, same_period, until
from .part import Part
from .stated import Context, Stated, covered, open_aspect, plausible, relative
from .verdict import AGREES, BEYOND, CONTRADICTS, weigh

FREE_WORDS = 2
SUPPORT_SHARE, ACCUSE_SHARE = 0.3, 0.2
"""A statement may hold this many words that nothing explains, or this share of its words, and still be supported
or refuted; beyond that the answer is no match (fitted: eval/abstention.md)."""


def compare(
    part: Part,
    match: Match,
    knowns: Sequence[Known],
    opposites: Sequence[Known],
    stated: Sequence[Stated],
    context: Context,
    *,
    excluded: Sequence[Known] = (),
    siblings: Iterable[Known] = (),
    denied: bool = False,
) -> list[Comparison]:
    """Comparisons with every claim that is about what the part says; empty when none is."""
    vocabulary = context.vocabulary
    fitting: list[tuple[Known, list[Aspect]]] = []
    for known in knowns:
        if _to_come(known, context):
            continue
        found = roles.check(known, part, vocabulary)
        if found.fits:
            fitting.append((known, list(found.aspects)))
    if any(not aspects for _, aspects in fitting):
        # Where one claim has this very name in the role, another claim's other name is no clash.
        fitting = [(k, a) for k, a in fitting if not any(x.reason == "entity-differs" for x in a)]
    ended = bool(polarity.spots(part.features, "ended")) and any(k.claim.valid_until for k, _ in fitting)
    if ended and vocabulary.setting(match.property, "kind") == "state":
        return _ended(fitting, context)
    found_negators = polarity.negators(part, match, ended=False)
    if polarity.restricted(part, found_negators):
        stated = [Stated(polarity.no_earlier(s.mention), s.at) for s in stated]
        found_negators = found_negators[1:]
    dates = [s._replace(mention=until(s.mention, part.analysis.text)) for s in stated if s.mention.value.kind == "date"]
    figures = [s for s in map(plausible, stated) if s.mention.value.kind not in ("date", "ordinal", "multiple")]
    changes = bool(vocabulary.setting(match.property, "changes"))
    if vocabulary.setting(match.property, "fixed-negation"):
        # Doubts are told with many a "not"; the vocabulary's opposite words alone deny them.
        found_negators = []
    elif vocabulary.setting(match.property, "kind") == "text":
        # What is told may itself be a negation ("he had never been"); only a negated telling is a denial.
        found_negators = polarity.direct(part, match, found_negators)
    stated, found_negators = polarity.unreached(part, stated, found_negators)
    figures = [s for s in map(plausible, stated) if s.mention.value.kind not in ("date", "ordinal", "multiple")]
    flips = traits.flips(part, match, found_negators, denied)
    if (
        found_negators
        and not stated
        and vocabulary.setting(match.property, "kind") == "event"
        and traits.back_then(part, match)
    ):
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
    left = traits.unexplained(part, match, [k for k, _ in rows], vocabulary)
    size = sum(1 for word in part.analysis.words[part.first : part.last] if word.keys)
    rows_out = [
        _bounded(
            Comparison(known.claim.id, known.claim.rating, (*aspects, *traits.signed(known, flips)), 1.0),
            left,
            size,
            context,
        )
        for known, aspects in rows
    ]
    if dates and any(a.relation == CONTRADICTS for c in rows_out for a in c.aspects):
        rows_out += _opposed(part, match, opposites, dates, flips, vocabulary)
    return rows_out


def _bounded(comparison: Comparison, left: traits.Left, size: int, context: Context) -> Comparison:
    """A comparison that cannot say where too much is left unexplained: less is allowed for an accusation."""
    verdict, _ = weigh(comparison)
    rivals = {a.ours for a in comparison.aspects}
    words = [word for word in left.words if word not in rivals]
    share = {"supported": SUPPORT_SHARE, "no-match": 1.0}.get(verdict, ACCUSE_SHARE)
    alone = verdict != "supported" or all(context.covered(name) for name in left.names)
    if verdict == "no-match" or (alone and len(words) <= max(FREE_WORDS, share * size)):
        return comparison
    note = Aspect("more-than-known", BEYOND, " ".join(words[:5]))
    return comparison._replace(aspects=(*comparison.aspects, note))


def _ended(fitting: list[tuple[Known, list[Aspect]]], context: Context) -> list[Comparison]:
    """A state said to have ended: true when the claim's validity is over, else false."""
    found = []
    for known, aspects in fitting:
        if known.claim.valid_until and known.period is not None and known.period.high is not None and not aspects:
            over = known.period.high < context.today
            theirs = f"until {known.claim.valid_until}"
            aspect = (
                Aspect("agrees", AGREES, "ended", theirs)
                if over
                else Aspect("date-differs", CONTRADICTS, "ended", theirs)
            )
            found.append(Comparison(known.claim.id, known.claim.rating, (aspect,), 1.0))
    return found


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
        fit = roles.check(known, part, vocabulary)
        if fit.fits and not fit.aspects and known.claim.rating == "true" and (not dates or _period_fits(known, dates)):
            theirs = show(known.values[0], part.analysis.lang) if known.values else ""
            reason = "opposite-holds" if dates else "excluded"
            aspect = Aspect(reason, CONTRADICTS, match.property, f"{known.property} {theirs}".strip())
            found.append(Comparison(known.claim.id, known.claim.rating, (aspect, *flips), 1.0))
    return found


def _to_come(known: Known, context: Context) -> bool:
    """Whether a claim holds only from a day after the one taken for today (``as_of``)."""
    start = known.period.low if known.claim.valid_from and known.period is not None else None
    return start is not None and start > context.today


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
    siblings: Iterable[Known],
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

    held = [(item, hold(part, item, [k for k, _ in fitting], changes, context)) for item in (*figures, *dates)]
    for item, results in _second_dates(held):
        if not results:
            if item.mention.value.kind == "number":
                continue
            if elsewhere := told_elsewhere(item, siblings, context.lang):
                told.append(elsewhere)
            else:
                open_values.append(open_aspect(item, context.lang))
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
            aspects += traits.lasting(part, known, context)
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
        aspects += traits.moved(part, known, match)
        aspects += quotes.compare(part, known)
        aspects += traits.compared(part, known, match, context.vocabulary)
        if not any(a.relation == CONTRADICTS for a in aspects):
            aspects += open_values
            aspects += told
            aspects += labels.compare(part, known)
    return list(rows.values())


def _second_dates(
    held: list[tuple[Stated, list[tuple[Known, Aspect]]]],
) -> list[tuple[Stated, list[tuple[Known, Aspect]]]]:
    """Where one stated date is the claim's own, another may be one its sentence tells beside it ("since January")."""
    found = []
    for item, rows in held:
        value = item.mention.value
        clash = value.kind == "date" and any(a.relation == CONTRADICTS for _, a in rows)
        agreed = [
            known
            for other, others in held
            if other is not item and other.mention.value.kind == "date"
            for known, aspect in others
            if aspect.relation == AGREES
        ]
        if clash and any(relate(value, v) == "same" for k in agreed for v in k.others if v.kind == "date"):
            continue
        found.append((item, rows))
    return found


def _has_figure(known: Known) -> bool:
    return any(v.kind not in ("text",) for v in known.values)


__all__ = ["Context", "Stated", "comparable", "compare", "covered", "relative"]
