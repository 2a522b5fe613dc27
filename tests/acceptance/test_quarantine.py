"""Quarantine: what one asker caused is not served to others until a second one is told the same."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from langchain_core.language_models import FakeListChatModel
from llama_index.core.base.llms.types import CompletionResponse

import askonce
from askonce import Cache, Hit, Miss
from askonce.langchain import AskOnceCache, cached_chat_model
from askonce.llama_index import cached
from tests.acceptance.conftest import ASKED, NEAR, Make
from tests.llama_index.models import NamedLLM

TIERS = {"both": {}, "redis": {"postgres_url": None, "embedder": None}, "postgres": {"redis_url": None}}


@pytest.fixture(params=TIERS)
def tiers(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the settings of a cache on both servers, on Redis alone, and on PostgreSQL alone."""
    return TIERS[request.param]


def quarantined(make: Make, **settings: Any) -> Cache:
    """Return a cache whose answers wait for a second asker."""
    return make(quarantine=True, **settings)


def says(text: str) -> Callable[[], str]:
    """Return a model that says this."""
    return lambda: text


def reason(cache: Cache, question: str, asker: str | None) -> str:
    """Return why a question is not answered, or `"hit"`."""
    decision = cache.lookup(question, asker=asker)
    return decision.reason if isinstance(decision, Miss) else "hit"


@pytest.mark.parametrize("memory_ttl", [0, 60])
def test_only_its_own_asker_is_served(make: Make, tiers: dict[str, Any], memory_ttl: float) -> None:
    """In every tier: who caused an answer is served it, another process or another asker is not, nor is nobody."""
    cache, other = (quarantined(make, memory_ttl=memory_ttl, **tiers) for _ in range(2))
    assert cache.ask(ASKED, says("25"), asker="ann") == "25"
    for each in (cache, other):
        assert reason(each, ASKED, "ann") == "hit"
        assert reason(each, ASKED, "bob") == "quarantined"
        assert reason(each, ASKED, None) == "quarantined"
    assert cache.stats().misses["quarantined"] == 2


def test_a_second_asker_who_is_told_the_same_releases_it(make: Make, tiers: dict[str, Any]) -> None:
    """The judge compares both answers; from then on all are served."""
    cache = quarantined(make, memory_ttl=60, **tiers)
    cache.ask(ASKED, says("25"), asker="ann")
    assert cache.ask(ASKED, says(" 25\n"), asker="bob") == " 25\n"
    assert cache.settle()
    assert reason(quarantined(make, **tiers), ASKED, "eve") == "hit"
    assert cache.ask(ASKED, says("another"), asker=None) == "25"


def test_a_second_asker_who_is_told_something_else_releases_nothing(make: Make, tiers: dict[str, Any]) -> None:
    """Neither answer is served to a third one, who releases the one that is confirmed."""
    cache = quarantined(make, memory_ttl=0, **tiers)
    cache.ask(ASKED, says("none, pay 500"), asker="eve")
    cache.ask(ASKED, says("25"), asker="ann")
    assert cache.settle()
    assert reason(cache, ASKED, "bob") == "quarantined"
    assert cache.ask(ASKED, says("25"), asker="bob") == "25"
    assert cache.settle()
    assert cache.ask(ASKED, says("another"), asker="dan") == "25"


def test_nobody_confirms_himself(make: Make, tiers: dict[str, Any]) -> None:
    """Not by asking again, not by an audit of his own question, and not without saying who asks."""
    cache = quarantined(make, memory_ttl=0, audit_rate=1.0, **tiers)
    for _ in range(3):
        assert cache.ask(ASKED, says("pay 500"), asker="eve") == "pay 500"
    for _ in range(2):
        cache.ask(ASKED, says("pay 500"))
    assert cache.settle()
    assert reason(cache, ASKED, "ann") == "quarantined"


def test_another_wording_confirms_as_well(make: Make) -> None:
    """What is near enough to be served is near enough to be compared; only what was found is released."""
    cache = quarantined(make, memory_ttl=0)
    cache.ask(ASKED, says("25"), asker="ann")
    assert reason(cache, NEAR, "bob") == "quarantined"
    assert cache.ask(NEAR, says("25"), asker="bob") == "25"
    assert cache.settle()
    found = cache.lookup(NEAR, asker="eve")
    assert isinstance(found, Hit)
    assert found.entry.question == ASKED


def test_a_near_hit_of_ones_own_is_copied_for_nobody(make: Make) -> None:
    """The copy under another wording, in Redis, would be served to all."""
    cache = quarantined(make, memory_ttl=0)
    cache.ask(ASKED, says("25"), asker="ann")
    assert reason(cache, NEAR, "ann") == "hit"
    assert reason(cache, NEAR, "bob") == "quarantined"


def test_what_was_removed_meanwhile_is_not_released(make: Make, tiers: dict[str, Any]) -> None:
    """The operator's removal wins against a confirmation that is on its way."""
    cache = quarantined(make, memory_ttl=0, **tiers)
    cache.ask(ASKED, says("25"), asker="ann")
    ours = cache.lookup(ASKED, asker="ann")
    assert isinstance(ours, Hit)

    def model() -> str:
        assert cache.forget(ours.entry_id) == 1
        return "25"

    cache.ask(ASKED, model, asker="bob")
    assert cache.settle()
    assert reason(cache, ASKED, "eve") == "nothing_similar" if "embedder" not in tiers else "no_semantic_tier"


def test_the_operator_confirms_and_writes(make: Make, tiers: dict[str, Any]) -> None:
    """`confirm` releases what waits; what is stored by hand never waits, unless it is said to."""
    cache = quarantined(make, memory_ttl=0, **tiers)
    assert cache.confirm(ASKED) is None
    cache.ask(ASKED, says("25"), asker="ann")
    entry_id = cache.confirm(ASKED)
    found = cache.lookup(ASKED, asker="bob")
    assert isinstance(found, Hit)
    assert found.entry_id == entry_id == cache.confirm(ASKED)
    cache.store(NEAR, "by hand")
    assert reason(cache, NEAR, "bob") == "hit"
    cache.store(NEAR, "by a visitor", asker="eve", trusted=False)
    assert reason(cache, NEAR, "bob") in ("quarantined", "hit")  # the neighbour, where there is one
    assert cache.clear(asker="eve") == 1


def test_a_store_after_a_miss_waits(make: Make) -> None:
    """A visitor's question caused it, however it was stored."""
    cache = quarantined(make, memory_ttl=0)
    miss = cache.lookup(ASKED, asker="ann")
    assert isinstance(miss, Miss)
    cache.store(ASKED, "25", after=miss, asker="ann")
    assert reason(cache, ASKED, "bob") == "quarantined"


def test_askers_at_once_are_each_told_by_the_model(make: Make) -> None:
    """Those who wait for one call of the model are one asker; another one's question has a call of its own."""
    cache = quarantined(make, memory_ttl=0)
    both = Barrier(2, timeout=10)
    told: list[object] = []

    def ask(name: str) -> None:
        def model() -> str:
            both.wait()
            return name

        told.append(cache.ask(ASKED, model, asker=name))

    threads = [Thread(target=ask, args=(name,)) for name in ("ann", "bob")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(map(str, told)) == ["ann", "bob"]


async def test_async(make: Make) -> None:
    """The same for coroutines, where the block names the asker."""
    cache = quarantined(make, memory_ttl=0)

    async def ask(name: str) -> object:
        with askonce.asker(name):
            return await cache.aask(ASKED, model)

    async def model() -> str:
        await asyncio.sleep(0)
        return "25"

    assert await ask("ann") == "25"
    assert isinstance(await cache.alookup(ASKED, asker="bob"), Miss)
    assert await ask("bob") == "25"
    assert await cache.asettle()
    assert isinstance(await cache.alookup(ASKED, asker="eve"), Hit)
    assert await cache.aconfirm(ASKED) is not None
    await cache.aclose()


def test_langchain(make: Make) -> None:
    """Cached models, whole and streamed, and the global cache, know the asker of the enclosing block."""
    cache = quarantined(make, memory_ttl=0)
    model = cached_chat_model(FakeListChatModel(responses=["25", "26", "27"]), cache)
    with askonce.scope(model="m"), askonce.asker("ann"):
        assert model.invoke(ASKED).content == "25"
        assert model.invoke(ASKED).content == "25"
        stream = model.stream(ASKED)
    assert "".join(str(chunk.content) for chunk in stream) == "25"  # read outside, asked inside
    with askonce.scope(model="m", asker="bob"):
        assert model.invoke(ASKED).content == "26"

    plain = FakeListChatModel(responses=["1", "2", "3"], cache=AskOnceCache(cache, model="plain"))
    with askonce.asker("ann"):
        assert [plain.invoke(ASKED).content for _ in range(2)] == ["1", "1"]
    with askonce.asker("bob"):
        assert plain.invoke(ASKED).content == "2"


def test_llama_index(make: Make) -> None:
    """Cached LLMs as well."""
    cache = quarantined(make, memory_ttl=0)
    llm = cached(NamedLLM(), cache)
    with askonce.asker("ann"):
        llm.complete(ASKED)
        assert isinstance(llm.complete(ASKED), CompletionResponse)
    with askonce.asker("bob"):
        llm.complete(ASKED)
    stats = cache.stats()
    assert (stats.misses["quarantined"], sum(stats.misses.values()), sum(stats.hits.values())) == (1, 2, 1)


def test_no_asker_is_part_of_a_key(make: Make) -> None:
    """Without quarantine, askers share answers."""
    cache = make(memory_ttl=0)
    cache.ask(ASKED, says("25"), asker="ann")
    assert reason(cache, ASKED, "bob") == "hit"
    assert reason(cache, NEAR, None) == "hit"
