"""A small corpus for the query engines: documents, an embedder that counts, an index, and engines over it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from zlib import crc32

from llama_index.core import Document, VectorStoreIndex
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.query_engine import RetrieverQueryEngine
from pydantic import PrivateAttr

from tests.llama_index.models import NamedLLM

_SIZE = 64


class WordEmbedding(BaseEmbedding):
    """Embed texts by the words in them, and count the questions: one for each retrieval."""

    model_name: str = "words-1"
    _questions: list[str] = PrivateAttr(default_factory=list)

    @property
    def retrievals(self) -> int:
        """Return how often a question was embedded."""
        return len(self._questions)

    def _get_query_embedding(self, query: str) -> list[float]:
        self._questions.append(query)
        return self._get_text_embedding(query)

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._get_query_embedding(query)

    def _get_text_embedding(self, text: str) -> list[float]:
        vector = [0.01] * _SIZE
        for word in text.lower().replace("?", " ").replace(".", " ").split():
            vector[crc32(word.encode()) % _SIZE] += 1.0
        return vector


def documents(**changed: str) -> list[Document]:
    """Return the handbook; a keyword gives a document another text, or, if empty, takes it out."""
    texts = {
        "leave": "Employees get ten days off a year.",
        "travel": "Trains are booked by the office.",
        "remote": "Two days a week may be spent at home.",
    } | changed
    return [
        Document(text=text, id_=f"{name}.md", metadata={"file": f"{name}.md"}) for name, text in texts.items() if text
    ]


class Handbook:
    """Hold an index over the documents, a model, and what counts the calls of both."""

    def __init__(self, source: Sequence[Document] | None = None) -> None:
        self.llm = NamedLLM()
        self.embedder = WordEmbedding()
        self.index: VectorStoreIndex = VectorStoreIndex.from_documents(
            documents() if source is None else source, embed_model=self.embedder
        )

    def engine(self, **arguments: Any) -> RetrieverQueryEngine:
        """Return a new engine over the index."""
        stated: dict[str, Any] = {"llm": self.llm, "similarity_top_k": 1}
        engine = self.index.as_query_engine(**(stated | arguments))
        assert isinstance(engine, RetrieverQueryEngine)
        return engine

    @property
    def calls(self) -> tuple[int, int]:
        """Return how often was retrieved, and how often the model was asked."""
        return self.embedder.retrievals, self.llm.calls
