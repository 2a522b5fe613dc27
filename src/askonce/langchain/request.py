"""A call of a chat model to one request: its messages, its configuration, who asks.

A chat prompt is the JSON of LangChain's `dumps(messages)`; it is read as plain JSON, and no class in it is
looked up. Any other string is the prompt of a text model.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeAlias

from langchain_core.language_models import BaseChatModel
from langchain_core.load import dumps
from langchain_core.messages import BaseMessage, convert_to_messages

from askonce.cache import Cache
from askonce.core.arguments import several
from askonce.core.keys import key_of, part_digests
from askonce.core.model import Bypass, Json, Request, Scope, Turn, ambient_scope
from askonce.core.prompts import QuestionTemplate, why_not_bare
from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import BESIDE
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE, Links, Prompt, PromptReader, TurnJson, spoken
from askonce.hosts.dependencies import Remembered
from askonce.hosts.notices import Notices
from askonce.hosts.parameters import HOSTED_TOOLS
from askonce.langchain.composition import own_of
from askonce.langchain.configuration import Configuration, Described, described, live_configuration, read_llm_string

HOST = "langchain"
_ROLES = {
    "user": "human",
    "developer": "system",
    "assistant": "ai",
    "HumanMessageChunk": "human",
    "AIMessageChunk": "ai",
    "SystemMessageChunk": "system",
    "ToolMessageChunk": "tool",
    "FunctionMessageChunk": "function",
    "ChatMessageChunk": "chat",
}
# Sent to the model; all other `additional_kwargs` are notes on an answer (`refusal`, `parsed`, signatures).
_SENT_EXTRAS = ("function_call", "audio", "prefix", "partial", BESIDE)
_NAMED = ("name", "__openai_role__")
_SAID = ("human", "system")
Prefix: TypeAlias = Sequence[TurnJson]
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
        self._own = Remembered[str | None]()
        self._models = Remembered[Described]()

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
        named = name is not None
        told = self._models.of(model, partial(described, model, named=named), named)
        configuration = live_configuration(told, call_params)
        if (own := self._own.of(model, partial(own_of, model))) is not None:
            configuration = replace(configuration, params={**configuration.params, "_own": own})
        return self._request(dumps(list(messages)), configuration)

    def request_of_strings(self, prompt: str, llm_string: str) -> Request | Bypass:
        """Return `request` of a call of which LangChain gives its two strings."""
        return self._request(prompt, read_llm_string(llm_string))

    def _request(self, prompt: str, configuration: Configuration) -> Request | Bypass:
        return request_of(
            read_prompt(prompt, self._template, self._prefix, is_read=self._host != HOST),
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


def identity(request: Request) -> bytes:
    """Return what distinguishes requests between a lookup and its store."""
    return key_of(request, part_digests(request.whole_scope), "").digest


def read_prompt(
    prompt: str, template: QuestionTemplate | None = None, prefix: Prefix = (), *, is_read: bool = False
) -> Prompt:
    """Take a prompt apart, as `PromptReader` says.

    The prompt of a text model mixes instructions with the question, so that it needs the template. `prefix` are
    messages that stand before every question, as `read_prefix` returns them. Where the messages are read by more than a
    model (`is_read`), such as a chain's functions, all that the asker has put beside what is said counts.
    """
    messages = _messages(prompt)
    templates = () if template is None else (template,)
    unmatched = why_not_bare if template is None else lambda _: "template_unmatched"
    if messages is None:
        return PromptReader(templates, (), unmatched if templates else lambda _: "text_prompt").text(prompt)
    links = Links()
    turns = [_turn(message, links, is_read=is_read) for message in messages]
    return PromptReader(templates, prefix, unmatched).conversation(turns, unstable=any(map(_has_address, turns)))


def is_chat(prompt: str) -> bool:
    """Return whether a prompt is that of a chat model."""
    return _messages(prompt) is not None


def read_prefix(messages: Iterable[object]) -> Prefix:
    """Return messages that stand before every question, such as a greeting or examples, as prompts are read.

    Args:
        messages: Messages, or what LangChain makes messages of; system messages among them are left out, as they
            are known as such.

    Raises:
        ConfigurationError: Something in them is no message.
    """
    several(messages, "prefix")
    try:
        dumped = dumps(convert_to_messages(list(messages)))  # type: ignore[arg-type]  # LangChain checks them
    except (TypeError, ValueError, NotImplementedError) as exc:
        raise ConfigurationError(f'prefix is a list of messages, such as [("ai", "Hello!")]: {exc}') from exc
    links = Links()
    turns = [_turn(message, links) for message in _messages(dumped) or ()]
    return tuple(turn for turn in turns if turn["role"] != "system")


def read_turns(prompt: str) -> tuple[Turn, ...]:
    """Return the messages in LangChain's JSON as text, or none when there is more to one of them."""
    return spoken([_turn(message, Links(), is_read=True) for message in _messages(prompt) or ()])


# --- LangChain's JSON of messages ---


def _messages(prompt: str) -> list[dict[str, Json]] | None:
    try:
        dumped = json.loads(prompt)
    except (ValueError, RecursionError):
        return None
    if not isinstance(dumped, list) or not dumped:
        return None
    messages = []
    for message in dumped:
        if not isinstance(message, dict) or message.get("lc") != 1 or "content" not in (message.get("kwargs") or ()):
            return None
        fields = _unescaped(message["kwargs"])
        messages.append({"type": str(message["id"][-1]), **fields})
    return messages


def _unescaped(value: Json) -> dict[str, Json]:
    """Undo LangChain's escape of user data that looks like one of its own nodes."""
    found = plain(value)
    return dict(found) if isinstance(found, Mapping) else {}


def plain(value: Json) -> Json:
    """Undo LangChain's escape of user data, however deep it is."""
    if isinstance(value, Mapping):
        if set(value) == {"__lc_escaped__"}:
            return {name: plain(inner) for name, inner in _mapping(value["__lc_escaped__"]).items()}
        return {name: plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    return value


def _turn(message: Mapping[str, Json], links: Links, *, is_read: bool = False) -> dict[str, Json]:
    """Return what the model sees of a message, and nothing that differs when the same is said again.

    Left out: ids, `response_metadata`, `usage_metadata` (a hit's differs from a miss's) and `artifact`, none
    of which is sent to a model. A tool call's id is random; it is replaced by its number, so that the link
    from a call to its result stays.
    """
    extras = _mapping(message.get("additional_kwargs"))
    role = str(message["type"])
    role = _ROLES.get(role, role)
    if role == "chat":
        role = _ROLES.get(str(message.get("role")), f"chat:{message.get('role')}")
    turn: dict[str, Json] = {"role": role, "content": _content(message["content"], links)}
    counted = [name for name in extras if name not in _NAMED] if is_read and role in _SAID else _SENT_EXTRAS
    optional: dict[str, Json] = {
        "name": message.get("name") or extras.get("name"),
        "status": message.get("status") if message.get("status") != "success" else None,
        "calls": [_call(call, links) for call in _sequence(message.get("tool_calls"))] or None,
        "invalid_calls": [_call(call, links) for call in _sequence(message.get("invalid_tool_calls"))] or None,
        "answers": links.number(message.get("tool_call_id")),
        "openai_role": extras.get("__openai_role__"),
        **links.extras({name: extras.get(name) for name in counted}),
    }
    return turn | {name: value for name, value in optional.items() if value is not None}


def _call(call: Json, links: Links) -> Json:
    fields = _mapping(call)
    return [fields.get("name"), fields.get("args"), links.number(fields.get("id"))]


def _content(content: Json, links: Links) -> Json:
    if isinstance(content, str):
        return content
    blocks = links.blocks([_block(block) for block in _sequence(content)])
    match blocks:
        case []:
            return ""
        case [{"type": "text", "text": str() as text, **rest}] if not rest:
            return text
    return blocks


def _block(block: Json) -> Json:
    return block if isinstance(block, Mapping) else {"type": "text", "text": block}


def _has_address(value: Json) -> bool:
    """Return whether `value` holds an object that LangChain could only show with its address."""
    if isinstance(value, Mapping):
        if value.get("type") == "not_implemented" and " at 0x" in str(value.get("repr")):
            return True
        return any(_has_address(inner) for inner in value.values())
    return isinstance(value, list) and any(_has_address(inner) for inner in value)


def _mapping(value: Json) -> Mapping[str, Json]:
    return value if isinstance(value, Mapping) else {}


def _sequence(value: Json) -> Sequence[Json]:
    return value if isinstance(value, list) else ()
