"""Caches on real servers, with questions whose similarity is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from askonce import Cache
from askonce.testing import TableEmbedder, at_similarity
from tests.dumps import Servers

ASKED = "How many days off do I get?"
NEAR = "What number of days off do I get?"
FAR = "Where is the canteen?"
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95), FAR: at_similarity(0.3)}
Make = Callable[..., Cache]


@pytest.fixture
def make(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Iterator[Make]:
    """Return a function that makes caches on one pair of servers, as separate processes would have them."""
    made: list[Cache] = []

    def factory(**settings: Any) -> Cache:
        servers: dict[str, Any] = {"redis_url": redis_url, "postgres_url": postgres_url}
        names: dict[str, Any] = {"redis_prefix": redis_prefix, "postgres_schema": postgres_schema}
        usual: dict[str, Any] = {
            "embedder": TableEmbedder(VECTORS, dimension=8),
            "min_similarity": 0.9,
            "exact_deadline": 5,
            "semantic_deadline": 5,
        }
        made.append(Cache(**{**servers, **names, **usual, **settings}))
        return made[-1]

    yield factory
    for cache in made:
        cache.close()


@pytest.fixture
def cache(make: Make) -> Cache:
    """Return a cache without the memory tier, so that the servers answer."""
    return make(memory_ttl=0)


@pytest.fixture
def servers_of_test(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Servers:
    """Return the servers that `make` makes caches on, as who reads a dump sees them."""
    return Servers(redis_url, redis_prefix, postgres_url, postgres_schema)
