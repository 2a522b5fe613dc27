"""Whole agents behind the cache: `cached_runnable(create_agent(...))`, whose output is a list of messages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypedDict

import pytest
from langchain.agents import create_agent
from langchain.chat_models import init_chat_model
from langchain_core.documents import Document
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, ToolMessage
from langchain_core.outputs import ChatGeneration, ChatResult
from langchain_core.runnables import (
    ConfigurableField,
    ConfigurableFieldSingleOption,
    Runnable,
    RunnableLambda,
    RunnablePassthrough,
)
from langchain_core.tools import ToolException, tool
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.graph import START, StateGraph
from langgraph.types import Command, interrupt
from pydantic import PrivateAttr

from askonce.cache import Cache
from askonce.core.model import Bypass, Miss
from askonce.langchain import cached_runnable
from tests.langchain.conftest import PARAPHRASE, QUESTION


class Searching(BaseChatModel):
    """Call the tool `search` once, then answer from what it found."""

    model: str = "agent-1"
    finish_reason: str = "stop"
    _calls: int = PrivateAttr(default=0)

    @property
    def calls(self) -> int:
        """Return how often it was asked."""
        return self._calls

    @property
    def _llm_type(self) -> str:
        return "searching"

    def bind_tools(self, tools: Any, **_: Any) -> Any:
        """Return the model: it knows its tool."""
        return self

    def _generate(self, messages: list[BaseMessage], *_: Any, **__: Any) -> ChatResult:
        self._calls += 1
        if isinstance(messages[-1], ToolMessage):
            said = AIMessage(f"found: {messages[-1].content}", response_metadata={"finish_reason": self.finish_reason})
        else:
            call = {"name": "search", "args": {"words": "leave"}, "id": f"call_{self._calls:09}", "type": "tool_call"}
            said = AIMessage("", tool_calls=[call], response_metadata={"finish_reason": "tool_calls"})
        return ChatResult(generations=[ChatGeneration(message=said)])


@tool(response_format="content_and_artifact")
def search(words: str) -> tuple[str, list[Document]]:
    """Search the handbook."""
    return "28 days", [Document("28 days", metadata={"source": "leave.md"})]


class Asked(TypedDict, total=False):
    """The state of a graph around."""

    question: str
    answer: str


def made(model: Searching, *tools: Any) -> Runnable[Any, Any]:
    """Return an agent."""
    return create_agent(model, [*tools] or [search])


WAYS: dict[str, Callable[[Any, Any], Any]] = {
    "invoke": lambda agent, asked: agent.invoke(asked),
    "ainvoke": lambda agent, asked: asyncio.run(agent.ainvoke(asked)),
}


def asked(text: str) -> dict[str, Any]:
    """Ask anew: LangGraph writes an id on the message that it is given."""
    return {"messages": [HumanMessage(text)]}


@pytest.mark.parametrize("way", WAYS)
def test_an_agents_run_is_answered_from_the_cache(cache: Cache, way: str) -> None:
    """The asker's own messages come back, then those of the agent, linked among themselves, under ids of their own."""
    model = Searching()
    agent = cached_runnable(made(model), cache, question="messages")
    first = WAYS[way](agent, asked(QUESTION))["messages"]
    other = WAYS[way](agent, asked(PARAPHRASE))["messages"]
    assert model.calls == 2
    assert [message.type for message in other] == ["human", "ai", "tool", "ai"]
    assert [message.content for message in other] == [PARAPHRASE, *(message.content for message in first[1:])]
    assert other[2].tool_call_id == other[1].tool_calls[0]["id"] != first[2].tool_call_id
    assert other[2].artifact == first[2].artifact
    assert len({message.id for message in (*first, *other)}) == 8
    assert other[-1].response_metadata["askonce"]["tier"] == "semantic"
    assert other[-1].usage_metadata["total_tokens"] == 0


def test_the_documents_of_an_agents_tools_remove_its_answer(cache: Cache) -> None:
    """What a tool returned as its artifact is what the answer was made from."""
    model = Searching()
    agent = cached_runnable(made(model), cache, question="messages")
    agent.invoke(asked(QUESTION))
    assert cache.invalidate(document="leave.md") == 1
    agent.invoke(asked(QUESTION))
    assert model.calls == 4


def test_an_earlier_conversation_is_the_askers_own(cache: Cache) -> None:
    """With earlier turns only the identical ones are answered, and they are handed through, text or pairs alike."""
    model = Searching()
    agent = cached_runnable(made(model), cache, question="messages")
    turns = [("human", "Hello"), ("ai", "Hello!"), ("human", QUESTION)]
    agent.invoke({"messages": turns})
    again = agent.invoke({"messages": turns})["messages"]
    assert model.calls == 2
    assert [message.content for message in again[:3]] == ["Hello", "Hello!", QUESTION]
    agent.invoke({"messages": [*turns[:2], ("human", PARAPHRASE)]})
    assert model.calls == 4
    agent.invoke({"messages": QUESTION})
    assert agent.invoke({"messages": PARAPHRASE})["messages"][0].content == PARAPHRASE
    assert model.calls == 6


def test_a_cut_off_agent_is_not_stored(cache: Cache) -> None:
    """How the last message ended decides, as everywhere."""
    model = Searching(finish_reason="length")
    agent = cached_runnable(made(model), cache, question="messages")
    for _ in range(2):
        agent.invoke(asked(QUESTION))
    assert model.calls == 4


def test_what_a_tool_returned_must_be_storable(cache: Cache, caplog: pytest.LogCaptureFixture) -> None:
    """An artifact that has no JSON keeps the run from being stored, and the log names its place, once."""

    @tool(response_format="content_and_artifact")
    def search(words: str) -> tuple[str, object]:
        """Search the handbook."""
        return "28 days", object()

    model = Searching()
    agent = cached_runnable(made(model, search), cache, question="messages", version="1")
    for _ in range(2):
        agent.invoke(asked(QUESTION))
    assert model.calls == 4
    told = [record.getMessage() for record in caplog.records if "artifact" in record.getMessage()]
    assert len(told) == 1
    assert "the output['messages'][1].artifact is a object" in told[0]


@pytest.mark.parametrize("composed", [False, True])
def test_the_stream_of_a_graph_passes_by(cache: Cache, caplog: pytest.LogCaptureFixture, *, composed: bool) -> None:
    """It tells of steps: what was invoked does not answer it, nor it what is invoked; told once, with the remedy."""
    model = Searching()
    graph: Runnable[Any, Any] = made(model)
    agent = cached_runnable(RunnablePassthrough() | graph if composed else graph, cache, question="messages")
    agent.invoke(asked(QUESTION))
    for _ in range(2):
        assert [*map(list, agent.stream(asked(QUESTION)))] == [["model"], ["tools"], ["model"]]
    assert asyncio.run(streamed(agent)) == [["model"], ["tools"], ["model"]]
    assert model.calls == 8
    assert cache.stats().bypasses == {"graph_stream": 3}
    assert sum("a graph streams its steps" in message for message in caplog.messages) == 1
    assert list(agent.invoke(asked(QUESTION))) == ["messages"]
    assert model.calls == 8


async def streamed(agent: Runnable[Any, Any]) -> list[list[str]]:
    """Return the names in the chunks of a stream."""
    return [list(chunk) async for chunk in agent.astream(asked(QUESTION))]


def test_the_provider_s_tools_of_an_agent_keep_it_out(cache: Cache) -> None:
    """What a web search finds is of this moment, also where only the agent binds it to its model."""
    agent = create_agent(Searching(), [search, {"type": "web_search"}])
    later: Any = init_chat_model("gpt-test", model_provider="openai", configurable_fields=("model",), api_key="sk")
    for runnable in (agent, later.bind_tools([{"type": "web_search"}])):
        assert cached_runnable(runnable, cache, question="messages").explain(asked(QUESTION)).decision == Bypass(
            "hosted_tools"
        )


def test_the_temperature_of_a_model_that_is_chosen_by_each_run_counts(cache: Cache) -> None:
    """`init_chat_model` keeps it among its defaults."""
    warm: Any = init_chat_model(
        "gpt-test", model_provider="openai", configurable_fields=("model",), api_key="sk", temperature=1.9
    )
    assert cached_runnable(warm, cache).explain(QUESTION).decision == Bypass("temperature")


CHOSEN: dict[str, tuple[dict[str, Any], dict[str, Any], str]] = {
    "temperature": ({"heat": 1.9}, {}, "temperature"),
    "whole number": ({"heat": 10**400}, {}, "temperature"),
    "one of several": ({"top": "hot"}, {}, "temperature"),
    "model": ({"name": "gpt-4o-search-preview"}, {}, "hosted_tools"),
    "any": ({"any_temperature": 1.9}, {}, "temperature"),
    "any tool": ({"any_tools": [{"type": "web_search"}]}, {}, "hosted_tools"),
    "keyword": ({}, {"temperature": 1.9}, "temperature"),
    "tool": ({}, {"tools": [{"type": "web_search"}]}, "hosted_tools"),
    "state": ({}, {"previous_response_id": "resp_1"}, "server_state"),
}


@pytest.mark.parametrize("case", CHOSEN)
def test_what_a_run_chooses_for_its_model_counts_like_the_models_own(cache: Cache, case: str) -> None:
    """By its `configurable` values, whatever they are called, or by its keywords."""
    configurable, keywords, rule = CHOSEN[case]
    model: Any = init_chat_model("gpt-test", model_provider="openai", api_key="sk")
    options: dict[str, Any] = {"cold": 0.1, "hot": 1.9}
    runnable = model.configurable_fields(temperature=ConfigurableField("heat"), model_name=ConfigurableField("name"))
    if case == "one of several":
        runnable = model.configurable_fields(temperature=ConfigurableFieldSingleOption("top", options, default="cold"))
    if case.startswith("any"):
        runnable = init_chat_model(
            "gpt-test", model_provider="openai", api_key="sk", configurable_fields="any", config_prefix="any"
        )
    cached = cached_runnable(runnable, cache)
    assert cached.explain(QUESTION, {"configurable": configurable}, **keywords).decision == Bypass(rule)
    mild = {name: 0.1 if value == 1.9 else "cold" for name, value in configurable.items() if value in (1.9, "hot")}
    assert cached.explain(QUESTION, {"configurable": mild}).decision == Miss("nothing_similar")


@pytest.mark.parametrize("way", WAYS)
def test_an_agent_whose_tool_has_failed_is_not_stored(cache: Cache, way: str) -> None:
    """Its model has answered without what the tool would have found."""

    @tool
    def search(words: str) -> str:
        """Search the handbook."""
        raise ToolException("the handbook is away")

    search.handle_tool_error = True
    model = Searching()
    agent = cached_runnable(made(model, search), cache, question="messages", version="1")
    for _ in range(2):
        assert "away" in WAYS[way](agent, asked(QUESTION))["messages"][-1].text
    assert model.calls == 4


def test_what_a_human_has_said_in_between_is_not_stored(cache: Cache) -> None:
    """The next asker of the question is asked by an interrupt as well, in a function and in a graph inside."""

    def confirmed(state: Any) -> dict[str, str]:
        return {"answer": f"the human says {interrupt('May I?')}"}

    inside = StateGraph(Asked).add_node("node", confirmed).add_edge(START, "node").compile()
    for inner in (RunnableLambda(confirmed), inside):
        rag: Any = cached_runnable(inner, cache, version="1")
        node: Any = lambda state, rag=rag: {"answer": rag.invoke({"question": state["question"]})["answer"]}  # noqa: E731
        graph = StateGraph(Asked).add_node("node", node).add_edge(START, "node").compile(checkpointer=InMemorySaver())
        for said in ("yes", "no"):
            thread: Any = {"configurable": {"thread_id": said}}
            assert "__interrupt__" in graph.invoke({"question": QUESTION}, thread)
            assert graph.invoke(Command(resume=said), thread)["answer"] == f"the human says {said}"
