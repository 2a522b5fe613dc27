"""Lend connections to threads, and to the tasks of event loops; whoever finds none idle waits in a queue.

Those who wait are not served one by one: whoever gets a connection sends what the next ones in the queue ask as well,
in one round trip. Each reads until its own answer is there, gives the others those that came with it, and leaves the
connection to the first whose answer is still to come. So each call has a deadline of its own, a fault or a cancelled
caller costs nobody else an answer, and a call that is alone waits for nothing.

Waiting in the queue is not waiting for a slow server: whoever waits there is served as long as the server answers
others, and within a bound. Connections are opened in the background, so that no caller waits for one beyond its own
deadline, and one that comes late serves the next caller. Every decision is made in short steps that never wait, so
that a caller who is cancelled, at whatever step, keeps no connection.
"""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from contextlib import suppress
from functools import partial
from threading import Lock, Thread
from time import monotonic
from typing import Any, Generic, TypedDict, TypeVar, Unpack, cast
from weakref import WeakSet

from askonce.runtime.deadlines import Countdown, QueueBudget, wait_until
from askonce.runtime.forking import leave_to_parent
from askonce.runtime.loops import MOST_STOPPED, ended

C = TypeVar("C")
A = TypeVar("A")
Q = TypeVar("Q")
R = TypeVar("R")

_OPENED_AT_ONCE = 2
_OPENING_S = 5.0
"""After so long an attempt to connect (one to resolve a name may hang for a minute) no longer keeps others from it."""
_OVERLAP = 0.25
"""The share of a deadline for which others may have been answered after one began that then timed out."""
_FULL_S = 1.0
"""How long a pool does not grow when the server has refused it another connection."""
_CANCELLED_EVERY_S = 0.01
_MAX_IDLE_S = 600.0
_MAX_AGE_S = 3600.0


class Lease(Generic[C]):
    """Hold a connection that is lent.

    Args:
        connection: The connection.
        generation: The pool's generation in which it was opened.

    Attributes:
        in_flight: The calls that were sent over it and are not answered, in the order of their answers.
    """

    __slots__ = ("__weakref__", "connection", "generation", "idle_at", "in_flight", "is_fresh", "lent_at", "opened_at")

    def __init__(self, connection: C, generation: int) -> None:
        self.connection = connection
        self.generation = generation
        self.is_fresh = True
        self.in_flight: deque[_Call] = deque()
        self.opened_at = self.idle_at = self.lent_at = monotonic()


class _Call:
    """Hold what a server is asked, and its answer.

    Args:
        request: What is asked.
        joins: Whether it may be sent together with others, and again when the connection breaks before its answer.
    """

    __slots__ = ("answer", "is_answered", "joins", "request", "waiter")

    def __init__(self, request: Any, *, joins: bool) -> None:
        self.request = request
        self.joins = joins
        self.answer: Any = None
        self.is_answered = False
        self.waiter: _Waiter[Any] | None = None


class _Waiter(ABC, Generic[C]):
    """Wait for a connection, or for the answer to a call that another has sent.

    When it is `over`, there is one of them, or an error, or nobody waits any more.
    """

    __slots__ = ("call", "error", "lease", "over")

    def __init__(self, call: _Call | None) -> None:
        self.call = call
        if call is not None:
            call.waiter = self
        self.lease: Lease[C] | None = None
        self.error: BaseException | None = None
        self.over = False

    def settle(self, lease: Lease[C] | None, error: BaseException | None = None) -> None:
        """Give what was waited for, and wake who waits."""
        self.lease, self.error, self.over = lease, error, True
        self.wake()

    @abstractmethod
    def wake(self) -> None:
        """Wake who waits."""


class Bounds(TypedDict, Generic[C]):
    """Say what is the same for every pool.

    Args:
        size: Most connections.
        deadline_s: Seconds that anybody waits for the first connection to be opened.
        line_s: Seconds that anybody waits in the queue at most.
        most: Calls that are sent together at most.
        hangs_up: Errors of a connection that the server has closed while it was idle: the call is repeated.
        is_alive: Tells, without a round trip, whether an idle connection is still good; one that is not is dropped.
        is_idle: Tells whether a connection, all of whose calls were answered, may be used again.
        drop: Closes a connection at once.
    """

    size: int
    deadline_s: float
    line_s: float
    most: int
    hangs_up: tuple[type[BaseException], ...]
    is_alive: Callable[[C], bool]
    is_idle: Callable[[C], bool]
    drop: Callable[[C], None]


class Pool(ABC, Generic[C]):
    """Decide who gets which connection: what both kinds of pools have in common."""

    def __init__(self, **bounds: Unpack[Bounds[C]]) -> None:
        self.deadline_s = bounds["deadline_s"]
        self.line_s = bounds["line_s"]
        self.answered_at = 0.0
        self._size = bounds["size"]
        self._most = bounds["most"]
        self._hangs_up = bounds["hangs_up"]
        self._is_alive = bounds["is_alive"]
        self._is_idle = bounds["is_idle"]
        self._drop = bounds["drop"]
        self._lock = Lock()
        self._idle: deque[Lease[C]] = deque()
        self._queue: deque[_Waiter[C]] = deque()
        # Whoever is interrupted by a signal's exception between two steps may lose one: it is open no more, then.
        self._leases: WeakSet[Lease[C]] = WeakSet()
        self._opening: dict[object, float] = {}  # when each attempt began
        self._full_until = 0.0
        self._sweep_at = 0.0
        self._generation = 0

    def give_back(self, lease: Lease[C], *, usable: bool, timed_out: bool = False) -> None:
        """Take a connection back; one that is not `usable` (its last answer was not read whole) is closed.

        When one has `timed_out`, and nobody was answered meanwhile, those in the queue get that error.
        """
        now = monotonic()
        if timed_out and self.answered_at < lease.lent_at + _OVERLAP * self.deadline_s:
            with self._lock:
                self._fail_waiters(TimeoutError())
        keeps = usable and lease.generation == self._generation and now - lease.opened_at < _MAX_AGE_S
        if usable:
            self.answered_at = now
        if keeps:
            # Without the lock, which a thread may hold that waits for the interpreter's.
            lease.is_fresh = False
            lease.idle_at = now
            self._idle.append(lease)
            if not self._queue and now < self._sweep_at:
                return
        self._settle(lease if not keeps else None, now)

    def _settle(self, lost: Lease[C] | None, now: float) -> None:
        """Serve the queue, drop what is lost or was idle for too long, and open what is wanted."""
        dropped = [] if lost is None else [lost]
        with self._lock:
            self._serve_queue()
            if now >= self._sweep_at:
                self._sweep_at = now + _MAX_IDLE_S / 10
                while self._idle and now - self._idle[0].idle_at > _MAX_IDLE_S:
                    dropped.append(self._idle.popleft())
            self._leases.difference_update(dropped)
            attempt = self._grows(now)
        for lease in dropped:
            self._drop(lease.connection)
        if attempt is not None:
            self._start_opening(attempt)

    @property
    def _open(self) -> int:
        """Return how many connections are open."""
        return len(self._leases)

    def note_answer(self) -> None:
        """Note that the server has answered, if only to refuse something."""
        self.answered_at = monotonic()

    def _in_flight(self, lease: Lease[C], call: _Call) -> tuple[list[Any], bool]:
        """Return the requests in flight, and whether they are still to be sent: `call`, and those that go with it."""
        begins = not lease.in_flight
        if begins:
            self._gather(lease, call)
        return [one.request for one in lease.in_flight], begins

    def _gather(self, lease: Lease[C], call: _Call) -> None:
        """Have the next ones in the queue asked with `call`, if all of them may."""
        lease.in_flight.append(call)
        if not (call.joins and self._queue):
            return
        with self._lock:
            while self._queue and len(lease.in_flight) < self._most:
                waiter = self._queue[0]
                if not waiter.over:
                    if waiter.call is None or not waiter.call.joins:
                        return
                    lease.in_flight.append(waiter.call)
                self._queue.popleft()

    def _answered(self, lease: Lease[C], answers: Sequence[Any]) -> None:
        """Give the first ones in flight their answers."""
        self.answered_at = lease.lent_at = monotonic()
        for answer in answers:
            call = lease.in_flight.popleft()
            call.answer, call.is_answered = answer, True
            if call.waiter is not None:
                with self._lock:
                    if not call.waiter.over:
                        call.waiter.settle(None)

    def _pass_on(self, lease: Lease[C]) -> None:
        """Leave a connection to the first one whose answer is still to come over it, or give it back."""
        with self._lock:
            if lease.in_flight and self._found_reader(lease):
                return
        # Where something is still to come, nobody waits for it.
        self.give_back(lease, usable=not lease.in_flight and self._is_idle(lease.connection))

    def _found_reader(self, lease: Lease[C]) -> bool:
        for call in lease.in_flight:
            if call.waiter is not None and not call.waiter.over:
                call.waiter.settle(lease)
                return True
        return False

    def _broken(self, lease: Lease[C], call: _Call, error: BaseException) -> bool:
        """Drop a connection that has failed; return whether `call` is to be made again.

        The first one in flight is told, unless it had a connection that was closed while idle. The others, whom the
        server may not have begun to serve, are asked again, before all who wait.
        """
        calls, lease.in_flight = lease.in_flight, deque()
        with self._lock:
            for other in reversed(calls):
                if other.waiter is not None and not other.waiter.over:
                    self._queue.appendleft(other.waiter)
        self.give_back(lease, usable=False, timed_out=isinstance(error, TimeoutError))
        if calls and calls[0] is not call:
            return isinstance(error, Exception)  # the first one has left
        return isinstance(error, self._hangs_up) and not lease.is_fresh

    def close(self) -> None:
        """Close the idle connections, and each of those that are lent when it is given back."""
        with self._lock:
            self._generation += 1
        self._empty(self._drop)

    def _empty(self, drop: Callable[[C], None]) -> None:
        for _ in range(len(self._idle)):
            with suppress(IndexError):
                lease = self._idle.pop()
                with self._lock:
                    self._leases.discard(lease)
                drop(lease.connection)

    @abstractmethod
    def _start_opening(self, attempt: _Attempt) -> None:
        """Have a connection opened in the background: `_opened` or `_failed` will be called."""

    def _queue_budget(self) -> QueueBudget:
        # Connections that are lent come back at their deadlines; opening the first one has none.
        return QueueBudget(self.deadline_s, self.line_s, lambda: monotonic() if self._open else self.answered_at)

    def _at_hand(self) -> Lease[C] | None:
        while True:
            try:
                lease = self._idle.pop()
            except IndexError:
                return None
            if self._is_alive(lease.connection):
                lease.lent_at = monotonic()
                return lease
            self.give_back(lease, usable=False)

    def _join(self, waiter: _Waiter[C]) -> None:
        with self._lock:
            while self._queue and self._queue[0].over:
                self._queue.popleft()
            self._queue.append(waiter)
            self._serve_queue()  # with what came back before anybody could see this waiter
            attempt = self._grows(monotonic())
        if attempt is not None:
            self._start_opening(attempt)

    def _leave(self, waiter: _Waiter[C], error: BaseException | None = None) -> None:
        """Give up a waiter; a connection that has just been handed to it goes to the next."""
        lost = None
        with self._lock:
            lease = None
            if not waiter.over:
                waiter.settle(None, error)
            elif error is None:
                lease, waiter.lease = waiter.lease, None
            if lease is not None and not lease.in_flight:
                self._idle.append(lease)
                self._serve_queue()
            elif lease is not None and not self._found_reader(lease):
                lost = lease
        if lost is not None:
            self.give_back(lost, usable=False)

    def _opened(self, attempt: _Attempt, connection: C) -> None:
        now = monotonic()
        with self._lock:
            self._opening.pop(attempt, None)
            keeps = attempt.generation == self._generation
            if keeps:
                lease = Lease(connection, attempt.generation)
                self._leases.add(lease)
                self.answered_at = now
                self._idle.append(lease)
                self._serve_queue()
            another = self._grows(now)
        if not keeps:
            self._drop(connection)
        if another is not None:
            self._start_opening(another)

    def _failed(self, attempt: _Attempt, error: BaseException) -> None:
        with self._lock:
            self._opening.pop(attempt, None)
            if self._open:  # those at work serve the queue
                self._full_until = monotonic() + _FULL_S
            elif not self._opening:
                self._fail_waiters(error)

    def _fail_waiters(self, error: BaseException) -> None:
        queue, self._queue = self._queue, deque()
        for waiter in queue:
            if not waiter.over:
                waiter.settle(None, error)

    def _serve_queue(self) -> None:
        """Give the idle connections to those who wait, first come, first served."""
        while self._queue:
            if self._queue[0].over:
                self._queue.popleft()
                continue
            try:
                lease = self._idle.pop()
            except IndexError:
                return
            self._queue.popleft().settle(lease)

    def _grows(self, now: float) -> _Attempt | None:
        """Return an attempt to open another connection, when it is time for one."""
        if not self._queue or (self._open and now < self._full_until):
            return None
        opening = sum(now - began < _OPENING_S for began in self._opening.values())
        if opening >= min(len(self._queue), _OPENED_AT_ONCE) or self._open + opening >= self._size:
            return None
        attempt = _Attempt(self._generation)
        self._opening[attempt] = now
        return attempt


class _Attempt:
    """Stand for one attempt to open a connection, begun in some generation of the pool."""

    __slots__ = ("generation",)

    def __init__(self, generation: int) -> None:
        self.generation = generation


class _WaitingThread(_Waiter[C]):
    """Let a thread wait."""

    __slots__ = ("woken",)

    def __init__(self, call: _Call | None) -> None:
        super().__init__(call)
        self.woken = Lock()
        self.woken.acquire()

    def wake(self) -> None:
        self.woken.release()

    def woken_within(self, wait_s: float) -> bool:
        """Wait to be woken; return whether that has happened."""
        return self.woken.acquire(timeout=wait_s)


class ConnectionPool(Pool[C]):
    """Lend connections to threads.

    Args:
        connect: Opens a connection; called on a thread of its own.
        bounds: As in `Bounds`.
    """

    def __init__(self, connect: Callable[[], C], **bounds: Unpack[Bounds[C]]) -> None:
        super().__init__(**bounds)
        self._connect = connect

    def take(self) -> Lease[C]:
        """Return a connection, to be given back whatever happens.

        Raises:
            TierCrowded: The wait in the queue was too long, although the server answers others.
            TimeoutError: The server has shown no sign of life for `deadline_s`.
            Exception: What `connect` raised.
        """
        lease = self._taken(None)
        assert lease is not None
        return lease

    def ask(self, request: Q, exchange: Callable[[C, Sequence[Q], bool], Sequence[R]], *, joins: bool) -> R:
        """Return the server's answer to a request, which may be sent together with those of others.

        Args:
            request: The request.
            exchange: Is given a connection and all requests in flight over it, sends them if its third argument is
                true, and returns the answers to the first ones, at least to one.
            joins: Whether the request may be sent together with others, and twice when a connection breaks.

        Raises:
            TierCrowded: The wait in the queue was too long, although the server answers others.
            TimeoutError: The server has shown no sign of life for `deadline_s`.
            Exception: What `connect` or `exchange` raised.
        """
        call = _Call(request, joins=joins)
        while True:
            lease = self._taken(call)
            if lease is None:
                return cast("R", call.answer)
            try:
                while not call.is_answered:
                    self._answered(lease, exchange(lease.connection, *self._in_flight(lease, call)))
            except BaseException as exc:
                if not self._broken(lease, call, exc):
                    raise
            else:
                self._pass_on(lease)
                return cast("R", call.answer)

    def _taken(self, call: _Call | None) -> Lease[C] | None:
        lease = self._at_hand()
        if lease is not None:
            return lease
        waiter = _WaitingThread[C](call)
        self._join(waiter)
        budget = self._queue_budget()
        try:
            if not wait_until(waiter.woken_within, budget):
                self._leave(waiter, budget.error())
        except BaseException:
            self._leave(waiter)
            raise
        return _settled(waiter)

    def _start_opening(self, attempt: _Attempt) -> None:
        try:
            Thread(target=self._open_one, args=(attempt,), name="askonce-connect", daemon=True).start()
        except RuntimeError:  # the process has no threads left, or ends
            self._failed(attempt, OSError("no thread can be started to connect in"))

    def _open_one(self, attempt: _Attempt) -> None:
        try:
            connection = self._connect()
        except BaseException as exc:  # noqa: BLE001 — raised again to those who wait
            self._failed(attempt, exc)
        else:
            self._opened(attempt, connection)


class _WaitingTask(_Waiter[C]):
    """Let a task wait."""

    __slots__ = ("woken",)

    def __init__(self, call: _Call | None) -> None:
        super().__init__(call)
        self.woken = asyncio.get_running_loop().create_future()

    def wake(self) -> None:
        if not self.woken.done():
            self.woken.set_result(None)


class AsyncConnectionPool(Pool[C]):
    """Lend connections to the tasks of one event loop, and close them when the loop ends.

    Args:
        connect: Opens a connection; called in a task of its own.
        finish: Closes an idle connection in good order, when there is time for it.
        bounds: As in `Bounds`.
    """

    def __init__(
        self,
        connect: Callable[[], Awaitable[C]],
        finish: Callable[[C], Awaitable[None]],
        **bounds: Unpack[Bounds[C]],
    ) -> None:
        super().__init__(**bounds)
        self._connect = connect
        self._finish = finish
        self._tasks: set[asyncio.Task[C]] = set()
        self._until_closed: AsyncGenerator[None, None] | None = None

    async def take(self) -> Lease[C]:
        """Async version of `ConnectionPool.take`."""
        lease = await self._taken(None)
        assert lease is not None
        return lease

    async def ask(
        self, request: Q, exchange: Callable[[C, Sequence[Q], bool], Awaitable[Sequence[R]]], *, joins: bool
    ) -> R:
        """Async version of `ConnectionPool.ask`."""
        call = _Call(request, joins=joins)
        while True:
            lease = await self._taken(call)
            if lease is None:
                return cast("R", call.answer)
            try:
                while not call.is_answered:
                    self._answered(lease, await exchange(lease.connection, *self._in_flight(lease, call)))
            except BaseException as exc:
                if not self._broken(lease, call, exc):
                    raise
            else:
                self._pass_on(lease)
                return cast("R", call.answer)

    async def _taken(self, call: _Call | None) -> Lease[C] | None:
        lease = self._at_hand()
        if lease is not None:
            return lease
        if self._until_closed is None:
            self._until_closed = self._guard()
            await anext(self._until_closed)
        waiter = _WaitingTask[C](call)
        self._join(waiter)
        budget = self._queue_budget()
        countdown = Countdown(budget, lambda: self._leave(waiter, budget.error()))
        try:
            await waiter.woken
        except BaseException:
            self._leave(waiter)
            raise
        finally:
            countdown.cancel()
        return _settled(waiter)

    async def aclose(self) -> None:
        """Close the idle connections, and each of those that are lent when it is given back."""
        if self._until_closed is not None:
            guard, self._until_closed = self._until_closed, None
            await guard.aclose()

    def abandon(self) -> None:
        """Close at once what is idle, from another thread than that of the loop, which does not run."""
        self.close()
        if self._until_closed is not None:
            closing, self._until_closed = self._until_closed.aclose(), None
            with suppress(StopIteration, RuntimeError):  # the latter where its loop has finished it already
                closing.send(None)

    async def _guard(self) -> AsyncGenerator[None, None]:
        # A loop that ends properly finishes its async generators first (`loop.shutdown_asyncgens`): the one
        # moment at which connections that belong to it can still be closed.
        try:
            yield
        finally:
            idle: list[C] = []
            self._empty(idle.append)
            self.close()
            if idle:
                await asyncio.gather(*map(self._finish, idle), return_exceptions=True)

    def _start_opening(self, attempt: _Attempt) -> None:
        task = asyncio.get_running_loop().create_task(self._open_one(), name="askonce-connect")
        self._tasks.add(task)
        task.add_done_callback(partial(self._ended, attempt))

    async def _open_one(self) -> C:
        # Cancelled until it has ended: `asyncio.wait_for` of Python 3.11, with which older psycopg waits, loses a
        # cancellation that meets its result, and the loop would wait for a server that is silent.
        connecting = asyncio.ensure_future(self._connect())
        is_cancelled = False
        while not connecting.done():
            try:
                await asyncio.wait([connecting], timeout=_CANCELLED_EVERY_S if is_cancelled else None)
            except asyncio.CancelledError:
                is_cancelled = True
            if is_cancelled:
                connecting.cancel()
        return connecting.result()

    def _ended(self, attempt: _Attempt, task: asyncio.Task[C]) -> None:
        self._tasks.discard(task)
        if task.cancelled():  # by who ends the loop, before it has begun perhaps
            self._failed(attempt, ConnectionAbortedError("cancelled while it connected"))
        elif (error := task.exception()) is not None:
            self._failed(attempt, error)
        else:
            self._opened(attempt, task.result())


class Pools(Generic[C, A]):
    """Keep one pool for all threads, and one for each running event loop.

    Args:
        connect: As for `ConnectionPool`.
        aconnect: As for `AsyncConnectionPool`.
        finish: As for `AsyncConnectionPool`.
        bounds: As in `Bounds`, for connections of both kinds.
    """

    def __init__(
        self,
        connect: Callable[[], C],
        aconnect: Callable[[], Awaitable[A]],
        finish: Callable[[A], Awaitable[None]],
        **bounds: Unpack[Bounds[C | A]],
    ) -> None:
        self._new = partial(ConnectionPool[C], connect, **cast("Any", bounds))
        self._anew = partial(AsyncConnectionPool[A], aconnect, finish, **cast("Any", bounds))
        self._begin()

    def _begin(self) -> None:
        self.of_threads = self._new()
        self._of_loops: dict[asyncio.AbstractEventLoop, AsyncConnectionPool[A]] = {}
        self._lock = Lock()

    def of_loop(self) -> AsyncConnectionPool[A]:
        """Return the pool of the running loop."""
        loop = asyncio.get_running_loop()
        pool = self._of_loops.get(loop)
        if pool is None:
            self._drop_ended_loops()
            with self._lock:
                pool = self._of_loops.setdefault(loop, self._anew())
        return pool

    def expire(self) -> None:
        """Close all connections that are open now, those that are lent when they are given back."""
        self.of_threads.close()
        for pool in self._of_loops.values():
            pool.close()

    def close(self) -> None:
        """Close the threads' pool and those of loops that do not run."""
        self.of_threads.close()
        self._drop_ended_loops(0)

    async def aclose(self) -> None:
        """Close the running loop's pool, and what `close` closes."""
        pool = self._of_loops.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            await pool.aclose()
        self.close()

    def forget(self) -> None:
        """Drop every pool in a forked child, where its sockets belong to the parent."""
        leave_to_parent(self.of_threads, self._of_loops)
        self._begin()

    def _drop_ended_loops(self, most_stopped: int = MOST_STOPPED) -> None:
        with self._lock:
            dropped = [self._of_loops.pop(loop) for loop in ended(self._of_loops, most_stopped)]
        for pool in dropped:
            pool.abandon()


def _settled(waiter: _Waiter[C]) -> Lease[C] | None:
    """Return the connection that was waited for, or `None` when another has brought the answer."""
    if waiter.error is not None:
        raise waiter.error.with_traceback(None)  # several may raise the same one
    if waiter.lease is not None:
        waiter.lease.lent_at = monotonic()
    return waiter.lease
