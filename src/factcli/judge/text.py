"""The judge of two plain texts, where no library says what they are about: does one bear out or exclude the other?

``hold`` gives the aspects of a pair; ``compare_texts`` decides one, as ``factcli compare`` does; ``collection``
holds a statement against plain claims. All three abstain unless the texts can be laid side by side.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Analysis, read
from factcli.judge.align import Clash, align
from factcli.judge.denial import LONG, Laid, flips_of, said
from factcli.judge.pairing import Pair, pair
from factcli.judge.tokens import Content, Token, content
from factcli.judge.verdict import AGREES, CONTRADICTS, UNKNOWN, outcome
from factcli.model import Aspect, Comparison, Value
from factcli.values import show

# Shares of the other words that must have a counterpart before a clash of one kind decides, and before
# agreement is taken for support. Fitted on the tuning sets of eval/compare.py.
OPPOSITE_CONTEXT = 0.34
PLACE_CONTEXT = 0.5
NEGATION_CONTEXT = 0.6
WORD_CONTEXT = 0.75
TURNED = 0.3
"""Share of neighbours in another order from which the same words may say who did what to whom the other way round."""
UNTOLD = 3
"""Words of the statement that may go unmatched where its figures agree."""
FIGURE_STRENGTH = 2.5
"""What must speak for two figures belonging together before they are held against each other."""
ORDINAL_STRENGTH = 4.0
FIGURE_CONTEXT = 0.2
DATE_CONTEXT = 0.5
SURE = 5.0
"""What makes two figures belong together whatever else the texts say."""
REACH = 5
"""Words within which places are named in a row."""
_AGREEING = frozenset(("same", "contains", "within"))
_RELATIONS = {AGREES: "supports", CONTRADICTS: "refutes", UNKNOWN: "unknown"}
_REASONS = {"money": "amount", "quantity": "number", "points": "percent", "ordinal": "number"}


def lay(known: Content, statement: Content) -> Laid:
    """Match words and figures of two texts."""
    words = align(known, statement)
    own = [link for link in words.links if not link.ours.valued]
    clashing = {c.ours.order for c in words.clashes if c.kind in ("opposite", "place")}
    matched = sum(1 for link in own if link.theirs is not None)
    return Laid(known, statement, words, tuple(pair(known, statement)), matched / max(1, len(own) - len(clashing)))


def hold(
    known: Analysis, statement: Analysis, vocabulary: Vocabulary | None = None, *, today: str = ""
) -> tuple[Aspect, ...]:
    """The aspects of a statement held against a known text; an aspect of relation "unknown" where it cannot be said.

    Nothing depends on ``vocabulary`` or ``today`` yet: they are taken so that a later rule can.
    """
    del vocabulary, today
    return judge(lay(content(known), content(statement)))


def judge(laid: Laid) -> tuple[Aspect, ...]:
    """The aspects of two texts laid side by side."""
    figures = figures_of(laid)
    if any(a.relation == CONTRADICTS for a in figures):
        return (*figures, *flips_of(laid))
    clash = _clash(laid, figures)
    flips = flips_of(laid, clash)
    if clash is not None:
        if clash.kind == "opposite":
            text = laid.known.analysis
            flips.append(
                Aspect("opposite", AGREES, said(laid.statement.analysis, clash.ours.at), said(text, clash.theirs.at))
            )
        else:
            ours, theirs = said(laid.statement.analysis, clash.ours.at), said(laid.known.analysis, clash.theirs.at)
            return (Aspect("entity-differs", CONTRADICTS, ours, theirs), *flips)
    if sum(a.reason in ("negated", "opposite") for a in flips) % 2:
        if laid.context < _denial_context(laid, clash) or _unmatched(laid) == len(laid.words.links):
            return (Aspect("not-comparable", UNKNOWN),)
        return (Aspect("agrees", AGREES), *flips)
    return (*figures, *flips, *_support(laid, figures))


def _denial_context(laid: Laid, clash: Clash | None) -> float:
    if clash is not None:
        return OPPOSITE_CONTEXT
    return WORD_CONTEXT if len(laid.known.tokens) > LONG else NEGATION_CONTEXT


def _unmatched(laid: Laid) -> int:
    return sum(1 for link in laid.words.links if link.theirs is None)


def figures_of(laid: Laid) -> list[Aspect]:
    found = []
    names = laid.statement.analysis.lang
    for one in laid.figures:
        ours = show(one.stated.value, names)
        if one.stated.value.kind == "ordinal" and one.relation != "same" and one.strength < ORDINAL_STRENGTH:
            continue
        if one.known is None or one.relation in ("none", "unsure", "cannot-say"):
            found.append(Aspect("not-covered", UNKNOWN, ours, "", one.stated.core))
            continue
        theirs = show(one.known.value, names)
        if one.relation in _AGREEING and not (one.relation == "within" and one.stated.value.kind == "date"):
            if one.strength < FIGURE_STRENGTH and one.relation != "same":
                found.append(Aspect("not-covered", UNKNOWN, ours, theirs, one.stated.core))
            else:
                found.append(Aspect(f"{one.stated.value.kind}-agrees", AGREES, ours, theirs, one.stated.core))
        elif (
            one.relation == "different"
            and one.strength >= _needed(one)
            and (laid.context >= _context(one) or one.strength >= SURE)
        ):
            found.append(Aspect(_reason(one.stated.value, one.known.value), CONTRADICTS, ours, theirs, one.stated.core))
        else:
            found.append(Aspect("not-covered", UNKNOWN, ours, theirs, one.stated.core))
    return _of_one_time(laid, found)


def _needed(one: Pair) -> float:
    """How strongly two figures must belong together before their difference refutes."""
    same = one.known is not None and one.known.value.kind == one.stated.value.kind
    return FIGURE_STRENGTH + (0.0 if same else 1.0)


def _context(one: Pair) -> float:
    return DATE_CONTEXT if one.stated.value.kind == "date" else FIGURE_CONTEXT


def _of_one_time(laid: Laid, found: list[Aspect]) -> list[Aspect]:
    """What changes over time is compared with figures of the same time only: beside another date nothing is refuted."""
    dates = [p for p in laid.figures if p.stated.value.kind == "date"]
    known = [m for m in laid.known.analysis.mentions if m.value.kind == "date"]
    if not dates or not known or any(p.relation in _AGREEING for p in dates) or len(dates) == len(laid.figures):
        return found
    return [
        Aspect("period-unknown", UNKNOWN, a.ours, a.theirs, a.span) if a.relation == CONTRADICTS else a for a in found
    ]


def _reason(stated: Value, known: Value) -> str:
    if stated.kind == "money" and known.kind == "money" and stated.unit != known.unit:
        return "currency-differs"
    return f"{_REASONS.get(stated.kind, stated.kind)}-differs"


def _clash(laid: Laid, figures: Sequence[Aspect]) -> Clash | None:
    """The clash of words that decides, if the rest of the two texts is alike enough."""
    if figures and all(a.relation == AGREES for a in figures) and len(laid.known.tokens) > LONG:
        return None
    places = [
        c
        for c in laid.words.clashes
        if c.kind == "place" and not _listed(c.ours, laid.statement) and not _listed(c.theirs, laid.known)
    ]
    opposites = [c for c in laid.words.clashes if c.kind == "opposite"]
    if places and laid.context >= PLACE_CONTEXT:
        return places[0]
    if opposites and laid.context >= (WORD_CONTEXT if len(laid.known.tokens) > LONG else OPPOSITE_CONTEXT):
        return opposites[0]
    return None


def _listed(token: Token, text: Content) -> bool:
    """Whether a place is one of several named in a row: another one in its stead proves nothing."""
    words = text.analysis.words
    for other in text.tokens:
        if other.sense.places and other.sense.places != token.sense.places and abs(other.at - token.at) <= REACH:
            between = words[min(other.at, token.at) + 1 : max(other.at, token.at)]
            if any(word.text in _LISTING for word in between):
                return True
    return False


_LISTING = frozenset(("and", "or", ",", "،"))


def _support(laid: Laid, figures: Sequence[Aspect]) -> list[Aspect]:
    """Agreement where what the statement says stands in the known text; else what leaves it open.

    A name that only the statement has may be what the whole known text is about ("It has a capacity of …"),
    where figures agree; any other word it alone has says more than is known.
    """
    if any(c.kind in ("opposite", "place", "digit") for c in laid.words.clashes):
        return [Aspect("not-comparable", UNKNOWN)]
    free = [link.ours for link in laid.words.links if link.theirs is None and not link.ours.valued]
    plain = [token for token in free if not token.name]
    counted = any(a.relation == AGREES and not a.reason.startswith(("date", "ordinal")) for a in figures)
    if figures and laid.context >= FIGURE_CONTEXT and len(plain) <= (UNTOLD if counted else 0):
        return [Aspect("agrees", AGREES)]
    if laid.words.links and not free and _turns(laid) < TURNED:
        return [Aspect("agrees", AGREES)]
    return [Aspect("more-than-known" if laid.context >= 0.5 else "not-comparable", UNKNOWN)]


def _turns(laid: Laid) -> float:
    """How often neighbours of the statement stand the other way round in the known text (0…1)."""
    order = [link.theirs.order for link in laid.words.links if link.theirs is not None and not link.ours.valued]
    return sum(a > b for a, b in pairwise(order)) / max(1, len(order) - 1)


@lru_cache(maxsize=1024)
def content_of(text: str, lang: str, vocabulary: Vocabulary) -> Content:
    return content(read(text, lang, vocabulary))


def compare_texts(
    known: str, statement: str, vocabulary: Vocabulary, lang: str = "", statement_lang: str = ""
) -> tuple[str, str, str, tuple[Aspect, ...]]:
    """Relation (supports, refutes, unknown), reason, why in a line, and the aspects of a pair of texts.

    ``lang`` is that of the known text and, unless ``statement_lang`` is given, of both; "" detects it by script.
    """
    aspects = judge(lay(content_of(known, lang, vocabulary), content_of(statement, statement_lang or lang, vocabulary)))
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
    held = next(
        (a for a in aspects if a.theirs and a.relation == AGREES and a.reason not in ("negated", "opposite")), None
    )
    if relation == AGREES:
        return f"says {held.ours}; the known text says {held.theirs}" if held else "the known text says so"
    if turned is not None and turned.ours and reason == "not-covered":
        return f"the known text says nothing about {turned.ours}"
    return (
        "the statement says more than the known text" if reason == "more-than-known" else "the texts cannot be compared"
    )
