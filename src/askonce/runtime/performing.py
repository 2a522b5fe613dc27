"""Perform the ops of flows: each under its port's watch and within its deadline, and some in the background.

Our tiers keep their own deadlines: only they can tell when a call has stopped waiting in a queue and its server has
begun to be asked. Embedders and models keep none, and are abandoned when theirs has passed: a task by cancelling it, a
thread by having another one do the work. A tier of somebody else's is cut off in the async half.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from functools import partial
from time import monotonic
from typing import Any, Generic, TypeVar, cast

from askonce.core.acceptance import Acceptance
from askonce.core.model import Candidate, Miss
from askonce.core.ops import CompareLong, Flow, Later, Op, PortName, Ports, ReadPair
from askonce.core.verifier import PairReader, Verifier
from askonce.errors import TierUnavailable
from askonce.runtime.deadlines import Deadline, allowed
from askonce.runtime.drivers import adrive, drive
from askonce.runtime.loops import ended
from askonce.runtime.pacing import Pacer, pacer
from askonce.runtime.threads import WorkerThreads
from askonce.runtime.watch import Watch

R = TypeVar("R")
_MODELS: frozenset[PortName | None] = frozenset({"embedder", "verifier", "rewriter"})
_BACKLOG = 64
_UNHURRIED_S = 600.0  # for a call in a thread that no asker waits for
# One thread for all: each further one that is at work has a loop wait longer for the interpreter's lock.
_comparing = WorkerThreads("askonce-comparing", 1, replaces=False)


@dataclass(frozen=True, slots=True)
class Aside(Op[R], Generic[R]):
    """Do what takes long and is no port's: reading files, comparing vectors; in async code on another thread."""

    port = None
    call: Callable[[], R]

    def run(self, io: Ports) -> R:  # noqa: ARG002, D102 — as every op
        return self.call()

    async def arun(self, io: Ports) -> R:  # noqa: ARG002, D102 — as every op
        return await asyncio.to_thread(self.call)


class Performer:
    """Run flows over some parts.

    Args:
        io: The parts behind the ports.
        watches: A watch for each port.
        background: Runs what nobody waits for.
    """

    def __init__(self, io: Ports, watches: Mapping[PortName, Watch], background: Background) -> None:
        self._io = io
        self._watches = watches
        self._background = background

    def watched(self, watches: Mapping[PortName, Watch]) -> Performer:
        """Return one that runs flows over the same parts under other watches."""
        return Performer(self._io, watches, self._background)

    def run(self, flow: Flow[R], *, strict: bool = False) -> R:
        """Run `flow` to its end, blocking, and return its result.

        Args:
            flow: What to run.
            strict: Whether a port's fault is raised to the caller, whatever the flow would make of it.
        """
        if not strict:
            return drive(flow, self._perform)
        try:
            return drive(flow, self._perform_strictly)
        except _UncaughtFault as uncaught:
            raise uncaught.fault from uncaught.fault.__cause__

    async def arun(self, flow: Flow[R], *, strict: bool = False) -> R:
        """Async version of `run`."""
        pacing = pacer()
        if not strict:
            return await adrive(flow, partial(self._aperform, pacing))
        try:
            return await adrive(flow, partial(self._aperform_strictly, pacing))
        except _UncaughtFault as uncaught:
            raise uncaught.fault from uncaught.fault.__cause__

    def _perform(self, op: Op[R]) -> R:
        if op.port is None:
            if isinstance(op, Later):
                self._background.start(partial(self.run, op.flow))
            return op.run(self._io)
        watch = self._watches[op.port]
        with watch.step(type(op).__name__):
            if watch.threads is not None:
                if (known := op.at_hand(self._io)) is not None:
                    return known
                return watch.threads.run(partial(op.run, self._io), watch.limit_s if op.hurried else _UNHURRIED_S)
            if op.port not in _MODELS or not op.hurried:
                return op.run(self._io)
            token = allowed.set(watch.allowance)
            try:
                return op.run(self._io)
            finally:
                allowed.reset(token)

    async def _aperform(self, pacing: Pacer, op: Op[R]) -> R:
        if op.port is None:
            if isinstance(op, Later):
                self._background.astart(self.arun(op.flow))
            result = await (_compared(op) if isinstance(op, CompareLong) else op.arun(self._io))
        else:
            watch = self._watches[op.port]
            with watch.step(type(op).__name__):
                if not op.hurried or (watch.keeps_deadline and op.port not in _MODELS):
                    result = await op.arun(self._io)
                elif op.port in _MODELS and (known := op.at_hand(self._io)) is not None:
                    result = known
                elif not watch.keeps_deadline:
                    async with Deadline(watch.limit_s):
                        result = await op.arun(self._io)
                else:
                    token = allowed.set(watch.allowance)
                    try:
                        result = await op.arun(self._io)
                    finally:
                        allowed.reset(token)
        if (waiting := pacing.wait()) is not None:
            await waiting
        return result

    def _perform_strictly(self, op: Op[R]) -> R:
        try:
            return self._perform(op)
        except Exception as exc:
            raise _uncaught(op, exc) from exc

    async def _aperform_strictly(self, pacing: Pacer, op: Op[R]) -> R:
        try:
            return await self._aperform(pacing, op)
        except Exception as exc:
            raise _uncaught(op, exc) from exc


def select(
    acceptance: Acceptance, question: str, candidates: Sequence[Candidate], verifier: Verifier | PairReader | None
) -> Candidate | Miss:
    """Return what `acceptance` chooses, for what is no request: blocking, and under no watch.

    Args:
        acceptance: Decides.
        question: What is asked.
        candidates: The nearest entries.
        verifier: That of the cache; its pairs are read only where `acceptance` weighs what it says.
    """

    def read(pair: ReadPair | CompareLong[object]) -> object:
        if isinstance(pair, CompareLong):
            return pair.compare()
        return cast("PairReader", verifier).read([(pair.stored, pair.asked)])[0]

    return drive(acceptance.choose(question, candidates), cast("Callable[[Op[Any]], object]", read))


async def _compared(op: CompareLong[R]) -> R:
    try:
        job = _comparing.submit(op.compare)
    except TierUnavailable:  # no thread can be started: the process ends
        return op.compare()
    return await asyncio.wrap_future(job)


class _UncaughtFault(BaseException):
    """Carry a port's fault through a flow that would make a miss of it."""

    def __init__(self, fault: Exception) -> None:
        super().__init__()
        self.fault = fault


def _uncaught(op: Op[Any], exc: Exception) -> BaseException:
    return exc if op.port is None else _UncaughtFault(exc)


class Background:
    """Run flows in the background, on a thread or in tasks, started when first needed.

    Of what runs in the background, at most `_BACKLOG` may wait: more would be behind for good, and is dropped.
    """

    def __init__(self) -> None:
        self._threads = WorkerThreads("askonce-background", 1)
        self._started: set[Future[None]] = set()
        self._tasks = dict[asyncio.AbstractEventLoop, set[asyncio.Task[None]]]()

    def start(self, work: Callable[[], None]) -> None:
        """Do `work` in the background, in a copy of this context."""
        if len(self._started) >= _BACKLOG:
            return
        try:
            future = self._threads.submit(work)
        except TierUnavailable:  # no thread can be started: the process ends
            return
        self._started.add(future)
        future.add_done_callback(self._started.discard)

    def astart(self, work: Coroutine[Any, Any, None]) -> None:
        """Do `work` in a task of the running loop."""
        loop = asyncio.get_running_loop()
        tasks = self._tasks.get(loop)
        if tasks is None:
            for stopped in ended(self._tasks):
                self._tasks.pop(stopped, None)
            tasks = self._tasks[loop] = set()
        if len(tasks) >= _BACKLOG:
            work.close()
            return
        task = loop.create_task(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    def settle(self, limit_s: float) -> bool:
        """Wait for what threads do in the background, and for what that starts; return whether it ended in time."""
        until = monotonic() + limit_s
        while going := {future for future in self._started.copy() if not future.done()}:
            if wait(going, max(0.0, until - monotonic())).not_done:
                return False
        return True

    async def asettle(self, limit_s: float) -> bool:
        """Wait for what tasks of this loop do in the background, and for what these start."""
        until = monotonic() + limit_s
        tasks = self._tasks.get(asyncio.get_running_loop(), set())
        while going := {task for task in tasks if not task.done()}:
            if (await asyncio.wait(going, timeout=max(0.0, until - monotonic())))[1]:
                return False
        return True

    async def aclose(self) -> None:
        """Cancel what tasks of this loop do in the background."""
        tasks = self._tasks.pop(asyncio.get_running_loop(), set())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def close(self) -> None:
        """Let the thread end after what it does now."""
        self._threads.close()

    def forget(self) -> None:
        """Drop what a fork did not copy."""
        self._started = set()
        self._tasks = {}
