"""Start a claim file from a statement: what can be read off it is filled in, the rest is marked to do.

What is marked is valid by the schema and found by ``library validate``, so that a started file is
neither refused at once nor forgotten.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

from factcli.analyze.words import detect
from factcli.errors import LibraryError, UsageError
from factcli.lang.folding import fold
from factcli.library.fields import HOSTILE, MAX_TEXT, is_id
from factcli.library.format import SCHEMA, format_text
from factcli.library.load import LibraryData, load
from factcli.library.names import STRONG, first_name
from factcli.library.proposal import record_of
from factcli.values import find

TO_DO = "to-do"
MAX_SLUG = 60
_WORD = re.compile(r"[a-z0-9]+")
# Words that tell two ids apart no better than their absence does.
_SMALL = frozenset(
    {"a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "had", "has", "have", "in", "is"}
    | {"it", "its", "of", "on", "or", "that", "the", "to", "was", "were", "with"}
)


def create(root: Path, topic: str, name: str = "", statement: str = "", lang: str = "") -> Path:
    """Write ``<root>/<topic>/<name>.yaml`` and return its path; never overwrites.

    Without a name the statement gives it; without a language its script does. Raises UsageError
    when the id is no id, is taken, or cannot be made; LibraryError when the file cannot be written.
    """
    name = name or slug(statement)
    if not name:
        raise UsageError("no id can be made from the statement", "give one: factcli library new TOPIC/ID")
    for part in (*topic.split("/"), name):
        if not is_id(part):
            raise UsageError(f"{part!r} is not an id", "lower-case letters and digits joined by hyphens")
    data = load(root)
    path = root / topic / f"{name}.yaml"
    taken = [loaded.where.path for loaded in data.claims if loaded.id == name]
    if path.exists() or taken:
        raise UsageError(f"the id {name} is taken: {taken[0] if taken else path}", "choose another id")
    if len(statement) > MAX_TEXT:
        raise UsageError(
            f"the statement has more than {MAX_TEXT:,} characters", "write the claim in one sentence"
        )
    if bad := HOSTILE.search(statement):
        raise UsageError(f"the statement holds U+{ord(bad[0]):04X}, which must not be in a text", "remove it")
    text = skeleton(statement, lang, data)
    if (root / SCHEMA).is_file():
        relative = os.path.relpath(root / SCHEMA, path.parent).replace(os.sep, "/")
        text = f"# yaml-language-server: $schema={relative}\n{text}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise UsageError(f"{path} exists", "choose another id") from None
    except OSError as error:
        raise LibraryError(f"cannot write {path}: {error.strerror}", "check the folder") from error
    return path


def slug(statement: str) -> str:
    """An id from the Latin words and figures of a statement, at most 60 characters; "" when no word is Latin.

    >>> slug("Truth Social was launched on 21 February 2022.")
    'truth-social-launched-21-february-2022'
    """
    folded = fold(statement).text.replace("'", "")
    words = [word for word in _WORD.findall(folded) if word not in _SMALL]
    while words and len("-".join(words)) > MAX_SLUG:
        words.pop()
    return "-".join(words) if any(word.isalpha() for word in words) else ""


def skeleton(statement: str, lang: str, data: LibraryData) -> str:
    """The text of a started claim file in canonical form."""
    statement = " ".join(statement.split()) or "The claim in one sentence (to do)."
    lang = lang or detect(statement)
    lines = [
        "statement:",
        f"  {lang}: {_quoted(statement)}",
        "rating: unproven # to do: true (in quotes), false (in quotes), misleading or unproven",
        f"about: {{subject: {_subject(statement, data)}, property: {TO_DO}}}",
        *_values(statement, lang),
        "citations:",
        f"  - source: {TO_DO}",
        "    stance: supports # to do: supports, disputes or reports",
        f"    quote: {_quoted('to do: verbatim, at most 40 words')}",
    ]
    return format_text("\n".join(lines) + "\n").text


def _values(statement: str, lang: str) -> list[str]:
    """The first figure as the value, else the first date; the others as remarks to choose from."""
    records = [record for mention in find(statement, lang) if (record := record_of(mention.value))]
    records.sort(key=lambda record: "date" in record or "interval" in record)
    lines = [f"value: {_braces(records[0])}"] if records else []
    return [*lines, *(f"# or value: {_braces(record)}" for record in records[1:])]


def _subject(statement: str, data: LibraryData) -> str:
    """The entity whose name comes first."""
    folded = fold(statement).text
    places = [(first_name(folded, record, STRONG), entity) for entity, record in data.entities.items()]
    return min(((place, entity) for place, entity in places if place >= 0), default=(0, TO_DO))[1]


def _braces(record: dict[str, object]) -> str:
    parts = (
        f"{key}: {_braces(part) if isinstance(part, dict) else _plain(part)}" for key, part in record.items()
    )
    return "{" + ", ".join(parts) + "}"


def _plain(part: object) -> str:
    if isinstance(part, bool):
        return "true" if part else "false"
    text = str(part)
    return text if re.fullmatch(r"[A-Za-z0-9.\-]+", text) else _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
