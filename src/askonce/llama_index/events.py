"""The instrumentation of a hit: the span and the events that LlamaIndex's decorators send for a call.

The older `CallbackManager` hears nothing of a hit: its `TokenCountingHandler` would count tokens that
were never spent. Nor is the rate limiter asked. Both are why the decorators themselves are not used.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import uuid4

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse
from llama_index.core.instrumentation.events.exception import ExceptionEvent
from llama_index.core.instrumentation.events.llm import (
    LLMChatEndEvent,
    LLMChatInProgressEvent,
    LLMChatStartEvent,
    LLMCompletionEndEvent,
    LLMCompletionInProgressEvent,
    LLMCompletionStartEvent,
)
from llama_index.core.instrumentation.span import active_span_id
from llama_index.core.llms import LLM
from llama_index_instrumentation import get_dispatcher
from llama_index_instrumentation.dispatcher import active_instrument_tags

_dispatcher = get_dispatcher("llama_index.core.llms.callbacks")


@contextmanager
def span(llm: LLM, method: str, *arguments: object) -> Iterator[str]:
    """Open the span that a call of `llm`'s method is known by, and yield its id."""
    id_ = f"{type(llm).__name__}.{method}-{uuid4()}"
    bound = inspect.signature(lambda *asked: None).bind(*arguments)  # noqa: ARG005 — only its signature is used
    parent = active_span_id.get()
    token = active_span_id.set(id_)
    _dispatcher.span_enter(id_=id_, bound_args=bound, instance=llm, parent_id=parent, tags=active_instrument_tags.get())
    try:
        yield id_
    except BaseException as exc:
        _dispatcher.span_drop(id_=id_, bound_args=bound, instance=llm, err=exc)
        raise
    else:
        _dispatcher.span_exit(id_=id_, bound_args=bound, instance=llm)
    finally:
        active_span_id.reset(token)


def failed(span_id: str, error: BaseException) -> None:
    """Tell that the replay of a stream was broken off."""
    _dispatcher.event(ExceptionEvent(exception=error, span_id=span_id))


@dataclass(frozen=True, slots=True)
class ChatEvents:
    """Send the events of one `chat` call."""

    messages: Sequence[ChatMessage]

    def start(self, llm: LLM, keywords: dict[str, object], span_id: str) -> None:
        """Tell that a call has begun."""
        _dispatcher.event(
            LLMChatStartEvent(
                messages=list(self.messages),
                additional_kwargs=keywords,
                model_dict=llm.to_payload(),
                span_id=span_id,
            )
        )

    def progress(self, response: ChatResponse, span_id: str) -> None:
        """Tell of a chunk."""
        _dispatcher.event(LLMChatInProgressEvent(messages=list(self.messages), response=response, span_id=span_id))

    def end(self, response: ChatResponse | None, span_id: str) -> None:
        """Tell that a call has ended."""
        _dispatcher.event(LLMChatEndEvent(messages=list(self.messages), response=response, span_id=span_id))


@dataclass(frozen=True, slots=True)
class CompletionEvents:
    """Send the events of one `complete` call."""

    prompt: str

    def start(self, llm: LLM, keywords: dict[str, object], span_id: str) -> None:
        """Tell that a call has begun."""
        _dispatcher.event(
            LLMCompletionStartEvent(
                prompt=self.prompt, additional_kwargs=keywords, model_dict=llm.to_payload(), span_id=span_id
            )
        )

    def progress(self, response: CompletionResponse, span_id: str) -> None:
        """Tell of a chunk."""
        _dispatcher.event(LLMCompletionInProgressEvent(prompt=self.prompt, response=response, span_id=span_id))

    def end(self, response: CompletionResponse | None, span_id: str) -> None:
        """Tell that a call has ended."""
        if response is None:
            return  # a stream without a chunk, for which LlamaIndex has no event
        _dispatcher.event(LLMCompletionEndEvent(prompt=self.prompt, response=response, span_id=span_id))
