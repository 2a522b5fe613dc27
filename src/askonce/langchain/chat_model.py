"""`cached_chat_model(model, cache)`: the user's own model, of a subclass of its own class that asks the cache first."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from langchain_core.callbacks import AsyncCallbackManagerForLLMRun, CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.language_models._utils import _normalize_messages
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.rate_limiters import BaseRateLimiter
from langchain_core.runnables import RunnableConfig
from pydantic import Field

from askonce.cache import Cache
from askonce.core.arguments import instance, several
from askonce.core.model import Bypass, Request, ambient_scope
from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import Arrangement
from askonce.hosts.calls import HostCall, achunks, aexplain, calling, chunks, explain, is_calling
from askonce.hosts.code import takes
from askonce.hosts.forms import form_asked_by
from askonce.hosts.subclass import subclass_of
from askonce.langchain.arrangement import Prompt, api_of, arranged, with_delivery
from askonce.langchain.messages import (
    ChatAnswers,
    StreamedAnswer,
    generation_chunks,
    generation_with_note,
    result_with_note,
)
from askonce.langchain.request import CallReader
from askonce.observe.explanation import Explanation
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.streams import ain_scope, in_scope

M = TypeVar("M", bound=BaseChatModel)
T = TypeVar("T")

_BINDING = "askonce_binding"


def cached_chat_model(
    model: M,
    cache: Cache,
    *,
    model_name: str | None = None,
    question_template: str | None = None,
    prefix: Iterable[object] = (),
    arrange: Arrangement | None = None,
) -> M:
    r"""Return a copy of `model` that answers from `cache` where it can, streams included.

    The copy is an instance of the same class, with the same attributes, and works wherever `model` does. It is
    looked up by its configuration at the time of the call and by the schemas it is given, and what was streamed
    answers `invoke` as well as the reverse. On a hit, `response_metadata["askonce"]` has the tier, the similarity,
    the age and the entry; the usage is zero, and the rate limiter is not asked. A `cache=` of the
    model's own is put out of use. A stream that nobody reads to its end is not stored.

    Tool calls are stored if the cache's policy admits them; those of a single tool that the model must call are the
    answer in a form (`with_structured_output`), and stored as any answer. A call with tools that the provider runs,
    such as a web search, passes by. Simultaneous askers of one question share one call, whole or as a stream.

    Only a bare question (see `read_prompt`) is compared by similarity, all else by equality.

    Args:
        model: Any LangChain chat model. One that is cached already is bound to `cache` instead.
        cache: Where answers are kept.
        model_name: The model's name, for a class that states it nowhere, or that holds objects which cannot be
            compared, such as HTTP clients: they are then known by their class. `scope(model=...)` around a call
            goes before it.
        question_template: The template that prompts with retrieved text are filled from, such as
            `"Context: {context}\nQuestion: {question}"`. What fills `{question}` is then the question, and the
            rest is compared by equality.
        prefix: Messages that stand before every question, such as a greeting or examples: `[("ai", "Hello!")]`. Where a
            conversation begins with them, they are compared by equality, and what follows as if it came first.
        arrange: What of the prompt the model is sent in a form that its provider's prefix cache can reuse; by default
            nothing.

    Raises:
        ConfigurationError: `model`, the prefix, the template or the arrangement cannot be used; the message says what
            to do.
    """
    if not isinstance(model, BaseChatModel):
        raise ConfigurationError(
            f"cached_chat_model() takes a LangChain chat model, not a {type(model).__name__}; cache the model "
            "first, then bind or configure it"
        )
    instance(cache, Cache, "the cache of cached_chat_model()", "an askonce Cache")
    if arrange is not None:
        instance(arrange, Arrangement, "arrange", "an Arrangement").check(cache)
        arrange.check_model(api_of(model), type(model).__name__)
    return _bound(model, Binding(cache, model_name, question_template, tuple(several(prefix, "prefix")), arrange))


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
    """Tie a chat model to a cache; the fields are as the arguments of `cached_chat_model`."""

    cache: Cache
    model_name: str | None = None
    question_template: str | None = None
    prefix: tuple[object, ...] = ()
    arrange: Arrangement | None = None
    _reader: CallReader = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        remedy = 'cached_chat_model(model, cache, model_name="...")'
        reader = CallReader(self.cache, self.model_name, self.question_template, self.prefix, remedy=remedy)
        object.__setattr__(self, "_reader", reader)

    def __reduce__(self) -> tuple[Any, ...]:
        return Binding, (self.cache, self.model_name, self.question_template, self.prefix, self.arrange)

    def __deepcopy__(self, memo: dict[int, object]) -> Binding:
        return self

    def call(
        self,
        model: BaseChatModel,
        messages: Sequence[BaseMessage],
        call_params: Mapping[str, object],
        *,
        is_streamed: bool = False,
    ) -> ChatCall:
        """Return a call of `model`."""
        prompt = arranged(self.arrange, messages, call_params, self._reader.notices)
        request = self._reader.read(model, prompt.asked, prompt.params)
        answers = ChatAnswers(form_asked_by(request))
        if isinstance(request, Request):
            request = request.pin()
            if is_streamed and request.scope.params.get("n") not in (None, 1):
                # The chunks of several answers come mixed, and LangChain keeps no mark on them.
                request = Bypass("several_answers")
                self._reader.bypassed(type(model).__name__, request.rule)
        if self.arrange is not None:
            prompt = with_delivery(self.arrange, prompt, model, self.cache, self._reader.notices)
        return ChatCall(
            self.cache, request, self._reader.notices, partial(calling, model),
            model=model, prompt=prompt, answers=answers,
        )  # fmt: skip

    def request(
        self, model: BaseChatModel, asked: LanguageModelInput, call_params: Mapping[str, object]
    ) -> Request | Bypass:
        """Return the request that an `invoke` makes, or why the cache must stay out of it."""
        messages = _normalize_messages(model._convert_input(asked).to_messages())
        prompt = arranged(self.arrange, messages, call_params, self._reader.notices)
        return self._reader.request(model, prompt.asked, prompt.params)


@dataclass(slots=True)
class ChatCall(HostCall):
    """Carry out one call of a chat model.

    Args:
        model: The model called.
        prompt: What it is given.
        answers: What turns its results into JSON and back.
    """

    model: BaseChatModel = field(kw_only=True)
    prompt: Prompt = field(kw_only=True)
    answers: ChatAnswers = field(kw_only=True)

    def asking(self, method: Callable[..., T], given: Mapping[str, Any]) -> Callable[[], T]:
        """Return what asks the model, by a method of its class."""
        return partial(method, [*self.prompt.sent], **given, **self.prompt.params)

    def generate(self, ask: Callable[[], ChatResult]) -> ChatResult:
        """Return the stored result, or the one that `ask` gets."""
        result = self.answer(lambda: drive_calls(self._timed(ask, "acquire")), self.answers)
        return result_with_note(result, self)

    async def agenerate(self, ask: Callable[[], Awaitable[ChatResult]]) -> ChatResult:
        """Async version of `generate`."""
        result = await self.aanswer(lambda: adrive_calls(self._timed(ask, "aacquire")), self.answers)
        return result_with_note(result, self)

    def stream(
        self, ask: Callable[[], Iterator[ChatGenerationChunk]], run_manager: CallbackManagerForLLMRun | None
    ) -> Iterator[ChatGenerationChunk]:
        """Yield the stored answer, or the stream that `ask` opens, which is then stored."""

        def tell(chunk: ChatGenerationChunk) -> None:
            if run_manager is not None:
                run_manager.on_llm_new_token(chunk.text, chunk=chunk)

        found = self.open(lambda: drive_calls(self._limited(ask, "acquire")), StreamedAnswer(self.answers))
        return chunks(found, generation_chunks, tell, partial(generation_with_note, call=self))

    async def astream(
        self, ask: Callable[[], AsyncIterator[ChatGenerationChunk]], run_manager: AsyncCallbackManagerForLLMRun | None
    ) -> AsyncGenerator[ChatGenerationChunk, None]:
        """Async version of `stream`."""

        async def tell(chunk: ChatGenerationChunk) -> None:
            if run_manager is not None:
                await run_manager.on_llm_new_token(chunk.text, chunk=chunk)

        found = await self.aopen(lambda: adrive_calls(self._limited(ask, "aacquire")), StreamedAnswer(self.answers))
        return achunks(found, generation_chunks, tell, partial(generation_with_note, call=self))

    def _timed(self, ask: Callable[[], Any], acquire: str) -> Calls[ChatResult]:
        yield from self._admitted(acquire)
        began = monotonic()
        return self.answers.timed((yield ask), self.model, began)

    def _limited(self, ask: Callable[[], T], acquire: str) -> Calls[T]:
        yield from self._admitted(acquire)
        return ask()

    def _admitted(self, acquire: str) -> Calls[None]:
        """Wait for the user's rate limiter, if there is one, now that the model is asked."""
        if isinstance(self.model.rate_limiter, LimitedOnMiss):
            yield partial(getattr(self.model.rate_limiter.limiter, acquire), blocking=True)


if TYPE_CHECKING:
    # Any concrete model: the class behind is only known when it is mixed in.
    from langchain_core.language_models import FakeListChatModel as _Wrapped
else:
    _Wrapped = object


class CachedChatModel(_Wrapped):
    """Ask the cache before the class behind; mixed in by `cached_chat_model`.

    The class's own methods may call one another (`_agenerate` calls `_generate`, `_generate` calls `_stream`): only
    the outermost call is answered from the cache.
    """

    if TYPE_CHECKING:
        askonce_binding: Binding | None

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        method = super()._generate
        given = _accepted(method, run_manager)
        if (binding := _binding(self)) is None:
            return method(messages, stop=stop, **given, **kwargs)
        call = binding.call(self, messages, {"stop": stop, **kwargs})
        return call.generate(call.asking(method, given))

    async def _agenerate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        method = super()._agenerate
        given = _accepted(method, run_manager)
        if (binding := _binding(self)) is None:
            return await method(messages, stop=stop, **given, **kwargs)
        call = binding.call(self, messages, {"stop": stop, **kwargs})
        return await call.agenerate(call.asking(method, given))

    def stream(
        self,
        input: LanguageModelInput,  # noqa: A002 — LangChain's name
        config: RunnableConfig | None = None,
        *,
        stop: list[str] | None = None,
        **kwargs: Any,
    ) -> Iterator[AIMessageChunk]:
        """Return the answer as a stream; the scope of this call holds, wherever the stream is read."""
        return in_scope(ambient_scope(), super().stream(input, config, stop=stop, **kwargs))

    def astream(
        self,
        input: LanguageModelInput,  # noqa: A002 — as above
        config: RunnableConfig | None = None,
        *,
        stop: list[str] | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[AIMessageChunk]:
        """Async version of `stream`."""
        return ain_scope(ambient_scope(), super().astream(input, config, stop=stop, **kwargs))

    if not TYPE_CHECKING:  # its overloads stay LangChain's

        def astream_events(self, *args: Any, **kwargs: Any) -> Any:
            """Return the events of `astream`."""
            events = super().astream_events(*args, **kwargs)
            return ain_scope(ambient_scope(), events) if isinstance(events, AsyncIterator) else events

    def explain(
        self,
        input: LanguageModelInput,  # noqa: A002 — LangChain's name
        config: RunnableConfig | None = None,  # noqa: ARG002 — as `invoke`
        *,
        stop: list[str] | None = None,
        **kwargs: Any,
    ) -> Explanation:
        """Tell how `invoke` with these arguments would be decided now, and why; nobody is asked, nothing is counted.

        Raises:
            ConfigurationError: The model has no cache: it was made anew from the class of a cached one.
        """
        binding = _bound_to(self.askonce_binding)
        return explain(binding.cache, binding.request(self, input, {"stop": stop, **kwargs}))

    async def aexplain(
        self,
        input: LanguageModelInput,  # noqa: A002 — as above
        config: RunnableConfig | None = None,  # noqa: ARG002 — as above
        *,
        stop: list[str] | None = None,
        **kwargs: Any,
    ) -> Explanation:
        """Async version of `explain`."""
        binding = _bound_to(self.askonce_binding)
        return await aexplain(binding.cache, binding.request(self, input, {"stop": stop, **kwargs}))

    def __reduce__(self) -> tuple[object, ...]:
        # The subclass cannot be found by name: its name is that of the class behind.
        return _bound, (_unbound(self), self.askonce_binding)


class CachedStream(_Wrapped):
    """Ask the cache before the `_stream` of the class behind."""

    if TYPE_CHECKING:
        askonce_binding: Binding | None
    # A provider's own event stream would pass by the cache; without it, LangChain makes events of the chunks.
    _stream_chat_model_events = None

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        given = {} if run_manager is None else {"run_manager": run_manager}
        method = super()._stream
        if (binding := _binding(self)) is None:
            yield from method(messages, stop=stop, **given, **kwargs)
        else:
            call = binding.call(self, messages, {"stop": stop, **kwargs}, is_streamed=True)
            yield from call.stream(call.asking(method, given), run_manager)


class CachedAsyncStream(_Wrapped):
    """Async version of `CachedStream`, for `_astream`."""

    if TYPE_CHECKING:
        askonce_binding: Binding | None
    _astream_chat_model_events = None

    async def _astream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: AsyncCallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> AsyncIterator[ChatGenerationChunk]:
        given = {} if run_manager is None else {"run_manager": run_manager}
        method = super()._astream
        if (binding := _binding(self)) is None:
            async for chunk in method(messages, stop=stop, **given, **kwargs):
                yield chunk
        else:
            call = binding.call(self, messages, {"stop": stop, **kwargs}, is_streamed=True)
            async with aclosing(await call.astream(call.asking(method, given), run_manager)) as stream:
                async for chunk in stream:
                    yield chunk


def _binding(model: CachedChatModel | CachedStream | CachedAsyncStream) -> Binding | None:
    """Return what ties `model` to its cache, or `None` in a call that the class makes to itself."""
    return None if is_calling(model) else model.askonce_binding


def _bound_to(binding: Binding | None) -> Binding:
    if binding is None:
        raise ConfigurationError("this model has no cache; cached_chat_model() gives it one")
    return binding


def _accepted(method: Callable[..., object], run_manager: object) -> dict[str, Any]:
    """Return the run manager as a keyword, if `method` names it: LangChain does not insist that it does."""
    return {"run_manager": run_manager} if takes(method, "run_manager") else {}


def _bound(model: M, binding: Binding) -> M:
    if isinstance(model, CachedChatModel):
        model = _unbound(model)
    changes: dict[str, Any] = {"cache": False}
    if model.rate_limiter is not None:
        changes["rate_limiter"] = LimitedOnMiss(model.rate_limiter)
    bound = model.model_copy(update=changes)
    object.__setattr__(bound, "__class__", _subclass_of(type(model)))
    bound.__dict__[_BINDING] = binding
    return bound


def _unbound(model: M) -> M:
    """Return a copy of `model` as it was before `cached_chat_model`, without a cache."""
    limiter = model.rate_limiter.limiter if isinstance(model.rate_limiter, LimitedOnMiss) else model.rate_limiter
    plain = model.model_copy(update={"rate_limiter": limiter})
    del plain.__dict__[_BINDING]
    object.__setattr__(plain, "__class__", type(model).__bases__[-1])
    return plain


def _subclass_of(kind: type[M]) -> type[M]:
    streams = kind._stream is not BaseChatModel._stream
    streams_async = streams or kind._astream is not BaseChatModel._astream
    mixins = (CachedChatModel, *([CachedAsyncStream] if streams_async else []), *([CachedStream] if streams else []))
    # A field, so that a model which LangChain makes anew from the fields (`configurable_fields`) is bound too.
    binding = Field(default=None, exclude=True, repr=False)
    return subclass_of(kind, mixins, {"__annotations__": {_BINDING: Any}, _BINDING: binding})
