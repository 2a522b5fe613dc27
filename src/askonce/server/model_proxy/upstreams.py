"""Where requests go: which of the upstreams, by which headers, and what becomes of faults on the way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2
from pydantic import SecretStr

from askonce.openai.cache_headers import PREFIX
from askonce.openai.exchange import HttpReply
from askonce.server.model_proxy.configuration import ProxySettings
from askonce.server.model_proxy.tenants import without_credentials

Shape: TypeAlias = Literal["openai", "anthropic", "google"]
Pairs: TypeAlias = list[tuple[str, str]]

_HOP_BY_HOP = frozenset(
    {
        "connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer",
        "transfer-encoding", "upgrade",
    }
)  # fmt: skip
_OWN = frozenset({"host", "expect"})
_VERSIONS = ("/v1", "/v1beta", "/v1alpha")
_ANTHROPIC_PATHS = ("/v1/messages", "/v1/complete")
_GOOGLE_PATHS = ("/v1beta/", "/v1alpha/")
_KEPT_OPEN_S = 3.0  # less than servers do, so that a request is not sent to one that is closing
_KEPT_OPEN = 256
_PROBE_S = 2.0


class UpstreamError(Exception):
    """Report that the upstream could not be asked.

    Args:
        status: What the caller is told: 502, or 504 where it took too long.
        why: In a few words, without an address.
    """

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.code = "upstream_timeout" if status == 504 else "upstream_unreachable"


@dataclass(frozen=True, slots=True)
class Upstream:
    """Name one upstream.

    Args:
        shape: The interface that it speaks.
        url: Its address.
        key: The operator's credential for it.
        key_header: The header that it is sent in.
    """

    shape: Shape
    url: str
    key: SecretStr | None = field(default=None, repr=False)
    key_header: str = "authorization"

    @property
    def base(self) -> str:
        """Return what stands before the path of a request, without the version of the interface."""
        url = self.url.rstrip("/")
        version = next((version for version in _VERSIONS if url.endswith(version)), "")
        return url.removesuffix(version)

    def outgoing(self, headers: Pairs, query: str, *, is_known: bool, is_asking: bool) -> tuple[Pairs, str]:
        """Return a request's headers and query as the upstream is sent them.

        Args:
            headers: The caller's.
            query: The caller's.
            is_known: Whether what the caller shows is for the proxy, and not for the upstream.
            is_asking: Whether it is sent in the name of somebody, who then needs a credential.
        """
        headers = end_to_end(headers)
        headers = [(name, value) for name, value in headers if name not in _OWN and not name.startswith(PREFIX)]
        if is_known or self.key is not None:
            headers, query = without_credentials(headers, query)
        if self.key is not None and is_asking:
            secret = self.key.get_secret_value()
            name = self.key_header.lower()
            headers.append((name, f"Bearer {secret}" if name == "authorization" else secret))
        return headers, query


class Upstreams:
    """Choose the upstream of a request.

    Args:
        settings: Name them.
    """

    def __init__(self, settings: ProxySettings) -> None:
        main = Upstream("openai", settings.upstream, settings.upstream_key, settings.upstream_key_header)
        others: Sequence[tuple[Shape, str | None, SecretStr | None, str]] = (
            ("anthropic", settings.anthropic, settings.anthropic_key, "x-api-key"),
            ("google", settings.google, settings.google_key, "x-goog-api-key"),
        )
        own = {shape: Upstream(shape, url, key, name) for shape, url, key, name in others if url is not None}
        self._by_shape: dict[Shape, Upstream] = {"openai": main, "anthropic": main, "google": main, **own}

    def __iter__(self) -> Iterator[Upstream]:
        return iter(dict.fromkeys(self._by_shape.values()))

    def of(self, shape: Shape) -> Upstream:
        """Return the upstream for requests of a shape."""
        return self._by_shape[shape]


def shape_of(path: str, headers: Pairs) -> Shape:
    """Return the interface that a request speaks, as far as its path and headers say."""
    names = {name for name, _ in headers}
    if path.startswith(_ANTHROPIC_PATHS) or "anthropic-version" in names:
        return "anthropic"
    is_method = ":" in path.rpartition("/")[2]
    return "google" if path.startswith(_GOOGLE_PATHS) or is_method or "x-goog-api-key" in names else "openai"


def end_to_end(headers: Pairs) -> Pairs:
    """Return headers without those that are of one connection only."""
    listed = {
        part.strip().lower() for name, value in headers if name.lower() == "connection" for part in value.split(",")
    }
    return [(name, value) for name, value in headers if name.lower() not in _HOP_BY_HOP | listed]


class UpstreamClient:
    """Send requests as they are: nothing is followed, decoded, kept or added, and nothing is logged.

    Args:
        connect_s: Longest wait for a connection.
        read_s: Longest wait for the next bytes.
    """

    def __init__(self, connect_s: float, read_s: float) -> None:
        self._timeouts = {"connect": connect_s, "read": read_s, "write": read_s, "pool": None}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._transports: dict[str, tuple[httpx2.URL, httpx2.AsyncHTTPTransport]] = {}

    async def send(
        self, method: str, base: str, target: str, headers: Pairs, body: bytes | AsyncIterator[bytes] | None
    ) -> HttpReply:
        """Return the reply to a request; its body is an async iterator of the bytes as they come.

        Args:
            method: Its method.
            base: The upstream's address.
            target: The path below that, with the query, as the caller has written them.
            headers: Its headers; without a length for a body that is known.
            body: Its body.

        Raises:
            UpstreamError: There is none; reading its body raises one where that breaks off.
        """
        url, transport = self._to(base)
        path = urlsplit(base).path
        extensions = {"timeout": self._timeouts, "target": (path + target).encode("latin-1", "replace")}
        spelled = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers]
        with _faults("broke off without an answer"):
            request = httpx2.Request(method, url, headers=spelled, content=body, extensions=extensions)
            response = await transport.handle_async_request(request)
        told = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
        return HttpReply(response.status_code, end_to_end(told), _Body(response.stream))

    async def aclose(self) -> None:
        """Close all connections."""
        transports, self._transports = self._transports, {}
        for _, transport in transports.values():
            await transport.aclose()

    def _to(self, base: str) -> tuple[httpx2.URL, httpx2.AsyncHTTPTransport]:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:  # connections belong to their loop
            self._loop, self._transports = loop, {}
        found = self._transports.get(base)
        if found is None:
            limits = httpx2.Limits(
                max_connections=None, max_keepalive_connections=_KEPT_OPEN, keepalive_expiry=_KEPT_OPEN_S
            )
            made = httpx2.AsyncHTTPTransport(verify=base.startswith("https:"), limits=limits, proxy=_proxy_for(base))
            found = self._transports[base] = (httpx2.URL(base), made)
        return found


class _Body:
    """Read the body of a reply.

    Raises:
        UpstreamError: It breaks off.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _faults("broke off half-way"):
            async for part in self._stream:
                yield part

    async def aclose(self) -> None:
        """Close it."""
        await self._stream.aclose()


@contextmanager
def _faults(broken: str) -> Iterator[None]:
    try:
        yield
    except httpx2.TimeoutException:
        raise UpstreamError(504, "the upstream did not answer in time") from None
    except httpx2.TransportError as exc:
        why = "could not be reached" if isinstance(exc, httpx2.ConnectError) else broken
        raise UpstreamError(502, f"the upstream {why}") from None


def _proxy_for(base: str) -> str | None:
    """Return the proxy that the environment has requests to an address go through."""
    url = urlsplit(base)
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    return None if not proxy or proxy_bypass(url.netloc) else proxy


async def reaches(upstream: Upstream) -> bool:
    """Return whether an upstream takes connections now."""
    url = urlsplit(upstream.url)
    port = url.port or (443 if url.scheme == "https" else 80)
    try:
        async with asyncio.timeout(_PROBE_S):
            _, writer = await asyncio.open_connection(url.hostname, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    return True


# --- errors, as the upstream's own interface has them ---

_OPENAI = {401: "invalid_request_error", 403: "invalid_request_error", 504: "timeout"}
_ANTHROPIC = {401: "authentication_error", 403: "permission_error", 413: "request_too_large", 504: "timeout_error"}
_GOOGLE = {401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 502: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED"}


def error_reply(shape: Shape, status: int, code: str, message: str) -> HttpReply:
    """Return a reply that an SDK of the interface raises as the error that it is.

    Args:
        shape: The interface.
        status: The status.
        code: What happened, as a word.
        message: What happened, as a sentence.
    """
    body: Any
    match shape:
        case "anthropic":
            body = {"type": "error", "error": {"type": _ANTHROPIC.get(status, "api_error"), "message": message}}
        case "google":
            body = {"error": {"code": status, "message": message, "status": _GOOGLE.get(status, "INTERNAL")}}
        case _:
            kind = _OPENAI.get(status, "api_error")
            body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    headers: Sequence[tuple[str, str]] = [("content-type", "application/json")]
    if status == 401:
        headers = [*headers, ("www-authenticate", "Bearer")]
    return HttpReply(status, headers, json.dumps(body).encode())
