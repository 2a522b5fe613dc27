"""One call of an LLM through the cache: answered or streamed, on a plain thread or on an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from llama_index.core.base.llms.types import ChatMessage, ChatResponse, CompletionResponse
from llama_index.core.llms import LLM
from llama_index.core.prompts import BasePromptTemplate
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.core.model import Bypass, Request
from askonce.hosts.calls import HostCall, achunks, calling, chunks, is_own
from askonce.hosts.conversations import UNKNOWN_MODEL
from askonce.hosts.forms import NO_FORM, Form, form_of
from askonce.hosts.notices import Notices
from askonce.llama_index import events
from askonce.llama_index.request import Reading
from askonce.llama_index.responses import (
    Answers,
    ChatAnswers,
    CompletionAnswers,
    R,
    StreamedAnswer,
    chat_chunks,
    completion_chunks,
)
from askonce.llama_index.structured import StructuredCall, note_call
from askonce.runtime.engine import Served

Told = TypeVar("Told", ChatResponse, CompletionResponse, contravariant=True)


class _Events(Protocol[Told]):
    def start(self, llm: LLM, keywords: dict[str, object], span_id: str) -> None: ...
    def progress(self, response: Told, span_id: str) -> None: ...
    def end(self, response: Told | None, span_id: str) -> None: ...


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
        note_call("chat")
        request = self._admitted(llm, self.reading.chat(llm, messages, keywords))
        heard = events.ChatEvents(messages)
        answers = ChatAnswers(NO_FORM if request is None else _form_of(request), type(llm))
        return Call(
            self.cache, llm, request, f"{prefix}chat", messages, keywords, answers, heard, chat_chunks, self._notices,
        )  # fmt: skip

    def completion(
        self,
        llm: LLM,
        prompt: str,
        formatted: bool,
        keywords: dict[str, object],
        prefix: str = "",
    ) -> Call[CompletionResponse]:
        """Return a call of `llm.complete`, or of its twin whose name has this prefix."""
        note_call("complete")
        read: Mapping[str, object] = {**keywords, "formatted": formatted}
        request = self._admitted(llm, self.reading.completion(llm, prompt, read))
        heard = events.CompletionEvents(prompt)
        return Call(
            self.cache, llm, request, f"{prefix}complete", prompt, keywords, CompletionAnswers(type(llm)), heard,
            completion_chunks, self._notices,
        )  # fmt: skip

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
        return StructuredCall(self.cache, self._admitted(llm, read), output_cls, self._notices)

    def _admitted(self, llm: LLM, request: Request | Bypass) -> Request | None:
        if isinstance(request, Request):
            return request.pin()
        advice = (
            f"{llm.class_name()} does not tell its model's name, so that answers of two models could be "
            'mixed up: its calls pass by the cache. Name it with cached(llm, cache, model="...") or '
            'with scope(model="...").'
        )
        self._notices.bypassed(self.cache, request.rule, advice if request.rule == UNKNOWN_MODEL else None)
        return None


def _form_of(request: Request) -> Form:
    scope = request.scope
    settings, call = scope.params.get("settings"), scope.params.get("call")
    said = {**(settings if isinstance(settings, Mapping) else {}), **(call if isinstance(call, Mapping) else {})}
    return form_of(scope.tools, said, scope.response_schema)


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
        notices: What keeps a fault of the cache's from the caller.
    """

    cache: Cache
    llm: LLM
    request: Request | None
    method: str
    argument: object
    keywords: dict[str, object]
    codec: Answers[R]
    events: _Events[R]
    chunks: Callable[[R], Iterator[R]]
    notices: Notices

    def answer(self, ask: Callable[[], R]) -> R:
        """Return the stored response, or the one that `ask` gets."""
        asked = False

        def noted() -> R:
            nonlocal asked
            asked = True
            return ask()

        response = self._call().answer(noted, self.codec)
        return response if asked else self._told(response)

    async def aanswer(self, ask: Callable[[], Awaitable[R]]) -> R:
        """Async version of `answer`."""
        asked = False

        async def noted() -> R:
            nonlocal asked
            asked = True
            return await ask()

        response = await self._call().aanswer(noted, self.codec)
        return response if asked else self._told(response)

    def stream(self, ask: Callable[[], Generator[R, None, None]]) -> Generator[R, None, None]:
        """Return the stored response as a stream, or the stream that `ask` opens."""
        found = self._call().open(ask, StreamedAnswer(self.codec))
        return chunks(found, self.chunks) if is_own(found) else self._replayed(found, self._begun())

    async def astream(self, ask: Callable[[], Awaitable[AsyncGenerator[R, None]]]) -> AsyncGenerator[R, None]:
        """Async version of `stream`."""
        found = await self._call().aopen(ask, StreamedAnswer(self.codec))
        return achunks(found, self.chunks) if is_own(found) else self._areplayed(found, self._begun())

    def _call(self) -> HostCall:
        return HostCall(self.cache, self.request, self.notices, partial(calling, self.llm))

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

    def _replayed(self, found: Served[R] | Iterator[R], span_id: str) -> Generator[R, None, None]:
        last: R | None = None

        def tell(chunk: R) -> None:
            nonlocal last
            last = chunk
            self.events.progress(chunk, span_id)

        try:
            yield from chunks(found, self.chunks, tell)
        except BaseException as exc:
            events.failed(span_id, exc)
            raise
        self.events.end(last, span_id)

    async def _areplayed(
        self, found: Served[R] | AsyncIterator[R] | Iterator[R], span_id: str
    ) -> AsyncGenerator[R, None]:
        last: R | None = None

        async def tell(chunk: R) -> None:
            nonlocal last
            last = chunk
            self.events.progress(chunk, span_id)

        try:
            async with aclosing(achunks(found, self.chunks, tell)) as replayed:
                async for chunk in replayed:
                    yield chunk
        except BaseException as exc:
            events.failed(span_id, exc)
            raise
        self.events.end(last, span_id)
