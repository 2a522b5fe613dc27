"""What a LlamaIndex LLM is sent: messages and keywords as an `Arrangement` says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from llama_index.core.base.llms.types import CachePoint, ChatMessage, MessageRole, TextBlock
from llama_index.core.llms import LLM
from llama_index.core.postprocessor.types import BaseNodePostprocessor
from llama_index.core.schema import BaseNode, MetadataMode, NodeWithScore, QueryBundle

from askonce.cache import Cache
from askonce.core.keys import canonical
from askonce.core.model import Json
from askonce.hosts.arrangement import (
    APART,
    BESIDE,
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
)
from askonce.hosts.notices import Notices

_CLASSES: Mapping[str, Api] = {"OpenAI": "openai", "OpenAIResponses": "openai", "Anthropic": "anthropic"}
_PACKAGES = ("llama_index.llms.openai.", "llama_index.llms.anthropic.")
_SYSTEM = (MessageRole.SYSTEM, MessageRole.DEVELOPER)


def message_in_parts(role: str, *parts: str | Part | BaseNode | NodeWithScore) -> ChatMessage:
    """Return a message that says which of its parts are documents, and which change from call to call.

    LlamaIndex joins texts as they are: a document is followed by an empty line.

    Args:
        role: `"system"`, `"user"`, or another that LlamaIndex has.
        parts: Texts, nodes of a retriever, and what `document(...)` and `volatile(...)` return.
    """
    told = [
        Part(part) if isinstance(part, str) else part if isinstance(part, Part) else _of_node(part) for part in parts
    ]
    return ChatMessage(
        role=role,
        blocks=[TextBlock(text=part.text) for part in told],
        additional_kwargs={PARTS: [part.kind for part in told]},
    )


def _of_node(node: BaseNode | NodeWithScore) -> Part:
    return document(node.get_content(metadata_mode=MetadataMode.LLM) + APART, node.node_id)


class NodesInOrder(BaseNodePostprocessor):
    """Hand a query engine's nodes on in the order of their ids, as `documents=True` of an `Arrangement` does."""

    @classmethod
    def class_name(cls) -> str:
        """Return the name by which LlamaIndex knows it."""
        return "NodesInOrder"

    def _postprocess_nodes(
        self,
        nodes: list[NodeWithScore],
        query_bundle: QueryBundle | None = None,  # noqa: ARG002 — LlamaIndex's name
    ) -> list[NodeWithScore]:
        return sorted(nodes, key=lambda node: node.node_id)


def api_of(llm: object) -> Api | None:
    """Return whose interface an LLM's class speaks, if it takes what an `Arrangement` sends along."""
    named = (kind.__name__ for kind in type(llm).__mro__ if kind.__module__.startswith(_PACKAGES))
    return next((_CLASSES[name] for name in named if name in _CLASSES), None)


@dataclass(frozen=True, slots=True)
class Prompt:
    """Hold what a call is given, in its two forms.

    Args:
        asked: What the request is read from.
        sent: What the LLM is sent: messages, or a prompt.
        keywords: The call's keywords.
        llm: The LLM that is called.
    """

    asked: str | Sequence[ChatMessage]
    sent: str | Sequence[ChatMessage]
    keywords: Mapping[str, Any]
    llm: LLM


def arranged(
    arrangement: Arrangement | None,
    asked: str | Sequence[ChatMessage],
    keywords: Mapping[str, Any],
    llm: LLM,
    notices: Notices,
) -> Prompt:
    """Return a call with its messages and tools in their order; as it is where none is asked for, or that fails."""
    prompt = Prompt(asked, asked, keywords, llm)
    if arrangement is None:
        return prompt
    with notices.isolated("arrange the prompt"):
        if isinstance(tools := keywords.get("tools"), list):
            prompt = replace(prompt, keywords={**keywords, "tools": arrangement.tools_in_order(tools)})
        if not isinstance(asked, str) and any(PARTS in message.additional_kwargs for message in asked):
            rows = arrangement.in_order([_row(message) for message in asked])
            asked_form, sent = forms(rows, _sent, _blocks, _asked)
            prompt = replace(prompt, asked=asked_form, sent=sent)
    return prompt


def with_delivery(arrangement: Arrangement, prompt: Prompt, cache: Cache, notices: Notices) -> Prompt:
    """Return a call with what is sent along with it."""
    llm, keywords = prompt.llm, prompt.keywords
    api = api_of(llm)
    # Where LlamaIndex looks after it has looked at the keywords.
    own: Mapping[str, Any] = getattr(llm, "additional_kwargs", None) or {}
    body: Mapping[str, Any] = own.get("extra_body", keywords.get("extra_body")) or {}
    messages = [] if isinstance(prompt.sent, str) else prompt.sent
    systems = [message.content for message in messages if message.role in _SYSTEM]
    names = [name_of(tool) for tool in keywords.get("tools") or ()]
    along = arrangement.along(cache, notices, api, [keywords, own, body], [*systems, *names])
    if "prompt_cache_key" in along:
        keywords = {**keywords, "prompt_cache_key": along["prompt_cache_key"]}
    if "cache_salt" in along:
        body = {**body, "cache_salt": along["cache_salt"]}
        if "extra_body" in own:
            llm = llm.model_copy(update={"additional_kwargs": {**own, "extra_body": body}})
        else:
            keywords = {**keywords, "extra_body": body}
    prompt = Prompt(prompt.asked, prompt.sent, keywords, llm)
    if api == "anthropic" and messages:
        with notices.isolated("mark the prompt"):
            prompt = _marked(arrangement, prompt, messages, own)
    return prompt


# --- messages ---


def _row(message: ChatMessage) -> Row[ChatMessage]:
    return row_of(message, _role_of(message), _blocks(message), message.additional_kwargs.get(PARTS))


def _blocks(message: ChatMessage) -> list[Block]:
    return [Block(block, block.text if isinstance(block, TextBlock) else None) for block in message.blocks]


def _role_of(message: ChatMessage) -> str:
    return "system" if message.role in _SYSTEM else "human" if message.role is MessageRole.USER else ""


def _sent(row: Row[ChatMessage]) -> ChatMessage:
    """Return a message as the LLM is to read it."""
    if row.blocks is None and not row.added:
        return row.message
    blocks = [*row.message.blocks] if row.blocks is None else [block.own for block in row.blocks]
    blocks += [TextBlock(text=f"{APART}{text}") for text in row.added]
    return _with(row.message, blocks, {})


def _asked(sent: ChatMessage, question: str, around: list[Json]) -> ChatMessage:
    return _with(sent, [TextBlock(text=question)], {BESIDE: around})


def _with(message: ChatMessage, blocks: Sequence[object], extras: Mapping[str, object]) -> ChatMessage:
    kept = {name: value for name, value in message.additional_kwargs.items() if name != PARTS}
    return message.model_copy(update={"blocks": [*blocks], "additional_kwargs": {**kept, **extras}})


# --- Anthropic's marks ---


def _marked(
    arrangement: Arrangement, prompt: Prompt, messages: Sequence[ChatMessage], own: Mapping[str, Any]
) -> Prompt:
    """Return a call with marks on the last tool and the last turn that will not change.

    LlamaIndex sends the system prompt as one text, which takes none; that of a turn holds it too.
    """
    if getattr(prompt.llm, "cache_idx", None) is not None:
        return prompt  # LlamaIndex's own way to mark turns
    keywords, sent, tools = prompt.keywords, [*messages], [*(prompt.keywords.get("tools") or ())]
    takes_mark = bool(tools) and isinstance(tools[-1], Mapping) and "name" in tools[-1]
    turns = [
        Turn(
            _role_of(each),
            each.content or "",
            is_fixed=each.role not in (MessageRole.USER, MessageRole.ASSISTANT),
            beside=[block.cache_control.model_dump() for block in each.blocks if isinstance(block, CachePoint)]
            + [mark for mark in [each.additional_kwargs.get(MARK)] if mark],
        )
        for each in sent
    ]
    size = len(canonical(tools)) if takes_mark else 0
    for place, mark in arrangement.marks(size, turns, tools=tools, said=[keywords, own]).items():
        if isinstance(place, int):
            sent[place] = _with(sent[place], sent[place].blocks, {MARK: mark})
        else:
            keywords = {**keywords, "tools": [*tools[:-1], {**tools[-1], MARK: mark}]}
    return Prompt(prompt.asked, sent, keywords, prompt.llm)
