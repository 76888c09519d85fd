"""The compiled vocabulary: entity aliases, relation words and property patterns as one JSON-able table.

``build`` runs when a library is compiled; ``Vocabulary`` wraps its result when answering.
A pattern of ``properties.yaml`` is a row of terms that must all stand in one clause, in any order:
``launch|debut`` alternatives, ``went_live`` neighbours, ``gave~back`` up to four words between,
``<buy>`` any word of a relation, ``@twitter`` an entity or ``@platform`` a kind of entity,
``=ended`` the very form and not its stem, ``#money`` a kind of value, and ``!beta`` what must not stand there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from factcli.analyze.flat import aliases, flat
from factcli.lang.folding import fold
from factcli.model import Claim

from .words import bare_forms, keys, words_of

GAP = 6
"""Words that may stand between the halves of ``a~b``."""

Row = list[Any]


def build(entities: Mapping[str, Any], properties: Mapping[str, Any]) -> dict[str, Any]:
    """Compile ``entities.yaml`` and ``properties.yaml`` and the relation words into one table (``analyze.flat``)."""
    table: dict[str, Any] = {
        "entities": {
            name: {
                "kind": entry.get("kind", ""),
                "name": entry.get("name", {}),
                "stands_for": list(entry.get("stands_for", ())),
            }
            for name, entry in sorted(entities.items())
        },
        "aliases": {},
        "weak": [],
        "words": {"en": {}, "ar": {}},
        "phrases": {"en": {}, "ar": {}},
        "patterns": [],
        "properties": {name: _settings(entry) for name, entry in sorted(properties.items())},
    }
    for name, entry in sorted(entities.items()):
        _add_aliases(table, name, entry)
    for lang in ("en", "ar"):
        relations: dict[str, str] = import_module(f"..lang.relations_{lang}", __package__).RELATIONS
        for concept, words in relations.items():
            for word in words.split():
                _add_word(table, lang, word, f"<{concept}>")
        markers: dict[str, str] = import_module(f"..lang.logic_{lang}", __package__).MARKERS
        for marker, words in markers.items():
            for word in words.split():
                # Markers are short and many words share their stems: only the very form counts.
                _add_word(table, lang, "~".join("=" + half.lstrip("=") for half in word.split("~")), f"!{marker}")
    for name, entry in sorted(properties.items()):
        for side, key in ((1, "words"), (-1, "opposite_words")):
            for lang, rows in sorted((entry.get(key) or {}).items()):
                for row in rows:
                    _add_pattern(table, lang, name, side, row)
    return flat(table)


def _settings(entry: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in entry.items() if key not in ("words", "opposite_words")}
    kept.setdefault("roles", {})
    return kept


def _add_aliases(table: dict[str, Any], name: str, entry: Mapping[str, Any]) -> None:
    spellings = [*entry.get("name", {}).values()]
    for group in entry.get("aliases", {}).values():
        spellings += group
    weak = [alias for group in entry.get("weak", {}).values() for alias in group]
    for alias in [*spellings, *weak]:
        tokens = [word.text for word in words_of(str(alias), "en") if word.keys]
        if not tokens:
            continue
        row = [tokens, name, alias in weak and alias not in spellings]
        rows = table["aliases"].setdefault(tokens[0], [])
        if row not in rows:
            rows.append(row)
            rows.sort(key=lambda r: (-len(r[0]), r[1]))


def _add_word(table: dict[str, Any], lang: str, word: str, feature: str) -> None:
    """Let ``word`` (or a phrase of it) raise ``feature`` in texts of ``lang``."""
    gap = GAP if "~" in word else 0
    flat = [token for half in word.split("~") for token in _split(half, lang)]
    if not flat:
        return
    if len(flat) == 1:
        features = table["words"][lang].setdefault(flat[0], [])
        if feature not in features:
            features.append(feature)
        return
    rows = table["phrases"][lang].setdefault(flat[0], [])
    # The gap of a mixed phrase ("lift_the~ban") stands before its last half only.
    cut = len(flat) - len(_split(word.split("~")[-1], lang)) if gap else 0
    for row in rows:
        if row[0] == flat[1:] and row[1] == cut:
            if feature not in row[2]:
                row[2].append(feature)
            return
    rows.append([flat[1:], cut, [feature]])


def _split(half: str, lang: str) -> list[str]:
    """The key of each word of ``half``; "_" and hyphens part words, a leading "=" asks for the very form."""
    if half.startswith("="):
        return ["=" + word.text for word in words_of(half[1:].replace("_", " "), lang) if word.keys]
    return [word.keys[0] for word in words_of(half.replace("_", " "), lang) if word.keys]


def _add_pattern(table: dict[str, Any], lang: str, name: str, side: int, row: str) -> None:
    wanted: list[list[str]] = []
    banned: list[str] = []
    for term in str(row).split():
        negative = term.startswith("!")
        features = [f for option in term.lstrip("!").split("|") if option for f in _feature(table, lang, option)]
        if negative:
            banned += features
        else:
            wanted.append(features)
    table["patterns"].append([lang, name, side, wanted, banned])


def _feature(table: dict[str, Any], lang: str, option: str) -> list[str]:
    """Features that meet one alternative of a term. A word that is also somebody's name is met by the name."""
    if option[0] in "<@#":
        return [option]
    flat = _split(option.replace("~", "_"), lang)
    if not flat:
        raise ValueError(f"pattern term {option!r} holds no word")
    feature = "w:" + ("~" if "~" in option else "_").join(flat)
    if len(flat) > 1:
        _add_word(table, lang, option, feature)
    tokens = [word.text for word in words_of(option.replace("_", " "), lang) if word.keys]
    names = [f"@{row[1]}" for row in table["aliases"].get(tokens[0], ()) if row[0] == tokens]
    return [feature, *names]


def keys_of(claim: Claim, vocabulary: Mapping[str, Any]) -> tuple[str, ...]:
    """Index keys of a claim: ``e:entity`` of its roles and texts, ``p:property``, ``t:topic``; sorted."""
    found = {f"e:{value}" for role, value in claim.about.items() if role != "property"}
    if "property" in claim.about:
        found.add(f"p:{claim.about['property']}")
    found |= {f"t:{topic}" for topic in claim.topics}
    for text in claim.statement.values():
        found |= {f"e:{name}" for name in entities_in(text, vocabulary)}
    return tuple(sorted(found))


def entities_in(text: str, vocabulary: Mapping[str, Any]) -> Iterable[str]:
    """Ids of the entities named in a text by a strong alias."""
    words = [word.text for word in words_of(text, "en") if word.keys]
    packed: Mapping[str, str] = vocabulary["aliases"]
    for i, word in enumerate(words):
        for form in (word, *bare_forms(word)):
            for tokens, name, weak in aliases(packed[form]) if form in packed else ():
                if not weak and words[i + 1 : i + len(tokens)] == list(tokens[1:]):
                    yield name
                    break


def fold_text(text: str) -> str:
    """A text folded for comparison only."""
    return fold(text).text


__all__ = ["build", "entities_in", "fold_text", "keys", "keys_of"]
