"""What a statement says beside its values: that a state lasts, which way it went, what is left over."""

from __future__ import annotations

from collections.abc import Sequence

from factcli.analyze.patterns import Match, Vocabulary
from factcli.lang.known import logic
from factcli.model import Aspect
from factcli.record import NamedTuple

from . import polarity
from .known import Known
from .part import Part
from .split import foreign
from .stated import Context
from .verdict import AGREES, CONTRADICTS


def lasting(part: Part, known: Known, context: Context) -> list[Aspect]:
    """A state said to last that has ended, or said to have ended."""
    until = known.period.high if known.period is not None and known.claim.valid_until else None
    still = polarity.spots(part.features, "still")
    lasting_kind = context.vocabulary.setting(known.property, "kind") == "state"
    if until is not None and still and lasting_kind and until < context.today:
        return [Aspect("outdated", CONTRADICTS, "still", f"until {known.claim.valid_until}")]
    return []


def moved(part: Part, known: Known, match: Match) -> list[Aspect]:
    """Rose against fell, where the claim's own words say which."""
    if not any(v.kind in ("money", "number", "quantity", "percent") for v in known.values):
        return []
    mine = {d for d in ("rise", "fall") if _moves(part.features, d, match)}
    theirs = {d for d in ("rise", "fall") if f"<{d}>" in known.told}
    if len(mine) == 1 and len(theirs) == 1 and mine != theirs and known.claim.rating == "true":
        said = next(iter(mine))
        return [Aspect("direction-differs", CONTRADICTS, said, next(iter(theirs)))]
    return []


def compared(part: Part, known: Known, match: Match, vocabulary: Vocabulary) -> list[Aspect]:
    """ "A is smaller than B": the one named first is the one compared; another there turns it around."""
    if not vocabulary.setting(match.property, "compared") or not part.entities:
        return []
    before = logic(part.analysis.lang).YARDSTICKS
    yardsticks = {e.first for e in part.entities if e.first and part.analysis.words[e.first - 1].text in before}
    first = next((e.name for e in part.entities if e.first not in yardsticks), part.entities[0].name)
    if vocabulary.same(first, known.roles.get("subject", "")):
        return []
    return [Aspect("opposite", AGREES, first, known.roles.get("subject", ""))]


def _moves(features: dict[str, list[tuple[int, ...]]], direction: str, match: Match) -> bool:
    return any(not match.words.intersection(spot) for spot in features.get(f"<{direction}>", ()))


_ACTORS = frozenset(("person", "platform", "company"))


class Left(NamedTuple):
    """What nothing explains: ``words`` in all, ``names`` people and companies that no claim here knows of."""

    words: tuple[str, ...]
    names: tuple[str, ...]


def unexplained(part: Part, match: Match, knowns: Sequence[Known], vocabulary: Vocabulary) -> Left:
    """Content words that neither the claims nor the property's words explain."""
    known_keys = frozenset().union(*(k.keys for k in knowns)) if knowns else frozenset()
    concepts = frozenset().union(*(k.concepts for k in knowns)) if knowns else frozenset()
    words = part.analysis.words
    left = [i for i in foreign(part, concepts) if i not in match.words and not known_keys.intersection(words[i].keys)]
    names = frozenset().union(*(k.names for k in knowns)) if knowns else frozenset()
    strangers = [e.name for e in part.entities if not e.weak and not any(vocabulary.same(e.name, n) for n in names)]
    actors = tuple(dict.fromkeys(n for n in strangers if vocabulary.kind(n) in _ACTORS))
    return Left(
        tuple(words[i].text for i in left) + tuple(dict.fromkeys(strangers)),
        actors,
    )


def flips(part: Part, match: Match, found: list[int], denied: bool) -> list[Aspect]:
    """One aspect for each thing that turns the statement around."""
    words = part.analysis.words
    # "Failed and was not completed": what comes behind "and" says the same denial again.
    found = [i for n, i in enumerate(found) if (match.side > 0 and not n) or not _again(part, i)]
    aspects = [Aspect("negated", AGREES, words[i].text) for i in found]
    if denied:
        aspects.append(Aspect("negated", AGREES, "denied as a whole"))
    if match.side < 0:
        aspects.append(Aspect("opposite", AGREES, "the opposite"))
    return aspects


def _again(part: Part, at: int) -> bool:
    """Whether a negator opens a clause of its own: behind "and" within two words, or with an Arabic و of its own."""
    words, joints = part.analysis.words, logic(part.analysis.lang).JOINTS
    if part.analysis.lang == "ar":
        return words[at].text in joints
    return any(words[i].text in joints for i in range(max(part.first, at - 2), at))


def signed(known: Known, flips: list[Aspect]) -> list[Aspect]:
    if known.sign < 0:
        return [*flips, Aspect("negated", AGREES, "", "is not so")]
    return flips


def back_then(part: Part, match: Match) -> bool:
    return any(
        not match.words.intersection(spot)
        for name in ("!background", "<first>")
        for spot in part.features.get(name, ())
    )
