"""Whose rows were asked: stores of two collections never share answers, through whichever host.

The stores' libraries are imported by those who use them: each process of the suite imports all files.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from langchain_core.documents import Document
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_core.vectorstores import InMemoryVectorStore, VectorStore
from llama_index.core import MockEmbedding, VectorStoreIndex
from llama_index.core.schema import TextNode
from llama_index.core.vector_stores.types import BasePydanticVectorStore, VectorStoreQuery, VectorStoreQueryResult

from askonce.cache import Cache
from askonce.hosts.stores import UnknownPlaceError, place_of
from askonce.langchain import cached_runnable
from askonce.llama_index import cached_query_engine
from askonce.testing import InMemoryExactTier, InMemorySemanticTier, TableEmbedder
from tests.langchain.chains import StreamingChat, text_chain
from tests.llama_index.models import QUESTION, NamedLLM

EMBEDDINGS = DeterministicFakeEmbedding(size=8)
Ask = Callable[[], str]


@pytest.fixture
def cache() -> Cache:
    """Give a cache that takes questions for similar only where they are equal."""
    return Cache(exact=InMemoryExactTier(), semantic=InMemorySemanticTier(), embedder=TableEmbedder({QUESTION: (1, 0)}))


@pytest.fixture
def chroma() -> Any:
    """Give a Chroma in this process; its collections are new to each test, as all such clients share one server."""
    import chromadb

    return chromadb.EphemeralClient()


def through_langchain(cache: Cache, store: VectorStore, **arguments: Any) -> Ask:
    """Return who asks a chain over the store; the model's answer quotes nothing, so that only the cache can mix up."""
    chain = cached_runnable(text_chain(store.as_retriever(), StreamingChat()), cache, **arguments)
    return lambda: chain.invoke(QUESTION)


def through_llama_index(cache: Cache, store: BasePydanticVectorStore, **arguments: Any) -> Ask:
    """Return who asks an engine over the store."""
    index = VectorStoreIndex.from_vector_store(store, embed_model=MockEmbedding(8))
    engine = cached_query_engine(index.as_query_engine(llm=NamedLLM()), cache, **arguments)
    return lambda: str(engine.query(QUESTION))


def through(cache: Cache, store: Any, **arguments: Any) -> Ask:
    """Return who asks the store, through the host that it was made for."""
    ask = through_langchain if isinstance(store, VectorStore) else through_llama_index
    return ask(cache, store, **arguments)


def hits(cache: Cache) -> int:
    """Return how often the cache answered."""
    return sum(cache.stats().hits.values())


Make = Callable[[str, str], Any]


def chroma_of_llama_index(name: str, folder: str) -> Any:
    """Return LlamaIndex's store over a collection on disk."""
    import chromadb
    from llama_index.vector_stores.chroma import ChromaVectorStore

    collection = chromadb.PersistentClient(path=folder).get_or_create_collection(name)
    row: Any = [0.5] * 8
    collection.upsert(["1"], embeddings=row, documents=[f"figures of {name}"])
    return ChromaVectorStore(chroma_collection=collection)


def chroma_of_langchain(name: str, folder: str) -> Any:
    """Return LangChain's store over a collection on disk."""
    from langchain_chroma import Chroma

    store = Chroma(name, EMBEDDINGS, persist_directory=folder)
    store.add_texts([f"figures of {name}"], ids=["1"])
    return store


PERSISTENT: dict[str, Make] = {"llama_index": chroma_of_llama_index, "langchain": chroma_of_langchain}


@pytest.mark.parametrize("host", PERSISTENT)
@pytest.mark.parametrize("corpus", ["figures", None])
def test_two_collections_never_share(cache: Cache, tmp_path: Path, host: str, corpus: str | None) -> None:
    """Each of two Chroma collections of one server has its own answers, whether or not the corpus has a name."""
    named = {} if corpus is None else {"corpus": corpus}
    acme, globex = (PERSISTENT[host](name, str(tmp_path / "rows")) for name in ("acme", "globex"))
    asks = [through(cache, store, **named) for store in (acme, globex)]
    for ask in asks:
        ask()
    assert hits(cache) == 0
    for ask in asks:
        ask()
    assert hits(cache) == 2


@pytest.mark.parametrize("host", PERSISTENT)
def test_one_collection_made_anew_shares(cache: Cache, tmp_path: Path, host: str) -> None:
    """A second store over the same collection finds the first one's answers under the same corpus."""
    for _ in range(2):
        through(cache, PERSISTENT[host]("acme", str(tmp_path / "rows")), corpus="figures")()
    assert hits(cache) == 1


@pytest.mark.parametrize("host", PERSISTENT)
def test_two_servers_never_share(cache: Cache, tmp_path: Path, host: str) -> None:
    """Collections of one name in two places are two collections."""
    for folder in ("a", "b"):
        through(cache, PERSISTENT[host]("docs", str(tmp_path / folder)), corpus="figures")()
    assert hits(cache) == 0


def test_tenants_and_databases_of_one_server_never_share(chroma: Any) -> None:
    """Chroma's tenants and databases belong to the place."""
    import chromadb
    from llama_index.vector_stores.chroma import ChromaVectorStore

    name = f"c{uuid4().hex}"

    def place(database: str) -> object:
        admin = chromadb.AdminClient(chroma._system.settings)  # noqa: SLF001 — as Chroma's own client makes one
        if database != "default_database":
            admin.create_database(database)
        client: Any = chromadb.EphemeralClient(database=database)
        return place_of(ChromaVectorStore(chroma_collection=client.get_or_create_collection(name))).digest

    assert place("default_database") != place(f"d{uuid4().hex}")


def test_qdrant_in_two_folders_and_collections(tmp_path: Path) -> None:
    """Qdrant's place is its folder or address with the collection."""
    from llama_index.vector_stores.qdrant import QdrantVectorStore
    from qdrant_client import QdrantClient

    with_path = {folder: QdrantClient(path=str(tmp_path / folder)) for folder in "ab"}
    try:
        places = {
            place_of(QdrantVectorStore(name, client=client)).digest
            for client in with_path.values()
            for name in ("acme", "globex")
        }
        assert len(places) == 4
        again = place_of(QdrantVectorStore("acme", client=with_path["a"]))
        assert again.digest in places
        assert again.holder is None
        assert place_of(QdrantVectorStore("acme", client=QdrantClient(":memory:"))).holder is not None
    finally:
        for client in with_path.values():
            client.close()


@pytest.mark.parametrize("corpus", ["figures", None])
def test_rows_of_this_process_are_told_apart_by_what_holds_them(cache: Cache, corpus: str | None) -> None:
    """Two stores in memory look alike: without a corpus each has its own answers, and with one they share."""
    named = {} if corpus is None else {"corpus": corpus}
    stores = [InMemoryVectorStore(EMBEDDINGS) for _ in range(2)]
    for store in stores:
        store.add_texts(["figures"])
        through(cache, store, **named)()
    assert hits(cache) == (0 if corpus is None else 1)
    through(cache, stores[0], **named)()
    assert hits(cache) == (1 if corpus is None else 2)


def test_a_collection_in_memory_is_found_again(cache: Cache, chroma: Any) -> None:
    """A store that is made anew for each request, over a collection of this process, still hits without a corpus."""
    from langchain_chroma import Chroma

    name = f"c{uuid4().hex}"
    for _ in range(2):
        store = Chroma(name, EMBEDDINGS, client=chroma)
        store.add_texts(["figures"], ids=["1"])
        through(cache, store)()
    assert hits(cache) == 1


class HiddenLlama(BasePydanticVectorStore):
    """Keep nodes in a client that nobody here knows."""

    stores_text: bool = True
    tenant: str = ""

    def __init__(self, client: object, tenant: str = "") -> None:
        super().__init__(stores_text=True, tenant=tenant)  # type: ignore[call-arg]  # the signature that mypy makes up
        self._client = client

    @property
    def client(self) -> object:
        """Return the client."""
        return self._client

    def add(self, nodes: Any, **kwargs: Any) -> list[str]:
        """Keep nothing."""
        return []

    def delete(self, ref_doc_id: str, **kwargs: Any) -> None:
        """Have nothing to delete."""

    def query(self, query: VectorStoreQuery, **kwargs: Any) -> VectorStoreQueryResult:
        """Find the client's figures."""
        return VectorStoreQueryResult(nodes=[TextNode(text="figures", id_="1")], similarities=[1.0], ids=["1"])


class Unknown(VectorStore):
    """Keep documents in a client that nobody here knows."""

    def __init__(self, client: object, tenant: str = "") -> None:
        self._client, self.tenant = client, tenant

    @classmethod
    def from_texts(cls, texts: Any, embedding: Any, metadatas: Any = None, **kwargs: Any) -> Unknown:
        """Return a store."""
        return cls(object())

    def similarity_search(self, query: str, k: int = 4, **kwargs: Any) -> list[Any]:
        """Find the client's figures."""
        return [Document("figures", id="1")]


@pytest.mark.parametrize("kind", [HiddenLlama, Unknown])
def test_an_unknown_store_passes_by_until_its_corpus_is_named(
    cache: Cache, kind: Any, caplog: pytest.LogCaptureFixture, recwarn: pytest.WarningsRecorder
) -> None:
    """A store whose class is not known is bypassed with one notice that names `corpus=`, and cached with it."""
    with caplog.at_level(logging.INFO, logger="askonce"):
        ask = through(cache, kind(object()))
        for _ in range(2):
            ask()
    assert cache.stats().bypasses == {"unknown_corpus": 2}
    told = [record.getMessage() for record in caplog.records] + [str(warning.message) for warning in recwarn]
    assert len([text for text in told if "corpus=" in text]) == 1

    asks = [through(cache, kind(object(), tenant), corpus="figures") for tenant in ("acme", "acme", "globex")]
    for ask in asks:
        ask()
    assert hits(cache) == 1
    with pytest.raises(UnknownPlaceError, match=kind.__name__):
        place_of(kind(object()))


def test_an_index_that_was_given_a_name_is_told_apart_within_a_corpus(cache: Cache) -> None:
    """`set_index_id` separates two indexes under one corpus; the ids that LlamaIndex makes up do not."""

    def ask(index_id: str | None) -> None:
        index = VectorStoreIndex([TextNode(text="figures")], embed_model=MockEmbedding(8))
        if index_id is not None:
            index.set_index_id(index_id)
        index.insert_nodes([])
        cached_query_engine(index.as_query_engine(llm=NamedLLM()), cache, corpus="figures").query(QUESTION)

    for index_id in ("acme", "globex", None):
        ask(index_id)
    assert hits(cache) == 0
    for index_id in ("acme", None):
        ask(index_id)
    assert hits(cache) == 2
