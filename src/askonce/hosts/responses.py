"""A provider's response beside the answer: what it used, and all that a reader finds in it, on a hit as on a miss.

Readers of usage (callbacks, dashboards, billing) look for counts where a miss has them, and must neither fail on a hit
nor count again what was paid for once. Places are known by what they are called, not by whose they are: a number that
is named a count of tokens, and whatever stands in a mapping or an object that is named usage.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, cast

from askonce.core.model import Json
from askonce.core.usage import DEEPEST, is_composed, is_object, items
from askonce.errors import CodecError

# --- usage ---

T = TypeVar("T")
# `usage`, `token_usage`, `usageMetadata`; Cohere's `billed_units` and `tokens`; `token_count`; `cost_details`.
_HOLDERS = re.compile(r"(.*_)?usage(_?(metadata|details))?|billed_units|tokens?(_counts?)?|cost_details", re.I)
# `prompt_tokens`, `inputTokens`, `promptTokenCount`; Ollama's `prompt_eval_count`; `total_cost`. Not `max_tokens`.
_COUNTS = re.compile(
    r"(?!max|min)(.*_)?tokens?(_counts?)?|(?!max|min)[a-z]+tokens?(count)?|(.*_)?eval_count|(.*_)?cost", re.I
)


@lru_cache(4096)
def _holds_usage(name: str) -> bool:
    return _HOLDERS.fullmatch(name) is not None


@lru_cache(4096)
def _counts(name: str) -> bool:
    return _COUNTS.fullmatch(name) is not None


def zeroed(told: T) -> T:
    """Return a copy of a usage in the same shape, in which every number is zero; words, such as a currency, stay."""
    return _mapped(told, lambda _, inner: zeroed(inner)) if is_composed(told) else cast("T", _zero(told))


def unspent(place: T, depth: int = DEEPEST) -> T:
    """Return `place`, metadata or a provider's response, with every usage in it zero; the same where there is none.

    Lists are not searched: they hold what the model said, in which words such as `tokens` are its own.

    Args:
        place: Is not changed.
        depth: How far down in it usage is looked for; 0 is at its top only.
    """

    def read(name: str, inner: Any) -> Any:
        if is_composed(inner):
            if _holds_usage(name):
                return zeroed(inner)
            return inner if isinstance(inner, list | tuple) or depth == 0 else unspent(inner, depth - 1)
        return _zero(inner) if _counts(name) else inner

    return place if isinstance(place, list | tuple) or not is_composed(place) else _mapped(place, read)


def spent(place: object, depth: int = DEEPEST) -> dict[str, Any]:
    """Return the parts of `place` in which `unspent` makes something zero, by the names that stand at its top."""
    return {name: inner for name, inner in items(place) if _tells(name, inner, depth)}


REPEATED = (
    "metadata",
    "user",
    "safety_identifier",
    "prompt_cache_key",
    "prompt_cache_retention",
    "prompt_cache_options",
)
"""What OpenAI's Responses API repeats of a request that is no part of the key: it is of one caller."""


def of_nobody(place: T) -> T:
    """Return a provider's response, metadata from one, or an event that holds one, without its caller's own notes."""

    def read(name: str, inner: Any) -> Any:
        if name == "response":
            return of_nobody(inner)
        return ({} if name == "metadata" else None) if is_response and name in REPEATED and inner else inner

    if isinstance(place, list | tuple) or not is_composed(place):
        return place
    told = dict(items(place))
    is_response = told.get("object") == "response"
    return _mapped(place, read) if is_response or "response" in told else place


def _tells(name: str, inner: Any, depth: int) -> bool:
    if not is_composed(inner):
        return _counts(name) and _is_number(inner)
    if _holds_usage(name):
        return True
    return depth > 0 and not isinstance(inner, list | tuple) and bool(spent(inner, depth - 1))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _zero(value: Any) -> Any:
    return type(value)(0) if _is_number(value) and not isinstance(value, Enum) else value


def _mapped(value: Any, read: Callable[[str, Any], Any]) -> Any:
    """Return a copy of what is composed, with what `read` makes of its parts; itself where that changes none."""
    if isinstance(value, list | tuple):
        made = [read("", inner) for inner in value]
        return value if all(map(_is, made, value)) else type(value)(made) if type(value) in (list, tuple) else made
    changed = {name: new for name, inner in items(value) if (new := read(name, inner)) is not inner}
    if not changed:
        return value
    if is_object(value):
        return value.model_copy(update=changed)
    if type(value) is dict:
        return {name: changed.get(str(name), inner) for name, inner in value.items()}
    try:
        other = copy.copy(value)
        other.update(changed)
    except Exception:  # noqa: BLE001 — a mapping of somebody's that takes no changes
        return {**value, **changed}
    return other


def _is(one: object, other: object) -> bool:
    return one is other


# --- a response as JSON, and back: its fields are attributes and items, as on a miss ---

_LARGEST = 1 << 16  # characters of JSON; a response beyond that is not kept
_SHORTEST = 32  # characters of an answer that is not kept twice
_DEEPEST = 16


class Raw(dict[str, Any]):
    """A part of a response: a mapping, or an object of which only the fields are known."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"the stored response has no {name!r}") from None

    def model_dump(self, **_: object) -> dict[str, Any]:
        """Return the part as plain dictionaries, as the objects of most SDKs do."""
        return {name: _plain(inner) for name, inner in self.items()}


def json_of(response: object) -> Json:
    """Return a response's fields as JSON: of a mapping, or of an object of whatever SDK.

    Raises:
        TypeError: There is something in it that has no JSON.
        ValueError: It holds itself.
    """
    told = _spelled(response, (), None, [])
    json.dumps(told)
    return told


def encode_raw(raw: object, said: str | None = None) -> Json:
    """Return the JSON of a response; `None` for one that has none, or is too large to be kept beside its answer.

    Args:
        raw: The response.
        said: The text of the answer, which is kept already: of where it stands in the response only the place is kept.
    """
    places: list[Json] = []
    told = of_nobody(_spelled(raw, (), said, places))
    try:
        return {"told": told, "said_at": places} if len(json.dumps(told)) <= _LARGEST else None
    except (TypeError, ValueError):
        return None


def decode_raw(stored: Any, said: str | None = None) -> Any:
    """Return what `encode_raw` was given.

    Raises:
        CodecError: This is not what it returned.
    """
    if stored is None:
        return None
    try:
        told = decode_part(stored["told"])
        for *path, last in stored["said_at"]:
            place = told
            for name in path:
                place = place[name]
            place[last] = said
    except (KeyError, IndexError, TypeError, ValueError) as exc:
        raise CodecError("the stored response is damaged") from exc
    return told


def decode_part(stored: Json) -> Any:
    """Return a part of a response, of its JSON."""
    if isinstance(stored, Mapping):
        return Raw((name, decode_part(inner)) for name, inner in stored.items())
    return [decode_part(inner) for inner in stored] if isinstance(stored, list) else stored


def _spelled(value: object, path: tuple[str | int, ...], said: str | None, places: list[Json]) -> Json:
    match value:
        case Enum():
            return _spelled(value.value, path, said, places)
        case str() if path and value == said and len(value) >= _SHORTEST:
            places.append([*path])
            return None
        case None | bool() | int() | float() | str():
            return value
        case date():
            return value.isoformat()
    if len(path) > _DEEPEST:
        return None
    if isinstance(value, list | tuple):
        return [_spelled(inner, (*path, at), said, places) for at, inner in enumerate(value)]
    return {name: _spelled(inner, (*path, name), said, places) for name, inner in _fields(value)} or None


def _fields(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Mapping):
        yield from ((str(name), inner) for name, inner in value.items())
    elif is_dataclass(value):
        yield from ((field.name, getattr(value, field.name, None)) for field in fields(value))
    elif not isinstance(value, type):
        held = {**getattr(value, "__dict__", {}), **(getattr(value, "__pydantic_extra__", None) or {})}
        yield from ((name, inner) for name, inner in held.items() if not name.startswith("_"))


def _plain(value: Any) -> Any:
    if isinstance(value, Raw):
        return value.model_dump()
    return [_plain(inner) for inner in value] if isinstance(value, list) else value
