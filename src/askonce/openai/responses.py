"""OpenAI's Responses (`/v1/responses`): how a request is read, and its answers kept and rendered.

The last event of a stream holds the whole response.

OpenAI keeps each response, under its id, unless a request says `store: false`. Where one says `true`, that is what was
wanted, and the cache stays out; most say nothing, and want the answer: these are answered. Since a later request may go
on from an answer by its id (`previous_response_id`), a response that OpenAI keeps has the id that OpenAI gave it on a
hit too: a new one would name nothing there. So have its items, which OpenAI finds by their ids when they are sent back.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from askonce.core.answers import Recorded
from askonce.core.model import Bypass, Json
from askonce.hosts.calls import pieces
from askonce.hosts.conversations import Links, TurnJson
from askonce.hosts.forms import Said, form_asked_by
from askonce.hosts.responses import REPEATED
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

_OWN_PART = "/responses"
_CALLED = ("function_call", "custom_tool_call")
_ENDED = ("response.completed", "response.incomplete", "response.failed")
# The text of what grows in a stream, by its kind, and what the events are called.
_GROWING = {
    "output_text": ("text", "response.output_text"),
    "refusal": ("refusal", "response.refusal"),
    "reasoning_text": ("text", "response.reasoning_text"),
    "function_call": ("arguments", "response.function_call_arguments"),
    "custom_tool_call": ("input", "response.custom_tool_call_input"),
}


@dataclass(frozen=True, slots=True)
class Responses:
    """Read calls of `/responses`."""

    name: str = "openai_responses"

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before `/responses`."""
        return path.removesuffix(_OWN_PART) if method == "POST" and path.endswith(_OWN_PART) else None

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall:
        """Return what a body asks for."""
        model = body.get("model")
        if not isinstance(model, str):
            raise NotJsonError("a body without a model")  # which the provider takes from a prompt of its own
        params = {name: value for name, value in body.items() if name not in ("model", "input", "instructions")}
        text = params.get("text")
        if isinstance(text, Mapping):
            params["response_format"] = _format(text.get("format"))
            params["text"] = {name: value for name, value in text.items() if name != "format"} or None
        is_told = "message.output_text.logprobs" in listed(body.get("include"))
        params["logprobs"] = params.get("logprobs") or params.get("top_logprobs") or is_told
        turns = turns_of(body)
        request = Bypass("server_state") if _refers(body) else request_of(target, turns, model, params, host=self.name)
        notes = {name: body[name] for name in REPEATED if body.get(name) is not None}
        return ModelCall(request, streams(params), ResponsesRenderer(form_asked_by(request), notes))


def _format(given: Json) -> Json:
    """Return the form asked for; plain text, which is the default, is none."""
    return None if given == {"type": "text"} else given


def _refers(body: Mapping[str, Json]) -> bool:
    """Return whether a body names what only the provider has: an item by its id, or a prompt of its dashboard."""
    items = [item for item in listed(body.get("input")) if isinstance(item, Mapping)]
    return body.get("prompt") is not None or any(map(_is_reference, items))


def _is_reference(item: Mapping[str, Json]) -> bool:
    """Return whether an item stands for another by its id; that it does so may be left unsaid."""
    kind = item.get("type")
    return kind == "item_reference" or (kind in (None, "message") and "id" in item and item.get("content") is None)


def turns_of(body: Mapping[str, Json]) -> list[TurnJson]:
    """Return the instructions and the input of a request as turns.

    Raises:
        NotJsonError: They are none.
    """
    links = Links()
    given, system = body.get("input"), body.get("instructions")
    items = [{"role": "user", "content": given}] if isinstance(given, str) else given
    if not isinstance(items, list) or not isinstance(system, str | None):
        raise NotJsonError("a body without input")
    told = [{"role": "system", "content": system}] if system else []
    return [_turn(item, links) for item in [*told, *items]]


def _turn(item: Json, links: Links) -> TurnJson:
    if not isinstance(item, Mapping):
        raise NotJsonError("an item that is no mapping")
    kind = str(item.get("type") or "message")
    if kind != "message":
        return {"role": "tool" if kind.endswith("_output") else "ai", "content": [links.block(item)]}
    return turn_of(item, content_of(item.get("content"), links), links, ("role", "content", "type", "status"))


@dataclass(frozen=True, slots=True)
class ResponsesRenderer(DocumentRenderer):
    """Keep and render the responses of one call.

    Args:
        form: The form that the answer must have.
        notes: What the request says that a response repeats.
    """

    notes: Mapping[str, Json] = field(default_factory=dict, repr=False)

    def record(self, response: Mapping[str, Json], *, streamed: bool = False) -> Recorded | None:
        """Return what is kept of a response: none of what is of its caller alone."""
        return DocumentRenderer.record(self, {**response, **_repeated(response, {})}, streamed=streamed)

    def said_in(self, response: Mapping[str, Json]) -> Sequence[Said] | None:
        """Return what a response says."""
        if response.get("object") != "response" or not isinstance(response.get("output"), list):
            return None
        items = _parts(response, "output")
        parts = [part for item in items if item.get("type") == "message" for part in _parts(item, "content")]
        texts = [part.get("text") for part in parts if part.get("type") == "output_text"]
        calls = [(str(item.get("name")), item.get("arguments")) for item in items if item.get("type") in _CALLED]
        return [Said("".join(map(str, texts)), calls)]

    def renew(self, told: dict[str, Any]) -> None:
        """Give a new id to a response that its provider does not keep, and to any what this request says of itself."""
        response = told.get("response", told)
        if response.get("object") == "response":
            response |= _repeated(response, self.notes)
            if response.get("store") is not True:
                response["id"] = self.ids.of(response.get("id"))

    def joined(self, events: Sequence[Event]) -> dict[str, Any] | None:
        """Return the response that the last event tells."""
        told: list[Any] = [event.data for event in events]
        if not all(isinstance(each, Mapping) and each.get("type") != "error" for each in told):
            return None
        match told[-1] if told else None:
            case {"type": kind, "response": Mapping() as response} if kind in _ENDED:
                whole = dict(response)
            case _:
                return None
        if not whole.get("output"):  # some gateways tell the items by themselves only
            whole["output"] = [each["item"] for each in told if each.get("type") == _ITEM_DONE]
        return whole

    def cut(self, response: Mapping[str, Any]) -> Iterator[Event]:
        """Yield a response as events."""
        for number, told in enumerate(_events(response)):
            yield Event({**told, "sequence_number": number}, told["type"])

    def is_last(self, event: Event) -> bool:
        """Return whether this tells the whole response."""
        return isinstance(event.data, Mapping) and event.data.get("type") in _ENDED

    def document_of(self, text: str) -> dict[str, Json]:
        """Return the response that says a text."""
        part: dict[str, Json] = {"type": "output_text", "text": text, "annotations": [], "logprobs": []}
        item: dict[str, Json] = {
            "id": "msg_",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [part],
        }
        return {
            "id": "resp_",
            "object": "response",
            "created_at": 0,
            "status": "completed",
            "error": None,
            "incomplete_details": None,
            "model": "",
            "output": [item],
            "parallel_tool_calls": True,
            "tool_choice": "auto",
            "tools": [],
        }


def _repeated(response: Mapping[str, Json], notes: Mapping[str, Json]) -> dict[str, Json]:
    """Return what a response repeats of a request with these notes, as far as it repeats any."""
    none: dict[str, Json] = {"metadata": {}}
    return {name: notes.get(name, none.get(name)) for name in REPEATED if name in response}


_ITEM_DONE = "response.output_item.done"


def _events(response: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    not_yet = {name: None for name in ("usage", "completed_at") if name in response}
    begun = {**response, "status": "in_progress", "output": [], **not_yet}
    yield {"type": "response.created", "response": begun}
    yield {"type": "response.in_progress", "response": begun}
    for at, item in enumerate(response["output"]):
        yield from _item_events(item, at)
    yield {"type": "response.completed", "response": dict(response)}


def _item_events(item: Mapping[str, Any], at: int) -> Iterator[dict[str, Any]]:
    kind, place = str(item.get("type")), {"item_id": item.get("id"), "output_index": at}
    begun = {**item, **{name: [] for name in ("content", "summary") if isinstance(item.get(name), list)}}
    begun |= {"status": "in_progress"} if item.get("status") else {}
    begun |= {_GROWING[kind][0]: ""} if kind in _CALLED else {}
    yield {"type": "response.output_item.added", "output_index": at, "item": begun}
    if kind in _CALLED:
        yield from _growth(item, *_GROWING[kind], place)
    for number, part in enumerate(_parts(item, "summary")):
        where = {**place, "summary_index": number}
        yield {"type": "response.reasoning_summary_part.added", **where, "part": {**part, "text": ""}}
        yield from _growth(part, "text", "response.reasoning_summary_text", where)
        yield {"type": "response.reasoning_summary_part.done", **where, "part": part}
    for number, part in enumerate(_parts(item, "content")):
        where, grows = {**place, "content_index": number}, _GROWING.get(str(part.get("type")))
        yield {"type": "response.content_part.added", **where, "part": {**part, grows[0]: ""} if grows else part}
        if grows:
            yield from _growth(part, *grows, where)
        yield {"type": "response.content_part.done", **where, "part": part}
    yield {"type": _ITEM_DONE, "output_index": at, "item": item}


def _parts(item: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    return [part for part in listed(item.get(name)) if isinstance(part, Mapping)]


def _growth(holder: Mapping[str, Any], name: str, event: str, where: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the events in which a text grows, and the one that tells it whole."""
    text = str(holder.get(name) or "")
    more: dict[str, Any] = {"logprobs": []} if event == "response.output_text" else {}
    for piece in pieces(text):
        yield {"type": f"{event}.delta", **where, "delta": piece, **more}
    for number, note in enumerate(listed(holder.get("annotations"))):
        yield {"type": f"{event}.annotation.added", **where, "annotation_index": number, "annotation": note}
    named = {"name": holder.get("name")} if name == "arguments" else {}
    yield {"type": f"{event}.done", **where, **named, name: text, **more}
