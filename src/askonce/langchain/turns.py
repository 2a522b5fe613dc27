"""The messages that an agent returns: its asker's own, which are handed through, and those that it has added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import uuid4

from langchain_core.messages import (
    AIMessage,
    BaseMessage,
    HumanMessage,
    SystemMessage,
    ToolMessage,
    convert_to_messages,
)

from askonce.core.model import Json
from askonce.hosts import values

_SAID: Mapping[str, type[HumanMessage | SystemMessage]] = {"human": HumanMessage, "system": SystemMessage}


def added(asked: object, output: object) -> list[BaseMessage] | None:
    """Return the messages of `output` that come after those of the input, or `None` when it is no such list."""
    if not (isinstance(output, list) and output and all(isinstance(message, BaseMessage) for message in output)):
        return None
    own = _messages(asked)
    given = [(message.type, message.content) for message in output[: len(own)]]
    if not own or given != [(message.type, message.content) for message in own] or len(output) == len(own):
        return None
    return output[len(own) :]


def encode(messages: Sequence[BaseMessage], place: str, spell: values.Spell) -> Json:
    """Return the JSON of the messages that an agent has added.

    Raises:
        TypeError: Something in them has no JSON.
    """
    return values.kind("turns", [_encode(message, f"{place}[{at}]", spell) for at, message in enumerate(messages)])


def restore(stored: Sequence[Mapping[str, Any]], asked: object, decode: Callable[[Any], Any]) -> list[BaseMessage]:
    """Return the asker's own messages, and after them those that were stored, whose ids are fresh.

    Args:
        stored: What `encode` returned.
        asked: The asker's messages.
        decode: Makes the value of other JSON.
    """
    own = [message.model_copy(update={"id": message.id or str(uuid4())}) for message in _messages(asked)]
    call_ids: dict[str, str] = {}
    return [*own, *(_restored(each, call_ids, decode) for each in stored)]


def _messages(asked: object) -> list[BaseMessage]:
    if isinstance(asked, str):
        return [HumanMessage(asked)]
    try:
        return convert_to_messages([asked] if isinstance(asked, BaseMessage) else asked)  # type: ignore[arg-type]
    except (TypeError, ValueError, NotImplementedError):
        return []


def _encode(message: BaseMessage, place: str, spell: values.Spell) -> Json:
    match message:
        case AIMessage():
            return spell(message, place)
        case ToolMessage():
            fields: dict[str, Json] = {"call": message.tool_call_id, "status": message.status}
            fields["artifact"] = values.encode(message.artifact, f"{place}.artifact", spell)
            kind = "tool"
        case HumanMessage() | SystemMessage():
            fields, kind = {"role": message.type}, "said"
        case _:
            return values.refuse(message, place)
    content = values.encode(message.content, f"{place}.content", spell)
    more = values.encode(message.additional_kwargs, f"{place}.additional_kwargs", spell)
    return values.kind(kind, content, name=message.name, more=more, **fields)


def _restored(stored: Mapping[str, Any], call_ids: dict[str, str], decode: Callable[[Any], Any]) -> BaseMessage:
    if stored["kind"] == "message":
        message: AIMessage = decode(stored)
        # A call and its result stay linked: the call's id is fresh, as that of every message from the cache.
        for before, after in zip(_calls(stored), message.tool_calls, strict=True):
            call_ids[str(before.get("id"))] = str(after["id"])
        return message
    fields = {
        "content": decode(stored["value"]),
        "name": stored["name"],
        "additional_kwargs": decode(stored["more"]),
        "id": str(uuid4()),
    }
    if stored["kind"] == "tool":
        call = call_ids.get(stored["call"], stored["call"])
        return ToolMessage(**fields, tool_call_id=call, status=stored["status"], artifact=decode(stored["artifact"]))
    return _SAID[stored["role"]](**fields)


def _calls(stored: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    (generation,) = stored["value"]["generations"]
    calls: Sequence[Mapping[str, Any]] = generation["message"].get("tool_calls", ())
    return calls
