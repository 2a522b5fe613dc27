"""Where a model's calls go, as only the client tells that the model was made with.

A server that comes from the environment, a client that the application has made, a region or a project, a header that
chooses what answers: two models that differ in nothing else must not share answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Set
from functools import cached_property, lru_cache
from os import environ
from typing import Any, cast

from askonce.core.model import Json
from askonce.hosts.dependencies import on_check
from askonce.hosts.parameters import header_chooses, identifying, is_credential_in_query

# The packages of whose clients it is known where they keep it; no other object is asked.
_SDKS = frozenset(
    {"anthropic", "botocore", "cerebras", "cohere", "fireworks", "google", "groq", "httpx", "httpx2", "mistralai"}
    | {"ollama", "openai", "openrouter", "perplexity", "together"}
)
_LONGEST = 2_000  # characters of an address
_PLACES = (
    *("base_url", "_client.base_url"),  # of most; the latter of one for HTTP inside, or of the client of a resource
    *("meta.endpoint_url", "meta.region_name"),  # AWS's
    *("aws_region", "region", "project_id"),  # of Anthropic's clients for clouds
    *("_api_client._http_options.base_url", "_api_client.project", "_api_client.location"),  # Google's
    "sdk_configuration.server_url",  # Mistral's
    "_client_wrapper._base_url",  # Cohere's
)
_HEADERS = (
    *("_custom_headers", "_client._custom_headers", "headers", "_client.headers"),
    *("_client_wrapper._headers", "_api_client._http_options.headers"),
)
_QUERIES = ("_custom_query", "_client._custom_query", "params", "_client.params")
# Headers that OpenAI's clients make of an attribute, which they have from who made them, or from the environment.
_ACCOUNTS = (
    ("openai-organization", "organization", "OPENAI_ORG_ID"),
    ("openai-project", "project", "OPENAI_PROJECT_ID"),
)
_STATED_APART = frozenset({"api-version", *(header for header, _, _ in _ACCOUNTS)})  # under a name of the model's
_MADE_LATER = "llama_index.llms.openai.base"  # whose LLM makes its client for its first call, in tenths of a second
_CARRYING = frozenset({"accept", "accept-encoding", "connection", "content-type", "user-agent"})
# What is asked where nobody says anything.
_DEFAULTS = frozenset(
    {"api.openai.com/v1", "api.anthropic.com", "api.groq.com", "api.mistral.ai", "api.cohere.com"}
    | {"generativelanguage.googleapis.com", "aiplatform.googleapis.com", "127.0.0.1:11434", "localhost:11434"}
)
# Azure's path to a model, whose name and server are stated; Bedrock's servers, by their region.
_FOLLOWS = re.compile(r"https?://|/+$|/openai(/deployments/[^/]*)?/*$")
_OF_A_REGION = re.compile(r"bedrock(-runtime)?\.[\w-]+\.amazonaws\.com")


def servers_of(model: object, stated: Mapping[str, object]) -> list[Json]:
    """Return where the clients of a model send its calls and what they add to each, less what is stated or a default.

    Args:
        model: The model.
        stated: Its own parameters.
    """
    said = {("", _bare(value)) for value in stated.values() if isinstance(value, str) and len(value) <= _LONGEST}
    said |= {pair for value in stated.values() if isinstance(value, Mapping) for pair in _pairs(value)}
    found = _servers_of(model)
    on_check(lambda: _servers_of(model) == found)
    return [[*pair] for pair in sorted(found - said) if pair[0] not in _STATED_APART or ("", pair[1]) not in said]


def remote_of(graph: object) -> list[Json]:
    """Return which server's graph `RemoteGraph` asks, and with which headers: credentials, too, decide what is found.

    It is empty where nothing tells.
    """
    told = _remote_of(graph)
    on_check(lambda: _remote_of(graph) == told)
    return told


def _remote_of(graph: object) -> list[Json]:
    told: dict[str, Json] = {}
    for name in ("client", "sync_client"):
        url, headers = (_at(graph, f"{name}.http.client.{part}") for part in ("base_url", "headers"))
        if url is not None and isinstance(headers, Mapping):
            added = {key: text for key, text in headers.items() if key.lower() not in _CARRYING}
            told[str(url)] = cast("Json", identifying("headers", added))
        elif _at(graph, name) is not None:
            return []
    return [[url, told[url]] for url in sorted(told)]


def _servers_of(model: object) -> Set[tuple[str, str]]:
    clients = _clients(model)
    told = {pair for client in clients for pair in _told(client)}
    is_made_later = getattr(getattr(type(model), "_get_client", None), "__module__", "") == _MADE_LATER
    return told.union(_environment()) if is_made_later and not any(map(_is_openai, clients)) else told


def _is_openai(client: object) -> bool:
    return hasattr(client, "_custom_headers")


def _environment() -> Iterator[tuple[str, str]]:
    """Yield what OpenAI's clients take from the environment, but for their address and their key."""
    for header, _, variable in _ACCOUNTS:
        if account := environ.get(variable):
            yield header, account
    lines = (line.partition(":") for line in environ.get("OPENAI_CUSTOM_HEADERS", "").split("\n") if ":" in line)
    yield from (
        pair for pair in _pairs({name.strip(): text.strip() for name, _, text in lines}) if header_chooses(*pair)
    )


def _clients(model: object) -> list[object]:
    kept: dict[str, Any] = {
        **getattr(model, "__dict__", {}),
        **(getattr(model, "__pydantic_private__", None) or {}),
    }
    # What a model only makes for its first call follows from its fields, and is not there yet when that is read.
    found = [
        value
        for name, value in kept.items()
        if _is_client(value.__class__) and not isinstance(getattr(type(model), name, None), cached_property)
    ]
    known = {id(client) for client in found}
    # A resource of a client that stands beside it, as OpenAI's completions, tells the same once more. A client's own
    # client for HTTP, which may stand there too, does not.
    return [
        client for client in found if id(inner := _at(client, "_client")) not in known or _at(inner, "_client") is None
    ]


@lru_cache(2048)
def _is_client(kind: Any) -> bool:
    return any(base.__module__.partition(".")[0] in _SDKS for base in kind.__mro__)


def _told(client: object) -> Iterator[tuple[str, str]]:
    """Yield places, without a name, and headers and parameters, with theirs."""
    for path in _PLACES:
        found = _at(client, path)
        place = _bare(str(found)[:_LONGEST]) if isinstance(found, str) or type(found).__name__ == "URL" else ""
        if place and place not in _DEFAULTS and not _OF_A_REGION.fullmatch(place):
            yield "", place
    for path in _HEADERS:
        if added := _at(client, path):
            yield from (pair for pair in _pairs(added) if header_chooses(*pair))
    for header, attribute, _ in _ACCOUNTS:
        if (account := _at(client, attribute)) and isinstance(account, str):
            yield header, account
    for path in _QUERIES:
        if added := _at(client, path):
            yield from (pair for pair in _pairs(added) if not is_credential_in_query(pair[0]))


def _pairs(added: object) -> Iterator[tuple[str, str]]:
    if isinstance(added, Mapping):
        yield from ((str(name).lower(), str(text)) for name, text in added.items())


@lru_cache(2048)
def _bare(text: str) -> str:
    return _FOLLOWS.sub("", text)


def _at(thing: Any, path: str) -> Any:
    try:
        for name in path.split("."):
            if (thing := getattr(thing, name, None)) is None:
                return None
    except Exception:  # noqa: BLE001 — a property of somebody's client, which must not cost the answer
        return None
    return thing
