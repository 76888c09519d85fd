"""Reads a misspelt word as the vocabulary's word one letter away; tried only where nothing else decides."""

from __future__ import annotations

from collections.abc import Iterable

from factcli.lang.folding import fold

from .patterns import Vocabulary
from .words import stem, words_of

LEAST = 5
"""Shorter words have too many neighbours to be corrected."""
_KEPT = 16_384


class Speller:
    """Known Latin-script words of a vocabulary, by first letter and length."""

    def __init__(self, vocabulary: Vocabulary, extra: Iterable[str] = ()) -> None:
        self._known: set[str] = set()
        self._stems: set[str] = {key for key in vocabulary.raised if _telling(key, vocabulary)}
        self._stems.update(vocabulary.phrases)
        for first in vocabulary.aliases:
            self._known.add(first)
            self._known.update(token for alias in vocabulary.aliases.get(first) or () for token in alias.words)
        for first in vocabulary.phrases:
            self._stems.update(key for phrase in vocabulary.phrases.get(first) or () for key in phrase.rest)
        self._known.update(extra)
        self._near: dict[str, frozenset[str]] = {}
        self._buckets: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self._known | {s for s in self._stems if "=" not in s and "_" not in s}):
            if word.isascii() and word.isalpha() and len(word) >= LEAST - 1:
                self._buckets.setdefault((word[0], len(word)), []).append(word)

    def correct(self, text: str, function: frozenset[str]) -> list[tuple[int, int, str]]:
        """Replacements (start, end, word) for unknown words with exactly one known neighbour."""
        found = []
        for word in words_of(text, "en"):
            token = word.text
            if len(token) < LEAST or not token.isascii() or not token.isalpha() or token in function:
                continue
            if token in self._known or stem(token, "en") in self._stems or token in self._stems:
                continue
            near = self._neighbours(token)
            if len(near) == 1:
                end = word.start + len(fold(text[word.start : word.end]).text.split("'")[0])
                found.append((word.start, end, next(iter(near))))
        return found

    def _neighbours(self, token: str) -> frozenset[str]:
        """The known words that a word may have been meant to be."""
        near = self._near.get(token)
        if near is None:
            if len(self._near) >= _KEPT:  # hostile text must not grow it for ever
                self._near.clear()
            near = frozenset(
                other
                for form in {token, stem(token, "en")}
                for size in (len(form) - 1, len(form), len(form) + 1)
                for other in self._buckets.get((token[0], size), ())
                if one_apart(form, other)
            )
            if token.endswith("s") and token[:-1] in self._known:
                near = frozenset((token[:-1],))
            self._near[token] = near
        return near


def _telling(key: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a relation word, or one at which a pattern is recognised."""
    alone = f"w:{key}"
    return vocabulary.raised.get(key) != (alone,) or vocabulary.anchored(alone)


def one_apart(left: str, right: str) -> bool:
    """Whether two words differ by one insertion, deletion, substitution or swap of neighbours.

    >>> one_apart("socail", "social"), one_apart("lauch", "launch"), one_apart("sold", "gold"), one_apart("a", "abc")
    (True, True, True, False)
    """
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    return (len(a) <= 1 and len(b) <= 1) or (len(a) == len(b) == 2 and a[0] == b[1] and a[1] == b[0])
