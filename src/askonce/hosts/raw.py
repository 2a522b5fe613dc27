"""What a provider's SDK returned, as JSON and back: its fields are found as attributes and as items, as on a miss."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from askonce.core.model import Json
from askonce.errors import CodecError

_LARGEST = 1 << 16  # characters of JSON; a response beyond that is not kept
_SHORTEST = 32  # characters of an answer that is not kept twice
_DEEPEST = 16


class Raw(dict[str, Any]):
    """Hold a part of a response: a mapping, or an object of which only the fields are known."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"the stored response has no {name!r}") from None

    def model_dump(self, **_: object) -> dict[str, Any]:
        """Return the part as plain dictionaries, as the objects of most SDKs do."""
        return {name: _plain(inner) for name, inner in self.items()}


def kept(raw: object, said: str | None = None) -> Json:
    """Return the JSON of a response; `None` for one that has none, or is too large to be kept beside its answer.

    Args:
        raw: The response.
        said: The text of the answer, which is kept already: of where it stands in the response only the place is kept.
    """
    places: list[Json] = []
    told = _spelled(raw, (), said, places)
    try:
        return {"told": told, "said_at": places} if len(json.dumps(told)) <= _LARGEST else None
    except (TypeError, ValueError):
        return None


def restored(stored: Any, said: str | None = None) -> Any:
    """Return what `kept` was given.

    Raises:
        CodecError: This is not what it returned.
    """
    if stored is None:
        return None
    try:
        told = given_back(stored["told"])
        for *path, last in stored["said_at"]:
            place = told
            for name in path:
                place = place[name]
            place[last] = said
    except (KeyError, IndexError, TypeError, ValueError) as exc:
        raise CodecError("the stored response is damaged") from exc
    return told


def given_back(stored: Json) -> Any:
    """Return a part of a response, of its JSON."""
    if isinstance(stored, Mapping):
        return Raw((name, given_back(inner)) for name, inner in stored.items())
    return [given_back(inner) for inner in stored] if isinstance(stored, list) else stored


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
