"""How the model calls inside a query ended, and what they took.

A query engine's response says nothing of it, and a text that was cut off must not be stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse

from askonce.cache import Outcome
from askonce.core.model import Cost
from askonce.core.policy import CLEAN_FINISH, TOOL_FINISH
from askonce.llama_index.outcomes import finish_reason, tells_its_end, token_counts

# Inside a query a tool call is a step on the way, not the answer.
_CLEAN = CLEAN_FINISH | TOOL_FINISH


@dataclass(slots=True)
class _Call:
    reason: str | None = None
    tells_its_end: bool = False
    cost: Cost = Cost()


@dataclass(slots=True)
class Endings:
    """Keep the ends of one query's model calls."""

    _calls: dict[str, _Call] = field(default_factory=dict, init=False)
    _something_failed: bool = field(default=False, init=False)

    def add(self, call_id: str, response: ChatResponse | CompletionResponse) -> None:
        """Take in a response, or a chunk of one."""
        call = self._calls.setdefault(call_id, _Call())
        call.reason = finish_reason(response) or call.reason
        call.tells_its_end = call.tells_its_end or tells_its_end(response)
        read, written = token_counts(response)
        if read is not None or written is not None:
            call.cost = Cost(input_tokens=read, output_tokens=written)

    def add_failure(self) -> None:
        """Take in that a step failed; when the query answers all the same, it does so without that step."""
        self._something_failed = True

    def outcome(self, text: str | None) -> Outcome:
        """Return how a query with this answer ended: as badly as the worst of its steps."""
        calls = self._calls.values()
        unclean = [call.reason for call in calls if call.reason is not None and call.reason.lower() not in _CLEAN]
        return Outcome(
            text_empty=not (text or "").strip(),
            finish_reason=unclean[0] if unclean else None,
            aborted=self._something_failed or any(call.tells_its_end and call.reason is None for call in calls),
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
