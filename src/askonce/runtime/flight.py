"""One computation a key at a time in a process, across threads and across tasks.

The first asker of a key leads and computes; the others wait for its outcome. An error of the leader's
reaches each of them. They compute for themselves when the leader was cancelled, when it takes longer
than the patience given, when its outcome will not do for them, or when waiting could never end: inside the
leader's own computation, or on the thread whose loop the leader needs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock, get_ident
from typing import Any, Generic, TypeVar

R = TypeVar("R")
_leading: ContextVar[frozenset[tuple[int, bytes]]] = ContextVar("askonce_leading", default=frozenset())


class _Abandoned(Exception):  # noqa: N818 — never leaves this module
    """Tell the waiting that the leader went away without an outcome."""


@dataclass(frozen=True, slots=True)
class _Leg(Generic[R]):
    thread: int
    outcome: Future[R] = field(default_factory=Future)


class Flight:
    """Hold what is being computed.

    Args:
        patience_s: Seconds that an asker waits for another's computation before it computes for itself.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._legs: dict[bytes, _Leg[Any]] = {}
        self._lock = Lock()

    def run(self, key: bytes, compute: Callable[[], R], share: Callable[[R], R | None]) -> R:
        """Return the outcome of `compute`, or a `share` of what another asker computes for this key now.

        A `share` of `None` says that the other's outcome will not do.
        """
        while True:
            leg, leads = self._join(key)
            if leads:
                return self._lead(key, leg, compute)
            if self._would_deadlock(key, leg):
                return compute()
            try:
                outcome: R = leg.outcome.result(self._patience_s)
            except _Abandoned:
                continue
            except TimeoutError:
                if leg.outcome.done():
                    raise
                return compute()
            mine = share(outcome)
            return compute() if mine is None else mine

    async def arun(
        self, key: bytes, compute: Callable[[], Awaitable[R]], share: Callable[[R], Awaitable[R | None]]
    ) -> R:
        """Do as `run`, without blocking the loop."""
        while True:
            leg, leads = self._join(key)
            if leads:
                return await self._alead(key, leg, compute)
            if self._is_leading(key):
                return await compute()
            waiting = asyncio.wrap_future(leg.outcome)
            try:
                outcome: R = await asyncio.wait_for(asyncio.shield(waiting), self._patience_s)
            except _Abandoned:
                continue
            except TimeoutError:
                if leg.outcome.done():
                    raise
                return await compute()
            mine = await share(outcome)
            return await compute() if mine is None else mine

    def part(self) -> None:
        """Let nobody join what is under way: who asks from now on must not get what began before."""
        with self._lock:
            self._legs = {}

    def forget(self) -> None:
        """Drop what a fork copied: its leaders live in the parent."""
        self._legs = {}
        self._lock = Lock()

    def _join(self, key: bytes) -> tuple[_Leg[Any], bool]:
        with self._lock:
            leg = self._legs.get(key)
            if leg is not None:
                return leg, False
            leg = self._legs[key] = _Leg(get_ident())
            return leg, True

    def _lead(self, key: bytes, leg: _Leg[Any], compute: Callable[[], R]) -> R:
        with self._leading(key, leg):
            result = compute()
        self._land(key, leg, result=result)
        return result

    async def _alead(self, key: bytes, leg: _Leg[Any], compute: Callable[[], Awaitable[R]]) -> R:
        with self._leading(key, leg):
            result = await compute()
        self._land(key, leg, result=result)
        return result

    @contextmanager
    def _leading(self, key: bytes, leg: _Leg[Any]) -> Iterator[None]:
        """Let those who wait know if this comes to nothing."""
        token = _leading.set(_leading.get() | {(id(self), key)})
        try:
            yield
        except Exception as exc:
            self._land(key, leg, error=exc)
            raise
        except BaseException:
            self._land(key, leg, error=_Abandoned())
            raise
        finally:
            _leading.reset(token)

    def _land(self, key: bytes, leg: _Leg[Any], *, result: object = None, error: Exception | None = None) -> None:
        with self._lock:
            if self._legs.get(key) is leg:
                del self._legs[key]
        if error is not None:
            leg.outcome.set_exception(error)
        else:
            leg.outcome.set_result(result)

    def _would_deadlock(self, key: bytes, leg: _Leg[Any]) -> bool:
        return leg.thread == get_ident() or self._is_leading(key)

    def _is_leading(self, key: bytes) -> bool:
        return (id(self), key) in _leading.get()
