"""A LlamaIndex call to one request: question, scope, and what else the answer depends on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from llama_index.core.base.llms.types import CachePoint, ChatMessage, MessageRole, TextBlock
from llama_index.core.llms import LLM
from llama_index.core.prompts.default_prompts import DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL

from askonce.core.model import Bypass, Json, Request, Scope, ambient_scope
from askonce.core.prompts import QuestionTemplate
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE, Links, Prompt, PromptReader, TurnJson
from askonce.hosts.values import NotJsonError, as_json
from askonce.llama_index.parameters import parameters_of

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
        self, llm: LLM, asked: str | Sequence[ChatMessage], keywords: Mapping[str, object], host: str | None = None
    ) -> Request | Bypass:
        """Return the request that a call makes, or why the cache must stay out of it.

        Args:
            llm: The LLM called.
            asked: The prompt of `complete`, or the messages of `chat`.
            keywords: The call's keywords.
            host: Through what the call is made; by default through the one of the two that takes what is asked.
        """
        try:
            if isinstance(asked, str):
                stated = {"formatted": False, **keywords}
                return self._request(llm, self._completion(llm, asked), stated, host or COMPLETE)
            return self._request(llm, self._conversation(asked), keywords, host or CHAT)
        except NotJsonError:
            return Bypass(UNSTABLE)

    def _request(self, llm: LLM, prompt: Prompt, keywords: Mapping[str, object], host: str) -> Request | Bypass:
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
            params={"llm": llm.class_name(), **parameters.as_json()},
            tools=tools,
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
    calls = {name: extras.pop(name) for name in _CALLS if name in extras}
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
