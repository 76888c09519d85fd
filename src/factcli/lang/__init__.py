"""Languages: one module of tables each, named here; the rest of the code knows no words."""

from __future__ import annotations

from factcli.lang.language import Language, build, ready

LANGUAGES: dict[str, str] = {
    "ar": "factcli.lang.ar",
    "en": "factcli.lang.en",
}

_LOADED: dict[str, Language] = {}


def load(code: str) -> Language:
    """The language of a code, made once, from ``ready_CODE.py`` where there is one.

    Raises ``KeyError`` for a code that is not in ``LANGUAGES``.
    """
    language = _LOADED.get(code)
    if language is None:
        from importlib import import_module

        tables = LANGUAGES[code]
        try:
            found = ready(code, vars(import_module(f"factcli.lang.ready_{code}")))
        except ModuleNotFoundError:
            # A language that is being written: its tables as they are.
            found = build(code, vars(import_module(tables)))
        language = _LOADED[code] = found
    return language
