"""Words of a text with their match keys, and the terms retrieval is asked with.

A word's *keys* are what it can be equal to: its stem and, in Arabic, the stems that remain
when attached particles (و ف ب ل ك س ال) are taken off. Two words match when they share a key.
"""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from factcli.lang.folding import Folded, fold, folded_text
from factcli.record import NamedTuple

# One linear scan. "U.S." stays one word; an apostrophe joins its suffix so that 's and n't can be read off.
_WORD = re.compile(r"(?:[^\W\d_]\.){2,5}|[^\W\d_]+(?:'[^\W\d_]{1,3})?|\d+(?:[.,:/]\d+)*[^\W\d_]*|[؟?!;؛.,،:()\"&]")
_PUNCTUATION = frozenset('؟?!;؛.,،:()"&')
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_STEMMERS: dict[str, Stemmer.Stemmer] = {}
# Longest first, so that "وبال" is taken off whole. The bare word is always kept as a key beside.
_PREFIXES = (
    "وبال",
    "وكال",
    "فبال",
    "وال",
    "بال",
    "كال",
    "فال",
    "ولل",
    "وب",
    "ول",
    "وس",
    "فل",
    "فس",
    "لل",
    "ال",
    "و",
    "ف",
    "ب",
    "ل",
    "ك",
    "س",
)
_GRAM = 4
_MOST = 16_384
"""Tokens kept a language: hostile text must not grow it for ever."""


class Word(NamedTuple):
    """A word or punctuation mark; ``start``/``end`` lie in the original text, ``keys`` is empty for marks."""

    text: str
    keys: tuple[str, ...]
    start: int
    end: int


def detect(text: str) -> str:
    """The language of a text by its script: "ar" when at least half of its letters are Arabic, else "en"."""
    if text.isascii():
        return "en"
    letters = sum(map(str.isalpha, text))
    return "ar" if letters and 2 * len(_ARABIC.findall(text)) >= letters else "en"


def stem(word: str, lang: str) -> str:
    """Snowball stem of one folded word (PyStemmer); Latin words in Arabic text are stemmed as English."""
    name = "arabic" if lang == "ar" and _ARABIC.match(word) else "english"
    stemmer = _STEMMERS.get(name)
    if stemmer is None:
        stemmer = _STEMMERS[name] = Stemmer.Stemmer(name)
    return str(stemmer.stemWord(word))


@lru_cache(maxsize=_MOST)
def keys(word: str, lang: str) -> tuple[str, ...]:
    """Match keys of one folded word: its stem, the stems of its bare forms, then "=" with each form as written."""
    found = [stem(word, lang)]
    exact = ["=" + word]
    if _ARABIC.match(word):
        for bare in bare_forms(word):
            exact.append("=" + bare)
            if (key := stem(bare, "ar")) not in found:
                found.append(key)
    return tuple(found + exact)


@lru_cache(maxsize=_MOST)
def bare_forms(word: str) -> tuple[str, ...]:
    """An Arabic word without attached particles: each of three letters or more (two after و and ف)."""
    forms = (
        word[len(prefix) :]
        for prefix in _PREFIXES
        if word.startswith(prefix) and len(word) - len(prefix) >= (2 if prefix in "وف" else 3)
    )
    return tuple(dict.fromkeys(forms))


def words_of(text: str, lang: str, folded: Folded | None = None) -> tuple[Word, ...]:
    """All words and marks of a text, in order. ``n't`` gives a word of its own ("didn't" → did, not)."""
    folded = folded or fold(text)
    starts = folded.starts
    known = _KNOWN.get(lang)
    if known is None or len(known) > _MOST:
        known = _KNOWN[lang] = _Known(lang)
    found = []
    for match in _WORD.finditer(folded.text):
        a, b = match.span()
        start, end = starts[a], starts[b]
        for word, its_keys in known[match.group()]:
            # Straight to the tuple: a call of the class takes three times as long.
            found.append(_new(Word, (word, its_keys, start, end)))
    return tuple(found)


class _Known(dict[str, tuple[tuple[str, tuple[str, ...]], ...]]):
    """Tokens of a language already seen, with the words they stand for and the keys of those."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, token: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
        found = self[token] = _cut(token, self._lang)
        return found


_KNOWN: dict[str, _Known] = {}
_new = tuple.__new__


def _cut(token: str, lang: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if token in _PUNCTUATION:
        return ((token, ()),)
    if "'" in token:
        if token.endswith("n't"):
            base = {"wo": "will", "ca": "can", "sha": "shall"}.get(token[:-3], token[:-3])
            return ((base, keys(base, lang)), ("not", ("not", "=not")))
        token = token.split("'")[0]
    if "." in token and not token[0].isdigit():
        token = token.replace(".", "")
    return ((token, keys(token, lang)),)


def terms(text: str, lang: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Index and query terms of a text: (stemmed words, character 4-grams of each word), order kept.

    The two complement each other: stems carry meaning, 4-grams carry spelling variants and
    names (measured on tweets: MAP@5 .85 by words, .88 by the sum of both).
    """
    stems: list[str] = []
    grams: list[str] = []
    known = _TERMS.get(lang)
    if known is None or len(known) > _MOST:
        known = _TERMS[lang] = _Terms(lang)
    for token in _WORD.findall(folded_text(text)):
        more_stems, more_grams = known[token]
        stems += more_stems
        grams += more_grams
    return tuple(stems), tuple(grams)


class _Terms(dict[str, tuple[tuple[str, ...], tuple[str, ...]]]):
    """Tokens of a language already seen, with the stem (the barest) of each of its words and their 4-grams."""

    def __init__(self, lang: str) -> None:
        super().__init__()
        self._lang = lang

    def __missing__(self, token: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        words = [(f"_{word}_", its_keys) for word, its_keys in _cut(token, self._lang) if its_keys]
        found = self[token] = (
            tuple([key for key in its_keys if key[0] != "="][-1] for _, its_keys in words),
            tuple(padded[i : i + _GRAM] for padded, _ in words for i in range(max(1, len(padded) - _GRAM + 1))),
        )
        return found


_TERMS: dict[str, _Terms] = {}
