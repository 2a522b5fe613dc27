"""Queries inside queries: an outer answer is stored with all the documents behind it, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from llama_index.core import VectorStoreIndex
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.llms.types import ChatMessage, MessageRole, ToolCallBlock
from llama_index.core.evaluation import RelevancyEvaluator
from llama_index.core.postprocessor import MetadataReplacementPostProcessor
from llama_index.core.query_engine import (
    CitationQueryEngine,
    CustomQueryEngine,
    RetryQueryEngine,
    RouterQueryEngine,
    SubQuestionQueryEngine,
)
from llama_index.core.response_synthesizers import get_response_synthesizer
from llama_index.core.schema import IndexNode, TextNode
from llama_index.core.tools import QueryEngineTool

from askonce.cache import Cache
from askonce.llama_index import cached_query_engine, document_versions
from tests.llama_index.handbook import Handbook, WordEmbedding
from tests.llama_index.models import QUESTION, NamedLLM, memory, quiet_agents, tools_llm
from tests.llama_index.test_query_engine import is_hit
from tests.llama_index.test_query_engine_hosts import First, Two


class Told(CustomQueryEngine):
    """Answer with the text of another engine's answer."""

    engine: Any

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return str(self.engine.query(query_str))


class Quoted(CustomQueryEngine):
    """Answer with what was retrieved."""

    retriever: Any

    def custom_query(self, query_str: str) -> str:
        """Answer."""
        return str(self.retriever.retrieve(query_str)[0].node.get_content())


class Delegated(CustomQueryEngine):
    """Answer with what an agent finds out."""

    agent: Any

    def custom_query(self, query_str: str) -> str:
        """Answer in async code only."""
        raise NotImplementedError

    async def acustom_query(self, query_str: str) -> str:
        """Answer."""
        return str(await self.agent.run(query_str, memory=memory()))


def tool(engine: BaseQueryEngine) -> QueryEngineTool:
    """Return an engine as a tool."""
    return QueryEngineTool.from_defaults(engine, name="handbook", description="d")


def sub_questions(engine: BaseQueryEngine, handbook: Handbook) -> BaseQueryEngine:
    """Return an engine that asks two questions of another."""
    synthesizer = get_response_synthesizer(llm=handbook.llm)
    return SubQuestionQueryEngine(Two(), synthesizer, [tool(engine)], verbose=False, use_async=False)


def router(engine: BaseQueryEngine, handbook: Handbook) -> BaseQueryEngine:
    """Return a router."""
    return RouterQueryEngine(First(), [tool(engine)], llm=handbook.llm)


def recursive(engine: BaseQueryEngine, handbook: Handbook) -> BaseQueryEngine:
    """Return an engine that retrieves another one's answer."""
    outer = Handbook([])
    outer.index.insert_nodes([IndexNode(text="days off", index_id="handbook", obj=engine)])
    return outer.engine(llm=handbook.llm)


def told(engine: BaseQueryEngine, handbook: Handbook) -> BaseQueryEngine:
    """Return a custom engine."""
    return Told(engine=engine)


def delegated(engine: BaseQueryEngine, handbook: Handbook) -> BaseQueryEngine:
    """Return a custom engine with an agent that asks another engine."""

    def say(messages: Sequence[ChatMessage], **_: Any) -> ChatMessage:
        if messages[-1].role is MessageRole.TOOL:
            return ChatMessage(messages[-1].content, role=MessageRole.ASSISTANT)
        call = ToolCallBlock(tool_call_id="c1", tool_name="handbook", tool_kwargs={"input": QUESTION})
        return ChatMessage(role=MessageRole.ASSISTANT, blocks=[call])

    return Delegated(agent=FunctionAgent(tools=[tool(engine)], llm=tools_llm(say)))


Compose = Callable[[BaseQueryEngine, Handbook], BaseQueryEngine]


@quiet_agents
@pytest.mark.parametrize("inside", ["plain", "missing", "hit"])
@pytest.mark.parametrize("compose", [sub_questions, router, recursive, told, delegated])
async def test_an_outer_answer_brings_the_documents_of_the_inner(cache: Cache, compose: Compose, inside: str) -> None:
    """Whether the engine inside is cached or not, hits or misses, the outer answer goes when the document goes."""
    handbook = Handbook()
    inner: BaseQueryEngine = handbook.engine()
    if inside != "plain":
        inner = cached_query_engine(inner, cache, corpus="inner")
    outer = cached_query_engine(compose(inner, handbook), cache, corpus="outer", version="1")

    async def ask(engine: BaseQueryEngine) -> object:
        return (
            await engine.aquery(QUESTION) if compose is delegated else await asyncio.to_thread(engine.query, QUESTION)
        )

    if inside == "hit":
        await ask(inner)
    await ask(outer)

    assert "leave.md" in cache.documents(corpus="outer")
    assert cache.reconcile(document_versions(handbook.index), corpus="outer").removed == 0
    assert is_hit(await ask(outer))
    cache.invalidate(document="leave.md")
    assert not is_hit(await ask(outer))


def test_an_inner_engine_names_its_documents_itself(cache: Cache) -> None:
    """Ids given by the inner engine's `document_id` are those of the outer answer, too."""
    handbook = Handbook()
    inner = cached_query_engine(
        handbook.engine(), cache, corpus="inner", document_id=lambda node: f"wiki/{node.metadata['file']}"
    )
    outer = cached_query_engine(router(inner, handbook), cache, corpus="outer")
    outer.query(QUESTION)

    assert cache.invalidate(document="wiki/leave.md") == 2


def test_an_answer_without_sources_counts_as_made_from_all_that_was_retrieved(cache: Cache) -> None:
    """A custom engine that returns a text is invalidated by what its retriever found."""
    retriever = Handbook().index.as_retriever(similarity_top_k=2)
    engine = cached_query_engine(Quoted(retriever=retriever), cache, corpus="handbook")
    engine.query(QUESTION)

    assert len(cache.documents(corpus="handbook")) == 2
    assert cache.invalidate(document="leave.md") == 1


def test_what_a_judge_retrieves_is_no_source(cache: Cache) -> None:
    """A `RetryQueryEngine` judges by an index made of the answer, whose documents nobody knows later."""
    handbook = Handbook()
    retry = RetryQueryEngine(handbook.engine(), RelevancyEvaluator(llm=handbook.llm), max_retries=1)
    cached_query_engine(retry, cache, corpus="handbook", version="1").query(QUESTION)

    assert cache.documents(corpus="handbook").keys() == {"leave.md"}


def test_sources_written_anew_count_as_what_was_retrieved(cache: Cache) -> None:
    """A `CitationQueryEngine` cuts nodes into new ones, under new ids; the old ids invalidate the answer."""
    nodes = [TextNode(text="Ten days off a year.", id_="leave")]
    index = VectorStoreIndex(nodes, embed_model=WordEmbedding())
    engine = CitationQueryEngine.from_args(index, llm=NamedLLM())
    cached_query_engine(engine, cache, corpus="handbook").query(QUESTION)

    assert cache.invalidate(document="leave") == 1


def test_a_version_is_that_of_the_text_retrieved(cache: Cache) -> None:
    """A postprocessor that shows the model another text (a sentence's window) does not make another version of it."""
    handbook = Handbook()
    window = MetadataReplacementPostProcessor(target_metadata_key="file")
    cached_query_engine(handbook.engine(node_postprocessors=[window]), cache, corpus="handbook").query(QUESTION)

    assert cache.reconcile(document_versions(handbook.index), corpus="handbook").removed == 0


def test_fresh_evidence_sees_the_documents_of_an_answer_retrieved(cache: Cache) -> None:
    """With `evidence="retrieval"`, an engine that retrieves another's answer is judged by that one's documents."""
    handbook = Handbook()
    inner = cached_query_engine(handbook.engine(), cache, corpus="inner")
    outer = cached_query_engine(recursive(inner, handbook), cache, corpus="outer", evidence="retrieval")

    outer.query(QUESTION)

    assert is_hit(outer.query(QUESTION))
    assert cache.documents(corpus="outer").keys() == {"leave.md"}


def test_an_answer_without_a_part_that_failed_is_not_stored(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    """A `SubQuestionQueryEngine` answers from what it got when a sub-question fails; nobody is served that later."""
    handbook = Handbook()
    outer = cached_query_engine(sub_questions(handbook.engine(), handbook), cache, corpus="outer")

    def embed(self: object, query: str) -> list[float]:
        if "trains" in query:
            raise ConnectionError("the embedder is down")
        return [1.0] * 64

    with monkeypatch.context() as broken:
        broken.setattr(type(handbook.embedder), "_get_query_embedding", embed)
        outer.query("Tell me.")

    assert cache.stats().refused == {"aborted": 1}
    assert not is_hit(outer.query("Tell me."))
    assert is_hit(outer.query("Tell me."))


def test_a_document_without_a_name_costs_no_answer(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """A `document_id` function that fails on a node keeps the answer out of the cache, and from nobody."""
    engine = cached_query_engine(Handbook().engine(), cache, document_id=lambda node: node.metadata["no such key"])

    assert "ten days off" in str(engine.query(QUESTION))

    assert not is_hit(engine.query(QUESTION))
    assert "document_id" in caplog.text
