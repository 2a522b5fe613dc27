"""Stems: the inflections of one word under one spelling, lightly; a derived word keeps a stem of its own."""

from __future__ import annotations

from askonce.guards.languages import known_of
from askonce.guards.memo import remembering


@remembering(4096)
def stem(word: str, language: str) -> str:
    """Return the stem of a word in small letters; in a language without rules, the word."""
    rule = known_of(language).stem
    return rule(word) if rule is not None else word
