"""A call in which the provider may look something up is no cache's to answer, in every host and every spelling."""

from __future__ import annotations

from typing import Any

import pytest

from askonce.hosts.parameters import hosted_tools
from tests.hosts.shells import Read
from tests.hosts.ways import every
from tests.tables import every_row

FUNCTION = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object", "properties": {}}}}
# As the real classes of the SDKs write them (langchain-anthropic 1.7, langchain-google-genai 4.4, langchain-openai 1.7,
# langchain-xai 1.3, llama-index-llms-anthropic 0.12, llama-index-llms-google-genai 0.11), and as the APIs take them.
NOTHING_ELSE = dict.fromkeys(["retrieval", "computer_use", "file_search", "google_maps", "function_declarations"])
HOSTED: list[dict[str, Any]] = [
    {"tools": [{"type": "web_search_20250305", "name": "web_search", "max_uses": 3}]},
    {"tools": [{"type": "code_execution_20250825", "name": "code_execution"}]},
    {"tools": [{"type": "computer_20250124", "name": "computer", "display_width_px": 1024}]},
    {"tools": [{"type": "web_search"}]},
    {"tools": [{"type": "web_search_preview"}]},
    {"tools": [{"type": "file_search", "vector_store_ids": ["vs"]}]},
    {"tools": [{"type": "code_interpreter", "container": {"type": "auto"}}]},
    {"tools": [{"type": "mcp", "server_label": "x", "server_url": "https://x", "authorization": "t"}]},
    {"tools": [{"type": "x_search"}]},
    {"tools": [FUNCTION, {"type": "web_search"}]},
    {"tools": [{"google_search": {}}]},
    {"tools": [NOTHING_ELSE | {"google_search": {"exclude_domains": None}}]},
    {"tools": [NOTHING_ELSE | {"url_context": {}}]},
    {"tools": [{"function_declarations": [{"name": "f"}], "google_search": {}}]},
    {"tools": [{"functionDeclarations": [{"name": "f"}], "codeExecution": {}}]},
    {"tools": [{"type": "openrouter:web_search", "parameters": {"engine": "exa"}}]},
    {"tools": [{"type": "builtin_function", "function": {"name": "$web_search"}}]},
    {"tools": [{"type": "web_search", "web_search": {"enable": True}}]},
    {"tools": [{"type": "never_seen"}]},
    {"tools": ["web_search"]},
    {"built_in_tools": [{"type": "web_search"}]},
    {"built_in_tool": NOTHING_ELSE | {"google_search": {}}},
    {"generation_config": {"tools": [{"google_search": {}}]}},
    {"config": {"tools": [{"url_context": {}}]}},
    {"model_kwargs": {"tools": [{"google_search": {}}]}},
    {"extra_body": {"tools": [{"type": "web_search"}]}},
    {"extra_body": {"search_parameters": {"mode": "auto"}}},
    {"extra_body": {"enable_search": True}},
    {"extra_body": {"plugins": [{"id": "web"}]}},
    {"extra_body": {"data_sources": [{"type": "azure_search", "parameters": {"index_name": "i"}}]}},
    {"toolConfig": {"tools": [{"systemTool": {"name": "nova_grounding"}}]}},
    {"web_search_options": {}},
    {"search_parameters": {"mode": "on"}},
    {"mcp_servers": [{"type": "url", "url": "https://x", "name": "x"}]},
    {"connectors": [{"id": "web-search"}]},
]
RUN_BY_THE_APPLICATION: list[dict[str, Any]] = [
    {"tools": [FUNCTION]},
    {"tools": [{"name": "weather", "description": "d", "input_schema": {"type": "object"}}]},
    {"tools": [{"type": "custom", "name": "weather", "input_schema": {"type": "object"}}]},
    {"tools": [{"function_declarations": [{"name": "f"}]}]},
    {"tools": [dict.fromkeys(["google_search", "url_context"]) | {"function_declarations": [{"name": "f"}]}]},
    {"tools": [{"toolSpec": {"name": "f", "inputSchema": {"json": {}}}}]},
    {"tools": [{"title": "City", "type": "object", "properties": {}}]},
    {"functions": [{"name": "f", "parameters": {"type": "object"}}]},
    {"tools": []},
    {"search_parameters": {"mode": "off"}},
    {"extra_body": {"enable_search": False, "plugins": []}},
    {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"schema": {"properties": {"tools": {"type": "array"}}}},
        }
    },
    {"stops": ["tools", "web_search"]},
]


@every("reads", "read")
@every_row("params", HOSTED)
def test_a_tool_that_the_provider_runs_is_found_wherever_it_stands(read: Read, params: dict[str, Any]) -> None:
    """A web search, a code execution, a connector or a tool that nobody knows passes by the cache."""
    assert read(params) == "hosted_tools"


@every("reads", "read")
@every_row("params", RUN_BY_THE_APPLICATION)
def test_a_function_of_the_application_is_not_hosted(read: Read, params: dict[str, Any]) -> None:
    """What the application runs itself, or has switched off, does not keep the cache out."""
    assert read(params) != "hosted_tools"


@every_row(
    "model",
    [
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview-2025-03-11",
        "gpt-5-search-api",
        "sonar",
        "sonar-pro",
        "perplexity/sonar-reasoning-pro",
        "llama-3.1-sonar-large-128k-online",
        "o3-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "openai/gpt-4o:online",
        "compound-beta",
        "groq/compound-mini",
        "qwen-deep-research",
        "jina-deepsearch-v1",
        "glm-4-alltools",
    ],
)
def test_models_that_search_by_themselves_are_known(model: str) -> None:
    """No tool need be named where the model itself is one that looks things up."""
    assert hosted_tools({}, model) == {model}


@pytest.mark.parametrize(
    "model",
    [
        "gpt-4o",
        "ft:gpt-4o-mini:search-labs:deep:id",
        "nousresearch/hermes-3",
        "shop-online",
        "r1-1776",
        "my-search-bot",
    ],
)
def test_other_models_are_not_taken_for_such(model: str) -> None:
    """A name that only sounds like it, an owner's or a deployment's, costs no hits."""
    assert not hosted_tools({}, model)
