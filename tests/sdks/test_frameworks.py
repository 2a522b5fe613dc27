"""A real server of OpenAI's interface, and the frameworks that take an HTTP client, through a transport."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from langchain_openai import ChatOpenAI
from llama_index.llms.openai import OpenAI as LlamaIndexOpenAI
from openai import AsyncOpenAI, OpenAI
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.openai import cached
from tests.hosts.shells import PARAPHRASE, QUESTION
from tests.langchain.openai_server import STRUCTURED, OpenAIServer

MESSAGES: Any = [{"role": "user", "content": QUESTION}]
SIMILAR: Any = [{"role": "user", "content": PARAPHRASE}]


class City(BaseModel):
    """Be what is parsed."""

    City: str
    opened: str


@pytest.mark.slow
async def test_a_real_server(llm_server_url: str, cache: Cache) -> None:
    """llama.cpp's stream is stored, answers a whole call and a stream, sync and async; its own fields come back."""
    given: Any = {"temperature": 0.0, "seed": 1, "model": "tiny"}
    counted: Any = {"stream": True, "stream_options": {"include_usage": True}}
    schema = {"type": "object", "properties": {"same": {"type": "boolean"}}, "required": ["same"]}
    form: Any = {"type": "json_schema", "json_schema": {"name": "verdict", "schema": schema, "strict": True}}
    async with cached(AsyncOpenAI(base_url=llm_server_url, api_key="k"), cache) as client:
        create: Any = client.chat.completions.create
        own = [chunk async for chunk in await create(messages=MESSAGES, response_format=form, **given, **counted)]
        assert own[-1].usage.prompt_tokens > 0
        hit = await create(messages=SIMILAR, response_format=form, **given)
        assert hit.choices[0].message.content == text_of(own)
        assert hit.choices[0].finish_reason == "stop"
        assert {"tier", "usage"} <= hit.askonce.keys()
        again = [chunk async for chunk in await create(messages=MESSAGES, response_format=form, **given, **counted)]
        assert (text_of(again), again[-1].usage.total_tokens) == (text_of(own), 0)
        for _ in range(2):  # random weights never end by themselves, and what is cut off is not stored
            cut = await create(messages=MESSAGES, max_tokens=8, **given)
            assert (cut.choices[0].finish_reason, hasattr(cut, "askonce")) == ("length", False)


def text_of(chunks: Any) -> str:
    """Return what a stream says."""
    return "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)


def test_langchain(server: OpenAIServer, cache: Cache) -> None:
    """Its model of OpenAI is given cached clients: whole, streamed, structured, and counted as nothing on hits."""
    with cached(httpx.Client(), cache) as http:
        model = ChatOpenAI(model="m", api_key="k", base_url=server.url, http_client=http, stream_usage=True)  # type: ignore[arg-type]
        paid = model.invoke(QUESTION)
        hit = model.invoke(PARAPHRASE)
        assert hit.content == paid.content == "".join(chunk.text for chunk in model.stream(QUESTION))
        assert paid.usage_metadata is not None
        assert hit.usage_metadata is not None
        assert (paid.usage_metadata["total_tokens"], hit.usage_metadata["total_tokens"]) == (15, 0)
        assert server.calls == 1
        for _ in range(2):
            assert model.with_structured_output(City, method="json_schema").invoke(QUESTION) == City(**STRUCTURED)
        assert server.calls == 2
        with ThreadPoolExecutor(8) as pool:
            said = set(pool.map(lambda _: model.invoke("Is there a canteen?").text, range(16)))
        assert (len(said), server.calls) == (1, 3)


async def test_langchain_async(server: OpenAIServer, cache: Cache) -> None:
    """The same holds for its async methods."""
    async with cached(httpx.AsyncClient(), cache) as http:
        model = ChatOpenAI(model="m", api_key="k", base_url=server.url, http_async_client=http)  # type: ignore[arg-type]
        paid = await model.ainvoke(QUESTION)
        streamed = "".join([chunk.text async for chunk in model.astream(PARAPHRASE)])
        assert (streamed, server.calls) == (paid.text, 1)


async def test_llama_index(server: OpenAIServer, cache: Cache) -> None:
    """LlamaIndex's LLM of OpenAI, sync and async, whole and streamed."""
    async with cached(httpx.AsyncClient(), cache) as ahttp:
        with cached(httpx.Client(), cache) as http:
            llm = LlamaIndexOpenAI(
                model="gpt-4o", api_key="k", api_base=server.url, http_client=http, async_http_client=ahttp
            )
            paid = llm.complete(QUESTION)
            assert "".join(piece.delta or "" for piece in llm.stream_complete(PARAPHRASE)) == paid.text
            assert (await llm.acomplete(QUESTION)).text == paid.text
            pieces = [piece.delta or "" async for piece in await llm.astream_complete(PARAPHRASE)]
            assert ("".join(pieces), server.calls) == (paid.text, 1)


def test_threads_that_ask_at_once_make_one_call(server: OpenAIServer, cache: Cache) -> None:
    """Whole and as streams, through clients of their own."""
    client = OpenAI(base_url=server.url, api_key="k")

    def ask(number: int) -> str:
        asking = cached(client.with_options(timeout=30 + number), cache)
        if number % 2:
            return asking.chat.completions.create(model="m", messages=MESSAGES).choices[0].message.content or ""
        return text_of(asking.chat.completions.create(model="m", messages=MESSAGES, stream=True))

    with client, ThreadPoolExecutor(16) as pool:
        said = list(pool.map(ask, range(32)))
    assert (set(said), server.calls) == ({"answer-1-0"}, 1)
