"""`cached_query_engine(engine, cache)`: the user's own engine, of a subclass of its class that asks the cache first."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from inspect import getattr_static
from types import NoneType
from typing import TYPE_CHECKING, TypeVar

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.response.schema import RESPONSE_TYPE
from llama_index.core.schema import QueryBundle, QueryType

from askonce.cache import Cache, labels_of
from askonce.core.arguments import instance
from askonce.errors import ConfigurationError
from askonce.hosts.calls import aexplain, explain
from askonce.hosts.documents import EvidenceMode, EvidenceRule
from askonce.hosts.subclass import Bound, binding_of, bound, is_bound
from askonce.hosts.values import NotJsonError
from askonce.llama_index.nodes import DocumentId, Identity
from askonce.llama_index.query_calls import Binding, QueryReading, bundle_of
from askonce.observe.explanation import Explanation
from askonce.runtime.versions import Versions

E = TypeVar("E", bound=BaseQueryEngine)


def cached_query_engine(
    engine: E,
    cache: Cache,
    *,
    corpus: str | None = None,
    tags: Iterable[str] = (),
    ttl: float | str | None = None,
    version: str | None = None,
    document_id: DocumentId | None = None,
    document_version: str = "version",
    evidence: EvidenceMode = "question",
    versions: Versions | None = None,
    min_overlap: float = 0.5,
) -> E:
    """Return a copy of `engine` that answers from `cache` where it can, and then neither retrieves nor generates.

    The copy is an instance of the same class, with the same parts, and works wherever `engine` does: in tools,
    agents, engines of engines, and chat engines built on a query engine. Engines with other prompts, models,
    retrievers or filters never share answers. A response from the cache equals the one stored, but for the
    embeddings of its nodes. Each response has an attribute `askonce` that tells the tier, the similarity, the age
    and the entry (`None` where it is not from the cache), and one `askonce_miss` that tells why the engine was
    asked. An answer for which nothing was retrieved is not stored, nor is one that was cut off or lacks a part that
    failed, nor a stream that nobody read to its end. Simultaneous streams of one query share one call. What an
    engine reads of a database has no name, by which it could be removed: answers from there are stored only with
    `ttl=`.

    Args:
        engine: Any LlamaIndex query engine. One that is cached already is bound to `cache` instead.
        cache: Where answers are kept.
        corpus: The name of the documents asked about, by which processes and rebuilt indexes share answers.
            Without it (or `scope(corpus=...)`) an index answers for itself only, until it is built anew, and
            the queries of an engine without an index pass by the cache.
        tags: Names to invalidate by.
        ttl: How long an answer may be served, in seconds or as `"15m"`; by default as the settings say.
        version: A name for what cannot be read of the engine: lambdas, and the inside of objects that are not
            LlamaIndex's. Change it when they change.
        document_id: The metadata key of a node's document, or a function of the node; by default the document
            that the node was cut from (`ref_doc_id`), or the node itself. Name one that outlives an ingestion,
            as ids made up by LlamaIndex do not.
        document_version: The metadata key of the document's version; a node without it counts by its text.
        evidence: What a stored answer needs besides a like question. `"question"`: nothing, for documents that
            are invalidated when they change. `"version"`: that `versions` finds its documents unchanged, at the
            cost of a call of it. `"retrieval"`: that retrieval, which then always runs, finds its documents in the same
            versions, and little else; only generation is saved.
        versions: For `"version"`: returns the current versions of the document ids given, leaving out those
            that are gone; a coroutine function where the engine is used in async code only.
        min_overlap: For `"retrieval"`: the share (0 to 1) of what is retrieved now that the stored answer was
            made from, at least.

    Raises:
        ConfigurationError: `engine` or an argument cannot be used; the message says what to do.
    """
    if not isinstance(engine, BaseQueryEngine):
        raise ConfigurationError(
            f"cached_query_engine() takes a LlamaIndex query engine, not a {type(engine).__name__}"
        )
    instance(cache, Cache, "the cache of cached_query_engine()", "an askonce Cache")
    for name, given in (("corpus", corpus), ("version", version)):
        instance(given, str | NoneType, name, "text")
    reading = QueryReading(corpus, version)
    try:
        reading.configuration(engine)
    except NotJsonError as exc:
        raise ConfigurationError(
            f"{type(engine).__name__} holds {exc}, so that answers of two engines could be mixed up; "
            'vouch for it with cached_query_engine(..., version="1"), and change that version with it'
        ) from exc
    binding = Binding(
        cache,
        reading,
        Identity(document_id, document_version),
        labels_of(tags, (), ttl).tags,
        ttl,
        _checked_evidence(engine, EvidenceRule(evidence, versions, min_overlap)),
    )
    return bound(engine, CachedQuery if _overrides(engine, "query") else CachedQueryEngine, binding)


def _overrides(engine: BaseQueryEngine, name: str) -> bool:
    # Read statically: LlamaIndex's decorators make another object at each access.
    return getattr_static(type(engine), name, None) is not getattr_static(BaseQueryEngine, name, None)


def _checked_evidence(engine: BaseQueryEngine, rule: EvidenceRule) -> EvidenceRule:
    separate = ("retrieve", "aretrieve", "synthesize", "asynthesize")
    if rule.retrieves and not all(_overrides(engine, name) for name in separate):
        raise ConfigurationError(
            f'evidence="retrieval" needs an engine that can retrieve and synthesize on their own, such as '
            f"RetrieverQueryEngine; {type(engine).__name__} cannot"
        )
    return rule


if TYPE_CHECKING:
    # Any concrete engine: the class behind is only known when it is mixed in.
    from llama_index.core.query_engine import RetrieverQueryEngine as _Wrapped
else:
    _Wrapped = object


class Explained(Bound, _Wrapped):
    """Say of a query how it would be decided."""

    if TYPE_CHECKING:
        _askonce: Binding

    def explain(self, query: QueryType) -> Explanation:
        """Tell how a query would be decided now, step by step, with the nearest entries and how they differ.

        Nothing is retrieved, no model is asked, and nothing is stored or counted. With `evidence="retrieval"` or
        `"version"` a hit is one that the evidence may still refuse.

        Raises:
            ConfigurationError: The engine has no cache: it was made anew from the class of a cached one.
        """
        binding: Binding = binding_of(self)
        return explain(binding.cache, binding.request(self, query))

    async def aexplain(self, query: QueryType) -> Explanation:
        """Async version of `explain`."""
        binding: Binding = binding_of(self)
        return await aexplain(binding.cache, binding.request(self, query))


class CachedQueryEngine(Explained):
    """Ask the cache before the class behind; mixed in by :func:`cached_query_engine`."""

    def _query(self, query_bundle: QueryBundle) -> RESPONSE_TYPE:
        ask = partial(super()._query, query_bundle)
        return self._askonce.query(self, query_bundle, ask) if is_bound(self) else ask()

    async def _aquery(self, query_bundle: QueryBundle) -> RESPONSE_TYPE:
        ask = partial(super()._aquery, query_bundle)
        return await (self._askonce.aquery(self, query_bundle, ask) if is_bound(self) else ask())


class CachedQuery(Explained):
    """`CachedQueryEngine` for a class that has a `query` of its own, such as `CustomQueryEngine`."""

    def query(self, str_or_query_bundle: QueryType) -> RESPONSE_TYPE:
        """Answer a query."""
        ask = partial(super().query, str_or_query_bundle)
        return self._askonce.query(self, bundle_of(str_or_query_bundle), ask) if is_bound(self) else ask()

    async def aquery(self, str_or_query_bundle: QueryType) -> RESPONSE_TYPE:
        """Async version of `query`."""
        ask = partial(super().aquery, str_or_query_bundle)
        return await (self._askonce.aquery(self, bundle_of(str_or_query_bundle), ask) if is_bound(self) else ask())
