"""How a model call ended and what it took, as far as the providers' raw responses tell."""

from __future__ import annotations

from collections.abc import Mapping

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse

_FINISH_FIELDS = ("finish_reason", "stop_reason", "done_reason", "finishReason", "stopReason")
_CHOICES = ("choices", "candidates")
# OpenAI's Responses API says "completed" or "incomplete" of a whole response; only these two are an end.
_END_STATES = frozenset({"completed", "incomplete"})
_COUNTS = (("prompt_tokens", "input_tokens"), ("completion_tokens", "output_tokens"))


def finish_reason(response: ChatResponse | CompletionResponse) -> str | None:
    """Return why the model stopped, in the provider's word, or `None` when it is not told."""
    choices = _choices(response.raw)
    choice = choices[0] if choices else None
    for place in (choice, response.raw, response.additional_kwargs):
        for name in _FINISH_FIELDS:
            reason = _get(place, name)
            if reason is not None:
                return str(getattr(reason, "name", reason))
    status = _get(response.raw, "status")
    return status if status in _END_STATES else None


def tells_its_end(response: ChatResponse | CompletionResponse) -> bool:
    """Tell whether the provider is one that says why it stopped, so that silence means a broken stream."""
    return bool(_choices(response.raw))


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


def _choices(raw: object) -> list[object]:
    for name in _CHOICES:
        choices = _get(raw, name)
        if isinstance(choices, list | tuple) and choices:
            return list(choices)
    return []


def _get(place: object, name: str) -> object:
    if isinstance(place, Mapping):
        return place.get(name)
    return None if place is None else getattr(place, name, None)
