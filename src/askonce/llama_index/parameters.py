"""What of an LLM's settings, and of a call's keywords, belongs to the key.

Everything that is not known to leave the answer alone belongs to it: a setting forgotten here would
give wrong answers, while one too many only costs a miss.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from llama_index.core.llms import LLM

from askonce.core.model import Json
from askonce.llama_index.plain import NotPlainError, plain

_CREDENTIAL = re.compile(
    r"(?i)api_?key|secret|passw|credential|authorization|headers|cookie|bearer|access_key"
    r"|^token$|(api|hf|access|auth|ad|session|id|refresh|bot)_token$"
)
_TRANSPORT = frozenset(
    {
        "timeout", "request_timeout", "connect_timeout", "max_retries", "retries", "reuse_client",
        "keep_alive", "stream", "stream_options", "user", "metadata", "safety_identifier", "prompt_cache_key",
        "prompt_cache_retention", "verbose",
    }
)  # fmt: skip
# Named by the scope itself, or already in the messages when a call arrives here.
_ELSEWHERE = frozenset(
    {"model", "model_name", "class_name", "system_prompt", "query_wrapper_prompt", "output_parser"}
    | {"callback_manager", "rate_limiter", "pydantic_program_mode"}
)
# Excluded from LlamaIndex's own dump, yet they shape the prompt of completion models.
_SHAPING = frozenset({"messages_to_prompt", "completion_to_prompt"})
# Where LLMs keep parameters in private, as GoogleGenAI does in `_generation_config`.
_PRIVATE = re.compile(r"(config|kwargs|settings|options|params)$")
_SERVER_STATE = ("previous_response_id", "track_previous_responses", "conversation", "store", "background")


@dataclass(frozen=True, slots=True)
class Parameters:
    """Hold the settings that a call runs with.

    Args:
        settings: The LLM's own fields.
        call: The call's keywords.
        temperature_is_fixed: Whether the model takes one temperature only, which then says nothing of what
            the application wants.
    """

    settings: Mapping[str, Json]
    call: Mapping[str, Json]
    temperature_is_fixed: bool = False

    def values(self, name: str) -> list[Json]:
        """Return what is said of one parameter, wherever it may be said; providers differ in what wins."""
        outer = (self.settings, self.call)
        inner = [value for place in outer for value in place.values() if isinstance(value, Mapping)]
        return [place[name] for place in (*outer, *inner) if place.get(name) is not None]

    @property
    def temperature(self) -> float | None:
        """Return the highest temperature named anywhere, if it was anybody's choice."""
        if self.temperature_is_fixed:
            return None
        named = [value for value in self.values("temperature") if isinstance(value, int | float)]
        return max(named, default=None)

    def bypass_rule(self) -> str | None:
        """Return why such a call cannot be answered from a cache, or `None`."""
        if any(any(self.values(name)) for name in _SERVER_STATE):
            return "server_state"
        if any(isinstance(kinds, list) and "audio" in kinds for kinds in self.values("modalities")):
            return "audio"
        if any(self.values("built_in_tools")):
            return "hosted_tools"
        if any(value != 1 for name in ("n", "num_generations") for value in self.values(name)):
            return "several_answers"
        return None

    def as_json(self) -> dict[str, Json]:
        """Return all of it; the temperature stands where the policy looks for it."""
        found: dict[str, Json] = {"settings": dict(self.settings), "call": dict(self.call)}
        if self.temperature is not None:
            found["temperature"] = self.temperature
        return found


def parameters_of(llm: LLM, keywords: Mapping[str, object]) -> Parameters:
    """Return the parameters of a call with these keywords.

    Raises:
        NotPlainError: A value has no JSON of its own.
    """
    fields = {
        name: getattr(llm, name, None)
        for name, field in type(llm).model_fields.items()
        if name in _SHAPING or not (field.exclude or name in _ELSEWHERE)
    }
    # OpenAIResponses remembers the turn before in a private attribute.
    remembered = {"previous_response_id": getattr(llm, "_previous_response_id", None)}
    settings = _relevant(fields | remembered) | _private_parameters(llm)
    return Parameters(settings, _relevant(keywords), _temperature_is_fixed(llm))


def _private_parameters(llm: LLM) -> dict[str, Json]:
    """Return what is plain in the mappings of parameters that `llm` keeps to itself."""
    private = llm.__pydantic_private__ or {}
    found = {
        name: dict(_plain_items(value))
        for name, value in private.items()
        if isinstance(value, Mapping) and _PRIVATE.search(name) and not is_credential(name)
    }
    return {name: values for name, values in found.items() if values}


def _plain_items(values: Mapping[str, object]) -> Iterator[tuple[str, Json]]:
    for name, value in values.items():
        # What is not plain there is a client or the like, at times.
        with suppress(NotPlainError):
            yield from _relevant({str(name): value}).items()


def is_credential(name: str) -> bool:
    """Tell whether a setting of this name is a secret, which neither shapes answers nor may be read."""
    return _CREDENTIAL.search(name) is not None


def _temperature_is_fixed(llm: LLM) -> bool:
    """Tell whether `llm` is one of OpenAI's reasoning models, whose temperature LlamaIndex sets to 1.0."""
    # Loaded already if `llm` is of that package, which is no dependency of this one.
    names = getattr(sys.modules.get("llama_index.llms.openai.utils"), "O1_MODELS", ())
    return getattr(llm, "model", None) in names


def _relevant(values: Mapping[str, object]) -> dict[str, Json]:
    kept: dict[str, Json] = {}
    for name, value in values.items():
        if value is None or name in _TRANSPORT or is_credential(name):
            continue
        if name.endswith("kwargs") and isinstance(value, Mapping):
            kept[name] = _relevant(value)
        else:
            kept[name] = plain(value)
    return kept
