"""The judge of two plain texts, where no library says what they are about: does one bear out or exclude the other?

``hold`` gives the aspects of a pair; ``compare_texts`` decides one, as ``factcli compare`` does; ``collection``
holds a statement against plain claims. All three abstain unless the texts can be laid side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from ..analyze.patterns import Vocabulary
from ..analyze.read import Analysis, read
from ..model import Aspect, Comparison, Value
from ..values import show
from . import polarity
from .align import Alignment, Clash, align
from .pairing import Pair, pair
from .part import make
from .tokens import Content, content
from .verdict import AGREES, CONTRADICTS, UNKNOWN, outcome

# Shares of the other words that must have a counterpart before a clash of one kind decides, and before
# agreement is taken for support. Fitted on the tuning sets of eval/compare.py.
OPPOSITE_CONTEXT = 0.34
PLACE_CONTEXT = 0.5
NEGATION_CONTEXT = 0.6
WORD_CONTEXT = 0.75
SUPPORT = 0.8
FIGURE_STRENGTH = 2.5
"""What must speak for two figures belonging together before they are held against each other."""
FIGURE_CONTEXT = 0.3
_AGREEING = frozenset(("same", "contains", "within"))
_RELATIONS = {AGREES: "supports", CONTRADICTS: "refutes", UNKNOWN: "unknown"}
_REASONS = {"money": "amount", "quantity": "number", "points": "percent", "ordinal": "number"}


class Laid(NamedTuple):
    """Two texts laid side by side. ``ours`` is the statement's side."""

    known: Content
    statement: Content
    words: Alignment
    figures: tuple[Pair, ...]
    context: float


def lay(known: Content, statement: Content) -> Laid:
    """Match words and figures of two texts."""
    words = align(known, statement)
    own = [link for link in words.links if not link.ours.valued]
    clashing = {c.ours.order for c in words.clashes if c.kind in ("opposite", "place")}
    matched = sum(1 for link in own if link.theirs is not None)
    return Laid(known, statement, words, tuple(pair(known, statement)), matched / max(1, len(own) - len(clashing)))


def hold(known: Analysis, statement: Analysis, vocabulary: Vocabulary, *, today: str = "") -> tuple[Aspect, ...]:
    """The aspects of a statement held against a known text; an aspect of relation "unknown" where it cannot be said.

    ``today`` is kept for texts that speak of the present; nothing depends on it yet.
    """
    return judge(lay(content(known), content(statement)))


def judge(laid: Laid) -> tuple[Aspect, ...]:
    """The aspects of two texts laid side by side."""
    figures = _figures(laid)
    if any(a.relation == CONTRADICTS for a in figures):
        return (*figures, *_flips(laid))
    clash = _clash(laid)
    flips = _flips(laid)
    if clash is not None:
        if clash.kind == "opposite":
            text = laid.known.analysis
            flips.append(Aspect("opposite", AGREES, _said(laid.statement.analysis, clash.ours.at), _said(text, clash.theirs.at)))
        else:
            ours, theirs = _said(laid.statement.analysis, clash.ours.at), _said(laid.known.analysis, clash.theirs.at)
            return (Aspect("entity-differs", CONTRADICTS, ours, theirs), *flips)
    if len(flips) % 2:
        if laid.context < (OPPOSITE_CONTEXT if clash is not None else NEGATION_CONTEXT) or _unmatched(laid) == len(laid.words.links):
            return (Aspect("not-comparable", UNKNOWN),)
        return (Aspect("agrees", AGREES), *flips)
    return (*figures, *flips, *_support(laid, figures))


def _said(analysis: Analysis, at: int) -> str:
    word = analysis.words[at]
    return analysis.text[word.start : word.end]


def _unmatched(laid: Laid) -> int:
    return sum(1 for link in laid.words.links if link.theirs is None)


def _figures(laid: Laid) -> list[Aspect]:
    found = []
    names = laid.statement.analysis.lang
    for one in laid.figures:
        ours = show(one.stated.value, names)
        if one.known is None or one.relation in ("none", "unsure", "cannot-say"):
            found.append(Aspect("not-covered", UNKNOWN, ours, "", one.stated.core))
            continue
        theirs = show(one.known.value, names)
        if one.strength < FIGURE_STRENGTH and one.relation != "same":
            found.append(Aspect("not-covered", UNKNOWN, ours, theirs, one.stated.core))
        elif one.relation in _AGREEING:
            found.append(Aspect(f"{one.stated.value.kind}-agrees", AGREES, ours, theirs, one.stated.core))
        elif laid.context >= FIGURE_CONTEXT:
            found.append(Aspect(_reason(one.stated.value, one.known.value), CONTRADICTS, ours, theirs, one.stated.core))
        else:
            found.append(Aspect("not-comparable", UNKNOWN, ours, theirs, one.stated.core))
    return found


def _reason(stated: Value, known: Value) -> str:
    if stated.kind == "money" and known.kind == "money" and stated.unit != known.unit:
        return "currency-differs"
    return f"{_REASONS.get(stated.kind, stated.kind)}-differs"


def _clash(laid: Laid) -> Clash | None:
    """The clash of words that decides, if the rest of the two texts is alike enough."""
    by_kind = {kind: [c for c in laid.words.clashes if c.kind == kind] for kind in ("opposite", "place", "digit", "word")}
    if by_kind["place"] and laid.context >= PLACE_CONTEXT:
        return by_kind["place"][0]
    if by_kind["opposite"] and laid.context >= OPPOSITE_CONTEXT:
        return by_kind["opposite"][0]
    return None


def _flips(laid: Laid) -> list[Aspect]:
    """One aspect for each negation that stands in one of the texts and bears on what both say."""
    found = []
    for side, word in ((laid.statement, 1), (laid.known, -1)):
        analysis = side.analysis
        for at in polarity.negators(make(analysis, 0, len(analysis.words)), None):
            ours = _said(analysis, at)
            found.append(Aspect("negated", AGREES, ours, "") if word > 0 else Aspect("negated", AGREES, "", ours))
        if polarity.denied(analysis):
            found.append(Aspect("negated", AGREES, "denied as a whole"))
    return found


def _support(laid: Laid, figures: Sequence[Aspect]) -> list[Aspect]:
    """Agreement where what the statement says stands in the known text; else what leaves it open."""
    covered = laid.words.ours
    agreeing = sum(1 for a in figures if a.relation == AGREES)
    clashes = [c for c in laid.words.clashes if c.kind in ("opposite", "place", "digit")]
    if clashes:
        return [Aspect("not-comparable", UNKNOWN)]
    if covered >= SUPPORT or (agreeing and agreeing == len(figures) and laid.context >= FIGURE_CONTEXT):
        return [Aspect("agrees", AGREES)]
    return [Aspect("more-than-known" if covered >= 0.5 else "not-comparable", UNKNOWN)]


@lru_cache(maxsize=256)
def _read(text: str, lang: str, vocabulary: Vocabulary) -> Content:
    return content(read(text, lang, vocabulary))


def compare_texts(
    known: str, statement: str, vocabulary: Vocabulary, lang: str = ""
) -> tuple[str, str, str, tuple[Aspect, ...]]:
    """Relation (supports, refutes, unknown), reason, why in a line, and the aspects of a pair of texts.

    ``lang`` "" detects the language of each by its script.
    """
    aspects = judge(lay(_read(known, lang, vocabulary), _read(statement, lang, vocabulary)))
    relation, reason = outcome(Comparison("", "true", aspects))
    return _RELATIONS[relation], reason, why(relation, reason, aspects), aspects


def why(relation: str, reason: str, aspects: Sequence[Aspect]) -> str:
    """Why in one line, naming both values where values decide; lower case, no full stop."""
    decisive = next((a for a in aspects if a.relation == CONTRADICTS), None)
    if decisive is not None and relation == CONTRADICTS:
        return f"says {decisive.ours}; the known text says {decisive.theirs}"
    if decisive is not None:
        return f"rightly denied: {decisive.ours}; the known text says {decisive.theirs}"
    turned = next((a for a in aspects if a.reason == reason), None)
    if relation == CONTRADICTS and turned is not None:
        if reason == "opposite":
            return f"says {turned.ours}; the known text says the opposite, {turned.theirs}"
        return f"one of the two denies it: {turned.ours or turned.theirs}"
    held = next((a for a in aspects if a.theirs and a.relation == AGREES and a.reason not in ("negated", "opposite")), None)
    if relation == AGREES:
        return f"says {held.ours}; the known text says {held.theirs}" if held else "the known text says so"
    if turned is not None and turned.ours and reason == "not-covered":
        return f"the known text says nothing about {turned.ours}"
    return "the statement says more than the known text" if reason == "more-than-known" else "the texts cannot be compared"
