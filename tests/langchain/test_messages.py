"""LangChain's generations on their way to JSON and back."""

from __future__ import annotations

import datetime as dt
import json
import operator
from collections.abc import Sequence
from functools import reduce
from typing import Any

import pytest
from langchain_core.messages import AIMessage, AIMessageChunk, ChatMessage, HumanMessage, message_chunk_to_message
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, Generation
from pydantic import BaseModel, Field

from askonce.core.model import Cost, Entry, Hit, Key
from askonce.errors import CodecError
from askonce.langchain.messages import cost_of, encode, message_chunks, outcome_of, restore

USAGE = {"input_tokens": 3, "output_tokens": 2, "total_tokens": 5}


def hit_on(answer: object) -> Hit:
    """Return a hit whose stored answer is `answer`."""
    entry = Entry(Key(b"n", b"c", b"k"), "q", json.dumps(answer).encode(), created_at=0.0)
    return Hit(entry, "semantic", 0.97, 3.0)


def there_and_back(generations: Sequence[Generation]) -> list[Generation]:
    """Encode, store as bytes, and restore."""
    return restore(hit_on(encode(generations)))


def chat(message: AIMessage | ChatMessage | HumanMessage, **info: Any) -> ChatGeneration:
    """Make a chat generation."""
    return ChatGeneration(message=message, generation_info=info or None)


@pytest.mark.parametrize(
    "generations",
    [
        [Generation(text="x", generation_info={"reason": "test"}), Generation(text="y")],
        [Generation(text="", generation_info={})],
    ],
)
def test_plain_generations_come_back_equal(generations: list[Generation]) -> None:
    """Text, information and order are kept, and no note is added."""
    assert there_and_back(generations) == generations


@pytest.mark.parametrize(
    "message",
    [
        AIMessage("hi", response_metadata={"model_name": "m"}, name="bot"),
        AIMessage(
            "",
            tool_calls=[{"name": "f", "args": {"a": {"lc": 1, "type": "secret", "id": ["X"]}}, "id": None}],
        ),
        AIMessage(
            "",
            invalid_tool_calls=[{"type": "invalid_tool_call", "name": "g", "args": "{", "id": None, "error": "e"}],
        ),
        AIMessage(
            [
                {"type": "reasoning", "reasoning": "t", "id": "rs", "extras": {"s": "x"}},
                {"type": "text", "text": "a", "annotations": [{"type": "citation"}]},
            ]
        ),
        AIMessage([{"type": "thinking", "thinking": "t", "signature": "s"}, {"type": "text", "text": "a"}]),
        AIMessage(
            [
                {"type": "image", "base64": "aGk=", "mime_type": "image/png"},
                {"type": "audio", "base64": "aa==", "mime_type": "audio/wav"},
                "text",
            ]
        ),
        AIMessage("", additional_kwargs={"function_call": {"name": "f", "arguments": "{}"}, "refusal": None}),
    ],
)
def test_chat_messages_come_back_equal(message: AIMessage) -> None:
    """Apart from its id, its usage and the note, a message of any kind comes back as it was."""
    [back] = there_and_back([chat(message, finish_reason="stop")])
    assert isinstance(back, ChatGeneration)
    assert isinstance(back.message, AIMessage)
    note = back.message.response_metadata.pop("askonce")
    assert note == {
        "tier": "semantic",
        "similarity": 0.97,
        "age_s": 3.0,
        "entry_id": hit_on(0).entry_id,
        "usage": None,
    }
    back.message.id = back.message.usage_metadata = None
    assert back == chat(message, finish_reason="stop")


def test_a_message_chunk_comes_back_as_a_message() -> None:
    """What was aggregated from a stream is stored as a whole message."""
    chunk = ChatGenerationChunk(message=AIMessageChunk(content="hi", chunk_position="last"))
    [back] = there_and_back([chunk])
    assert isinstance(back, ChatGeneration)
    assert type(back.message) is AIMessage


def test_a_stored_answer_is_streamed_as_its_provider_does() -> None:
    """Each chunk of the text says whose it is, what was thought comes first, and all add up to the message."""
    message = AIMessage(
        "Ten days a year. " * 9,
        additional_kwargs={"reasoning_content": "They ask for days off.", "refusal": None},
        response_metadata={"model_provider": "deepseek", "finish_reason": "stop"},
    )
    first, *texts, last = message_chunks(message)
    assert (first.text, first.additional_kwargs) == ("", {"reasoning_content": "They ask for days off."})
    assert len(texts) > 5
    assert {chunk.response_metadata["model_provider"] for chunk in (first, *texts, last)} == {"deepseek"}
    whole = message_chunk_to_message(reduce(operator.add, texts, first) + last)
    assert whole == message


def test_every_restored_message_is_another_with_an_id_of_its_own() -> None:
    """Two hits share no id and no object, so that LangGraph keeps both and a change to one leaves the other."""
    stored = hit_on(encode([chat(AIMessage(["a"], id="lc_run--1"))]))
    [one], [other] = restore(stored), restore(stored)
    assert isinstance(one, ChatGeneration)
    assert isinstance(other, ChatGeneration)
    ids = {one.message.id, other.message.id, "lc_run--1"}
    assert len(ids) == 3
    one.message.content.append("b")  # type: ignore[union-attr]  # a list here
    assert other.message.content == ["a"]


def test_usage_is_zero_and_the_original_kept_aside() -> None:
    """Nothing was spent on a hit: what the model call used is told as zero in its place, and as it was in the note."""
    spent = AIMessage("hi", usage_metadata=USAGE, response_metadata={"token_usage": {"total_tokens": 5}})
    [back] = there_and_back([chat(spent)])
    assert isinstance(back, ChatGeneration)
    assert isinstance(back.message, AIMessage)
    assert back.message.usage_metadata == {"input_tokens": 0, "output_tokens": 0, "total_tokens": 0}
    assert back.message.response_metadata["askonce"]["usage"] == USAGE
    assert back.message.response_metadata["token_usage"] == {"total_tokens": 0}
    assert back.message.response_metadata["askonce"]["provider_usage"] == {"token_usage": {"total_tokens": 5}}


@pytest.mark.parametrize("call_id", ["call_3", "toolu_01A09q90qw90lq917835lq9", "D681PevKs", "a"])
def test_tool_calls_get_ids_of_their_own(call_id: str) -> None:
    """A replayed call has a new id of the same form, the same one wherever the message names it."""
    message = AIMessage(
        [{"type": "tool_use", "id": call_id, "name": "f", "input": {}}, {"type": "text", "text": call_id}],
        tool_calls=[{"name": "f", "args": {}, "id": call_id, "type": "tool_call"}],
        additional_kwargs={"tool_calls": [{"id": call_id, "function": {"name": "f", "arguments": "{}"}}]},
    )
    [back] = there_and_back([chat(message)])
    assert isinstance(back, ChatGeneration)
    assert isinstance(back.message, AIMessage)
    fresh = back.message.tool_calls[0]["id"]
    assert fresh is not None
    assert fresh != call_id
    assert fresh.rpartition("_")[0] == call_id.rpartition("_")[0]
    assert len(fresh) >= 9
    assert back.message.content == [
        {"type": "tool_use", "id": fresh, "name": "f", "input": {}},
        {"type": "text", "text": call_id},
    ]
    assert back.message.additional_kwargs["tool_calls"][0]["id"] == fresh


class Opening(BaseModel):
    """Hold what aliases and dates make hard."""

    city: str = Field(validation_alias="City", serialization_alias="Town")
    day: dt.date


def test_parsed_objects_are_kept_as_what_they_were_parsed_from() -> None:
    """The stored JSON fits the schema whatever its aliases, and names no class."""
    text = '{"City": "Paris", "day": "1889-03-31"}'
    message = AIMessage(text, additional_kwargs={"parsed": Opening.model_validate_json(text)})
    stored = encode([chat(message)])
    assert "Opening" not in json.dumps(stored)
    [back] = restore(hit_on(stored))
    assert isinstance(back, ChatGeneration)
    parsed = back.message.additional_kwargs["parsed"]
    assert parsed == json.loads(text)
    assert Opening(**parsed) == Opening.model_validate_json(text)


def test_encoding_shares_nothing_with_the_live_message() -> None:
    """What happens to the message after `update` does not happen to the entry."""
    message = AIMessage([{"type": "text", "text": "a"}], response_metadata={"deep": {"list": []}})
    stored = encode([chat(message)])
    before = json.dumps(stored)
    message.name = "agent"
    message.response_metadata["deep"]["list"].append(1)
    message.content.clear()  # type: ignore[union-attr]
    assert json.dumps(stored) == before


@pytest.mark.parametrize(
    "generation",
    [
        chat(ChatMessage(content="x", role="user")),
        chat(AIMessage([{"type": "image", "data": b"bytes"}])),
        chat(AIMessage("", additional_kwargs={"thing": object()})),
        Generation(text="", generation_info={"at": dt.datetime.now(tz=dt.UTC)}),
        Generation(text="", generation_info={"codes": {1: "x"}}),
    ],
)
def test_what_has_no_json_is_refused(generation: Generation) -> None:
    """Nothing is stored in place of what cannot be stored whole."""
    with pytest.raises(TypeError):
        encode([generation])


@pytest.mark.parametrize(
    "answer",
    [
        None,
        "text",
        {},
        {"v": 2, "generations": []},
        {"v": 1, "generations": []},
        {"v": 1, "generations": [{"kind": "pickle"}]},
        {"v": 1, "generations": [{"kind": "chat", "message": {"content": 3}, "info": None}]},
        {"v": 1, "generations": [{"kind": "chat", "message": [], "info": None}]},
        {"v": 1, "generations": {"kind": "text"}},
        {"v": 1, "generations": [{"kind": "text", "text": "a", "info": None}], "llm_output": "usage"},
        {"v": 1, "generations": [{"kind": "chat", "message": {"content": "", "usage_metadata": "x"}, "info": None}]},
        {"v": 1, "generations": [{"kind": "chat", "message": {"content": "", "additional_kwargs": 3}, "info": None}]},
    ],
)
def test_damage_is_a_codec_error(answer: object) -> None:
    """Whatever stands in the store, reading it raises `CodecError` or nothing."""
    with pytest.raises(CodecError):
        restore(hit_on(answer))


def test_no_class_is_made_from_what_is_stored() -> None:
    """A planted class path, type or extra field makes no other object than an `AIMessage`."""
    planted = {
        "v": 1,
        "generations": [
            {
                "kind": "chat",
                "info": None,
                "lc": 1,
                "message": {
                    "content": "x",
                    "type": "constructor",
                    "lc": 1,
                    "id": ["langchain_openai", "ChatOpenAI"],
                    "additional_kwargs": {"parsed": {"lc": 1, "type": "secret", "id": ["HOME"]}},
                },
            }
        ],
    }
    [back] = restore(hit_on(planted))
    assert isinstance(back, ChatGeneration)
    assert type(back.message) is AIMessage
    assert back.message.additional_kwargs == {"parsed": {"lc": 1, "type": "secret", "id": ["HOME"]}}
    assert str(back.message.id).startswith("lc_run--")


@pytest.mark.parametrize(
    ("message", "info", "reason"),
    [
        (AIMessage("x"), {"finish_reason": "stop"}, "stop"),
        (AIMessage("x", response_metadata={"stop_reason": "max_tokens"}), {}, "max_tokens"),
        (AIMessage("x", response_metadata={"done_reason": "length"}), {}, "length"),
        (AIMessage("x", response_metadata={"status": "incomplete"}), {}, "incomplete"),
        (AIMessage("x"), {}, None),
    ],
)
def test_the_finish_reason_is_found(message: AIMessage, info: dict[str, Any], reason: str | None) -> None:
    """Each provider's word for how an answer ended reaches the policy."""
    assert outcome_of([chat(message, **info)]).finish_reason == reason


def test_the_worst_of_several_answers_decides() -> None:
    """One answer that was cut off, empty or calls a tool keeps all of them out."""
    cut = outcome_of([chat(AIMessage("x"), finish_reason="stop"), chat(AIMessage("y"), finish_reason="length")])
    assert cut.finish_reason == "length"
    assert outcome_of([Generation(text="x"), Generation(text=" ")]).text_empty
    assert outcome_of([]).text_empty
    called = AIMessage("x", tool_calls=[{"name": "f", "args": {}, "id": "1"}])
    assert outcome_of([chat(AIMessage("x")), chat(called)]).tool_calls


def test_the_cost_is_that_of_the_one_call() -> None:
    """With n answers, each carries the usage of the whole call; it is counted once."""
    generation = chat(AIMessage("x", usage_metadata=USAGE))
    assert cost_of([generation, generation], 1.5) == Cost(3, 2, 1.5)
    assert cost_of([Generation(text="x")]) == Cost()
