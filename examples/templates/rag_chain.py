"""RAG with LangChain: a whole chain behind the cache, so that a hit skips retrieval and generation.

Run it: `python -m examples.templates.rag_chain`.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any

from examples.templates.parts import LangChainListener, chat_model, handbook_documents, vector_store
from examples.templates.transcript import Transcript, Turn, temporary_cache
from langchain_classic.chains import create_retrieval_chain
from langchain_classic.chains.combine_documents import create_stuff_documents_chain
from langchain_core.documents import Document
from langchain_core.language_models import BaseChatModel
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.retrievers import BaseRetriever
from langchain_core.runnables import Runnable, RunnablePassthrough
from langchain_core.vectorstores import InMemoryVectorStore

from askonce import Cache, content_version
from askonce.langchain import cached_runnable

RULES = "Answer in one sentence, only from these documents.\n\n{context}"


def lcel_chain(retriever: BaseRetriever, model: BaseChatModel) -> Runnable[Any, dict[str, Any]]:
    """Return `{"question"}` to `{"question", "context", "answer"}`, in LangChain's expression language."""
    return RunnablePassthrough.assign(context=itemgetter("question") | retriever) | answering(model)


def answering(model: BaseChatModel) -> Runnable[Any, dict[str, Any]]:
    """Return the second half of the chain, whose input has the documents as `context`."""
    prompt = ChatPromptTemplate.from_messages([("system", RULES), ("human", "{question}")])
    answer = RunnablePassthrough.assign(context=joined) | prompt | model | StrOutputParser()
    return RunnablePassthrough.assign(answer=answer)


def joined(found: dict[str, Any]) -> str:
    """Return the documents found as one text."""
    return "\n\n".join(document.page_content for document in found["context"])


def retrieval_chain(retriever: BaseRetriever, model: BaseChatModel) -> Runnable[Any, dict[str, Any]]:
    """Return `{"input"}` to `{"input", "context", "answer"}`, as LangChain's own helpers build it."""
    prompt = ChatPromptTemplate.from_messages([("system", RULES), ("human", "{input}")])
    chain: Runnable[Any, dict[str, Any]] = create_retrieval_chain(
        retriever, create_stuff_documents_chain(model, prompt)
    )
    return chain


def main(cache: Cache) -> list[Turn]:
    """Ask both chains, change a document, and ask again."""
    transcript = Transcript(cache)
    config: Any = {"callbacks": [LangChainListener(transcript.calls)]}
    store = vector_store(handbook_documents())
    retriever, model = store.as_retriever(search_kwargs={"k": 2}), chat_model()

    rag = cached_runnable(lcel_chain(retriever, model), cache, question="question", corpus="handbook")

    def ask(question: str) -> None:
        with transcript.turn(question) as turn:
            turn.answer = rag.invoke({"question": question}, config)["answer"]

    ask("How long is maternity leave?")
    ask("How long does maternity leave last?")  # other words
    ask("How long is paternity leave?")  # looks alike, and asks something else
    ask("How do I book a meeting room?")

    helpers = cached_runnable(retrieval_chain(retriever, model), cache, question="input", corpus="handbook")
    for question in ("How do I file an expense claim?", "How do I submit an expense claim?"):
        with transcript.turn(question) as turn:  # a miss is passed on as it comes; a hit is streamed too
            turn.answer = "".join(part.get("answer", "") for part in helpers.stream({"input": question}, config))

    # First the store, then the cache: what is being answered from the old text meanwhile will not be stored.
    replace(store, "parental-leave.md", "52 weeks", "54 weeks")
    removed = cache.invalidate(document="parental-leave.md", corpus="handbook")
    print(f"parental-leave.md has changed; answers removed: {removed}")

    ask("How long does maternity leave last?")
    ask("How do I book a meeting room?")
    return transcript.turns


def replace(store: InMemoryVectorStore, name: str, old: str, new: str) -> None:
    """Replace the document of that name by one with another text and its new version."""
    [document] = store.get_by_ids([name])
    text = document.page_content.replace(old, new)
    changed = Document(text, metadata={"source": name, "version": content_version(text)})
    store.add_documents([changed], ids=[name])


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
