"""Transports that ask the cache before they send, for clients of httpx and of httpx2.

One class serves both libraries: the request that it is given says which of them asks. So it serves every SDK that lets
its HTTP client be replaced.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Any, Self

from askonce.cache import Cache
from askonce.core.model import Json
from askonce.hosts.arrangement import Arrangement
from askonce.openai.cache_headers import PREFIX
from askonce.openai.exchange import CallOptions, Exchange, HttpCache, HttpReply, HttpRequest
from askonce.runtime.streams import aclose, close

if TYPE_CHECKING:
    import httpx
    import httpx2

    class _Transport(httpx.BaseTransport, httpx2.BaseTransport):  # type: ignore[misc]
        """Be a transport of either library."""

    class _AsyncTransport(httpx.AsyncBaseTransport, httpx2.AsyncBaseTransport):  # type: ignore[misc]
        """Be a transport of either library."""
else:
    _Transport = _AsyncTransport = object

EXTENSION = "askonce"
"""The name of the extension of a response that holds its `Exchange`, and of that of a request with `CallOptions`."""


class _Answering:
    """Hold what both colours of transport have."""

    def __init__(
        self,
        cache: Cache | HttpCache,
        transport: Any = None,
        *,
        tags: Sequence[str] = (),
        ttl: float | str | None = None,
        question_template: str | Sequence[str] = (),
        prefix: Sequence[Mapping[str, Json]] = (),
        arrange: Arrangement | None = None,
    ) -> None:
        self.http = (
            cache
            if isinstance(cache, HttpCache)
            else HttpCache(
                cache, tags=tags, ttl=ttl, question_template=question_template, prefix=prefix, arrange=arrange
            )
        )
        self.behind = transport

    def _reads(self, request: Any) -> bool:
        """Return whether anything reads the request, so that its body is worth holding."""
        return self.http.dialect_of(request.method, request.url.path) is not None

    def _exchange(self, request: Any, body: bytes) -> Exchange:
        headers = request.headers.multi_items()
        options = request.extensions.get(EXTENSION)
        if not isinstance(options, CallOptions):
            options = CallOptions.asked_by(headers)
        given = HttpRequest(request.method, str(request.url), headers, body)
        # What is for the cache is not for the provider; `cache-control` may be for both.
        kept = [each for each in headers if not each[0].lower().startswith(PREFIX) or each[0].lower() in given.signed]
        return self.http.exchange(replace(given, headers=kept), options)


class CachedTransport(_Answering, _Transport):
    """Ask the cache before a sync client's request is sent.

    Args:
        cache: Where answers are kept; or what answers requests from one.
        transport: Sends what the cache does not answer; by default the library's own, without proxies of the
            environment, as httpx has it for every transport that it is given.
        tags: Names to invalidate by, for every answer.
        ttl: How long answers may be served; by default as the cache says.
        question_template: Templates of prompts, in which `{question}` stands for the question.
        prefix: Messages that stand before every question, and make no conversation.
        arrange: What of a prompt is sent in a form that the provider's prefix cache can reuse; by default nothing.

    Raises:
        ConfigurationError: An argument cannot be used.
    """

    def handle_request(self, request: Any) -> Any:
        """Return the response."""
        library = _library_of(request)
        if self.behind is None:
            self.behind = library.HTTPTransport()
        if not self._reads(request):
            return self.behind.handle_request(request)
        exchange = self._exchange(request, request.read())

        def send(asked: HttpRequest) -> HttpReply:
            return _reply(self.behind.handle_request(_resent(library, request, asked)))

        return _response(library, exchange, exchange.answer(send), _stream_class(library))

    def __enter__(self) -> Self:
        """Enter the transport behind."""
        if self.behind is not None:
            self.behind.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        """Leave the transport behind."""
        if self.behind is not None:
            self.behind.__exit__(kind, error, trace)

    def close(self) -> None:
        """Close the transport behind."""
        if self.behind is not None:
            self.behind.close()


class AsyncCachedTransport(_Answering, _AsyncTransport):
    """Async version of `CachedTransport`, with the same arguments."""

    async def handle_async_request(self, request: Any) -> Any:
        """Return the response."""
        library = _library_of(request)
        if self.behind is None:
            self.behind = library.AsyncHTTPTransport()
        if not self._reads(request) or not self._is_in_asyncio():
            return await self.behind.handle_async_request(request)
        exchange = self._exchange(request, await request.aread())

        async def send(asked: HttpRequest) -> HttpReply:
            return _reply(await self.behind.handle_async_request(_resent(library, request, asked)))

        return _response(library, exchange, await exchange.aanswer(send), _async_stream_class(library))

    def _is_in_asyncio(self) -> bool:
        """Return whether asyncio runs this; httpx, and the SDKs on it, run under trio as well."""
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            self.http.notices.log_once("no asyncio", "%s: without asyncio, requests pass by", type(self).__name__)
            return False
        return True

    async def __aenter__(self) -> Self:
        """Enter the transport behind."""
        if self.behind is not None:
            await self.behind.__aenter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        """Leave the transport behind."""
        if self.behind is not None:
            await self.behind.__aexit__(kind, error, trace)

    async def aclose(self) -> None:
        """Close the transport behind."""
        if self.behind is not None:
            await self.behind.aclose()


def _library_of(request: Any) -> ModuleType:
    """Return the library that a request is of: httpx, or httpx2."""
    return sys.modules[type(request).__module__.partition(".")[0]]


def _resent(library: ModuleType, request: Any, asked: HttpRequest) -> Any:
    """Return a request as it is sent on: the very one, if nothing was changed."""
    if list(asked.headers) == request.headers.multi_items() and asked.body == request.content:
        return request
    return library.Request(
        request.method, request.url, headers=list(asked.headers), content=asked.body, extensions=request.extensions
    )


def _reply(response: Any) -> HttpReply:
    return HttpReply(response.status_code, response.headers.multi_items(), response.stream, response)


def _response(library: ModuleType, exchange: Exchange, reply: HttpReply, stream_class: Callable[[Any], Any]) -> Any:
    """Return a reply as a response of the library's: the very one that was received, if nothing has read it."""
    own = reply.origin
    said = [] if exchange.dialect is None else exchange.said(None if own is None else reply.status)
    if own is not None and reply.body is own.stream:
        own.extensions = {**own.extensions, EXTENSION: exchange}
        own.headers = library.Headers([*own.headers.multi_items(), *said])
        return own
    known = {} if own is None else own.extensions
    # Never `content`: such a response is read before its client has bound it, and then never knows what it took.
    return library.Response(
        reply.status,
        headers=[*reply.headers, *said],
        stream=stream_class(reply.body),
        extensions={**known, EXTENSION: exchange},
    )


@lru_cache(2)
def _stream_class(library: ModuleType) -> type:
    class Stream(library.SyncByteStream):  # type: ignore[misc,name-defined]
        """Read a body once, and close it."""

        def __init__(self, body: Any) -> None:
            self._body = [body] if isinstance(body, bytes) else body

        def __iter__(self) -> Iterator[bytes]:
            yield from self._body

        def close(self) -> None:
            close(self._body)

    return Stream


@lru_cache(2)
def _async_stream_class(library: ModuleType) -> type:
    class Stream(library.AsyncByteStream):  # type: ignore[misc,name-defined]
        """Read a body once, and close it."""

        def __init__(self, body: Any) -> None:
            self._body = body

        async def __aiter__(self) -> AsyncIterator[bytes]:
            if isinstance(self._body, bytes):
                yield self._body
                return
            async for part in self._body:
                yield part

        async def aclose(self) -> None:
            await aclose(self._body)

    return Stream
