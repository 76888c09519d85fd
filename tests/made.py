"""Hand-made findings for the tests of the output formats: one of each verdict, and hostile ones."""

from __future__ import annotations

from factcli.model import Candidate, Citation, Claim, Finding, Statement
from factcli.output.page import LibraryMark
from factcli.output.records import Answer, Failure

LIBRARY = LibraryMark("5e1f9a", 116)

REUTERS = Citation(
    source="wire-2022-02-21",
    stance="supports",
    publisher="Example Wire",
    title="The app goes live in the App Store",
    url="https://news.example.org/2022/02/21/app-goes-live-in-the-app-store-and-tops-the-charts",
    published="2022-02-21",
    language="en",
    quote="The application became available late on Sunday in the App Store, and was the most "
    "downloaded free application there by Monday morning.",
)
ARABIC = Citation(
    source="sahifa-2022-02-21",
    stance="reports",
    publisher="صحيفة المثال",
    title="إطلاق تطبيق «تروث سوشل»",
    url="https://sahifa.example.org/%D8%AA%D8%B1%D9%88%D8%AB",
    published="2022-02-21",
    language="ar",
    quote="أُطلق التطبيق يوم 21 فبراير 2022 في متجر آب ستور",
)
LAUNCH = Claim(
    id="ts-launched-2022-02-21",
    statement={
        "en": "Truth Social was launched on 21 February 2022.",
        "ar": "أُطلقت منصة تروث سوشل في 21 فبراير 2022.",
    },
    rating="true",
    about={"subject": "truth-social", "property": "launch"},
    valid_from="2022-02-21",
    topics=("truth-social",),
    note={
        "en": "In the United States, for iPhones; the web version and Android came in May and October 2022."
    },
    says={"refuted": ("Truth Social was launched in March 2021",)},
    citations=(REUTERS, ARABIC),
    reviewed="2026-11-22",
)
USERS = Claim(
    id="ts-users-3m",
    statement={"en": "Truth Social had 3 million users."},
    rating="unproven",
    as_of="2022-04",
    topics=("truth-social",),
    citations=(REUTERS._replace(stance="disputes"),),
)


def finding(text: str, verdict: str, reason: str, why: str, *claims: Claim, lang: str = "en") -> Finding:
    """A finding decided by the first of ``claims``."""
    return Finding(
        Statement(text, lang),
        verdict,
        reason,
        why,
        claims=tuple(Candidate(claim, 0.97) for claim in claims),
        as_of="2026-11-22",
    )


REFUTED = finding(
    "Truth Social was launched in March 2021",
    "refuted",
    "date-differs",
    "says March 2021; launched on 21 February 2022",
    LAUNCH,
)
SUPPORTED = finding(
    "Truth Social went live in 2022", "supported", "date-agrees", "21 February 2022 lies in 2022", LAUNCH
)
UNPROVEN = finding("Truth Social had 3 million users", "unproven", "says-same", "no source settles it", USERS)
NO_MATCH = Finding(
    Statement("Cats are mammals", "en"),
    "no-match",
    "nothing-about-it",
    "the library holds nothing about it",
    related=(Candidate(LAUNCH, 0.12), Candidate(USERS, 0.1)),
    as_of="2026-11-22",
)
COMPOUND = Finding(
    Statement("Truth Social went live in 2022 and was launched in March 2021", "en"),
    "refuted",
    "part-refuted",
    "one of 2 parts is refuted",
    claims=REFUTED.claims,
    parts=(SUPPORTED, REFUTED),
    as_of="2026-11-22",
)
IN_ARABIC = finding(
    "أُطلقت تروث سوشل في مارس 2021",
    "refuted",
    "date-differs",
    "تقول مارس 2021؛ أُطلقت في 21 فبراير 2022",
    LAUNCH,
    lang="ar",
)
_EVIL = (
    "=cmd|' /C calc'!A0 \x1b]0;owned\x07\x1b[31mred\x1b[0m \u202eesrever\u2066 "
    "\x9b2J <b>*bold*</b> | [x](javascript:1)\nline two\ttab"
)
HOSTILE = finding(
    _EVIL,
    "misleading",
    "says-same",
    _EVIL,
    Claim(
        id="evil-\x1b[2J",
        statement={"en": _EVIL},
        rating="misleading",
        note={"en": _EVIL},
        citations=(
            Citation(
                "evil", "supports", _EVIL, _EVIL, "https://evil.example/\x1b\\\x07", None, _EVIL, "en", _EVIL
            ),
        ),
    ),
)
FAILED = Failure(
    "bad-json", "line 3: not JSON: Expecting value: line 1 column 1 (char 0)", "nonsense \x1b[31m"
)

ANSWERS = (
    Answer("a1", REFUTED),
    Answer(None, SUPPORTED),
    Answer(7, UNPROVEN),
    Answer(None, NO_MATCH),
    Answer("c", COMPOUND),
    Answer("ar", IN_ARABIC),
    Answer("h", HOSTILE),
    Answer(None, FAILED),
)
