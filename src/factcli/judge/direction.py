"""Who acts and upon whom, read off the word order of a part."""

from __future__ import annotations

from factcli.analyze.patterns import Vocabulary
from factcli.analyze.read import Entity

from .known import Known
from .part import Part
from .split import logic

_PRONOUNS = frozenset(["he", "she", "it", "they", "who", "that", "which"])
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "got", "gets", "get"])
# Nouns whose possessor is the thing owned ("Twitter's owner") rather than the one who owns.
_OWNER_NOUNS = frozenset(
    ["owner", "parent", "proprietor", "operator", "مالك", "مالكه", "صاحب", "صاحبه", "الام", "المالك"]
)
_NOUNS = frozenset(
    [
        "purchase",
        "acquisition",
        "takeover",
        "buyout",
        "sale",
        "deal",
        "ownership",
        "property",
        "estate",
        "club",
        "residence",
        "home",
        "owner",
        "parent",
        "operator",
        "شراء",
        "استحواذ",
        "ملكيه",
        "بيع",
        "صفقه",
        "استحواذه",
        "مالك",
        "ملك",
        "مالكه",
    ]
)


def direction(part: Part, known: Known, vocabulary: Vocabulary) -> tuple[Entity | str | None, Entity | None]:
    """Who acts and upon whom in a part, read off its word order; None where it does not say.

    An unknown capitalised name in front of the verb is given as a string.
    """
    if not vocabulary.setting(known.property, "directed"):
        return None, None
    words = part.analysis.words
    acts = [f"<{name}>" for name in vocabulary.setting(known.property, "directed")]
    verbs = sorted({spot[0] for act in acts for spot in part.features.get(act, ())})
    if not verbs:
        return None, None
    verb = verbs[0]
    before = [e for e in part.entities if e.last <= verb]
    after = [e for e in part.entities if e.first > verb]
    text = words[verb].text.removeprefix("ال").removeprefix("ب").removeprefix("ل")
    selling = any(verb in spot for spot in part.features.get("<sell>", ()))
    doer, target = (_arabic if part.analysis.lang == "ar" else _english)(part, verb, before, after)
    if selling and text in ("sale", "بيع") and _to(part, after) is None:
        return None, target or (after[0] if after else None)
    if selling:
        buyer = _to(part, after)
        if target is None and before and after and buyer is not None:
            target = before[-1]
        seller = doer if isinstance(doer, Entity) and doer is not buyer else None
        if buyer is not None:
            return buyer, target
        if seller is not None and seller.name == known.roles.get("agent"):
            # The claim's buyer is said to sell: the other way round.
            return _swap(seller, known), seller
        return None, target
    return doer, target


def _swap(seller: Entity, known: Known) -> Entity:
    return seller._replace(name=known.roles.get("object", seller.name))


def _to(part: Part, after: list[Entity]) -> Entity | None:
    """The entity behind "to" or an Arabic ل / إلى: who receives."""
    words = part.analysis.words
    for entity in after:
        previous = words[entity.first - 1].text if entity.first else ""
        if previous in ("to", "الي") or entity.prefix in ("ل", "لل"):
            return entity
    return None


def _english(
    part: Part, verb: int, before: list[Entity], after: list[Entity]
) -> tuple[Entity | str | None, Entity | None]:
    words = part.analysis.words
    by = next((e for e in after if words[e.first - 1].text in ("by", "to")), None)
    if by is not None and _possessive(part, by):
        # "by Musk's xAI": the one owned acts.
        by = next((e for e in after if e.first == by.last), by)
    text = words[verb].text
    if text in ("belong", "belongs", "belonged", "belonging"):
        return (by or (after[0] if after else None)), (before[-1] if before else None)
    if text in _NOUNS:
        owner = next((e for e in before if e.last == verb or _possessive(part, e)), None)
        of = next((e for e in after if words[e.first - 1].text in ("of", "behind")), None)
        if text in _OWNER_NOUNS and owner is not None:
            others = [e for e in (*before, *after) if e is not owner]
            return (others[0] if others else None), owner
        if by is not None:
            return by, owner or of
        if of is not None:
            return (before[-1] if before and _completes(part, before[-1].last, verb) else None), of
        if owner is not None and owner.kind == "person":
            rest = [e for e in (*before, *after) if e is not owner]
            return owner, (rest[0] if rest else None)
        return None, None
    passive = any(words[i].text in _BE for i in range(max(part.first, verb - 3), verb))
    if passive or (by is not None and words[by.first - 1].text == "by"):
        return by if by is not None and words[by.first - 1].text == "by" else None, (before[-1] if before else None)
    if verb > part.first and words[verb - 1].text in _PRONOUNS:
        return None, (after[0] if after else None)
    doer: Entity | str | None = before[-1] if before else None
    name = _unknown_name(part, before[-1].last if before else part.first, verb)
    target = after[0] if after else None
    if target is not None and _possessive(part, target) and len(after) > 1 and after[1].first == target.last:
        target = after[1]
    return name or doer, target


def _completes(part: Part, start: int, verb: int) -> bool:
    """Whether the one named before a noun is said to carry it out: "Musk completed the purchase of"."""
    return any(start <= i < verb for spot in part.features.get("<complete>", ()) for i in spot)


def _possessive(part: Part, entity: Entity) -> bool:
    word = part.analysis.words[entity.last - 1]
    return part.analysis.text[word.start : word.end].endswith(("'s", "’s", "s'", "s’"))


def _unknown_name(part: Part, start: int, verb: int) -> str | None:
    """A run of capitalised words unknown to the vocabulary that ends right before the verb."""
    words, text = part.analysis.words, part.analysis.text
    run: list[int] = []
    for i in range(verb - 1, start - 1, -1):
        word = words[i]
        if (
            not word.keys
            or not text[word.start].isupper()
            or any(f[0] in "<!@" and any(i in s for s in spots) for f, spots in part.features.items())
        ):
            break
        run.append(i)
    if not run or (len(run) == 1 and run[0] == part.first and len(words[run[0]].text) < 3):
        return None
    run = [i for i in run if words[i].text not in logic(part.analysis.lang).FUNCTION]
    return text[words[run[-1]].start : words[run[0]].end] if run else None


def _arabic(
    part: Part, verb: int, before: list[Entity], after: list[Entity]
) -> tuple[Entity | str | None, Entity | None]:
    words = part.analysis.words
    text = words[verb].text
    bare = text[2:] if text.startswith("ال") else text
    agent_after = next((e for e in after if words[e.first - 1].text == "قبل" and words[e.first - 2].text == "من"), None)
    if agent_after is not None:
        return agent_after, (before[-1] if before else next((e for e in after if e is not agent_after), None))
    marked = next((e for e in after if e.prefix in ("ل", "لل") or words[e.first - 1].text in ("علي", "ل", "الي")), None)
    if bare in ("ملك", "مملوكه", "تابعه", "مملوك", "تابع", "تعود") and marked is not None:
        return marked, (before[-1] if before else None)
    if text.endswith(("ها", "ه")) and before and after and bare not in _NOUNS:
        # "تملكها مجموعة …": the object is the pronoun, named before.
        return after[0], before[-1]
    if bare in _NOUNS or bare.startswith(("شراء", "استحواذ")):
        plain = [e for e in after if e is not marked]
        if marked is not None:
            return (plain[0] if plain else (before[-1] if before else None)), marked
        if len(plain) >= 2 and plain[0].kind == "person":
            return plain[0], plain[1]
        return (before[-1] if before and before[-1].kind == "person" else None), (plain[0] if plain else None)
    if before:
        return before[-1], (after[0] if after else None)
    if marked is not None and len(after) >= 2:
        if words[marked.first - 1].text == "الي":
            return marked, next(e for e in after if e is not marked)
        return after[0], marked
    if len(after) >= 2:
        return after[0], after[1]
    return None, (after[0] if after else None)
