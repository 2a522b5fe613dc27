# ruff: noqa: E501 — a row of a table reads best on one line
"""Aspect: what is, what used to be, what is becoming, and what no longer is."""

from __future__ import annotations

import re

from askonce.guards.language import shared_language
from askonce.guards.reading import compare

_TABLES = {
    "en": (
        ("used to", r"\bused to\b|\bdid\b.* use to\b|\b(?:formerly|previously)\b"),
        ("becoming", r"^(?:is|are|was|were|am)\b.* becoming\b"),
        ("no longer", r"\b(?:no longer|any ?more|any longer)\b"),
        ("almost", r"\b(?:almost|nearly)\b"),
    ),
    "ru": (
        ("раньше", r"\b(?:раньше(?! чем)|прежде(?! чем)|когда-то|ранее)\b"),
        ("становится", r"\bстанов(?:ится|ятся)\b"),
        ("больше не", r"\bбольше не\b|\bуже не\b"),
        ("почти", r"\bпочти\b"),
    ),
    "de": (("früher", r"\b(?:früher|ehemals|damals)\b"), ("nicht mehr", r"\b(?:nicht|kein\w*) mehr\b"), ("fast", r"\b(?:fast|beinahe)\b")),
    "fr": (("avant", r"\b(?:autrefois|jadis|auparavant)\b"), ("ne plus", r"\b(?:ne|n')\s?\w+ plus\b"), ("presque", r"\bpresque\b")),
    "es": (("antes", r"\b(?:solía\w*|antiguamente)\b"), ("ya no", r"\bya no\b"), ("casi", r"\bcasi\b")),
    "zh": (("曾经", r"曾经|以前|过去"), ("不再", r"不再"), ("几乎", r"几乎|差不多")),
}  # fmt: skip
# What is used to make bread, and what one is used to, was not so before.
# What a question in English opens with: "who was", "did the board".
_OPENING = re.compile(r"^\W*(?:who(?:'s| (?P<being>is|are|was|were)\b)|(?P<asking>is|are|was|were|do|does|did|will)\b)")
_TENSES = {
    "is": "present",
    "are": "present",
    "do": "present",
    "does": "present",
    "was": "past",
    "were": "past",
    "did": "past",
    "will": "future",
}
_STILL_USED = re.compile(r"\b(?:is|are|be|am|was|were|been|being|get|gets|getting|got)\b(?: \w+){0,3} used to\b")
_COMPILED = {language: tuple((name, re.compile(source)) for name, source in rows) for language, rows in _TABLES.items()}


def aspect(a: str, b: str) -> str | None:
    """Object when one question asks of what is, and the other of what used to be, is becoming or no longer is."""
    language = shared_language(a, b)
    if language not in _COMPILED:
        return None
    plain_a, plain_b = (_STILL_USED.sub(" ", text.lower()) for text in (a, b))
    for name, pattern in _COMPILED[language]:
        if bool(pattern.search(plain_a)) != bool(pattern.search(plain_b)):
            return f"aspect: {name} in one only"
    compared = compare(a, b)
    if language != "en" or compared is None or compared.only_a or compared.only_b:
        return None  # in other words the tense may change with them
    return _tenses(plain_a, plain_b)


def _tenses(a: str, b: str) -> str | None:
    opened = [found and (found["being"] or found["asking"]) for found in map(_OPENING.match, (a, b))]
    tenses = [_TENSES[word] for word in opened if word]
    of_persons = all(found and found["being"] for found in map(_OPENING.match, (a, b)))
    if {*tenses} == {"past", "future"} or (of_persons and {*tenses} == {"past", "present"}):
        return f"tense: {tenses[0]} / {tenses[1]}"
    return None  # what one needs is what one will need
