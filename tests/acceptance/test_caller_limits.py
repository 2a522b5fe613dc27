"""Callers that ask more of a stored answer than the settings do: `Request.limits`."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from askonce.core.model import CallerLimits, Hit, Miss, Request, Scope
from askonce.errors import ConfigurationError
from tests.acceptance.conftest import ASKED, NEAR, Make

NEWEST = CallerLimits(only_new=True)


def limited(limits: CallerLimits | None, question: str = ASKED) -> Request:
    """Return a question of a caller with limits."""
    return Request(question, Scope(tenant="acme"), limits=limits)


@pytest.mark.parametrize("tiers", [{"memory_ttl": 0}, {}, {"memory_ttl": 0, "embedder": None, "postgres_url": None}])
def test_a_caller_may_want_a_newer_answer(make: Make, tiers: dict[str, Any]) -> None:
    """What is too old for one caller is served to all others, and replaced by what that caller's model says."""
    now = [1_000_000.0]
    with make(clock=lambda: now[0], durability="wait", **tiers) as cache:
        cache.ask(limited(None), lambda: "25")
        now[0] += 60
        for limits in (CallerLimits(max_age_s=59), NEWEST):
            missed = cache.lookup(limited(limits))
            assert isinstance(missed, Miss)
            assert missed.reason == "caller_limits"
        for served in (CallerLimits(max_age_s=60), None):
            assert isinstance(cache.lookup(limited(served)), Hit)
        assert cache.ask(limited(NEWEST), lambda: "30") == "30"
        assert cache.ask(limited(CallerLimits(max_age_s=0)), lambda: "other") == "30"


def test_a_caller_may_want_a_nearer_question(make: Make) -> None:
    """A higher similarity holds for copies too, which do not say how similar the question asked is."""
    stricter, equal = CallerLimits(min_similarity=0.96), CallerLimits(min_similarity=0.95)
    for tiers in ({"memory_ttl": 0}, {}):
        with make(durability="wait", **tiers) as cache:
            cache.clear()
            cache.ask(limited(None), lambda: "25")
            for _ in range(2):  # the second time from a copy under the other wording
                assert isinstance(cache.lookup(limited(None, NEAR)), Hit)
                assert isinstance(cache.lookup(limited(equal, NEAR)), Hit)
                missed = cache.lookup(limited(stricter, NEAR))
                assert isinstance(missed, Miss)
                assert (missed.reason, missed.detail) == ("caller_limits", "min_similarity: 0.950 < 0.96")
            assert isinstance(cache.lookup(limited(stricter)), Hit)


async def test_who_is_stricter_keeps_nobody_waiting(make: Make) -> None:
    """Others are served while a stricter caller's model works, and it does not share a call begun before its own."""
    cache, begun, ends = make(), asyncio.Event(), asyncio.Event()
    calls = 0

    async def slow() -> str:
        nonlocal calls
        calls += 1
        begun.set()
        await ends.wait()
        return str(calls)

    first = asyncio.create_task(cache.aask(limited(None), slow))
    await begun.wait()
    begun.clear()
    second = asyncio.create_task(cache.aask(limited(NEWEST), slow))
    await begun.wait()
    assert calls == 2
    ends.set()
    await asyncio.gather(first, second)
    ends.clear()
    begun.clear()
    third = asyncio.create_task(cache.aask(limited(CallerLimits(max_age_s=0)), slow))
    await begun.wait()
    assert await cache.aask(limited(None), slow) in ("1", "2")
    ends.set()
    assert await third == "3"
    await cache.aclose()


def test_limits_are_checked() -> None:
    """A limit that no caller can mean is an error where it is made."""
    with pytest.raises(ConfigurationError, match="max_age_s"):
        CallerLimits(max_age_s=-1)
    with pytest.raises(ConfigurationError, match="min_similarity"):
        CallerLimits(min_similarity=1.1)
