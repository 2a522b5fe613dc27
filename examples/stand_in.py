"""A stand-in for a hosted chat model: it quotes what it is given, and takes as long as a hosted model would."""

from __future__ import annotations

import json
import random
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from examples.quoting import has_passages, quote
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage, ToolMessage
from langchain_core.messages.tool import tool_call_chunk
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from typing_extensions import override

NAME = "handbook-stand-in"
SPREAD = 0.35  # of a lognormal; p99 is then about 2.3 times the median, as a busy hosted model shows


class StandInChatModel(BaseChatModel):
    """Answer with the line of the system prompt, or of a tool's result, that has most in common with the question.

    Given tools, it first calls the one whose description has most in common with the question. Where it is given no
    document (which begins with a title, `# ...`), it repeats the tool's result, or the question.

    Args:
        model: The name under which answers are cached.
        latency_s: Median seconds that a call takes; a question takes the same time whenever it is asked.
    """

    model: str = NAME
    latency_s: float = 0.8

    @property
    @override
    def _llm_type(self) -> str:
        return NAME

    @property
    @override
    def _identifying_params(self) -> dict[str, Any]:
        return {"model": self.model}

    @override
    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        formatted = [convert_to_openai_tool(tool) for tool in tools]
        if tool_choice == "any" and len(formatted) == 1:
            tool_choice = formatted[0]["function"]["name"]
        return self.bind(tools=formatted, **({"tool_choice": tool_choice} if tool_choice else {}), **kwargs)

    @override
    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop, run_manager, **kwargs))

    @override
    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        *,
        tools: Sequence[Mapping[str, Any]] = (),
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        told, last = messages[0].text, messages[-1]
        question = next(message.text for message in reversed(messages) if isinstance(message, HumanMessage))
        time.sleep(self.latency_s * random.Random(question).lognormvariate(0, SPREAD))
        if tools and last.type == "human":
            yield _call(_chosen(tools, question), told, question)
            return
        for word in re.findall(r"\S+\s*", _answer(told, last, question)):
            yield ChatGenerationChunk(message=AIMessageChunk(content=word))
        yield ChatGenerationChunk(message=AIMessageChunk(content="", response_metadata={"finish_reason": "stop"}))


def _answer(told: str, last: BaseMessage, question: str) -> str:
    source = last.text if isinstance(last, ToolMessage) else told
    if has_passages(source):
        return quote(source, question)
    return last.text if isinstance(last, ToolMessage) else question


def _chosen(tools: Sequence[Mapping[str, Any]], question: str) -> Mapping[str, Any]:
    functions: list[Mapping[str, Any]] = [tool["function"] for tool in tools]
    by_description = {" ".join(function["description"].split()): function for function in functions}
    return by_description.get(quote("# Tools\n" + "\n".join(by_description), question), functions[0])


def _call(function: Mapping[str, Any], told: str, question: str) -> ChatGenerationChunk:
    arguments = {
        name: _value(told, name, schema["enum"], question) if "enum" in schema else question
        for name, schema in function["parameters"]["properties"].items()
    }
    call = tool_call_chunk(name=function["name"], args=json.dumps(arguments), id=f"call_{function['name']}", index=0)
    ended = {"finish_reason": "tool_calls"}
    return ChatGenerationChunk(message=AIMessageChunk(content="", tool_call_chunks=[call], response_metadata=ended))


def _value(told: str, name: str, values: Sequence[str], question: str) -> str:
    """Return the value that begins the line quoted from the passage entitled `name`, or else the last value."""
    passage = re.search(rf"^# {name}$.*?(?=^# |\Z)", told, re.IGNORECASE | re.MULTILINE | re.DOTALL)
    best = quote(passage[0], question) if passage else ""
    return next((value for value in values if best.startswith(f"{value}:")), values[-1])
