"""LangChain's documents to the names and versions that answers are stored with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from langchain_core.documents import Document as LangChainDocument
from langchain_core.messages import ToolMessage
from langchain_core.stores import BaseStore

from askonce.core.model import Document
from askonce.errors import ConfigurationError
from askonce.hosts.documents import Naming, versions_of

if TYPE_CHECKING:
    from langchain_core.vectorstores import InMemoryVectorStore

DocumentKey: TypeAlias = str | Callable[[LangChainDocument], str | None]
DocumentSource: TypeAlias = "Iterable[LangChainDocument] | BaseStore[str, LangChainDocument] | InMemoryVectorStore"


def documents_of(
    documents: Iterable[LangChainDocument],
    document_id: DocumentKey = "source",
    document_version: DocumentKey = "version",
) -> tuple[Document, ...]:
    """Return the names and versions of `documents`, each once, in their order.

    A document's id is its metadata's `document_id`, else its own `id`, else its content's digest; its version
    is its metadata's `document_version`, else its content's digest. Chunks of one document that have no
    version of their own therefore count as one row each.

    Args:
        documents: Documents, or chunks of documents.
        document_id: A key of the metadata, or a function of the document.
        document_version: As `document_id`.
    """
    naming = Naming(document_id, document_version)
    return tuple(
        dict.fromkeys(
            naming.document_of(document, document.metadata, document.page_content, [document.id])
            for document in documents
        )
    )


def document_versions(
    source: DocumentSource,
    *,
    document_id: DocumentKey = "source",
    document_version: DocumentKey = "version",
) -> dict[str, frozenset[str]]:
    """Return the versions of each document that `source` holds now, by id, for `cache.reconcile(...)`.

    Args:
        source: Documents, a document store, or an `InMemoryVectorStore`.
        document_id: As `cached_runnable` was given.
        document_version: As `cached_runnable` was given.

    Raises:
        ConfigurationError: Something else than documents is in it.
    """
    return versions_of(documents_of(_held(source), document_id, document_version))


def artifacts_of(messages: Iterable[object]) -> Iterator[LangChainDocument]:
    """Yield the documents that tools returned beside their text (`response_format="content_and_artifact"`)."""
    for message in messages:
        artifact = message.artifact if isinstance(message, ToolMessage) else None
        for found in artifact if isinstance(artifact, list | tuple) else [artifact]:
            match found:
                case LangChainDocument():
                    yield found
                case {"page_content": str() as text, "metadata": dict() as metadata, **rest}:
                    # What a checkpointer makes of a document: every turn but the running one comes so.
                    known = rest.get("id")
                    yield LangChainDocument(text, metadata=metadata, id=known if isinstance(known, str) else None)


def _held(source: DocumentSource) -> Iterable[LangChainDocument]:
    from langchain_core.vectorstores import InMemoryVectorStore  # with numpy

    documents: Iterable[object]
    match source:
        case InMemoryVectorStore():
            documents = (_rebuilt(row) for row in list(source.store.values()))
        case BaseStore():
            documents = source.mget(list(source.yield_keys()))
        case _:
            documents = source
    for document in documents:
        if not isinstance(document, LangChainDocument):
            raise ConfigurationError(
                f"a {type(document).__name__} is no LangChain Document; give documents, a store of documents, "
                "or an InMemoryVectorStore"
            )
        yield document


def _rebuilt(row: Mapping[str, object]) -> LangChainDocument:
    return LangChainDocument(page_content=row["text"], id=row["id"], metadata=row["metadata"])  # type: ignore[arg-type]  # the store's own rows
