"""Antonyms: a question and its opposite are near in every embedding, and have different answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import cache

from askonce.guards.negation import negated_opposites
from askonce.guards.opposites import contrasts, opposites
from askonce.guards.words import Comparison, compare


def antonyms(a: str, b: str) -> str | None:
    """Object when the questions use opposite words, neither of them negated: "not allowed" is "forbidden"."""
    compared = compare(a, b)
    found = opposites(compared) or _contrast(compared) if compared else None
    if found is None or negated_opposites(a, b):
        return None
    return f"antonyms: {found[0]} / {found[1]}"


def _contrast(compared: Comparison) -> tuple[str, str] | None:
    """Tell "is it still open" from "is it open again", where all else is the same: other words may make up for it."""
    known, as_written = _contrasting(compared.tables.language)
    of_both = [(*said.words, *(f"{last}$" for last in said.words[-1:])) for said in (compared.a, compared.b)]
    used_in_a, used_in_b = (as_written.intersection(words) for words in of_both)
    differ = {*compared.only_a, *compared.only_b}
    if used_in_a == used_in_b or not (used_in_a and used_in_b) or not known >= differ:
        return None  # most pairs, told by their words, wherever these stand
    for cells in contrasts(compared.tables.language):
        if any(all(cell.isdisjoint(words) for cell in cells) for words in of_both):
            continue
        if not all(any(word in cell or f"{word}$" in cell for cell in cells) for word in differ):
            continue
        of_a, of_b = ({at: word for word in words for at in _at(word, cells)} for words in of_both)
        if len(of_a) == len(of_b) == 1 and of_a.keys() != of_b.keys():
            return of_a.popitem()[1].rstrip("$"), of_b.popitem()[1].rstrip("$")
    return None


@cache
def _contrasting(language: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of all those rows, without and with the `$` of some."""
    as_written = frozenset(word for cells in contrasts(language) for cell in cells for word in cell)
    return frozenset(word.removesuffix("$") for word in as_written), as_written


def _at(word: str, cells: Sequence[Set[str]]) -> Iterator[int]:
    return (at for at, cell in enumerate(cells) if word in cell)
