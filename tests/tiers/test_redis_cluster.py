"""The exact tier on a cluster of three servers with a replica each: from settings, and through ready clients."""

from __future__ import annotations

import asyncio
from binascii import crc_hqx
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.cluster import RedisCluster
from redis.crc import REDIS_CLUSTER_HASH_SLOTS

from askonce import Cache, Hit
from askonce.errors import TierError, TierRefused
from askonce.testing import TableEmbedder
from askonce.tiers.redis import RedisTier
from askonce.tiers.redis.operations import SHARES
from tests import redis_servers
from tests.redis_servers import is_removed

pytestmark = pytest.mark.server

MANY = 60
QUESTIONS = [f"What is rule {number}?" for number in range(MANY)]


@pytest.fixture(scope="module")
def cluster() -> Iterator[redis_servers.RedisCluster]:
    """Start a cluster, of which each test may kill a primary that has a replica."""
    with redis_servers.redis_cluster() as started:
        yield started


@pytest.fixture
def cluster_port(cluster: redis_servers.RedisCluster) -> int:
    """Give the port of one of its servers."""
    return cluster.primaries[0].port


@pytest.fixture
def cache(cluster: redis_servers.RedisCluster, redis_prefix: str) -> Iterator[Cache]:
    """Give a cache that is on the cluster by its settings, and nowhere else."""
    with cache_on(cluster, redis_prefix) as made:
        yield made
        assert made.stats().ports["exact"].faults == {}


def cache_on(cluster: redis_servers.RedisCluster, prefix: str, **settings: Any) -> Cache:
    """Return a cache that is on the cluster by its settings, and waits longer than an application's would."""
    given = {"redis_prefix": prefix, "memory_ttl": 0, "exact_deadline": 20, **settings}
    return Cache(redis_url=cluster.url, redis_cluster=True, **given)


def answers(cache: Cache) -> list[object]:
    """Return what is answered to each of the questions."""
    found = [cache.lookup(question) for question in QUESTIONS]
    return [decision.answer if isinstance(decision, Hit) else None for decision in found]


async def answers_async(cache: Cache) -> list[object]:
    """Async version of `answers`."""
    found = await asyncio.gather(*(cache.alookup(question) for question in QUESTIONS))
    return [decision.answer if isinstance(decision, Hit) else None for decision in found]


async def test_a_cold_burst_is_stored_whole(cluster_port: int, redis_prefix: str) -> None:
    """Sixty tasks that are the first to use an async client, which must find its servers first, all store."""
    questions = [f"What is rule {number}?" for number in range(60)]
    async_client = AsyncRedisCluster(host="127.0.0.1", port=cluster_port)  # finds them with its first command
    with RedisCluster(host="127.0.0.1", port=cluster_port) as client:
        tier = RedisTier.from_client(client, async_client, prefix=redis_prefix)
        async with Cache(exact=tier, memory_ttl=0) as cold:
            client.execute_command("CLIENT PAUSE", 300, target_nodes=RedisCluster.ALL_NODES)
            stored = await asyncio.gather(*(cold.astore(question, "yes") for question in questions))
            assert None not in stored
            assert cold.stats().ports["exact"].faults == {}
        async with Cache(exact=tier, memory_ttl=0, exact_deadline=20) as warm:
            found = await asyncio.gather(*(warm.alookup(question) for question in questions))
            assert [decision for decision in found if not isinstance(decision, Hit)] == []
            assert await warm.aclear() == 60
    await async_client.aclose()


async def test_who_comes_while_the_servers_are_being_found(cluster_port: int, redis_prefix: str) -> None:
    """Who comes between two steps of the client's finding is served; redis-py alone loses some of them."""
    with RedisCluster(host="127.0.0.1", port=cluster_port) as client:
        for number in range(12):
            async_client = AsyncRedisCluster(host="127.0.0.1", port=cluster_port)
            tier = RedisTier.from_client(client, async_client, prefix=f"{redis_prefix}{number}")
            async with Cache(exact=tier, memory_ttl=0, exact_deadline=20) as cache:
                asking = []
                for question in range(60):
                    asking.append(asyncio.create_task(cache.alookup(f"What is rule {question}?")))
                    await asyncio.sleep(0)
                await asyncio.gather(*asking)
                assert cache.stats().ports["exact"].faults == {}
            await async_client.aclose()


@pytest.mark.filterwarnings("ignore::DeprecationWarning:redis")  # redis-py 6.0 deprecates what it calls itself
def test_threads_use_the_same_cluster(cluster_port: int, redis_prefix: str) -> None:
    """What is stored is found and removed on whichever server its namespace lies."""
    client = RedisCluster(host="127.0.0.1", port=cluster_port)
    with client, Cache(exact=RedisTier.from_client(client, prefix=redis_prefix), memory_ttl=0) as cache:
        for tenant in "abcdefg":
            assert cache.store("What is it?", tenant, tenant=tenant, tags=["t"])
        found = [cache.lookup("What is it?", tenant=tenant) for tenant in "abcdefg"]
        assert [decision.answer for decision in found if isinstance(decision, Hit)] == list("abcdefg")
        assert cache.invalidate(tag="t") == 7
        assert dict(cache.erase(tenant="a").deleted) == {"exact": 0}


def test_the_shares_of_a_namespace_are_spread_evenly() -> None:
    """Of any namespace, each sixteenth of the slots has one share: no server that has many slots has none, or most."""
    for number in range(200):
        namespace = f"{number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}"
        slots = [crc_hqx(f"{namespace}{share}".encode(), 0) % REDIS_CLUSTER_HASH_SLOTS for share in SHARES]
        assert sorted(slot // (REDIS_CLUSTER_HASH_SLOTS // len(SHARES)) for slot in slots) == list(range(len(SHARES)))


def test_one_tenant_is_on_all_servers(cache: Cache, cluster: redis_servers.RedisCluster, redis_prefix: str) -> None:
    """From settings alone: what one tenant stores is spread over the servers, is found, and is removed from them."""
    stored = [
        cache.store(question, "yes", tags=["t"] if number % 2 else []) for number, question in enumerate(QUESTIONS)
    ]
    assert answers(cache) == ["yes"] * MANY
    held = [len(server.client.keys(f"{redis_prefix}:*")) for server in cluster.primaries]
    assert min(held) >= MANY // 6
    assert cache.forget(str(stored[0])) == 1
    assert cache.invalidate(tag="t") == MANY // 2
    assert answers(cache) == [None, None] + ["yes", None] * (MANY // 2 - 1)
    assert cache.clear() == MANY // 2 - 1


def scans(cluster: redis_servers.RedisCluster) -> int:
    """Return how many pages of keys were read on all servers."""
    stats = [server.info("commandstats").get("cmdstat_scan", {"calls": 0}) for server in cluster.primaries]
    return sum(int(each["calls"]) for each in stats)


def test_removals_read_no_keys(cache: Cache, cluster: redis_servers.RedisCluster) -> None:
    """On a cluster, too, a removal by tag, document or tenant finds what it chooses in the directory."""
    labels: Any = {"tags": ["t"], "documents": ["handbook"]}
    for number, question in enumerate(QUESTIONS):
        assert cache.store(question, "yes", tenant=f"{number % 3}", **labels)
    before = scans(cluster)
    assert cache.invalidate(tag="t", tenant="0") == MANY // 3
    assert cache.clear(tenant="1") == MANY // 3
    assert cache.invalidate(document="handbook") == MANY // 3
    assert scans(cluster) == before


def test_a_directory_from_before_a_failover_is_not_believed(
    cache: Cache, cluster: redis_servers.RedisCluster, redis_prefix: str
) -> None:
    """A server that takes another's place may lack what was listed last, while others have the entries."""
    for question in QUESTIONS:
        assert cache.store(question, "yes", tags=["t"])
    for number in range(16):
        shard = f"{redis_prefix}:directory:{number:02x}"
        server = cluster.owner(shard)
        (token,) = server.send("ZRANGEBYLEX", shard, "[c", "(d")
        server.send("ZREMRANGEBYLEX", shard, "[c", "+")  # what it has not been told
        server.send("ZADD", shard, 0, token[:9] + b"0" * 40)  # as the other has called its run
    assert cache.invalidate(tag="t") == MANY
    assert answers(cache) == [None] * MANY


async def test_tasks_from_settings(cache: Cache) -> None:
    """The same in async code, from the first burst on."""
    assert None not in await asyncio.gather(*(cache.astore(question, "yes") for question in QUESTIONS))
    assert await answers_async(cache) == ["yes"] * MANY
    assert await cache.aclear() == MANY
    assert await answers_async(cache) == [None] * MANY
    await cache.aclose()


@contextmanager
def half_moved(cluster: redis_servers.RedisCluster, pattern: str) -> Iterator[None]:
    """Move every slot that has keys of a pattern to another server: half of its keys now, and the rest afterwards."""
    moving = []
    for number, source in enumerate(cluster.primaries):
        target = cluster.primaries[(number + 1) % len(cluster.primaries)]
        slots = {int(source.send("CLUSTER", "KEYSLOT", key)) for key in source.client.keys(pattern)}
        moving += [(slot, source, target) for slot in slots]
    for slot, source, target in moving:
        cluster.start_moving(slot, source, target)
        cluster.move_keys(slot, source, target, max(1, int(source.send("CLUSTER", "COUNTKEYSINSLOT", slot)) // 2))
    yield
    for slot, source, target in moving:
        while cluster.move_keys(slot, source, target):
            pass
        cluster.end_moving(slot, target)


def test_while_slots_move(cache: Cache, cluster: redis_servers.RedisCluster, redis_prefix: str) -> None:
    """With half of each slot's keys moved, and with all: all are found, others stored, the removed stay removed."""
    for question in QUESTIONS[::2]:
        assert cache.store(question, "yes")
    with half_moved(cluster, f"{redis_prefix}:*"):
        assert answers(cache) == ["yes", None] * (MANY // 2)
        for question in QUESTIONS[1::2]:
            assert cache.store(question, "new", tags=["t"])
        assert answers(cache) == ["yes", "new"] * (MANY // 2)
        assert cache.invalidate(tag="t") == MANY // 2
        assert answers(cache) == ["yes", None] * (MANY // 2)
    assert answers(cache) == ["yes", None] * (MANY // 2)
    assert cache.clear() == MANY // 2
    assert answers(cache) == [None] * MANY


def test_a_script_that_empties_a_key_on_its_way(
    cache: Cache, cluster: redis_servers.RedisCluster, redis_prefix: str
) -> None:
    """What it writes then is the other server's to take: a removal goes on there, and does not fail."""
    shard = f"{redis_prefix}:directory:00"
    source = cluster.owner(shard)
    target = next(server for server in cluster.primaries if server is not source)
    slot = int(source.send("CLUSTER", "KEYSLOT", shard))
    source.send("ZADD", shard, 0, "b" + 8 * "1")  # who has begun to complete it was interrupted
    cluster.start_moving(slot, source, target)
    assert cache.invalidate(tag="t") == 0
    while cluster.move_keys(slot, source, target):
        pass
    cluster.end_moving(slot, target)


async def test_tasks_while_slots_move(cache: Cache, cluster: redis_servers.RedisCluster, redis_prefix: str) -> None:
    """The same in async code, with the traffic going on while slots are moved."""
    for question in QUESTIONS:
        assert await cache.astore(question, "yes")
    done = False

    async def traffic() -> int:
        rounds = 0
        while not done or not rounds:
            assert await answers_async(cache) == ["yes"] * MANY
            rounds += 1
        return rounds

    def move() -> None:
        with half_moved(cluster, f"{redis_prefix}:*"):
            pass

    running = asyncio.create_task(traffic())
    await asyncio.to_thread(move)
    done = True
    assert await running
    assert await cache.aclear() == MANY
    await cache.aclose()


def test_a_primary_is_killed(cluster: redis_servers.RedisCluster, redis_prefix: str) -> None:
    """No fault reaches a caller, what others have is served, and all is once its replica has taken its place."""
    with cache_on(cluster, redis_prefix) as cache, cache_on(cluster, redis_prefix) as other:
        for question in QUESTIONS:
            assert cache.store(question, "yes")
        assert cache.invalidate(tag="none") == 0  # which waits for the replicas
        cluster.with_replica.kill()
        assert {cache.ask(f"{question} And why?", lambda: "made") for question in QUESTIONS} == {"made"}
        redis_servers.until(lambda: set(answers(cache)) == {"yes", None}, "the others are not asked")
        promoted = cluster.fail_over(cluster.with_replica)
        redis_servers.until(lambda: answers(cache) == ["yes"] * MANY, "the new primary is not asked")
        redis_servers.until(lambda: asyncio.run(answers_async(other)) == ["yes"] * MANY, "it is not asked by tasks")
        assert promoted.client.keys(f"{redis_prefix}:*")
        assert is_removed(cache)
        assert cache.clear() >= MANY
        assert answers(other) == [None] * MANY
        report = cache.check()
        assert report.ok
        assert f"a cluster of 3 primaries, with {len(cluster.replicas)} replicas" in str(report)
        assert f"primaries without a replica: 127.0.0.1:{promoted.port}" in str(report)
        assert str(report).count("answers") == 3


def test_a_removal_outlives_a_primary(cluster: redis_servers.RedisCluster, redis_prefix: str) -> None:
    """With no record but the cluster, it is not done until a replica of each primary has it, as a failover shows."""
    primary = cluster.with_replica
    with cache_on(cluster, redis_prefix) as cache, cache_on(cluster, redis_prefix, exact_deadline=0.5) as hasty:
        for question in QUESTIONS:
            assert cache.store(question, "yes", tags=["t"])
        cluster.replica_of(primary).pause()
        with pytest.raises(TierError):
            hasty.invalidate(tag="t")
        cluster.replica_of(primary).resume()
        redis_servers.until(lambda: is_removed(cache), "it is not removed")
        primary.kill()
        promoted = cluster.fail_over(primary)
        redis_servers.until(lambda: all(cache.store(question, "new") for question in QUESTIONS[:20]), "not asked")
        assert promoted.client.keys(f"{redis_prefix}:*")
        assert answers(cache) == ["new"] * 20 + [None] * (MANY - 20)


def test_what_a_failover_revives_is_not_served(
    cluster: redis_servers.RedisCluster, redis_prefix: str, postgres_url: str, postgres_schema: str
) -> None:
    """Where PostgreSQL is the record, a copy whose removal a failover has lost is found in its log, and not served."""
    settings: dict[str, Any] = {
        "postgres_url": postgres_url,
        "postgres_schema": postgres_schema,
        "embedder": TableEmbedder({}, dimension=8),
        "min_similarity": 0.9,
        "semantic_deadline": 20,
        "first_semantic_deadline": 20,
    }
    with cache_on(cluster, redis_prefix, **settings) as cache:
        for question in QUESTIONS:
            assert cache.store(question, "yes", tags=["t"] if question in QUESTIONS[::2] else [])
        assert answers(cache) == ["yes"] * MANY
        primary = cluster.with_replica
        before = {key: primary.client.get(key) for key in primary.client.keys(f"{redis_prefix}:{{*")}
        assert cache.invalidate(tag="t") == MANY // 2
        primary.kill()
        promoted = cluster.fail_over(primary)
        for key, value in before.items():
            promoted.client.set(key, value or b"")

        def is_back() -> bool:
            found = answers(cache)
            assert found[::2] == [None] * (MANY // 2)
            return found == [None, "yes"] * (MANY // 2) and not cache.stats().ports["exact"].breaker_open

        redis_servers.until(is_back, "it is not asked")
        assert is_back()


def test_a_server_that_is_in_no_cluster_is_told() -> None:
    """With what would be right: in the error of a removal, and in what `check` finds."""
    with (
        redis_servers.lone_redis() as server,
        Cache(redis_url=server.url, redis_cluster=True, exact_deadline=20) as cache,
    ):
        with pytest.raises(TierRefused, match="leave redis_cluster out"):
            cache.clear()
        assert "leave redis_cluster out" in str(cache.check())


def test_a_cluster_without_the_setting_is_told(cluster: redis_servers.RedisCluster) -> None:
    """That it is a node of a cluster, and which setting follows the others."""
    with Cache(redis_url=cluster.primaries[0].url, exact_deadline=20) as cache:
        stored = [cache.store("What is it?", "yes", tenant=f"{number}") for number in range(MANY)]
        assert None in stored
        assert "set redis_cluster=True" in str(cache.explain("What is it?", tenant=f"{stored.index(None)}").decision)


@pytest.mark.skipif(redis_servers.WITH_TLS is None, reason="no server that speaks TLS is installed")
async def test_a_cluster_over_tls() -> None:
    """Each server of it is asked with the certificates that the URL names, in both colours."""
    with redis_servers.lone_redis(tls=True, cluster_enabled="yes", tls_cluster="yes") as server:
        server.send("CLUSTER", "ADDSLOTSRANGE", 0, REDIS_CLUSTER_HASH_SLOTS - 1)
        server.until(lambda it: b"cluster_state:ok" in it.send("CLUSTER", "INFO"), "the cluster is not ready")
        url = f"rediss://127.0.0.1:{server.port}?{redis_servers.TLS_QUERY}"
        async with Cache(redis_url=url, redis_cluster=True, memory_ttl=0, exact_deadline=20) as cache:
            assert cache.store("What is it?", "yes")
            assert isinstance(await cache.alookup("What is it?"), Hit)
            assert cache.check().ok
        with Cache(redis_url=url.partition("&ssl_certfile")[0], redis_cluster=True, exact_deadline=20) as cache:
            assert cache.store("What is it?", "no") is None
            assert not cache.check().ok
