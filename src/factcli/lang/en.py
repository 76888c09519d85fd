"""The tables of English: which words belong to which category, and how the language puts figures together."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from factcli.lang.en_bounds import ABOUT, ABOUT_BEHIND, BEHIND, BELOW, MOMENTS, PERIOD_PARTS, VERBS, YEAR
from factcli.lang.en_figures import (
    FRACTIONS,
    GLUED,
    MEASURES,
    MINOR,
    MONEY,
    MONTHS,
    NUMBERS,
    ORDINAL,
    PREFIXED,
    SCALES,
    TIMES,
    WEEKDAYS,
)
from factcli.lang.en_show import SHOW
from factcli.lang.tables import phrases, spread

TABLES: dict[str, dict[str, Any]] = {
    "num": dict(NUMBERS),
    "scale": SCALES,
    "article": spread(
        {
            1: "a | an | one",
        }
    ),
    "frac": FRACTIONS,
    "ordinal": ORDINAL,
    "and": phrases("and | &"),
    "month": MONTHS,
    "weekday": WEEKDAYS,
    "time": TIMES,
    "percent": spread(
        {
            "percent": "% | percent | per cent | pct | pct. | per-cent",
            "points": "percentage points | percentage point | percentage-point | percent points | pp | "
            "ppts | % points | points percent | percentage-points",
        }
    ),
    "money": MONEY,
    "prefixed": PREFIXED,
    "minor": MINOR,
    "measure": MEASURES,
    "below": BELOW,
    "verb": VERBS,
    "not": phrases(
        "did not | does not | do not | has not | have not | had not | will not | was not | is not | "
        "has never | have never | had never | not | never | no | didn't | doesn't | don't | hasn't | "
        "haven't | hadn't | won't | isn't | wasn't | weren't | cannot | can't"
    ),
    "behind": BEHIND,
    "about": ABOUT,
    "about-behind": ABOUT_BEHIND,
    "open": spread(
        {
            "and": "between | anywhere between",
            "to": "from | anywhere from",
        }
    ),
    "to": phrases("to | until | till | through | up to"),
    "moment": MOMENTS,
    "part": PERIOD_PARTS,
    "period": spread(
        {
            "quarter": "quarter | three months",
            "half": "half | six months | six-month period",
            "nine": "nine months",
            "week": "week",
            "third": "trimester",
        }
    ),
    "season": spread(
        {
            "spring": "spring",
            "summer": "summer",
            "autumn": "autumn | fall",
            "winter": "winter",
        }
    ),
    "year": YEAR,
    "of": phrases("of"),
    "score": phrases("out of | /"),
    "link": phrases("of | , | of the year | of fiscal"),
    "year-word": phrases("the year | year | fiscal year | fiscal | the fiscal year | the"),
    "month-word": {},
    "determiner": phrases(
        "the | its | his | her | their | our | all | those | these | every | americans"
    ),
    "filler": phrases("a | the | an | a total of | a whopping | a record | the figure of | another"),
    "lasting": phrases(
        "for | within | after | about | in | nearly | almost | over | under | lasted | lasting | took | "
        "last"
    ),
    "ago": phrases("ago | later | earlier | after | before | afterwards"),
    "not-fraction": {},
    "not-half": {"in": True},
    "size": phrases("high | long | tall | wide | deep | away | across | race | sprint | freestyle"),
    "not-time": phrases("min read | minute read | min video | min walk"),
    "not-far": {},
    "before-ten": {},
    "dual": {},
    "counting": {},
    "listing": phrases("reasons | things | ways | tips | facts | takeaways | questions | lessons"),
    "noun": {},
    "idiom": phrases(
        "one day | one of | one another | one by one | no one | at one | square one | day one | "
        "number one | catch-22 | first of all | first lady | first time | second time | at first | "
        "a second time | second world war | first world war | first amendment"
    ),
    "last": phrases("last | final | closing"),
    "per": phrases("per | each | every | / | a | an"),
    "rate": spread(
        {
            "month": "monthly",
            "year": "annually | yearly | p.a. | per annum",
            "day": "daily",
            "week": "weekly",
            "hour": "hourly",
            "share": "apiece",
            "person": "a head",
        }
    ),
    "share": spread(
        {
            "share": "share | stock",
            "person": "person | head | capita",
            "user": "user",
            "barrel": "barrel",
            "ounce": "ounce",
            "unit": "unit | piece",
            "litre": "litre | liter",
            "gallon": "gallon",
            "ton": "ton | tonne",
            "kilo": "kilo | kilogram",
        }
    ),
    "multiple": spread(
        {
            Decimal("2"): "twice | double | doubled | doubling | twofold",
            Decimal("3"): "triple | thrice | tripled | tripling | threefold",
            Decimal("4"): "quadrupled | quadruple | fourfold",
            Decimal("0.5"): "halved",
            Decimal("5"): "fivefold",
            Decimal("10"): "tenfold",
        }
    ),
    "times": phrases("times | x | fold | -fold | ×"),
    # True: even a year behind it is a label ("room 2022"); False: only a small figure is ("day 3").
    "label": spread(
        {
            True: "page | pages | p. | pp. | photo | figure | fig. | fig | table | chapter | article | no. | "
            "number | room | gate | channel | route | highway | version | v | v. | vol. | volume | issue | "
            "line | flight | psalm | verse | rule | form | model | unit | paragraph | note | lot | covid",
            False: "top | week | weeks | day | round | stage | group | game | games | section | "
            "episode | season | part | item | step | level | phase | type | class | grade | act | "
            "world war | title",
        }
    ),
    "vague": phrases(
        "several | few | many | hundreds | tens | scores | countless | numerous | dozens | various"
    ),
    "clock": phrases("am | pm | a.m. | p.m. | o'clock | gmt | utc | noon"),
    "halt": phrases(
        "the | a | an | of | in | on | at | by | for | to | from | with | and | or | but | as | that | "
        "which | who | whom | whose | when | where | while | is | are | was | were | be | been | has | "
        "have | had | will | would | can | could | did | does | do | may | might | must | should | than | "
        "because | after | before | since | until | during | over | under | between | its | his | her | "
        "their | our | your | my | this | these | those | it | he | she | they | we | i | you | not | no | "
        "per | each | every | if | so | then | there | here | into | onto | out | up | down | off | "
        "about | against | through | within | without | via | according | worldwide | globally | ago | "
        "later | earlier | only | just | more | less | also | too | now | still | already | yet | ever | "
        "never | some | any | all | both | either | neither | nor | across | throughout | despite | amid | "
        "among | including | plus | s | 's | whether | following | back | away | together | apart | long | "
        "high | tall | wide | deep | old | straight | alone | combined | compared | what | how | why | "
        "mark | threshold | barrier | milestone | strong | whereas | though | although | unless | once | "
        "toward | towards | upon | around | near"
    ),
    "change": phrases(
        "rose | risen | rise | rises | rising | grew | grown | grow | grows | growing | increased | "
        "increase | increases | increasing | fell | fallen | fall | falls | falling | dropped | drop | "
        "drops | dropping | declined | decline | declining | decreased | decrease | jumped | jump | "
        "climbed | climb | soared | surged | surge | plunged | plunge | slid | slipped | went | gone | "
        "going | up | down | cut | cutting | raised | raise | raising | lowered | reduced | shrank | "
        "shrunk | doubled | tripled | swung | moved | expanded | dwindled | sank | tumbled | slumped | "
        "changed | narrowed | widened | revised | improved"
    ),
    "people": phrases(
        "people | men | women | children | aircraft | crew | staff | personnel | police | spacecraft | "
        "mice | feet"
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
    "plurals": ("s", ("ss", "us", "is")),
    "not_nouns": ("ed", "ing", "ly"),
    "not_plural": ("news", "business", "series", "sales", "sports", "press"),
    "quarter_letter": "q",
    "half_letter": "h",
    "letters": ("q", "h"),
    "round_years": False,
    "articles": ("the", "a", "an"),
}

__all__ = ["PREFIXES", "SHOW", "TABLES", "TRAITS"]
