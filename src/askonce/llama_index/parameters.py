"""What of an LLM's settings, and of a call's keywords, belongs to the key.

Everything that is not known to leave the answer alone belongs to it: a setting forgotten here would
give wrong answers, while one too many only costs a miss.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from llama_index.core.llms import LLM
from llama_index.core.tools import BaseTool

from askonce.core.model import Json
from askonce.hosts.dependencies import on_attributes, on_items
from askonce.hosts.parameters import (
    bypass_rule,
    holds_parameters,
    is_credential,
    is_left_out,
    of_model_call,
    values_of,
)
from askonce.hosts.values import NotJsonError, as_json, json_form


@json_form.register
def _(tool: BaseTool) -> object:
    on_attributes(tool, getattr(tool, "__dict__", ()))
    on_attributes(tool.metadata, vars(tool.metadata))
    return tool.metadata.to_openai_tool(skip_length_check=True)


# Named by the scope itself, or already in the messages when a call arrives here.
_ELSEWHERE = frozenset(
    {"model", "model_name", "class_name", "system_prompt", "query_wrapper_prompt", "output_parser"}
    | {"pydantic_program_mode"}
)
# Excluded from LlamaIndex's own dump, yet they shape the prompt of completion models.
_SHAPING = frozenset({"messages_to_prompt", "completion_to_prompt"})
# Where LLMs keep parameters in private, as GoogleGenAI does in `_generation_config`.
_PRIVATE = re.compile(r"(config|kwargs|settings|options|params)$")


@dataclass(frozen=True, slots=True)
class Parameters:
    """Hold the settings that a call runs with.

    Args:
        settings: The LLM's own fields.
        call: The call's keywords.
        temperature_is_fixed: Whether the model takes one temperature only, which then says nothing of what
            the application wants.
        rule: Why such a call cannot be answered from a cache, or `None`.
    """

    settings: Mapping[str, Json]
    call: Mapping[str, Json]
    temperature_is_fixed: bool = False
    rule: str | None = None

    def values(self, name: str) -> list[Json]:
        """Return what is said of one parameter, wherever it may be said; providers differ in what wins."""
        return [*values_of(self.settings, name), *values_of(self.call, name)]

    @property
    def temperature(self) -> float | None:
        """Return the highest temperature named anywhere, if it was anybody's choice."""
        if self.temperature_is_fixed:
            return None
        named = [value for value in self.values("temperature") if isinstance(value, int | float)]
        return max(named, default=None)

    def as_json(self) -> dict[str, Json]:
        """Return all of it; the temperature stands where the policy looks for it."""
        found: dict[str, Json] = {"settings": dict(self.settings), "call": dict(self.call)}
        if self.temperature is not None:
            found["temperature"] = self.temperature
        return found


def parameters_of(llm: LLM, keywords: Mapping[str, object], tools: Sequence[Json] = ()) -> Parameters:
    """Return the parameters of a call with these keywords, and these tools besides.

    Raises:
        NotJsonError: A value has no JSON of its own.
    """
    fields = {
        name: getattr(llm, name, None)
        for name, field in type(llm).model_fields.items()
        if name in _SHAPING or not (field.exclude or name in _ELSEWHERE)
    }
    # OpenAIResponses remembers the turn before in a private attribute.
    remembered = {"previous_response_id": getattr(llm, "_previous_response_id", None)}
    settings = _stated(fields | remembered) | _private_parameters(llm)
    call = _stated(keywords)
    return Parameters(
        of_model_call(settings),
        of_model_call(call),
        _temperature_is_fixed(llm),
        bypass_rule(settings, {**call, "tools": tools}, model=llm.metadata.model_name),
    )


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
    on_items(values)
    for name, value in values.items():
        # What is not plain there is a client or the like, at times.
        with suppress(NotJsonError):
            yield from _stated({str(name): value}).items()


def _temperature_is_fixed(llm: LLM) -> bool:
    """Tell whether `llm` is one of OpenAI's reasoning models, whose temperature LlamaIndex sets to 1.0."""
    # Loaded already if `llm` is of that package, which is no dependency of this one.
    names = getattr(sys.modules.get("llama_index.llms.openai.utils"), "O1_MODELS", ())
    return getattr(llm, "model", None) in names


def _stated(values: Mapping[str, object]) -> dict[str, Json]:
    """Return the JSON of what is given, and of nothing that the key leaves out: a client or a callback has none."""
    return {
        # Inside as well, before it is made JSON.
        name: _stated_inside(value) if holds_parameters(name) and isinstance(value, Mapping) else as_json(value)
        for name, value in values.items()
        if value is not None and not is_left_out(name)
    }


def _stated_inside(values: Mapping[str, object]) -> dict[str, Json]:
    on_items(values)
    return _stated(values)
