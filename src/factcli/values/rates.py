"""The "per" of a rate: "a share", "per month", شهريا, للسهم."""

from __future__ import annotations

from factcli.values.scan import Scan


def read(scan: Scan, at: int) -> tuple[str, int]:
    """What the value before token ``at`` is per, "" when it is no rate, and the token behind.

    "44 billion a year ago" and «59 مليونا في عام 2021» are no rates.
    """
    rate = scan.hit(at, "rate")
    if rate and not scan.conjoined(rate[2]):
        return str(rate[1]), at + rate[0]
    opener = scan.hit(at, "per")
    if opener is None or opener[2]:
        return "", at
    noun = at + opener[0]
    noun += scan.word(noun) == "-"
    share, time = scan.hit(noun, "share"), scan.hit(noun, "time")
    if share:
        return str(share[1]), noun + share[0]
    if time and time[1][1] == 1 and not scan.hit(noun + time[0], "ago") and not scan.word(noun + time[0])[:1].isdigit():
        return str(time[1][0]), noun + time[0]
    return "", at
