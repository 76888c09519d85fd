"""Cuts folded text into tokens and looks up what each may mean; every reader of values works on this."""

from __future__ import annotations

import re
from typing import Any

from factcli.lang.folding import Folded
from factcli.lang.language import Language

# A figure with its separators, a word, or one sign. Linear: each branch starts with another character.
_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|[^\w\s]|_|[^\W\d_]|\S")
_DIGIT = re.compile(r"\d")
# What holds figures that are nobody's: addresses, handles, hash tags.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S{1,2000}|[@#]\w{1,200}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}"
    r"|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|io|co|info|tv)(?:/\S{0,2000})?\b"
)
_ADDRESS_SIGNS = ("@", "#", "://", "www.", ".com", ".org", ".net", ".gov", ".edu", ".io", ".co", ".info", ".tv")
Hit = tuple[int, Any, str]
"""Number of tokens, meaning, attached prefix."""
_NOTHING: dict[str, Hit] = {}


class Scan:
    """Tokens of one text: ``words[i]`` lies at ``text[starts[i]:ends[i]]`` of the folded text."""

    __slots__ = ("dates", "ends", "folded", "hits", "language", "original", "starts", "text", "words", "year")

    def __init__(self, original: str, folded: Folded, language: Language) -> None:
        self.original = original
        self.folded = folded
        self.text = folded.text
        self.language = language
        self.year: int | None = None
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.hits: list[dict[str, Hit]] = []

    def read(self) -> bool:
        """Fill in the tokens; False when no word and no digit promises a value."""
        text, language = self.text, self.language
        matches = list(_TOKEN.finditer(text))
        words = [match.group() for match in matches]
        if not _DIGIT.search(text):
            anchors, look = language.anchors, language.look
            if anchors.isdisjoint(words) and (
                not language.prefixes or not any((found := look(w))[0] and found[1] and _anchored(found[1]) for w in words)
            ):
                return False
        if any(sign in text for sign in _ADDRESS_SIGNS):
            holes = [match.span() for match in _ADDRESS.finditer(text)]
            words = [
                "\x00" if any(a <= match.start() < b for a, b in holes) else word
                for match, word in zip(matches, words, strict=True)
            ]
        self.words = words
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.hits = [self._hits(at) for at in range(len(words))]
        return True

    def _hits(self, at: int) -> dict[str, Hit]:
        words = self.words
        prefix, phrases = self.language.look(words[at])
        if not phrases:
            return _NOTHING
        hits: dict[str, Hit] = {}
        for rest, category, meaning in phrases:
            if category in hits:  # longest first
                continue
            if not rest:
                hits[category] = (1, meaning, prefix)
            elif tuple(words[at + 1 : at + 1 + len(rest)]) == rest:
                hits[category] = (1 + len(rest), meaning, prefix)
        return hits

    def hit(self, at: int, category: str) -> Hit | None:
        """What the phrase that begins at token ``at`` means in a category."""
        return self.hits[at].get(category) if 0 <= at < len(self.hits) else None

    def hit_before(self, at: int, category: str, reach: int = 6) -> tuple[int, Any] | None:
        """The longest phrase of a category that ends right before token ``at``: its start and meaning."""
        hits = self.hits
        for start in range(max(0, at - reach), at):
            hit = hits[start].get(category)
            if hit is not None and start + hit[0] == at:
                return start, hit[1]
        return None

    def word(self, at: int) -> str:
        """The token at an index, "" beyond either end."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def glued(self, at: int) -> bool:
        """Whether token ``at`` touches the one before it."""
        return 0 < at < len(self.words) and self.starts[at] == self.ends[at - 1]

    def behind(self, at: int) -> int:
        """Past a hyphen that touches both sides: the "day" of "23-day"."""
        return at + 1 if self.word(at) == "-" and self.glued(at) and self.glued(at + 1) else at

    def conjoined(self, prefix: str) -> bool:
        """Whether an attached prefix says "and": what carries it begins something new."""
        conjunction: str = self.language.traits["and_prefix"]
        return conjunction != "" and prefix.startswith(conjunction)

    def is_digits(self, at: int) -> bool:
        """Whether the token begins with a digit (a figure, perhaps with separators)."""
        return 0 <= at < len(self.words) and self.words[at][0].isdecimal()

    def capital(self, at: int) -> bool:
        """Whether the original word at ``at`` begins with a capital letter."""
        return self.original[self.folded.starts[self.starts[at]]].isupper()


def _anchored(phrases: tuple[tuple[tuple[str, ...], str, Any], ...]) -> bool:
    return any(category in ("num", "scale", "frac", "multiple", "time", "ordinal") for _, category, _ in phrases)
