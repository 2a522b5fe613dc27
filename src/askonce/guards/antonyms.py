"""Antonyms: a question and its opposite are near in every embedding, and have different answers."""

from __future__ import annotations

from functools import cache

from askonce.guards.languages import known_of
from askonce.guards.negation import negated_opposites
from askonce.guards.opposites import opposites
from askonce.guards.words import Comparison, compare


def antonyms(a: str, b: str) -> str | None:
    """Object when the questions use opposite words, neither of them negated: "not allowed" is "forbidden"."""
    compared = compare(a, b)
    found = opposites(compared) or _phases(compared) if compared else None
    if found is None or negated_opposites(a, b):
        return None
    return f"antonyms: {found[0]} / {found[1]}"


def _phases(compared: Comparison) -> tuple[str, str] | None:
    """Tell "is it still open" from "is it open again", where all else is the same and the tense does not say it."""
    cells = _cells(compared.tables.language)
    if not {*compared.only_a, *compared.only_b}.issubset(frozenset[str]().union(*cells)):
        return None
    of_a, of_b = (
        {at: word for word in said.words for at, cell in enumerate(cells) if word in cell}
        for said in (compared.a, compared.b)
    )
    if len(of_a) != 1 or len(of_b) != 1 or of_a.keys() == of_b.keys():
        return None
    return next(iter(of_a.values())), next(iter(of_b.values()))


@cache
def _cells(language: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(cell.split()) for cell in known_of(language).phases.split("|"))
