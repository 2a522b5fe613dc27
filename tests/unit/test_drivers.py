"""Generators are run by one pair of loops, which only carry: results in, faults in, what is returned out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import Any

import pytest

from askonce.runtime.drivers import adrive, drive

Steps = Generator[int, int, Any]


def halved(number: int) -> int:
    """Perform a step: odd numbers fail."""
    if number % 2:
        raise ValueError(number)
    return number // 2


def run(steps: Steps) -> Any:
    """Run in sync code."""
    return drive(steps, halved)


def arun(steps: Steps) -> Any:
    """Run in async code, on a loop that turns between steps."""

    async def ahalved(number: int) -> int:
        await asyncio.sleep(0)
        return halved(number)

    return asyncio.run(adrive(steps, ahalved))


@pytest.fixture(params=[run, arun])
def driven(request: pytest.FixtureRequest) -> Callable[[Steps], Any]:
    """Return a driver of either colour."""
    return request.param  # type: ignore[no-any-return]


def test_each_step_is_performed_and_its_result_sent_in(driven: Callable[[Steps], Any]) -> None:
    """What a generator returns, having seen all results, is what the driver returns."""

    def steps() -> Steps:
        return [(yield 8), (yield 6)]

    assert driven(steps()) == [4, 3]


def test_a_fault_is_thrown_in_where_it_was_asked_for(driven: Callable[[Steps], Any]) -> None:
    """A generator may do something else instead, as flows make a miss of a fault."""

    def steps() -> Steps:
        try:
            yield 7
        except ValueError:
            return (yield 2)

    assert driven(steps()) == 1


def test_a_fault_that_is_not_caught_is_the_callers(driven: Callable[[Steps], Any]) -> None:
    """The generator is left with its `finally` clauses run, which may have steps of their own."""
    undone = []

    def steps() -> Steps:
        try:
            yield 7
        finally:
            undone.append((yield 10))

    with pytest.raises(ValueError, match="7"):
        driven(steps())
    assert undone == [5]


def test_a_generator_without_a_step(driven: Callable[[Steps], Any]) -> None:
    """Nothing is performed where there is nothing to do."""

    def steps() -> Steps:
        yield from ()
        return "done"

    assert driven(steps()) == "done"


async def test_a_cancelled_task_ends_its_generator() -> None:
    """Who is cancelled in the middle of a step leaves no generator behind half-way."""
    ended = asyncio.Event()

    def steps() -> Generator[int, int, None]:
        try:
            yield 1
        finally:
            ended.set()

    async def hang(_: int) -> int:
        await asyncio.Event().wait()
        return 0

    task = asyncio.create_task(adrive(steps(), hang))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended.is_set()
