"""The sentences in which a verdict is explained, one set a language; ``{}`` is filled by position."""

from __future__ import annotations

PHRASES: dict[str, dict[str, str]] = {
    "en": {
        "says": "says {0}; the sources say {1}",
        "rightly-denied": "rightly denied: {0}; the sources say {1}",
        "no-longer": "no longer so: {0}",
        "until": "until {0}",
        "denied": "denied; the sources say: {0}",
        "denies": "rightly denies: {0}",
        "rated-false": "reviewed and rated false: {0}",
        "rated-misleading": "reviewed and rated misleading: {0}",
        "rated-unproven": "reviewed and rated unproven: {0}",
        "agrees": "the sources say so: {0}",
        "told-by": "as told by {1}: {0}",
        "part": "“{0}”: {1}",
        "not-covered": "no claim on file records {0}",
        "nothing-known": "the library holds nothing about this",
        "not-checkable": "not a statement of fact that can be checked",
        "period-unknown": "the library has no figure for that time",
        "more-than-known": "the statement says more than the library covers",
        "other-value": "another value than the one reviewed",
        "unrated": "the matching claim carries no rating",
        "ended": "ended",
        "still": "still",
        "before": "before",
        "after": "after",
        "rise": "up",
        "fall": "down",
        "and": "{0} and {1}",
    },
    "ar": {
        "says": "يقول {0}؛ والمصادر تقول {1}",
        "rightly-denied": "نفي صحيح: {0}؛ والمصادر تقول {1}",
        "no-longer": "لم يعد ذلك قائما: {0}",
        "until": "حتى {0}",
        "denied": "منفي؛ والمصادر تقول: {0}",
        "denies": "نفي صحيح لهذا الادعاء: {0}",
        "rated-false": "روجع هذا الادعاء وتبيّن أنه خاطئ: {0}",
        "rated-misleading": "روجع هذا الادعاء وتبيّن أنه مضلل: {0}",
        "rated-unproven": "روجع هذا الادعاء ولم يثبت: {0}",
        "agrees": "هذا ما تقوله المصادر: {0}",
        "told-by": "نقلا عن {1}: {0}",
        "part": "«{0}»: {1}",
        "not-covered": "لا يوجد في المكتبة ما يخص {0}",
        "nothing-known": "لا تتضمن المكتبة شيئا عن هذا",
        "not-checkable": "ليس خبرا يمكن التحقق منه",
        "period-unknown": "لا رقم في المكتبة لتلك الفترة",
        "more-than-known": "تقول الجملة أكثر مما تغطيه المكتبة",
        "other-value": "قيمة غير التي روجعت",
        "unrated": "الادعاء المطابق بلا تقييم",
        "ended": "انتهى",
        "still": "لا يزال",
        "before": "قبل",
        "after": "بعد",
        "rise": "ارتفاع",
        "fall": "انخفاض",
        "and": "{0} و{1}",
    },
}


def phrase(name: str, lang: str, *values: str) -> str:
    """A sentence of a language filled in; English where the language has none, the name itself where nobody has."""
    table = PHRASES.get(lang, PHRASES["en"])
    return (table.get(name) or PHRASES["en"].get(name) or name).format(*values)
