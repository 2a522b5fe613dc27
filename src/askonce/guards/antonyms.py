"""Antonyms: a question and its opposite are near in every embedding, and have different answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
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
    known, differ = _contrasting(compared.tables.language), {*compared.only_a, *compared.only_b}
    if not known >= differ or known.isdisjoint(compared.a.words) or known.isdisjoint(compared.b.words):
        return None  # most pairs, told by their words, wherever these stand
    of_both = [(*said.words, *(f"{last}$" for last in said.words[-1:])) for said in (compared.a, compared.b)]
    rows, (in_a, in_b) = _rows_of(compared.tables.language), of_both
    used_in_a = {row for word in in_a if word in rows for row in rows[word]}
    for row in sorted(used_in_a.intersection([row for word in in_b if word in rows for row in rows[word]])):
        cells = contrasts(compared.tables.language)[row]
        if not all(any(word in cell or f"{word}$" in cell for cell in cells) for word in differ):
            continue
        of_a, of_b = ({at: word for word in words for at in _at(word, cells)} for words in of_both)
        if len(of_a) == len(of_b) == 1 and of_a.keys() != of_b.keys():
            return of_a.popitem()[1].rstrip("$"), of_b.popitem()[1].rstrip("$")
    return None


@cache
def _contrasting(language: str) -> frozenset[str]:
    """Return the words of all those rows."""
    return frozenset(word.removesuffix("$") for cells in contrasts(language) for cell in cells for word in cell)


@cache
def _rows_of(language: str) -> Mapping[str, Sequence[int]]:
    """Return the rows that each word stands in, with its `$` if it has one."""
    rows: dict[str, list[int]] = {}
    for row, cells in enumerate(contrasts(language)):
        for word in sorted(frozenset[str]().union(*cells)):
            rows.setdefault(word, []).append(row)
    return rows


def _at(word: str, cells: Sequence[Set[str]]) -> Iterator[int]:
    return (at for at, cell in enumerate(cells) if word in cell)
