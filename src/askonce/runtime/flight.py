"""One computation a key at a time in a process, across threads and across tasks.

The first asker of a key leads and computes; the others follow, and wait for its outcome. Nobody hears of the error of
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


class _Node:
    """Stand for one computation among those that wait for one another.

    Contexts that outlive the computation keep it, such as those of tasks begun inside: it holds nothing else.
    """

    __slots__ = ("awaits",)

    def __init__(self) -> None:
        self.awaits: list[_Node] = []


_leading: ContextVar[frozenset[_Node]] = ContextVar("askonce_leading", default=frozenset())
_waiting = Lock()


@dataclass(eq=False, slots=True)
class Leg:
    """Hold one computation: who leads it, and what became of it.

    Attributes:
        seats: How many more may lead.
        leaders: How many lead now.
        led: How many have led.
        followed: Whether anybody has waited for it.
    """

    seats: int = 0
    leaders: int = 0
    led: int = 0
    threads: set[int] = field(default_factory=set)
    followed: bool = False
    outcome: Future[Any] = field(default_factory=Future)
    node: _Node = field(default_factory=_Node)

    def release(self) -> None:
        """Send those who wait, and those who come, to compute for themselves: they could not be told what comes."""
        self.settle(Abandoned("alone"))

    def settle(self, outcome: object) -> bool:
        """Give those who wait the outcome, or say why there is none; tell whether it is the first, which counts."""
        self.seats = 0
        try:
            self.outcome.set_result(outcome)
        except InvalidStateError:
            return False
        return True


@dataclass(frozen=True, slots=True)
class _Outcome(Op[Any]):
    """Wait for the outcome of a leg."""

    port = None
    leg: Leg
    patience_s: float

    def run(self, io: Ports) -> Any:  # noqa: ARG002 — as every op
        if get_ident() in self.leg.threads and not self.leg.outcome.done():
            return Abandoned("alone")  # the leader is a task of the loop that this thread would block
        return self.leg.outcome.result(self.patience_s)

    async def arun(self, io: Ports) -> Any:  # noqa: ARG002 — as every op
        waiting = asyncio.wrap_future(self.leg.outcome)
        done, _ = await asyncio.wait({waiting}, timeout=self.patience_s)
        if not done:
            raise TimeoutError
        return waiting.result()


class Flight:
    """Hold what is being computed.

    Args:
        patience_s: Seconds that an asker waits for others' computations, in all, before it computes for itself.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._legs: dict[bytes, Leg] = {}
        self._lock = RLock()  # the reader of a stream may be collected, and leave, while this thread holds it

    def once(self, key: bytes, compute: Callable[[Leg], Flow[R]], share: Callable[[S, float], Flow[R]]) -> Flow[R]:
        """Return the outcome of `compute`, or a `share` of what another asker computes for this key now.

        Args:
            key: What is computed.
            compute: Computes it, at most once.
            share: Makes an own outcome of another's, within the seconds given. It raises `Abandoned` when the other's
                will not do, or `TimeoutError`.
        """
        until = monotonic() + self._patience_s
        failed = 0  # calls, each of which counts: of how many legs they were depends on how quickly everybody wakes
        while True:
            leg, leads = self._join(key, failed)
            if leads:
                return (yield from self._lead(key, leg, compute))
            why: Why | Literal["late"]
            try:
                with _waited_for(leg):
                    outcome = yield from _Outcome(leg, _until(until))
                    if not isinstance(outcome, Abandoned):
                        return (yield from share(outcome, _until(until)))
                why = outcome.why
            except Abandoned as gone:
                why = gone.why
            except TimeoutError:
                why = "late"
            if why != "alone":
                self._drop(key, leg)
            if why in ("alone", "late"):
                return (yield from compute(Leg()))
            if why == "failed":
                failed += leg.led

    def part(self) -> None:
        """Let nobody join what is under way: who asks from now on must not get what began before."""
        with self._lock:
            self._legs = {}

    def forget(self) -> None:
        """Drop what a fork copied: its leaders live in the parent."""
        global _waiting  # a thread of the parent's may have held it
        _waiting = Lock()
        self._legs = {}
        self._lock = RLock()

    def _join(self, key: bytes, failed: int) -> tuple[Leg, bool]:
        """Return what is under way, or begin it; and whether the asker is to lead."""
        with self._lock:
            leg = self._legs.get(key)
            if leg is None or (leg.outcome.done() and isinstance(leg.outcome.result(), Abandoned)):
                leg = self._legs[key] = Leg(seats=max(1, failed - _ALONE + 1))
            leads = leg.seats > 0
            if leads:
                leg.seats -= 1
                leg.leaders += 1
                leg.led += 1
                leg.threads.add(get_ident())
            else:
                leg.followed = True
            return leg, leads

    def _lead(self, key: bytes, leg: Leg, compute: Callable[[Leg], Flow[R]]) -> Flow[R]:
        token = _leading.set(_leading.get() | {leg.node})
        try:
            result = yield from compute(leg)
        except BaseException as exc:
            with self._lock:
                leg.leaders -= 1
                is_over = not leg.leaders
            if is_over:
                self._drop(key, leg)
                leg.settle(Abandoned("failed" if isinstance(exc, Exception) else "left"))
            raise
        finally:
            with suppress(ValueError):  # closed in another context, by the garbage collector
                _leading.reset(token)
        if not isinstance(result, StreamReader):
            self._drop(key, leg)
            leg.settle(result)
        elif leg.settle(result.stream):
            result.stream.whenever_over(lambda: self._drop(key, leg))
        return result

    def _drop(self, key: bytes, leg: Leg) -> None:
        with self._lock:
            if self._legs.get(key) is leg:
                del self._legs[key]


@contextmanager
def _waited_for(leg: Leg) -> Iterator[None]:
    """Note that what is led here waits for a leg.

    Raises:
        Abandoned: That one waits for what is led here, too.
    """
    led = _leading.get()
    if not led:
        yield
        return
    with _waiting:
        if not led.isdisjoint(_reached(leg.node)):
            raise Abandoned("alone")
        for node in led:
            node.awaits.append(leg.node)
    try:
        yield
    finally:
        with _waiting:
            for node in led:
                node.awaits.remove(leg.node)


def _reached(node: _Node) -> set[_Node]:
    found, beyond = set[_Node](), [node]
    while beyond:
        node = beyond.pop()
        if node not in found:
            found.add(node)
            beyond.extend(node.awaits)
    return found


def _until(end: float) -> float:
    return max(0.0, end - monotonic())
