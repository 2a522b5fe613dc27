"""Nodes: to JSON and back, the documents that they are parts of, and the versions that an index holds now."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from llama_index.core.indices.base import BaseIndex
from llama_index.core.schema import (
    BaseNode,
    ImageDocument,
    ImageNode,
    IndexNode,
    MetadataMode,
    Node,
    NodeWithScore,
    TextNode,
)
from llama_index.core.schema import Document as SourceDocument
from llama_index.core.storage.docstore.types import BaseDocumentStore
from llama_index.core.vector_stores.types import BasePydanticVectorStore
from pydantic import ValidationError
from pydantic_core import PydanticSerializationError

from askonce.core.model import Document, Json
from askonce.errors import CodecError, ConfigurationError
from askonce.hosts import values
from askonce.hosts.documents import Naming, versions_of

DocumentId: TypeAlias = str | Callable[[BaseNode], str]
_PLAIN_APART = {"embedding", "metadata", "relationships"}
# What is stored names one of these; nothing else is ever made of it.
_KINDS: Mapping[str, type[BaseNode]] = {
    kind.class_name(): kind for kind in (TextNode, ImageNode, IndexNode, Node, SourceDocument, ImageDocument)
}


class Identity(Naming[BaseNode]):
    """Which document a node belongs to: by default the one that it was cut from (`ref_doc_id`), or itself."""

    def document(self, node: BaseNode, text: str | None = None) -> Document:
        """Return the document of `node`, whose `text` may have been another when it was retrieved."""
        text = text_of(node) if text is None else text
        return self.document_of(node, node.metadata, text, [node.ref_doc_id, node.node_id])

    def is_named(self, node: BaseNode) -> bool:
        """Return whether the application names this node's document."""
        return self.name_of(node, node.metadata) is not None


def text_of(node: BaseNode) -> str:
    """Return the text of `node`, without its metadata."""
    return node.get_content(metadata_mode=MetadataMode.NONE)


def document_versions(
    source: BaseIndex[Any] | BaseDocumentStore | Iterable[BaseNode],
    *,
    document_id: DocumentId | None = None,
    document_version: str = "version",
) -> dict[str, frozenset[str]]:
    """Return the documents that an index, a docstore or some nodes hold now, with their versions.

    Made for `askonce.Cache.reconcile`. Nodes without a version in their metadata count by their text, so that a
    document has a version for each of its nodes: give the nodes that answers are made from, not the documents
    they were cut from.

    Args:
        source: An index, a docstore, or nodes.
        document_id: The metadata key of a document's name, or a function of a node, as `cached_query_engine` takes it.
        document_version: The metadata key of its version.

    Raises:
        ConfigurationError: The index keeps its nodes where they cannot be listed.
    """
    identity = Identity(document_id, document_version)
    return versions_of(map(identity.document, _nodes(source)))


def _nodes(source: BaseIndex[Any] | BaseDocumentStore | Iterable[BaseNode]) -> Iterable[BaseNode]:
    if isinstance(source, BaseDocumentStore):
        return source.docs.values()
    if not isinstance(source, BaseIndex):
        return source
    store = getattr(source, "vector_store", None)
    if not (isinstance(store, BasePydanticVectorStore) and store.stores_text):
        return source.docstore.docs.values()
    try:
        return store.get_nodes(None)
    except (NotImplementedError, ValueError) as exc:
        raise ConfigurationError(
            f"{type(store).__name__} cannot list the nodes it keeps; give document_versions() the nodes themselves"
        ) from exc


def nodes_to_json(nodes: Iterable[NodeWithScore]) -> list[Json]:
    """Return retrieved nodes as JSON, without embeddings.

    Raises:
        TypeError: They would not come back equal; the message names what cannot be stored, and where it stands.
    """
    given = [_without_embedding(scored) for scored in nodes]
    spelled: list[Json] = [_to_json(scored, f"node {at}") for at, scored in enumerate(given)]
    try:
        restored = nodes_from_json(json.loads(json.dumps(spelled)))
    except (CodecError, ValueError) as exc:
        raise TypeError("a node cannot be stored, as it does not come back from JSON") from exc
    for at, (before, after) in enumerate(zip(given, restored, strict=True)):
        if before != after:
            raise TypeError(f"node {at} is a {type(before.node).__name__} that JSON cannot hold as it is")
    return spelled


def nodes_from_json(spelled: Any) -> list[NodeWithScore]:
    """Return the nodes.

    Raises:
        CodecError: This is not what `nodes_to_json` returns.
    """
    try:
        return [_from_json(scored) for scored in spelled]
    except (KeyError, TypeError, AttributeError, ValidationError) as exc:
        raise CodecError("the stored sources are no nodes") from exc


def _to_json(scored: NodeWithScore, place: str) -> Json:
    node = scored.node
    try:
        spelled = node.model_dump(mode="json", exclude=_PLAIN_APART, warnings=False)
    except PydanticSerializationError as exc:
        raise TypeError(f"{place} is a {type(node).__name__} that cannot be dumped as JSON") from exc
    related = node.model_dump(include={"relationships"}, warnings=False)["relationships"]
    return {
        "kind": node.class_name(),
        "node": spelled,
        # What applications put into metadata, which are copied to the nodes cut from a document, is not always JSON.
        "metadata": values.encode(node.metadata, f"{place}.metadata"),
        "relationships": values.encode(related, f"{place}.relationships"),
        "score": None if scored.score is None else float(scored.score),
    }


def _from_json(scored: Mapping[str, Any]) -> NodeWithScore:
    apart = {name: values.decode(scored[name], values.unknown) for name in ("metadata", "relationships")}
    node = _KINDS[str(scored["kind"])].model_validate({**scored["node"], **apart})
    return NodeWithScore.model_validate({"node": node, "score": scored["score"]})


def _without_embedding(scored: NodeWithScore) -> NodeWithScore:
    if scored.node.embedding is None:
        return scored
    return scored.model_copy(update={"node": scored.node.model_copy(update={"embedding": None})})
