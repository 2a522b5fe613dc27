"""What counts as said of a stored answer, so that two of them can be compared."""

from __future__ import annotations

from typing import Any

import pytest
from langchain_core.documents import Document
from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration, Generation
from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse

from askonce.core.answers import SameText, text_of
from askonce.core.model import Json
from askonce.langchain import messages
from askonce.langchain.outputs import OutputJson
from askonce.llama_index.responses import Answers


def generated(text: str, number: int, **fields: object) -> Json:
    """Return what is stored of a LangChain message, with an id, usage and metadata of its own."""
    usage = {"input_tokens": number, "output_tokens": 1, "total_tokens": number + 1}
    metadata = {"id": f"chatcmpl-{number}", "finish_reason": "stop"}
    message = AIMessage(text, id=f"run-{number}", usage_metadata=usage, response_metadata=metadata, **fields)
    return messages.encode([ChatGeneration(message=message)])


def called(place: str, number: int) -> Json:
    """Return what is stored of a tool call, with an id of its own."""
    return generated("", number, tool_calls=[{"name": "find", "args": {"place": place}, "id": f"call_{number}"}])


def found(answer: object, number: int) -> Json:
    """Return what is stored of a chain's output, with documents of its own."""
    return OutputJson(None).encode({"context": [Document("page", id=str(number))], "answer": answer})


def chatted(text: str, number: int) -> Json:
    """Return what is stored of a LlamaIndex chat."""
    response = ChatResponse(message=ChatMessage(text, role="assistant"), additional_kwargs={"total_tokens": number})
    recorded = Answers(ChatResponse).record(response)
    assert recorded is not None
    return recorded.answer


def completed(text: str, number: int) -> Json:
    """Return what is stored of a LlamaIndex completion."""
    recorded = Answers(CompletionResponse).record(
        CompletionResponse(text=text, additional_kwargs={"total_tokens": number})
    )
    assert recorded is not None
    return recorded.answer


STORED = {
    "text": lambda said, number: said,
    "generation": lambda said, number: messages.encode([Generation(text=said, generation_info={"id": number})]),
    "message": generated,
    "tool call": called,
    "chain": found,
    "chain with a message": lambda said, number: found(AIMessage(said, response_metadata={"id": number}), number),
    "chain with a label": lambda said, number: OutputJson(None).encode({"text": "the same", "label": said}),
    "chat": chatted,
    "completion": completed,
}


@pytest.mark.parametrize("stored", STORED.values(), ids=STORED)
def test_what_is_said_counts_and_nothing_else(stored: object) -> None:
    """Ids, usage and sources differ from call to call; the answer is the same only if what is said is."""
    assert callable(stored)
    first, again, other = stored("25 days", 1), stored("25  DAYS", 2), stored("30 days", 1)
    assert SameText().same("q", first, again)
    assert not SameText().same("q", first, other)


def test_of_other_json_all_counts() -> None:
    """An application's own JSON has no part that askonce may leave out."""
    assert not SameText().same("q", {"text": "refund", "label": "A"}, {"text": "refund", "label": "B"})
    assert SameText().same("q", {"label": "A", "score": 1}, {"score": 1, "label": "A"})
    assert text_of(["a", "b"]) == '["a", "b"]'


def bodies(said: str, number: int) -> dict[str, Any]:
    """Return what the APIs of providers answer, with ids, times and usage of one call."""
    usage = {"prompt_tokens": number, "completion_tokens": number + 1}
    call = {"id": f"call_{number}", "type": "function", "function": {"name": "find", "arguments": said}}
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": said}}
    called = {"index": 0, "finish_reason": "tool_calls", "message": {"content": None, "tool_calls": [call]}}
    completion: dict[str, Any] = {
        "id": f"chatcmpl-{number}",
        "object": "chat.completion",
        "created": number,
        "model": "gpt",
        "system_fingerprint": f"fp_{number}",
        "usage": usage,
    }
    thought = {"type": "reasoning", "id": f"rs_{number}", "summary": [{"text": f"thought {number}"}]}
    spoken = {"type": "message", "id": f"msg_{number}", "content": [{"type": "output_text", "text": said}]}
    used = {"type": "tool_use", "id": f"toolu_{number}", "name": "find", "input": {"place": said}}
    parts = [{"text": f"thought {number}", "thought": True}, {"text": said, "thoughtSignature": f"s{number}"}]
    return {
        "OpenAI": {**completion, "choices": [choice]},
        "OpenAI's tool call": {**completion, "choices": [called]},
        "OpenAI's Responses": {"id": f"resp_{number}", "object": "response", "output": [thought, spoken]},
        "Anthropic": {
            "id": f"msg_{number}",
            "type": "message",
            "role": "assistant",
            "content": [{"type": "text", "text": said}, used],
            "usage": usage,
        },
        "Gemini": {
            "candidates": [{"content": {"parts": parts, "role": "model"}, "avgLogprobs": number}],
            "usageMetadata": usage,
            "responseId": f"r{number}",
        },
        "Ollama": {
            "created_at": str(number),
            "done": True,
            "message": {"role": "assistant", "content": said},
            "total_duration": number,
        },
        "Bedrock": {"output": {"message": {"content": [{"text": said}]}}, "stopReason": "end_turn", "usage": usage},
    }


@pytest.mark.parametrize("provider", bodies("", 0))
def test_the_bodies_of_providers(provider: str) -> None:
    """The same words under another id, at another time, at another cost are the same answer; other words are not."""
    first, again, other = (bodies(said, at)[provider] for said, at in (("25 days", 1), ("25 days", 2), ("30 days", 1)))
    assert SameText().same("q", first, again)
    assert not SameText().same("q", first, other)


def test_a_tool_call_among_the_blocks_of_a_message() -> None:
    """The id of a call that LangChain keeps among the content blocks is not what is said."""
    first, again = (
        messages.encode([ChatGeneration(message=AIMessage([{"type": "tool_use", "id": f"toolu_{n}", "name": "find"}]))])
        for n in (1, 2)
    )
    assert SameText().same("q", first, again)


def test_an_applications_own_ids_count() -> None:
    """Fields that only look like those of a provider's are what the application says with them."""
    assert not SameText().same("q", {"id": 1, "choices": ["a"]}, {"id": 2, "choices": ["a"]})
    assert not SameText().same("q", {"message": "done", "id": 1}, {"message": "done", "id": 2})
