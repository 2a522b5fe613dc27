"""One call of an LLM through the cache: answered or streamed, on a plain thread or on an event loop."""

from __future__ import annotations

import warnings
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import aclosing, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse
from llama_index.core.llms import LLM

from askonce.cache import AnswerCodec, Cache
from askonce.core.model import Bypass, Decision, Hit, Miss, Request
from askonce.errors import CodecError
from askonce.hosts.notices import Notices
from askonce.hosts.tools import ADVICE, HOSTED_TOOLS
from askonce.llama_index import events
from askonce.llama_index.replay import StreamedAnswer, chat_chunks, completion_chunks
from askonce.llama_index.request import UNKNOWN_MODEL, Reading
from askonce.llama_index.responses import ChatAnswers, CompletionAnswers, R
from askonce.runtime.streams import awatched, watched

_inside: ContextVar[LLM | None] = ContextVar("askonce_inside_llm", default=None)
Told = TypeVar("Told", ChatResponse, CompletionResponse, contravariant=True)


def is_inside(llm: LLM) -> bool:
    """Tell whether the class behind `llm` is at work, so that its calls to itself are its own affair."""
    return _inside.get() is llm


@contextmanager
def _at_work(llm: LLM) -> Iterator[None]:
    """Mark the class behind `llm` as at work; never held across a `yield` of a stream."""
    token = _inside.set(llm)
    try:
        yield
    finally:
        _inside.reset(token)


class _Events(Protocol[Told]):
    def start(self, llm: LLM, keywords: dict[str, object], span_id: str) -> None: ...
    def progress(self, response: Told, span_id: str) -> None: ...
    def end(self, response: Told, span_id: str) -> None: ...


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

    def chat(
        self, llm: LLM, messages: Sequence[ChatMessage], keywords: dict[str, object], prefix: str = ""
    ) -> Call[ChatResponse]:
        """Return a call of `llm.chat`, or of its twin whose name has this prefix."""
        messages = list(messages)
        request = self._admitted(llm, self.reading.chat(llm, messages, keywords))
        told = events.ChatEvents(messages)
        return Call(self.cache, llm, request, f"{prefix}chat", messages, keywords, ChatAnswers(), told, chat_chunks)

    def completion(
        self,
        llm: LLM,
        prompt: str,
        formatted: bool,
        keywords: dict[str, object],
        prefix: str = "",
    ) -> Call[CompletionResponse]:
        """Return a call of `llm.complete`, or of its twin whose name has this prefix."""
        read: Mapping[str, object] = {**keywords, "formatted": formatted}
        request = self._admitted(llm, self.reading.completion(llm, prompt, read))
        told = events.CompletionEvents(prompt)
        return Call(
            self.cache, llm, request, f"{prefix}complete", prompt, keywords, CompletionAnswers(), told,
            completion_chunks,
        )  # fmt: skip

    def _admitted(self, llm: LLM, request: Request | Bypass) -> Request | None:
        if isinstance(request, Request):
            return request.pin()
        self.cache.count_bypass(request.rule)
        if request.rule == HOSTED_TOOLS:
            self._notices.tell(request.rule, ADVICE)
        if request.rule == UNKNOWN_MODEL and self._notices.is_news(request.rule):
            warnings.warn(
                f"{llm.class_name()} does not tell its model's name, so that answers of two models could be "
                'mixed up: its calls pass by the cache. Name it with cached(llm, cache, model="...") or '
                'with scope(model="...").',
                stacklevel=4,
            )
        return None


@dataclass(frozen=True, slots=True)
class Call(Generic[R]):
    """Carry out one call.

    Args:
        cache: Where answers are kept.
        llm: The LLM called.
        request: What is asked, or `None` when the cache must stay out of it.
        method: The name of the method called, without an `a`.
        argument: The messages or the prompt.
        keywords: The call's keywords.
        codec: What turns responses into JSON and back.
        events: What tells LlamaIndex of a hit.
        chunks: What cuts a response into a stream.
    """

    cache: Cache
    llm: LLM
    request: Request | None
    method: str
    argument: object
    keywords: dict[str, object]
    codec: AnswerCodec[R]
    events: _Events[R]
    chunks: Callable[[R], Iterator[R]]

    def answer(self, ask: Callable[[], R]) -> R:
        """Return the stored response, or the one that `ask` gets."""
        asked = False

        def compute() -> R:
            nonlocal asked
            asked = True
            with _at_work(self.llm):
                return ask()

        if self.request is None:
            return compute()
        response = self.cache.serve(self.request, compute, self.codec)
        return response if asked else self._told(response)

    async def aanswer(self, ask: Callable[[], Awaitable[R]]) -> R:
        """Do as `answer`."""
        asked = False

        async def compute() -> R:
            nonlocal asked
            asked = True
            with _at_work(self.llm):
                return await ask()

        if self.request is None:
            return await compute()
        response = await self.cache.aserve(self.request, compute, self.codec)
        return response if asked else self._told(response)

    def stream(self, ask: Callable[[], Generator[R, None, None]]) -> Generator[R, None, None]:
        """Return the stored response as a stream, or the stream that `ask` opens."""
        decision = None if self.request is None else self.cache.lookup(self.request)
        response = self._restored(decision)
        if response is not None:
            return self._replayed(response, self._begun())
        with _at_work(self.llm):
            chunks = iter(ask())
        return self._watched(chunks, decision)

    async def astream(self, ask: Callable[[], Awaitable[AsyncGenerator[R, None]]]) -> AsyncGenerator[R, None]:
        """Do as `stream`."""
        decision = None if self.request is None else await self.cache.alookup(self.request)
        response = self._restored(decision)
        if response is not None:
            return self._areplayed(response, self._begun())
        with _at_work(self.llm):
            chunks = aiter(await ask())
        return self._awatched(chunks, decision)

    def _restored(self, decision: Decision | None) -> R | None:
        if not isinstance(decision, Hit):
            return None
        try:
            return self.codec.restore(decision)
        except CodecError:
            return None

    def _watched(self, chunks: Iterator[R], decision: Decision | None) -> Generator[R, None, None]:
        seen = StreamedAnswer(self.codec)
        yield from watched(chunks, partial(_at_work, self.llm), seen.add)
        if (keywords := self._to_store(seen, decision)) is not None:
            self.cache.store(**keywords)

    async def _awatched(self, chunks: AsyncIterator[R], decision: Decision | None) -> AsyncGenerator[R, None]:
        seen = StreamedAnswer(self.codec)
        async with aclosing(awatched(chunks, partial(_at_work, self.llm), seen.add)) as passing:
            async for chunk in passing:
                yield chunk
        if (keywords := self._to_store(seen, decision)) is not None:
            await self.cache.astore(**keywords)

    def _to_store(self, seen: StreamedAnswer[R], decision: Decision | None) -> dict[str, Any] | None:
        """Return the arguments of `cache.store` for a stream that has ended, or `None` if it is not to be stored."""
        if self.request is None or not isinstance(decision, Miss):
            return None
        recorded = seen.record()
        if recorded is None:
            return None
        return {
            "question": self.request,
            "answer": recorded.answer,
            "after": decision,
            "outcome": recorded.outcome,
            "cost": recorded.cost,
        }

    def _told(self, response: R) -> R:
        """Tell LlamaIndex of a response that the model was not asked for."""
        with events.span(self.llm, self.method, self.argument) as span_id:
            self.events.start(self.llm, self.keywords, span_id)
            self.events.end(response, span_id)
        return response

    def _begun(self) -> str:
        with events.span(self.llm, self.method, self.argument) as span_id:
            self.events.start(self.llm, self.keywords, span_id)
        return span_id

    def _replayed(self, response: R, span_id: str) -> Generator[R, None, None]:
        last = response
        try:
            for last in self.chunks(response):
                self.events.progress(last, span_id)
                yield last
        except GeneratorExit as exc:
            events.failed(span_id, exc)
            raise
        self.events.end(last, span_id)

    async def _areplayed(self, response: R, span_id: str) -> AsyncGenerator[R, None]:
        last = response
        try:
            for last in self.chunks(response):
                self.events.progress(last, span_id)
                yield last
        except GeneratorExit as exc:
            events.failed(span_id, exc)
            raise
        self.events.end(last, span_id)
