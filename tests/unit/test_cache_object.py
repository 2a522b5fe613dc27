"""What a cache looks like to a person and to a type checker, without any server."""

from __future__ import annotations

import logging
from typing import assert_type

import pytest

from askonce import Cache, ConfigurationError, Hit
from askonce.core.model import Answered
from askonce.embedding import load
from askonce.testing import InMemoryExactTier, InMemorySemanticTier


def count() -> int:
    """Return an answer of a type that a type checker can follow."""
    return 25


async def acount() -> int:
    """Async version of `count`."""
    return 25


def test_an_answer_has_the_type_that_the_function_returns() -> None:
    """`ask` gives back what was given to it, to type checkers too; a part of the scope that is misspelt is an error."""
    with Cache(exact=InMemoryExactTier()) as cache:
        assert_type(cache.ask("How many days off?", count), int)
        assert_type(cache.ask_with_decision("How many days off?", count), Answered[int])
        with pytest.raises(ConfigurationError, match="tennant"):
            cache.ask("How many days off?", count, tennant="acme")  # type: ignore[call-arg]


async def test_an_awaited_answer_has_the_type_too() -> None:
    """`aask` takes a coroutine function or a plain one."""
    async with Cache(exact=InMemoryExactTier()) as cache:
        assert_type(await cache.aask("How many days off?", acount), int)
        assert_type(await cache.aask("How many days off?", count), int)
        assert_type(await cache.aask_with_decision("How many days off?", acount), Answered[int])


def test_a_cache_prints_its_servers_without_passwords() -> None:
    """`repr` says what is asked and what is accepted, and no secret."""
    cache = Cache(
        redis_url="redis://user:hidden@localhost:1/3",
        postgres_url="postgresql://app:hidden@localhost:1/app",
        embedder="minilm",
        serve=False,
    )
    assert repr(cache).startswith("<Cache ")
    assert repr(cache).endswith("min_similarity=0.9, serve=False>")
    assert repr(cache).count("localhost") == 2
    assert "hidden" not in repr(cache)
    assert repr(Cache(exact=InMemoryExactTier())).endswith("exact only>")


async def test_a_blocking_call_in_a_loop_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    """The log names the method to await, once a cache; outside a loop there is nothing to say."""
    with caplog.at_level(logging.WARNING, "askonce"), Cache(exact=InMemoryExactTier()) as cache:
        for _ in range(2):
            cache.ask("How many days off?", count)
        assert [record.getMessage() for record in caplog.records] == [
            "a blocking method of the cache was called in a running event loop: await aask instead"
        ]


def test_a_blocking_call_without_a_loop_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Sync code is told nothing."""
    with caplog.at_level(logging.WARNING, "askonce"), Cache(exact=InMemoryExactTier()) as cache:
        cache.ask("How many days off?", count)
        cache.lookup("How many days off?")
    assert not caplog.records


class Judge:
    """Says yes, until it is closed."""

    is_open = True

    def judge(self, asked: str, stored: str, answer: str) -> bool:
        """Return whether the answer may be served."""
        return self.is_open

    async def ajudge(self, asked: str, stored: str, answer: str) -> bool:
        """Async version of `judge`."""
        return self.is_open

    def close(self) -> None:
        """Say no from now on."""
        self.is_open = False


@pytest.mark.parametrize("color", ["sync", "async"])
async def test_models_serve_several_caches(color: str) -> None:
    """Whoever closes one of two caches that were given the same objects takes nothing from the other."""
    embedder, judge = load("minilm"), Judge()

    def new() -> Cache:
        return Cache(
            exact=InMemoryExactTier(),
            semantic=InMemorySemanticTier(),
            embedder=embedder,
            verifier=judge,
            durability="wait",
        )

    one, other = new(), new()
    if color == "sync":
        with one:
            one.store("How many vacation days does an employee get per year?", "25")
    else:
        async with one:
            await one.astore("How many vacation days does an employee get per year?", "25")
    async with other:
        await other.astore("How many vacation days does an employee get per year?", "25")
        found = await other.alookup("How many vacation days does an employee get in a year?")
    assert isinstance(found, Hit), found
    assert judge.is_open
    embedder.close()


def test_a_model_that_the_cache_has_made_is_closed_with_it() -> None:
    """An embedder that was named is the cache's own."""
    tiers = InMemoryExactTier(), InMemorySemanticTier()
    with Cache(exact=tiers[0], semantic=tiers[1], embedder="minilm") as cache:
        cache.store("How many vacation days does an employee get per year?", "25")
    cache.lookup("How many days off may I get?")
    assert sum(cache.stats().ports["embedder"].faults.values()) == 1
