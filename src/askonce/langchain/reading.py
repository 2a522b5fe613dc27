"""A live call of a chat model, its configuration as it is at this moment, to one request."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from hashlib import blake2b
from typing import get_origin

from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.base import BaseLanguageModel
from langchain_core.load import dumpd, dumps
from langchain_core.messages import BaseMessage
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import BaseModel, PydanticSchemaGenerationError, SecretBytes, SecretStr, TypeAdapter
from pydantic.errors import PydanticInvalidForJsonSchema
from pydantic_core import PydanticSerializationError

from askonce.cache import Cache
from askonce.core.model import Bypass, Json, Request, ambient_scope
from askonce.core.prompts import QuestionTemplate
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import ADVICE, HOSTED_TOOLS
from askonce.langchain.configuration import Configuration, configuration_of
from askonce.langchain.prompt import read_prefix, read_prompt
from askonce.langchain.request import UNKNOWN_MODEL, UNSTABLE, request_of

_SHOWN = frozenset({"name"})  # a runnable's name in traces


class CallReader:
    """Read the calls of a model; those that the cache must stay out of are counted and, once, told.

    Args:
        cache: The cache that counts.
        model_name: The model's name, for a class that does not tell it. Objects that the model holds, such as
            HTTP clients, are then known by their class.
        question_template: The template that prompts with retrieved text are filled from.
        prefix: Messages that stand before every question.
        remedy: How the user gives the model's name, as the warning is to say it.
        cacheable_tools: Names or types of the tools run by the provider that may stand behind a cached answer.

    Raises:
        ConfigurationError: The template has no `{question}`, or cannot be taken apart.
    """

    def __init__(
        self,
        cache: Cache,
        model_name: str | None,
        question_template: str | None,
        prefix: Iterable[object] = (),
        *,
        remedy: str,
        cacheable_tools: frozenset[str] = frozenset(),
    ) -> None:
        self.notices = Notices()
        self._cache = cache
        self._model_name = model_name
        self._template = None if question_template is None else QuestionTemplate.parse(question_template)
        self._prefix = read_prefix(prefix)
        self._remedy = remedy
        self._cacheable_tools = cacheable_tools

    def read(
        self, model: BaseChatModel, messages: Sequence[BaseMessage], call_params: Mapping[str, object]
    ) -> Request | None:
        """Return the request that a call makes, or `None` when the cache must stay out of it."""
        request: Request | Bypass | None = None
        with self.notices.unnoticed("read the call"):
            name = ambient_scope().model or self._model_name
            configuration = live_configuration(model, call_params, named=name is not None)
            request = request_of(
                read_prompt(dumps(list(messages)), self._template, self._prefix),
                configuration,
                name,
                cacheable_tools=self._cacheable_tools,
            )
        if isinstance(request, Bypass):
            self.bypassed(model, request.rule)
            return None
        return request

    def bypassed(self, model: object, rule: str) -> None:
        """Count a call that the cache stays out of; tell the user if a name would let it in."""
        self._cache.count_bypass(rule)
        if rule == HOSTED_TOOLS:
            self.notices.tell(rule, ADVICE)
        kind = type(model).__name__
        reasons = {
            UNKNOWN_MODEL: f"{kind} does not tell which model it calls",
            UNSTABLE: f"{kind} holds or is given an object that cannot be compared",
        }
        if rule in reasons and self.notices.is_news(f"{rule} {kind}"):
            warnings.warn(
                f"{reasons[rule]}, so its answers are not cached. Name the model: {self._remedy}, or "
                '`with askonce.scope(model="..."):` around its calls.',
                stacklevel=2,
            )


def live_configuration(model: BaseChatModel, call_params: Mapping[str, object], *, named: bool) -> Configuration:
    """Return the configuration of a call as it is now: LangChain's own string shows the one of the first call.

    A class that LangChain can serialise is known by that form. Of any other, what it calls its identifying
    parameters count; a class that names none is known by its fields.

    Args:
        model: The model called.
        call_params: The call's own parameters.
        named: Whether the user told the model's name, and by that vouches for the objects that the model holds.
    """
    kind = f"{type(model).__module__}.{type(model).__qualname__}"
    if model.is_lc_serializable():
        dumped = dumpd(model)
        kind = ".".join(dumped["id"])
        # LangChain leaves the addresses out of this form too.
        model_params: dict[str, Json] = _by_class(dumped["kwargs"])
    else:
        model_params = {name: plain(value) for name, value in _told(model).items()}
        if named:
            model_params = _by_class(model_params)
    return configuration_of(kind, model_params, {name: plain(value) for name, value in call_params.items()})


def _told(model: BaseChatModel) -> Mapping[str, object]:
    for base in type(model).__mro__:
        if "_identifying_params" in vars(base):
            if base not in (BaseLanguageModel, BaseChatModel):
                return model._identifying_params
            break
    fields = type(model).model_fields
    return {name: getattr(model, name) for name, field in fields.items() if not field.exclude and name not in _SHOWN}


def _by_class(value: dict[str, Json]) -> dict[str, Json]:
    """Return `value` with the objects in it known by their class alone."""
    return {name: _without_repr(inner) for name, inner in value.items()}


def _without_repr(value: Json) -> Json:
    if isinstance(value, Mapping):
        opaque = value.get("type") == "not_implemented"
        return {name: _without_repr(inner) for name, inner in value.items() if not (opaque and name == "repr")}
    if isinstance(value, list):
        return [_without_repr(inner) for inner in value]
    return value


def plain(value: object) -> Json:
    """Return `value` as JSON: classes and tools by their schema, and what has no JSON in LangChain's form for that."""
    match value:
        case Enum():
            return plain(value.value)
        case None | bool() | int() | float() | str():
            return value
        case SecretStr() | SecretBytes():
            return {"type": "secret"}
        case bytes():
            return blake2b(value, digest_size=16).hexdigest()
        case Mapping():
            return {str(name): plain(inner) for name, inner in value.items()}
        case list() | tuple():
            return [plain(inner) for inner in value]
        case set() | frozenset():
            return sorted((plain(inner) for inner in value), key=repr)
        case BaseTool():
            return plain(convert_to_openai_tool(value))
    try:
        if isinstance(value, type) or get_origin(value) is not None:
            schema: TypeAdapter[object] = TypeAdapter(value)  # type: ignore[arg-type]  # any class or union may be tried
            return plain(schema.json_schema())
        if isinstance(value, BaseModel):
            return plain(value.model_dump(mode="json"))
    except (PydanticSchemaGenerationError, PydanticInvalidForJsonSchema, PydanticSerializationError):
        pass
    described = value if isinstance(value, type) else type(value)
    return {"type": "not_implemented", "id": [described.__module__, described.__qualname__], "repr": repr(value)}
