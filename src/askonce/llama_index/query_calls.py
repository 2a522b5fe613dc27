"""One query: the request that it makes, and its call through the cache, sync and async."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from dataclasses import dataclass, field

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.response.schema import RESPONSE_TYPE
from llama_index.core.schema import QueryBundle

from askonce.core.model import Bypass, Json, Request, Scope, ambient_scope
from askonce.hosts.calls import HostCall, followed
from askonce.hosts.conversations import UNKNOWN_MODEL, UNSTABLE
from askonce.hosts.dependencies import Remembered
from askonce.hosts.stores import UNKNOWN_CORPUS
from askonce.hosts.values import NotPlainError
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.query_answers import QueryAnswers, StreamedResponse
from askonce.llama_index.query_watch import made_from
from askonce.runtime.engine import Served
from askonce.runtime.streams import aclose


@dataclass(frozen=True, slots=True)
class Query:
    """Hold a query as it was read: the request that it makes, and what the engine is made of."""

    request: Request
    configuration: Configuration


@dataclass(frozen=True, slots=True)
class QueryReading:
    """Say how queries are read.

    Args:
        corpus: The name of the documents asked about.
        version: The application's word for what cannot be read of the engine.
    """

    corpus: str | None = None
    version: str | None = None
    remembered: Remembered[Configuration] = field(default_factory=Remembered, init=False, repr=False, compare=False)

    @property
    def corpus_is_named(self) -> bool:
        """Tell whether the scope of a query made now names the corpus."""
        return self.corpus is not None or ambient_scope().corpus is not None

    def configuration(self, engine: BaseQueryEngine) -> Configuration:
        """Return what `engine` is made of now.

        Raises:
            NotPlainError: A part of it has no lasting name, and there is no version to vouch for it.
        """
        named, is_versioned = self.corpus_is_named, self.version is not None

        def read() -> Configuration:
            return Configuration.of(engine, corpus_is_named=named, is_versioned=is_versioned)

        return self.remembered.of(engine, read, named)

    def read(self, engine: BaseQueryEngine, bundle: QueryBundle) -> Query | Bypass:
        """Return the request that a query makes, or why the cache must stay out of it."""
        try:
            configuration = self.configuration(engine)
        except NotPlainError:
            return Bypass(UNSTABLE)
        if configuration.bypass_rules:
            return Bypass(configuration.bypass_rules[0])
        names = {name for name in configuration.models if name is not None}
        vouched = self.version is not None or ambient_scope().model is not None
        if None in configuration.models and not vouched:
            return Bypass(UNKNOWN_MODEL)
        if not (self.corpus_is_named or configuration.has_index or self.version is not None):
            return Bypass(UNKNOWN_CORPUS)
        if configuration.unplaced and not self.corpus_is_named:
            return Bypass(UNKNOWN_CORPUS)
        params: dict[str, Json] = {"engine": configuration.digest, "version": self.version}
        if configuration.temperatures:
            params["temperature"] = max(configuration.temperatures)
        scope = Scope(
            corpus=self.corpus, model=", ".join(sorted(names)) or None, params=params, host="llama_index.query"
        )
        instruction = "\n".join(configuration.instructions) or None
        request = Request(bundle.query_str, scope, _context(bundle), instruction=instruction)
        return Query(request.pin(), configuration)


def _context(bundle: QueryBundle) -> Json:
    """Return what a query says besides its question; an embedding is that of the texts named here."""
    said: dict[str, Json] = {}
    if bundle.image_path is not None:
        said["image_path"] = bundle.image_path
    if bundle.custom_embedding_strs not in (None, [bundle.query_str]):
        said["custom_embedding_strs"] = bundle.custom_embedding_strs
    return said or None


@dataclass(frozen=True, slots=True)
class QueryCall:
    """Carry out one query.

    Args:
        call: How the cache is asked.
        answers: What turns responses into JSON and back.
    """

    call: HostCall
    answers: QueryAnswers

    def answer(self, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the whole one that `ask` gets."""
        return self.call.answer(ask, self.answers)

    async def aanswer(self, ask: Callable[[], Awaitable[RESPONSE_TYPE]]) -> RESPONSE_TYPE:
        """Async version of `answer`."""
        return await self.call.aanswer(ask, self.answers)

    def stream(self, ask: Callable[[], RESPONSE_TYPE]) -> RESPONSE_TYPE:
        """Return the stored response, or the one that `ask` gets, which may be a stream."""
        codec = StreamedResponse(self.answers)
        found = self.call.open(ask, codec, codec.opened)
        if isinstance(found, Served):
            return found.result
        return codec.response(followed(found), _passed(found))

    async def astream(self, ask: Callable[[], Awaitable[RESPONSE_TYPE]]) -> RESPONSE_TYPE:
        """Async version of `stream`."""
        codec = StreamedResponse(self.answers)
        found = await self.call.aopen(ask, codec, codec.aopened)
        if isinstance(found, Served):
            return found.result
        return codec.response(followed(found), _apassed(found) if isinstance(found, AsyncIterator) else _passed(found))


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
