"""Languages: one module of tables each, named here; the rest of the code knows no words."""

from __future__ import annotations

from factcli.lang.language import Language, build

LANGUAGES: dict[str, str] = {
    "ar": "factcli.lang.ar",
    "en": "factcli.lang.en",
}

_LOADED: dict[str, Language] = {}


def load(code: str) -> Language:
    """The language of a code, built from its tables once.

    Raises ``KeyError`` for a code that is not in ``LANGUAGES``.
    """
    language = _LOADED.get(code)
    if language is None:
        from importlib import import_module

        language = _LOADED[code] = build(code, vars(import_module(LANGUAGES[code])))
    return language
