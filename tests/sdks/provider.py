"""A provider on the loopback that answers every interface, whole and streamed, and can break a stream."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from types import TracebackType
from typing import Any, Self

from tests.sdks import streams

_STREAMED = {
    "/v1/messages": (streams.MESSAGE, streams.MESSAGES_STREAM),
    "/v1/responses": (streams.RESPONSE, streams.RESPONSES_STREAM),
    "/openai/v1/chat/completions": (streams.GROQ, streams.GROQ_STREAM),
    "/v1/chat/completions": (streams.CHAT, streams.MISTRAL_STREAM),
    "/models/gemini-test:generateContent": (streams.GENERATED, b""),
    "/models/gemini-test:streamGenerateContent": (streams.GENERATED, streams.GENERATED_STREAM),
}
FAULT = b'event: error\ndata: {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}\n\n'


@dataclass
class Provider:
    """Answer, and remember what was asked.

    Attributes:
        asked: The path and the body of each request.
        ends: How streams end: `"whole"`, `"fault"` (an event of a fault), `"cut"` (the connection is closed) or
            `"never"` (nothing more comes until the provider is left).
    """

    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    ends: str = "whole"

    def __post_init__(self) -> None:
        outer = self
        self._left = Event()

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_: object) -> None:
                pass

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                outer.asked.append((self.path, body))
                kind, sent = outer.reply(self.path.partition("?")[0], body)
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("request-id", f"req_{len(outer.asked)}")
                is_cut = outer.ends in ("cut", "never") and kind != "application/json"
                self.send_header("content-length", str(len(sent) + 100 * is_cut))
                self.end_headers()
                self.wfile.write(sent)
                if is_cut and outer.ends == "never":
                    self.wfile.flush()
                    outer._left.wait()
                self.close_connection = is_cut

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def reply(self, path: str, body: dict[str, Any]) -> tuple[str, bytes]:
        """Return the media type and the bytes of a reply."""
        if path.endswith("/embeddings"):
            return "application/json", json.dumps(embedded(body)).encode()
        whole, stream = next(
            (both for suffix, both in _STREAMED.items() if path.endswith(suffix)), ({"input_tokens": 7}, b"")
        )
        if not (body.get("stream") or ":stream" in path):
            return "application/json", json.dumps(whole).encode()
        if self.ends == "whole":
            return "text/event-stream", stream
        begun = b"\n\n".join(stream.split(b"\n\n")[:3]) + b"\n\n"
        return "text/event-stream", begun + (FAULT if self.ends == "fault" else b"")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left.set()
        self._server.shutdown()
        self._server.server_close()


def embedded(body: dict[str, Any]) -> dict[str, Any]:
    """Return the vectors of a body's items: of each its length, and the number of its words or tokens."""
    import base64
    import struct

    given = body["input"]
    items = [given] if isinstance(given, str) or isinstance(given[0], int) else given
    vectors = [[float(len(item)), float(len(item.split()) if isinstance(item, str) else -1)] for item in items]
    is_packed = body.get("encoding_format") == "base64"
    data = [
        {
            "object": "embedding",
            "index": index,
            "embedding": base64.b64encode(struct.pack("<2f", *vector)).decode() if is_packed else vector,
        }
        for index, vector in enumerate(vectors)
    ]
    read = sum(map(len, items))
    return {
        "object": "list",
        "data": data,
        "model": "embed-test",
        "usage": {"prompt_tokens": read, "total_tokens": read},
    }
