"""A removal is final, however often it was interrupted, and whatever Redis has lost or refuses."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import psycopg
import pytest
import redis
from psycopg import sql

from askonce import Cache, Hit, Miss, TierError
from askonce.core import ops
from askonce.core.model import Request, Selector
from askonce.core.ops import Flow
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import ASKED, FAR, NEAR, Make
from tests.inside import engine_of
from tests.servers import ServerProcesses

FAQ = Selector(tag="faq")


def tier(decision: object) -> str | None:
    """Return the tier of a hit, or `None`."""
    return decision.tier if isinstance(decision, Hit) else None


class ByHand:
    """Run a flow one operation after the other, as a process does that may be stopped at any moment."""

    def __init__(self, cache: Cache, flow: Flow[Any]) -> None:
        self._io = engine_of(cache).parts.io
        self._flow = flow
        self.op: ops.Op[Any] | None = next(flow)

    def step(self) -> None:
        """Do what the flow asks for."""
        if self.op is None:
            return
        try:
            self.op = self._flow.send(self.op.run(self._io))
        except StopIteration:
            self.op = None

    def finish(self) -> None:
        """Do all that is left."""
        while self.op is not None:
            self.step()

    def stop(self) -> None:
        """Do nothing any more."""
        self._flow.close()


@pytest.mark.parametrize(
    ("begun", "steps", "again"),
    [
        *((begun, steps, "invalidate") for begun in range(3) for steps in range(begun, 5)),
        *((2, steps, "clear") for steps in range(2, 5)),
    ],
)
def test_a_removal_that_was_left_is_finished_by_the_next(make: Make, begun: int, steps: int, again: str) -> None:
    """Broken off after any of its steps, while others copy what they had found after an earlier one."""
    remover, other, late, reader = (make(memory_ttl=0) for _ in range(4))
    other.store(ASKED, "old", tags=["faq"])
    assert tier(reader.lookup(ASKED)) == "exact"
    removal = ByHand(remover, engine_of(remover).remove(FAQ))
    for _ in range(begun):
        removal.step()
    # Another process has found the answer, and is about to copy it under its own wording.
    promotion = ByHand(late, engine_of(late).look_up(engine_of(late).asked(Request(NEAR))))
    while not isinstance(promotion.op, ops.PutExact | None):
        promotion.step()
    for _ in range(begun, steps):
        removal.step()
    removal.stop()
    promotion.step()
    other.invalidate(tag="faq") if again == "invalidate" else other.clear()
    assert [tier(reader.lookup(question)) for question in (ASKED, NEAR)] == [None, None]
    promotion.finish()
    assert other.store(ASKED, "new", tags=["faq"]) is not None
    assert [reader.ask(question, lambda: "x") for question in (ASKED, NEAR)] == ["new", "new"]


@pytest.mark.parametrize("steps", [1, 2])
@pytest.mark.parametrize("by", ["lookup", "store"])
def test_a_removal_that_was_left_is_finished_by_tidying(
    make: Make, postgres_url: str, postgres_schema: str, steps: int, by: str
) -> None:
    """Whoever looks up or stores next; what was stored after the removal was begun stays."""
    remover, other = make(memory_ttl=0), make(memory_ttl=0, sweep_interval=0.001)
    remover.store(ASKED, "old", tags=["faq"])
    removal = ByHand(remover, engine_of(remover).remove(FAQ))
    for _ in range(steps):
        removal.step()
    removal.stop()
    remover.store(FAR, "new", tags=["faq"])
    log = sql.Identifier(postgres_schema, "removals")
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(sql.SQL("UPDATE {} SET removed_at = now() - interval '1 minute'").format(log))
        if by == "lookup":
            assert tier(other.lookup(FAR)) == "exact"
            assert other.settle()
        else:
            other.store("Another?", "x")
        unfinished = connection.execute(sql.SQL("SELECT count(*) FROM {} WHERE NOT finished").format(log)).fetchone()
    assert unfinished == (0,)
    assert [tier(other.lookup(question)) for question in (ASKED, FAR)] == [None, "exact"]


async def test_removals_that_are_cancelled_and_called_again(make: Make) -> None:
    """At whatever moment, while others look up and copy: nothing is served after the second has returned."""
    remover, reader = make(memory_ttl=0), make(memory_ttl=0)
    random, stale = Random(7), 0
    for number in range(25):
        await remover.astore(ASKED, number, tags=["faq"])
        await reader.alookup(NEAR)
        removal = asyncio.ensure_future(remover.ainvalidate(tag="faq"))
        await asyncio.sleep(random.random() * 0.01)
        removal.cancel()
        copying = [asyncio.ensure_future(reader.alookup(question)) for question in (ASKED, NEAR)]
        await asyncio.gather(removal, return_exceptions=True)
        await remover.ainvalidate(tag="faq")
        await asyncio.gather(*copying)
        stale += sum([isinstance(await reader.alookup(question), Hit) for question in (ASKED, NEAR)])
    assert stale == 0
    for cache in (remover, reader):
        await cache.aclose()


def test_removing_one_entry_leaves_the_others_where_they_are(make: Make) -> None:
    """Of a hundred exact hits in one namespace, ninety-nine stay."""
    questions = [f"Question {number}?" for number in range(100)]
    table = {question: at_similarity(0.0) for question in questions}
    cache, other = (make(memory_ttl=0, embedder=TableEmbedder(table, dimension=8)) for _ in range(2))
    ids = [cache.store(question, "x") for question in questions]
    assert cache.forget(str(ids[0])) == 1
    for each in (cache, other):
        assert [tier(each.lookup(question)) for question in questions[1:]] == ["exact"] * 99
        assert not isinstance(other.lookup(questions[0]), Hit)
    assert other.settle()
    assert cache.settle()


def test_a_busy_process_asks_postgres_for_nothing(make: Make) -> None:
    """As long as it knows the log of removals, an exact hit is one round trip to Redis."""
    cache = make(memory_ttl=0, removal_window=60)
    cache.store(ASKED, "25")
    cache.lookup(ASKED)
    before = cache.stats().ports
    assert [tier(cache.lookup(ASKED)) for _ in range(50)] == ["exact"] * 50
    after = cache.stats().ports
    assert after["semantic"].calls == before["semantic"].calls
    assert after["exact"].calls == before["exact"].calls + 50


def test_a_miss_asks_postgres_once(make: Make) -> None:
    """The search tells how far the log of removals goes, and the store asks for nothing more."""
    cache = make(memory_ttl=0)
    cache.lookup(FAR)
    before = cache.stats().ports["semantic"].calls
    miss = cache.lookup(ASKED)
    assert isinstance(miss, Miss)
    assert cache.stats().ports["semantic"].calls == before + 1
    cache.store(ASKED, "25", after=miss)
    assert cache.stats().ports["semantic"].calls == before + 2


@pytest.fixture
def servers(server_processes: ServerProcesses) -> ServerProcesses:
    """Return a pair of servers of the test's own."""
    return server_processes


@pytest.fixture
def own(servers: ServerProcesses) -> Iterator[Make]:
    """Return a function that makes caches on those servers."""
    made: list[Cache] = []

    def make(**settings: Any) -> Cache:
        usual: dict[str, Any] = {
            "redis_url": servers.redis_url,
            "postgres_url": servers.postgres_url,
            "embedder": TableEmbedder({ASKED: (1.0, 0.0), NEAR: at_similarity(0.95), FAR: (0.0, 1.0)}, dimension=8),
            "min_similarity": 0.9,
            "memory_ttl": 0,
            "exact_deadline": 5,
            "semantic_deadline": 5,
        }
        made.append(Cache(**{**usual, **settings}))
        return made[-1]

    yield make
    for cache in made:
        cache.close()


@contextmanager
def plain(servers: ServerProcesses) -> Iterator[redis.Redis]:
    """Yield a plain client of the server."""
    with redis.Redis.from_url(servers.redis_url) as client:
        yield client


def test_redis_that_lost_its_last_writes_revives_nothing(servers: ServerProcesses, own: Make) -> None:
    """Killed, and started from data that is older than the removal: what was removed is neither served nor copied."""
    cache, other = own(), own()
    cache.store(ASKED, "old", tags=["faq"])
    cache.store(FAR, "kept")
    assert [tier(other.lookup(question)) for question in (NEAR, NEAR, FAR)] == ["semantic", "exact", "exact"]
    with plain(servers) as client:
        while client.info("persistence")["aof_buffer_length"]:  # on a busy disk it is written up to 2 s later
            time.sleep(0.01)
    sizes = {file: file.stat().st_size for file in (servers.folder / "valkey").rglob("*.aof")}
    assert cache.invalidate(tag="faq") == 1
    servers.kill_redis()
    for file, size in sizes.items():
        os.truncate(file, size)
    servers.start_redis()
    fresh = own()
    with plain(servers) as client:
        assert len(list(client.scan_iter())) == 4
    for each in (cache, other, fresh):
        _until_it_works(each)
        assert [tier(each.lookup(question)) for question in (ASKED, NEAR, FAR)] == [None, None, "exact"]


def test_redis_that_came_back_is_not_believed_without_postgres(servers: ServerProcesses, own: Make) -> None:
    """Exact hits go on without PostgreSQL, until Redis has been restarted: then nobody knows what it has lost."""
    cache = own(semantic_deadline=0.2, breaker_faults=1)
    cache.store(ASKED, "25")
    assert tier(cache.lookup(ASKED)) == "exact"
    servers.kill_postgres()
    assert [tier(cache.lookup(ASKED)) for _ in range(20)] == ["exact"] * 20
    with plain(servers) as client:
        client.client_kill_filter(_type="normal", skipme=True)
    assert [tier(cache.lookup(ASKED)) for _ in range(20)] == ["exact"] * 20
    servers.kill_redis()
    servers.start_redis()
    _until_it_works(cache, "exact")
    assert tier(cache.lookup(ASKED)) is None
    servers.start_postgres()
    _until_it_works(cache)
    deadline = time.monotonic() + 30
    while tier(cache.lookup(ASKED)) != "exact":  # the log is read again within `removal_window`
        assert time.monotonic() < deadline


def test_a_process_that_could_never_read_the_log_believes_nothing(servers: ServerProcesses, own: Make) -> None:
    """It cannot know what was removed."""
    own().store(ASKED, "25")
    servers.kill_postgres()
    assert tier(own(semantic_deadline=0.2).lookup(ASKED)) is None


def _full(client: redis.Redis) -> None:
    client.config_set("maxmemory-policy", "noeviction")
    client.config_set("maxmemory", 1)


def _replica(client: redis.Redis) -> None:
    client.replicaof("127.0.0.1", 1)


def _read_only(client: redis.Redis) -> None:
    client.acl_setuser("default", enabled=True, nopass=True, keys=["*"], categories=["-@all", "+@read", "+@connection"])


def _unable_to_save(client: redis.Redis) -> None:
    data = Path(str(client.config_get("dir")["dir"]))
    data.chmod(0o500)
    client.config_set("save", "3600 1")
    client.bgsave()
    while client.info("persistence")["rdb_last_bgsave_status"] != "err":
        time.sleep(0.01)
    data.chmod(0o700)


REFUSALS = {"full": _full, "a replica": _replica, "read only": _read_only, "unable to save": _unable_to_save}


@pytest.mark.parametrize("state", REFUSALS)
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_redis_that_refuses_writes_serves_nothing_removed(
    servers: ServerProcesses, own: Make, state: str, colour: str
) -> None:
    """The removal returns, and from then on no process believes the copy; what was not removed is served on."""
    cache, other = own(removal_window=0.5), own(removal_window=0.5)
    cache.store(ASKED, "old", tags=["faq"])
    cache.store(FAR, "kept")
    assert [tier(other.lookup(question)) for question in (NEAR, NEAR, FAR)] == ["semantic", "exact", "exact"]
    with plain(servers) as client:
        REFUSALS[state](client)
    assert tier(other.lookup(ASKED)) == "exact"
    removed = await cache.ainvalidate(tag="faq") if colour == "async" else cache.invalidate(tag="faq")
    assert removed == 1
    for each in (other, cache):
        assert [tier(each.lookup(question)) for question in (ASKED, NEAR, FAR)] == [None, None, "exact"]
    await cache.aclose()


def test_redis_alone_that_is_full_deletes(servers: ServerProcesses, own: Make) -> None:
    """Where it is the record itself as well: and what was asked for before is not stored after."""
    cache = own(postgres_url=None, embedder=None)
    cache.store(ASKED, "old", tags=["faq"])
    miss = cache.lookup(FAR)
    assert isinstance(miss, Miss)
    with plain(servers) as client:
        _full(client)
        assert cache.invalidate(tag="faq") == 1
        assert tier(cache.lookup(ASKED)) is None
        client.config_set("maxmemory", 0)
    assert cache.store(FAR, "x", tags=["faq"], after=miss) is None
    assert cache.store(FAR, "x", after=miss) is None  # nobody knows any more what was removed since


@pytest.mark.parametrize("state", ["a replica", "read only", "unable to save"])
def test_redis_alone_that_refuses_to_delete_says_so(servers: ServerProcesses, own: Make, state: str) -> None:
    """There is no record beside it by which its readers could tell."""
    cache = own(postgres_url=None, embedder=None)
    cache.store(ASKED, "old", tags=["faq"])
    with plain(servers) as client:
        REFUSALS[state](client)
    with pytest.raises(TierError, match="refuses"):
        cache.invalidate(tag="faq")


def test_what_redis_has_evicted_or_lost_does_not_matter(servers: ServerProcesses, own: Make) -> None:
    """The positions of namespaces may go at any moment, and come back by the next lookup."""
    cache, other = own(), own()
    cache.store(ASKED, "old", tags=["faq"])
    cache.store(FAR, "kept")
    other.lookup(NEAR)
    with plain(servers) as client:
        copies = {name: client.get(name) for name in client.scan_iter() if not name.endswith(b":position")}
        cache.invalidate(tag="faq")
        client.flushall()
        for name, value in copies.items():
            assert value is not None
            client.set(name, value)
        for each in (other, cache):
            assert [tier(each.lookup(question)) for question in (ASKED, NEAR, FAR)] == [None, None, "exact"]
            assert each.settle()
        assert [name for name in client.scan_iter() if name.endswith(b":position")] != []


def _until_it_works(cache: Cache, port: str | None = None) -> None:
    """Wait until the breakers of a cache have let a trial through."""
    for _ in range(3000):
        cache.lookup("Is anybody there?")
        ports = cache.stats().ports
        if not any(ports[each].breaker_open for each in ([port] if port else ports)):
            return
        asyncio.run(asyncio.sleep(0.01))
    raise AssertionError("the servers are back, and nobody asks them")


@pytest.mark.parametrize("servers", ["redis", "both"])
@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_who_removes_and_stores_has_asked_after_the_removal(make: Make, servers: str, colour: str) -> None:
    """A miss from before one's own removal keeps nothing out; another's removal does."""
    alone: dict[str, Any] = {"postgres_url": None, "embedder": None} if servers == "redis" else {}
    cache, other = make(**alone), make(**alone)
    if colour == "sync":
        assert isinstance(cache.lookup(ASKED), Miss)
        cache.clear()
        assert cache.store(ASKED, "25") is not None
        assert isinstance(cache.lookup(FAR), Miss)
        other.clear()
        assert cache.store(FAR, "25") is None
    else:
        assert isinstance(await cache.alookup(ASKED), Miss)
        await cache.aclear()
        assert await cache.astore(ASKED, "25") is not None
        assert isinstance(await cache.alookup(FAR), Miss)
        await other.aclear()
        assert await cache.astore(FAR, "25") is None
    for each in (cache, other):
        await each.aclose()


def test_a_removal_that_corrects_an_answer_leaves_other_misses_alone(make: Make) -> None:
    """An answer that is under way on the same thread is kept out by others' removals as before."""
    cache, other = make(), make()
    cache.store(FAR, "old")
    assert isinstance(cache.lookup(ASKED), Miss)
    assert cache.store(FAR, "new") is not None
    other.clear()
    assert cache.store(ASKED, "25") is None
