"""What stands in answers, sources and metadata, to JSON and back: plain Python values, and what a host adds to them.

JSON knows no dates, sets or tuples; each is marked with its kind, so that it comes back as it was. No class is named:
a kind that is not in the table below is the host's, or damage.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from numbers import Integral, Real
from typing import Any, TypeAlias
from uuid import UUID

from askonce.core.model import Json, text_of
from askonce.errors import CodecError

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
