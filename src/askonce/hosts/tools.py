"""Tools that the provider runs itself: what they find is of this moment, and no cache may answer in their place.

A web search, a code execution, a search in files, a connector: an answer that used one is of the world as it was then.
What is not known to be a function of the application counts as such a tool.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from askonce.core.model import Json
from askonce.hosts.parameters import places

HOSTED_TOOLS = "hosted_tools"
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
    if tool is None:
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
