"""Run a flow: the only place where sync and async part.

A driver takes each op that the flow yields, runs it under its port's watch, and sends back the result
or throws in the fault. Our tiers keep their own deadlines: only they know when a call has stopped waiting in line and
its server has begun to be asked. Embedders and models keep none, and are left behind when theirs has passed: a task by
cancelling it, a thread by having another one do the work. A tier of somebody else's is cut off in the async half.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future, wait
from functools import partial
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from askonce.core.ops import Flow, Later, Op, PortName, Ports
from askonce.errors import TierUnavailable
from askonce.runtime.deadlines import Deadline, allowed
from askonce.runtime.pacing import pacer
from askonce.runtime.threads import WorkerThreads
from askonce.runtime.watch import Watch

R = TypeVar("R")
Watches = Mapping[PortName, Watch]
_MODELS: frozenset[PortName | None] = frozenset({"embedder", "verifier", "rewriter"})
_BACKLOG = 64
_Tasks = WeakKeyDictionary[asyncio.AbstractEventLoop, "set[asyncio.Task[None]]"]


def drive(flow: Flow[R], io: Ports, watches: Watches, background: Background, *, strict: bool = False) -> R:
    """Run `flow` to its end, blocking, and return its result; a port's fault ends a `strict` one."""
    try:
        op = next(flow)
        while True:
            try:
                result = _step(op, io, watches, background)
            except BaseException as exc:
                if strict and op.port is not None and isinstance(exc, Exception):
                    flow.close()
                    raise
                op = flow.throw(exc)
            else:
                op = flow.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)


async def adrive(flow: Flow[R], io: Ports, watches: Watches, background: Background, *, strict: bool = False) -> R:
    """Async version of `drive`."""
    pacing = pacer()
    try:
        op = next(flow)
        while True:
            try:
                result = await _astep(op, io, watches, background)
                if (waiting := pacing.wait()) is not None:
                    await waiting
            except BaseException as exc:
                if strict and op.port is not None and isinstance(exc, Exception):
                    flow.close()
                    raise
                op = flow.throw(exc)
            else:
                op = flow.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)


def _step(op: Op[R], io: Ports, watches: Watches, background: Background) -> R:
    if isinstance(op, Later):
        background.start(partial(drive, op.flow, io, watches, background))
    if op.port is None:
        return op.run(io)
    watch = watches[op.port]
    with watch.step():
        if watch.threads is not None:
            return watch.threads.run(partial(op.run, io), watch.limit_s)
        if op.port not in _MODELS:
            return op.run(io)
        token = allowed.set(watch.allowance)
        try:
            return op.run(io)
        finally:
            allowed.reset(token)


async def _astep(op: Op[R], io: Ports, watches: Watches, background: Background) -> R:
    if isinstance(op, Later):
        background.astart(adrive(op.flow, io, watches, background))
    if op.port is None:
        return await op.arun(io)
    watch = watches[op.port]
    with watch.step():
        if not op.hurried or (watch.keeps_deadline and op.port not in _MODELS):
            return await op.arun(io)
        if not watch.keeps_deadline:
            async with Deadline(watch.limit_s):
                return await op.arun(io)
        token = allowed.set(watch.allowance)
        try:
            return await op.arun(io)
        finally:
            allowed.reset(token)


class Background:
    """Run flows in the background, on a thread or in tasks, started when first needed.

    Of what runs in the background, at most `_BACKLOG` may wait: more would be behind for good, and is dropped.
    """

    def __init__(self) -> None:
        self._threads = WorkerThreads("askonce-background", 1)
        self._started: set[Future[None]] = set()
        self._tasks = _Tasks()

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
        tasks = self._tasks.setdefault(loop, set())
        if len(tasks) >= _BACKLOG:
            work.close()
            return
        task = loop.create_task(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    def settle(self, limit_s: float) -> bool:
        """Wait for what threads do in the background; tell whether it ended in time."""
        return not wait(set(self._started), limit_s).not_done

    async def asettle(self, limit_s: float) -> bool:
        """Wait for what tasks of this loop do in the background."""
        tasks = set(self._tasks.get(asyncio.get_running_loop(), ()))
        return not tasks or not (await asyncio.wait(tasks, timeout=limit_s))[1]

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
        self._tasks = _Tasks()
