"""Chains over a small handbook, whose retrievals and model calls are counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from langchain_classic.chains import create_retrieval_chain
from langchain_classic.chains.combine_documents import create_stuff_documents_chain
from langchain_core.callbacks import CallbackManagerForLLMRun, CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.embeddings import DeterministicFakeEmbedding
from langchain_core.language_models.chat_models import generate_from_stream
from langchain_core.messages import AIMessageChunk, BaseMessage
from langchain_core.output_parsers import StrOutputParser
from langchain_core.outputs import ChatGenerationChunk, ChatResult
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnableLambda, RunnablePassthrough
from langchain_core.vectorstores import InMemoryVectorStore
from pydantic import PrivateAttr

from tests.langchain.models import CountingChat

HANDBOOK = [
    Document("Employees have 28 days of leave a year.", id="c1", metadata={"source": "leave.md", "version": "3"}),
    Document("Leave is asked for in the portal.", id="c2", metadata={"source": "leave.md", "version": "3"}),
    Document("Expenses are paid in 5 days.", id="c3", metadata={"source": "expenses.md", "version": "1"}),
]
TEMPLATE = "Answer from this:\n{context}\n\nQuestion: {question}"


class StreamingChat(CountingChat):
    """Answer word by word when it is streamed, and say why it ended; break off where it is told to."""

    temperature: float = 0.0
    finish_reason: str = "stop"
    breaks: bool = False

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        return generate_from_stream(self._stream(messages, stop))

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        self._calls += 1
        for word in ("answer-", f"{self._calls} ", "with ", "some ", "more ", "words"):
            yield self._told(AIMessageChunk(content=word), run_manager)
            if self.breaks:
                raise ConnectionError("the model broke off")
        last = AIMessageChunk(
            content="",
            response_metadata={"finish_reason": self.finish_reason},
            usage_metadata={"input_tokens": 7, "output_tokens": 5, "total_tokens": 12},
        )
        yield self._told(last, run_manager)

    @staticmethod
    def _told(message: AIMessageChunk, run_manager: CallbackManagerForLLMRun | None) -> ChatGenerationChunk:
        chunk = ChatGenerationChunk(message=message)
        if run_manager is not None:
            run_manager.on_llm_new_token(message.text, chunk=chunk)
        return chunk


class CountingRetriever(BaseRetriever):
    """Search a store, and count how often."""

    store: InMemoryVectorStore
    k: int = 2
    _calls: int = PrivateAttr(default=0)

    @property
    def calls(self) -> int:
        """Return how often it searched."""
        return self._calls

    def _get_relevant_documents(self, query: str, *, run_manager: CallbackManagerForRetrieverRun) -> list[Document]:
        self._calls += 1
        return self.store.similarity_search(query, k=self.k)


def handbook(documents: list[Document] | None = None) -> InMemoryVectorStore:
    """Return a real vector store of the handbook."""
    store = InMemoryVectorStore(DeterministicFakeEmbedding(size=16))
    store.add_documents(HANDBOOK if documents is None else documents)
    return store


def joined(documents: list[Document]) -> str:
    """Return the documents as one text."""
    return "\n".join(document.page_content for document in documents)


def message_chain(retriever: Runnable[str, list[Document]], model: CountingChat) -> Runnable[Any, Any]:
    """Return the LCEL chain of LangChain's tutorials, without its parser: a question to a message."""
    found: Any = {"context": retriever | RunnableLambda(joined), "question": RunnablePassthrough()}
    chain: Runnable[Any, Any] = found | ChatPromptTemplate.from_template(TEMPLATE) | model
    return chain


def text_chain(retriever: Runnable[str, list[Document]], model: CountingChat) -> Runnable[Any, str]:
    """Return the same chain with its parser: a question to a text."""
    return message_chain(retriever, model) | StrOutputParser()


def retrieval_chain(
    retriever: Runnable[str, list[Document]], model: CountingChat, system: str = "Answer from this: {context}"
) -> Runnable[Any, dict[str, Any]]:
    """Return LangChain's `create_retrieval_chain`: a dictionary to one with context and answer."""
    prompt = ChatPromptTemplate.from_messages(
        [("system", system), ("placeholder", "{chat_history}"), ("human", "{input}")]
    )
    chain: Runnable[Any, dict[str, Any]] = create_retrieval_chain(
        retriever, create_stuff_documents_chain(model, prompt)
    )
    return chain
