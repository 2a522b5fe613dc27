"""Completions (`/completions`), the interface before chat: a text, and what goes on from it.

An answer is one of chat whose message is a text; so it is kept, put together and cut as those are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from askonce.core.model import Json
from askonce.hosts.forms import Said, form_asked_by
from askonce.hosts.values import NotJsonError
from askonce.openai.chat import ChatRenderer, choices_of, wants_usage
from askonce.openai.dialect import ModelCall, Target, listed, request_of, streams
from askonce.openai.events import Event

# Other interfaces end alike: /chat/completions, and Mistral's /fim/completions and /agents/completions.
_PATH = re.compile(r"(?P<base>.*/(v\d+|deployments/[^/]+))/completions")


@dataclass(frozen=True, slots=True)
class Completions:
    """Read calls of `/completions`."""

    name: str = "openai_completions"

    def base(self, method: str, path: str) -> str | None:
        """Return what stands before `/completions`."""
        found = _PATH.fullmatch(path)
        return found["base"] if method == "POST" and found else None

    def read(self, body: Mapping[str, Json], target: Target) -> ModelCall:
        """Return what a body asks for."""
        prompt, model = body.get("prompt"), body.get("model", "")
        if not isinstance(prompt, str) or not isinstance(model, str):
            raise NotJsonError("a body without a prompt, or with several")
        params = {name: value for name, value in body.items() if name not in ("prompt", "model")}
        if params.get("logprobs") is not None:
            params["logprobs"] = True  # 0 asks for those of the tokens that were chosen
        turns = [{"role": "human", "content": prompt}]
        request = request_of(target, turns, model, params, host=self.name, several=True)
        renderer = CompletionsRenderer(form_asked_by(request), wants_usage=wants_usage(params))
        return ModelCall(request, streams(params), renderer)


@dataclass(frozen=True, slots=True)
class CompletionsRenderer(ChatRenderer):
    """Keep and render the completions of one call."""

    def said_in(self, response: Mapping[str, Json]) -> Sequence[Said] | None:
        """Return what each choice of a completion says."""
        choices = choices_of(response)
        texts = [choice.get("text") for choice in choices if isinstance(choice, Mapping)]
        said = [Said(text) for text in texts if isinstance(text, str)]
        return said if said and len(said) == len(choices) else None

    def joined(self, events: Sequence[Event]) -> dict[str, Any] | None:
        """Return the completion that chunks add up to."""
        whole = ChatRenderer.joined(self, [_said_as(event, "text", "delta") for event in events])
        if whole is None:
            return None
        choices = [_spoken(choice, "message") for choice in whole["choices"]]
        return {**whole, "object": "text_completion", "choices": choices}

    def cut(self, response: Mapping[str, Any]) -> Iterator[Event]:
        """Yield a completion as chunks."""
        chat = _said_as(Event(response), "text", "message").data
        for event in ChatRenderer.cut(self, chat if isinstance(chat, Mapping) else response):
            told = event.data
            if not isinstance(told, Mapping):
                yield event
                continue
            choices = [_spoken(choice, "delta") for choice in listed(told.get("choices"))]
            yield Event({**told, "object": "text_completion", "choices": choices})

    def document_of(self, text: str) -> dict[str, Json]:
        """Return the completion that says a text."""
        choice: dict[str, Json] = {"index": 0, "text": text, "finish_reason": "stop", "logprobs": None}
        return {"id": "cmpl-", "object": "text_completion", "created": 0, "model": "", "choices": [choice]}


def _said_as(event: Event, text: str, holder: str) -> Event:
    """Return an event whose choices say their text as those of chat do."""
    if not isinstance(event.data, Mapping):
        return event
    choices = [
        {**{name: value for name, value in choice.items() if name != text}, holder: {"content": choice.get(text)}}
        for choice in listed(event.data.get("choices"))
        if isinstance(choice, Mapping)
    ]
    return Event({**event.data, "choices": choices}, event.name)


def _spoken(choice: Mapping[str, Any], holder: str) -> dict[str, Any]:
    """Return a choice that says as a text what one of chat says as a message."""
    told = {name: value for name, value in choice.items() if name != holder}
    return {**told, "text": (choice.get(holder) or {}).get("content") or ""}
