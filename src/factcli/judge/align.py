"""Two texts laid side by side: each content word of the statement with its counterpart in the known text."""

from __future__ import annotations

from factcli.analyze.spelling import one_apart
from factcli.judge.names import root, same_name
from factcli.judge.senses import excludes
from factcli.judge.tokens import Content, Token
from factcli.record import NamedTuple

# How a word was matched, and how much that says.
WEIGHTS = {
    "same": 1.0,
    "sense": 0.9,
    "name": 0.9,
    "side": 0.85,
    "spelling": 0.85,
    "root": 0.8,
    "relation": 0.6,
    "": 0.0,
}
# Relations so wide that words of one concept need not mean the same.
_WIDE = frozenset(
    f"<{name}>"
    for name in [
        "say",
        "post",
        "report",
        "announce",
        "user",
        "support",
        "only",
        "still",
        "share",
        "stake",
        "agree",
        "cost",
        "worth",
        "name",
    ]
)
FUZZY = 6
"""Letters a word must have to be matched with a letter amiss."""


BESIDE = 3
"""Content words within which a matched word makes two places of two texts one."""


class Link(NamedTuple):
    """A word of the statement, its counterpart or None, and how they match."""

    ours: Token
    theirs: Token | None
    how: str


class Clash(NamedTuple):
    """Two words that stand in one place. ``kind``: "opposite", "place" (country, people, kind), "digit" or "word"."""

    kind: str
    ours: Token
    theirs: Token


class Alignment(NamedTuple):
    """``links`` of the words of the statement, ``rest``: words of the known text without a counterpart,
    ``clashes``, and the shares of both texts that found a counterpart (0…1)."""

    links: tuple[Link, ...]
    rest: tuple[Token, ...]
    clashes: tuple[Clash, ...]
    ours: float
    theirs: float


def align(known: Content, statement: Content) -> Alignment:
    """Match the words of two texts, best kind of match first, one to one."""
    cross = known.analysis.lang != statement.analysis.lang
    table = _lookup(known)
    found: dict[int, tuple[Token, str]] = {}
    taken: set[int] = set()
    options: list[tuple[float, int, int, int, str]] = []
    for mine in statement.tokens:
        for order in sorted(_candidates(mine, known, table, cross)):
            other = known.tokens[order]
            how = _match(mine, other)
            if how:
                options.append((-WEIGHTS[how], abs(mine.order - order), mine.order, order, how))
    for _, _, i, j, how in sorted(options):
        if i not in found and j not in taken:
            found[i] = (known.tokens[j], how)
            taken.add(j)
    # What one word says twice is said once: a second mention needs no second counterpart.
    for weight, _, i, j, how in sorted(options):
        if i not in found and -weight >= 0.8:
            found[i] = (known.tokens[j], how)
    for i, j in _acronyms(known, statement):
        if i not in found:
            found[i] = (known.tokens[j], "name")
            taken.add(j)
    links = tuple(Link(t, *found.get(t.order, (None, ""))) for t in statement.tokens)
    rest = tuple(t for t in known.tokens if t.order not in taken and not _said(t, links))
    return Alignment(links, rest, _clashes(links, rest), _share(links), _covered(known, rest))


def _acronyms(known: Content, statement: Content) -> list[tuple[int, int]]:
    """Pairs (word of the statement, word of the known text) of which one abbreviates a run of the other: "ISS"."""
    pairs = [(i, j) for i, run in _abbreviated(statement, known) for j in run]
    return pairs + [(i, j) for j, run in _abbreviated(known, statement) for i in run]


def _abbreviated(short: Content, long: Content) -> list[tuple[int, range]]:
    text = short.analysis.text
    initials = "".join(t.text[0] if t.text.isascii() and t.name else " " for t in long.tokens)
    found = []
    for token in short.tokens:
        word = short.analysis.words[token.at]
        if 3 <= len(token.text) <= 6 and text[word.start : word.end].isupper() and token.text.isascii():
            at = initials.find(token.text)
            if at >= 0:
                found.append((token.order, range(at, at + len(token.text))))
    return found


def _lookup(known: Content) -> dict[str, list[int]]:
    table: dict[str, list[int]] = {}
    for token in known.tokens:
        for key in _keys(token):
            table.setdefault(key, []).append(token.order)
    return table


def _keys(token: Token) -> list[str]:
    found = [*token.stems, *("s:" + n for n in token.sense.notions), *("p:" + p for p in token.sense.places)]
    found += [f for f in token.features if f not in _WIDE]
    found += [f"o:{number}:{sign}" for number, sign in token.sense.sides]
    bare = root(token.text)
    if bare:
        found.append("r:" + bare)
    return found


def _candidates(mine: Token, known: Content, table: dict[str, list[int]], cross: bool) -> set[int]:
    found = {order for key in _keys(mine) for order in table.get(key, ())}
    if cross:
        found.update(t.order for t in known.tokens if t.text.isascii() != mine.text.isascii())
    elif not found and len(mine.text) >= FUZZY:
        found.update(t.order for t in known.tokens if len(t.text) >= FUZZY)
    return found


def _match(mine: Token, other: Token) -> str:
    if mine.digit or other.digit:
        return "same" if mine.text == other.text else ""
    if mine.stems & other.stems:
        return "" if _opposed(mine, other) else "same"
    if mine.sense.places & other.sense.places:
        return "sense"
    if excludes(mine.sense.places, other.sense.places):
        return ""
    if mine.sense.notions & other.sense.notions:
        return "sense"
    if _opposed(mine, other):
        return ""
    if mine.sense.sides & other.sense.sides:
        return "side"
    if mine.text.isascii() != other.text.isascii():
        if (mine.features & other.features) - _WIDE and not other.name:
            return "relation"
        return "name" if same_name(mine.text, other.text) and not mine.sense.notions and not other.sense.notions else ""
    if mine.text.isascii():
        if _prefix(mine.text, other.text):
            return "root"
    elif root(mine.text) and root(mine.text) == root(other.text):
        return "root"
    if min(len(mine.text), len(other.text)) >= FUZZY and _spelt(mine.text, other.text):
        return "spelling"
    if (mine.features & other.features) - _WIDE and not (mine.name and other.name):
        return "relation"
    return ""


def _spelt(left: str, right: str) -> bool:
    return left[0] == right[0] and one_apart(left, right)


def _prefix(left: str, right: str) -> bool:
    """Words of one family: "Iceland" and "Icelandic", "perform" and "performance"."""
    size = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        size += 1
    return size >= 5 and size >= 0.7 * min(len(left), len(right)) and size >= 0.5 * max(len(left), len(right))


def _opposed(mine: Token, other: Token) -> bool:
    ours, theirs = mine.sense.sides, other.sense.sides
    if not ours or not theirs or ours & theirs:
        return False
    return any((number, -sign) in theirs for number, sign in ours)


def _said(token: Token, links: tuple[Link, ...]) -> bool:
    return any(link.theirs is not None and WEIGHTS[_match(link.ours, token)] >= 0.8 for link in links)


def _share(links: tuple[Link, ...]) -> float:
    counted = [link for link in links if not link.ours.valued]
    return sum(WEIGHTS[link.how] for link in counted) / len(counted) if counted else 0.0


def _covered(known: Content, rest: tuple[Token, ...]) -> float:
    counted = [t for t in known.tokens if not t.valued]
    left = [t for t in rest if not t.valued]
    return 1 - len(left) / len(counted) if counted else 0.0


def _anchored(mine: Token, other: Token, links: tuple[Link, ...]) -> bool:
    """Whether a word near ``mine`` has its counterpart near ``other``: the two speak of the same thing."""
    near = (link for link in links if link.theirs is not None and 0 < abs(link.ours.order - mine.order) <= BESIDE)
    return any(link.theirs is not None and abs(link.theirs.order - other.order) <= BESIDE for link in near)


def _clashes(links: tuple[Link, ...], rest: tuple[Token, ...]) -> tuple[Clash, ...]:
    free = [link.ours for link in links if link.theirs is None]
    found: list[Clash] = []
    for mine in free:
        other = next((t for t in rest if _opposed(mine, t) and _anchored(mine, t, links)), None)
        if other is not None:
            found.append(Clash("opposite", mine, other))
            continue
        if mine.sense.places:
            rivals = (t for t in rest if excludes(mine.sense.places, t.sense.places))
            other = next((t for t in rivals if _anchored(mine, t, links)), None)
            if other is not None:
                found.append(Clash("place", mine, other))
                continue
        slot = _slot(mine, links, rest)
        if slot is not None:
            found.append(Clash("digit" if mine.digit and slot.digit else "word", mine, slot))
    return tuple(found)


def _slot(mine: Token, links: tuple[Link, ...], rest: tuple[Token, ...]) -> Token | None:
    """The unmatched word of the known text beside the counterpart of a neighbour of ``mine``."""
    free = {t.order: t for t in rest}
    before = links[mine.order - 1].theirs if mine.order else None
    after = links[mine.order + 1].theirs if mine.order + 1 < len(links) else None
    if before is not None and before.order + 1 in free and (after is None or after.order == before.order + 2):
        return free[before.order + 1]
    if after is not None and after.order - 1 in free and (before is None or mine.order == 0):
        return free[after.order - 1]
    if mine.order == 0 and after is not None and after.order == 1 and 0 in free:
        return free[0]
    return None
