"""English words around a figure or a date: comparators, approximators, parts of a period."""

from __future__ import annotations

from factcli.lang.tables import phrases, spread

BELOW = spread(
    {
        ">": "more than | over | above | greater than | higher than | larger than | bigger than | "
        "upwards of | in excess of | north of | longer than | older than | better than | beyond | "
        "well over | well above | more than about",
        ">=": "at least | no fewer than | no less than | not less than | not fewer than | a minimum of | "
        "minimum of | from at least | at the very least | at minimum | no lower than",
        "<": "less than | fewer than | under | below | lower than | smaller than | shorter than | "
        "beneath | short of | south of | well under | well below | younger than | cheaper than",
        "<=": "at most | up to | no more than | not more than | no greater than | a maximum of | "
        "maximum of | as many as | as much as | not over | no higher than | no longer than | at the most | "
        "not exceeding | capped at | within",
        "+>": "just over | slightly over | slightly more than | a little over | a little more than | "
        "little more than | just above | slightly above | a bit more than | a bit over | just more than | "
        "marginally more than | only just over | barely more than",
        "-<": "just under | slightly under | slightly less than | a little under | a little less than | "
        "just below | slightly fewer than | slightly below | a bit less than | a bit under | just shy of | "
        "just short of | little less than",
    }
)
VERBS = spread(
    {
        ">": "exceed | exceeds | exceeded | exceeding | tops | topped | topping | surpass | surpasses | "
        "surpassed | surpassing | crossed | passed | outnumbered",
    }
)
BEHIND = spread(
    {
        ">=": "or more | or greater | and more | plus | and above | or above | at least | or higher | "
        "at a minimum | at the very least | and up | +",
        "<=": "or less | or fewer | and below | or below | at most | or lower | at the most",
    }
)

ABOUT = phrases(
    "about | around | roughly | nearly | almost | some | about every | roughly every | nearly every | "
    "around every | approximately every | approximately | approx | approx. | close to | an estimated | "
    "estimated | circa | ca. | c. | ~ | nearing | approaching | near | in the region of | "
    "in the neighborhood of | in the neighbourhood of | on the order of | of the order of | "
    "somewhere around | virtually | just about | more or less | give or take | near to | "
    "in the vicinity of | roughly speaking | an average of about"
)
ABOUT_BEHIND = phrases("or so | or thereabouts | -ish | ish | approximately | give or take | roughly")

MOMENTS = spread(
    {
        "<": "before | prior to | ahead of | earlier than | pre-",
        ">=": "not before | since | no earlier than | not until | on or after | not earlier than | "
        "ever since",
        ">": "after | later than",
        "<=": "no later than | not later than | until | till | by | up until | on or before",
        "": "as early as | as late as | since at least | after at least",
    }
)

PERIOD_PARTS = spread(
    {
        "early": "early | early in | the early part of",
        "start": "the start of | the beginning of | start of | beginning of | at the start of | "
        "the early days of | the opening of",
        "mid": "mid | mid- | middle of | the middle of | in the middle of",
        "late": "late | late in | the latter part of",
        "end": "the end of | end of | end-",
    }
)
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

YEAR = phrases(
    "in | since | by | until | till | before | after | during | of | from | through | throughout | "
    "between | to | for | year | years | the year | late | early | mid | around | about | circa | fiscal | "
    "calendar | as of | per | and | or | than | from early | on | the | a | an | his | her | its | their | "
    "our | this | new"
)
