"""Negation between two texts: which negators of either one bear on what both of them say."""

from __future__ import annotations

from collections.abc import Container

from factcli.analyze.read import Analysis
from factcli.model import Aspect
from factcli.record import NamedTuple

from . import polarity
from .align import Alignment, Clash
from .pairing import Pair
from .part import make
from .senses import deniers
from .tokens import Content
from .verdict import AGREES, UNKNOWN

LONG = 12
"""Content words from which a known text says too many things for a clash of two words to outweigh its figures."""
AHEAD = 3
"""Content words behind a negator among which its object is looked for."""
REACH = 5
"""Words between a negator and what it denies."""


class Laid(NamedTuple):
    """Two texts laid side by side. ``ours`` is the statement's side."""

    known: Content
    statement: Content
    words: Alignment
    figures: tuple[Pair, ...]
    context: float


def said(analysis: Analysis, at: int) -> str:
    """A word of the text as it was written."""
    word = analysis.words[at]
    return analysis.text[word.start : word.end]


def flips_of(laid: Laid, clash: Clash | None = None) -> list[Aspect]:
    """One aspect for each negation that stands in one of the texts and bears on what both say.

    A negation of the statement that bears on nothing the known text says leaves the pair open.
    """
    matched = {link.ours.at: link.theirs.at for link in laid.words.links if link.theirs is not None}
    # "Without a break" says what "continuously" says: a lack that is matched by its sense only denies nothing.
    loose = {link.ours.at for link in laid.words.links if link.how in ("sense", "side", "relation")}
    found = []
    taken = (clash.ours.at, clash.theirs.at) if clash is not None else (-1, -1)
    for at in _negators(laid.statement.analysis):
        scope = _scope(laid.statement, at, matched if len(laid.known.tokens) <= LONG else ())
        if at == taken[0] or at in matched or (_lacking(laid.statement.analysis, at) and scope in loose):
            continue
        reason, relation = ("negated", AGREES) if scope in matched else ("more-than-known", UNKNOWN)
        found.append(Aspect(reason, relation, said(laid.statement.analysis, at)))
    counterparts = frozenset(matched.values())
    found += [
        Aspect("negated", AGREES, "", said(laid.known.analysis, at))
        for at in _negators(laid.known.analysis)
        if at != taken[1] and at not in counterparts and _scope(laid.known, at, counterparts) in counterparts
    ]
    sides = (laid.statement, laid.known) if len(laid.known.tokens) <= LONG else (laid.statement,)
    found += [Aspect("negated", AGREES, "denied as a whole") for side in sides if polarity.denied(side.analysis)]
    return found


def _lacking(analysis: Analysis, at: int) -> bool:
    return analysis.words[at].text in ("without", "بلا", "دون", "بدون")


def _negators(analysis: Analysis) -> list[int]:
    found = set(polarity.negators(make(analysis, 0, len(analysis.words)), None))
    if analysis.words and analysis.words[0].text == "ما":
        found.discard(0)  # a question: "what is …"
    # "Not the first …" denies who or what was first, unless it only counts: "not the first time".
    for i, word in enumerate(analysis.words[:-2]):
        told = word.text == "not" and analysis.words[i + 2].text in ("first", "last", "only")
        if told and (i + 3 >= len(analysis.words) or analysis.words[i + 3].text != "time"):
            found.add(i)
    denying = deniers()
    for i, word in enumerate(analysis.words):
        if word.keys and i not in found and word.keys[0] in denying and not _outer(analysis, i):
            found.add(i)
    return sorted(found)


def _outer(analysis: Analysis, at: int) -> bool:
    """Whether an adverb of denial stands right before, which takes the denying verb back itself ("did not refuse")."""
    return any(at - 1 in spot for spot in analysis.features.get("!not", ()))


def _scope(text: Content, at: int, matched: Container[int]) -> int:
    """The content word a negator bears on: the next one in its clause that is matched, else the next one, else the one
    before; -1 for none."""
    words = text.analysis.words
    ahead = []
    for token in text.tokens:
        if token.at > at:
            if token.at - at > REACH or not all(words[i].keys for i in range(at, token.at)):
                break
            ahead.append(token.at)
    near = AHEAD if len(text.tokens) <= LONG else 1
    found = next((i for i in ahead[:near] if i in matched), -1)
    if found >= 0:
        return found
    return ahead[0] if ahead else max((t.at for t in text.tokens if t.at < at and at - t.at <= REACH), default=-1)
