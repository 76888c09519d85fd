"""English words for values: numbers, times, currencies, comparators, and how a value is written."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from factcli.lang import cldr_en

UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split()
UNITS += "sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split()
ORDINALS += "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split()
TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10}

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

FRACTIONS = {"half": (1, 2), "halves": (1, 2), "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3)}
FRACTIONS |= {word: (1, size) for word, size in PARTS.items()}
FRACTIONS |= {word + "s": (1, size) for word, size in PARTS.items() if size > 2}

ORDINAL = {word: number for number, word in enumerate(ORDINALS, 1)}
ORDINAL |= {word: 20 + 10 * at for at, word in enumerate(TENTHS)} | {"hundredth": 100}

TIMES: dict[str, tuple[str, int]] = {}
for _unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade"):
    TIMES |= {_unit: (_unit, 1), _unit + "s": (_unit, 0)}
TIMES |= {"century": ("century", 1), "centuries": ("century", 0), "fortnight": ("fortnight", 1)}
TIMES |= {"hr": ("hour", 0), "hrs": ("hour", 0), "min": ("minute", 0), "mins": ("minute", 0), "sec": ("second", 0)}
TIMES |= {"secs": ("second", 0), "yr": ("year", 0), "yrs": ("year", 0)}

MONEY = {name: code for code, names in cldr_en.CURRENCIES.items() for name in names.split("|") if name}
MONEY |= {code.lower(): code for code in cldr_en.CURRENCIES }
MONEY |= {sign: code for sign, code in cldr_en.SYMBOLS.items() if not sign[0].isalpha()}
MONEY |= {"dollar": "USD", "dollars": "USD", "u.s. dollars": "USD", "u.s. dollar": "USD", "american dollars": "USD"}
MONEY |= {"us $": "USD", "u.s. $": "USD", "buck": "USD", "bucks": "USD", "quid": "GBP"}
MONEY |= {"pound": "GBP", "pounds": "GBP", "pounds sterling": "GBP", "pound sterling": "GBP", "yen": "JPY"}
MONEY |= {"yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "rupees": "INR", "rupee": "INR", "rs": "INR", "rs.": "INR"}
MONEY |= {"rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "shekel": "ILS", "shekels": "ILS"}
MONEY |= {"emirati dirhams": "AED", "saudi riyals": "SAR", "canadian dollars": "CAD", "australian dollars": "AUD"}
PREFIXED = {sign: code for sign, code in cldr_en.SYMBOLS.items() if sign[0].isalpha()} | {"us$": "USD", "c$": "CAD"}
MINOR = {"cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP"}

MONTHS = {word: number for number, words in cldr_en.MONTHS.items() for word in words.split("|")} | {"sept": 9, "febuary": 2, "feburary": 2, "janurary": 1, "septmber": 9, "ocotber": 10}
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
MEASURES |= {"square kilometres": "km2", "square kilometers": "km2", "square miles": "mi2", "square metres": "m2"}
MEASURES |= {"sq km": "km2", "sq mi": "mi2", "square feet": "ft2", "square foot": "ft2", "square meters": "m2"}
MEASURES |= {"light years": "ly", "light-years": "ly", "light year": "ly", "light-year": "ly"}

BELOW = dict.fromkeys(
    (
        "more than|over|above|greater than|higher than|larger than|bigger than|upwards of|in excess of|north of|"
        "longer than|older than|better than|beyond|well over|well above|more than about"
    ).split("|"),
    ">",
)
BELOW |= dict.fromkeys(
    (
        "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|from at least|"
        "at the very least|at minimum|no lower than"
    ).split("|"),
    ">=",
)
BELOW |= dict.fromkeys(
    (
        "less than|fewer than|under|below|lower than|smaller than|shorter than|beneath|short of|south of|"
        "well under|well below|younger than|cheaper than"
    ).split("|"),
    "<",
)
BELOW |= dict.fromkeys(
    (
        "at most|up to|no more than|not more than|no greater than|a maximum of|maximum of|as many as|as much as|"
        "not over|no higher than|no longer than|at the most|not exceeding|capped at"
    ).split("|"),
    "<=",
)
BELOW |= dict.fromkeys(
    "just over|slightly over|slightly more than|a little over|a little more than|little more than|just above|"
    "slightly above|a bit more than|a bit over|just more than|marginally more than|only just over|barely more than".split("|"),
    "+>",
)
BELOW |= dict.fromkeys(
    "just under|slightly under|slightly less than|a little under|a little less than|just below|slightly fewer than|"
    "slightly below|a bit less than|a bit under|just shy of|just short of|little less than".split("|"),
    "-<",
)
VERBS = dict.fromkeys(
    "exceed exceeds exceeded exceeding tops topped topping surpass surpasses surpassed surpassing".split(), ">"
) | dict.fromkeys("crossed passed outnumbered".split(), ">")
BEHIND = {"or more": ">=", "or greater": ">=", "and more": ">=", "plus": ">=", "and above": ">=", "or above": ">="}
BEHIND |= {"or less": "<=", "or fewer": "<=", "and below": "<=", "or below": "<=", "at least": ">=", "at most": "<="}
BEHIND |= {"or higher": ">=", "or lower": "<=", "at a minimum": ">=", "at the most": "<=", "at the very least": ">="}
BEHIND |= {"and up": ">=", "+": ">="}

ABOUT = dict.fromkeys(
    (
        "about|around|roughly|nearly|almost|some|about every|roughly every|nearly every|around every|approximately every|"
        "approximately|approx|approx.|close to|an estimated|estimated|circa|"
        "ca.|c.|~|nearing|approaching|near|in the region of|in the neighborhood of|in the neighbourhood of|"
        "on the order of|of the order of|somewhere around|virtually|just about|more or less|give or take|near to|"
        "in the vicinity of|roughly speaking|an average of about"
    ).split("|"),
    True,
)
ABOUT_BEHIND = dict.fromkeys("or so|or thereabouts|-ish|ish|approximately|give or take|roughly".split("|"), True)

MOMENTS = {"before": "<", "prior to": "<", "ahead of": "<", "earlier than": "<", "pre-": "<", "not before": ">="}
MOMENTS |= {"after": ">", "later than": ">", "no later than": "<=", "not later than": "<="}
MOMENTS |= {"since": ">=", "as early as": "", "no earlier than": ">="}
MOMENTS |= {"until": "<=", "till": "<=", "by": "<=", "up until": "<=", "as late as": ""}
MOMENTS |= {"not until": ">=", "on or after": ">=", "on or before": "<=", "not earlier than": ">=", "ever since": ">="}
MOMENTS |= {"since at least": "", "after at least": ""}

PERIOD_PARTS = {"early": "early", "early in": "early", "the start of": "start", "the beginning of": "start"}
PERIOD_PARTS |= {"mid": "mid", "mid-": "mid", "middle of": "mid", "the middle of": "mid", "late": "late"}
PERIOD_PARTS |= {"late in": "late", "the end of": "end", "end of": "end", "start of": "start", "beginning of": "start"}
PERIOD_PARTS |= {"at the start of": "start", "the early part of": "early", "in the middle of": "mid", "end-": "end"}
PERIOD_PARTS |= {"the latter part of": "late", "the early days of": "start", "the opening of": "start"}
for _words, _short, _long in (
    ("first opening early beginning", "start", "early"),
    ("last final closing dying waning", "end", "late"),
):
    for _word in _words.split():
        PERIOD_PARTS |= {f"the {_word} {span} of": _short for span in ("days", "weeks", "week")}
        PERIOD_PARTS |= {f"{_word} {span} of": _short for span in ("days", "weeks")}
        PERIOD_PARTS |= {f"{the}{_word} months of": _long for the in ("", "the ")}
for _word in ("the first week of", "the last week of", "the final week of"):
    del PERIOD_PARTS[_word]

YEAR = dict.fromkeys(
    (
        "in|since|by|until|till|before|after|during|of|from|through|throughout|between|to|for|year|years|the year|"
        "late|early|mid|around|about|circa|fiscal|calendar|as of|per|and|or|than|from early|on|the|a|an|his|her|its|their|our|this|new"
    ).split("|"),
    True,
)

TABLES: dict[str, dict[str, Any]] = {
    "num": dict(NUMBERS),
    "scale": SCALES,
    "article": {"a": 1, "an": 1, "one": 1},
    "frac": FRACTIONS,
    "ordinal": ORDINAL,
    "and": {"and": True, "&": True},
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "time": TIMES,
    "percent": dict.fromkeys("%|percent|per cent|pct|pct.|per-cent".split("|"), "percent")
    | dict.fromkeys(
        "percentage points|percentage point|percentage-point|percent points|pp|ppts|% points|points percent|"
        "percentage-points".split("|"),
        "points",
    ),
    "money": MONEY,
    "prefixed": PREFIXED,
    "minor": MINOR,
    "measure": MEASURES,
    "below": BELOW,
    "verb": VERBS,
    "not": dict.fromkeys("did not|does not|do not|has not|have not|had not|will not|was not|is not|has never|have never|had never".split("|"), True)
    | dict.fromkeys(
        "not never no didn't doesn't don't hasn't haven't hadn't won't isn't wasn't weren't cannot can't".split(), True
    ),
    "behind": BEHIND,
    "about": ABOUT,
    "about-behind": ABOUT_BEHIND,
    "open": {"between": "and", "from": "to", "anywhere from": "to", "anywhere between": "and"},
    "to": {"to": True, "until": True, "till": True, "through": True, "up to": True},
    "moment": MOMENTS,
    "part": PERIOD_PARTS,
    "period": {"quarter": "quarter", "half": "half", "six months": "half", "three months": "quarter"}
    | {"six-month period": "half", "nine months": "nine", "week": "week", "trimester": "third"},
    "season": {"spring": "spring", "summer": "summer", "autumn": "autumn", "fall": "autumn", "winter": "winter"},
    "year": YEAR,
    "of": {"of": True},
    "score": {"out of": True, "/": True},
    "link": {"of": True, ",": True, "of the year": True, "of fiscal": True},
    "year-word": {"the year": True, "year": True, "fiscal year": True, "fiscal": True, "the fiscal year": True, "the": True},
    "month-word": {},
    "determiner": dict.fromkeys("the its his her their our all those these every americans".split(), True),
    "filler": dict.fromkeys(("a", "the", "an", "a total of", "a whopping", "a record", "the figure of", "another"), True),
    "lasting": dict.fromkeys("for within after about in nearly almost over under lasted lasting took last".split(), True),
    "ago": dict.fromkeys("ago later earlier after before afterwards".split(), True),
    "not-fraction": {},
    "not-time": {"min read": True, "minute read": True, "min video": True, "min walk": True},
    "not-far": {},
    "before-ten": {},
    "dual": {},
    "counting": {},
    "listing": dict.fromkeys("reasons things ways tips facts takeaways questions lessons".split(), True),
    "noun": {},
    "idiom": dict.fromkeys(
        "one day|one of|one another|one by one|no one|at one|square one|day one|number one|catch-22|first of all|"
        "first lady|first time|second time|at first|a second time|second world war|first world war|first amendment".split("|"),
        True,
    ),
    "last": {"last": True, "final": True, "closing": True},
    "per": dict.fromkeys(("per", "each", "every", "/", "a", "an"), True),
    "rate": {"monthly": "month", "annually": "year", "yearly": "year", "daily": "day", "weekly": "week"}
    | {"hourly": "hour", "apiece": "share", "a head": "person", "p.a.": "year", "per annum": "year"},
    "share": {"share": "share", "stock": "share", "person": "person", "head": "person", "capita": "person"}
    | {"user": "user", "barrel": "barrel", "ounce": "ounce", "unit": "unit", "piece": "unit", "litre": "litre"}
    | {"liter": "litre", "gallon": "gallon", "ton": "ton", "tonne": "ton", "kilo": "kilo", "kilogram": "kilo"},
    "multiple": {"twice": Decimal(2), "double": Decimal(2), "triple": Decimal(3), "thrice": Decimal(3)}
    | {"doubled": Decimal(2), "tripled": Decimal(3), "quadrupled": Decimal(4), "quadruple": Decimal(4)}
    | {"doubling": Decimal(2), "tripling": Decimal(3), "halved": Decimal("0.5"), "twofold": Decimal(2)}
    | {"threefold": Decimal(3), "fourfold": Decimal(4), "fivefold": Decimal(5), "tenfold": Decimal(10)},
    "times": {"times": True, "x": True, "fold": True, "-fold": True, "×": True},
    "label": dict.fromkeys(
        (
            "page|pages|top|week|weeks|day|round|stage|group|game|games|p.|pp.|photo|figure|fig.|fig|table|chapter|section|article|no.|number|room|gate|channel|route|"
            "highway|version|v|v.|vol.|volume|issue|episode|season|part|item|line|step|level|phase|type|class|grade|"
            "reasons|psalm|verse|lot|flight|act|world war|covid|title|rule|form|model|unit|section|paragraph|note"
        ).split("|"),
        True,
    ),
    "vague": dict.fromkeys("several|few|many|hundreds|tens|scores|countless|numerous|dozens|various".split("|"), True),
    "clock": dict.fromkeys("am|pm|a.m.|p.m.|o'clock|gmt|utc|noon".split("|"), True),
    "halt": dict.fromkeys(
        (
            "the|a|an|of|in|on|at|by|for|to|from|with|and|or|but|as|that|which|who|whom|whose|when|where|while|"
            "is|are|was|were|be|been|has|have|had|will|would|can|could|did|does|do|may|might|must|should|than|"
            "because|after|before|since|until|during|over|under|between|its|his|her|their|our|your|my|this|these|"
            "those|it|he|she|they|we|i|you|not|no|per|each|every|if|so|then|there|here|into|onto|out|up|down|off|"
            "about|against|through|within|without|via|according|worldwide|globally|ago|later|earlier|only|just|"
            "more|less|also|too|now|still|already|yet|ever|never|some|any|all|both|either|neither|nor|across|"
            "throughout|despite|amid|among|including|plus|s|'s|whether|following|back|away|together|apart|long|"
            "high|tall|wide|deep|old|straight|alone|combined|compared|"
            "what|how|why|mark|threshold|barrier|milestone|strong|whereas|though|although|unless|once|toward|towards|upon|around|near"
        ).split("|"),
        True,
    ),
    "change": dict.fromkeys(
        (
            "rose|risen|rise|rises|rising|grew|grown|grow|grows|growing|increased|increase|increases|increasing|"
            "fell|fallen|fall|falls|falling|dropped|drop|drops|dropping|declined|decline|declining|decreased|"
            "decrease|jumped|jump|climbed|climb|soared|surged|surge|plunged|plunge|slid|slipped|went|gone|going|"
            "up|down|cut|cutting|raised|raise|raising|lowered|reduced|shrank|shrunk|doubled|tripled|swung|moved|"
            "expanded|dwindled|sank|tumbled|slumped|changed|narrowed|widened|revised|improved"
        ).split("|"),
        True,
    ),
    "people": dict.fromkeys(
        "people men women children aircraft crew staff personnel police spacecraft media data criteria mice feet".split(),
        True,
    ),
}

# No word is written together with the next in English.
PREFIXES: tuple[str, ...] = ()

TRAITS: dict[str, Any] = {
    "glued": GLUED,
    "unit_before_ten": False,  # "four and forty"
    "and_after": 100,  # the smallest number "and" may follow: "two hundred and five"
    "decimal_comma": False,
    "head": "last",  # the counted noun ends its phrase: "daily active users"
    "definite": (),
    "far_verbs": False,
    "ordinal_endings": ("st", "nd", "rd", "th"),
    "eras": (),
    "decade_endings": ("s",),
    "hijri": (),
    "and_prefix": "",
    "verb_shapes": (),
    "not_plural": ("news", "business", "series", "sales", "sports", "press"),
    "quarter_letter": "q",
    "half_letter": "h",
    "letters": ("q", "h"),
    "round_years": False,
    "articles": ("the", "a", "an"),
}

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
    "fractions": {50: "half", 33: "a third", 67: "two thirds", 25: "a quarter", 75: "three quarters", 20: "a fifth"}
    | {40: "two fifths", 60: "three fifths", 80: "four fifths", 10: "a tenth", 90: "nine tenths", 70: "seven tenths"}
    | {30: "three tenths", 17: "a sixth", 83: "five sixths", 14: "a seventh"},
    "multiple": "{} times",
    "per": "{} a {}",
    "months": tuple(words.split("|")[0].capitalize() for words in cldr_en.MONTHS.values()),
    "date": "{day} {month} {year}",
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
    "measures": {},
    "durations": {unit: (unit, unit + "s") for unit in ("second", "minute", "hour", "day", "week", "month", "year", "decade")}
    | {"century": ("century", "centuries"), "fortnight": ("fortnight", "fortnights")},
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
