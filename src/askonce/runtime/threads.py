"""Run calls on threads of our own: bounded in number, replaced when they hang, and waited for by nobody at exit."""

from __future__ import annotations

import atexit
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from threading import Condition, Lock, Thread, current_thread
from time import monotonic
from typing import Any, Generic, ParamSpec, TypeVar
from weakref import WeakSet

from askonce.errors import TierCrowded, TierUnavailable
from askonce.runtime.deadlines import Budget, is_done, wait_until
from askonce.runtime.forking import renew_in_child

P = ParamSpec("P")
T = TypeVar("T")

_IDLE_S = 10.0
_QUICK_S = 0.005
"""How long a call waits for a thread that is at work before another is started: quick ones are better off with few."""
_MOST_HUNG = 64
_EXIT_S = 2.0
"""How long the interpreter's end waits for the calls under way, all of them together."""


class WorkerThreads:
    """Run calls on at most `size` threads, started when they are needed.

    A call that is given up while it runs keeps no other waiting: its thread, which nothing can stop, is left to itself
    and another takes its place, until `_MOST_HUNG` are so left. From then on calls are refused until one of them ends.

    Args:
        name: Names the threads.
        size: Most threads, without those that were left to themselves.
        line_s: Seconds that `run` waits for one of them at most.
        replaces: Whether threads may be replaced: not where only one may ever be at work.
    """

    def __init__(self, name: str, size: int, *, line_s: float = 10.0, replaces: bool = True) -> None:
        self.name = name
        self._size = size
        self.line_s = line_s
        self._replaces = replaces
        self.renew()
        renew_in_child(self)
        _all_pools.add(self)

    def renew(self) -> None:
        """Start afresh in a forked child, which has none of the threads."""
        # Callers take the lock itself: what a signal's handler raises inside a condition's `__enter__` keeps it locked.
        self._lock = Lock()
        self._has_work = Condition(self._lock)
        self._became_idle = Condition(self._lock)
        self._queue: deque[_Job[Any]] = deque()
        self._threads = set[Thread]()
        self._idle = 0
        self._hung = 0
        self._ended_at = 0.0
        self._closed = False

    @property
    def hung(self) -> int:
        """Return how many calls that were given up run on."""
        return self._hung

    @property
    def has_room(self) -> bool:
        """Return whether another thread may be started."""
        return len(self._threads) < self._size

    def ended_at(self) -> float:
        """Return when a call has last ended, in time of `time.monotonic`."""
        return self._ended_at

    def submit(self, call: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Queue a call, in a copy of the caller's context; cancelling it while it runs gives it up.

        Raises:
            TierUnavailable: Too many calls hang.
        """
        job = self._submit(partial(call, *args, **kwargs))
        self.add_thread_for_queue()
        return job

    def run(self, call: Callable[[], T], limit_s: float) -> T:
        """Return what `call` returns.

        Raises:
            TimeoutError: It has not, `limit_s` seconds after it began; it is given up.
            TierCrowded: All threads were at work for too long.
            TierUnavailable: Too many calls hang.
        """
        job = self._submit(call)
        try:
            is_in_time = wait_until(partial(is_done, job), _CallBudget(self, job, limit_s))
        except BaseException:
            job.cancel()
            raise
        if not is_in_time:
            job.cancel()
            self._fail_queued(job)
            raise TimeoutError
        return job.result()

    def close(self) -> None:
        """Let the threads end after what they do now; a later call starts others."""
        with self._lock:
            self._closed = True
            queue, self._queue = self._queue, deque()
            self._has_work.notify_all()
        for job in queue:
            job.cancel()

    def settle(self, until: float) -> bool:
        """Wait until nothing is queued or under way, or for a time of `time.monotonic`; tell which it was."""
        with self._became_idle:
            return self._became_idle.wait_for(lambda: self._is_idle, until - monotonic())

    @property
    def _is_idle(self) -> bool:
        return self._idle == len(self._threads) and not self._queue

    def _submit(self, call: Callable[[], T]) -> _Job[T]:
        job = _Job(self, partial(copy_context().run, call))
        with self._lock:
            if self._hung >= _MOST_HUNG:
                raise TierUnavailable(f"{self.name}: {self._hung} calls hang")
            self._closed = False
            self._queue.append(job)
            try:
                if self._threads:
                    self._has_work.notify()
                else:
                    self._add_thread()
            except BaseException:  # such as what a signal's handler raises: nobody will wait for this call
                with suppress(ValueError):
                    self._queue.remove(job)
                self._has_work.notify_all()  # whom it has half notified would be notified in another's place
                raise
        return job

    def add_thread_for_queue(self) -> None:
        """Start a thread, if there is work for one more."""
        with self._lock:
            self._add_thread()

    def give_up(self, job: _Job[Any]) -> None:
        """Put another thread in the place of the one that runs `job`."""
        with self._lock:
            if self._replaces and job.thread is not None and not (job.is_abandoned or job.done()):
                job.is_abandoned = True
                self._hung += 1
                self._threads.discard(job.thread)
                self._add_thread()

    def _fail_queued(self, late: _Job[Any]) -> None:
        """Have nobody wait longer, behind a call that is late, than it did, when nothing has ended since it began."""
        with self._lock:
            if self._ended_at > (late.began_at or 0.0):
                return
            queue, self._queue = self._queue, deque()
        for job in queue:
            if job.set_running_or_notify_cancel():
                job.set_exception(TimeoutError())

    def _add_thread(self) -> None:
        if len(self._queue) <= self._idle or not self.has_room:
            return
        thread = Thread(target=self._work, name=self.name, daemon=True)
        self._threads.add(thread)
        try:
            thread.start()
        except BaseException as exc:
            self._threads.discard(thread)
            if not isinstance(exc, RuntimeError):
                raise  # a signal's handler, in the midst of it: the thread may have been started
            if not self._threads:  # the process has no threads left, or ends
                self._queue.clear()
                raise TierUnavailable(f"{self.name}: no thread can be started") from exc

    def _work(self) -> None:
        thread = current_thread()
        while True:
            with self._has_work:
                self._threads.add(thread)
                self._idle += 1
                if self._is_idle:
                    self._became_idle.notify_all()
                has_work = self._has_work.wait_for(lambda: self._queue or self._closed, _IDLE_S) and bool(self._queue)
                self._idle -= 1
                if not has_work:
                    self._threads.discard(thread)
                    return
                job = self._queue.popleft()
                job.thread, job.began_at = thread, monotonic()
            job.run()
            with self._has_work:
                self._ended_at = monotonic()
                if job.is_abandoned:
                    self._hung -= 1
                    return
            del job


class _Job(Future[T], Generic[T]):
    """Run a call, and give it up when it is cancelled too late."""

    def __init__(self, pool: WorkerThreads, call: Callable[[], T]) -> None:
        super().__init__()
        self._pool = pool
        self._call = call
        self.began_at: float | None = None
        self.thread: Thread | None = None
        self.is_abandoned = False

    def cancel(self) -> bool:
        """Keep the call from being made, or leave it to itself."""
        if super().cancel():
            return True
        self._pool.give_up(self)
        return False

    def run(self) -> None:
        """Make the call."""
        if not self.set_running_or_notify_cancel():
            return
        try:
            result = self._call()
        except BaseException as exc:  # noqa: BLE001 — raised again to who waits
            self.set_exception(exc)
        else:
            self.set_result(result)


class _CallBudget:
    """Spend the time of a call, from when it begins, and before that the time for which it may wait for a thread."""

    def __init__(self, pool: WorkerThreads, job: _Job[Any], limit_s: float) -> None:
        self._pool = pool
        self._job = job
        self._budget = Budget(limit_s)
        self._queued_at = monotonic()
        self.pause_s = _QUICK_S

    @property
    def is_spent(self) -> bool:
        """Return whether the call has had its time."""
        return self._budget.is_spent

    def spend(self, seconds: float) -> None:
        """Count a wait, or see that a call which has not begun gets a thread.

        Raises:
            TierCrowded: It has waited for one for too long.
        """
        now, line_s = monotonic(), self._pool.line_s
        if self._job.began_at is not None:
            self._budget.spend(min(seconds, now - self._job.began_at))
        elif now - self._queued_at > line_s and self._job.cancel():
            raise TierCrowded(f"{self._pool.name}: waited {line_s:g} s for a thread")
        else:
            self._pool.add_thread_for_queue()
            if self._pool.has_room:  # the thread goes to whoever is first in the queue: look again soon for one's own
                return
        self.pause_s = min(self._budget.pause_s, line_s)


_all_pools: WeakSet[WorkerThreads] = WeakSet()


def settle_all() -> None:
    """Wait, for a bounded time, until no call is queued or under way."""
    until = monotonic() + _EXIT_S
    for pool in list(_all_pools):
        pool.settle(until)


atexit.register(settle_all)
