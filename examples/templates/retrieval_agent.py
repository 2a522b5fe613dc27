"""An agent with a retrieval tool, by LangChain's `create_agent`: a hit comes before retrieval, tools and model.

Run it: `python -m examples.templates.retrieval_agent`.
"""

from __future__ import annotations

from typing import Any

from examples.templates.parts import LangChainListener, chat_model, handbook_documents, vector_store
from examples.templates.rag_chain import replace
from examples.templates.transcript import Transcript, Turn, temporary_cache
from langchain.agents import create_agent
from langchain_core.documents import Document
from langchain_core.tools import tool

from askonce import Cache
from askonce.langchain import AskOnceMiddleware

RULES = (
    "You help the staff of Larkfield Instruments. Search the handbook before you answer, and answer in one sentence."
)


def main(cache: Cache) -> list[Turn]:
    """Ask about the handbook, and ask for something to be done."""
    transcript = Transcript(cache)
    listener = LangChainListener(transcript.calls)
    store = vector_store(handbook_documents())
    retriever = store.as_retriever(search_kwargs={"k": 2})
    tickets: list[str] = []

    # The documents that a tool returns as its artifact are kept with the answer, for `invalidate(document=...)`.
    @tool(response_format="content_and_artifact")
    def search_handbook(query: str) -> tuple[str, list[Document]]:
        """Search the handbook: leave, pay, travel, expenses, offices, passwords, equipment, and other rules."""
        found = retriever.invoke(query)
        return "\n\n".join(document.page_content for document in found), found

    @tool
    def open_ticket(problem: str) -> str:
        """Open a ticket with the service desk when something is broken and must be repaired."""
        tickets.append(problem)
        return f"Ticket {len(tickets)} is open."

    # The cache comes first, so that a hit is answered before anything else runs. A turn is stored only if every tool
    # that ran in it is named here: `open_ticket` changes the world, and must run each time.
    remember = AskOnceMiddleware(cache, cacheable_tools=["search_handbook"], corpus="handbook")
    agent = create_agent(chat_model(), [search_handbook, open_ticket], system_prompt=RULES, middleware=[remember])

    def ask(question: str) -> None:
        with transcript.turn(question) as turn:
            conversation: Any = {"messages": [("human", question)]}
            turn.answer = agent.invoke(conversation, {"callbacks": [listener]})["messages"][-1].text

    ask("How long is maternity leave?")
    ask("How long does maternity leave last?")  # other words
    ask("How long is paternity leave?")  # looks alike, and asks something else

    ask("My screen is broken, please open a ticket.")
    ask("My screen is broken, please open a ticket.")
    print(f"Tickets opened: {len(tickets)}")

    # First the store, then the cache: what is being answered from the old text meanwhile will not be stored.
    replace(store, "parental-leave.md", "52 weeks", "54 weeks")
    removed = cache.invalidate(document="parental-leave.md", corpus="handbook")
    print(f"parental-leave.md has changed; answers removed: {removed}")
    ask("How long does maternity leave last?")
    return transcript.turns


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
