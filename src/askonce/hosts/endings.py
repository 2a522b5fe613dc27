"""How model calls ended, read wherever a provider or its integration tells it.

The words are those of `askonce.core.endings`. A whole answer that tells no reason counts as whole. A stream that
tells none does not: where its provider is known to tell, it broke off; where it is not, nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from askonce.core.endings import finish_of, worst
from askonce.core.model import Cost
from askonce.core.policy import Outcome
from askonce.core.usage import usage_in

# The first that is told counts: beside the reason, vLLM names the stop token (`stop_reason`).
_REASONS = (
    "finish_reason",  # OpenAI and most others, Gemini, Cohere
    "finishReason",  # AI21; Gemini's REST interface
    "stop_reason",  # Anthropic; others on Bedrock
    "stopReason",  # Bedrock
    "done_reason",  # Ollama
    "completionReason",  # Amazon Titan
    "stop_type",  # llama.cpp
)
_NUMBERED = frozenset({"finish_reason", "finishReason"})  # Gemini's; any other number is a token
_STATUS = "status"  # OpenAI's Responses; other things have a status too, and it is then no word of the table
_RESPONSE = "response"  # the `object` that these are
_DONE = "done"  # Ollama
_UNTOLD = frozenset(
    {"", "none", "null", "0", "finish_reason_unspecified"}
)  # Qwen and Gemini, on all chunks but the last
# Where a reason is, if not at the top: in parts of raw responses, and in the events of streams.
_LISTS = ("choices", "candidates", "results", "outputs", "generations", "completions")
_PARTS = ("delta", "response", "message", "messageStop", "details", "output", "_raw_response")
_DEEPEST = 3
# What shows a provider that tells how its streams end: LangChain's integrations name their provider; OpenAI's Responses
# and Anthropic have types of events.
_PROVIDER = "model_provider"
_EVENTS = ("response.", "message_", "content_block_")
_FROM_CACHE = "askonce"  # what the cache answered was told whole when it was stored


@dataclass(slots=True)
class Ending:
    """Follow how one model call ends: see its whole answer, or every chunk of its stream.

    Args:
        streamed: Whether the call is streamed.
    """

    streamed: bool = False
    cost: Cost = field(default=Cost(), init=False)
    _reasons: dict[int, str] = field(default_factory=dict, init=False)  # by the number of the answer, of several
    _has_place: bool = field(default=False, init=False)
    _has_provider: bool = field(default=False, init=False)
    _from_cache: bool = field(default=False, init=False)

    def see(self, *places: object) -> None:
        """Take in an answer or a chunk: its metadata, and the provider's own response.

        Of several places the first that tells a reason counts, and of several chunks the last.
        """
        found: dict[int, str] = {}
        for place in places:
            kind = _get(place, "type")
            is_event = isinstance(kind, str) and kind.startswith(_EVENTS)
            self._has_provider |= is_event or _get(place, _PROVIDER) is not None
            self._from_cache |= _get(place, _FROM_CACHE) is not None
            for number, reason in self._told(place):
                found.setdefault(number, reason)
        self._reasons |= found

    def count(self, *places: object) -> None:
        """Take in what an answer or a chunk tells of the tokens used; of several chunks the last that tells counts."""
        read, written, cached = usage_in(*places)
        before = self.cost  # Anthropic tells what was read with the first chunk, and what was written with the last
        self.cost = Cost(
            before.input_tokens if read is None else read,
            before.output_tokens if written is None else written,
            cached_tokens=before.cached_tokens if cached is None else cached,
        )

    @property
    def outcome(self) -> Outcome:
        """Return how the call ended, as far as endings tell: its reason, and whether it broke off or is not known."""
        if self._reasons or self._from_cache:
            return Outcome(finish_reason=worst(self._reasons.values()))
        if self.streamed:
            known = self._has_provider or self._has_place
            return Outcome(aborted=known, untold=not known)
        # Put together from a stream, unbeknown to us: a whole response has the place, though it may be empty.
        return Outcome(aborted=self._has_provider and not self._has_place)

    def _told(self, place: object, number: int = 0, depth: int = 0) -> Iterator[tuple[int, str]]:
        """Yield the reasons that a place tells, each with the number of its answer."""
        if place is None or isinstance(place, str | int | float) or depth > _DEEPEST:
            return
        own = self._own(place)
        if own is not None:
            yield number, own
            return
        for name in _LISTS:
            parts = _get(place, name)
            for at, part in enumerate(parts if isinstance(parts, list | tuple) else ()):
                index = _get(part, "index")
                yield from self._told(part, index if isinstance(index, int) else at, depth + 1)
                self._has_place |= name in _LISTS[:2]
        for name in _PARTS:
            if not isinstance(part := _get(place, name), list | tuple):
                yield from self._told(part, number, depth + 1)

    def _own(self, place: object) -> str | None:
        for name in _REASONS:
            if _has(place, name):
                self._has_place = True
                reason = _word(_get(place, name), numbers=name in _NUMBERED)
                if reason is not None:
                    return reason
        status = _word(_get(place, _STATUS))
        if status is not None and (finish_of(status) != "unknown" or _get(place, "object") == _RESPONSE):
            return status
        return "not_finished" if _get(place, _DONE) is False else None


def together(outcomes: Iterable[Outcome]) -> Outcome:
    """Return how several calls, or answers of one call, ended: as badly as the worst of them."""
    told = list(outcomes)
    return Outcome(
        finish_reason=worst(outcome.finish_reason for outcome in told),
        aborted=any(outcome.aborted for outcome in told),
        untold=any(outcome.untold for outcome in told),
    )


def of_task(calls: Iterable[tuple[Outcome, Cost]]) -> tuple[Outcome, Cost]:
    """Return how a task ended, and what it took: as badly as the worst of the model calls inside, and all their tokens.

    The tools that a call asks for are the task's own affair.
    """
    outcomes, costs = [*zip(*calls, strict=True)] or ((), ())
    ended = together(
        replace(outcome, finish_reason=None)
        if outcome.finish_reason is not None and finish_of(outcome.finish_reason) == "tools"
        else outcome
        for outcome in outcomes
    )
    return ended, Cost(
        _sum(cost.input_tokens for cost in costs),
        _sum(cost.output_tokens for cost in costs),
        cached_tokens=_sum(cost.cached_tokens for cost in costs),
    )


def _sum(counts: Iterable[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


def _word(value: object, *, numbers: bool = False) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("reason")  # AI21
    if not isinstance(value, str | int) or isinstance(value, Enum):
        value = getattr(value, "name", None)  # an enumeration's, of Google's libraries too
    if isinstance(value, int) and not isinstance(value, bool) and numbers:
        value = str(value)
    if not isinstance(value, str):
        return None
    word = value.strip().rpartition("FinishReason.")[2]  # an enumeration's member, as text
    return None if word.lower() in _UNTOLD else word


def _has(place: object, name: str) -> bool:
    return name in place if isinstance(place, Mapping) else _attribute(place, name, _ABSENT) is not _ABSENT


def _get(place: object, name: str) -> object:
    return place.get(name) if isinstance(place, Mapping) else _attribute(place, name, None)


_ABSENT = object()


def _attribute(place: object, name: str, otherwise: object) -> object:
    try:
        return getattr(place, name, otherwise)
    except Exception:  # noqa: BLE001 — a property of somebody's response class, which must not cost the answer
        return otherwise
