"""A vector index in a dictionary: the port's promises in their shortest form, and all that may go wrong with one."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from askonce.core.model import Key, Vector
from askonce.core.ports import Point


class InMemoryIndex:
    """Find the nearest points by comparing with every one.

    A test may set what goes wrong, at any time.

    Args:
        fault: What every call raises, or `None`.
        delay_s: Seconds that every call takes.
        lags: Whether what is put and deleted is seen only after `catch_up`.
    """

    def __init__(self, *, fault: Exception | None = None, delay_s: float = 0.0, lags: bool = False) -> None:
        self.fault = fault
        self.delay_s = delay_s
        self.lags = lags
        self.held: dict[bytes, Point] = {}
        self.waiting: list[Callable[[], object]] = []
        self._lock = RLock()

    def search(self, vector: Vector, limit: int, now: float, within: Key | None) -> Sequence[bytes]:
        """Return the digests of up to `limit` points that have not expired, nearest first."""
        self._wait()
        return self._search(vector, limit, now, within)

    async def asearch(self, vector: Vector, limit: int, now: float, within: Key | None) -> Sequence[bytes]:
        """Async version of `search`."""
        await self._await()
        return self._search(vector, limit, now, within)

    def put(self, points: Sequence[Point]) -> None:
        """Hold these points, each in place of the one with its digest."""
        self._wait()
        self.put_now(points)

    async def aput(self, points: Sequence[Point]) -> None:
        """Async version of `put`."""
        await self._await()
        self.put_now(points)

    def delete(self, digests: Collection[bytes]) -> None:
        """Hold none of these points any more."""
        self._wait()
        self._delete(digests)

    async def adelete(self, digests: Collection[bytes]) -> None:
        """Async version of `delete`."""
        await self._await()
        self._delete(digests)

    def digests(self, after: bytes, limit: int) -> Sequence[bytes]:
        """Return which points it holds, in order, from the first one after `after` on."""
        self._wait()
        return self._digests(after, limit)

    async def adigests(self, after: bytes, limit: int) -> Sequence[bytes]:
        """Async version of `digests`."""
        await self._await()
        return self._digests(after, limit)

    def sweep(self, now: float) -> None:
        """Delete the points that have expired."""
        self._wait()
        self._sweep(now)

    async def asweep(self, now: float) -> None:
        """Async version of `sweep`."""
        await self._await()
        self._sweep(now)

    def close(self) -> None:
        """Do nothing: there is no connection."""

    async def aclose(self) -> None:
        """Do nothing: there is no connection."""

    def forget_connections(self) -> None:
        """Begin anew in a forked child: a thread of the parent's may have held the lock."""
        self._lock = RLock()

    def catch_up(self) -> None:
        """Do what was put off, and lag no more."""
        with self._lock:
            self.lags = False
            waiting, self.waiting = self.waiting, []
            for change in waiting:
                change()

    def _wait(self) -> None:
        time.sleep(self.delay_s)
        if self.fault is not None:
            raise self.fault

    async def _await(self) -> None:
        await asyncio.sleep(self.delay_s)
        if self.fault is not None:
            raise self.fault

    def _search(self, vector: Vector, limit: int, now: float, within: Key | None) -> list[bytes]:
        asked = np.asarray(vector, dtype=np.float32)
        with self._lock:
            points = list(self.held.values())
        similarities = {
            point.key.digest: _cosine(asked, stored)
            for point in points
            if (stored := np.asarray(point.vector, dtype=np.float32)).shape == asked.shape
            and (point.expires_at is None or now < point.expires_at)
            and (within is None or _place(within) == _place(point.key))
        }
        return sorted(similarities, key=lambda digest: -similarities[digest])[:limit]

    def put_now(self, points: Sequence[Point]) -> None:
        """Keep points, unless it lags."""
        self._do(lambda: self.held.update({point.key.digest: point for point in points}))

    def _delete(self, digests: Collection[bytes]) -> None:
        self._do(lambda: [self.held.pop(digest, None) for digest in digests])

    def _digests(self, after: bytes, limit: int) -> list[bytes]:
        with self._lock:
            return sorted(digest for digest in self.held if digest > after)[:limit]

    def _sweep(self, now: float) -> None:
        with self._lock:
            expired = [one.key.digest for one in self.held.values() if one.expires_at is not None]
            self._delete([digest for digest in expired if (self.held[digest].expires_at or 0.0) <= now])

    def _do(self, change: Callable[[], object]) -> None:
        with self._lock:
            if self.lags:
                self.waiting.append(change)
            else:
                change()


def _place(key: Key) -> tuple[bytes, bytes]:
    return key.namespace, key.context


def _cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    return float(one @ other / max(float(np.linalg.norm(one) * np.linalg.norm(other)), 1e-12))
