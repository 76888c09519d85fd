"""Lengths of time without a number: "months later", «بعد أشهر»."""

from __future__ import annotations

_DAY = 86400
_UNITS = {
    "en": {"days": _DAY, "weeks": 7 * _DAY, "months": 30 * _DAY, "years": 365 * _DAY, "hours": 3600},
    "ar": {"أيام": _DAY, "ايام": _DAY, "اسابيع": 7 * _DAY, "اشهر": 30 * _DAY, "شهور": 30 * _DAY, "سنوات": 365 * _DAY, "ساعات": 3600},
}
# Words that make a bare plural a length: what stands before it, what stands behind it.
_LEADS = {"en": frozenset(), "ar": frozenset(("بعد", "قبل"))}
_FOLLOWS = {"en": frozenset(("after", "later", "before", "earlier")), "ar": frozenset()}


def vague_lengths(lang: str) -> tuple[dict[str, int], frozenset[str], frozenset[str]]:
    """Unit plurals with their seconds, the words before them and the words behind them; folded."""
    code = lang if lang in _UNITS else "en"
    return _UNITS[code], _LEADS[code], _FOLLOWS[code]
