"""What a language is to the rest of the code: phrases with a category and a meaning.

A language module holds ``TABLES``: category → {phrase: meaning}. They are folded and merged into one
dictionary by first word; there is no other place where a word of a language may stand. Categories:

==========  ================================================  ==========================
category    example                                           meaning
==========  ================================================  ==========================
num         twelve                                            number below 100
scale       million, مليونان                                  (size, count): count 0 needs a number before it
article     a                                                 stands for 1 before a scale
frac        two thirds, نصف                                   (numerator, denominator)
ordinal     fifth                                             number
and         and                                               joins the parts of a number
month       february                                          1…12
weekday     monday                                            0…6
time        day, يومان                                        (unit, count): count 2 for a dual
percent     percent                                           "percent" or "points"
money       us dollar, $                                      ISO 4217 code
minor       cents                                             hundredths of any currency
prefixed    us$                                               as money, only glued to the figure
measure     kilometre                                         (unit, dimension)
below       more than                                         comparator before the number
verb        exceeded                                          comparator that a negation flips
not         never                                             the negation
behind      or more                                           comparator behind the number
about       roughly                                           approximator before
about-behind  or so                                           approximator behind
open        between, from                                     "and" or "to": what closes the range
to          to, until                                         closes a range opened by "from"
moment      before, since                                     comparator before a date
part        early, end of                                     part of a period
period      quarter, half                                     "quarter", "half"
season      spring                                            name
year        in, the year, عام                                 what lets a bare year stand
per         per, each                                         opens a rate
rate        monthly                                           unit of a rate
share       share, user                                       noun of a rate
multiple    twice, double                                     Decimal
times       times, fold                                       makes a multiple of the number
label       page, no.                                         makes a label of the number
vague       several, few                                      no figure
halt        the, was                                          function words: a counted noun ends here
change      rose, fell                                        "from A to B" is a change, not a range
==========  ================================================  ==========================
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from factcli.lang.folding import fold

Phrase = tuple[tuple[str, ...], str, Any]
"""The words behind the first one, the category, the meaning."""

# Words that make it worth looking for a value at all.
_ANCHORS = ("num", "scale", "frac", "multiple", "time", "ordinal")
_MEMO_LIMIT = 50_000


class Language(NamedTuple):
    """``phrases``: first word → phrases, longest first. ``show``: templates and words for writing values."""

    code: str
    phrases: dict[str, tuple[Phrase, ...]]
    anchors: frozenset[str]
    prefixes: tuple[str, ...]
    show: Mapping[str, Any]
    traits: Mapping[str, Any]
    memo: dict[str, tuple[str, tuple[Phrase, ...]]]

    def look(self, word: str) -> tuple[str, tuple[Phrase, ...]]:
        """The attached prefix that was taken off, and the phrases that begin with the rest."""
        found = self.memo.get(word)
        if found is None:
            if len(self.memo) > _MEMO_LIMIT:  # hostile text must not grow it for ever
                self.memo.clear()
            found = self.memo[word] = self._look(word)
        return found

    def _look(self, word: str) -> tuple[str, tuple[Phrase, ...]]:
        phrases = self.phrases.get(word)
        if phrases is not None:
            return "", phrases
        for prefix in self.prefixes:
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                phrases = self.phrases.get(word[len(prefix) :])
                if phrases is not None:
                    return prefix, phrases
        return "", ()


def split(phrase: str) -> tuple[str, ...]:
    """A folded phrase in the tokens that the reader will meet: words and single signs.

    >>> split("us$"), split("no. one")
    (('us', '$'), ('no', '.', 'one'))
    """
    parts: list[str] = []
    word = ""
    for character in phrase + " ":
        if character.isalpha() or (character == "'" and word):
            word += character
            continue
        if word:
            parts.append(word)
        word = ""
        if not character.isspace():
            parts.append(character)
    return tuple(parts)


def build(code: str, module: Mapping[str, Any]) -> Language:
    """A language out of its module's ``TABLES``, ``PREFIXES``, ``SHOW`` and ``TRAITS``."""
    phrases: dict[str, list[Phrase]] = {}
    anchors = set()
    tables: Mapping[str, Mapping[str, Any]] = module["TABLES"]
    for category, table in tables.items():
        for phrase, meaning in table.items():
            first, *rest = split(fold(phrase).text)
            phrases.setdefault(first, []).append((tuple(rest), category, meaning))
            if category in _ANCHORS:
                anchors.add(first)
    ordered = {first: tuple(sorted(found, key=lambda p: -len(p[0]))) for first, found in phrases.items()}
    return Language(
        code, ordered, frozenset(anchors), tuple(module["PREFIXES"]), module["SHOW"], module["TRAITS"], {}
    )
