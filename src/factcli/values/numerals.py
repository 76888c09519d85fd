"""Reads figures: digits with separators, number words, scales, fractions and their mixtures.

One grammar for all languages. What differs between them (may the unit stand before the ten, is the comma
a decimal sign) stands in the ``TRAITS`` of a language.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from factcli.values.scan import Scan

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d{1,20})?")
_PLAIN = re.compile(r"\d{1,40}(?:\.\d{1,20})?")
_DECIMAL_COMMA = re.compile(r"\d{1,6},\d{1,2}")
_ZERO, _ONE, _TEN = Decimal(0), Decimal(1), Decimal(10)
_LONGEST = 48  # characters of one figure; no quantity in the world needs more


class Numeral(NamedTuple):
    """A figure in tokens ``start:end``. ``bare`` digits have neither scale nor separators nor decimals."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    bare: bool = False
    words: bool = False
    scale: Decimal = _ONE
    fraction: bool = False


def power_of_ten(value: Decimal) -> Decimal:
    """The greatest power of ten that is not greater than ``value`` (> 0)."""
    return _ONE.scaleb(value.adjusted())


def written_step(value: Decimal) -> Decimal:
    """What the last digit of a whole number counts, seen as a writer would.

    Trailing zeros are taken for rounding as long as three digits remain: 872,000 is exact to a thousand,
    384,400 to a hundred, 500 to one.

    >>> [int(written_step(Decimal(figure))) for figure in (872000, 500, 400000)]
    [1000, 1, 1000]
    """
    if value == 0:
        return _ONE
    digits = str(int(value))
    zeros = len(digits) - len(digits.rstrip("0"))
    # A single zero says nothing: one figure in ten ends in it.
    return _ONE.scaleb(max(0, min(zeros, len(digits) - 3))) if zeros > 1 else _ONE


def parse_digits(written: str, decimal_comma: bool) -> tuple[Decimal, Decimal] | None:
    """Value and step of a written figure; None when it can be read in two ways: "1.470.000", in English "4,1".

    >>> parse_digits("44,000.5", False)
    (Decimal('44000.5'), Decimal('0.1'))
    """
    if len(written) > _LONGEST:
        return None
    if _GROUPED.fullmatch(written):
        written = written.replace(",", "")
    elif decimal_comma and _DECIMAL_COMMA.fullmatch(written):
        written = written.replace(",", ".")
    elif not _PLAIN.fullmatch(written):
        return None
    value = Decimal(written)
    if "." in written:
        return value, _ONE.scaleb(-len(written.partition(".")[2]))
    return value, written_step(value)


def read(scan: Scan, at: int) -> Numeral | None:
    """The longest numeral that begins at token ``at``."""
    if scan.is_digits(at):
        return _read_digits(scan, at)
    hits = scan.hits[at]
    if "num" in hits or "scale" in hits or "frac" in hits or "article" in hits:
        return _read_words(scan, at)
    return None


def _read_digits(scan: Scan, at: int) -> Numeral | None:
    parsed = parse_digits(scan.words[at], bool(scan.language.traits["decimal_comma"]))
    if parsed is None:
        return None
    value, step = parsed
    end = at + 1
    bare = scan.words[at].isdecimal()
    if bare and len(scan.words[at]) <= 3:
        grouped = _space_groups(scan, at)
        if grouped > end:
            value = Decimal("".join(scan.words[at:grouped]))
            step, end, bare = written_step(value), grouped, False
    fraction = scan.hit(end, "frac")
    if fraction and scan.word(end) in "½¼¾⅓⅔" and bare:
        value, step = value + _part(fraction[1]), _part_step(fraction[1])
        end, bare = end + 1, False
    # glued letters: 872k, 8.9M
    size = scan.language.traits["glued"].get(scan.word(end))
    attached = scan.glued(end) or scan.hit(at - 1, "money")
    if size and attached and not scan.joins_word(end + 1) and not _is_measure(scan, at, end):
        scale = Decimal(size)
        unit = step if "." in scan.words[at] or fraction else _ONE
        return Numeral(at, end + 1, value * scale, unit * scale, scale=scale)
    return _continue(scan, Numeral(at, end, value, step, bare=bare), "." in scan.words[at] or "," in scan.words[at])


def _is_measure(scan: Scan, at: int, end: int) -> bool:
    """Whether the glued letter is a unit's ("8m high"): written small, no money before, a word of size behind."""
    if not scan.hit(end, "measure") or scan.hit(at - 1, "money") or scan.capital(end):
        return False
    return scan.hit(end + 1, "size") is not None


def _space_groups(scan: Scan, at: int) -> int:
    """Where "44 000 000 000" ends: groups of exactly three digits, one space between."""
    end = at + 1
    while (
        scan.is_digits(end)
        and len(scan.words[end]) == 3
        and scan.words[end].isdecimal()
        and scan.starts[end] == scan.ends[end - 1] + 1
        and scan.text[scan.ends[end - 1]] == " "
    ):
        end += 1
    return end


def _part(fraction: tuple[int, int]) -> Decimal:
    """A fraction to three digits: enough for "a third of a million"."""
    return (Decimal(fraction[0]) / fraction[1]).quantize(Decimal("0.001")).normalize()


def _part_step(fraction: tuple[int, int]) -> Decimal:
    return _ONE.scaleb(-min(2, max(0, -int(_part(fraction).as_tuple().exponent))))


def joined(scan: Scan, at: int) -> tuple[int, str] | None:
    """How the next part of a number is joined at ``at``: the index of the part, and "", "-" or "and"."""
    if at >= scan.size:
        return None
    if scan.words[at] == "-" and scan.glued(at) and scan.glued(at + 1):
        return at + 1, "-"
    if scan.hit(at, "and"):
        return at + 1, "and"
    if scan.conjoined(scan.language.look(scan.words[at]).prefix):
        return at, "and"
    return at, ""


def _continue(scan: Scan, numeral: Numeral, decimals: bool = False) -> Numeral:
    """What follows a figure: "44 billion", "3 million 200 thousand", مليار ونصف المليار."""
    value, step, end, last = numeral.value, numeral.step, numeral.end, numeral.scale
    mantissa = value  # what the next scale multiplies
    base = _ZERO
    while True:
        link = joined(scan, end)
        if link is None:
            break
        at, how = link
        scale = scan.hit(at, "scale")
        if scale and how != "and" and mantissa > 0 and scale[1][1] < 2 and not _definite(scan, scale):
            size = Decimal(scale[1][0])
            if last != 1 and size >= last and base:
                break
            unit = step if decimals or step < 1 or size == 12 else _ONE
            if last != 1 and not base:  # "hundred thousand million"
                unit = last
            mantissa *= size
            value, step, end = base + mantissa, _ONE if size == 12 else unit * size, at + scale[0]
            last = size * (last if last < size else 1)
            decimals = False
            continue
        if how == "and":
            part = scan.hit(at + 1 if scan.hit(at, "article") else at, "frac")
            if part and (not part[2] or part[2] == scan.language.traits["and_prefix"]) and scan.word(at) not in "½¼¾":
                at = at + 1 if scan.hit(at, "article") else at
                again = scan.hit(at + part[0], "scale")
                follow = at + part[0]
                if again and again[1][0] == last and _definite(scan, again):
                    follow += again[0]
                elif last == 1 and again and again[1][1] < 2:  # "two and a half million"
                    last = Decimal(again[1][0])
                    mantissa *= last
                    follow += again[0]
                elif last == 1 and not numeral.words and not numeral.bare:
                    break
                value = base + mantissa + _part(part[1]) * last
                return Numeral(numeral.start, follow, value, _part_step(part[1]) * last, words=numeral.words, scale=last)
        # A lower part: only behind a scale, and only when it is itself scaled, or joined by "and" in words.
        if last >= 1000:
            lower = simple(scan, at)
            if lower and lower.value < last and lower.scale < last and _belongs(lower, how, numeral):
                base = value + lower.value
                value, step, end, last = base, lower.step, lower.end, lower.scale
                mantissa = _ZERO
                continue
        break
    bare = numeral.bare and end == numeral.end
    return Numeral(numeral.start, end, value, step, bare=bare, words=numeral.words, scale=last)


def _belongs(lower: Numeral, how: str, numeral: Numeral) -> bool:
    """Whether a lower figure is part of the number before it: "3 million 200 thousand", "two thousand and one"."""
    return lower.scale != 1 or (lower.words and (how == "and" or numeral.words))


def _definite(scan: Scan, hit: tuple[int, object, str]) -> bool:
    """Whether the article is attached, as in the second half of مليار ونصف المليار."""
    return hit[2] in scan.language.traits["definite"] and hit[2] != ""


def simple(scan: Scan, at: int) -> Numeral | None:
    """A figure with at most one scale behind it."""
    if scan.is_digits(at):
        parsed = parse_digits(scan.words[at], bool(scan.language.traits["decimal_comma"]))
        if parsed is None:
            return None
        value, step, end, words = *parsed, at + 1, False
    else:
        group = _group(scan, at)
        if group is None:
            return None
        value, end, words = group[0], group[1], True
        step = written_step(value)
    scale = scan.hit(end, "scale")
    if scale and scale[1][1] < 2 and scale[1][0] >= 1000 and scale[2] == "":
        size = Decimal(scale[1][0])
        return Numeral(at, end + scale[0], value * size, size, words=words, scale=size)
    single = scan.hit(at, "scale")
    if words and single and end == at + single[0] and single[1][0] >= 1000:
        size = Decimal(single[1][0])
        return Numeral(at, end, value, size, words=True, scale=size)
    return Numeral(at, end, value, step, words=words)


def _group(scan: Scan, at: int, total: int = 0) -> tuple[Decimal, int] | None:
    """Number words up to 999, or one scale word that counts itself (ألف، مليونان): value and end."""
    before_ten = scan.language.traits["unit_before_ten"]
    end, first = at, total == 0
    while True:
        link = (end, "") if first or end == at else joined(scan, end)
        if link is None:
            break
        here, how = link
        number, scale = scan.hit(here, "num"), scan.hit(here, "scale")
        if scale and scale[1][0] == 100 and number is None:
            count = scale[1][1]
            if first or (how == "and" and total >= 1000):
                if not count:
                    break
                total, end = total + 100 * count, here + scale[0]
            elif how != "and" and 0 < total < 10 and count < 2:
                total, end = total * 100, here + scale[0]
            else:
                break
            first = False
            continue
        if scale and number is None and first:
            if not scale[1][1]:
                return None
            count = 2 if scan.hit(here, "dual") and scan.noun_at(here + scale[0]) else scale[1][1]
            return Decimal(scale[1][0] * count), here + scale[0]
        if number is None:
            break
        amount: int = number[1]
        if not first:
            descending = total > 0 and amount < int(power_below(total))
            if how == "and":
                ascending = before_ten and 0 < total % 100 < 10 and 20 <= amount < 100 and amount % 10 == 0
                if not (ascending or (descending and total >= scan.language.traits["and_after"])):
                    break
            elif before_ten or not descending or (how == "" and amount > 9 and total < 100):
                break
        total, end, first = total + amount, here + number[0], False
    return (Decimal(total), end) if not first else None


def power_below(total: int) -> int:
    """The place of the lowest digit that is not zero: 440 → 10."""
    digits = str(total)
    return int(10 ** (len(digits) - len(digits.rstrip("0"))))


def _read_words(scan: Scan, at: int) -> Numeral | None:
    article = scan.hit(at, "article")
    if article and "num" not in scan.hits[at]:
        scale, part = scan.hit(at + 1, "scale"), scan.hit(at + 1, "frac")
        if part and scan.word(at + 1) != "second":
            return _read_fraction(scan, at, at + 1)
        if scale is None or scale[1][1] or scan.word(at + 1).endswith("s"):
            return None
        size = Decimal(scale[1][0])
        if size == 100 and (hundreds := _group(scan, at + 1, 1)):
            value, end = hundreds
            return _continue(scan, Numeral(at, end, value, written_step(value), words=True))
        end = at + 1 + scale[0]
        return _continue(scan, Numeral(at, end, size, size if size > 12 else _ONE, words=True, scale=size))
    number = scan.hit(at, "num")
    part_at = at + number[0] if number else at
    part_at += scan.word(part_at) == "-"
    if scan.hit(part_at, "frac") and (not number or number[1] < 20):
        fraction = _read_fraction(scan, at, part_at)
        if fraction is not None:
            return fraction
    group = _group(scan, at)
    if group is None:
        return None
    value, end = group
    scale = scan.hit(at, "scale")
    if scale and end == at + scale[0] and scale[1][0] >= 1000:
        size = Decimal(scale[1][0])
        return _continue(scan, Numeral(at, end, value, size, words=True, scale=size))
    return _continue(scan, Numeral(at, end, value, written_step(value), words=True))


def _read_fraction(scan: Scan, at: int, part_at: int) -> Numeral | None:
    """ "a third", "three quarters", "half a million", "ثلاثة أرباع المليون"."""
    part = scan.hits[part_at]["frac"]
    number = scan.hit(at, "num") if part_at > at else None
    top, size = part[1]
    if number:
        if top != 1 or number[1] >= size or number[1] < 1:
            return None
        top = number[1]
    elif part_at == at and (size > 4 or scan.hit(at, "ordinal")):
        return None  # "fifth" alone is an ordinal, خمس alone is five
    end = part_at + part[0]
    follow = end
    if scan.language.traits["articles"] and scan.hit(follow, "of") and scan.hit(follow + 1, "article"):
        follow += 1
    if scan.hit(follow, "article"):
        follow += 1
    scale = scan.hit(follow, "scale")
    if scale and scale[1][1] < 2 and scale[1][0] > 12 and not scan.word(follow).endswith("s"):
        length = Decimal(scale[1][0])
        value, step = _part((top, size)) * length, _part_step((top, size)) * length
        return Numeral(at, follow + scale[0], value, step, scale=length)
    if scale and scale[1][0] == 12 and top * 12 % size == 0:
        return Numeral(at, follow + scale[0], Decimal(top * 12 // size), _ONE, words=True)
    return Numeral(at, end, _part((top, size)), _part_step((top, size)), words=True, fraction=True)
