"""The codes of problems found by checks, in one record or across a library."""

from __future__ import annotations

from factcli.library.catalogue import Entry

ENTRIES: dict[str, Entry] = {
    "contradicting-claims": Entry(
        "two true claims that cannot both be true",
        "Same subject, property and roles at the same time, and values apart: a statement would be "
        "supported by one and refuted by the other.",
        "value: {date: 2022-02-21} in one claim, value: {date: 2022-03-21} in another",
    ),
    "dangling-entity": Entry(
        "an entity that entities.yaml does not have",
        "Names are how statements and claims meet; without the entity the claim is hardly found.",
        "about: {subject: truth-socail, property: launch}",
    ),
    "dangling-property": Entry(
        "a property that properties.yaml does not have",
        "Without its words the claim cannot be told from others about the same subject.",
        "about: {subject: truth-social, property: lauch}",
    ),
    "dangling-source": Entry(
        "a source that no file under sources/ has",
        "The citation would show neither publisher nor address.",
        "citations: [{source: reuters-2022-2-21, stance: supports, quote: …}]",
    ),
    "dangling-topic": Entry(
        "a topic that topics.yaml does not have",
        "It would be missing wherever topics are listed.",
        "topics: [launch-date]",
    ),
    "example-fails": Entry(
        "a worked example gets another verdict",
        "The examples under says are documentation, test and words to find the claim by. Either the"
        " claim, the example or the program is wrong.",
        "says: {supported: [Truth Social opened in March 2022.]}",
    ),
    "future-date": Entry(
        "a date that has not come yet",
        "Nobody has reviewed or published anything tomorrow: most often the year is mistyped.",
        "reviewed: 2062-11-22",
    ),
    "long-quote": Entry(
        "a quote of more than 40 words",
        "A quote shows that the source says so. More of it is the source's own text, and nobody reads it.",
        "quote: forty-one words or more",
    ),
    "missing-language": Entry(
        "a statement is missing in a language of the library",
        "Readers of that language see the claim in another one. Counted are the languages of at "
        "least half of the claims.",
        "statement: {en: Musk bought Twitter.}",
        "info",
    ),
    "no-quote": Entry(
        "a citation without a quote",
        "A reader must see what the source says without opening it, and a reviewer must find the place.",
        "citations: [{source: reuters-2022-02-21, stance: supports}]",
    ),
    "repeated-citation": Entry(
        "the same citation twice",
        "It looks like two sources and is one.",
        "the same source with the same quote in two entries",
    ),
    "reversed-interval": Entry(
        "an interval that ends before it begins",
        "Nothing lies in it, so the claim never holds.",
        "valid: {from: 2023-01-01, until: 2022-01-01}",
    ),
    "shared-alias": Entry(
        "a name of two entities",
        "A statement with this name would be about either. Put it under weak if other words decide.",
        "aliases: {en: [Truth]} in two entities",
    ),
    "silence-without-reason": Entry(
        "a silenced code without a reason",
        "Whoever reads the file later must be able to judge whether the reason still holds.",
        'silence: [{code: long-quote, why: ""}]',
    ),
    "stale-review": Entry(
        "a claim that nobody has reviewed for long",
        "Facts age. Hold it against its sources again and set the date.",
        "reviewed: 2021-01-01",
        "warning",
    ),
    "true-without-support": Entry(
        "rated true, and no citation supports it",
        "That somebody reports something, or disputes it, does not make it true.",
        'rating: "true", and citations with the stance reports only',
    ),
    "unused-silence": Entry(
        "a silenced code that does not occur",
        "It would hide the next real problem with this code.",
        "silence: [{code: long-quote, why: the law's own words}] where every quote is short",
    ),
    "unused-source": Entry(
        "a source that no claim cites",
        "It is left over, or the claim that should cite it does not.",
        "an entry under sources/ without a citation",
        "warning",
    ),
    "value-not-in-statement": Entry(
        "the value does not appear in any statement",
        "The value is what statements are compared with; the statement is what a reader sees. One "
        "of them is mistyped, or says it in words the program cannot read.",
        "statement: {en: Musk paid $44 billion.}, value: {money: 4400000000, currency: USD}",
    ),
    "value-not-in-translation": Entry(
        "the value appears in one language and not in another",
        "Most often a slip in translation: another figure, or another month.",
        "statement: {en: … in March 2022 …, ar: … في مايو 2022 …}",
        "info",
    ),
}
