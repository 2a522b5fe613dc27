"""LlamaIndex's responses to JSON and back.

A response is validated into one fixed class; its blocks are told apart by their own discriminator. What
the provider's SDK returned (`raw`) is not kept: it is `None` on a hit.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias, TypeVar

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse, ToolCallBlock
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from askonce.cache import Recorded
from askonce.core.model import Cost, Hit, Json
from askonce.errors import CodecError
from askonce.hosts.endings import Ending
from askonce.hosts.steps import calls_a_tool
from askonce.llama_index.outcomes import places_of, token_counts

Response: TypeAlias = ChatResponse | CompletionResponse
R = TypeVar("R", ChatResponse, CompletionResponse)

_NOT_KEPT = {"raw", "delta", "logprobs"}
PAID = ("prompt_tokens", "completion_tokens", "total_tokens")
_OF_ONE_CALL = (*PAID, "thinking_delta", "askonce")


class ChatAnswers:
    """Keep the answers of `chat`."""

    def record(self, result: ChatResponse) -> Recorded | None:
        """Return what is kept of a response; a codec of :class:`askonce.cache.AnswerCodec`."""
        message = result.message
        calls_tools = any(isinstance(block, ToolCallBlock) for block in message.blocks) or any(
            message.additional_kwargs.get(name) for name in ("tool_calls", "function_call")
        )
        return _recorded(result, text=message.content, calls_tools=calls_tools)

    def restore(self, hit: Hit) -> ChatResponse:
        """Return a fresh response that says where it comes from."""
        return _restored(ChatResponse, hit)


class CompletionAnswers:
    """Keep the answers of `complete`."""

    def record(self, result: CompletionResponse) -> Recorded | None:
        """Return what is kept of a response."""
        return _recorded(result, text=result.text, calls_tools=bool(result.additional_kwargs.get("tool_calls")))

    def restore(self, hit: Hit) -> CompletionResponse:
        """Return a fresh response that says where it comes from."""
        return _restored(CompletionResponse, hit)


def _recorded(response: Response, *, text: str | None, calls_tools: bool) -> Recorded | None:
    try:
        answer: dict[str, Json] = response.model_dump(mode="json", exclude=_NOT_KEPT, warnings=False)
        json.dumps(answer)
    except (PydanticSerializationError, TypeError, ValueError):
        return None
    extras = answer.get("additional_kwargs")
    if isinstance(extras, Mapping):
        answer["additional_kwargs"] = {k: v for k, v in extras.items() if k not in _OF_ONE_CALL}
    ending = Ending()
    ending.see(*places_of(response))
    outcome = replace(
        ending.outcome, text_empty=not (text or "").strip(), tool_calls=calls_tools or calls_a_tool(text or "")
    )
    input_tokens, output_tokens = token_counts(response)
    return Recorded(answer, outcome, Cost(input_tokens=input_tokens, output_tokens=output_tokens))


def _restored(kind: type[R], hit: Hit) -> R:
    try:
        response = kind.model_validate(hit.answer)
    except (ValidationError, ValueError, TypeError, AttributeError) as exc:
        raise CodecError(f"the stored answer is no {kind.__name__}") from exc
    response.additional_kwargs["askonce"] = provenance(hit)
    return response


def provenance(hit: Hit) -> dict[str, object]:
    """Return what a user is told of where a response comes from."""
    return {"tier": hit.tier, "similarity": hit.similarity, "age_s": hit.age_s, "entry_id": hit.entry_id}
