"""Cached query engines where LlamaIndex uses query engines: tools, agents, engines of engines, chat engines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.base_selector import BaseSelector, MultiSelection, SelectorResult, SingleSelection
from llama_index.core.base.llms.types import ChatMessage, MessageRole, ToolCallBlock
from llama_index.core.chat_engine import CondenseQuestionChatEngine
from llama_index.core.query_engine import RouterQueryEngine, SubQuestionQueryEngine
from llama_index.core.question_gen.types import BaseQuestionGenerator, SubQuestion
from llama_index.core.response_synthesizers import get_response_synthesizer
from llama_index.core.schema import IndexNode, QueryBundle
from llama_index.core.tools import QueryEngineTool, ToolMetadata
from llama_index_instrumentation import get_dispatcher

from askonce.cache import Cache
from askonce.llama_index import cached_query_engine
from tests.llama_index.handbook import Handbook
from tests.llama_index.models import QUESTION, memory, quiet_agents, tools_llm
from tests.llama_index.test_query_engine import is_hit
from tests.llama_index.test_tools_and_events import Heard


@pytest.fixture
def handbook() -> Handbook:
    """Give an indexed handbook."""
    return Handbook()


@pytest.fixture
def heard() -> Iterator[Heard]:
    """Listen to LlamaIndex's events."""
    handler, dispatcher = Heard(), get_dispatcher()
    dispatcher.add_event_handler(handler)
    yield handler
    dispatcher.event_handlers.remove(handler)


def test_a_hit_is_a_query_without_retrieval_synthesis_or_model(handbook: Handbook, cache: Cache, heard: Heard) -> None:
    """A miss sends the engine's own events; a hit the start and the end of the query, and no others."""
    handbook.engine().query(QUESTION)
    baseline = heard.take()
    engine = cached_query_engine(handbook.engine(), cache)

    engine.query(QUESTION)
    assert heard.take() == baseline
    engine.query(QUESTION)
    assert heard.take() == {"QueryStartEvent": 1, "QueryEndEvent": 1}


async def test_tools_answer_from_the_cache(handbook: Handbook, cache: Cache) -> None:
    """A `QueryEngineTool` over a cached engine asks it once, sync and async."""
    tool = QueryEngineTool.from_defaults(cached_query_engine(handbook.engine(), cache), name="handbook")

    first = await tool.acall(QUESTION)
    second = await tool.acall(QUESTION)

    assert second.content == first.content
    assert handbook.calls == (1, 1)


@quiet_agents
async def test_an_agent_with_such_a_tool_retrieves_once(handbook: Handbook, cache: Cache) -> None:
    """Two runs of a `FunctionAgent` over the tool get one answer, retrieved and generated once."""

    def say(messages: Sequence[ChatMessage], **_: Any) -> ChatMessage:
        if messages[-1].role is MessageRole.TOOL:
            return ChatMessage(messages[-1].content, role=MessageRole.ASSISTANT)
        call = ToolCallBlock(tool_call_id="c1", tool_name="handbook", tool_kwargs={"input": QUESTION})
        return ChatMessage(role=MessageRole.ASSISTANT, blocks=[call])

    tool = QueryEngineTool.from_defaults(cached_query_engine(handbook.engine(), cache), name="handbook")
    agent = FunctionAgent(tools=[tool], llm=tools_llm(say))

    answers = [str(await agent.run("Tell me.", memory=memory())) for _ in range(2)]

    assert handbook.calls == (1, 1)
    assert answers[0] == answers[1]


class First(BaseSelector):
    """Choose the first engine."""

    def _get_prompts(self) -> dict[str, Any]:
        return {}

    def _update_prompts(self, prompts: dict[str, Any]) -> None:
        pass

    def _select(self, choices: Sequence[ToolMetadata], query: QueryBundle) -> SelectorResult:
        return MultiSelection(selections=[SingleSelection(index=0, reason="")])

    async def _aselect(self, choices: Sequence[ToolMetadata], query: QueryBundle) -> SelectorResult:
        return self._select(choices, query)


@pytest.mark.parametrize("streaming", [False, True])
async def test_routers_answer_from_the_cache(handbook: Handbook, cache: Cache, streaming: bool) -> None:
    """A router is cached, and so is an engine behind one, streamed or not."""
    inner = cached_query_engine(handbook.engine(streaming=streaming), cache)
    tools = [QueryEngineTool.from_defaults(inner, name="handbook", description="d")]
    router = RouterQueryEngine(First(), tools, llm=handbook.llm)

    first, second = str(router.query(QUESTION)), router.query(QUESTION)
    assert is_hit(second)
    assert str(second) == first
    whole = cached_query_engine(router, cache)
    assert str(whole.query(QUESTION)) == first
    hit = whole.query(QUESTION)
    assert type(hit) is type(second)
    assert str(hit) == first
    assert await whole.aquery(QUESTION) is not None
    assert handbook.calls == (1, 1)


class Two(BaseQuestionGenerator):
    """Ask the same question twice over."""

    def _get_prompts(self) -> dict[str, Any]:
        return {}

    def _update_prompts(self, prompts: dict[str, Any]) -> None:
        pass

    def generate(self, tools: Sequence[ToolMetadata], query: QueryBundle) -> list[SubQuestion]:
        """Return two questions."""
        return [SubQuestion(sub_question=text, tool_name="handbook") for text in (QUESTION, "And trains?")]

    async def agenerate(self, tools: Sequence[ToolMetadata], query: QueryBundle) -> list[SubQuestion]:
        """Async version of `generate`."""
        return self.generate(tools, query)


async def test_sub_questions_answer_from_the_cache(handbook: Handbook, cache: Cache) -> None:
    """Engines behind a `SubQuestionQueryEngine` answer from the cache, and it can be cached itself."""
    tool = QueryEngineTool.from_defaults(cached_query_engine(handbook.engine(), cache), name="handbook")
    engine = SubQuestionQueryEngine(
        Two(), get_response_synthesizer(llm=handbook.llm), [tool], verbose=False, use_async=False
    )
    first = engine.query("Tell me of leave and trains.")
    assert handbook.calls == (2, 3)
    assert engine.query("Tell me of leave and trains.").source_nodes[2:] == first.source_nodes[2:]
    assert handbook.calls == (2, 4)

    whole = cached_query_engine(engine, cache)
    told = await whole.aquery("Tell me of leave and trains.")
    assert await whole.aquery("Tell me of leave and trains.") == told
    assert handbook.calls == (2, 5)


async def test_chat_engines_on_a_cached_engine(handbook: Handbook, cache: Cache) -> None:
    """A `CondenseQuestionChatEngine` chats and streams over a cached engine, and the two share answers."""
    engine = cached_query_engine(handbook.engine(), cache)

    def chat() -> CondenseQuestionChatEngine:
        return CondenseQuestionChatEngine.from_defaults(engine, llm=handbook.llm, memory=memory())

    streamed = "".join(chat().stream_chat(QUESTION).response_gen)
    chatting = chat()

    assert str(chatting.chat(QUESTION)) == streamed
    assert str(await chat().achat(QUESTION)) == streamed
    response = await chat().astream_chat(QUESTION)
    assert "".join([piece async for piece in response.async_response_gen()]) == streamed
    assert chatting.chat_history[-1].content == streamed
    assert handbook.calls == (1, 1)


def test_recursive_retrieval_sees_no_trace_of_the_cache(handbook: Handbook, cache: Cache) -> None:
    """An engine that another index retrieves from gives the same text on a hit as on a miss."""
    inner = cached_query_engine(handbook.engine(), cache)
    outer = Handbook([])
    outer.index.insert_nodes([IndexNode(text="days off", index_id="handbook", obj=inner)])

    first = outer.engine().query(QUESTION)
    second = outer.engine().query(QUESTION)

    assert handbook.llm.calls == 1
    assert second.source_nodes[0].node.get_content() == first.source_nodes[0].node.get_content()
    assert "askonce" not in str(second)
