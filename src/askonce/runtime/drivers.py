"""Run generators: the only place where sync and async part.

Whatever takes several steps of I/O is written once, as a generator that yields each step, is sent its result, or has
its fault thrown in: the ops of a flow, the commands of Redis, the statements of PostgreSQL. Whoever runs one says how
a single step is performed, in either colour.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar, cast

S = TypeVar("S")
R = TypeVar("R")


def drive(steps: Generator[S, Any, R], perform: Callable[[S], object]) -> R:
    """Run `steps` to their end, performing each, and return their result."""
    try:
        step = next(steps)
        while True:
            try:
                result = perform(step)
            except BaseException as exc:  # noqa: BLE001 — thrown into the generator
                step = steps.throw(exc)
            else:
                step = steps.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)


async def adrive(steps: Generator[S, Any, R], perform: Callable[[S], Awaitable[object]]) -> R:
    """Async version of `drive`."""
    try:
        step = next(steps)
        while True:
            try:
                result = await perform(step)
            except BaseException as exc:  # noqa: BLE001 — thrown into the generator
                step = steps.throw(exc)
            else:
                step = steps.send(result)
    except StopIteration as stop:
        return cast("R", stop.value)
