"""A call of a chat model to one request: its messages, its configuration, who asks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from langchain_core.language_models import BaseChatModel
from langchain_core.load import dumps
from langchain_core.messages import BaseMessage

from askonce.cache import Cache
from askonce.core.keys import key_of, part_digests
from askonce.core.model import Bypass, Request, Scope, ambient_scope
from askonce.core.prompts import QuestionTemplate
from askonce.hosts import forms
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE, Prompt
from askonce.hosts.forms import Form
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import HOSTED_TOOLS
from askonce.langchain.configuration import Configuration, live_configuration, read_llm_string
from askonce.langchain.prompt import read_prefix, read_prompt

HOST = "langchain"
_REASONS = {
    UNKNOWN_MODEL: "does not tell which model it calls",
    UNSTABLE: "holds or is given an object that cannot be compared",
}


class CallReader:
    """Read the calls of models; those that the cache must stay out of are counted, and warned of once.

    Args:
        cache: The cache that counts.
        model_name: The model's name, for a class that does not tell it. Objects that the model holds, such as
            HTTP clients, are then known by their class.
        question_template: The template that prompts with retrieved text are filled from.
        prefix: Messages that stand before every question.
        remedy: How the user gives the model's name, as the warning is to say it.
        cacheable_tools: Names or types of the tools run by the provider that may stand behind a cached answer.
        host: Through what the calls are made.

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
        host: str = HOST,
    ) -> None:
        self.notices = Notices()
        self._cache = cache
        self._model_name = model_name
        self._template = None if question_template is None else QuestionTemplate.parse(question_template)
        self._prefix = read_prefix(prefix)
        self._remedy = remedy
        self._cacheable_tools = cacheable_tools
        self._host = host

    def read(
        self, model: BaseChatModel, messages: Sequence[BaseMessage], call_params: Mapping[str, object]
    ) -> Request | Bypass | None:
        """Return `request`, and count a call that the cache must stay out of; `None` where it could not be read."""
        request: Request | Bypass | None = None
        with self.notices.isolated("read the call"):
            request = self.request(model, messages, call_params)
        if isinstance(request, Bypass):
            self.bypassed(type(model).__name__, request.rule)
        return request

    def read_strings(self, prompt: str, llm_string: str, *, counts: bool) -> Request | Bypass | None:
        """Return `read` of a call of which LangChain gives its two strings.

        Args:
            prompt: The messages.
            llm_string: The configuration.
            counts: Whether a call that the cache must stay out of is counted.
        """
        request: Request | Bypass | None = None
        with self.notices.isolated("read the prompt"):
            request = self.request_of_strings(prompt, llm_string)
        if isinstance(request, Bypass) and counts:
            # Where an object's address is in the string, a name would not help.
            kind = str(read_llm_string(llm_string).class_name)
            self.bypassed(kind, request.rule, helps=request.rule == UNKNOWN_MODEL)
        return request

    def bypassed(self, kind: str, rule: str, *, helps: bool = True) -> None:
        """Count a call that the cache stays out of; warn once if the model's name, which the user can give, helps."""
        advice = None
        if helps and rule in _REASONS:
            advice = (
                f"{kind} {_REASONS[rule]}, so its answers are not cached. Name the model: {self._remedy}, or "
                '`with askonce.scope(model="..."):` around its calls.'
            )
        self.notices.bypassed(self._cache, rule, advice, kind, self._host)

    def request(
        self, model: BaseChatModel, messages: Sequence[BaseMessage], call_params: Mapping[str, object]
    ) -> Request | Bypass:
        """Return the request that a call makes, or why the cache must stay out of it."""
        name = ambient_scope().model or self._model_name
        configuration = live_configuration(model, call_params, named=name is not None)
        return self._request(dumps(list(messages)), configuration)

    def request_of_strings(self, prompt: str, llm_string: str) -> Request | Bypass:
        """Return `request` of a call of which LangChain gives its two strings."""
        return self._request(prompt, read_llm_string(llm_string))

    def _request(self, prompt: str, configuration: Configuration) -> Request | Bypass:
        return request_of(
            read_prompt(prompt, self._template, self._prefix),
            configuration,
            ambient_scope().model or self._model_name,
            cacheable_tools=self._cacheable_tools,
        )


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
        configuration: The configuration of the call.
        model: The model's name to go by where the configuration does not tell it.
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
    scope = Scope(
        model=model,
        params=configuration.params,
        tools=configuration.tools,
        response_schema=configuration.response_schema,
        host=HOST,
    )
    return prompt.request(scope, configuration.exact_only)


def form_of(request: Request) -> Form:
    """Return the form that a model call asks its answer to have."""
    return forms.form_of(request.scope.tools, request.scope.params, request.scope.response_schema)


def identity(request: Request) -> bytes:
    """Return what distinguishes requests between a lookup and its store."""
    return key_of(request, part_digests(request.whole_scope), "").digest
