"""A provider behind the proxy, and servers for both: real uvicorn on loopback, in threads of this process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from threading import Event, Thread
from typing import Any

import uvicorn
from starlette.types import Receive, Scope, Send

CHUNKS = 6


@contextmanager
def served(app: Any, **options: Any) -> Iterator[str]:
    """Serve an ASGI application on a free port; yield its address."""
    config = uvicorn.Config(
        app,
        port=0,
        log_level="critical",
        ws="none",
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=5,
        **options,
    )
    listening = config.bind_socket()
    listening.listen(config.backlog)
    server = uvicorn.Server(config)
    thread = Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


@dataclass
class Provider:
    """Answer calls of models by the model's name, and all else with what was asked.

    `ok` says who asked what; a number is the status of an error; `cut` breaks a stream off, `hang` says one word and
    waits until nobody listens, `late` waits for `go` before it says anything, and `paused` after its first word.
    """

    asked: list[dict[str, Any]] = field(default_factory=list)
    came: Event = field(default_factory=Event)
    left: Event = field(default_factory=Event)
    go: Event = field(default_factory=Event)
    hosts: set[str] = field(default_factory=set)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer."""
        if scope["type"] == "http":
            self.hosts.add("{}:{}".format(*scope["server"]))
        else:
            with suppress(AssertionError):
                await _live(receive, send)
            return
        body, more = b"", True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return
            body, more = body + message.get("body", b""), message.get("more_body", False)
        headers = [(name.decode(), value.decode("latin-1")) for name, value in scope["headers"]]
        asked = {
            "method": scope["method"],
            "path": scope["raw_path"].decode(),
            "query": scope["query_string"].decode(),
            "headers": headers,
            "size": len(body),
            "sha256": sha256(body).hexdigest(),
        }
        self.asked.append(asked)
        self.came.set()
        if scope["method"] == "POST" and scope["path"].endswith(("/chat/completions", "/messages", "/responses")):
            await self._say(body, dict(headers), receive, send)
            return
        told = [
            (b"content-type", b"application/json"),
            (b"x-own", b"kept"),
            (b"connection", b"x-hop"),
            (b"x-hop", b"1"),
        ]
        told += [(b"set-cookie", b"a=1"), (b"set-cookie", b"b=2")]
        await send(
            {"type": "http.response.start", "status": 200 if scope["method"] != "DELETE" else 204, "headers": told}
        )
        await send(
            {
                "type": "http.response.body",
                "body": json.dumps(asked).encode() if scope["method"] not in ("HEAD", "DELETE") else b"",
            }
        )

    async def _say(self, body: bytes, headers: dict[str, str], receive: Receive, send: Send) -> None:
        try:
            asked = json.loads(body)
            model, stream = str(asked["model"]), asked.get("stream") is True
            text = f"{headers.get('authorization', '')}|{asked['messages'][-1]['content']}"
        except (ValueError, KeyError, TypeError, IndexError, RecursionError):
            model, stream, text = "400", False, ""
        if model.isdecimal():
            told = [(b"content-type", b"application/json"), (b"retry-after", b"7"), (b"x-request-id", b"r-1")]
            await send({"type": "http.response.start", "status": int(model), "headers": told})
            await send({"type": "http.response.body", "body": b'{"error": {"message": "no", "type": "t"}}'})
            return
        if model == "late":
            await asyncio.to_thread(self.go.wait)
        if not stream:
            choice = {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}
            usage = {"prompt_tokens": 1000, "completion_tokens": 200, "total_tokens": 1200}
            whole = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": model, "choices": [choice]}
            await send(
                {
                    "type": "http.response.start",
                    "status": 200,
                    "headers": [(b"content-type", b"application/json"), (b"x-own", b"kept")],
                }
            )
            await send({"type": "http.response.body", "body": json.dumps({**whole, "usage": usage}).encode()})
            return
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/event-stream")]})
        size = -(-len(text) // CHUNKS)
        for at in range(CHUNKS):
            await send(
                {
                    "type": "http.response.body",
                    "body": _event({"content": text[at * size : (at + 1) * size]}, None),
                    "more_body": True,
                }
            )
            if model == "hang":
                await receive()
                self.left.set()
                return
            if model == "paused" and at == 0:
                await asyncio.to_thread(self.go.wait)
            if model == "cut" and at == 2:
                return
        await send({"type": "http.response.body", "body": _event({}, "stop") + b"data: [DONE]\n\n"})


def _event(delta: dict[str, str], reason: str | None) -> bytes:
    chunk = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "ok"}
    return (
        b"data: "
        + json.dumps({**chunk, "choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}).encode()
        + b"\n\n"
    )


async def _live(receive: Receive, send: Send) -> None:
    while (message := await receive())["type"].startswith("lifespan."):
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
