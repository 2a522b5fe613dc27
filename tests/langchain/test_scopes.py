"""Whose answer is it: what is asked in one scope, and read in another."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from askonce import scope
from askonce.cache import Cache
from askonce.langchain import cached_chat_model, cached_runnable
from tests.langchain.chains import CountingRetriever, StreamingChat, handbook, text_chain
from tests.langchain.conftest import QUESTION


def model(cache: Cache) -> Any:
    """Return a cached model."""
    return cached_chat_model(StreamingChat(), cache)


def chain(cache: Cache) -> Any:
    """Return a cached chain, whose model is cached as well."""
    retriever = CountingRetriever(store=handbook())
    return cached_runnable(text_chain(retriever, model(cache)), cache, corpus="handbook")


OPEN: dict[str, Callable[[Any], Any]] = {
    "stream": lambda made: made.stream(QUESTION),
    "astream": lambda made: made.astream(QUESTION),
    "astream_events": lambda made: made.astream_events(QUESTION, version="v2"),
}


@pytest.mark.parametrize("open_stream", OPEN.values(), ids=OPEN)
@pytest.mark.parametrize("make", [model, chain])
@pytest.mark.parametrize("elsewhere", [{}, {"tenant": "globex"}], ids=["outside", "another"])
async def test_a_stream_belongs_to_who_asked_not_to_who_reads(
    cache: Cache, make: Callable[[Cache], Any], open_stream: Callable[[Any], Any], elsewhere: dict[str, str]
) -> None:
    """A stream that is read in another scope, or outside of any, as a web framework does, is the asker's."""
    made = make(cache)
    with scope(tenant="acme"):
        stream = open_stream(made)
    with scope(**elsewhere):
        if hasattr(stream, "__aiter__"):
            async for _ in stream:
                pass
        else:
            await asyncio.to_thread(list, stream)
    for others in ({}, {"tenant": "globex"}):
        with scope(**others):
            await made.ainvoke(QUESTION)
    assert cache.stats().hits == {}
    with scope(tenant="acme"):
        await made.ainvoke(QUESTION)
    assert cache.stats().hits == {"memory": 1}
