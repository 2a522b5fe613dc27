"""Agents and graphs: LangGraph and `create_agent` over cached models."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from langchain.agents import create_agent
from langchain_core.messages import HumanMessage
from langchain_core.runnables import RunnableLambda
from langchain_openai import ChatOpenAI
from langgraph.checkpoint.memory import InMemorySaver
from langgraph.graph import START, MessagesState, StateGraph
from langgraph.graph.state import CompiledStateGraph

from tests.langchain.conftest import QUESTION
from tests.langchain.openai_server import OpenAIServer

Make = Callable[..., ChatOpenAI]
THREAD: Any = {"configurable": {"thread_id": "1"}}


def asked() -> Any:
    """Ask anew: LangGraph writes an id on the message that it is given."""
    return {"messages": [HumanMessage(QUESTION)]}


def chatbot(model: ChatOpenAI) -> CompiledStateGraph[Any, Any, Any, Any]:
    """Make a graph with a memory that sends the model the last question only."""

    async def answer(state: MessagesState) -> dict[str, Any]:
        return {"messages": [await model.ainvoke([state["messages"][-1]])]}

    def answer_sync(state: MessagesState) -> dict[str, Any]:
        return {"messages": [model.invoke([state["messages"][-1]])]}

    graph = StateGraph(MessagesState)
    graph.add_node("answer", RunnableLambda(answer_sync, answer))
    graph.add_edge(START, "answer")
    return graph.compile(checkpointer=InMemorySaver())


def streamed(parts: list[Any]) -> str:
    """Return the text of a message stream's parts."""
    return "".join(part[0].content for part in parts)


def test_a_thread_keeps_every_message(chat_openai: Make, server: OpenAIServer) -> None:
    """Two askings of one question in a thread make four messages; the second answer replaces none."""
    graph = chatbot(chat_openai())
    for _ in range(2):
        state = graph.invoke(asked(), THREAD)
    assert [message.type for message in state["messages"]] == ["human", "ai", "human", "ai"]
    assert server.calls == 1


@pytest.mark.filterwarnings("ignore:The v3 streaming protocol")
@pytest.mark.parametrize("stream_usage", [True, False])
def test_an_answer_from_the_cache_streams(chat_openai: Make, server: OpenAIServer, *, stream_usage: bool) -> None:
    """In the same thread and in another, by both of LangGraph's protocols, a hit streams its text."""
    graph = chatbot(chat_openai(stream_usage=stream_usage))
    first = streamed(list(graph.stream(asked(), THREAD, stream_mode="messages")))
    assert first == f"answer-{server.answered}-0"
    assert streamed(list(graph.stream(asked(), THREAD, stream_mode="messages"))) == first
    other: Any = {"configurable": {"thread_id": "2"}}
    events = graph.stream_events(asked(), other, version="v3")
    assert ["".join(message.text) for message in events.messages] == [first]
    assert server.calls == 1


async def test_an_answer_from_the_cache_streams_async(chat_openai: Make, server: OpenAIServer) -> None:
    """The async graph does the same."""
    graph = chatbot(chat_openai())
    texts = [
        streamed([part async for part in graph.astream(asked(), THREAD, stream_mode="messages")]) for _ in range(2)
    ]
    assert texts[0] == texts[1] == f"answer-{server.answered}-0"
    assert len((await graph.aget_state(THREAD)).values["messages"]) == 4
    assert server.calls == 1


def test_an_agents_name_stays_out_of_the_entry(chat_openai: Make, server: OpenAIServer) -> None:
    """An agent writes its name on the live message after `update`; another agent's hit bears that one's own."""
    model = chat_openai()
    agents = [create_agent(model, name=name) for name in ("anna", "boris")]
    names = [agent.invoke(asked())["messages"][-1].name for agent in agents]
    assert names == ["anna", "boris"]
    assert model.invoke(QUESTION).name is None
    assert server.calls == 1


async def test_an_agent_with_tools(chat_openai: Make, server: OpenAIServer) -> None:
    """An agent's tool call is paid for each time, and its conclusion from the same result only once."""

    def weather(city: str) -> str:
        """Tell the weather in a city."""
        return f"rain in {city}"

    agent = create_agent(chat_openai(), tools=[weather], system_prompt="Be kind.")
    answers = [(await agent.ainvoke(asked()))["messages"][-1].content for _ in range(2)]
    assert answers[0] == answers[1]
    assert server.calls == 3
