"""Give the LlamaIndex tests a cache on real servers, an LLM that counts its calls, and a real OpenAI client."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from llama_index.core import MockEmbedding, Settings
from llama_index.llms.openai import OpenAI

from askonce.cache import Cache
from askonce.testing import TableEmbedder, at_similarity
from tests.llama_index.models import ANSWER, PARAPHRASE, QUESTION
from tests.llm_server import llm_server_url
from tests.patience import patience

__all__ = ["llm_server_url", "patience"]


@pytest.fixture
def make_cache(
    redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str
) -> Iterator[Callable[..., Cache]]:
    """Give a function that makes a cache, for which `QUESTION` and `PARAPHRASE` are similar and nothing else is."""
    made: list[Cache] = []

    def make(**settings: object) -> Cache:
        embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
        stated: dict[str, Any] = {
            "redis_url": redis_url,
            "postgres_url": postgres_url,
            "redis_prefix": redis_prefix,
            "postgres_schema": postgres_schema,
            "embedder": embedder,
            "min_similarity": 0.9,
            "memory_ttl": 60,  # the usual two seconds pass between two calls on a machine that is busy enough
        }
        made.append(Cache(**(stated | settings)))
        return made[-1]

    yield make
    for cache in made:
        cache.close()


@pytest.fixture
def cache(make_cache: Callable[..., Cache]) -> Cache:
    """Give a cache with the settings that users start with."""
    return make_cache()


class Wire:
    """Count the HTTP requests that reach the LLM server."""

    def __init__(self) -> None:
        self.requests = 0

    def count(self, _: httpx.Request) -> None:
        """Count one request."""
        self.requests += 1

    async def acount(self, _: httpx.Request) -> None:
        """Async version of `count`."""
        self.requests += 1


@pytest.fixture
def wire() -> Wire:
    """Give the count of HTTP requests."""
    return Wire()


@pytest.fixture
def openai(llm_server_url: str, wire: Wire) -> Iterator[Callable[..., OpenAI]]:
    """Give a function that makes a real `OpenAI` on the local server, which `says` what is wanted."""
    sync_client = httpx.Client(event_hooks={"request": [wire.count]})

    def make(says: str = ANSWER, **arguments: Any) -> OpenAI:
        # The server's grammar makes the random model say exactly this, and then stop.
        extra = {"extra_body": {"grammar": f'root ::= "{says}"'}}
        stated: dict[str, Any] = {
            "model": "gpt-4o-mini",
            "api_base": llm_server_url,
            "api_key": "sk-planted-secret",
            "temperature": 0.0,
            "max_retries": 0,
            "max_tokens": 100,
            "additional_kwargs": extra,
            "http_client": sync_client,
            # An async client belongs to one loop, and tests use several: none keeps a connection.
            "async_http_client": httpx.AsyncClient(
                event_hooks={"request": [wire.acount]}, limits=httpx.Limits(max_keepalive_connections=0)
            ),
        }
        return OpenAI(**(stated | arguments))

    yield make
    sync_client.close()


@pytest.fixture(autouse=True, scope="session")
def _no_loop() -> None:
    """Keep LlamaIndex's sync code, which counts tokens in coroutines, from leaving a loop of its own open."""
    asyncio.set_event_loop(None)


@pytest.fixture(autouse=True)
def _settings() -> Iterator[None]:
    """Keep LlamaIndex from looking for models of its own."""
    Settings.embed_model = MockEmbedding(embed_dim=8)
    yield
    Settings._embed_model = None
    Settings._llm = None
