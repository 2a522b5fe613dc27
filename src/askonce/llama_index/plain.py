"""LlamaIndex's and the SDKs' objects to JSON values that are equal whenever the objects mean the same."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Mapping, Set
from enum import Enum
from functools import lru_cache
from hashlib import sha256

from llama_index.core.tools import BaseTool
from pydantic import BaseModel
from pydantic.errors import PydanticUserError
from pydantic_core import PydanticSerializationError

from askonce.core.model import Json
from askonce.hosts.dependencies import on_attributes, on_elements, on_items


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
