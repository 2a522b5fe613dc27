"""Anthropic's Messages (`/v1/messages`): how a request is read, and its answers kept and rendered.

A stream tells a message block by block: each begins empty, grows by deltas, and stops; how the message ended, and what
it used, comes before the last event. A fault in a stream that has begun is an event of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from askonce.core.model import Json
from askonce.hosts.calls import pieces
from askonce.hosts.conversations import Links, TurnJson
from askonce.hosts.forms import Said, form_asked_by
from askonce.hosts.values import NotJsonError
from askonce.openai.dialect import (
    DocumentRenderer,
    ModelCall,
    Target,
    content_of,
    listed,
    request_of,
    streams,
    turn_of,
)
from askonce.openai.events import Event

_OWN_PART = "/messages"
# What is told at the end of a stream, beside the usage.
_ENDING = ("stop_reason", "stop_sequence", "stop_details")
# The texts that a block has, and the deltas by which they grow; the input of a tool grows as JSON.
_GROWING = {
    "text": (("text", "text_delta"),),
    "thinking": (("thinking", "thinking_delta"), ("signature", "signature_delta")),
}
_DELTAS = {delta: name for texts in _GROWING.values() for name, delta in texts}


@dataclass(frozen=True, slots=True)
class Messages:
    """Read calls of `/v1/messages`."""

    name: str = "anthropic"

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before `/messages`."""
        # A thread of OpenAI's assistants has messages too: `/v1/threads/{id}/messages`.
        is_own = method == "POST" and path.endswith(f"/v1{_OWN_PART}")
        return path.removesuffix(_OWN_PART) if is_own else None

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall:
        """Return what a body asks for."""
        model = body.get("model")
        if not isinstance(model, str):
            raise NotJsonError("a body without a model")
        params = {name: value for name, value in body.items() if name not in ("model", "messages", "system")}
        output = params.get("output_config")
        schema = params.pop("output_format", None) or (output.get("format") if isinstance(output, Mapping) else None)
        if schema is not None:
            params["response_format"] = schema
        request = request_of(target, turns_of(body), model, params, host=self.name)
        return ModelCall(request, streams(params), MessagesRenderer(form_asked_by(request)))


def turns_of(body: Mapping[str, Json]) -> list[TurnJson]:
    """Return the system prompt and the messages of a request as turns.

    Raises:
        NotJsonError: They are none.
    """
    links = Links()
    system = body.get("system")
    told = [] if system in (None, "", []) else [{"role": "system", "content": system}]
    messages = body.get("messages")
    if not isinstance(messages, list):
        raise NotJsonError("a request without messages")
    return [_turn(message, links) for message in [*told, *messages]]


def _turn(message: Json, links: Links) -> TurnJson:
    if not isinstance(message, Mapping):
        raise NotJsonError("a message that is no mapping")
    return turn_of(message, content_of(message.get("content"), links), links)


@dataclass(frozen=True, slots=True)
class MessagesRenderer(DocumentRenderer):
    """Keep and render the messages of one call."""

    def said_in(self, response: Mapping[str, Json]) -> Sequence[Said] | None:
        """Return what a message says."""
        if response.get("type") != "message" or not isinstance(response.get("content"), list):
            return None
        blocks = [block for block in listed(response["content"]) if isinstance(block, Mapping)]
        texts = [str(block.get("text")) for block in blocks if block.get("type") == "text"]
        calls = [(str(block.get("name")), block.get("input")) for block in blocks if block.get("type") == "tool_use"]
        return [Said("".join(texts), calls)]

    def renew(self, told: dict[str, Any]) -> None:
        """Give new ids to a message and to its calls of tools."""
        message = told.get("message", told)
        if message.get("type") == "message":
            message["id"] = self.ids.of(message.get("id"))
            message.pop("diagnostics", None)  # of the provider's prompt cache, which was not asked
        for block in (*listed(message.get("content")), told.get("content_block")):
            if isinstance(block, dict) and block.get("type") == "tool_use":
                block["id"] = self.ids.of(block.get("id"))

    def joined(self, events: Sequence[Event]) -> dict[str, Any] | None:
        """Return the message that events add up to; what cannot be read is a part that would be missing from it."""
        message: dict[str, Any] = {}
        blocks: dict[int, dict[str, Any]] = {}
        inputs: dict[int, str] = {}
        for event in events:
            told: Any = event.data
            match told:
                case {"type": "message_start", "message": Mapping() as begun}:
                    message = dict(begun)
                case {"type": "content_block_start", "index": int(at), "content_block": Mapping() as block} if (
                    at not in blocks
                ):
                    blocks[at] = dict(block)
                case {"type": "content_block_delta", "index": int(at), "delta": Mapping() as delta} if at in blocks:
                    if delta.get("type") == "input_json_delta":
                        inputs[at] = inputs.get(at, "") + str(delta.get("partial_json"))
                    elif not _grow(blocks[at], delta):
                        return None
                case {"type": "message_delta", "delta": Mapping() as delta}:
                    used = {name: count for name, count in (told.get("usage") or {}).items() if count is not None}
                    beside = {name: told[name] for name in told if name not in ("type", "delta", "usage")}
                    message |= {**delta, **beside, "usage": {**(message.get("usage") or {}), **used}}
                case {"type": "ping" | "content_block_stop" | "message_stop"}:
                    pass
                case _:
                    return None
        if not message or not events or not self.is_last(events[-1]):
            return None
        try:
            for at, written in inputs.items():
                blocks[at]["input"] = json.loads(written) if written.strip() else {}
        except ValueError:
            return None
        return {**message, "content": [blocks[at] for at in sorted(blocks)]}

    def cut(self, response: Mapping[str, Any]) -> Iterator[Event]:
        """Yield a message as events."""
        for told in _events(response):
            yield Event(told, told["type"])

    def is_last(self, event: Event) -> bool:
        """Return whether this is `message_stop`."""
        return isinstance(event.data, Mapping) and event.data.get("type") == "message_stop"

    def document_of(self, text: str) -> dict[str, Json]:
        """Return the message that says a text."""
        return {
            "id": "msg_",
            "type": "message",
            "role": "assistant",
            "model": "",
            "content": [{"type": "text", "text": text}],
            "stop_reason": "end_turn",
            "stop_sequence": None,
            "usage": {"input_tokens": 0, "output_tokens": 0},
        }


def _grow(block: dict[str, Any], delta: Mapping[str, Any]) -> bool:
    """Let a delta grow a block, and return whether it could be read."""
    name = _DELTAS.get(str(delta.get("type")))
    if name is not None and isinstance(more := delta.get(name), str):
        block[name] = (block.get(name) or "") + more
        return True
    if delta.get("type") == "citations_delta":
        block["citations"] = [*(block.get("citations") or ()), delta.get("citation")]
        return True
    return False


def _events(message: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    ending = {name: message[name] for name in _ENDING if name in message}
    yield {"type": "message_start", "message": {**message, "content": [], **dict.fromkeys(ending)}}
    for at, block in enumerate(message["content"]):
        begun, deltas = _taken_apart(block)
        yield {"type": "content_block_start", "index": at, "content_block": begun}
        for delta in deltas:
            yield {"type": "content_block_delta", "index": at, "delta": delta}
        yield {"type": "content_block_stop", "index": at}
    yield {"type": "message_delta", "delta": ending, "usage": message.get("usage") or {}}
    yield {"type": "message_stop"}


def _taken_apart(block: Mapping[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a block as it begins, and the deltas that it grows by; of a kind that does not grow there are none."""
    kind = str(block.get("type"))
    begun, deltas = dict(block), []
    for name, delta in _GROWING.get(kind, ()):
        if isinstance(text := block.get(name), str):
            begun[name] = ""
            cut = [text] if name == "signature" and text else pieces(text)
            deltas += [{"type": delta, name: piece} for piece in cut]
    if kind == "text" and block.get("citations"):
        begun["citations"] = []
        deltas += [{"type": "citations_delta", "citation": citation} for citation in block["citations"]]
    if kind.endswith("tool_use") and block.get("input"):
        begun["input"] = {}
        deltas += [{"type": "input_json_delta", "partial_json": piece} for piece in pieces(json.dumps(block["input"]))]
    return begun, deltas
