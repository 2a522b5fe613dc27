"""What the parameters of a model call are for, and which of its tools the provider runs: one table for every host.

A parameter belongs to the key unless the table says otherwise: a name forgotten here costs misses, while one too many
in it would serve a wrong answer. The parameters stay in the process; only digests of them leave it.

What a tool of the provider's finds (a web search, a code execution, a search in files, a connector) is of this moment,
and no cache may answer in its place. What is not known to be a function of the application counts as such a tool.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import lru_cache

from pydantic import SecretBytes, SecretStr

from askonce.core.keys import fingerprint
from askonce.core.model import Json
from askonce.hosts.dependencies import on_attribute, on_items


class Use(Enum):
    """What a parameter is for."""

    DELIVERY = "how a model's answer is carried, waited for or watched: left out of a model call"
    TRACE = "follows one request through the systems: left out everywhere"
    CREDENTIAL = "who pays for a model call, and there left out; anywhere else who may find what, and part of the key"
    STATE = "the provider remembers what no request shows: the cache stays out"
    ANSWER = "the answer may depend on it: part of the key"


@dataclass(frozen=True, slots=True)
class Row:
    """What parameters of these names are for, and why.

    Args:
        names: A pattern of whole names; `_` stands for a hyphen too, and case does not matter.
        use: What they are for.
        reason: Why.
    """

    names: str
    use: Use
    reason: str
    _pattern: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_pattern", re.compile(self.names.replace("_", "[_-]"), re.I))

    def fits(self, name: str) -> bool:
        """Return whether the row is about a parameter of this name."""
        return self._pattern.fullmatch(name) is not None


_KEY = (
    r"(.*_)?(api_?key|subscription_key|access_key(_id)?|private_key|secret(_(access_)?key)?|client_secret|passw(or)?d"
    r"|credentials?|(proxy_)?authorization|cookie|(api|access|auth|ad|bearer|refresh|session|security|id|github|hf|bot)"
    r"_token(_provider)?)|token|auth|bearer"
)
# The first row that fits decides.
PARAMETERS: Sequence[Row] = (
    Row(
        "stream|streaming|stream_usage|stream_options|stream_chunk_timeout|disable_streaming",
        Use.DELIVERY,
        "the same text in one piece or in many",
    ),
    Row(
        "(default_|connect_|read_|write_)?(request_)?timeout|(max_|num_)?retries|rate_limiter|reuse_client|keep_alive",
        Use.DELIVERY,
        "how long and how often to try, and how long a server keeps the model loaded",
    ),
    Row("(.*_)?proxy|service_tier", Use.DELIVERY, "the way to the provider, and how soon it answers"),
    Row(
        "cache|callbacks|callback_manager|verbose|tags|ls_structured_output_format",
        Use.DELIVERY,
        "what the framework keeps for itself, and sends to no model",
    ),
    Row(
        "metadata|user|safety_identifier|prompt_cache_(key|retention|options)|cache_(salt|control|idx)|diagnostics",
        Use.DELIVERY,
        "notes for the provider's statistics, its abuse control and its prompt cache",
    ),
    Row(
        "(use_)?previous_response_id|track_previous_responses|conversation|background",
        Use.STATE,
        "the answer continues a conversation that the provider keeps",
    ),
    Row("store", Use.STATE, "each answer shall be kept at the provider, under an id that later calls may name"),
    Row(_KEY, Use.CREDENTIAL, "says who pays, and is replaced now and then"),
)
# Of a header: what chooses the model, its version, its provider, its organisation or its prompt is part of the key, as
# `x-portkey-config`, `anthropic-beta` and `OpenAI-Organization` do, and so is every header that is not known.
HEADERS: Sequence[Row] = (
    Row(
        r"(x_)?((ms|amzn|cloud|client|portkey|langfuse|helicone)_)*(request|correlation|trace|span)_(id|context)"
        r"|traceparent|tracestate|baggage|(x_)?idempotency_key|x_b3_.*|b3|uber_trace_id|sentry_trace|x_datadog_.*|newrelic|(x_(amz|ms)_)?date|x_amz_content_sha256|amz_sdk_.*",
        Use.TRACE,
        "changes with each request",
    ),
    Row(
        r"(x_)?((langfuse|helicone)_)?session_(id|path|name)",
        Use.DELIVERY,
        "groups requests for those who watch them",
    ),
    Row(
        "user_agent|x_stainless_.*|x_goog_api_client|x_server_timeout|accept|accept_encoding|connection|content_(type|length)|host|http_referer|referer"
        "|x_title|helicone_(property|user)_.*|x_portkey_metadata",
        Use.DELIVERY,
        "says which program asks, and how bytes are carried",
    ),
    Row(f"{_KEY}|(x_)?key|x_auth_(key|secret|signature)|.*_auth", Use.CREDENTIAL, "says who pays"),
    Row(
        "(x_)?forwarded|x_forwarded_(for|host|port|proto|scheme|ssl|server|by|prefix|path|uri)|via|(x_)?(real|client)_ip"
        "|true_client_ip|x_original_(for|forwarded_for|host|proto|url|uri)|cf_(connecting_ip(v6)?|ipcountry|ray|visitor)"
        "|x_envoy_.*|x_amz_cf_id|x_azure_(ref|clientip|socketip|fdid)",
        Use.DELIVERY,
        "which way a request came",
    ),
    Row(
        "origin|sec_(fetch|ch|gpc).*|dnt|priority|upgrade_insecure_requests|cache_control|pragma|expect|te|askonce_.*",
        Use.DELIVERY,
        "what a browser adds, and what caches are told",
    ),
)
CACHE_NOTES = frozenset({"cache_control", "prompt_cache_breakpoint"})
"""What a block or a tool says to the provider's prompt cache only."""

_CACHE_POINTS = frozenset({"cachePoint", "cache_point"})
_CREDENTIAL_IN_HEADER = re.compile(r"(bearer|basic|token)\s+\S+", re.I)

# Where parameters hold parameters. Of any other mapping nothing is left out: in a template's variables or a tool's
# schema, `user` and `password` are words.
_INNER = re.compile(
    r"_?(model_|additional_|extra_|generate_|generation_|default_|request_|invocation_|client_)?"
    r"(kwargs|config|body|options|params|parameters|settings)",
    re.I,
)
_HEADERS = re.compile(r"(.*_)?headers", re.I)
_QUERY = re.compile(r"(.*_)?query", re.I)
_CONTAINER = re.compile(f"{_INNER.pattern}|{_HEADERS.pattern}|{_QUERY.pattern}", re.I)
# Where else a parameter may be found: `inferenceConfig`, `output_config`.
_PLACE = re.compile(r".*(kwargs|config|body|options|params|parameters|settings|query)", re.I)


@lru_cache(4096)
def use_of(name: str) -> Use:
    """Return what a parameter of this name is for."""
    return next((row.use for row in PARAMETERS if row.fits(name)), Use.ANSWER)


@lru_cache(4096)
def use_of_header(name: str) -> Use:
    """Return what a header of this name is for."""
    return next((row.use for row in HEADERS if row.fits(name)), Use.ANSWER)


def is_credential(name: str) -> bool:
    """Return whether what has this name is a credential."""
    return use_of(name) is Use.CREDENTIAL


def is_credential_header(header: str, text: Json) -> bool:
    """Return whether a header says who pays, by its name or by what stands in it."""
    if use_of_header(header) is Use.CREDENTIAL or _is_masked(text):
        return True
    return isinstance(text, str) and _CREDENTIAL_IN_HEADER.fullmatch(text) is not None


def is_credential_in_query(name: str) -> bool:
    """Return whether a name in a URL's query is that of a credential; Google's is `key`."""
    return name.lower() == "key" or is_credential(name)


def is_left_out(name: str) -> bool:
    """Return whether a model call's parameter of this name is no part of the key, whatever its value."""
    return use_of(name) in (Use.DELIVERY, Use.CREDENTIAL)


def of_model_call(params: Mapping[str, Json]) -> dict[str, Json]:
    """Return what of a model call's parameters its answer may depend on."""
    kept: dict[str, Json] = {}
    for name, value in params.items():
        if is_left_out(name) or _is_masked(value):
            continue
        inner = _inside(name, value)
        if inner != {} or not _CONTAINER.fullmatch(name):  # one that holds nothing says nothing
            kept[name] = inner
    return kept


def tools_told(tools: Sequence[Json]) -> list[Json]:
    """Return tools without the notes on them for the provider's prompt cache."""
    told = [tool for tool in tools if not is_cache_point(tool)]
    return [
        {name: value for name, value in tool.items() if name not in CACHE_NOTES} if isinstance(tool, Mapping) else tool
        for tool in told
    ]


def is_cache_point(block: Json) -> bool:
    """Return whether a block, or a tool, only says where a prompt cache ends, as Bedrock's do."""
    return isinstance(block, Mapping) and bool(told := block.keys() - {"type"}) and told <= _CACHE_POINTS


def holds_parameters(name: str) -> bool:
    """Return whether a mapping of this name holds parameters of the call, and not words of its prompt."""
    return _INNER.fullmatch(name) is not None


def identifying(name: str, value: object) -> object:
    """Return what tells apart two retrievers, tools or stores of which each holds `value` under this name.

    A credential decides what is found, so that it counts there, as a digest; what changes with each request does not.
    """
    if isinstance(value, Mapping) and _HEADERS.fullmatch(name):
        on_items(value)
        named = {str(header): text for header, text in value.items()}
        return {
            header: digest_of(text) if use_of_header(header) is Use.CREDENTIAL and isinstance(text, str) else text
            for header, text in named.items()
            if use_of_header(header) is not Use.TRACE
        }
    return digest_of(value) if isinstance(value, str | bytes) and is_credential(name) else value


def digest_of(secret: str | bytes | SecretStr | SecretBytes) -> Json:
    """Return what stands for a secret that decides what is found."""
    if isinstance(secret, SecretStr | SecretBytes):
        on_attribute(secret, "_secret_value")
        secret = secret.get_secret_value()
    return {"type": "secret", "digest": fingerprint(secret.encode() if isinstance(secret, str) else secret).hex()}


def _is_masked(value: Json) -> bool:
    """Return whether `value` stands for a secret that nobody can read, as frameworks write it."""
    return isinstance(value, Mapping) and value.get("type") == "secret"


def _inside(name: str, value: Json) -> Json:
    if name in _TOOLS and isinstance(value, list | tuple):
        return tools_told(value)
    if not isinstance(value, Mapping):
        return value
    if _HEADERS.fullmatch(name):
        return {header: text for header, text in value.items() if header_chooses(header, text)}
    if _QUERY.fullmatch(name):
        return {inner: text for inner, text in value.items() if not is_credential_in_query(inner)}
    return of_model_call(value) if holds_parameters(name) else value


def header_chooses(header: str, text: Json) -> bool:
    """Return whether a header may choose what answers."""
    return use_of_header(header) is Use.ANSWER and not is_credential_header(header, text)


def places(params: Mapping[str, Json]) -> Iterator[Mapping[str, Json]]:
    """Yield `params` and every mapping of parameters inside: a parameter may be said in any of them."""
    yield params
    for name, value in params.items():
        # Most are plain, of which a check against an abstract class takes its time; each call is searched often.
        if not isinstance(value, str | int | float | None) and isinstance(value, Mapping) and _PLACE.fullmatch(name):
            yield from places(value)


def values_of(params: Mapping[str, Json], name: str) -> list[Json]:
    """Return what is said of one parameter, wherever it may be said; providers differ in what wins."""
    return [value for place in places(params) if (value := place.get(name)) is not None]


def highest_temperature(*params: Mapping[str, Json]) -> float | None:
    """Return the highest temperature that a call names anywhere, or `None`; providers differ in which of several wins.

    The policy looks for it under `temperature`, beside the other parameters.
    """
    named = (value for said in params for value in values_of(said, "temperature"))
    return max((value for value in named if isinstance(value, int | float)), default=None)


def has_server_state(params: Mapping[str, Json]) -> bool:
    """Return whether the answer depends on what the provider remembers."""
    return any(use_of(name) is Use.STATE and bool(value) for place in places(params) for name, value in place.items())


# --- tools that the provider runs ---

HOSTED_TOOLS = "hosted_tools"
_MORE_THAN_A_TEXT = ("modalities", "n", "num_generations", "logprobs")
ADVICE = (
    "calls with tools that the provider runs, such as a web search, pass by the cache: what they find is of this "
    "moment. For questions that need none, use a model without them; AskOnceMiddleware(cacheable_tools=[...]) names "
    "those that may stand behind a stored answer"
)
# Where providers keep tools, some of which may be the application's own functions.
_TOOLS = ("tools", "functions", "built_in_tools", "builtin_tools", "built_in_tool", "server_tools")
# What switches a tool of the provider on; `{}` does so too.
_SWITCHES = re.compile(
    r"web_search(_options|_parameters)?|search_(parameters|options|settings|context_size|recency_filter|domain_filter)"
    r"|enable_(web_)?search|enable_enhancement|force_search.*|plugins|mcp_servers|mcp_toolsets?|connectors|data_sources"
    r"|grounding|compound_custom|code_execution|code_interpreter|retrieval",
    re.I,
)
_OFF = (("mode", "off"), ("enable", False), ("enabled", False))
# The schemas of a function that the application runs, as providers write them.
_SCHEMAS = ("function", "parameters", "input_schema", "parameter_definitions", "toolSpec", "properties")
_DECLARATIONS = frozenset({"function_declarations", "functionDeclarations"})
_APPLICATION_RUNS = ("function", "custom", "object")  # the last is a bare JSON Schema
# Models that search by themselves: OpenAI's, Perplexity's, Groq's, any on OpenRouter, Qwen's, Zhipu's.
_SEARCHES = re.compile(
    r"(gpt|chatgpt|o\d|gemini|claude|grok|qwen|qwq|kimi|moonshot|glm|ernie|mistral|command)[\w.-]*[-_]search\b.*"
    r"|.*deep[-_]?(re)?search.*|(llama[\w.-]*-)?sonar\b.*|(pplx|llama|mixtral)[\w.-]*-online|.*:online|compound(-beta)?(-mini)?|.*-alltools.*",
    re.I,
)


def bypass_rule(*params: Mapping[str, Json], model: str | None = None, several: bool = False) -> str | None:
    """Return why a call with these parameters cannot be answered from a cache, or `None`.

    Args:
        params: Where its parameters are said: as settings of the model, as keywords of the call.
        model: The model's name.
        several: Whether several answers of one call are kept; else a call that asks for more than one text passes by.
    """
    if any(map(has_server_state, params)):
        return "server_state"
    if any(hosted_tools(place, model) for place in params):
        return HOSTED_TOOLS
    stated = [place for each in params for place in places(each)]
    said = {name: [place[name] for place in stated if place.get(name) is not None] for name in _MORE_THAN_A_TEXT}
    if any(isinstance(kinds, list) and "audio" in kinds for kinds in said["modalities"]):
        return "audio"
    if not several and any(value != 1 for name in ("n", "num_generations") for value in said[name]):
        return "several_answers"
    return "logprobs" if any(said["logprobs"]) else None


def hosted_tools(params: Mapping[str, Json], model: str | None = None) -> frozenset[str]:
    """Return the names of the tools that the provider runs in a call with these parameters, wherever they stand."""
    return frozenset(_hosted(params, model))


def _hosted(params: Mapping[str, Json], model: str | None) -> Iterator[str]:
    for place in places(params):
        for name, value in place.items():
            if name in _TOOLS:
                for tool in value if isinstance(value, list | tuple) else [value]:
                    yield from _run_by_provider(tool)
            elif _SWITCHES.fullmatch(name) and _is_on(value):
                yield name
    if model is not None and _SEARCHES.fullmatch(_base(model)):
        yield model


def _is_on(value: Json) -> bool:
    if isinstance(value, Mapping):
        return not any(value.get(name) == off for name, off in _OFF)
    return value not in (None, False, [])


def _run_by_provider(tool: Json) -> Iterator[str]:
    if tool is None or is_cache_point(tool):
        return
    if not isinstance(tool, Mapping):
        yield str(tool)  # "web_search", or what nobody can read
        return
    stated = {name: value for name, value in tool.items() if value is not None}
    kind = stated.get("type")
    if kind in _APPLICATION_RUNS or (kind is None and any(name in stated for name in _SCHEMAS)):
        return
    if stated.keys() & _DECLARATIONS:
        # Gemini lists the application's functions and its own tools side by side.
        yield from sorted(stated.keys() - _DECLARATIONS)
    elif stated:
        yield str(stated.get("name") or kind or next(iter(stated)))


def _base(model: str) -> str:
    """Return a model's own name: behind its owner, and of a tuned one that of the model it was made from."""
    name = model.rpartition("/")[2]
    return name.split(":")[1] if name.startswith("ft:") else name
