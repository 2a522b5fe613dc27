"""Modality: what one may do is not what one must do, nor is what has been done what is to come."""

from __future__ import annotations

import re
from functools import cache

from askonce.guards.language import shared_language
from askonce.guards.languages import known_of, words_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.questions import HOW, begun, type_of
from askonce.guards.words import compare

_OPENING = 6  # words


@cache
def _modals(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(zip(("may", "must"), map(re.compile, known_of(language).modality or ()), strict=False))


@cache
def _states(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(source)) for name, source in known_of(language).states)


@cache
def _limits(language: str) -> tuple[re.Pattern[str], ...]:
    return tuple(map(re.compile, known_of(language).limits or ()))


@cache
def _forgotten(language: str) -> re.Pattern[str] | None:
    return re.compile(known_of(language).forgotten) if known_of(language).forgotten else None


def modality(a: str, b: str) -> str | None:
    """Object when one question asks what may be, and the other what must be; or of what is done, and what will be."""
    language = shared_language(a, b)
    if language is None:
        return None
    return _leave_or_duty(a, b, language) or _done_or_coming(a, b, language) or _known_or_not(a, b, language)


def _done_or_coming(a: str, b: str, language: str) -> str | None:
    """Tell "has it been sent" from "is it going to be sent", where all else is the same."""
    state_a, state_b = _state(a, language), _state(b, language)
    if state_a == state_b or "done" not in (state_a, state_b) or "" in (state_a, state_b):
        return None
    compared, beside = compare(a, b), words_of(language, "said_with_states")
    if compared is None:
        return None
    of_a, of_b = (
        [root for word, root in zip(said.words, said.stems, strict=True) if word not in beside]
        for said in (compared.a, compared.b)
    )
    return f"state: {state_a} / {state_b}" if of_a == of_b else None


def _known_or_not(a: str, b: str, language: str) -> str | None:
    """Tell "I forgot to lock it" from "I forgot whether I locked it"."""
    pattern = _forgotten(language)
    if pattern is None or not (in_a := pattern.search(a.lower())) or not (in_b := pattern.search(b.lower())):
        return None
    return "what was forgotten / whether it was" if (in_a[1] == "to") != (in_b[1] == "to") else None


@remembering(TEXTS)
def _state(text: str, language: str) -> str:
    plain = text.lower()
    return next((name for name, pattern in _states(language) if pattern.search(plain)), "")


def _leave_or_duty(a: str, b: str, language: str) -> str | None:
    if not _modals(language):
        return None
    of_a, of_b = _modes(a, language), _modes(b, language)
    if {frozenset(of_a), frozenset(of_b)} != {frozenset({"may"}), frozenset({"must"})}:
        return None
    if known_of(language).steps_by_modals and not HOW.isdisjoint((type_of(a, language), type_of(b, language))):
        return None  # "how can I" and "what must I do to" ask for the same steps
    limits = _limits(language)
    if limits and any(limits[0].match(begun(x, language)) and limits[1].search(y.lower()) for x, y in ((a, b), (b, a))):
        return None
    return f"modality: {of_a[0]} / {of_b[0]}"


@remembering(TEXTS)
def _modes(text: str, language: str) -> tuple[str, ...]:
    plain = begun(text, language)
    if not known_of(
        language
    ).unspaced:  # late in a sentence a modal describes a thing: "are there precautions that we can take"
        plain = " ".join(plain.split()[:_OPENING])
    return tuple(name for name, pattern in _modals(language) if pattern.search(plain))
