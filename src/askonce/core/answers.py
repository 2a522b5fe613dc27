"""How a framework's result becomes JSON, and a hit a result again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from askonce.core.arguments import instance
from askonce.core.model import Cost, Document, Hit, Json
from askonce.core.policy import Outcome
from askonce.errors import ConfigurationError

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
C = TypeVar("C")


@dataclass(frozen=True, slots=True)
class Recorded:
    """What is kept of a result: the answer as JSON, how the call ended, what it took, its documents."""

    answer: Json = field(repr=False)
    outcome: Outcome = Outcome()
    cost: Cost = Cost()
    documents: tuple[Document, ...] = ()


class Restorer(Protocol[T_co]):
    """Turn hits back into one framework's results."""

    def restore(self, hit: Hit) -> T_co:
        """Return a fresh result.

        Raises:
            CodecError: The stored answer is not one of this codec's; counts as a miss.
        """


class AnswerCodec(Restorer[T], Protocol[T]):
    """Turn one framework's results into JSON, and hits back into results."""

    def record(self, result: T) -> Recorded | None:
        """Return what is kept of `result`, or `None` when it cannot be kept."""


class StreamCodec(Restorer[T_co], Protocol[T_co, C]):
    """Turn one call's stream into JSON, and hits back into results.

    Who asks while an equal stream is under way may be given its chunks: `take` and `record_stream` are then those of
    the leader's codec, `follows` and `share` those of the follower's.
    """

    def take(self, chunk: C) -> C:
        """Take in the next chunk, and return what is kept of it for others, which nobody changes."""

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the stream, now that it has ended, or `None` when it cannot be kept."""

    def follows(self, leader: StreamCodec[object, C]) -> bool:  # noqa: ARG002 — any stream of an equal request will do
        """Return whether the chunks of another's stream can be given to this asker as they come."""
        return True

    def share(self, chunk: C) -> C:
        """Return an own chunk, made of what was kept of the leader's."""


class AnswerJudge(Protocol):
    """Return whether two answers to one question say the same; each is the JSON that an adapter stores."""

    def same(self, question: str, stored: Json, fresh: Json) -> bool:
        """Return whether `fresh`, the model's answer now, says what `stored` says."""

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Async version of `same`."""


class SameText:
    """Compare texts, apart from case and white space: right for short, fixed answers."""

    def same(self, question: str, stored: Json, fresh: Json) -> bool:  # noqa: ARG002 — as every judge
        """Return whether the texts are equal."""
        return text_of(stored).casefold().split() == text_of(fresh).casefold().split()

    async def asame(self, question: str, stored: Json, fresh: Json) -> bool:
        """Async version of `same`."""
        return self.same(question, stored, fresh)


def text_of(answer: Json) -> str:
    """Return what a stored answer says.

    An adapter, and the API of a provider, keep ids, usage, sources and metadata beside it, which differ each time; they
    are left out. Of any other JSON all counts.
    """
    if isinstance(answer, str):
        return answer
    if isinstance(answer, Mapping):
        if any(marks <= answer.keys() for marks in _ADAPTERS):
            return " ".join(_said(answer))
        for marks, name in _BODIES:
            if _is_body(answer, marks):
                return " ".join(_said(_bare(answer[name])))
    return _spelled(answer)


_ADAPTERS: tuple[frozenset[str], ...] = (
    frozenset({"v", "generations"}),  # LangChain: a model call
    frozenset({"v", "output"}),  # LangChain: a runnable
    frozenset({"v", "items"}),  # the same, for a dictionary
    frozenset({"message", "additional_kwargs"}),  # LlamaIndex: a chat
    frozenset({"text", "additional_kwargs"}),  # LlamaIndex: a completion
    frozenset({"nodes", "metadata"}),  # LlamaIndex: a query
)


# What marks the body of a provider's API, each field by its name or with its value, and the field that says something.
_BODIES: tuple[tuple[frozenset[str | tuple[str, str]], str], ...] = (
    (frozenset({"choices", "created", "model"}), "choices"),  # OpenAI, and all who speak like it
    (frozenset({("object", "response"), "output"}), "output"),  # OpenAI's Responses
    (frozenset({("type", "message"), "role", "content"}), "content"),  # Anthropic
    (frozenset({"candidates", "usageMetadata"}), "candidates"),  # Gemini's REST interface
    (frozenset({"candidates", "usage_metadata"}), "candidates"),  # Gemini's SDK
    (frozenset({"created_at", "done", "message"}), "message"),  # Ollama, a chat
    (frozenset({"created_at", "done", "response"}), "response"),  # Ollama, a completion
    (frozenset({"output", "stopReason", "usage"}), "output"),  # Bedrock
    (frozenset({"id", "finish_reason", "message"}), "message"),  # Cohere
    (frozenset({"id", "finish_reason", "text"}), "text"),  # Cohere, its first version
)
# What differs from call to call and says nothing, in the parts of messages.
_IDS = {"id", "call_id", "tool_call_id", "tool_use_id", "item_id", "index", "encrypted_content"}
_SIGNATURES = {"signature", "thoughtSignature", "thought_signature"}
_ENDINGS = {"status", "finish_reason", "finishReason", "stop_reason", "native_finish_reason"}
_FIGURES = {"logprobs", "avgLogprobs", "avg_logprobs", "token_count", "tokenCount", "safetyRatings", "safety_ratings"}
_OF_ONE_CALL = _IDS | _SIGNATURES | _ENDINGS | _FIGURES


def _is_body(answer: Mapping[str, Json], marks: frozenset[str | tuple[str, str]]) -> bool:
    return all(mark in answer if isinstance(mark, str) else answer.get(mark[0]) == mark[1] for mark in marks)


def _bare(value: Json) -> Json:
    """Return a part of a provider's answer without what is of one call."""
    if isinstance(value, Mapping):
        return {
            name: _bare(inner)
            for name, inner in value.items()
            if name not in _OF_ONE_CALL and inner not in (None, [], {})
        }
    return [_bare(inner) for inner in value] if isinstance(value, list | tuple) else value


def _said(part: Json) -> Iterator[str]:
    match part:
        case (
            {"kind": "document"}
            | {"type": "reasoning" | "thinking" | "redacted_thinking"}
            | {"block_type": "thinking"}
            | {"thought": True}  # Gemini
        ):
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
            | {"parts": inner}
            | {"text": inner}
            | {"object": inner}
            | {"kind": str(), "value": inner}
        ):
            yield from _said(inner)
        case str():
            yield part
        case {"type": "function" | "function_call" | "tool_call" | "tool_use" | "server_tool_use"}:
            yield _spelled(_bare(part))
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


def recorded_of(answer: Json, outcome: Outcome | None = None, cost: Cost | None = None) -> Recorded:
    """Return what is kept of an answer that an application gives.

    Args:
        answer: A JSON value.
        outcome: How the model call ended; by default it ended cleanly.
        cost: What it took.

    Raises:
        ConfigurationError: One of them is something else.
    """
    if outcome is not None:
        instance(outcome, Outcome, "outcome", "an Outcome")
    if cost is not None:
        instance(cost, Cost, "cost", "a Cost")
    recorded = JsonAnswers().record(answer)
    if recorded is None:
        raise ConfigurationError(f"an answer must be a JSON value; this one is a {type(answer).__name__}")
    return Recorded(answer, outcome or recorded.outcome, cost or recorded.cost)
