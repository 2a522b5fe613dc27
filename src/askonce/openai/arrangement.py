"""What is sent over HTTP: the body of a request as an `Arrangement` says, in any dialect whose messages are JSON.

A part of a message says what it is by a field `askonce`, `"volatile"` or `"document:<id>"`, which is never sent. A body
in which nothing changes is sent byte by byte as it came.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from askonce.cache import Cache
from askonce.core.keys import canonical
from askonce.core.model import Json
from askonce.hosts.arrangement import (
    BESIDE,
    MARK,
    Api,
    Arrangement,
    Block,
    Row,
    Turn,
    forms,
    name_of,
    with_text,
)
from askonce.hosts.notices import Notices

Body: TypeAlias = Mapping[str, Any]
KIND = "askonce"
"""The field by which a part of a message says what it is."""

APIS: Mapping[str, Api] = {"openai": "openai", "openai_responses": "openai", "anthropic": "anthropic"}
_SYSTEM = ("system", "developer")
_TEXTS = ("text", "input_text")
_PLACES = ("messages", "input")


def arranged(arrangement: Arrangement, body: Body) -> tuple[Body, Body]:
    """Return a body as its request is read from it, and as it is sent."""
    tools = body.get("tools")
    ordered = arrangement.tools_in_order(tools) if isinstance(tools, list) else tools
    if ordered is not tools:
        body = {**body, "tools": ordered}
    place = next((name for name in _PLACES if isinstance(body.get(name), list)), None)
    if place is None or not any(map(_is_told, [body.get("system"), *map(_content, body[place])])):
        return body, body
    system = body.get("system")
    # Anthropic's stands beside the messages.
    given = [*([{"role": "system", "content": system}] if system else []), *body[place]]
    asked, sent = forms(arrangement.in_order([_row(message) for message in given]), _sent, _blocks, _asked)
    return plain(_with_messages(body, place, asked)), _with_messages(body, place, sent)


def _with_messages(body: Body, place: str, messages: Sequence[Any]) -> Body:
    if "system" not in body:
        return {**body, place: [*messages]}
    has_system = bool(messages) and messages[0].get("role") == "system"
    rest = {name: value for name, value in body.items() if name != "system"}
    own = {"system": messages[0]["content"]} if has_system else {}
    return {**rest, **own, place: [*messages[1 if has_system else 0 :]]}


def _content(message: object) -> Any:
    return message.get("content") if isinstance(message, Mapping) else None


def _is_told(content: object) -> bool:
    return isinstance(content, list) and any(isinstance(part, Mapping) and KIND in part for part in content)


def _row(message: Any) -> Row[Any]:
    content, role = _content(message), message.get("role") if isinstance(message, Mapping) else None
    told = "system" if role in _SYSTEM else "human" if role == "user" else ""
    return Row(message, told, tuple(_blocks(message)) if _is_told(content) else None)


def _blocks(message: Any) -> list[Block]:
    content = _content(message)
    parts = [{"type": "text", "text": content}] if isinstance(content, str) else content or ()
    return [_block(part) for part in parts]


def _block(part: Any) -> Block:
    if not isinstance(part, Mapping):
        return Block(part, None)
    is_text = part.keys() - {KIND} == {"type", "text"} and part["type"] in _TEXTS and isinstance(part["text"], str)
    return Block(part, part["text"] if is_text else None, str(part.get(KIND) or ""))


def _sent(row: Row[Any]) -> Any:
    """Return a message as the model is to read it; one text as such, for servers that take nothing else."""
    if row.blocks is None and not row.added:
        return row.message
    parts: Any = [block.own for block in row.blocks] if row.blocks is not None else row.message["content"]
    if row.blocks is not None and len(row.blocks) < 2 and all(block.text is not None for block in row.blocks):
        parts = "".join(block.text or "" for block in row.blocks)
    if isinstance(parts, str):
        return {**row.message, "content": with_text(parts, row.added)}
    kind = next((part["type"] for part in parts if isinstance(part, Mapping) and part.get("type") in _TEXTS), "text")
    return {**row.message, "content": [*parts, *({"type": kind, "text": text} for text in row.added)]}


def _asked(sent: Any, question: str, around: list[Json]) -> Any:
    return {**sent, "content": question, BESIDE: around}


def along(
    arrangement: Arrangement, body: Body, api: Api | None, tenant: str | None, cache: Cache, notices: Notices
) -> Body:
    """Return a body that is sent with what is sent along with it.

    Args:
        arrangement: What that is.
        body: As it is sent otherwise.
        api: Whose interface it is of.
        tenant: Who asks.
        cache: Has the secret of salts.
        notices: What tells of a call without a tenant.
    """
    messages = [message for place in _PLACES if isinstance(body.get(place), list) for message in body[place]]
    systems = [
        _content(message) for message in messages if isinstance(message, Mapping) and message.get("role") in _SYSTEM
    ]
    tools = body.get("tools") if isinstance(body.get("tools"), list) else []
    template = [body.get("instructions"), *systems, *map(name_of, tools or ())]
    sent = arrangement.along(cache, notices, api, [body], template, tenant)
    body = {**body, **sent} if sent else body
    if api == "anthropic" and arrangement.cache_control:
        with notices.isolated("mark the prompt"):
            body = _marked(arrangement, body)
    return plain(body)


def plain(body: Body) -> Body:
    """Return a body without what its parts say of themselves."""
    cleaned = {
        name: [
            {**message, "content": _plain(message["content"])} if _is_told(_content(message)) else message
            for message in value
        ]
        for name in _PLACES
        if isinstance(value := body.get(name), list) and any(_is_told(_content(message)) for message in value)
    }
    if _is_told(body.get("system")):
        cleaned["system"] = _plain(body["system"])
    return {**body, **cleaned} if cleaned else body


def _plain(parts: Sequence[Any]) -> list[Any]:
    return [
        {name: value for name, value in part.items() if name != KIND} if isinstance(part, Mapping) else part
        for part in parts
    ]


# --- Anthropic's marks ---


def _marked(arrangement: Arrangement, body: Body) -> Body:
    """Return a body with marks on the last tool, the system prompt and the last turn that will not change."""
    tools, messages = [*(body.get("tools") or ())], [*(body.get("messages") or ())]
    takes_mark = bool(tools) and isinstance(tools[-1], Mapping)
    turns = [_turn("system", body.get("system")), *(_turn(str(each.get("role")), _content(each)) for each in messages)]
    size = len(canonical(tools)) if takes_mark else 0
    for place, mark in arrangement.marks(size, turns, tools=tools, said=[body]).items():
        if place == "tools":
            body = {**body, "tools": [*tools[:-1], {**tools[-1], MARK: mark}]}
        elif place == 0:
            body = {**body, "system": turns[0].marked(mark)}
        elif isinstance(place, int):
            messages[place - 1] = {**messages[place - 1], "content": turns[place].marked(mark)}
            body = {**body, "messages": messages}
    return body


def _turn(role: str, content: Any) -> Turn:
    parts = content if isinstance(content, list) else []
    kinds = [str(part.get(KIND) or "") if isinstance(part, Mapping) else "" for part in parts]
    return Turn("human" if role == "user" else role, content, kinds)
