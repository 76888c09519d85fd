"""The codes of problems found while reading files: text, YAML, form, ids."""

from __future__ import annotations

from factcli.library.catalogue import Entry


def _entry(headline: str, why: str, example: str) -> Entry:
    return Entry(headline, why, example, silent=False)


_LOST = "The record cannot be used until this is put right; every other record can."

ENTRIES: dict[str, Entry] = {
    "bad-character": _entry(
        "a character that must not be in a text",
        "Control characters break terminals, and marks that reorder text show a reviewer another "
        "text than the one that is stored.",
        'statement: {en: "Musk\\u202e bought Twitter."}',
    ),
    "bad-date": _entry("not a date", "Dates are compared; " + _LOST, "valid: {from: 2022-02-30}"),
    "bad-id": _entry(
        "not an id",
        "Ids stand in file names, addresses and scripts: lower-case letters and digits joined by hyphens.",
        "about: {subject: Truth_Social, property: launch}",
    ),
    "bad-json": _entry(
        "a line of a collection is not a JSON object",
        "The line is skipped, the others are read.",
        '["c1", "Apollo 11 landed in 1969."]',
    ),
    "bad-language": _entry(
        "not a language code", "Languages are two or three letters.", "note: {english: …}"
    ),
    "bad-url": _entry(
        "not an http or https address",
        "A citation must lead somewhere a reader can go, and to nothing that runs on their machine.",
        "url: www.reuters.com/technology",
    ),
    "bad-value": _entry(
        "a value that does not fit its form",
        "A value has exactly one form, with what belongs to it: money needs a currency, a duration its unit.",
        "value: {money: 44000000000}",
    ),
    "duplicate-id": _entry(
        "an id stands for two things",
        "A reference to it could mean either. The first one in the order of paths is used.",
        "claims/musk/offer-44bn.yaml and claims/twitter/offer-44bn.yaml",
    ),
    "duplicate-key": _entry(
        "a key stands twice in one mapping",
        "YAML readers keep one and drop the other without a word.",
        'rating: "true"\nrating: "false"',
    ),
    "empty-file": _entry("a file without data", "It looks like a record and is none.", "# to do"),
    "empty-value": _entry(
        "a key without a value",
        "It is not clear whether it was forgotten or means nothing.",
        "reviewed:",
    ),
    "file-name": _entry(
        "a file that is not read",
        "Claim files end in .yaml; others are passed over.",
        "claims/musk/offer.yml",
    ),
    "file-too-large": _entry(
        "a file beyond all measure",
        "Reading it would take more memory than a library's file can need.",
        "claims/sources/everything.yaml with 9 MB",
    ),
    "long-line": _entry(
        "a line of a collection beyond all measure",
        "It is skipped, to keep memory flat.",
        '{"id": "c1", "text": …',
    ),
    "long-text": _entry(
        "a text beyond all measure",
        "A claim is a sentence, not an article.",
        "statement: {en: 5 000 letters}",
    ),
    "missing-key": _entry(
        "a required key is missing",
        "A claim needs statement, rating and citations; what it is about needs subject and property.",
        "about: {subject: truth-social}",
    ),
    "no-citation": _entry(
        "a claim without a citation",
        "No verdict is given without a source that the reader can look up.",
        "citations: []",
    ),
    "not-a-mapping": _entry("a file that is not a mapping", _LOST, "- Musk bought Twitter."),
    "not-formatted": _entry(
        "a file that cannot be put in canonical form",
        "Its meaning or a comment would get lost, so it was left as it was.",
        "a comment inside a list in braces",
    ),
    "not-utf8": _entry(
        "a file that is not UTF-8", "Arabic in another encoding reads as noise.", "\\xff\\xfe…"
    ),
    "unknown-key": _entry(
        "a key that does not exist", "A mistyped key would be ignored without a word.", "reveiwed: 2026-11-22"
    ),
    "unknown-word": _entry("a word outside a closed list", _LOST, "stance: confirms"),
    "unreadable-file": _entry(
        "a file that cannot be read", "It may be damaged or closed to you.", "a folder x.yaml"
    ),
    "wrong-type": _entry(
        "a value of another type",
        "Nothing is bent into shape: a bare true is not the rating “true”, and “44” is not 44.",
        "rating: true",
    ),
    "yaml-alias": _entry(
        "an anchor or alias",
        "A record is read alone and diffs show what changes; aliases also let a small file fill all memory.",
        "note: &n {en: …}",
    ),
    "yaml-documents": _entry("a second document in one file", "One record a file.", "---\n…\n---\n…"),
    "yaml-key": _entry("a key that is not a word", "Keys are words.", "? [a, b]\n: c"),
    "yaml-syntax": _entry(
        "not valid YAML",
        "The rest of the file cannot be read. Most often a text with a colon lacks its quotes.",
        "note: {en: Reuters: no comment}",
    ),
    "yaml-tab": _entry(
        "a tab as indentation", "YAML forbids tabs there.", "statement:\n\ten: Musk bought Twitter."
    ),
    "yaml-tag": _entry("a tag", "Nothing is made from tags here.", "rating: !!python/name:os.system x"),
    "yaml-too-deep": _entry(
        "nested or filled beyond all measure",
        "It is no claim library's file, or an attack.",
        "[[[[[[[[[[[[[[[[[[",
    ),
}
