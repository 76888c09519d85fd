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
counting    مقتل، عدد                                           a figure behind it is no part of a name
far         تجاوز                                             a verb some words before its figure
not-far     ما كان                                             a negation some words before its verb
dual        مليارا                                             two of it, when its noun follows
before-ten  الحادي                                             a unit that is an ordinal before a ten
link        of, من عام                                         stands between the parts of a date
year-word   the year                                          may stand before a year
lasting     for, لمدة                                          a lone unit of time behind it is one
ago         ago                                               makes "a year" a distance, no rate
idiom       one day                                           looks like a value and is none
listing     reasons                                           "5 reasons": a list, no count
score       out of                                            a score: 8.4 out of 10
clock       am                                                a time of day
halt        the, was                                          function words: a counted noun ends here
change      rose, fell                                        "from A to B" is a change, not a range
==========  ================================================  ==========================
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from factcli.lang.folding import fold
from factcli.lang.packing import Phrase, cut, lines, pack
from factcli.record import NamedTuple

# Words that make it worth looking for a value at all.
# Linear: every branch begins with another character.
TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)*|\S")
ANCHORS = ("num", "scale", "frac", "multiple", "time", "ordinal")
_MEMO_LIMIT = 16_384


Hit = tuple[int, Any, str]
"""What a phrase means: its number of tokens, the meaning, the prefix attached to its first word."""


class Look(NamedTuple):
    """What a word may begin: ``single``, by category, the word alone; ``longer`` phrases, longest first."""

    prefix: str
    single: dict[str, Hit]
    longer: tuple[Phrase, ...]


_UNKNOWN = Look("", {}, ())


class Language(NamedTuple):
    """``phrases``: first word → phrases, packed; ``show``: templates and words for writing values."""

    code: str
    phrases: dict[str, str]
    anchors: frozenset[str]
    prefixes: tuple[str, ...]
    show: Mapping[str, Any]
    traits: Mapping[str, Any]
    memo: dict[str, Look]

    def look(self, word: str) -> Look:
        """What a word may begin, as it stands or without an attached prefix."""
        found = self.memo.get(word)
        if found is None:
            if len(self.memo) > _MEMO_LIMIT:  # hostile text must not grow it for ever
                self.memo.clear()
            found = self.memo[word] = self._look(word)
        return found

    def _look(self, word: str) -> Look:
        phrases = self.phrases.get(word)
        if phrases is not None:
            return _sorted("", cut(phrases))
        for prefix in self.prefixes:
            if word.startswith(prefix) and len(word) > len(prefix) + 1:
                phrases = self.phrases.get(word[len(prefix) :])
                if phrases is not None:
                    return _sorted(prefix, cut(phrases))
        return _UNKNOWN


def _sorted(prefix: str, phrases: tuple[Phrase, ...]) -> Look:
    single = {category: (1, meaning, prefix) for rest, category, meaning in phrases if not rest}
    return Look(prefix, single, tuple(phrase for phrase in phrases if phrase[0]))


def split(text: str) -> list[str]:
    """Folded text in tokens: figures with their separators, words, and single signs.

    >>> split("us$ 4.5"), split("no. one")
    (['us', '$', '4.5'], ['no', '.', 'one'])
    """
    return TOKEN.findall(text)


def ready(code: str, module: Mapping[str, Any]) -> Language:
    """A language out of the module that ``tools/tables.py`` has written."""
    prefixes, show, traits = module["PREFIXES"], module["SHOW"], module["TRAITS"]
    return Language(code, lines(module["PHRASES"]), module["ANCHORS"], prefixes, show, traits, {})


def build(code: str, module: Mapping[str, Any]) -> Language:
    """The same out of a language's own module: ``TABLES``, ``PREFIXES``, ``SHOW`` and ``TRAITS``."""
    phrases = phrases_of(module)
    anchors = frozenset(
        first for first, found in phrases.items() if any(category in ANCHORS for _, category, _ in found)
    )
    packed = lines(pack(phrases))
    return Language(code, packed, anchors, tuple(module["PREFIXES"]), module["SHOW"], module["TRAITS"], {})


def phrases_of(module: Mapping[str, Any]) -> dict[str, list[Phrase]]:
    """First word → phrases, longest first, folded, of a language's ``TABLES``."""
    phrases: dict[str, list[Phrase]] = {}
    tables: Mapping[str, Mapping[str, Any]] = module["TABLES"]
    for category, table in tables.items():
        # Folded all at once: line breaks are kept as they are.
        folded = fold("\n".join(table)).text.split("\n") if table else []
        for phrase, meaning in zip(folded, table.values(), strict=True):
            first, *rest = split(phrase)
            phrases.setdefault(first, []).append((tuple(rest), category, meaning))
    return {first: sorted(found, key=_longest) for first, found in phrases.items()}


def _longest(phrase: Phrase) -> int:
    return -len(phrase[0])
