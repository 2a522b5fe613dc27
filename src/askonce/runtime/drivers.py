"""Run generators: the only place where sync and async part.

Whatever takes several steps of I/O is written once, as a generator that yields each step, is sent its result, or has
its fault thrown in: the ops of a flow, the commands of Redis, the statements of PostgreSQL. Whoever runs one says how
a single step is performed, in either colour. Where the steps are calls, of whichever colour was handed in (`Calls`),
there is nothing more to say.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from operator import call
from typing import Any, TypeAlias, TypeVar, cast

S = TypeVar("S")
R = TypeVar("R")
Calls: TypeAlias = Generator[Callable[[], Any], Any, R]
"""Steps that are calls, all of them of sync or of async code."""


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


def drive_calls(calls: Calls[R]) -> R:
    """Make the calls of sync code, and return what comes of them."""
    return drive(calls, call)


async def adrive_calls(calls: Calls[R]) -> R:
    """Async version of `drive_calls`."""
    return await adrive(calls, call)
