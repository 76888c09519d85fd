"""The content words of a text with what they can be matched by: stems, notions, opposites, names."""

from __future__ import annotations

import re
from functools import lru_cache

from factcli.analyze.read import Analysis
from factcli.judge.senses import NOTHING, Sense, sense
from factcli.lang.folding import fold
from factcli.lang.known import function_words
from factcli.model import Mention
from factcli.record import NamedTuple

_DIGITS = re.compile(r"\d")
# Function words that nevertheless have a sense of their own when two texts are laid side by side.
_EMPTY = frozenset(
    ["يكن", "تكن", "واحد", "واحده", "once", "وذلك", "وكذلك", "وهو", "وهي", "وكان", "وكانت", "كما", "لدي", "اذ"]
)
_TELLING = frozenset(
    [
        "fall",
        "man",
        "men",
        "woman",
        "women",
        "first",
        "last",
        "early",
        "late",
        "new",
        "old",
        "big",
        "small",
        "large",
        "little",
        "ex",
        "former",
        "اول",
        "اولي",
        "اخر",
        "اكبر",
        "اصغر",
        "نهايه",
        "بدايه",
    ]
)


class Token(NamedTuple):
    """A content word. ``at`` is its position among the words of the text; ``name``: written as a name;
    ``features`` the relation concepts it raises; ``order`` its position among the content words;
    ``valued``: it belongs to a figure (a counted noun), so that it may be matched but need not be."""

    at: int
    order: int
    text: str
    stems: frozenset[str]
    sense: Sense
    features: frozenset[str]
    name: bool
    digit: bool
    valued: bool


class Content(NamedTuple):
    """The content words of a text and where its values stand (word positions)."""

    tokens: tuple[Token, ...]
    valued: frozenset[int]
    analysis: Analysis


def content(analysis: Analysis) -> Content:
    """Reads the content words off an analysis. Words of values are left out, the units of counts are kept apart."""
    function = _function(analysis.lang)
    valued = frozenset(i for mention, at in figures(analysis) for i in at)
    raised: dict[int, set[str]] = {}
    for feature, spots in analysis.features.items():
        if feature[0] == "<":
            for spot in spots:
                if len(spot) == 1:
                    raised.setdefault(spot[0], set()).add(feature)
    negators = {i for spot in analysis.features.get("!not", ()) for i in spot}
    tokens: list[Token] = []
    text = analysis.text
    shouting = text.upper() == text
    for i, word in enumerate(analysis.words):
        if not word.keys or (i in valued and not word.text[0].isalpha()):
            continue
        digit = bool(_DIGITS.match(word.text))
        empty = i in negators or len(word.text) < 2 or (word.text in function and word.text not in _TELLING)
        if empty and not digit and not (word.text == "us" and text[word.start : word.end].isupper()):
            continue
        found = _sense(analysis, i)
        capital = text[word.start].isupper() and not shouting
        name = capital and ((i > 0 and _inside(analysis, i)) or _runs(analysis, i))
        tokens.append(
            Token(
                i,
                len(tokens),
                word.text,
                frozenset(key for key in word.keys if key[0] != "="),
                found,
                frozenset(raised.get(i, ())),
                name,
                digit,
                i in valued,
            )
        )
    return Content(tuple(tokens), valued, analysis)


def figures(analysis: Analysis) -> list[tuple[Mention, tuple[int, ...]]]:
    """The values that measure or count; what only numbers a name ("Apollo 11") or says "first" is a word."""
    found = []
    for mention, at in zip(analysis.mentions, analysis.mention_at, strict=True):
        if not at:
            continue
        if mention.value.kind == "ordinal":
            text = analysis.words[at[-1]].text
            if text.isdigit() or not _DIGITS.match(text):
                continue
        found.append((mention, at))
    return found


@lru_cache(maxsize=4)
def _function(lang: str) -> frozenset[str]:
    return frozenset(fold(word).text for word in function_words(lang)) | _EMPTY


def _sense(analysis: Analysis, i: int) -> Sense:
    """The sense of a word where it stands: "North America" is no country, "United States" is one."""
    word = analysis.words[i]
    before = analysis.words[i - 1].text if i else ""
    if word.text == "states" and before == "united":
        return sense("usa", ("usa",))
    if word.text in ("america", "american", "americas") and before in ("north", "south", "latin", "central"):
        return NOTHING
    return sense(word.text, word.keys)


def _inside(analysis: Analysis, i: int) -> bool:
    """Whether the word stands inside a sentence, where a capital makes a name."""
    before = analysis.words[i - 1]
    return bool(before.keys) or before.text in (",", ":", "(", '"')


def _runs(analysis: Analysis, i: int) -> bool:
    """Whether a capitalised first word goes on in a name: a capital, a number or a possessive behind it."""
    words, text = analysis.words, analysis.text
    if i + 1 >= len(words) or not words[i + 1].keys:
        return False
    behind = text[words[i + 1].start]
    return behind.isupper() or behind.isdigit() or text[words[i].start : words[i].end].endswith(("'s", "’s"))
