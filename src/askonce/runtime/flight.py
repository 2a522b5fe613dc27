"""One computation a key at a time in a process, across threads and across tasks.

The first asker of a key leads and computes; the others wait for its outcome. An error of the leader's
reaches each of them. They compute for themselves when the leader was cancelled, when it takes longer
than the patience given, when its outcome will not do for them, or when waiting could never end: inside the
leader's own computation, or on the thread whose loop the leader needs.

The outcome may be a stream that has only begun. It can be joined until it is over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import RLock, get_ident
from typing import Any, Generic, TypeVar

from askonce.runtime.shared import Abandoned, StreamReader

R = TypeVar("R")
S = TypeVar("S")
_leading: ContextVar[frozenset[tuple[int, bytes]]] = ContextVar("askonce_leading", default=frozenset())


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
        self._lock = RLock()  # the reader of a stream may be collected, and leave, while this thread holds it

    def run(
        self,
        key: bytes,
        compute: Callable[[], R],
        share: Callable[[S], R | None],
        *,
        takes_over: bool = False,
    ) -> R:
        """Return the outcome of `compute`, or a `share` of what another asker computes for this key now.

        Args:
            key: What is computed.
            compute: Computes it.
            share: Makes an own outcome of another's; `None` says that the other's will not do. It may raise
                `Abandoned`, as a stream does that broke off before anything of it was given.
            takes_over: Whether one failure of another's is no news yet: the next asker tries once more.
        """
        while True:
            leg, leads = self._join(key)
            if leads:
                return self._lead(key, leg, compute)
            if self._would_deadlock(key, leg):
                return compute()
            try:
                outcome = leg.outcome.result(self._patience_s)
                mine: R | None = share(outcome)
            except Abandoned as gone:
                error = gone.error
            except TimeoutError:
                return compute()
            else:
                return compute() if mine is None else mine
            if error is not None and not takes_over:
                raise error
            takes_over = takes_over and error is None

    async def arun(
        self,
        key: bytes,
        compute: Callable[[], Awaitable[R]],
        share: Callable[[S], Awaitable[R | None]],
        *,
        takes_over: bool = False,
    ) -> R:
        """Async version of `run`."""
        while True:
            leg, leads = self._join(key)
            if leads:
                return await self._alead(key, leg, compute)
            if self._is_leading(key):
                return await compute()
            waiting = asyncio.wrap_future(leg.outcome)
            waiting.add_done_callback(_looked_at)  # this asker may be gone when the other fails
            try:
                outcome = await asyncio.wait_for(asyncio.shield(waiting), self._patience_s)
                mine: R | None = await share(outcome)
            except Abandoned as gone:
                error = gone.error
            except TimeoutError:
                return await compute()
            else:
                return await compute() if mine is None else mine
            if error is not None and not takes_over:
                raise error
            takes_over = takes_over and error is None

    def part(self) -> None:
        """Let nobody join what is under way: who asks from now on must not get what began before."""
        with self._lock:
            self._legs = {}

    def forget(self) -> None:
        """Drop what a fork copied: its leaders live in the parent."""
        self._legs = {}
        self._lock = RLock()

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
        self._land(key, leg, result)
        return result

    async def _alead(self, key: bytes, leg: _Leg[Any], compute: Callable[[], Awaitable[R]]) -> R:
        with self._leading(key, leg):
            result = await compute()
        self._land(key, leg, result)
        return result

    @contextmanager
    def _leading(self, key: bytes, leg: _Leg[Any]) -> Iterator[None]:
        """Let those who wait know if this comes to nothing."""
        token = _leading.set(_leading.get() | {(id(self), key)})
        try:
            yield
        except BaseException as exc:
            self._drop(key, leg)
            leg.outcome.set_exception(Abandoned(exc if isinstance(exc, Exception) else None))
            raise
        finally:
            _leading.reset(token)

    def _land(self, key: bytes, leg: _Leg[Any], result: object) -> None:
        if isinstance(result, StreamReader):
            result.stream.whenever_over(lambda: self._drop(key, leg))
            result = result.stream
        else:
            self._drop(key, leg)
        leg.outcome.set_result(result)

    def _drop(self, key: bytes, leg: _Leg[Any]) -> None:
        with self._lock:
            if self._legs.get(key) is leg:
                del self._legs[key]

    def _would_deadlock(self, key: bytes, leg: _Leg[Any]) -> bool:
        return self._is_leading(key) or (leg.thread == get_ident() and not leg.outcome.done())

    def _is_leading(self, key: bytes) -> bool:
        return (id(self), key) in _leading.get()


def _looked_at(outcome: asyncio.Future[Any]) -> None:
    if not outcome.cancelled():
        outcome.exception()
