"""The exact tier behind a sentinel, from settings: a primary with a replica that takes its place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from askonce import Cache, Hit
from askonce.errors import ConfigurationError, TierError, TierRefused
from askonce.testing import TableEmbedder
from tests import redis_servers
from tests.redis_servers import is_removed, until

pytestmark = [pytest.mark.server, pytest.mark.redis]

FORMER = "What is the rule?"


@pytest.fixture
def guarded() -> Iterator[redis_servers.Guarded]:
    """Start a primary, a replica and a sentinel."""
    with redis_servers.guarded_redis() as started:
        yield started


def test_the_primary_is_killed(guarded: redis_servers.Guarded, postgres_url: str, postgres_schema: str) -> None:
    """No fault reaches a caller; then the replica is asked, and serves nothing that it was not told is removed."""
    cache = Cache(
        redis_url=guarded.url,
        postgres_url=postgres_url,
        postgres_schema=postgres_schema,
        embedder=TableEmbedder({}, dimension=8),
        min_similarity=0.9,
        memory_ttl=0,
        exact_deadline=20,
        semantic_deadline=20,
        first_semantic_deadline=20,
    )
    with cache:
        assert cache.check().ok
        assert cache.store(FORMER, "stored", tags=["t"])
        assert cache.store("Which one?", "this one")
        assert isinstance(cache.lookup(FORMER), Hit)
        before = guarded.primary.values("askonce:{*")
        assert cache.invalidate(tag="t") == 1
        guarded.primary.kill()
        assert [cache.ask(f"What is number {number}?", lambda: "made") for number in range(20)] == ["made"] * 20
        guarded.fail_over()
        # As if its last writes had not come here before the primary died.
        for key, value in before.items():
            guarded.primary.send("SET", key, value)

        def is_back() -> bool:
            assert not isinstance(cache.lookup(FORMER), Hit)
            found = cache.lookup("Which one?")
            return isinstance(found, Hit) and found.tier == "exact"

        until(is_back, "the new primary is not asked")
        assert cache.store("What is new?", "this")
        assert isinstance(cache.lookup("What is new?"), Hit)
        assert not isinstance(cache.lookup(FORMER), Hit)


async def test_the_former_primary_still_answers(guarded: redis_servers.Guarded) -> None:
    """It is left within a moment; and a removal that it alone was told, which the sentinel will undo, is not done."""
    async with Cache(redis_url=guarded.url, memory_ttl=0, exact_deadline=20) as cache:
        assert await cache.astore(FORMER, "stored", tags=["t"])
        await cache.aflush()
        assert cache.invalidate(tag="none") == 0  # with connections in both colours
        former = guarded.primary
        guarded.fail_over()
        until(lambda: is_removed(cache), "it is not removed")
        assert not any(b"stored" in value for value in guarded.primary.values("askonce:{*").values())
        assert former is not guarded.primary
        while not guarded.primary.client.exists("askonce:removals"):
            await cache.astore("What is new?", "this")
        assert not isinstance(await cache.alookup(FORMER), Hit)


@pytest.mark.parametrize("rights", ["+@all", "+@all -@dangerous"])
def test_a_removal_that_no_replica_has_is_not_done(guarded: redis_servers.Guarded, rights: str) -> None:
    """A failover would undo it: the removal raises until a replica has it, and then outlives the primary.

    So it does for a user who may not ask, by `INFO`, whether there is a replica.
    """
    for server in guarded.servers:
        server.send("ACL", "SETUSER", "user", "on", ">right", "~*", *rights.split())
    url = guarded.url.replace("://", "://user:right@", 1)
    with Cache(redis_url=url, memory_ttl=0, exact_deadline=0.5) as cache:
        until(lambda: cache.store(FORMER, "stored", tags=["t"]) is not None, "it is not stored")
        guarded.replica.pause()
        with pytest.raises(TierError):
            cache.invalidate(tag="t")
        guarded.replica.resume()
        until(lambda: is_removed(cache), "it is not removed")
        guarded.primary.kill()
        guarded.fail_over()
        until(lambda: cache.store("What is new?", "this") is not None, "the new primary is not asked")
        until(lambda: isinstance(cache.lookup("What is new?"), Hit), "the new primary is not asked")
        assert not isinstance(cache.lookup(FORMER), Hit)


def test_an_unknown_service_is_told(guarded: redis_servers.Guarded) -> None:
    """The remedy is its name: in an error, and in what `check` finds; a sentinel that is down is a warning."""
    with Cache(redis_url=guarded.url.replace("/main/", "/mian/"), exact_deadline=20) as cache:
        with pytest.raises(TierRefused, match=r"no sentinel knows the service 'mian'.*in redis_url"):
            cache.clear()
        assert "1 of 2 sentinels say that 'mian' is unknown to them" in str(cache.check())
        assert not cache.check().ok
    with Cache(redis_url=guarded.url, exact_deadline=20) as cache:
        report = cache.check()
        assert report.ok
        assert f"'main' is at 127.0.0.1:{guarded.primary.port}" in str(report)
        assert "a primary, with replicas connected: 1" in str(report)
        (warning,) = [finding for finding in report.findings if finding.status == "warning"]
        assert "sentinels that do not answer" in warning.found


@pytest.mark.skipif(redis_servers.WITH_TLS is None, reason="no server that speaks TLS is installed")
async def test_over_tls() -> None:
    """Sentinels and servers are both asked with the certificates that the URL names, in both colours."""
    with redis_servers.guarded_redis(tls=True) as guarded:
        url = guarded.url.replace("redis+", "rediss+") + f"?{redis_servers.TLS_QUERY}"
        async with Cache(redis_url=url, memory_ttl=0, exact_deadline=20) as cache:
            assert cache.store(FORMER, "stored")
            assert isinstance(await cache.alookup(FORMER), Hit)
            assert cache.clear() == 1
            assert cache.check().ok


@pytest.mark.parametrize(
    ("url", "cluster", "right"),
    [
        ("redis+sentinel://localhost:26379", False, "redis[+]sentinel://host:26379,host:26379/service"),
        ("rediss+sentinel://localhost/main/first", False, "rediss[+]sentinel://host:26379,host:26379/service"),
        ("redis+sentinel:///main", False, "lacks the name of a host"),
        ("redis+sentinel://one,/main", False, "lacks the name of a host"),
        ("redis+sentinel://one:port/main", False, "cannot be read"),
        ("redis+sentinel://:s3/cret@one/main", False, "percent-encode"),
        ("redis+sentinel://one/main?sentinel_pasword=x", False, "sentinel_pasword"),
        ("redis+sentinel://one,two/main", True, "redis_cluster=True needs"),
        ("unix:///run/redis.sock", True, "redis_cluster=True needs"),
        ("redis://one,two/3", True, "has database 0 only"),
        ("redis://one?db=3", True, "has database 0 only"),
        ("redis://one,,two", True, "lacks the name of a host"),
        ("redis://one,two", False, "redis_cluster=True if they are"),
    ],
)
def test_what_cannot_be_meant_is_refused(url: str, cluster: bool, right: str) -> None:
    """When the cache is made, with what would be right, and without a part of a password."""
    with pytest.raises(ConfigurationError, match=right) as caught:
        Cache(redis_url=url, redis_cluster=cluster)
    assert "s3" not in str(caught.value)
