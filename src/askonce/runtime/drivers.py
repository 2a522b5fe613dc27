"""Run a flow: the only place where sync and async part.

A driver takes each op that the flow yields, runs it under its port's watch, and sends back the result
or throws in the fault. Tiers keep their own deadlines in the sync half, where nothing outside can stop a
blocked call; the async half is cut off here. Embedders keep none, so that the sync half has a worker thread
do it, and leaves that behind when the deadline has passed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar, cast

from askonce.core.ops import Flow, Op, PortName, Ports
from askonce.runtime.watch import Watch

R = TypeVar("R")
Watches = Mapping[PortName, Watch]


def drive(flow: Flow[R], io: Ports, watches: Watches, workers: Workers) -> R:
    """Run `flow` to its end, blocking, and return its result."""
    try:
        op = next(flow)
        while True:
            try:
                result = _step(op, io, watches, workers)
            except Exception as exc:  # noqa: BLE001 — the flow decides what a fault means
                op = flow.throw(exc)
            else:
                op = flow.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)


async def adrive(flow: Flow[R], io: Ports, watches: Watches) -> R:
    """Run `flow` to its end without blocking the loop, and return its result."""
    try:
        op = next(flow)
        while True:
            try:
                result = await _astep(op, io, watches)
            except Exception as exc:  # noqa: BLE001 — the flow decides what a fault means
                op = flow.throw(exc)
            else:
                op = flow.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)


def _step(op: Op[R], io: Ports, watches: Watches, workers: Workers) -> R:
    if op.port is None:
        return op.run(io)
    watch = watches[op.port]
    with watch.step():
        return workers.run(op, io, watch.limit_s) if op.port == "embedder" else op.run(io)


async def _astep(op: Op[R], io: Ports, watches: Watches) -> R:
    if op.port is None:
        return await op.arun(io)
    watch = watches[op.port]
    with watch.step():
        async with asyncio.timeout(watch.limit_s if op.hurried else None):
            return await op.arun(io)


class Workers:
    """Run ops with a deadline in a few threads of their own, started when first needed."""

    def __init__(self, threads: int = 4) -> None:
        self._threads = threads
        self._executor: ThreadPoolExecutor | None = None

    def run(self, op: Op[R], io: Ports, limit_s: float) -> R:
        """Return what `op` returns.

        Raises:
            TimeoutError: It has not, after `limit_s` seconds; it is left to end by itself.
        """
        if self._executor is None:
            self._executor = ThreadPoolExecutor(self._threads, thread_name_prefix="askonce-embed")
        future: Future[R] = self._executor.submit(op.run, io)
        try:
            return future.result(limit_s)
        except TimeoutError:
            future.cancel()
            raise

    def close(self) -> None:
        """Let the threads end after what they do now."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def forget(self) -> None:
        """Drop threads that a fork did not copy."""
        self._executor = None
