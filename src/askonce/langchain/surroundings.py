"""What an agent's answer may depend on beside its messages: the runtime context, `configurable` values, the state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass

from pydantic import BaseModel

from askonce.core.model import Json
from askonce.langchain.composition import configurable_of
from askonce.langchain.inputs import comparable

# The conversation itself, and how LangChain steers the turn.
_OF_THE_TURN = frozenset({"messages", "structured_response", "jump_to", "remaining_steps"})


def run_values(context: object, config: Mapping[str, object], ignore: frozenset[str]) -> Mapping[str, Json]:
    """Return the JSON of what stays the same while an agent runs.

    Args:
        context: The runtime context: a dictionary, a dataclass, or a pydantic object.
        config: The run's `RunnableConfig`.
        ignore: Names in either that the answer does not depend on.

    Raises:
        TypeError: Something in them cannot be compared.
    """
    parts = {"context": _kept(_named(context), ignore), "configurable": _kept(configurable_of(config), ignore)}
    return {part: values for part, values in parts.items() if values}


def asker_values(askers: Iterable[Mapping[str, object]], ignore: frozenset[str]) -> Sequence[Json]:
    """Return the JSON of who asks, where code that reads it is inside; nothing if nobody is told.

    Args:
        askers: What `asker_of` returns, of the run and of parts that have a configuration of their own.
        ignore: Names among them, and in the metadata, that no answer depends on.

    Raises:
        TypeError: Something in them cannot be compared.
    """
    told = [
        {
            name: comparable(_kept(value, ignore) if isinstance(value, Mapping) else value)
            for name, value in asker.items()
            if name not in ignore
        }
        for asker in askers
    ]
    return [asker for asker in told if any(asker.values())]


def state_values(state: Mapping[str, object], ignore: frozenset[str]) -> Mapping[str, Json]:
    """Return the JSON of an agent's state without its messages; it may change while the agent runs.

    Raises:
        TypeError: Something in it cannot be compared.
    """
    values = _kept(state, ignore | _OF_THE_TURN)
    return {"state": values} if values else {}


def _kept(values: Mapping[str, object], ignore: frozenset[str]) -> Mapping[str, Json]:
    return {name: comparable(value) for name, value in values.items() if name not in ignore}


def _named(context: object) -> Mapping[str, object]:
    match context:
        case None:
            return {}
        case Mapping():
            return context
        case BaseModel():
            return dict(context)
    if is_dataclass(context) and not isinstance(context, type):
        return {field.name: getattr(context, field.name) for field in fields(context)}
    raise TypeError(f"a {type(context).__name__} cannot be compared")
