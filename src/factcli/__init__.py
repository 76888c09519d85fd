"""factcli: a linter for facts. Offline, curated, deterministic.

The public API is what ``__all__`` names; every other module is internal and may change.
Names are loaded when first used, so that ``import factcli`` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcli.api import Checker as Checker
    from factcli.model import Finding as Finding
    from factcli.model import Statement as Statement
    from factcli.model import Verdict as Verdict

__version__ = "0.1.0"
__all__ = ["Checker", "Finding", "Statement", "Verdict"]

_HOME = {
    "Checker": "factcli.api",
    "Finding": "factcli.model",
    "Statement": "factcli.model",
    "Verdict": "factcli.model",
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module 'factcli' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
