"""What tests may see of a cache's inside, in one place: where nothing public shows that a promise is kept."""

from __future__ import annotations

import gc
import sys
from collections import deque
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import TypeVar

from askonce.cache import Cache
from askonce.runtime.engine import Engine

T = TypeVar("T")


def engine_of(cache: Cache) -> Engine:
    """Return the engine of a cache, for tests that play its flows by hand or look at its parts."""
    return cache._engine  # noqa: SLF001 — the only way in


def held_by(owner: object, kind: type[T]) -> Iterator[T]:
    """Find every object of a kind that an object keeps alive, however deep: the nearest first."""
    code = {id(getattr(module, "__dict__", None)) for module in list(sys.modules.values())}
    seen, left = set[int](code), deque([owner])
    while left:
        thing = left.popleft()
        if id(thing) in seen or isinstance(thing, type | ModuleType):
            continue
        seen.add(id(thing))
        if isinstance(thing, kind):
            yield thing
        left += (thing.__closure__, thing.__defaults__) if isinstance(thing, FunctionType) else gc.get_referents(thing)
