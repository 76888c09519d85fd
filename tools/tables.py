"""Writes src/factcli/lang/ready_*.py: the tables of each language folded, sorted and packed for a fast start.

Run ``python tools/tables.py`` after a table of a language was changed. ``--check`` writes nothing and
fails on a stale file.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from pprint import pformat

from factcli.lang import LANGUAGES
from factcli.lang.language import build, phrases_of
from factcli.lang.packing import pack

FOLDER = Path(__file__).parent.parent / "src" / "factcli" / "lang"
HEAD = '"""The tables of {name}, ready to be looked up. Written by tools/tables.py: do not edit."""'


def render(code: str) -> str:
    """The text of ``ready_CODE.py``."""
    module = vars(import_module(LANGUAGES[code]))
    language = build(code, module)
    assert '"""' not in pack(phrases_of(module))
    parts = [HEAD.format(name=LANGUAGES[code]), "", "from typing import Any", ""]
    parts += [f"ANCHORS = frozenset(({', '.join(map(repr, sorted(language.anchors)))}))"]
    for name in ("PREFIXES", "TRAITS", "SHOW"):
        parts += [f"{name}: Any = {pformat(module[name], width=110, sort_dicts=False)}"]
    parts += ['PHRASES = r"""' + pack(phrases_of(module)) + '"""', ""]
    return "\n".join(parts)


def main() -> int:
    stale = 0
    for code in sorted(LANGUAGES):
        path, text = FOLDER / f"ready_{code}.py", render(code)
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if "--check" in sys.argv:
            print(f"{path.name} is stale: run python tools/tables.py", file=sys.stderr)
        else:
            path.write_text(text, encoding="utf-8")
    return min(stale, 1) if "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
