"""A stand-in for OpenAI's chat completions on this machine: it quotes its system prompt, whole or as a stream."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

from examples.quoting import quote
from typing_extensions import override


class OpenAIStandIn:
    """Listen while the block runs; every question takes the same time.

    Args:
        latency_s: How long an answer takes.

    Attributes:
        calls: How many requests were answered.
        url: The address for `OpenAI(base_url=...)`.
    """

    def __init__(self, latency_s: float = 0.2) -> None:
        self.calls = 0
        self.latency_s = latency_s
        stand_in = self

        class Handler(_Handler):
            def __init__(self, *args: Any) -> None:
                self.stand_in = stand_in
                super().__init__(*args)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/v1"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    stand_in: OpenAIStandIn

    def do_POST(self) -> None:
        """Answer a request for a chat completion."""
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        said = {message["role"]: message["content"] for message in asked["messages"]}
        self.stand_in.calls += 1
        time.sleep(self.stand_in.latency_s)
        answer = quote(said["system"], said["user"])
        if asked.get("stream"):
            lines = [*map(json.dumps, _chunks(asked, answer)), "[DONE]"]
            self._reply("text/event-stream", "".join(f"data: {line}\n\n" for line in lines))
        else:
            message = {"role": "assistant", "content": answer, "refusal": None}
            usage = {"prompt_tokens": len(said["system"]) // 4, "completion_tokens": len(answer) // 4}
            usage["total_tokens"] = sum(usage.values())
            choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": "stop"}
            completion = {**_head(asked), "object": "chat.completion", "choices": [choice], "usage": usage}
            self._reply("application/json", json.dumps(completion))

    def _reply(self, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


def _head(asked: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": f"chatcmpl-{time.time_ns()}", "created": int(time.time()), "model": asked["model"]}


def _chunks(asked: Mapping[str, Any], answer: str) -> Iterator[dict[str, Any]]:
    head = {**_head(asked), "object": "chat.completion.chunk"}
    for word in re.findall(r"\S+\s*", answer):
        delta = {"role": "assistant", "content": word}
        yield {**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
    yield {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
