"""Where a store's rows lie: a collection, a table, a namespace of some server. Two places never share answers.

Stores are known by the names of their classes, so that none of their packages is imported. What the table does not
list cannot be read: many stores keep the name of their collection inside a client object, and two of them then look
alike.
"""

from __future__ import annotations

import re
import weakref
from collections import OrderedDict
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache, partial
from pathlib import Path, PurePath
from threading import Lock
from typing import Any, cast
from uuid import UUID, uuid4
from weakref import WeakKeyDictionary

from askonce.core.keys import canonical, fingerprint
from askonce.core.model import Json, ambient_scope
from askonce.hosts.dependencies import on_attribute, on_check, on_length
from askonce.hosts.parameters import identifying
from askonce.runtime.forking import hold_in_fork

UNKNOWN_CORPUS = "unknown_corpus"

# The attributes that tell the place, each with the alternatives to it; what ends with "?" may be missing. A client
# among them is read by its own row.
_STORES: Mapping[str, tuple[str, ...]] = {
    # LlamaIndex
    "llama_index.AzureAISearchVectorStore": ("_search_client|_async_search_client|_index_client|_async_index_client",),
    "llama_index.ChromaVectorStore": ("_collection",),
    "llama_index.DuckDBVectorStore": ("database_name", "table_name", "persist_dir?"),
    "llama_index.ElasticsearchStore": ("index_name", "es_url|es_cloud_id|es_client"),
    "llama_index.LanceDBVectorStore": ("_table|_connection", "_table_name?"),
    "llama_index.MilvusVectorStore": ("uri", "collection_name"),
    "llama_index.MongoDBAtlasVectorSearch": ("_collection|_async_collection", "_vector_index_name?"),
    "llama_index.OpensearchVectorStore": ("_client._index", "_client._os_client|_client._endpoint"),
    "llama_index.PGVectorStore": ("table_name", "schema_name", "_engine|connection_string"),
    "llama_index.PineconeVectorStore": ("_pinecone_index",),
    "llama_index.QdrantVectorStore": ("collection_name", "_client|_aclient"),
    "llama_index.RedisVectorStore": ("_index", "_redis_client|_redis_client_async"),
    "llama_index.WeaviateVectorStore": ("index_name", "url|_client|_aclient"),
    # LangChain
    "langchain.AsyncPGVectorStore": ("table_name", "schema_name", "engine"),
    "langchain.AzureSearch": ("_index_name", "_azure_search_endpoint|client"),
    "langchain.Chroma": ("_collection_name", "_client"),
    "langchain.ElasticsearchStore": ("_store.index", "client|_store.client"),
    "langchain.LanceDB": ("_connection", "_table_name?"),
    "langchain.Milvus": ("collection_name", "_connection_args"),
    "langchain.MongoDBAtlasVectorSearch": ("_collection", "_index_name?"),
    "langchain.OpenSearchVectorSearch": ("index_name", "client"),
    "langchain.PGVector": ("collection_name", "_engine|_async_engine"),
    "langchain.PGVectorStore": ("_PGVectorStore__vs",),
    "langchain.PineconeVectorStore": ("_index|_async_index|_index_host", "_namespace?"),
    "langchain.QdrantVectorStore": ("collection_name", "_client"),
    "langchain.RedisVectorStore": ("config.index_name", "_index|config.redis_url"),
    "langchain.WeaviateVectorStore": ("_index_name", "_client|_client_async"),
    # Clients
    "azure.SearchClient": ("_endpoint|_config.endpoint", "_index_name|_config.index_name"),
    "azure.SearchIndexClient": ("_endpoint|_config.endpoint",),
    "chromadb.AsyncClient": ("tenant", "database", "_server"),
    "chromadb.Client": ("tenant", "database", "_server"),
    "chromadb.CollectionCommon": ("name", "tenant", "database", "_client"),
    "chromadb.ServerAPI": ("_system.settings",),
    "chromadb.AsyncServerAPI": ("_system.settings",),
    "elasticsearch.AsyncElasticsearch": ("_transport.node_pool",),
    "elasticsearch.Elasticsearch": ("_transport.node_pool",),
    "lancedb.AsyncConnection": ("uri",),
    "lancedb.DBConnection": ("uri",),
    "lancedb.Table": ("_conn", "name"),
    "opensearchpy.AsyncOpenSearch": ("transport.hosts",),
    "opensearchpy.OpenSearch": ("transport.hosts",),
    "langchain_postgres.PGEngine": ("_pool",),
    "pinecone.Index": ("_config.host|config.host|_host|host",),
    "pinecone.IndexAsyncio": ("_config.host|config.host|_host|host",),
    "pinecone.GRPCIndex": ("_config.host|config.host|_host|host",),
    "psycopg.BaseConnection": ("info.dsn",),
    "psycopg_pool.BasePool": ("conninfo",),
    "pymongo.AsyncCollection": ("name", "database.name", "database.client"),
    "pymongo.AsyncMongoClient": ("_topology_settings.seeds",),
    "pymongo.Collection": ("name", "database.name", "database.client"),
    "pymongo.MongoClient": ("_topology_settings.seeds",),
    "qdrant_client.AsyncQdrantClient": ("_client",),
    "qdrant_client.AsyncQdrantLocal": ("location",),
    "qdrant_client.AsyncQdrantRemote": ("rest_uri",),
    "qdrant_client.QdrantClient": ("_client",),
    "qdrant_client.QdrantLocal": ("location",),
    "qdrant_client.QdrantRemote": ("rest_uri",),
    "redis.Redis": ("connection_pool.connection_kwargs",),
    "redisvl.AsyncSearchIndex": ("schema.index.name", "schema.index.prefix?"),
    "redisvl.SearchIndex": ("schema.index.name", "schema.index.prefix?"),
    "sqlalchemy.AsyncEngine": ("sync_engine",),
    "sqlalchemy.Engine": ("url",),
    "weaviate.WeaviateAsyncClient": ("_connection.url",),
    "weaviate.WeaviateClient": ("_connection.url",),
}
# Rows that are held in this process only: whoever builds such a store anew has another one.
_HELD_HERE = frozenset(
    {
        *("llama_index.FaissVectorStore", "llama_index.SimpleVectorStore"),
        *("langchain.Annoy", "langchain.DocArrayInMemorySearch", "langchain.FAISS", "langchain.InMemoryVectorStore"),
        *("langchain.SKLearnVectorStore", "langchain.TileDB", "langchain.USearch"),
    }
)
_IN_MEMORY = ":memory:"
_IN_MEMORY_OF_SQLITE = re.compile(r":memory:|\bmode=memory\b")
_WITH_PASSWORD = re.compile(r"(?<=://)([^/@:\s]*):[^/@\s]*@|\bpassword\s*=\s*\S+")
_OF_SERVERS = frozenset(
    {"host", "port", "path", "uri", "url", "address", "db", "db_name", "database", "user", "username"}
)
_ABSENT = object()
_LARGEST = 1_000  # things in one collection that is read
_MOST_DATA = 4  # collections of one owner
_tokens: WeakKeyDictionary[object, str] = WeakKeyDictionary()
# What was held by whom, as long as the owner is there: itself, its length, its name.
_data: dict[int, tuple[weakref.ref[object], OrderedDict[int, tuple[object, int, str]]]] = {}
_lock = Lock()
hold_in_fork(_lock)


def corpus_is_named(corpus: str | None) -> bool:
    """Return whether it is said whose documents are asked about: to the host, or by the enclosing `scope(...)`."""
    return corpus is not None or ambient_scope().corpus is not None


class UnknownPlaceError(ValueError):
    """Report a store of which nothing tells where its rows lie; the message is the class's name."""


@dataclass(frozen=True, slots=True)
class Place:
    """What tells the rows of a store from those of another.

    Args:
        digest: Equal for stores over the same rows, in every process.
        holder: What holds the rows, if that is this process's memory: only the object itself tells them apart.
    """

    digest: str
    holder: object = None


def place_of(store: object) -> Place:
    """Return where the rows of `store` lie.

    Raises:
        UnknownPlaceError: Nothing tells it.
    """
    kind: Any = type(store)
    if _keys(kind) & _HELD_HERE:
        return Place(_digest([]), store)
    reading = _Reading()
    told = reading.known(store)
    return Place(_digest(told), reading.holder)


def noted_place_of(store: object) -> Place:
    """Return `place_of(store)`, and note that it was read."""
    place = place_of(store)
    on_check(lambda: (now := place_of(store)).digest == place.digest and now.holder is place.holder)
    return place


def token_of(holder: object) -> str:
    """Return a name for an object that no other one has, here or in another process.

    Raises:
        UnknownPlaceError: It cannot be told from others.
    """
    try:
        with _lock:
            return _tokens.setdefault(holder, uuid4().hex)
    except TypeError:
        raise UnknownPlaceError(type(holder).__name__) from None


def is_data(value: Collection[object]) -> bool:
    """Return whether a collection is data, such as the texts or vectors of a retriever: it is then never read."""
    return not is_small(value, _LARGEST)


def is_small(value: Collection[object], most: int) -> bool:
    """Return whether a collection has at most so many things in it, all told."""
    left = most
    seen: set[int] = set()
    waiting: list[Collection[object]] = [value]
    while waiting:
        inner = waiting.pop()
        if id(inner) in seen:
            continue
        seen.add(id(inner))
        left -= len(inner)
        if left < 0:
            return False
        values = [*inner.values()] if isinstance(inner, Mapping) else [*inner]
        waiting += [each for each in values if isinstance(each, list | tuple | dict | set | frozenset)]
    return True


def token_of_data(owner: object, data: Collection[object]) -> str:
    """Return a name for data that `owner` holds, which no other data has, nor these once their number has changed.

    Raises:
        UnknownPlaceError: Nothing tells how long the owner is there.
    """
    on_length(data)
    with _lock:
        known = _data.get(id(owner))
        if known is None or known[0]() is not owner:
            try:
                known = _data[id(owner)] = weakref.ref(owner, partial(_forget, id(owner))), OrderedDict()
            except TypeError:
                raise UnknownPlaceError(type(owner).__name__) from None
        tokens = known[1]
        held = tokens.get(id(data))
        if held is None or held[0] is not data or held[1] != len(data):
            held = tokens[id(data)] = data, len(data), uuid4().hex
            while len(tokens) > _MOST_DATA:
                tokens.popitem(last=False)
        return held[2]


def _forget(owner: int, _: object) -> None:
    _data.pop(owner, None)


def plain_names(attributes: Mapping[str, object]) -> dict[str, Json]:
    """Return the attributes of a store that are plain text, numbers or flags: a namespace, a table, a way to search.

    Private ones count as far as they are text: their numbers and flags tell how far a connection is set up.
    """
    found: dict[str, Json] = {}
    for name, value in attributes.items():
        plain: object = value.value if isinstance(value, Enum) else value
        if callable(secret := getattr(value, "get_secret_value", None)):
            on_attribute(value, "_secret_value")
            plain = secret()  # who asks decides what is found
        if isinstance(value, Mapping) and name.endswith("headers"):
            plain = repr(sorted(cast("Mapping[str, object]", identifying(name, value)).items()))
        if isinstance(plain, str):
            found[name] = _digest(_without_password(plain))
        elif isinstance(plain, int | float) and not name.startswith("_"):
            found[name] = plain
    return found


class _Reading:
    """Follow a store to its client, and the client to its server."""

    def __init__(self) -> None:
        self.holder: object = None
        self._is_held_here = False

    def known(self, thing: object) -> Json:
        kind: Any = type(thing)
        rows = _keys(kind) & _STORES.keys()
        if not rows:
            raise UnknownPlaceError(type(thing).__name__)
        told = [[self._one(thing, path) for path in _STORES[row]] for row in sorted(rows)]
        if self._is_held_here and self.holder is None:
            self.holder = thing
        return [sorted(rows), told]

    def _one(self, thing: object, alternatives: str) -> Json:
        unknown: UnknownPlaceError | None = None
        may_be_missing = alternatives.endswith("?")
        for path in alternatives.removesuffix("?").split("|"):
            value = _at(thing, path)
            if value is _ABSENT or value is None:
                continue
            try:
                return [path, self._leaf(value)]
            except UnknownPlaceError as exc:
                unknown = exc
        if unknown is not None:
            raise unknown
        if may_be_missing:
            return None
        raise UnknownPlaceError(type(thing).__name__)

    def _leaf(self, value: object) -> Json:
        match value:
            case str():
                self._is_held_here = self._is_held_here or value == _IN_MEMORY
                return _without_password(value)
            case bool() | int() | float() | None:
                return value
            case PurePath() | UUID():
                return str(value)
            case Mapping():
                return self._server(value)
        kind = type(value)
        if kind.__name__ == "Settings" and kind.__module__.startswith("chromadb."):
            return self._chroma(value)
        if kind.__module__.startswith("sqlalchemy.") and kind.__name__ == "URL":
            database = str(getattr(value, "database", None) or _IN_MEMORY)
            is_sqlite = str(getattr(value, "drivername", "")).startswith("sqlite")
            self._is_held_here = self._is_held_here or (is_sqlite and _IN_MEMORY_OF_SQLITE.search(database) is not None)
            return [str(getattr(value, name, None)) for name in ("drivername", "username", "host", "port", "database")]
        if hasattr(value, "all") and "NodePool" in kind.__name__:
            return sorted(str(getattr(node, "base_url", node)) for node in value.all())
        if isinstance(value, Set | Sequence):
            return sorted((self._leaf(inner) for inner in value), key=canonical)
        return self.known(value)

    def _server(self, stated: Mapping[object, object]) -> Json:
        """Return how a client is connected, without how long it waits and who pays."""
        found = {str(name): value for name, value in stated.items() if name in _OF_SERVERS}
        if not found:
            raise UnknownPlaceError("dict")
        return {name: self._leaf(value) for name, value in found.items() if value is not None}

    def _chroma(self, settings: object) -> Json:
        host = getattr(settings, "chroma_server_host", None)
        if host is None and not getattr(settings, "is_persistent", False):
            self._is_held_here = True
            return None
        if host is not None:
            return [host, getattr(settings, "chroma_server_http_port", None)]
        return str(Path(str(getattr(settings, "persist_directory", ""))).absolute())


@lru_cache(2048)
def _keys(kind: type[Any]) -> Set[str]:
    """Return the names under which a class, or one that it is derived from, may be in the table."""
    return frozenset(_named(kind))


def _named(kind: type) -> Iterator[str]:
    for base in kind.__mro__:
        root = base.__module__.partition(".")[0]
        yield f"{root}.{base.__name__}"
        if root.startswith("langchain"):
            yield f"langchain.{base.__name__}"


def _at(thing: object, path: str) -> object:
    for name in path.split("."):
        thing = thing.get(name, _ABSENT) if isinstance(thing, Mapping) else getattr(thing, name, _ABSENT)
        if thing is _ABSENT:
            return _ABSENT
    return thing


def _without_password(text: str) -> str:
    return _WITH_PASSWORD.sub(r"\1@", text)


def _digest(told: Json) -> str:
    return fingerprint(canonical(told)).hex()
