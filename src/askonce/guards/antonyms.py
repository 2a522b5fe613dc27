"""Antonyms and things: a word of one question, and another of the other that excludes it.

A question and its opposite are near in every embedding, and have different answers; so are two of one kind.
"""

from __future__ import annotations

from askonce.guards.lexicon import Meaning, may_stand_for, meaning
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


def things(a: str, b: str) -> str | None:
    """Object when each question names a thing of its own, and the two are of one kind, whatever else differs."""
    compared = compare(a, b)
    if compared is None or compared.tables.language != "en":
        return None
    of_a, of_b = _named(compared.only_a), _named(compared.only_b)
    for x, thing_x in of_a.items():
        for y, thing_y in of_b.items():
            rivals = thing_x.kinds & thing_y.kinds and not may_stand_for(thing_x, thing_y)
            if rivals and not compared.tables.are_synonyms(x, y) and not negated_opposites(a, b):
                return f"things: {x} / {y}"
    return None


def _named(words: tuple[str, ...]) -> dict[str, Meaning]:
    return {word: found for word in words if (found := meaning(word)) and found.kinds}
