"""LangChain's own suites for caches."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest
from langchain_tests.integration_tests import AsyncCacheTestSuite, SyncCacheTestSuite

from askonce import Cache
from askonce.langchain import AskOnceCache
from askonce.testing import TableEmbedder


class TestSync(SyncCacheTestSuite):
    """Promise what LangChain's sync suite asks of a cache."""

    @pytest.fixture
    def cache(self, adapter: AskOnceCache) -> AskOnceCache:
        """Give the cache under test."""
        return adapter


class TestAsync(AsyncCacheTestSuite):
    """Promise what LangChain's async suite asks of a cache."""

    @pytest.fixture
    async def cache(self, adapter: AskOnceCache) -> AskOnceCache:
        """Give the cache under test."""
        return adapter


@pytest.fixture(scope="module", params=["redis", "redis and postgres"])
def shared(request: pytest.FixtureRequest, redis_url: str, postgres_url: str) -> Iterator[AskOnceCache]:
    """Give one cache to all tests, so that each begins with what the one before has left, and clears it."""
    name = f"test_{uuid.uuid4().hex}"
    both = request.param == "redis and postgres"
    with Cache(
        redis_url=redis_url,
        redis_prefix=name,
        postgres_url=postgres_url if both else None,
        postgres_schema=name,
        embedder=TableEmbedder({}, dimension=8) if both else None,
        min_similarity=0.9,
        exact_deadline=5,
        semantic_deadline=5,
    ) as cache:
        yield AskOnceCache(cache, model="m")
        cache.clear(everything=True)


class TestSyncOnOneStore(SyncCacheTestSuite):
    """Promise the same where the tests share one store, as applications do."""

    @pytest.fixture
    def cache(self, shared: AskOnceCache) -> AskOnceCache:
        """Give the cache under test."""
        shared.clear()
        return shared


class TestAsyncOnOneStore(AsyncCacheTestSuite):
    """Promise the same where the tests share one store, as applications do."""

    @pytest.fixture
    async def cache(self, shared: AskOnceCache) -> AskOnceCache:
        """Give the cache under test."""
        await shared.aclear()
        return shared
