"""One computation a key at a time, across threads and tasks, and nobody waits for ever."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from askonce.runtime.flight import Flight


def same(value: int) -> int:
    """Share a value as it is."""
    return value


async def asame(value: int) -> int:
    """Do as `same`."""
    return value


class Slow:
    """Count computations, each of which waits until it is let go."""

    def __init__(self) -> None:
        self.calls = 0
        self.began = threading.Event()
        self.go = threading.Event()

    def __call__(self) -> int:
        """Compute."""
        self.calls += 1
        self.began.set()
        assert self.go.wait(10)
        return self.calls


class CountedFlight(Flight):
    """Let a test wait until so many have asked."""

    def __init__(self, patience_s: float) -> None:
        super().__init__(patience_s)
        self.joined = threading.Semaphore(0)

    def _join(self, key: bytes) -> Any:
        joined = super()._join(key)
        self.joined.release()
        return joined

    async def askers(self, number: int) -> None:
        """Wait until so many more have asked, while the loop turns."""
        for _ in range(number):
            while not self.joined.acquire(blocking=False):  # noqa: ASYNC110 — threads ask as well
                await asyncio.sleep(0)


def test_twenty_threads_share_one_computation() -> None:
    """Twenty simultaneous askers cost one call."""
    flight, slow = CountedFlight(30), Slow()
    with ThreadPoolExecutor(20) as pool:
        askers = [pool.submit(flight.run, b"k", slow, same) for _ in range(20)]
        for _ in askers:
            assert flight.joined.acquire(timeout=10)
        slow.go.set()
        assert [asker.result(10) for asker in askers] == [1] * 20
    assert slow.calls == 1


async def test_twenty_tasks_share_one_computation() -> None:
    """The same holds for tasks on one loop."""
    flight, calls = Flight(30), 0

    async def compute() -> int:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0.02)
        return calls

    assert await asyncio.gather(*(flight.arun(b"k", compute, asame) for _ in range(20))) == [1] * 20


async def test_threads_and_tasks_share_one_computation() -> None:
    """A task waits for a thread's computation without blocking its loop."""
    flight, slow = Flight(30), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(flight.run, b"k", slow, same)
        assert await asyncio.to_thread(slow.began.wait, 10)

        async def never() -> int:
            raise AssertionError("a second computation")

        follower = asyncio.ensure_future(flight.arun(b"k", never, asame))
        await asyncio.sleep(0.01)
        assert not follower.done()
        slow.go.set()
        assert await follower == leader.result(10) == 1


async def test_an_error_reaches_each_asker() -> None:
    """When the call fails, everybody who waited hears of it, and the key is free again."""
    flight = Flight(30)

    async def fail() -> int:
        await asyncio.sleep(0.01)
        raise ValueError("model is down")

    outcomes = await asyncio.gather(*(flight.arun(b"k", fail, asame) for _ in range(5)), return_exceptions=True)
    assert [str(outcome) for outcome in outcomes] == ["model is down"] * 5

    async def work() -> int:
        return 7

    assert await flight.arun(b"k", work, asame) == 7


async def test_a_cancelled_leader_leaves_the_work_to_the_next() -> None:
    """Cancelling one asker never cancels another."""
    flight, calls, go = CountedFlight(30), 0, asyncio.Event()

    async def compute() -> int:
        nonlocal calls
        calls += 1
        await go.wait()
        return calls

    leader = asyncio.ensure_future(flight.arun(b"k", compute, asame))
    followers = [asyncio.ensure_future(flight.arun(b"k", compute, asame)) for _ in range(3)]
    await flight.askers(4)
    leader.cancel()
    await flight.askers(3)
    go.set()
    assert await asyncio.gather(*followers) == [2] * 3
    with pytest.raises(asyncio.CancelledError):
        await leader


async def test_a_cancelled_follower_leaves_the_others_alone() -> None:
    """A follower that gives up does not disturb the leader."""
    flight, go = Flight(30), asyncio.Event()

    async def compute() -> int:
        await go.wait()
        return 1

    leader, follower = (asyncio.ensure_future(flight.arun(b"k", compute, asame)) for _ in range(2))
    await asyncio.sleep(0)
    follower.cancel()
    await asyncio.sleep(0)
    go.set()
    assert await leader == 1
    assert follower.cancelled()


def test_patience_ends() -> None:
    """Behind a leader that hangs, an asker computes for itself."""
    flight, slow = Flight(0.05), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(flight.run, b"k", slow, same)
        assert slow.began.wait(10)
        assert flight.run(b"k", lambda: 42, same) == 42
        slow.go.set()
        assert leader.result(10) == 1


def test_a_computation_may_ask_for_its_own_key() -> None:
    """A leader that asks again inside its computation does not wait for itself."""
    flight = Flight(30)
    assert flight.run(b"k", lambda: flight.run(b"k", lambda: 5, same) + 1, same) == 6


async def test_a_task_may_ask_for_its_own_key() -> None:
    """The same holds for a task, and for tasks that it starts."""
    flight = Flight(30)

    async def inner() -> int:
        return 5

    async def outer() -> int:
        async with asyncio.TaskGroup() as group:
            child = group.create_task(flight.arun(b"k", inner, asame))
        return child.result() + 1

    assert await flight.arun(b"k", outer, asame) == 6


async def test_a_blocking_ask_on_the_leaders_loop_does_not_lock_up() -> None:
    """Sync code on the thread whose loop the leader needs computes for itself."""
    flight, go = Flight(30), asyncio.Event()

    async def compute() -> int:
        await go.wait()
        return 1

    leader = asyncio.ensure_future(flight.arun(b"k", compute, asame))
    await asyncio.sleep(0)
    assert flight.run(b"k", lambda: 42, same) == 42
    go.set()
    assert await leader == 1


async def test_a_timeout_of_the_call_itself_is_an_error_like_any_other() -> None:
    """`TimeoutError` from the model is not mistaken for impatience."""
    flight = Flight(30)

    async def fail() -> int:
        await asyncio.sleep(0.01)
        raise TimeoutError("the model's own")

    outcomes = await asyncio.gather(*(flight.arun(b"k", fail, asame) for _ in range(3)), return_exceptions=True)
    assert [str(outcome) for outcome in outcomes] == ["the model's own"] * 3


def test_other_keys_do_not_wait() -> None:
    """Different questions run side by side."""
    flight, slow = Flight(30), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(flight.run, b"k", slow, same)
        assert slow.began.wait(10)
        assert flight.run(b"other", lambda: 2, same) == 2
        slow.go.set()
        leader.result(10)
