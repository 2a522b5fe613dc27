"""LangChain's `prompt`, the messages of a model call, to the question and what stands around it.

A chat prompt is the JSON of LangChain's `dumps(messages)`; it is read as plain JSON, and no class in it is
looked up. Any other string is the prompt of a text model.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from langchain_core.load import dumps
from langchain_core.messages import convert_to_messages

from askonce.core.arguments import several
from askonce.core.model import Json, Turn
from askonce.core.prompts import QuestionTemplate, why_not_bare
from askonce.errors import ConfigurationError
from askonce.hosts.conversations import Links, Prompt, PromptReader, TurnJson, spoken

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
_SENT_EXTRAS = ("function_call", "audio")


Prefix: TypeAlias = Sequence[TurnJson]


def read_prompt(prompt: str, template: QuestionTemplate | None = None, prefix: Prefix = ()) -> Prompt:
    """Take a prompt apart, as `PromptReader` says.

    The prompt of a text model mixes instructions with the question, so that it needs the template. `prefix` are
    messages that stand before every question, as `read_prefix` returns them.
    """
    messages = _messages(prompt)
    templates = () if template is None else (template,)
    unmatched = why_not_bare if template is None else lambda _: "template_unmatched"
    if messages is None:
        return PromptReader(templates, (), unmatched if templates else lambda _: "text_prompt").text(prompt)
    links = Links()
    turns = [_turn(message, links) for message in messages]
    return PromptReader(templates, prefix, unmatched).conversation(turns, unstable=any(map(_has_address, turns)))


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
    return spoken([_turn(message, Links()) for message in _messages(prompt) or ()])


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
    plain = _plain(value)
    return dict(plain) if isinstance(plain, Mapping) else {}


def _plain(value: Json) -> Json:
    if isinstance(value, Mapping):
        if set(value) == {"__lc_escaped__"}:
            return {name: _plain(inner) for name, inner in _mapping(value["__lc_escaped__"]).items()}
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def _turn(message: Mapping[str, Json], links: Links) -> dict[str, Json]:
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
    optional: dict[str, Json] = {
        "name": message.get("name"),
        "status": message.get("status") if message.get("status") != "success" else None,
        "calls": [_call(call, links) for call in _sequence(message.get("tool_calls"))] or None,
        "invalid_calls": [_call(call, links) for call in _sequence(message.get("invalid_tool_calls"))] or None,
        "answers": links.number(message.get("tool_call_id")),
        "openai_role": extras.get("__openai_role__"),
        **links.extras({name: extras.get(name) for name in _SENT_EXTRAS}),
    }
    return turn | {name: value for name, value in optional.items() if value is not None}


def _call(call: Json, links: Links) -> Json:
    fields = _mapping(call)
    return [fields.get("name"), fields.get("args"), links.number(fields.get("id"))]


def _content(content: Json, links: Links) -> Json:
    if isinstance(content, str):
        return content
    blocks = [_block(block, links) for block in _sequence(content)]
    match blocks:
        case []:
            return ""
        case [{"type": "text", "text": str() as text, **rest}] if not rest:
            return text
    return blocks


def _block(block: Json, links: Links) -> Json:
    return links.block(block) if isinstance(block, Mapping) else {"type": "text", "text": block}


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
