"""The OpenAI client, and other SDKs, in front of the cache: `cached(OpenAI(), cache)`.

What is intercepted are HTTP requests, so that whatever sends them is served: `CachedTransport` and
`AsyncCachedTransport` stand in any client of httpx or httpx2. `HttpCache` answers requests without either.
"""

from typing import TYPE_CHECKING

from askonce.hosts.arrangement import Arrangement
from askonce.openai.exchange import CallOptions, HttpCache

if TYPE_CHECKING:
    from askonce.openai.client import Interception, aexplain, cached, entries_like, explain, intercepted
    from askonce.openai.httpx_transports import AsyncCachedTransport, CachedTransport

__all__ = [
    "Arrangement",
    "AsyncCachedTransport",
    "CachedTransport",
    "CallOptions",
    "HttpCache",
    "Interception",
    "aexplain",
    "cached",
    "entries_like",
    "explain",
    "intercepted",
]


def __getattr__(name: str) -> object:
    """Import what stands in clients when it is first asked for: a proxy has no use for it."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from askonce.openai import client, httpx_transports

    return getattr(client if hasattr(client, name) else httpx_transports, name)
