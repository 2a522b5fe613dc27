"""What a cache looks like to a person and to a type checker, without any server."""

from __future__ import annotations

import logging
from typing import assert_type

import pytest

from askonce import Cache, ConfigurationError
from askonce.core.model import Answered
from askonce.testing import InMemoryExactTier


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
