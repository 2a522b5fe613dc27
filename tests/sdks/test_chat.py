"""Chat completions, rendered whole and as a stream: what comes back is what was said, whoever said it and however."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from openai.lib.streaming.chat import ChatCompletionStreamState
from openai.types.chat import ChatCompletionChunk

from askonce.core.model import Bypass, Entry, Hit, Json, Key
from askonce.hosts.forms import Form
from askonce.openai import events as reading
from askonce.openai.chat import ChatCompletions, ChatRenderer
from askonce.openai.dialect import Target
from askonce.openai.events import JSON_ARRAY, SERVER_SENT, Event, EventReader, Framing

DONE = Event("[DONE]")
HEAD: dict[str, Any] = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 17, "model": "m-2026"}


def chunk(delta: dict[str, Any] | None = None, *, index: int = 0, reason: str | None = None, **more: Any) -> Event:
    """Return a chunk."""
    choices: list[Any] = [] if delta is None else [{"index": index, "delta": delta, "finish_reason": reason}]
    return Event({**HEAD, "choices": choices, **more})


def call(index: int | None, arguments: str, **more: Any) -> dict[str, Any]:
    """Return a delta of a tool call."""
    function = {"arguments": arguments, **({"name": more.pop("name")} if "name" in more else {})}
    numbered = {} if index is None else {"index": index}
    return {"tool_calls": [{**numbered, **more, "function": function}]}


def hit(response: Json) -> Hit:
    """Return a response as a hit."""
    return Hit(Entry(Key(b"n", b"c", b"d"), "q", json.dumps(response).encode(), 0.0), "exact", 1.0, 5.0)


def message_of(response: Any, index: int = 0) -> dict[str, Any]:
    """Return what a choice says, without ids."""
    message = json.loads(json.dumps(response["choices"][index]["message"]))
    for called in message.get("tool_calls") or ():
        assert called.pop("id", "x")
    return {name: value for name, value in message.items() if value is not None}


USAGE = {
    "prompt_tokens": 9,
    "completion_tokens": 4,
    "total_tokens": 13,
    "prompt_tokens_details": {"cached_tokens": 8},
    "completion_tokens_details": {"reasoning_tokens": 3},
}
# Each as its provider streams it, with what the message is that it adds up to.
STREAMS: dict[str, tuple[Sequence[Event], dict[str, Any]]] = {
    "text": (
        [
            chunk({"role": "assistant", "content": ""}),
            chunk({"content": "Ten "}),
            chunk({"content": "days."}),
            chunk({}, reason="stop"),
        ],
        {"role": "assistant", "content": "Ten days."},
    ),
    "azure": (
        [
            Event(
                {
                    "id": "",
                    "object": "",
                    "created": 0,
                    "model": "",
                    "choices": [],
                    "prompt_filter_results": [{"prompt_index": 0}],
                }
            ),
            chunk({"role": "assistant", "content": "Ten"}, system_fingerprint="fp_1"),
            chunk({}, reason="stop"),
        ],
        {"role": "assistant", "content": "Ten"},
    ),
    "deepseek and vllm": (
        [
            chunk({"role": "assistant", "content": None, "reasoning_content": "Let me "}),
            chunk({"reasoning_content": "see."}),
            chunk({"content": "Ten.", "reasoning_content": None}),
            chunk({"content": ""}, reason="stop", usage=USAGE),
        ],
        {"role": "assistant", "content": "Ten.", "reasoning_content": "Let me see."},
    ),
    "openrouter": (
        [
            chunk(
                {
                    "role": "assistant",
                    "content": "",
                    "reasoning": "Hm",
                    "reasoning_details": [{"type": "reasoning.text", "text": "Hm", "format": "x", "index": 0}],
                },
                provider="P",
            ),
            chunk(
                {
                    "content": "",
                    "reasoning": "m.",
                    "reasoning_details": [
                        {"type": "reasoning.text", "text": "m.", "format": "x", "index": 0, "signature": "s"}
                    ],
                },
                provider="P",
            ),
            chunk({"role": "assistant", "content": "Ten."}, provider="P"),
            chunk({"content": ""}, reason="stop"),
        ],
        {
            "role": "assistant",
            "content": "Ten.",
            "reasoning": "Hmm.",
            "reasoning_details": [
                {"type": "reasoning.text", "text": "Hmm.", "format": "x", "index": 0, "signature": "s"}
            ],
        },
    ),
    "refusal": (
        [chunk({"role": "assistant", "refusal": "I "}), chunk({"refusal": "cannot."}), chunk({}, reason="stop")],
        {"role": "assistant", "refusal": "I cannot."},
    ),
    "two tools": (
        [
            chunk({"role": "assistant", "content": None, **call(0, "", id="call_a", type="function", name="f")}),
            chunk(call(0, '{"a"')),
            chunk(call(1, "", id="call_b", type="function", name="g")),
            chunk(call(0, ": 1}")),
            chunk(call(1, "{}")),
            chunk({}, reason="tool_calls"),
        ],
        {
            "role": "assistant",
            "tool_calls": [
                {"index": 0, "type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
                {"index": 1, "type": "function", "function": {"name": "g", "arguments": "{}"}},
            ],
        },
    ),
    "tools without numbers, each whole": (  # as Gemini's interface of this kind sends them
        [
            chunk({"role": "assistant", **call(None, '{"a": 1}', id="call_a", type="function", name="f")}),
            chunk(
                {"role": "assistant", **call(None, "{}", id="call_b", type="function", name="f")}, reason="tool_calls"
            ),
        ],
        {
            "role": "assistant",
            "tool_calls": [
                {"type": "function", "function": {"name": "f", "arguments": '{"a": 1}'}},
                {"type": "function", "function": {"name": "f", "arguments": "{}"}},
            ],
        },
    ),
    "the name told again": (
        [
            chunk(call(0, "", id="call_a", type="function", name="f")),
            chunk(call(0, "{", id="call_a", type="function", name="f")),
            chunk(call(0, "}")),
            chunk({}, reason="tool_calls"),
        ],
        {
            "role": "assistant",
            "tool_calls": [{"index": 0, "type": "function", "function": {"name": "f", "arguments": "{}"}}],
        },
    ),
    "function_call": (
        [
            chunk({"role": "assistant", "function_call": {"name": "f", "arguments": ""}}),
            chunk({"function_call": {"arguments": "{}"}}),
            chunk({}, reason="function_call"),
        ],
        {"role": "assistant", "function_call": {"name": "f", "arguments": "{}"}},
    ),
    "custom tool": (
        [
            chunk(
                {"tool_calls": [{"index": 0, "id": "call_a", "type": "custom", "custom": {"name": "sql", "input": ""}}]}
            ),
            chunk({"tool_calls": [{"index": 0, "custom": {"input": "select 1"}}]}),
            chunk({}, reason="tool_calls"),
        ],
        {
            "role": "assistant",
            "tool_calls": [{"index": 0, "type": "custom", "custom": {"name": "sql", "input": "select 1"}}],
        },
    ),
    "all that was said, beside each delta": (
        [
            Event({**HEAD, "choices": [{"index": 0, "message": {"content": said}, "delta": {"content": last}, **end}]})
            for said, last, end in (("Ten", "Ten", {}), ("Ten.", ".", {"finish_reason": "stop"}))
        ],
        {"role": "assistant", "content": "Ten."},
    ),
    "the delta's text once more": (
        [
            Event({**HEAD, "choices": [{"index": 0, "text": said, "delta": {"content": said}, **end}]})
            for said, end in (("Ten", {}), (".", {"finish_reason": "stop"}))
        ],
        {"role": "assistant", "content": "Ten."},
    ),
    "a channel told again and again": (
        [
            chunk({"reasoning": "Hm", "channel": "analysis"}),
            chunk({"reasoning": "m.", "channel": "analysis"}),
            chunk({"content": "Ten."}, reason="stop"),
        ],
        {"role": "assistant", "reasoning": "Hmm.", "channel": "analysis", "content": "Ten."},
    ),
    "a field of tomorrow": (
        [chunk({"content": "Ten.", "mood": {"level": 1}, "notes": ["a"]}), chunk({"notes": ["b"]}, reason="stop")],
        {"role": "assistant", "content": "Ten.", "mood": {"level": 1}, "notes": ["a", "b"]},
    ),
}


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_adds_up_and_is_cut_again(name: str) -> None:
    """What a stream says is one message; rendered as a stream again it adds up to that message, here and in the SDK."""
    events, message = STREAMS[name]
    renderer = ChatRenderer()
    whole = renderer.joined([*events, DONE])
    assert whole is not None
    assert message_of(whole) == message
    assert whole["choices"][0].keys() == {"index", "message", "finish_reason"}
    assert (whole["object"], whole["model"]) == ("chat.completion", "m-2026")
    recorded = renderer.record(whole, streamed=True)
    assert recorded is not None
    restored = ChatRenderer().restore(hit(recorded.answer))
    assert message_of(restored) == message
    replayed = list(ChatRenderer(wants_usage=True).cut(restored))
    again = ChatRenderer().joined(replayed)
    assert again is not None
    assert {**message_of(again), "tool_calls": 0} == {**message, "tool_calls": 0}
    assert again["choices"][0]["finish_reason"] == whole["choices"][0]["finish_reason"]
    state = ChatCompletionStreamState()
    if name == "custom tool":
        return  # of which the SDK's own state has no class
    for event in replayed[:-1]:
        state.handle_chunk(ChatCompletionChunk.model_validate(event.data))
    answer = json.loads(state.current_completion_snapshot.to_json())["choices"][0]["message"]
    for field in ("content", "refusal", "reasoning_content", "reasoning"):
        assert (answer.get(field) or None) == message.get(field)
    called, meant = ([each["function"] for each in said.get("tool_calls") or ()] for said in (answer, message))
    assert [(each["name"], each["arguments"]) for each in called] == [
        (each["name"], each["arguments"]) for each in meant
    ]


def test_what_is_told_beside_an_answer_is_kept() -> None:
    """Usage with its details is zero on a hit, and stands aside; fingerprints and fields of tomorrow come back."""
    events = [
        chunk({"content": "Ten."}, system_fingerprint="fp", service_tier="default", x_new={"a": [1]}, reason="stop"),
        chunk(usage=USAGE),
    ]
    whole = ChatRenderer().joined([*events, DONE])
    assert whole is not None
    told: Any = ChatRenderer().restore(hit(whole))
    assert (told["system_fingerprint"], told["service_tier"], told["x_new"]) == ("fp", "default", {"a": [1]})
    assert told["usage"]["prompt_tokens_details"] == {"cached_tokens": 0}
    assert told["askonce"]["usage"]["usage"] == USAGE
    recorded = ChatRenderer().record(whole, streamed=True)
    assert recorded is not None
    assert (recorded.cost.input_tokens, recorded.cost.output_tokens, recorded.cost.cached_tokens) == (9, 4, 8)


def test_what_a_chunk_tells_of_its_tokens_goes_on_from_chunk_to_chunk() -> None:
    """Numbers of tokens and probabilities are those of all; a filter's last word is that of the last text."""
    safe = {"hate": {"filtered": False}}
    parts: list[dict[str, Any]] = [
        {"delta": {"content": "Ten"}, "token_ids": [1], "logprobs": {"content": [{"token": "Ten", "logprob": -1.0}]}},
        {"delta": {"content": "."}, "token_ids": [2, 3], "logprobs": {"content": [{"token": ".", "logprob": 0.0}]},
         "content_filter_results": safe},
        {"delta": {}, "token_ids": None, "content_filter_results": {}, "finish_reason": "stop"},
    ]  # fmt: skip
    whole = ChatRenderer().joined([*(Event({"choices": [{"index": 0, **part}]}) for part in parts), DONE])
    assert whole is not None
    (choice,) = whole["choices"]
    assert choice["token_ids"] == [1, 2, 3]
    assert [each["token"] for each in choice["logprobs"]["content"]] == ["Ten", "."]
    assert choice["content_filter_results"] == safe


def test_an_end_that_is_told_twice_is_one() -> None:
    """As some gateways do, and in one piece or in two."""
    assert ChatRenderer().joined([chunk({"content": "Ten."}, reason="stop"), DONE, DONE]) is not None


def test_usage_comes_last_and_only_where_it_is_asked_for() -> None:
    """One chunk without choices before the end; no other chunk tells it, and without the option none does."""
    whole = ChatRenderer().joined(
        [chunk({"content": "Ten days a year. " * 9}, reason="stop"), chunk(usage=USAGE), DONE]
    )
    assert whole is not None
    for wanted in (True, False):
        renderer = ChatRenderer(wants_usage=wanted)
        *events, done = renderer.cut(renderer.restore(hit(whole)))
        assert done == DONE
        told = [event for event in events if isinstance(event.data, dict) and event.data.get("usage")]
        assert told == (events[-1:] if wanted else [])
        assert all(("usage" in event.data) == wanted for event in events if isinstance(event.data, dict))
        assert len(events) > 5  # and not in one piece
    assert ChatRenderer().restore(hit({**whole, "usage": None}))["usage"] == dict.fromkeys(
        ("prompt_tokens", "completion_tokens", "total_tokens"), 0
    )


@pytest.mark.parametrize(
    "events",
    [
        [],
        [chunk({"content": "Ten."}, reason="stop")],
        [chunk({"content": "Ten."}), Event({"error": {"message": "overloaded"}}), DONE],
        [chunk({"content": "Ten."}), Event({"message": "overloaded"}, "error"), DONE],
        [chunk({"content": "Ten."}), Event("no JSON"), DONE],
        [chunk({"content": "Ten."}), Event([1]), DONE],
        [chunk(None, error={"code": 1}), DONE],
        [chunk(call(0, "{}", id="a", name="f")), chunk(call(0, "{}", id="b", name="f")), chunk(reason="stop"), DONE],
        [chunk(call(0, "{}", id="", name="f")), chunk(call(0, "{}", id="", name="f")), chunk({}, reason="stop"), DONE],
        [chunk(call(0, "", id="a", name="f")), chunk(call(None, "{}")), chunk({}, reason="stop"), DONE],
        [chunk(call(0, "", id="a", name="get_")), chunk(call(0, "{}", name="time")), chunk(reason="stop"), DONE],
        [chunk({"content": "Ten"}), chunk({"content": [{"type": "reference"}]}), chunk({"content": "."}, reason="stop"),
         DONE],
        [chunk({"content": "Ten."}, reason="stop"), DONE, chunk({"content": " Or eleven."})],
        [chunk({"content": "Ten."}), Event({"choices": [{"index": 0, "error": {"code": 5}, "finish_reason": "stop"}]}),
         DONE],
        [DONE],
    ],
)  # fmt: skip
def test_what_is_no_whole_answer_is_not_recorded(events: list[Event]) -> None:
    """A stream that has no end, an error in it, or anything that is not understood."""
    whole = ChatRenderer().joined(events)
    assert whole is None or ChatRenderer().record(whole, streamed=True) is None


@pytest.mark.parametrize(
    "response",
    [{}, {"choices": []}, {"choices": None}, {"choices": [{}]}, {"choices": [{"message": None}]}, {"choices": [3]},
     {"choices": [{"message": {"content": "Te"}, "error": {"code": 502}}]},
     {"error": {"code": 402}, "choices": [{"message": {"content": "x"}}]}],
)  # fmt: skip
def test_a_response_that_is_no_completion_is_not_recorded(response: dict[str, Any]) -> None:
    """Whatever its status was."""
    assert ChatRenderer().record(response) is None


def test_a_choice_without_its_end_is_not_served() -> None:
    """Of several choices, each must say why it ended."""
    assert (
        ChatRenderer().joined([chunk({"content": "a"}, reason="stop"), chunk({"content": "b"}, index=1), DONE]) is None
    )


def test_a_follower_is_given_what_it_has_asked_for() -> None:
    """Without the leader's usage unless it wants it, at no cost, and under one id of its own."""
    events = [chunk({"content": "Ten."}, usage=None), chunk({}, reason="stop"), chunk(usage=USAGE), DONE]
    plain, counted = ChatRenderer(), ChatRenderer(wants_usage=True)
    assert plain.follows(counted)
    assert plain.follows(ChatRenderer())
    assert not counted.follows(plain)
    shared = [plain.share(event) for event in events]
    assert shared[2] is None
    assert "usage" not in str(shared)
    told: Any = [counted.share(event) for event in events]
    assert told[2].data["usage"]["prompt_tokens"] == 0
    assert len({event.data["id"] for event in told[:3]} | {"chatcmpl-1"}) == 2
    assert told[3] == DONE
    assert events[2].data == chunk(usage=USAGE).data


# --- bytes ---

BYTES = (
    b"\xef\xbb\xbf: OPENROUTER PROCESSING\r\n\r\nevent: x\r\n"
    b'data: {"a":\r\ndata: "\xc3\xa4"}\r\nid: 7\r\nretry: 3\r\n\r\n:\n\ndata:[DONE]\n\n'
)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
def test_events_are_read_however_they_are_cut(size: int) -> None:
    """Between bytes of a sign, between both marks of a line's end, with comments, and data on several lines."""
    reader = EventReader()
    parts = [BYTES[at : at + size] for at in range(0, len(BYTES), size)]
    read = [event for part in parts for event in reader.feed(part)] + list(reader.end())
    assert read == [Event({"a": "ä"}, "x"), DONE]


class Counting:
    """Do as a pattern or a decoder of JSON does, and count the signs that it is given."""

    def __init__(self, own: Any) -> None:
        self.own = own
        self.signs = 0

    def split(self, text: str) -> list[str]:
        """Split a text."""
        self.signs += len(text)
        return list(self.own.split(text))

    def raw_decode(self, text: str) -> Any:
        """Read the JSON that a text begins with."""
        self.signs += len(text)
        return self.own.raw_decode(text)


@pytest.mark.parametrize(
    ("framing", "begun", "ended", "reads"),
    [(SERVER_SENT, b"data: ", b"\n\n", "_LINE_END"), (JSON_ARRAY, b"[\n  ", b"]", "_JSON")],
)
def test_an_event_of_megabytes_is_read_once(
    framing: Framing, begun: bytes, ended: bytes, reads: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture comes in one event and hundreds of pieces, none of which is looked at again with each that follows."""
    counting = Counting(getattr(reading, reads))
    monkeypatch.setattr(reading, reads, counting)
    raw = begun + b'{"a":"' + b"x" * 2**20 + b'"}' + ended
    reader = framing.reader()
    read = [event for at in range(0, len(raw), 4096) for event in reader.feed(raw[at : at + 4096])]
    assert read == [Event({"a": "x" * 2**20})]
    assert counting.signs < 3 * len(raw)


def test_an_event_survives_its_bytes() -> None:
    """What is written is read again, and a stream may end without its last empty line."""
    for event in (Event({"text": "a\nb\r\u2028c"}, "e"), Event([1]), DONE):
        reader = EventReader()
        assert list(reader.feed(event.encode().rstrip(b"\n"))) + list(reader.end()) == [event]


# --- requests ---

MESSAGES = [{"role": "user", "content": "How many days off do I get?"}]


def read(**more: Any) -> Any:
    """Return how a body is read."""
    return ChatCompletions().read({"model": "m", "messages": MESSAGES, **more}, Target("/v1/chat/completions"))


def test_a_form_is_asked_for() -> None:
    """An answer without it is marked, so that no cache serves it again."""
    schema: Json = {"type": "object", "properties": {"days": {"type": "integer"}}, "required": ["days"]}
    asked = read(response_format={"type": "json_schema", "json_schema": {"name": "d", "schema": schema}})
    assert asked.renderer.form == Form(json=True, schema=schema)
    for content, lacks in (('{"days": 10}', None), ("Ten.", "malformed")):
        answer = {"choices": [{"index": 0, "message": {"content": content}, "finish_reason": "stop"}]}
        assert asked.renderer.record(answer).outcome.lacks == lacks


def test_how_it_is_sent_is_no_part_of_the_question() -> None:
    """A stream, its options and the user's name leave the request alone; everything else that is not known does not."""
    plain = read().request
    assert read(stream=True, stream_options={"include_usage": True}, user="ann", metadata={"a": "b"}).request == plain
    assert read(stream=True, stream_options={"include_usage": True}).renderer.wants_usage
    others: list[dict[str, Any]] = [
        {"seed": 1},
        {"n": 2},
        {"x_tomorrow": 1},
        {"tools": []},
        {"reasoning_effort": "low"},
    ]
    for other in others:
        assert (read(**other).request == plain) == (other == {"tools": []})
    for kept_out in (
        {"logprobs": True},
        {"store": True},
        {"modalities": ["text", "audio"]},
        {"n": 2, "top_logprobs": 1, "logprobs": True},
    ):
        assert isinstance(read(**kept_out).request, Bypass)


@pytest.mark.parametrize(
    "body",
    [
        *({}, {"messages": "x"}, {"messages": [3]}, {"messages": [{}], "model": 7}, {"messages": [], "stream": 1}),
        *({"messages": [{"content": {"text": "x"}}]}, {"messages": [], "tools": {"type": "function"}}),
    ],
)
def test_a_body_that_is_no_chat_is_for_the_provider_to_refuse(body: Any) -> None:
    """It is not read."""
    with pytest.raises(ValueError, match=r"."):
        ChatCompletions().read(body, Target("/v1/chat/completions"))
