"""LangChain's `llm_string`, the configuration of a model call, to the parts of a scope.

LangChain writes it in two ways: `{the model as JSON}---[(name, value), ...]` for models that it can
serialise, and the list alone for all others. The list is Python's `repr` of the call's own arguments,
which override the model's. It is read as syntax and never evaluated. It can hold API keys and headers,
so nothing of it may be stored or logged; the scope parts made here leave the process only as digests.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b

from askonce.core.model import Json

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
_CONSUMED = frozenset({"model", "model_name", "_type", "tools", "functions", "response_format"})

# What says how an answer is carried, watched or billed, and never what it is.
_NOT_ANSWER_RELEVANT = frozenset(
    {
        # Delivery: the same text in one piece or in many.
        *(
            "stream",
            "streaming",
            "stream_usage",
            "stream_options",
            "stream_chunk_timeout",
            "disable_streaming",
        ),
        # Transport: how long and how often to try.
        *("timeout", "request_timeout", "default_request_timeout", "max_retries", "rate_limiter"),
        # LangChain's own bookkeeping.
        *("cache", "callbacks", "verbose", "tags", "ls_structured_output_format"),
        # The provider's bookkeeping: who asked, for its statistics and its abuse control.
        *("metadata", "user", "safety_identifier", "prompt_cache_key", "prompt_cache_retention"),
    }
)
# Headers that change with each request.
_TRACING_HEADERS = re.compile(
    r"(x-)?(request|correlation|trace|session)-id|traceparent|tracestate|baggage|idempotency-key|x-b3-.*",
    re.I,
)
# A credential says who pays. It is left out so that its rotation leaves the keys as they are; one that is
# not recognised here is hashed with the rest and costs misses at its rotation, nothing more. Hence only sure
# names: `eos_token` and `max_tokens` do change the answer.
_CREDENTIAL = re.compile(
    r"(.*[_-])?(api[_-]?key|subscription[_-]key|access[_-]key([_-]id)?|private[_-]key|secret([_-](access[_-])?key)?"
    r"|client[_-]secret|passw(or)?d|credentials?|(proxy[_-])?authorization|cookie"
    r"|(api|access|auth|ad|bearer|refresh|session|security|id|github|hf)[_-]token)|token|auth|x-auth-.*",
    re.I,
)
_CREDENTIAL_VALUE = re.compile(r"(bearer|basic|token)\s+\S+", re.I)

# The answer continues a conversation that the provider keeps, and that no string here shows.
_SERVER_STATE = ("previous_response_id", "use_previous_response_id", "conversation", "background")

_REPR = "__repr__"
_DECODER = json.JSONDecoder()


@dataclass(frozen=True, slots=True)
class Configuration:
    """Hold what an `llm_string` says.

    Args:
        class_name: The model's class or type, as LangChain writes it; `None` when the string is opaque.
        model: The model's name, if the string tells it.
        params: Everything else that the answer may depend on.
        tools: The tools bound to the call.
        response_schema: The answer's required form.
        hidden: Names of parameters of which only a `repr` such as `<class 'Answer'>` is visible.
        unstable: An object's memory address is in it, so that it cannot repeat.
        server_state: The answer depends on what the provider remembers.
    """

    class_name: str | None = None
    model: str | None = None
    params: Mapping[str, Json] = field(default_factory=dict)
    tools: Sequence[Json] = ()
    response_schema: Json = None
    hidden: frozenset[str] = frozenset()
    unstable: bool = False
    server_state: bool = False

    @property
    def opaque(self) -> bool:
        """Tell whether the string could not be read, and is known by its digest only."""
        return self.class_name is None


@lru_cache(maxsize=64)
def read_llm_string(llm_string: str) -> Configuration:
    """Return the configuration that `llm_string` describes."""
    class_name, model_params, rest = _split(llm_string)
    call_params = _read_pairs(rest)
    if call_params is None or (class_name is None and not isinstance(call_params.get("_type"), str)):
        digest = blake2b(llm_string.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        return Configuration(params={"llm_string": digest}, unstable=_has_address(llm_string))

    params = {**model_params, **_stated(call_params, over=model_params)}
    kept = {name: _without_credentials(value) for name, value in params.items() if _matters(name, value)}
    return Configuration(
        class_name=class_name or str(call_params["_type"]),
        model=_model_name(call_params) or _model_name(model_params),
        params={
            **{name: value for name, value in kept.items() if name not in _CONSUMED},
            **_lifted_temperature(kept),
            "_class": class_name or call_params["_type"],
        },
        tools=_tools(kept),
        response_schema=kept.get("response_format"),
        hidden=frozenset(name for name, value in kept.items() if _reprs(value)),
        unstable=any(_has_address(text) for value in kept.values() for text in _reprs(value)),
        server_state=any(params.get(name) for name in _SERVER_STATE),
    )


def _split(llm_string: str) -> tuple[str | None, dict[str, Json], str]:
    """Return the class, the model's own parameters, and the `repr` of the call's."""
    try:
        model, end = _DECODER.raw_decode(llm_string)
    except ValueError:
        return None, {}, llm_string
    if not isinstance(model, dict) or not isinstance(model.get("id"), list) or llm_string[end : end + 3] != "---":
        return None, {}, llm_string
    return ".".join(map(str, model["id"])), dict(model.get("kwargs") or {}), llm_string[end + 3 :]


def _stated(call: Mapping[str, Json], *, over: Mapping[str, Json]) -> dict[str, Json]:
    """Return the call's parameters less each `None` that overrides nothing, which means "not given"."""
    return {name: value for name, value in call.items() if value is not None or name in over}


def _matters(name: str, value: Json) -> bool:
    return name not in _NOT_ANSWER_RELEVANT and not _is_credential(name, value)


def _is_credential(name: str, value: Json) -> bool:
    if isinstance(value, Mapping):
        return value.get("type") == "secret"
    # Only a string can be one: in a tool's JSON Schema, "password" names a property.
    return isinstance(value, str) and bool(_CREDENTIAL.fullmatch(name) or _CREDENTIAL_VALUE.fullmatch(value))


def _without_credentials(value: Json) -> Json:
    if isinstance(value, Mapping):
        return {
            name: _without_credentials(inner)
            for name, inner in value.items()
            if not _is_credential(name, inner) and not (isinstance(inner, str) and _TRACING_HEADERS.fullmatch(name))
        }
    if isinstance(value, list):
        return [_without_credentials(inner) for inner in value]
    return value


def _model_name(params: Mapping[str, Json]) -> str | None:
    return next((name for key in _MODEL_NAMES if isinstance(name := params.get(key), str) and name), None)


def _tools(params: Mapping[str, Json]) -> Sequence[Json]:
    tools: list[Json] = []
    for name in ("tools", "functions"):
        given = params.get(name)
        tools += given if isinstance(given, list) else [] if given is None else [given]
    return tools


def _lifted_temperature(params: Mapping[str, Json]) -> dict[str, Json]:
    """Return the temperature that some models keep one level down; the policy looks for it at the top."""
    for holder in (params, *(params.get(name) for name in ("model_kwargs", "generation_config", "options"))):
        if isinstance(holder, Mapping) and "temperature" in holder:
            return {"temperature": holder["temperature"]}
    return {}


# --- Python's repr, read as syntax ---


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
            pieces.append(f"{_REPR}({text[at:end]!r})")
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
        case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str() as shown)]) if name == _REPR:
            return {_REPR: shown}
    return {_REPR: ast.unparse(node)}


def _key(node: ast.expr | None) -> str:
    value = _value(node) if node is not None else None
    return value if isinstance(value, str) else repr(value)


def _reprs(value: Json) -> list[str]:
    """Return every `repr` inside `value`."""
    if isinstance(value, Mapping):
        shown = value.get(_REPR) or (value.get("repr") if value.get("type") == "not_implemented" else None)
        own = [shown] if isinstance(shown, str) else []
        return own + [text for inner in value.values() for text in _reprs(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _reprs(inner)]
    return []


def _has_address(text: str) -> bool:
    return " at 0x" in text
