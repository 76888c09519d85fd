"""Which figure of a known text each figure of a statement speaks of, and how the two stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from factcli.judge.names import root
from factcli.judge.senses import sense
from factcli.judge.tokens import Content, Token, figures
from factcli.judge.units import one_rate
from factcli.lang.nouns import stem
from factcli.model import Mention, Value
from factcli.record import NamedTuple
from factcli.values import relate
from factcli.values.units import match

NEAR = 6
"""Words to either side of a figure that say what it counts."""
NAMED = 0.5
"""What a name near a figure weighs: it often names what the whole text is about."""
_BOUNDS = frozenset(("before", "after", "than", "since", "until", "قبل", "بعد", "منذ", "حتي"))
_COUNTS = ("number", "quantity")


class Pair(NamedTuple):
    """A figure of the statement with the figure of the known text it is held against.

    ``relation`` as of ``values.relate``, or "unsure" where two figures of the known text fit as well
    and disagree; ``known`` None where there is none. ``strength``: how much says that the two belong together.
    """

    stated: Mention
    known: Mention | None
    relation: str
    strength: float


class _Figure(NamedTuple):
    mention: Mention
    at: tuple[int, ...]
    noun: frozenset[str]
    around: dict[str, float]
    bounded: bool


def pair(known: Content, statement: Content) -> list[Pair]:
    """Each figure of the statement with its counterpart, one to one, the surest first; in text order."""
    ours, theirs = _figures(statement), _figures(known)
    rows: list[tuple[float, int, int, str]] = []
    for i, mine in enumerate(ours):
        for j, other in enumerate(theirs):
            relation = hold(mine.mention.value, other.mention.value, _same_noun(mine, other))
            if relation == "apart":
                continue
            if relation == "different" and mine.bounded:
                # "Before the age of 20", "richer than the 15th": a bound that is not read as one.
                relation = "cannot-say"
            rows.append((_strength(mine, other, relation), i, j, relation))
    alone = {i for i in range(len(ours)) if sum(row[1] == i for row in rows) == 1}
    alone = {i for i in alone if sum(row[2] == next(r[2] for r in rows if r[1] == i) for row in rows) == 1}
    rows = [(strength + (ALONE if i in alone else 0.0), i, j, relation) for strength, i, j, relation in rows]
    rows.sort(key=lambda row: (-row[0], row[1], row[2]))
    chosen: dict[int, tuple[float, int, str]] = {}
    taken: set[int] = set()
    for strength, i, j, relation in rows:
        if i not in chosen and (j not in taken or ours[i].mention.value.kind == "date"):
            chosen[i] = (strength, j, relation)
            taken.add(j)
    found = []
    for i, mine in enumerate(ours):
        if i not in chosen:
            found.append(Pair(mine.mention, None, "none", 0.0))
            continue
        strength, j, relation = chosen[i]
        for rival, n, m, said in rows:
            if n != i or m == j or (m in taken and rival < strength):
                continue
            if strength - rival < (REFUTING if relation == "different" else MARGIN) and _side(said) != _side(relation):
                relation = "unsure"
                break
        found.append(Pair(mine.mention, theirs[j].mention, relation, strength))
    return found


MARGIN = 0.5
"""How much stronger a pairing must be than another one that says otherwise (fitted, eval/compare.py)."""
REFUTING = 2.0
"""The same where the pairing says that the figures differ."""
ALONE = 1.5
"""What it says for two figures that no other one of either text can be held against."""


def _side(relation: str) -> int:
    return -1 if relation == "different" else 1 if relation in ("same", "contains", "within") else 0


def _figures(text: Content) -> list[_Figure]:
    analysis = text.analysis
    found = []
    for mention, at in figures(analysis):
        if mention.value.kind == "multiple":
            # "Won it 26 times" counts; nothing is compared with anything.
            mention = mention._replace(value=mention.value._replace(kind="quantity", unit="times"))
        others = text.valued - set(at)
        around: dict[str, float] = {}
        for token in text.tokens:
            if token.valued and token.at in at:
                continue
            distance = at[0] - token.at if token.at < at[0] else token.at - at[-1]
            if distance > NEAR + len(at):
                continue
            between = range(token.at + 1, at[0]) if token.at < at[0] else range(at[-1] + 1, token.at)
            weight = 1.0 / (1 + 0.25 * max(0, distance - 1)) * (0.5 if any(b in others for b in between) else 1.0)
            weight *= NAMED if token.name else 1.0
            for key in keys(token):
                around[key] = max(around.get(key, 0.0), weight)
        noun: set[str] = set()
        if mention.value.kind == "quantity":
            for word in mention.value.unit.split():
                noun |= {"n:" + stem(word), *("s:" + n for n in sense(word, (stem(word),)).notions)}
                bare = root(word)
                if bare:
                    noun.add("r:" + bare)
        bounded = not mention.value.comparator and mention.value.kind in ("number", "ordinal", "quantity")
        bounded = bounded and any(word.text in _BOUNDS for word in analysis.words[max(0, at[0] - 4) : at[0]])
        found.append(_Figure(mention, at, frozenset(noun), around, bounded))
    return found


def keys(token: Token) -> list[str]:
    """What a content word is matched by when contexts are held together."""
    return [*token.stems, *("s:" + n for n in token.sense.notions), *token.features]


def _same_noun(mine: _Figure, other: _Figure) -> bool | None:
    if not mine.noun or not other.noun:
        return None
    return bool(mine.noun & other.noun) or None


def _strength(mine: _Figure, other: _Figure, relation: str) -> float:
    left, right = mine.mention.value, other.mention.value
    score = 1.0 if left.kind == right.kind else 0.0
    if left.kind == "quantity" and right.kind == "quantity":
        score += 2.0 if mine.noun & other.noun else -0.5
    elif {left.kind, right.kind} <= {"number", "quantity"}:
        loose = mine if left.kind == "number" else other
        counted = other if left.kind == "number" else mine
        if any(n[2:] in loose.around or n in loose.around for n in counted.noun):
            score += 1.5
    if left.unit and left.unit == right.unit:
        score += 0.5
    shared = sorted((min(w, other.around[k]) for k, w in mine.around.items() if k in other.around), reverse=True)
    score += sum(shared[:4]) * 0.75
    if relation == "same" and not left.comparator:
        score += 1.0
    if left.kind != "date":
        score += _nearness(left, right)
    return score


def _nearness(left: Value, right: Value) -> float:
    """Up to 2 for figures of one size: a speaker's bound lies near the figure it bounds."""
    mine = left.low if left.low is not None else left.high
    other = right.low if right.low is not None else right.high
    if not mine or not other or mine < 0 or other < 0:
        return 0.0
    ratio = max(mine, other) / min(mine, other)
    return (
        2.0
        if ratio <= Decimal("1.1")
        else 1.5
        if ratio <= Decimal("1.3")
        else 1.0
        if ratio <= 2
        else 0.5
        if ratio <= 10
        else 0.0
    )


def hold(stated: Value, known: Value, same_noun: bool | None = None) -> str:
    """The relation of a stated value to a known one as written; "apart" where they do not measure one thing.

    What a text says is held to the letter: against "48 %", "more than 48 %" is wrong.
    """
    if stated.kind == "ordinal" or known.kind == "ordinal":
        return relate(stated, known) if stated.kind == known.kind else "apart"
    if stated.kind == "date" and known.kind == "date" and _begun(stated) and _begun(known):
        stated, known = _beginning(stated), _beginning(known)
    if stated.per and known.per and stated.per != known.per:
        known = one_rate(known, stated.per)
    if stated.kind in _COUNTS and known.kind in _COUNTS and stated.kind != known.kind:
        same_noun = True if same_noun is None and _countable(stated) and _countable(known) else same_noun
    if stated.kind == known.kind == "quantity" and same_noun is None:
        verdict = match(stated, known).verdict
        if verdict == "cannot-say" and not _measured(stated) and not _measured(known):
            same_noun = True
    found = match(stated, known, same_noun)
    if found.verdict == "cannot-say":
        return "apart"
    if not known.approximate and known.low == known.high and known.low is not None:
        finer = not stated.comparator and stated.low == stated.high and stated.step < known.step
        if finer and stated.low is not None and 0 < abs(stated.low - known.low) <= known.step / 2:
            return "cannot-say"  # the known figure may be a rounding of the stated one
        known = known._replace(step=Decimal(0))
    return relate(stated, _as_said(stated, known), same_unit=same_noun)


def _begun(value: Value) -> bool:
    """Whether a date is a "since": it names when something began."""
    return value.comparator == ">=" and value.low is not None and value.high is None


def _beginning(value: Value) -> Value:
    """The day, month or year in which something began, out of a "since"."""
    length = {"day": 0, "month": 30}.get(value.precision, 365)
    return value._replace(high=None if value.low is None else value.low + length, comparator="")


def _as_said(stated: Value, known: Value) -> Value:
    """A known bound as what it is said of: "over 400" of some 400, so that "fewer than 500" agrees with it.

    Only a bound the other way is held against it so; whether "over 400" is over 450 stays open.
    """
    if known.comparator in (">", ">=") and known.low is not None and known.high is None and stated.high is not None:
        return known._replace(high=known.low * Decimal("1.1"), comparator="between", high_open=False)
    if known.comparator in ("<", "<=") and known.high is not None and known.low is None and stated.low is not None:
        return known._replace(low=known.high * Decimal("0.9"), comparator="between", low_open=False)
    return known


def _measured(value: Value) -> bool:
    from factcli.values.quantities import MEASURES

    return value.unit in MEASURES


def _countable(value: Value) -> bool:
    """Whether a count may stand for another written without its noun: no score, no measure."""
    return not value.unit.startswith("/") and not _measured(value) and value.low != 0


def exact(pairs: Sequence[Pair]) -> bool:
    """Whether every figure of the statement has a counterpart."""
    return all(p.known is not None for p in pairs)
