"""A query to one request: question, scope, and what else the answer depends on."""

from __future__ import annotations

from dataclasses import dataclass, field

from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.schema import QueryBundle

from askonce.core.model import Bypass, Json, Request, Scope, ambient_scope
from askonce.hosts.dependencies import Remembered
from askonce.hosts.stores import UNKNOWN_CORPUS
from askonce.llama_index.configuration import Configuration
from askonce.llama_index.plain import NotPlainError
from askonce.llama_index.request import UNKNOWN_MODEL, UNSTABLE


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
