"""Cached runnables within cached runnables: an answer goes with the documents of the answers it was made from."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.documents import Document as LangChainDocument
from langchain_core.runnables import Runnable, RunnableLambda, RunnableParallel
from langchain_core.tools import tool

from askonce.cache import Cache
from askonce.langchain.runnable import CachedRunnable, cached_runnable
from tests.langchain.chains import CountingRetriever, StreamingChat, handbook, text_chain
from tests.langchain.conftest import PARAPHRASE, QUESTION

Rag = CachedRunnable[Any, Any]
ANSWER = "answer-1 with some more words"


async def astreamed(rag: Rag) -> str:
    """Return what `astream` adds up to."""
    return "".join([chunk async for chunk in rag.astream(QUESTION)])


WAYS: dict[str, Callable[[Rag], str]] = {
    "invoke": lambda rag: rag.invoke(QUESTION),
    "ainvoke": lambda rag: asyncio.run(rag.ainvoke(QUESTION)),
    "stream": lambda rag: "".join(rag.stream(QUESTION)),
    "astream": lambda rag: asyncio.run(astreamed(rag)),
    "batch": lambda rag: rag.batch([QUESTION])[0],
}


def _as_tool(rag: Rag) -> Runnable[Any, str]:
    @tool
    def look_up(question: str) -> str:
        """Look up the handbook."""
        return str(rag.invoke(question))

    return RunnableLambda(lambda asked: {"question": asked}) | look_up


COMPOSED: dict[str, Callable[[Rag], Runnable[Any, str]]] = {
    "piped": lambda rag: rag | RunnableLambda(lambda answer: answer),
    "parallel": lambda rag: RunnableParallel(one=rag, two=rag) | RunnableLambda(lambda answers: answers["one"]),
    "tool": _as_tool,
    "own callbacks": lambda rag: RunnableLambda(
        lambda asked: rag.invoke(asked, {"callbacks": [BaseCallbackHandler()]})
    ),
}


@pytest.fixture
def inner(cache: Cache) -> Rag:
    """Give a cached chain over three documents, which returns a text."""
    return cached_runnable(text_chain(CountingRetriever(store=handbook(), k=3), StreamingChat()), cache)


@pytest.mark.parametrize("composed", COMPOSED)
@pytest.mark.parametrize("way", WAYS)
def test_an_answer_goes_with_the_documents_of_a_hit_within(cache: Cache, inner: Rag, way: str, composed: str) -> None:
    """Where the inner chain answers from the cache, and no retriever runs, its documents remove the outer answer."""
    inner.invoke(PARAPHRASE)
    outer: Rag = cached_runnable(COMPOSED[composed](inner), cache, corpus="outer")
    assert [WAYS[way](outer), WAYS[way](outer)] == [ANSWER] * 2
    assert cache.documents(corpus="outer") == {"leave.md": {"3"}, "expenses.md": {"1"}}
    assert cache.invalidate(document="expenses.md", corpus="outer") == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_retriever_that_is_given_callbacks_of_its_own_is_heard(cache: Cache, way: str) -> None:
    """Callbacks named in a call take the place of those around it; the cache listens all the same."""
    retriever = CountingRetriever(store=handbook(), k=3)

    def answer(asked: str) -> str:
        return str(len(retriever.invoke(asked, {"callbacks": [BaseCallbackHandler()]})))

    outer: Rag = cached_runnable(RunnableLambda(answer), cache, corpus="outer")
    assert WAYS[way](outer) == "3"
    assert cache.documents(corpus="outer") == {"leave.md": {"3"}, "expenses.md": {"1"}}


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_goes_with_documents_that_only_the_inner_chain_knows(cache: Cache, way: str) -> None:
    """Documents that a function found, and the inner output names, count for the outer text, hit or miss."""
    found = [LangChainDocument("28 days.", metadata={"source": "leave.md", "version": "3"})]
    search: Runnable[Any, Any] = RunnableLambda(lambda _: {"answer": ANSWER, "context": found})
    inner = cached_runnable(search, cache)
    for corpus in ("missed", "hit"):
        outer: Rag = cached_runnable(inner | RunnableLambda(lambda output: output["answer"]), cache, corpus=corpus)
        assert WAYS[way](outer) == ANSWER
        assert cache.documents(corpus=corpus) == {"leave.md": {"3"}}


def test_a_cached_retriever_tells_its_documents(cache: Cache) -> None:
    """A retriever may be cached by itself: chains around it are stored with what its hits hold."""
    retriever = cached_runnable(CountingRetriever(store=handbook(), k=3), cache)
    retriever.invoke(QUESTION)
    outer: Rag = cached_runnable(text_chain(retriever, StreamingChat()), cache, documents="context", corpus="outer")
    assert [outer.invoke(QUESTION), outer.invoke(QUESTION)] == [ANSWER] * 2
    assert {*cache.documents(corpus="outer")} == {"leave.md", "expenses.md"}


def test_an_answer_made_from_anothers_flight_names_its_documents(cache: Cache) -> None:
    """Two outer chains whose inner calls coincide are both removed with the one document that was retrieved."""
    both_ask = Barrier(2)
    model = StreamingChat()

    def retrieve(question: str) -> str:
        both_ask.wait(10)
        return question

    chain: Runnable[Any, str] = text_chain(CountingRetriever(store=handbook(), k=3), model)
    inner = cached_runnable(chain, cache)
    outers: list[Rag] = [
        cached_runnable(RunnableLambda(retrieve) | inner, cache, corpus=corpus) for corpus in ("one", "two")
    ]
    threads = [Thread(target=outer.invoke, args=(QUESTION,)) for outer in outers]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert model.calls == 1
    assert cache.invalidate(document="leave.md", corpus="one") == 1
    assert cache.invalidate(document="leave.md", corpus="two") == 1


def test_an_answer_whose_inner_documents_are_not_known_is_not_stored(cache: Cache) -> None:
    """What the inner chain must not store, as nothing could remove it, the outer one does not store either."""
    inner: Rag = cached_runnable(RunnableLambda(lambda _: ANSWER), cache, documents="context")
    outer: Rag = cached_runnable(inner | RunnableLambda(str), cache)
    assert [outer.invoke(QUESTION), outer.invoke(QUESTION)] == [ANSWER] * 2
    assert cache.stats().hits == {}


def test_inner_documents_are_held_against_the_evidence(cache: Cache, inner: Rag) -> None:
    """With `evidence="version"`, a change of a document that only an inner hit was made from is a miss."""
    current = {"leave.md": "3", "expenses.md": "1"}
    inner.invoke(QUESTION)
    outer: Rag = cached_runnable(
        inner | RunnableLambda(str),
        cache,
        evidence="version",
        versions=lambda ids: {name: current[name] for name in ids},
    )
    outer.invoke(QUESTION)
    outer.invoke(QUESTION)
    hits = sum(cache.stats().hits.values())
    current["expenses.md"] = "2"
    outer.invoke(QUESTION)
    assert cache.stats().misses["evidence"] == 1
    assert hits == 2
