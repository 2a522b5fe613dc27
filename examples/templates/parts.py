"""What the templates with LangChain and LlamaIndex share: a model, documents, an embedding model, and a listener."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from typing import Any

from examples.questions import HANDBOOK, Reader
from examples.stand_in import StandInChatModel
from langchain.chat_models import init_chat_model
from langchain_core.callbacks import BaseCallbackHandler
from langchain_core.documents import Document
from langchain_core.embeddings import Embeddings
from langchain_core.language_models import BaseChatModel
from langchain_core.outputs import LLMResult
from langchain_core.vectorstores import InMemoryVectorStore
from typing_extensions import override

from askonce.documents import folder_versions
from askonce.embedding import load

MODEL_VARIABLE = "ASKONCE_EXAMPLE_MODEL"
STAND_IN_LATENCY_S = 0.2


def chat_model() -> BaseChatModel:
    """Return the model that `ASKONCE_EXAMPLE_MODEL` names, such as `openai:gpt-4o-mini`, or the stand-in."""
    name = os.environ.get(MODEL_VARIABLE)
    return init_chat_model(name) if name else StandInChatModel(latency_s=STAND_IN_LATENCY_S)


def handbook_documents(reader: Reader = "employee") -> list[Document]:
    """Return a reader's handbook, each document with the id and the version that answers are stored with."""
    return [
        Document((HANDBOOK / name).read_text("utf-8"), metadata={"source": name, "version": version})
        for name, version in folder_versions(HANDBOOK, "*.md").items()
        if (name == "contractors.md") == (reader == "contractor")
    ]


class MiniLM(Embeddings):
    """Embed documents and questions with the model of the extra `minilm`, as LangChain's vector stores ask for it."""

    def __init__(self) -> None:
        self._embedder = load("minilm")

    @override
    def embed_documents(self, texts: list[str]) -> list[list[float]]:
        return [[float(value) for value in vector] for vector in self._embedder.embed(texts)]

    @override
    def embed_query(self, text: str) -> list[float]:
        return self.embed_documents([text])[0]


def vector_store(documents: Sequence[Document]) -> InMemoryVectorStore:
    """Return a store in which each document has its `source` as id, so that it can be replaced."""
    store = InMemoryVectorStore(MiniLM())
    store.add_documents(list(documents), ids=[document.metadata["source"] for document in documents])
    return store


class LangChainListener(BaseCallbackHandler):
    """Count the model calls and retrievals of a run: `config={"callbacks": [LangChainListener(calls)]}`."""

    def __init__(self, calls: Counter[str]) -> None:
        self._calls = calls

    @override
    def on_llm_end(self, response: LLMResult, **kwargs: Any) -> None:
        message = getattr(response.generations[0][0], "message", None)
        # A message that the cache has told says so.
        if "askonce" not in getattr(message, "response_metadata", {}):
            self._calls["model"] += 1

    @override
    def on_retriever_start(self, serialized: dict[str, Any], query: str, **kwargs: Any) -> None:
        self._calls["retrieval"] += 1
