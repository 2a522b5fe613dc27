"""What runnables return to plain JSON and back: text, messages, documents, and dictionaries and lists of them.

The JSON names no class and nothing in it is resolved to one, but for the one class that the user configures.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from langchain_core.documents import Document
from langchain_core.messages import (
    AIMessage,
    AIMessageChunk,
    BaseMessage,
    BaseMessageChunk,
    HumanMessage,
    SystemMessage,
    ToolMessage,
    convert_to_messages,
    message_chunk_to_message,
)
from langchain_core.outputs import ChatGeneration
from langchain_core.runnables import AddableDict
from pydantic import BaseModel

from askonce.core.model import Hit, Json
from askonce.errors import CodecError
from askonce.hosts import values
from askonce.hosts.calls import pieces
from askonce.langchain import messages
from askonce.langchain.messages import message_chunks

_VERSION = 1
_ANSWER = "answer"  # where LangChain's own chains put it
_SAID: Mapping[str, type[HumanMessage | SystemMessage]] = {"human": HumanMessage, "system": SystemMessage}


@dataclass(frozen=True, slots=True)
class _HandedThrough:
    """Stand in a chunk for what was asked, or for what had this name in it."""

    whole: bool


@dataclass(frozen=True, slots=True)
class OutputJson:
    """Turn one run's output into JSON and back.

    Args:
        asked: The run's input. What the output hands through from it is not stored: a hit hands through what
            its own asker gave.
        output_type: The class of pydantic objects in the output, if there are any.
    """

    asked: object
    output_type: type[BaseModel] | None = None

    def encode(self, output: object) -> Json:
        """Return the JSON of `output`.

        Raises:
            TypeError: Something in it has none, or would not come back equal.
        """
        if isinstance(output, dict):
            kept = {name: inner for name, inner in output.items() if not self._handed_through(name, inner)}
            return {
                "v": _VERSION,
                "names": [values.text(name, "the output") for name in output],
                "items": {name: self._encode(name, inner) for name, inner in kept.items()},
                "asked": [name for name, inner in output.items() if inner is self.asked],
            }
        return {"v": _VERSION, "output": encode(output, self.output_type)}

    def restore(self, hit: Hit) -> Any:
        """Return a fresh output.

        Raises:
            CodecError: The stored JSON is damaged, of another version, or does not fit the input.
        """
        try:
            stored: Any = hit.answer
            if stored["v"] != _VERSION:
                raise CodecError(f"an output of version {stored['v']!r}; this askonce reads version {_VERSION}")
            if "output" in stored:
                return self._decode(stored["output"], hit)
            return {name: self._item(name, stored, hit) for name in stored["names"]}
        except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError) as exc:
            raise CodecError("a damaged output") from exc

    def _encode(self, name: str, value: object) -> Json:
        place = f"the output[{name!r}]"
        messages = _added(self._asked(name), value)
        if messages is None:
            return encode(value, self.output_type, place)
        return _encode_added(messages, place, _speller(self.output_type))

    def kept(self, chunk: Any) -> Any:
        """Return what is kept of a chunk for others: a copy, with marks where it hands through what was asked."""
        if not isinstance(chunk, dict):
            return _copied(chunk)
        items = chunk.items()
        return type(chunk)(
            (name, _HandedThrough(value is self.asked) if self._handed_through(name, value) else _copied(value))
            for name, value in items
        )

    def shared(self, kept: Any, own_ids: dict[str, str]) -> Any:
        """Return an own chunk, made of what was kept of another's."""
        if not isinstance(kept, dict):
            return _copied(kept, own_ids)
        return type(kept)((name, self._own(name, value, own_ids)) for name, value in kept.items())

    def _own(self, name: str, value: Any, own_ids: dict[str, str]) -> Any:
        if isinstance(value, _HandedThrough):
            return self.asked if value.whole else self.asked[name]  # type: ignore[index]  # it had this name
        return _copied(value, own_ids)

    def _item(self, name: str, stored: Mapping[str, Any], hit: Hit) -> object:
        if name in stored["items"]:
            item = stored["items"][name]
            if isinstance(item, dict) and item["kind"] == "turns":
                return _restore_added(item["value"], self._asked(name), lambda inner: self._decode(inner, hit))
            return self._decode(item, hit)
        return self.asked if name in stored["asked"] else self.asked[name]  # type: ignore[index]  # else damaged

    def _asked(self, name: str) -> object:
        return self.asked.get(name) if isinstance(self.asked, Mapping) else None

    def _handed_through(self, name: str, value: object) -> bool:
        if value is self.asked:
            return True
        return isinstance(self.asked, Mapping) and name in self.asked and self.asked[name] is value

    def _decode(self, stored: Any, hit: Hit) -> Any:
        def read(kind: str, stored: Mapping[str, Any]) -> object:
            value = stored["value"]
            match kind:
                case "document":
                    return Document(page_content=value, metadata=self._decode(stored["metadata"], hit), id=stored["id"])
                case "message":
                    return _message(value, hit)
                case "object" if self.output_type is not None:
                    return values.object_of(self.output_type, value)
            return values.unknown(kind, stored)

        return values.decode(stored, read)


def encode(value: object, output_type: type[BaseModel] | None = None, place: str = "the output") -> Json:
    """Return the JSON of one value.

    Raises:
        TypeError: It has none, or would not come back equal; the message names the place of what cannot be stored.
    """
    return values.encode(value, place, _speller(output_type))


def _speller(output_type: type[BaseModel] | None) -> values.Spell:
    """Return what makes the JSON of LangChain's own objects, and of those of `output_type`."""

    def spell(value: object, place: str) -> Json:
        match value:
            case Document() if type(value) is Document:
                metadata = values.encode(value.metadata, f"{place}.metadata", spell)
                return values.kind("document", value.page_content, id=value.id, metadata=metadata)
            case AIMessage():
                return values.kind("message", messages.encode([ChatGeneration(message=_spoken(value))]))
            case BaseModel() if type(value) is output_type:
                return values.kind("object", values.object_json(value))
        return values.refuse(value, place)

    return spell


def _message(stored: Json, hit: Hit) -> AIMessage:
    payload = json.dumps(stored).encode()
    (generation,) = messages.restore(replace(hit, entry=replace(hit.entry, payload=payload)))
    if (message := messages.message_in(generation)) is None:
        raise CodecError("a message without a message")
    return message


def _copied(value: Any, own_ids: dict[str, str] | None = None) -> Any:
    """Return a copy; with `own_ids`, what models said in it cost nothing, and has ids of its own."""
    match value:
        case None | bool() | str() | int() | float():
            return value
        case AIMessage():
            message = messages.copied(value)
            return message if own_ids is None else messages.at_no_cost(message, own_ids)
        case list() | tuple() if type(value) in (list, tuple):
            return type(value)(_copied(inner, own_ids) for inner in value)
        case dict() if type(value) in (dict, AddableDict):
            return type(value)((name, _copied(inner, own_ids)) for name, inner in value.items())
    try:
        return copy.deepcopy(value)
    except Exception:  # noqa: BLE001 — an application's own class, which then is shared as `invoke` shares it
        return value


# --- the messages that an agent returns: its asker's own, which are handed through, and those that it has added ---


def _added(asked: object, output: object) -> list[BaseMessage] | None:
    """Return the messages of `output` that come after those of the input, or `None` when it is no such list."""
    if not (isinstance(output, list) and output and all(isinstance(message, BaseMessage) for message in output)):
        return None
    own = _messages(asked)
    given = [(message.type, message.content) for message in output[: len(own)]]
    if not own or given != [(message.type, message.content) for message in own] or len(output) == len(own):
        return None
    return output[len(own) :]


def _encode_added(messages: Sequence[BaseMessage], place: str, spell: values.Spell) -> Json:
    """Return the JSON of the messages that an agent has added.

    Raises:
        TypeError: Something in them has no JSON.
    """
    return values.kind(
        "turns", [_encode_message(message, f"{place}[{at}]", spell) for at, message in enumerate(messages)]
    )


def _restore_added(
    stored: Sequence[Mapping[str, Any]], asked: object, decode: Callable[[Any], Any]
) -> list[BaseMessage]:
    """Return the asker's own messages, and after them those that were stored, whose ids are fresh.

    Args:
        stored: What `_encode_added` returned.
        asked: The asker's messages.
        decode: Makes the value of other JSON.
    """
    own = [message.model_copy(update={"id": message.id or str(uuid4())}) for message in _messages(asked)]
    call_ids: dict[str, str] = {}
    return [*own, *(_restored_message(each, call_ids, decode) for each in stored)]


def _messages(asked: object) -> list[BaseMessage]:
    if isinstance(asked, str):
        return [HumanMessage(asked)]
    try:
        return convert_to_messages([asked] if isinstance(asked, BaseMessage) else asked)  # type: ignore[arg-type]
    except (TypeError, ValueError, NotImplementedError):
        return []


def _encode_message(message: BaseMessage, place: str, spell: values.Spell) -> Json:
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


def _restored_message(stored: Mapping[str, Any], call_ids: dict[str, str], decode: Callable[[Any], Any]) -> BaseMessage:
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


# --- what in an output is the answer ---


def answer_in(output: object) -> str | AIMessage | None:
    """Return the text or message that a reader would call the answer.

    In a dictionary that is what stands under `answer`, else its last text or message, else the last message of a list.
    """
    if isinstance(output, str | AIMessage):
        return output
    if not isinstance(output, dict):
        return None
    name = _answer_name(output)
    if name is not None:
        spoken: str | AIMessage = output[name]
        return spoken
    listed = _listing_name(output)
    return None if listed is None else output[listed][-1]


def with_answer(output: Any, message: AIMessage) -> Any:
    """Return `output` with `message` in place of the one that is its answer; a text stays as it is."""
    if isinstance(output, AIMessage):
        return message
    if isinstance(answer_in(output), AIMessage):
        name, listed = _answer_name(output), _listing_name(output)
        return {**output, listed: [*output[listed][:-1], message]} if name is None else {**output, name: message}
    return output


def _answer_name(output: Mapping[str, object]) -> str | None:
    spoken = [name for name, inner in output.items() if isinstance(inner, str | AIMessage)]
    return _ANSWER if _ANSWER in spoken else spoken[-1] if spoken else None


def _listing_name(output: Mapping[str, object]) -> str | None:
    """Return the name of the list, such as an agent's messages, that ends with a model's."""
    listed = [name for name, inner in output.items() if isinstance(inner, list) and inner]
    return next((name for name in reversed(listed) if isinstance(output[name][-1], AIMessage)), None)  # type: ignore[index]


def _spoken(message: BaseMessage) -> AIMessage:
    whole = message_chunk_to_message(message) if isinstance(message, BaseMessageChunk) else message
    assert isinstance(whole, AIMessage)
    return whole


def pieces_in(chunks: Sequence[object], output: object) -> int:
    """Return how many of a stream's chunks hold a part of what is the answer in `output`."""
    name = _answer_name(output) if isinstance(output, dict) else None
    return sum(name in chunk if isinstance(chunk, dict) else answer_in(chunk) is not None for chunk in chunks)


# --- streams ---


def whole(chunks: Sequence[Any]) -> Any:
    """Return what the chunks of a stream add up to.

    Raises:
        TypeError: It is not known: lists and objects may be parts of the whole, or the whole so far.
    """
    if not chunks:
        raise TypeError("a stream without chunks")
    if all(isinstance(chunk, AddableDict) for chunk in chunks):
        items = [(name, inner) for chunk in chunks for name, inner in chunk.items()]
        names = dict.fromkeys(name for name, _ in items)
        return {name: whole([inner for other, inner in items if other == name]) for name in names}
    if all(isinstance(chunk, str) for chunk in chunks):
        return chunks[0] if len(chunks) == 1 else "".join(chunks)
    if all(isinstance(chunk, BaseMessageChunk) for chunk in chunks):
        return message_chunk_to_message(chunks[0] + list(chunks[1:]) if len(chunks) > 1 else chunks[0])
    if len(chunks) == 1:
        return chunks[0]
    raise TypeError(f"chunks of {type(chunks[-1]).__name__} do not add up")


def whole_or(chunks: Sequence[Any], otherwise: object) -> Any:
    """Return what the chunks of a stream add up to, or `otherwise`."""
    try:
        return whole(chunks)
    except TypeError:
        return otherwise


def whole_or_last(chunks: Sequence[Any]) -> Any:
    """Return what the chunks of an input add up to, or the last one, as LangChain does."""
    return whole_or(chunks, chunks[-1] if chunks else None)


def chunks_of(output: object, spoken: Sequence[AIMessageChunk] | None = None) -> Iterator[Any]:
    """Yield `output` as a stream: what is handed through and the documents first, then the answer in pieces.

    Args:
        output: The whole output.
        spoken: The answer's pieces, where a model has streamed it.
    """
    if isinstance(output, str | AIMessage):
        yield from _pieces(output, spoken)
        return
    name = _answer_name(output) if isinstance(output, dict) else None
    if not isinstance(output, dict):
        yield output
        return
    for other, inner in output.items():
        if other != name:
            yield AddableDict({other: inner})
    if name is not None:
        for piece in _pieces(output[name], spoken):
            yield AddableDict({name: piece})


def _pieces(whole: str | AIMessage, spoken: Sequence[AIMessageChunk] | None) -> Iterator[Any]:
    if isinstance(whole, str):
        texts = pieces(whole) if spoken is None else (chunk.text for chunk in spoken if chunk.text)
        yield from texts if whole else [whole]
    elif spoken is not None:
        yield from spoken
    else:
        for chunk in message_chunks(whole):
            chunk.id = whole.id
            yield chunk
