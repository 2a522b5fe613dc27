"""Things: where one question names a thing and the other names another in its place, the answers differ."""

from __future__ import annotations

from askonce.core.guards.lexicon import are_of_one_kind, are_things_apart
from askonce.core.guards.reading import compare


def things(a: str, b: str) -> str | None:
    """Object when each question names a thing of its own: rice here, pasta there.

    Where that is not all in which they differ, the two must be of one kind to stand in each other's place.
    """
    compared = compare(a, b)
    if compared is None or compared.tables.language != "en":
        return None
    alone = len(compared.only_a) == len(compared.only_b) == 1
    for x in compared.only_a:
        for y in compared.only_b:
            if are_things_apart(x, y) and (alone or are_of_one_kind(x, y)):
                return f"things: {x} / {y}"
    return None
