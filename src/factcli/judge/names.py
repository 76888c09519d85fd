"""Names compared by their consonants, so that a name written in two scripts, or two ways, can be recognised."""

from __future__ import annotations

from functools import lru_cache

# Letters that sound alike fall together; what is written in one script only falls away.
_LATIN = {
    "b": "b",
    "p": "b",
    "c": "k",
    "q": "k",
    "k": "k",
    "g": "g",
    "j": "g",
    "d": "d",
    "f": "f",
    "v": "f",
    "w": "",
    "h": "",
    "l": "l",
    "m": "m",
    "n": "n",
    "r": "r",
    "s": "s",
    "z": "s",
    "t": "t",
    "x": "ks",
    "a": "",
    "e": "",
    "i": "",
    "o": "",
    "u": "",
    "y": "",
}
_ARABIC = {
    "ب": "b",
    "ت": "t",
    "ث": "t",
    "ج": "g",
    "ح": "",
    "خ": "k",
    "د": "d",
    "ذ": "d",
    "ر": "r",
    "ز": "s",
    "س": "s",
    "ش": "s",
    "ص": "s",
    "ض": "d",
    "ط": "t",
    "ظ": "s",
    "ع": "",
    "غ": "g",
    "ف": "f",
    "ق": "k",
    "ك": "k",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ه": "",
    "و": "",
    "ي": "",
    "ا": "",
    "ء": "",
}
_DIGRAPHS = (
    ("ough", ""),
    ("tch", "s"),
    ("sch", "s"),
    ("ch", "s"),
    ("sh", "s"),
    ("zh", "s"),
    ("th", "t"),
    ("ph", "f"),
    ("kh", "k"),
    ("gh", "g"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
)
_ARTICLES = ("وال", "بال", "لل", "ال", "ل", "ب", "و")
LEAST = 2
"""Consonants a name must have to be recognised by them."""


@lru_cache(maxsize=32768)
def skeleton(word: str) -> str:
    """The consonants of a folded word as Latin letters, doubled ones once.

    >>> skeleton("gagarin"), skeleton("غاغارين"), skeleton("armstrong") == skeleton("ارمسترونغ")
    ('ggrn', 'ggrn', True)
    """
    if word.isascii():
        for pair, letters in _DIGRAPHS:
            word = word.replace(pair, letters)
        return _single("".join(_LATIN.get(letter, "") for letter in word))
    return _single("".join(_ARABIC.get(letter, "") for letter in word))


def _single(letters: str) -> str:
    return "".join(letter for i, letter in enumerate(letters) if not i or letters[i - 1] != letter or letter == "g")


@lru_cache(maxsize=32768)
def skeletons(word: str) -> frozenset[str]:
    """The skeletons of a word as it stands and without an Arabic particle."""
    found = {skeleton(word)}
    if not word.isascii():
        found |= {skeleton(word[len(p) :]) for p in _ARTICLES if word.startswith(p) and len(word) - len(p) > 2}
    return frozenset(found)


@lru_cache(maxsize=32768)
def same_name(left: str, right: str) -> bool:
    """Whether two folded words in different scripts may spell one name.

    >>> same_name("apollo", "ابولو"), same_name("webb", "ويب"), same_name("apollo", "فوياجر")
    (True, False, False)
    """
    mine, theirs = skeletons(left), skeletons(right)
    return any(len(form) >= LEAST and form in theirs for form in mine)


@lru_cache(maxsize=32768)
def root(word: str) -> str:
    """What is left of an Arabic word without weak letters and the letters of its pattern; "" when too little.

    >>> root("تحديات") == root("تتحدي")
    True
    """
    if word.isascii():
        return ""
    for prefix in ("وال", "بال", "فال", "كال", "لل", "ال"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    for suffix in ("ات", "ين", "ون", "ان", "ها", "هم", "يه", "وا", "ه", "ي"):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)]
            break
    for prefix in ("است", "ان", "ت", "ي", "م", "ن", "ا"):
        if word.startswith(prefix) and len(word) - len(prefix) >= 3:
            word = word[len(prefix) :]
            break
    bare = "".join(letter for letter in word if letter not in "اويء")
    if len(bare) > 3 and bare[1] == "ت":
        bare = bare[0] + bare[2:]
    return bare if len(bare) >= 3 else ""
