"""What of an LLM's settings, and of a call's keywords, belongs to the key.

Everything that is not known to leave the answer alone belongs to it: a setting forgotten here would
give wrong answers, while one too many only costs a miss.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from hashlib import sha256

from llama_index.core.llms import LLM
from llama_index.core.tools import BaseTool
from pydantic import BaseModel
from pydantic.errors import PydanticUserError
from pydantic_core import PydanticSerializationError

from askonce.core.model import Json
from askonce.hosts.dependencies import on_attributes, on_elements, on_items
from askonce.hosts.parameters import (
    has_server_state,
    holds_parameters,
    hosted_tools,
    is_credential,
    is_left_out,
    of_model_call,
    values_of,
)


class NotPlainError(ValueError):
    """Report a value that has no JSON of its own; it may mean something else in the next process."""


def plain(value: object) -> Json:
    """Return `value` as JSON: models dumped, classes as schemas, tools as OpenAI tools, bytes as digests.

    Raises:
        NotPlainError: `value` holds an object that is none of these.
    """
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | float() | str():
            return value
        case bytes():
            return f"sha256:{sha256(value).hexdigest()}"
        case BaseTool():
            on_attributes(value, getattr(value, "__dict__", ()))
            on_attributes(value.metadata, vars(value.metadata))
            return plain(value.metadata.to_openai_tool(skip_length_check=True))
        case BaseModel():
            return _dumped(value)
        case type() if issubclass(value, BaseModel):
            return _schema(value)
        case Mapping():
            on_items(value)
            return {str(name): plain(item) for name, item in value.items()}
        case Set():
            on_elements(value)
            return sorted((plain(item) for item in value), key=repr)
        case list() | tuple():
            on_elements(value)
            return _listed(value)
    if inspect.isroutine(value) or inspect.isclass(value):
        return _named(value)
    raise NotPlainError(f"an object of type {type(value).__name__}")


def _listed(values: Iterable[object]) -> list[Json]:
    return [plain(item) for item in values]


def _noted(value: object) -> None:
    """Note all that a model holds, which is read when it is dumped."""
    match value:
        case BaseModel():
            on_attributes(value, [*vars(value), *(value.model_extra or ())])
            for inner in vars(value).values():
                _noted(inner)
        case Mapping():
            on_items(value)
            for inner in value.values():
                _noted(inner)
        case list() | tuple() | Set():
            on_elements(value)
            for inner in value:
                _noted(inner)


def _dumped(model: BaseModel) -> Json:
    _noted(model)
    try:
        return plain(model.model_dump(mode="json", warnings=False))
    except (PydanticSerializationError, TypeError, ValueError) as exc:
        raise NotPlainError(f"a {type(model).__name__} that cannot be dumped as JSON") from exc


@lru_cache(256)
def _schema(model: type[BaseModel]) -> Json:
    try:
        return plain(model.model_json_schema())
    except PydanticUserError as exc:
        raise NotPlainError(f"{model.__name__}, which has no JSON schema") from exc


def _named(definition: object) -> Json:
    name = getattr(definition, "__qualname__", "")
    if not name or "<" in name:
        raise NotPlainError("a function without a lasting name (a lambda, or one defined in a function)")
    return f"{getattr(definition, '__module__', '')}.{name}"


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
        server_state: The answer depends on what the provider remembers.
        hosted_tools: The tools that the provider runs.
    """

    settings: Mapping[str, Json]
    call: Mapping[str, Json]
    temperature_is_fixed: bool = False
    server_state: bool = False
    hosted_tools: frozenset[str] = frozenset()

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

    def bypass_rule(self) -> str | None:
        """Return why such a call cannot be answered from a cache, or `None`."""
        if self.server_state:
            return "server_state"
        if any(isinstance(kinds, list) and "audio" in kinds for kinds in self.values("modalities")):
            return "audio"
        if self.hosted_tools:
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


def parameters_of(llm: LLM, keywords: Mapping[str, object], tools: Sequence[Json] = ()) -> Parameters:
    """Return the parameters of a call with these keywords, and these tools besides.

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
    settings = _stated(fields | remembered) | _private_parameters(llm)
    call = _stated(keywords)
    return Parameters(
        of_model_call(settings),
        of_model_call(call),
        _temperature_is_fixed(llm),
        has_server_state(settings) or has_server_state(call),
        hosted_tools(settings) | hosted_tools({**call, "tools": tools}, llm.metadata.model_name),
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
        with suppress(NotPlainError):
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
        name: _stated_inside(value) if holds_parameters(name) and isinstance(value, Mapping) else plain(value)
        for name, value in values.items()
        if value is not None and not is_left_out(name)
    }


def _stated_inside(values: Mapping[str, object]) -> dict[str, Json]:
    on_items(values)
    return _stated(values)
