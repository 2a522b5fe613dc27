"""An FAQ bot on OpenAI's own client: the handbook is the system prompt, and the client asks the cache, in streams too.

Run it: `python -m examples.openai_client`. It needs no key: a stand-in quotes the handbook in the provider's place.
With `OPENAI_API_KEY`, OpenAI is asked for the answers that are not stored, by the model that `ASKONCE_EXAMPLE_MODEL`
names.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from typing import Any

import httpx
from examples.questions import system_prompt
from examples.quoting import quote
from examples.stand_in import NAME
from examples.templates.transcript import Transcript, Turn, temporary_cache
from openai import OpenAI

from askonce import Cache
from askonce.openai import cached, explain


class StandInProvider(httpx.BaseTransport):
    """Reply as a provider of OpenAI's interface does, with the line of the system prompt that fits the question."""

    def __init__(self) -> None:
        self.calls = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Reply, whole or as a stream."""
        self.calls += 1
        asked = json.loads(request.read())
        text = quote(asked["messages"][0]["content"], asked["messages"][-1]["content"])
        head = {"id": f"chatcmpl-{self.calls}", "created": 1_700_000_000, "model": asked["model"]}
        if asked.get("stream"):
            events = b"".join(f"data: {json.dumps({**head, **chunk})}\n\n".encode() for chunk in _chunks(text))
            return httpx.Response(
                200, headers={"content-type": "text/event-stream"}, content=events + b"data: [DONE]\n\n"
            )
        message = {"role": "assistant", "content": text}
        choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
        return httpx.Response(200, json={**head, "object": "chat.completion", "choices": choices})


def _chunks(text: str) -> Iterator[dict[str, Any]]:
    words = re.findall(r"\S+\s*", text)
    deltas: list[tuple[dict[str, str], str | None]] = [({"content": word}, None) for word in words]
    for delta, reason in [*deltas, ({}, "stop")]:
        choices = [{"index": 0, "delta": delta, "finish_reason": reason}]
        yield {"object": "chat.completion.chunk", "choices": choices}


def openai_client(provider: StandInProvider) -> OpenAI:
    """Return OpenAI's client: for OpenAI itself where there is a key, and else for the stand-in."""
    if os.environ.get("OPENAI_API_KEY"):
        return OpenAI()
    return OpenAI(api_key="none", http_client=httpx.Client(transport=provider))


def main(cache: Cache) -> list[Turn]:
    """Answer questions of several readers, whole and as streams."""
    provider, transcript = StandInProvider(), Transcript(cache)
    client = cached(openai_client(provider), cache)
    model = os.environ.get("ASKONCE_EXAMPLE_MODEL", NAME).rpartition(":")[2]

    def messages(question: str) -> Any:
        return [{"role": "system", "content": system_prompt("employee")}, {"role": "user", "content": question}]

    def ask(question: str) -> str:
        with transcript.turn(question) as turn:
            answer = client.chat.completions.create(model=model, messages=messages(question))
            turn.answer = answer.choices[0].message.content or ""
            transcript.calls["model"] = provider.calls
        return turn.answer

    def stream(question: str) -> str:
        with transcript.turn(question) as turn:
            chunks = client.chat.completions.create(model=model, messages=messages(question), stream=True)
            turn.answer = "".join(choice.delta.content or "" for chunk in chunks for choice in chunk.choices)
            transcript.calls["model"] = provider.calls
        return turn.answer

    stream("How do I report a suspicious email?")
    ask("How do I report a suspicious email?")  # what was streamed, whole
    stream("How should I report a suspicious email?")  # other words

    ask("Are dogs allowed in the Porto office?")
    ask("Are dogs allowed in the Leeds office?")  # one name differs, and so does the answer

    question = messages("Are dogs allowed in the Lisbon office?")
    told = explain(lambda: client.chat.completions.create(model=model, messages=question))
    print(f"and Lisbon? {told.decision.__class__.__name__}")
    return transcript.turns


if __name__ == "__main__":
    with temporary_cache() as cache:
        main(cache)
