"""What a model call is configured with, as far as its answer depends on it: the parts of a scope.

Parameters can hold API keys and headers, so nothing of them may be stored or logged; the scope parts made
here leave the process only as digests.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from askonce.core.model import Json
from askonce.hosts.parameters import has_server_state, hosted_tools, of_model_call

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
    kept = of_model_call(params)
    model = _model_name(call_params) or _model_name(model_params)
    return Configuration(
        class_name=class_name,
        model=model,
        params={
            **{name: value for name, value in kept.items() if name not in _CONSUMED},
            **_lifted_temperature(kept),
            "_class": class_name,
        },
        tools=_tools(kept),
        response_schema=kept.get("response_format"),
        hidden=frozenset(name for name, value in kept.items() if _reprs(value)),
        unstable=any(has_address(text) for value in kept.values() for text in _reprs(value)),
        server_state=has_server_state(params),
        hosted_tools=hosted_tools(params, model),
    )


def _stated(call: Mapping[str, Json], *, over: Mapping[str, Json]) -> dict[str, Json]:
    """Return the call's parameters less each `None` that overrides nothing, which means "not given"."""
    return {name: value for name, value in call.items() if value is not None or name in over}


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


def has_address(text: str) -> bool:
    """Tell whether a `repr` shows where in memory an object lies."""
    return " at 0x" in text
