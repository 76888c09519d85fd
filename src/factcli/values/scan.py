"""Cuts folded text into tokens and looks up what each may mean; every reader of values works on this."""

from __future__ import annotations

import re
from typing import Any

from factcli.lang.folding import Folded
from factcli.lang.language import ANCHORS, TOKEN, Hit, Language, Look

_DIGIT = re.compile(r"\d")
# What holds figures that are nobody's: addresses, handles, hash tags.
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S{1,2000}|[@#]\w{1,200}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}"
    r"|\b[\w-]{1,63}\.(?:com|org|net|gov|edu|io|co|info|tv)(?:/\S{0,2000})?\b"
)
_ADDRESS_SIGNS = (
    "@",
    "#",
    "://",
    "www.",
    ".com",
    ".org",
    ".net",
    ".gov",
    ".edu",
    ".io",
    ".co",
    ".info",
    ".tv",
)
_NOTHING: dict[str, Hit] = {}
# Beyond either end stand empty tokens, so that readers may look ahead and behind without asking.
_MARGIN = 16
# What a value can begin with, besides a digit.
_OPENERS = frozenset(ANCHORS) | {
    "article",
    "month",
    "weekday",
    "part",
    "period",
    "last",
    "season",
    "idiom",
    "before-ten",
}


class Scan:
    """Tokens of one text: ``words[i]`` lies at ``text[starts[i]:ends[i]]`` of the folded text.

    ``open[i]``: whether a value can begin there.
    """

    __slots__ = (
        "digits",
        "ends",
        "folded",
        "hits",
        "language",
        "open",
        "original",
        "size",
        "starts",
        "text",
        "words",
        "year",
        "years",
    )

    def __init__(self, original: str, folded: Folded, language: Language) -> None:
        self.original = original
        self.folded = folded
        self.text = folded.text
        self.language = language
        self.year: int | None = None
        self.years: frozenset[int] | None = None
        self.size = 0
        self.digits: list[bool] = []
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.hits: list[dict[str, Hit]] = []
        self.open: list[bool] = []

    def read(self) -> bool:
        """Fill in the tokens; False when no word and no digit promises a value."""
        text = self.text
        matches = list(TOKEN.finditer(text))
        words = [match.group() for match in matches]
        if not _DIGIT.search(text) and not self._promising(words):
            return False
        if any(sign in text for sign in _ADDRESS_SIGNS):
            holes = [match.span() for match in _ADDRESS.finditer(text)]
            words = [
                "\x00" if any(a <= match.start() < b for a, b in holes) else word
                for match, word in zip(matches, words, strict=True)
            ]
        self.size = len(words)
        self.words = words + [""] * _MARGIN
        self.starts = [match.start() for match in matches] + [-1] * _MARGIN
        self.ends = [match.end() for match in matches] + [-2] * _MARGIN
        self.digits = [word[0].isdecimal() for word in words] + [False] * _MARGIN
        memo, look = self.language.memo, self.language.look
        looks = [memo.get(word) or look(word) for word in words]
        self.hits = [one.single if not one.longer else self._hits(at, one) for at, one in enumerate(looks)]
        letters = self.language.traits["letters"]
        self.open = [
            digit or not _OPENERS.isdisjoint(hits) or word in letters
            for digit, hits, word in zip(self.digits, self.hits, words, strict=False)
        ]
        self.hits += [_NOTHING] * _MARGIN
        return True

    def _promising(self, words: list[str]) -> bool:
        language = self.language
        if not language.anchors.isdisjoint(words):
            return True
        return bool(language.prefixes) and any(
            not language.anchors.isdisjoint((word[len(prefix) :],))
            for word in words
            if (prefix := language.look(word).prefix)
        )

    def _hits(self, at: int, look: Look) -> dict[str, Hit]:
        words = self.words
        prefix, single, longer = look
        hits: dict[str, Hit] = {}
        following = words[at + 1]
        for rest, category, meaning in longer:
            if (
                rest[0] == following
                and category not in hits
                and tuple(words[at + 1 : at + 1 + len(rest)]) == rest
            ):
                hits[category] = (1 + len(rest), meaning, prefix)  # the longest comes first
        return single | hits if hits else single

    def hit(self, at: int, category: str) -> Hit | None:
        """What the phrase that begins at token ``at`` means in a category."""
        return self.hits[at].get(category)

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
        return self.words[at]

    def glued(self, at: int) -> bool:
        """Whether token ``at`` touches the one before it."""
        return self.starts[at] == self.ends[at - 1]

    def behind(self, at: int) -> int:
        """Past a hyphen that touches both sides: the "day" of "23-day"."""
        return at + 1 if self.word(at) == "-" and self.glued(at) and self.glued(at + 1) else at

    def behind_sign(self, at: int) -> bool:
        """Whether the sign at ``at`` touches both its neighbours."""
        return self.glued(at) and self.glued(at + 1)

    def conjoined(self, prefix: str) -> bool:
        """Whether an attached prefix says "and": what carries it begins something new."""
        conjunction: str = self.language.traits["and_prefix"]
        return conjunction != "" and prefix.startswith(conjunction)

    def noun_at(self, at: int) -> bool:
        """Whether a word stands at ``at`` that is a currency or no word of the grammar."""
        return self.word(at)[:1].isalpha() and (not self.hits[at] or "money" in self.hits[at])

    def joins_word(self, at: int) -> bool:
        """Whether a word or figure touches what ends before token ``at``."""
        return self.glued(at) and self.words[at][0].isalnum()

    def is_digits(self, at: int) -> bool:
        """Whether the token begins with a digit (a figure, perhaps with separators)."""
        return self.digits[at]

    def capital(self, at: int) -> bool:
        """Whether the original word at ``at`` begins with a capital letter."""
        return self.original[self.folded.starts[self.starts[at]]].isupper()
