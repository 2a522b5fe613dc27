"""`cached(llm, cache)`: the user's own LLM, of a subclass of its own class that asks the cache first."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    ChatResponseAsyncGen,
    ChatResponseGen,
    CompletionResponse,
    CompletionResponseAsyncGen,
    CompletionResponseGen,
)
from llama_index.core.llms import LLM
from llama_index.core.llms.structured_llm import StructuredLLM
from llama_index.core.program.utils import FlexibleModel
from llama_index.core.prompts import PromptTemplate
from pydantic import BaseModel

from askonce.cache import Cache
from askonce.core.arguments import instance, several
from askonce.core.prompts import QuestionTemplate
from askonce.errors import ConfigurationError
from askonce.hosts.arrangement import Arrangement
from askonce.hosts.calls import aexplain, explain, is_calling
from askonce.hosts.subclass import Bound, binding_of, bound, is_bound
from askonce.llama_index.arrangement import api_of
from askonce.llama_index.calls import CHATTED, COMPLETED, Binding, Call, Method, StructuredCall, asks_its_client
from askonce.llama_index.request import LLAMA_INDEX_TEMPLATES, SYSTEM_ROLES, CallReader
from askonce.llama_index.responses import R
from askonce.observe.explanation import Explanation

L = TypeVar("L", bound=LLM)
M = TypeVar("M", bound=BaseModel)
_NOT_GIVEN: Any = object()  # the class behind says what is wrong in its own words


def cached(
    llm: L,
    cache: Cache,
    *,
    model: str | None = None,
    question_template: str | Sequence[str] = (),
    prefix: Sequence[ChatMessage] = (),
    arrange: Arrangement | None = None,
) -> L:
    r"""Return a copy of `llm` that answers from `cache` where it can.

    The copy is an instance of the same class, with the same attributes, and works wherever `llm` does. On a hit,
    `response.additional_kwargs["askonce"]` tells the tier, the similarity, the age, the entry and what the call had
    used, which is zero in all other places; otherwise `["askonce_miss"]` tells why the model was asked.
    `response.raw` has the fields that the provider's response had, and neither the rate limiter nor a token counter
    hears of the call.

    Args:
        llm: Any LlamaIndex LLM; of an `as_structured_llm(...)`, the LLM inside is wrapped. One that is
            cached already is bound to `cache` instead.
        cache: Where answers are kept.
        model: The model's name, for an LLM whose `metadata.model_name` is unknown: without a name in
            either place, or in `scope(model=...)`, calls pass by the cache.
        question_template: Templates of prompts that hold more than the question, such as
            `"{context_str}\n\nQuestion: {query_str}"`; only the text in `{question}` or `{query_str}` is
            compared by meaning. LlamaIndex's own question-answering templates are known.
        prefix: Messages that stand before every question, such as a greeting or examples. Where a conversation begins
            with them, they are compared by equality, and what follows as if it came first.
        arrange: What of the prompt the LLM is sent in a form that its provider's prefix cache can reuse; by default
            nothing.

    Raises:
        ConfigurationError: `llm`, a template or the arrangement cannot be used; the message says what to do.
    """
    if isinstance(llm, StructuredLLM):
        inner = cached(llm.llm, cache, model=model, question_template=question_template, prefix=prefix, arrange=arrange)
        return cast("L", llm.model_copy(update={"llm": inner}))
    if not isinstance(llm, LLM):
        raise ConfigurationError(f"cached() takes a LlamaIndex LLM, not a {type(llm).__name__}")
    if llm.class_name() == "LangChainLLM":
        raise ConfigurationError(
            "a LangChainLLM hides its settings from LlamaIndex, so that answers cannot be told apart; "
            "cache the LangChain model itself, with cache=askonce.langchain.AskOnceCache(cache)"
        )
    instance(cache, Cache, "the cache of cached()", "an askonce Cache")
    own = (
        (question_template,) if isinstance(question_template, str) else several(question_template, "question_template")
    )
    templates = (*map(QuestionTemplate.parse, own), *LLAMA_INDEX_TEMPLATES)
    if arrange is not None:
        instance(arrange, Arrangement, "arrange", "an Arrangement").check(cache)
        arrange.check_model(api_of(llm), llm.class_name())
    return bound(llm, CachedLLM, Binding(cache, CallReader(model, templates, _told_apart(prefix)), arrange))


def _told_apart(prefix: Sequence[ChatMessage]) -> tuple[ChatMessage, ...]:
    """Return the messages of a prefix without system messages, which are known as such."""
    if not all(isinstance(message, ChatMessage) for message in several(prefix, "prefix")):
        raise ConfigurationError('prefix is a list of messages, such as [ChatMessage("Hello!", role="assistant")]')
    return tuple(message for message in prefix if message.role not in SYSTEM_ROLES)


if TYPE_CHECKING:
    # Any concrete LLM: the class behind is only known when it is mixed in.
    from llama_index.core.llms import MockLLM as _Wrapped
else:
    _Wrapped = object


class CachedLLM(Bound, _Wrapped):
    """Ask the cache before the class behind; mixed in by `cached`.

    The class's own methods may call one another (`achat` calls `chat`, `chat` calls `complete`): only the
    outermost call is answered from the cache.
    """

    if TYPE_CHECKING:
        _askonce: Binding

    def _call(
        self,
        method: Method[R],
        asked: str | Sequence[ChatMessage],
        keywords: dict[str, Any],
        formatted: bool | None = None,
    ) -> Call[R] | None:
        """Return a call through the cache; `None` for one that is the class's own affair, or asks nothing.

        An LLM that is made anew from the class of a cached one (`type(llm)(...)`, `from_dict`) has no cache.
        """
        if not is_bound(self) or asked is _NOT_GIVEN or is_calling(self):
            return None
        return self._askonce.call(self, method, asked, keywords, formatted)

    def chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponse:
        """Answer a conversation."""
        if (call := self._call(CHATTED, messages, kwargs)) is not None:
            return call.respond(call.asking("chat"))
        return cast("ChatResponse", super().chat(messages, **kwargs))

    async def achat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponse:
        """Async version of `chat`."""
        if (call := self._call(CHATTED, messages, kwargs)) is not None:
            return await call.arespond(call.asking("achat"))
        return cast("ChatResponse", await super().achat(messages, **kwargs))

    def explain(self, asked: str | Sequence[ChatMessage], **kwargs: Any) -> Explanation:
        """Tell how a call would be decided now, step by step, with the nearest entries and how they differ.

        The model is not asked, and nothing is stored or counted.

        Args:
            asked: The prompt of `complete`, or the messages of `chat`.
            kwargs: The call's keywords.

        Raises:
            ConfigurationError: The LLM has no cache: it was made anew from the class of a cached one.
        """
        binding: Binding = binding_of(self)
        return explain(binding.cache, binding.request(self, asked, kwargs))

    async def aexplain(self, asked: str | Sequence[ChatMessage], **kwargs: Any) -> Explanation:
        """Async version of `explain`."""
        binding: Binding = binding_of(self)
        return await aexplain(binding.cache, binding.request(self, asked, kwargs))

    def structured_predict(
        self, output_cls: type[M], prompt: PromptTemplate, llm_kwargs: dict[str, Any] | None = None, **prompt_args: Any
    ) -> M:
        """Answer with an object."""
        ask, call = self._structured("structured_predict", output_cls, prompt, llm_kwargs, prompt_args)
        return cast("M", ask() if call is None else call.answer(ask, call))

    async def astructured_predict(
        self, output_cls: type[M], prompt: PromptTemplate, llm_kwargs: dict[str, Any] | None = None, **prompt_args: Any
    ) -> M:
        """Async version of `structured_predict`."""
        ask, call = self._structured("astructured_predict", output_cls, prompt, llm_kwargs, prompt_args)
        return cast("M", await (ask() if call is None else call.aanswer(ask, call)))

    def stream_structured_predict(
        self, output_cls: type[M], prompt: PromptTemplate, llm_kwargs: dict[str, Any] | None = None, **prompt_args: Any
    ) -> Generator[M | FlexibleModel, None, None]:
        """Answer with an object, piece by piece."""
        ask, call = self._structured("stream_structured_predict", output_cls, prompt, llm_kwargs, prompt_args)
        return cast("Generator[M | FlexibleModel, None, None]", ask() if call is None else call.stream(ask))

    async def astream_structured_predict(
        self, output_cls: type[M], prompt: PromptTemplate, llm_kwargs: dict[str, Any] | None = None, **prompt_args: Any
    ) -> AsyncGenerator[M | FlexibleModel, None]:
        """Async version of `stream_structured_predict`."""
        ask, call = self._structured("astream_structured_predict", output_cls, prompt, llm_kwargs, prompt_args)
        return cast("AsyncGenerator[M | FlexibleModel, None]", await (ask() if call is None else call.astream(ask)))

    def _structured(
        self,
        method: str,
        output_cls: type[BaseModel],
        prompt: PromptTemplate,
        keywords: dict[str, Any] | None,
        arguments: dict[str, Any],
    ) -> tuple[Callable[[], Any], StructuredCall | None]:
        """Return what asks the class behind for an object, and the call, if that is made past its own `chat`."""
        # Only if stated: a class of the application may not know `llm_kwargs`.
        stated = {} if keywords is None else {"llm_kwargs": keywords}
        ask = partial(getattr(super(), method), output_cls=output_cls, prompt=prompt, **stated, **arguments)
        if not is_bound(self) or is_calling(self) or not asks_its_client(type(self).__bases__[1], method):
            return ask, None
        return ask, self._askonce.structured(self, output_cls, prompt, keywords, arguments)

    def complete(self, prompt: str = _NOT_GIVEN, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Complete a prompt."""
        if (call := self._call(COMPLETED, prompt, kwargs, formatted)) is not None:
            return call.respond(call.asking("complete", formatted=formatted))
        return cast("CompletionResponse", super().complete(*_given(prompt), formatted=formatted, **kwargs))

    async def acomplete(self, prompt: str = _NOT_GIVEN, formatted: bool = False, **kwargs: Any) -> CompletionResponse:
        """Async version of `complete`."""
        if (call := self._call(COMPLETED, prompt, kwargs, formatted)) is not None:
            return await call.arespond(call.asking("acomplete", formatted=formatted))
        return cast("CompletionResponse", await super().acomplete(*_given(prompt), formatted=formatted, **kwargs))

    def stream_chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponseGen:
        """Answer a conversation, piece by piece."""
        if (call := self._call(CHATTED, messages, kwargs)) is not None:
            return call.stream(call.asking("stream_chat"))
        return cast("ChatResponseGen", super().stream_chat(messages, **kwargs))

    async def astream_chat(self, messages: Sequence[ChatMessage], **kwargs: Any) -> ChatResponseAsyncGen:
        """Async version of `stream_chat`."""
        if (call := self._call(CHATTED, messages, kwargs)) is not None:
            return await call.astream(call.asking("astream_chat"))
        return cast("ChatResponseAsyncGen", await super().astream_chat(messages, **kwargs))

    def stream_complete(
        self, prompt: str = _NOT_GIVEN, formatted: bool = False, **kwargs: Any
    ) -> CompletionResponseGen:
        """Complete a prompt, piece by piece."""
        if (call := self._call(COMPLETED, prompt, kwargs, formatted)) is not None:
            return call.stream(call.asking("stream_complete", formatted=formatted))
        own = super().stream_complete(*_given(prompt), formatted=formatted, **kwargs)
        return cast("CompletionResponseGen", own)

    async def astream_complete(
        self, prompt: str = _NOT_GIVEN, formatted: bool = False, **kwargs: Any
    ) -> CompletionResponseAsyncGen:
        """Async version of `stream_complete`."""
        if (call := self._call(COMPLETED, prompt, kwargs, formatted)) is not None:
            return await call.astream(call.asking("astream_complete", formatted=formatted))
        own = await super().astream_complete(*_given(prompt), formatted=formatted, **kwargs)
        return cast("CompletionResponseAsyncGen", own)


def _given(prompt: str) -> tuple[str, ...]:
    return () if prompt is _NOT_GIVEN else (prompt,)
