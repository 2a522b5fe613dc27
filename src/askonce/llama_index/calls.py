"""One call of an LLM through the cache, whole or streamed, and what LlamaIndex is told of a hit.

Of a hit the instrumentation hears: the span and the events that LlamaIndex's decorators send for a call. The older
`CallbackManager` does not: its `TokenCountingHandler` would count tokens that were never spent. Nor is the rate
limiter asked. Both are why the decorators themselves are not used.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import aclosing, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic
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
from llama_index.core.prompts import BasePromptTemplate
from llama_index_instrumentation import get_dispatcher
from llama_index_instrumentation.dispatcher import active_instrument_tags
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.core.model import Bypass, Hit, Request, Shared
from askonce.hosts.calls import HostCall, achunks, calling, chunks, is_own
from askonce.hosts.conversations import UNKNOWN_MODEL
from askonce.hosts.forms import NO_FORM, Form, form_of
from askonce.hosts.notices import Notices
from askonce.llama_index.request import CHAT, COMPLETE, STRUCTURED, Reading
from askonce.llama_index.responses import (
    Answers,
    R,
    StreamedAnswer,
    chat_chunks,
    completion_chunks,
    with_note,
)
from askonce.llama_index.structured import StructuredCall, note_call
from askonce.runtime.engine import Served

_CHAT = (LLMChatStartEvent, LLMChatInProgressEvent, LLMChatEndEvent)
_COMPLETION = (LLMCompletionStartEvent, LLMCompletionInProgressEvent, LLMCompletionEndEvent)
_dispatcher = get_dispatcher("llama_index.core.llms.callbacks")


@dataclass(slots=True)
class Binding:
    """Tie an LLM to a cache.

    Args:
        cache: Where answers are kept.
        reading: How calls are read.
    """

    cache: Cache
    reading: Reading
    _notices: Notices = field(default_factory=Notices, init=False)

    def request(self, llm: LLM, asked: str | Sequence[ChatMessage], keywords: Mapping[str, object]) -> Request | Bypass:
        """Return the request that `complete` or `chat` makes, or why the cache must stay out of it."""
        if isinstance(asked, str):
            return self.reading.completion(llm, asked, {"formatted": False, **keywords})
        return self.reading.chat(llm, list(asked), keywords)

    def chat(
        self, llm: LLM, messages: Sequence[ChatMessage], keywords: dict[str, object], prefix: str = ""
    ) -> Call[ChatResponse]:
        """Return a call of `llm.chat`, or of the method whose name begins with `prefix`."""
        messages = list(messages)
        note_call("chat")
        request = self._admitted(llm, self.request(llm, messages, keywords), CHAT)
        answers = Answers(ChatResponse, type(llm), _form_of(request))
        events = Events(llm, f"{prefix}chat", {"messages": messages}, keywords, *_CHAT)
        return Call(self._call(llm, request), answers, events, chat_chunks)

    def completion(
        self,
        llm: LLM,
        prompt: str,
        formatted: bool,
        keywords: dict[str, object],
        prefix: str = "",
    ) -> Call[CompletionResponse]:
        """Return a call of `llm.complete`, or of the method whose name begins with `prefix`."""
        note_call("complete")
        request = self._admitted(llm, self.request(llm, prompt, {**keywords, "formatted": formatted}), COMPLETE)
        events = Events(llm, f"{prefix}complete", {"prompt": prompt}, keywords, *_COMPLETION)
        return Call(self._call(llm, request), Answers(CompletionResponse, type(llm)), events, completion_chunks)

    def structured(
        self,
        llm: LLM,
        output_cls: type[BaseModel],
        prompt: BasePromptTemplate,
        keywords: Mapping[str, object] | None,
        arguments: Mapping[str, Any],
    ) -> StructuredCall:
        """Return a call of `llm` for an object, made past its `chat`."""
        read = self.reading.structured(llm, prompt.format_messages(**arguments), keywords or {}, output_cls)
        return StructuredCall(self.cache, self._admitted(llm, read, STRUCTURED), output_cls, self._notices)

    def _call(self, llm: LLM, request: Request | Bypass) -> HostCall:
        return HostCall(self.cache, request, self._notices, partial(calling, llm))

    def _admitted(self, llm: LLM, request: Request | Bypass, host: str) -> Request | Bypass:
        if isinstance(request, Request):
            return request.pin()
        advice = (
            f"{llm.class_name()} does not tell its model's name, so that answers of two models could be "
            'mixed up: its calls pass by the cache. Name it with cached(llm, cache, model="...") or '
            'with scope(model="...").'
        )
        told = advice if request.rule == UNKNOWN_MODEL else None
        self._notices.bypassed(self.cache, request.rule, told, host=host)
        return request


@dataclass(frozen=True, slots=True)
class Events:
    """Send the span and the events of one call that the model is not asked for.

    Args:
        llm: The LLM called.
        method: The name of the method called, without an `a`.
        asked: The messages or the prompt, by the events' name for it.
        keywords: The call's keywords.
        start: The event of a call that has begun.
        progress: The event of a chunk.
        end: The event of a call that has ended.
    """

    llm: LLM
    method: str
    asked: Mapping[str, Any]
    keywords: dict[str, object]
    start: type[LLMChatStartEvent | LLMCompletionStartEvent]
    progress: type[LLMChatInProgressEvent | LLMCompletionInProgressEvent]
    end: type[LLMChatEndEvent | LLMCompletionEndEvent]

    @contextmanager
    def span(self) -> Iterator[str]:
        """Open the span that the call is known by, tell that it has begun, and yield the span's id."""
        id_ = f"{type(self.llm).__name__}.{self.method}-{uuid4()}"
        bound = inspect.signature(lambda *asked: None).bind(*self.asked.values())  # noqa: ARG005 — only its signature is used
        parent, tags = active_span_id.get(), active_instrument_tags.get()
        token = active_span_id.set(id_)
        _dispatcher.span_enter(id_=id_, bound_args=bound, instance=self.llm, parent_id=parent, tags=tags)
        try:
            model = self.llm.to_payload()
            _dispatcher.event(self.start(**self.asked, additional_kwargs=self.keywords, model_dict=model, span_id=id_))
            yield id_
        except BaseException as exc:
            _dispatcher.span_drop(id_=id_, bound_args=bound, instance=self.llm, err=exc)
            raise
        else:
            _dispatcher.span_exit(id_=id_, bound_args=bound, instance=self.llm)
        finally:
            active_span_id.reset(token)

    def chunk(self, response: Any, span_id: str) -> None:
        """Tell of a chunk."""
        _dispatcher.event(self.progress(**self.asked, response=response, span_id=span_id))

    def ended(self, response: Any, span_id: str) -> None:
        """Tell that the call has ended; of a completion without a chunk LlamaIndex has no event."""
        if response is not None or self.end is LLMChatEndEvent:
            _dispatcher.event(self.end(**self.asked, response=response, span_id=span_id))

    def failed(self, error: BaseException, span_id: str) -> None:
        """Tell that the replay of a stream was broken off."""
        _dispatcher.event(ExceptionEvent(exception=error, span_id=span_id))


@dataclass(frozen=True, slots=True)
class Call(Generic[R]):
    """Carry out one call.

    Args:
        call: How the cache is asked.
        codec: What turns responses into JSON and back.
        events: What LlamaIndex is told of a hit.
        cut: What cuts a response into a stream.
    """

    call: HostCall
    codec: Answers[R]
    events: Events
    cut: Callable[[R], Iterator[R]]

    def answer(self, ask: Callable[[], R]) -> R:
        """Return the stored response, or the one that `ask` gets."""
        return self._answered(self.call.answer(ask, self.codec))

    async def aanswer(self, ask: Callable[[], Awaitable[R]]) -> R:
        """Async version of `answer`."""
        return self._answered(await self.call.aanswer(ask, self.codec))

    def stream(self, ask: Callable[[], Generator[R, None, None]]) -> Generator[R, None, None]:
        """Return the stored response as a stream, or the stream that `ask` opens."""
        found = self.call.open(ask, StreamedAnswer(self.codec))
        return self._streamed(found, None if is_own(found) else self._begun())

    async def astream(self, ask: Callable[[], Awaitable[AsyncGenerator[R, None]]]) -> AsyncGenerator[R, None]:
        """Async version of `stream`."""
        found = await self.call.aopen(ask, StreamedAnswer(self.codec))
        return self._astreamed(found, None if is_own(found) else self._begun())

    def _answered(self, response: R) -> R:
        decision = self.call.decision
        if isinstance(decision, Hit | Shared):
            with self.events.span() as span_id:
                self.events.ended(response, span_id)
        return response if isinstance(decision, Hit) else with_note(response, self.call.note)

    def _begun(self) -> str:
        with self.events.span() as span_id:
            return span_id

    def _streamed(self, found: Served[R] | Iterator[R], span_id: str | None) -> Generator[R, None, None]:
        """Yield what was opened; of what the model is not asked for, tell LlamaIndex in this span."""
        note, chunk = self.call.note, None
        try:
            with closing(chunks(found, self.cut)) as streamed:
                for each in streamed:
                    chunk = with_note(each, note)
                    if span_id is not None:
                        self.events.chunk(chunk, span_id)
                    yield chunk
        except BaseException as exc:
            if span_id is not None:
                self.events.failed(exc, span_id)
            raise
        if span_id is not None:
            self.events.ended(chunk, span_id)

    async def _astreamed(
        self, found: Served[R] | AsyncIterator[R] | Iterator[R], span_id: str | None
    ) -> AsyncGenerator[R, None]:
        """Async version of `_streamed`."""
        note, chunk = self.call.note, None
        try:
            async with aclosing(achunks(found, self.cut)) as streamed:
                async for each in streamed:
                    chunk = with_note(each, note)
                    if span_id is not None:
                        self.events.chunk(chunk, span_id)
                    yield chunk
        except BaseException as exc:
            if span_id is not None:
                self.events.failed(exc, span_id)
            raise
        if span_id is not None:
            self.events.ended(chunk, span_id)


def _form_of(request: Request | Bypass) -> Form:
    if isinstance(request, Bypass):
        return NO_FORM
    scope = request.scope
    settings, call = scope.params.get("settings"), scope.params.get("call")
    said = {**(settings if isinstance(settings, Mapping) else {}), **(call if isinstance(call, Mapping) else {})}
    return form_of(scope.tools, said, scope.response_schema)
