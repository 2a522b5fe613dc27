"""LangChain's own suites for caches."""

from __future__ import annotations

import pytest
from langchain_tests.integration_tests import AsyncCacheTestSuite, SyncCacheTestSuite

from askonce.langchain import AskOnceCache


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
