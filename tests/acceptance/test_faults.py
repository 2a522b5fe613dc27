"""A cache is invisible when it fails: real servers are killed, hung and brought back under load."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from askonce import Cache, Hit, Miss, TierError
from askonce.testing import TableEmbedder
from tests.proxy import Line, MakeProxy
from tests.redis_servers import is_removed
from tests.servers import ServerProcesses

QUESTIONS = [f"What is rule number {number:03}?" for number in range(200)]


@pytest.fixture
def servers(server_processes: ServerProcesses) -> ServerProcesses:
    """Return a pair of servers of the test's own."""
    return server_processes


@pytest.fixture
def cache(servers: ServerProcesses) -> Iterator[Cache]:
    """Return a cache on those servers, without the memory tier, with the deadlines that an application has."""
    with Cache(
        redis_url=servers.redis_url,
        postgres_url=servers.postgres_url,
        embedder=TableEmbedder({}, dimension=64),
        min_similarity=0.95,
        memory_ttl=0,
    ) as cache:
        yield cache


def answer(question: str) -> str:
    """Return the one right answer."""
    return f"answer to {question}"


class Load:
    """Ask again and again from a few threads, and note every call that was lost or answered wrongly."""

    def __init__(self, cache: Cache, threads: int = 3) -> None:
        self.asked = 0
        self.wrong: list[object] = []
        self._cache = cache
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._ask, args=(number,)) for number in range(threads)]

    def _ask(self, number: int) -> None:
        turn = number
        while not self._stop.is_set():
            question = QUESTIONS[turn % len(QUESTIONS)] if turn % 2 else f"What is number {turn:06} about?"
            turn += 7
            try:
                got: Any = self._cache.ask(question, lambda question=question: answer(question))  # type: ignore[misc]
            except Exception as exc:  # noqa: BLE001 — whatever it is, the user's call was lost
                self.wrong.append(exc)
            else:
                if got != answer(question):
                    self.wrong.append((question, got))
            self.asked += 1
            time.sleep(0.002)  # the servers that are killed and started need the cores as well

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(30)
            assert not thread.is_alive()


def until(condition: Callable[[], bool], what: str) -> None:
    """Wait for `condition` to hold."""
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def store(cache: Cache, question: str) -> None:
    """Store the right answer; a busy machine may miss a deadline, which is a fault like any other."""
    until(lambda: cache.store(question, answer(question)) is not None, "it is stored")


def found(cache: Cache, question: str) -> Hit:
    """Return the hit for a question; a fault may come before it, and no other miss."""
    while not isinstance(decision := cache.lookup(question), Hit):
        assert isinstance(decision, Miss), decision
        assert decision.reason == "fault", decision
        time.sleep(0.05)
    return decision


@pytest.mark.parametrize("victims", [("redis",), ("postgres",), ("redis", "postgres")])
def test_killing_servers_under_load_loses_no_call_and_no_entry(
    cache: Cache, servers: ServerProcesses, victims: tuple[str, ...]
) -> None:
    """Every call is answered rightly throughout; what was stored is found again afterwards."""
    for question in QUESTIONS[:50]:
        store(cache, question)
    with Load(cache) as load:
        until(lambda: load.asked > 50, "the load runs")
        for victim in victims:
            getattr(servers, f"kill_{victim}")()
        ports = {"redis": "exact", "postgres": "semantic"}
        until(lambda: all(cache.stats().ports[ports[victim]].breaker_open for victim in victims), "breakers open")
        before = load.asked
        until(lambda: load.asked > before + 100, "calls go on while the servers are down")
        for victim in victims:
            getattr(servers, f"start_{victim}")()
        until(lambda: not any(cache.stats().ports[ports[victim]].breaker_open for victim in victims), "they are back")
    assert load.wrong == []
    for victim in victims:
        assert sum(cache.stats().ports[ports[victim]].faults.values()) > 0
    for question in QUESTIONS[:50]:
        assert found(cache, question).answer == answer(question)


@pytest.mark.parametrize("victim", ["redis", "postgres"])
def test_a_hung_server_costs_its_deadline_and_then_nothing(cache: Cache, servers: ServerProcesses, victim: str) -> None:
    """A server that accepts and never answers is a miss too, and its breaker soon spares the wait."""
    store(cache, QUESTIONS[0])
    found(cache, QUESTIONS[0])
    getattr(servers, f"pause_{victim}")()
    try:
        port = {"redis": "exact", "postgres": "semantic"}[victim]
        for question in QUESTIONS[1:9]:
            assert cache.ask(question, lambda: "x") == "x"
        assert cache.stats().ports[port].breaker_open
        assert cache.stats().ports[port].faults["breaker_open"] > 0
    finally:
        getattr(servers, f"resume_{victim}")()
    until(lambda: _recovered(cache, port), "it is back")
    assert found(cache, QUESTIONS[0]).answer == answer(QUESTIONS[0])


def _recovered(cache: Cache, port: str) -> bool:
    cache.lookup(QUESTIONS[0])
    cache.lookup("something new")
    return not cache.stats().ports[port].breaker_open


@pytest.mark.parametrize("victim", ["redis", "postgres"])
async def test_a_hung_server_does_not_hold_a_task(servers: ServerProcesses, victim: str) -> None:
    """The async half keeps the deadline as well, and the loop turns meanwhile."""
    async with Cache(
        redis_url=servers.redis_url,
        postgres_url=servers.postgres_url,
        embedder=TableEmbedder({}, dimension=64),
        min_similarity=0.95,
        memory_ttl=0,
    ) as cache:
        await cache.astore(QUESTIONS[0], "x")
        await asyncio.to_thread(getattr(servers, f"pause_{victim}"))
        try:
            async with asyncio.timeout(20):
                for question in QUESTIONS[1:9]:
                    assert await cache.aask(question, lambda: asyncio.sleep(0, "x")) == "x"
        finally:
            await asyncio.to_thread(getattr(servers, f"resume_{victim}"))


LINES = {
    "replies lost": Line(lose=1),
    "slow": Line(delay_replies=1),
    "dripping": Line(drip=1, drip_every=0.2),
    "silent": Line(silent=True),
    "full backlog": Line(door="full"),
    "refusing": Line(door="refusing"),
}


@pytest.mark.parametrize("line", LINES.values(), ids=LINES)
@pytest.mark.parametrize("victim", ["redis", "postgres"])
async def test_a_bad_line_loses_no_call_and_no_entry(
    proxy_for: MakeProxy,
    redis_url: str,
    postgres_url: str,
    redis_prefix: str,
    postgres_schema: str,
    victim: str,
    line: Line,
) -> None:
    """However the line to one server fails, for those who come anew and for those who are there, calls are answered."""
    proxies = {"redis": proxy_for(redis_url), "postgres": proxy_for(postgres_url)}
    with Cache(
        redis_url=proxies["redis"].url,
        postgres_url=proxies["postgres"].url,
        redis_prefix=redis_prefix,
        postgres_schema=postgres_schema,
        embedder=TableEmbedder({}, dimension=64),
        min_similarity=0.95,
        memory_ttl=0,
        breaker_faults=2,
    ) as cache:
        await asyncio.to_thread(store, cache, QUESTIONS[0])
        await cache.alookup(QUESTIONS[0])
        proxies[victim].line = line
        for question in QUESTIONS[1:4]:
            proxies[victim].cut()
            got = await asyncio.to_thread(cache.ask, question, lambda: answer(question))  # noqa: B023
            assert got == answer(question)
            assert await cache.aask(question + "?", lambda: asyncio.sleep(0, "x")) == "x"
        port = cache.stats().ports[{"redis": "exact", "postgres": "semantic"}[victim]]
        assert sum(port.faults.values()) > 0
        proxies[victim].line = Line()
        assert (await asyncio.to_thread(found, cache, QUESTIONS[0])).answer == answer(QUESTIONS[0])
        await cache.aclose()


def test_servers_that_were_never_there_are_misses_and_not_errors() -> None:
    """A cache may be made, and used, before its servers are up."""
    with Cache(
        redis_url="redis://127.0.0.1:1/0",
        postgres_url="postgresql://127.0.0.1:1/nothing",
        embedder=TableEmbedder({}, dimension=64),
        min_similarity=0.95,
    ) as cache:
        assert [cache.ask("q", lambda: "a") for _ in range(3)] == ["a"] * 3
        assert sum(cache.stats().ports["exact"].faults.values()) > 0


def test_a_removal_that_cannot_reach_redis_says_so(cache: Cache, servers: ServerProcesses) -> None:
    """It promises that something is gone, so that it must not fail in silence; called again it succeeds."""
    until(lambda: cache.store("q", "a", tags=["t"]) is not None, "it is stored")
    servers.kill_redis()
    with pytest.raises(TierError):
        cache.invalidate(tag="t")
    servers.start_redis()
    until(lambda: is_removed(cache), "Redis is back")
    until(lambda: isinstance(gone := cache.lookup("q"), Miss) and gone.reason == "nothing_similar", "it is gone")


def test_an_embedder_that_fails_is_a_miss(servers: ServerProcesses) -> None:
    """An exception, and a hang, of somebody else's model reach nobody."""
    from askonce.embedding import from_callable

    release = threading.Event()

    def broken(texts: Any) -> list[list[float]]:
        if "hang" in texts[0]:
            release.wait(30)
        raise RuntimeError("no model today")

    with Cache(
        postgres_url=servers.postgres_url,
        embedder=from_callable(broken, name="broken", dimension=4),
        min_similarity=0.9,
        embed_deadline=1,
        first_embed_deadline=1,
    ) as cache:
        assert cache.ask("fail", lambda: "a") == "a"
        assert cache.ask("hang", lambda: "b") == "b"
        faults = cache.stats().ports["embedder"].faults
        release.set()
    assert faults["TierTimeout"] >= 1
    assert sum(faults.values()) > faults["TierTimeout"]


def test_a_long_name_of_a_schema(servers: ServerProcesses) -> None:
    """63 bytes, as many as PostgreSQL takes, are no problem."""
    with Cache(
        postgres_url=servers.postgres_url,
        embedder=TableEmbedder({}, dimension=4),
        min_similarity=0.9,
        postgres_schema="s" * 63,
    ) as cache:
        store(cache, "q")
        assert found(cache, "q").answer == answer("q")
