"""A LlamaIndex call to one request: question, scope, and what else the answer depends on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from llama_index.core.base.llms.types import CachePoint, ChatMessage, MessageRole, TextBlock, ThinkingBlock
from llama_index.core.llms import LLM
from llama_index.core.prompts.default_prompts import DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL
from pydantic import BaseModel

from askonce.core.model import Bypass, Conversation, Json, Request, Scope, Turn, ambient_scope
from askonce.core.prompts import QuestionTemplate, why_not_bare
from askonce.hosts.conversations import Links
from askonce.llama_index.parameters import NotPlainError, parameters_of, plain

LLAMA_INDEX_TEMPLATES = tuple(
    QuestionTemplate.parse(template) for template in (DEFAULT_TEXT_QA_PROMPT_TMPL, DEFAULT_TREE_SUMMARIZE_TMPL)
)


UNKNOWN_MODEL = "unknown_model"
UNSTABLE = "unstable_request"

_SPEAKERS = (MessageRole.USER, MessageRole.ASSISTANT)
_CALLS = ("tool_calls", "function_call")  # where older integrations put them
SYSTEM_ROLES = (MessageRole.SYSTEM, MessageRole.DEVELOPER)


@dataclass(frozen=True, slots=True)
class Reading:
    """Say how calls are read.

    Args:
        model: The model's name, where the LLM does not tell it or tells it wrongly.
        templates: How prompts are taken apart that hold more than the question.
        prefix: Messages that stand before every question.
    """

    model: str | None = None
    templates: tuple[QuestionTemplate, ...] = LLAMA_INDEX_TEMPLATES
    prefix: tuple[ChatMessage, ...] = ()

    def chat(self, llm: LLM, messages: Sequence[ChatMessage], keywords: Mapping[str, object]) -> Request | Bypass:
        """Return the request that a `chat` call makes, or why the cache must stay out of it."""
        try:
            prompt = self._conversation(messages)
            return self._request(llm, prompt, keywords, host="llama_index.chat")
        except NotPlainError:
            return Bypass(UNSTABLE)

    def structured(
        self,
        llm: LLM,
        messages: Sequence[ChatMessage],
        keywords: Mapping[str, object],
        output_cls: type[BaseModel],
    ) -> Request | Bypass:
        """Return the request that a call for an object of `output_cls` makes, or why the cache must stay out of it."""
        try:
            asked = {**keywords, "response_format": output_cls}
            return self._request(llm, self._conversation(messages), asked, host="llama_index.structured")
        except NotPlainError:
            return Bypass(UNSTABLE)

    def completion(self, llm: LLM, text: str, keywords: Mapping[str, object]) -> Request | Bypass:
        """Return the request that a `complete` call makes, or why the cache must stay out of it."""
        try:
            prompt = self._completion(llm, text)
            return self._request(llm, prompt, keywords, host="llama_index.complete")
        except NotPlainError:
            return Bypass(UNSTABLE)

    def _request(self, llm: LLM, prompt: _Prompt, keywords: Mapping[str, object], *, host: str) -> Request | Bypass:
        model = self.model or told_name(llm)
        if model is None and ambient_scope().model is None:
            return Bypass(UNKNOWN_MODEL)
        call = dict(keywords)
        given, schema = call.pop("tools", None), call.pop("response_format", None)
        tools = (
            [plain(tool) for tool in given] if isinstance(given, Sequence) else [] if given is None else [plain(given)]
        )
        parameters = parameters_of(llm, call, tools)
        if rule := parameters.bypass_rule():
            return Bypass(rule)
        if any(parameters.values("logprobs")):
            return Bypass("logprobs")  # asked for, and not kept
        scope = Scope(
            model=model,
            params={"llm": llm.class_name(), **parameters.as_json()},
            tools=tools,
            response_schema=plain(schema),
            host=host,
        )
        return _request_of(prompt, scope)

    def _conversation(self, messages: Sequence[ChatMessage]) -> _Prompt:
        system = [message for message in messages if message.role in SYSTEM_ROLES]
        asked = messages[len(system) :]
        if self.prefix and _spelled(asked[: len(self.prefix)]) == _spelled(self.prefix):
            return self._conversation([*system, *asked[len(self.prefix) :]]).after(_spelled(self.prefix))
        question = _last_question(messages)
        if [message.role for message in asked] != [MessageRole.USER]:
            turns = _turns(asked[:-1])
            alone = self._conversation([*system, asked[-1]]) if turns and asked[-1].role is MessageRole.USER else None
            begins = asked[:1] and asked[0].role is MessageRole.ASSISTANT
            why = "assistant_first" if begins else "several_turns"
            return _Prompt(question, context=_spelled(messages), exact_only=why, turns=turns, alone=alone)
        texts = [_plain_text(message) for message in messages]
        if any(text is None for text in texts):
            return _Prompt(question, context=_spelled(messages), exact_only="not_plain_text")
        prompt = self._question(question)
        if len(system) > 1 or any(message.role is not MessageRole.SYSTEM for message in system):
            # The scope holds one system prompt; several, or a developer's, are told apart here.
            return prompt.within(_spelled(system), "\n".join(filter(None, texts[: len(system)])))
        return prompt.under(texts[0] if system else None)

    def _completion(self, llm: LLM, text: str) -> _Prompt:
        prefix = f"{llm.system_prompt}\n\n" if llm.system_prompt else ""
        if prefix and text.startswith(prefix):
            prompt = self._templated(text.removeprefix(prefix))
            if prompt is not None:
                return prompt.under(llm.system_prompt)
        # Where an instruction ends and a question begins cannot be told in a bare prompt.
        return self._templated(text) or _Prompt(text, exact_only="completion_prompt")

    def _question(self, text: str) -> _Prompt:
        return self._templated(text) or _Prompt(text, exact_only=why_not_bare(text))

    def _templated(self, text: str) -> _Prompt | None:
        for template in self.templates:
            if found := template.take_apart(text):
                return _Prompt(found.question, context=found.context, instruction=found.instruction)
        return None


@dataclass(frozen=True, slots=True)
class _Prompt:
    question: str
    system_prompt: str | None = None
    context: Json = None
    exact_only: str | None = field(default=None, kw_only=True)
    turns: tuple[Turn, ...] = field(default=(), kw_only=True)
    alone: _Prompt | None = field(default=None, kw_only=True)
    instruction: str | None = field(default=None, kw_only=True)

    def under(self, system_prompt: str | None) -> _Prompt:
        return replace(self, system_prompt=system_prompt)

    def after(self, prefix: Json) -> _Prompt:
        context = {"prefix": prefix, "context": self.context}
        return replace(self, context=context, alone=self.alone and self.alone.after(prefix))

    def within(self, system: Json, instruction: str) -> _Prompt:
        stated = "\n".join(filter(None, (instruction, self.instruction)))
        return replace(self, context={"system": system, "context": self.context}, instruction=stated)


def _request_of(prompt: _Prompt, scope: Scope) -> Request:
    under = replace(scope, system_prompt=prompt.system_prompt)
    alone = None if prompt.alone is None else _request_of(prompt.alone, scope)
    conversation = None if alone is None or alone.exact_only is not None else Conversation(prompt.turns, alone)
    return Request(
        prompt.question, under, prompt.context, prompt.exact_only, conversation, instruction=prompt.instruction
    )


def _turns(messages: Sequence[ChatMessage]) -> tuple[Turn, ...]:
    """Return messages as text, or none when one of them is more than one text, or nobody's."""
    texts = [_said(message) for message in messages]
    if not all(message.role in _SPEAKERS and text is not None for message, text in zip(messages, texts, strict=True)):
        return ()
    return tuple(Turn(message.role.value, text or "") for message, text in zip(messages, texts, strict=True))


def _said(message: ChatMessage) -> str | None:
    """Return what a turn says, without the thoughts and notes beside it, or `None` if it does more."""
    if message.role is not MessageRole.ASSISTANT:
        return _plain_text(message)
    blocks = [block for block in message.blocks if not isinstance(block, CachePoint | ThinkingBlock)]
    calls = any(message.additional_kwargs.get(name) for name in _CALLS)
    if calls or not blocks or not all(isinstance(block, TextBlock) for block in blocks):
        return None
    return message.content


def told_name(llm: LLM) -> str | None:
    """Return the model's name, or `None` when the LLM does not tell it."""
    name = llm.metadata.model_name
    return None if name in ("", "unknown") else name


def _last_question(messages: Sequence[ChatMessage]) -> str:
    texts = [message.content for message in messages if message.role is MessageRole.USER]
    return (texts[-1] if texts else None) or ""


def _plain_text(message: ChatMessage) -> str | None:
    """Return the message's text, or `None` when the message is more than one text."""
    blocks = [block for block in message.blocks if not isinstance(block, CachePoint)]
    if len(blocks) != 1 or not isinstance(blocks[0], TextBlock) or Links().extras(_extras(message)):
        return None
    return blocks[0].text


def _spelled(messages: Sequence[ChatMessage]) -> Json:
    """Return messages as JSON, media as digests, ids that only link them as numbers.

    Raises:
        NotPlainError: A block names a file, whose content may change.
    """
    links = Links()
    return [
        {
            "role": message.role.value,
            "blocks": [_block(block, links) for block in message.blocks if not isinstance(block, CachePoint)],
            "more": links.extras(_extras(message)),
        }
        for message in messages
    ]


def _extras(message: ChatMessage) -> dict[str, Json]:
    return {name: plain(value) for name, value in message.additional_kwargs.items()}


def _block(block: object, links: Links) -> Json:
    if getattr(block, "path", None) is not None:
        raise NotPlainError("a block that names a file")
    spelled = plain(block)
    if not isinstance(spelled, Mapping):
        return spelled
    # Media come as base64 text: long, and of no use in a context that is only compared.
    return {
        name: plain(value.encode()) if name in ("image", "audio", "video", "data") and isinstance(value, str) else value
        for name, value in links.block(spelled).items()
    }
