"""Whoever waits in line for a connection is served while the server lives, and nobody takes one along."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from random import Random
from typing import Any

import pytest

from askonce.errors import TierCrowded
from askonce.runtime.pools import AsyncConnectionPool, ConnectionPool


class Connection:
    """Be a connection that may be closed."""

    def __init__(self) -> None:
        self.closed = False

    def close(self) -> None:
        """Close it."""
        self.closed = True


async def aclose(connection: Connection) -> None:
    """Close a connection."""
    connection.close()


def thread_pool(
    connect: Callable[[], Connection] = Connection, *, size: int = 2, deadline_s: float = 30, line_s: float = 30
) -> ConnectionPool[Connection]:
    """Return a pool for threads."""
    return ConnectionPool(
        connect,
        size=size,
        deadline_s=deadline_s,
        line_s=line_s,
        most=4,
        hangs_up=(ConnectionResetError,),
        is_alive=lambda connection: not connection.closed,
        is_idle=lambda connection: not connection.closed,
        drop=Connection.close,
    )


async def connected() -> Connection:
    """Open a connection."""
    await asyncio.sleep(0)
    return Connection()


def loop_pool(
    connect: Callable[[], Awaitable[Connection]] = connected,
    *,
    size: int = 2,
    deadline_s: float = 30,
    line_s: float = 30,
) -> AsyncConnectionPool[Connection]:
    """Return a pool for this loop."""
    return AsyncConnectionPool(
        connect,
        aclose,
        size=size,
        deadline_s=deadline_s,
        line_s=line_s,
        most=4,
        hangs_up=(ConnectionResetError,),
        is_alive=lambda connection: not connection.closed,
        is_idle=lambda connection: not connection.closed,
        drop=Connection.close,
    )


async def hanging() -> Connection:
    """Never open a connection."""
    await asyncio.sleep(3600)
    raise AssertionError


def test_threads_share_few_connections() -> None:
    """Many threads are all served, by no more connections than allowed."""
    opened: list[Connection] = []

    def connect() -> Connection:
        opened.append(Connection())
        return opened[-1]

    pool = thread_pool(connect)
    served: list[int] = []

    def use(number: int) -> None:
        for _ in range(20):
            loan = pool.take()
            time.sleep(0.0001)
            pool.give_back(loan, usable=True)
        served.append(number)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert sorted(served) == list(range(20))
    assert len(opened) <= 2


async def test_the_line_is_served_beyond_the_deadline_of_one() -> None:
    """A server that answers keeps nobody in line from being served, however many there are before."""
    pool = loop_pool(size=1, deadline_s=0.2)

    async def use() -> None:
        loan = await pool.take()
        await asyncio.sleep(0.02)
        pool.give_back(loan, usable=True)

    await asyncio.gather(*(use() for _ in range(30)))


async def test_one_that_times_out_ends_the_wait_of_the_line() -> None:
    """When a conversation has had its time and nobody was answered since it began, those in line are told at once."""
    pool = loop_pool(size=1)
    loan = await pool.take()
    waiting = [asyncio.create_task(pool.take()) for _ in range(3)]
    await asyncio.sleep(0)
    pool.give_back(loan, usable=False, timed_out=True)
    for outcome in await asyncio.gather(*waiting, return_exceptions=True):
        assert isinstance(outcome, TimeoutError)
    pool.give_back(await pool.take(), usable=True)


async def test_one_that_times_out_beside_others_that_do_not() -> None:
    """While the server answers others, the slow answer of one ends nobody's wait."""
    pool = loop_pool(size=2)
    slow, quick = await pool.take(), await pool.take()
    pool.deadline_s = 1e-6  # so that what is answered now counts
    waiting = [asyncio.create_task(pool.take()) for _ in range(2)]
    await asyncio.sleep(0)
    pool.give_back(quick, usable=True)
    pool.give_back(slow, usable=False, timed_out=True)
    pool.deadline_s = 30
    for loan in await asyncio.gather(*waiting):
        pool.give_back(loan, usable=True)


async def test_nobody_waits_for_a_first_connection_that_hangs() -> None:
    """Whoever finds none open is told at its deadline that none could be opened."""
    pool = loop_pool(hanging, deadline_s=0.1)
    with pytest.raises(TimeoutError):
        await pool.take()


async def test_a_line_that_is_too_long_is_told_apart() -> None:
    """While others are answered, whoever leaves the line leaves it for the crowd, not for the server."""
    pool = loop_pool(size=1, deadline_s=30, line_s=0.1)
    loan = await pool.take()
    with pytest.raises(TierCrowded):
        await pool.take()
    pool.give_back(loan, usable=True)


def test_a_thread_leaves_the_line_too() -> None:
    """Both ends of the wait are the same for threads."""
    pool = thread_pool(size=1, line_s=0.1)
    loan = pool.take()
    with pytest.raises(TierCrowded):
        pool.take()
    pool.line_s = 60
    threading.Timer(0.1, pool.give_back, (loan,), {"usable": False, "timed_out": True}).start()
    with pytest.raises(TimeoutError):
        pool.take()
    pool.give_back(pool.take(), usable=True)


async def test_a_refusal_is_told_to_the_whole_line_at_once() -> None:
    """Nobody waits for its deadline when the server has refused the connection."""

    async def refused() -> Connection:
        await asyncio.sleep(0.01)
        raise ConnectionRefusedError

    pool = loop_pool(refused, deadline_s=60)
    outcomes = await asyncio.gather(*(pool.take() for _ in range(20)), return_exceptions=True)
    assert [type(outcome) for outcome in outcomes] == [ConnectionRefusedError] * 20


def test_a_thread_does_not_wait_for_a_connection_that_hangs() -> None:
    """It is opened in the background; when it comes late after all, the next caller has it."""
    go = threading.Event()

    def slow() -> Connection:
        go.wait(60)
        return Connection()

    pool = thread_pool(slow, deadline_s=0.05)
    with pytest.raises(TimeoutError):
        pool.take()
    go.set()
    pool.deadline_s = 30
    pool.give_back(pool.take(), usable=True)


def test_a_connection_that_is_lost_leaves_its_place() -> None:
    """An exception that a signal raises may come just before a caller would see to giving it back."""
    pool = thread_pool(size=1, deadline_s=2)
    lent = pool.take()
    del lent
    gc.collect()
    pool.give_back(pool.take(), usable=True)


async def test_ten_thousand_cancellations_lose_no_connection() -> None:
    """Wherever a caller is cancelled (in line, handed a connection, at work with it), all of them are there after."""
    pool = loop_pool(size=8)
    random = Random(7)

    async def use(turns: int) -> None:
        loan = await pool.take()
        usable = False
        try:
            for _ in range(turns):
                await asyncio.sleep(0)
            usable = True
        finally:
            pool.give_back(loan, usable=usable)

    for _ in range(500):
        tasks = [asyncio.create_task(use(random.randrange(6))) for _ in range(20)]
        for _ in range(random.randrange(8)):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    loans = [await pool.take() for _ in range(8)]
    assert (pool._open, list(pool._opening)) == (8, [])  # noqa: SLF001 — a ninth would only be seen to be waited for
    assert not [loan for loan in loans if loan.connection.closed]


async def test_whoever_cancels_everything_leaves_a_pool_that_works() -> None:
    """A connection under way that is cancelled from outside, even before it has begun, keeps no place for good."""
    for turns in range(4):
        pool = loop_pool(size=1)
        asking = asyncio.create_task(pool.take())
        for _ in range(turns):
            await asyncio.sleep(0)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        pool.give_back(await pool.take(), usable=True)


def test_a_loop_that_ends_closes_what_it_opened() -> None:
    """Idle connections close with their loop, those that are lent when they come back, and attempts are dropped."""
    opened: list[Connection] = []

    async def connect() -> Connection:
        opened.append(await connected())
        return opened[-1]

    async def use() -> None:
        pool = loop_pool(connect)
        pool.give_back(await pool.take(), usable=True)
        asyncio.get_running_loop().create_task(asyncio.sleep(60))
        other: Any = loop_pool(hanging)
        asyncio.get_running_loop().create_task(other.take())
        await asyncio.sleep(0)

    asyncio.run(use())
    assert opened
    assert all(connection.closed for connection in opened)


def test_a_loop_ends_though_a_cancellation_is_lost() -> None:
    """A client that loses one while it connects, as `asyncio.wait_for` of Python 3.11 may, keeps no loop alive."""

    async def connect_to_a_silent_server() -> Connection:
        for _ in range(3):
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(60)
        await asyncio.sleep(60)
        return Connection()

    async def leave() -> None:
        asking = asyncio.create_task(loop_pool(connect_to_a_silent_server).take())
        await asyncio.sleep(0.05)
        asking.cancel()

    thread = threading.Thread(target=lambda: asyncio.run(leave()), daemon=True)
    thread.start()
    thread.join(20)
    assert not thread.is_alive()


async def test_closing_drops_what_comes_back() -> None:
    """After `close` a connection that was lent is not used again."""
    pool = loop_pool()
    loan = await pool.take()
    pool.close()
    pool.give_back(loan, usable=True)
    assert loan.connection.closed


class Echo:
    """Answer requests with themselves, in the order in which they were sent, one at a time."""

    def __init__(self) -> None:
        self.rounds: list[list[int]] = []
        self.go = asyncio.Event()
        self.breaks = False

    async def exchange(self, _: Connection, requests: Sequence[int], begins: bool) -> Sequence[int]:
        """Note what was sent, and answer the first request when that is allowed."""
        if begins:
            self.rounds.append(list(requests))
        await self.go.wait()
        if self.breaks:
            self.breaks = False
            raise ConnectionAbortedError
        await asyncio.sleep(0)
        return requests[:1]


async def test_those_who_wait_are_asked_in_one_round_trip() -> None:
    """Who finds no connection is asked together with the next who gets one; each is given its own answer."""
    pool, server = loop_pool(size=1), Echo()
    calls = [asyncio.create_task(pool.ask(number, server.exchange, joins=number != 3)) for number in range(9)]
    await asyncio.sleep(0.01)
    server.go.set()
    assert await asyncio.gather(*calls) == list(range(9))
    assert [number for together in server.rounds for number in together] == list(range(9))
    assert all(len(together) <= 4 for together in server.rounds)
    assert [3] in server.rounds
    assert len(server.rounds) < 9


async def test_a_connection_that_breaks_costs_the_others_nothing() -> None:
    """Only the call whose turn it was is told of a fault; those that were sent with it are answered all the same."""
    pool, server = loop_pool(size=1), Echo()
    server.go.set()
    await pool.ask(0, server.exchange, joins=True)
    server.go.clear()
    first = asyncio.create_task(pool.ask(1, server.exchange, joins=True))
    await asyncio.sleep(0)
    behind = [asyncio.create_task(pool.ask(number, server.exchange, joins=True)) for number in (2, 3, 4, 5)]
    await asyncio.sleep(0)
    server.go.set()
    assert await first == 1
    server.breaks = True
    outcomes = await asyncio.gather(*behind, return_exceptions=True)
    (broken,) = [number for number, outcome in zip((2, 3, 4, 5), outcomes, strict=True) if outcome != number]
    assert isinstance(outcomes[broken - 2], ConnectionAbortedError)
    assert any(len(together) > 1 for together in server.rounds)


@pytest.mark.parametrize("cancelled", [0, 1, 2])
async def test_a_cancelled_caller_costs_the_others_nothing(cancelled: int) -> None:
    """Whoever of those that were asked together is cancelled, all others are answered."""
    pool, server = loop_pool(size=1), Echo()
    server.go.set()
    await pool.ask(0, server.exchange, joins=True)
    lease = await pool.take()
    server.go.clear()
    calls = [asyncio.create_task(pool.ask(number, server.exchange, joins=True)) for number in range(3)]
    await asyncio.sleep(0)
    pool.give_back(lease, usable=True)
    while server.rounds[-1] != [0, 1, 2]:  # noqa: ASYNC110
        await asyncio.sleep(0)
    calls[cancelled].cancel()
    await asyncio.sleep(0)
    server.go.set()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert [outcome for outcome in outcomes if isinstance(outcome, int)] == [n for n in range(3) if n != cancelled]
    pool.give_back(await pool.take(), usable=True)


def test_threads_are_asked_in_one_round_trip() -> None:
    """Threads that wait for a connection have their requests sent together, and each gets its own answer."""
    pool = thread_pool(size=1)
    rounds: list[int] = []

    def exchange(_: Connection, requests: Sequence[int], begins: bool) -> Sequence[int]:
        if begins:
            rounds.append(len(requests))
            time.sleep(0.002)
        return requests[: 1 + len(requests) // 2]

    answers: dict[int, int] = {}

    def use(number: int) -> None:
        for turn in range(20):
            asked = 100 * number + turn
            answers[asked] = pool.ask(asked, exchange, joins=True)

    threads = [threading.Thread(target=use, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(answers) == 160
    assert all(asked == answer for asked, answer in answers.items())
    assert max(rounds) > 1
    assert sum(rounds) == 160
