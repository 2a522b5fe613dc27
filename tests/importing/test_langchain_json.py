"""LangChain's JSON of answers is read as plain JSON: what it names is never made."""

from __future__ import annotations

import json

import pytest
from langchain_core.load import dumps
from langchain_core.messages import AIMessage, HumanMessage
from langchain_core.outputs import ChatGeneration, Generation

from askonce.core.model import Json
from askonce.langchain.messages import generations_of


def test_answers_come_back_with_what_the_model_said_of_them() -> None:
    """Text, metadata, usage and calls of tools; even what looks like LangChain's own JSON."""
    message = AIMessage(
        "Hi",
        response_metadata={"finish_reason": "stop", "quoted": {"lc": 1, "type": "constructor", "id": ["os", "system"]}},
        usage_metadata={"input_tokens": 2, "output_tokens": 1, "total_tokens": 3},
        tool_calls=[{"name": "look", "args": {"at": 1}, "id": "call_1"}],
    )
    given = [ChatGeneration(message=message), Generation(text="Hello", generation_info={"finish_reason": "stop"})]
    chat, text = generations_of(json.loads(dumps(one)) for one in given)
    assert isinstance(chat, ChatGeneration)
    assert isinstance(chat.message, AIMessage)
    for name in ("content", "response_metadata", "usage_metadata", "tool_calls"):
        assert getattr(chat.message, name) == getattr(message, name)
    assert (text.text, text.generation_info) == ("Hello", {"finish_reason": "stop"})


@pytest.mark.parametrize(
    "dumped",
    [
        json.loads(dumps(ChatGeneration(message=HumanMessage("Hi")))),
        {"lc": 1, "type": "constructor", "id": ["subprocess", "Popen"], "kwargs": {"args": "true"}},
        {"lc": 1, "type": "not_implemented", "id": ["x"], "repr": "x"},
        {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "output", "Generation"], "kwargs": {"text": 7}},
        {"lc": 1, "type": "constructor", "id": [], "kwargs": {}},
        ["x"],
        None,
    ],
)
def test_what_is_no_answer_of_a_model_is_refused(dumped: Json) -> None:
    """A question, another class, or no object at all."""
    with pytest.raises((TypeError, ValueError)):
        generations_of([dumped])
