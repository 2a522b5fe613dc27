"""How the model calls inside a query ended, and what they took.

A query engine's response says nothing of it, and a text that was cut off must not be stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse

from askonce.cache import Outcome
from askonce.core.model import Cost
from askonce.hosts.endings import Ending, on_the_way, together
from askonce.hosts.usage import tokens_in
from askonce.llama_index.outcomes import places_of


@dataclass(slots=True)
class _Call:
    ending: Ending = field(default_factory=Ending)
    cost: Cost = Cost()


@dataclass(slots=True)
class Endings:
    """Keep the ends of one query's model calls."""

    _calls: dict[str, _Call] = field(default_factory=dict, init=False)
    _something_failed: bool = field(default=False, init=False)

    def add(self, call_id: str, response: ChatResponse | CompletionResponse, *, is_chunk: bool = False) -> None:
        """Take in a response, or a chunk of one."""
        call = self._calls.setdefault(call_id, _Call())
        call.ending.streamed |= is_chunk
        call.ending.see(*places_of(response))
        read, written = tokens_in(response.additional_kwargs, response.raw)
        call.cost = Cost(
            call.cost.input_tokens if read is None else read, call.cost.output_tokens if written is None else written
        )

    def add_failure(self) -> None:
        """Take in that a step failed; when the query answers all the same, it does so without that step."""
        self._something_failed = True

    def outcome(self, text: str | None, pieces: int = 1) -> Outcome:
        """Return how a query with this answer ended: as badly as the worst of its steps.

        Args:
            text: The answer.
            pieces: In how many pieces it came.
        """
        ended = together(on_the_way(call.ending.outcome) for call in self._calls.values())
        return replace(
            ended,
            text_empty=not (text or "").strip(),
            aborted=ended.aborted or self._something_failed,
            # Someone wrote it piece by piece, and nobody heard who, or why they stopped.
            untold=ended.untold or (pieces > 1 and not self._calls),
        )

    def cost(self) -> Cost:
        """Return what the calls took together."""
        return Cost(
            input_tokens=_total(call.cost.input_tokens for call in self._calls.values()),
            output_tokens=_total(call.cost.output_tokens for call in self._calls.values()),
        )


def _total(counts: Iterator[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None
