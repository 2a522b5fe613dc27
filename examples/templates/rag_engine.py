"""RAG with LlamaIndex: a query engine behind the cache, and a chat engine built on it.

Run it: `python -m examples.templates.rag_engine`.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from examples.applications import LangChainModel
from examples.questions import HANDBOOK
from examples.stand_in import NAME
from examples.templates.parts import MODEL_VARIABLE, MiniLM, chat_model
from examples.templates.transcript import Transcript, Turn, temporary_cache
from llama_index.core import ChatPromptTemplate, Document, VectorStoreIndex
from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.base.llms.types import ChatMessage
from llama_index.core.chat_engine import CondenseQuestionChatEngine
from llama_index.core.instrumentation.event_handlers import BaseEventHandler
from llama_index.core.instrumentation.events import BaseEvent
from llama_index.core.instrumentation.events.llm import LLMChatStartEvent
from llama_index.core.instrumentation.events.retrieval import RetrievalStartEvent
from llama_index.core.llms import LLM
from llama_index.core.memory import ChatMemoryBuffer
from llama_index.llms.openai import OpenAI
from llama_index_instrumentation import get_dispatcher
from pydantic import PrivateAttr
from typing_extensions import override

from askonce import Cache, content_version
from askonce.documents import folder_versions
from askonce.llama_index import cached_query_engine, document_versions

ANSWER = ChatPromptTemplate(
    [
        ChatMessage("Answer in one sentence, only from these documents.\n\n{context_str}", role="system"),
        ChatMessage("{query_str}", role="user"),
    ]
)
CONDENSE = ChatPromptTemplate(
    [
        ChatMessage("Rewrite the question so that it stands alone.\n\nEarlier:\n{chat_history}", role="system"),
        ChatMessage("{question}", role="user"),
    ]
)


def main(cache: Cache) -> list[Turn]:
    """Ask a streaming query engine, hold two conversations, change a document, and ask again."""
    transcript = Transcript(cache)
    llm = language_model()
    index = VectorStoreIndex.from_documents(handbook(), embed_model=MiniLMEmbedding())

    def query_engine() -> BaseQueryEngine:
        engine = index.as_query_engine(llm=llm, similarity_top_k=2, streaming=True, text_qa_template=ANSWER)
        return cached_query_engine(engine, cache, corpus="handbook")

    def ask(engine: BaseQueryEngine, question: str) -> None:
        with transcript.turn(question) as turn:
            turn.answer = str(engine.query(question))

    def converse(engine: BaseQueryEngine, *messages: str) -> None:
        # A follow-up is first made to stand alone, which takes a call of the model; then the cache is asked.
        memory = ChatMemoryBuffer.from_defaults(token_limit=2000)
        chat = CondenseQuestionChatEngine.from_defaults(
            engine, condense_question_prompt=CONDENSE, memory=memory, llm=llm
        )
        for message in messages:
            with transcript.turn(message) as turn:
                turn.answer = str(chat.chat(message))

    with listening(transcript.calls):
        engine = query_engine()
        ask(engine, "How long is maternity leave?")
        ask(engine, "How long does maternity leave last?")  # other words
        ask(engine, "How long is paternity leave?")  # looks alike, and asks something else
        converse(engine, "How do I book a meeting room?", "How long does maternity leave last?")
        converse(engine, "How can I book a meeting room?", "How long is paternity leave?")

        # First the index, then the cache: what is being answered from the old text meanwhile will not be stored.
        text = (HANDBOOK / "parental-leave.md").read_text("utf-8").replace("52 weeks", "54 weeks")
        index.update_ref_doc(document("parental-leave.md", text, content_version(text)))
        reconciled = cache.reconcile(document_versions(index), corpus="handbook")
        print(f"Changed: {', '.join(reconciled.changed)}; answers removed: {reconciled.removed}")

        engine = query_engine()  # LlamaIndex's retrievers know the nodes that were there when they were made
        ask(engine, "How long does maternity leave last?")
        ask(engine, "How do I book a meeting room?")
    return transcript.turns


def handbook() -> list[Document]:
    """Return the handbook for employees."""
    versions = folder_versions(HANDBOOK, "*.md")
    return [
        document(name, (HANDBOOK / name).read_text("utf-8"), version)
        for name, version in versions.items()
        if name != "contractors.md"
    ]


def document(name: str, text: str, version: str) -> Document:
    """Return a document whose id is the same in each ingestion; every node made of it has its id and version."""
    unseen = ["version"]
    return Document(
        text=text,
        id_=name,
        metadata={"version": version},
        excluded_embed_metadata_keys=unseen,
        excluded_llm_metadata_keys=unseen,
    )


def language_model() -> LLM:
    """Return the model of OpenAI that `ASKONCE_EXAMPLE_MODEL` names, or the stand-in."""
    provider, _, model = os.environ.get(MODEL_VARIABLE, "").partition(":")
    if not provider:
        return LangChainModel(chat_model(), NAME)
    if provider != "openai":
        raise SystemExit(f"This template knows openai:<model> only; for {provider}, make its LlamaIndex LLM here.")
    return OpenAI(model=model)


class MiniLMEmbedding(BaseEmbedding):
    """Embed with the model of the extra `minilm`."""

    model_name: str = "minilm"
    _model: MiniLM = PrivateAttr(default_factory=MiniLM)

    @override
    def _get_text_embedding(self, text: str) -> list[float]:
        return self._model.embed_query(text)

    @override
    def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
        return self._model.embed_documents(texts)

    @override
    def _get_query_embedding(self, query: str) -> list[float]:
        return self._model.embed_query(query)

    @override
    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._model.embed_query(query)


class Listener(BaseEventHandler):
    """Count model calls and retrievals from LlamaIndex's events."""

    _calls: Counter[str] = PrivateAttr()

    def __init__(self, calls: Counter[str]) -> None:
        super().__init__()
        self._calls = calls

    @override
    def handle(self, event: BaseEvent, **kwargs: Any) -> None:
        self._calls["model"] += isinstance(event, LLMChatStartEvent)
        self._calls["retrieval"] += isinstance(event, RetrievalStartEvent)


@contextmanager
def listening(calls: Counter[str]) -> Iterator[None]:
    """Listen to everything that LlamaIndex does in this process."""
    heard, listener = get_dispatcher().event_handlers, Listener(calls)
    heard.append(listener)
    try:
        yield
    finally:
        heard.remove(listener)


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
