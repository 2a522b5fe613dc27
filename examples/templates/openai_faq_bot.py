"""An FAQ bot with OpenAI's own client: the client is cached, and nothing else of the program knows of it.

Run it: `python -m examples.templates.openai_faq_bot`. With `ASKONCE_EXAMPLE_MODEL=openai:gpt-4o-mini`, and the key in
`OPENAI_API_KEY`, it asks the real one.
"""

from __future__ import annotations

import os
from typing import Any

from examples.openai_stand_in import OpenAIStandIn
from examples.questions import system_prompt
from examples.templates.transcript import Transcript, Turn, temporary_cache
from openai import OpenAI

from askonce import Cache, scope
from askonce.openai import cached, explain

MODEL = os.environ.get("ASKONCE_EXAMPLE_MODEL", "").removeprefix("openai:")
STAND_IN_LATENCY_S = 0.2


def main(cache: Cache) -> list[Turn]:
    """Answer the questions of several readers, whole and as streams."""
    with OpenAIStandIn(STAND_IN_LATENCY_S) as stand_in:
        bare = OpenAI() if MODEL else OpenAI(api_key="none", base_url=stand_in.url)
        return answer_all(cached(bare, cache), MODEL or "gpt-4o-mini", stand_in, Transcript(cache))


def answer_all(client: OpenAI, model: str, stand_in: OpenAIStandIn, transcript: Transcript) -> list[Turn]:
    """Ask, and print what answered."""
    rules = system_prompt("employee")

    def ask(question: str) -> str:
        before = stand_in.calls
        with transcript.turn(question) as turn:
            completion = client.chat.completions.create(
                model=model,
                temperature=0,
                messages=[{"role": "system", "content": rules}, {"role": "user", "content": question}],
            )
            turn.answer = completion.choices[0].message.content or ""
            transcript.calls["model"] += stand_in.calls - before
        return turn.answer

    def stream(question: str) -> str:
        before = stand_in.calls
        with transcript.turn(question) as turn:
            chunks = client.chat.completions.create(
                model=model,
                temperature=0,
                messages=[{"role": "system", "content": rules}, {"role": "user", "content": question}],
                stream=True,
            )
            for chunk in chunks:
                turn.answer += (chunk.choices[0].delta.content or "") if chunk.choices else ""
            transcript.calls["model"] += stand_in.calls - before
        return turn.answer

    ask("How do I report a suspicious email?")
    ask("How do I report a suspicious email?")
    stream("How should I report a suspicious email?")  # other words, and as a stream of what was stored whole

    ask("Are dogs allowed in the Porto office?")
    ask("Are dogs allowed in the Leeds office?")  # one name differs, and so does the answer

    # What would become of a question, without asking it.
    rehearsed: Any = [{"role": "system", "content": rules}, {"role": "user", "content": "Are dogs allowed in Lisbon?"}]
    told = explain(lambda: client.chat.completions.create(model=model, temperature=0, messages=rehearsed))
    print(f"and in Lisbon? {type(told.decision).__name__}")

    # The policy sees that the answer depends on who asks, and keeps such questions out of the cache ...
    ask("Where is my order?")
    ask("Where is my order?")
    # ... but for an asker who is known: then the answer is kept for this user only.
    with scope(user="u42"):
        stream("Where is my order?")
        ask("Where is my order?")
    return transcript.turns


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
