"""A LlamaIndex call to one request: question, scope, and what else the answer depends on.

Of an LLM's settings and a call's keywords, everything that is not known to leave the answer alone belongs to the key: a
setting forgotten here would give wrong answers, while one too many only costs a miss.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from llama_index.core.base.llms.types import CachePoint, ChatMessage, MessageRole, TextBlock
from llama_index.core.llms import LLM
from llama_index.core.prompts.default_prompts import DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL
from llama_index.core.tools import BaseTool

from askonce.core.model import Bypass, Json, Request, Scope, ambient_scope
from askonce.core.prompts import QuestionTemplate
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE, Links, Prompt, PromptReader, TurnJson
from askonce.hosts.dependencies import on_attributes, on_items
from askonce.hosts.parameters import (
    bypass_rule,
    highest_temperature,
    holds_parameters,
    is_credential,
    is_left_out,
    of_model_call,
    tools_told,
)
from askonce.hosts.servers import servers_of
from askonce.hosts.values import NotJsonError, as_json, json_form

LLAMA_INDEX_TEMPLATES = tuple(
    QuestionTemplate.parse(template) for template in (DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL)
)
CHAT, COMPLETE, STRUCTURED = "llama_index.chat", "llama_index.complete", "llama_index.structured"  # hosts
_ROLES = {
    MessageRole.USER: "human",
    MessageRole.ASSISTANT: "ai",
    MessageRole.DEVELOPER: "system",
}
_CALLS = ("tool_calls", "function_call")  # where older integrations put them
_MEDIA = ("image", "audio", "video", "data")
SYSTEM_ROLES = (MessageRole.SYSTEM, MessageRole.DEVELOPER)
# Named by the scope itself, or already in the messages when a call arrives here.
_ELSEWHERE = frozenset(
    {"model", "model_name", "class_name", "query_wrapper_prompt", "output_parser", "pydantic_program_mode"}
)
SHAPING = frozenset({"messages_to_prompt", "completion_to_prompt"})
"""Excluded from LlamaIndex's own dump, yet they shape the prompt of completion models."""
# Where LLMs keep parameters in private, as GoogleGenAI does in `_generation_config`.
_PRIVATE = re.compile(r"(config|kwargs|settings|options|params)$")


@json_form.register
def _(tool: BaseTool) -> object:
    on_attributes(tool, getattr(tool, "__dict__", ()))
    on_attributes(tool.metadata, vars(tool.metadata))
    return tool.metadata.to_openai_tool(skip_length_check=True)


@dataclass(frozen=True, slots=True)
class Parameters:
    """Hold the settings that a call runs with.

    Args:
        settings: The LLM's own fields.
        call: The call's keywords.
        temperature_is_fixed: Whether the model takes one temperature only, which then says nothing of what
            the application wants.
        rule: Why such a call cannot be answered from a cache, or `None`.
    """

    settings: Mapping[str, Json]
    call: Mapping[str, Json]
    temperature_is_fixed: bool = False
    rule: str | None = None

    @property
    def temperature(self) -> float | None:
        """Return the highest temperature named anywhere, if it was anybody's choice."""
        if self.temperature_is_fixed:
            return None
        return highest_temperature(self.settings, self.call)

    def as_json(self) -> dict[str, Json]:
        """Return all of it; the temperature stands where the policy looks for it."""
        found: dict[str, Json] = {"settings": dict(self.settings), "call": dict(self.call)}
        return found if (temperature := self.temperature) is None else {**found, "temperature": temperature}


def parameters_of(llm: LLM, keywords: Mapping[str, object], tools: Sequence[Json] = ()) -> Parameters:
    """Return the parameters of a call with these keywords, and these tools besides.

    Raises:
        NotJsonError: A value has no JSON of its own.
    """
    fields = {
        name: getattr(llm, name, None)
        for name, field in type(llm).model_fields.items()
        if name in SHAPING or not (field.exclude or name in _ELSEWHERE)
    }
    # OpenAIResponses remembers the turn before in a private attribute.
    remembered = {"previous_response_id": getattr(llm, "_previous_response_id", None)}
    # Which some completion models put around a prompt themselves.
    wrapper = None if llm.query_wrapper_prompt is None else llm.query_wrapper_prompt.get_template(llm)
    settings = _stated(fields | remembered | {"query_wrapper_prompt": wrapper}) | _private_parameters(llm)
    if servers := servers_of(llm, settings):
        settings["_servers"] = servers
    call = _stated(keywords)
    return Parameters(
        of_model_call(settings),
        of_model_call(call),
        _temperature_is_fixed(llm),
        bypass_rule(settings, {**call, "tools": tools}, model=llm.metadata.model_name),
    )


def _private_parameters(llm: LLM) -> dict[str, Json]:
    """Return what is plain in the mappings of parameters that `llm` keeps to itself."""
    private = llm.__pydantic_private__ or {}
    found = {
        name: dict(_plain_items(value))
        for name, value in private.items()
        if isinstance(value, Mapping) and _PRIVATE.search(name) and not is_credential(name)
    }
    return {name: values for name, values in found.items() if values}


def _plain_items(values: Mapping[str, object]) -> Iterator[tuple[str, Json]]:
    on_items(values)
    for name, value in values.items():
        # What is not plain there is a client or the like, at times.
        with suppress(NotJsonError):
            yield from _stated({str(name): value}).items()


def _temperature_is_fixed(llm: LLM) -> bool:
    """Tell whether `llm` is one of OpenAI's reasoning models, whose temperature LlamaIndex sets to 1.0."""
    # Loaded already if `llm` is of that package, which is no dependency of this one.
    names = getattr(sys.modules.get("llama_index.llms.openai.utils"), "O1_MODELS", ())
    return getattr(llm, "model", None) in names


def _stated(values: Mapping[str, object]) -> dict[str, Json]:
    """Return the JSON of what is given, and of nothing that the key leaves out: a client or a callback has none."""
    return {
        # Inside as well, before it is made JSON.
        name: _stated_inside(value) if holds_parameters(name) and isinstance(value, Mapping) else as_json(value)
        for name, value in values.items()
        if value is not None and not is_left_out(name)
    }


def _stated_inside(values: Mapping[str, object]) -> dict[str, Json]:
    on_items(values)
    return _stated(values)


@dataclass(frozen=True, slots=True)
class CallReader:
    """How calls are read.

    Args:
        model: The model's name, where the LLM does not tell it or tells it wrongly.
        templates: How prompts are taken apart that hold more than the question.
        prefix: Messages that stand before every question.
    """

    model: str | None = None
    templates: tuple[QuestionTemplate, ...] = LLAMA_INDEX_TEMPLATES
    prefix: tuple[ChatMessage, ...] = ()

    def request(
        self,
        llm: LLM,
        asked: str | Sequence[ChatMessage],
        keywords: Mapping[str, object],
        host: str | None = None,
        own: str | None = None,
    ) -> Request | Bypass:
        """Return the request that a call makes, or why the cache must stay out of it.

        Args:
            llm: The LLM called.
            asked: The prompt of `complete`, or the messages of `chat`.
            keywords: The call's keywords.
            host: Through what the call is made; by default through the one of the two that takes what is asked.
            own: What the application's own code adds to the LLM.
        """
        try:
            if isinstance(asked, str):
                stated = {"formatted": False, **keywords}
                return self._request(llm, self._completion(llm, asked), stated, host or COMPLETE, own)
            return self._request(llm, self._conversation(asked), keywords, host or CHAT, own)
        except NotJsonError:
            return Bypass(UNSTABLE)

    def _request(
        self, llm: LLM, prompt: Prompt, keywords: Mapping[str, object], host: str, own: str | None
    ) -> Request | Bypass:
        model = self.model or told_name(llm)
        if model is None and ambient_scope().model is None:
            return Bypass(UNKNOWN_MODEL)
        call = dict(keywords)
        given, schema = call.pop("tools", None), call.pop("response_format", None)
        tools = [] if given is None else [as_json(tool) for tool in (given if isinstance(given, Sequence) else [given])]
        parameters = parameters_of(llm, call, tools)
        if parameters.rule is not None:
            return Bypass(parameters.rule)
        scope = Scope(
            model=model,
            params={"llm": llm.class_name(), **({} if own is None else {"own": own}), **parameters.as_json()},
            tools=tools_told(tools),
            response_schema=as_json(schema),
            host=host,
        )
        return prompt.request(scope)

    def _conversation(self, messages: Sequence[ChatMessage]) -> Prompt:
        prompt = PromptReader(self.templates, turns_of(self.prefix)).conversation(turns_of(messages))
        return replace(prompt, exact_only="not_plain_text") if prompt.exact_only == "several_blocks" else prompt

    def _completion(self, llm: LLM, text: str) -> Prompt:
        # Where an instruction ends and a question begins cannot be told in a bare prompt.
        reader = PromptReader(self.templates, unmatched=lambda _: "completion_prompt")
        prefix = f"{llm.system_prompt}\n\n" if llm.system_prompt else ""
        if prefix and text.startswith(prefix):
            prompt = reader.text(text.removeprefix(prefix))
            if prompt.exact_only is None:
                return replace(prompt, system_prompt=llm.system_prompt)
        return reader.text(text)


def told_name(llm: LLM) -> str | None:
    """Return the model's name, or `None` when the LLM does not tell it."""
    name = llm.metadata.model_name
    return None if name in ("", "unknown") else name


def turns_of(messages: Sequence[ChatMessage]) -> list[TurnJson]:
    """Return messages as turns: media as digests, ids that only link them as numbers.

    Raises:
        NotJsonError: A block names a file, whose content may change.
    """
    links = Links()
    return [_turn(message, links) for message in messages]


def _turn(message: ChatMessage, links: Links) -> TurnJson:
    blocks = [block for block in message.blocks if not isinstance(block, CachePoint)]
    content: list[Json] = [_block(block, links) for block in blocks]
    extras = links.extras({name: as_json(value) for name, value in message.additional_kwargs.items()})
    role = _ROLES.get(message.role, message.role.value)
    calls = {name: extras.pop(name) for name in (*_CALLS, "beside") if name in extras}
    if extras and role != "ai":
        content.append(extras)  # more than one text
    text = blocks[0].text if len(content) == 1 and isinstance(blocks[0], TextBlock) else None
    turn: dict[str, Json] = {"role": role, "content": content if text is None else text, **calls}
    if message.role is MessageRole.DEVELOPER:
        turn["as"] = message.role.value
    return {**turn, "notes": extras} if extras and role == "ai" else turn


def _block(block: object, links: Links) -> Json:
    if getattr(block, "path", None) is not None:
        raise NotJsonError("a block that names a file")
    spelled = as_json(block)
    if not isinstance(spelled, Mapping):
        return spelled
    # Media come as base64 text: long, and of no use in a context that is only compared.
    return {
        name: as_json(value.encode()) if name in _MEDIA and isinstance(value, str) else value
        for name, value in links.block(spelled).items()
    }
