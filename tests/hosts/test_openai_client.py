"""The OpenAI-shaped host of the parity suite with OpenAI's own client, sync and async, against a server."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from openai import AsyncOpenAI, OpenAI
from openai.types.chat import ChatCompletionUserMessageParam

from askonce.cache import Cache
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder, at_similarity
from tests.hosts.openai_host import cached_client
from tests.hosts.shells import PARAPHRASE, QUESTION
from tests.langchain.openai_server import USAGE, OpenAIServer


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    """Yield a server whose answers are known."""
    with OpenAIServer() as server:
        yield server


@pytest.fixture
def cache() -> Iterator[Cache]:
    """Yield a cache in this process."""
    embedder = TableEmbedder({QUESTION: (1, 0), PARAPHRASE: at_similarity(0.97)})
    with Cache(
        exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder=embedder, min_similarity=0.9
    ) as cache:
        yield cache


def asked(text: str) -> dict[str, Any]:
    """Return the arguments of a call."""
    return {"model": "gpt-test", "messages": [ChatCompletionUserMessageParam(role="user", content=text)]}


def text_of(chunks: list[Any]) -> str:
    """Return what a stream said."""
    return "".join(chunk.choices[0].delta.get("content") or "" for chunk in chunks if chunk.choices)


def test_the_clients_own_completions_are_kept(server: OpenAIServer, cache: Cache) -> None:
    """A completion comes back with the fields that it had, its usage zero, and says where it comes from."""
    with OpenAI(base_url=server.url, api_key="sk-planted") as behind:
        client = cached_client(behind, cache)
        paid = client.chat.completions.create(**asked(QUESTION))
        assert paid.askonce_miss["reason"] == "nothing_similar"
        hit = client.chat.completions.create(**asked(PARAPHRASE))
    assert server.calls == 1
    assert (hit.choices[0].message.content, hit.model, hit.id) == (
        paid.choices[0].message.content,
        paid.model,
        paid.id,
    )
    assert hit.usage.model_dump() == dict.fromkeys(USAGE, 0)
    assert (hit.askonce["tier"], hit.askonce["usage"]["usage"]) == ("semantic", USAGE)


def test_a_stream_answers_a_whole_call_and_the_reverse(server: OpenAIServer, cache: Cache) -> None:
    """What was streamed is put together, and what is stored is cut into chunks of the client's shape."""
    with OpenAI(base_url=server.url, api_key="k") as behind:
        client = cached_client(behind, cache)
        own = list(client.chat.completions.create(**asked(QUESTION), stream=True))
        whole = client.chat.completions.create(**asked(QUESTION))
        replayed = list(client.chat.completions.create(**asked(PARAPHRASE), stream=True))
    assert server.calls == 1
    said = "".join(chunk.choices[0].delta.content or "" for chunk in own)
    assert whole.choices[0].message.content == text_of(replayed) == said
    assert whole.choices[0].finish_reason == replayed[-1].choices[0].finish_reason == "stop"


async def test_an_async_client(server: OpenAIServer, cache: Cache) -> None:
    """Whole and streamed, it answers what the sync client has stored."""
    with OpenAI(base_url=server.url, api_key="k") as behind:
        paid = cached_client(behind, cache).chat.completions.create(**asked(QUESTION))
    async with AsyncOpenAI(base_url=server.url, api_key="k") as abehind:
        client = cached_client(abehind, cache, is_async=True)
        hit = await client.chat.completions.create(**asked(PARAPHRASE))
        streamed = [chunk async for chunk in await client.chat.completions.create(**asked(QUESTION), stream=True)]
        other = await client.chat.completions.create(**asked("What is the dress code?"))
    assert server.calls == 2
    assert hit.choices[0].message.content == text_of(streamed) == paid.choices[0].message.content
    assert other.askonce_miss["outcome"] == "miss"


def test_what_the_provider_answers_with_more_than_a_text_passes_by(server: OpenAIServer, cache: Cache) -> None:
    """Several answers, and tools that the provider runs, are asked for each time, and say by which rule."""
    with OpenAI(base_url=server.url, api_key="k") as behind:
        client = cached_client(behind, cache)
        for more, rule in (({"n": 2}, "several_answers"), ({"web_search_options": {}}, "hosted_tools")):
            answers = [client.chat.completions.create(**asked(QUESTION), **more) for _ in range(2)]
            assert [answer.askonce_miss["reason"] for answer in answers] == [rule, rule]
    assert server.calls == 4
