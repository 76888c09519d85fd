"""How English writes a value."""

from __future__ import annotations

from typing import Any

from factcli.lang import cldr_en

SHOW: dict[str, Any] = {
    "about": "about {}",
    ">": "more than {}",
    ">=": "at least {}",
    "<": "less than {}",
    "<=": "up to {}",
    "+>": "just over {}",
    "-<": "just under {}",
    "between": "between {} and {}",
    "moment": {"<": "before {}", ">": "after {}", "<=": "until {}", ">=": "since {}"},
    "scales": ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand")),
    "signs": {"USD": "$", "EUR": "€", "GBP": "£", "INR": "₹", "JPY": "¥"},
    "percent": "{}%",
    "points": "{} percentage points",
    "point": "{} percentage point",
    "fractions": {50: "half", 33: "a third", 67: "two thirds", 25: "a quarter", 75: "three quarters"}
    | {20: "a fifth", 40: "two fifths", 60: "three fifths", 80: "four fifths", 10: "a tenth"}
    | {90: "nine tenths", 70: "seven tenths", 30: "three tenths"}
    | {17: "a sixth", 83: "five sixths", 14: "a seventh"},
    "multiple": "{} times",
    "per": "{} a {}",
    "months": tuple(words.split("|")[0].capitalize() for words in cldr_en.MONTHS.values()),
    "date": "{day} {month} {year}",
    "old_year": "the year {}",
    "month": "{month} {year}",
    "early": "early {}",
    "mid": "mid-{}",
    "late": "late {}",
    "start": "the start of {}",
    "end": "the end of {}",
    "quarter": ("first quarter of {}", "second quarter of {}", "third quarter of {}", "fourth quarter of {}"),
    "half": ("first half of {}", "second half of {}"),
    "season": {"spring": "spring {}", "summer": "summer {}", "autumn": "autumn {}", "winter": "winter {}"},
    "decade": "the {}s",
    "range": "from {} to {}",
    "ordinal_endings": ("th", "st", "nd", "rd"),
    "rates": {"person": "{} per person"},
    "measures": {"mi2": "square miles", "km2": "km²", "m2": "m²", "ft2": "square feet", "ly": "light years"},
    "durations": {unit: (unit, unit + "s") for unit in ("second", "minute", "hour", "day", "week")}
    | {unit: (unit, unit + "s") for unit in ("fortnight", "month", "year", "decade")}
    | {"century": ("century", "centuries")},
    "finer": {"second": "minute"},
    "joined": "{} and {}",
    "explain": {
        "equal": "{} = {}",
        "rounds": "{} rounds to {}",
        "about": "{} is {}, give or take",
        "contains": "{1} lies in “{0}”",
        "within": "{} lies within {}",
        "different": "{} ≠ {}",
        "cannot-say": "{} and {} cannot be compared",
    },
}
