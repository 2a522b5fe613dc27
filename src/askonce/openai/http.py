"""An HTTP request and its reply, as a transport or a proxy has them: no HTTP library is needed, or known."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from askonce.core.model import Json
from askonce.openai.events import encoded

Headers: TypeAlias = Sequence[tuple[str, str]]
# AWS' Signature 4, and HTTP signatures, as Oracle's.
_SIGNED = re.compile(r'AWS4-\S+ .*\bSignedHeaders=([^,\s]+)|Signature .*\bheaders="([^"]*)"', re.I)


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """Hold a request.

    Args:
        method: In capitals.
        url: Whole, with scheme, host and query.
        headers: Names, in any case, with their values.
        body: All of it.
    """

    method: str
    url: str
    headers: Headers = ()
    body: bytes = field(default=b"", repr=False)

    def header(self, name: str) -> str:
        """Return the value of a header, or nothing; of one that stands twice, the last."""
        return header_in(self.headers, name)

    @property
    def signed(self) -> frozenset[str]:
        """Return the headers that are signed, with the body, as for Bedrock: changed, the request would be refused."""
        found = _SIGNED.match(self.header("authorization"))
        return frozenset() if found is None else frozenset(re.split(r"[;\s]+", (found[1] or found[2]).lower()))


@dataclass(frozen=True, slots=True)
class HttpReply:
    """Hold a reply.

    Args:
        status: Its status.
        headers: Names, in any case, with their values.
        body: All of it, or its bytes as they come: sync or async as who asks, with `close` or `aclose` where it must be
            closed. Encoded as the headers say.
        origin: What the caller's own library knows of it, where the provider sent it; `None` where the cache did.
    """

    status: int
    headers: Headers = ()
    body: bytes | Iterable[bytes] | AsyncIterable[bytes] = field(default=b"", repr=False)
    origin: Any = field(default=None, repr=False)
    document: Mapping[str, Json] | None = field(default=None, repr=False, compare=False)

    def header(self, name: str) -> str:
        """Return the value of a header, or nothing; of one that stands twice, the last."""
        return header_in(self.headers, name)


Send: TypeAlias = Callable[[HttpRequest], HttpReply]
AsyncSend: TypeAlias = Callable[[HttpRequest], Awaitable[HttpReply]]


def header_in(headers: Headers, name: str) -> str:
    """Return the value of a header, or nothing; of one that stands twice, the last."""
    return next((value for named, value in reversed(headers) if named.lower() == name), "")


def with_body(request: HttpRequest, document: Mapping[str, Json]) -> HttpRequest:
    """Return a request with another body."""
    body = encoded(document)
    kept = [(name, value) for name, value in request.headers if name.lower() != "content-length"]
    return replace(request, headers=[*kept, ("content-length", str(len(body)))], body=body)


def json_reply(status: int, document: Json, *more: tuple[str, str]) -> HttpReply:
    """Return the reply that is a document, with these headers more."""
    body = encoded(document)
    headers = (("content-type", "application/json"), ("content-length", str(len(body))), *more)
    return HttpReply(status, headers, body)
