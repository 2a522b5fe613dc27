"""The misses of calls in flight: what a `store` needs of the lookup before it."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import replace
from threading import Lock, get_ident
from time import monotonic
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar
from weakref import WeakSet, ref

from askonce.core.model import Miss
from askonce.runtime.forking import renew_in_child

K = TypeVar("K", bound=Hashable)
_Asker: TypeAlias = "int | None"
_KEPT = 1024  # of some 2 kB each: calls in flight, and calls that failed


class _Found(NamedTuple):
    miss: Miss
    since: float
    asker: _Asker
    thread: int
    loop: ref[asyncio.AbstractEventLoop] | None


class PendingMisses(Generic[K]):
    """Remember the newest misses, each for the thread or task that asked.

    A later asker's lookup, from after a removal, says nothing of what an earlier one brings from before it. Only
    a host that stores on another thread than it has looked up on gets the last miss of anybody.
    """

    def __init__(self) -> None:
        self.renew()
        renew_in_child(self)
        _all.add(self)

    def renew(self) -> None:
        """Begin anew in a forked child: what was missed before the fork is the parent's to store."""
        self._misses: OrderedDict[tuple[K, _Asker], _Found] = OrderedDict()
        self._lock = Lock()

    def remember(self, key: K, miss: Miss, *, keep_earlier: bool = False) -> None:
        """Keep a miss, and the time; with `keep_earlier`, anybody's last one stays the first."""
        asked = _asker()
        found = _Found(miss, monotonic(), asked, get_ident(), _loop())
        with self._lock:
            anybodys = self._misses.get((key, None)) if keep_earlier else None
            for asker, kept in ((asked, found), (None, anybodys or found)):
                self._misses[key, asker] = kept
                self._misses.move_to_end((key, asker))
            while len(self._misses) > _KEPT:
                self._misses.popitem(last=False)

    def forget_own(self) -> None:
        """Forget what was missed on this thread, but for other tasks of the loop that runs: they may be at work."""
        asker, thread, loop = _asker(), get_ident(), _loop()
        with self._lock:
            for kept, found in list(self._misses.items()):
                if found.asker == asker or (found.thread == thread and (loop is None or found.loop != loop)):
                    del self._misses[kept]

    def recall(self, key: K, *, forget: bool = False) -> tuple[Miss, float] | None:
        """Return a miss and the seconds since, or `None`."""
        asker = _asker()
        with self._lock:
            found = self._misses.get((key, asker)) or self._misses.get((key, None))
            if forget:
                self._misses.pop((key, asker), None)
                if self._misses.get((key, None)) is found:
                    self._misses.pop((key, None), None)
        return None if found is None else (found.miss, monotonic() - found.since)

    def forget_texts(self) -> None:
        """Keep of each miss only whether a store may follow: no question, answer or vector."""
        with self._lock:
            for kept, found in self._misses.items():
                self._misses[kept] = found._replace(miss=replace(found.miss, detail=None, nearest=None, vector=None))


_all: WeakSet[PendingMisses[Any]] = WeakSet()


def forget_texts() -> None:
    """Have no miss of this process hold a text any more: hosts remember their own."""
    for misses in list(_all):
        misses.forget_texts()


def _loop() -> ref[asyncio.AbstractEventLoop] | None:
    try:
        return ref(asyncio.get_running_loop())
    except RuntimeError:
        return None


def _asker() -> int:
    try:
        return id(asyncio.current_task())
    except RuntimeError:  # no loop runs on this thread
        return get_ident()
