"""Counted nouns without their endings of number and case, so that "users" and مستخدمين meet their singular.

Crude on purpose: the result is only ever compared with itself.
"""

from __future__ import annotations

_ARABIC_ENDINGS = ("ين", "ون", "ان", "ات", "ا", "ه")


def stem(noun: str) -> str:
    """The stem of a folded noun, in either script.

    >>> stem("companies"), stem("users"), stem("مستخدمين") == stem("مستخدما")
    ('company', 'user', True)
    """
    if noun.isascii():
        if noun.endswith("ies") and len(noun) > 4:
            return noun[:-3] + "y"
        return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") and len(noun) > 3 else noun
    for ending in _ARABIC_ENDINGS:
        if noun.endswith(ending) and len(noun) - len(ending) >= 3:
            return noun[: -len(ending)]
    return noun
