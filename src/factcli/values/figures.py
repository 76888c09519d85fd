"""Reads everything that is a figure and no date: numeral, unit, range and comparator put together."""

from __future__ import annotations

from decimal import Decimal

from factcli.model import Value
from factcli.values import (
    bounds,
    durations,
    groups,
    money,
    multiples,
    numerals,
    ordinals,
    percents,
    quantities,
    rates,
)
from factcli.values.groups import Numeral
from factcli.values.reading import Reading, Unit
from factcli.values.scan import Scan

_ONE = Decimal(1)
# A figure behind one of these is no part of a name.
_COUNTING = ("below", "about", "verb", "year", "open", "counting")


def read(scan: Scan, at: int, floor: int) -> tuple[Reading | None, int]:
    """The figure at token ``at``, and the token where reading goes on (behind what was read or refused)."""
    hits = scan.hits[at]
    if not scan.is_digits(at) and not hits:
        return None, at + 1
    if "idiom" in hits:
        return None, at + hits["idiom"][0]
    if "multiple" in hits:
        return _word_multiple(scan, at, floor)
    ordinal = ordinals.read_word(scan, at) if not scan.is_digits(at) else None
    numeral = numerals.read(scan, at)
    if ordinal and (numeral is None or (numeral.end <= ordinal[1] and not numeral.fraction)):
        value = Value("ordinal", Decimal(ordinal[0]), Decimal(ordinal[0]), step=_ONE)
        return Reading(at, ordinal[1], value, at, ordinal[1]), ordinal[1]
    if numeral is None:
        alone = durations.alone(scan, at) if "time" in hits or "article" in hits else None
        if alone is None:
            return None, at + 1
        return _finish(scan, alone[0], alone[1], at, floor)
    scored = quantities.score(scan, numeral) if scan.is_digits(at) else None
    if scored:
        return _finish(scan, numeral, scored, numeral.start, floor)
    trap = _trap(scan, numeral)
    if trap:
        return None, trap
    before = money.before(scan, numeral.start)
    if before and before[0] < floor:
        before = None
    code = before[1] if before else ""
    start = before[0] if before else numeral.start
    ranged = _range(scan, numeral, code, start, floor)
    if ranged:
        return ranged
    unit = _unit(scan, numeral, code)
    if numeral.fraction and (unit is None or unit.kind in ("quantity", "number")):
        frame = bounds.read(scan, start, numeral.end, floor)
        unit = percents.fraction(scan, numeral, bool(frame.comparator or frame.approximate))
    if unit is None:
        return None, numeral.end
    return _finish(scan, numeral, unit, start, floor)


def _unit(scan: Scan, numeral: Numeral, code: str) -> Unit | None:
    """What the figure counts; None when it counts nothing that can be named and says nothing alone."""
    if code:
        return money.behind(scan, numeral, code)
    unit = (
        percents.behind(scan, numeral)
        or money.behind(scan, numeral)
        or durations.behind(scan, numeral)
        or quantities.measure(scan, numeral)
        or multiples.behind(scan, numeral)
        or ordinals.behind(scan, numeral)
    )
    if unit or numeral.fraction:
        return unit
    if numeral.words and numeral.value == 1:  # "one of the", "one day", واحد
        return None
    if scan.hit_before(numeral.start, "label") or scan.hit(numeral.end, "listing"):
        return Unit("ordinal", numeral.end)
    if scan.hit(numeral.end, "minor") or scan.hit(numeral.end, "not-time"):
        return None  # "50 Cent", and coins of no country
    if _names(scan, numeral):
        return Unit("ordinal", numeral.end)
    if scan.language.traits["articles"] and scan.glued(numeral.end) and scan.word(numeral.end)[:1].isalpha():
        return None
    counted = quantities.behind(scan, numeral)
    if counted:
        return counted
    per, end = rates.read(scan, numeral.end)
    return Unit("number", end, per=per)


def _names(scan: Scan, numeral: Numeral) -> bool:
    """Whether the figure belongs to a name: "Apollo 11", "Boeing 737", أبولو 11.

    A short figure right behind a word that is no function word: capitalised, or between an article and
    nothing countable; in a script without capitals, behind a noun without the article.
    """
    at = numeral.start - 1
    word = scan.word(at)
    if not numeral.bare or numeral.value > 9999 or len(word) < 2 or not word.isalpha() or scan.hits[at]:
        return False
    if any(scan.hit_before(numeral.start, kind) for kind in _COUNTING):
        return False
    if not scan.language.traits["articles"]:
        definite: tuple[str, ...] = scan.language.traits["definite"]
        return not word.startswith(definite) and quantities.counted(scan, numeral.end) is None
    return scan.capital(at) or scan.word(at - 1) in scan.language.traits["articles"]


def _trap(scan: Scan, numeral: Numeral) -> int:
    """Where to go on when the figure is none of a person's: times of day, phone numbers, codes; else 0."""
    at, end = numeral.start, numeral.end
    words = scan.words
    if scan.is_digits(at):
        if scan.glued(at) and (words[at - 1].isalpha() or words[at - 1] == "_"):
            hits = scan.hits[at - 1]
            attached = words[at - 1] in scan.language.prefixes or "money" in hits or "about" in hits
            if not attached and not scan.hit_before(at, "prefixed"):
                return end
        if scan.word(end) == ":" and scan.glued(end) and scan.is_digits(end + 1) and scan.glued(end + 1):
            return end + 2
        if scan.hit(end, "clock") or scan.hit_before(at, "clock-before"):
            return end + 1
        # "covid-19", "F-16", 555-1234-99
        hyphened = (
            scan.glued(at) and words[at - 1] == "-" and scan.glued(at - 1) and words[at - 2][:1].isalnum()
        )
        if hyphened and not scan.hit(at - 2, "money") and not scan.hit(at - 2, "part"):
            return end
        chain = at
        while (
            scan.word(chain + 1) in ("-", "/") and scan.behind_sign(chain + 1) and scan.is_digits(chain + 2)
        ):
            chain += 2
        if chain >= at + 4:
            return chain + 1
        if scan.word(at - 1) == "+" and scan.glued(at) and not scan.glued(at - 1):
            while scan.is_digits(end) or scan.word(end) == "-":  # +1 202 555 0199
                end += 1
            return end
        if scan.word(end) == "/" and scan.glued(end) and scan.glued(end + 1) and scan.is_digits(end + 1):
            return end + 2  # 24/7, 9/11
    elif scan.hit(at - 1, "vague") and numeral.words:
        return end
    if words[end] in scan.language.traits["hijri"]:
        return end + 1
    return 0


def _word_multiple(scan: Scan, at: int, floor: int) -> tuple[Reading, int]:
    hit = scan.hits[at]["multiple"]
    step = _ONE if hit[1] == int(hit[1]) else Decimal("0.1")
    numeral = Numeral(at, at + hit[0], hit[1], step, words=True)
    return _finish(scan, numeral, Unit("multiple", at + hit[0]), at, floor)


def _finish(scan: Scan, numeral: Numeral, unit: Unit, start: int, floor: int) -> tuple[Reading, int]:
    point = numeral.value * unit.factor + unit.add
    step = unit.step if unit.step is not None else numeral.step * unit.factor
    value = Value(unit.kind, point, point, unit=unit.unit, step=step, per=unit.per)
    frame = bounds.read(scan, start, unit.end, floor)
    if unit.kind == "ordinal":
        frame, value = bounds.Frame(start, unit.end), value._replace(step=_ONE)
    value = bounds.bounded(value._replace(approximate=frame.approximate), frame.comparator)
    return Reading(frame.start, frame.end, value, numeral.start, numeral.end), frame.end


def _range(scan: Scan, first: Numeral, code: str, start: int, floor: int) -> tuple[Reading, int] | None:
    """ "between 40 and 45 billion", "5-25 million", "from 5% to 8%", "بين 5 و25 مليونا"."""
    opener = scan.hit_before(start, "open", 3)
    if opener and opener[0] < floor:
        opener = None
    own = _own_unit(scan, first, code, opener is not None)
    end = own.end if own else first.end
    closer = _closer(scan, end, opener[1] if opener else "")
    if closer is None or closer >= scan.size:
        return None
    sign = scan.hit(closer, "prefixed") or scan.hit(closer, "money")
    second = numerals.read(scan, closer + sign[0] if sign else closer)
    if second is None or second.fraction or first.fraction:
        return None
    if opener is None and _trap(scan, second) and not scan.glued(second.start):
        return None
    again = str(sign[1]) if sign else code
    if sign and code and sign[1] != code:
        return None
    low, high = first, second
    if low.scale == 1 and high.scale > 1 and (own is None or code) and low.value < high.value / high.scale:
        step = high.scale * min(low.step, _ONE)
        low = low._replace(value=low.value * high.scale, step=step, scale=high.scale)
    if low.value >= high.value or (opener is None and scan.words[end] == "-" and first.scale > second.scale):
        return None
    if _is_change(scan, opener[0] if opener else start, floor) and (opener is None or opener[1] == "to"):
        return None
    unit = _unit(scan, second, again)
    if unit is None or (own and (own.kind, own.unit) != (unit.kind, unit.unit)):
        return None
    bare = unit.kind == "number" and not unit.unit and high.scale == 1
    if unit.kind == "ordinal" or (bare and opener is None and scan.words[end] == "-"):
        return None  # scores and page numbers: "3-2"
    step = min(low.step, high.step) * unit.factor
    frame = bounds.read(scan, opener[0] if opener else start, unit.end, floor)
    value = Value(
        unit.kind, low.value * unit.factor, high.value * unit.factor, unit=unit.unit, step=step,
        approximate=frame.approximate, comparator="between", per=unit.per,
    )  # fmt: skip
    return Reading(frame.start, frame.end, value, first.start, second.end), frame.end


def _own_unit(scan: Scan, first: Numeral, code: str, opened: bool) -> Unit | None:
    """The unit of the lower end, when it is written: "5% to 8%", "between 3 users and 5 users"."""
    if code:
        return money.behind(scan, first, code)
    own = percents.behind(scan, first) or money.behind(scan, first) or durations.behind(scan, first)
    if own is None and opened:
        own = quantities.measure(scan, first) or multiples.behind(scan, first)
        own = own or quantities.behind(scan, first)
    return own


def _closer(scan: Scan, at: int, opened: str) -> int | None:
    """The token behind "and", "to" or the dash between the two ends."""
    if opened == "and":
        link = groups.joined(scan, at)
        return link[0] if link and link[1] == "and" else None
    to = scan.hit(at, "to")
    if to and (opened == "to" or to[2] == ""):
        return at + to[0]
    if scan.word(at) == "-" and scan.glued(at) == scan.glued(at + 1) and not opened:
        return at + 1
    return None


def _is_change(scan: Scan, at: int, floor: int) -> bool:
    """Whether "from 3 to 5 million" tells of a change rather than of a range."""
    return any(scan.hit(here, "change") for here in range(max(floor, at - 6), at))
