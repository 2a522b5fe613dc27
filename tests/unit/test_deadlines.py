"""A deadline measures what it waits for, not what this process is late by."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest

from askonce.errors import TierCrowded
from askonce.runtime.deadlines import Allowance, Budget, Deadline, allowed, awithin, within


def test_a_budget_is_spent_by_waiting() -> None:
    """So many seconds, in slices of which none is longer than a quarter."""
    budget = Budget(1.0)
    waited = 0.0
    while not budget.is_spent:
        assert budget.pause_s <= 0.25
        waited += budget.pause_s
        budget.spend(budget.pause_s)
    assert waited == pytest.approx(1.0)


def test_a_wait_that_ends_late_counts_as_one_slice() -> None:
    """Whoever was kept from looking, by a lock or a loop that lags, has not waited."""
    budget = Budget(1.0)
    budget.spend(60.0)
    assert not budget.is_spent


def test_one_who_goes_on_talking_is_cut_off_as_well() -> None:
    """Twice the time is enough for an answer that has begun."""
    budget = Budget(1.0)
    for _ in range(7):
        budget.spend(0.25)
    assert not budget.is_overdrawn
    budget.spend(0.25)
    assert budget.is_overdrawn


async def test_a_loop_that_lags_takes_no_time_from_the_server() -> None:
    """The answer lies ready when the loop, which was held up for longer than the deadline, turns again."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        reader, writer = await asyncio.open_connection(sock=ours)
        async with Deadline(0.1):
            asyncio.get_running_loop().call_soon(time.sleep, 0.3)
            theirs.send(b"answer")
            assert await reader.readexactly(6) == b"answer"
        writer.close()
        await writer.wait_closed()


async def test_a_loop_that_is_always_busy_gets_its_turns() -> None:
    """Each of many conversations of several round trips ends, though all of them together take longer than one may."""

    async def converse() -> None:
        async with Deadline(0.05):
            for _ in range(5):
                await asyncio.sleep(0)
                time.sleep(0.0005)  # noqa: ASYNC251 — what other tasks do meanwhile

    await asyncio.gather(*(converse() for _ in range(100)))


async def test_what_hangs_is_ended() -> None:
    """The block raises TimeoutError, and its task is not cancelled."""
    with pytest.raises(TimeoutError):
        async with Deadline(0.01):
            await asyncio.sleep(60)
    await asyncio.sleep(0)


async def test_a_cancellation_stays_one() -> None:
    """Whoever cancels a task that waits finds it cancelled, not late."""

    async def wait() -> None:
        async with Deadline(60):
            await asyncio.sleep(60)

    task = asyncio.create_task(wait())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.fixture
def allowance() -> Iterator[Callable[[float, float], None]]:
    """Give a function that sets what is allowed."""
    token = allowed.set(None)

    def allow(limit_s: float, line_s: float) -> None:
        allowed.set(Allowance(limit_s, line_s))

    yield allow
    allowed.reset(token)


@pytest.mark.parametrize("way", ["sync", "async"])
def test_whoever_waits_behind_others_is_served(way: str, allowance: Callable[[float, float], None]) -> None:
    """While a model is done with others, a text that waits for its turn may wait for longer than one may take."""
    allowance(0.2, 60)
    promise = Future[str]()
    threading.Timer(1.0, promise.set_result, ("answer",)).start()
    if way == "sync":
        assert within(promise, time.monotonic) == "answer"
    else:
        assert asyncio.run(awithin(promise, time.monotonic)) == "answer"


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize(
    ("bounds", "alive_at", "error"),
    [((0.1, 60), lambda: 0.0, TimeoutError), ((60, 0.1), time.monotonic, TierCrowded)],
    ids=["hangs", "crowd"],
)
def test_work_that_is_given_up_is_cancelled(
    way: str,
    bounds: tuple[float, float],
    alive_at: Callable[[], float],
    error: type[Exception],
    allowance: Callable[[float, float], None],
) -> None:
    """Nobody waits for a model that hangs, or for ever behind others; the text is taken out of its line."""
    allowance(*bounds)
    promise = Future[str]()

    def wait() -> None:
        if way == "sync":
            within(promise, alive_at)
        else:
            asyncio.run(awithin(promise, alive_at))

    with pytest.raises(error):
        wait()
    assert promise.cancelled()
