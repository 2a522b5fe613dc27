"""An OpenAI chat server on the loopback whose answers are known: text, tool calls, JSON, streams, several choices.

It answers Anthropic's Messages too, with a text.
"""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, Self

from tests.sdks.provider import embedded

USAGE = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}
STRUCTURED = {"City": "Paris", "opened": "1889-03-31"}


class OpenAIServer:
    """Answer `/chat/completions`, and remember the bodies that were asked.

    The n-th answer since the start begins with `answer-n`, so that no two are equal. A request with tools is answered
    with a call of the first one until a tool's result is there; one with a response format gets `STRUCTURED`.
    """

    def __init__(self) -> None:
        self.requests: list[dict[str, Any]] = []
        self.headers: list[list[str]] = []
        self.answered = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outer.requests.append(body)
                outer.headers.append([name.lower() for name in self.headers])
                outer.answered += 1
                if self.path.endswith("/embeddings"):
                    answer = embedded(body)
                else:
                    answer = (message if self.path.endswith("/messages") else completion)(body, outer.answered)
                sent = stream_of(answer, body) if body.get("stream") else json.dumps(answer).encode()
                self.send_response(200)
                kind = "text/event-stream" if body.get("stream") else "application/json"
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(sent)))
                # LangChain's clients, which all models share, would keep a connection beyond the test.
                self.send_header("connection", "close")
                self.end_headers()
                self.wfile.write(sent)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/v1"

    @property
    def calls(self) -> int:
        """Return how many requests came."""
        return len(self.requests)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


def completion(body: dict[str, Any], number: int) -> dict[str, Any]:
    """Return the whole answer to a request."""
    choices = [
        {"index": place, "message": message, "finish_reason": finish, "logprobs": None}
        for place in range(body.get("n") or 1)
        for message, finish in [_message(body, f"answer-{number}-{place}", number)]
    ]
    return {
        "id": f"chatcmpl-{number}",
        "object": "chat.completion",
        "created": 1_700_000_000 + number,
        "model": f"{body['model']}-2026-01-01",
        "choices": choices,
        "usage": USAGE,
    }


def message(body: dict[str, Any], number: int) -> dict[str, Any]:
    """Return the whole answer to a request of Anthropic's interface."""
    return {
        "id": f"msg_{number}",
        "type": "message",
        "role": "assistant",
        "model": body["model"],
        "content": [{"type": "text", "text": f"answer-{number}"}],
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {"input_tokens": 10, "output_tokens": 5},
    }


def _message(body: dict[str, Any], text: str, number: int) -> tuple[dict[str, Any], str]:
    message: dict[str, Any] = {"role": "assistant", "content": text, "refusal": None}
    if body.get("tools") and body["messages"][-1]["role"] != "tool":
        name = body["tools"][0]["function"]["name"]
        call = {"id": f"call_{number}", "type": "function"}
        call["function"] = {"name": name, "arguments": json.dumps({"city": "Paris"})}  # type: ignore[assignment]
        return message | {"content": None, "tool_calls": [call]}, "tool_calls"
    if body.get("response_format"):
        return message | {"content": json.dumps(STRUCTURED)}, "stop"
    return message, "stop"


def stream_of(answer: dict[str, Any], body: dict[str, Any]) -> bytes:
    """Return the answer as server-sent events, its text in two pieces."""
    head = {name: answer[name] for name in ("id", "created", "model")} | {"object": "chat.completion.chunk"}
    choice = answer["choices"][0]
    text = choice["message"]["content"]
    deltas: list[tuple[dict[str, Any], str | None]] = [
        ({"role": "assistant", "content": ""}, None),
        ({"content": text[:3]}, None),
        ({"content": text[3:]}, None),
        ({}, choice["finish_reason"]),
    ]
    events = [head | {"choices": [{"index": 0, "delta": delta, "finish_reason": finish}]} for delta, finish in deltas]
    if (body.get("stream_options") or {}).get("include_usage"):
        events.append(head | {"choices": [], "usage": USAGE})
    return "".join(f"data: {json.dumps(event)}\n\n" for event in events).encode() + b"data: [DONE]\n\n"
