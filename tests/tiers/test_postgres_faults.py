"""A PostgreSQL that hangs, dies or comes back costs a deadline at most, and no connection outlives its loop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import multiprocessing
import socket
import threading
import warnings
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from time import monotonic
from typing import Any, TypeVar

import anyio
import numpy as np
import psycopg
import pytest
from psycopg import sql, waiting

from askonce.errors import TierError, TierTimeout, TierUnavailable
from askonce.runtime.loops import MOST_STOPPED
from askonce.testing.samples import entry_for
from askonce.tiers.postgres import PgVectorTier
from askonce.tiers.postgres.connection import Connections
from tests.inside import held_by
from tests.servers import ServerProcesses

pytestmark = pytest.mark.new_schema

T = TypeVar("T")
NOW = 1_800_000_000.0
VECTOR = np.eye(8, dtype=np.float32)[0]
ENTRY = replace(entry_for(), expires_at=None)
DEADLINE_S = 0.5
BOUND_S = 4.5
"""A caller that waits this long was not bounded by the deadline: psycopg waits 5 s for a server to confirm that it
cancels, and for ever for an answer."""


@pytest.fixture
def servers(server_processes: ServerProcesses) -> ServerProcesses:
    """Give a PostgreSQL that a test may freeze and kill."""
    return server_processes


@pytest.fixture
def tier(servers: ServerProcesses) -> Iterator[PgVectorTier]:
    """Give a tier with one entry on it."""
    tier = PgVectorTier(servers.postgres_url, embedder="test", dimension=8, deadline_s=DEADLINE_S)
    assert once_it_works(lambda: tier.put(ENTRY, VECTOR))
    yield tier
    tier.close()


def once_it_works(call: Callable[[], T]) -> T:
    """Return what `call` returns, in the end: a busy machine may miss a deadline or two."""
    while True:
        with contextlib.suppress(TierError):
            return call()


async def aonce_it_works(call: Callable[[], Awaitable[T]]) -> T:
    """Async version of `once_it_works`."""
    while True:
        with contextlib.suppress(TierError):
            return await call()


def test_a_frozen_server(servers: ServerProcesses, tier: PgVectorTier) -> None:
    """A server that hangs holds a caller no longer than the deadline, with a connection at hand and without."""
    servers.pause_postgres()
    for _ in range(2):
        began = monotonic()
        with pytest.raises(TierError):
            tier.search(ENTRY.key, VECTOR, 1, NOW)
        assert monotonic() - began < BOUND_S
    servers.resume_postgres()
    assert once_it_works(lambda: tier.get(ENTRY.key, NOW)).found == ENTRY


async def test_a_frozen_server_and_the_loop(servers: ServerProcesses, tier: PgVectorTier) -> None:
    """A server that hangs holds a task no longer than the deadline, and never the loop."""
    assert (await aonce_it_works(lambda: tier.aget(ENTRY.key, NOW))).found == ENTRY
    servers.pause_postgres()
    for _ in range(2):
        began = monotonic()
        with pytest.raises(TierError):
            await tier.asearch(ENTRY.key, VECTOR, 1, NOW)
        assert monotonic() - began < BOUND_S
    servers.resume_postgres()
    await tier.aclose()


async def test_cancelling_while_the_server_is_frozen(servers: ServerProcesses, tier: PgVectorTier) -> None:
    """A cancelled task ends at once, although the server does not confirm; the tier works afterwards."""
    assert (await aonce_it_works(lambda: tier.aget(ENTRY.key, NOW))).found == ENTRY
    servers.pause_postgres()
    began = monotonic()
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(DEADLINE_S / 5):
            await tier.aget(ENTRY.key, NOW)
    assert monotonic() - began < BOUND_S
    servers.resume_postgres()
    assert (await aonce_it_works(lambda: tier.aget(ENTRY.key, NOW))).found == ENTRY
    await tier.aclose()


def test_a_frozen_server_is_a_timeout(servers: ServerProcesses, tier: PgVectorTier) -> None:
    """A server that took the statement and says nothing is a timeout."""
    servers.pause_postgres()
    with pytest.raises(TierTimeout):
        tier.get(ENTRY.key, NOW)
    servers.resume_postgres()


async def test_a_frozen_server_is_a_timeout_for_a_task_too(servers: ServerProcesses, tier: PgVectorTier) -> None:
    """To psycopg it would be a socket that was closed, and those in line would wait for their own deadlines."""
    await aonce_it_works(lambda: tier.aget(ENTRY.key, NOW))
    servers.pause_postgres()
    with pytest.raises(TierTimeout):
        await tier.aget(ENTRY.key, NOW)
    servers.resume_postgres()
    await tier.aclose()


def test_a_killed_server(servers: ServerProcesses, tier: PgVectorTier) -> None:
    """While the server is away its tier is unavailable; when it is back, nothing stored is lost."""
    servers.kill_postgres()
    for _ in range(2):
        began = monotonic()
        with pytest.raises(TierUnavailable):
            tier.get(ENTRY.key, NOW)
        assert monotonic() - began < BOUND_S
    servers.start_postgres()
    assert once_it_works(lambda: tier.get(ENTRY.key, NOW)).found == ENTRY


def test_a_server_that_was_away_unnoticed(servers: ServerProcesses) -> None:
    """Connections that died while nobody used them cost no call."""
    tier = PgVectorTier(servers.postgres_url, embedder="test", dimension=8, deadline_s=20)
    tier.put(ENTRY, VECTOR)
    servers.kill_postgres()
    servers.start_postgres()
    assert tier.get(ENTRY.key, NOW).found == ENTRY
    tier.close()


async def test_connections_that_the_server_ended(postgres_url: str, postgres_schema: str) -> None:
    """Connections that the server ended with a farewell (a restart, an operator) cost no call, in both colours."""
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
    tier.put(ENTRY, VECTOR)
    assert (await tier.aget(ENTRY.key, NOW)).found == ENTRY
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        ended = connection.execute(
            "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity WHERE query LIKE %s",
            [f'%"{postgres_schema}"%'],
        ).fetchone()
    assert ended == (2,)
    assert tier.get(ENTRY.key, NOW).found == ENTRY
    assert (await tier.aget(ENTRY.key, NOW)).found == ENTRY
    await tier.aclose()


async def test_a_cancellation_that_psycopg_loses_is_obeyed(
    postgres_url: str, postgres_schema: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that meets its result, as with psycopg 3.2 on Python 3.11: a caller's timeout ends the call all the same."""
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema)
    wait = waiting.wait_async

    async def losing(*args: Any, **options: Any) -> object:
        found = await wait(*args, **options)
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(60)
        return found

    async def asyncio_ends_it() -> None:
        async with asyncio.timeout(0.05):
            await tier.aget(ENTRY.key, NOW)

    async def anyio_ends_it() -> None:
        with anyio.fail_after(0.05):
            await tier.aget(ENTRY.key, NOW)

    for call in (asyncio_ends_it, anyio_ends_it):
        await aonce_it_works(lambda: tier.aget(ENTRY.key, NOW))
        with monkeypatch.context() as patch:
            patch.setattr(waiting, "wait_async", losing)
            with pytest.raises(TimeoutError):
                await call()
    await tier.aclose()


async def test_a_statement_that_could_not_be_prepared_is_prepared_again(
    postgres_url: str, postgres_schema: str
) -> None:
    """What fails as a statement is first used, by a lock that is held or a table that is away, passes with its cause.

    Each of those who are sent together is told of that cause.
    """
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, pool_size=1)
    await tier.amigrate()
    await tier.aposition()

    def rename(one: str, other: str) -> None:
        with psycopg.connect(postgres_url) as connection:
            names = sql.Identifier(postgres_schema, one), sql.Identifier(other)
            connection.execute(sql.SQL("ALTER TABLE {} RENAME TO {}").format(*names))

    rename("entries", "away")
    faults = await asyncio.gather(*[tier.aget(ENTRY.key, NOW) for _ in range(6)], return_exceptions=True)
    assert ["does not exist" in str(fault) and "prepared" not in str(fault) for fault in faults] == [True] * 6
    rename("away", "entries")
    for _ in range(2):
        found = await asyncio.gather(*[tier.aget(ENTRY.key, NOW) for _ in range(6)])
        assert [one.found for one in found] == [None] * 6
    await tier.aclose()


def test_a_loop_ends_while_its_pool_connects() -> None:
    """Nothing of the pool's waits on for a server that is silent: the loop would wait for it for ever."""
    with contextlib.ExitStack() as open_sockets:
        silent = open_sockets.enter_context(socket.create_server(("127.0.0.1", 0)))
        pools = Connections(f"postgresql://127.0.0.1:{silent.getsockname()[1]}/x", size=2, deadline_s=60, line_s=60)

        async def connect() -> None:
            asking = asyncio.create_task(pools.lend(60).__aenter__())
            connection, _ = await asyncio.to_thread(silent.accept)
            open_sockets.enter_context(connection)
            asking.cancel()

        thread = threading.Thread(target=lambda: asyncio.run(connect()), daemon=True)
        thread.start()
        thread.join(20)
        assert not thread.is_alive()


def test_a_server_that_is_not_there() -> None:
    """A server that refuses connections is unavailable, not misconfigured: it may be about to start."""
    tier = PgVectorTier("postgresql://localhost:1/app", embedder="test", dimension=8)
    with pytest.raises(TierUnavailable):
        tier.get(ENTRY.key, NOW)


async def test_the_setup_survives_its_caller(postgres_url: str, postgres_schema: str) -> None:
    """A caller that gives up during the first use leaves the work to the next ones."""
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0):
            await tier.aput(ENTRY, VECTOR)
    await tier.aput(ENTRY, VECTOR)
    assert (await tier.aget(ENTRY.key, NOW)).found == ENTRY
    await tier.aclose()


def test_loops_that_end_leave_nothing(postgres_url: str, postgres_schema: str) -> None:
    """Pools of loops that ended unclosed are dropped without a warning, and their sockets closed."""
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        gc.collect()  # what earlier tests have left
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            asyncio.run(tier.aput(ENTRY, VECTOR))
        tier.close()
        gc.collect()
    assert [str(warning.message) for warning in caught] == []
    assert not list(held_by(tier, psycopg.AsyncConnection))


def test_loops_that_are_left_open_hold_few_connections(postgres_url: str, postgres_schema: str) -> None:
    """Who makes a loop for each call, and closes none, has connections for the last few, and none after `close`."""
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)

    def connections() -> int:
        held = {id(connection): connection for connection in held_by(tier, psycopg.AsyncConnection)}
        return sum(not connection.closed for connection in held.values())

    loops = [asyncio.new_event_loop() for _ in range(2 * MOST_STOPPED)]
    for loop in (*loops, *loops[:2]):
        loop.run_until_complete(tier.aput(ENTRY, VECTOR))
    assert 1 < connections() <= MOST_STOPPED + 1
    tier.close()
    assert not connections()
    for loop in loops:
        loop.close()


def read_in_child(tier: PgVectorTier) -> None:
    """Read the entry in a forked child."""
    tier.forget_connections()
    assert tier.get(ENTRY.key, NOW).found == ENTRY
    tier.close()


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork(postgres_url: str, postgres_schema: str) -> None:
    """A forked child that forgets its parent's connections opens its own, and the parent's go on working."""
    tier = PgVectorTier(postgres_url, embedder="test", dimension=8, schema=postgres_schema, deadline_s=20)
    tier.put(ENTRY, VECTOR)
    child = multiprocessing.get_context("fork").Process(target=read_in_child, args=(tier,))
    child.start()
    child.join(30)
    assert child.exitcode == 0
    assert tier.get(ENTRY.key, NOW).found == ENTRY
    tier.close()
