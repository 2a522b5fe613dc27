"""One request to the proxy: what was asked, its body, and the reply to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote

from starlette.types import Message, Receive, Scope, Send

from askonce.openai.exchange import HttpReply
from askonce.runtime.streams import aclose
from askonce.server.model_proxy.upstreams import Pairs

_log = logging.getLogger("askonce")
_WATCHED_AFTER_S = 0.02
"""Seconds after which it is watched whether the caller is still there: most hits take less."""


class GoneError(Exception):
    """Report that the caller has gone away."""


class Connection:
    """Hold one request.

    Args:
        scope, receive, send: ASGI's.

    Attributes:
        method: Its method.
        path: Its path within this application, decoded.
        target: The same as it was sent.
        query: Its query, as it was sent.
        headers: Its headers, with names in lower case; one that stands twice is one, with both values.
        has_begun: Whether a reply has begun.
        is_gone: Whether the caller has gone away.
    """

    def __init__(self, scope: Scope, receive: Receive, send: Send) -> None:
        root: str = scope.get("root_path", "").rstrip("/")
        sent: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
        self.method: str = scope["method"]
        self.path: str = scope["path"].removeprefix(root)
        self.target = sent.partition(b"?")[0].decode("latin-1").removeprefix(quote(root))
        self.query: str = scope.get("query_string", b"").decode("latin-1")
        self.headers = _joined(scope["headers"])
        self.has_begun = False
        self.is_gone = False
        self._receive = receive
        self._send = send
        self._task = asyncio.current_task()
        self._timer: asyncio.TimerHandle | None = None
        self._watcher: asyncio.Task[None] | None = None

    def header(self, name: str) -> str:
        """Return the value of a header, or nothing."""
        return next((value for named, value in self.headers if named == name), "")

    @property
    def for_browser(self) -> Pairs:
        """Return the headers by which a browser lets the page that has asked read a reply that is not the upstream's.

        The upstream has let that page ask: no browser sends JSON to another site before that was said (CORS).
        """
        origin, kind = self.header("origin"), self.header("content-type").partition(";")[0].strip().lower()
        if not origin or kind != "application/json":
            return []
        told = [("access-control-allow-origin", origin), ("vary", "Origin")]
        return [*told, ("access-control-allow-credentials", "true")] if self.header("cookie") else told

    @property
    def has_body(self) -> bool:
        """Return whether a body is announced."""
        return self.header("content-length") not in ("", "0") or bool(self.header("transfer-encoding"))

    async def parts(self) -> AsyncIterator[bytes]:
        """Yield the body as it comes; then watch whether the caller is still there.

        Raises:
            GoneError: The caller went away.
        """
        more = True
        while more:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self.is_gone = True
                raise GoneError
            more = message.get("more_body", False)
            if body := message.get("body", b""):
                yield body
        self.watch()

    def watch(self) -> None:
        """Cancel the task of this request when the caller goes away; the body has been read."""
        task, loop = self._task, asyncio.get_running_loop()

        async def watched() -> None:
            # Nothing else can come after the body; a server that says something else is not asked again and again.
            if (await self._receive())["type"] == "http.disconnect":
                self.is_gone = True
                if task is not None:
                    task.cancel()

        def begin() -> None:
            self._watcher = loop.create_task(watched())

        self._timer = loop.call_later(_WATCHED_AFTER_S, begin)

    def unwatch(self) -> None:
        """Let the caller go: all is said."""
        if self._timer is not None:
            self._timer.cancel()
        if self._watcher is not None:
            self._watcher.cancel()

    async def reply(self, reply: HttpReply, headers: Pairs) -> None:
        """Send a reply; one that breaks off is not ended, so that nobody takes it for whole.

        Args:
            reply: Its status and its body.
            headers: Its headers.
        """
        body: Any = reply.body
        is_whole = isinstance(body, bytes)
        if is_whole and not any(name.lower() == "content-length" for name, _ in headers):
            headers = [*headers, ("content-length", str(len(body)))]
        told = [(name.lower().encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers]
        start: Message = {"type": "http.response.start", "status": reply.status, "headers": told}
        self.has_begun = True
        if is_whole:
            await self._send(start)
            await self._send({"type": "http.response.body", "body": body})
            return
        try:
            await self._send(start)
            async for part in body:
                await self._send({"type": "http.response.body", "body": part, "more_body": True})
        except Exception as exc:  # noqa: BLE001 — the upstream's, or another's whose stream this is
            _log.info("a reply broke off half-way (%s)", type(exc).__name__)
            return
        finally:
            await _closed(body)
        self.unwatch()
        await self._send({"type": "http.response.body", "body": b""})


async def _closed(body: Any) -> None:
    try:
        await aclose(body)
    except Exception as exc:  # noqa: BLE001 — what has been sent is whole
        _log.debug("a reply could not be closed (%s)", type(exc).__name__)


def _joined(headers: list[tuple[bytes, bytes]]) -> Pairs:
    told: dict[str, str] = {}
    for name, value in headers:
        named, text = name.decode("latin-1").lower(), value.decode("latin-1")
        mark = "; " if named == "cookie" else ", "
        told[named] = f"{told[named]}{mark}{text}" if named in told else text
    return list(told.items())
