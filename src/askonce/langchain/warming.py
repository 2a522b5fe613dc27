"""Entries that LangChain's calls of a model find, to warm a cache with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from langchain_core.globals import get_llm_cache, set_llm_cache
from langchain_core.language_models import BaseLanguageModel
from langchain_core.load import dumps
from langchain_core.messages import HumanMessage
from langchain_core.runnables import Runnable
from langsmith.run_helpers import tracing_context

from askonce.cache import Cache
from askonce.core.bulk import NewEntry
from askonce.core.model import Bypass
from askonce.errors import ConfigurationError
from askonce.hosts.warming import AskedEntry, entries_asked_by
from askonce.importing import StoredCall
from askonce.langchain.cache import AskOnceCache, strings_of, with_cache
from askonce.langchain.chat_model import CachedChatModel
from askonce.langchain.messages import generations_of


def entries_like(
    model: object,
    entries: Iterable[NewEntry | tuple[str, str]],
    cache: Cache | None = None,
    *,
    kept_out: Callable[[NewEntry, str], None] | None = None,
) -> Iterator[AskedEntry]:
    """Yield entries that the application's own calls of a model find: `cache.warm(entries_like(model, faq, cache))`.

    The model is asked each question, through its cache, and the cache gives it the entry's answer: no provider is
    called. So what identifies the model (its class, name, parameters, bound tools, system prompt) is taken from itself.

    Args:
        model: What the application asks: a model of `cached_chat_model`; a model that `set_llm_cache(...)`, or its own
            `cache=`, caches; a chain of these whose input is the question; or a function of the question that asks one.
            A bare model, `bind(...)` included, that has no cache counts as one under `AskOnceCache(cache)`.
        entries: Questions and answers, both text. Scopes are those of the enclosing `with scope(...)`.
        cache: The cache of a model that has none.
        kept_out: Told of each entry whose call is kept out of the cache, and of the rule; by default that is an error.

    Raises:
        ConfigurationError: It asks no model through a cache, or several, or in a way that is kept out of the cache.
    """
    return entries_asked_by(_asking(model, cache), entries, kept_out=kept_out)


def entries_of_llm_string(
    llm_string: str,
    entries: Iterable[NewEntry | tuple[str, str]],
    cache: Cache,
    *,
    kept_out: Callable[[NewEntry, str], None] | None = None,
) -> Iterator[AskedEntry]:
    """Yield entries that calls through `AskOnceCache` find which have this `llm_string`, as LangChain gives it."""
    adapter = AskOnceCache(cache)
    return entries_asked_by(
        lambda question: adapter.lookup(dumps([HumanMessage(question)]), llm_string), entries, kept_out=kept_out
    )


def has_own_cache(model: object) -> bool:
    """Return whether calls of a model go through a cache of the application's."""
    is_cached = isinstance(model, CachedChatModel) or isinstance(getattr(model, "cache", None), AskOnceCache)
    return is_cached or isinstance(get_llm_cache(), AskOnceCache)


def cache_by_default(cache: Cache) -> None:
    """Have every model of this process that no cache is set for go through `cache`: for a process that only warms."""
    if get_llm_cache() is None:
        set_llm_cache(AskOnceCache(cache))


def _asking(model: object, cache: Cache | None) -> Callable[[str], object]:
    if isinstance(model, Runnable):
        bare = _bare(model)
        if bare is not None and bare.cache is None and not has_own_cache(bare):
            if cache is None:
                raise ConfigurationError(f"this {type(bare).__name__} has no cache: give the one to warm for it")
            model = with_cache(model, AskOnceCache(cache))
        return partial(_invoked, model)
    return model  # type: ignore[return-value]  # checked where it is used


def _bare(model: object) -> BaseLanguageModel[Any] | None:
    """Return the model in a binding or at the beginning of a chain, as `with_structured_output` makes them."""
    while not isinstance(model, BaseLanguageModel):
        inner = getattr(model, "bound", None) or getattr(model, "first", None)
        if inner is None:
            return None
        model = inner
    return model


def _invoked(model: Runnable[str, object], question: str) -> object:
    with tracing_context(enabled=False):
        return model.invoke(question, {"callbacks": []})


def entries_of_calls(
    calls: Iterable[StoredCall], cache: Cache, *, kept_out: Callable[[str], None]
) -> Iterator[AskedEntry]:
    """Yield entries that LangChain's own calls find, of calls and answers that another cache of it has stored.

    Args:
        calls: What is stored. Answers are read as plain JSON; no class in them is looked up.
        cache: The cache that LangChain will ask, through `AskOnceCache(cache)` or `cached_chat_model(model, cache)`.
        kept_out: Told why a call or its answer is left out: a rule of the policy, or in words.
    """
    adapter = AskOnceCache(cache)
    for call in calls:
        request = adapter._reader.request_of_strings(call.prompt, call.llm_string)
        if isinstance(request, Bypass):
            kept_out(f"kept out of the cache: {request.rule}")
            continue
        try:
            answer, facts = adapter._recorded(request, call.llm_string, generations_of(call.generations))
        except (TypeError, ValueError, RecursionError):
            kept_out("of an answer that is not a model's text")
            continue
        yield AskedEntry(
            request.pin(),
            answer,
            ttl=call.ttl,
            cost=facts["cost"],
            origin=call.origin,
            created_at=call.created_at,
            outcome=facts["outcome"],
            cache=cache,
        )


def strings_asked(questions: Iterable[str], model: object, llm_string: str | None) -> Iterator[tuple[str, str]]:
    """Yield the two strings that LangChain gives its cache when a model is asked some questions.

    Args:
        questions: What is asked.
        model: The model, or a chain that begins with it; or else
        llm_string: LangChain's string of it.

    Raises:
        ConfigurationError: This is no model.
    """
    for question in questions:
        yield (dumps([HumanMessage(question)]), llm_string) if llm_string is not None else strings_of(question, model)
