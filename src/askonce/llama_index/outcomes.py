"""What a model call took, as far as the providers' raw responses tell, and where they tell how it ended."""

from __future__ import annotations

from collections.abc import Mapping

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse

_COUNTS = (("prompt_tokens", "input_tokens"), ("completion_tokens", "output_tokens"))


def places_of(response: ChatResponse | CompletionResponse) -> tuple[object, ...]:
    """Return where integrations tell how a model call ended, in a response or a chunk of one."""
    beside = (response.message.additional_kwargs,) if isinstance(response, ChatResponse) else ()
    return (response.raw, response.additional_kwargs, *beside)


def token_counts(response: ChatResponse | CompletionResponse) -> tuple[int | None, int | None]:
    """Return the tokens read and written, `None` where they are not told."""
    usage = _get(response.raw, "usage")
    read, written = (
        next(
            (
                count
                for place in (response.additional_kwargs, usage)
                for name in names
                if isinstance(count := _get(place, name), int)
            ),
            None,
        )
        for names in _COUNTS
    )
    return read, written


def _get(place: object, name: str) -> object:
    if isinstance(place, Mapping):
        return place.get(name)
    return None if place is None else getattr(place, name, None)
