"""In which settings a near entry differs from a request, in words: why `explain` finds it, and a lookup does not.

Entries keep digests of their scope and no settings. What a digest stands for is known only where the same cache was
asked with those settings lately, in the same process; otherwise the part alone is named. Values are shown of well-known
parameters of models only, so that no key, header or customer's number is, and of no other tenant's or user's entry.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from askonce.core.model import Json, Neighbour

_PARTS = {
    "params": "a parameter of the model",
    "system_prompt": "the system prompt",
    "tools": "the set of tools",
    "response_schema": "the schema of the answer",
    "context": "the context (earlier turns, or other text around the question)",
    "host": "what asks the model",
}
_NAMES = {
    "runnable": "what the runnable is made of",
    "engine": "what the query engine is made of",
    "surroundings": "the agent's runtime context, `configurable` values or state",
    "asker": "who asks, as the run's configuration says",
}
_SHOWN = re.compile(
    r"temperature|top_[pkna]|min_p|typical_p|(max|min)_(\w+_)?tokens|num_(predict|ctx)|n|seed|model|class|llm|host"
    r"|(frequency|presence|repeat|repetition)_penalty|(top_)?logprobs|(reasoning_)?effort|verbosity|(thinking_)?budget"
    r"|budget_tokens|parallel_tool_calls|strict|version",
)
_PRIVATE = frozenset({"tenant", "user"})
_UNKNOWN = "\x00"  # no part of a scope is this text
_LONGEST = 60  # characters of a value


def in_words(parts: Mapping[str, str], neighbour: Neighbour, spelled: Callable[[str], Json]) -> tuple[str, ...]:
    """Return in what `neighbour` differs from a request.

    Args:
        parts: Digests of the request's scope.
        neighbour: A near entry.
        spelled: Returns what a digest stands for, or `None` where that is not known.
    """
    is_private = not _PRIVATE.isdisjoint(neighbour.differs)
    found: list[str] = []
    for part in neighbour.differs:
        here, there = (_value(digests.get(part), spelled) for digests in (parts, neighbour.parts))
        if is_private or _UNKNOWN in (here, there) or here == there:
            found.append(f"{_PARTS.get(part, part)} differs")
        else:
            found += _changes(part, here, there)
    return tuple(dict.fromkeys(found))


def _value(digest: str | None, spelled: Callable[[str], Json]) -> Json:
    """Return what a part is; `None` where it is not stated."""
    if digest is None:
        return None
    known = spelled(digest)
    return _UNKNOWN if known is None else known


def _changes(name: str, here: Json, there: Json) -> Iterator[str]:
    if here == there:
        return
    if isinstance(here, Mapping | None) and isinstance(there, Mapping | None):
        ours, theirs = here or {}, there or {}
        for inner in sorted({*ours, *theirs}):
            yield from _changes(inner, ours.get(inner), theirs.get(inner))
        return
    label = name.lstrip("_")
    if _SHOWN.fullmatch(label) and all(isinstance(value, str | int | float | None) for value in (here, there)):
        yield f"{label} differs: {_shown(here)} here, {_shown(there)} there"
    else:
        yield f"{_PARTS.get(label) or _NAMES.get(label, label)} differs"


def _shown(value: Json) -> str:
    if value is None:
        return "not stated"
    text = repr(value).removesuffix(".0") if isinstance(value, float) else str(value)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
