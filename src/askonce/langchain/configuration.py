"""What a model call is configured with, as far as its answer depends on it: the parts of a scope.

Parameters can hold API keys and headers, so nothing of them may be stored or logged; the scope parts made
here leave the process only as digests.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache
from hashlib import blake2b
from itertools import chain
from typing import TypeAlias, get_origin

from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.base import BaseLanguageModel
from langchain_core.load import dumpd
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import BaseModel, PydanticSchemaGenerationError, SecretBytes, SecretStr, TypeAdapter
from pydantic.errors import PydanticInvalidForJsonSchema
from pydantic_core import PydanticSerializationError

from askonce.core.model import Json
from askonce.hosts.dependencies import on_attributes, on_elements, on_items, on_what_passes
from askonce.hosts.identity import is_of_application, name_of
from askonce.hosts.parameters import has_server_state, highest_temperature, hosted_tools, of_model_call
from askonce.hosts.servers import servers_of

_MODEL_NAMES = (
    "model",
    "model_name",
    "model_id",
    "deployment_name",
    "azure_deployment",
    "repo_id",
    "endpoint_name",
    "model_path",
)
_SHOWN = frozenset({"name", "i"})  # a runnable's name in traces; at which answer LangChain's fake models are
_CONSUMED = frozenset({"model", "model_name", "_type", "tools", "functions", "response_format"})

REPR = "__repr__"

Described: TypeAlias = tuple[str, dict[str, Json]]
"""A model's class, and its own parameters."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What an `llm_string` says.

    Args:
        class_name: The model's class or type, as LangChain writes it; `None` when the string is opaque.
        model: The model's name, if the string states it.
        params: Everything else that the answer may depend on.
        tools: The tools bound to the call.
        response_schema: The answer's required form.
        hidden: Names of parameters of which only a `repr` such as `<class 'Answer'>` is visible.
        unstable: An object's memory address is in it, so that it cannot repeat.
        server_state: The answer depends on what the provider remembers.
        hosted_tools: The tools that the provider runs.
    """

    class_name: str | None = None
    model: str | None = None
    params: Mapping[str, Json] = field(default_factory=dict)
    tools: Sequence[Json] = ()
    response_schema: Json = None
    hidden: frozenset[str] = frozenset()
    unstable: bool = False
    server_state: bool = False
    hosted_tools: frozenset[str] = frozenset()

    @property
    def opaque(self) -> bool:
        """Return whether the string could not be read, and is known by its digest only."""
        return self.class_name is None

    @property
    def exact_only(self) -> str | None:
        """Return why only the identical call may be answered, or `None`."""
        if self.opaque:
            return "opaque_llm_string"
        if "response_format" in self.hidden:
            return "response_schema_hidden"
        return "parameter_hidden" if self.hidden else None


def configuration_of(
    class_name: str, model_params: Mapping[str, Json], call_params: Mapping[str, Json]
) -> Configuration:
    """Return the configuration of a call whose own parameters override the model's.

    Args:
        class_name: The model's class.
        model_params: The model's parameters, as JSON; what has none is shown as `{REPR: ...}`, or by LangChain's
            node of type `not_implemented`.
        call_params: The call's parameters, likewise.
    """
    params = {**model_params, **_stated(call_params, over=model_params)}
    kept = of_model_call(params)
    model = _model_name(call_params) or _model_name(model_params)
    temperature = highest_temperature(kept)  # some models keep it one level down
    shown = {name: texts for name, value in kept.items() if (texts := _reprs(value))}
    return Configuration(
        class_name=class_name,
        model=model,
        params={
            **{name: value for name, value in kept.items() if name not in _CONSUMED},
            **({} if temperature is None else {"temperature": temperature}),
            "_class": class_name,
        },
        tools=_tools(kept),
        response_schema=kept.get("response_format"),
        hidden=frozenset(shown),
        unstable=any(map(has_address, chain.from_iterable(shown.values()))),
        server_state=has_server_state(params),
        hosted_tools=hosted_tools(params, model),
    )


def _stated(call: Mapping[str, Json], *, over: Mapping[str, Json]) -> dict[str, Json]:
    """Return the call's parameters less each `None` that overrides nothing, which means "not given".

    LangChain names `stop` in every call, and no model takes its `None` for an override.
    """
    return {name: value for name, value in call.items() if value is not None or (name in over and name != "stop")}


def _model_name(params: Mapping[str, Json]) -> str | None:
    return next((name for key in _MODEL_NAMES if isinstance(name := params.get(key), str) and name), None)


def _tools(params: Mapping[str, Json]) -> Sequence[Json]:
    tools: list[Json] = []
    for name in ("tools", "functions"):
        given = params.get(name)
        tools += given if isinstance(given, list) else [] if given is None else [given]
    return tools


def _reprs(value: Json) -> list[str]:
    """Return every `repr` inside `value`."""
    if isinstance(value, Mapping):
        shown = value.get(REPR) or (value.get("repr") if value.get("type") == "not_implemented" else None)
        own = [shown] if isinstance(shown, str) else []
        return own + [text for inner in value.values() for text in _reprs(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _reprs(inner)]
    return []


def has_address(text: str) -> bool:
    """Return whether a `repr` shows where in memory an object lies."""
    return " at 0x" in text


# --- a live call ---


def live_configuration(model: Described, call_params: Mapping[str, object]) -> Configuration:
    """Return the configuration of a call as it is now: LangChain's own string shows the one of the first call.

    Args:
        model: The model called.
        call_params: The call's own parameters.
    """
    return configuration_of(*model, {name: plain(value) for name, value in call_params.items()})


def described(model: BaseChatModel, *, named: bool) -> Described:
    """Return a model's class and its own parameters, as they are now.

    A class that LangChain can serialise is known by that form, and by what objects in it hold. Any other is known by
    what it calls its identifying parameters, and by its fields, since a package may name less than it calls with, such
    as `ChatDeepSeek` its server. Fields of a class of yours do not count where it says itself what identifies it.

    Args:
        model: The model.
        named: Whether the user gave the model's name, and by that vouches for the objects that the model holds.
    """
    kind = name_of(type(model))
    if model.is_lc_serializable() and not is_of_application(type(model).__module__):
        _note_fields(model)
    else:
        on_what_passes()  # a class of the application's may say anything at any time
    if model.is_lc_serializable():
        dumped = dumpd(model)
        kind = ".".join(dumped["id"])
        model_params: dict[str, Json] = {
            name: plain(getattr(model, name, inner)) if _reprs(inner) else inner
            for name, inner in dumped["kwargs"].items()
        }
        if named or not is_of_application(type(model).__module__):
            # LangChain leaves the addresses out of this form too.
            model_params = _by_class(model_params)
    else:
        model_params = {**_by_class(_fields(model, theirs=True)), **_own_params(model)}
        if named:
            model_params = _by_class(model_params)
    if servers := servers_of(model, model_params):
        model_params["_servers"] = servers
    return kind, model_params


def _note_fields(model: BaseChatModel) -> None:
    """Note that the fields of a model are read; of those that LangChain leaves out, such as clients, only which."""
    held = vars(model)
    fields = {name: info for name, info in type(model).model_fields.items() if name in held}
    on_attributes(model, fields)
    for name, info in fields.items():
        if not info.exclude:
            _note_value(held[name])


def _note_value(value: object) -> None:
    match value:
        case None | str() | bytes() | int() | float() | Enum() | SecretStr() | SecretBytes():
            pass
        case Mapping():
            on_items(value)
            for inner in value.values():
                _note_value(inner)
        case list() | tuple() | set() | frozenset():
            on_elements(value)
            for inner in value:
                _note_value(inner)
        case _:
            on_what_passes()


def _own_params(model: BaseChatModel) -> dict[str, Json]:
    """Return what a class calls its identifying parameters, and, of an application's class without any, its fields."""
    naming = next(base for base in type(model).__mro__ if "_identifying_params" in vars(base))
    named = {} if naming in (BaseLanguageModel, BaseChatModel) else model._identifying_params
    own = {} if is_of_application(naming.__module__) else _fields(model, theirs=False)
    return {**own, **{name: plain(value) for name, value in named.items()}}


def _fields(model: BaseChatModel, *, theirs: bool) -> dict[str, Json]:
    """Return the fields that are stated of those that packages have written, or else that the application has."""
    package = next(base for base in type(model).__mro__ if not is_of_application(base.__module__))
    packaged = getattr(package, "model_fields", {})
    return {
        name: plain(value)
        for name, field in type(model).model_fields.items()
        if (name in packaged) is theirs
        and not field.exclude
        and name not in _SHOWN
        and (value := getattr(model, name)) is not None
    }


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


# --- LangChain's `llm_string` ---

_DECODER = json.JSONDecoder()


@lru_cache(maxsize=64)
def read_llm_string(llm_string: str) -> Configuration:
    """Return the configuration that `llm_string` describes.

    LangChain writes it in two ways: `{the model as JSON}---[(name, value), ...]` for models that it can serialise, and
    the list alone for all others. The list is Python's `repr` of the call's own arguments, which override the model's.
    It is read as syntax and never evaluated.
    """
    class_name, model_params, rest = _split(llm_string)
    call_params = _read_pairs(rest)
    if call_params is None or (class_name is None and not isinstance(call_params.get("_type"), str)):
        digest = blake2b(llm_string.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        return Configuration(params={"llm_string": digest}, unstable=has_address(llm_string))

    return configuration_of(class_name or str(call_params["_type"]), model_params, call_params)


def _split(llm_string: str) -> tuple[str | None, dict[str, Json], str]:
    """Return the class, the model's own parameters, and the `repr` of the call's."""
    try:
        model, end = _DECODER.raw_decode(llm_string)
    except ValueError:
        return None, {}, llm_string
    if not isinstance(model, dict) or not isinstance(model.get("id"), list) or llm_string[end : end + 3] != "---":
        return None, {}, llm_string
    return ".".join(map(str, model["id"])), dict(model.get("kwargs") or {}), llm_string[end + 3 :]


def _read_pairs(text: str) -> dict[str, Json] | None:
    """Return the parameters in `[('name', value), ...]`, or `None` when `text` is something else."""
    try:
        tree = ast.parse(_quote_reprs(text), mode="eval").body
        if not isinstance(tree, ast.List):
            return None
        pairs = [_value(item) for item in tree.elts]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    params: dict[str, Json] = {}
    for pair in pairs:
        if not (isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str)):
            return None
        params[pair[0]] = pair[1]
    return params


_STRING = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""", re.S)


def _quote_reprs(text: str) -> str:
    """Return `text` with every `<...>` outside a string literal put, as a string, into a call."""
    pieces: list[str] = []
    at = 0
    while at < len(text):
        if text[at] in "'\"" and (literal := _STRING.match(text, at)):
            end = literal.end()
            pieces.append(text[at:end])
        elif text[at] == "<":
            end = _end_of_repr(text, at)
            pieces.append(f"{REPR}({text[at:end]!r})")
        else:
            end = at + 1
            while end < len(text) and text[end] not in "'\"<":
                end += 1
            pieces.append(text[at:end])
        at = end
    return "".join(pieces)


def _end_of_repr(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        depth += {"<": 1, ">": -1}.get(text[at], 0)
        if depth == 0:
            return at + 1
    return len(text)


def _value(node: ast.expr) -> Json:
    """Return the JSON of a literal; anything else stays as the text of its `repr`."""
    match node:
        case ast.Constant(value=bool() | int() | float() | str() | None as value):
            return value
        case ast.List(elts=items) | ast.Tuple(elts=items):
            return [_value(item) for item in items]
        case ast.Set(elts=items):
            return sorted((_value(item) for item in items), key=repr)
        case ast.Dict(keys=keys, values=values):
            return {_key(key): _value(value) for key, value in zip(keys, values, strict=True)}
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float() as number)):
            return -number
        case ast.Call(func=ast.Name(id="SecretStr" | "SecretBytes")):
            return {"type": "secret"}
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str() as shown)]) if name == REPR:
            return {REPR: shown}
    return {REPR: ast.unparse(node)}


def _key(node: ast.expr | None) -> str:
    value = _value(node) if node is not None else None
    return value if isinstance(value, str) else repr(value)
