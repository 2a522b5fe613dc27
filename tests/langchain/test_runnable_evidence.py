"""What a stored answer must satisfy beyond its question."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from langchain_core.documents import Document
from langchain_core.runnables import Runnable, RunnableLambda

from askonce.cache import Cache
from askonce.errors import ConfigurationError
from askonce.langchain import document_versions
from askonce.langchain.runnable import CachedRunnable, cached_runnable
from tests.langchain.chains import (
    HANDBOOK,
    CountingRetriever,
    StreamingChat,
    handbook,
    joined,
    retrieval_chain,
    text_chain,
)
from tests.langchain.conftest import PARAPHRASE, QUESTION

NEW = Document("Expenses are paid in 9 days.", id="c3", metadata={"source": "expenses.md", "version": "2"})


async def astreamed(rag: CachedRunnable[Any, Any], asked: Any) -> None:
    """Read a stream to its end."""
    async for _ in rag.astream(asked):
        pass


WAYS: dict[str, Callable[[CachedRunnable[Any, Any], Any], object]] = {
    "invoke": lambda rag, asked: rag.invoke(asked),
    "ainvoke": lambda rag, asked: asyncio.run(rag.ainvoke(asked)),
    "stream": lambda rag, asked: list(rag.stream(asked)),
    "astream": lambda rag, asked: asyncio.run(astreamed(rag, asked)),
}


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_is_served_while_its_documents_are_current(cache: Cache, way: str) -> None:
    """With `evidence="version"`, a hit whose document has changed is a miss; no retrieval is spent on a hit."""
    current = {"leave.md": "3", "expenses.md": "1"}

    def versions(names: Sequence[str]) -> Mapping[str, str]:
        return {name: current[name] for name in names if name in current}

    retriever = CountingRetriever(store=handbook(), k=3)
    rag = cached_runnable(
        retrieval_chain(retriever, StreamingChat()), cache, question="input", evidence="version", versions=versions
    )
    for asked in (QUESTION, QUESTION, PARAPHRASE):
        WAYS[way](rag, {"input": asked})
    assert retriever.calls == 1
    current["leave.md"] = "4"
    WAYS[way](rag, {"input": QUESTION})
    assert retriever.calls == 2


@pytest.mark.parametrize("way", WAYS)
def test_the_versions_of_a_store_guard_hits(cache: Cache, way: str) -> None:
    """`document_versions(store)` serves as `versions`, where a document has a version for each of its chunks."""
    store = handbook([Document("Leave is 28 days.", metadata={"source": "leave.md"})])
    store.add_documents([Document("Leave is asked for in the portal.", metadata={"source": "leave.md"})])
    retriever = CountingRetriever(store=store, k=3)
    rag = cached_runnable(
        retrieval_chain(retriever, StreamingChat()),
        cache,
        question="input",
        evidence="version",
        versions=lambda names: document_versions(store),
    )
    for asked in (QUESTION, QUESTION, PARAPHRASE):
        WAYS[way](rag, {"input": asked})
    assert retriever.calls == 1
    store.delete(list(store.store))
    store.add_documents([Document("Leave is 30 days.", metadata={"source": "leave.md"})])
    WAYS[way](rag, {"input": QUESTION})
    assert retriever.calls == 2


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_is_served_while_retrieval_finds_the_same(cache: Cache, way: str) -> None:
    """With `evidence="retrieval"`, every request retrieves, and generation is skipped while the evidence covers."""
    store, model = handbook(), StreamingChat()
    retriever = CountingRetriever(store=store, k=3)
    rag = cached_runnable(
        retrieval_chain(CountingRetriever(store=store, k=3), model),
        cache,
        question="input",
        evidence="retrieval",
        retriever=retriever,
    )
    for asked in (QUESTION, QUESTION, PARAPHRASE):
        WAYS[way](rag, {"input": asked})
    assert (retriever.calls, model.calls) == (3, 1)
    store.add_documents([NEW])
    WAYS[way](rag, {"input": QUESTION})
    assert (retriever.calls, model.calls) == (4, 2)


@pytest.mark.parametrize("asked", [QUESTION, {"question": QUESTION}])
@pytest.mark.parametrize("way", WAYS)
def test_what_was_retrieved_as_evidence_is_used(cache: Cache, asked: Any, way: str) -> None:
    """With `documents_input`, retrieval runs once a request, and its documents are the answer's."""
    model = StreamingChat()
    generation: Runnable[Any, Any] = (
        RunnableLambda(lambda given: f"{given['question']} {joined(given['context'])}") | model
    )
    retriever = CountingRetriever(store=handbook())
    rag = cached_runnable(
        generation, cache, evidence="retrieval", retriever=retriever, documents_input="context", corpus="handbook"
    )
    for _ in range(2):
        WAYS[way](rag, asked)
    assert (retriever.calls, model.calls) == (2, 1)
    (name, *_) = cache.documents(corpus="handbook")
    assert cache.invalidate(document=name) == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"evidence": "version"}, "versions="),
        ({"evidence": "retrieval"}, "retriever="),
        ({"versions": dict}, "versions="),
        ({"documents_input": "context"}, "documents_input="),
        ({"evidence": "luck"}, "luck"),
        ({"min_overlap": 2}, "min_overlap"),
        ({"tags": "leave"}, "list"),
    ],
)
def test_arguments_that_do_not_fit_together_are_told(cache: Cache, arguments: Any, message: str) -> None:
    """The mistake is named when the runnable is made."""
    with pytest.raises(ConfigurationError, match=message):
        cached_runnable(RunnableLambda(str), cache, **arguments)


@pytest.mark.parametrize("way", WAYS)
def test_evidence_that_cannot_be_retrieved_costs_no_answer(cache: Cache, way: str) -> None:
    """Where only the cache needs the retriever, its fault sends the request past the cache."""

    def fail(_: str) -> list[Document]:
        raise ConnectionError("the store is down")

    model = StreamingChat()
    rag = cached_runnable(RunnableLambda(str) | model, cache, evidence="retrieval", retriever=RunnableLambda(fail))
    for _ in range(2):
        WAYS[way](rag, QUESTION)
    assert (model.calls, cache.stats().bypasses) == (2, {"evidence_fault": 2})


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "arguments",
    [{"documents": lambda output: output["nowhere"]}, {"document_id": lambda document: document.metadata["nowhere"]}],
    ids=["documents", "document_id"],
)
def test_documents_that_cannot_be_told_cost_no_answer(
    cache: Cache, caplog: pytest.LogCaptureFixture, arguments: Any, way: str
) -> None:
    """A function of the application that fails on one output leaves the answer as it is, and unstored."""
    chain = retrieval_chain(CountingRetriever(store=handbook()), StreamingChat())
    rag = cached_runnable(chain, cache, question="input", **arguments)
    for _ in range(2):
        WAYS[way](rag, {"input": QUESTION})
    assert cache.stats().hits == {}
    assert caplog.text.count("could not tell an answer's documents (KeyError)") == 1


@pytest.mark.parametrize("way", WAYS)
def test_a_request_past_the_cache_retrieves_for_its_question(cache: Cache, way: str) -> None:
    """With `documents_input`, an input that cannot be compared is given what is found for its question all the same."""
    asked: list[str] = []

    def search(question: str) -> list[Document]:
        asked.append(question)
        return [NEW]

    rag = cached_runnable(
        RunnableLambda(lambda given: given["context"][0].page_content),
        cache,
        evidence="retrieval",
        retriever=RunnableLambda(search),
        documents_input="context",
    )
    WAYS[way](rag, {"question": QUESTION, "handle": object()})
    assert asked == [QUESTION]
    assert cache.stats().bypasses == {"unstable_request": 1}


@pytest.mark.parametrize("way", WAYS)
def test_an_input_that_cannot_be_read_costs_no_answer(cache: Cache, way: str) -> None:
    """A function of the application that fails on one input, or a part of the chain, sends it past the cache."""

    def fail(*_: object) -> str:
        raise KeyError("nowhere")

    rag: CachedRunnable[Any, Any] = cached_runnable(RunnableLambda(lambda _: "an answer"), cache, question=fail)
    WAYS[way](rag, {"input": QUESTION})
    assert cache.stats().bypasses == {"unstable_request": 1}


@pytest.mark.parametrize("streamed", [False, True])
def test_an_answer_to_nothing_is_not_stored(cache: Cache, *, streamed: bool) -> None:
    """When retrieval finds nothing, the next asker looks again: a document may have come meanwhile."""
    store = handbook([])
    chain = cached_runnable(text_chain(CountingRetriever(store=store), StreamingChat()), cache)

    def ask() -> str:
        return "".join(chain.stream(QUESTION)) if streamed else str(chain.invoke(QUESTION))

    first = ask()
    assert ask() != first
    assert cache.stats().refused == {"nothing_retrieved": 2}
    store.add_documents(HANDBOOK)
    assert ask() == ask()
