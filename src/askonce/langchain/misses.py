"""The misses of calls in flight: what a later `store` must know of its lookup."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from time import monotonic
from typing import Generic, TypeVar

from askonce.core.keys import key_of, part_digests
from askonce.core.model import Miss, Request, ambient_scope

K = TypeVar("K")
_MISSES_KEPT = 512  # of some 2 kB each: calls in flight, and calls that failed


def identity(request: Request) -> bytes:
    """Return what tells requests apart between a lookup and its store."""
    return key_of(request, part_digests(request.scope.within(ambient_scope())), "").digest


class Misses(Generic[K]):
    """Remember the newest misses."""

    def __init__(self) -> None:
        self._misses: OrderedDict[K, tuple[Miss, float]] = OrderedDict()
        self._lock = Lock()

    def remember(self, key: K, miss: Miss, *, keep_earlier: bool = False) -> None:
        """Keep a miss, and the time; with `keep_earlier`, one that is kept already stays."""
        with self._lock:
            if keep_earlier and key in self._misses:
                return
            self._misses[key] = (miss, monotonic())
            while len(self._misses) > _MISSES_KEPT:
                self._misses.popitem(last=False)

    def recall(self, key: K, *, forget: bool = False) -> tuple[Miss, float] | None:
        """Return a miss and the seconds since, or `None`."""
        with self._lock:
            found = self._misses.get(key)
            if found is not None and forget:
                del self._misses[key]
        return None if found is None else (found[0], monotonic() - found[1])
