"""One call of an LLM through the cache, whole or streamed, and what LlamaIndex is told of a hit.

Of a hit the instrumentation hears: the span and the events that LlamaIndex's decorators send for a call. The older
`CallbackManager` does not: its `TokenCountingHandler` would count tokens that were never spent. Nor is the rate
limiter asked. Both are why the decorators themselves are not used.

Some classes, such as Anthropic's and Gemini's, ask their client for structured output directly, past their own `chat`.
Of all others, what `structured_predict` asks goes through `chat`, and is answered there.
"""

from __future__ import annotations

import copy
import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import aclosing, closing, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache, partial
from types import CodeType
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

from askonce.cache import Cache, Outcome, Recorded
from askonce.core.answers import StreamCodec
from askonce.core.model import Bypass, Hit, Json, Request, Shared
from askonce.hosts.arrangement import Arrangement
from askonce.hosts.calls import HostCall, achunks, calling, chunks, is_own
from askonce.hosts.conversations import UNKNOWN_MODEL
from askonce.hosts.dependencies import Remembered
from askonce.hosts.forms import NO_FORM, Form, form_asked_by
from askonce.hosts.notices import Notices
from askonce.hosts.values import object_json, object_of
from askonce.llama_index.arrangement import Prompt, arranged, with_delivery
from askonce.llama_index.configuration import own_of
from askonce.llama_index.request import CHAT, COMPLETE, STRUCTURED, CallReader
from askonce.llama_index.responses import Answers, R, StreamedAnswer, chat_chunks, completion_chunks, with_note
from askonce.runtime.engine import Served

_CLIENTS = ("client", "aclient")
_OWN_CALLS = frozenset({"chat", "achat", "stream_chat", "astream_chat", "complete", "acomplete"})
_calls: ContextVar[list[str] | None] = ContextVar("askonce_calls_inside", default=None)


def _described(llm: LLM) -> dict[str, Any]:
    """Return what an event says of the model, which holds no credentials."""
    if hasattr(llm, "to_payload"):
        return llm.to_payload()
    return {"class_name": llm.class_name(), **llm.metadata.model_dump()}  # before llama-index-core 0.14.23


@lru_cache(256)
def asks_its_client(kind: type[LLM], method: str) -> bool:
    """Return whether a class's method of this name goes past its `chat`, and past a cache that stands there."""
    found = inspect.unwrap(getattr(kind, method))
    if found is inspect.unwrap(getattr(LLM, method)):
        return False
    names = set(_names(found.__code__)) if hasattr(found, "__code__") else set()
    return names.isdisjoint(_OWN_CALLS) and any(name.lower().endswith(_CLIENTS) for name in names)


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


def note_call(method: str) -> None:
    """Note that a call came to the cache's own `chat` or `complete`, which answers and stores it."""
    if (inside := _calls.get()) is not None:
        inside.append(method)


@dataclass(slots=True)
class StructuredCall(HostCall, StreamCodec[Any, Any]):
    """Carry out one call; a codec for its object, whole (`askonce.cache.AnswerCodec`) or streamed.

    Args:
        output_cls: The class of the object.
    """

    output_cls: type[BaseModel] = field(kw_only=True)
    _last: Any = field(default=None, init=False)
    _calls: list[str] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self.inside = self._noting

    def stream(self, ask: Callable[[], Generator[Any, None, None]]) -> Generator[Any, None, None]:
        """Return the stored object as a stream, or the objects that `ask` streams, each with more than the last."""
        return chunks(self.open(ask, self), _alone)

    async def astream(self, ask: Callable[[], Awaitable[AsyncGenerator[Any, None]]]) -> AsyncGenerator[Any, None]:
        """Async version of `stream`."""
        return achunks(await self.aopen(ask, self), _alone)

    def take(self, chunk: Any) -> Any:
        """Take in the next object of a stream; a copy, because a consumer may change it."""
        self._last = copy.deepcopy(chunk)
        return self._last

    def share(self, chunk: Any) -> Any:
        """Return an own copy of another's."""
        return copy.deepcopy(chunk)

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the last object, now that the stream has ended."""
        return self.record(self._last)

    def record(self, result: object) -> Recorded | None:
        """Return what is kept of an object: one that comes back as it was, and that no other call has stored."""
        if self._calls or type(result) is not self.output_cls:
            return None
        try:
            return Recorded(object_json(result), Outcome())
        except TypeError:
            return None

    def restore(self, hit: Hit) -> Any:
        """Return a fresh object."""
        return object_of(self.output_cls, hit.answer)

    @contextmanager
    def _noting(self) -> Iterator[None]:
        """Note the calls of `chat` that are made inside the block; never held across a `yield` of a stream."""
        token = _calls.set(self._calls)
        try:
            yield
        finally:
            _calls.reset(token)


def _alone(whole: Any) -> Iterator[Any]:
    yield whole


_dispatcher = get_dispatcher("llama_index.core.llms.callbacks")


@dataclass(frozen=True, slots=True)
class Method(Generic[R]):
    """What LlamaIndex has for one way of calling an LLM.

    Args:
        name: The method's name, without what says that it is streamed or async.
        host: What the scope of its requests says.
        argument: What the method, and the events, call what is asked.
        kind: The class of its responses.
        cut: What cuts a response into a stream.
        start: The event of a call that has begun.
        progress: The event of a chunk.
        end: The event of a call that has ended.
    """

    name: str
    host: str
    argument: str
    kind: type[R]
    cut: Callable[[R], Iterator[R]]
    start: type[LLMChatStartEvent | LLMCompletionStartEvent]
    progress: type[LLMChatInProgressEvent | LLMCompletionInProgressEvent]
    end: type[LLMChatEndEvent | LLMCompletionEndEvent]


CHATTED = Method(
    "chat", CHAT, "messages", ChatResponse, chat_chunks,
    LLMChatStartEvent, LLMChatInProgressEvent, LLMChatEndEvent,
)  # fmt: skip
COMPLETED = Method(
    "complete", COMPLETE, "prompt", CompletionResponse, completion_chunks,
    LLMCompletionStartEvent, LLMCompletionInProgressEvent, LLMCompletionEndEvent,
)  # fmt: skip


@dataclass(slots=True)
class Binding:
    """Tie an LLM to a cache.

    Args:
        cache: Where answers are kept.
        reader: How calls are read.
        arrange: What of a prompt is arranged.
    """

    cache: Cache
    reader: CallReader
    arrange: Arrangement | None = None
    _notices: Notices = field(default_factory=Notices, init=False)
    _own: Remembered[str | None] = field(default_factory=Remembered, init=False, repr=False, compare=False)

    def _read(
        self,
        llm: LLM,
        asked: str | Sequence[ChatMessage],
        keywords: Mapping[str, object],
        host: str | None = None,
    ) -> Request | Bypass:
        return self.reader.request(llm, asked, keywords, host, self._own.of(llm, partial(own_of, llm)))

    def call(
        self,
        llm: LLM,
        method: Method[R],
        asked: str | Sequence[ChatMessage],
        keywords: dict[str, object],
        formatted: bool | None = None,
    ) -> Call[R]:
        """Return a call of `llm`.

        Args:
            llm: The LLM called.
            method: By which method.
            asked: The messages or the prompt.
            keywords: The call's keywords.
            formatted: As `complete` was given it.
        """
        note_call(method.name)
        asked = asked if isinstance(asked, str) else list(asked)
        prompt = arranged(self.arrange, asked, keywords, llm, self._notices)
        stated = prompt.keywords if formatted is None else {**prompt.keywords, "formatted": formatted}
        request = self._admitted(llm, self._read(llm, prompt.asked, stated), method.host)
        if self.arrange is not None:
            prompt = with_delivery(self.arrange, prompt, self.cache, self._notices)
        codec = Answers(method.kind, type(llm), NO_FORM if method.host == COMPLETE else _form_of(request))
        return Call(
            self.cache, request, self._notices, partial(calling, prompt.llm), codec=codec, method=method, llm=llm,
            prompt=prompt, asked={method.argument: asked}, keywords=keywords,
        )  # fmt: skip

    def request(self, llm: LLM, asked: str | Sequence[ChatMessage], keywords: Mapping[str, Any]) -> Request | Bypass:
        """Return the request that a call makes, or why the cache must stay out of it."""
        prompt = arranged(self.arrange, asked, keywords, llm, self._notices)
        return self._read(llm, prompt.asked, prompt.keywords)

    def structured(
        self,
        llm: LLM,
        output_cls: type[BaseModel],
        prompt: BasePromptTemplate,
        keywords: Mapping[str, object] | None,
        arguments: Mapping[str, Any],
    ) -> StructuredCall:
        """Return a call of `llm` for an object, made past its `chat`."""
        stated = {**(keywords or {}), "response_format": output_cls}
        read = self._read(llm, prompt.format_messages(**arguments), stated, STRUCTURED)
        return StructuredCall(self.cache, self._admitted(llm, read, STRUCTURED), self._notices, output_cls=output_cls)

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


@dataclass(slots=True)
class Call(HostCall, Generic[R]):
    """Carry out one call, and send the span and the events of one that the model is not asked for.

    Args:
        codec: What turns responses into JSON and back.
        method: By which method the LLM is called.
        llm: The LLM called.
        prompt: What it is given.
        asked: The messages or the prompt, by the events' name for it.
        keywords: The call's keywords.
    """

    codec: Answers[R] = field(kw_only=True)
    method: Method[R] = field(kw_only=True)
    llm: LLM = field(kw_only=True)
    prompt: Prompt = field(kw_only=True)
    asked: Mapping[str, Any] = field(kw_only=True)
    keywords: dict[str, object] = field(kw_only=True)

    def asking(self, name: str, **more: object) -> Callable[[], Any]:
        """Return what asks the LLM, by the method of this name of the class behind."""
        method = getattr(type(self.llm).__bases__[1], name)
        return partial(method, self.prompt.llm, self.prompt.sent, **more, **self.prompt.keywords)

    def respond(self, ask: Callable[[], R]) -> R:
        """Return the stored response, or the one that `ask` gets."""
        return self._told(self.answer(ask, self.codec))

    async def arespond(self, ask: Callable[[], Awaitable[R]]) -> R:
        """Async version of `respond`."""
        return self._told(await self.aanswer(ask, self.codec))

    def stream(self, ask: Callable[[], Generator[R, None, None]]) -> Generator[R, None, None]:
        """Return the stored response as a stream, or the stream that `ask` opens."""
        found = self.open(ask, StreamedAnswer(self.codec))
        return self._streamed(found, None if is_own(found) else self._begun())

    async def astream(self, ask: Callable[[], Awaitable[AsyncGenerator[R, None]]]) -> AsyncGenerator[R, None]:
        """Async version of `stream`."""
        found = await self.aopen(ask, StreamedAnswer(self.codec))
        return self._astreamed(found, None if is_own(found) else self._begun())

    def _told(self, response: R) -> R:
        decision = self.decision
        if isinstance(decision, Hit | Shared):
            with self._span(self.method.name) as span_id:
                self._ended(response, span_id)
        return response if isinstance(decision, Hit) else with_note(response, self.note)

    @contextmanager
    def _span(self, name: str) -> Iterator[str]:
        """Open the span that a call of this name is known by, tell that it has begun, and yield the span's id."""
        id_ = f"{type(self.llm).__name__}.{name}-{uuid4()}"
        bound = inspect.signature(lambda *asked: None).bind(*self.asked.values())  # noqa: ARG005 — only its signature is used
        parent, tags = active_span_id.get(), active_instrument_tags.get()
        token = active_span_id.set(id_)
        _dispatcher.span_enter(id_=id_, bound_args=bound, instance=self.llm, parent_id=parent, tags=tags)
        try:
            model = _described(self.llm)
            start = self.method.start(**self.asked, additional_kwargs=self.keywords, model_dict=model, span_id=id_)
            _dispatcher.event(start)
            yield id_
        except BaseException as exc:
            _dispatcher.span_drop(id_=id_, bound_args=bound, instance=self.llm, err=exc)
            raise
        else:
            _dispatcher.span_exit(id_=id_, bound_args=bound, instance=self.llm)
        finally:
            active_span_id.reset(token)

    def _ended(self, response: Any, span_id: str) -> None:
        """Tell that the call has ended; of a completion without a chunk LlamaIndex has no event."""
        if response is not None or self.method.end is LLMChatEndEvent:
            _dispatcher.event(self.method.end(**self.asked, response=response, span_id=span_id))

    @contextmanager
    def _passed(self, span_id: str | None) -> Iterator[Callable[[R], R]]:
        """Yield what notes on each chunk why the model was asked, and tells of it in this span, if there is one."""
        note = self.note
        last: Any = None

        def told(chunk: R) -> R:
            nonlocal last
            last = noted = with_note(chunk, note)
            if span_id is not None:
                _dispatcher.event(self.method.progress(**self.asked, response=last, span_id=span_id))
            return noted

        try:
            yield told
        except BaseException as exc:
            if span_id is not None:
                _dispatcher.event(ExceptionEvent(exception=exc, span_id=span_id))
            raise
        if span_id is not None:
            self._ended(last, span_id)

    def _begun(self) -> str:
        with self._span(f"stream_{self.method.name}") as span_id:
            return span_id

    def _streamed(self, found: Served[R] | Iterator[R], span_id: str | None) -> Generator[R, None, None]:
        """Yield what was opened."""
        with self._passed(span_id) as told, closing(chunks(found, self.method.cut)) as streamed:
            for chunk in streamed:
                yield told(chunk)

    async def _astreamed(
        self, found: Served[R] | AsyncIterator[R] | Iterator[R], span_id: str | None
    ) -> AsyncGenerator[R, None]:
        """Async version of `_streamed`."""
        with self._passed(span_id) as told:
            async with aclosing(achunks(found, self.method.cut)) as streamed:
                async for chunk in streamed:
                    yield told(chunk)


def _form_of(request: Request | Bypass) -> Form:
    params: Mapping[str, Json] = {} if isinstance(request, Bypass) else request.scope.params
    held = (params.get(name) for name in ("settings", "call"))  # the call's own keywords go before the LLM's settings
    said = {name: value for each in held if isinstance(each, Mapping) for name, value in each.items()}
    return form_asked_by(request, said)
