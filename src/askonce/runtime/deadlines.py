"""Deadlines that measure a server: what this process is late by does not count.

A loop that lags and a thread that waits for the interpreter lock notice an answer late, or could not even ask yet. So
a deadline is spent in slices, and one that ends late counts as one slice; what is ready by then is taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import ContextVar
from time import monotonic
from types import TracebackType
from typing import Protocol, Self, TypeVar

T = TypeVar("T")

_SLICES = 4
_LATE = 1.5  # times a slice
_SHORTEST_S = 0.001
_TURNS = 16
"""Turns of the loop after the last slice: a busy one gets to read what has come, and an idle one takes no time."""


allowed_s: ContextVar[float | None] = ContextVar("allowed_s", default=None)
"""Seconds that a model may be waited for in this thread, for those that see to it themselves."""


def within(promise: Future[T]) -> T:
    """Return the result of work that is done on a thread of its own, in the time that is allowed.

    Raises:
        TimeoutError: It takes longer; it is cancelled.
    """
    try:
        return promise.result(allowed_s.get())
    except BaseException:
        promise.cancel()
        raise


class Spending(Protocol):
    """Tell how long to wait until the next look at the clock, and whether it was the last one."""

    @property
    def pause_s(self) -> float:
        """Return the seconds until the next look."""

    @property
    def is_spent(self) -> bool:
        """Tell whether there is nothing left."""

    def spend(self, seconds: float) -> None:
        """Count a wait."""


class Budget:
    """Hold the seconds for which a server may yet be waited for.

    Args:
        limit_s: How many there are.
    """

    __slots__ = ("_left_s", "_limit_s", "_slice_s")

    def __init__(self, limit_s: float) -> None:
        self._left_s = self._limit_s = limit_s
        self._slice_s = limit_s / _SLICES

    @property
    def pause_s(self) -> float:
        """Return the length of the next slice."""
        slices = max(1, round(self._left_s / self._slice_s))
        return max(self._left_s / slices, _SHORTEST_S)

    @property
    def whole_s(self) -> float:
        """Return all that is left, for a wait that cannot be cut into slices."""
        return max(self._left_s, _SHORTEST_S)

    @property
    def is_spent(self) -> bool:
        """Tell whether nothing is left."""
        return self._left_s <= 0

    @property
    def is_overdrawn(self) -> bool:
        """Tell whether even a server that goes on talking has had enough time."""
        return self._left_s <= -self._limit_s

    def spend(self, seconds: float) -> None:
        """Count a wait of one slice at most; a longer one ended late."""
        self._left_s -= seconds if seconds < _LATE * self._slice_s else self._slice_s


class Countdown:
    """Call back on the running loop when a budget is spent and the loop has turned a few times more.

    Args:
        budget: What is spent.
        then: What to call.
    """

    __slots__ = ("_began", "_budget", "_handle", "_loop", "_then")

    def __init__(self, budget: Spending, then: Callable[[], object]) -> None:
        self._loop = asyncio.get_running_loop()
        self._budget = budget
        self._then = then
        self._wait()

    def cancel(self) -> None:
        """Do not call back."""
        self._handle.cancel()

    def _wait(self) -> None:
        self._began = monotonic()
        self._handle: asyncio.Handle = self._loop.call_later(self._budget.pause_s, self._look)

    def _look(self) -> None:
        self._budget.spend(monotonic() - self._began)
        if self._budget.is_spent:
            self._turn(_TURNS)
        else:
            self._wait()

    def _turn(self, turns: int) -> None:
        if turns:
            self._handle = self._loop.call_soon(self._turn, turns - 1)
            return
        self._budget.spend(0.0)
        if self._budget.is_spent:
            self._then()
        else:
            self._wait()


class Deadline:
    """End the work of an `async with` block as `asyncio.timeout` does, once a server has had `limit_s` seconds for it.

    Raises:
        TimeoutError: At the end of the block, when its time was over.
    """

    __slots__ = ("_countdown", "_limit_s", "_timeout")

    def __init__(self, limit_s: float) -> None:
        self._limit_s = limit_s

    async def __aenter__(self) -> Self:
        self._timeout = asyncio.timeout(None)
        await self._timeout.__aenter__()
        self._countdown = Countdown(Budget(self._limit_s), self._end)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._countdown.cancel()
        await self._timeout.__aexit__(kind, error, trace)

    def _end(self) -> None:
        self._timeout.reschedule(asyncio.get_running_loop().time())
