"""Tells what cannot be checked: wishes, predictions, suppositions, opinions, commands."""

from __future__ import annotations

from factcli.lang.known import logic

from .read import Analysis


def quoted_words(analysis: Analysis) -> frozenset[int]:
    """Word positions between quotation marks: other people's words carry their own mood."""
    marks = [i for i, word in enumerate(analysis.words) if word.text == '"']
    return frozenset(i for a, b in zip(marks[::2], marks[1::2], strict=False) for i in range(a, b))


def _opens(analysis: Analysis, at: int) -> bool:
    """Whether a word begins the statement or a clause of it."""
    return at == 0 or not analysis.words[at - 1].keys


def _future_verb(analysis: Analysis, at: int) -> bool:
    """An Arabic verb of the vocabulary with the future particle س before its present form."""
    word = analysis.words[at].text
    return (
        len(word) > 4
        and word[0] == "س"
        and word[1] in "يتنا"
        and any(spot == (at,) for name, spots in analysis.features.items() if name[0] == "<" for spot in spots)
    )


def uncheckable(analysis: Analysis) -> str:
    """Why a statement cannot be true or false today ("wish", "future", …), "" when it can.

    What somebody is reported to have said, asked or promised can be checked, so a reporting verb
    before the mark lifts it.
    """
    table = logic(analysis.lang)
    words = [w for w in analysis.words if w.keys]
    if not words:
        return "empty"
    first = words[0].text
    if first in table.IMPERATIVES and (
        len(words) < 2 or words[1].text not in ("on", "of", "by", "against", "in", "for")
    ):
        return "command"
    said = [spot[0] for spot in analysis.features.get("!say", ())]
    quoted = quoted_words(analysis)
    if (
        analysis.lang == "ar"
        and not said
        and any(_future_verb(analysis, i) for i in range(len(analysis.words)) if i not in quoted)
    ):
        return "future"
    for kind in ("if", "wish", "future", "stance", "opinion"):
        for spot in analysis.features.get(f"!{kind}", ()):
            if quoted.intersection(spot) or any(set(spot) & set(at) for at in analysis.mention_at):
                continue
            if (
                kind == "future"
                and spot[-1] + 2 < len(analysis.words)
                and analysis.words[spot[-1] + 1].text == "not"
                and (analysis.words[spot[-1] + 2].text in ("find", "see"))
            ):
                # "You won't find": a way of saying there is none.
                continue
            if kind == "if" and len(spot) == 1 and not _opens(analysis, spot[0]):
                continue
            if kind not in ("opinion", "stance") and any(at < spot[0] for at in said):
                continue
            if kind == "opinion" and len(spot) == 1:
                continue
            return kind
    return ""
