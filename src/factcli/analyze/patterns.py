"""The vocabulary as the answering side uses it: lookup tables and the property patterns found in a stretch of words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from factcli.analyze import flat
from factcli.analyze.words import bare_forms
from factcli.record import NamedTuple

Places = tuple[int, ...]
Features = dict[str, list[Places]]
Named = tuple[tuple[str, tuple[flat.Alias, ...]], ...]
Meanings = tuple[tuple[tuple[str, ...], tuple[flat.Phrase, ...]], ...]
_KEPT = 64
_WORDS = 16_384
"""Words whose meaning is kept: hostile text must not grow it for ever."""


class Match(NamedTuple):
    """A property meant by a stretch of words. ``places`` are the word positions that say so."""

    property: str
    side: int
    places: frozenset[int]
    weight: float
    words: frozenset[int]


Answers = dict[tuple[int, frozenset[str]], tuple[Features, list[Match]]]


class Vocabulary:
    """Compiled entities, words and properties (see ``vocabulary.build``), ready for lookups."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.entities: dict[str, Any] = table.get("entities", {})
        self.properties: dict[str, Any] = table.get("properties", {})
        self.aliases = flat.Rows(table.get("aliases", {}), flat.aliases)
        self.raised = flat.Rows(table.get("raised", {}), flat.features)
        self.phrases = flat.Rows(table.get("phrases", {}), flat.phrases)
        self._packed: list[str] = table.get("patterns", [])
        self._patterns: dict[int, flat.Pattern] = {}
        self._anchors = {
            f"lang:{lang}": flat.Rows(found, flat.numbers) for lang, found in table.get("anchors", {}).items()
        }
        self._named: dict[str, Named] = {}
        self._meanings: dict[tuple[str, ...], Meanings] = {}
        self._matched: Answers = {}
        self._chosen: Answers = {}

    def named(self, word: str) -> Named:
        """The names that may begin with a folded word as it stands or without an Arabic particle, and the particle."""
        found = self._named.get(word)
        if found is None:
            if len(self._named) >= _WORDS:
                self._named.clear()
            pairs = ((form, self.aliases.get(form)) for form in (word, *bare_forms(word)))
            found = self._named[word] = tuple((word[: len(word) - len(form)], rows) for form, rows in pairs if rows)
        return found

    def meanings(self, keys: tuple[str, ...]) -> Meanings:
        """What a word with these keys raises, and the phrases that may begin with it, key by key."""
        found = self._meanings.get(keys)
        if found is None:
            if len(self._meanings) >= _WORDS:
                self._meanings.clear()
            pairs = ((self.raised.get(key) or (), self.phrases.get(key) or ()) for key in keys)
            found = self._meanings[keys] = tuple(pair for pair in pairs if pair[0] or pair[1])
        return found

    def anchored(self, feature: str) -> bool:
        """Whether some pattern is tried where a feature is found."""
        return any(rows.get(feature) for rows in self._anchors.values())

    def _pattern(self, number: int) -> flat.Pattern:
        found = self._patterns[number] = flat.pattern(self._packed[number])
        return found

    def kind(self, entity: str) -> str:
        """The kind of an entity, "" when unknown."""
        return str(self.entities.get(entity, {}).get("kind", ""))

    def label(self, name: str, lang: str) -> str:
        """What people call an entity or a property, the name itself when it is neither."""
        entry = self.entities.get(name) or self.properties.get(name)
        names = entry.get("name", {}) if entry else {}
        return str(names.get(lang) or names.get("en") or name)

    def setting(self, prop: str, name: str, default: Any = None) -> Any:
        """A setting of ``properties.yaml``, ``default`` when absent."""
        return self.properties.get(prop, {}).get(name, default)

    def same(self, left: str, right: str) -> bool:
        """Whether one entity may stand for the other (a brand for its company)."""
        if left == right:
            return True
        mine = self.entities.get(left, {}).get("stands_for", ())
        theirs = self.entities.get(right, {}).get("stands_for", ())
        return right in mine or left in theirs

    def matches(self, features: Features, extra: Iterable[str] = ()) -> list[Match]:
        """Every property whose pattern is complete, the best row of each, unfiltered."""
        return list(self._answer(self._matched, self._matches, features, frozenset(extra)))

    def meant(self, features: Features, extra: Iterable[str] = ()) -> list[Match]:
        """The properties meant: complete patterns less those that a more specific one covers."""
        return list(self._answer(self._chosen, self._meant, features, frozenset(extra)))

    def _answer(
        self,
        kept: Answers,
        find: Callable[[Features, frozenset[str]], list[Match]],
        features: Features,
        given: frozenset[str],
    ) -> list[Match]:
        """What was found in the features before, else what is found now. They are kept with the answer,
        so that no others can come by their id."""
        asked = (id(features), given)
        known = kept.get(asked)
        if known is None or known[0] is not features:
            if len(kept) >= _KEPT:
                kept.clear()
            known = kept[asked] = (features, find(features, given))
        return known[1]

    def _matches(self, features: Features, given: frozenset[str]) -> list[Match]:
        best: dict[tuple[str, int], Match] = {}
        tried: set[int] = set()
        have = features.keys()
        known, missing = self._patterns, have.isdisjoint
        for lang, anchors in self._anchors.items():
            if lang not in have:
                continue
            for feature in (*features, *sorted(given)):
                numbers = anchors.get(feature)
                if numbers is None:
                    continue
                for number in numbers:
                    if number in tried:
                        continue
                    tried.add(number)
                    pattern = known.get(number) or self._pattern(number)
                    # Each term must be met somewhere and nothing banned stand there: most patterns fail at once.
                    for term in pattern.wanted:
                        if missing(term) and (not given or given.isdisjoint(term)):
                            break
                    else:
                        if not missing(pattern.banned):
                            continue
                        found = _complete(pattern, features, given)
                        if found is None:
                            continue
                        key = (pattern.property, pattern.side)
                        if key not in best or found.weight > best[key].weight:
                            best[key] = found
        return sorted(best.values(), key=lambda m: (-m.weight, m.property, -m.side))

    def _meant(self, features: Features, given: frozenset[str]) -> list[Match]:
        # What is met by borrowed features alone is not said here, and rules out nothing.
        found = [match for match in self.matches(features, given) if match.places]
        if len(found) < 2:
            return found
        names = {match.property for match in found}
        covered: set[str] = set()
        for match in found:
            covered.update(self.setting(match.property, "covers", ()))
        # A property that covers another and is covered by a third still covers.
        kept = [m for m in found if m.property not in covered or _mutual(self, m.property, names)]
        both: dict[str, Match] = {}
        for match in kept:
            other = both.get(match.property)
            if other is None or (match.weight, match.side, len(match.words)) > (
                other.weight,
                other.side,
                len(other.words),
            ):
                both[match.property] = match
        chosen = list(both.values())
        if any(not self.setting(m.property, "yields") for m in chosen):
            chosen = [m for m in chosen if not self.setting(m.property, "yields")]
        return [m for m in chosen if not any(m.words < o.words for o in chosen if o is not m)] or chosen


def _mutual(vocabulary: Vocabulary, name: str, names: set[str]) -> bool:
    """Two properties that cover each other: neither rules the other out by name alone."""
    coverers = [n for n in names if name in vocabulary.setting(n, "covers", ())]
    mine = vocabulary.setting(name, "covers", ())
    return bool(coverers) and all(n in mine for n in coverers)


def _complete(pattern: flat.Pattern, have: Mapping[str, Sequence[Places]], given: frozenset[str]) -> Match | None:
    """The match of a pattern whose terms are all met somewhere, None where they are not met apart."""
    places: set[int] = set()
    words: set[int] = set()
    weight = 0.0
    for term in pattern.wanted:
        hit = False
        for feature in term:
            if feature in have:
                hit = True
                for spot in have[feature]:
                    # A term must be met by a word of its own: "ban" cannot be both verb and object.
                    places.update(spot)
                    if feature[0] not in "@#":
                        words.update(spot)
        weight += 1.0 if hit else 0.5
    if len(words) == 0 and not any(f[0] in "@#" for term in pattern.wanted for f in term):
        return None
    if len(pattern.wanted) > 1 and not _distinct(pattern.wanted, have, given):
        return None
    return Match(pattern.property, pattern.side, frozenset(places), weight, frozenset(words))


def _distinct(wanted: Sequence[Sequence[str]], have: Mapping[str, Sequence[Places]], given: frozenset[str]) -> bool:
    """Whether each term can be met by a place of its own (a small matching; terms are few)."""
    options: list[list[Places]] = []
    for term in wanted:
        spots = {spot: None for feature in term if feature in have for spot in have[feature]}
        if not given.isdisjoint(term):
            # A borrowed feature takes no place.
            continue
        options.append(list(spots))
    options.sort(key=len)
    return _placed(options, 0, frozenset())


def _placed(options: list[list[Places]], index: int, used: frozenset[int]) -> bool:
    """Whether the terms from ``index`` on find places that are not used."""
    if index == len(options):
        return True
    return any(
        used.isdisjoint(spot) and _placed(options, index + 1, used.union(spot)) for spot in options[index][:12]
    )
