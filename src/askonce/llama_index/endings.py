"""How the model calls inside a query ended and what they took, heard from LlamaIndex's own events.

A query engine's response says nothing of it, and a text that was cut off must not be stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from llama_index.core.base.llms.types import ChatResponse, CompletionResponse
from llama_index.core.instrumentation.events.llm import (
    LLMChatEndEvent,
    LLMChatInProgressEvent,
    LLMCompletionEndEvent,
    LLMCompletionInProgressEvent,
)
from llama_index_instrumentation import get_dispatcher
from llama_index_instrumentation.base import BaseEvent
from llama_index_instrumentation.event_handlers.base import BaseEventHandler

from askonce.cache import Outcome
from askonce.core.model import Cost
from askonce.core.policy import CLEAN_FINISH, TOOL_FINISH
from askonce.llama_index.outcomes import finish_reason, tells_its_end, token_counts

_TOLD = (LLMChatEndEvent, LLMChatInProgressEvent, LLMCompletionEndEvent, LLMCompletionInProgressEvent)
# Inside a query a tool call is a step on the way, not the answer.
_CLEAN = CLEAN_FINISH | TOOL_FINISH


@dataclass(slots=True)
class _Call:
    reason: str | None = None
    tells_its_end: bool = False
    cost: Cost = Cost()


@dataclass(slots=True)
class Endings:
    """Hear the model calls of one query, those of queries inside it included."""

    _calls: dict[str, _Call] = field(default_factory=dict, init=False)
    _around: Endings | None = field(default=None, init=False)

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear what happens inside the block; never held across a `yield` of a stream."""
        around = _listening.get()
        if around is not self:
            self._around = around
        token = _listening.set(self)
        try:
            yield
        finally:
            _listening.reset(token)

    def hear(self, call_id: str, response: ChatResponse | CompletionResponse) -> None:
        """Take in a response, or a chunk of one."""
        call = self._calls.setdefault(call_id, _Call())
        call.reason = finish_reason(response) or call.reason
        call.tells_its_end = call.tells_its_end or tells_its_end(response)
        read, written = token_counts(response)
        if read is not None or written is not None:
            call.cost = Cost(input_tokens=read, output_tokens=written)
        if self._around is not None:
            self._around.hear(call_id, response)

    def outcome(self, text: str | None) -> Outcome:
        """Return how a query with this answer ended: as badly as the worst of its calls."""
        calls = self._calls.values()
        unclean = [call.reason for call in calls if call.reason is not None and call.reason.lower() not in _CLEAN]
        return Outcome(
            text_empty=not (text or "").strip(),
            finish_reason=unclean[0] if unclean else None,
            aborted=any(call.tells_its_end and call.reason is None for call in calls),
        )

    def cost(self) -> Cost:
        """Return what the calls took together."""
        return Cost(
            input_tokens=_total(call.cost.input_tokens for call in self._calls.values()),
            output_tokens=_total(call.cost.output_tokens for call in self._calls.values()),
        )


_listening: ContextVar[Endings | None] = ContextVar("askonce_listening", default=None)


def _total(counts: Iterator[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if known else None


class _Listener(BaseEventHandler):
    @classmethod
    def class_name(cls) -> str:
        return "AskOnceListener"

    def handle(self, event: BaseEvent, **_: object) -> None:
        endings = _listening.get()
        if endings is not None and isinstance(event, _TOLD) and event.response is not None:
            endings.hear(event.span_id or "", event.response)


def listen() -> None:
    """Have LlamaIndex tell of its model calls, if it does not yet."""
    dispatcher = get_dispatcher("root")
    if not any(isinstance(handler, _Listener) for handler in dispatcher.event_handlers):
        dispatcher.add_event_handler(_Listener())
