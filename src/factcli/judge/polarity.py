"""Which way a statement points: negators in scope, denials of the whole, corrections, "not … until"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from factcli.analyze.patterns import Match
from factcli.analyze.read import Analysis
from factcli.judge.part import Part
from factcli.judge.stated import Stated
from factcli.judge.tags import tag
from factcli.lang.folding import fold
from factcli.model import Mention, Value

_CLAUSE_MARKS = frozenset(",،:;؛")
_BUT = frozenset(["but", "بل", "وانما", "انما"])


def spots(part_features: dict[str, list[tuple[int, ...]]], marker: str) -> list[tuple[int, ...]]:
    """Places of a marker."""
    return part_features.get(f"!{marker}", [])


def corrections(analysis: Analysis) -> frozenset[int]:
    """Words that a correction takes back: "not in October but", ", not Bezos,", "لا لماسك"."""
    dropped: set[int] = set()
    for i, word in enumerate(analysis.words):
        if (
            word.text in ("instead", "rather")
            and i + 1 < len(analysis.words)
            and analysis.words[i + 1].text in ("of", "than")
        ):
            end = next((j for j in range(i, len(analysis.words)) if not analysis.words[j].keys), len(analysis.words))
            dropped.update(range(i, end))
    neutral = {i for spot in spots(analysis.features, "neutral") for i in spot}
    names = {e.first: e.last for e in analysis.entities}
    for spot in spots(analysis.features, "not"):
        i = spot[0]
        if len(spot) > 1 or i in neutral or analysis.words[i].text in ("fail", "failed", "without"):
            continue
        stop = next(
            (j for j in range(i + 1, min(i + 14, len(analysis.words))) if analysis.words[j].text in _BUT),
            None,
        )
        if stop is not None and analysis.words[i].text in ("not", "ليس", "لا", "لم", "ليست", "never"):
            if _short(analysis, i, stop):
                dropped.update(range(i, stop + 1))
            elif taken_back := _before(analysis, stop):
                # "Was not launched in October but in February": the verb stays, the date goes.
                dropped.update((i, *taken_back, stop))
        elif ends := _date_aside(analysis, i):
            dropped.update(range(i, ends))
        elif i + 1 in names and (i == 0 or not analysis.words[i - 1].keys or analysis.lang == "ar"):
            end = names[i + 1]
            after = analysis.words[end] if end < len(analysis.words) else None
            if after is None or not after.keys or analysis.words[i].text == "لا":
                dropped.update(range(i, end))
        elif (
            analysis.words[i].text == "not"
            and i
            and not analysis.words[i - 1].keys
            and analysis.words[i - 1].text == ","
        ):
            # ", not Larry Page, …": an aside that names what it was not.
            stop = next((j for j in range(i + 1, min(i + 6, len(analysis.words))) if not analysis.words[j].keys), None)
            if stop is not None or len(analysis.words) - i <= 5:
                dropped.update(range(i, stop if stop is not None else len(analysis.words)))
    return frozenset(dropped) | tag(analysis)


def _date_aside(analysis: Analysis, at: int) -> int:
    """ "… in January 2021 and not in late 2021": where a value taken back at the end of a clause ends, else 0."""
    if at == 0 or not any(spot[-1] < at for spot in analysis.mention_at if spot):
        return 0
    for spot in analysis.mention_at:
        if spot and 0 < spot[0] - at <= 2:
            end = spot[-1] + 1
            if end == len(analysis.words) or not analysis.words[end].keys:
                return end
    return 0


def _before(analysis: Analysis, stop: int) -> tuple[int, ...]:
    """The value or name right before "but"."""
    spans = [at for at in analysis.mention_at if at] + [tuple(range(e.first, e.last)) for e in analysis.entities]
    return next((span for span in spans if span[-1] in (stop - 1, stop - 2)), ())


def _short(analysis: Analysis, start: int, stop: int) -> bool:
    """The words taken back hold no verb of their own: a date, a name, an amount."""
    between = set(range(start + 1, stop))
    relation = {i for f, ss in analysis.features.items() if f.startswith("<") for s in ss for i in s}
    covered = {i for e in analysis.entities for i in range(e.first, e.last)} | {
        i for at in analysis.mention_at for i in at
    }
    return not (between & relation) - covered


def label(analysis: Analysis) -> frozenset[int]:
    """A heading before a colon that names nobody and says nothing: "Breaking:", "Question 3 of 20:"."""
    mark = next((i for i, w in enumerate(analysis.words[:12]) if w.text == ":"), None)
    if mark is None or any(e.first < mark for e in analysis.entities) or mark > len(analysis.words) - 4:
        return frozenset()
    if any(
        f[0] == "<" and s[0] < mark and s not in analysis.mention_at
        for f, ss in analysis.features.items()
        for s in ss
        if s
    ):
        return frozenset()
    return frozenset(range(mark + 1))


def denied(analysis: Analysis) -> bool:
    """Whether the statement says of its content that it is not so."""
    return bool(spots(analysis.features, "deny"))


def attribution(analysis: Analysis) -> frozenset[int]:
    """The words that only say who said it: "The Post reported in March that", «قال جاري إن». Empty when nobody did."""
    for spot in spots(analysis.features, "say"):
        if spot[0] > 9:
            break
        end = next(
            (j for j in range(spot[-1] + 1, min(spot[-1] + 8, len(analysis.words))) if analysis.words[j].text in _THAT),
            None,
        )
        if end is not None and end + 3 < len(analysis.words):
            return frozenset(range(end + 1))
    return frozenset()


_THAT = frozenset(["that", "ان", "انه", "انها", "انهم", ":"])


def negators(part: Part, match: Match | None, *, ended: bool = True) -> list[int]:
    """Word positions of the negators that bear on a part and are not part of the property's own words.

    ``ended``: "no longer" speaks of an end and is not counted.
    """
    taken = {i for name in ("neutral", "deny") for spot in spots(part.analysis.features, name) for i in spot}
    if not ended:
        taken -= {i for spot in spots(part.analysis.features, "ended") for i in spot}
    taken |= {i for at in part.analysis.mention_at for i in at}
    if match is not None:
        taken |= match.words
    found: list[int] = []
    taken |= _in_comparators(part)
    both = False
    for spot in spots(part.features, "not"):
        word = part.analysis.words[spot[0]].text
        if word in ("neither", "nor", "ولا"):
            # "Neither A nor B" is one negation; so is «ما … ولا».
            if both or (found and word != "neither"):
                continue
            both = True
        if word == "ما" and _relative_ma(part, spot[0]):
            continue
        if not taken.intersection(spot) and spot[0] not in found:
            found.append(spot[0])
    return _nearest_clause(part, match, found) if match is not None and len(found) > 1 else found


_BEFORE_MA = frozenset(
    [
        "بحسب",
        "حسب",
        "وفق",
        "وفقا",
        "كل",
        "مثل",
        "بعد",
        "قبل",
        "اول",
        "عند",
        "علي",
        "في",
        "الي",
        "من",
        "عن",
        "هذا",
        "ان",
        "حول",
        "بكل",
        "رغم",
        "مثلما",
        "كيف",
        "علما",
        "بقدر",
    ]
)


def _relative_ma(part: Part, at: int) -> bool:
    """Whether «ما» means "what" and not "not": behind a preposition, or before a verb with its object pronoun."""
    words = part.analysis.words
    before = words[at - 1].text if at > part.first else ""
    after = words[at + 1].text if at + 1 < part.last else ""
    return before in _BEFORE_MA or after.endswith(("ته", "تها", "اه", "اها", "وه"))


def _nearest_clause(part: Part, match: Match, found: list[int]) -> list[int]:
    """Of negators in several clauses, those in the clause that says most of the property: a restated denial is one."""
    words = part.analysis.words
    bounds = [
        part.first,
        *(i for i in range(part.first, part.last) if words[i].text in _CLAUSE_MARKS),
        part.last,
    ]
    clauses = list(pairwise(bounds))
    first, last = max(clauses, key=lambda c: (sum(c[0] <= i < c[1] for i in match.words), -c[0]))
    return [i for i in found if first <= i < last] or found[:1]


_SURPASS = re.compile(r"exceed|surpass|top|pass|reach|تجاوز|تعد|يزيد|تزيد|زاد|يفوق|تخط|بلغ")


def _in_comparators(part: Part) -> set[int]:
    """Negators that a value has already taken in: "did not exceed 5", «ما كان … يتجاوز 50»."""
    found: set[int] = set()
    text = part.analysis.text
    for mention, at in part.mentions():
        if mention.value.comparator in ("<=", ">="):
            before = [s[0] for s in spots(part.features, "not") if s[0] < at[-1] and at[0] - s[0] <= 10]
            if before and _SURPASS.search(fold(text[part.analysis.words[before[-1]].end : mention.span.end]).text):
                found.add(before[-1])
    return found


def direct(part: Part, match: Match, found: list[int]) -> list[int]:
    """The negators that stand right before what a property says first; others belong to what is told."""
    said = [i for i in sorted(match.words) if part.first <= i < part.last]
    return [i for i in found if said and i < said[0]]


def restricted(part: Part, found: list[int]) -> bool:
    """ "not … until/before D", "لم … إلا": the negation only says "no earlier"."""
    if not found:
        return False
    if part.analysis.lang == "ar" and any(s[0] > found[0] for s in spots(part.features, "until")):
        return True
    return any(
        m.value.kind == "date" and m.value.comparator in ("<", "<=") and m.value.low is None and at[0] > found[0]
        for m, at in part.mentions()
    )


_REACH = frozenset(
    [
        *("reach", "reached", "hit", "top", "topped", "attain", "attained"),
        *("يصل", "تصل", "وصل", "وصلت", "يبلغ", "تبلغ", "بلغ", "بلغت", "تصلوا"),
    ]
)


def unreached(part: Part, stated: Sequence[Stated], found: list[int]) -> tuple[list[Stated], list[int]]:
    """ "Did not reach a billion" as "under a billion": the figures so read, and the negators still to count."""
    words = part.analysis.words
    if not found or not any(words[i].text in _REACH for i in range(found[0], min(found[0] + 3, part.last))):
        return list(stated), found
    heard: list[Stated] = []
    used = False
    for item in stated:
        value = item.mention.value
        figure = value.kind in ("money", "number", "quantity", "percent") and not value.comparator
        if figure and item.at[0] > found[0]:
            value = value._replace(low=None, high=value.low, high_open=True, comparator="<", approximate=False)
            item = item._replace(mention=item.mention._replace(value=value))
            used = True
        heard.append(item)
    return heard, found[1:] if used else found


def no_earlier(mention: Mention) -> Mention:
    """The bound "before/until D" read as "not before D": D's month or day and later."""
    value = mention.value
    if value.kind != "date" or value.low is not None or value.high is None:
        return mention
    day = date.fromordinal(int(value.high))
    if value.precision == "day" or value.comparator == "<":
        low = value.high
    elif value.precision == "year":
        low = Decimal(date(day.year, 1, 1).toordinal())
    else:
        low = Decimal(day.replace(day=1).toordinal())
    return mention._replace(value=Value("date", low, None, comparator=">=", precision=value.precision))
