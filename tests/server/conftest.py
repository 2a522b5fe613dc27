"""Dashboards of caches on real servers, and a browser that looks at them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from askonce import Cache
from askonce.server import dashboard
from askonce.testing import TableEmbedder, at_similarity
from tests.commands import options as options
from tests.patience import patience as patience

ASKED = "How many days off do I get?"
NEAR = "What number of days off do I get?"
FAR = "Where is the canteen?"
HOSTILE = '<img src=x onerror="alert(1)">\'"</script><b>{{ 7*7 }}\u202e'
VECTORS = {ASKED: (1.0, 0.0), NEAR: at_similarity(0.95), FAR: at_similarity(0.6), HOSTILE: at_similarity(0.93)}

Make = Callable[..., Cache]


@pytest.fixture
def make(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Iterator[Make]:
    """Return a function that makes caches on one pair of servers, as separate processes would have them."""
    made: list[Cache] = []

    def factory(**settings: Any) -> Cache:
        usual: dict[str, Any] = {
            "redis_url": redis_url,
            "postgres_url": postgres_url,
            "redis_prefix": redis_prefix,
            "postgres_schema": postgres_schema,
            "embedder": TableEmbedder(VECTORS, dimension=8),
            "min_similarity": 0.9,
            "memory_ttl": 0,
            "journal_questions": True,
            "disabled_rules": ("literal_text", "personal"),
        }
        made.append(Cache(**{**usual, **settings}))
        return made[-1]

    yield factory
    for cache in made:
        cache.close()


@asynccontextmanager
async def visiting(cache: Cache, **options: Any) -> AsyncIterator[httpx.AsyncClient]:
    """Give a browser without a screen, on the dashboard of a cache, which is closed in this loop afterwards."""
    headers = options.pop("headers", {"accept": "text/html"})
    base = options.pop("base", "http://127.0.0.1:7300")
    transport = httpx.ASGITransport(app=dashboard(cache, **options))
    async with httpx.AsyncClient(transport=transport, base_url=base, headers=headers) as client:
        yield client
    await cache.aclose()


async def sent(client: httpx.AsyncClient, page: str, to: str, **fields: str) -> httpx.Response:
    """Send a form, as a page that shows it would."""
    await client.get(page)
    return await client.post(to, data={"form": client.cookies["askonce_form"], **fields})
