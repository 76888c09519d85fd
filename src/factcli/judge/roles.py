"""Who stands in which role: are a claim's participants named, is another name there, is the direction right."""

from __future__ import annotations

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Entity
from factcli.model import Aspect, Span
from factcli.record import NamedTuple

from .direction import direction
from .known import Known
from .part import Part
from .verdict import CONTRADICTS

_ORGANISATIONS = frozenset(
    [
        "company",
        "platform",
        "newspaper",
        "agency",
        "exchange",
        "app-store",
        "software",
        "government-agency",
        "government",
        "organisation",
        "organization",
        "broadcaster",
        "media",
        "product",
    ]
)
_PLACES = frozenset(["place", "country", "city", "state", "region"])


class Roles(NamedTuple):
    """``fits`` False: the claim is about somebody else. ``aspects``: roles that clash."""

    fits: bool
    aspects: tuple[Aspect, ...]
    named: int


def group(kind: str) -> str:
    """Kinds that can stand in one another's place in a role."""
    return "organisation" if kind in _ORGANISATIONS else "place" if kind in _PLACES else kind


class _Checked(NamedTuple):
    """What has been found for one part; by the claim's id as an object, which the record kept beside keeps alive."""

    part: Part
    found: dict[int, tuple[Known, Roles]]


_last: list[_Checked] = []


def check(known: Known, part: Part, vocabulary: Vocabulary) -> Roles:
    """Hold the roles of a claim against the names of a part. The answers for the last part are kept."""
    last = _last[0] if _last else None
    if last is None or last.part is not part:
        last = _Checked(part, {})
        _last[:] = [last]
    kept = last.found.get(id(known))
    if kept is None or kept[0] is not known:
        kept = last.found[id(known)] = (known, _check(known, part, vocabulary))
    return kept[1]


def _check(known: Known, part: Part, vocabulary: Vocabulary) -> Roles:
    exclusive = vocabulary.setting(known.property, "exclusive", ()) or ()
    optional = vocabulary.setting(known.property, "optional", ()) or ()
    doer, target = direction(part, known, vocabulary)
    aspects: list[Aspect] = []
    named = 0
    roles = dict(known.roles)
    if roles.get("subject") in [name for role, name in roles.items() if role != "subject"] or (
        len(roles) > 1 and "subject" in roles and vocabulary.setting(known.property, "directed")
    ):
        roles.pop("subject")
    strict = vocabulary.setting(known.property, "strict")
    for role, wanted in sorted(roles.items()):
        if (
            strict
            and role == "subject"
            and wanted not in part.names
            and (wanted not in part.inherited or _rival_of_kind(wanted, known, part, vocabulary))
        ):
            return Roles(False, (), named)
        if present(wanted, _open_names(role, doer, known, part, vocabulary), vocabulary):
            named += 1
            continue
        if role in exclusive and _taken_back(wanted, part):
            aspects.append(Aspect("entity-differs", CONTRADICTS, "not " + wanted, wanted))
            continue
        rival = _rival(role, wanted, known, part, doer, vocabulary) if role in exclusive else None
        if rival is not None:
            if known.sign < 0:
                return Roles(False, (), named)
            label, span = rival
            aspects.append(Aspect("entity-differs", CONTRADICTS, label, wanted, span))
            continue
        if role in optional:
            if role not in ("agent", "subject") and _rival_of_kind(wanted, known, part, vocabulary):
                return Roles(False, (), named)
            continue
        if present(wanted, part.inherited, vocabulary) and not _rival_of_kind(wanted, known, part, vocabulary):
            named += 1
            continue
        return Roles(False, (), named)
    if vocabulary.setting(known.property, "directed") and not aspects:
        turned = _directed(known, part, doer, target, vocabulary)
        if turned is None:
            return Roles(False, (), named)
        aspects += turned
    return Roles(True, tuple(aspects), named)


def _taken_back(wanted: str, part: Part) -> bool:
    """Whether the statement names somebody only to say it was not them: "on Diaspora, not on Mastodon"."""
    return (
        any(e.name == wanted and part.dropped.intersection(range(e.first, e.last)) for e in part.analysis.entities)
        and wanted not in part.names
    )


def _open_names(
    role: str, doer: Entity | str | None, known: Known, part: Part, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """The names that may stand in a role: the thing acted upon cannot be the one that acts."""
    if role == "agent" and vocabulary.setting(known.property, "directed"):
        # A platform stands for its owner elsewhere, but not as the owner of itself.
        return tuple(name for name in part.names if name != known.roles.get("object"))
    if role != "object" or not isinstance(doer, Entity) or doer.name == known.roles.get("object"):
        return part.names
    return tuple(dict.fromkeys(e.name for e in part.entities if e is not doer and e.name != doer.name))


def present(wanted: str, names: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """Whether an entity, or one that stands for it, is among ``names``."""
    return any(vocabulary.same(wanted, name) for name in names)


def _rival(
    role: str, wanted: str, known: Known, part: Part, doer: Entity | str | None, vocabulary: Vocabulary
) -> tuple[str, Span | None] | None:
    """Another name where ``wanted`` should stand, with its place."""
    markers = (vocabulary.setting(known.property, "markers", {}) or {}).get(role)
    if markers:
        return _beside_marker(markers, wanted, part, vocabulary)
    if vocabulary.setting(known.property, "directed") and role == "agent":
        if isinstance(doer, Entity) and group(doer.kind) in ("person", "organisation"):
            if not vocabulary.same(doer.name, wanted) and doer.name != known.roles.get("object"):
                return doer.name, _span(part, doer)
        elif isinstance(doer, str):
            return doer, None
        return None
    return _rival_of_kind(wanted, known, part, vocabulary)


def _rival_of_kind(wanted: str, known: Known, part: Part, vocabulary: Vocabulary) -> tuple[str, Span | None] | None:
    kind = group(vocabulary.kind(wanted))
    for entity in part.entities:
        if group(entity.kind) == kind and not any(vocabulary.same(entity.name, name) for name in known.names):
            return entity.name, _span(part, entity)
    return None


def _beside_marker(
    markers: dict[str, list[str]], wanted: str, part: Part, vocabulary: Vocabulary
) -> tuple[str, Span | None] | None:
    words = {w for group_ in markers.values() for w in group_}
    for entity in part.entities:
        near = part.analysis.words[max(part.first, entity.first - 2) : min(part.last, entity.last + 1)]
        if entity.kind == "person" and not vocabulary.same(entity.name, wanted) and any(w.text in words for w in near):
            return entity.name, _span(part, entity)
    return None


def _span(part: Part, entity: Entity) -> Span:
    words = part.analysis.words
    return Span(words[entity.first].start, words[entity.last - 1].end)


def _directed(
    known: Known, part: Part, doer: Entity | str | None, target: Entity | None, vocabulary: Vocabulary
) -> list[Aspect] | None:
    """A clash when the one who acts and the one acted upon have changed places; None where the claim's
    thing is said to act upon somebody the claim does not know."""
    agent, thing = known.roles.get("agent", ""), known.roles.get("object", "")
    if not isinstance(doer, Entity) or doer.name != thing or doer.name == agent:
        return []
    if target is not None and target.name == thing:
        return []
    if target is None or vocabulary.same(target.name, agent) or vocabulary.kind(target.name) == vocabulary.kind(agent):
        return [Aspect("direction-reversed", CONTRADICTS, doer.name, agent, _span(part, doer))]
    return None
