"""The tag at the end of a question, which asks and denies nothing: ", didn't he?", «، أليس كذلك؟»."""

from __future__ import annotations

from factcli.analyze.read import Analysis
from factcli.lang.known import logic

_LONGEST = 4


def tag(analysis: Analysis) -> frozenset[int]:
    """Positions of the words of a tag, empty where a text ends in none."""
    words, last = analysis.words, len(analysis.words) - 1
    if last < 2 or words[last].text not in "?؟":
        return frozenset()
    mark = next((i for i in range(last - 1, 0, -1) if not words[i].keys), 0)
    tail = range(mark + 1, last)
    if not mark or words[mark].text not in ",،" or not 1 <= len(tail) <= _LONGEST:
        return frozenset()
    return frozenset(tail) if all(words[i].text in logic(analysis.lang).TAGS for i in tail) else frozenset()
