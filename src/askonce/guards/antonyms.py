"""Antonyms: a question and its opposite are near in every embedding, and have different answers."""

from __future__ import annotations

from askonce.guards.negation import negated_opposites
from askonce.guards.opposites import opposites
from askonce.guards.words import compare


def antonyms(a: str, b: str) -> str | None:
    """Object when the questions use opposite words, neither of them negated: "not allowed" is "forbidden"."""
    compared = compare(a, b)
    found = opposites(compared) if compared else None
    if found is None or negated_opposites(a, b):
        return None
    return f"antonyms: {found[0]} / {found[1]}"
