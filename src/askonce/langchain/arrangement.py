"""What a LangChain chat model is sent: messages and parameters as an `Arrangement` says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from langchain_core.documents import Document
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import BaseMessage, HumanMessage, SystemMessage, convert_to_messages
from langchain_core.tools import BaseTool

from askonce.cache import Cache
from askonce.core.keys import canonical
from askonce.core.model import Json
from askonce.hosts.arrangement import (
    BESIDE,
    CHANGES,
    MARK,
    PARTS,
    Api,
    Arrangement,
    Block,
    Part,
    Row,
    Turn,
    document,
    forms,
    name_of,
    row_of,
    with_text,
)
from askonce.hosts.notices import Notices
from askonce.langchain.configuration import plain

_CLASSES: Mapping[str, Api] = {
    "langchain_openai.BaseChatOpenAI": "openai",
    "langchain_anthropic.ChatAnthropic": "anthropic",
}


def message_in_parts(role: str, *parts: str | Part | Document) -> BaseMessage:
    """Return a message that says which of its parts are documents, and which change from call to call.

    Args:
        role: `"system"`, `"human"`, or another that LangChain has.
        parts: Texts, documents of a retriever, and what `document(...)` and `volatile(...)` return.
    """
    told = [
        document(part.page_content, part.id) if isinstance(part, Document) else part
        for part in (Part(part) if isinstance(part, str) else part for part in parts)
    ]
    (message,) = convert_to_messages([(role, [{"type": "text", "text": part.text} for part in told])])
    return message.model_copy(update={"additional_kwargs": {PARTS: [part.kind for part in told]}})


def documents_in_order(documents: Sequence[Document]) -> list[Document]:
    """Return a retriever's documents in the order of their ids, as `documents=True` of an `Arrangement` does.

    It stands in a chain between the retriever and what makes text of its documents.
    """
    return sorted(documents, key=lambda each: document(each.page_content, each.id).kind)


def api_of(model: object) -> Api | None:
    """Return whose interface a model's class speaks, if it takes what an `Arrangement` sends along."""
    names = (f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in type(model).__mro__)
    return next((_CLASSES[name] for name in names if name in _CLASSES), None)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Hold what a call is given, in its two forms.

    Args:
        asked: The messages that the request is read from.
        sent: The messages that the model is sent.
        params: The call's parameters.
    """

    asked: Sequence[BaseMessage]
    sent: Sequence[BaseMessage]
    params: Mapping[str, Any]


def arranged(
    arrangement: Arrangement | None, messages: Sequence[BaseMessage], params: Mapping[str, Any], notices: Notices
) -> Prompt:
    """Return a call with its messages and tools in their order; as it is where none is asked for, or that fails."""
    prompt = Prompt(messages, messages, params)
    if arrangement is None:
        return prompt
    with notices.isolated("arrange the prompt"):
        ordered = {
            name: arrangement.tools_in_order(tools)
            for name in ("tools", "functions")
            if isinstance(tools := params.get(name), list)
        }
        prompt = replace(prompt, params={**params, **ordered})
        if any(PARTS in message.additional_kwargs for message in messages):
            rows = arrangement.in_order([_row(message) for message in messages])
            asked_form, sent = forms(rows, _sent, _blocks, _asked)
            prompt = replace(prompt, asked=asked_form, sent=sent)
    return prompt


def with_delivery(
    arrangement: Arrangement, prompt: Prompt, model: BaseChatModel, cache: Cache, notices: Notices
) -> Prompt:
    """Return a call with what is sent along with it."""
    api, params = api_of(model), prompt.params
    own: Mapping[str, Any] = getattr(model, "model_kwargs", None) or {}
    body: Mapping[str, Any] = params.get("extra_body", getattr(model, "extra_body", None)) or {}
    systems = [message.content for message in prompt.sent if isinstance(message, SystemMessage)]
    names = [name_of(tool) for tool in params.get("tools") or ()]
    along = arrangement.along(cache, notices, api, [params, body, own], [*systems, *names])
    if "prompt_cache_key" in along:
        params = {**params, "prompt_cache_key": along["prompt_cache_key"]}
    if "cache_salt" in along:
        params = {**params, "extra_body": {**body, "cache_salt": along["cache_salt"]}}
    prompt = replace(prompt, params=params)
    if api == "anthropic" and arrangement.cache_control:
        with notices.isolated("mark the prompt"):
            prompt = _marked(arrangement, prompt, own)
    return prompt


# --- messages ---


def _row(message: BaseMessage) -> Row[BaseMessage]:
    return row_of(message, _role_of(message), _blocks(message), message.additional_kwargs.get(PARTS))


def _blocks(message: BaseMessage) -> list[Block]:
    own: list[Any] = [message.content] if isinstance(message.content, str) else message.content
    return [Block(each, _text_of(each)) for each in own]


def _role_of(message: BaseMessage) -> str:
    return "system" if isinstance(message, SystemMessage) else "human" if isinstance(message, HumanMessage) else ""


def _text_of(block: object) -> str | None:
    """Return the text of a block that is nothing else."""
    if isinstance(block, Mapping) and block.keys() == {"type", "text"} and block["type"] == "text":
        block = block["text"]
    return block if isinstance(block, str) else None


def _sent(row: Row[BaseMessage]) -> BaseMessage:
    """Return a message as the model is to read it; one text as such, for servers that take nothing else."""
    message = row.message
    if row.blocks is None and not row.added:
        return message
    content: Any = message.content if row.blocks is None else [block.own for block in row.blocks]
    if isinstance(content, list) and len(content) < 2 and all(_text_of(block) is not None for block in content):
        content = "".join(_text_of(block) or "" for block in content)
    if isinstance(content, str):
        content = with_text(content, row.added)
    else:
        content = [*content, *({"type": "text", "text": text} for text in row.added)]
    extras = {name: value for name, value in message.additional_kwargs.items() if name != PARTS}
    if any(block.kind == CHANGES for block in row.blocks or ()):  # nothing is marked behind it
        extras[PARTS] = [block.kind for block in row.blocks or ()]
    return message.model_copy(update={"content": content, "additional_kwargs": extras})


def _asked(sent: BaseMessage, question: str, around: list[Json]) -> BaseMessage:
    extras = {**sent.additional_kwargs, BESIDE: around}
    return sent.model_copy(update={"content": question, "additional_kwargs": extras})


# --- Anthropic's marks ---


def _marked(arrangement: Arrangement, prompt: Prompt, own: Mapping[str, Any]) -> Prompt:
    """Return a call with marks on the last tool, the last system message and the last turn that will not change."""
    params, messages = prompt.params, [*prompt.sent]
    tools = [*(params.get("tools") or ())]
    takes_mark = bool(tools) and _marked_tool(tools[-1], None) is not None
    turns = [Turn(_role_of(each), each.content, each.additional_kwargs.get(PARTS) or ()) for each in messages]
    size = len(canonical(plain(tools))) if takes_mark else 0
    for place, mark in arrangement.marks(size, turns, tools=tools, said=[params, own]).items():
        if isinstance(place, int):
            messages[place] = messages[place].model_copy(update={"content": turns[place].marked(mark)})
        else:
            params = {**params, "tools": [*tools[:-1], _marked_tool(tools[-1], mark)]}
    return Prompt(prompt.asked, messages, params)


def _marked_tool(tool: object, mark: Json) -> object:
    """Return a tool with a mark; `None` if it cannot take one."""
    if isinstance(tool, BaseTool):
        return tool.model_copy(update={"extras": {**(tool.extras or {}), MARK: mark}})
    return {**tool, MARK: mark} if isinstance(tool, Mapping) and "name" in tool else None
