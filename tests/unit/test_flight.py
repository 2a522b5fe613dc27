"""One computation a key at a time, across threads and tasks, and nobody waits for ever."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import Any, cast

import pytest

from askonce.core.ops import Compute, Flow
from askonce.runtime.flight import Computation, SingleFlight
from askonce.runtime.performing import Performer

performer = Performer(cast("Any", None), {}, cast("Any", None))


def run(flight: SingleFlight, key: bytes, compute: Callable[[], Any]) -> Any:
    """Ask on this thread."""
    return performer.run(flow(flight, key, compute))


async def arun(flight: SingleFlight, key: bytes, compute: Callable[[], Awaitable[Any]]) -> Any:
    """Ask in this task."""
    return await performer.arun(flow(flight, key, compute))


def flow(flight: SingleFlight, key: bytes, compute: Callable[[], Any]) -> Flow[Any]:
    """Ask, and share a value as it is."""

    def lead(_: Computation) -> Flow[Any]:
        return (yield from Compute(compute))

    def same(value: Any, _: float) -> Flow[Any]:
        yield from ()
        return value

    return flight.once(key, lead, same)


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


class CountedSingleFlight(SingleFlight):
    """Let a test wait until so many have asked."""

    def __init__(self, patience_s: float) -> None:
        super().__init__(patience_s)
        self.joined = threading.Semaphore(0)

    def _join(self, key: bytes, failed: int) -> Any:
        joined = super()._join(key, failed)
        self.joined.release()
        return joined

    async def askers(self, number: int) -> None:
        """Wait until so many more have asked, while the loop turns."""
        for _ in range(number):
            while not self.joined.acquire(blocking=False):  # noqa: ASYNC110 — threads ask as well
                await asyncio.sleep(0)


def test_twenty_threads_share_one_computation() -> None:
    """Twenty simultaneous askers cost one call."""
    flight, slow = CountedSingleFlight(30), Slow()
    with ThreadPoolExecutor(20) as pool:
        askers = [pool.submit(run, flight, b"k", slow) for _ in range(20)]
        for _ in askers:
            assert flight.joined.acquire(timeout=10)
        slow.go.set()
        assert [asker.result(10) for asker in askers] == [1] * 20
    assert slow.calls == 1


async def test_twenty_tasks_share_one_computation() -> None:
    """The same holds for tasks on one loop."""
    flight, calls = SingleFlight(30), 0

    async def compute() -> int:
        nonlocal calls
        calls += 1
        await asyncio.sleep(0.02)
        return calls

    assert await asyncio.gather(*(arun(flight, b"k", compute) for _ in range(20))) == [1] * 20


async def test_threads_and_tasks_share_one_computation() -> None:
    """A task waits for a thread's computation without blocking its loop."""
    flight, slow = SingleFlight(30), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(run, flight, b"k", slow)
        assert await asyncio.to_thread(slow.began.wait, 10)

        async def never() -> int:
            raise AssertionError("a second computation")

        follower = asyncio.ensure_future(arun(flight, b"k", never))
        await asyncio.sleep(0.01)
        assert not follower.done()
        slow.go.set()
        assert await follower == leader.result(10) == 1


async def test_an_error_is_the_leaders_alone() -> None:
    """One call fails, and so does one asker; of the others one calls again, and all are answered by that."""
    flight, calls = CountedSingleFlight(30), 0

    async def compute() -> int:
        nonlocal calls
        calls += 1
        await flight.askers(5 if calls == 1 else 4)
        if calls == 1:
            raise ValueError("500")
        return calls

    askers = [asyncio.ensure_future(arun(flight, b"k", compute)) for _ in range(5)]
    failed, *served = await asyncio.gather(*askers, return_exceptions=True)
    assert (str(failed), served, calls) == ("500", [2] * 4, 2)


def test_an_error_of_a_thread_is_its_own() -> None:
    """The same for threads."""
    flight, calls = CountedSingleFlight(30), 0

    def compute() -> int:
        nonlocal calls
        calls += 1
        for _ in range(5 if calls == 1 else 4):
            assert flight.joined.acquire(timeout=30)
        if calls == 1:
            raise ValueError("500")
        return calls

    with ThreadPoolExecutor(5) as pool:
        askers = [pool.submit(run, flight, b"k", compute) for _ in range(5)]
        errors = [asker.exception(30) for asker in askers]
    assert sorted(map(str, errors)) == ["500", *["None"] * 4]
    assert calls == 2


class Down:
    """A model that is down: each of its calls fails when the test says so."""

    def __init__(self) -> None:
        self.gate = asyncio.Condition()
        self.under_way = self.peak = 0

    async def fail(self, name: int) -> int:
        """Fail, by name."""
        self.under_way += 1
        self.peak = max(self.peak, self.under_way)
        async with self.gate:
            await self.gate.wait()
        self.under_way -= 1
        raise ConnectionError(str(name))

    async def answer(self) -> int:
        """Have all calls that are under way fail; return how many there were."""
        async with self.gate:
            self.gate.notify_all()
            return self.under_way


@pytest.mark.parametrize(("askers", "most"), [(5, 1), (200, 100)])
async def test_who_waits_for_a_model_that_is_down_hears_so_from_its_own_call(askers: int, most: int) -> None:
    """Nobody is told another's error, five ask one after the other, and 200 need a dozen calls' time."""
    flight, model, rounds, left = CountedSingleFlight(60), Down(), 0, askers
    tasks = [asyncio.ensure_future(arun(flight, b"k", partial(model.fail, name))) for name in range(askers)]
    while left:
        await flight.askers(left)
        rounds += 1
        left -= await model.answer()
    await asyncio.wait(tasks)
    assert [str(task.exception()) for task in tasks] == [str(name) for name in range(askers)]
    assert model.peak <= most
    assert rounds <= 13


class Played:
    """An asker that is played by hand, in a context of its own; its call fails when the test says so."""

    def __init__(self, flight: SingleFlight) -> None:
        def call(_: Computation) -> Flow[int]:
            return (yield from Compute(lambda: 1))

        self.flow: Flow[int] = flight.once(b"k", call, cast("Any", None))
        self._context = copy_context()
        self.op: Any = self._context.run(next, self.flow)

    @property
    def calls(self) -> bool:
        """Tell whether its call is under way."""
        return isinstance(self.op, Compute)

    def fail(self) -> None:
        """Have its call fail."""
        with pytest.raises(ConnectionError):
            self._context.run(self.flow.throw, ConnectionError())

    def wake(self) -> None:
        """Hear what became of the call that it has waited for."""
        self.op = self._context.run(self.flow.send, self.op.computation.outcome.result(0))


def test_no_more_ask_a_model_that_is_down_at_once_than_have_failed() -> None:
    """How many may call follows how many calls have failed, whoever of those who wait wakes late."""
    flight = SingleFlight(60)
    leader, prompt, *late = (Played(flight) for _ in range(172))
    for _ in range(10):
        leader.fail()
        leader = late.pop()
        leader.wake()
        prompt.wake()
        assert leader.calls
        assert not prompt.calls
    leader.fail()
    for asker in (prompt, *late):
        asker.wake()
    assert prompt.calls
    assert sum(asker.calls for asker in late) < 11


class Told(Exception):  # noqa: N818 — as an application names its own
    """Cannot be copied, and holds nothing more than it was given."""

    __slots__ = ("secret",)

    def __init__(self, secret: str) -> None:
        self.secret = secret

    def __reduce__(self) -> Any:
        raise TypeError("not to be copied")


@pytest.mark.parametrize(
    "error", [Told("key"), ExceptionGroup("two", [ValueError(1), KeyError(2)]), StopAsyncIteration(), TimeoutError()]
)
async def test_whatever_is_raised_stays_with_who_raised_it(error: Exception) -> None:
    """An error that cannot be copied, and one that means something to asyncio itself, are no one else's either."""
    flight, go = CountedSingleFlight(30), asyncio.Event()

    async def fail() -> int:
        await go.wait()
        raise error

    async def work() -> int:
        return 7

    leader = asyncio.ensure_future(arun(flight, b"k", fail))
    await flight.askers(1)
    others = [asyncio.ensure_future(arun(flight, b"k", work)) for _ in range(3)]
    await flight.askers(3)
    go.set()
    assert await asyncio.gather(*others) == [7] * 3
    assert (await asyncio.gather(leader, return_exceptions=True))[0] is error


@pytest.mark.parametrize("interrupt", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_an_interrupted_leader_leaves_the_work_to_the_next(interrupt: type[BaseException]) -> None:
    """What ends the leader's thread ends nobody else's wait."""
    flight, slow = CountedSingleFlight(30), Slow()

    def interrupted() -> int:
        slow()
        raise interrupt

    def lead() -> str:
        with pytest.raises(interrupt):
            run(flight, b"k", interrupted)
        return "told"

    with ThreadPoolExecutor(4) as pool:
        leader = pool.submit(lead)
        assert slow.began.wait(30)
        others = [pool.submit(run, flight, b"k", lambda: 7) for _ in range(3)]
        for _ in range(4):
            assert flight.joined.acquire(timeout=30)
        slow.go.set()
        assert leader.result(30) == "told"
        assert [other.result(30) for other in others] == [7] * 3


async def test_a_cancelled_leader_leaves_the_work_to_the_next() -> None:
    """Cancelling one asker never cancels another."""
    flight, calls, go = CountedSingleFlight(30), 0, asyncio.Event()

    async def compute() -> int:
        nonlocal calls
        calls += 1
        await go.wait()
        return calls

    leader = asyncio.ensure_future(arun(flight, b"k", compute))
    followers = [asyncio.ensure_future(arun(flight, b"k", compute)) for _ in range(3)]
    await flight.askers(4)
    leader.cancel()
    await flight.askers(3)
    go.set()
    assert await asyncio.gather(*followers) == [2] * 3
    with pytest.raises(asyncio.CancelledError):
        await leader


async def test_a_cancelled_follower_leaves_the_others_alone() -> None:
    """A follower that gives up does not disturb the leader."""
    flight, go = SingleFlight(30), asyncio.Event()

    async def compute() -> int:
        await go.wait()
        return 1

    leader, follower = (asyncio.ensure_future(arun(flight, b"k", compute)) for _ in range(2))
    await asyncio.sleep(0)
    follower.cancel()
    await asyncio.sleep(0)
    go.set()
    assert await leader == 1
    assert follower.cancelled()


def test_patience_ends() -> None:
    """Behind a leader that hangs, an asker computes for itself."""
    flight, slow = SingleFlight(0.05), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(run, flight, b"k", slow)
        assert slow.began.wait(10)
        assert run(flight, b"k", lambda: 42) == 42
        slow.go.set()
        assert leader.result(10) == 1


def test_a_computation_may_ask_for_its_own_key() -> None:
    """A leader that asks again inside its computation does not wait for itself."""
    flight = SingleFlight(30)
    assert run(flight, b"k", lambda: run(flight, b"k", lambda: 5) + 1) == 6


async def test_a_task_may_ask_for_its_own_key() -> None:
    """The same holds for a task, and for tasks that it starts."""
    flight = SingleFlight(30)

    async def inner() -> int:
        return 5

    async def outer() -> int:
        async with asyncio.TaskGroup() as group:
            child = group.create_task(arun(flight, b"k", inner))
        return int(child.result()) + 1

    assert await arun(flight, b"k", outer) == 6


async def test_a_blocking_ask_on_the_leaders_loop_does_not_lock_up() -> None:
    """Sync code on the thread whose loop the leader needs computes for itself."""
    flight, go = SingleFlight(30), asyncio.Event()

    async def compute() -> int:
        await go.wait()
        return 1

    leader = asyncio.ensure_future(arun(flight, b"k", compute))
    await asyncio.sleep(0)
    assert run(flight, b"k", lambda: 42) == 42
    go.set()
    assert await leader == 1


async def test_a_timeout_of_the_call_itself_is_an_error_like_any_other() -> None:
    """`TimeoutError` from the model is not mistaken for impatience: the next asker leads, and the others wait."""
    flight, calls = CountedSingleFlight(30), 0

    async def fail() -> int:
        nonlocal calls
        calls += 1
        await flight.askers(3 if calls == 1 else 2)
        if calls == 1:
            raise TimeoutError("the model's own")
        return calls

    failed, *served = await asyncio.gather(*(arun(flight, b"k", fail) for _ in range(3)), return_exceptions=True)
    assert (str(failed), served) == ("the model's own", [2, 2])


def test_nobody_waits_behind_a_leader_that_hangs_for_longer_than_another() -> None:
    """Once one has lost its patience, who comes later does not wait as long again."""
    flight, slow = SingleFlight(0.05), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(run, flight, b"k", slow)
        assert slow.began.wait(30)
        assert run(flight, b"k", lambda: 42) == 42
        flight._patience_s = 3600.0  # noqa: SLF001 — who waits again, waits for ever
        assert run(flight, b"k", lambda: 43) == 43
        slow.go.set()
        assert leader.result(30) == 1


def test_two_computations_that_ask_for_each_others_keys_do_not_wait_for_ever() -> None:
    """Of two threads that would wait for each other one computes for itself."""
    flight, both = SingleFlight(3600), threading.Barrier(2)

    def compute(other: bytes) -> int:
        both.wait(30)
        return 1 + int(run(flight, other, lambda: 10))

    with ThreadPoolExecutor(2) as pool:
        asked = [pool.submit(run, flight, key, partial(compute, other)) for key, other in ((b"a", b"b"), (b"b", b"a"))]
        outcomes = sorted(future.result(60) for future in asked)
    assert outcomes == [11, 12]


async def test_three_computations_that_wait_in_a_ring_do_not_wait_for_ever() -> None:
    """The same for tasks, over several caches' flights and for tasks begun inside."""
    flights, begun, all_begun = [SingleFlight(3600) for _ in range(3)], 0, asyncio.Event()

    async def ten() -> int:
        return 10

    async def compute(place: int) -> int:
        nonlocal begun
        begun += 1
        if begun == 3:
            all_begun.set()
        await all_begun.wait()
        other = (place + 1) % 3
        return 1 + int(await asyncio.create_task(arun(flights[other], b"k", ten)))

    asked = (arun(flights[place], b"k", partial(compute, place)) for place in range(3))
    assert sorted(await asyncio.wait_for(asyncio.gather(*asked), 60)) == [11, 12, 13]


async def test_a_leader_whose_outcome_nobody_may_have_keeps_nobody_waiting() -> None:
    """Who waits, and who comes, computes for itself at once."""
    flight, go = CountedSingleFlight(3600), asyncio.Event()
    legs: list[Computation] = []

    async def hold() -> None:
        await go.wait()

    def lead(computation: Computation) -> Flow[int]:
        legs.append(computation)
        held: Compute[None] = Compute(hold)
        yield from held
        return 1

    def share(value: int, _: float) -> Flow[int]:
        raise AssertionError(value)

    async def own() -> int:
        return 2

    leader = asyncio.ensure_future(performer.arun(flight.once(b"k", lead, share)))
    await flight.askers(1)
    waiting = asyncio.ensure_future(arun(flight, b"k", own))
    await flight.askers(1)
    legs[0].release_followers()
    assert await waiting == 2
    assert await arun(flight, b"k", own) == 2
    go.set()
    assert await leader == 1


def test_other_keys_do_not_wait() -> None:
    """Different questions run side by side."""
    flight, slow = SingleFlight(30), Slow()
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(run, flight, b"k", slow)
        assert slow.began.wait(10)
        assert run(flight, b"other", lambda: 2) == 2
        slow.go.set()
        leader.result(10)
