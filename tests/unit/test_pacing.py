"""Many callers at once leave the event loop to others in between."""

from __future__ import annotations

import asyncio
import gc
from time import perf_counter
from weakref import ref

from askonce.runtime.pacing import pace


def work() -> None:
    """Compute for half a millisecond."""
    began = perf_counter()
    while perf_counter() - began < 0.0005:
        pass


async def turns_of_the_loop(counted: list[int]) -> None:
    """Count the turns of the loop."""
    while True:
        counted[0] += 1
        await asyncio.sleep(0)


async def test_the_loop_turns_while_many_work() -> None:
    """What hundreds of tasks have to compute is spread over many turns of the loop, in which others get theirs."""

    async def step() -> None:
        await pace()
        work()

    counted = [0]
    counter = asyncio.create_task(turns_of_the_loop(counted))
    await asyncio.gather(*(step() for _ in range(300)))
    counter.cancel()
    assert counted[0] > 20, "all of it was one turn"


async def test_first_come_first_served() -> None:
    """Nobody is overtaken."""
    order: list[int] = []

    async def step(number: int) -> None:
        await pace()
        work()
        order.append(number)

    await asyncio.gather(*(step(number) for number in range(100)))
    assert order == list(range(100))


async def test_whoever_is_cancelled_keeps_nobody_waiting() -> None:
    """Those behind in line take their turns all the same."""
    ended: list[int] = []

    async def step(number: int) -> None:
        await pace()
        work()
        ended.append(number)

    tasks = [asyncio.create_task(step(number)) for number in range(100)]
    await asyncio.sleep(0)
    for task in tasks[::2]:
        task.cancel()
    await asyncio.wait(tasks)
    assert set(range(1, 100, 2)) <= set(ended)


async def test_one_alone_does_not_wait() -> None:
    """A step that finds the loop idle is taken at once."""
    for _ in range(3):
        await asyncio.sleep(0.001)
        steps = pace()
        try:
            steps.send(None)
        except StopIteration:
            continue
        steps.close()
        raise AssertionError("it had to wait")


def test_a_loop_that_has_ended_is_forgotten() -> None:
    """Programs that begin a loop for each call do not keep one for each."""
    loop = asyncio.new_event_loop()
    loop.run_until_complete(pace())
    loop.close()
    ended = ref(loop)
    del loop
    asyncio.run(pace())  # the thread's latest loop
    gc.collect()
    assert ended() is None
