"""Deadlines that measure a server: what this process is late by does not count.

A loop that lags and a thread that waits for the interpreter lock notice an answer late, or could not even ask yet. So
a deadline is spent in slices, and one that ends late counts as one slice; what is ready by then is taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from contextvars import ContextVar
from dataclasses import dataclass
from functools import partial
from time import monotonic
from types import TracebackType
from typing import Protocol, Self, TypeVar

from askonce.errors import TierCrowded

T = TypeVar("T")

_SLICES = 4
_LATE = 1.5  # times a slice
_LAST = 1.25  # times a slice: so long the last one may be
_SHORTEST_S = 0.001
_TURNS = 16
"""Turns of the loop after the last slice: a busy one gets to read what has come, and an idle one takes no time."""


class TimeBudget(Protocol):
    """Say how long to wait until the next look at the clock, and whether it was the last one."""

    @property
    def pause_s(self) -> float:
        """Return the seconds until the next look."""

    @property
    def is_spent(self) -> bool:
        """Return whether there is nothing left."""

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
        """Return the length of the next slice: all are alike, but for the last one."""
        if self._left_s > _LAST * self._slice_s:
            return self._slice_s
        return max(self._left_s, _SHORTEST_S)

    @property
    def is_spent(self) -> bool:
        """Return whether nothing is left."""
        return self._left_s <= 0

    @property
    def is_overdrawn(self) -> bool:
        """Return whether even a server that goes on talking has had enough time."""
        return self._left_s <= -self._limit_s

    def spend(self, seconds: float) -> None:
        """Count a wait of one slice at most; a longer one ended late."""
        self._left_s -= seconds if seconds < _LATE * self._slice_s else self._slice_s


class QueueBudget:
    """Spend the time of one who waits in a queue: renewed with each sign of life of the server, and bounded in all.

    Args:
        limit_s: Seconds without a sign of life after which to leave.
        line_s: Seconds in all after which to leave.
        alive_at: Tells when there was the last sign of life, in time of `time.monotonic`.
    """

    __slots__ = ("_alive_at", "_began", "_limit_s", "_line_s", "_quiet", "_since")

    def __init__(self, limit_s: float, line_s: float, alive_at: Callable[[], float]) -> None:
        self._limit_s = limit_s
        self._line_s = line_s
        self._alive_at = alive_at
        self._began = self._since = monotonic()
        self._quiet = Budget(limit_s)

    @property
    def pause_s(self) -> float:
        """Return the seconds until the next look."""
        return max(_SHORTEST_S, min(self._quiet.pause_s, self._line_s - (monotonic() - self._began)))

    @property
    def is_spent(self) -> bool:
        """Return whether to leave the queue."""
        return self._quiet.is_spent or monotonic() - self._began >= self._line_s

    def spend(self, seconds: float) -> None:
        """Count a wait."""
        alive_at = self._alive_at()
        if alive_at > self._since:
            self._since, self._quiet = alive_at, Budget(self._limit_s)
            seconds = min(seconds, monotonic() - alive_at)
        self._quiet.spend(seconds)

    def error(self) -> Exception:
        """Return why the queue is left."""
        if self._quiet.is_spent:
            return TimeoutError()
        return TierCrowded(f"waited {self._line_s:g} s in the queue, while others were answered")


class Countdown:
    """Call back on the running loop when a budget is spent and the loop has turned a few times more.

    Args:
        budget: What is spent.
        then: What to call.
    """

    __slots__ = ("_began", "_budget", "_handle", "_loop", "_then")

    def __init__(self, budget: TimeBudget, then: Callable[[], object]) -> None:
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

    Args:
        limit_s: The seconds, or what else is spent.

    Attributes:
        is_over: Whether the time was over.

    Raises:
        TimeoutError: At the end of the block, when its time was over.
    """

    __slots__ = ("_budget", "_cancelling", "_countdown", "_task", "is_over")

    def __init__(self, limit_s: float | TimeBudget) -> None:
        self._budget = Budget(limit_s) if isinstance(limit_s, int | float) else limit_s
        self.is_over = False

    async def __aenter__(self) -> Self:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a deadline is kept in a task")
        self._task, self._cancelling = task, task.cancelling()
        self._countdown = Countdown(self._budget, self._end)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._countdown.cancel()
        # Whoever else has cancelled the task meanwhile is obeyed.
        if self.is_over and self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error

    def _end(self) -> None:
        self.is_over = True
        self._task.cancel()


@dataclass(frozen=True, slots=True)
class Allowance:
    """Say how long a part that sees to its own deadline may take.

    Args:
        limit_s: Seconds for the work.
        line_s: Seconds that it may wait in the queue, while others of this process are served.
    """

    limit_s: float
    line_s: float


allowed: ContextVar[Allowance | None] = ContextVar("allowed", default=None)
"""What the step that runs now is allowed; `None` is no bound."""


def wait_until(is_there: Callable[[float], bool], budget: TimeBudget) -> bool:
    """Wait on this thread, a slice at a time; return whether what is waited for has come before the budget was spent.

    Args:
        is_there: Waits for so many seconds, and tells whether it has come.
        budget: What is spent.
    """
    began = monotonic()
    while not is_there(budget.pause_s):
        now = monotonic()
        budget.spend(now - began)
        began = now
        if budget.is_spent:
            return False
    return True


def is_done(promise: Future[T], wait_s: float) -> bool:
    """Wait for work that is done on another thread; return whether it has ended, with a result or without."""
    try:
        promise.exception(wait_s)
    except TimeoutError:
        return promise.done()
    except CancelledError:
        return True
    return True


def within(promise: Future[T], alive_at: Callable[[], float]) -> T:
    """Return the result of work that is done on a thread of its own, in the time that is allowed.

    Args:
        promise: The work; cancelled when it is given up.
        alive_at: Tells when work of its kind has last ended, in time of `time.monotonic`.

    Raises:
        TimeoutError: It takes longer.
        TierCrowded: It waits for others, which are done, for too long.
    """
    allowance = allowed.get()
    if allowance is None:
        return promise.result()
    budget = QueueBudget(allowance.limit_s, allowance.line_s, alive_at)
    try:
        is_in_time = wait_until(partial(is_done, promise), budget)
    except BaseException:
        promise.cancel()
        raise
    if not is_in_time:
        promise.cancel()
        raise budget.error()
    return promise.result()


async def awithin(promise: Future[T], alive_at: Callable[[], float]) -> T:
    """Async version of `within`."""
    allowance = allowed.get()
    if allowance is None:
        return await asyncio.wrap_future(promise)
    budget = QueueBudget(allowance.limit_s, allowance.line_s, alive_at)
    deadline = Deadline(budget)
    try:
        async with deadline:
            return await asyncio.wrap_future(promise)
    except TimeoutError:
        if deadline.is_over:
            raise budget.error() from None
        raise
