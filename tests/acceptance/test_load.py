"""Under load, and with servers that are slow in every way, the cache uses those that live and spares those that do not.

Times are bounded so wide that only what is promised to be impossible exceeds them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from time import monotonic
from typing import Any

import pytest

from askonce import Cache, Hit, Miss
from askonce.runtime.pools import Pools
from askonce.testing import TableEmbedder
from tests.inside import engine_of, held_by
from tests.proxy import Line, Proxy

MakeProxy = Callable[..., Proxy]
QUESTIONS = [f"What is rule number {number:03}?" for number in range(40)]


class Behind:
    """Put both servers of a cache behind proxies."""

    def __init__(self, make: MakeProxy, redis_url: str, postgres_url: str, prefix: str, schema: str) -> None:
        self.redis, self.postgres = make(redis_url), make(postgres_url)
        self._place = {"redis_prefix": prefix, "postgres_schema": schema}

    def cache(self, **options: Any) -> Cache:
        """Return a cache on them, without the memory tier."""
        return Cache(
            redis_url=self.redis.url,
            postgres_url=self.postgres.url,
            embedder=TableEmbedder({}, dimension=64),
            min_similarity=0.95,
            **{"memory_ttl": 0, **self._place, **options},
        )


@pytest.fixture
def behind(proxy_for: MakeProxy, redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Behind:
    """Return servers behind proxies."""
    return Behind(proxy_for, redis_url, postgres_url, redis_prefix, postgres_schema)


@pytest.fixture
def cache(behind: Behind) -> Iterator[Cache]:
    """Return a cache on them in which every question is stored."""
    with behind.cache(semantic_deadline=5, exact_deadline=5) as generous:
        for question in QUESTIONS:
            assert generous.store(question, f"answer to {question}") is not None
    with behind.cache() as cache:
        yield cache


def faults(cache: Cache) -> dict[str, dict[str, int]]:
    """Return what was counted as a fault, by port."""
    return {port: dict(stats.faults) for port, stats in cache.stats().ports.items() if stats.faults}


async def test_a_burst_on_healthy_servers_is_served_whole(cache: Cache) -> None:
    """Five hundred tasks at once, on a loop that is held up as well, find what is stored, and no fault is counted."""

    async def hold_up() -> None:
        for _ in range(3):
            await asyncio.sleep(0.01)
            time.sleep(0.2)  # noqa: ASYNC251 — what applications do

    decisions, _ = await asyncio.gather(
        asyncio.gather(*(cache.alookup(QUESTIONS[number % 40]) for number in range(500))), hold_up()
    )
    assert faults(cache) == {}
    assert all(isinstance(decision, Hit) for decision in decisions)
    await cache.aclose()


async def test_a_burst_of_new_questions_is_stored_whole(behind: Behind) -> None:
    """Of many new questions at once each is stored, though they wait in line for few connections."""
    async with behind.cache(pool_size=2, line_deadline=60) as cache:
        answers = await asyncio.gather(*(cache.aask(f"new {n}", lambda: asyncio.sleep(0, "a")) for n in range(100)))
        assert answers == ["a"] * 100
        assert faults(cache) == {}
        assert cache.stats().stored == 100


def test_a_server_that_hung_is_used_again_soon(cache: Cache, behind: Behind) -> None:
    """Redis that was silent for a moment, while many asked, is not left alone for longer than a second or two."""

    async def burst() -> None:
        await asyncio.gather(*(cache.alookup(question) for question in QUESTIONS))
        await cache.aclose()

    behind.redis.line = Line(silent=True)
    asyncio.run(burst())
    assert cache.stats().ports["exact"].breaker_open
    behind.redis.line = Line()
    began = monotonic()
    while not (isinstance(decision := cache.lookup(QUESTIONS[0]), Hit) and decision.tier == "exact"):
        assert monotonic() - began < 8, "it was left alone for 10 s"
        time.sleep(0.02)


def test_redis_that_drips_holds_nobody(cache: Cache, behind: Behind) -> None:
    """One deadline bounds the whole reply of a server that sends a byte now and then, in both colours."""
    behind.redis.line = Line(drip=1, drip_every=0.05)
    began = monotonic()
    assert isinstance(cache.lookup(QUESTIONS[0]), Hit | Miss)
    asyncio.run(_looked_up(cache))
    assert monotonic() - began < 8, "a whole reply takes 20 s and more"
    assert faults(cache)["exact"]["TierTimeout"] >= 1


async def _looked_up(cache: Cache) -> None:
    await cache.alookup(QUESTIONS[0])
    await cache.aclose()


@pytest.mark.parametrize("door", ["silent", "full"])
def test_postgres_that_is_a_black_hole_at_start_holds_nobody(behind: Behind, door: str) -> None:
    """Connections that are accepted and never answered, or never accepted, cost their deadline a few times in all."""
    behind.postgres.line = Line(silent=True) if door == "silent" else Line(door="full")
    with behind.cache(semantic_deadline=0.2) as cache:
        ends = [monotonic()]
        for question in QUESTIONS:
            assert cache.ask(question, lambda: "a") == "a"
            ends.append(monotonic())
        late = sum(end - begin >= 2 for begin, end in pairwise(ends))
        assert late < 5, "the first five calls took 2 s each"
        assert cache.stats().ports["semantic"].breaker_open


async def test_cancelled_calls_lose_no_connection(behind: Behind, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever a call is doing when it is cancelled, all connections are there afterwards, and the log is silent."""
    async with behind.cache(pool_size=3, redis_pool_size=3, semantic_deadline=20, exact_deadline=20) as cache:
        await cache.astore("stored", "answer")
        for number in range(60):
            calls = [
                asyncio.create_task(
                    cache.alookup(f"unknown {number} {call}") if call % 2 else _stored(cache, number, call)
                )
                for call in range(8)
            ]
            await asyncio.sleep(number % 12 / 1000)
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)
        decisions = [await cache.alookup(f"and then {number}") for number in range(3)]
        assert "fault" not in [decision.reason for decision in decisions if isinstance(decision, Miss)]
        io = engine_of(cache).parts.io
        for pool in (next(held_by(tier, Pools)).of_loop() for tier in (io.semantic, io.exact)):
            leases = [await pool.take() for _ in range(3)]  # one that was lost would be waited for in vain
            for lease in leases:
                pool.give_back(lease, usable=True)
        assert faults(cache) == {}
    assert [record.message for record in caplog.records] == []


async def _stored(cache: Cache, number: int, call: int) -> None:
    await cache.astore(f"stored {number} {call}", "answer")
