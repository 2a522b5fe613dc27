"""Things: where one question names a thing and the other names another of its kind, the answers differ."""

from __future__ import annotations

from askonce.guards.lexicon import Meaning, may_stand_for, meaning
from askonce.guards.negation import negated_opposites
from askonce.guards.reading import compare


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
