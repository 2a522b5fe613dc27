"""Agents and tools over a fake function-calling LLM, and what LlamaIndex's instruments hear of a call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from llama_index.core.agent.workflow import FunctionAgent
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.callbacks import CallbackManager, TokenCountingHandler
from llama_index.core.instrumentation.event_handlers import BaseEventHandler
from llama_index.core.instrumentation.events import BaseEvent
from llama_index.core.instrumentation.events.llm import LLMChatEndEvent
from llama_index.core.instrumentation.span_handlers import SimpleSpanHandler
from llama_index.core.tools import FunctionTool
from llama_index_instrumentation import get_dispatcher

from askonce.cache import Cache
from askonce.llama_index import cached
from tests.llama_index.models import QUESTION, NamedLLM, memory, quiet_agents, tools_llm
from tests.llama_index.test_llm import CHAT, COMPLETE, call


class Heard(BaseEventHandler):
    """Keep every event."""

    events: list[BaseEvent] = []  # noqa: RUF012 — a pydantic field

    @classmethod
    def class_name(cls) -> str:
        """Return the handler's name."""
        return "Heard"

    def handle(self, event: BaseEvent, **_: Any) -> None:
        """Keep `event`."""
        self.events.append(event)

    def take(self) -> Counter[str]:
        """Return how many events of each kind were heard since the last time."""
        kinds = Counter(type(event).__name__ for event in self.events)
        self.events.clear()
        return kinds


@pytest.fixture
def heard() -> Iterator[Heard]:
    """Listen to LlamaIndex's events."""
    handler, dispatcher = Heard(), get_dispatcher()
    dispatcher.add_event_handler(handler)
    yield handler
    dispatcher.event_handlers.remove(handler)


@pytest.fixture
def spans() -> Iterator[SimpleSpanHandler]:
    """Listen to LlamaIndex's spans."""
    handler, dispatcher = SimpleSpanHandler(), get_dispatcher()
    dispatcher.add_span_handler(handler)
    yield handler
    dispatcher.span_handlers.remove(handler)


@pytest.mark.parametrize("method", [*CHAT, *COMPLETE])
async def test_a_hit_sends_the_events_of_one_call(
    cache: Cache, heard: Heard, spans: SimpleSpanHandler, method: str
) -> None:
    """A hit sends one start and one end, within one span of the method's name."""
    llm = cached(NamedLLM(), cache)
    await call(llm, method)
    missed = heard.take()
    spans.completed_spans.clear()
    await call(llm, method)
    kind = "Chat" if "chat" in method else "Completion"
    assert missed[f"LLM{kind}StartEvent"] == missed[f"LLM{kind}EndEvent"] >= 1
    served = heard.take()
    assert (served.pop(f"LLM{kind}InProgressEvent", 0) > 0) is ("stream" in method)
    assert served == {f"LLM{kind}StartEvent": 1, f"LLM{kind}EndEvent": 1}
    (span,) = spans.completed_spans
    assert span.id_.startswith(f"NamedLLM.{method.removeprefix('a')}-")


def test_a_miss_sends_the_events_of_one_call(cache: Cache, heard: Heard) -> None:
    """Wrapping adds no event to a call that reaches the model, and a hit's end event says that it is one."""
    tools_llm().chat([ChatMessage(QUESTION)])
    baseline = heard.take()
    llm = cached(tools_llm(), cache)
    llm.chat([ChatMessage(QUESTION)])
    assert heard.take() == baseline == {"LLMChatStartEvent": 1, "LLMChatEndEvent": 1}
    llm.chat([ChatMessage(QUESTION)])
    (end,) = [event for event in heard.events if isinstance(event, LLMChatEndEvent)]
    assert end.response is not None
    assert "askonce" in end.response.additional_kwargs
    assert end.span_id


@pytest.mark.parametrize("method", [*CHAT, *COMPLETE])
async def test_a_hit_counts_no_tokens(cache: Cache, method: str) -> None:
    """The token counter of the `CallbackManager` counts the call that was paid for, and no other."""
    counter = TokenCountingHandler(tokenizer=str.split)
    llm = cached(NamedLLM(), cache)
    llm.callback_manager = CallbackManager([counter])
    await call(llm, method)
    paid = counter.total_llm_token_count
    await call(llm, method)
    assert counter.total_llm_token_count == paid > 0


def weather(city: str) -> str:
    """Tell the weather."""
    return f"sunny in {city}"


def tool_then_answer(made: list[str]) -> Callable[..., ChatMessage]:
    """Return a model that first calls `weather`, and then answers."""

    def say(messages: Any, **_: Any) -> ChatMessage:
        made.append("call")
        if messages[-1].role.value == "tool":
            return ChatMessage("It is sunny.", role="assistant")
        tool_call = {"block_type": "tool_call", "tool_call_id": "c1", "tool_name": "weather"}
        blocks: Any = [tool_call | {"tool_kwargs": {"city": "Oslo"}}]
        return ChatMessage(role="assistant", blocks=blocks)

    return say


@quiet_agents
@pytest.mark.parametrize("streaming", [True, False])
@pytest.mark.parametrize(("allowed", "calls"), [(False, 3), (True, 2)])
async def test_an_agent_with_a_tool(
    make_cache: Callable[..., Cache],
    streaming: bool,
    allowed: bool,
    calls: int,
) -> None:
    """The tool runs each time; the model's turns come from the cache, the tool call only when that is allowed."""
    made: list[str] = []
    cache = make_cache(allow_tool_calls=allowed)
    llm = cached(tools_llm(tool_then_answer(made)), cache)
    tool = FunctionTool.from_defaults(fn=weather)
    for _ in range(2):
        agent = FunctionAgent(llm=llm, tools=[tool], streaming=streaming)
        result: Any = await agent.run("What is it like in Oslo?", memory=memory())
        assert str(result) == "It is sunny."
        assert [str(called.tool_output) for called in result.tool_calls] == ["sunny in Oslo"]
    assert len(made) == calls


async def test_predict_and_call(make_cache: Callable[..., Cache]) -> None:
    """`predict_and_call` runs the tool that a stored answer chose."""
    made: list[str] = []
    llm = cached(tools_llm(tool_then_answer(made)), make_cache(allow_tool_calls=True))
    tool = FunctionTool.from_defaults(fn=weather)
    assert str(llm.predict_and_call([tool], "What is it like in Oslo?")) == "sunny in Oslo"
    assert str(await llm.apredict_and_call([tool], "What is it like in Oslo?")) == "sunny in Oslo"
    assert made == ["call"]
