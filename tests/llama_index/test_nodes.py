"""Nodes to JSON and back, and the documents and versions behind them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from llama_index.core import Document as SourceDocument
from llama_index.core import VectorStoreIndex
from llama_index.core.schema import (
    BaseNode,
    ImageNode,
    IndexNode,
    MediaResource,
    Node,
    NodeRelationship,
    NodeWithScore,
    RelatedNodeInfo,
    TextNode,
)
from llama_index.core.storage.docstore import SimpleDocumentStore
from llama_index.core.vector_stores import SimpleVectorStore

from askonce.core.evidence import content_version
from askonce.core.model import Document
from askonce.errors import CodecError, ConfigurationError
from askonce.llama_index import document_versions
from askonce.llama_index.nodes import Identity, nodes_from_json, nodes_to_json
from tests.llama_index.handbook import Handbook, WordEmbedding, documents


def text_node(text: str = "ten days", **fields: Any) -> TextNode:
    """Return a node of a document."""
    source = RelatedNodeInfo(node_id="leave.md", metadata={"file": "leave.md"}, hash="h")
    return TextNode(text=text, id_="n1", relationships={NodeRelationship.SOURCE: source}, **fields)


@pytest.mark.parametrize(
    "node",
    [
        text_node(metadata={"page": 3, "tags": ["a", "b"], "score": 0.1}, excluded_llm_metadata_keys=["page"]),
        ImageNode(text="a chart", image="aGVsbG8=", image_mimetype="image/png"),
        IndexNode(text="see there", index_id="there"),
        SourceDocument(text="whole", metadata={"author": "Ünsal"}),
        Node(text_resource=MediaResource(text="in a resource")),
        text_node(metadata={"when": datetime(2026, 1, 1, tzinfo=UTC), "on": date(2026, 1, 1), "at": time(9, 30)}),
        text_node(metadata={"pair": (1, (2, "b")), "tags": {"a", "b"}, "for": frozenset({1}), "id": UUID(int=7)}),
        text_node(metadata={"price": Decimal("1.10"), "lasts": timedelta(hours=1, microseconds=7)}),
        TextNode(
            text="cut from a document whose metadata it repeats",
            relationships={
                NodeRelationship.SOURCE: RelatedNodeInfo(node_id="a.md", metadata={"when": datetime(2026, 1, 1)}),
                NodeRelationship.CHILD: [RelatedNodeInfo(node_id="c", metadata={"tags": {"x"}})],
            },
        ),
    ],
    ids=lambda node: type(node).__name__,
)
@pytest.mark.parametrize("score", [0.1 + 0.2, None])
def test_nodes_come_back_equal(node: BaseNode, score: float | None) -> None:
    """Each of LlamaIndex's kinds of node comes back from JSON as it was, with its exact score."""
    scored = NodeWithScore(node=node, score=score)

    spelled = json.loads(json.dumps(nodes_to_json([scored])))

    (restored,) = nodes_from_json(spelled)
    assert restored == scored
    assert type(restored.node) is type(node)


def test_embeddings_are_dropped() -> None:
    """What only retrieval needs is not stored, and the node given keeps it."""
    node = text_node(embedding=[0.5] * 1000)

    spelled = nodes_to_json([NodeWithScore(node=node, score=1.0)])

    assert len(json.dumps(spelled)) < 2000
    assert nodes_from_json(spelled)[0].node == text_node()
    assert node.embedding is not None


class Strange(TextNode):
    """Have a field that no other node has."""

    secret: str = "x"


@pytest.mark.parametrize(
    ("node", "place"),
    [
        (text_node(metadata={"by": {"author": [object()]}}), r"node 0\.metadata\['by'\]\['author'\]\[0\] is a object"),
        (Strange(text="a"), "node 0 is a Strange"),
        (IndexNode(text="a", index_id="b", obj=TextNode(text="c")), "node 0 is a IndexNode"),
    ],
)
def test_nodes_that_would_come_back_different_are_not_kept(node: BaseNode, place: str) -> None:
    """A node that JSON cannot hold as it is makes the response one that is not stored, and the place is told."""
    with pytest.raises(TypeError, match=place):
        nodes_to_json([NodeWithScore(node=node)])


@pytest.mark.parametrize("stored", [None, "text", [1], [{"kind": "os.system", "node": {}, "score": 1.0}], [{}]])
def test_what_is_no_nodes_is_refused(stored: Any) -> None:
    """Damaged or foreign JSON is a `CodecError`, and never a class that it names."""
    with pytest.raises(CodecError):
        nodes_from_json(stored)


def test_a_node_belongs_to_the_document_it_was_cut_from() -> None:
    """The document's id is that of the source, or the node's own; its version the metadata's, or its text's."""
    identity = Identity()

    assert identity.document(text_node()) == Document("leave.md", content_version("ten days"))
    assert identity.document(text_node(metadata={"version": 3})) == Document("leave.md", "3")
    assert identity.document(TextNode(text="a", id_="n2")) == Document("n2", content_version("a"))


def test_the_version_does_not_hang_on_other_metadata() -> None:
    """Metadata that changes with every ingestion does not make another version."""
    identity = Identity()
    assert identity.document(text_node(metadata={"read": "now"})) == identity.document(text_node())


def test_ids_and_versions_can_be_named() -> None:
    """A metadata key or a function names the document; without the key, the source does."""
    node = text_node(metadata={"file": "leave.md", "revision": "r2"})

    assert Identity("file", "revision").document(node) == Document("leave.md", "r2")
    assert Identity(lambda each: each.node_id).document(node).id == "n1"
    assert Identity("missing").document(node).id == "leave.md"


def test_indexes_docstores_and_nodes_tell_the_same_versions() -> None:
    """`document_versions` takes what holds the nodes, and keeps the versions of all parts of a document."""
    index = Handbook(documents()).index
    nodes = [text_node("one"), text_node("two")]
    store = SimpleDocumentStore()
    store.add_documents(list(index.docstore.docs.values()))

    held = document_versions(index)

    assert held.keys() == {"leave.md", "travel.md", "remote.md"}
    assert held == document_versions(index.docstore) == document_versions(store)
    assert held == document_versions(list(index.docstore.docs.values()))
    assert document_versions(nodes) == {"leave.md": frozenset(map(content_version, ("one", "two")))}


class TextStore(SimpleVectorStore):
    """Keep texts, and list nothing."""

    stores_text: bool = True

    def get_nodes(self, *args: Any, **kwargs: Any) -> list[BaseNode]:
        """Refuse."""
        raise NotImplementedError


def test_an_index_that_cannot_be_listed_is_refused() -> None:
    """An empty answer would read as "everything was deleted", so there is an error instead."""
    index: VectorStoreIndex = VectorStoreIndex.from_vector_store(TextStore(), embed_model=WordEmbedding())
    with pytest.raises(ConfigurationError, match="TextStore"):
        document_versions(index)
