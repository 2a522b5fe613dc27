"""Modality: what one may do is not what one must do."""

from __future__ import annotations

import re
from functools import cache

from askonce.guards.language import shared_language
from askonce.guards.languages import known_of
from askonce.guards.memo import TEXTS, remembering
from askonce.guards.questions import begun, type_of

_OPENING = 6  # words


@cache
def _modals(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(zip(("may", "must"), map(re.compile, known_of(language).modality or ()), strict=False))


def modality(a: str, b: str) -> str | None:
    """Object when one question asks what may be, and the other what must be."""
    language = shared_language(a, b)
    if language is None or not _modals(language):
        return None
    of_a, of_b = _modes(a, language), _modes(b, language)
    if {frozenset(of_a), frozenset(of_b)} != {frozenset({"may"}), frozenset({"must"})}:
        return None
    if known_of(language).steps_by_modals and "manner" in {type_of(a, language), type_of(b, language)}:
        return None  # "how can I" and "what must I do to" ask for the same steps
    return f"modality: {of_a[0]} / {of_b[0]}"


@remembering(TEXTS)
def _modes(text: str, language: str) -> tuple[str, ...]:
    plain = begun(text, language)
    if not known_of(
        language
    ).unspaced:  # late in a sentence a modal describes a thing: "are there precautions that we can take"
        plain = " ".join(plain.split()[:_OPENING])
    return tuple(name for name, pattern in _modals(language) if pattern.search(plain))
