"""Plain text for people: the verdict first, then why, the claim, the note and the citations.

    ✗ REFUTED  Truth Social was launched in March 2021
      Why    says March 2021; launched on 21 February 2022
      Claim  Truth Social was launched on 21 February 2022.
             rated true, valid from 2022-02-21 · ts-launched-2022-02-21
      [1]    Reuters, 2022-02-21, supports: Trump's app goes live
             “Truth Social launched late on Sunday …”
             https://…

A symbol and a word carry the verdict, so that neither colour nor fonts have to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcli.model import Candidate, Claim, Finding
from factcli.output import layout, text_claim, text_table
from factcli.output.page import Page
from factcli.output.records import Answer, Failure, Held, Hits, Sheet, words
from factcli.output.text_blocks import cite, field, headline

VERDICTS = {
    "supported": ("✓ SUPPORTED", "green"),
    "refuted": ("✗ REFUTED", "red"),
    "misleading": ("≈ MISLEADING", "yellow"),
    "unproven": ("? UNPROVEN", "magenta"),
    "no-match": ("– NO MATCH", "bold"),
}
_RELATIONS = {
    "supports": ("✓ SUPPORTS", "green"),
    "refutes": ("✗ REFUTES", "red"),
    "unknown": ("– UNKNOWN", "bold"),
}

# More than this is for `show` and for the machine-readable formats, which have them all. The first claim
# decides; the others are there to be seen, with one citation and no note.
_CLAIMS, _CITATIONS, _RELATED = 3, (2, 1), 3


def check(answers: Iterable[Answer], page: Page) -> Iterator[str]:
    between = ""
    for answer in answers:
        result = answer.result
        lines = _failure(result, page) if isinstance(result, Failure) else _finding(result, page, "")
        yield between + "\n".join(lines) + "\n"
        between = "\n"


def search(results: Iterable[Hits], page: Page) -> Iterator[str]:
    between = ""
    for hits in results:
        yield between + "\n".join(text_table.hits(hits, page)) + "\n"
        between = "\n"


def compare(results: Iterable[Held], page: Page) -> Iterator[str]:
    for held in results:
        if held.failure is not None:
            yield "\n".join(_failure(held.failure, page)) + "\n"
            continue
        label, style = _RELATIONS[held.relation]
        given = "" if held.id is None else f"{held.id}: "
        yield "\n".join(headline(label, style, f"{given}{held.why} ({held.reason})", page)) + "\n"


def show(claims: Iterable[Claim], page: Page) -> Iterator[str]:
    between = ""
    for claim in claims:
        yield between + "\n".join(text_claim.whole(claim, page)) + "\n"
        between = "\n"


def sheet(sheet: Sheet, page: Page) -> Iterator[str]:
    return text_table.table(sheet, page)


def _failure(failure: Failure, page: Page) -> list[str]:
    lines = headline("! ERROR", "red", failure.message, page)
    return lines + field("Given", layout.shorten(failure.statement or "", 60), page)


def _finding(finding: Finding, page: Page, indent: str, shown: set[str] | None = None) -> list[str]:
    """A finding; one with parts says why and leaves the rest to its parts, each claim cited once."""
    shown = set() if shown is None else shown
    lang = page.lang or finding.statement.lang
    label, style = VERDICTS[finding.verdict]
    lines = headline(label, style, finding.statement.text, page, indent)
    lines += field("Why", finding.why, page, indent)
    if page.explain:
        lines += _derivation(finding, page, indent)
    if finding.parts:
        for part in finding.parts:
            lines += ["", *_finding(part, page, indent + "  ", shown)]
        near = _near(finding.related, lang, page, indent)
        return [*lines, "", *near] if near else lines
    number = 0
    for place, candidate in enumerate(finding.claims[:_CLAIMS]):
        claim = candidate.claim
        most = _CITATIONS[place > 0]
        lines += field("Claim", words(claim.statement, lang), page, indent)
        again = claim.id in shown
        lines += field("", text_claim.facts(claim) + " (above)" * again, page, indent, dim=True)
        if again:
            continue
        shown.add(claim.id)
        if not place:
            lines += field("Note", words(claim.note, lang), page, indent)
        # Sources the reader of the statement can read come first.
        ranked = sorted(claim.citations, key=lambda cited: (cited.stance == "reports", cited.language != lang))
        for cited in ranked[:most]:
            number += 1
            lines += cite(number, cited, page, indent)
        lines += _more(len(ranked) - most, "citation", claim.id, page, indent)
    lines += _more(len(finding.claims) - _CLAIMS, "claim", "", page, indent)
    return lines + _near(finding.related, lang, page, indent)


def _derivation(finding: Finding, page: Page, indent: str) -> list[str]:
    from factcli.output import derivation

    *held, (conclusion,) = derivation.blocks(finding)
    lines: list[str] = []
    for head, *rest in held:
        lines += field("" if lines else "Held", head, page, indent)
        lines += [line for each in rest for line in field("", each, page, indent + "  ", dim=True)]
    return lines + field("So", conclusion, page, indent)


def _near(related: tuple[Candidate, ...], lang: str, page: Page, indent: str) -> list[str]:
    lines: list[str] = []
    for claim, _ in related[:_RELATED]:
        lines += field("" if lines else "Near", words(claim.statement, lang), page, indent)
        lines += field("", claim.id, page, indent, dim=True)
    return lines


def _more(count: int, what: str, claim: str, page: Page, indent: str) -> list[str]:
    if count <= 0:
        return []
    how = f": factcli show {claim}" if claim else ": --format json has them all"
    return field("", f"and {count} more {what}{'s' * (count > 1)}{how}", page, indent, dim=True)
