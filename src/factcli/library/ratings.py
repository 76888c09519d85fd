"""Other people's rating words, taken as one of our four ratings or as none.

Only words whose meaning is plain are mapped: a wrong "false" would accuse somebody. What is
mostly true or mostly false is neither, and a site's own scale is read by its importer.
"""

from __future__ import annotations

_WORDS: dict[str, tuple[str, ...]] = {
    "true": (
        "true correct accurate verified right",
        "صحيح صحيحة حقيقي حقيقية صح",
    ),
    "false": (
        "false incorrect wrong fake hoax untrue fabricated pants-fire pants-on-fire",
        "خطأ خاطئ خاطئة زائف زائفة كاذب كاذبة مزيف مفبرك",
    ),
    "misleading": (
        "misleading mixture mixed half-true half-truth out-of-context missing-context cherry-picked",
        "partly-false partially-false partly-true partially-true mostly-false",
        "مضلل مضللة صحيح-جزئيا زائف-جزئيا",
    ),
    "unproven": (
        "unproven unverified unsubstantiated undetermined not-enough-evidence not-enough-info",
        "غير-مثبت غير-مؤكد",
    ),
}
_RATINGS = {word: rating for rating, lines in _WORDS.items() for line in lines for word in line.split()}


def normalise(word: str) -> str:
    """One of the four ratings, or "" for a word that does not plainly mean one.

    >>> normalise("Half True"), normalise("mostly true"), normalise("FALSE.")
    ('misleading', '', 'false')
    """
    return _RATINGS.get("-".join(word.lower().strip(" .!،").replace("_", " ").replace("-", " ").split()), "")
