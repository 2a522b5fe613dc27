"""Lexicon: WordNet's opposites and things, parsed at the first use (about 10 ms)."""

from __future__ import annotations

from functools import lru_cache

from askonce.core.guards.stems import singular, stem
from askonce.core.guards.tables import wordnet
from askonce.core.guards.tables.en import SYNONYMS


def are_opposites(x: str, y: str) -> bool:
    """Tell whether two stems are antonyms."""
    one, other = sorted((x, y))
    return other in _antonyms().get(one, ())


def are_synonyms(x: str, y: str) -> bool:
    """Tell whether two words stand in one row of the table of synonyms."""
    return bool(_group(x) & _group(y))


def are_things_apart(x: str, y: str) -> bool:
    """Tell whether two words name things neither of which may be said for the other, as car and vehicle may."""
    things_x, things_y = _thing(x), _thing(y)
    if things_x is None or things_y is None or are_synonyms(x, y):
        return False
    (own_x, above_x), (own_y, above_y) = things_x, things_y
    return not (own_x & own_y or own_x & above_y or above_x & own_y)


def are_of_one_kind(x: str, y: str) -> bool:
    """Tell whether two words name things of one kind: cat and rabbit, tea and coffee."""
    things_x, things_y = _thing(x), _thing(y)
    return things_x is not None and things_y is not None and bool(things_x[1] & things_y[1])


def _thing(word: str) -> tuple[frozenset[str], frozenset[str]] | None:
    return _things().get(word) or _things().get(singular(word))


def _group(word: str) -> frozenset[int]:
    return _groups().get(stem(word, "en"), frozenset())


@lru_cache(maxsize=1)
def _antonyms() -> dict[str, frozenset[str]]:
    rows = (row.split(":") for row in wordnet.ANTONYMS.split())
    return {word: frozenset(opposites.split(",")) for word, opposites in rows}


@lru_cache(maxsize=1)
def _things() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    rows = (row.split(":") for row in wordnet.THINGS.split())
    return {word: (frozenset(own.split(",")) - {""}, frozenset(above.split(",")) - {""}) for word, own, above in rows}


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for number, line in enumerate(SYNONYMS.strip().splitlines()):
        for word in line.split():
            root = stem(word, "en")
            groups[root] = groups.get(root, frozenset()) | {number}
    return groups
