"""LlamaIndex's responses to JSON and back.

A response is validated into one fixed class; its blocks are told apart by their own discriminator. What
the provider's SDK returned (`raw`) is not kept: it is `None` on a hit.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol, TypeAlias, TypeVar

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse, ToolCallBlock
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from askonce.cache import AnswerCodec, Outcome, Recorded
from askonce.core.model import Cost, Hit, Json
from askonce.errors import CodecError
from askonce.hosts.endings import Ending
from askonce.hosts.forms import NO_FORM, Form, Said
from askonce.hosts.steps import calls_a_tool
from askonce.llama_index.outcomes import places_of, token_counts
from askonce.llama_index.plain import plain

Response: TypeAlias = ChatResponse | CompletionResponse
R = TypeVar("R", ChatResponse, CompletionResponse)

_NOT_KEPT = {"raw", "delta", "logprobs"}
PAID = ("prompt_tokens", "completion_tokens", "total_tokens")
_OF_ONE_CALL = (*PAID, "thinking_delta", "askonce")


class Answers(AnswerCodec[R], Protocol[R]):
    """Keep answers, whole or put together from their chunks."""

    def record(self, result: R, ended: Outcome | None = None) -> Recorded | None:
        """Return what is kept of a response that ended so."""


@dataclass(frozen=True, slots=True)
class ChatAnswers:
    """Keep the answers of `chat`.

    Args:
        form: The form that they must have.
    """

    form: Form = NO_FORM

    def record(self, result: ChatResponse, ended: Outcome | None = None) -> Recorded | None:
        """Return what is kept of a response; a codec of :class:`askonce.cache.AnswerCodec`.

        Args:
            result: The response, whole.
            ended: How it ended, where that is known from the chunks of its stream.
        """
        message = result.message
        calls_tools = any(isinstance(block, ToolCallBlock) for block in message.blocks) or any(
            message.additional_kwargs.get(name) for name in ("tool_calls", "function_call")
        )
        recorded = _recorded(result, ended, text=message.content, calls_tools=calls_tools)
        if recorded is None or not self.form.asks:
            return recorded
        return replace(recorded, outcome=self.form.judged(recorded.outcome, [_said(message)]))

    def restore(self, hit: Hit) -> ChatResponse:
        """Return a fresh response that says where it comes from."""
        return _restored(ChatResponse, hit)


def _said(message: ChatMessage) -> Said:
    blocks = [block for block in message.blocks if isinstance(block, ToolCallBlock)]
    calls: list[tuple[str, Json]] = [(block.tool_name, plain(block.tool_kwargs)) for block in blocks]
    return Said(message.content or "", calls or list(_sent_calls(message)))


def _sent_calls(message: ChatMessage) -> Iterator[tuple[str, Json]]:
    """Yield the calls that stand beside a message, as OpenAI's SDK writes them."""
    for call in message.additional_kwargs.get("tool_calls") or ():
        spelled = plain(call)
        function = spelled.get("function") if isinstance(spelled, Mapping) else None
        if isinstance(function, Mapping):
            yield str(function.get("name")), function.get("arguments")


class CompletionAnswers:
    """Keep the answers of `complete`."""

    def record(self, result: CompletionResponse, ended: Outcome | None = None) -> Recorded | None:
        """Return what is kept of a response, as `ChatAnswers` does."""
        return _recorded(result, ended, text=result.text, calls_tools=bool(result.additional_kwargs.get("tool_calls")))

    def restore(self, hit: Hit) -> CompletionResponse:
        """Return a fresh response that says where it comes from."""
        return _restored(CompletionResponse, hit)


def _recorded(response: Response, ended: Outcome | None, *, text: str | None, calls_tools: bool) -> Recorded | None:
    try:
        answer: dict[str, Json] = response.model_dump(mode="json", exclude=_NOT_KEPT, warnings=False)
        json.dumps(answer)
    except (PydanticSerializationError, TypeError, ValueError):
        return None
    extras = answer.get("additional_kwargs")
    if isinstance(extras, Mapping):
        answer["additional_kwargs"] = {k: v for k, v in extras.items() if k not in _OF_ONE_CALL}
    if ended is None:
        ending = Ending()
        ending.see(*places_of(response))
        ended = ending.outcome
    outcome = replace(ended, text_empty=not (text or "").strip(), tool_calls=calls_tools or calls_a_tool(text or ""))
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
