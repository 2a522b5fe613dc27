"""What stands in answers, sources and metadata, to JSON and back: plain Python values, and what a host adds to them.

JSON knows no dates, sets or tuples; each is marked with its kind, so that it comes back as it was. No class is named:
a kind that is not in the table below is the host's, or damage. What only belongs to a key need not come back: for that
there is `as_json`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Set
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import lru_cache, singledispatch
from hashlib import sha256
from numbers import Integral, Real
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

from pydantic import BaseModel, ValidationError
from pydantic.errors import PydanticUserError
from pydantic_core import PydanticSerializationError

from askonce.core.model import Json, text_of
from askonce.errors import CodecError
from askonce.hosts.dependencies import on_attributes, on_elements, on_items

M = TypeVar("M", bound=BaseModel)
# Values that have a text form of their own, by the name that the JSON gives them; the first that fits counts.
_TEXTUAL: dict[str, tuple[type, Callable[[Any], str], Callable[[str], object]]] = {
    "datetime": (datetime, datetime.isoformat, datetime.fromisoformat),
    "date": (date, date.isoformat, date.fromisoformat),
    "time": (time, time.isoformat, time.fromisoformat),
    "duration": (timedelta, lambda value: repr(value.total_seconds()), lambda text: timedelta(seconds=float(text))),
    "uuid": (UUID, str, UUID),
    "decimal": (Decimal, str, Decimal),
}
_COLLECTIONS: Mapping[str, Callable[[Any], object]] = {"tuple": tuple, "set": set, "frozenset": frozenset}

Spell: TypeAlias = "Callable[[object, str], Json]"
"""Return the JSON of a host's own object, which stands at a place; raise `TypeError` when it has none."""

Read: TypeAlias = "Callable[[str, Mapping[str, Any]], object]"
"""Return the host's own object of a kind; raise `CodecError` when the host has no such kind."""


def name_of(value: object) -> str:
    """Return the text by which metadata names a document or a version, as `cache.invalidate` would be given it."""
    try:
        return text_of(value)
    except TypeError:
        return str(value)


def refuse(value: object, place: str) -> Json:
    """Say that a value has no JSON.

    Raises:
        TypeError: Always; the message names the value's type and place.
    """
    raise TypeError(f"{place} is a {type(value).__name__}, which cannot be stored")


def encode(value: object, place: str = "it", spell: Spell = refuse) -> Json:
    """Return the JSON of `value`; dictionaries are marked as such, so that no value can imitate another.

    Args:
        value: What is to be stored.
        place: Where it stands, for the error: `"metadata"` makes `"metadata['when'] is a ..."`.
        spell: What knows the host's own objects.

    Raises:
        TypeError: Something in it has no JSON, or would not come back equal; the message names its place.
    """
    match value:
        case None | bool() | str() | int() | float():
            return value
        case list():
            return [encode(inner, f"{place}[{at}]", spell) for at, inner in enumerate(value)]
        case tuple():
            return kind("tuple", [encode(inner, f"{place}[{at}]", spell) for at, inner in enumerate(value)])
        case set() | frozenset():
            # In one order: that of a set differs between processes.
            name = "set" if isinstance(value, set) else "frozenset"
            return kind(name, sorted((encode(inner, f"{place}[...]", spell) for inner in value), key=repr))
        case dict():
            named = {text(name, place): inner for name, inner in value.items()}
            return kind("dict", {name: encode(inner, f"{place}[{name!r}]", spell) for name, inner in named.items()})
        case Integral() if int(value) == value:  # numpy's, mostly
            return int(value)
        case Real() if float(value) == value:
            return float(value)
    for name, (class_, write, _) in _TEXTUAL.items():
        if isinstance(value, class_):
            return kind(name, write(value))
    return spell(value, place)


def text(name: object, place: str) -> str:
    """Return a dictionary's key.

    Raises:
        TypeError: It is not text; JSON would make it that.
    """
    if not isinstance(name, str):
        raise TypeError(f"{place} has the key {name!r}, which is not text and cannot be stored")
    return name


def kind(name: str, value: Json, /, **more: Json) -> dict[str, Json]:
    """Return the JSON of a value of a kind."""
    return {"kind": name, "value": value, **more}


def decode(stored: Any, read: Read) -> Any:
    """Return what `encode` was given.

    Args:
        stored: Its JSON.
        read: What knows the host's own kinds.

    Raises:
        CodecError: The JSON is damaged, or of a kind that nobody knows.
    """
    if isinstance(stored, list):
        return [decode(inner, read) for inner in stored]
    if not isinstance(stored, dict):
        return stored
    try:
        name, value = stored["kind"], stored["value"]
        if name == "dict":
            return {key: decode(inner, read) for key, inner in value.items()}
        if name in _COLLECTIONS:
            return _COLLECTIONS[name](decode(inner, read) for inner in value)
        return _TEXTUAL[name][2](value) if name in _TEXTUAL else read(name, stored)
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as exc:
        raise CodecError("a damaged value") from exc


def unknown(name: str, stored: Mapping[str, Any]) -> object:  # noqa: ARG001 — as every `Read`
    """Say that there is no such kind.

    Raises:
        CodecError: Always.
    """
    raise CodecError(f"a value of unknown kind {name!r}")


def object_json(value: BaseModel) -> Json:
    """Return the JSON of an object that comes back from it as it was.

    Raises:
        TypeError: It would not.
    """
    for by_alias in (True, False):  # a class may be read by other names than it is written under
        with suppress(ValueError):  # pydantic's errors are such
            dumped: Json = value.model_dump(mode="json", by_alias=by_alias)
            if type(value).model_validate(dumped) == value:
                return dumped
    raise TypeError(f"a {type(value).__name__} does not come back from JSON as it was")


def object_of(kind: type[M], stored: object) -> M:
    """Return an object of its JSON.

    Raises:
        CodecError: It is none of this class.
    """
    try:
        return kind.model_validate(stored)
    except ValidationError as exc:
        raise CodecError(f"what is stored is no {kind.__name__}") from exc


# --- what a request is made of, which is only compared ---


class NotJsonError(ValueError):
    """Report a value that has no JSON of its own; it may mean something else in the next process."""


def as_json(value: object) -> Json:
    """Return `value` as JSON: models dumped, classes as schemas, bytes as digests, a host's own objects as it says.

    Raises:
        NotJsonError: `value` holds an object that is none of these.
    """
    match value:
        case Enum():
            return as_json(value.value)
        case None | bool() | int() | float() | str():
            return value
        case bytes():
            return f"sha256:{sha256(value).hexdigest()}"
        case BaseModel():
            return _dumped(value)
        case type() if issubclass(value, BaseModel):
            return _schema(value)
        case Mapping():
            on_items(value)
            return {str(name): as_json(item) for name, item in value.items()}
        case Set():
            on_elements(value)
            return sorted((as_json(item) for item in value), key=repr)
        case list() | tuple():
            on_elements(value)
            return _listed(value)
    if inspect.isroutine(value) or inspect.isclass(value):
        return _named(value)
    return as_json(json_form(value))


@singledispatch
def json_form(value: object) -> object:
    """Return what stands for an object of a host's own, such as a tool's schema; a host registers its classes.

    Raises:
        NotJsonError: No host has such a class.
    """
    raise NotJsonError(f"an object of type {type(value).__name__}")


def _listed(values: Iterable[object]) -> list[Json]:
    return [as_json(item) for item in values]


def _noted(value: object) -> None:
    """Note all that a model holds, which is read when it is dumped."""
    match value:
        case BaseModel():
            on_attributes(value, [*vars(value), *(value.model_extra or ())])
            for inner in vars(value).values():
                _noted(inner)
        case Mapping():
            on_items(value)
            for inner in value.values():
                _noted(inner)
        case list() | tuple() | Set():
            on_elements(value)
            for inner in value:
                _noted(inner)


def _dumped(model: BaseModel) -> Json:
    _noted(model)
    try:
        return as_json(model.model_dump(mode="json", warnings=False))
    except (PydanticSerializationError, TypeError, ValueError) as exc:
        raise NotJsonError(f"a {type(model).__name__} that cannot be dumped as JSON") from exc


@lru_cache(256)
def _schema(model: type[BaseModel]) -> Json:
    try:
        return as_json(model.model_json_schema())
    except PydanticUserError as exc:
        raise NotJsonError(f"{model.__name__}, which has no JSON schema") from exc


def _named(definition: object) -> Json:
    name = getattr(definition, "__qualname__", "")
    if not name or "<" in name:
        raise NotJsonError("a function without a lasting name (a lambda, or one defined in a function)")
    return f"{getattr(definition, '__module__', '')}.{name}"
