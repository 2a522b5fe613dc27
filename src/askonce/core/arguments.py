"""Check arguments, before a model or a server is called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import timedelta
from functools import cache
from inspect import getmro, iscoroutinefunction
from math import inf, isfinite
from types import UnionType
from typing import TypeGuard, TypeVar, cast
from urllib.parse import urlsplit

from askonce.errors import ConfigurationError

T = TypeVar("T")
P = TypeVar("P")
_UNITS = {"": 1.0, "ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0, "w": 604800.0}
_DURATION = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d|w|)\s*")


def instance(value: T, kind: type | UnionType, what: str, right: str) -> T:
    """Return `value`, which must be of a type.

    Raises:
        ConfigurationError: It is not; the message says what was expected (`right`).
    """
    if not isinstance(value, kind):
        raise ConfigurationError(f"{what} is {_shown(value)}; expected {right}")
    return value


def number(value: object, what: str, *, above: float = -inf, least: float = -inf, most: float = inf) -> float:
    """Return `value`, which must be a finite number within bounds, and not a bool.

    Raises:
        ConfigurationError: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ConfigurationError(f"{what} is {_shown(value)}; expected a number")
    if not (above < value and least <= value <= most):
        bounds = [f"above {above:g}"] * (above > -inf) + [f"at least {least:g}"] * (least > -inf)
        bounds += [f"at most {most:g}"] * (most < inf)
        raise ConfigurationError(f"{what} is {value!r}; it must be {' and '.join(bounds)}")
    return value


def whole(value: object, what: str, *, least: int = 1) -> int:
    """Return `value`, which must be a whole number from `least` on.

    Raises:
        ConfigurationError: It is not.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        shown = repr(value) if isinstance(value, int) else _shown(value)
        raise ConfigurationError(f"{what} is {shown}; expected a whole number of at least {least}")
    return value


def seconds(value: object) -> object:
    """Return a duration in seconds: of a number, a `timedelta`, or text such as `"90"`, `"90s"`, `"15m"`, `"1h"`.

    Raises:
        ValueError: The text is not a duration.
    """
    if isinstance(value, bool) or (isinstance(value, float) and not isfinite(value)):
        raise ValueError("a duration must be a finite number of seconds, not true or false")
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, str):
        match = _DURATION.fullmatch(value)
        if match is None:
            raise ValueError('a duration must be a number of seconds, or text such as "90s", "15m", "1h", "7d"')
        return float(match[1]) * _UNITS[match[2]]
    return value


def duration(value: object, what: str, *, above: float = -inf, least: float = -inf) -> float:
    """Return a duration in seconds, as `seconds` takes it, which must be within bounds.

    Raises:
        ConfigurationError: It is not.
    """
    try:
        length = seconds(value)
    except ValueError as exc:
        raise ConfigurationError(f"{what}: {exc}") from None
    return number(length, f"{what}, in seconds,", above=above, least=least)


def function(value: T, what: str, right: str) -> T:
    """Return `value`, which must be a function or another callable, but not a class.

    Raises:
        ConfigurationError: It is not; the message says what was expected (`right`).
    """
    if not callable(value) or isinstance(value, type):
        raise ConfigurationError(f"{what} is {_shown(value)}; expected {right}")
    return value


def plain_function(value: T, what: str, right: str) -> T:
    """Return `value`, which must be a sync function.

    Raises:
        ConfigurationError: It is not; the message says what was expected (`right`).
    """
    if iscoroutinefunction(function(value, what, right)):
        raise ConfigurationError(f"{what} is a coroutine function; expected {right}")
    return value


def several(values: Iterable[T], what: str) -> Iterable[T]:
    """Return `values`, which must be a list or another iterable, but not text or a mapping.

    Raises:
        ConfigurationError: They are not.
    """
    if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
        raise ConfigurationError(f"{what} is {_shown(values)}; expected a list, even of a single item")
    return values


def offering(value: T, protocol: type, what: str, right: str) -> T:
    """Return `value`, which must be an object with all methods of a protocol.

    Raises:
        ConfigurationError: It is not; the message names the methods that it lacks.
    """
    if isinstance(value, type):
        raise ConfigurationError(f"{what} is {_shown(value)}; expected an instance of it")
    if lacking := _lacking(value, protocol):
        raise ConfigurationError(f"{what} is {_shown(value)}, which lacks {', '.join(lacking)}; expected {right}")
    return value


def offers(value: object, protocol: Callable[..., P]) -> TypeGuard[P]:
    """Return whether an object has all methods of a protocol, also those that it hands on to another object.

    `isinstance` does not ask for these since Python 3.12.
    """
    return not _lacking(value, protocol)


def _lacking(value: object, protocol: Callable[..., object]) -> Sequence[str]:
    return [name for name in _methods(protocol) if not callable(getattr(value, name, None))]


@cache
def _methods(protocol: Callable[..., object]) -> tuple[str, ...]:
    members = (member for owner in getmro(cast("type", protocol)) for member in vars(owner).items())
    return tuple(sorted({name for name, member in members if callable(member) and not name.startswith("_")}))


def _shown(value: object) -> str:
    """Describe an argument by its type, without its contents."""
    if value is None or isinstance(value, bool):
        return repr(value)
    if isinstance(value, float) and not isfinite(value):
        return repr(value)
    return f"the class {value.__name__}" if isinstance(value, type) else f"an object of {type(value).__name__}"


def is_http(url: str) -> bool:
    """Return whether this is an address of an HTTP server, without a name and a password in it."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.username is None
    except ValueError:
        return False
