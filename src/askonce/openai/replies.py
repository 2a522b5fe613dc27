"""Replies as answers: what is kept of a document, and of a stream, and how each is read on its way."""

from __future__ import annotations

import json
import zlib
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Self

from askonce.core.answers import Recorded
from askonce.core.model import Document, Hit, Json
from askonce.core.policy import UNSTORABLE, Outcome
from askonce.errors import SharedStreamError
from askonce.openai.dialect import ModelCall, Renderer
from askonce.openai.events import Event, Framing, NotReadError, Reader
from askonce.openai.http import Headers, HttpReply, json_reply
from askonce.runtime.streams import aclose, close, freely


class NoAnswerError(Exception):
    """Carry a reply past the cache, which is none that could be kept: it is for nobody but who has asked.

    Observers are told of it as the fault of a model call.
    """

    def __init__(self, reply: HttpReply) -> None:
        super().__init__()
        self.reply = reply


# --- replies as answers ---


@dataclass(frozen=True, slots=True)
class Chunk:
    """Hold some bytes of a stream, and the events that they complete.

    Args:
        raw: The bytes, as the provider sent them to who leads.
        events: The events.
        is_last: Whether the stream is complete with them.
    """

    raw: bytes = field(repr=False)
    events: tuple[Event, ...] = field(default=(), repr=False)
    is_last: bool = False


@dataclass(slots=True)
class Replies:
    """Keep the replies of one call, and render a hit as the call asks.

    Args:
        renderer: The dialect's.
        framing: How the events of a stream become bytes; `None` where a whole answer is asked for.
        documents: What the answer is made from.
    """

    renderer: Renderer
    framing: Framing | None
    documents: tuple[Document, ...] = ()
    _events: list[Event] = field(default_factory=list, init=False, repr=False)

    def record(self, result: HttpReply) -> Recorded | None:
        """Return what is kept of a reply that was read whole."""
        return self._made_from(None if result.document is None else self.renderer.record(result.document))

    def restore(self, hit: Hit) -> HttpReply:
        """Return a reply."""
        document = self.renderer.restore(hit)
        if self.framing is not None:
            # All at once: what cannot be cut is a miss, not a stream that breaks.
            written = list(self.framing.written(self.renderer.cut(document)))
            return HttpReply(200, headers_of(self.framing), iter(written))
        return json_reply(200, document)

    def answer_of(self, text: str) -> Json:
        """Return the stored response that says a text."""
        return self.renderer.answer_of(text)

    def take(self, chunk: Chunk) -> Chunk:
        """Take in the next chunk; its bytes are for who leads."""
        self._events.extend(chunk.events)
        return replace(chunk, raw=b"")

    def record_stream(self) -> Recorded | None:
        """Return what is kept of the stream."""
        whole = self.renderer.joined(self._events)
        recorded = None if whole is None else self.renderer.record(whole, streamed=True)
        if recorded is not None:
            return self._made_from(recorded)
        if UNREADABLE in self._events or any(map(self.renderer.is_last, self._events)):
            return Recorded(None, Outcome(lacks=UNSTORABLE))
        return Recorded(None, Outcome(aborted=True))

    def _made_from(self, recorded: Recorded | None) -> Recorded | None:
        return recorded and replace(recorded, documents=(*recorded.documents, *self.documents))

    def follows(self, leader: object) -> bool:
        """Return whether the leader's events can be given to this asker."""
        return isinstance(leader, Replies) and self.renderer.follows(leader.renderer)

    def share(self, chunk: Chunk) -> Chunk:
        """Return a chunk of this asker's own.

        Raises:
            SharedStreamError: What the leader is sent cannot be read, so that nobody can go along with it.
        """
        if UNREADABLE in chunk.events:
            raise SharedStreamError("the stream that this one shares cannot be read")
        try:
            shared = [self.renderer.share(event) for event in chunk.events]
        except Exception:  # noqa: BLE001 — a fault of ours: the words are the leader's, as they are
            return chunk
        return replace(chunk, events=tuple(event for event in shared if event is not None))


def headers_of(framing: Framing) -> Headers:
    """Return the headers of a stream that the cache makes."""
    return (("content-type", f"{framing.media_type}; charset=utf-8"), ("cache-control", "no-cache"))


def discard(reply: HttpReply) -> None:
    """Close a reply that is not given to anybody."""
    if not isinstance(reply.body, bytes):
        close(reply.body)


async def adiscard(reply: HttpReply) -> None:
    """Async version of `discard`."""
    if not isinstance(reply.body, bytes):
        await aclose(reply.body)


def asynchronous(reply: HttpReply) -> HttpReply:
    """Return a reply from the cache as an async asker reads it."""
    return reply if isinstance(reply.body, bytes) else replace(reply, body=_one_by_one(reply.body))


def read_whole(reply: HttpReply) -> HttpReply:
    """Return a reply read whole, with its document.

    Raises:
        NoAnswerError: It has none.
    """
    _check(reply, "application/json")
    if isinstance(reply.body, bytes):
        return _documented(reply, reply.body)
    source: Any = reply.body
    try:
        body = b"".join(source)
    finally:
        close(source)
    return _documented(reply, body)


async def aread_whole(reply: HttpReply) -> HttpReply:
    """Async version of `read_whole`."""
    _check(reply, "application/json")
    if isinstance(reply.body, bytes):
        return _documented(reply, reply.body)
    source: Any = reply.body
    try:
        body = b"".join([part async for part in source])
    finally:
        await aclose(source)
    return _documented(reply, body)


def _check(reply: HttpReply, media_type: str) -> None:
    told = reply.header("content-type").partition(";")[0].strip().lower()
    if reply.status != 200 or told != media_type or _decoder_of(reply) is None:
        raise NoAnswerError(reply)


def _documented(reply: HttpReply, body: bytes) -> HttpReply:
    reply = replace(reply, body=body)
    decode = _decoder_of(reply)
    try:
        document = json.loads(body if decode is None else decode(body))
    except (ValueError, RecursionError, zlib.error):
        raise NoAnswerError(reply) from None
    if not isinstance(document, Mapping):
        raise NoAnswerError(reply)
    return replace(reply, document=document)


def _decoder_of(reply: HttpReply) -> Callable[[bytes], bytes] | None:
    """Return what decodes the next bytes of a reply; `None` where they are encoded in a way not known here."""
    encoding = reply.header("content-encoding").strip().lower()
    if encoding in ("", "identity"):
        return bytes
    return zlib.decompressobj(47).decompress if encoding in ("gzip", "x-gzip", "deflate") else None


# --- streams ---

UNREADABLE = Event("unreadable")
"""Stands for what could not be read of a stream, of which nothing is stored then."""


class _Source:
    """Read the chunks of a provider's stream, up to the event that completes it.

    What may still come then is the connection's affair: who leads reads it, or closes.

    Args:
        reply: The provider's reply.
        call: Says how events become bytes, and which is the last.

    Raises:
        NoAnswerError: It is no stream of events.
    """

    def __init__(self, reply: HttpReply, call: ModelCall) -> None:
        _check(reply, call.framing.media_type)
        self.reply = reply
        self.is_led = True
        self.is_complete = False
        self._is_over = False
        self._renderer = call.renderer
        self._reader: Reader = call.framing.reader()
        self._decode: Callable[[bytes], bytes] | None = _decoder_of(reply)

    @property
    def is_closing(self) -> bool:
        """Return whether whoever ends the reading is to close the connection: not, where who leads will."""
        return not (self.is_complete and self.is_led)

    @property
    def is_read(self) -> bool:
        """Return whether no chunk can come any more."""
        return self.is_complete or self._is_over

    def chunk(self, raw: bytes | None) -> Chunk:
        """Return the next bytes with their events; `None` is the end. Bytes that are no events pass, unread."""
        self._is_over = raw is None
        events: tuple[Event, ...] = ()
        if self._decode is not None:
            try:
                events = self._reader.end() if raw is None else self._reader.feed(self._decode(raw))
            except (NotReadError, zlib.error):
                self._decode, events = None, (UNREADABLE,)
        try:
            self.is_complete = any(map(self._renderer.is_last, events))
        except Exception:  # noqa: BLE001 — a fault of ours, which must not break the stream
            self.is_complete = False
        return Chunk(raw or b"", events, self.is_complete)


class SyncSource(_Source):
    """Read a sync stream."""

    def __init__(self, reply: HttpReply, call: ModelCall) -> None:
        super().__init__(reply, call)
        body: Any = reply.body
        self.upstream = iter([body]) if isinstance(body, bytes) else iter(body)
        self._body = body

    def __iter__(self) -> SyncSource:
        return self

    def __next__(self) -> Chunk:
        if self.is_read:
            self.close()
            raise StopIteration
        return self.chunk(next(self.upstream, None))

    def close(self) -> None:
        """Close the connection, unless who leads reads on."""
        if self.is_closing:
            self.disconnect()

    def disconnect(self) -> None:
        """Close the connection."""
        freely(partial(close, self._body))


class AsyncSource(_Source):
    """Read an async stream."""

    def __init__(self, reply: HttpReply, call: ModelCall) -> None:
        super().__init__(reply, call)
        body: Any = reply.body
        self.upstream = _one_by_one([body]) if isinstance(body, bytes) else aiter(body)
        self._body = body

    def __aiter__(self) -> AsyncSource:
        return self

    async def __anext__(self) -> Chunk:
        if self.is_read:
            await self.aclose()
            raise StopAsyncIteration
        return self.chunk(await anext(self.upstream, None))

    async def aclose(self) -> None:
        """Async version of `SyncSource.close`."""
        if self.is_closing:
            await self.adisconnect()

    async def adisconnect(self) -> None:
        """Close the connection."""
        await aclose(self._body)


class Reading:
    """Yield the bytes of a stream to one asker.

    With the last event the answer is stored before that is passed on: clients stop reading there.

    Args:
        found: The stream, of which each reader has its own place.
        source: What the provider sends, for who leads: its own bytes, and what may come after the last event.
    """

    def __init__(self, found: Any, source: SyncSource | None = None) -> None:
        self._found = found
        self._source = source

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> bytes:
        for chunk in self._found:
            if chunk.is_last:
                for _ in self._found:
                    pass
            if given := _given(chunk, self._source):
                return given
        if self._source is not None and self._source.is_complete:
            return next(self._source.upstream)
        raise StopIteration

    def close(self) -> None:
        """Leave the stream; whoever led closes the connection when all is read."""
        if self._source is not None:
            self._source.is_led = False
        close(self._found)
        if self._source is not None and self._source.is_complete:
            self._source.disconnect()


class AsyncReading:
    """Async version of `Reading`."""

    def __init__(self, found: Any, source: AsyncSource | None = None) -> None:
        self._found = found
        self._source = source

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> bytes:
        async for chunk in self._found:
            if chunk.is_last:
                async for _ in self._found:
                    pass
            if given := _given(chunk, self._source):
                return given
        if self._source is not None and self._source.is_complete:
            return await anext(self._source.upstream)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Async version of `Reading.close`."""
        if self._source is not None:
            self._source.is_led = False
        await aclose(self._found)
        if self._source is not None and self._source.is_complete:
            await self._source.adisconnect()


def _given(chunk: Chunk, source: _Source | None) -> bytes:
    """Return a chunk's bytes: the provider's own for who leads, its events anew for who follows."""
    return chunk.raw if source is not None else b"".join(event.encode() for event in chunk.events)


async def _one_by_one(parts: Any) -> AsyncIterator[bytes]:
    for part in parts:
        yield part
