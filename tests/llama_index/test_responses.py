"""How responses become JSON and come back."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from llama_index.core.base.llms.types import (
    ChatMessage,
    ChatResponse,
    CitationBlock,
    CompletionResponse,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
    ToolCallBlock,
)
from llama_index.core.llms import MockLLM
from openai.types.chat.chat_completion_message_tool_call import ChatCompletionMessageToolCall, Function
from pydantic import Field

from askonce.cache import Recorded
from askonce.core.model import Cost, Entry, Hit, Json, Key
from askonce.errors import CodecError
from askonce.llama_index.responses import Answers, StreamedAnswer, chat_chunks


def hit(answer: Json) -> Hit:
    """Return a hit on this answer."""
    entry = Entry(Key(b"n", b"c", b"d"), "q", json.dumps(answer).encode(), 0.0)
    return Hit(entry, "exact", 1.0, 2.0)


def kept(response: ChatResponse) -> Recorded:
    """Return what is kept of a response that can be kept."""
    recorded = Answers(ChatResponse).record(response)
    assert recorded is not None
    return recorded


@pytest.mark.parametrize(
    "blocks",
    [
        [TextBlock(text="a")],
        [ThinkingBlock(content="t", num_tokens=3, additional_information={"sig": "x"}), TextBlock(text="a")],
        [ToolCallBlock(tool_call_id="c", tool_name="f", tool_kwargs='{"a":1}')],
        [ImageBlock(image=b"\x89PNG\r\n\x1a\n123", image_mimetype="image/png")],
        [CitationBlock(cited_content=TextBlock(text="q"), source="s", title="t", additional_location_info={"a": 1})],
    ],
)
def test_every_kind_of_block_comes_back(blocks: list[Any]) -> None:
    """A message of each kind of block is equal after the round trip."""
    response = ChatResponse(message=ChatMessage(role="assistant", blocks=blocks))
    assert Answers(ChatResponse).restore(hit(kept(response).answer)).message == response.message


def test_sdk_objects_become_plain_json() -> None:
    """What a provider's SDK left in the message and in `raw` comes back as dicts whose items are attributes too."""
    call = ChatCompletionMessageToolCall(id="c", function=Function(name="f", arguments="{}"), type="function")
    message = ChatMessage(role="assistant", content="x", additional_kwargs={"tool_calls": [call]})
    recorded = kept(ChatResponse(message=message, raw=call, delta="x"))
    assert recorded.outcome.tool_calls
    restored = Answers(ChatResponse).restore(hit(recorded.answer))
    assert restored.message.additional_kwargs["tool_calls"][0]["function"]["name"] == "f"
    assert restored.message.additional_kwargs["tool_calls"][0].function.name == "f"
    raw: Any = restored.raw
    assert raw.function.arguments == "{}"
    assert raw.model_dump() == call.model_dump()
    assert restored.additional_kwargs["askonce"] == {
        "tier": "exact",
        "similarity": 1.0,
        "age_s": 2.0,
        "entry_id": "6e-64",
    }


def test_an_object_without_json_is_not_kept() -> None:
    """A response that cannot be written down is passed on, not stored."""
    message = ChatMessage(role="assistant", content="x", additional_kwargs={"client": object()})
    assert Answers(ChatResponse).record(ChatResponse(message=message)) is None


@pytest.mark.parametrize(
    "damaged",
    [
        None,
        [],
        "text",
        {},
        {"message": {"role": "nobody"}},
        {"message": {"blocks": [{"block_type": "os.system"}]}},
        {"message": {"additional_kwargs": {"images": [{"path": "/etc/passwd"}]}}},
        {"message": {}, "text": "x", "raw": {"told": {}, "said_at": [["a", "b"]]}},
        {"message": {}, "text": "x", "raw": {"told": {}, "said_at": [[]]}},
        {"message": {}, "text": "x", "raw": [1]},
    ],
)
def test_damage_is_a_codec_error(damaged: Json) -> None:
    """Stored JSON of another shape is refused, and names no class that would be looked up."""
    with pytest.raises(CodecError):
        Answers(ChatResponse).restore(hit(damaged))
    with pytest.raises(CodecError):
        Answers(CompletionResponse).restore(hit(damaged))


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (SimpleNamespace(choices=[SimpleNamespace(finish_reason="length")]), "length"),
        ({"choices": [{"finish_reason": "content_filter"}]}, "content_filter"),
        ({"stop_reason": "max_tokens"}, "max_tokens"),
        ({"done_reason": "stop"}, "stop"),
        ({"candidates": [{"finish_reason": SimpleNamespace(name="SAFETY")}]}, "SAFETY"),
        ({"status": "incomplete"}, "incomplete"),
        (None, None),
        ({"status": 200}, None),
    ],
)
def test_the_finish_reason_is_found_in_each_providers_place(raw: Any, reason: str | None) -> None:
    """The policy learns how the call ended, whichever provider answered."""
    response = ChatResponse(message=ChatMessage("x", role="assistant"), raw=raw)
    assert kept(response).outcome.finish_reason == reason


def test_tokens_are_kept_as_the_cost_and_are_zero_in_the_answer() -> None:
    """A hit spends no tokens, so that it tells of none; the entry and the note remember what the call took."""
    counts = {"prompt_tokens": 7, "completion_tokens": 2, "total_tokens": 9}
    recorded = kept(ChatResponse(message=ChatMessage("x", role="assistant"), additional_kwargs=counts))
    assert recorded.cost == Cost(input_tokens=7, output_tokens=2)
    extras = Answers(ChatResponse).restore(hit(recorded.answer)).additional_kwargs
    assert extras.pop("askonce")["usage"] == counts
    assert extras == dict.fromkeys(counts, 0)


def chunk(text: str, delta: str, raw: Any = None) -> ChatResponse:
    """Return one chunk of a stream."""
    return ChatResponse(message=ChatMessage(text, role="assistant"), delta=delta, raw=raw)


@pytest.mark.parametrize(
    "chunks",
    [
        [chunk("Ten", "Ten"), chunk("Ten days", " days")],
        [chunk("", "Ten"), chunk("", " days")],
        [chunk("", "Ten"), chunk("Ten", " days")],
        [chunk("Ten days", ""), chunk("Ten days", "")],
    ],
)
def test_a_stream_adds_up_however_it_is_told(chunks: list[ChatResponse]) -> None:
    """Cumulative messages, bare deltas and lagging messages give the same answer."""
    seen = StreamedAnswer(Answers(ChatResponse))
    for each in chunks:
        seen.take(each)
    recorded = seen.record_stream()
    assert recorded is not None
    assert Answers(ChatResponse).restore(hit(recorded.answer)).message.content == "Ten days"


def test_a_stream_that_ends_without_its_finish_reason_is_broken() -> None:
    """A provider that says why it stopped, and did not, was cut off; one that never says is believed."""
    silent = SimpleNamespace(choices=[SimpleNamespace(finish_reason=None)])
    for raw, aborted in ((silent, True), (None, False)):
        seen = StreamedAnswer(Answers(ChatResponse))
        seen.take(chunk("Ten", "Ten", raw))
        recorded = seen.record_stream()
        assert recorded is not None
        assert recorded.outcome.aborted is aborted


def test_no_chunks_are_no_answer() -> None:
    """A stream without a chunk leaves nothing to store."""
    assert StreamedAnswer(Answers(ChatResponse)).record_stream() is None


@pytest.mark.parametrize("length", [1, 15, 16, 17, 5000])
def test_replayed_deltas_add_up_to_the_text(length: int) -> None:
    """A replayed answer of any length has few chunks, each with the text so far."""
    text = ("Zwölf Tage 🎉 " * 500)[:length]
    chunks = list(chat_chunks(ChatResponse(message=ChatMessage(text, role="assistant"))))
    assert "".join(chunk.delta or "" for chunk in chunks) == text
    assert chunks[-1].message.content == text
    assert len(chunks) <= 64


def test_a_tool_call_is_replayed_whole() -> None:
    """A message that is more than text comes as one chunk."""
    blocks: Any = [ToolCallBlock(tool_call_id="c", tool_name="f", tool_kwargs={})]
    response = ChatResponse(message=ChatMessage(role="assistant", blocks=blocks))
    assert [each.message for each in chat_chunks(response)] == [response.message]


@pytest.mark.parametrize(
    ("rest", "deltas"),
    [
        ([TextBlock(text="Ten days.")], ["", "", "Ten days."]),
        ([TextBlock(text="Ten days a year, in all.")], ["", "", "Ten days a year,", " in all."]),
        ([ToolCallBlock(tool_call_id="c", tool_name="f", tool_kwargs={})], ["", "", ""]),
        ([], ["", ""]),
    ],
)
def test_thoughts_are_replayed_before_what_was_said(rest: list[Any], deltas: list[str]) -> None:
    """What a model thought comes first, as it does in its own stream, and the text still piece by piece."""
    thoughts = [ThinkingBlock(content=text, additional_information={"signature": "x"}) for text in ("Hm.", "Ah!")]
    message = ChatMessage(role="assistant", blocks=[*thoughts, *rest])
    chunks = list(chat_chunks(ChatResponse(message=message, additional_kwargs={"askonce": {}})))
    assert [chunk.delta for chunk in chunks] == deltas
    assert [chunk.additional_kwargs.get("thinking_delta") for chunk in chunks[:3]] == ["Hm.", "Ah!", None][
        : len(chunks)
    ]
    assert [chunk.message.blocks[:2] for chunk in chunks[1:]] == [thoughts] * (len(chunks) - 1)
    assert chunks[-1].message == message
    assert all("askonce" in chunk.additional_kwargs for chunk in chunks)


def test_a_completion_comes_back() -> None:
    """A completion is equal after the round trip, but for what belonged to the one call."""
    recorded = Answers(CompletionResponse).record(
        CompletionResponse(text="Ten", raw={"choices": [{"finish_reason": "stop"}]})
    )
    assert recorded is not None
    assert Answers(CompletionResponse).restore(hit(recorded.answer)).text == "Ten"


def test_a_stream_is_kept_once_though_each_chunk_repeats_it() -> None:
    """What others are given of a stream adds up to what the leader is given, and takes no more room than the answer."""
    words, so_far = [f"word-{number} " for number in range(400)], ""
    leader, follower, kept, given = StreamedAnswer(Answers(ChatResponse)), StreamedAnswer(Answers(ChatResponse)), [], []
    for word in words:
        so_far += word
        given.append(chunk(so_far, word, None))
        kept.append(leader.take(given[-1]))
    assert sum(len(each.message.content or "") for each in kept) == 0
    assert [follower.share(each) for each in kept] == given


def test_chunks_that_do_not_add_up_are_shared_as_they_are() -> None:
    """A model that corrects itself, or tells a text at once, is repeated word by word."""
    leader, follower = StreamedAnswer(Answers(ChatResponse)), StreamedAnswer(Answers(ChatResponse))
    given = [chunk("Ten", "Ten", None), chunk("Twelve", "Twelve", None), chunk("Twelve days", "", None)]
    assert [follower.share(leader.take(each)) for each in given] == given


class CitedResponse(ChatResponse):
    """Carry what a provider's own class has beside the answer, as `AnthropicChatResponse` does."""

    citations: list[dict[str, Any]] = Field(default_factory=list)


class CitingLLM(MockLLM):
    """Answer with such responses."""


def test_what_a_class_of_the_providers_has_besides_comes_back() -> None:
    """A response is of its own class again where its LLM's module has it, and has its attributes in any case."""
    cited = [{"type": "char_location", "cited_text": "Ten days", "document_index": 0}]
    response = CitedResponse(message=ChatMessage("Ten.", role="assistant"), citations=cited)
    stored = hit(kept(response).answer)
    own: Any = Answers(ChatResponse, llm=CitingLLM).restore(stored)
    assert (type(own), own.citations) == (CitedResponse, cited)
    assert [(type(piece), piece.citations) for piece in chat_chunks(own)] == [(CitedResponse, cited)]  # type: ignore[attr-defined]  # of that class
    other: Any = Answers(ChatResponse, llm=MockLLM).restore(stored)
    assert (type(other), other.citations) == (ChatResponse, cited)
    assert other.model_dump()["message"]["blocks"][0]["text"] == "Ten."
    forged: Any = Answers(ChatResponse).restore(
        hit({**json.loads(json.dumps(kept(response).answer)), "model_dump": "forged"})
    )
    assert forged.model_dump()["message"]["blocks"][0]["text"] == "Ten."


def test_a_text_is_kept_once() -> None:
    """Where a provider's response repeats the answer, which may be long, the entry does not."""
    text = "Ten days a year, " * 50
    raw = {"id": "c", "choices": [{"index": 0, "message": {"content": text, "refusal": None}}], "text": text}
    recorded = kept(ChatResponse(message=ChatMessage(text, role="assistant"), raw=raw))
    assert json.dumps(recorded.answer).count(text) == 1
    restored: Any = Answers(ChatResponse).restore(hit(recorded.answer)).raw
    assert restored == raw
    assert restored.choices[0].message.content == text


def test_a_response_too_large_or_without_json_leaves_no_raw() -> None:
    """What a provider returned is kept beside the answer only as far as it is small and can be written down."""
    for raw in ({"text": "y" * 100_000}, object(), {"client": object()}):
        recorded = kept(ChatResponse(message=ChatMessage("x", role="assistant"), raw=raw))
        assert Answers(ChatResponse).restore(hit(recorded.answer)).raw in (None, {"client": None})


def test_a_streams_tokens_may_be_told_in_parts() -> None:
    """What was read may be told with the first chunk and what was written with the last, as Anthropic does."""
    watch = StreamedAnswer(Answers(ChatResponse))
    watch.take(chunk("Ten", "Ten", {"type": "message_start", "message": {"usage": {"input_tokens": 77}}}))
    raw = {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"output_tokens": 5}}
    watch.take(chunk("Ten days", " days", raw))
    recorded = watch.record_stream()
    assert recorded is not None
    assert recorded.cost == Cost(input_tokens=77, output_tokens=5)
