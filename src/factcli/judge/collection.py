"""A statement against plain claims (text and rating only): which of them is it about, and does it agree or clash?

Stricter than the comparison of two given texts: nothing says that a claim which retrieval found speaks of the
same matter, so names, acts and figures must all be accounted for before anything is decided.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Analysis
from factcli.model import Aspect, Candidate, Comparison
from factcli.record import NamedTuple

from .align import Link
from .denial import Laid, flips_of
from .senses import abroad
from .text import content_of, figures_of, lay
from .tokens import Content, Token, content
from .verdict import AGREES, CONTRADICTS, UNKNOWN, outcome

# What one alone can do or be: another name in its place is wrong. Relation concepts, and superlatives by form.
UNIQUE = frozenset(
    f"<{name}>" for name in ["first", "only", "launch", "found", "buy", "sell", "merge", "rename", "win"]
)
SAME_MATTER = 0.6
"""Share of the statement's words (names count double) a claim must account for to be about the same thing."""
COVERED = 0.5
"""Share of a claim's words that a statement must say before it repeats the claim."""
REPEATED = 0.7
"""The same for a claim that is rated false, misleading or unproven."""
NAME_WEIGHT = 2.0
LIMIT = 20
# Notions so light that a statement may have or lack them: "the first person", "to reach space", "the surface of".
LIGHT = frozenset(["person", "surface", "reach", "travel", "fly", "consist", "last"])
# Opposites that part two matters rather than two answers: the first man and the first woman.
_KINDS = frozenset(("woman", "person"))


class _Side(NamedTuple):
    """What stands unmatched, and how much of a text is matched (0…1)."""

    free: tuple[Token, ...]
    share: float


def collection(
    statement: Analysis, candidates: Sequence[Candidate], vocabulary: Vocabulary, context: object = None
) -> list[Comparison]:
    """Comparisons with the claims that the statement is about, in the order of the candidates; empty for none.

    ``context`` is taken for uniformity with the judge of curated claims and not needed.
    """
    del context
    ours = content(statement)
    found: list[Comparison] = []
    for candidate in candidates[:LIMIT]:
        best: tuple[Aspect, ...] = ()
        for lang, text in sorted(candidate.claim.statement.items()):
            aspects = _held(lay(content_of(text, lang, vocabulary), ours), candidate.claim.rating == "true")
            if aspects and (not best or _decided(aspects) > _decided(best)):
                best = aspects
        if best:
            found.append(Comparison(candidate.claim.id, candidate.claim.rating, best, candidate.score))
    return _settled(found)


def bridge(statement: Analysis) -> tuple[str, ...]:
    """Query words in the other language for the everyday notions of a statement; sorted."""
    other = "en" if statement.lang == "ar" else "ar"
    found: set[str] = set()
    for token in content(statement).tokens:
        for notion in token.sense.notions | token.sense.places:
            found.update(abroad(notion, other))
    return tuple(sorted(found))


def _decided(aspects: tuple[Aspect, ...]) -> bool:
    return outcome(Comparison("", "true", aspects))[0] != UNKNOWN


def _settled(found: list[Comparison]) -> list[Comparison]:
    """Comparisons in the light of one another: what one claim leaves open or denies, another may bear out.

    A figure that agrees with one claim is neither open nor wrong because another claim has another figure;
    a clash over a name falls where the statement is borne out with its own.
    """
    true = [c for c in found if c.rating == "true"]
    borne = {a.span for c in true for a in c.aspects if a.span and a.relation == AGREES}
    kept = []
    for comparison in found:
        if any(a.relation == CONTRADICTS and a.span in borne for a in comparison.aspects):
            continue
        own = any(a.span and a.relation == AGREES for a in comparison.aspects)
        if own and comparison.rating == "true":
            aspects = tuple(a for a in comparison.aspects if not (a.relation == UNKNOWN and a.span in borne))
            comparison = comparison._replace(aspects=aspects)
        kept.append(comparison)
    if any(outcome(c)[0] == AGREES for c in kept if c.rating == "true"):
        kept = [c for c in kept if outcome(c)[1] != "entity-differs"]
    return kept


def _held(laid: Laid, true: bool = True) -> tuple[Aspect, ...]:
    """The aspects of one claim, () when it is about something else.

    ``true``: what the claim says is so. A falsehood is repeated only by who says nearly all of it.
    """
    mine, theirs = _mine(laid), _theirs(laid)
    if not _names_met(laid):
        return ()
    names = [t for t in mine.free if _nameable(t, laid.statement)]
    plain = [t for t in mine.free if t not in names]
    if not names and mine.share < SAME_MATTER:
        return ()
    if not true and theirs.share < REPEATED:
        return ()
    figures = figures_of(laid)
    flips = flips_of(laid)
    if any(a.relation == UNKNOWN for a in flips) or (not true and any(not a.ours for a in flips)):
        # A falsehood that is itself a denial: what its contrary would be is not for counting negations to say.
        return ()
    opposite = next((c for c in laid.words.clashes if c.kind == "opposite"), None)
    if opposite is not None:
        if opposite.ours.sense.notions & _KINDS or opposite.theirs.sense.notions & _KINDS:
            return ()
        flips.append(Aspect("opposite", AGREES, opposite.ours.text, opposite.theirs.text))
        plain = [t for t in plain if t is not opposite.ours]
    if any(c.kind == "digit" for c in laid.words.clashes):
        return ()
    if names:
        rival = _rival(laid, names, plain, theirs)
        if not rival or flips or any(a.relation == CONTRADICTS for a in figures):
            return ()
        return (Aspect("entity-differs", CONTRADICTS, _run(names), _run(rival)),)
    agreeing = any(a.relation == AGREES for a in figures)
    if len(plain) > 1 or (plain and not laid.figures):
        return ()
    if any(a.relation == CONTRADICTS for a in figures):
        # Another act than the claim's ("sold" for "built") has a figure of its own.
        other = plain and any(t.features for t in theirs.free)
        return () if other else (*figures, *flips)
    if theirs.share < COVERED and not agreeing and not (figures and not plain):
        return ()
    return (*figures, *flips, Aspect("agrees", AGREES))


def _weight(token: Token) -> float:
    return NAME_WEIGHT if token.name or token.digit else 1.0


def _mine(laid: Laid) -> _Side:
    own = [link for link in laid.words.links if not link.ours.valued]
    cross = laid.known.analysis.lang != laid.statement.analysis.lang
    named = {link.ours.order for link in own if link.how == "name"}
    return _side([(link.ours, link.theirs is not None or (cross and _beside(link.ours, named))) for link in own])


def _beside(token: Token, named: set[int]) -> bool:
    """Whether a word stands beside a name met in another script: a first name with too few consonants to be met."""
    return (token.name or not (token.sense.notions or token.features)) and bool(
        {token.order - 1, token.order + 1} & named
    )


def _theirs(laid: Laid) -> _Side:
    rest = {t.order for t in laid.words.rest}
    return _side([(t, t.order not in rest) for t in laid.known.tokens if not t.valued])


def _side(rows: Sequence[tuple[Token, bool]]) -> _Side:
    rows = [(t, matched) for t, matched in rows if matched or not t.sense.notions & LIGHT]
    total = sum(_weight(t) for t, _ in rows)
    met = sum(_weight(t) for t, matched in rows if matched)
    return _Side(tuple(t for t, matched in rows if not matched), met / total if total else 0.0)


def _names_met(laid: Laid) -> bool:
    """Whether a name, a number that belongs to one, or at least two plain words link the two."""
    links = [link for link in laid.words.links if link.theirs is not None]
    return any(_proper(link) for link in links) or len(links) >= 3


def _proper(link: Link) -> bool:
    return link.how == "name" or link.ours.name or (link.theirs is not None and link.theirs.name)


def _nameable(token: Token, text: Content) -> bool:
    """Whether an unmatched word may be a name: written as one, or without any sense in a script without capitals."""
    if token.name or any(place.startswith("country:") for place in token.sense.places):
        return True
    if token.digit:
        before = text.tokens[token.order - 1] if token.order else None
        return before is not None and not before.digit and _nameable(before, text)
    if text.analysis.lang != "ar" or token.text[0] in "يتن":
        return False
    return not token.sense.notions and not token.sense.sides and not token.features


def _rival(laid: Laid, names: list[Token], plain: list[Token], theirs: _Side) -> list[Token]:
    """The claim's own name in whose place the statement has another; empty where several could stand there."""
    others = [t for t in theirs.free if _nameable(t, laid.known)]
    said = [link for link in laid.words.links if link.theirs is not None and not _proper(link)]
    acts = any(link.ours.features & UNIQUE for link in said)
    if not others or plain or len(names) > 3 or len(said) < (1 if acts else 2):
        return []
    features = {f for t in laid.known.tokens for f in t.features}
    superlative = any(t.text.endswith("est") and len(t.text) > 5 for t in laid.known.tokens)
    if not (features & UNIQUE or superlative):
        return []
    return others


def _run(names: Sequence[Token]) -> str:
    return " ".join(token.text for token in names)
