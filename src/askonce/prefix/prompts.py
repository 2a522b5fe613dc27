"""A prompt as the model's server sees it: tools first, then the system text, then the messages, in the order sent.

Read from bodies of OpenAI's Chat Completions and Responses, Anthropic's Messages and Google's generateContent, from
LangChain's messages, and from the rows of a log as `askonce replay` reads them.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from hashlib import blake2b
from typing import Any, NamedTuple, TypeAlias

from askonce.core.usage import Usage, usage_in

_WRAPPERS = ("request", "body", "request_body", "kwargs", "params", "input", "inputs")
_ANSWERS = (
    "response",
    "output",
    "completion",
    "result",
    "usage",
    "usage_metadata",
    "usageMetadata",
    "metadata",
    "timings",
)
_TENANT = ("tenant", "tenant_id", "customer", "organisation", "organization")
_TEMPLATE = ("template", "template_id", "prompt_id", "prompt_name")
_TIME = ("time", "timestamp", "created_at", "created", "date", "ts")
_QUESTION = ("question", "query", "prompt", "text")
_SYSTEM = ("system_prompt", "system", "instructions")
_CONTEXT = ("context", "history")
_ROLES = {
    "human": "user", "humanmessage": "user", "ai": "assistant", "aimessage": "assistant", "model": "assistant",
    "systemmessage": "system", "toolmessage": "tool", "developer": "system",
}  # fmt: skip
_UNTOLD = Usage()
_LATEST_S = 1e11  # in milliseconds, 1973

Tokenizer: TypeAlias = "Callable[[Prompt], Sequence[int]]"
"""Returns the tokens of a whole prompt, as its server makes them."""


class Piece(NamedTuple):
    """A part of a prompt.

    Attributes:
        place: Where it stands in the request, such as `"messages[2]"` or `"tools[0]"`.
        role: `"tools"`, `"format"`, `"system"`, `"user"`, `"assistant"`, `"tool"`, or what the request calls it.
        text: What it says; what is no text is JSON.
    """

    place: str
    role: str
    text: str


@dataclass(frozen=True)
class Prompt:
    """What was sent to a model, and what its provider told of it.

    Args:
        pieces: Its parts in the order in which they are rendered.
        model: The model's name; empty where it is not told.
        salt: `cache_salt`, which keeps prefix caches apart; `None` without one.
        tenant: Who asks, as the log says; `None` where it does not.
        template: The name of the prompt's template, if the log says it.
        at: When, as Unix time in seconds.
        usage: What the provider told of its tokens.
        body: The request's JSON, such as for a server's `/tokenize`.
    """

    pieces: tuple[Piece, ...]
    model: str = ""
    salt: str | None = None
    tenant: str | None = None
    template: str | None = None
    at: float | None = None
    usage: Usage = _UNTOLD
    body: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @cached_property
    def text(self) -> str:
        """Return all of it as one text, with a mark and the role before each piece."""
        return "".join(f"\x1e{piece.role}\x1f{piece.text}" for piece in self.pieces)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Return where in `text` each piece begins, with its mark."""
        starts, at = [], 0
        for piece in self.pieces:
            starts.append(at)
            at += len(piece.role) + len(piece.text) + 2
        return tuple(starts)

    def piece_at(self, at: int) -> tuple[int, int]:
        """Return the number of the piece at a character of `text`, and the character in that; negative in its mark."""
        number = max(0, bisect_right(self.starts, at) - 1)
        return number, at - self.starts[number] - len(self.pieces[number].role) - 2

    @cached_property
    def last_user(self) -> int:
        """Return the number of the last piece that the user says; of none, that of the last."""
        told = [number for number, piece in enumerate(self.pieces) if piece.role == "user"]
        return told[-1] if told else len(self.pieces) - 1

    @property
    def system(self) -> str:
        """Return the system text, or else the names of the tools."""
        told = [piece.text for piece in self.pieces if piece.role == "system"]
        return "\n".join(told)


def read_prompt(row: Mapping[str, Any]) -> Prompt | None:
    """Return the prompt of a log's row, `None` where it has none."""
    body = _body(row)
    if body is None:
        return None
    pieces = tuple(_pieces(body))
    if not any(piece.text for piece in pieces):
        return None
    extra = _mapping(body.get("extra_body"))
    salt = body.get("cache_salt", extra.get("cache_salt", row.get("cache_salt")))
    named = body.get("prompt")
    template = _told(row, _TEMPLATE) or _told(_mapping(body.get("metadata")), _TEMPLATE)
    return Prompt(
        pieces,
        str(body.get("model") or row.get("model") or row.get("model_name") or ""),
        str(salt) if salt else None,
        _told(row, _TENANT),
        template or (_told(named, ("id",)) if isinstance(named, Mapping) else None),
        _time(row),
        _usage(row, body),
        body,
    )


def prompt_of(messages: object, tools: object = None) -> Prompt:
    """Return the prompt that messages make: a list of them, a whole body, or one text.

    Raises:
        ValueError: There is nothing to be read in it.
    """
    if isinstance(messages, Mapping):
        row: Mapping[str, Any] = messages
    elif isinstance(messages, str):
        row = {"prompt": messages}
    elif isinstance(messages, Sequence):
        row = {"messages": list(messages)}
    else:
        row = {}
    found = read_prompt(row if tools is None else {**row, "tools": tools})
    if found is None:
        raise ValueError("expected messages, as a list of them, or the body of a request")
    return found


# --- reading ---


def _body(row: Mapping[str, Any], depth: int = 2) -> Mapping[str, Any] | None:
    if isinstance(row.get("messages"), list) or isinstance(row.get("contents"), list | str):
        return row
    for name in _WRAPPERS if depth else ():
        inner = row.get(name)
        if isinstance(inner, str) and inner.lstrip()[:1] == "{":
            try:
                inner = json.loads(inner)
            except (ValueError, RecursionError):
                continue
        if isinstance(inner, Mapping) and (found := _body(inner, depth - 1)) is not None:
            return found
        if name in ("input", "inputs") and isinstance(inner, list) and inner and not _is_responses(row):
            return {**row, "messages": inner[0] if isinstance(inner[0], list) else inner}
    is_asked = any(isinstance(row.get(name), str) for name in _QUESTION)
    return row if _is_responses(row) or is_asked or isinstance(row.get("input"), str) else None


def _is_responses(row: Mapping[str, Any]) -> bool:
    """Return whether this is a body of OpenAI's Responses."""
    return "input" in row and ("model" in row or "instructions" in row) and isinstance(row["input"], list | str)


def _pieces(body: Mapping[str, Any]) -> Iterator[Piece]:
    for name in ("tools", "functions"):
        for number, tool in enumerate(body[name] if isinstance(body.get(name), list) else ()):
            yield Piece(f"{name}[{number}]", "tools", _spelled(_jsonable(tool)))
    for name in ("response_format", "output_config"):
        if isinstance(body.get(name), Mapping):
            yield Piece(name, "format", _spelled(body[name]))
    if isinstance(form := _mapping(body.get("text")).get("format"), Mapping):
        yield Piece("text.format", "format", _spelled(form))
    for name in ("system", "instructions", "systemInstruction", "system_instruction", "system_prompt"):
        if body.get(name):
            yield Piece(name, "system", _text(body[name]))
    for name in ("messages", "contents"):
        if isinstance(body.get(name), list):
            yield from _messages(name, body[name])
            return
    if isinstance(body.get("input"), list):
        yield from _messages("input", body["input"])
        return
    for name in _CONTEXT:
        if body.get(name):
            yield Piece(name, "context", _text(body[name]))
    for name in ("input", "contents", *_QUESTION):
        if isinstance(body.get(name), str):
            yield Piece(name, "user", body[name])
            return


def _messages(name: str, messages: Sequence[Any]) -> Iterator[Piece]:
    for number, given in enumerate(messages):
        place = f"{name}[{number}]"
        message = _jsonable(given)
        if isinstance(message, list) and len(message) == 2 and isinstance(message[0], str):
            yield Piece(place, _role(message[0]), _text(message[1]))  # LangChain's ("human", "...")
            continue
        if isinstance(message, str):
            yield Piece(place, "user", message)
            continue
        if not isinstance(message, Mapping):
            continue
        kind = message.get("type") or message.get("role")
        if isinstance(message.get("id"), list) and message["id"]:  # LangChain's own serialisation
            kind = str(message["id"][-1]).removesuffix("Chunk")
        held = message.get("kwargs") or message.get("data")
        told = held if isinstance(held, Mapping) else message
        role = message.get("role") or told.get("role") or (kind if kind != "message" else None) or told.get("type")
        rest = {
            key: value
            for key, value in told.items()
            if key in ("tool_calls", "function_call", "arguments", "output", "call_id", "tool_call_id", "name")
            and value
        }
        content = told.get("content", told.get("parts", told.get("text")))
        text = _text(content) if content is not None else ""
        if rest:
            text += ("\n" if text else "") + _json(rest)
        yield Piece(place, _role(str(role or "user")), text)


def _role(role: str) -> str:
    folded = role.lower()
    return _ROLES.get(folded, folded)


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, Mapping) and isinstance(content.get("parts"), list):
        return _text(content["parts"])
    if isinstance(content, list):
        return "\n".join(_block(block) for block in content)
    return "" if content is None else _block(content)


def _block(block: object) -> str:
    if isinstance(block, str):
        return block
    if isinstance(block, Mapping):
        if isinstance(block.get("text"), str):
            return str(block["text"])
        block = {name: value for name, value in block.items() if name != "cache_control"}
    return _json(block)


def _spelled(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=repr)


def _json(value: object) -> str:
    told = _spelled(value)
    if len(told) > 20_000 and '"data' in told:  # an image: that it is the same is all that counts
        return "data:" + blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
    return told


def _jsonable(value: object) -> Any:
    """Return the JSON of an object of LangChain's or of an SDK's; other values as they are."""
    if isinstance(value, Mapping | str | list):
        return value
    if isinstance(value, tuple):
        return list(value)
    dump = getattr(value, "model_dump", None)
    return dump() if callable(dump) else value


def _usage(row: Mapping[str, Any], body: Mapping[str, Any]) -> Usage:
    places: list[object] = []
    for name in _ANSWERS:
        told = row.get(name, body.get(name) if name in ("usage", "usage_metadata") else None)
        if isinstance(told, str) and told.lstrip()[:1] in ("{", "["):
            try:
                told = json.loads(told)
            except (ValueError, RecursionError):
                continue
        if isinstance(told, list):  # the chunks of a stream: the last that tells counts
            places += reversed([{"usage": one["usage"]} if isinstance(_mapping(one).get("usage"), Mapping) else one
                                for one in told])  # fmt: skip
        elif told is not None:
            places.append({name: told})
    beside = {name: value for name, value in row.items() if isinstance(value, int | float)}
    return usage_in(*places, beside)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _told(place: Mapping[str, Any], names: Sequence[str]) -> str | None:
    told = next((place[name] for name in names if place.get(name) not in (None, "")), None)
    return None if told is None or isinstance(told, Mapping | list) else str(told)


def _time(row: Mapping[str, Any]) -> float | None:
    told = next((row[name] for name in _TIME if row.get(name) not in (None, "")), None)
    if isinstance(told, bool):
        return None
    if isinstance(told, str):
        try:
            moment = datetime.fromisoformat(told.strip())
        except ValueError:
            try:
                told = float(told)
            except ValueError:
                return None
        else:
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    if isinstance(told, int | float):
        return told / 1000 if told > _LATEST_S else float(told)
    return None
