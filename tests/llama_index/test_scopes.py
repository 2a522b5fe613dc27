"""Whose answer is it: streams read elsewhere, stores with several namespaces, engines that name no documents."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from llama_index.core import StorageContext, VectorStoreIndex
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.base.response.schema import AsyncStreamingResponse
from llama_index.core.query_engine import RetrieverQueryEngine
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode
from llama_index.core.vector_stores import SimpleVectorStore

from askonce import scope
from askonce.cache import Cache
from askonce.llama_index import cached, cached_query_engine
from tests.llama_index.handbook import Handbook
from tests.llama_index.models import QUESTION, NamedLLM
from tests.llama_index.test_query_engine import is_hit

Open = Callable[[Cache], Awaitable[Any]]


async def chat(cache: Cache) -> Any:
    """Stream an LLM's answer."""
    return await asyncio.to_thread(cached(NamedLLM(), cache).stream_chat, [ChatMessage(QUESTION)])


async def achat(cache: Cache) -> Any:
    """Async version of `chat`."""
    return await cached(NamedLLM(), cache).astream_chat([ChatMessage(QUESTION)])


async def query(cache: Cache) -> Any:
    """Stream a query engine's answer."""
    engine = cached_query_engine(Handbook().engine(streaming=True), cache, corpus="handbook")
    response: Any = await asyncio.to_thread(engine.query, QUESTION)
    return response.response_gen


async def aquery(cache: Cache) -> Any:
    """Async version of `query`."""
    engine = cached_query_engine(Handbook().engine(streaming=True), cache, corpus="handbook")
    response = await engine.aquery(QUESTION)
    assert isinstance(response, AsyncStreamingResponse)
    return response.response_gen


@pytest.mark.parametrize("open_stream", [chat, achat, query, aquery])
async def test_a_stream_belongs_to_who_asked_not_to_who_reads(cache: Cache, open_stream: Open) -> None:
    """A stream that is read in another scope, as a web framework does, is stored for the scope of its call."""

    async def read(stream: Any) -> None:
        if hasattr(stream, "__aiter__"):
            async for _ in stream:
                pass
        else:
            await asyncio.to_thread(list, stream)

    with scope(tenant="acme"):
        asked = await open_stream(cache)
    with scope(tenant="globex"):
        await read(asked)

    await open_stream(cache)
    with scope(tenant="globex"):
        await open_stream(cache)
    assert cache.stats().hits == {}
    with scope(tenant="acme"):
        await open_stream(cache)
    assert cache.stats().hits == {"memory": 1}


class Spaces(SimpleVectorStore):
    """Keep nodes in a namespace, as hosted vector stores do."""

    namespace: str = ""


def test_namespaces_of_a_vector_store_never_share(cache: Cache) -> None:
    """Two namespaces of one store are two collections, also under one corpus name."""
    for namespace in ("acme", "globex"):
        store = Spaces()
        store.namespace = namespace
        index = VectorStoreIndex(
            [TextNode(text=namespace)], storage_context=StorageContext.from_defaults(vector_store=store)
        )
        engine = cached_query_engine(index.as_query_engine(llm=NamedLLM()), cache, corpus="handbook")
        assert not is_hit(engine.query(QUESTION))
        assert is_hit(engine.query(QUESTION))


class Remote(BaseRetriever):
    """Retrieve from a service whose inside cannot be read."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._service = object()
        self._text = text

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        return [NodeWithScore(node=TextNode(text=self._text))]


def test_an_engine_that_names_no_documents_passes_by(cache: Cache) -> None:
    """Without an index or a corpus, engines over two services would share: they pass by, with one warning each."""
    engines = [
        cached_query_engine(RetrieverQueryEngine.from_args(Remote(text), llm=NamedLLM()), cache)
        for text in ("ours", "theirs")
    ]
    for engine in engines:
        with pytest.warns(UserWarning, match="corpus"):
            engine.query(QUESTION)
    assert cache.stats().bypasses == {"unknown_corpus": 2}

    with scope(corpus="ours"):
        engines[0].query(QUESTION)
        assert is_hit(engines[0].query(QUESTION))
