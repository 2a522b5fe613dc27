"""Aspect: what is, what used to be, what is becoming, and what no longer is."""

from __future__ import annotations

import re
from functools import cache

from askonce.guards.language import shared_language
from askonce.guards.languages import known_of
from askonce.guards.words import compare

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


@cache
def _aspects(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(source)) for name, source in known_of(language).aspect)


def aspect(a: str, b: str) -> str | None:
    """Object when one question asks of what is, and the other of what used to be, is becoming or no longer is."""
    language = shared_language(a, b)
    aspects = _aspects(language or "")
    if not aspects:
        return None
    plain_a, plain_b = (_STILL_USED.sub(" ", text.lower()) for text in (a, b))
    for name, pattern in aspects:
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
