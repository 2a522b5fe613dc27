"""What a model call used, wherever a provider or its integration tells it: on a hit all of it is there, and zero.

Readers of usage (callbacks, dashboards, billing) look for counts where a miss has them, and must neither fail on a hit
nor count again what was paid for once. Places are known by what they are called, not by whose they are: a number that
is named a count of tokens, and whatever stands in a mapping or an object that is named usage.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from enum import Enum
from functools import lru_cache
from typing import Any, TypeVar, cast

T = TypeVar("T")
# `usage`, `token_usage`, `usageMetadata`; Cohere's `billed_units` and `tokens`; `token_count`; `cost_details`.
_HOLDERS = re.compile(r"(.*_)?usage(_?(metadata|details))?|billed_units|tokens?(_counts?)?|cost_details", re.I)
# `prompt_tokens`, `inputTokens`, `promptTokenCount`; Ollama's `prompt_eval_count`; `total_cost`. Not `max_tokens`.
_COUNTS = re.compile(
    r"(?!max|min)(.*_)?tokens?(_counts?)?|(?!max|min)[a-z]+tokens?(count)?|(.*_)?eval_count|(.*_)?cost", re.I
)
DEEPEST = 4
_READ = ("input_tokens", "prompt_tokens", "prompt_token_count", "prompt_eval_count", "inputTokens")
_WRITTEN = ("output_tokens", "completion_tokens", "candidates_token_count", "eval_count", "outputTokens")


@lru_cache(4096)
def _holds_usage(name: str) -> bool:
    return _HOLDERS.fullmatch(name) is not None


@lru_cache(4096)
def _counts(name: str) -> bool:
    return _COUNTS.fullmatch(name) is not None


def zeroed(told: T) -> T:
    """Return a copy of a usage in the same shape, in which every number is zero; words, such as a currency, stay."""
    return _mapped(told, lambda _, inner: zeroed(inner)) if _is_composed(told) else cast("T", _zero(told))


def unspent(place: T, depth: int = DEEPEST) -> T:
    """Return `place`, metadata or a provider's response, with every usage in it zero; the same where there is none.

    Lists are not searched: they hold what the model said, in which words such as `tokens` are its own.

    Args:
        place: Is not changed.
        depth: How far down in it usage is looked for; 0 is at its top only.
    """

    def read(name: str, inner: Any) -> Any:
        if _is_composed(inner):
            if _holds_usage(name):
                return zeroed(inner)
            return inner if isinstance(inner, list | tuple) or depth == 0 else unspent(inner, depth - 1)
        return _zero(inner) if _counts(name) else inner

    return place if isinstance(place, list | tuple) or not _is_composed(place) else _mapped(place, read)


def spent(place: object, depth: int = DEEPEST) -> dict[str, Any]:
    """Return the parts of `place` in which `unspent` makes something zero, by the names that stand at its top."""
    return {name: inner for name, inner in _items(place) if _tells(name, inner, depth)}


def tokens_in(*places: object) -> tuple[int | None, int | None]:
    """Return the tokens that a model read and wrote, `None` where they are not told; the first place that does counts.

    Args:
        places: What stands beside an answer: its metadata, the provider's response.
    """
    tellers = [teller for place in places for teller in _tellers(place)]
    read, written = (
        next(
            (
                count
                for teller in tellers
                for name in names
                if isinstance(count := teller.get(name), int) and not isinstance(count, bool)
            ),
            None,
        )
        for names in (_READ, _WRITTEN)
    )
    return read, written


def _tellers(place: object, depth: int = DEEPEST) -> Iterator[dict[str, Any]]:
    """Yield the mappings in which counts may stand: the place itself, and what it holds."""
    items = dict(_items(place))
    yield items
    for inner in items.values() if depth else ():
        if _is_composed(inner) and not isinstance(inner, list | tuple):
            yield from _tellers(inner, depth - 1)


def _tells(name: str, inner: Any, depth: int) -> bool:
    if not _is_composed(inner):
        return _counts(name) and _is_number(inner)
    if _holds_usage(name):
        return True
    return depth > 0 and not isinstance(inner, list | tuple) and bool(spent(inner, depth - 1))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def _zero(value: Any) -> Any:
    return type(value)(0) if _is_number(value) and not isinstance(value, Enum) else value


def _is_composed(value: object) -> bool:
    return isinstance(value, Mapping | list | tuple) or _is_object(value)


def _is_object(value: object) -> bool:
    """Tell whether `value` is a response of a provider's SDK: made of fields, and copied as one (pydantic's way)."""
    return hasattr(type(value), "model_copy") and hasattr(value, "__dict__")


def _items(place: object) -> Iterator[tuple[str, Any]]:
    if isinstance(place, Mapping):
        yield from ((str(name), inner) for name, inner in place.items())
    elif _is_object(place):
        yield from vars(place).items()
        yield from (getattr(place, "__pydantic_extra__", None) or {}).items()


def _mapped(value: Any, read: Callable[[str, Any], Any]) -> Any:
    """Return a copy of what is composed, with what `read` makes of its parts; itself where that changes none."""
    if isinstance(value, list | tuple):
        made = [read("", inner) for inner in value]
        return value if all(map(_is, made, value)) else type(value)(made) if type(value) in (list, tuple) else made
    changed = {name: new for name, inner in _items(value) if (new := read(name, inner)) is not inner}
    if not changed:
        return value
    if _is_object(value):
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
