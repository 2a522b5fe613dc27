"""Ids that only link messages tell no two conversations apart, in either framework; what a text says does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

import pytest
from langchain.agents import create_agent
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.llms.types import ChatMessage, ToolCallBlock
from llama_index.core.tools import FunctionTool

from askonce.cache import Cache
from askonce.hosts.conversations import Links
from askonce.langchain import AskOnceCache, cached_chat_model
from askonce.llama_index import cached
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from tests.hosts.langchain_host import ScriptedChat
from tests.hosts.shells import Say, Script
from tests.hosts.ways import every
from tests.llama_index.models import memory, quiet_agents, tools_llm

ASKED = "What is it like in Oslo?"


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}, as call_7 said"


@pytest.fixture
def make_cache() -> Iterator[Any]:
    """Give a function that makes a cache without servers."""
    made: list[Cache] = []

    def make(*, allow_tool_calls: bool) -> Cache:
        exact, semantic, embedder = InMemoryExactTier(), InMemorySemanticTier(), TableEmbedder({ASKED: (1, 0)})
        made.append(
            Cache(
                exact=exact,
                semantic=semantic,
                embedder=embedder,
                min_similarity=0.9,
                allow_tool_calls=allow_tool_calls,
            )
        )
        return made[-1]

    yield make
    for cache in made:
        cache.close()


# --- loops ---


def _calls_then_answers(made: list[str]) -> Any:
    """Return a model that calls `weather` under a new id each time, and then answers."""
    ids = count()

    def say(messages: Sequence[ChatMessage], **_: Any) -> ChatMessage:
        made.append("call")
        if messages[-1].role.value == "tool":
            return ChatMessage("It is sunny.", role="assistant")
        name = f"call_{next(ids)}"
        block = ToolCallBlock(tool_call_id=name, tool_name="weather", tool_kwargs={"city": "Oslo"})
        return ChatMessage(role="assistant", blocks=[block], additional_kwargs={"total_tokens": len(made)})

    return say


@quiet_agents
@pytest.mark.parametrize("streaming", [True, False])
@pytest.mark.parametrize(("allowed", "calls"), [(True, 2), (False, 3)])
async def test_a_function_agent_that_asks_again_is_answered_at_every_step(
    make_cache: Any, streaming: bool, allowed: bool, calls: int
) -> None:
    """The second run of a LlamaIndex loop asks for nothing, or for what may not be stored only: its tool call."""
    made: list[str] = []
    llm = cached(tools_llm(_calls_then_answers(made)), make_cache(allow_tool_calls=allowed))
    for _ in range(2):
        agent = FunctionAgent(llm=llm, tools=[FunctionTool.from_defaults(fn=weather)], streaming=streaming)
        result: Any = await agent.run(ASKED, memory=memory())
        assert str(result) == "It is sunny."
        assert [str(called.tool_output) for called in result.tool_calls] == ["sunny in Oslo, as call_7 said"]
    assert len(made) == calls


@pytest.mark.parametrize("shell", ["cache", "model"])
@pytest.mark.parametrize(("allowed", "calls"), [(True, 2), (False, 3)])
async def test_an_agent_that_asks_again_is_answered_at_every_step(
    make_cache: Any, shell: str, allowed: bool, calls: int
) -> None:
    """The second run of LangChain's loop asks for nothing, or for its tool call only."""
    cache = make_cache(allow_tool_calls=allowed)
    call = Say("", reason="tool_calls", tool_calls=(("weather", {"city": "Oslo"}),))
    script = Script([call, Say("It is sunny."), call])
    model = (
        ScriptedChat(script, cache=AskOnceCache(cache))
        if shell == "cache"
        else cached_chat_model(ScriptedChat(script), cache)
    )
    agent: Any = create_agent(model, [weather])
    asked = {"messages": [("human", ASKED)]}
    for told in (agent.invoke(asked), await agent.ainvoke(asked)):
        assert told["messages"][-1].text == "It is sunny."
    assert script.calls == calls


# --- what is an id, and what is not ---


@every("conversations", "read")
def test_ids_that_only_link_are_left_out(read: Any) -> None:
    """Call ids, item ids, run ids and usage differ from run to run; the conversation is the same one."""
    assert read("call_a", "one", "call_x") == read("toolu_b", "three", "call_x")


@every("conversations", "read")
def test_an_id_that_a_text_or_an_argument_holds_stays(read: Any) -> None:
    """What the model is told of an order or a call is content, whatever it looks like."""
    assert read("call_a", "one", "call_x") != read("call_a", "one", "call_y")


@every("conversations", "read")
def test_which_result_belongs_to_which_call_still_counts(read: Any) -> None:
    """Two results that change places make another conversation."""
    assert read("call_a", "one", "x") != read("call_a", "one", "x", order=(1, 0))


def test_whole_and_streamed_arguments_are_one() -> None:
    """A stream gives a call's arguments as text, a whole answer as a mapping."""
    blocks: list[dict[str, Any]] = [
        {"block_type": "tool_call", "tool_call_id": "a", "tool_name": "f", "tool_kwargs": kwargs}
        for kwargs in ({"city": "Oslo"}, '{"city": "Oslo"}')
    ]
    assert Links().block(blocks[0]) == Links().block(blocks[1])


@pytest.mark.parametrize(
    "marked",
    [
        [{"type": "text", "text": "x", "cache_control": {"type": "ephemeral"}}],
        [{"type": "text", "text": "x", "prompt_cache_breakpoint": {"mode": "explicit"}}],
        [{"type": "text", "text": "x"}, {"cachePoint": {"type": "default"}}],
        [{"type": "text", "text": "x"}, {"type": "cachePoint", "cachePoint": {"type": "default", "ttl": "1h"}}],
    ],
    ids=str,
)
def test_a_note_for_the_providers_prompt_cache_says_nothing(marked: list[Any]) -> None:
    """On a block, as a block of its own, and on what a tool has returned."""
    plain = [{"type": "text", "text": "x"}]
    assert Links().blocks(marked) == plain
    result = {"type": "tool_result", "tool_use_id": "t"}
    assert Links().blocks([{**result, "content": marked}]) == Links().blocks([{**result, "content": plain}])
