"""What a model call is configured with, as far as its answer depends on it: the parts of a scope.

Parameters can hold API keys and headers, so nothing of them may be stored or logged; the scope parts made
here leave the process only as digests.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

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

# Where providers keep the schema of a function that the application runs.
_FUNCTION_SCHEMAS = ("function", "parameters", "input_schema", "function_declarations", "toolSpec")

REPR = "__repr__"


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
    kept = {name: _without_credentials(value) for name, value in params.items() if _matters(name, value)}
    return Configuration(
        class_name=class_name,
        model=_model_name(call_params) or _model_name(model_params),
        params={
            **{name: value for name, value in kept.items() if name not in _CONSUMED},
            **_lifted_temperature(kept),
            "_class": class_name,
        },
        tools=_tools(kept),
        response_schema=kept.get("response_format"),
        hidden=frozenset(name for name, value in kept.items() if _reprs(value)),
        unstable=any(has_address(text) for value in kept.values() for text in _reprs(value)),
        server_state=any(params.get(name) for name in _SERVER_STATE),
    )


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


def _reprs(value: Json) -> list[str]:
    """Return every `repr` inside `value`."""
    if isinstance(value, Mapping):
        shown = value.get(REPR) or (value.get("repr") if value.get("type") == "not_implemented" else None)
        own = [shown] if isinstance(shown, str) else []
        return own + [text for inner in value.values() for text in _reprs(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in _reprs(inner)]
    return []


def hosted_tools(tools: Sequence[Json]) -> frozenset[str]:
    """Return the names of the tools that the provider runs itself, such as a web search; what is unknown counts."""
    hosted = (tool for tool in tools if isinstance(tool, Mapping) and not _is_function(tool))
    return frozenset(str(tool.get("name") or tool.get("type") or next(iter(tool), "")) for tool in hosted)


def _is_function(tool: Mapping[str, Json]) -> bool:
    return tool.get("type") in ("function", "custom") or any(name in tool for name in _FUNCTION_SCHEMAS)


def has_address(text: str) -> bool:
    """Tell whether a `repr` shows where in memory an object lies."""
    return " at 0x" in text
