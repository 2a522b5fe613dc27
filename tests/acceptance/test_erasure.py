"""After an erasure no dump of any server holds a word of what was erased, and nothing else is gone."""

from __future__ import annotations

import gc
import json
import time
from dataclasses import asdict
from typing import Any

import pytest
import redis

from askonce import Cache, ConfigurationError, Erasure, Hit, Miss, TierError, scope
from askonce.guards.language import language_of
from askonce.testing import TableEmbedder, at_similarity
from tests.acceptance.conftest import Make
from tests.dumps import Servers
from tests.inside import held_by
from tests.servers import ServerProcesses

ASKED, NEAR = "What is my salary, hushquestion?", "How high is my salary, hushquestion?"
ANSWER = "It is 4,200, hushanswer."
WORDS = ("hushquestion", "hushanswer")
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95)}
LAYOUTS: dict[str, dict[str, Any]] = {
    "both": {},
    "redis": {"postgres_url": None, "embedder": None},
    "postgres": {"redis_url": None},
}


@pytest.fixture(params=LAYOUTS)
def cache(make: Make, request: pytest.FixtureRequest) -> Cache:
    """Return a cache on both servers, and on either alone."""
    return make(**{"embedder": TableEmbedder(VECTORS, dimension=8), **LAYOUTS[request.param]})


async def erased(cache: Cache, colour: str, **parts: Any) -> Erasure:
    """Erase, in either colour."""
    return cache.erase(**parts) if colour == "sync" else await cache.aerase(**parts)


def fill(cache: Cache, **parts: Any) -> None:
    """Leave a scope's answer in every place in which one can be."""
    cache.ask(ASKED, lambda: ANSWER, **parts)
    cache.lookup(NEAR, **parts)  # copied to the other wording
    cache.lookup(ASKED, context="other hushquestion", **parts)
    cache.store(ASKED, ANSWER, context="other", **parts)
    void = cache.store(ASKED, f"{ANSWER} once more", context="void", **parts)
    assert void is not None
    cache.lookup(ASKED, context="void", **parts)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_nothing_is_left_of_whom_was_erased(cache: Cache, servers_of_test: Servers, colour: str) -> None:
    """Rows, values, copies under other wordings and void ones are gone; another user's are as they were."""
    fill(cache, tenant="acme", user="alice")
    cache.store("Where is the canteen?", "On the ground floor.", tenant="acme", user="bob")
    assert servers_of_test.hold(*WORDS) == set(WORDS)
    receipt = await erased(cache, colour, tenant="acme", user="alice")
    assert servers_of_test.hold(*WORDS) == set()
    assert isinstance(cache.lookup("Where is the canteen?", tenant="acme", user="bob"), Hit)
    for question in (ASKED, NEAR):
        assert isinstance(cache.lookup(question, tenant="acme", user="alice"), Miss)
    assert all(receipt.deleted.values())
    assert set(receipt.confirmed) == {*receipt.deleted, "memory"}


def test_a_receipt_names_nobody(cache: Cache) -> None:
    """It says which parts, when, how many, who confirmed and what remains, and can be kept as JSON."""
    fill(cache, tenant="acme", user="alice")
    began = time.time()
    with scope(tenant="acme"):
        receipt = cache.erase(user="alice")
    text = json.dumps(asdict(receipt))
    assert set(receipt.parts) == {"tenant", "user"}
    assert began <= receipt.erased_at <= time.time()
    assert not any(word in text for word in ("alice", "acme", *WORDS))
    assert any("memory_ttl" in sentence for sentence in receipt.remains)
    assert any("VACUUM" in sentence for sentence in receipt.remains) == ("semantic" in receipt.deleted)
    assert any("RDB" in sentence for sentence in receipt.remains) == ("exact" in receipt.deleted)
    again = cache.erase(tenant="acme", user="alice")
    assert set(again.deleted.values()) == {0}


def test_an_erasure_inside_a_scope_is_of_that_scope(cache: Cache) -> None:
    """Another tenant's user of the same name keeps what is hers."""
    for tenant in ("acme", "globex"):
        fill(cache, tenant=tenant, user="alice")
    with scope(tenant="acme"):
        cache.erase(user="alice")
    assert isinstance(cache.lookup(ASKED, tenant="acme", user="alice"), Miss)
    assert isinstance(cache.lookup(ASKED, tenant="globex", user="alice"), Hit)


def test_an_asker_can_be_erased(make: Make, servers_of_test: Servers) -> None:
    """What an asker caused and nobody has confirmed goes; what is for all stays."""
    cache = make(quarantine=True, memory_ttl=0)
    with scope(asker="alice"):
        cache.ask("When is the hushquestion?", lambda: ANSWER)
    assert servers_of_test.hold(*WORDS) == set(WORDS)
    cache.erase(asker="alice")
    assert servers_of_test.hold(*WORDS) == set()


@pytest.mark.parametrize("parts", [{}, {"user": None}, {"tenant": "acme", "user": None}, {"host": "askonce"}])
def test_an_erasure_wants_to_know_whom(cache: Cache, parts: dict[str, Any]) -> None:
    """Nothing named, or a variable without a value, erases nothing."""
    fill(cache, tenant="acme", user="alice")
    with scope(tenant="acme"), pytest.raises(ConfigurationError):
        cache.erase(**parts)
    assert isinstance(cache.lookup(ASKED, tenant="acme", user="alice"), Hit)


def test_an_answer_under_way_is_not_stored(cache: Cache, servers_of_test: Servers) -> None:
    """What was asked before the erasure is given to who asked, and kept nowhere."""

    def compute() -> str:
        cache.erase(user="alice")
        return ANSWER

    assert cache.ask(ASKED, compute, user="alice") == ANSWER
    cache.settle()
    assert servers_of_test.hold(*WORDS) == set()


def test_a_miss_that_was_remembered_still_keeps_its_answer_out(make: Make) -> None:
    """Hosts look up and store in two steps: the miss in between loses its texts, not its place in the log."""
    cache, operator = make(embedder=TableEmbedder(VECTORS, dimension=8)), make()
    fill(cache, user="alice")
    found = cache.lookup("What is my wage, hushquestion?", user="alice")
    assert isinstance(found, Miss)
    operator.erase(user="alice")
    assert cache.store("What is my wage, hushquestion?", ANSWER, user="alice") is None


def test_this_process_forgets_the_texts(make: Make) -> None:
    """Misses, vectors and judged questions of the erased are in no memory of the cache's."""
    embedder = TableEmbedder({}, dimension=8)
    cache = make(embedder=embedder, audit_rate=1.0)
    question = "hushquestion in memory, " + "x".join("ab")
    cache.lookup(question, user="alice")
    cache.store(question, ANSWER, user="alice")
    cache.lookup(question, user="alice")
    cache.erase(user="alice")
    embedder.texts.clear()  # the test's own notes
    assert not [text for text in held_by(cache, str) if "hushquestion" in text or "hushanswer" in text]


def test_the_guards_forget_the_texts(make: Make) -> None:
    """What guards remember of questions that they have read is let go, wherever it stood."""
    cache = make(embedder=TableEmbedder(VECTORS, dimension=8))
    fill(cache, user="alice")
    cache.erase(user="alice")
    gc.unfreeze()  # what was imported is out of its sight
    gc.collect()
    kinds = [one for one in gc.get_objects() if type(one) is type(language_of)]
    gc.freeze()
    memos = [one for one in kinds if one.__module__.startswith("askonce.guards")]
    held = [one for one in memos if any("hushquestion" in repr(other) for other in gc.get_referents(one))]
    assert memos
    assert held == []


def test_an_interrupted_erasure_is_called_again(server_processes: ServerProcesses) -> None:
    """A server that cannot be reached is an error that says so, and the next call finishes the work."""
    processes = server_processes
    servers = Servers(processes.redis_url, "erasure", processes.postgres_url, "erasure")
    cache = Cache(
        redis_url=processes.redis_url,
        redis_prefix="erasure",
        postgres_url=processes.postgres_url,
        postgres_schema="erasure",
        embedder=TableEmbedder(VECTORS, dimension=8),
        min_similarity=0.9,
        exact_deadline=5,
        semantic_deadline=5,
    )
    with cache:
        fill(cache, user="alice")
        with redis.Redis.from_url(processes.redis_url) as client:
            client.save()  # what comes back after the restart
        processes.kill_redis()
        with pytest.raises(TierError):
            cache.erase(user="alice")
        processes.start_redis()
        assert servers.hold(*WORDS) == set(WORDS)
        cache.erase(user="alice")
        assert servers.hold(*WORDS) == set()


class ErasingVerifier:
    """Approve, and have somebody erased meanwhile, as another process may."""

    def __init__(self, operator: Cache) -> None:
        self._operator = operator

    def judge(self, question: str, stored: str, answer: Any) -> bool:
        """Erase, then approve."""
        self._operator.erase(user="alice")
        return True

    async def ajudge(self, question: str, stored: str, answer: Any) -> bool:
        """Async version of `judge`."""
        await self._operator.aerase(user="alice")
        return True


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_a_copy_that_comes_late_is_not_written(make: Make, servers_of_test: Servers, colour: str) -> None:
    """What a lookup found before an erasure, and would copy to Redis after it, stays out of Redis."""
    settings: dict[str, Any] = {"embedder": TableEmbedder(VECTORS, dimension=8), "memory_ttl": 0}
    cache = make(**settings, verifier=ErasingVerifier(make(**settings)))
    cache.store(ASKED, ANSWER, user="alice")
    with scope(user="alice"):
        found = cache.lookup(NEAR) if colour == "sync" else await cache.alookup(NEAR)
    assert isinstance(found, Hit)  # it was found before
    assert servers_of_test.hold(*WORDS) == set()
    await cache.aclose()


def test_what_cannot_be_read_goes_as_well(make: Make, servers_of_test: Servers) -> None:
    """A value that is damaged, or of another version, serves nobody, and may hold anybody's words."""
    cache = make(memory_ttl=0, embedder=TableEmbedder(VECTORS, dimension=8))
    fill(cache, user="alice")
    with redis.Redis.from_url(servers_of_test.redis_url) as client:
        names = [
            name
            for name in client.scan_iter(match=f"*{servers_of_test.redis_prefix}*", count=1000)
            if client.type(name) == b"string" and b"hushquestion" in client.get(name)
        ]
        assert names
        for name in names:
            client.set(name, b"9" * 16 + client.get(name)[40:])
        foreign = f"{servers_of_test.redis_prefix}:{{user}}:1"
        client.set(foreign, "of another application's")
        cache.erase(user="alice")
        assert servers_of_test.hold(*WORDS) == set()
        assert client.get(foreign) == b"of another application's"
