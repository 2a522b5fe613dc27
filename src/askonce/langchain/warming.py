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
from askonce.errors import ConfigurationError
from askonce.hosts.warming import AskedEntry, entries_asked_by
from askonce.langchain.cache import AskOnceCache, with_cache
from askonce.langchain.chat_model import CachedChatModel


def entries_like(
    model: object, entries: Iterable[NewEntry | tuple[str, str]], cache: Cache | None = None
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

    Raises:
        ConfigurationError: It asks no model through a cache, or several, or in a way that is kept out of the cache.
    """
    return entries_asked_by(_asking(model, cache), entries)


def entries_of_llm_string(
    llm_string: str, entries: Iterable[NewEntry | tuple[str, str]], cache: Cache
) -> Iterator[AskedEntry]:
    """Yield entries that calls through `AskOnceCache` find which have this `llm_string`, as LangChain gives it."""
    adapter = AskOnceCache(cache)
    return entries_asked_by(lambda question: adapter.lookup(dumps([HumanMessage(question)]), llm_string), entries)


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
