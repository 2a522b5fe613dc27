"""Chat completions: OpenAI's interface, and that of all who speak like it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from askonce.core.model import Hit, Json
from askonce.hosts.calls import pieces
from askonce.hosts.conversations import Links, TurnJson
from askonce.hosts.forms import Said, form_asked_by
from askonce.hosts.values import NotJsonError
from askonce.openai.dialect import (
    DocumentRenderer,
    ModelCall,
    Target,
    listed,
    parts_of,
    request_of,
    streams,
    turn_of,
)
from askonce.openai.events import Event, NotReadError

_DONE = "[DONE]"
_NO_USAGE: Mapping[str, Json] = {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0}
# Of a delta: told once, or again and again the same; all other texts go on from delta to delta.
_ONCE = frozenset({"id", "type", "role", "name", "index", "format", "channel"})
_OF_TOKENS = ("logprobs", "token_ids")  # beside a delta, of its tokens only
_REASONING = ("reasoning_content", "reasoning")  # DeepSeek's and vLLM's; OpenRouter's and Groq's


@dataclass(frozen=True, slots=True)
class ChatCompletions:
    """Read calls of `/chat/completions`."""

    name: str = "openai"

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before `/chat/completions`."""
        suffix = "/chat/completions"
        return path.removesuffix(suffix) if method == "POST" and path.endswith(suffix) else None

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall:
        """Return what a body asks for."""
        messages, model = body.get("messages"), body.get("model", "")
        if not isinstance(messages, list) or not isinstance(model, str):
            raise NotJsonError("a body without messages")
        params = {name: value for name, value in body.items() if name not in ("messages", "model")}
        request = request_of(target, turns_of(messages), model, params, host=self.name, several=True)
        renderer = ChatRenderer(form_asked_by(request), wants_usage=wants_usage(params))
        return ModelCall(request, streams(params), renderer)


def wants_usage(params: Mapping[str, Json]) -> bool:
    """Return whether a stream is to end with a chunk that tells what was used."""
    options = params.get("stream_options")
    return isinstance(options, Mapping) and options.get("include_usage") is True


def turns_of(messages: Iterable[Json]) -> list[TurnJson]:
    """Return messages as turns.

    Raises:
        NotJsonError: One is no mapping.
    """
    links = Links()
    return [_turn(message, links) for message in messages]


def _turn(message: Json, links: Links) -> TurnJson:
    if not isinstance(message, Mapping):
        raise NotJsonError("a message that is no mapping")
    content = message.get("content")
    parts = parts_of(content)
    blocks = [links.block(block) if isinstance(block, Mapping) else block for block in parts or ()]
    return turn_of(message, content if parts is None else blocks, links)


@dataclass(frozen=True, slots=True)
class ChatRenderer(DocumentRenderer):
    """Keep and render the completions of one call.

    Args:
        form: The form that the answer must have.
        wants_usage: Whether a stream ends with a chunk that tells what was used.
    """

    wants_usage: bool = False

    def said_in(self, response: Mapping[str, Json]) -> Sequence[Said] | None:
        """Return what each choice of a completion says."""
        choices = choices_of(response)
        messages = [choice.get("message") if isinstance(choice, Mapping) else None for choice in choices]
        said = [_said(message) for message in messages if isinstance(message, Mapping)]
        return said if said and len(said) == len(messages) else None

    def restore(self, hit: Hit) -> dict[str, Any]:
        """Return a completion, which tells what was used, too."""
        told = DocumentRenderer.restore(self, hit)
        return told if told.get("usage") else {**told, "usage": dict(_NO_USAGE)}

    def renew(self, told: dict[str, Any]) -> None:
        """Give new ids to a completion or a chunk, and to its calls of tools."""
        told["id"] = self.ids.of(told.get("id"))
        for choice in listed(told.get("choices")):
            for call in (choice.get("message") or choice.get("delta") or {}).get("tool_calls") or ():
                if call.get("id"):
                    call["id"] = self.ids.of(call["id"])

    def joined(self, events: Sequence[Event]) -> dict[str, Any] | None:
        """Return the completion that chunks add up to."""
        ended = next((at for at, event in enumerate(events) if event.data == _DONE), None)
        if ended is None or any(event.data != _DONE for event in events[ended:]):  # some gateways say it twice
            return None
        whole: dict[str, Any] = {}
        choices: dict[int, dict[str, Any]] = {}
        for event in events[:ended]:
            chunk = event.data
            if not isinstance(chunk, Mapping) or chunk.get("error") or event.name == "error":
                return None
            whole |= {name: value for name, value in chunk.items() if value is not None and name != "choices"}
            listed = chunk.get("choices")
            try:
                for part in listed if isinstance(listed, list) else ():
                    _take_in(choices, part)
            except NotReadError:
                return None
        told = {choice["finish_reason"] is None for choice in choices.values()}
        if len(told) > 1 or any(_are_mixed(choice["message"]) for choice in choices.values()):
            return None  # of several answers, one broke off; or of several calls one was made
        return {**whole, "object": "chat.completion", "choices": [choices[index] for index in sorted(choices)]}

    def cut(self, response: Mapping[str, Any]) -> Iterator[Event]:
        """Yield a completion as chunks: of each choice first the role, then its texts piece by piece, then its end."""
        told = {**response, "object": "chat.completion.chunk"}
        choices, usage = told.pop("choices"), told.pop("usage", None) or dict(_NO_USAGE)
        once = {name: value for name, value in told.items() if isinstance(value, Mapping | list)}
        head = {name: value for name, value in told.items() if name not in once}
        no_usage = {"usage": None} if self.wants_usage else {}
        for number, choice in enumerate(choices):
            for delta, end in _deltas(choice):
                part = {"index": choice.get("index", number), "delta": delta, "logprobs": None, "finish_reason": None}
                yield Event({**head, **once, "choices": [part | end], **no_usage})
                once = {}
        if self.wants_usage:
            yield Event({**head, "choices": [], "usage": usage})
        yield Event(_DONE)

    def is_last(self, event: Event) -> bool:
        """Return whether this is `[DONE]`."""
        return event.data == _DONE

    def follows(self, leader: object) -> bool:
        """Return whether the leader's stream tells at least what this one asks for."""
        return isinstance(leader, ChatRenderer) and (leader.wants_usage or not self.wants_usage)

    def share(self, event: Event) -> Event | None:
        """Return a chunk as one of this asker's."""
        shared = DocumentRenderer.share(self, event)
        if self.wants_usage or shared is None or not isinstance(shared.data, Mapping):
            return shared
        if shared.data.get("usage") and not shared.data.get("choices"):
            return None
        return Event({name: value for name, value in shared.data.items() if name != "usage"}, event.name)

    def document_of(self, text: str) -> dict[str, Json]:
        """Return the completion that says a text."""
        message: dict[str, Json] = {"role": "assistant", "content": text}
        choice: dict[str, Json] = {"index": 0, "message": message, "finish_reason": "stop", "logprobs": None}
        return {"id": "chatcmpl-", "object": "chat.completion", "created": 0, "model": "", "choices": [choice]}


def choices_of(response: Mapping[str, Json]) -> list[Any]:
    """Return the choices of a completion; none where one of them has failed, as OpenRouter tells of a provider."""
    choices = listed(response.get("choices"))
    return [] if any(isinstance(choice, Mapping) and choice.get("error") for choice in choices) else choices


def _said(message: Mapping[str, Any]) -> Said:
    calls = [call.get(call.get("type", "function")) or call.get("function") for call in message.get("tool_calls") or ()]
    if message.get("function_call"):
        calls.append(message["function_call"])
    read = [(str(call.get("name")), call.get("arguments", call.get("input"))) for call in calls if call]
    content = message.get("content")
    return Said(content if isinstance(content, str) else "", read)


# --- a stream put together ---


def _take_in(choices: dict[int, dict[str, Any]], part: Mapping[str, Any]) -> None:
    index = part.get("index", 0)
    choice = choices.setdefault(
        index, {"index": index, "message": {"role": "assistant", "content": None}, "finish_reason": None}
    )
    for name, value in part.items():
        if name == "delta":
            _go_on(choice["message"], value or {})
        elif name in ("message", "text") and "delta" in part:
            pass  # Perplexity's: all that was said so far; Together's: the delta's text once more
        elif name in _OF_TOKENS and isinstance(value, Mapping | list):
            _go_on(choice, {name: value})
        elif value is not None and name != "index" and (value != {} or name not in choice):
            choice[name] = value  # Azure's filter says nothing of the last chunk, which has no text


def _go_on(whole: dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Add what a delta says to what was said before it."""
    for name, value in delta.items():
        before = whole.get(name)
        if before is None:
            whole[name] = _begun(value)
        elif isinstance(value, str) and isinstance(before, str):
            if name == "name" and before and value not in ("", before):
                raise NotReadError("a name in pieces, or another one")
            whole[name] = (before or value) if name in _ONCE else before + value
        elif isinstance(value, Mapping) and isinstance(before, dict):
            _go_on(before, value)
        elif isinstance(value, list) and isinstance(before, list):
            for item in value:
                _add_item(before, item)
        elif isinstance(before, str | list | dict) and value is not None:
            raise NotReadError("a text that goes on as parts, or the reverse, as Mistral's with references")
        elif value is not None:
            whole[name] = value


def _are_mixed(message: Mapping[str, Any]) -> bool:
    """Return whether a call has the arguments of several, as Gemini's, all of one number, or only some of another's."""
    functions = [call.get("function") for call in listed(message.get("tool_calls")) if isinstance(call, Mapping)]
    given = [
        (function.get("name"), function.get("arguments")) for function in functions if isinstance(function, Mapping)
    ]
    return any(not name or (isinstance(told, str) and _goes_on(told.lstrip())) for name, told in given)


def _goes_on(written: str) -> bool:
    try:
        return bool(written) and bool(written[_JSON.raw_decode(written)[1] :].strip())
    except (ValueError, RecursionError):
        return False


_JSON = json.JSONDecoder()


def _begun(value: Any) -> Any:
    if isinstance(value, Mapping):
        begun: dict[str, Any] = {}
        _go_on(begun, value)
        return begun
    if isinstance(value, list):
        items: list[Any] = []
        for item in value:
            _add_item(items, item)
        return items
    return value


def _add_item(items: list[Any], item: Any) -> None:
    """Add a part of a list: what has the number, or the id, of an earlier item goes on with it.

    Raises:
        NotReadError: It has the number of one item and the id of another, as where all calls have the number 0.
    """
    if isinstance(item, Mapping):
        number, id_ = item.get("index"), item.get("id")
        for before in items:
            known = before.get("id")
            if number is not None and before.get("index") == number and id_ and known and id_ != known:
                raise NotReadError("two items of one number")
            if (number is not None and before.get("index") == number) or (
                number is None and id_ is not None and known == id_
            ):
                _go_on(before, item)
                return
    items.append(_begun(item))


# --- a completion cut ---


def _deltas(choice: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Yield the deltas of a choice, each with what stands beside it."""
    message = dict(choice["message"])
    role, content, calls = (
        message.pop("role", "assistant"),
        message.pop("content", None),
        message.pop("tool_calls", None),
    )
    begun = {"role": role, "content": "" if content is not None else None}
    yield begun, {}
    for name in sorted(message, key=lambda name: name not in _REASONING):
        if isinstance(text := message[name], str):
            for piece in pieces(text):
                yield {name: piece}, {}
        elif text is not None:
            yield {name: text}, {}
    for piece in pieces(content) if isinstance(content, str) else ():
        yield {"content": piece}, {}
    for number, call in enumerate(calls or ()):
        yield from (({"tool_calls": [delta]}, {}) for delta in _call_deltas({"index": number, **call}))
    yield {}, {name: value for name, value in choice.items() if name not in ("message", "index")}


def _call_deltas(call: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield a tool call: its name first, then its arguments piece by piece."""
    kind = call.get("type", "function")
    function = call.get(kind)
    given = "input" if kind == "custom" else "arguments"
    if not isinstance(function, Mapping) or not isinstance(function.get(given), str):
        yield dict(call)
        return
    yield {**call, kind: {**function, given: ""}}
    for piece in pieces(function[given]):
        yield {"index": call["index"], kind: {given: piece}}
