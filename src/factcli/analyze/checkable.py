"""Tells what cannot be checked: wishes, predictions, suppositions, opinions, commands."""

from __future__ import annotations

from importlib import import_module

from .read import Analysis


def uncheckable(analysis: Analysis) -> str:
    """Why a statement cannot be true or false today ("wish", "future", …), "" when it can.

    What somebody is reported to have said, asked or promised can be checked, so a reporting verb
    before the mark lifts it.
    """
    table = import_module(f"..lang.logic_{'ar' if analysis.lang == 'ar' else 'en'}", __package__)
    words = [w for w in analysis.words if w.keys]
    if not words:
        return "empty"
    first = words[0].text
    if first in table.IMPERATIVES and (len(words) < 2 or words[1].text not in ("on", "of", "by", "against", "in", "for")):
        return "command"
    said = [spot[0] for spot in analysis.features.get("!say", ())]
    for kind in ("if", "wish", "future", "opinion"):
        for spot in analysis.features.get(f"!{kind}", ()):
            if any(set(spot) & set(at) for at in analysis.mention_at):
                continue
            if kind != "opinion" and any(at < spot[0] for at in said):
                continue
            if kind == "opinion" and len(spot) == 1:
                continue
            return kind
    return ""
