"""Reads figures: digits with separators, number words, scales, fractions and their mixtures.

One grammar for all languages. What differs between them (may the unit stand before the ten, is the comma
a decimal sign) stands in the ``TRAITS`` of a language.
"""

from __future__ import annotations

from decimal import Decimal

from factcli.lang.language import Hit
from factcli.values.digits import parse_digits, written_step
from factcli.values.groups import Numeral, group, joined, simple
from factcli.values.scan import Scan

_ZERO, _ONE = Decimal(0), Decimal(1)


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
        unit = step if "." in scan.words[at] or step < 1 or fraction else _ONE
        return Numeral(at, end + 1, value * scale, unit * scale, scale=scale)
    return _continue(
        scan, Numeral(at, end, value, step, bare=bare), "." in scan.words[at] or "," in scan.words[at]
    )


def _is_measure(scan: Scan, at: int, end: int) -> bool:
    """Whether the glued letter is a unit's: "8m high" is written small, with a word of size behind."""
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
            if (
                part
                and (not part[2] or part[2] == scan.language.traits["and_prefix"])
                and scan.word(at) not in "½¼¾"
            ):
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
                return Numeral(
                    numeral.start, follow, value, _part_step(part[1]) * last, words=numeral.words, scale=last
                )
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
    """Whether a lower figure is part of the number: "3 million 200 thousand", "two thousand and one"."""
    return lower.scale != 1 or (lower.words and (how == "and" or numeral.words))


def _definite(scan: Scan, hit: Hit) -> bool:
    """Whether the article is attached, as in the second half of مليار ونصف المليار."""
    return hit[2] in scan.language.traits["definite"] and hit[2] != ""


def _read_words(scan: Scan, at: int) -> Numeral | None:
    article = scan.hit(at, "article")
    if article and "num" not in scan.hits[at]:
        scale, part = scan.hit(at + 1, "scale"), scan.hit(at + 1, "frac")
        if part and scan.word(at + 1) != "second":
            return _read_fraction(scan, at, at + 1)
        if scale is None or scale[1][1] or scan.word(at + 1).endswith("s"):
            return None
        size = Decimal(scale[1][0])
        if size == 100 and (hundreds := group(scan, at + 1, 1)):
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
    words = group(scan, at)
    if words is None:
        return None
    value, end = words
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
