"""LangChain's documents to names and versions."""

from __future__ import annotations

import pytest
from langchain_core.documents import Document as LangChainDocument
from langchain_core.stores import InMemoryStore

from askonce.cache import Cache
from askonce.core.evidence import content_version
from askonce.core.model import Document
from askonce.errors import ConfigurationError
from askonce.langchain.documents import document_versions, documents_of
from askonce.langchain.runnable import cached_runnable
from tests.langchain.chains import HANDBOOK, CountingRetriever, StreamingChat, handbook, retrieval_chain

NAMED = LangChainDocument("text", id="x", metadata={"source": "a.md", "version": 3})


def test_metadata_goes_before_id_and_content() -> None:
    """A document is known by its metadata, else by its id, else by its content."""
    bare, content = LangChainDocument("text"), content_version("text")
    assert documents_of([NAMED]) == (Document("a.md", "3"),)
    assert documents_of([LangChainDocument("text", id="x")]) == (Document("x", content),)
    assert documents_of([bare]) == (Document(content, content),)
    assert documents_of([LangChainDocument("text", metadata={"source": ""})]) == (Document(content, content),)


def test_the_user_says_what_names_a_document() -> None:
    """Other keys, and functions, name documents and versions."""
    assert documents_of([NAMED], "missing", "source") == (Document("x", "a.md"),)
    told = documents_of([NAMED], lambda document: document.page_content, lambda _: None)
    assert told == (Document("text", content_version("text")),)


def test_chunks_of_one_version_are_one_document() -> None:
    """Rows are told once; chunks in several versions are several rows."""
    chunks = [LangChainDocument(text, metadata={"source": "a.md"}) for text in ("one", "two", "one")]
    assert documents_of([NAMED, NAMED]) == (Document("a.md", "3"),)
    assert documents_of(chunks) == tuple(Document("a.md", content_version(text)) for text in ("one", "two"))


def test_every_source_of_documents_tells_the_same() -> None:
    """A list, a document store and a vector store hold the same versions."""
    stored: InMemoryStore = InMemoryStore()
    stored.mset([(str(document.id), document) for document in HANDBOOK])
    expected = {"leave.md": frozenset({"3"}), "expenses.md": frozenset({"1"})}
    assert [document_versions(source) for source in (HANDBOOK, stored, handbook())] == [expected] * 3
    assert document_versions(handbook(), document_id="missing") == {
        "c1": frozenset({"3"}), "c2": frozenset({"3"}), "c3": frozenset({"1"})
    }  # fmt: skip


def test_something_else_than_documents_is_told() -> None:
    """A store of other things names what is wrong."""
    with pytest.raises(ConfigurationError, match="a str is no LangChain Document"):
        document_versions(["text"])  # type: ignore[list-item]


def test_a_changed_store_takes_its_answers_along(cache: Cache) -> None:
    """Comparing the cache with the vector store removes the answers of changed documents, and only those."""
    store = handbook()
    rag = cached_runnable(
        retrieval_chain(CountingRetriever(store=store, k=1), StreamingChat()), cache, question="input", corpus="hr"
    )
    found = [rag.invoke({"input": document.page_content})["context"] for document in HANDBOOK]
    assert found == [[document] for document in HANDBOOK]
    assert cache.reconcile(document_versions(store), corpus="hr").removed == 0
    changed = LangChainDocument("Expenses are paid in 9 days.", metadata={"source": "expenses.md", "version": "2"})
    store.add_documents([changed], ids=["c3"])
    assert cache.reconcile(document_versions(store), corpus="hr").removed == 1
    assert {*cache.documents(corpus="hr")} == {"leave.md"}
