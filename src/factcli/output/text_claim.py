"""A claim in plain text: its facts on one line beside a verdict, and whole, for ``show``."""

from __future__ import annotations

from factcli.model import Claim
from factcli.output.page import Page
from factcli.output.text_blocks import cite, field


def facts(claim: Claim) -> str:
    """Rating, validity and id on one line: ``rated true, valid from 2022-02-21 · ts-launched``."""
    said = [f"rated {claim.rating}" if claim.rating else "not rated", _valid(claim)]
    if claim.as_of:
        said.append(f"as of {claim.as_of}")
    return f"{', '.join(part for part in said if part)} · {claim.id}"


def _valid(claim: Claim) -> str:
    if claim.valid_from and claim.valid_until:
        return f"valid from {claim.valid_from} until {claim.valid_until}"
    if claim.valid_from:
        return f"valid from {claim.valid_from}"
    return f"valid until {claim.valid_until}" if claim.valid_until else ""


def whole(claim: Claim, page: Page) -> list[str]:
    """Everything known of a claim, in every language, with all citations."""
    lines = [page.paint(claim.id, "bold")]
    lines += field("Title", claim.title, page)
    for code in sorted(claim.statement, key=lambda code: (code != "en", code)):
        lines += field(code, claim.statement[code], page)
    lines += field("Rated", claim.rating or "not rated", page)
    lines += field("About", ", ".join(f"{role} {who}" for role, who in claim.about.items()), page)
    lines += field("Valid", _valid(claim).removeprefix("valid "), page)
    lines += field("As of", claim.as_of, page)
    lines += field("Topics", ", ".join(claim.topics), page)
    for code in sorted(claim.note, key=lambda code: (code != "en", code)):
        lines += field("Note", claim.note[code], page)
    for verdict, examples in sorted(claim.says.items()):
        for example in examples:
            lines += field("Says", f"{verdict}: {example}", page)
    for number, cited in enumerate(claim.citations, 1):
        lines += cite(number, cited, page)
    lines += field("Review", claim.reviewed, page)
    lines += field("Gone", claim.withdrawn, page)
    for key, value in claim.extra.items():
        lines += field("", f"{key}: {value}", page, dim=True)
    return lines
