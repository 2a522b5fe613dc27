"""The dialects by themselves: what a request asks for, what a stream adds up to, and answers cut and put together."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from askonce.core.keys import PLAIN
from askonce.core.model import Bypass, Json, Request, Scope
from askonce.hosts.forms import Form
from askonce.openai.completions import Completions, CompletionsRenderer
from askonce.openai.dialect import Dialect, ModelCall, Renderer, Target, fresh_id
from askonce.openai.events import JSON_ARRAY, SERVER_SENT, Event, Framing, NotReadError
from askonce.openai.generate_content import GenerateContent, GenerateContentRenderer
from askonce.openai.messages import Messages, MessagesRenderer
from askonce.openai.responses import Responses, ResponsesRenderer
from tests.sdks import streams
from tests.sdks.test_chat import hit
from tests.tables import every_row

GOOGLE = "/v1beta/models/gemini-test:generateContent"
RENDERERS: dict[str, tuple[Renderer, dict[str, Any], bytes]] = {
    "messages": (MessagesRenderer(), streams.MESSAGE, streams.MESSAGES_STREAM),
    "responses": (ResponsesRenderer(), streams.RESPONSE, streams.RESPONSES_STREAM),
    "google": (GenerateContentRenderer(), streams.GENERATED, streams.GENERATED_STREAM),
    "completions": (CompletionsRenderer(), streams.COMPLETION, streams.COMPLETION_STREAM),
}
each_renderer = pytest.mark.parametrize("name", RENDERERS)


def events_in(raw: bytes, size: int = 1 << 20, framing: Framing = SERVER_SENT) -> list[Event]:
    """Return the events of a stream whose bytes come in pieces of one size."""
    reader = framing.reader()
    pieces = (raw[start : start + size] for start in range(0, len(raw), size))
    return [*(event for piece in pieces for event in reader.feed(piece)), *reader.end()]


# --- streams ---


@each_renderer
@pytest.mark.parametrize("size", [1, 7, 1 << 20])
def test_a_providers_stream_adds_up_to_its_whole_answer(name: str, size: int) -> None:
    """Wherever its bytes are cut."""
    renderer, whole, raw = RENDERERS[name]
    assert renderer.joined(events_in(raw, size)) == whole


@each_renderer
def test_a_stream_that_ends_early_adds_up_to_nothing(name: str) -> None:
    """After any of its events but the last."""
    renderer, _, raw = RENDERERS[name]
    events = events_in(raw)
    assert [renderer.joined(events[:end]) for end in range(len(events))] == [None] * len(events)


@each_renderer
def test_a_fault_in_a_stream_makes_it_nothing(name: str) -> None:
    """Whether the stream goes on or not: a fault is an event where the status was 200 already."""
    renderer, _, raw = RENDERERS[name]
    events = events_in(raw)
    fault = Event({"type": "error", "error": {"type": "overloaded_error", "message": "no"}, "code": "x"}, "error")
    assert renderer.joined([*events[:2], fault]) is None
    assert renderer.joined([*events[:2], fault, *events[2:]]) is None
    assert renderer.joined([*events[:2], Event("not JSON"), *events[2:]]) is None


@each_renderer
def test_answers_of_a_kind_that_is_unknown_here_are_not_put_together_without_it(name: str) -> None:
    """A delta of a new kind, or a call in pieces, is a part that would be missing."""
    unknown: dict[str, list[Mapping[str, Json]]] = {
        "messages": [
            {"type": "content_block_delta", "index": 0, "delta": {"type": "compaction_delta", "content": "x"}},
            {"type": "message_rewound"},
            {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": "x"}},  # a second one
        ],
        "google": [
            streams.candidate({"functionCall": {"name": "f", "partialArgs": [{"jsonPath": "$.a", "stringValue": "b"}]}})
        ],
        "responses": [],  # whose last event tells all
        "completions": [],  # whose chunks are of one kind
    }
    renderer, _, raw = RENDERERS[name]
    events = events_in(raw)
    for told in unknown[name]:
        assert renderer.joined([*events[:2], Event(told), *events[2:]]) is None


def test_what_ends_otherwise_says_so() -> None:
    """A response that was cut, that failed, or whose prompt was refused, is no answer to keep."""
    cut = {**streams.RESPONSE, "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}
    raw = streams.responses_stream({"type": "response.incomplete", "response": cut})
    whole = ResponsesRenderer().joined(events_in(raw))
    assert whole == cut
    recorded = ResponsesRenderer().record(whole, streamed=True)
    assert recorded is not None
    assert recorded.outcome.finish_reason == "incomplete"
    failed: dict[str, Any] = {**streams.RESPONSE, "status": "failed", "error": {"code": "server_error"}}
    assert ResponsesRenderer().record(failed) is None
    assert GenerateContentRenderer().record(streams.BLOCKED) is None
    for reason in ("max_tokens", "refusal", "pause_turn"):
        recorded = MessagesRenderer().record({**streams.MESSAGE, "stop_reason": reason})
        assert recorded is not None
        assert recorded.outcome.finish_reason == reason


def test_a_gateway_that_tells_items_by_themselves_only_is_read() -> None:
    """The last event may hold a response without its output."""
    raw = streams.responses_stream({"type": "response.completed", "response": {**streams.RESPONSE, "output": []}})
    whole = ResponsesRenderer().joined(events_in(raw))
    assert whole == {**streams.RESPONSE, "output": [streams.RESPONSE["output"][1]]}


@pytest.mark.parametrize("is_cumulative", [False, True])
def test_all_that_googles_stream_cites_is_kept(is_cumulative: bool) -> None:
    """Whether each response tells what its own part of the text cites, or all up to there."""
    sources: list[Json] = [{"startIndex": at, "endIndex": at + 9, "uri": f"https://example.org/{at}"} for at in (0, 20)]
    told = [sources[:1], sources if is_cumulative else sources[1:]]
    said: list[dict[str, Json]] = [
        {"content": {"parts": [{"text": "Ten."}], "role": "model"}, "citationMetadata": {"citationSources": cited}}
        for cited in told
    ]
    ended: dict[str, Json] = {"content": {"parts": [{"text": ""}], "role": "model"}, "finishReason": "STOP"}
    whole = GenerateContentRenderer().joined([Event({"candidates": [one]}) for one in (*said, ended)])
    assert whole is not None
    assert whole["candidates"][0]["citationMetadata"] == {"citationSources": sources}


@pytest.mark.parametrize("size", [1, 7, 1 << 20])
@pytest.mark.parametrize("indent", [None, 2])
def test_googles_stream_may_be_one_array_of_json(size: int, indent: int | None) -> None:
    """As it is sent where no server-sent events are asked for; it is whole when the array is."""
    raw = json.dumps(streams.GENERATED_ROWS, indent=indent, ensure_ascii=False).encode()
    renderer = GenerateContentRenderer(framing=JSON_ARRAY)
    assert renderer.joined(events_in(raw, size, JSON_ARRAY)) == streams.GENERATED
    for end in (0, 1, len(raw) // 2, len(raw) - 1):
        assert renderer.joined(events_in(raw[:end], size, JSON_ARRAY)) is None


def test_what_is_no_array_of_objects_is_not_read() -> None:
    """Another document, an array in the array, and bytes that are no text."""
    for raw in (b'{"error": {}}', b"[[]]", b"[1]", b"[\xff", b"[]]", b"[] {}"):
        with pytest.raises(NotReadError):
            JSON_ARRAY.reader().feed(raw)


IDS = ("cmpl-1", "msg_01A", "toolu_01", "toolu_02", "mAi2Z_jA", "c1")
PAID = ("25", "64", "20", "12", "32", "36")


@each_renderer
def test_who_follows_anothers_stream_is_given_ids_of_its_own_and_no_usage(name: str) -> None:
    """They are the same in all of its events; only what the provider keeps has the id that it has there."""
    renderer, whole, raw = RENDERERS[name]
    shared = [event for event in map(renderer.share, events_in(raw)) if event is not None]
    told = renderer.joined(shared)
    assert told is not None
    spelled = json.dumps(told)
    assert [one for one in IDS if f'"{one}"' in spelled] == []
    assert ('"resp_01"' in spelled) == (name == "responses")  # kept by its provider, under that id
    used = told.get("usageMetadata" if name == "google" else "usage")
    assert [count for count in PAID if f": {count}," in json.dumps(used)] == []
    assert told.keys() | {"usage"} == whole.keys() | {"usage"}


def test_a_response_repeats_the_notes_of_who_asks() -> None:
    """Of metadata and users, which are no part of the key, nobody is told another's, and none are stored."""
    response = {**streams.RESPONSE, "metadata": {"customer": "Zelda"}, "safety_identifier": "zelda", "user": "zelda"}
    raw = streams.responses_stream({"type": "response.completed", "response": response})
    recorded = ResponsesRenderer().record(response)
    assert recorded is not None
    assert "zelda" not in json.dumps(recorded.answer).lower()
    both: list[dict[str, Json]] = [{"metadata": {"customer": "Bob"}, "safety_identifier": "bob"}, {}]
    for notes in both:
        dialect, body = BODIES["responses"]
        call = read(dialect, {**body, **notes})
        restored: Any = call.renderer.restore(hit(recorded.answer))
        shared = call.renderer.joined([event for event in map(call.renderer.share, events_in(raw)) if event])
        for told in (restored, shared):
            assert told is not None
            assert (told["metadata"], told["user"]) == (notes.get("metadata", {}), None)
            assert told["safety_identifier"] == notes.get("safety_identifier")
    assert "metadata" not in ResponsesRenderer().restore(hit(streams.RESPONSE))  # of a provider that repeats none


def test_a_completion_that_repeats_its_prompt_is_for_that_prompt() -> None:
    """No other wording is answered with it."""
    rows: list[tuple[dict[str, Json], str | None]] = [
        ({"echo": True}, "prompt_repeated"),
        ({"prompt_logprobs": 0}, "prompt_repeated"),
        ({"echo": False}, None),
    ]
    for more, why in rows:
        dialect, body = BODIES["completions"]
        asked = read(dialect, {**body, **more}).request
        assert isinstance(asked, Request)
        assert asked.exact_only == why


@pytest.mark.parametrize(
    ("given", "form"),
    [
        ("D681PevKs", "[0-9A-Za-z]{9}"),  # Mistral's, which takes back no other
        ("call_PTLP8xhu3uwZk4l3nlnrrJha", "call_[0-9A-Za-z]{24}"),
        ("toolu_bdrk_01A09q90qw90lq917835lq9s", "toolu_bdrk_[0-9A-Za-z]{24}"),
        ("chatcmpl-tool-0f1e2d3c4b5a69788796a5b4c3d2e1f0", "chatcmpl-tool-[0-9a-f]{32}"),
        ("call_1", "call_[0-9a-f]{32}"),
        ("1", "[0-9a-f]{32}"),
    ],
)
def test_a_new_id_has_the_form_of_the_one_it_replaces(given: str, form: str) -> None:
    """A provider may refuse another when it is sent back."""
    ids = {fresh_id(given) for _ in range(9)}
    assert len(ids - {given}) == 9
    assert all(re.fullmatch(form, one) for one in ids)


def test_an_id_that_says_which_call_it_is_stays() -> None:
    """The model itself reads it: Kimi's."""
    assert fresh_id("functions.get_weather:0") == "functions.get_weather:0"


# --- any answer, cut and put together again ---

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
ARGUMENTS = st.dictionaries(TEXTS, VALUES, max_size=3)


def _with(sample: Mapping[str, Any], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(fields).map(lambda drawn: {**sample, **drawn})


BLOCKS = st.one_of(
    _with({"type": "text"}, text=TEXTS, citations=st.none() | st.lists(ARGUMENTS, max_size=2)),
    _with({"type": "thinking"}, thinking=TEXTS, signature=TEXTS),
    _with({"type": "tool_use", "id": "toolu_1"}, name=TEXTS, input=ARGUMENTS),
    _with({"type": "of_tomorrow"}, content=VALUES),
)
ITEMS = st.one_of(
    _with(
        {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed"},
        content=st.lists(
            _with({"type": "output_text", "annotations": [], "logprobs": []}, text=TEXTS)
            | _with({"type": "refusal"}, refusal=TEXTS),
            max_size=3,
        ),
    ),
    _with({"type": "function_call", "id": "fc_1", "call_id": "call_1"}, name=TEXTS, arguments=TEXTS),
    _with(
        {"type": "reasoning", "id": "rs_1"},
        summary=st.lists(_with({"type": "summary_text"}, text=TEXTS), max_size=2),
        encrypted_content=st.none() | TEXTS,
    ),
    _with({"type": "of_tomorrow", "id": "x_1"}, content=VALUES),
)


def _merged(parts: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return parts of which no two texts that go on with one another are neighbours: as Gemini's are."""
    kept: list[dict[str, Any]] = []
    for part in parts:
        plain = part.keys() <= {"text", "thought"}
        if kept and plain and kept[-1].keys() == part.keys():
            continue
        kept.append(part)
    return kept


PARTS = st.lists(
    _with({}, text=TEXTS)
    | _with({"thought": True}, text=TEXTS)
    | _with({}, text=TEXTS, thoughtSignature=TEXTS)
    | _with({}, functionCall=_with({}, name=TEXTS, args=ARGUMENTS)),
    max_size=4,
).map(_merged)
CANDIDATES = st.lists(PARTS, min_size=1, max_size=2).map(
    lambda all_parts: [
        {"index": index, "content": {"role": "model", "parts": parts}, "finishReason": "STOP"}
        for index, parts in enumerate(all_parts)
    ]
)
WHOLE = {
    "messages": _with(streams.MESSAGE, content=st.lists(BLOCKS, max_size=4), stop_sequence=st.none() | TEXTS),
    "responses": _with(streams.RESPONSE, output=st.lists(ITEMS, max_size=4)),
    "google": _with(streams.GENERATED, candidates=CANDIDATES),
    # Of a stream the usage is told where it is asked for, and only there.
    "completions": st.lists(TEXTS, min_size=1, max_size=3).map(
        lambda texts: {
            **{name: value for name, value in streams.COMPLETION.items() if name != "usage"},
            "choices": [{"text": text, "index": at, "finish_reason": "stop"} for at, text in enumerate(texts)],
        }
    ),
}


@each_renderer
@settings(max_examples=60)
@given(data=st.data())
def test_any_answer_survives_as_a_stream(name: str, data: st.DataObject) -> None:
    """Cut into events, sent as bytes that are cut anywhere, and put together, it is the same."""
    renderer = RENDERERS[name][0]
    whole = data.draw(WHOLE[name])
    framing = JSON_ARRAY if name == "google" and data.draw(st.booleans()) else SERVER_SENT
    raw = b"".join(framing.written(renderer.cut(whole)))
    assert renderer.joined(events_in(raw, data.draw(st.integers(1, 200)), framing)) == whole


# --- requests ---


def read(dialect: Dialect, body: Mapping[str, Json], path: str = GOOGLE, **query: str) -> ModelCall:
    """Return what a body asks for."""
    call = dialect.read(body, Target(path, query, Scope(params={"url": "http://x"})))
    assert isinstance(call, ModelCall)
    return call


def key(call: ModelCall) -> object:
    """Return the key of a request, or the rule that keeps it out."""
    if isinstance(call.request, Bypass):
        return call.request.rule
    return PLAIN.key(call.request, PLAIN.parts(call.request.scope), "")


def request(call: ModelCall) -> Request:
    """Return what is asked."""
    assert isinstance(call.request, Request)
    return call.request


ASK = "How do I reset my password?"
MESSAGES: dict[str, Any] = {
    "model": "claude-test",
    "max_tokens": 100,
    "system": "Be brief.",
    "messages": [{"role": "user", "content": ASK}],
}
RESPONSES: dict[str, Any] = {"model": "gpt-test", "instructions": "Be brief.", "input": ASK}
CONTENTS: dict[str, Any] = {
    "systemInstruction": {"parts": [{"text": "Be brief."}]},
    "contents": [{"role": "user", "parts": [{"text": ASK}]}],
    "generationConfig": {"maxOutputTokens": 100, "temperature": 0.5},
}
BODIES: dict[str, tuple[Dialect, dict[str, Any]]] = {
    "messages": (Messages(), MESSAGES),
    "responses": (Responses(), RESPONSES),
    "google": (GenerateContent(), CONTENTS),
    "completions": (Completions(), {"model": "old", "prompt": ASK}),
}


@pytest.mark.parametrize("name", ["messages", "responses", "google"])
def test_one_question_under_a_system_prompt_is_compared_by_similarity(name: str) -> None:
    """It is the only text that is embedded; the system prompt and the parameters are the scope."""
    dialect, body = BODIES[name]
    asked = request(read(dialect, body))
    assert (asked.question, asked.scope.system_prompt, asked.exact_only, asked.context) == (
        ASK,
        "Be brief.",
        None,
        None,
    )
    assert asked.scope.host == dialect.name


SAME: list[tuple[str, dict[str, Any]]] = [
    ("messages", {"messages": [{"role": "user", "content": [{"type": "text", "text": ASK}]}]}),
    ("messages", {"system": [{"type": "text", "text": "Be brief.", "cache_control": {"type": "ephemeral"}}]}),
    ("messages", {"stream": True, "metadata": {"user_id": "u1"}, "cache_control": {"type": "ephemeral"}}),
    ("responses", {"input": [{"role": "user", "content": ASK}]}),
    ("responses", {"input": [{"type": "message", "role": "user", "content": [{"type": "input_text", "text": ASK}]}]}),
    (
        "responses",
        {
            "instructions": None,
            "input": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": ASK}],
        },
    ),
    ("responses", {"text": {"format": {"type": "text"}}, "stream": True, "prompt_cache_key": "k", "metadata": {}}),
    ("google", {"contents": [{"parts": [{"text": ASK}]}], "labels": {"team": "a"}}),
    (
        "google",
        {
            "systemInstruction": None,
            "system_instruction": {"role": "user", "parts": [{"text": "Be brief."}]},
            "generationConfig": None,
            "generation_config": {"max_output_tokens": 100, "temperature": 0.5},
        },
    ),
]


@pytest.mark.parametrize(("name", "changes"), SAME)
def test_what_says_the_same_has_one_entry(name: str, changes: dict[str, Any]) -> None:
    """Two spellings of a request, and notes beside it, are one."""
    dialect, body = BODIES[name]
    told = {name: value for name, value in {**body, **changes}.items() if value is not None}
    assert key(read(dialect, told)) == key(read(dialect, body))


def test_marks_on_tools_are_notes() -> None:
    """Up to which tool the provider shall remember the prompt changes no answer."""
    tool: dict[str, Json] = {"name": "f", "input_schema": {"type": "object"}}
    marked = {**MESSAGES, "tools": [{**tool, "cache_control": {"type": "ephemeral"}}]}
    assert key(read(Messages(), marked)) == key(read(Messages(), {**MESSAGES, "tools": [tool]}))


SCHEMA: dict[str, Json] = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
OTHERS: list[tuple[str, dict[str, Any]]] = [
    ("messages", {"max_tokens": 101}),
    ("messages", {"thinking": {"type": "enabled", "budget_tokens": 1024}}),
    ("messages", {"tools": [{"name": "f", "input_schema": SCHEMA}]}),
    ("messages", {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}),
    ("messages", {"system": "Be long."}),
    ("messages", {"of_tomorrow": 1}),
    ("messages", {"messages": [{"role": "human", "content": ASK}]}),
    ("responses", {"model": "gpt-other"}),
    ("responses", {"store": False}),
    ("responses", {"reasoning": {"effort": "high"}}),
    ("responses", {"text": {"verbosity": "low"}}),
    ("responses", {"text": "short"}),
    ("messages", {"response_format": {"type": "json_object"}}),
    ("responses", {"text": {"format": {"type": "json_schema", "name": "a", "schema": SCHEMA}}}),
    ("responses", {"tools": [{"type": "function", "name": "f", "parameters": SCHEMA}]}),
    ("responses", {"include": ["reasoning.encrypted_content"]}),
    ("google", {"generationConfig": {"maxOutputTokens": 100, "temperature": 0.6}}),
    ("google", {"safetySettings": [{"category": "HARM_CATEGORY_HARASSMENT", "threshold": "OFF"}]}),
    ("google", {"tools": [{"functionDeclarations": [{"name": "f", "parameters": SCHEMA}]}]}),
    ("google", {"cachedContent": "cachedContents/abc"}),
    ("google", {"contents": [{"role": "user", "parts": [{"text": ASK}, {"fileData": {"fileUri": "gs://a"}}]}]}),
]


@every_row("name, changes", OTHERS)
def test_what_may_change_the_answer_has_an_entry_of_its_own(name: str, changes: dict[str, Any]) -> None:
    """Each parameter but those that are known to say nothing, one that nobody knows too."""
    dialect, body = BODIES[name]
    assert isinstance(key(read(dialect, {**body, **changes})), type(key(read(dialect, body))))
    assert key(read(dialect, {**body, **changes})) != key(read(dialect, body))


RULES: list[tuple[str, dict[str, Any], str]] = [
    ("messages", {"tools": [{"type": "web_search_20250305", "name": "web_search"}]}, "hosted_tools"),
    ("messages", {"mcp_servers": [{"type": "url", "url": "https://x", "name": "x"}]}, "hosted_tools"),
    ("responses", {"store": True}, "server_state"),
    ("responses", {"previous_response_id": "resp_1"}, "server_state"),
    ("responses", {"conversation": "conv_1"}, "server_state"),
    ("responses", {"background": True}, "server_state"),
    ("responses", {"prompt": {"id": "pmpt_1"}}, "server_state"),
    ("responses", {"input": [{"type": "item_reference", "id": "msg_1"}]}, "server_state"),
    ("responses", {"input": [{"id": "msg_1"}, {"role": "user", "content": ASK}]}, "server_state"),
    ("responses", {"input": [{"id": "msg_1", "type": None}, {"role": "user", "content": ASK}]}, "server_state"),
    ("responses", {"tools": [{"type": "web_search"}]}, "hosted_tools"),
    ("responses", {"include": ["message.output_text.logprobs"]}, "logprobs"),
    ("responses", {"top_logprobs": 2}, "logprobs"),
    ("responses", {"logprobs": True}, "logprobs"),
    ("completions", {"logprobs": 0}, "logprobs"),
    ("google", {"tools": [{"googleSearch": {}}]}, "hosted_tools"),
    ("google", {"tools": [{"code_execution": {}}]}, "hosted_tools"),
    ("google", {"generationConfig": {"responseModalities": ["TEXT", "IMAGE"]}}, "audio"),
    ("google", {"generation_config": {"response_logprobs": True}, "generationConfig": None}, "logprobs"),
]


@every_row("name, changes, rule", RULES)
def test_what_no_cache_may_answer_passes_by(name: str, changes: dict[str, Any], rule: str) -> None:
    """By the rule that says why."""
    dialect, body = BODIES[name]
    told = {name: value for name, value in {**body, **changes}.items() if value is not None}
    assert key(read(dialect, told)) == rule


UNREAD: list[tuple[str, dict[str, Any]]] = [
    *(("messages", {"messages": [{"role": "user", "content": content}]}) for content in ({"text": ASK}, 7)),
    ("messages", {"tools": {"name": "f", "input_schema": {}}}),
    ("messages", {"stream": 1}),
    ("responses", {"input": [{"role": "user", "content": {"text": ASK}}]}),
    ("responses", {"stream": "true"}),
    ("completions", {"stream": "true"}),
    ("google", {"contents": [{"parts": [ASK]}]}),
    ("google", {"tools": {"functionDeclarations": [{"name": "f"}]}}),
    ("google", {"generationConfig": "warm"}),
    ("messages", {"messages": "hello"}),
    ("messages", {"messages": [1]}),
    ("messages", {"model": None}),
    ("responses", {"input": None}),
    ("responses", {"model": None}),
    ("completions", {"prompt": [1, 2]}),
    ("completions", {"prompt": ["a", "b"]}),
    ("google", {"contents": "hello"}),
    ("google", {"contents": [{"parts": "hello"}]}),
    ("google", {"generation_config": {}, "generationConfig": {"temperature": 1}}),
]


@every_row("name, changes", UNREAD)
def test_what_cannot_be_read_is_left_to_the_provider(name: str, changes: dict[str, Any]) -> None:
    """It says what is wrong, in its own words."""
    dialect, body = BODIES[name]
    with pytest.raises(ValueError, match=r"body|content|message|field|part"):
        read(dialect, {**body, **changes})


def test_forms_are_those_of_all_hosts() -> None:
    """JSON of a schema, and the one tool that must be called, are asked for in each dialect's own words."""
    schema = Form(json=True, schema=SCHEMA)
    tool = Form(tool="f", schema=SCHEMA)
    asked: list[tuple[str, dict[str, Any], Form]] = [
        ("messages", {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}, schema),
        ("messages", {"output_format": {"type": "json_schema", "schema": SCHEMA}}, schema),
        ("messages", {"tools": [{"name": "f", "input_schema": SCHEMA}], "tool_choice": {"type": "any"}}, tool),
        ("responses", {"text": {"format": {"type": "json_schema", "name": "a", "schema": SCHEMA}}}, schema),
        (
            "responses",
            {
                "tools": [{"type": "function", "name": "f", "parameters": SCHEMA}],
                "tool_choice": {"type": "function", "name": "f"},
            },
            tool,
        ),
        (
            "google",
            {"generationConfig": {"responseJsonSchema": SCHEMA, "responseMimeType": "application/json"}},
            schema,
        ),
        ("google", {"generationConfig": {"responseMimeType": "application/json"}}, Form(json=True)),
        (
            "google",
            {
                "tools": [{"functionDeclarations": [{"name": "f", "parameters": SCHEMA}]}],
                "toolConfig": {"functionCallingConfig": {"mode": "ANY"}},
            },
            tool,
        ),
    ]
    for name, changes, form in asked:
        dialect, body = BODIES[name]
        assert read(dialect, {**body, **changes}).renderer.form == form, (name, changes)  # type: ignore[attr-defined]


def test_a_conversation_with_tools_is_the_same_whatever_ids_it_is_given() -> None:
    """Ids, signatures and encrypted thoughts are new each time; the link from a call to its result stays."""

    def messages(mark: str, result: str = "done") -> dict[str, Any]:
        blocks = [
            {"type": "thinking", "thinking": "Hm.", "signature": mark},
            {"type": "tool_use", "id": f"toolu_{mark}", "name": "f", "input": {"a": 1}},
        ]
        answer = {"type": "tool_result", "tool_use_id": f"toolu_{mark}", "content": result}
        said = [{"role": "assistant", "content": blocks}, {"role": "user", "content": [answer]}]
        return {**MESSAGES, "messages": [*MESSAGES["messages"], *said]}

    def responses(mark: str, result: str = "done") -> dict[str, Any]:
        call = {"type": "function_call", "id": f"fc_{mark}", "call_id": f"call_{mark}", "name": "f", "arguments": "{}"}
        thought = {"type": "reasoning", "id": f"rs_{mark}", "summary": [], "encrypted_content": mark}
        output = {"type": "function_call_output", "call_id": f"call_{mark}", "output": result}
        return {**RESPONSES, "input": [{"role": "user", "content": ASK}, thought, call, output]}

    def contents(mark: str, result: str = "done") -> dict[str, Any]:
        call = {"functionCall": {"name": "f", "args": {"a": 1}, "id": mark}, "thoughtSignature": mark}
        answer = {"functionResponse": {"name": "f", "response": {"result": result}, "id": mark}}
        said = [{"role": "model", "parts": [call]}, {"role": "user", "parts": [answer]}]
        return {**CONTENTS, "contents": [*CONTENTS["contents"], *said]}

    for name, made in (("messages", messages), ("responses", responses), ("google", contents)):
        dialect = BODIES[name][0]
        assert key(read(dialect, made("a"))) == key(read(dialect, made("b"))), name
        assert key(read(dialect, made("a"))) != key(read(dialect, made("a", "failed"))), name


PATHS: list[tuple[str, str, str, str | None]] = [
    ("messages", "POST", "/v1/messages", "/v1"),
    ("messages", "POST", "/anthropic/v1/messages", "/anthropic/v1"),
    ("messages", "POST", "/v1/messages/count_tokens", None),
    ("messages", "POST", "/v1/messages/batches", None),
    ("messages", "POST", "/v1/threads/thread_1/messages", None),
    ("messages", "GET", "/v1/messages", None),
    ("responses", "POST", "/v1/responses", "/v1"),
    ("responses", "POST", "/openai/v1/responses", "/openai/v1"),
    ("responses", "POST", "/v1/responses/resp_1/cancel", None),
    ("responses", "GET", "/v1/responses/resp_1", None),
    ("google", "POST", GOOGLE, "/v1beta"),
    ("google", "POST", "/v1beta/models/gemini:streamGenerateContent", "/v1beta"),
    ("google", "POST", "/v1/projects/p/locations/l/publishers/google/models/g:generateContent",
     "/v1/projects/p/locations/l/publishers/google"),
    ("google", "POST", "/v1beta/tunedModels/mine:generateContent", "/v1beta"),
    ("google", "POST", "/v1beta/models/gemini:countTokens", None),
    ("google", "POST", "/v1beta/models/gemini:batchGenerateContent", None),
    ("google", "POST", "/v1beta/models/embed:embedContent", None),
    ("completions", "POST", "/v1/completions", "/v1"),
    ("completions", "POST", "/openai/deployments/d/completions", "/openai/deployments/d"),
    ("completions", "POST", "/v1/chat/completions", None),
    ("completions", "POST", "/v1/fim/completions", None),
    ("completions", "POST", "/v1/agents/completions", None),
]  # fmt: skip


@every_row("name, method, path, base", PATHS)
def test_a_dialect_reads_its_own_paths(name: str, method: str, path: str, base: str | None) -> None:
    """Whatever stands before them; what counts tokens, or makes batches, is not its own."""
    assert BODIES[name][0].base(method, path) == base


def test_how_a_google_answer_is_carried_is_no_part_of_its_key() -> None:
    """The whole answer and the stream are one entry, whoever pays by a key in the query."""
    dialect = GenerateContent()
    stream = read(dialect, CONTENTS, "/v1beta/models/gemini-test:streamGenerateContent", alt="sse", key="secret")
    whole = read(dialect, CONTENTS)
    assert (stream.streams, whole.streams) == (True, False)
    assert key(stream) == key(whole)
    assert key(read(dialect, CONTENTS, "/v1beta/models/other:generateContent")) != key(whole)
    array = read(dialect, CONTENTS, "/v1beta/models/gemini-test:streamGenerateContent")
    assert (array.streams, array.framing, stream.framing) == (True, JSON_ARRAY, SERVER_SENT)
    assert key(array) == key(whole)
    other = read(dialect, CONTENTS, "/v1beta/models/gemini-test:streamGenerateContent", **{"$alt": "sse"})
    assert (other.framing, key(other)) == (SERVER_SENT, key(whole))
    assert stream.renderer.follows(array.renderer)
    assert not array.renderer.follows(stream.renderer)
    with pytest.raises(ValueError, match="form"):
        read(dialect, CONTENTS, alt="proto")


def test_samples_are_what_they_seem() -> None:
    """They are JSON, so that no test passes on something that no provider could send."""
    for _, whole, _ in RENDERERS.values():
        assert json.loads(json.dumps(whole)) == whole
