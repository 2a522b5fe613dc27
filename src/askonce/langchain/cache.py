"""AskOnceCache: the cache behind LangChain's `BaseCache`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from langchain_core.caches import BaseCache
from langchain_core.language_models import BaseLanguageModel, LanguageModelInput
from langchain_core.messages import AIMessage
from langchain_core.outputs import ChatGeneration, Generation
from langchain_core.runnables import Runnable, RunnableSequence
from langchain_core.runnables.base import RunnableBindingBase
from langsmith.run_helpers import tracing_context

from askonce.cache import Cache
from askonce.core.arguments import instance, several
from askonce.core.events import described
from askonce.core.model import Bypass, Decision, Hit, Json, Miss, Request, Scope, asked_in
from askonce.errors import ConfigurationError
from askonce.hosts.calls import aexplain, explain
from askonce.hosts.forms import form_asked_by
from askonce.hosts.warming import warming
from askonce.langchain.configuration import read_llm_string
from askonce.langchain.messages import answer_of, cost_of, encode, ended_inside, outcome_of, restore, with_note
from askonce.langchain.request import HOST, CallReader, identity, is_chat
from askonce.observe.explanation import Explanation
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.misses import PendingMisses


class AskOnceCache(BaseCache):
    r"""Answer LangChain's model calls from an askonce cache.

    For one model: `ChatOpenAI(cache=AskOnceCache(cache))`. For every model of the process, graders and
    agents included: `set_llm_cache(AskOnceCache(cache))`; a model made with `cache=False` stays out.

    Only a bare question (see `read_prompt`) is compared by similarity, all else by equality. LangChain asks
    no cache when a model is streamed directly. It goes on telling the cache the configuration that a model
    had at its first call: make a new model, or `bind`, rather than assign to its attributes. Of
    `with_structured_output(SomeClass)` it shows the class's name only: state a version, as in
    `scope(app="bot@2")`, and change it with the class. `cached_chat_model` is free of all three limits.

    Args:
        cache: The cache to ask.
        model: The model's name, for classes such as `ChatOllama` that do not tell it; give it with the
            `cache=` of that one model. `scope(model=...)` around a call goes before it.
        question_template: The template that prompts with retrieved text are filled from, such as
            `"Context: {context}\nQuestion: {question}"`. What fills `{question}` is then the question, and
            the rest is compared by equality. It applies to the last human message, or to a text model's
            prompt; a text that does not fit it is compared by equality as a whole.
        prefix: Messages that stand before every question, such as a greeting or examples: `[("ai", "Hello!")]`. Where a
            conversation begins with them, they are compared by equality, and what follows as if it came first.

    Raises:
        ConfigurationError: What was given is no cache, or the template has no `{question}`, or cannot be taken apart.
    """

    def __init__(
        self,
        cache: Cache,
        *,
        model: str | None = None,
        question_template: str | None = None,
        prefix: Iterable[object] = (),
    ) -> None:
        if not isinstance(cache, Cache):
            raise ConfigurationError(f"AskOnceCache() takes an askonce Cache, not a {type(cache).__name__}")
        self._cache = cache
        self._given: dict[str, Any] = {
            "model": None if model is None else instance(model, str, "model", "the model's name"),
            "question_template": question_template,
            "prefix": tuple(several(prefix, "prefix")),
        }
        remedy = 'AskOnceCache(cache, model="...") as the cache= of that one model'
        self._reader = CallReader(cache, *self._given.values(), remedy=remedy)
        self._misses = PendingMisses[bytes]()

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(AskOnceCache, **self._given), (self._cache,)

    def lookup(self, prompt: str, llm_string: str) -> list[Generation] | None:
        """Return a stored answer, fresh each time, or `None`."""
        return drive_calls(self._looked_up(prompt, llm_string, self._cache.lookup))

    async def alookup(self, prompt: str, llm_string: str) -> list[Generation] | None:
        """Async version of `lookup`."""
        return await adrive_calls(self._looked_up(prompt, llm_string, self._cache.alookup))

    def update(self, prompt: str, llm_string: str, return_val: Sequence[Generation]) -> None:
        """Store an answer, if the cache's policy admits it."""
        drive_calls(self._updated(prompt, llm_string, return_val, self._cache.store))

    async def aupdate(self, prompt: str, llm_string: str, return_val: Sequence[Generation]) -> None:
        """Async version of `update`."""
        await adrive_calls(self._updated(prompt, llm_string, return_val, self._cache.astore))

    def _looked_up(
        self, prompt: str, llm_string: str, look_up: Callable[[Request], Any]
    ) -> Calls[list[Generation] | None]:
        if (given := warming()) is not None:
            return given.take(self._cache, self._reader.request_of_strings(prompt, llm_string), _Answers(prompt))
        request = self._reader.read_strings(prompt, llm_string, counts=True)
        if isinstance(request, Request):
            with self._reader.notices.isolated("look up"):
                return self._restored(request, (yield partial(look_up, request)))
        return None

    def _updated(
        self, prompt: str, llm_string: str, generations: Sequence[Generation], store: Callable[..., Any]
    ) -> Calls[None]:
        request = self._reader.read_strings(prompt, llm_string, counts=False)
        if isinstance(request, Bypass):
            _note(generations, request)
        elif request is not None:
            with self._reader.notices.isolated("store"):
                # Before the first await: agents go on to change the message.
                answer, facts = self._recorded(request, llm_string, generations)
                _note(generations, facts["after"], (yield partial(store, request, answer, **facts)))

    def explain(self, prompt_or_messages: LanguageModelInput, llm: object) -> Explanation:
        """Tell how a call would be decided now, step by step, with the nearest entries and how they differ.

        Nobody is asked, and nothing is stored or counted.

        Args:
            prompt_or_messages: What the model would be given.
            llm: The model, as it would be called: `model`, `model.bind(...)`, `model.with_structured_output(...)`; or
                LangChain's string of its configuration, beside LangChain's string of the prompt.

        Raises:
            ConfigurationError: This is no model.
        """
        return explain(self._cache, self._reader.request_of_strings(*strings_of(prompt_or_messages, llm)))

    async def aexplain(self, prompt_or_messages: LanguageModelInput, llm: object) -> Explanation:
        """Async version of `explain`."""
        return await aexplain(self._cache, self._reader.request_of_strings(*strings_of(prompt_or_messages, llm)))

    def clear(self, *, everything: bool = False, **scope_parts: Any) -> None:
        """Remove what was stored through LangChain in the enclosing `scope(...)`, and with the parts given.

        With `everything`, in whatever scope.

        Raises:
            TierError: A tier could not be reached, so that entries may live on; call again.
        """
        self._misses.forget_own()
        with _cleared(scope_parts, everything=everything):
            self._cache.clear(**{**scope_parts, "host": HOST})

    async def aclear(self, *, everything: bool = False, **scope_parts: Any) -> None:
        """Async version of `clear`."""
        self._misses.forget_own()
        with _cleared(scope_parts, everything=everything):
            await self._cache.aclear(**{**scope_parts, "host": HOST})

    def _restored(self, request: Request, decision: Decision) -> list[Generation] | None:
        if isinstance(decision, Hit):
            return restore(decision)
        if isinstance(decision, Miss):
            self._misses.remember(identity(request), decision)
        return None

    def _recorded(
        self, request: Request, llm_string: str, generations: Sequence[Generation]
    ) -> tuple[Json, dict[str, Any]]:
        answer = encode(generations)
        # Not taken out: a question that came twice in a batch is looked up twice, then stored twice.
        miss, latency_s = self._misses.recall(identity(request)) or (None, None)
        ended = ended_inside(read_llm_string(llm_string).class_name or "", generations)
        outcome = outcome_of(generations, ended, form_asked_by(request))
        return answer, {
            "after": miss,
            "outcome": outcome,
            "cost": cost_of(generations, latency_s),
        }


@dataclass(frozen=True, slots=True)
class _Answers:
    """Make a text what LangChain's cache returns for a prompt."""

    prompt: str = field(repr=False)

    def answer_of(self, text: str) -> Json:
        """Return the JSON of an answer that says `text`."""
        return answer_of(text, is_chat=is_chat(self.prompt))

    def restore(self, hit: Hit) -> list[Generation]:
        """Return fresh generations."""
        return restore(hit)


def _note(generations: Sequence[Generation], decision: Miss | Bypass | None, entry_id: str | None = None) -> None:
    """Have what the model has answered, and now goes on to the caller, say why it was asked."""
    note = None if decision is None else described(decision, entry_id)
    for generation in generations:
        if isinstance(generation, ChatGeneration) and isinstance(generation.message, AIMessage):
            generation.message = with_note(generation.message, note)


class _Looked(Exception):  # noqa: N818 — no error: it ends a call where its model would be asked
    """Carry what LangChain asks its cache."""


class _Recorder(BaseCache):
    """Raise what LangChain asks its cache, so that the model is not called."""

    def lookup(self, prompt: str, llm_string: str) -> None:
        raise _Looked(prompt, llm_string)

    def update(self, prompt: str, llm_string: str, return_val: object) -> None:
        """Store nothing."""

    def clear(self, **kwargs: Any) -> None:
        """Remove nothing."""


def strings_of(prompt_or_messages: LanguageModelInput, llm: object) -> tuple[str, str]:
    """Return the two strings that LangChain gives its cache at a call.

    Raises:
        ConfigurationError: `llm` is no model.
    """
    if isinstance(llm, str) and isinstance(prompt_or_messages, str):
        return prompt_or_messages, llm
    model = with_cache(llm, _Recorder())
    try:
        with tracing_context(enabled=False):
            model.invoke(prompt_or_messages, {"callbacks": []})  # not those of a run around
    except _Looked as looked:
        prompt, llm_string = looked.args
        return prompt, llm_string
    raise ConfigurationError(f"a {type(llm).__name__} does not ask LangChain's cache")


def with_cache(llm: object, cache: BaseCache) -> Runnable[Any, Any]:
    """Return a copy of a model that asks `cache`, and has no callbacks."""
    match llm:
        case BaseLanguageModel():
            return llm.model_copy(update={"cache": cache, "callbacks": None, "verbose": False})
        case RunnableBindingBase():
            return llm.model_copy(update={"bound": with_cache(llm.bound, cache), "config": {}, "config_factories": []})
        case RunnableSequence():
            return llm.model_copy(update={"first": with_cache(llm.first, cache)})
    raise ConfigurationError(f"explain() takes the model that is called, not a {type(llm).__name__}")


def _cleared(scope_parts: dict[str, Any], *, everything: bool) -> AbstractContextManager[None]:
    """Return the scope to clear in: the enclosing one, or none."""
    if everything and scope_parts:
        raise ConfigurationError("clear(everything=True) takes no parts of a scope")
    return asked_in(Scope()) if everything else nullcontext()
