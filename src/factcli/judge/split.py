"""Splits a compound statement into the parts that can be judged one by one."""

from __future__ import annotations

from typing import Any

from factcli.analyze.patterns import Match, Vocabulary
from factcli.analyze.read import Analysis
from factcli.lang import known

from .part import Part, given, make

_STOPS = frozenset(";؛.!?؟")
_COMMAS = frozenset(",،:")


def logic(lang: str) -> Any:
    """The language's table of function words, joints and titles."""
    return known.logic(lang)


def split(analysis: Analysis, vocabulary: Vocabulary, dropped: frozenset[int] = frozenset()) -> list[Part]:
    """The parts of a statement in order; one part when nothing justifies a cut.

    A cut needs something said on both sides: a property of its own, a value of the same kind as
    before ("$25 million, X $10 million"), or content that nothing before explains.
    """
    segments = _segments(analysis)
    behind = tuple(dict.fromkeys(e.name for e in analysis.entities))
    parts: list[Part] = []
    for first, last, strong in segments:
        if not parts:
            opening = make(analysis, first, last, dropped=dropped)
            if not opening.entities and _points_on(opening):
                # "With its launch on 21 February the platform …": the name comes after.
                opening = opening._replace(inherited=behind)
            parts.append(opening)
            continue
        before = parts[-1]
        inherited = tuple(dict.fromkeys((*before.inherited, *before.names)))
        own = make(analysis, first, last, inherited=inherited, dropped=dropped)
        kept = _keep(before, own, strong, vocabulary)
        if kept is None:
            parts[-1] = make(
                analysis,
                before.first,
                last,
                inherited=before.inherited,
                carried=before.carried,
                dropped=dropped,
            )
        else:
            parts.append(kept)
    return parts


_OWN = frozenset(("its", "his", "their", "her"))


def _points_on(part: Part) -> bool:
    """Whether a stretch without a name has a possessive that waits for one."""
    words = part.analysis.words[part.first : part.last]
    if part.analysis.lang == "ar":
        return any(len(w.text) > 4 and w.text.endswith("ها") for w in words)
    return any(w.text in _OWN for w in words)


def meant(part: Part, vocabulary: Vocabulary) -> list[Match]:
    """The properties a part is about; those it carries over when it has none of its own."""
    found = vocabulary.meant(part.features, given(part, vocabulary))
    return found or list(part.carried)


def foreground(part: Part, matches: list[Match]) -> list[Match]:
    """Matches less those told only as the setting of something else: "… after the Capitol riot"."""
    words = part.analysis.words
    shade: set[int] = set()
    for spot in part.features.get("!background", ()):
        if any(spot[0] in at for at in part.analysis.mention_at):
            continue
        end = next(
            (i for i in range(spot[-1], part.last) if not words[i].keys and words[i].text in _COMMAS),
            part.last,
        )
        if spot[0] - part.first <= 2 and end == part.last:
            # The scene comes first and no comma says where it ends.
            continue
        shade.update(range(spot[0], end))
    table = logic(part.analysis.lang)
    taken = {i for at in part.analysis.mention_at for i in at}
    outside = [i for i in range(part.first, part.last) if i not in shade and i not in taken and words[i].keys]
    if not shade or all(words[i].text in table.FUNCTION for i in outside):
        # "It was March before …": the scene is all there is.
        return matches
    return [m for m in matches if not m.words or not m.words <= shade]


def _keep(before: Part, own: Part, strong: bool, vocabulary: Vocabulary) -> Part | None:
    """``own`` as a part of its own, or None when it belongs to the part before."""
    if (_setting(own) and not strong) or (_setting(before) and not strong):
        return None
    mine = [m for m in vocabulary.meant(own.features, given(own, vocabulary)) if m.words]
    theirs = meant(before, vocabulary)
    if not mine and theirs and strong:
        # "… was announced in October and closed in March": the noun is said once.
        said = [
            f
            for f, spots in before.features.items()
            if f[0] in "<w" and any(m.words.intersection(s) for m in theirs for s in spots)
        ]
        carried = [m for m in vocabulary.meant(own.features, [*given(own, vocabulary), *said]) if _tells(own, m)]
        if carried and {m.property for m in carried}.isdisjoint(m.property for m in theirs):
            return own._replace(carried=tuple(carried))
    if not mine:
        return _without_property(before, own, theirs, strong)
    if not theirs:
        return None
    joined = make(before.analysis, before.first, own.last, inherited=before.inherited, dropped=own.dropped)
    together = {m.property for m in vocabulary.meant(joined.features, given(joined, vocabulary))}
    names, earlier = {m.property for m in mine}, {m.property for m in theirs}
    if together - names - earlier and not own.mentions():
        return None
    mark = before.analysis.words[own.first - 1].text
    if not strong and _covers(vocabulary, earlier, names) and mark == ":":
        return None
    if names <= earlier and not _shared_kinds(before, own):
        return None
    if not strong and (
        (_covers(vocabulary, earlier, names) and not own.mentions())
        or (_covers(vocabulary, names, earlier) and not before.mentions() and mark != ":")
    ):
        return None
    return own


def _setting(part: Part) -> bool:
    """Whether a stretch only sets the scene: "the day after …", "when he returned, …"."""
    return any(0 <= spot[0] - part.first <= 2 for spot in part.features.get("!background", ()))


def _covers(vocabulary: Vocabulary, left: set[str], right: set[str]) -> bool:
    return any(set(vocabulary.setting(name, "covers", ())) & right for name in left)


def _shared_kinds(before: Part, own: Part) -> bool:
    """Whether both parts hold a value of the same kind."""
    earlier = {m.value.kind for m, _ in before.mentions()}
    return any(m.value.kind in earlier for m, _ in own.mentions() if m.value.kind != "ordinal")


def _without_property(before: Part, own: Part, theirs: list[Match], strong: bool) -> Part | None:
    if not theirs:
        return None
    kinds = {_sort(m.value.kind) for m, _ in own.mentions()} - {"date", "ordinal"}
    earlier = {_sort(m.value.kind) for m, _ in before.mentions()}
    if kinds & earlier and (own.names or any(m.value.kind == "date" for m, _ in own.mentions())):
        return own._replace(carried=tuple(theirs))
    if strong and len(foreign(own)) >= 2 and _says(own):
        return own
    return None


def _sort(kind: str) -> str:
    """Kinds that stand for one another where the noun or currency is said once."""
    return "figure" if kind in ("number", "quantity", "money") else kind


def _tells(part: Part, match: Match) -> bool:
    """Whether a match rests on a word of the part that carries content."""
    table = logic(part.analysis.lang)
    return any(part.analysis.words[i].text not in table.FUNCTION for i in match.words)


def _says(part: Part) -> bool:
    """Whether a stretch that nothing explains looks like a clause with a verb rather than more names."""
    words = [w for w in part.analysis.words[part.first : part.last] if w.keys]
    table = logic(part.analysis.lang)
    if words and words[0].text in table.JOINTS:
        words = words[1:]
    if len(words) < 2:
        return False
    if part.analysis.lang == "ar":
        bare = words[0].text.removeprefix("و")
        return bare[:1] in "يتس" and not bare.endswith(("ه", "ات", "ين", "ون"))
    if words[0].text in table.SOMEBODY:
        return True
    if (part.entities and part.entities[0].first == part.first + 1) or part.analysis.text[words[0].start].isupper():
        return any(w.text.endswith(("ed", "s")) for w in words[1:])
    return words[0].text.endswith(("s", "ed")) and words[1].text not in (
        "of",
        "in",
        "on",
        "at",
        "from",
        "for",
        "with",
    )


def foreign(part: Part, concepts: frozenset[str] | None = None) -> list[int]:
    """Content words of a part that no entity, value or relation word explains; of ``concepts`` only, when given."""
    table = logic(part.analysis.lang)
    explained: set[int] = set()
    for feature, spots in part.features.items():
        if feature[0] in "@#!" or (feature[0] == "<" and (concepts is None or feature in concepts)):
            for spot in spots:
                explained.update(spot)
    left = []
    for i in range(part.first, part.last):
        word = part.analysis.words[i]
        plain = word.keys and len(word.text) > 1 and not word.text[0].isdigit()
        if plain and i not in explained and i not in part.dropped and word.text not in table.FUNCTION:
            left.append(i)
    return left


def _segments(analysis: Analysis) -> list[tuple[int, int, bool]]:
    """Candidate stretches (first, last, strong): cut at stops, commas and joining words."""
    table = logic(analysis.lang)
    joints = frozenset(table.JOINTS)
    held = {i for spots in analysis.mention_at for i in spots[1:]} | {
        i for e in analysis.entities for i in range(e.first + 1, e.last)
    }
    named = {e.first for e in analysis.entities}
    cuts: list[tuple[int, bool]] = [(0, True)]
    words = analysis.words
    for i, word in enumerate(words):
        if i in held or i == 0:
            continue
        if not word.keys and word.text in _STOPS:
            cuts.append((i + 1, True))
        elif not word.keys and word.text in _COMMAS:
            cuts.append((i + 1, False))
        elif (word.text in joints or (analysis.lang == "ar" and _joined(word.text, len(word.keys)))) and (
            not _between_names(i, analysis)
            and not _paired(i, analysis)
            and (i not in named or any(at[0] > i for at in analysis.mention_at))
        ):
            cuts.append((i, True))
    segments: list[tuple[int, int, bool]] = []
    for n, (start, strong) in enumerate(cuts):
        end = cuts[n + 1][0] if n + 1 < len(cuts) else len(words)
        if any(w.keys for w in words[start:end]):
            segments.append((start, end, strong))
        elif segments:
            segments[-1] = (segments[-1][0], end, segments[-1][2])
    return segments or [(0, len(words), True)]


def _between_names(at: int, analysis: Analysis) -> bool:
    """ "Twitter and Facebook": a joint between two names without a value of their own is no cut."""
    left = next((e for e in analysis.entities if e.last == at), None)
    right = next((e for e in analysis.entities if e.first == at + 1), None)
    return left is not None and right is not None


_BETWEEN = frozenset(("between", "both", "بين", "مابين"))


def _paired(at: int, analysis: Analysis) -> bool:
    """The "and" of a "between … and …" whose first half is still open."""
    for i in range(at - 1, max(-1, at - 9), -1):
        if analysis.words[i].text in ("and", *_STOPS, *_COMMAS):
            return False
        if analysis.words[i].text in _BETWEEN:
            return True
    return False


def _joined(text: str, forms: int) -> bool:
    """An Arabic word with an attached و that another form can stand without."""
    return text.startswith("و") and len(text) > 4 and forms > 1
