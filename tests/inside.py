"""What tests may see of a cache's inside, in one place: where nothing public shows that a promise is kept."""

from __future__ import annotations

import gc
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from threading import Event, Lock, RLock, Thread
from types import FunctionType, ModuleType
from typing import TypeVar

from askonce.cache import Cache
from askonce.runtime.engine import Engine

T = TypeVar("T")
_LOCKS = type(Lock()), type(RLock())


def engine_of(cache: Cache) -> Engine:
    """Return the engine of a cache, for tests that play its flows by hand or look at its parts."""
    return cache._engine  # noqa: SLF001 — the only way in


@contextmanager
def locks_held(*owners: object) -> Iterator[None]:
    """Have another thread hold every lock that is free in what objects keep alive, as in the middle of its work."""
    taken, done = Event(), Event()

    def hold() -> None:
        with ExitStack() as stack:
            for owner in owners:
                for kind in _LOCKS:
                    for lock in held_by(owner, kind):
                        if lock.acquire(blocking=False):
                            stack.callback(lock.release)
            taken.set()
            done.wait()

    holder = Thread(target=hold)
    holder.start()
    taken.wait()
    try:
        yield
    finally:
        done.set()
        holder.join()


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
