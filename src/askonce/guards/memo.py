"""Functions of texts that remember what they returned last: an erasure has them forget."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import ParamSpec, TypeVar, cast

P = ParamSpec("P")
R = TypeVar("R")
TEXTS = 4096
"""Texts of which is remembered what was read: a stored question is read for each question that is near to it."""

_forget: list[Callable[[], None]] = []


def remembering(maxsize: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Return a decorator for a function of questions, or of words in them, that remembers its last results."""

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        remembered = lru_cache(maxsize)(function)
        _forget.append(remembered.cache_clear)
        return cast("Callable[P, R]", remembered)

    return decorate


def forget_texts() -> None:
    """Have all of them forget."""
    for forget in _forget:
        forget()
