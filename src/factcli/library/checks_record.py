"""Checks of one claim by itself: quotes, citations, dates, worked examples."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from factcli.library.context import Context
from factcli.library.fields import days, shown
from factcli.library.load import LoadedClaim
from factcli.model import Problem, Statement

MAX_QUOTE = 40  # words; long enough for a sentence of a filing, short enough to remain a quotation


def quotes(loaded: LoadedClaim, _: Context) -> Iterator[Problem]:
    """Every citation quotes its source, briefly."""
    for number, cite in enumerate(loaded.file.citations):
        if cite.quote is None:
            where = loaded.at("citations", number)
            yield Problem(
                "no-quote", where, f"the citation of {cite.source} has no quote", "add quote:, verbatim"
            )
        elif (words := len(cite.quote.split())) > MAX_QUOTE:
            where = loaded.at("citations", number, "quote")
            hint = "keep the words that carry the claim; … marks what is left out"
            yield Problem("long-quote", where, f"the quote has {words} words, more than {MAX_QUOTE}", hint)


def repeated_citations(loaded: LoadedClaim, _: Context) -> Iterator[Problem]:
    """No source is cited twice with the same words."""
    seen: dict[tuple[str, str], int] = {}
    for number, cite in enumerate(loaded.file.citations):
        key = (cite.source, " ".join((cite.quote or "").split()).casefold())
        first = seen.setdefault(key, number)
        if first != number:
            line = loaded.at("citations", first).line
            message = f"{cite.source} is cited in line {line} with the same words"
            yield Problem("repeated-citation", loaded.at("citations", number), message, "remove one of them")


def reversed_intervals(loaded: LoadedClaim, _: Context) -> Iterator[Problem]:
    """What has a beginning and an end begins before it ends."""
    file = loaded.file
    value = file.value
    spans = [(("valid",), file.valid), (("value", "interval"), value.interval if value else None)]
    for place, span in spans:
        if span is None or span.from_ is None or span.until is None:
            continue
        if days(span.from_)[0] > days(span.until)[1]:
            message = f"ends ({span.until}) before it begins ({span.from_})"
            yield Problem("reversed-interval", loaded.at(*place, "until"), message, "exchange from and until")
    span_of_figures = value.range if value else None
    if span_of_figures and span_of_figures.min is not None and span_of_figures.max is not None:
        low, high = span_of_figures.min, span_of_figures.max
        if low > high:
            where = loaded.at("value", "range", "max")
            yield Problem(
                "reversed-interval", where, f"max {high} is below min {low}", "exchange min and max"
            )


def support(loaded: LoadedClaim, _: Context) -> Iterator[Problem]:
    """What is rated true has a source that supports it."""
    file = loaded.file
    if file.rating == "true" and all(cite.stance != "supports" for cite in file.citations):
        stances = " and ".join(sorted({cite.stance for cite in file.citations}))
        yield Problem(
            "true-without-support",
            loaded.at("rating"),
            f'rated "true", but its only citation {stances} it'
            if len(file.citations) == 1
            else f'rated "true", but its {len(file.citations)} citations only say: {stances}',
            "cite a source that supports it, or rate it unproven",
        )


def dates(loaded: LoadedClaim, context: Context) -> Iterator[Problem]:
    """Reviewed lately, and not tomorrow."""
    file = loaded.file
    if file.withdrawn and date.fromisoformat(file.withdrawn.on) > context.today:
        what = f"withdrawn on {file.withdrawn.on}, which is after {context.today}"
        yield Problem("future-date", loaded.at("withdrawn", "on"), what, "is the year right?")
    if file.reviewed is None:
        return
    age = (context.today - date.fromisoformat(file.reviewed)).days
    where = loaded.at("reviewed")
    if age < 0:
        what = f"reviewed on {file.reviewed}, which is after {context.today}"
        yield Problem("future-date", where, what, "is the year right?")
    elif age > context.stale_days and not file.withdrawn:
        what = f"last reviewed {age} days ago, on {file.reviewed}"
        yield Problem("stale-review", where, what, "hold it against its sources again, then set reviewed")


def examples(loaded: LoadedClaim, context: Context) -> Iterator[Problem]:
    """Every worked example gets the verdict it stands under."""
    if context.checker is None or loaded.file.withdrawn:
        return
    for verdict, texts in sorted((loaded.file.says or {}).items()):
        for number, text in enumerate(texts):
            finding = context.checker.check(Statement(text))
            if finding.verdict != verdict:
                yield Problem(
                    "example-fails",
                    loaded.at("says", verdict, number),
                    f"{shown(text)} comes out as {finding.verdict} ({finding.reason}), not {verdict}",
                    "factcli check, with the whole sentence, shows how it was compared",
                )
