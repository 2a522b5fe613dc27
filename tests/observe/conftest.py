"""Caches on tiers in memory, for observers to watch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest

from askonce import Cache
from askonce.core.events import Observer
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity

ASKED, NEAR, FAR = "How many days off do I get?", "What number of days off do I get?", "Where is the canteen?"
CLOSE = "What number of days off do you get?"
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95), FAR: at_similarity(0.3), CLOSE: at_similarity(0.85)}
Made: TypeAlias = Callable[..., Cache]


@pytest.fixture
def made() -> Iterator[Made]:
    """Return a function that makes caches with some observers."""
    caches: list[Cache] = []

    def make(*observers: Observer, **settings: Any) -> Cache:
        usual: dict[str, Any] = {"embedder": TableEmbedder(VECTORS), "min_similarity": 0.9, "memory_ttl": 0}
        tiers = {"exact": InMemoryExactTier(), "semantic": InMemorySemanticTier()}
        caches.append(Cache(**{**tiers, **usual, **settings}, observers=observers))
        return caches[-1]

    yield make
    for cache in caches:
        cache.close()
