"""Reads one text: words, values, entities and features, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from factcli.lang.folding import fold
from factcli.lang.vague import vague_lengths
from factcli.model import Mention, Span, Value
from factcli.record import NamedTuple
from factcli.values import find

from .patterns import Features, Vocabulary
from .vocabulary import GAP
from .words import Word, detect, words_of


class Entity(NamedTuple):
    """A named entity: words ``first`` up to ``last`` (exclusive). ``prefix`` is the Arabic particle before it."""

    name: str
    kind: str
    first: int
    last: int
    weak: bool
    prefix: str


class Analysis(NamedTuple):
    """A text read once. ``mention_at[i]`` is the word position of ``mentions[i]``.

    ``features`` maps a feature (``w:stem`` where a pattern asks for it, ``<relation>``, ``!marker``,
    ``@entity``, ``#kind``) to the word positions that raise it.
    """

    text: str
    lang: str
    words: tuple[Word, ...]
    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    mention_at: tuple[tuple[int, ...], ...]
    features: Features


def read(text: str, lang: str, vocabulary: Vocabulary) -> Analysis:
    """Analyse ``text``; ``lang`` "" detects the language by script."""
    lang = lang or detect(text)
    folded = fold(text)
    words = words_of(text, lang, folded)
    mentions = find(text, lang, folded)
    mentions = tuple(map(_year_noun, mentions))
    mentions = tuple(sorted((*mentions, *_vague(words, mentions, lang)), key=lambda m: m.span))
    entities = _entities(text, words, vocabulary)
    places = tuple(
        tuple(i for i, word in enumerate(words) if word.start < m.span.end and word.end > m.span.start)
        for m in mentions
    )
    silent = {i for e in entities if not e.weak for i in range(e.first, e.last)}
    for mention, spot in zip(mentions, places, strict=True):
        # "Fewer than" belongs to the figure; only the noun it counts may say what it is about.
        silent.update(i for i in spot if words[i].end <= mention.core.start)
    features = _features(words, vocabulary, silent)
    features[f"lang:{lang}"] = [()]
    for entity in entities:
        spot = tuple(range(entity.first, entity.last))
        for feature in (f"@{entity.kind}", f"@{entity.name}"):
            features.setdefault(feature, []).append(spot)
    for mention, spot in zip(mentions, places, strict=True):
        core = tuple(i for i in spot if words[i].start < mention.core.end and words[i].end > mention.core.start)
        features.setdefault(f"#{mention.value.kind}", []).append(core)
    return Analysis(text, lang, words, entities, mentions, places, features)


def _year_noun(mention: Mention) -> Mention:
    """ "Its 2023 loss": four plain digits before a singular noun name a year, they count nothing."""
    value = mention.value
    if value.kind != "quantity" or value.low != value.high or value.low is None or not 1900 <= value.low <= 2099:
        return mention
    if value.unit.endswith("s") or not value.unit.isascii() or mention.core.end - mention.core.start != 4:
        return mention
    year = int(value.low)
    low, high = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    return Mention(mention.core, Value("date", Decimal(low), Decimal(high), precision="year"), mention.core)


def _vague(words: Sequence[Word], mentions: Sequence[Mention], lang: str) -> list[Mention]:
    """ "Months after", «بعد أشهر»: at least two of the unit, as a duration that bounds from below."""
    units, leads, follows = vague_lengths(lang)
    found = []
    for i, word in enumerate(words):
        seconds = units.get(word.text)
        if seconds is None or any(m.span.start <= word.start < m.span.end for m in mentions):
            continue
        behind = i + 1 < len(words) and words[i + 1].text in follows
        ahead = i > 0 and words[i - 1].text in leads
        if behind or ahead:
            low = Decimal(2 * seconds)
            value = Value("duration", low, None, unit=word.text, comparator=">=")
            span = Span(word.start, word.end)
            found.append(Mention(span, value, span))
    return found


def reread(text: str, changes: Sequence[tuple[int, int, str]], lang: str, vocabulary: Vocabulary) -> Analysis:
    """Read ``text`` with replacements, but with every place in the text as it was given."""
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for start, end, word in changes:
        pieces += [text[at:start], word]
        origin += [*range(at, start), *(min(start + i, end - 1) for i in range(len(word)))]
        at = end
    pieces.append(text[at:])
    origin += [*range(at, len(text)), len(text)]
    found = read("".join(pieces), lang, vocabulary)

    def back(span: Span) -> Span:
        return Span(origin[span.start], origin[span.end - 1] + 1 if span.end else 0)

    words = tuple(w._replace(start=origin[w.start], end=back(Span(w.start, w.end)).end) for w in found.words)
    mentions = tuple(m._replace(span=back(m.span), core=back(m.core)) for m in found.mentions)
    return found._replace(text=text, words=words, mentions=mentions)


def restrict(analysis: Analysis, first: int, last: int) -> Features:
    """The features raised by words ``first`` up to ``last`` (exclusive) only."""
    if first == 0 and last == len(analysis.words):
        return analysis.features
    kept: Features = {}
    for feature, spots in analysis.features.items():
        if len(spots) == 1:
            spot = spots[0]
            if not spot or (first <= spot[0] and spot[-1] < last):
                kept[feature] = spots
        elif inside := [spot for spot in spots if not spot or (first <= spot[0] and spot[-1] < last)]:
            kept[feature] = inside
    return kept


def _features(words: Sequence[Word], vocabulary: Vocabulary, names: set[int]) -> Features:
    """Words and phrases by what they raise. The words of a name mean nothing else ("Truth Social" is no truth)."""
    features: Features = {}
    size = len(words)
    for i, word in enumerate(words):
        if i in names:
            continue
        for raised, phrases in vocabulary.meanings(word.keys):
            for feature in raised:
                if feature in features:
                    features[feature].append((i,))
                else:
                    features[feature] = [(i,)]
            for rest, cut, more in phrases:
                spot = _follow(words, i, rest, cut, size)
                if spot:
                    for feature in more:
                        features.setdefault(feature, []).append(spot)
    return features


def _follow(words: Sequence[Word], start: int, rest: Sequence[str], cut: int, size: int) -> tuple[int, ...]:
    """The places of a phrase that begins at ``start``, () when it does not stand there."""
    at = start + 1
    if not cut and (at >= size or rest[0] not in words[at].keys):
        return ()
    spot = [start]
    for n, key in enumerate(rest, 1):
        reach = GAP + 1 if cut and n == cut else 1
        for j in range(at, min(at + reach, size)):
            if key in words[j].keys:
                spot.append(j)
                at = j + 1
                break
        else:
            return ()
    return tuple(spot)


def _entities(text: str, words: Sequence[Word], vocabulary: Vocabulary) -> tuple[Entity, ...]:
    found: list[Entity] = []
    end = 0
    for i, word in enumerate(words):
        hit = _alias_at(words, i, vocabulary) if i >= end and word.keys else None
        if hit is not None:
            name, length, weak, prefix = hit
            found.append(Entity(name, vocabulary.kind(name), i, i + length, weak, prefix))
            if length > 1:
                found += _nested(text, words, i, length, vocabulary)
            end = i + length
    if not any(e.weak for e in found):
        return tuple(found)
    strong = {e.name for e in found if not e.weak}
    return tuple(
        e for e in found if not e.weak or (strong and (e.last - e.first > 1 or _capital(text, words[e.first])))
    )


def _nested(text: str, words: Sequence[Word], first: int, length: int, vocabulary: Vocabulary) -> list[Entity]:
    """The owner named inside a name: "Trump's blog", «منصة ترامب»."""
    for at in (first, first + length - 1):
        word = words[at]
        latin = word.text.isascii()
        if (at == first) != latin or (latin and "'" not in fold(text[word.start : word.end]).text):
            continue
        for tokens, name, weak in vocabulary.aliases.get(word.text) or ():
            if len(tokens) == 1 and not weak:
                return [Entity(name, vocabulary.kind(name), at, at + 1, False, "")]
    return []


def _capital(text: str, word: Word) -> bool:
    """A weak alias in Latin script must at least be written as a name."""
    first = text[word.start]
    return first.isupper() or not first.isascii()


def _alias_at(words: Sequence[Word], i: int, vocabulary: Vocabulary) -> tuple[str, int, bool, str] | None:
    named = vocabulary.named(words[i].text)
    if not named:
        return None
    follows = words[i + 1] if i + 1 < len(words) else None
    after = follows.text if follows is not None else ""
    mark = follows is not None and not follows.keys
    for prefix, rows in named:
        for tokens, name, weak in rows:
            if len(tokens) == 1:
                return name, 1, weak, prefix
            # Most names that begin with this word go on otherwise.
            if (mark or tokens[1] == after) and (length := _match_tokens(words, i, tokens)):
                return name, length, weak, prefix
    return None


def _match_tokens(words: Sequence[Word], i: int, tokens: Sequence[str]) -> int:
    """How many words an alias takes from ``i`` on (marks such as "&" or "." may stand inside), 0 if it does not fit."""
    at = i + 1
    for token in tokens[1:]:
        while at < len(words) and not words[at].keys and words[at].text in "&.-":
            at += 1
        if at >= len(words) or words[at].text != token:
            return 0
        at += 1
    return at - i
