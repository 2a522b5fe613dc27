"""A removal is final once it has returned, wherever it was interrupted before, and whatever was on its way."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import psycopg
import pytest
import redis
from psycopg import sql

from askonce import Cache, Hit, Miss, TierError
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import Make
from tests.histories import Answer, Operation, breaches
from tests.proxy import Act, MakeProxy
from tests.servers import ServerProcesses

WORDINGS = (
    "How many days off do I get?",
    "What number of days off do I get?",
    "How many days off am I given?",
    "Tell me how many days off I get.",
)
VECTORS = {wording: (1.0, 0.0) if not number else at_similarity(0.97) for number, wording in enumerate(WORDINGS)}
SETTINGS: dict[str, Any] = {"embedder": TableEmbedder(VECTORS, dimension=8), "memory_ttl": 0, "breaker_faults": 1000}
STAGES = [
    ("invalidate", ("redis",)),
    ("invalidate", ("postgres",)),
    ("invalidate", ("redis", "postgres")),
    ("erase", ("redis", "postgres")),
    ("invalidate evicted", ("redis",)),
]
MOST_REQUESTS = 20


class Stage:
    """A cache of readers, one of a remover behind proxies, and one of whoever calls the removal again."""

    def __init__(
        self, make: Make, urls: dict[str, str], prefix: str, schema: str, proxy_for: MakeProxy, method: str
    ) -> None:
        absent = {f"{server}_url": None for server in ("redis", "postgres") if server not in urls}
        self.proxies = {server: proxy_for(url) for server, url in urls.items()}
        behind = {f"{server}_url": proxy.url for server, proxy in self.proxies.items()}
        without = {"embedder": None, "min_similarity": None} if "postgres" not in urls else {}
        settings = {**SETTINGS, **absent, **without}
        self.reader, self.remover = make(**settings), make(**{**settings, **behind})
        self.erases = method == "erase"
        self._evicts = method == "invalidate evicted"
        self.history: list[Operation] = []
        self.asked_at: dict[str, float] = {}
        # What a pool sends by itself, to open connections, is none of a removal's.
        self.own = re.compile(f"{prefix}|{schema}|COMMIT".encode())
        self._urls, self._prefix, self._schema = urls, prefix, schema

    def answer(self, tenant: str) -> str:
        """Return what a model says that is asked now."""
        self.asked_at[tenant] = time.monotonic()
        label = f"tag:{tenant}"
        return Answer(f"<{tenant}>", self.asked_at[tenant], tenant, "days off", WORDINGS[0], (label,)).text()

    def store(self, tenant: str) -> None:
        """Store an answer."""
        assert self.reader.store(WORDINGS[0], self.answer(tenant), tags=[tenant], tenant=tenant) is not None
        assert self.left(tenant) == list(self._urls)
        if self._evicts:
            with redis.Redis.from_url(self._urls["redis"]) as client:
                assert client.delete(*client.scan_iter(f"{self._prefix}:directory:*", 1000)) == 16

    def look_up(self, tenant: str) -> int:
        """Ask in all wordings, and return how many were answered."""
        found = 0
        for wording in WORDINGS:
            begun = time.monotonic()
            decision = self.reader.lookup(wording, tenant=tenant)
            answer = Answer.read(decision.answer) if isinstance(decision, Hit) else None
            assert (answer is None) is not isinstance(decision, Hit)
            found += answer is not None
            subject: dict[str, Any] = {"tenant": tenant, "topic": "days off", "wording": wording}
            self.history.append(Operation("reader", "lookup", begun, time.monotonic(), answer=answer, **subject))
        return found

    def removal(self, cache: Cache, tenant: str) -> Callable[[], object]:
        """Let what is stored for a tenant be removed."""
        return (lambda: cache.erase(tenant=tenant)) if self.erases else (lambda: cache.invalidate(tag=tenant))

    def aremoval(self, cache: Cache, tenant: str) -> Coroutine[Any, Any, object]:
        """Async version of `removal`, under way."""
        return cache.aerase(tenant=tenant) if self.erases else cache.ainvalidate(tag=tenant)

    def removed(self, tenant: str, begun: float) -> None:
        """Note a removal that has returned, and check what is served after it, and after an erasure what is left."""
        selection = f"{'tenant' if self.erases else 'tag'}:{tenant}"
        self.history.append(Operation("remover", "remove", begun, time.monotonic(), selection=selection))
        self.look_up(tenant)
        assert breaches(self.history, quiet_from=time.monotonic()) == []
        if self.erases and self.asked_at[tenant] < begun:
            assert self.left(tenant) == []

    def left(self, tenant: str) -> list[str]:
        """Return the servers that hold an answer for a tenant, whether they would serve it or not."""
        mark, found = f"<{tenant}>".encode(), []
        if "redis" in self._urls:
            with redis.Redis.from_url(self._urls["redis"]) as client:
                names = list(client.scan_iter(f"*{self._prefix}*", 1000, _type="string"))
                found += ["redis"] * any(mark in (value or b"") for value in (client.mget(names) if names else ()))
        if "postgres" in self._urls:
            with psycopg.connect(self._urls["postgres"]) as connection:
                rows = sql.SQL("SELECT FROM {} WHERE position(%b in payload) > 0").format(
                    sql.Identifier(self._schema, "entries")
                )
                found += ["postgres"] * bool(connection.execute(rows, [mark]).fetchall())
        return found


@pytest.fixture(params=STAGES, ids=lambda stage: f"{stage[0]}-{'+'.join(stage[1])}")
def stage(
    request: pytest.FixtureRequest,
    make: Make,
    redis_url: str,
    postgres_url: str,
    redis_prefix: str,
    postgres_schema: str,
    proxy_for: MakeProxy,
) -> Stage:
    """Give a cache of one kind."""
    urls = {"redis": redis_url, "postgres": postgres_url}
    method, servers = request.param
    used = {server: urls[server] for server in servers}
    return Stage(make, used, redis_prefix, postgres_schema, proxy_for, method)


@pytest.mark.parametrize("act", ["cut", "cut reply"])
def test_removals_whose_line_is_cut(stage: Stage, act: Act) -> None:
    """Whichever request or reply is lost, once another process has called again, nobody is served the answer."""
    for server, proxy in stage.proxies.items():
        for nth in range(1, MOST_REQUESTS):
            tenant = f"{server}-{nth}"
            stage.removal(stage.remover, "warm")()
            stage.store(tenant)
            assert stage.look_up(tenant) > 0
            held = proxy.when("request", act, nth=nth, containing=stage.own, held=True)
            begun = time.monotonic()
            with ThreadPoolExecutor(1) as threads:
                removal = threads.submit(stage.removal(stage.remover, tenant))
                while not held.fired and not removal.done():
                    time.sleep(0.002)
                stage.look_up(tenant)  # copies what is being removed
                proxy.forget(held)
            if removal.exception() is not None:
                assert isinstance(removal.exception(), TierError)
                stage.look_up(tenant)
                begun = time.monotonic()
                stage.removal(stage.reader, tenant)()
            stage.removed(tenant, begun)
            if not held.fired:
                break
        assert 1 < nth < MOST_REQUESTS - 1


async def test_removals_that_are_cancelled(stage: Stage) -> None:
    """Whichever reply it waits for when it is cancelled, once it is called again nobody is served the answer."""
    for server, proxy in stage.proxies.items():
        for nth in range(1, MOST_REQUESTS):
            tenant = f"{server}-{nth}"
            await stage.aremoval(stage.remover, "warm")
            await asyncio.to_thread(stage.store, tenant)
            await asyncio.to_thread(stage.look_up, tenant)
            asked = proxy.when("request", "hold", nth=nth, containing=stage.own)
            begun = time.monotonic()
            removal = asyncio.ensure_future(stage.aremoval(stage.remover, tenant))
            while not asked.fired and not removal.done():  # noqa: ASYNC110 — by the proxy's thread
                await asyncio.sleep(0.002)
            await asyncio.to_thread(stage.look_up, tenant)
            answered = proxy.when("reply", "hold")
            proxy.forget(asked)
            while not answered.fired and not removal.done():  # noqa: ASYNC110
                await asyncio.sleep(0.002)
            removal.cancel()
            await asyncio.wait([removal])
            proxy.forget(answered)
            if removal.cancelled():
                await asyncio.to_thread(stage.look_up, tenant)
                begun = time.monotonic()
                await stage.aremoval(stage.remover, tenant)
            await asyncio.to_thread(stage.removed, tenant, begun)
            if not asked.fired:
                break
        assert 1 < nth < MOST_REQUESTS - 1
    await stage.remover.aclose()


def copying(stage: Stage, tenant: str) -> Callable[[], object]:
    """Let another wording be looked up."""
    stage.store(tenant)
    return lambda: stage.remover.lookup(WORDINGS[1], tenant=tenant)


def storing(stage: Stage, tenant: str) -> Callable[[], object]:
    """Let an answer be stored that was asked for before."""
    missed, answer = stage.remover.lookup(WORDINGS[0], tenant=tenant), stage.answer(tenant)
    assert isinstance(missed, Miss)
    return lambda: stage.remover.store(WORDINGS[0], answer, after=missed, tags=[tenant], tenant=tenant)


def asking(stage: Stage, tenant: str) -> Callable[[], object]:
    """Let an answer be asked for, and stored."""
    return lambda: stage.remover.ask(WORDINGS[0], lambda: stage.answer(tenant), tags=[tenant], tenant=tenant)


@pytest.mark.parametrize("begin", [copying, storing, asking])
def test_what_is_on_its_way_when_a_removal_returns(stage: Stage, begin: Callable[..., Callable[[], object]]) -> None:
    """Whichever of its requests is held up, what was asked for before a removal is not served after it."""
    for server, proxy in stage.proxies.items():
        for nth in range(1, MOST_REQUESTS):
            tenant = f"{server}-{nth}"
            call = begin(stage, tenant)
            held = proxy.when("request", "hold", nth=nth, containing=stage.own)
            with ThreadPoolExecutor(2) as threads:
                held_up = threads.submit(call)
                while not held.fired and not held_up.done():
                    time.sleep(0.002)
                begun = time.monotonic()
                removal = threads.submit(stage.removal(stage.reader, tenant))
                wait([removal], timeout=0.5)  # it may have to wait for a store that is being written
                proxy.forget(held)
                held_up.result()
                removal.result()
            stage.removed(tenant, begun)
            if not held.fired:
                break
        assert nth < MOST_REQUESTS - 1


def test_a_server_that_commits_without_waiting_for_its_disk(server_processes: ServerProcesses) -> None:
    """With `synchronous_commit=off`, what was removed does not come back when the server is killed."""
    url = server_processes.postgres_url
    with psycopg.connect(url, autocommit=True) as operator:
        operator.execute("ALTER SYSTEM SET synchronous_commit = off")
        operator.execute("ALTER SYSTEM SET wal_writer_delay = '10s'")
        operator.execute("SELECT pg_reload_conf()")
        with Cache(postgres_url=url, semantic_deadline=20, **SETTINGS) as cache:
            assert cache.store(WORDINGS[0], "30", tags=["leave"])
            cache.flush()
            operator.execute("CHECKPOINT")
            assert isinstance(cache.lookup(WORDINGS[0]), Hit)
            assert cache.invalidate(tag="leave") == 1
            server_processes.kill_postgres()
    server_processes.start_postgres()
    with psycopg.connect(url, autocommit=True) as operator:
        operator.execute("ALTER SYSTEM RESET ALL")
        operator.execute("SELECT pg_reload_conf()")
    with Cache(postgres_url=url, semantic_deadline=20, **SETTINGS) as cache:
        assert isinstance(cache.lookup(WORDINGS[0]), Miss)
