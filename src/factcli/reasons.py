"""The catalogue of reasons: why a verdict came out as it did. ``factcli explain REASON`` prints an entry."""

from __future__ import annotations

from factcli.record import NamedTuple


class Reason(NamedTuple):
    """``what`` it means, ``why`` the rule exists, an ``example``."""

    what: str
    why: str
    example: str


REASONS: dict[str, Reason] = {
    "agrees": Reason(
        "The statement says what a claim rated true says.",
        "Nothing it states clashes with the claim, and nothing is left that the library does not cover.",
        'Claim: "Musk completed the purchase of Twitter on 27 October 2022." Statement: "Musk bought Twitter in 2022."',
    ),
    "denial-holds": Reason(
        "The statement denies something that is indeed not so.",
        "Denying another value than the true one, or another name, is true.",
        '"Truth Social was not launched in October 2021": the launch was in February 2022.',
    ),
    "denies-falsehood": Reason(
        "The statement denies what a claim rated false says.",
        "The denial of a falsehood is true.",
        '"It is false that Trump never used the account again."',
    ),
    "rated-false": Reason(
        "The statement repeats a claim that reviewers rated false.",
        "The library holds the falsehood itself, with the sources that refute it.",
        '"Truth Social lost $73 million between its launch and June 2023."',
    ),
    "rated-misleading": Reason(
        "The statement repeats a claim that reviewers rated misleading.",
        "What it says is not plainly false, but leads to a wrong conclusion.",
        '"Trump himself finances Truth Social."',
    ),
    "rated-unproven": Reason(
        "The statement repeats a claim that reviewers looked into and could not settle.",
        "Evidence for and against was weighed and does not decide it.",
        '"Truth Social had 3 million users at its launch."',
    ),
    "date-differs": Reason(
        "The statement gives another date than the sources.",
        "Less precise dates are fine; a date that excludes the recorded one is not.",
        "Says March 2021; the launch was on 21 February 2022.",
    ),
    "amount-differs": Reason(
        "The statement gives another amount of money than the sources.",
        "Rounding as written is fine, a different figure is a different figure.",
        "Says $44 million; the sources say about $44 billion.",
    ),
    "currency-differs": Reason(
        "The amount is given in another currency.",
        "€44 billion is not $44 billion.",
        "Says €44 billion; the sources say about $44 billion.",
    ),
    "number-differs": Reason(
        "The statement gives another number than the sources.",
        "Figures are held against those of the same date; an undated one is refuted only far outside all known.",
        "Says 30 million active users; the sources say about 2 to 5 million.",
    ),
    "percent-differs": Reason(
        "The statement gives another share or rate than the sources.",
        "Rounding as written is fine.",
        "Says 71.8 %; the poll ended with 51.8 %.",
    ),
    "duration-differs": Reason(
        "The statement gives another length of time than the sources.",
        "Durations are compared exactly, whatever their units.",
        "Says eight hours; the agreement says six.",
    ),
    "entity-differs": Reason(
        "Another name stands where only one can stand.",
        "Where one alone can have done it, naming another is false; where several could, it is no match.",
        '"Bezos bought Twitter": it was Musk.',
    ),
    "direction-reversed": Reason(
        "Who acts and who is acted upon have changed places.",
        "Buying is not being bought.",
        '"X acquired xAI": xAI acquired X.',
    ),
    "direction-differs": Reason(
        "The statement says up where the sources say down, or the reverse.",
        "Opposites count as polarity.",
        '"Revenue rose 12 %": it fell 12 %.',
    ),
    "opposite-holds": Reason(
        "For the same period the sources record the opposite.",
        "A profit is not a loss.",
        '"Lost $50.5 million in 2022": 2022 showed a net profit of $50.5 million.',
    ),
    "negated": Reason(
        "The statement denies what a claim rated true says.",
        "Negation turns the outcome around; two negations cancel.",
        '"Musk never bought Twitter."',
    ),
    "opposite": Reason(
        "The statement says the opposite of what a claim rated true says.",
        "The vocabulary of a property names the words for its opposite.",
        '"DWAC shareholders rejected the merger."',
    ),
    "quote-differs": Reason(
        "The statement puts other words into somebody's mouth.",
        "Two quotations of the same saying must have words in common.",
        'Says the first post read "I\'m back"; it read "Get ready! …".',
    ),
    "outdated": Reason(
        "What the statement says was true and no longer is.",
        "A statement in the present tense is judged as of today, or of --as-of.",
        '"Trump is still suspended from Twitter": until 19 November 2022.',
    ),
    "order-differs": Reason(
        "Two events are put in the wrong order, or too near or far from each other.",
        "Both have recorded dates, so their order and distance can be computed.",
        '"Truth Social was launched before Twitter suspended Trump."',
    ),
    "order-agrees": Reason(
        "Two events stand in the order that their recorded dates give.",
        "Both have recorded dates, so their order and distance can be computed.",
        '"Truth Social was launched after Twitter suspended Trump."',
    ),
    "ratio-differs": Reason(
        "One figure is put at a multiple of another that the sources do not bear out.",
        "Both figures are recorded, so the ratio can be computed.",
        '"The loss of 2024 was half of that of 2023": $400.9 million against $58.2 million.',
    ),
    "ratio-agrees": Reason(
        "The multiple of one figure and another is what the recorded figures give.",
        "Both figures are recorded, so the ratio can be computed.",
        '"The loss of 2024 was more than six times that of 2023."',
    ),
    "excluded": Reason(
        "The sources record something that rules the statement out.",
        "Some properties cannot both hold: a suspension of two years is not one for life.",
        '"Facebook banned Trump for life": it was for two years.',
    ),
    "worst-part": Reason(
        "The statement has several parts; the worst decides.",
        "Half a truth is not a truth.",
        '"Launched in 2022 and lost $73 million."',
    ),
    "not-checkable": Reason(
        "An opinion, a wish, a prediction, a supposition or a command.",
        "Only what can be true or false today can be checked.",
        '"Will Musk buy Truth Social one day?"',
    ),
    "nothing-known": Reason(
        "The library holds nothing about it.",
        "When in doubt the tool abstains; the nearest claims are shown as related, never as a verdict.",
        '"The blue check mark costs $8 a month."',
    ),
    "period-unknown": Reason(
        "The library has figures of this kind, but none for the time the statement names.",
        "What changes over time is compared with figures of the same date or period only.",
        '"Truth Social had 4 million active users in July 2025."',
    ),
    "not-covered": Reason(
        "The statement gives a value that no claim about this records.",
        "What is not recorded can be neither supported nor refuted.",
        '"Musk bought Twitter for $44 billion, in 14 instalments."',
    ),
    "more-than-known": Reason(
        "The statement says more than any claim covers.",
        "Support for a part is no support for the rest.",
        '"Musk bought Twitter after a long lunch with his brother in a seaside town."',
    ),
    "figure-between": Reason(
        "An undated figure that agrees with no known one, but is not far outside them.",
        "The figure changes over time and may have held at a time the library does not know.",
        '"Truth Social has 4 million active users."',
    ),
    "other-value": Reason(
        "The statement is about a claim rated false, misleading or unproven, but gives another value.",
        "That one figure is false proves nothing about another.",
        '"Truth Social lost $60 million by June 2023", where only the false $73 million is on file.',
    ),
    "unrated": Reason(
        "A claim says the same, but carries no rating.",
        "Imported collections keep ratings they could not translate; no verdict is made of them.",
        "A claim whose publisher rated it in words that are in no table.",
    ),
}

REASONS |= {
    f"{kind}-agrees": Reason(
        f"The statement's {called} is that of the sources, or one that it includes or rounds.",
        "Less precise is fine, and so is rounding as written; what is compared is the interval that the words mean.",
        example,
    )
    for kind, called, example in (
        ("date", "date", "Says 2022; the launch was on 21 February 2022."),
        ("duration", "length of time", "Says two years; the suspension was for 24 months."),
        ("money", "amount of money", 'Says "about $32 million"; the sources say $31.6 million.'),
        ("multiple", "multiple", 'Says "twice"; the sources say "two times".'),
        ("number", "number", 'Says "more than 8 million"; the sources say 8.9 million.'),
        ("ordinal", "rank", 'Says "45th"; the sources say the same.'),
        ("percent", "share or rate", 'Says "more than half"; the sources say 51.8 %.'),
        ("points", "difference in percentage points", 'Says "3.6 points"; the sources say the same.'),
        ("quantity", "count", 'Says "fewer than a million downloads"; the sources say about 872,000.'),
    )
}

REASONS |= {
    "not-comparable": Reason(
        "The two texts do not speak of the same thing, or say too little of it in common.",
        "Two texts are held against each other only where they can be laid side by side.",
        'Known: "The bridge opened in 1932." Statement: "The tunnel is closed for repairs."',
    ),
}
