"""Where the providers' raw responses tell how a model call ended."""

from __future__ import annotations

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse


def places_of(response: ChatResponse | CompletionResponse) -> tuple[object, ...]:
    """Return where integrations tell how a model call ended, in a response or a chunk of one."""
    beside = (response.message.additional_kwargs,) if isinstance(response, ChatResponse) else ()
    return (response.raw, response.additional_kwargs, *beside)
