"""Markdown for an issue, a pull request or a page: what ``text`` shows, escaped, with links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcli.model import Citation, Claim, Finding
from factcli.output import records, sheets, text_claim
from factcli.output.page import Page
from factcli.output.records import Answer, Failure, Held, Hits, Sheet, words
from factcli.output.safe import markdown as escape
from factcli.output.safe import web_address
from factcli.output.text import VERDICTS


def check(answers: Iterable[Answer], page: Page) -> Iterator[str]:
    between = ""
    for answer in answers:
        result = answer.result
        if isinstance(result, Failure):
            lines = [f"### ! ERROR: {escape(result.message)}"]
        else:
            lines = _finding(result, page, "###")
        yield between + "\n".join(lines) + "\n"
        between = "\n"


def search(results: Iterable[Hits], page: Page) -> Iterator[str]:
    return sheet(sheets.search(results), page)


def compare(results: Iterable[Held], page: Page) -> Iterator[str]:
    return sheet(sheets.compare(results), page)


def show(claims: Iterable[Claim], page: Page) -> Iterator[str]:
    between = ""
    for claim in claims:
        yield between + "\n".join([f"### {escape(claim.id)}", "", *_claim(claim, page.lang)]) + "\n"
        between = "\n"


def sheet(sheet: Sheet, page: Page) -> Iterator[str]:
    yield "| " + " | ".join(sheet.columns) + " |\n" + "|---" * len(sheet.columns) + "|\n"
    for row in sheet.rows:
        yield "| " + " | ".join(escape(cell) for cell in row.cells) + " |\n"


def _finding(finding: Finding, page: Page, level: str) -> list[str]:
    lang = page.lang or finding.statement.lang
    lines = [f"{level} {VERDICTS[finding.verdict][0]}: {escape(finding.statement.text)}"]
    if finding.why:
        lines += ["", f"**Why:** {escape(finding.why)}"]
    if page.explain:
        lines += ["", *_derivation(finding)]
    for part in finding.parts:
        lines += ["", *_finding(part, page, level + "#")]
    if finding.parts:
        return lines
    for claim, _ in finding.claims:
        lines += ["", *_claim(claim, lang)]
    if finding.related:
        lines += ["", "Near, but not about the same:", ""]
        lines += [
            f"- {escape(words(near.statement, lang))} ({escape(near.id)})" for near, _ in finding.related
        ]
    return lines


def _derivation(finding: Finding) -> list[str]:
    from factcli.output import derivation

    *held, (conclusion,) = derivation.blocks(finding)
    lines = [line for head, *rest in held for line in (f"- {escape(head)}", *(f"  - {escape(each)}" for each in rest))]
    return [*lines, f"- **So:** {escape(conclusion)}"]


def _claim(claim: Claim, lang: str) -> list[str]:
    lines = [f"**Claim:** {escape(words(claim.statement, lang))}  ", escape(text_claim.facts(claim))]
    if note := records.words(claim.note, lang):
        lines += ["", f"**Note:** {escape(note)}"]
    if claim.citations:
        lines += ["", *(f"{number}. {_cite(cited)}" for number, cited in enumerate(claim.citations, 1))]
    return lines


def _cite(cited: Citation) -> str:
    known = (cited.publisher or cited.source, cited.published, cited.stance)
    who = escape(", ".join(part for part in known if part))
    title = escape(cited.title or cited.source)
    address = web_address(cited.url or cited.archived or "").replace("<", "%3C").replace(">", "%3E")
    linked = f"[{title}](<{address}>)" if address else title
    return f"{who}: {linked}" + (f" “{escape(cited.quote)}”" if cited.quote else "")
