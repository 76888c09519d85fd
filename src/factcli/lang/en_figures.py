"""English words for what is measured: numbers, fractions, times, months, currencies and units."""

from __future__ import annotations

from factcli.lang import cldr_en
from factcli.lang.tables import spread, words

UNITS = words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen")
UNITS += words("sixteen seventeen eighteen nineteen")
TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = words("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
ORDINALS += words("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
TENTHS = words("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
PARTS |= {"ninth": 9, "tenth": 10}

NUMBERS = {word: number for number, word in enumerate(UNITS)}
NUMBERS |= {word: 20 + 10 * at for at, word in enumerate(TENS)}
# British spelling and a frequent misspelling
NUMBERS |= {"fourty": 40}

SCALES: dict[str, tuple[int, int]] = {
    "dozen": (12, 0),
    "hundred": (100, 0),
    "thousand": (10**3, 0),
    "lakh": (10**5, 0),
    "crore": (10**7, 0),
    "trillion": (10**12, 0),
    "mil": (10**6, 0),
    "mn": (10**6, 0),
    "mln": (10**6, 0),
    "mio": (10**6, 0),
    "bn": (10**9, 0),
    "bln": (10**9, 0),
    "tn": (10**12, 0),
    "trn": (10**12, 0),
} | {word: (size, 0) for word, size in cldr_en.COMPACT.items()}
# "millions of" names no figure; "5 millions" does, though nobody should write it.
SCALES |= {"millions": (10**6, 0), "billions": (10**9, 0), "thousands": (10**3, 0)}
# Letters that mean a scale only when they touch the figure: "872k", "$6.4m".
GLUED = {"k": 10**3, "m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12}

FRACTIONS = spread(
    {
        (1, 2): "half | halves | ½",
        (1, 4): "¼",
        (3, 4): "¾",
        (1, 3): "⅓",
        (2, 3): "⅔",
    }
)
FRACTIONS |= {word: (1, size) for word, size in PARTS.items()}
FRACTIONS |= {word + "s": (1, size) for word, size in PARTS.items() if size > 2}

ORDINAL = {word: number for number, word in enumerate(ORDINALS, 1)}
ORDINAL |= {word: 20 + 10 * at for at, word in enumerate(TENTHS)} | {"hundredth": 100}

TIMES: dict[str, tuple[str, int]] = {}
for _unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade"):
    TIMES |= {_unit: (_unit, 1), _unit + "s": (_unit, 0)}
TIMES |= spread(
    {
        ("century", 1): "century",
        ("century", 0): "centuries",
        ("fortnight", 1): "fortnight",
        ("hour", 0): "hr | hrs",
        ("minute", 0): "min | mins",
        ("second", 0): "sec | secs",
        ("year", 0): "yr | yrs",
    }
)

MONEY = {name: code for code, names in cldr_en.CURRENCIES.items() for name in names.split("|") if name}
MONEY |= {code.lower(): code for code in cldr_en.CURRENCIES }
MONEY |= {sign: code for sign, code in cldr_en.SYMBOLS.items() if not sign[0].isalpha()}
MONEY |= spread(
    {
        "USD": "dollar | dollars | u.s. dollars | u.s. dollar | american dollars | us $ | u.s. $ | buck | "
        "bucks",
        "GBP": "quid | pound | pounds | pounds sterling | pound sterling",
        "JPY": "yen",
        "CNY": "yuan | renminbi | rmb",
        "INR": "rupees | rupee | rs | rs.",
        "RUB": "rouble | roubles | ruble | rubles",
        "ILS": "shekel | shekels",
        "AED": "emirati dirhams",
        "SAR": "saudi riyals",
        "CAD": "canadian dollars",
        "AUD": "australian dollars",
    }
)
PREFIXED = {sign: code for sign, code in cldr_en.SYMBOLS.items() if sign[0].isalpha()}
PREFIXED |= {"us$": "USD", "c$": "CAD"}
MINOR = spread(
    {
        "USD": "cent | cents",
        "GBP": "pence | penny",
    }
)

MONTHS = {word: number for number, words in cldr_en.MONTHS.items() for word in words.split("|")}
# An abbreviation CLDR lacks, and the slips of the pen that are met most
MONTHS |= {"sept": 9, "febuary": 2, "feburary": 2, "janurary": 1, "septmber": 9, "ocotber": 10}
WEEKDAYS = {word: number for number, word in cldr_en.WEEKDAYS.items()}
WEEKDAYS |= {word[:3]: number for word, number in WEEKDAYS.items()}

# unit, dimension; factors stand in values/measures.py
MEASURES: dict[str, str] = {}
for _unit, _words in {
    "mm": "mm millimetre millimetres millimeter millimeters",
    "cm": "cm centimetre centimetres centimeter centimeters",
    "m": "m metre metres meter meters",
    "km": "km kms kilometre kilometres kilometer kilometers",
    "in": "inch inches",
    "ft": "ft foot feet",
    "yd": "yd yard yards",
    "mi": "mi mile miles",
    "g": "gram grams gramme grammes",
    "kg": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "t": "tonne tonnes ton tons",
    "lb": "lb lbs",
    "ha": "hectare hectares",
    "ac": "acre acres",
    "km2": "km²",
    "m2": "m²",
    "l": "litre litres liter liters",
    "km/h": "kph kmh km/h",
    "mi/h": "mph",
}.items():
    MEASURES |= dict.fromkeys(_words.split(), _unit)
MEASURES |= spread(
    {
        "km2": "square kilometres | square kilometers | sq km",
        "mi2": "square miles | sq mi",
        "m2": "square metres | square meters",
        "ft2": "square feet | square foot",
        "ly": "light years | light-years | light year | light-year",
    }
)
