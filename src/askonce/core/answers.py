"""How a framework's result becomes JSON, and a hit a result again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from askonce.core.model import Cost, Document, Hit, Json
from askonce.core.policy import Outcome

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Recorded:
    """Hold what is kept of a result: the answer as JSON, how the call ended, what it took, its documents."""

    answer: Json
    outcome: Outcome = Outcome()
    cost: Cost = Cost()
    documents: tuple[Document, ...] = ()


class AnswerCodec(Protocol[T]):
    """Turn one framework's results into JSON, and hits back into results."""

    def record(self, result: T) -> Recorded | None:
        """Return what is kept of `result`, or `None` when it cannot be kept."""

    def restore(self, hit: Hit) -> T:
        """Return a fresh result.

        Raises:
            CodecError: The stored answer is not one of this codec's; counts as a miss.
        """


class AnswerJudge(Protocol):
    """Tell whether two answers to one question say the same; each is the JSON that an adapter stores."""

    def same(self, question: str, stored: Json, fresh: Json) -> bool:
        """Tell whether `fresh`, the model's answer now, says what `stored` says."""

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Do as `same`, without blocking the loop."""


class SameText:
    """Compare texts, apart from case and white space: right for short, fixed answers."""

    def same(self, question: str, stored: Json, fresh: Json) -> bool:  # noqa: ARG002 — as every judge
        """Tell whether the texts are equal."""
        return text_of(stored).casefold().split() == text_of(fresh).casefold().split()

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Do as `same`."""
        return self.same(question, stored, fresh)


def text_of(answer: Json) -> str:
    """Return what a stored answer says.

    An adapter keeps ids, usage, sources and metadata beside it, which differ each time; they are left out. Of any other
    JSON all counts.
    """
    if isinstance(answer, str):
        return answer
    if isinstance(answer, Mapping) and any(marks <= answer.keys() for marks in _ADAPTERS):
        return " ".join(_said(answer))
    return _spelled(answer)


_ADAPTERS: tuple[frozenset[str], ...] = (
    frozenset({"v", "generations"}),  # LangChain: a model call
    frozenset({"v", "output"}),  # LangChain: a runnable
    frozenset({"v", "items"}),  # the same, for a dictionary
    frozenset({"message", "additional_kwargs"}),  # LlamaIndex: a chat
    frozenset({"text", "additional_kwargs"}),  # LlamaIndex: a completion
    frozenset({"nodes", "metadata"}),  # LlamaIndex: a query
)


def _said(part: Json) -> Iterator[str]:
    match part:
        case {"kind": "document"} | {"type": "reasoning" | "thinking"} | {"block_type": "thinking"}:
            return
        case {"kind": "dict", "value": Mapping() as values} | {"items": Mapping() as values}:
            for name in sorted(values):
                yield from _said(values[name])
        case {"tool_name": name, "tool_kwargs": arguments}:
            yield _spelled([name, arguments])
        case {"name": name, "args": arguments}:
            yield _spelled([name, arguments])
        case {"content": content, "tool_calls": calls}:
            yield from _said(content)
            yield from _said(calls)
        case {"content": content}:
            yield from _said(content)
        case (
            {"generations": inner}
            | {"output": inner}
            | {"message": inner}
            | {"blocks": inner}
            | {"text": inner}
            | {"object": inner}
            | {"kind": str(), "value": inner}
        ):
            yield from _said(inner)
        case str():
            yield part
        case Mapping() | None | bool() | int() | float():
            yield _spelled(part)
        case Sequence():
            for inner in part:
                yield from _said(inner)


def _spelled(value: Json) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


class JsonAnswers:
    """Keep answers that are JSON values themselves."""

    def record(self, result: Json) -> Recorded | None:
        """Return `result`, if it comes back from JSON as it went in."""
        try:
            kept = json.loads(json.dumps(result)) == result
        except (TypeError, ValueError, RecursionError):
            return None
        return Recorded(result, Outcome(text_empty=result in (None, "", [], {}))) if kept else None

    def restore(self, hit: Hit) -> Json:
        """Return the stored value."""
        return hit.answer
