"""Give the LangChain tests a cache on real servers, and an OpenAI server whose answers are known."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from langchain_openai import ChatOpenAI
from openai import DefaultAsyncHttpxClient, DefaultHttpxClient

from askonce.cache import Cache
from askonce.langchain import AskOnceCache
from askonce.testing import TableEmbedder, at_similarity
from tests.langchain.openai_server import OpenAIServer
from tests.llm_server import llm_server_url as llm_server_url  # the same name: re-exported for pytest
from tests.patience import patience as patience

QUESTION = "How many days off do I get?"
PARAPHRASE = "How many days off do I receive?"

# The local server's model is random and may end its text anywhere; a grammar makes it say more than four tokens.
TALKATIVE = {"extra_body": {"grammar": 'root ::= "more than four tokens"'}}
CUT_OFF = {"max_tokens": 4, **TALKATIVE}


@pytest.fixture
def cache(redis_url: str, postgres_url: str, redis_prefix: str, postgres_schema: str) -> Iterator[Cache]:
    """Give a cache for which `QUESTION` and `PARAPHRASE` are similar, and nothing else is."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    with Cache(
        redis_url=redis_url,
        postgres_url=postgres_url,
        redis_prefix=redis_prefix,
        postgres_schema=postgres_schema,
        embedder=embedder,
        min_similarity=0.9,
        memory_ttl=60,  # the usual two seconds pass between two calls on a machine that is busy enough
    ) as cache:
        yield cache


@pytest.fixture
def adapter(cache: Cache) -> AskOnceCache:
    """Give LangChain's view of the cache."""
    return AskOnceCache(cache)


@pytest.fixture(scope="session")
def _server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def server(_server: OpenAIServer) -> OpenAIServer:
    """Give the OpenAI server, its requests forgotten."""
    _server.requests.clear()
    return _server


@pytest.fixture
async def chat_openai(server: OpenAIServer, adapter: AskOnceCache) -> AsyncIterator[Callable[..., ChatOpenAI]]:
    """Give a function that makes a `ChatOpenAI` on the server and the cache, with further arguments.

    The connections are the test's own: those that LangChain shares between models outlive their event loop.
    """
    async with DefaultAsyncHttpxClient() as async_client:
        with DefaultHttpxClient() as client:
            stated = {
                "model": "gpt-test",
                "base_url": server.url,
                "api_key": "sk-planted",
                "cache": adapter,
                "http_client": client,
                "http_async_client": async_client,
            }

            def make(**arguments: object) -> ChatOpenAI:
                return ChatOpenAI(**(stated | arguments))  # type: ignore[arg-type]  # any of its many arguments

            yield make
