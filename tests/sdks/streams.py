"""Streams as each provider sends them, written by hand from its public description, and what they add up to."""

from __future__ import annotations

import json
from typing import Any


def events(*told: dict[str, Any], named: bool = True) -> bytes:
    """Return server-sent events."""
    heads = (f"event: {each['type']}\n" if named else "" for each in told)
    return "".join(f"{head}data: {json.dumps(each)}\n\n" for head, each in zip(heads, told, strict=True)).encode()


# --- Anthropic ---

USED = {
    "input_tokens": 25,
    "cache_creation_input_tokens": 0,
    "cache_read_input_tokens": 10,
    "output_tokens": 64,
    "service_tier": "standard",
}
MESSAGE: dict[str, Any] = {
    "id": "msg_01A",
    "type": "message",
    "role": "assistant",
    "model": "claude-test-1",
    "content": [
        {"type": "thinking", "thinking": "They forgot it.", "signature": "c2lnbmVk"},
        {"type": "redacted_thinking", "data": "aGlkZGVu"},
        {
            "type": "text",
            "text": "Click on ‘forgot password’ 🔑.",
            "citations": [{"type": "char_location", "cited_text": "forgot", "document_index": 0}],
        },
        {"type": "tool_use", "id": "toolu_01", "name": "reset", "input": {"user": "Zoë", "deep": [1, {"a": None}]}},
        {"type": "tool_use", "id": "toolu_02", "name": "now", "input": {}},
    ],
    "stop_reason": "tool_use",
    "stop_sequence": None,
    "usage": USED,
}
_START = {
    "type": "message_start",
    "message": {**MESSAGE, "content": [], "stop_reason": None, "usage": {**USED, "output_tokens": 1}},
}


def block(at: int, begun: dict[str, Any], *deltas: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the events of one block."""
    grown = [{"type": "content_block_delta", "index": at, "delta": delta} for delta in deltas]
    return [
        {"type": "content_block_start", "index": at, "content_block": begun},
        *grown,
        {"type": "content_block_stop", "index": at},
    ]


MESSAGES_STREAM = events(
    _START,
    *block(
        0,
        {"type": "thinking", "thinking": "", "signature": ""},
        {"type": "thinking_delta", "thinking": "They "},
        {"type": "thinking_delta", "thinking": "forgot it."},
        {"type": "signature_delta", "signature": "c2lnbmVk"},
    ),
    {"type": "ping"},
    *block(1, {"type": "redacted_thinking", "data": "aGlkZGVu"}),
    *block(
        2,
        {"type": "text", "text": "", "citations": []},
        {"type": "text_delta", "text": "Click on ‘forgot "},
        {"type": "text_delta", "text": "password’ 🔑."},
        {"type": "citations_delta", "citation": MESSAGE["content"][2]["citations"][0]},
    ),
    *block(
        3,
        {"type": "tool_use", "id": "toolu_01", "name": "reset", "input": {}},
        {"type": "input_json_delta", "partial_json": ""},
        {"type": "input_json_delta", "partial_json": '{"user": "Zo'},
        {"type": "input_json_delta", "partial_json": 'ë", "deep": [1, {"a": null}]}'},
    ),
    *block(
        4,
        {"type": "tool_use", "id": "toolu_02", "name": "now", "input": {}},
        {"type": "input_json_delta", "partial_json": ""},
    ),
    {
        "type": "message_delta",
        "delta": {"stop_reason": "tool_use", "stop_sequence": None},
        "usage": {"output_tokens": 64},
    },
    {"type": "message_stop"},
)
MESSAGES_FAULT = events({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}})

# --- OpenAI's Responses ---

RESPONSE: dict[str, Any] = {
    "id": "resp_01",
    "object": "response",
    "created_at": 1_760_000_000,
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "instructions": "Be brief.",
    "model": "gpt-test-2026-01-01",
    "output": [
        {
            "id": "rs_01",
            "type": "reasoning",
            "summary": [{"type": "summary_text", "text": "They forgot it."}],
            "content": [{"type": "reasoning_text", "text": "A reset, then."}],
        },
        {
            "id": "msg_01",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": [
                {
                    "type": "output_text",
                    "text": "Click on ‘forgot password’ 🔑.",
                    "annotations": [{"type": "url_citation", "url": "https://example.org", "title": "Help"}],
                    "logprobs": [],
                },
                {"type": "refusal", "refusal": "I cannot do the rest."},
            ],
        },
        {
            "id": "fc_01",
            "type": "function_call",
            "call_id": "call_01",
            "name": "reset",
            "arguments": '{"user":"Zoë"}',
            "status": "completed",
        },
        {
            "id": "ctc_01",
            "type": "custom_tool_call",
            "call_id": "call_02",
            "name": "shell",
            "input": "ls -l",
            "status": "completed",
        },
    ],
    "parallel_tool_calls": True,
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "usage": {
        "input_tokens": 20,
        "input_tokens_details": {"cached_tokens": 5},
        "output_tokens": 12,
        "output_tokens_details": {"reasoning_tokens": 4},
        "total_tokens": 32,
    },
}


def responses_stream(*endings: dict[str, Any]) -> bytes:
    """Return a stream of one text and then these events."""
    begun = {**RESPONSE, "status": "in_progress", "output": [], "usage": None}
    item = RESPONSE["output"][1]
    place = {"item_id": "msg_01", "output_index": 0}
    part = {"type": "output_text", "text": "", "annotations": []}
    told: list[dict[str, Any]] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
        {"type": "response.output_item.added", "output_index": 0, "item": {**item, "content": []}},
        {"type": "response.content_part.added", **place, "content_index": 0, "part": part},
        {"type": "response.output_text.delta", **place, "content_index": 0, "delta": "Click", "logprobs": []},
        {"type": "response.output_item.done", "output_index": 0, "item": item},
        *endings,
    ]
    return events(*({**each, "sequence_number": number} for number, each in enumerate(told)))


RESPONSES_STREAM = responses_stream({"type": "response.completed", "response": RESPONSE})

# --- Google's generateContent ---

_HEAD = {"modelVersion": "gemini-test-001", "responseId": "mAi2Z_jA"}
GENERATED: dict[str, Any] = {
    "candidates": [
        {
            "content": {
                "parts": [
                    {"text": "They forgot it.", "thought": True},
                    {"text": "Click on ‘forgot password’ 🔑."},
                    {
                        "functionCall": {"name": "reset", "args": {"user": "Zoë"}, "id": "c1"},
                        "thoughtSignature": "c2lnbmVk",
                    },
                    {"text": "", "thoughtSignature": "bW9yZQ=="},
                ],
                "role": "model",
            },
            "finishReason": "STOP",
            "index": 0,
            "safetyRatings": [{"category": "HARM_CATEGORY_HARASSMENT", "probability": "NEGLIGIBLE"}],
        }
    ],
    "usageMetadata": {
        "promptTokenCount": 20,
        "candidatesTokenCount": 12,
        "thoughtsTokenCount": 4,
        "totalTokenCount": 36,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 20}],
    },
    **_HEAD,
}


def candidate(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return one response of a stream."""
    return {"candidates": [{"content": {"parts": [*parts], "role": "model"}, "index": 0, **more}], **_HEAD}


_PARTS = GENERATED["candidates"][0]["content"]["parts"]
GENERATED_ROWS = [
    candidate({"text": "They ", "thought": True}),
    candidate({"text": "forgot it.", "thought": True}),
    candidate({"text": "Click on ‘forgot "}),
    candidate({"text": "password’ 🔑."}, _PARTS[2]),
    candidate(_PARTS[3], finishReason="STOP", safetyRatings=GENERATED["candidates"][0]["safetyRatings"])
    | {"usageMetadata": GENERATED["usageMetadata"]},
]
GENERATED_STREAM = events(*GENERATED_ROWS, named=False)
BLOCKED: dict[str, Any] = {
    "promptFeedback": {"blockReason": "SAFETY"},
    "usageMetadata": {"promptTokenCount": 4},
    **_HEAD,
}

# --- chat completions: Mistral's, and Groq's, which tells the usage of a stream in a place of its own ---

CHAT_USED = {"prompt_tokens": 20, "completion_tokens": 12, "total_tokens": 32}
TEXT = "Click on ‘forgot password’ 🔑."


def chat(**message: Any) -> dict[str, Any]:
    """Return a whole completion."""
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": "stop"}
    return {
        "id": "c1b2",
        "object": "chat.completion",
        "created": 1_760_000_000,
        "model": "chat-test-1",
        "choices": [choice],
        "usage": CHAT_USED,
    }


def chunks(*deltas: dict[str, Any], **last: Any) -> bytes:
    """Return a completion as chunks; the last one says why it ended, and these fields."""
    head = {"id": "c1b2", "object": "chat.completion.chunk", "created": 1_760_000_000, "model": "chat-test-1"}
    told = [
        {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
        for delta in ({"role": "assistant", "content": ""}, *deltas)
    ]
    told.append({**head, "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "stop"}], **last})
    return events(*told, named=False) + b"data: [DONE]\n\n"


_CUT = ({"content": TEXT[:9]}, {"content": TEXT[9:]})
CHAT = chat(content=TEXT)
MISTRAL_STREAM = chunks(*_CUT, usage=CHAT_USED)
GROQ = chat(content=TEXT, reasoning="They forgot it.")
GROQ_STREAM = chunks(
    {"reasoning": "They "}, {"reasoning": "forgot it."}, *_CUT, x_groq={"id": "r1", "usage": CHAT_USED}
)

# --- completions, the interface before chat ---

COMPLETION: dict[str, Any] = {
    "id": "cmpl-1",
    "object": "text_completion",
    "created": 1_760_000_000,
    "model": "old-1",
    "choices": [
        {"text": "To be", "index": 0, "finish_reason": "stop"},
        {"text": "or not", "index": 1, "finish_reason": "length"},
    ],
}


def _said(text: str, index: int, reason: str | None = None) -> dict[str, Any]:
    choice = {"text": text, "index": index, "logprobs": None, "finish_reason": reason}
    return {**COMPLETION, "choices": [choice]}


COMPLETION_STREAM = (
    events(
        _said("To ", 0), _said("or ", 1), _said("be", 0), _said("not", 1), _said("", 1, "length"), _said("", 0, "stop"),
        named=False,
    )
    + b"data: [DONE]\n\n"
)  # fmt: skip
