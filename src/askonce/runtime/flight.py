"""One computation a key at a time in a process, across threads and across tasks.

The first asker of a key leads and computes; the others follow, and wait for its outcome. Nobody gets the error of
another's computation. When the leader fails, when it is cancelled, or when its outcome is out of date for who asked
later, one of the followers leads anew, and the others wait for that. After four failures in a row two lead at a time,
then four, and so on: 200 who wait for a server that is down have each had an answer of its own after a dozen calls'
time, and the server has never been asked by all of them at once.

A follower waits no longer than its patience in all. It computes for itself when that is over, when the outcome will not
do for it, or when waiting could never end: inside the leader's own computation, where two computations ask for each
other's keys, or on the thread whose loop the leader needs.

The outcome may be a stream that has only begun. It can be joined until it is over.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import Future, InvalidStateError
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from threading import Lock, RLock, get_ident
from time import monotonic
from typing import Any, Literal, TypeVar

from askonce.core.ops import Flow, Op, Ports
from askonce.runtime.shared import Abandoned, StreamReader, Why

R = TypeVar("R")
S = TypeVar("S")
_ALONE = 4  # calls that have failed in a row before more than one may lead


class _WaitNode:
    """Stand for one computation among those that wait for one another.

    Contexts that outlive the computation keep it, such as those of tasks begun inside: it holds nothing else.
    """

    __slots__ = ("awaits",)

    def __init__(self) -> None:
        self.awaits: list[_WaitNode] = []


_leading: ContextVar[frozenset[_WaitNode]] = ContextVar("askonce_leading", default=frozenset())
_waiting = Lock()


@dataclass(eq=False, slots=True)
class Computation:
    """Hold one computation: who leads it, and what became of it.

    Attributes:
        openings: How many more may lead.
        leaders: How many lead now.
        led: How many have led.
        followed: Whether anybody has waited for it.
    """

    openings: int = 0
    leaders: int = 0
    led: int = 0
    threads: set[int] = field(default_factory=set)
    followed: bool = False
    outcome: Future[Any] = field(default_factory=Future)
    node: _WaitNode = field(default_factory=_WaitNode)

    def release_followers(self) -> None:
        """Send those who wait, and those who come, to compute for themselves: the outcome may be out of date."""
        self.settle(Abandoned("alone"))

    def settle(self, outcome: object) -> bool:
        """Give those who wait the outcome, or say why there is none; return whether it is the first, which counts."""
        self.openings = 0
        try:
            self.outcome.set_result(outcome)
        except InvalidStateError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class _Outcome(Op[Any]):
    """Wait for the outcome of a computation."""

    port = None
    computation: Computation
    patience_s: float

    def run(self, io: Ports) -> Any:  # noqa: ARG002 — as every op
        if get_ident() in self.computation.threads and not self.computation.outcome.done():
            return Abandoned("alone")  # the leader is a task of the loop that this thread would block
        return self.computation.outcome.result(self.patience_s)

    async def arun(self, io: Ports) -> Any:  # noqa: ARG002 — as every op
        waiting = asyncio.wrap_future(self.computation.outcome)
        done, _ = await asyncio.wait({waiting}, timeout=self.patience_s)
        if not done:
            raise TimeoutError
        return waiting.result()


class SingleFlight:
    """Hold what is being computed.

    Args:
        patience_s: Seconds that an asker waits for others' computations, in all, before it computes for itself.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self.waiting = 0  # requests that wait for another's computation
        self._running: dict[bytes, Computation] = {}
        self._lock = RLock()  # the reader of a stream may be collected, and leave, while this thread holds it

    def once(
        self, key: bytes, compute: Callable[[Computation], Flow[R]], share: Callable[[S, float], Flow[R]]
    ) -> Flow[R]:
        """Return the outcome of `compute`, or a `share` of what another asker computes for this key now.

        Args:
            key: What is computed.
            compute: Computes it, at most once.
            share: Makes an own outcome of another's, within the seconds given. It raises `Abandoned` when the other's
                will not do, or `TimeoutError`.
        """
        until = monotonic() + self._patience_s
        failed = 0  # calls, not computations: how many of these they were depends on how quickly everybody wakes
        while True:
            computation, leads = self._join(key, failed)
            if leads:
                return (yield from self._lead(key, computation, compute))
            why: Why | Literal["late"]
            self._count(1)
            try:
                with _waited_for(computation):
                    outcome = yield from _Outcome(computation, _until(until))
                    if not isinstance(outcome, Abandoned):
                        return (yield from share(outcome, _until(until)))
                why = outcome.why
            except Abandoned as gone:
                why = gone.why
            except TimeoutError:
                why = "late"
            finally:
                self._count(-1)
            if why != "alone":
                self._drop(key, computation)
            if why in ("alone", "late"):
                return (yield from compute(Computation()))
            if why == "failed":
                failed += computation.led

    def stop_sharing(self) -> None:
        """Let nobody join what is under way: who asks from now on must not get what began before."""
        with self._lock:
            self._running = {}

    def forget(self) -> None:
        """Drop what a fork copied: its leaders live in the parent."""
        global _waiting  # a thread of the parent's may have held it
        _waiting = Lock()
        self.waiting = 0
        self._running = {}
        self._lock = RLock()

    def _count(self, waiting: int) -> None:
        with self._lock:
            self.waiting += waiting

    def _join(self, key: bytes, failed: int) -> tuple[Computation, bool]:
        """Return what is under way, or begin it; and whether the asker is to lead."""
        with self._lock:
            computation = self._running.get(key)
            if computation is None or (
                computation.outcome.done() and isinstance(computation.outcome.result(), Abandoned)
            ):
                computation = self._running[key] = Computation(openings=max(1, failed - _ALONE + 1))
            leads = computation.openings > 0
            if leads:
                computation.openings -= 1
                computation.leaders += 1
                computation.led += 1
                computation.threads.add(get_ident())
            else:
                computation.followed = True
            return computation, leads

    def _lead(self, key: bytes, computation: Computation, compute: Callable[[Computation], Flow[R]]) -> Flow[R]:
        token = _leading.set(_leading.get() | {computation.node})
        try:
            result = yield from compute(computation)
        except BaseException as exc:
            with self._lock:
                computation.leaders -= 1
                is_over = not computation.leaders
            if is_over:
                self._drop(key, computation)
                computation.settle(Abandoned("failed" if isinstance(exc, Exception) else "left"))
            raise
        finally:
            with suppress(ValueError):  # closed in another context, by the garbage collector
                _leading.reset(token)
        if not isinstance(result, StreamReader):
            self._drop(key, computation)
            computation.settle(result)
        elif computation.settle(result.stream):
            result.stream.whenever_over(lambda: self._drop(key, computation))
        return result

    def _drop(self, key: bytes, computation: Computation) -> None:
        with self._lock:
            if self._running.get(key) is computation:
                del self._running[key]


@contextmanager
def _waited_for(computation: Computation) -> Iterator[None]:
    """Note that what is led here waits for a computation.

    Raises:
        Abandoned: That one waits for what is led here, too.
    """
    led = _leading.get()
    if not led:
        yield
        return
    with _waiting:
        if not led.isdisjoint(_reached(computation.node)):
            raise Abandoned("alone")
        for node in led:
            node.awaits.append(computation.node)
    try:
        yield
    finally:
        with _waiting:
            for node in led:
                node.awaits.remove(computation.node)


def _reached(node: _WaitNode) -> set[_WaitNode]:
    found, beyond = set[_WaitNode](), [node]
    while beyond:
        node = beyond.pop()
        if node not in found:
            found.add(node)
            beyond.extend(node.awaits)
    return found


def _until(end: float) -> float:
    return max(0.0, end - monotonic())
