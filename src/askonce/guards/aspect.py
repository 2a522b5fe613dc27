"""Aspect: what is, what used to be, what is becoming, and what no longer is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial
from typing import NamedTuple

from askonce.guards.language import shared_language
from askonce.guards.languages import known_of, words_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.questions import type_of
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
_WORD = re.compile(r"[^\W\d_]+")
_BEGINNING = 3  # letters that the forms of a verb share
_INFINITIVE = re.compile("(?:[aei]r|[aei]re|ть|ти|чь|ться)$")
_STILL_USED = re.compile(r"\b(?:is|are|be|am|was|were|been|being|get|gets|getting|got)\b(?: \w+){0,3} used to\b")


class _Aspects(NamedTuple):
    """Which aspects a question has, and the verb that it opens with, after "who" perhaps."""

    found: Sequence[bool]
    opening: str | None
    is_of_persons: bool


@cache
def _aspects(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(source)) for name, source in known_of(language).aspect)


def aspect(a: str, b: str) -> str | None:
    """Object when one question asks of what is, and the other of what used to be, is becoming or no longer is."""
    language = shared_language(a, b)
    aspects = _aspects(language or "")
    if language is None or not aspects:
        return None
    if past := _past_in_one(a, b, language):
        return past
    of_a, of_b = _read(a, language), _read(b, language)
    if of_a == of_b:
        return None
    for (name, _), in_a, in_b in zip(aspects, of_a.found, of_b.found, strict=True):
        if in_a != in_b:
            return f"aspect: {name} in one only"
    compared = compare(a, b)
    if language != "en" or compared is None or compared.only_a or compared.only_b:
        return None  # in other words the tense may change with them
    return _tenses(of_a, of_b)


@remembering(TEXTS)
def _read(text: str, language: str) -> _Aspects:
    plain = _STILL_USED.sub(" ", text.lower()) if "used to" in text.lower() else text.lower()
    opened = _OPENING.match(plain)
    being, asking = (opened["being"], opened["asking"]) if opened else (None, None)
    found = tuple([pattern.search(plain) is not None for _, pattern in _aspects(language)])
    return _Aspects(found, being or asking, being is not None)


def _past_in_one(a: str, b: str, language: str) -> str | None:
    """Tell "when did it arrive" from "when does it arrive" by their verbs, where all else is the same."""
    of_a, of_b = _past(a, language), _past(b, language)
    if bool(of_a) == bool(of_b) or not (asked := type_of(a, language)) or asked != type_of(b, language):
        return None
    compared = compare(a, b)
    if compared is None or not words_of(language, "conditional").isdisjoint({*compared.a.words, *compared.b.words}):
        return None  # what one does if it broke is what one does if it breaks
    was, text = (of_a, b) if of_a else (of_b, a)
    for verb in was:
        is_form = partial(_is_present, verb)
        differ = [word for word in {*compared.only_a, *compared.only_b} if word != verb and not is_form(word)]
        if not differ and (not verb or any(map(is_form, _WORD.findall(text.lower())))):
            return f"tense: {verb} in one only"
    return None


def _is_present(past: str, word: str) -> bool:
    return word != past and word[:_BEGINNING] == past[:_BEGINNING] and not _INFINITIVE.search(word)


@remembering(TEXTS)
def _past(text: str, language: str) -> Sequence[str]:
    """Return the verbs of a text that tell what was."""
    pattern = _past_of(language)
    found = pattern.finditer(text.lower().replace("ё", "е")) if pattern else ()
    return tuple([next(filter(None, match.groups()), "") for match in found])


@cache
def _past_of(language: str) -> re.Pattern[str] | None:
    return re.compile(known_of(language).past) if known_of(language).past else None


def _tenses(a: _Aspects, b: _Aspects) -> str | None:
    tenses = [_TENSES[word] for word in (a.opening, b.opening) if word]
    of_persons = a.is_of_persons and b.is_of_persons
    if {*tenses} == {"past", "future"} or (of_persons and {*tenses} == {"past", "present"}):
        return f"tense: {tenses[0]} / {tenses[1]}"
    return None  # what one needs is what one will need
