"""An FAQ bot with LangChain: the handbook is the system prompt, and the model itself is cached, streams included.

Run it: `python -m examples.templates.faq_bot`.
"""

from __future__ import annotations

from typing import Any

from examples.questions import system_prompt
from examples.templates.parts import LangChainListener, chat_model
from examples.templates.transcript import Transcript, Turn, temporary_cache
from langchain_core.prompts import ChatPromptTemplate

from askonce import Cache, scope
from askonce.langchain import cached_chat_model

PROMPT = ChatPromptTemplate.from_messages(
    [("system", "{rules}"), ("placeholder", "{earlier}"), ("human", "{question}")]
)


def main(cache: Cache) -> list[Turn]:
    """Stream the answers to questions of several readers."""
    transcript = Transcript(cache)
    config: Any = {"callbacks": [LangChainListener(transcript.calls)]}
    bot = PROMPT | cached_chat_model(chat_model(), cache)

    def ask(question: str, earlier: tuple[tuple[str, str], ...] = ()) -> str:
        with transcript.turn(question) as turn:
            asked = {"rules": system_prompt("employee"), "earlier": list(earlier), "question": question}
            turn.answer = "".join(chunk.text for chunk in bot.stream(asked, config))
        return turn.answer

    answer = ask("How do I report a suspicious email?")
    ask("How do I report a suspicious email?")
    ask("How should I report a suspicious email?")  # other words

    ask("Are dogs allowed in the Porto office?")
    ask("Are dogs allowed in the Leeds office?")  # one name differs, and so does the answer

    # After earlier turns only the identical conversation is answered: "and" and "it" mean what came before.
    earlier = (("human", "How do I report a suspicious email?"), ("ai", answer))
    ask("And to whom do I report a lost badge?", earlier)
    ask("And to whom do I report a lost badge?", earlier)

    # The policy sees that the answer depends on who asks, and keeps such questions out of the cache ...
    ask("Where is my order?")
    ask("Where is my order?")
    # ... but for an asker who is known: then the answer is kept for this user only.
    with scope(user="u42"):
        ask("Where is my order?")
        ask("Where is my order?")
    return transcript.turns


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
