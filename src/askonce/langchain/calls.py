"""One call of a chat model through the cache: answered or streamed, on a plain thread or on an event loop."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from functools import partial
from time import monotonic
from typing import Any

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel
from langchain_core.messages import BaseMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.rate_limiters import BaseRateLimiter

from askonce.cache import Cache
from askonce.core.model import Request
from askonce.hosts.forms import NO_FORM
from askonce.hosts.notices import Notices
from askonce.hosts.streams import Streamed, atold, told
from askonce.langchain.answers import ChatAnswers, StreamedAnswer
from askonce.langchain.messages import ended_inside
from askonce.langchain.reading import CallReader
from askonce.langchain.replay import generation_chunks
from askonce.langchain.request import form_of

_inside: ContextVar[BaseChatModel | None] = ContextVar("askonce_inside_chat_model", default=None)


def is_inside(model: BaseChatModel) -> bool:
    """Tell whether the class behind `model` is at work, so that its calls to itself are its own affair."""
    return _inside.get() is model


@contextmanager
def _at_work(model: BaseChatModel) -> Iterator[None]:
    """Mark the class behind `model` as at work; never held across a `yield` of a stream."""
    token = _inside.set(model)
    try:
        yield
    finally:
        _inside.reset(token)


class LimitedOnMiss(BaseRateLimiter):
    """Let every call pass where LangChain waits, which is before the cache is asked.

    Args:
        limiter: The user's rate limiter, to wait for when the model is asked.
    """

    def __init__(self, limiter: BaseRateLimiter) -> None:
        self.limiter = limiter

    def acquire(self, *, blocking: bool = True) -> bool:  # noqa: ARG002 — there is nothing to wait for
        """Return at once."""
        return True

    async def aacquire(self, *, blocking: bool = True) -> bool:  # noqa: ARG002 — as `acquire`
        """Return at once."""
        return True


@dataclass(frozen=True, slots=True)
class Binding:
    """Tie a chat model to a cache.

    Args:
        cache: Where answers are kept.
        model_name: As for `cached_chat_model`.
        question_template: As for `cached_chat_model`.
        prefix: As for `cached_chat_model`.
    """

    cache: Cache
    model_name: str | None = None
    question_template: str | None = None
    prefix: tuple[object, ...] = ()
    _reader: CallReader = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        remedy = 'cached_chat_model(model, cache, model_name="...")'
        reader = CallReader(self.cache, self.model_name, self.question_template, self.prefix, remedy=remedy)
        object.__setattr__(self, "_reader", reader)

    def __reduce__(self) -> tuple[Any, ...]:
        return Binding, (self.cache, self.model_name, self.question_template, self.prefix)

    def __deepcopy__(self, memo: dict[int, object]) -> Binding:
        return self

    def call(self, model: BaseChatModel, messages: Sequence[BaseMessage], call_params: Mapping[str, object]) -> Call:
        """Return a call of `model`."""
        request = self._reader.read(model, messages, call_params)
        return Call(self.cache, model, request and request.pin(), self._reader.notices)

    def streamed_call(
        self, model: BaseChatModel, messages: Sequence[BaseMessage], call_params: Mapping[str, object]
    ) -> Call:
        """Return a call of `model` whose answer is streamed."""
        call = self.call(model, messages, call_params)
        if call.request is not None and call.request.scope.params.get("n") not in (None, 1):
            # The chunks of several answers come mixed, and LangChain keeps no mark on them.
            self._reader.bypassed(model, "several_answers")
            return replace(call, request=None)
        return call


@dataclass(frozen=True, slots=True)
class Call:
    """Carry out one call.

    Args:
        cache: Where answers are kept.
        model: The model called.
        request: What is asked, or `None` when the cache must stay out of it.
        notices: What keeps a fault of ours from the caller.
    """

    cache: Cache
    model: BaseChatModel
    request: Request | None
    notices: Notices

    def answer(self, ask: Callable[[], ChatResult]) -> ChatResult:
        """Return the stored result, or the one that `ask` gets."""
        answers = self._answers()

        def compute() -> ChatResult:
            self._wait()
            began = monotonic()
            with _at_work(self.model):
                result = ask()
            answers.latency_s = monotonic() - began
            answers.ended = ended_inside(self.model._llm_type, result.generations)
            return result

        return compute() if self.request is None else self.cache.serve(self.request, compute, answers)

    async def aanswer(self, ask: Callable[[], Awaitable[ChatResult]]) -> ChatResult:
        """Async version of `answer`."""
        answers = self._answers()

        async def compute() -> ChatResult:
            await self._await()
            began = monotonic()
            with _at_work(self.model):
                result = await ask()
            answers.latency_s = monotonic() - began
            answers.ended = ended_inside(self.model._llm_type, result.generations)
            return result

        if self.request is None:
            return await compute()
        return await self.cache.aserve(self.request, compute, answers)

    def stream(
        self, ask: Callable[[], Iterator[ChatGenerationChunk]], run_manager: CallbackManagerForLLMRun | None
    ) -> Iterator[ChatGenerationChunk]:
        """Yield the stored answer, or the stream that `ask` opens, which is then stored."""

        def opened() -> Iterator[ChatGenerationChunk]:
            self._wait()
            with _at_work(self.model):
                return iter(ask())

        def tell(chunk: ChatGenerationChunk) -> None:
            if run_manager is not None:
                run_manager.on_llm_new_token(chunk.text, chunk=chunk)

        return told(self._streamed().open(opened), generation_chunks, tell)

    async def astream(
        self, ask: Callable[[], AsyncIterator[ChatGenerationChunk]], run_manager: AsyncCallbackManagerForLLMRun | None
    ) -> AsyncGenerator[ChatGenerationChunk, None]:
        """Async version of `stream`."""

        async def opened() -> AsyncIterator[ChatGenerationChunk]:
            await self._await()
            with _at_work(self.model):
                return aiter(ask())

        async def tell(chunk: ChatGenerationChunk) -> None:
            if run_manager is not None:
                await run_manager.on_llm_new_token(chunk.text, chunk=chunk)

        return atold(await self._streamed().aopen(opened), generation_chunks, tell)

    def _streamed(self) -> Streamed[ChatGeneration, ChatGenerationChunk]:
        codec = StreamedAnswer(self._answers())
        return Streamed(self.cache, self.request, codec, partial(_at_work, self.model), self.notices)

    def _answers(self) -> ChatAnswers:
        return ChatAnswers(NO_FORM if self.request is None else form_of(self.request))

    def _wait(self) -> None:
        if isinstance(self.model.rate_limiter, LimitedOnMiss):
            self.model.rate_limiter.limiter.acquire(blocking=True)

    async def _await(self) -> None:
        if isinstance(self.model.rate_limiter, LimitedOnMiss):
            await self.model.rate_limiter.limiter.aacquire(blocking=True)
