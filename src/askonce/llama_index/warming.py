"""Entries that LlamaIndex's calls of an LLM or a query engine find, to warm a cache with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.llms import LLM, ChatMessage

from askonce.cache import Cache
from askonce.core.bulk import NewEntry
from askonce.errors import ConfigurationError
from askonce.hosts.warming import AskedEntry, entries_asked_by
from askonce.llama_index.llm import CachedLLM, cached


def entries_like(
    llm: object,
    entries: Iterable[NewEntry | tuple[str, str]],
    cache: Cache | None = None,
    *,
    completes: bool = False,
    kept_out: Callable[[NewEntry, str], None] | None = None,
) -> Iterator[AskedEntry]:
    """Yield entries that the application's own calls of an LLM find: `cache.warm(entries_like(llm, faq, cache))`.

    The LLM is asked each question, through its cache, and the cache gives it the entry's answer: no provider is called.
    So what identifies it (its class, name, settings, system prompt) is taken from itself.

    Args:
        llm: What the application asks: an LLM of `cached(...)`; a query engine of `cached_query_engine(...)`, whose
            answers then have no sources; or a function of the question that asks one of these. A bare LLM counts as
            `cached(llm, cache)`.
        entries: Questions and answers, both text. Scopes are those of the enclosing `with scope(...)`.
        cache: The cache of an LLM that has none.
        completes: Whether an LLM is asked by `complete`, with the question as the whole prompt, instead of by `chat`.
        kept_out: Told of each entry whose call is kept out of the cache, and of the rule; by default that is an error.

    Raises:
        ConfigurationError: It asks no LLM through a cache, or several, or in a way that is kept out of the cache.
    """
    return entries_asked_by(_asking(llm, cache, completes=completes), entries, kept_out=kept_out)


def has_own_cache(llm: object) -> bool:
    """Return whether calls of an LLM or a query engine go through a cache of the application's."""
    return isinstance(llm, CachedLLM | BaseQueryEngine)


def _asking(llm: object, cache: Cache | None, *, completes: bool) -> Callable[[str], object]:
    if isinstance(llm, BaseQueryEngine):
        return llm.query
    if not isinstance(llm, LLM):
        return llm  # type: ignore[return-value]  # checked where it is used
    if has_own_cache(llm):
        asked = llm
    elif cache is not None:
        asked = cached(llm, cache)
    else:
        raise ConfigurationError(f"this {type(llm).__name__} has no cache: give the one to warm for it")
    return asked.complete if completes else lambda question: asked.chat([ChatMessage(question)])
