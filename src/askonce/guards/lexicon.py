"""Lexicon: WordNet's opposites and meanings of English words, read at the first use, or by `load` (10 ms)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from askonce.guards.forms import stem


@dataclass(frozen=True, slots=True)
class Meaning:
    """The numbers of a word's synsets, of those that it may stand for, and of its kinds as a thing."""

    own: frozenset[str]
    related: frozenset[str]
    kinds: frozenset[str]


def load() -> None:
    """Read the files now."""
    _antonyms()
    _meanings()


def are_opposites(x: str, y: str) -> bool:
    """Return whether two stems are antonyms."""
    one, other = sorted((x, y))
    return other in _antonyms().get(one, ())


def meaning(word: str) -> Meaning | None:
    """Return what a word means, or None when it is not among the frequent ones."""
    row = _meanings().get(stem(word, "en"))
    return _parsed(row) if row is not None else None


def may_stand_for(x: Meaning, y: Meaning) -> bool:
    """Return whether one may be said for the other: synonyms, a thing and its kind, an act and its noun."""
    return bool(x.own & y.own or x.own & (y.related | y.kinds) or (x.related | x.kinds) & y.own)


def _rows(name: str) -> list[str]:
    """Return the rows of a file of `data/`, without the notice that it begins with."""
    text = (files("askonce.guards") / "data" / name).read_text(encoding="utf-8")
    return text[text.index("\n\n") :].split()


@lru_cache(maxsize=1)
def _antonyms() -> dict[str, frozenset[str]]:
    rows = (row.split(":") for row in _rows("wordnet_opposites.txt"))
    return {word: frozenset(opposites.split(",")) for word, opposites in rows}


@lru_cache(maxsize=1)
def _meanings() -> dict[str, str]:
    return dict(row.split(":", 1) for row in _rows("wordnet_meanings.txt"))


@lru_cache(maxsize=1024)
def _parsed(row: str) -> Meaning:
    return Meaning(*(frozenset(group.split(",")) - {""} for group in row.split(":")))
