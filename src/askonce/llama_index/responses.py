"""LlamaIndex's responses to JSON and back.

A response is validated into LlamaIndex's class, or the one that the LLM's own module derives from it; its blocks are
told apart by their own discriminator. What the provider's SDK returned (`raw`) comes back with the same fields, of a
class of ours. All that tells of a call's usage is zero, and kept aside in the note of where the response comes from.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Protocol, TypeAlias, TypeVar

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse, ToolCallBlock
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from askonce.cache import AnswerCodec, Outcome, Recorded
from askonce.core.model import Cost, Hit, Json
from askonce.errors import CodecError
from askonce.hosts.endings import Ending
from askonce.hosts.forms import NO_FORM, Form, Said
from askonce.hosts.raw import given_back, kept, restored
from askonce.hosts.steps import calls_a_tool
from askonce.hosts.usage import DEEPEST, spent, tokens_in, unspent
from askonce.llama_index.outcomes import places_of
from askonce.llama_index.plain import plain

Response: TypeAlias = ChatResponse | CompletionResponse
R = TypeVar("R", ChatResponse, CompletionResponse)

_NOT_KEPT = {"raw", "delta", "logprobs"}
_OF_ONE_CALL = ("thinking_delta", "askonce")
_CLASS = "class"


class Answers(AnswerCodec[R], Protocol[R]):
    """Keep answers, whole or put together from their chunks."""

    def record(self, result: R, ended: Outcome | None = None) -> Recorded | None:
        """Return what is kept of a response that ended so."""


@dataclass(frozen=True, slots=True)
class ChatAnswers:
    """Keep the answers of `chat`.

    Args:
        form: The form that they must have.
        llm: The class that gives them.
    """

    form: Form = NO_FORM
    llm: type = object

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
        return _restored(ChatResponse, self.llm, hit)


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


@dataclass(frozen=True, slots=True)
class CompletionAnswers:
    """Keep the answers of `complete`.

    Args:
        llm: The class that gives them.
    """

    llm: type = object

    def record(self, result: CompletionResponse, ended: Outcome | None = None) -> Recorded | None:
        """Return what is kept of a response, as `ChatAnswers` does."""
        return _recorded(result, ended, text=result.text, calls_tools=bool(result.additional_kwargs.get("tool_calls")))

    def restore(self, hit: Hit) -> CompletionResponse:
        """Return a fresh response that says where it comes from."""
        return _restored(CompletionResponse, self.llm, hit)


def _recorded(response: Response, ended: Outcome | None, *, text: str | None, calls_tools: bool) -> Recorded | None:
    try:
        answer: dict[str, Json] = response.model_dump(mode="json", exclude=_NOT_KEPT, warnings=False)
        json.dumps(answer)
    except (PydanticSerializationError, TypeError, ValueError):
        return None
    extras = answer.get("additional_kwargs")
    if isinstance(extras, Mapping):
        answer["additional_kwargs"] = {k: v for k, v in extras.items() if k not in _OF_ONE_CALL}
    answer["raw"] = kept(response.raw, text)
    if type(response) not in (ChatResponse, CompletionResponse):
        answer[_CLASS] = type(response).__name__
    if ended is None:
        ending = Ending()
        ending.see(*places_of(response))
        ended = ending.outcome
    outcome = replace(ended, text_empty=not (text or "").strip(), tool_calls=calls_tools or calls_a_tool(text or ""))
    input_tokens, output_tokens = tokens_in(response.additional_kwargs, response.raw)
    return Recorded(answer, outcome, Cost(input_tokens=input_tokens, output_tokens=output_tokens))


def _restored(kind: type[R], llm: type, hit: Hit) -> R:
    stored = hit.answer
    if not isinstance(stored, Mapping):
        raise CodecError(f"the stored answer is no {kind.__name__}")
    kind = _kinds(llm, kind).get(str(stored.get(_CLASS)), kind)
    try:
        response: R = kind.model_validate(stored)
    except (ValidationError, ValueError, TypeError, AttributeError) as exc:
        raise CodecError(f"the stored answer is no {kind.__name__}") from exc
    # What a class that is not known here has besides; nothing that this one has can be replaced.
    more = {name: value for name, value in stored.items() if name != _CLASS and not hasattr(kind, name)}
    vars(response).update({name: given_back(value) for name, value in more.items() if name not in kind.model_fields})
    raw = restored(stored.get("raw"), _text_of(response))
    places: list[tuple[object, int]] = [(raw, DEEPEST), (response.additional_kwargs, 0)]
    if isinstance(response, ChatResponse):
        message = response.message
        # As attributes too: on a miss there are objects of the provider's SDK in it.
        message.additional_kwargs = {name: given_back(value) for name, value in message.additional_kwargs.items()}
        places.append((message.additional_kwargs, 0))
        message.additional_kwargs = unspent(message.additional_kwargs, 0)
    usage = {name: used for place, depth in places for name, used in spent(place, depth).items()}
    response.raw = unspent(raw)
    note = {**provenance(hit), **({"usage": usage} if usage else {})}
    response.additional_kwargs = {**unspent(response.additional_kwargs, 0), "askonce": note}
    return response


def _text_of(response: Response) -> str | None:
    return response.message.content if isinstance(response, ChatResponse) else response.text


@lru_cache(256)
def _kinds(llm: type, base: type) -> Mapping[str, Any]:
    """Return the classes that the modules of an LLM's class derive from a response: what is stored only tells which."""
    found: dict[str, Any] = {}
    for module in [sys.modules[kind.__module__] for kind in llm.__mro__ if kind.__module__ in sys.modules]:
        classes = [value for value in [*vars(module).values()] if isinstance(value, type)]
        found |= {value.__name__: value for value in classes if issubclass(value, base)}
    return found


def provenance(hit: Hit) -> dict[str, object]:
    """Return what a user is told of where a response comes from."""
    return {"tier": hit.tier, "similarity": hit.similarity, "age_s": hit.age_s, "entry_id": hit.entry_id}
