"""What runnables return, to JSON and back."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from langchain_core.documents import Document
from langchain_core.messages import AIMessage, AIMessageChunk, HumanMessage
from langchain_core.runnables import AddableDict
from pydantic import BaseModel, Field

from askonce.core.keys import key_of
from askonce.core.model import Entry, Hit, Json, Request
from askonce.errors import CodecError
from askonce.langchain.outputs import OutputJson, answer_in, chunks_of, whole


class Answer(BaseModel):
    """Hold an answer with the day it was given."""

    text: str = Field(alias="Text")
    day: date


class Forgetful(BaseModel):
    """Keep a field to itself."""

    secret: str = Field(default="", exclude=True)


def hit_of(answer: Json) -> Hit:
    """Return a hit of a stored answer."""
    entry = Entry(key_of(Request("q"), {}, ""), "q", json.dumps(answer).encode(), 0.0)
    return Hit(entry, "memory", 1.0, 0.0)


def restored(output: object, asked: object = None, output_type: type[BaseModel] | None = None) -> Any:
    """Return what comes back of an output."""
    codec = OutputJson(asked, output_type)
    return codec.restore(hit_of(codec.encode(output)))


@pytest.mark.parametrize(
    "output",
    [
        "text",
        ["a", 1, 2.5, None, True],
        ("a", ("b",)),
        {"answer": "text", "scores": {"kind": "tuple", "value": [1]}},
        {"": {}},
        [Document("text", id="c1", metadata={"source": "a.md", "pages": [1, (2, 3)]})],
        Document("text", metadata={"at": datetime(2026, 1, 1, 12, tzinfo=UTC), "on": date(2026, 1, 1), "t": time(1)}),
        Document("text", metadata={"id": UUID(int=1), "price": Decimal("1.10")}),
        {"tags": {"a", "b"}, "kinds": frozenset({"x"}), "lasts": timedelta(minutes=90)},
        {"context": [Document("text", metadata={"score": np.float32(0.25), "rank": np.int64(3)})]},
    ],
)
def test_an_output_comes_back_equal(output: Any) -> None:
    """Values compare equal, and have the types that they had."""
    back = restored(output)
    assert back == output
    assert type(back) is type(output)


def test_a_message_comes_back() -> None:
    """A message inside a dictionary keeps its content and calls, and gets ids of its own."""
    call = {"name": "f", "args": {"a": 1}, "id": "call_123456789", "type": "tool_call"}
    message = AIMessage("text", id="run-1", tool_calls=[call], name="anna")
    back = restored({"answer": message})["answer"]
    assert (back.content, back.name, back.tool_calls[0]["args"]) == ("text", "anna", {"a": 1})
    assert back.id != message.id
    assert back.tool_calls[0]["id"] != "call_123456789"


@pytest.mark.parametrize(
    "output",
    [object(), b"bytes", {1: "a"}, [object()], HumanMessage("text"), Answer(Text="a", day=date.min)],
)
def test_what_cannot_come_back_is_refused(output: object) -> None:
    """Anything else has no JSON, objects of a class that was not named included."""
    with pytest.raises(TypeError):
        OutputJson(None).encode(output)


def test_an_object_of_the_configured_class_comes_back() -> None:
    """A pydantic object is restored by its class, unless its JSON does not hold all of it."""
    answer = Answer(Text="a", day=date(2026, 1, 1))
    assert restored({"answer": answer}, output_type=Answer) == {"answer": answer}
    with pytest.raises(TypeError):
        OutputJson(None, Forgetful).encode(Forgetful(secret="s"))


def test_what_is_handed_through_is_the_askers_own() -> None:
    """The stored answer holds nothing of the input, and a hit hands through what its own asker gave."""
    history = [HumanMessage("hello")]
    first = {"input": "my question", "chat_history": history}
    codec = OutputJson(first)
    stored = codec.encode({**first, "answer": "text"})
    assert "my question" not in json.dumps(stored)
    other = {"input": "another", "chat_history": [HumanMessage("hello")]}
    assert OutputJson(other).restore(hit_of(stored)) == {**other, "answer": "text"}
    asked = "my question"
    stored = OutputJson(asked).encode({"question": asked, "answer": "text"})
    assert OutputJson("another").restore(hit_of(stored)) == {"question": "another", "answer": "text"}


@pytest.mark.parametrize(
    "stored",
    [
        None,
        [],
        {"v": 2, "output": "text"},
        {"v": 1},
        {"v": 1, "output": {"kind": "builtins.eval", "value": "1"}},
        {"v": 1, "output": {"kind": "object", "value": {}}},
        {"v": 1, "output": {"kind": "date", "value": "yesterday"}},
        {"v": 1, "output": {"kind": "decimal", "value": "x"}},
        {"v": 1, "output": {"kind": "message", "value": {"v": 1, "generations": []}}},
        {"v": 1, "names": ["a"], "items": {}, "asked": []},
    ],
)
def test_damage_is_told(stored: Json) -> None:
    """What this codec did not write is no answer."""
    with pytest.raises(CodecError):
        OutputJson({}).restore(hit_of(stored))


def test_chunks_add_up() -> None:
    """Texts, messages, and dictionaries of them add up; one chunk of anything is the whole."""
    assert whole(["a", "b"]) == "ab"
    assert whole([AIMessageChunk(content="a"), AIMessageChunk(content="b")]).content == "ab"
    assert whole([AddableDict(d=[1]), AddableDict(a="a"), AddableDict(a="b")]) == {"d": [1], "a": "ab"}
    assert whole([{"a": 1}]) == {"a": 1}


@pytest.mark.parametrize("chunks", [[], [[1], [1, 2]], [{"a": 1}, {"a": 2}], [AddableDict(a=[1]), AddableDict(a=[2])]])
def test_chunks_that_may_be_the_whole_so_far_do_not_add_up(chunks: list[Any]) -> None:
    """Parsers of JSON stream the object so far: to add that up would store what no one answered."""
    with pytest.raises(TypeError):
        whole(chunks)


@pytest.mark.parametrize(
    "output", ["", "some text of several pieces", {"context": [1], "answer": "text " * 20, "n": 1}, [1, 2], {}]
)
def test_an_output_streams_as_it_is(output: Any) -> None:
    """The chunks of an output add up to it."""
    chunks = list(chunks_of(output))
    assert (whole(chunks) if chunks else {}) == output


def test_the_answer_of_a_dictionary_is_found() -> None:
    """It stands under `answer`, or is the last text or message."""
    assert answer_in({"answer": "a", "note": "b"}) == "a"
    assert answer_in({"context": "a", "result": "b", "n": 1}) == "b"
    assert answer_in({"n": 1}) is None
    assert answer_in([1]) is None
