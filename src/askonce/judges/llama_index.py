"""LlamaIndex LLMs as judges; llama-index-core is imported only if the user did."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from askonce.core.model import Cost
from askonce.judges.chat import Chat, Reply, defined_in, refuse_cached

if TYPE_CHECKING:
    from llama_index.core.base.llms.types import ChatMessage, ChatResponse
    from llama_index.core.llms import LLM

_MODELS = "llama_index.core.llms.llm"

# Its async methods call the blocking ones.
_BLOCKING = "llama_index.core.llms.custom"


def recognises(spec: object) -> bool:
    """Return whether `spec` is an `LLM`."""
    models = sys.modules.get(_MODELS)
    return models is not None and isinstance(spec, models.LLM)


def from_llama_index(llm: LLM, *, temperature: float | None = 0.0) -> Chat:
    """Return a LlamaIndex LLM as a `Chat`.

    Args:
        llm: The LLM.
        temperature: Sets the LLM's field of that name, if it has one; `None` leaves it unchanged, for models that
            reject 0 (OpenAI's reasoning models).

    Raises:
        ConfigurationError: The LLM was made by `cached`.
    """
    refuse_cached(llm)
    if temperature is not None and "temperature" in type(llm).model_fields:
        llm = llm.model_copy(update={"temperature": temperature})

    def ask(instructions: str, data: str) -> Reply:
        return _reply(llm.chat(_messages(instructions, data)))

    async def aask(instructions: str, data: str) -> Reply:
        return _reply(await llm.achat(_messages(instructions, data)))

    name = f"llama-index:{type(llm).__name__}:{llm.metadata.model_name}"
    return Chat(name, ask, None if defined_in(llm, "achat") == _BLOCKING else aask)


def _messages(instructions: str, data: str) -> list[ChatMessage]:
    from llama_index.core.base.llms.types import ChatMessage

    return [ChatMessage(instructions, role="system"), ChatMessage(data, role="user")]


def _reply(response: ChatResponse) -> Reply:
    usage = _part(response.raw, "usage")
    places = (response.additional_kwargs, usage)
    return Reply(
        response.message.content or "",
        Cost(_count(places, "prompt_tokens", "input_tokens"), _count(places, "completion_tokens", "output_tokens")),
    )


def _count(places: tuple[object, ...], *names: str) -> int | None:
    found = (_part(place, name) for place in places for name in names)
    return next((count for count in found if isinstance(count, int)), None)


def _part(place: object, name: str) -> object:
    return place.get(name) if isinstance(place, Mapping) else getattr(place, name, None)
