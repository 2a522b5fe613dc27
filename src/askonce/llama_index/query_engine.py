"""`cached_query_engine(engine, cache)`: the user's own engine, of a subclass of its class that asks the cache first."""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from inspect import getattr_static
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.response.schema import RESPONSE_TYPE
from llama_index.core.response_synthesizers import BaseSynthesizer
from llama_index.core.schema import NodeWithScore, QueryBundle, QueryType

from askonce.cache import Cache
from askonce.core.arguments import instance
from askonce.core.events import described
from askonce.core.keys import canonical, fingerprint
from askonce.core.model import Bypass, Json, Request, Scope, ambient_scope
from askonce.errors import ConfigurationError
from askonce.hosts.calls import MISS_NOTE, NOTE, HostCall, aexplain, explain, followed
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE
from askonce.hosts.dependencies import Remembered
from askonce.hosts.documents import EvidenceMode, EvidenceRule
from askonce.hosts.notices import Notices
from askonce.hosts.stores import UNKNOWN_CORPUS, corpus_is_named
from askonce.hosts.subclass import Bound, binding_of, bound, is_bound
from askonce.hosts.values import NotJsonError
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.nodes import DocumentId, Identity
from askonce.llama_index.query_answers import Form, QueryAnswers, StreamedResponse
from askonce.llama_index.query_watch import QueryWatch, made_from, receive_events
from askonce.observe.explanation import Explanation
from askonce.runtime.drivers import Calls, adrive_calls, drive_calls
from askonce.runtime.engine import Served, labels_of
from askonce.runtime.streams import aclose
from askonce.runtime.versions import Versions

E = TypeVar("E", bound=BaseQueryEngine)
HOST = "llama_index.query"
_ADVICE = {
    UNKNOWN_MODEL: "a model in this {} does not tell its name, so that answers of two models could be mixed up: its "
    'queries pass by the cache. Name it with cached_query_engine(engine, cache, version="...") or with '
    'scope(model="...").',
    UNKNOWN_CORPUS: "this {} does not tell which collection it asks, as it has no index, or a vector store of a class "
    "that is not known, so that answers from two collections of documents could be mixed up: its "
    'queries pass by the cache. Name the collection with cached_query_engine(engine, cache, corpus="...") or with '
    'scope(corpus="...").',
}


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
    reader = QueryReader(corpus, version)
    try:
        reader.configuration(engine)
    except NotJsonError as exc:
        raise ConfigurationError(
            f"{type(engine).__name__} holds {exc}, so that answers of two engines could be mixed up; "
            'vouch for it with cached_query_engine(..., version="1"), and change that version with it'
        ) from exc
    binding = Binding(
        cache,
        reader,
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
        ask = partial(super()._query, copy.copy(query_bundle))  # a retriever writes its embedding into it
        return self._askonce.query(self, query_bundle, ask) if is_bound(self) else ask()

    async def _aquery(self, query_bundle: QueryBundle) -> RESPONSE_TYPE:
        ask = partial(super()._aquery, copy.copy(query_bundle))  # as above
        return await (self._askonce.aquery(self, query_bundle, ask) if is_bound(self) else ask())


class CachedQuery(Explained):
    """`CachedQueryEngine` for a class that has a `query` of its own, such as `CustomQueryEngine`."""

    def query(self, str_or_query_bundle: QueryType) -> RESPONSE_TYPE:
        """Answer a query."""
        ask = partial(super().query, copy.copy(str_or_query_bundle))
        return self._askonce.query(self, bundle_of(str_or_query_bundle), ask) if is_bound(self) else ask()

    async def aquery(self, str_or_query_bundle: QueryType) -> RESPONSE_TYPE:
        """Async version of `query`."""
        ask = partial(super().aquery, copy.copy(str_or_query_bundle))
        return await (self._askonce.aquery(self, bundle_of(str_or_query_bundle), ask) if is_bound(self) else ask())


@dataclass(frozen=True, slots=True)
class Query:
    """Hold a query as it was read: the request that it makes, and what the engine is made of."""

    request: Request
    configuration: Configuration


@dataclass(frozen=True, slots=True)
class QueryReader:
    """How queries are read; the fields are as the arguments of `cached_query_engine`."""

    corpus: str | None = None
    version: str | None = None
    remembered: Remembered[Configuration] = field(default_factory=Remembered, init=False, repr=False, compare=False)

    def configuration(self, engine: BaseQueryEngine) -> Configuration:
        """Return what `engine` is made of now.

        Raises:
            NotJsonError: A part of it has no lasting name, and there is no version to vouch for it.
        """
        named, is_versioned = corpus_is_named(self.corpus), self.version is not None

        def read() -> Configuration:
            return Configuration.of(engine, corpus_is_named=named, is_versioned=is_versioned)

        return self.remembered.of(engine, read, named)

    def read(self, engine: BaseQueryEngine, bundle: QueryBundle) -> Query | Bypass:
        """Return the request that a query makes, or why the cache must stay out of it."""
        try:
            configuration = self.configuration(engine)
        except NotJsonError:
            return Bypass(UNSTABLE)
        if configuration.bypass_rules:
            return Bypass(configuration.bypass_rules[0])
        names = {name for name in configuration.models if name is not None}
        vouched = self.version is not None or ambient_scope().model is not None
        if None in configuration.models and not vouched:
            return Bypass(UNKNOWN_MODEL)
        if not (corpus_is_named(self.corpus) or configuration.has_index or self.version is not None):
            return Bypass(UNKNOWN_CORPUS)
        if configuration.unplaced and not corpus_is_named(self.corpus):
            return Bypass(UNKNOWN_CORPUS)
        params: dict[str, Json] = {"engine": configuration.digest, "version": self.version}
        if configuration.temperatures:
            params["temperature"] = max(configuration.temperatures)
        scope = Scope(corpus=self.corpus, model=", ".join(sorted(names)) or None, params=params, host=HOST)
        instruction = "\n".join(configuration.instructions) or None
        request = Request(bundle.query_str, scope, _context(bundle), instruction=instruction)
        return Query(request.pin(), configuration)


def _context(bundle: QueryBundle) -> Json:
    """Return what a query says besides its question; an embedding may be that of an image."""
    said: dict[str, Json] = {}
    if bundle.image_path is not None:
        said["image_path"] = bundle.image_path
    if bundle.custom_embedding_strs not in (None, [bundle.query_str]):
        said["custom_embedding_strs"] = bundle.custom_embedding_strs
    if bundle.embedding is not None:
        said["embedding"] = fingerprint(canonical([*map(float, bundle.embedding)])).hex()
    return said or None


@dataclass(slots=True)
class Binding:
    """Tie a query engine to a cache; most fields are as the arguments of `cached_query_engine`.

    Args:
        reader: How queries are read.
        identity: Which documents nodes belong to.
        evidence: What a stored answer needs besides a like question.
    """

    cache: Cache
    reader: QueryReader
    identity: Identity
    tags: tuple[str, ...]
    ttl: float | str | None
    evidence: EvidenceRule
    _notices: Notices = field(default_factory=Notices, init=False)

    def query(self, engine: Any, bundle: QueryBundle, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the one that `ask` gets; its attributes say which."""
        return drive_calls(self._answered(engine, bundle, ask, is_async=False))

    async def aquery(
        self, engine: Any, bundle: QueryBundle, ask: Callable[[], Awaitable[RESPONSE_TYPE]]
    ) -> RESPONSE_TYPE:
        """Async version of `query`."""
        return await adrive_calls(self._answered(engine, bundle, ask, is_async=True))

    def _answered(
        self, engine: Any, bundle: QueryBundle, ask: Callable[[], Any], *, is_async: bool
    ) -> Calls[RESPONSE_TYPE]:
        query = self._read(engine, bundle)
        if isinstance(query, Bypass):
            return _noted((yield ask), query)
        answers = self._answers(engine, query, is_async=is_async)
        nodes: list[NodeWithScore] | None = None
        if self.evidence.retrieves:
            retrieve, synthesize = (
                (engine.aretrieve, engine.asynthesize) if is_async else (engine.retrieve, engine.synthesize)
            )
            with answers.watch.watching():
                nodes = yield partial(retrieve, bundle)
            ask = partial(synthesize, bundle, nodes)
        call = self._call(query, answers, nodes)
        if not query.configuration.may_stream:
            return _noted((yield partial(call.aanswer if is_async else call.answer, ask, answers)), call)
        codec = StreamedResponse(answers)
        found = yield (
            partial(call.aopen, ask, codec, codec.aopened) if is_async else partial(call.open, ask, codec, codec.opened)
        )
        if isinstance(found, Served):
            return _noted(found.result, call)
        tokens = _apassed(found) if isinstance(found, AsyncIterator) else _passed(found)
        return _noted(codec.response(followed(found), tokens), call)

    def _call(self, query: Query, answers: QueryAnswers, nodes: Sequence[NodeWithScore] | None) -> HostCall:
        evidence = self.evidence.given(None if nodes is None else answers.documents(nodes) or ())
        watching = answers.watch.watching
        return HostCall(self.cache, query.request, self._notices, watching, self.tags, self.ttl, evidence)

    def request(self, engine: BaseQueryEngine, asked: QueryType) -> Request | Bypass:
        """Return the request that a query makes, or why the cache must stay out of it."""
        query = self.reader.read(engine, bundle_of(asked))
        return query.request if isinstance(query, Query) else query

    def _read(self, engine: BaseQueryEngine, bundle: QueryBundle) -> Query | Bypass:
        query = self.reader.read(engine, bundle)
        if isinstance(query, Query):
            self._notices.identified("query engine", lambda: query.configuration.digest)
            return query
        advice = _ADVICE.get(query.rule)
        advice = advice and advice.format(type(engine).__name__)
        self._notices.bypassed(self.cache, query.rule, advice, host=HOST)
        return query

    def _answers(self, engine: BaseQueryEngine, query: Query, *, is_async: bool) -> QueryAnswers:
        synthesizer = getattr(engine, "_response_synthesizer", None)
        form: Form = "recorded"
        if isinstance(synthesizer, BaseSynthesizer):
            # Chat engines switch this for each call.
            form = "stream" if synthesizer._streaming else "whole"
        receive_events()
        return QueryAnswers(query.configuration, QueryWatch(self.identity), form, is_async, self.ttl is not None)


def bundle_of(query: QueryType) -> QueryBundle:
    """Return a query as LlamaIndex's engines take it."""
    return QueryBundle(query) if isinstance(query, str) else query


def _passed(tokens: Iterator[str]) -> Generator[str, None, None]:
    yield from tokens
    _note_documents(tokens)


async def _apassed(tokens: AsyncIterator[str]) -> AsyncGenerator[str, None]:
    try:
        async for token in tokens:
            yield token
    finally:
        await aclose(tokens)
    _note_documents(tokens)


def _note_documents(tokens: object) -> None:
    """Note for the query around the documents behind another's stream, which are known now that it has ended."""
    if (stream := followed(tokens)) is not None:
        made_from(None if stream.hit is None else stream.hit.entry.documents)


def _noted(response: RESPONSE_TYPE, call: HostCall | Bypass) -> RESPONSE_TYPE:
    """Return a response whose attribute `askonce` says where it comes from, or `askonce_miss` why the engine was asked.

    Not in its metadata, which recursive retrievers paste into prompts.
    """
    if hasattr(response, "__dict__"):  # an engine of the user's own may return anything
        note = described(call) if isinstance(call, Bypass) else call.note
        attributes = vars(response)
        attributes[MISS_NOTE] = note if attributes.setdefault(NOTE, None) is None else None
    return response
