"""LangChain's two strings to one request."""

from __future__ import annotations

from askonce.core.keys import key_of, part_digests
from askonce.core.model import Bypass, Conversation, Request, Scope, Turn
from askonce.hosts import forms
from askonce.hosts.forms import Form
from askonce.hosts.parameters import HOSTED_TOOLS
from askonce.langchain.configuration import Configuration
from askonce.langchain.prompt import Prompt

HOST = "langchain"
UNKNOWN_MODEL = "unknown_model"
UNSTABLE = "unstable_request"


def request_of(
    prompt: Prompt,
    configuration: Configuration,
    model: str | None,
    *,
    cacheable_tools: frozenset[str] = frozenset(),
) -> Request | Bypass:
    """Return the request that a prompt and a configuration make.

    Args:
        prompt: The prompt, taken apart.
        configuration: The `llm_string`, read.
        model: The model's name to go by where the `llm_string` does not tell it.
        cacheable_tools: Names or types of the tools run by the provider that may stand behind a cached answer.
    """
    if configuration.unstable or prompt.unstable:
        # It names an object in this process: it can never be asked again.
        return Bypass(UNSTABLE)
    if configuration.server_state:
        return Bypass("server_state")
    if not configuration.hosted_tools <= cacheable_tools:
        return Bypass(HOSTED_TOOLS)
    model = configuration.model or model
    if model is None and not configuration.opaque:
        # Two models of one class write the same string, and would answer for each other.
        return Bypass(UNKNOWN_MODEL)
    alone = (
        None
        if prompt.alone is None
        else request_of(prompt.alone, configuration, model, cacheable_tools=cacheable_tools)
    )
    return Request(
        prompt.question,
        Scope(
            model=model,
            system_prompt=prompt.system_prompt,
            params=configuration.params,
            tools=configuration.tools,
            response_schema=configuration.response_schema,
            host=HOST,
        ),
        context=prompt.context,
        exact_only=_why_exact_only(prompt, configuration),
        conversation=conversation_of(prompt.turns, alone),
        instruction=prompt.instruction,
    )


def form_of(request: Request) -> Form:
    """Return the form that a model call asks its answer to have."""
    return forms.form_of(request.scope.tools, request.scope.params, request.scope.response_schema)


def conversation_of(turns: tuple[Turn, ...], alone: Request | Bypass | None) -> Conversation | None:
    """Return what a rewriter needs, if its question could be compared by similarity."""
    if not turns or not isinstance(alone, Request) or alone.exact_only is not None:
        return None
    return Conversation(turns, alone)


def identity(request: Request) -> bytes:
    """Return what tells requests apart between a lookup and its store."""
    return key_of(request, part_digests(request.whole_scope), "").digest


def _why_exact_only(prompt: Prompt, configuration: Configuration) -> str | None:
    if configuration.opaque:
        return "opaque_llm_string"
    if "response_format" in configuration.hidden:
        return "response_schema_hidden"
    if configuration.hidden:
        return "parameter_hidden"
    return prompt.exact_only
