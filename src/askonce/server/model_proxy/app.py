"""The proxy as an ASGI application (extra `server`), to be served alone or mounted in another.

Whatever is not a call of a model, or cannot be read wholly, goes on as it came, and the upstream's reply comes back as
it is. No text, key or address of a request is ever logged.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Unpack
from urllib.parse import urlsplit

from starlette.types import Receive, Scope, Send

from askonce.cache import Cache
from askonce.core.arguments import instance
from askonce.core.figures import Price
from askonce.core.model import Bypass, Request
from askonce.errors import CacheError
from askonce.hosts.notices import Notices
from askonce.observe.genai_prices import prices_of
from askonce.openai.cache_headers import cache_status, private
from askonce.openai.exchange import CallOptions, Exchange, HttpCache, HttpReply, HttpRequest
from askonce.server.model_proxy.configuration import ProxySettings, ProxySettingsFields, load_proxy_settings
from askonce.server.model_proxy.connection import Connection, GoneError
from askonce.server.model_proxy.operations import Operations
from askonce.server.model_proxy.tenants import Caller, RefusedError
from askonce.server.model_proxy.upstreams import (
    Pairs,
    Shape,
    UpstreamClient,
    UpstreamError,
    Upstreams,
    error_reply,
    shape_of,
)

_LONG_BODY = 64 * 1024
"""Bytes of a body that is read on a thread: as JSON it would keep the event loop for a millisecond and more."""
_MOST_MODELS = 1000


def proxy(cache: Cache, *, upstream: str, **settings: Unpack[ProxySettingsFields]) -> ModelProxy:
    """Return a proxy as an ASGI application: an endpoint of the upstream's own interface that answers from the cache.

    Args:
        cache: Where answers are kept. The application closes it; the proxy closes its own connections.
        upstream: The address of an interface of OpenAI's shape, with or without `/v1`.
        settings: The fields of `ProxySettings`; what is not given is read from the environment and the file of
            settings.

    Raises:
        ConfigurationError: A setting is invalid; the message says what was expected.
    """
    instance(cache, Cache, "the cache", "a Cache")
    return ModelProxy(cache, load_proxy_settings(upstream=upstream, **settings))


class ModelProxy:
    """Answer requests to models' interfaces from a cache, or pass them on.

    Args:
        cache: Where answers are kept.
        settings: Where requests go, and who may ask what.
        on_shutdown: Called when the server stops, after its last request.
    """

    def __init__(
        self, cache: Cache, settings: ProxySettings, on_shutdown: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        secret = cache.settings.digest_key
        self.cache = cache
        self.settings = settings
        self.tenants = settings.tenants(b"" if secret is None else secret.get_secret_value().encode())
        self.upstreams = Upstreams(settings)
        self.client = UpstreamClient(settings.connect_timeout, settings.timeout)
        self.http = HttpCache(
            cache,
            tags=settings.tags,
            ttl=settings.ttl,
            question_template=settings.question_template,
            arrange=settings.arrange,
        )
        self.price_of = _KnownPrices(cache.settings.prices)
        self.longest_s = settings.ttl if settings.ttl is not None else cache.settings.ttl
        self.notices = Notices()
        self._operations = Operations(cache, self.upstreams, has_metrics=settings.metrics)
        self._on_shutdown = on_shutdown

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        match scope["type"]:
            case "http":
                await self._serve(Connection(scope, receive, send))
            case "lifespan":
                await self._live(receive, send)
            case "websocket":  # it could not be answered from the cache, and is not passed on
                await receive()
                await send({"type": "websocket.close", "code": 1011})

    async def aclose(self) -> None:
        """Close the connections to the upstreams."""
        await self.client.aclose()

    async def _live(self, receive: Receive, send: Send) -> None:
        while (await receive())["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        await self.aclose()
        if self._on_shutdown is not None:
            await self._on_shutdown()
        await send({"type": "lifespan.shutdown.complete"})

    async def _serve(self, connection: Connection) -> None:
        try:
            await self._answer(connection)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if not connection.is_gone or task is None or task.uncancel():
                raise
        except GoneError:
            return
        finally:
            connection.unwatch()

    async def _answer(self, connection: Connection) -> None:
        own = await self._operations.reply(connection.method, connection.path)
        if own is not None:
            await connection.reply(own, list(own.headers))
            return
        shape = shape_of(connection.path, connection.headers)
        try:
            await _Call(self, connection, shape).answer()
        except RefusedError as exc:
            refused = error_reply(shape, exc.status, exc.code, f"askonce proxy: {exc}")
        except UpstreamError as exc:
            refused = error_reply(shape, exc.status, exc.code, f"askonce proxy: {exc}")
        else:
            return
        await connection.reply(refused, private([*refused.headers, *connection.for_browser]))


class _Call:
    """Answer one request that is for an upstream.

    Args:
        owner: The proxy.
        connection: The request.
        shape: The interface that it speaks.

    Raises:
        RefusedError: Its caller may not ask.
    """

    def __init__(self, owner: ModelProxy, connection: Connection, shape: Shape) -> None:
        self._owner = owner
        self._connection = connection
        self._shape = shape
        # What a browser asks beforehand (CORS) has no credential, and asks no model.
        is_asking = connection.method != "OPTIONS"
        self._caller = owner.tenants.caller(connection.headers, connection.query) if is_asking else Caller(None)
        self._upstream = owner.upstreams.of(shape)
        is_own = self._caller.is_known or owner.tenants.tenancy == "keys"
        self._headers, query = self._upstream.outgoing(
            connection.headers, connection.query, is_known=is_own, is_asking=is_asking
        )
        self._target = f"{connection.target}?{query}" if query else connection.target
        self._has_sent = False

    async def answer(self) -> None:
        """Answer it.

        Raises:
            UpstreamError: The upstream could not be asked.
            GoneError: The caller went away.
        """
        connection, url = self._connection, self._upstream.base + self._target
        found = self._owner.http.dialect_of(connection.method, urlsplit(url).path)
        if found is None:
            reply = await self._send(self._headers, self._body())
            await connection.reply(reply, list(reply.headers))
            return
        options = self._options()
        length, most = connection.header("content-length"), self._owner.settings.largest_body
        body = self._body() if length.isdecimal() and int(length) > most else await self._read(most)
        if isinstance(body, bytes):
            await self._asked(HttpRequest(connection.method, url, self._headers, body), options)
            return
        rule = "too_large" if options.bypass is None else options.bypass
        self._owner.cache.count_bypass(rule, host=found[0].name)
        reply = self._unstored() if options.only_stored else await self._send(self._headers, body)
        await self._reply(reply, Bypass(rule))

    def _options(self) -> CallOptions:
        """Return what this call wants of the cache, within what the operator lets it want."""
        asked = CallOptions.asked_by(self._connection.headers, self._owner.settings.caller_headers)
        longest_s, tenant = self._owner.longest_s, self._caller.tenant
        ttl = asked.ttl if asked.ttl is None or longest_s is None else min(float(asked.ttl), longest_s)
        return replace(asked, ttl=ttl, scope={"tenant": tenant}, bypass="anonymous" if tenant is None else asked.bypass)

    async def _asked(self, request: HttpRequest, options: CallOptions) -> None:
        """Answer a request from the cache, if it can."""
        exchange: Exchange | None = None
        try:
            if len(request.body) > _LONG_BODY:
                exchange = await asyncio.to_thread(self._owner.http.exchange, request, options)
            else:
                exchange = self._owner.http.exchange(request, options)
            reply = await exchange.aanswer(self._send_on)
        except (UpstreamError, GoneError):
            raise
        except Exception as exc:
            if self._has_sent or isinstance(exc, CacheError):  # a strict cache tells its faults
                raise
            self._owner.notices.fault("answer a request", exc)
            reply, exchange = await self._send_on(request), None
        if options.only_stored and reply.status == 504 and not self._has_sent:
            reply = self._unstored()
        asked = None if exchange is None or exchange.call is None else exchange.call.request
        model = asked.scope.model if isinstance(asked, Request) else None
        await self._reply(reply, exchange, None if model is None else self._owner.price_of(str(model)))

    async def _reply(self, reply: HttpReply, by: Exchange | Bypass | None, price: Price | None = None) -> None:
        """Reply to a call of a model, and say what the cache had to do with it."""
        before = [value for name, value in reply.headers if name.lower() == "cache-status"]
        headers = [(name, value) for name, value in reply.headers if name.lower() != "cache-status"]
        status = reply.status if self._has_sent else None
        if not self._has_sent:
            headers += self._connection.for_browser
        if isinstance(by, Exchange):
            said = by.said(status, price, before)
        else:
            said = [("cache-status", cache_status(by, status=status, before=before))]
        await self._connection.reply(reply, [*private(headers), *said])

    def _unstored(self) -> HttpReply:
        text = "askonce proxy: no stored answer will do, and only a stored one may be given"
        refused = error_reply(self._shape, 504, "only_if_cached", text)
        return HttpReply(504, [*refused.headers, ("x-should-retry", "false")], refused.body)

    # --- on to the upstream ---

    def _body(self) -> AsyncIterator[bytes] | None:
        if self._connection.has_body:
            return self._connection.parts()
        self._connection.watch()
        return None

    async def _read(self, most: int) -> bytes | AsyncIterator[bytes]:
        """Return the body, or its parts as they come where it is longer than `most` bytes."""
        parts, read, size = self._connection.parts(), list[bytes](), 0
        async for part in parts:
            read.append(part)
            size += len(part)
            if size > most:
                return _chained(read, parts)
        return b"".join(read)

    async def _send_on(self, request: HttpRequest) -> HttpReply:
        headers = [(name, value) for name, value in request.headers if name != "content-length"]
        return await self._send(headers, request.body)

    async def _send(self, headers: Pairs, body: bytes | AsyncIterator[bytes] | None) -> HttpReply:
        self._has_sent = True
        client, method = self._owner.client, self._connection.method
        return await client.send(method, self._upstream.base, self._target, headers, body)


async def _chained(read: list[bytes], parts: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    for part in read:
        yield part
    async for part in parts:
        yield part


class _KnownPrices:
    """Know what models cost; who asks first of one does not wait: a list of prices takes a second to load.

    Args:
        own: The operator's prices.
    """

    def __init__(self, own: Mapping[str, Price]) -> None:
        self._find = prices_of(own)
        self._known: dict[str, Price | None] = dict(own)

    def __call__(self, model: str) -> Price | None:
        """Return what a model costs, if that is known by now."""
        if model not in self._known and len(self._known) < _MOST_MODELS:
            self._known[model] = None
            asyncio.get_running_loop().run_in_executor(None, self._look, model)
        return self._known.get(model)

    def _look(self, model: str) -> None:
        self._known[model] = self._find(model)
