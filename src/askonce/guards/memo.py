"""Functions of texts that remember what they returned last: an erasure has them forget."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Never, ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
TEXTS = 4096
"""Texts of which is remembered what was read: a stored question is read for each question that is near to it."""

LONG = 200
"""Characters of a text that is long: what was read of it takes more than the 12 kB of most questions."""

NOTHING: frozenset[Never] = frozenset()
"""What is remembered where nothing was found: each empty set made anew would be one more object for the collector."""

_MOST_LONG = 200_000

_forget: list[Callable[[], None]] = []


def remembering(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator for a function of questions, or of words in them, that remembers its last results."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        remembered = lru_cache(maxsize)(function)
        _forget.append(remembered.cache_clear)
        return cast("Callable[P, R]", remembered)

    return decorate


class _Long:
    """Count the characters of long texts since all was forgotten."""

    characters = 0


def note_long(*texts: str) -> None:
    """Have all forget when the long texts that were read are too much to keep."""
    _Long.characters += sum(map(len, texts))
    if _Long.characters > _MOST_LONG:
        _Long.characters = 0
        forget_texts()


def forget_texts() -> None:
    """Have all of them forget."""
    for forget in _forget:
        forget()
