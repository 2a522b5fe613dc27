"""Cached chains, called in every way: what a hit skips, what is stored, and what is not."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.messages import AIMessage, AIMessageChunk
from langchain_core.output_parsers import StrOutputParser
from langchain_core.runnables import Runnable, RunnableLambda
from langgraph.graph import START, MessagesState, StateGraph

from askonce import scope
from askonce.cache import Cache
from askonce.core.model import Document, Hit
from askonce.errors import ConfigurationError
from askonce.langchain.runnable import CachedRunnable, cached_runnable
from tests.langchain.chains import (
    HANDBOOK,
    CountingRetriever,
    StreamingChat,
    handbook,
    message_chain,
    retrieval_chain,
    text_chain,
)
from tests.langchain.conftest import PARAPHRASE, QUESTION

Rag = CachedRunnable[Any, Any]


@dataclass
class Parts:
    """Hold a model and a retriever, and tell how often they were called."""

    model: StreamingChat = field(default_factory=StreamingChat)
    retriever: CountingRetriever = field(default_factory=lambda: CountingRetriever(store=handbook()))

    @property
    def calls(self) -> tuple[int, int]:
        """Return the number of retrievals and of model calls."""
        return self.retriever.calls, self.model.calls


@pytest.fixture
def parts() -> Parts:
    """Give the parts of a chain."""
    return Parts()


@pytest.fixture
def rag(parts: Parts, cache: Cache) -> Rag:
    """Give the chain that returns a text, cached."""
    return cached_runnable(text_chain(parts.retriever, parts.model), cache, corpus="handbook")


@pytest.fixture
def full(parts: Parts, cache: Cache) -> Rag:
    """Give the chain that returns a dictionary, cached."""
    chain = retrieval_chain(parts.retriever, parts.model)
    return cached_runnable(chain, cache, question="input", documents="context", corpus="handbook")


async def astreamed(rag: Rag, asked: Any) -> list[Any]:
    """Return the chunks of `astream`."""
    return [chunk async for chunk in rag.astream(asked)]


async def from_events(rag: Rag, asked: Any) -> Any:
    """Return the output that `astream_events` tells."""
    events = [event async for event in rag.astream_events(asked, version="v2")]
    return events[-1]["data"]["output"]


def added(chunks: list[Any]) -> Any:
    """Return the sum of chunks, as their consumer makes it."""
    whole = chunks[0]
    for chunk in chunks[1:]:
        whole = whole + chunk
    return whole


WAYS: dict[str, Callable[[Rag, Any], Any]] = {
    "invoke": lambda rag, asked: rag.invoke(asked),
    "ainvoke": lambda rag, asked: asyncio.run(rag.ainvoke(asked)),
    "stream": lambda rag, asked: added(list(rag.stream(asked))),
    "astream": lambda rag, asked: added(asyncio.run(astreamed(rag, asked))),
    "batch": lambda rag, asked: rag.batch([asked])[0],
    "abatch": lambda rag, asked: asyncio.run(rag.abatch([asked]))[0],
    "astream_events": lambda rag, asked: asyncio.run(from_events(rag, asked)),
    "composed": lambda rag, asked: (rag | RunnableLambda(lambda answer: answer)).invoke(asked),
    "composed stream": lambda rag, asked: added(list((RunnableLambda(lambda x: x) | rag).stream(asked))),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_repeated_question_skips_retrieval_and_generation(rag: Rag, parts: Parts, way: str) -> None:
    """Whichever way a question is asked, it is answered as before the next time, and so is its paraphrase."""
    first = WAYS[way](rag, QUESTION)
    assert parts.calls == (1, 1)
    assert [WAYS[way](rag, asked) for asked in (QUESTION, PARAPHRASE, QUESTION)] == [first] * 3
    assert rag.invoke(QUESTION) == first
    assert parts.calls == (1, 1)


@pytest.mark.parametrize("way", WAYS)
def test_a_dictionary_is_restored_equal(full: Rag, parts: Parts, way: str) -> None:
    """Documents, answer and question come back; what a paraphrase handed in comes back as it was asked."""
    first = WAYS[way](full, {"input": QUESTION})
    assert {*first} == {"input", "context", "answer"}
    assert [document in HANDBOOK for document in first["context"]] == [True, True]
    assert WAYS[way](full, {"input": QUESTION}) == first
    assert WAYS[way](full, {"input": PARAPHRASE}) == {**first, "input": PARAPHRASE}
    assert parts.calls == (1, 1)


def test_a_message_is_restored(parts: Parts, cache: Cache) -> None:
    """A message answers with an id of its own, zero usage, and a note of where it is from."""
    rag = cached_runnable(message_chain(parts.retriever, parts.model), cache)
    first, again = rag.invoke(QUESTION), rag.invoke(QUESTION)
    streamed = list(rag.stream(QUESTION))
    assert again.content == added(streamed).content == first.content
    assert len({first.id, again.id, streamed[0].id}) == 3
    assert {chunk.id for chunk in streamed} == {streamed[0].id}
    assert all(isinstance(chunk, AIMessageChunk) for chunk in streamed)
    assert again.usage_metadata["total_tokens"] == 0
    assert again.response_metadata["askonce"]["tier"] in ("memory", "exact")


def test_a_streamed_miss_is_passed_through(rag: Rag, parts: Parts) -> None:
    """A miss comes in the model's own pieces, and a hit in several pieces too."""
    stream = rag.stream(QUESTION)
    assert next(stream) == "answer-"
    rest = [chunk for chunk in stream if chunk]
    assert len(rest) == 5
    assert len(list(rag.stream(QUESTION))) > 1
    assert parts.calls == (1, 1)


def test_a_dictionary_streams_its_documents_before_its_answer(full: Rag) -> None:
    """A hit's chunks are one key each, the answer's pieces last."""
    list(full.stream({"input": QUESTION}))
    keys = [next(iter(chunk)) for chunk in full.stream({"input": QUESTION})]
    assert keys[:2] == ["input", "context"]
    assert {*keys[2:]} == {"answer"}
    assert len(keys) > 3


def test_a_stream_that_is_left_half_way_is_not_stored(rag: Rag, parts: Parts) -> None:
    """The next asker starts from nothing."""
    stream = rag.stream(QUESTION)
    next(stream)
    stream.close()  # type: ignore[attr-defined]  # it is a generator
    assert rag.invoke(QUESTION) == "answer-2 with some more words"
    assert parts.calls == (2, 2)


async def test_an_async_stream_that_is_left_half_way_is_not_stored(rag: Rag, parts: Parts) -> None:
    """As above, with `astream`."""
    stream = rag.astream(QUESTION)
    await anext(stream)
    await stream.aclose()  # type: ignore[attr-defined]  # it is a generator
    assert await rag.ainvoke(QUESTION) == "answer-2 with some more words"
    assert parts.calls == (2, 2)


@pytest.mark.parametrize("way", ["invoke", "ainvoke", "stream", "astream"])
def test_an_error_reaches_the_caller_and_is_not_stored(rag: Rag, parts: Parts, way: str) -> None:
    """A model that breaks off half way leaves nothing behind."""
    parts.model.breaks = True
    with pytest.raises(ConnectionError):
        WAYS[way](rag, QUESTION)
    parts.model.breaks = False
    assert WAYS[way](rag, QUESTION) == "answer-2 with some more words"


@pytest.mark.parametrize("way", ["invoke", "stream", "astream"])
def test_a_truncated_answer_is_not_stored(parts: Parts, cache: Cache, way: str) -> None:
    """The model's finish reason counts, though the parser drops it from the answer."""
    parts.model.finish_reason = "length"
    rag = cached_runnable(text_chain(parts.retriever, parts.model), cache)
    assert [WAYS[way](rag, QUESTION)[:8] for _ in range(2)] == ["answer-1", "answer-2"]
    assert cache.stats().refused == {"finish_reason=length": 2}


def test_an_empty_answer_is_not_stored(cache: Cache) -> None:
    """An empty text is passed on."""
    rag: Rag = cached_runnable(RunnableLambda(lambda _: ""), cache)
    assert [rag.invoke(QUESTION), rag.invoke(QUESTION)] == ["", ""]
    assert cache.stats().refused == {"empty": 2}


def test_an_answer_that_cannot_be_stored_is_passed_on(cache: Cache) -> None:
    """Any object goes through, and comes from the runnable each time."""
    rag: Rag = cached_runnable(RunnableLambda(lambda _: {"answer": object()}), cache)
    assert rag.invoke(QUESTION)["answer"] is not rag.invoke(QUESTION)["answer"]


def test_equal_questions_in_a_batch_are_computed_once(rag: Rag, parts: Parts) -> None:
    """A batch asks for each question once."""
    answers = rag.batch([QUESTION] * 5 + ["Is there a canteen?"])
    assert len({*answers[:5]}) == 1
    assert answers[5] != answers[0]
    assert parts.calls == (2, 2)


async def test_equal_questions_in_an_async_batch_are_computed_once(rag: Rag, parts: Parts) -> None:
    """As above, with `abatch`."""
    answers = await rag.abatch([QUESTION] * 5)
    assert len({*answers}) == 1
    assert parts.calls == (1, 1)


def test_what_the_model_used_is_kept(rag: Rag, cache: Cache) -> None:
    """The entry tells tokens and time, though the answer is plain text."""
    list(rag.stream(QUESTION))
    decision = looked_up(rag, cache, QUESTION)
    assert (decision.entry.cost.input_tokens, decision.entry.cost.output_tokens) == (7, 5)
    assert decision.entry.cost.latency_s is not None


def looked_up(rag: Rag, cache: Cache, asked: Any) -> Hit:
    """Return the hit that `asked` finds."""
    request = rag.reader.run(rag.bound, asked, {}, {}).request
    decision = cache.lookup(request)  # type: ignore[arg-type]  # not a bypass
    assert isinstance(decision, Hit)
    return decision


# --- documents ---


@pytest.mark.parametrize("way", ["invoke", "ainvoke", "stream", "astream"])
def test_an_answer_goes_with_its_document(full: Rag, parts: Parts, cache: Cache, way: str) -> None:
    """An answer names the documents it was made from, and is removed with any of them, and with no other."""
    found = WAYS[way](full, {"input": QUESTION})["context"]
    documents = looked_up(full, cache, {"input": QUESTION}).entry.documents
    assert {*documents} == {Document(one.metadata["source"], one.metadata["version"]) for one in found}
    assert cache.invalidate(document="travel.md") == 0
    assert cache.invalidate(document=documents[0].id) == 1
    WAYS[way](full, {"input": QUESTION})
    assert parts.calls == (2, 2)


@pytest.mark.parametrize("way", ["invoke", "ainvoke", "stream", "astream", "batch", "astream_events"])
def test_a_text_goes_with_the_documents_that_a_retriever_found(rag: Rag, parts: Parts, cache: Cache, way: str) -> None:
    """An answer without documents in it is stored with those that the chain's retriever returned."""
    WAYS[way](rag, QUESTION)
    documents = looked_up(rag, cache, QUESTION).entry.documents
    assert len(documents) in (1, 2)
    assert cache.invalidate(document=documents[0].id) == 1
    assert parts.calls == (1, 1)


def test_a_stream_under_way_brings_nothing_back(rag: Rag, parts: Parts, cache: Cache) -> None:
    """What is removed while its answer is still streaming is not stored when the stream ends."""
    stream = rag.stream(QUESTION)
    next(stream)
    cache.invalidate(corpus="handbook")
    other = rag.stream(QUESTION)
    next(other)
    list(stream)
    other.close()  # type: ignore[attr-defined]  # it is a generator
    rag.invoke(QUESTION)
    assert parts.calls == (3, 3)


def test_an_answer_that_could_outlive_its_documents_is_not_stored(
    parts: Parts, cache: Cache, caplog: pytest.LogCaptureFixture
) -> None:
    """With `documents=` given, and neither documents in the output nor a retriever, nothing is stored."""
    rag: Rag = cached_runnable(RunnableLambda(lambda _: "an answer"), cache, documents="context")
    assert [rag.invoke(QUESTION) for _ in range(2)] == ["an answer"] * 2
    assert "no documents where documents= says" in caplog.text
    assert cache.stats().hits == {}


def test_documents_and_identity_can_be_functions(parts: Parts, cache: Cache) -> None:
    """Documents are found, named and versioned as the user says."""
    rag = cached_runnable(
        retrieval_chain(parts.retriever, parts.model),
        cache,
        question=lambda asked: asked["input"],
        documents=lambda output: output["context"][:1],
        document_id=lambda document: f"doc:{document.id}",
        document_version="missing",
    )
    output = rag.invoke({"input": QUESTION})
    assert rag.invoke({"input": PARAPHRASE})["answer"] == output["answer"]
    (document,) = looked_up(rag, cache, {"input": QUESTION}).entry.documents
    assert document.id == f"doc:{output['context'][0].id}"
    assert len(document.version) == 32


# --- callbacks, graphs ---


class Heard(BaseCallbackHandler):
    """Note what happens."""

    def __init__(self) -> None:
        self.events: list[str] = []

    def on_chain_start(self, *args: Any, **kwargs: Any) -> None:
        """Note a run's name and tags."""
        self.events.append(f"{kwargs.get('name')} {sorted(kwargs.get('tags') or [])}")

    def on_chain_end(self, *args: Any, **kwargs: Any) -> None:
        """Note a run's end."""
        self.events.append("end")

    def on_chat_model_start(self, *args: Any, **kwargs: Any) -> None:
        """Note a model's start."""
        self.events.append("model")


@pytest.mark.parametrize("way", ["invoke", "stream"])
def test_a_hit_is_one_run(parts: Parts, cache: Cache, way: str) -> None:
    """Callbacks and tags reach what runs; of a hit they hear the runnable itself and nothing else."""
    rag = cached_runnable(text_chain(parts.retriever, parts.model), cache, name="rag")
    heard = [Heard(), Heard()]
    for handler in heard:
        WAYS[way](rag.with_config(callbacks=[handler], tags=["mine"]), QUESTION)  # type: ignore[arg-type]
    assert heard[0].events[0] == "rag ['mine']"
    assert "model" in heard[0].events
    assert heard[1].events == ["rag ['mine']", "end"]


@pytest.mark.parametrize("chain", [text_chain, message_chain])
async def test_events_tell_the_tokens_of_a_hit(parts: Parts, cache: Cache, chain: Any) -> None:
    """Those who show `on_chat_model_stream` events show a hit too."""
    rag = cached_runnable(chain(parts.retriever, parts.model), cache)
    texts = []
    for _ in range(2):
        events = [event async for event in rag.astream_events(QUESTION, version="v2")]
        chunks = [event["data"]["chunk"] for event in events if event["event"] == "on_chat_model_stream"]
        texts.append("".join(chunk.text for chunk in chunks))
    assert texts == ["answer-1 with some more words"] * 2
    assert parts.calls == (1, 1)


@pytest.mark.parametrize("chain", [text_chain, message_chain])
def test_a_hit_streams_from_a_graphs_node(parts: Parts, cache: Cache, chain: Any) -> None:
    """Under LangGraph's `stream_mode="messages"`, the answer of a node that invokes the runnable streams, once."""
    graph = graph_of(cached_runnable(chain(parts.retriever, parts.model), cache))
    told = []
    for asked in (QUESTION, QUESTION, PARAPHRASE):
        stream = graph.stream({"messages": [("human", asked)]}, stream_mode="messages")
        told.append([part[0].text for part in stream if isinstance(part[0], AIMessageChunk)])
    assert {"".join(pieces) for pieces in told} == {"answer-1 with some more words"}
    assert all(len(pieces) > 1 for pieces in told)
    assert parts.calls == (1, 1)


async def test_a_hit_streams_from_an_async_graphs_node(parts: Parts, cache: Cache) -> None:
    """As above, with `astream`; the state's message is the one that was streamed."""
    graph = graph_of(cached_runnable(message_chain(parts.retriever, parts.model), cache))
    for _ in range(2):
        seen = [part async for part in graph.astream({"messages": [("human", QUESTION)]}, stream_mode="messages")]
        assert len({message.id for message, _ in seen}) == 1
        assert "".join(message.text for message, _ in seen) == "answer-1 with some more words"
    assert parts.calls == (1, 1)


def graph_of(rag: Rag) -> Any:
    """Return a graph whose one node answers the last message."""

    def answer(state: MessagesState) -> dict[str, Any]:
        told = rag.invoke(state["messages"][-1].text)
        return {"messages": [told if isinstance(told, AIMessage) else AIMessage(told)]}

    async def aanswer(state: MessagesState) -> dict[str, Any]:
        return {"messages": [await rag.ainvoke(state["messages"][-1].text)]}

    graph = StateGraph(MessagesState)
    graph.add_node("answer", RunnableLambda(answer, aanswer))
    graph.add_edge(START, "answer")
    return graph.compile()


def test_it_looks_like_the_runnable_behind(full: Rag) -> None:
    """Schemas and the graph are those of the runnable behind."""
    assert full.get_input_jsonschema() == full.bound.get_input_jsonschema()
    assert full.get_output_jsonschema() == full.bound.get_output_jsonschema()
    assert full.get_graph().to_json() == full.bound.get_graph().to_json()


def test_a_missing_question_is_told(rag: Rag) -> None:
    """An input without the question's key is a mistake in the configuration, and says which keys there are."""
    with pytest.raises(ConfigurationError, match=r"no 'question', only \['input'\]"):
        rag.invoke({"input": QUESTION})


def test_a_stream_keeps_the_scope_it_was_asked_in(rag: Rag, parts: Parts) -> None:
    """A stream that is read after its `with scope(...)` block has ended is stored in that scope."""
    with scope(tenant="acme"):
        stream = rag.stream(QUESTION)
    list(stream)
    rag.invoke(QUESTION)
    assert parts.calls == (2, 2)
    with scope(tenant="acme"):
        rag.batch([QUESTION, PARAPHRASE])
    assert parts.calls == (2, 2)


def test_a_copy_shares_the_cache(rag: Rag, parts: Parts) -> None:
    """Frameworks copy runnables deeply; a copy answers from the same cache."""
    first = rag.invoke(QUESTION)
    assert copy.deepcopy(rag).invoke(QUESTION) == first
    assert parts.calls == (1, 1)


WHOLE: dict[str, Callable[[Any, Any], Any]] = {
    "invoke": lambda chain, asked: chain.invoke(asked),
    "ainvoke": lambda chain, asked: asyncio.run(chain.ainvoke(asked)),
}


def unsteady_chain() -> tuple[Runnable[Any, str], list[str]]:
    """Return a chain that fails the first time, and the list of what it was asked."""
    attempts: list[str] = []

    def unsteady(text: str) -> str:
        attempts.append(text)
        if len(attempts) == 1:
            raise ConnectionError("the first time")
        return text

    return RunnableLambda(unsteady) | StreamingChat() | StrOutputParser(), attempts


@pytest.mark.parametrize("way", WHOLE)
def test_what_stands_in_for_a_chain_that_has_failed_is_not_stored(cache: Cache, way: str) -> None:
    """An apology is for those who ask while the model is down."""
    chain, attempts = unsteady_chain()
    rag = cached_runnable(chain.with_fallbacks([RunnableLambda(lambda _: "Please ask later.")]), cache, version="1")
    assert WHOLE[way](rag, QUESTION) == "Please ask later."
    assert {WHOLE[way](rag, QUESTION) for _ in range(2)} == {"answer-1 with some more words"}
    assert len(attempts) == 2


@pytest.mark.parametrize("way", WHOLE)
def test_an_answer_at_the_second_attempt_is_stored(cache: Cache, way: str) -> None:
    """A step that was tried again with success has not failed, in a chain of several steps neither."""
    steps, attempts = unsteady_chain()
    chain = steps.with_retry(wait_exponential_jitter=False)
    rag = cached_runnable(RunnableLambda(str) | chain, cache, version="1")
    assert {WHOLE[way](rag, QUESTION) for _ in range(2)} == {"answer-1 with some more words"}
    assert len(attempts) == 2
